/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ct(e,t){let n=Math.min(e.length,t.length);for(let s=0;s<n;s+=1){let[o,i]=[e.charCodeAt(s),t.charCodeAt(s)];if(o!==i){let[r,c]=[ve(o),ve(i)];return r===
c?o-i:r?1:-1}}return e.length-t.length}function ve(e){return e>=55296&&e<=57343}function B(e,t){if(typeof e=="string"&&typeof t=="string")return ct(e,t);if(!(Array.
isArray(e)&&Array.isArray(t)))return Number(e)-Number(t);for(let n=0;n<Math.min(e.length,t.length);n+=1){let s=B(e[n],t[n]);if(s)return s}return e.length-t.length}
function y(e,t){let n=[...e];return n.length<2?n:n.map(s=>({item:s,key:t(s)})).sort((s,o)=>B(s.key,o.key)).map(({item:s})=>s)}function E(e){return[...e].sort(ct)}
function W(e,t){return ke(e,t,-1)}function at(e,t){return ke(e,t,1)}function ke(e,t,n){let s;for(let o of e){let i=t(o);(!s||B(i,s.key)*n>0)&&(s={item:o,key:i})}
return s?.item}function $e(e,t,n){let{chinese:s}=e;return n==="zh"&&Object.hasOwn(s,t)?s[t]:t.replaceAll("_"," ")}var ss=/\{(\w+)\}/g;function q(e,t,n,s={}){return e.sentences[t][e.
languages.indexOf(n)].replace(ss,(i,r)=>String(s[r]))}function lt(e,t){return e.lists[t].map(n=>n.name)}function Ht(e){let t=new Map(e.map(s=>[s.name,s.broader])),
n=new Map(e.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of e)for(let o=t.get(s);o;o=t.get(o))n.get(o)?.add(s);return n}var b=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),os=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function J(e){return{...os,...e}}function Ut(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function ft(e,t){return t==="dose"?e.dose===null?"":dt(Me(e)):t==="setting"?e.setting.join(", "):e[t]}function Me({dose:e,dose_to:t,dose_unit:n}){return[
Number(e),t??Number(e),n]}var is=/\.?0+$/;function R(e){let t=e.toFixed(12).replace(is,"");return t==="-0"?"0":t}function dt([e,t,n]){return`${e===t?R(e):`${R(e)}\
–${R(t)}`} ${n}`}function Se(e,t,n){if(t===null||n===null||t===n)return!1;if(e==="dose"){let[[s,o,i],[r,c,a]]=[t,n];return i!==a||s>c||r>o}if(e==="setting"){let s=n;
return t.some(([o,i])=>s.some(r=>r[0]===o&&r[1]!==i))}return!t.some(s=>n.includes(s))}function rs(e,t,n){if(t===null||n===null)return t??n;if(e==="dose"){let[s,
o]=[t,n];return[Math.max(s[0],o[0]),Math.min(s[1],o[1]),s[2]]}return e==="setting"?[...new Map([...t,...n])].sort(B):t.filter(s=>n.includes(s))}var ut=class{constructor(t,n,s){
this.keys=t.keys,this.tags=n,this.below={species:Ht(t.lists.species),population:s,route:Ht(t.lists.route)},this.scopes=[],this.numbers=new Map,this.meetings=new Map,
this.ofEdges=new Map,this.open=this.#t({})}#t(t){return this.#s(this.keys.map(n=>t[n]??null))}#s(t){let n=JSON.stringify(t),s=this.numbers.get(n);return s===void 0&&
(s=this.scopes.push(t)-1,this.numbers.set(n,s)),s}value(t,n){return this.scopes[t][this.keys.indexOf(n)]}#e(t,n){let s=this.below[t];return n.length?E(new Set(n.
flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){let n=t.map(s=>[this.tags.get(s).group,s]);return n.length?y(n,s=>s):null}ofEdge(t){let n=this.ofEdges.get(t.id);return n===
void 0&&(n=t.signed?this.#r(t):this.open,this.ofEdges.set(t.id,n)),n}#r({sex:t,species:n,population:s,dose_min:o,dose_max:i,dose_unit:r,route:c,regimen:a,setting:l}){
return this.#t({sex:t&&t!=="both"?[t]:null,species:this.#e("species",n?[n]:[]),population:this.#e("population",s),dose:o===null||i===null?null:[o,i,r],route:this.#e(
"route",c?[c]:[]),regimen:a?[a]:null,setting:this.#n(l)})}ofContext(t){let{sex:n,species:s,population:o,dose:i,route:r,regimen:c,setting:a}=t;return this.#t({sex:n?
[n]:null,species:this.#e("species",s?[s]:[]),population:this.#e("population",o?[o]:[]),dose:i===null?null:Me(t),route:this.#e("route",r?[r]:[]),regimen:c?[c]:null,
setting:this.#n(a)})}meet(t,n){if(t===n||n===this.open)return t;if(t===this.open)return n;let s=t<n?t*2**26+n:n*2**26+t,o=this.meetings.get(s);if(o===void 0){let[
i,r]=[this.scopes[t],this.scopes[n]],c=()=>this.keys.map((a,l)=>rs(a,i[l],r[l]));o=this.share(t,n)?this.#s(c()):-1,this.meetings.set(s,o)}return o}share(t,n){let[
s,o]=[this.scopes[t],this.scopes[n]];return t===n||!this.keys.some((i,r)=>Se(i,s[r],o[r]))}separators(t,n){let[s,o]=[this.scopes[t],this.scopes[n]];return this.
keys.filter((i,r)=>Se(i,s[r],o[r]))}common(t){let n=Array.from(t,o=>this.scopes[o]),s=new Map;return this.keys.forEach((o,i)=>{let c=new Set(n.map(a=>JSON.stringify(
a[i]))).size===1?n[0][i]:null;c!==null&&s.set(o,this.#o(o,c))}),s}#o(t,n){if(t==="dose")return[dt(n)];if(t==="setting")return n.map(([,i])=>i);let s=n,o=new Set(
s.flatMap(i=>Object.values(this.below).flatMap(r=>[...r.get(i)??[]].filter(c=>c!==i))));return s.filter(i=>!o.has(i))}match(t,n){return t.signed?this.share(this.
ofEdge(t),n)?this.openKeys(t,n).length?b.COMPATIBLE:b.ASSERTED:b.EXCLUDED:b.ASSERTED}openKeys(t,n){if(n===this.open)return[];let s=this.scopes[this.ofEdge(t)],o=this.
scopes[n];return this.keys.filter((i,r)=>{let[c,a]=[s[r],o[r]];return a===null?!1:i==="population"?!this.#i(t.population,a):c===null?!0:i==="dose"?!1:i==="setti\
ng"?!cs(c,a):!Ee(c,a)})}#i(t,n){return t.some(s=>Ee([...this.below.population.get(s)??[s]],n))}};function Ee(e,t){return e.every(n=>t.includes(n))}function cs(e,t){
return t.every(([n,s])=>e.some(([o,i])=>o===n&&i===s))}function ht(e,t){let n=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=e.length;s+=1)for(let o of Oe(
e,s))if([...n.values()].every(i=>i.some(r=>o.includes(r))))return o;return null}function*Oe(e,t,n=0,s=[]){if(s.length===t){yield s;return}for(let o=n;o<e.length;o+=
1)yield*Oe(e,t,o+1,[...s,e[o]])}var as=/^[ -~]*$/,ls=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function Q({spelling:e},t){let n=as.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(us).join(
"");for(let s of e.gaps)n=n.replaceAll(s," ");return n.split(ls).filter(Boolean).join(" ")}function us(e){return e==="ı"?e:e.toLowerCase().toUpperCase().toLowerCase()}
function je(e,t,n,s){let o=[...Q(e,t)],i=[];for(let[c,a]of n){let l=fs(o,[...c],e.spelling.cutoff);l>e.spelling.cutoff&&i.push([a,l])}let r=new Map;for(let[c,a]of i.
sort((l,f)=>f[1]-l[1]))r.has(c)||r.set(c,a);return[...r].slice(0,s)}function fs(e,t,n){let s=Math.max(e.length,t.length);return s?1-Math.abs(e.length-t.length)/
s<=n?0:1-ds(e,t)/s:1}function ds(e,t){let n=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let r=1;r<=t.length;r+=1)i[r]=
Math.min(s[r]+1,i[r-1]+1,s[r-1]+(e[o-1]===t[r-1]?0:1)),o>1&&r>1&&e[o-1]===t[r-2]&&e[o-2]===t[r-1]&&(i[r]=Math.min(i[r],n[r-2]+1));[n,s]=[s,i]}return s[t.length]}var mt=class{constructor(t,n){this.vocabulary=n,this.nodes=pt(t.nodes),this.contexts=pt(t.contexts),this.references=pt(t.references),this.audit=t.audit,this.passing=
new Set(n.passing);let s=new Set(n.lists.predicate.filter(o=>o.signed).map(o=>o.name));this.edges=pt(t.edges.map(o=>({...o,...this.#t(o,s.has(o.predicate))}))),
this.successors=Te(this.nodes,this.edges,"subject","object"),this.predecessors=Te(this.nodes,this.edges,"object","subject"),this.scoper=new ut(n,this.contexts,hs(
this)),this.spellings=ps(this)}#t(t,n){let{reference:s,certainty:o,layer:i}=t,r=s.length>0&&s.every(c=>this.retracted(c));return{signed:n,counted:o!=="speculati\
ve"&&!r,studies:s.length?s:n?[i]:[]}}retracted(t){return this.references.get(t)?.status==="retracted"}layers(t){let n=t.length?t:[this.vocabulary.base_layer];return lt(
this.vocabulary,"layer").filter(s=>n.includes(s))}};function Ae(e,t,n=20){let s=Q(e.vocabulary,t);if(!s)return[];let o=new Map;for(let[i,r]of e.spellings){let c=i.indexOf(s);if(c<0)continue;let a=[i===s?0:c===0?1:
2,[...i].length,r];B(a,o.get(r)??[1/0])<0&&o.set(r,a)}for(let[i,r]of je(e.vocabulary,t,e.spellings,n))o.has(i)||o.set(i,[3,-r,i]);return y(o.values(),i=>i).slice(
0,n).map(([,,i])=>i)}function pt(e){return new Map(e.map(t=>[t.id,t]))}function Te(e,t,n,s){let o=new Map(Array.from(e.keys(),i=>[i,new Map]));for(let i of t.values()){
let r=o.get(i[n]),c=r.get(i[s]);c?c.push(i):r.set(i[s],[i])}return o}function hs({nodes:e,edges:t,vocabulary:n}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(c)??new Set).
add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&e.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of n.lists.population)
a&&o(a,c);let i=new Map,r=c=>{let a=i.get(c);if(a)return a;let l=new Set([c]);for(let f of s.get(c)??[])for(let d of r(f))l.add(d);return i.set(c,l),l};for(let c of s.
keys())r(c);return i}function ps({nodes:e,vocabulary:t}){let n=new Map(Array.from(e.keys(),s=>[Q(t,s),s]));for(let{id:s,name:o,name_zh:i,curie:r,synonyms:c}of e.
values())for(let a of[o,i,r,...c]){let l=Q(t,a);a&&!n.has(l)&&n.set(l,s)}return n}var Wt=class extends mt{constructor(t){super(ms(t),t.vocabulary),this.start=t.start,this.looks=ys(t.nodes),this.flags=bs(this.audit);let n=[...this.nodes.values()].
filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,lt(t.vocabulary,o)]);this.words=Object.fromEntries(s),this.words.population=
[...this.words.population,...E(n)]}};function Ce(e){return new Wt(JSON.parse(e.getElementById("graph")?.textContent??""))}var Ie={nodes:{name:"label"},edges:{subject:"\
from",object:"to"}};function ms(e){let n=["nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(Ie,s)?Reflect.get(Ie,s):{};return[s,gs(e.
vocabulary.columns[s],e[s],o)]});return Object.fromEntries(n)}function gs(e,t,n){let s=Array.from({length:t.length},()=>({}));for(let[o,i]of Object.entries(e)){
let r=Vt(t,n[o]??o,c=>_e(i,String(c)));for(let[c,a]of s.entries())a[o]=r?.[c]??_e(i,"")}return s}function Vt({columns:e},t,n){let s=e[t];if(!(s&&"words"in s))return s?.
map(n);let o=s.words.map(n);return s.at.map(i=>o[i])}function _e(e,t){switch(e){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):
[];case"number":case"integer":return t?Number(t):null;default:return t}}function ys(e){let[t,n,s]=["shape","color","level"].map(i=>Vt(e,i,String)??[]),o=Vt(e,"c\
ategory",String)??[];return new Map(o.map((i,r)=>[i,{shape:t[r],colour:n[r],level:Number(s[r])}]))}function bs(e){let t=new Map;for(let n of e)for(let s of[...n.
review_edges,...n.paper_edges])t.set(s,[...t.get(s)??[],n]);return t}var ws=/[⺀-鿿]/,xs=/(?<=[\s-])/,vs=/ ?…$/;function ks(e,t,n,s){let o=ws.test(e)?[...e]:e.split(xs),i=[""];for(let l of o){let f=i[i.length-1];!f||t((f+l).trimEnd())<=n?i[i.length-1]=f+l:i.push(l)}let r=i.
slice(0,s).map(l=>l.trim()),c=i.length>s,a=r.length-1;return(c||t(r[a])>n)&&(r[a]=$s(r[a]+(c?" …":""),t,n)),r}function $s(e,t,n){let s=e.replace(vs,"");for(;s.
length>3&&t(`${s}…`)>n;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Le(e,t){let n=new yt(e.map(Ne)),s=[];for(let o of e){let i=Ss(o,t,n);i&&(n.add(i.box),
s.push(i))}return s}function Ss(e,t,n){let{width:s,height:o}=t,i=r=>r[0]>0&&r[2]<s&&r[1]>0&&r[3]<o;for(let[r,c]of Ms(e,t)){let a=r.find(l=>i(l)&&n.free(l));if(a)
return{id:e.id,texts:c,box:a};if(e.forced)return{id:e.id,texts:c,box:Es(r[0],s,o)}}return null}function Ne({x:e,y:t,size:n}){return[e-n,t-n,e+n,t+n]}function De(e,t,n){
let s=new yt([...t.map(Ne),...n]);return e.flatMap(({text:o,width:i,places:r})=>{let c=({x:l,y:f})=>[l-i/2,f-7,l+i/2,f+7],a=r.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function Es([e,t,n,s],o,i){let r=Math.max(1-e,Math.min(0,o-1-n)),c=Math.max(1-t,Math.min(0,i-1-s));return[e+r,t+c,n+r,s+
c]}function*Ms(e,{measure:t,room:n,beside:s,lines:o}){for(let i of Os(e,t,n,o)){let r=Math.max(...i.map(t))+2,c=i.length*14,[a,l,f]=[e.x,e.y,e.size+3],[d,h,p,m]=[
[a-r/2,l+f,a+r/2,l+f+c],[a-r/2,l-f-c,a+r/2,l-f],[a+f,l-c/2,a+f+r,l+c/2],[a-f-r,l-c/2,a-f,l+c/2]];yield[s?[p,m,d,h]:[d,h,p,m],i]}}function Os(e,t,n,s){let o=(l,f)=>ks(
e.text,t,Math.max(40,l-4),f);if(e.forced)return[o(Math.max(n,150),Number.POSITIVE_INFINITY)];let r=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,f])=>o(
n*l,f)),c=l=>!l[l.length-1].endsWith("…"),a=r.filter(l=>!c(l)&&l.join("").length>=7);return[...r.filter(c),...a]}var gt=64,yt=class{constructor(t){this.cells=
new Map;for(let n of t)this.add(n)}*touched([t,n,s,o]){for(let i=Math.floor(t/gt);i<=Math.floor(s/gt);i+=1)for(let r=Math.floor(n/gt);r<=Math.floor(o/gt);r+=1)yield`${i}\
 ${r}`}add(t){for(let n of this.touched(t)){let s=this.cells.get(n);s?s.push(t):this.cells.set(n,[t])}}free(t){for(let n of this.touched(t))if(this.cells.get(n)?.
some(s=>js(t,s)))return!1;return!0}};function js(e,t){return e[0]<t[2]&&t[0]<e[2]&&e[1]<t[3]&&t[1]<e[3]}function ze(e,t,n){let s=new Map;for(let i of e){let r=[i.subject,i.object].sort().join(">");s.set(r,[...s.get(r)??[],i])}let o=new Map;for(let[i,r]of s){let[c,
a]=i.split(">"),[l,f]=[k(t,c),k(t,a)];r.forEach((d,h)=>{let p=Ts(l,f,h,r.length,n);o.set(d.id,d.subject===c?p:-p)})}return o}function Ts(e,t,n,s,{width:o,height:i}){
if(Math.abs(e.x-t.x)>=4&&Math.abs(e.y-t.y)>=4)return(n-(s-1)/2)*15;let r=Math.min(46,.22*Math.hypot(e.x-t.x,e.y-t.y));return((e.y-t.y)*(o-e.x-t.x)+(t.x-e.x)*(i-
e.y-t.y)<0?-1:1)*(r+n*15)}function k(e,t){let n=e.get(t);if(!n)throw new Error(`${t} stands nowhere`);return n}function X(e,t,n){let s=Math.hypot(t.x-e.x,t.y-e.
y)||1,[o,i]=[-(t.y-e.y)/s,(t.x-e.x)/s],[r,c]=[(e.x+t.x)/2,(e.y+t.y)/2];return{x:r+2*n*o,y:c+2*n*i}}function V(e,t,n,s){let o=X(e,t,n),[i,r,c]=[(1-s)**2,2*s*(1-s),
s**2];return{x:i*e.x+r*o.x+c*t.x,y:i*e.y+r*o.y+c*t.y}}var P='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',As=160,Is=[0,.08,-.08,.16,-.16,.24];function Be(){let e=document.
createElement("canvas").getContext("2d");if(!e)throw new Error("this browser draws no pictures");e.font=`bold ${P}`;let t=new Map;return n=>{let s=t.get(n)??e.measureText(
n).width;return t.set(n,s),s}}function bt({nodes:e,layout:t,width:n,height:s},o,i,r){let c=e.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===r||l.picked})),
a=y(c,({forced:l,end:f,faded:d,degree:h,id:p})=>[!l,!f,d,-h,p]);return Le(a,{measure:i,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?1:2,width:n*o,height:s*
o})}function wt({lines:e,layout:t,nodes:n,badges:s},o,i,r){if(e.length>As)return[];let c=[...n.map(({x:f,y:d,size:h})=>({x:f*o,y:d*o,size:h*o})),...s.map(({x:f,
y:d})=>({x:f*o,y:d*o,size:8}))],l=e.filter(f=>f.label&&!f.faded).map(({label:f,subject:d,object:h,bow:p,labelAt:m})=>{let[w,S]=[k(t.positions,d),k(t.positions,h)],
D=Is.map(j=>V(w,S,p,Math.min(.8,m+j)));return{text:f,width:r(f),places:D.map(({x:j,y:z})=>({x:j*o,y:z*o}))}});return De(l,c,i.map(({box:f})=>f))}function T(e,t,n){
let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,i]=[s(e),s(t)];return`#${o.map((c,a)=>Math.round(c+(i[a]-c)*n)).map(c=>c.toString(16).padStart(2,
"0")).join("")}`}var _s={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},Cs=1.4,
Ls={arrow:.6,bar:.75,circle:.45};async function Pe(e){let t=atob(e.getElementById("library")?.textContent??""),n=Uint8Array.from(t,i=>i.charCodeAt(0)),s=e.createElement(
"script"),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));s.textContent=await new Response(o).text(),e.head.append(s)}var xt=class{constructor(t,n){
this.element=t,this.measure=Be(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:this.edges},_s),this.
hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>n.pick(this.pickOf(s))),this.network.on("hoverNode",({node:s})=>{this.
hover(s),n.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),n.hover("")}),this.network.on("hoverEdge",({edge:s})=>n.hover(`line:${s}`)),this.
network.on("blurEdge",()=>n.hover("")),this.network.on("beforeDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.
element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:n,height:s}=this.size();this.network.setSize(
`${n}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.visEdge(o)));for(let o of t.
lines)this.bend(o);this.network.redraw()}bend(t){let[n,s]=this.ends(t),o=X(n,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=()=>o}ends({subject:t,
object:n}){let{positions:s}=this.drawn.layout;return[k(s,t),k(s,n)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){
let{width:t,height:n}=this.size();this.network.moveTo({position:{x:t/2,y:n/2},scale:1,animation:!1})}zoom(t){this.network.moveTo({scale:this.network.getScale()*
Cs**t,animation:!1})}reveal({x:t,y:n}){let[{width:s,height:o},i,r]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,f,d)=>Math.min(l+d,
Math.max(l-d,f)),a={x:c(t,r.x,(s/2-50)/i),y:c(n,r.y,(o/2-40)/i)};(a.x!==r.x||a.y!==r.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.
hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:n}=this.drawn,s=t.end||t.picked,o=t.faded?T(t.colour,n.paper,.75):
t.colour,i=s?n.ring:T(t.colour,n.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:i,hover:{
background:o,border:n.ring}}}}visEdge(t){let n=T(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:Ls[t.end]};return{id:t.id,from:t.
subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:n,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{to:t.end?s:{enabled:!1}},smooth:Math.
abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:n,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?
T(n,s,.38):n}pickOf({nodes:t,edges:n}){if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===n[0]);return s?`pair:${s.subject}>${s.object}`:""}paper(t){
let{width:n,height:s}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,n,s),t.restore()}labels(){
let t=this.network.getScale(),n=t.toFixed(4),s=this.placed.get(n)??bt(this.drawn,t,this.measure,this.hovered);return this.placed.set(n,s),{scale:t,placed:s}}middleOf(t){
let[n,s]=this.ends(t);return V(n,s,t.bow,.5)}lineLabels(){let{scale:t,placed:n}=this.labels();return wt(this.drawn,t,n,this.measure)}write(t){if(!this.picture)return;
this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:n,placed:s}=this.labels(),{colours:o,badges:i,nodes:r}=this.picture;t.save(),t.scale(1/n,
1/n),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=P;for(let a of i)Ds(t,a,n,o);for(let a of r)a.id===this.hovered&&Ns(t,a,n,o.ring);for(let{
text:a,x:l,y:f}of this.lineLabels())Re(t,a,{x:l,y:f-6},o.text,o.halo);let c=new Map(r.map(a=>[a.id,a]));for(let a of s)this.name(t,a,c.get(a.id));t.restore()}name(t,{
texts:n,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${P}`:P;let i=this.labelColour(o);for(let[r,c]of n.entries())Re(t,c,{x:(s[0]+s[2])/
2,y:s[1]+r*14},i,this.drawn.colours.halo)}};function Re(e,t,{x:n,y:s},o,i){e.strokeStyle=i,e.lineWidth=3,e.strokeText(t,n,s),e.fillStyle=o,e.fillText(t,n,s)}function Ns(e,t,n,s){
e.beginPath(),e.arc(t.x*n,t.y*n,t.size*n+5,0,2*Math.PI),e.strokeStyle=s,e.lineWidth=2.5,e.stroke()}function Ds(e,t,n,s){let[o,i]=[t.x*n,t.y*n],r=t.kind==="oppos\
ite";e.beginPath(),e.arc(o,i,8,0,2*Math.PI),e.fillStyle=r?s.badge:s.paper,e.fill(),e.lineWidth=1.5,e.strokeStyle=s.badge,e.stroke(),e.font=`bold ${P}`,e.fillStyle=
r?s.paper:s.badge,e.fillText(r?"⇅":"∅",o,i-6),e.font=P}var C="conflicting";function Z(e){return e==="+"||e==="-"||e==="0"}function x(e,t){return t.signed?e.vocabulary.signs[t.effect]:e.passing.has(t.predicate)?"=":"?"}function Fe(e,t){
for(let n of["0","?"])if(e===n||t===n)return n;return e==="="?t:t==="="?e:e===t?"+":"-"}function A(e){let t=new Set(e),[n,s]=[t.has("+"),t.has("-")];return n||s?
{sign:n&&s?C:n?"+":"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Yt=class{constructor(t,n){this.steps=t,this.asked=n,this.nodes=[t[0].subject,...t.map(i=>i.object)],this.readings=Ue(t,n);let{sign:s,contested:o}=A(this.readings.
map(i=>i.sign));this.sign=s,this.contested=o,this.speculative=t.some(i=>!i.claims.length),this.chimera=!(this.readings.length||this.speculative),this.counted=!(this.
chimera||this.speculative),this.gaps=Math.max(...t.map(i=>i.gaps.length)),this.match=Math.min(...t.map(i=>i.match))}get scopes(){return He(this.readings,({scope:t})=>[
t])}get studies(){return He(Ue(this.steps,this.asked,zs),({studies:t})=>t)}get holdsFor(){let t=this.readings.filter(n=>n.sign===this.sign);return new Set((t.length?
t:this.readings).map(n=>n.scope))}};function He(e,t){let n=new Map;for(let s of e)n.set(s.sign,new Set([...n.get(s.sign)??[],...t(s)]));return n}function vt(e,t){
return new Yt(e,t)}var Kt=new Set;function Ue(e,t,n=()=>Kt){let{scoper:s}=e[0].graph,o=[{scope:s.open,sign:"=",studies:Kt}];for(let i of e){let r=new Map;for(let c of o)
for(let a of i.claims){let l=s.meet(c.scope,a.scope);if(l<0)continue;let f=Fe(c.sign,a.sign),d=`${l} ${f}`,h=n(r.get(d)?.studies??Kt,c.studies,a.studies);r.set(
d,{scope:l,sign:f,studies:h})}o=[...r.values()]}return o.filter(({scope:i})=>s.share(i,t)).map(i=>i.sign==="="?{...i,sign:"?"}:i)}function zs(...e){return new Set(
e.flatMap(t=>[...t]))}function I(e){return e.verdicts["?"]}function We(e,t){return t.length?e.verdicts[A(t).sign]:I(e)}function kt(e,t){let n=t?t.claims.map(s=>s.sign).filter(Z):[];return We(
e.vocabulary,n)}function $t(e,t){let n=new Set;for(let s of t)if(s.counted&&(s.sign===C?n.add("+").add("-"):n.add(s.sign),n.has("+")&&n.has("-")))break;return We(
e.vocabulary,[...n])}function Ve(e,t,n){let s=I(e.vocabulary),o=kt(e,t);if(o!==s)return{verdict:o,decidedBy:"direct"};let i=$t(e,n);return{verdict:i,decidedBy:i===
s?"nothing":"mechanism"}}function G(e){return e.counted&&e.sign!=="?"}function Ge(e,t,n){if(e==="direct"&&t)return A(t.claims.map(o=>o.sign)).contested;let s=n.
filter(o=>o.sign==="0").length;return s>0&&s<n.length||n.some(o=>o.contested)}function Ke({scoper:e},t){let{plus:n,minus:s}={plus:new Set,minus:new Set};for(let{
sign:i,scope:r}of t)i==="+"&&n.add(r),i==="-"&&s.add(r);let o=[...n].flatMap(i=>[...s].map(r=>e.separators(i,r)));return ht(e.keys,o)}function St(e,t,n,s){let o=kt(
e,t?.keeping(s)??null);return o===I(e.vocabulary)?$t(e,Bs(n,s)):o}function*Bs(e,t){let n=new Map,s=i=>{let r=n.get(i);return r===void 0&&(r=i.keeping(t),n.set(i,
r)),r},o=[];for(let i of e)i.steps.every(r=>s(r)===r)?yield i:o.push(i);for(let i of o){let r=i.steps.map(s);r.every(c=>c!==null)&&(yield vt(r,i.asked))}}function qt(e,t){let{context:n}=t.question,s=[Hs(e,t)];t.match===b.ASSERTED&&Object.keys(Ut(n)).length&&s.push(e.sentence("asserted")),t.match===b.COMPATIBLE&&s.
push(e.sentence("compatible",{context:e.where(n)})),t.contested&&s.push(e.sentence("contested")),t.verdict===C&&s.push(Rs(e,t.resolving??[])),t.disagreement&&s.
push(e.sentence("disagreement",{mechanism:e.say(t.mechanism)}));let o=Ps(e,t);return[...s,...o?[o]:[]].join(e.sentence("between_sentences"))}function Rs(e,t){let n=t.
map(s=>e.say(s)).join(e.sentence("between_keys"));return e.sentence(t.length?"resolvable":"unresolvable",{keys:n})}function Ps(e,{verdict:t,decidedBy:n,sensitivity:s}){
let{references:o,vocabulary:i}=e.graph,{without:r,flips:c}=s;if(c.length){let a=c.map(l=>o.has(l)?e.study(l):e.sentence("all_statements"));return e.sentence("fl\
ips",{flips:a.join(e.sentence("between_flips"))})}if(n==="direct"&&r.size===1){let a=[...r.keys()].every(l=>o.has(l));return e.sentence(a?"one_study":"one_word")}
return!r.size||t===I(i)?"":e.sentence("steady",{each:Fs(e,[...r.keys()])})}function Fs(e,t){let n=t.filter(s=>e.graph.references.has(s)).length;return[...n?[e.sentence(
"any_study",{count:n})]:[],...n<t.length?[e.sentence("all_statements")]:[]].join(e.sentence("between_left_out"))}function Hs(e,{decidedBy:t,direct:n,paths:s}){if(t===
"direct"&&n){let o=n.speaking.map(({edge:i})=>x(e.graph,i));return e.sentence("direct",{counts:Ye(e,o),sources:Ws(e,n)})}if(t==="mechanism"){let o=s.filter(i=>i.
counted).map(i=>i.sign);return e.sentence("mechanism",{counts:Ye(e,o)})}return e.sentence(n||s.length?"unsigned":"nothing")}var Us=["+","-","0",C];function Ye(e,t){
let{verdicts:n}=e.graph.vocabulary;return Us.map(s=>({count:t.filter(o=>o===s).length,word:e.say(n[s])})).filter(({count:s})=>s).map(s=>e.sentence("count",s)).join(
e.sentence("between_counts"))}function Ws(e,t){let n=[...t.studies].filter(o=>e.graph.references.has(o)).length,s=t.speaking.filter(({edge:o})=>o.signed&&!o.reference.
length).length;return[...n?[e.sentence(n===1?"study":"studies",{count:n})]:[],...s?[e.sentence(s===1?"statement":"statements",{count:s})]:[]].join(e.sentence("b\
etween_sources"))}function F(e){return e.length?`[${e.join(", ")}]`:""}function Jt(e,t){let n=e.references.get(t);return n?.authors?`${n.authors} ${n.year||""}`.trim():t}var H=class{constructor(t,n){
this.graph=t,this.lang=n}say(t){return $e(this.graph.vocabulary,t,this.lang)}sentence(t,n){return q(this.graph.vocabulary,t,this.lang,n)}either(t,n){return this.
lang==="zh"&&n?n:t}sex(t,n){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!n?this.say(t):s[t][n==="human"?0:1]}node(t){let n=this.
graph.nodes.get(t);return n?this.either(n.name,n.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,n=""){if(this.graph.nodes.has(t))
return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,n)}size({effect_size:t,effect_metric:n,ci_low:s,ci_high:o}){
if(t===null)return"";let i=`${this.graph.vocabulary.symbols[n]} = ${R(t)}`;return s===null||o===null?i:`${i} [${R(s)}, ${R(o)}]`}chips(t){let{dose_min:n,dose_max:s,
dose_unit:o,analysis:i,tendency:r,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),n===null||s===null?"":
dt([n,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?"":`n=${t.sample_size}`,
this.size(t),i&&this.say(`${i} analysis`),r&&this.say(`leaning to ${r}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(Boolean)}paper(t){return Jt(
this.graph,t)}source(t){return t.citation.length?F(t.citation):t.reference.length?t.reference.map(n=>this.paper(n)).join("; "):t.section?`${this.say("uncited")}\
, §${t.section}`:this.say("uncited")}study(t){let n=this.graph.references.get(t);return n?F(n.citation)||this.paper(t):this.sentence("unknown_study",{uncited:this.
say("uncited"),study:this.say(t)})}where(t){return[this.sex(t.sex,t.species),this.say(t.species),t.population&&this.named(t.population),ft(t,"dose"),this.say(t.
route),this.say(t.regimen),...t.setting.map(s=>this.named(s))].filter(Boolean).join(this.sentence("between_words"))||this.say("in any context")}missing({subject:t,
object:n,lacks:s},o=""){let i={subject:this.node(t),object:this.node(n)};if(s[0][0]==="effect")return this.sentence("directionless",i);let r=o||s.find(([a])=>a===
"species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,r)}));return this.sentence("missing",{...i,lacks:c.join(this.sentence(
"between_words"))})}};function u(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(o.slice(2),i):i===!0?s.setAttribute(
o,""):typeof i=="string"&&s.setAttribute(o,i);return s.append(...Et(n)),s}function Et(e){return e.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?Et(t):[])}function Qt(e){return e.target instanceof HTMLInputElement||e.target instanceof HTMLSelectElement?e.target.value:""}function Mt(e){return e.target instanceof
HTMLInputElement&&e.target.checked}function _(e,t,n,s,o){return u("select",{id:e,"aria-label":o,onchange:i=>s(Qt(i))},n.map(([i,r])=>u("option",{value:i,selected:i===
t},r)))}var Vs={"+":"up","-":"down",0:"null",conflicting:"mixed"};function Xt(e,t){return t==="="?"–":e.graph.vocabulary.arrows[t]}function K(e,t){return u("s\
pan",{class:`sign sign-${Vs[t]??"open"}`,title:e.sign(t)},u("span",{"aria-hidden":"true"},Xt(e,t)),u("span",{class:"unseen"},e.sign(t)))}function Zt(e,t){return K(
e,t.signed?x(e.graph,t):"=")}var Gs=/[?#]/g;function Ks({doi:e,pmid:t}){let n=(o,i)=>u("a",{href:o,rel:"noopener noreferrer",target:"_blank"},i),s=encodeURI(e).
replace(Gs,encodeURIComponent);return[...e?[n(`https://doi.org/${s}`,`doi:${e}`)]:[],...t?[n(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(t)}/`,`PMID ${t}`)]:
[]]}function Ot({graph:e,words:t},{edge:n,match:s}){let{t:o}=t,i=e.flags.get(n.id)??[],r=n.reference.map(a=>e.references.get(a)).filter(a=>a!==void 0),c=n.section&&
(n.reference.length||n.citation.length)?` §${n.section}`:"";return u("article",{class:`card ${s===b.COMPATIBLE?"light":""}`,id:`finding-${n.id}`,"data-finding":n.
id},u("h3",{},Zt(t,n)," ",`${t.node(n.subject)} → ${t.node(n.object)}`),u("p",{},t.statement(n)),Ys(t,n,s),qs(e,t,n).map(a=>u("p",{class:"warning"},a)),i.map(
a=>Js(t,a)),n.note?u("p",{class:"note"},u("strong",{},`${o.note}: `),n.note):null,u("p",{class:"source"},t.source(n),c," · ",u("code",{},n.id)),r.map(a=>Qs(t,a)))}
function Ys(e,t,n){let s=e.text(e.graph.vocabulary.matches[n]);return u("ul",{class:"chips"},e.chips(t).map(o=>u("li",{},o)),t.signed?u("li",{class:"match"},s):
null,t.evidence_type?u("li",{},e.say(t.evidence_type)):null,u("li",{},e.say(t.layer)))}function qs(e,{t},{reference:n,certainty:s}){let o=n.filter(i=>e.retracted(
i)).length;return[...o?[o===n.length?t.retracted:t.partlyRetracted]:[],...s==="speculative"?[t.noCount]:[]]}function Js(e,t){return u("p",{class:"warning"},u("s\
trong",{},`${e.t.reviewSays}: `),e.flag(t))}function Qs(e,t){let{t:n}=e,s=Ks(t);return u("p",{class:"source"},`${[e.paper(t.id),t.title,t.journal].filter(Boolean).
join(". ")} `,s.map(o=>[o," "]),s.length?"":`(${n.unverified})`,t.citation.length?` ${n.confidence(e.say(t.match_confidence))}`:"")}function jt(e,t,n){let s=[...t?[t]:[],...n.flatMap(r=>r.steps)],o=new Map(s.flatMap(r=>r.findings.map(({edge:c})=>[c.id,c]))),i=[...o.values()].flatMap(r=>r.reference.
filter(c=>e.retracted(c)));return[...e.audit.filter(r=>r.review_edges.some(c=>o.has(c))),...E(new Set(i)).map(r=>Xs(e,r,[...o.values()]))]}function Xs(e,t,n){let s={
who:Jt(e,t)};return{id:`retracted-${t}`,citation:e.references.get(t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:n.filter(o=>o.reference.
includes(t)).map(o=>o.id).sort(ct),statement:q(e.vocabulary,"retraction","en",s),statement_zh:q(e.vocabulary,"retraction","zh",s)}}function*Tt(e,t,n,s,o){let i=At(t,s,o-1),r=[n];function*c(a,l){for(let f of e(a))f===s?yield[...r,s]:l>1&&(i.get(f)??1/0)<l&&!r.includes(f)&&(r.push(f),yield*c(
f,l-1),r.pop())}n!==s&&(yield*c(n,o))}function At(e,t,n){let s=new Map([[t,0]]);for(let[o,i]of s){if(i>=n)break;for(let r of e(o))s.has(r)||s.set(r,i+1)}return s}function qe(e,t,n,s){let o=s.filter(G),i=[...n?[n]:[],...o.flatMap(a=>a.steps)],c=i.filter(a=>a.gaps.length).map(a=>Je(e.context,a.subject,a.object,a.gaps));return i.
length||(c=to(s)),i.length||c.length||(c=[...eo(e,t)]),Zs(c)}function Zs(e){let t=new Map;for(let n of e){let s=JSON.stringify(n);t.set(s,{one:n,count:(t.get(s)?.
count??0)+1})}return y(t.values(),({one:n,count:s})=>[-s,n.subject,n.object,n.lacks]).map(({one:n})=>n)}function Je(e,t,n,s){return{subject:t,object:n,lacks:s.map(
o=>[o,ft(e,o)])}}function to(e){return e.filter(n=>n.counted).flatMap(n=>n.steps).filter(n=>n.sign==="?").map(({subject:n,object:s})=>({subject:n,object:s,lacks:[
["effect","direction"]]}))}function*eo({source:e,target:t,context:n,max_hops:s},o){let i=so(o),{onward:r,back:c}=no(o.graph),a=io(i,At(r,e,s),At(c,t,s)),l=!1;for(let f=a;f<=
s&&!l;f+=1)for(let d of Tt(r,c,e,t,f))for(let[h,p]of d.slice(1).entries()){let m=i.get(d[h])?.get(p);m&&(l=!0,yield Je(n,d[h],p,m))}}function no({successors:e,predecessors:t}){
return{onward:n=>e.get(n)?.keys()??[],back:n=>t.get(n)?.keys()??[]}}function so({graph:e,asked:t,layers:n,passes:s}){let o=new Map;for(let[i,r]of e.successors)for(let[
c,a]of r){let f=a.filter(h=>h.signed&&n.includes(h.layer)&&s(h)).map(h=>e.scoper.separators(e.scoper.ofEdge(h),t)),d=W(f,h=>oo(e,h))??[];d.length&&o.set(i,(o.get(
i)??new Map).set(c,d))}return o}function oo(e,t){let n=e.vocabulary.keys;return t.reduce((s,o)=>s*(n.length+1)+n.indexOf(o)+1,0)}function io(e,t,n){let s=1/0;for(let[
o,i]of e)for(let r of i.keys())s=Math.min(s,(t.get(o)??1/0)+1+(n.get(r)??1/0));return s}var ro={human_only:(e,t)=>t.species==="human",trials_only:(e,t)=>t.evidence_type==="randomized_trial",patients_only:(e,t)=>t.population.some(n=>e.nodes.has(n))};
function Qe(e,t){let n=co(e,t),s=[...n].filter(([,o])=>o!==t.verdict).map(([o])=>o);return{without:n,flips:s,scenarios:ao(e,t)}}function co(e,{direct:t,paths:n}){
let s=new Set(t?.studies);if(kt(e,t)===I(e.vocabulary)){for(let o of n)if(o.counted)for(let i of o.steps)for(let r of i.studies)s.add(r)}return new Map(E(s).map(
o=>[o,St(e,t,n,i=>i.studies.some(r=>r!==o))]))}function ao(e,t){let{direct:n,paths:s}=t,o=new Map(Object.entries(ro).map(([r,c])=>[r,St(e,n,s,a=>c(e,a))])),i=lo(
t);if(i){let r=new Set(i.findings.map(({edge:c})=>c.id));o.set("without_weakest_step",St(e,n,s,c=>!r.has(c.id)))}return o}function lo({decidedBy:e,direct:t,paths:n}){
if(e==="direct")return t;let s=n.filter(G).flatMap(o=>o.steps.filter(i=>i.signed));return at(s,({gaps:o,studies:i,subject:r,object:c})=>[o.length,-i.size,r,c])??
null}var te=class e{constructor(t,n){this.findings=t,this.graph=n,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=uo(n,t),this.claims=fo(n,
this.speaking),this.gaps=this.#t(),this.match=this.gaps.length?b.COMPATIBLE:b.ASSERTED;let s=this.claims.map(o=>o.sign);this.sign=s.length&&s.every(o=>o==="=")?
"+":A(s).sign,this.studies=new Set(this.claims.flatMap(o=>[...o.studies]))}#t(){let t=this.speaking.filter(({edge:s})=>Z(x(this.graph,s))),n=t.length?t:this.speaking.
length?this.speaking:this.findings;return W(n,({open:s})=>s.length)?.open??[]}get signed(){return this.findings.some(({edge:t})=>t.signed)}get citations(){return Xe(
this.findings)}get cited(){return Xe(this.speaking)}get papers(){return[...new Set(this.speaking.filter(({edge:t})=>!t.citation.length).flatMap(({edge:t})=>t.reference))]}keeping(t){
let n=this.findings.filter(({edge:s})=>!s.signed||t(s));return n.length===this.findings.length?this:n.length?new e(n,this.graph):null}};function uo(e,t){let n=t.
filter(({edge:i})=>i.counted),s=n.filter(({edge:i})=>i.signed),o=s.filter(({match:i})=>i===b.ASSERTED);return o.some(({edge:i})=>Z(x(e,i)))?o:s.length?s:n}function fo(e,t){
let n=new Map;for(let{edge:s}of t){let[o,i]=[e.scoper.ofEdge(s),x(e,s)],r=`${o} ${i}`,c=n.get(r)??{scope:o,sign:i,studies:new Set};for(let a of s.studies)c.studies.
add(a);n.set(r,c)}return[...n.values()]}function Xe(e){return[...new Set(e.flatMap(({edge:t})=>t.citation))].sort((t,n)=>t-n)}function ho(e,t,n,s){let o=[];for(let i of t){
if(!s.includes(i.layer)&&(i.signed||i.layer!==e.vocabulary.base_layer))continue;let r=e.scoper.match(i,n);r!==b.EXCLUDED&&o.push({edge:i,match:r,open:i.signed?e.
scoper.openKeys(i,n):[]})}return o.length?new te(y(o,({edge:i,match:r})=>[!i.counted,-r,i.id]),e):null}var tt=class{constructor(t,{context:n,layers:s},o=()=>!0){
this.graph=t,this.asked=t.scoper.ofContext(n),this.layers=t.layers(s),this.passes=o,this.judged=new Map,this.steps=new Map}from(t){return this.#t(`${t} >`,this.
graph.successors.get(t),n=>this.step(t,n))}to(t){return this.#t(`> ${t}`,this.graph.predecessors.get(t),n=>this.step(n,t))}#t(t,n,s){let o=this.judged.get(t);if(!o){
let i=Array.from(n?.keys()??[],r=>[r,s(r)]);o=new Map(i.filter(([,r])=>r)),this.judged.set(t,o)}return o}step(t,n){let s=`${t}>${n}`,o=this.steps.get(s);if(o===
void 0){let i=this.graph.successors.get(t)?.get(n)??[];o=ho(this.graph,i.filter(this.passes),this.asked,this.layers),this.steps.set(s,o)}return o}all(){return[...this.
graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};var po=4;function Ze(e,{source:t,target:n,context:s={},layers:o=[],max_hops:i=po}){return{source:t,target:n,context:J(s),layers:e.layers(o),max_hops:i}}function tn(e,t){
let{graph:n}=e,{direct:s,paths:o}=mo(e,t),{verdict:i,decidedBy:r}=Ve(n,s,o),c=r==="mechanism"?o.filter(G):[],a=r==="direct"?s:null,l=$t(n,o),f={verdict:i,decidedBy:r,
direct:s,paths:o},d=[...a?.claims??[],...c.flatMap(S=>S.readings)],h=ee(()=>qe(t,e,s,o)),p=ee(()=>Qe(n,f)),m=ee(()=>jt(n,s,o)),w=a?[a.match]:c.map(S=>S.match);return{
question:t,...f,mechanism:l,contested:Ge(r,s,c),disagreement:r==="direct"&&![i,I(n.vocabulary)].includes(l),match:w.length?Math.max(...w):null,resolving:i===C?Ke(
n,d):null,get missing(){return h()},get sensitivity(){return p()},get cautions(){return m()}}}function ee(e){let t;return()=>(t??={value:e()},t.value)}function mo(e,{
source:t,target:n,max_hops:s}){let o=null,i=[],r=Tt(c=>e.from(c).keys(),c=>e.to(c).keys(),t,n,s);for(let c of r){let a=c.slice(1).map((l,f)=>e.step(c[f],l));a.length===
1?[o]=a:i.push(vt(a,e.asked))}return{direct:o,paths:y(i,go)}}function go(e){return[e.chimera,e.speculative,e.gaps,e.sign==="?",e.nodes.length,e.nodes]}var yo=["opposite","null"],bo=["unresolved","partly","explained"];function en(e,t){let n=new Map;for(let o of y(t,({id:i})=>i)){if(!(o.signed&&o.counted))continue;
let i=`${o.subject}>${o.object}`,r=n.get(i);r?r.push(o):n.set(i,[o])}let s=[...n.values()].map(o=>wo(e,o)).filter(o=>o!==null);return y(s,({kind:o,status:i,subject:r,
object:c})=>[yo.indexOf(o),bo.indexOf(i),r,c])}function wo(e,t){let n=xo(e,t);if(!n.length)return null;let s=n.filter(a=>a.keys.length),o=n.filter(a=>!a.keys.length),
[{subject:i,object:r}]=t,c=({one:a,other:l})=>x(e,a)==="0"||x(e,l)==="0";return{subject:i,object:r,kind:n.every(c)?"null":"opposite",status:o.length?s.length?"p\
artly":"unresolved":"explained",keys:ht(e.scoper.keys,s.map(a=>a.keys))??[],clashes:y(n,a=>[c(a),!a.keys.length,a.one.id,a.other.id]),open:vo(e,o)}}function xo(e,t){
let{scoper:n}=e,s=t.filter(o=>x(e,o)!=="?");return s.flatMap((o,i)=>s.slice(i+1).filter(r=>x(e,o)!==x(e,r)).map(r=>({one:o,other:r,keys:n.separators(n.ofEdge(o),
n.ofEdge(r))})))}function vo({scoper:e},t){return e.keys.filter(n=>t.some(({one:s,other:o})=>{let[i,r]=[s,o].map(c=>e.value(e.ofEdge(c),n));return i===null!=(r===
null)}))}function L({sex:e,species:t,population:n,dose:s,dose_to:o,dose_unit:i,route:r,regimen:c,setting:a}){return{sex:e,species:t,population:n,dose:s,dose_to:o,dose_unit:i,
route:r,regimen:c,setting:a}}function U(e,t,n,s){if(n==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(n==="setting"){let o=e.contexts.get(s)?.group,i=t.setting.filter(r=>e.contexts.get(r)?.group!==o);return{...t,setting:[...i,s]}}return{...t,[n]:s}}function Y(e,{
effects:t,evidence:n,hidden:s},o){return o.signed&&t.length&&!t.includes(o.effect)||o.signed&&n.length&&!n.includes(o.evidence_type)?!1:s.length?![o.subject,o.object].
some(i=>s.includes(e.nodes.get(i)?.category??"")):!0}function ne(e,t){let n=Ze(e,{source:t.from,target:t.to,context:L(t),layers:t.layers,max_hops:t.hops}),s=new tt(
e,n,p=>Y(e,t,p)),o=s.all(),i=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?tn(s,n):null,a=c&&t.one?ko(e,c):c,l=$o(o,a,t),
f=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&f.add(p);let d=en(e,Array.from(i.values(),({edge:p})=>p)),h=new Map(
d.map(p=>[v(p),p]));return{findings:i,answer:a,shown:l,nodes:f,conflicts:d,clashing:h}}function ko(e,t){let n=t.paths.filter(s=>!s.chimera);return Object.create(
t,{paths:{value:n},cautions:{get:()=>jt(e,t.direct,n)}})}function v({subject:e,object:t}){return`${e}>${t}`}function $o(e,t,{extent:n}){if(n==="all")return e;if(!t)
return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var So=["+","-","0","?","="];function nn(e,t){let n=new Map,{subject:s,
object:o}=t;for(let{edge:i,match:r}of t.findings){let c=i.sex==="male"||i.sex==="female"?i.sex:"",a=i.signed?x(e,i):"=",l=i.signed?`${a} ${c}`:i.predicate,f=`${v(
t)} ${l}`,d=n.get(l)??{id:f,subject:s,object:o,sign:a,sex:i.signed?c:"",match:0,ids:[]};d.ids.push(i.id),d.match=Math.max(d.match,r),n.set(l,d)}return y(n.values(),
({sign:i,sex:r})=>[So.indexOf(i),r])}var sn=25,se=!1;function on(){se=!1}function rn(e){let{words:t,state:n,view:s}=e,{t:o}=t;if(!(n.from&&n.to))return[u("p",{},o.noQuestion)];if(!s.answer)return[u(
"p",{},o.same)];let i=s.answer,r=i.match===null?"":t.graph.vocabulary.matches[i.match],c={"data-verdict":i.verdict,"data-match":r,"data-contested":String(i.contested)};
return[u("h2",{},o.question(t.node(n.from),t.node(n.to))),u("p",{class:`verdict verdict-${i.verdict}`,id:"verdict",...c},`${o.verdict}: `,u("strong",{},t.say(i.
verdict))),u("p",{id:"why"},qt(t,i)),i.decidedBy==="nothing"?null:Eo(t,i),Mo(t,i),i.direct?[u("h3",{},o.direct),jo(e,i.direct)]:null,Oo(e,i.paths),Io(t,i)]}function Eo(e,{
sensitivity:t}){let{without:n,flips:s,scenarios:o}=t,i=c=>{let a=n.get(c)??"";return u("li",{"data-study":c,"data-verdict":a},`${e.say("without")} ${e.study(c)}\
: ${e.say(a)}`)},r=(c,a)=>u("li",{"data-scenario":c,"data-verdict":a},`${e.say(c)}: ${e.say(a)}`);return u("details",{id:"sensitivity"},u("summary",{},e.t.robustness),
u("ul",{},s.map(i),Array.from(o,([c,a])=>r(c,a))))}function Mo(e,{missing:t,question:n}){if(!t.length)return null;let s=t.map(o=>u("li",{"data-missing":v(o)},e.
missing(o,n.context.species)));return u("details",{id:"missing"},u("summary",{},`${e.t.missing} (${t.length})`),u("ul",{},s))}function Oo(e,t){let{t:n}=e.words,
s=se?t:t.slice(0,sn),o=()=>{se=!0,e.redraw();let i=document.querySelectorAll("#panel-body [data-path]")[sn];i instanceof HTMLElement&&i.focus()};return[u("h3",{},
n.paths(t.length)),u("ol",{class:"paths"},s.map(i=>u("li",{},To(e,i)))),s.length<t.length?u("button",{type:"button",id:"more-paths",onclick:o},n.more(t.length-s.
length)):null]}function jo(e,t){let{words:n,change:s}=e,o=v(t);return u("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"\
evidence"})},cn(n,t),` ${n.node(t.subject)} → ${n.node(t.object)} `,an(e,t),ln(n,t))}function To(e,t){let{words:n,state:s,change:o}=e,i=t.nodes.join(">"),r=t.
match===b.COMPATIBLE;return u("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${r?"light":""}`,"data-path":i,"data-sign":t.sign,"data-match":n.graph.
vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${i}`),onclick:()=>o(
{pick:`path:${i}`,tab:"evidence"})},K(n,t.sign)," ",n.node(t.nodes[0]),t.steps.map(c=>[" ",u("span",{class:"step"},cn(n,c),ln(n,c),an(e,c))," ",n.node(c.object)]),
u("small",{},` ${Ao(n,t).join(" · ")}`))}function Ao(e,t){let{t:n}=e,s=at(t.steps,i=>i.gaps.length),o=t.gaps&&s?`${e.node(s.subject)} → ${e.node(s.object)}`:
"";return[e.text(e.graph.vocabulary.matches[t.match]),o&&`${n.weakest}: ${o}`,t.chimera&&n.chimera,t.speculative&&n.speculative,t.contested&&n.contested,t.sign===
"0"&&t.counted&&n.blocked].filter(Boolean)}function cn(e,t){return K(e,t.signed?t.sign:"=")}function an({graph:e,view:t,words:{t:n}},s){let o=t.clashing.get(v(s)),
i=(c,a,l)=>u("span",{class:"clash",title:l},u("span",{"aria-hidden":"true"},c),u("span",{class:"unseen"},a)),r=s.speaking.some(({edge:c})=>e.flags.has(c.id));return[
o?i(o.kind==="opposite"?"⇅":"∅",n.clash,n.kind[o.kind]):null,r?i("⚑",n.reviewSays,n.reviewSays):null]}function ln(e,t){let n=t.papers.map(s=>e.paper(s));return u(
"span",{class:"cited"},[F(t.cited),...n].filter(Boolean).join(" "))}function Io(e,{cautions:t}){if(!t.length)return null;let n=t.map(s=>u("p",{class:"warning","\
data-flag":s.id},e.flag(s)));return[u("h3",{id:"cautions"},`${e.t.cautions} (${t.length})`),n]}var un=["sex","species","population","route","regimen"],_o=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function oe(e,t){let n=[...e.edges.
values()].filter(a=>a.signed),s=n.filter(a=>t.layers.includes(a.layer)),o=dn(e,s.filter(a=>Y(e,t,a))),i=L(t),r={};for(let a of[...un,"dose","setting"]){let l=It(
e,s,a,un.includes(a)?String(Reflect.get(t,a)):"");r[a]=l.map(f=>{let d=e.scoper.ofContext(U(e,i,a,f));return{value:f,count:fn(e,o,d)}})}let c=e.scoper.ofContext(
i);for(let[a,l]of _o){let f={...t,[a]:a==="layers"?e.words.layer:[]},d=n.filter(p=>f.layers.includes(p.layer)&&Y(e,f,p)),h=e.words[l].filter(p=>n.some(m=>m[l]===
p));r[a]=h.map(p=>{let m=d.filter(w=>w[l]===p);return{value:p,count:fn(e,dn(e,m),c)}})}return r}function fn({scoper:e},t,n){let s=0;for(let[o,i]of t)e.share(o,n)&&
(s+=i);return s}function dn({scoper:e},t){let n=new Map;for(let s of t){let o=e.ofEdge(s);n.set(o,(n.get(o)??0)+1)}return n}function It(e,t,n,s=""){if(n==="sex")
return["female","male"];if(n==="dose")return Co(e,t);let o=new Set(t.flatMap(r=>Reflect.get(r,n)));return(n==="setting"?[...e.contexts.keys()]:e.words[n]).filter(
r=>o.has(r)||r===s)}function Co(e,t){let n=new Map;for(let{dose_min:s,dose_max:o,dose_unit:i}of t)for(let r of[s,o])r!==null&&n.set(`${r} ${i}`,[e.words.dose_unit.
indexOf(i),r]);return y(n,([,s])=>s).map(([s])=>s)}var _t=["opposite","differs","only_a","only_b","same"];function ie(e,t){if(!t.by)return null;let[n,s]=[t.a,t.b].map(r=>Lo(e,t,r)),o=E(new Set([...n.keys(),...s.
keys()])).map(r=>{let[c,a]=r.split(">"),l=[n,s].map(d=>d.get(r)??[]),f=l.map(d=>No(e,d));return{subject:c,object:a,signs:f,edges:l.map(d=>d.map(({id:h})=>h)),relation:Do(
f)}}),i={};for(let r of o)i[r.relation]=(i[r.relation]??0)+1;return{rows:o,counts:i}}function Lo(e,t,n){let s=e.scoper.ofContext(U(e,L(t),t.by,n)),o=[...e.edges.
values()].filter(r=>r.signed&&r.counted&&t.layers.includes(r.layer)&&Y(e,t,r)&&e.scoper.match(r,s)===b.ASSERTED),i=new Map;for(let r of y(o,({id:c})=>c)){let c=v(
r);i.set(c,[...i.get(c)??[],r])}return i}function No(e,t){return t.length?A(t.map(n=>x(e,n))).sign:""}function Do([e,t]){return e?t?e===t?"same":e==="+"&&t==="-"||
e==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var hn={by:"",a:"",b:"",pick:""};function pn(e){let{words:t,state:n,overlay:s,change:o}=e,{t:i}=t,r=()=>o(hn);return[zo(e),s?u("button",{type:"button",id:"overl\
ay-close",onclick:r},i.clear):u("p",{},i.noComparison),_t.filter(c=>s?.counts[c]).map(c=>[u("h3",{class:`relation relation-${c}`,"data-relation":c,"data-count":String(
s?.counts[c])},`${re(t,n,c)} (${s?.counts[c]})`),u("ul",{class:"paths"},s?.rows.filter(a=>a.relation===c).map(a=>u("li",{},Bo(e,a))))])]}function zo({graph:e,words:t,
state:n,change:s}){let{t:o}=t,i=[...e.edges.values()].filter(h=>h.signed&&n.layers.includes(h.layer)),r=h=>{let[p,m]=h?It(e,i,h):[];s(m===void 0?hn:{by:h,a:p,b:m,
pick:""})},c=(h,p,m)=>u("div",{class:"row"},u("label",{for:h},p),m),a=e.vocabulary.keys.map(h=>[h,t.text(h)]),l=c("overlay-by",o.compareBy,_("overlay-by",n.by,[
["","–"],...a],r));if(!n.by)return l;let f=It(e,i,n.by).map(h=>[h,t.named(h)]),d=(h,p)=>{let m=`overlay-${h}`;return c(m,p,_(m,n[h],f,w=>s({[h]:w,pick:""})))};
return[l,d("a",o.first),d("b",o.second)]}function Bo({words:e,change:t},n){let s=v(n),o=(i,r)=>i?u("span",{class:r?"stratum-b":"stratum-a"},K(e,i)):u("span",{class:"\
sign"},"·");return u("button",{type:"button",class:"path","data-compared":s,onclick:()=>t({pick:`pair:${s}`,tab:"evidence"})},n.signs.map(o),` ${e.node(n.subject)}\
 → ${e.node(n.object)}`)}function re(e,{a:t,b:n},s){let o=e.t.relation[s];return typeof o=="function"?o(e.named(t),e.named(n)):o}function mn(e){let{words:t,view:n}=e,{t:s}=t;if(!n.conflicts.length)return[u("p",{},s.noConflict)];let o=new Map;for(let i of n.conflicts){let r=gn(t,i)||s.status.
unresolved;o.set(r,[...o.get(r)??[],i])}return[u("h2",{},`${s.flips} (${n.conflicts.length})`),y(o,([,i])=>-i.length).map(([i,r])=>[u("h3",{},`${s.flipsBy}: ${i}\
 (${r.length})`),u("ul",{class:"paths"},r.map(c=>u("li",{},Ro(e,c))))])]}function gn(e,{keys:t}){return t.map(n=>e.say(n)).join(" + ")}function Ro({words:e,change:t},n){
let{t:s}=e,{subject:o,object:i,kind:r,status:c,keys:a}=n,l=v(n);return u("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":r,"d\
ata-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},u("span",{class:"clash","aria-hidden":"true"},r==="opposite"?"⇅":"∅"),` ${e.node(o)}\
 → ${e.node(i)} `,u("small",{},`${s.kind[r]} · ${s.status[c]} ${gn(e,n)}`))}function g(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no ${e}`);return t}function ce(e){let t=g(e);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${e} does not open and close`);return t}function ae(){return matchMedia("(min-width: 801px)").matches}function yn(e){if(e.id)return e.id;let t=e instanceof
HTMLInputElement||e instanceof HTMLButtonElement?e.value:"";return`${e.tagName} ${t} ${e instanceof HTMLElement?JSON.stringify(e.dataset):""}`}function bn(){let e=document.
activeElement,t=e?.closest("#ask-body, #panel-body, #table");return e instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:yn(e),near:e.dataset.near}:
null}function wn(e){if(!e||e.panel.id===e.name)return;let n=[...e.panel.querySelectorAll("a, button, input, select, summary")].find(i=>yn(i)===e.name),s=e.near?
document.getElementById(e.near):null,o=n instanceof HTMLElement?n:s??e.panel;o.focus({preventScroll:o===n})}var M={from:"",to:"",hops:4,one:!1,extent:"answer",...J({}),setting:[],layers:["review"],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",view:"\
map",lang:"en",theme:""},N=["answer","evidence","conflicts","compare"],le=6;function et(e){let t=new URLSearchParams;for(let[n,s]of Object.entries(M)){let o=xn(
Reflect.get(e,n));(o!==xn(s)||n==="lang")&&t.set(n,o)}return t.toString()}function xn(e){return Array.isArray(e)?e.join("|"):String(e??"")}function kn(e,t,n){let s=new URLSearchParams(
e.startsWith("#")?e.slice(1):e);if(![...s.keys()].some(i=>Object.hasOwn(M,i)))return{...t};let o={...M,lang:t.lang,theme:t.theme};for(let[i,r]of Object.entries(
M)){let c=s.get(i),a=c===null?void 0:Po(i,c,r);a!==void 0&&Ct(n,i,a)&&Reflect.set(o,i,a)}return(o.dose===null||!o.dose_unit)&&Object.assign(o,{dose:null,dose_to:null,
dose_unit:""}),o.dose_to!==null&&o.dose_to<Number(o.dose)&&(o.dose_to=null),[o.a,o.b].every(i=>Ko(n,o.by,i))||Object.assign(o,{by:"",a:"",b:""}),o}function Po(e,t,n){
return Array.isArray(n)?t?t.split("|"):[]:typeof n=="boolean"?t==="true":e==="hops"?Math.min(le,Math.max(1,Number.parseInt(t,10)||M.hops)):e==="dose"||e==="dose\
_to"?$n(t):t}function $n(e){return e!==""&&Number.isFinite(Number(e))&&Number(e)>=0?Number(e):null}var vn={sex:["","male","female"],extent:["answer","all"],tab:N,
view:["map","table"],theme:["","light","dark"]},Sn={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},Fo=["population","species","rout\
e","regimen","dose_unit"];function Ct(e,t,n){let s=String(n);if(Object.hasOwn(vn,t))return vn[t].includes(s);if(Fo.includes(t))return s===""||e.words[t].includes(
s);if(Object.hasOwn(Sn,t))return Ho(e,t,n);switch(t){case"from":case"to":return s===""||e.nodes.has(s);case"setting":return Uo(e,n);case"by":return s===""||e.vocabulary.
keys.includes(s);case"lang":return e.vocabulary.languages.some(o=>o===s);case"pick":return s===""||Go(e,s);default:return!0}}function Ho(e,t,n){let s=e.words[Reflect.
get(Sn,t)];return(n.length>0||t!=="layers")&&n.every(o=>s.includes(o))}function Uo(e,t){let n=t.map(s=>e.contexts.get(s)?.group);return!n.includes(void 0)&&new Set(
n).size===t.length}var Wo=/^(\w+):(.*)$/,Vo={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Go(e,t){let[,n="",s=""]=Wo.exec(t)??[];if(n==="finding")return e.
edges.has(s);let o=s?s.split(">"):[];return o.length>0&&o.length<=(Vo[n]??0)&&o.every(i=>e.nodes.has(i))}function Ko(e,t,n){if(!(t&&n))return!1;if(t==="setting")
return Ct(e,t,[n]);if(t!=="dose")return Ct(e,t,n);let[s,o=""]=n.split(" ");return $n(s)!==null&&o!==""&&Ct(e,"dose_unit",o)}function Lt(e){let t=e.indexOf(":");
return[e.slice(0,t),e.slice(t+1)]}function En(e){let{words:t,state:n,view:s}=e,{t:o}=t,[i,r]=Lt(n.pick);if(i==="node")return qo(e,r);if(i==="finding"){let a=s.findings.get(r);return[a?Ot(e,a):u(
"p",{},o.noFinding)]}if(i!=="pair"&&i!=="path")return[u("p",{},o.nothing)];let c=r.split(">");return c.slice(1).map((a,l)=>Yo(e,c[l],a))}function Yo(e,t,n){let{
words:s,view:o}=e,i=Mn([...o.findings.values()].filter(({edge:r})=>r.subject===t&&r.object===n));return[u("h2",{},`${s.node(t)} → ${s.node(n)} `,u("small",{},
s.t.findings(i.length))),i.map(r=>Ot(e,r))]}function Mn(e){return y(e,({edge:t,match:n})=>[!t.counted,!t.signed,-n,t.id])}function qo(e,t){let{graph:n,words:s,view:o,
change:i}=e,{t:r}=s,c=n.nodes.get(t);if(!c)return[u("p",{},r.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.object===t),l=Mn(a),f=s.
lang==="zh"?c.name:c.name_zh,d=(h,p,m)=>u("button",{type:"button",id:h,onclick:()=>i({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[u("h2",{},s.node(t),
" ",u("small",{},s.say(c.category))),u("p",{},f,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?u("p",{},c.description):null,c.curie?u("p",{class:"\
source"},`${r.identifier}: `,u("code",{},c.curie)):null,u("p",{},d("start-here",r.through,"from")," ",d("end-here",r.until,"to")),u("h3",{},r.findings(l.length)),
l.map(h=>Ot(e,h))]}var nt=34,jn=[58,44,32],On=[28,22,17],Jo=8;function Tn(e,t,n,{width:s,height:o}){let i=s<o*.75,[r,c]=i?[o,s]:[s,o],a=Zo(e,t);ti(a,n);let l=i?96:Qo(a,r,c),f=An(a,
c,l),d=!(i||jn.includes(l)),h=d||i?nt:64,p=(r-2*h)/Math.max(1,f.length-(d?0:1)),m=f.flatMap((j,z)=>{let rt=h+(f.length===1?r/2-h:z*p);return Xo(f,z,c,d).map((es,ns)=>({
id:j[ns],far:rt,aside:es}))}),w=new Map(m.map(({id:j,far:z,aside:rt})=>[j,i?{x:rt,y:z}:{x:z,y:rt}])),S=Math.max(1,...f.map(j=>j.length)),D=d?2*p-16:i?c/S:p;return{
positions:w,beside:d,upright:i,room:D}}function Qo(e,t,n){let s=(o,i)=>o.find(r=>An(e,n,r).length*i<=t-nt);return s(jn,96)??s(On,50)??Math.min(...On)}function Xo(e,t,n,s){
let o=e[t],i=Math.max(...e.map(c=>c.length)),r=(n-2*nt)/(s?i:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*i/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&
t%2?.16:0);return nt+r*l})}function Zo(e,t){let n=new Map;for(let s of E(t)){let o=e.looks.get(e.nodes.get(s)?.category??"")?.level??0;n.set(o,[...n.get(o)??[],
s])}return y(n,([s])=>s).map(([,s])=>s)}function ti(e,t){let n=ei(t),s=new Map,o=i=>i.forEach((r,c)=>{s.set(r,(c+.5)/i.length)});e.forEach(o);for(let i=0;i<Jo;i+=
1)for(let r of i%2?[...e].reverse():e){let c=new Map(r.map(a=>[a,ni(n.get(a)??[],s)??s.get(a)??0]));r.splice(0,r.length,...y(r,a=>[c.get(a)??0,a])),o(r)}}function ei(e){
let t=new Map;for(let{subject:n,object:s}of e)for(let[o,i]of[[n,s],[s,n]])t.set(o,[...t.get(o)??[],i]);return t}function ni(e,t){let n=e.map(s=>t.get(s)).filter(
s=>s!==void 0);return n.length?n.reduce((s,o)=>s+o,0)/n.length:void 0}function An(e,t,n){let s=Math.max(2,Math.floor((t-2*nt)/n));return e.flatMap(o=>{let i=Math.
ceil(o.length/s);return Array.from({length:i},(r,c)=>o.filter((a,l)=>l%i===c))})}var ue={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},si={0:[2,4],"?":[7,5]},oi={"+":"arrow","-":"bar",0:"circle"};function st(e){return{dash:si[e]??
[],end:oi[e]??""}}function fe(e,t,{view:n,overlay:s},o,i){let r=ue[i],c=s?.rows??n.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):n.nodes,l=Tn(e,a,c,o),f=s?
s.rows.flatMap(m=>li(e,m,r)):n.shown.flatMap(m=>ai(e,m,r)),d=fi(t,n),h=ii(f,l,o,d),p={layout:l,lines:h,colours:r,...o};return{...p,nodes:ri(e,t,a,p,d),badges:s?
[]:ui(n,p,d)}}function ii(e,t,n,s){let o=ze(e,t.positions,n),i=new Map;return e.map(r=>{let c=v(r),a=i.get(c)??0;i.set(c,a+1);let l=s!==null&&!s.has(c),f=l?.8:r.
light?.25:0;return{...r,labelAt:.44+.09*a,bow:o.get(r.id)??0,faded:l,fade:f}})}function ri(e,t,n,{layout:s,lines:o},i){let r=new H(e,t.lang),c=new Map;for(let{subject:l,
object:f,ids:d}of o)for(let h of[l,f])c.set(h,(c.get(h)??0)+d.length);let a=i&&new Set([...i].flatMap(l=>l.split(">")));return Array.from(n,l=>{let f=e.looks.get(
e.nodes.get(l)?.category??""),d=l===t.from||l===t.to;return{id:l,...k(s.positions,l),shape:f?.shape??"dot",colour:f?.colour??"#777777",size:d?13:s.beside?5:9,text:r.
node(l),end:d,faded:a!==null&&!a.has(l),degree:d?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var ci={male:"♂",female:"♀"};function ai(e,t,n){
return nn(e,t).map(s=>{let{sign:o,sex:i,ids:r}=s,c=s.match===b.COMPATIBLE,a=Math.min(5,1.6+.7*(r.length-1))*(c?.65:1),l=`${ci[i]??""}${r.length>1?`×${r.length}`:
""}`,f=o==="=";return{...s,...st(o),colour:n[o],width:f?1:a,light:c,label:f?"":l}})}function li(e,{subject:t,object:n,signs:s,edges:o,relation:i},r){let{arrows:c}=e.
vocabulary,a=(d,h,p)=>({id:`${t}>${n} ${d}`,subject:t,object:n,sign:h,sex:"",ids:p,match:b.ASSERTED,colour:r[d],dash:d==="b"?[9,4]:d==="both"?st(h).dash:[],end:st(
h).end,width:d==="both"?1.5:2.6,light:!1,label:c[h]}),[l,f]=s;return i==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...f?[a("b",f,o[1])]:[]]}function ui(e,{
layout:t,lines:n},s){return e.shown.flatMap(o=>{let i=v(o),r=e.clashing.get(i),c=n.find(f=>v(f)===i);if(!(r&&c)||s&&!s.has(i))return[];let[a,l]=[k(t.positions,o.
subject),k(t.positions,o.object)];return[{id:i,...V(a,l,c.bow,.32),kind:r.kind}]})}function fi({pick:e},t){let[n,s]=Lt(e);if(n==="path"){let o=t.answer?.paths.find(
i=>i.nodes.join(">")===s);return o?new Set(o.steps.map(v)):null}return n==="pair"?new Set([s]):n!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===
s).map(v))}var he="http://www.w3.org/2000/svg",di="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",hi=/[&<>"']/g,pi=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function In(e){return e.replace(hi,t=>`&#${t.charCodeAt(0)};`).replace(pi,"")}function O(e){return Math.round(e*10)/10}function _n(e,t,n){let{colours:s,width:o,
height:i,lines:r,nodes:c,badges:a}=e,l=new Map(c.map(p=>[p.id,p])),f=bt(e,1,n,""),d=wt(e,1,f,n);return`${[`<svg xmlns="${he}" width="${o}" height="${i}" viewBox\
="0 0 ${o} ${i}" font-family="${di}" font-size="12">`,`<title>${In(t)}</title>`,`<rect width="${o}" height="${i}" fill="${s.paper}"/>`,...r.map(p=>gi(e,l.get(p.
object),p)),...c.map(p=>yi(p,s)),...a.map(p=>mi(p,s)),...d.map(({text:p,x:m,y:w})=>de(p,{x:m,y:w+4},s.text,{halo:s.halo})),...f.flatMap(({id:p,texts:m,box:w})=>m.
map((S,D)=>de(S,{x:(w[0]+w[2])/2,y:w[1]+11+D*14},s.text,{bold:l.get(p)?.end,halo:s.halo}))),"</svg>"].join(`
`)}
`}function mi({x:e,y:t,kind:n},{badge:s,paper:o}){let[i,r,c]=n==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${pe({x:e,y:t},8,i,s)}${de(c,{x:e,y:t+4},r,{bold:!0})}\
</g>`}function gi({layout:e,colours:t},n,s){let[o,i]=[k(e.positions,s.subject),k(e.positions,s.object)],r=X(o,i,s.bow),c=Math.hypot(i.x-r.x,i.y-r.y)||1,a={x:(i.
x-r.x)/c,y:(i.y-r.y)/c},l=(n?.size??0)+4,f={x:i.x-a.x*l,y:i.y-a.y*l},d=T(s.colour,t.paper,s.fade),h=s.dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",p=[
o,r,f].map(({x:w,y:S})=>`${O(w)} ${O(S)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="none" stroke="${d}" stroke-width="${O(s.width)}"${h}/>${Cn(s.end,
f,a,d)}`}function Cn(e,{x:t,y:n},s,o){let i=(r,c)=>`${O(t+r*s.x-c*s.y)} ${O(n+r*s.y+c*s.x)}`;return e==="arrow"?`<path d="M${i(3,0)} L${i(-6,4.5)} L${i(-6,-4.5)}\
 z" fill="${o}"/>`:e==="bar"?`<path d="M${i(0,6)} L${i(0,-6)}" stroke="${o}" stroke-width="3"/>`:e==="circle"?pe({x:t,y:n},3.5,"none",o):""}function Nt(e,t){let n=document.
createElementNS(he,e);for(let[s,o]of Object.entries(t))n.setAttribute(s,String(o));return n}function Ln(e,t,n){let s=Nt("svg",{width:34,height:14,"aria-hidden":"\
true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",i=`<path d="M0 7 L29 7" stroke="${e}" stroke-width="2.5"${o}/>`,r=Cn(n,{x:29,y:7},{x:1,y:0},e),c=new DOMParser().
parseFromString(`<svg xmlns="${he}">${i}${r}</svg>`,"image/svg+xml");return s.append(...c.documentElement.children),s}function pe({x:e,y:t},n,s,o){return`<circl\
e cx="${O(e)}" cy="${O(t)}" r="${n}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function de(e,{x:t,y:n},s,{bold:o,halo:i}){let r=o?' font-weight="bold"':"",
c=i?` stroke="${i}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${O(t)}" y="${O(n)}" text-anchor="middle" fill="${s}"${r}${c}\
>${In(e)}</text>`}var Nn={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,
-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(e=>[Math.cos(e*Math.PI/3),Math.sin(e*Math.PI/3)]),star:Array.from({length:10},(e,t)=>{let[n,s]=[t%2?.5:1.2,t*Math.PI/
5-Math.PI/2];return[n*Math.cos(s),n*Math.sin(s)]})};function yi(e,t){let n=e.faded?T(e.colour,t.paper,.75):e.colour,s=e.end?t.ring:T(e.colour,t.text,.35),o=Nn[e.
shape];return o?`<polygon points="${o.map(([r,c])=>`${O(e.x+r*e.size)},${O(e.y+c*e.size)}`).join(" ")}" fill="${n}" stroke="${s}" stroke-width="${e.end?3:1.5}"/\
>`:pe(e,e.size,n,s)}function Dn({shape:e,colour:t}){let n=Nn[e],s=Nt("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=n?.map(
([i,r])=>`${8+6*i},${8+6*r}`).join(" ");return s.append(o?Nt("polygon",{points:o,fill:t}):Nt("circle",{cx:8,cy:8,r:6,fill:t})),s}function zn(e,{width:t,height:n}){
return new Promise((s,o)=>{let i=new Image,r=()=>o(new Error("no picture"));i.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*n],c.
getContext("2d")?.drawImage(i,0,0,c.width,c.height),c.toBlob(a=>a?s(a):r(),"image/png")},i.onerror=r,i.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
e)}`})}function Bn({t:e},t,n){let s={lead:e.lead,language:e.language,theme:n==="dark"?e.light:e.dark,"view-map":e.map,"view-table":e.table,"share-title":e.share,"ask-t\
itle":e.ask,"panel-title":e.panel,"zoom-in":"+","zoom-out":"−","zoom-fit":e.fit,link:e.link,png:e.png,svg:e.svg,csv:e.csv,json:e.json,cite:e.cite,print:e.print,
"map-help":e.mapHelp,offline:e.offline,skip:e.panel};for(let[i,r]of Object.entries(s))g(i).textContent=r;let o={"zoom-in":e.zoomIn,"zoom-out":e.zoomOut,"ask-sec\
tion":e.ask,stage:e.stage,panel:e.panel,"map-focus":e.stage,table:e.table};for(let[i,r]of Object.entries(o))g(i).setAttribute("aria-label",r);g("language").setAttribute(
"lang",t.lang==="zh"?"en":"zh-Hans"),g("view-map").setAttribute("aria-pressed",String(t.view==="map")),g("view-table").setAttribute("aria-pressed",String(t.view===
"table"))}function Rn({t:e},t,n){for(let s of N){let o=g(`tab-${s}`);o.textContent=e.tabs[s]+(s==="conflicts"?` (${n.conflicts.length})`:""),o.setAttribute("ari\
a-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}g("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function Pn(e,t,{findings:n,answer:s}){let o=[
...n.values()].filter(({edge:r})=>r.signed),i=o.filter(({match:r})=>r===b.ASSERTED).length;g("headline").textContent=s?`${e.node(t.from)} → ${e.node(t.to)}: ${e.
say(s.verdict)}`:"",g("counts").textContent=e.t.shown(o.length,i,o.length-i),g("counts").dataset.findings=String(o.length)}function Fn(e,t,n,s){let{t:o}=e,i=ue[s],
r=(l,f,d,h)=>u("li",{},Ln(l,f,d),h);if(n){let l=[r(i.a,[],"",e.named(t.a)),r(i.b,[9,4],"",e.named(t.b))],f=_t.filter(d=>n.counts[d]).map(d=>u("li",{},`${re(e,t,
d)}: ${n.counts[d]}`));g("line-legend").replaceChildren(...l,...f);return}let c=["+","-","0","?","="].map(l=>{let{dash:f,end:d}=st(l);return r(i[l],f,d,`${Xt(e,
l)} ${e.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>u("li",{},l));g("line-legend").replaceChildren(...c,...a)}var bi=6;function Hn(e,t,n){let s=n.startsWith(
"line:")?t?.lines.find(i=>i.id===n.slice(5)):void 0,o=n.startsWith("node:")?e.node(n.slice(5)):"";g("hint").textContent=s?wi(e,s):o}function wi(e,{subject:t,object:n,
sign:s,sex:o,ids:i}){let r=i.map(l=>e.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(r.map(l=>e.source(l)))].slice(0,bi);return`${`${e.node(t)} → ${e.
node(n)}`}: ${e.sign(s)} ${o?e.say(o):""} ×${i.length} ${c.join(" ")}`}var xi=8,vi=60;function ge(e,t){let n=new me(e,t);return u("div",{class:"combobox"},u("label",{for:e},t.words.t[e]),n.input,n.list)}var me=class{constructor(t,n){
let{words:s,state:o}=n;this.key=t,this.shown=n,this.hits=[],this.at=-1,this.list=u("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
u("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",i=>this.pressed(i))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:n}=this.shown;this.close(),this.input.value=
n[this.key]?t.node(n[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Ae(this.shown.graph,
this.input.value,xi)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,n)=>this.option(t,n))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,n){let{graph:s,words:o}=this.
shown,i=l=>{l.preventDefault(),this.take(t)},r={role:"option",id:`${this.key}-${n}`,"aria-selected":String(n===this.at)},c=s.nodes.get(t)?.category??"",a=u("sma\
ll",{},` ${o.say(c)}`);return u("li",{...r,"data-node":t,onmousedown:i},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,vi))):this.take("")}};var ye=new Set(["how","what","legend"]);function Un(e,t){let{words:n,state:s,change:o}=t,{t:i}=n,r=Array.from({length:le},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});e.replaceChildren(u("div",{class:"ends"},ge("from",t),ge("to",t)),u("div",{class:"row"},u("label",{for:"hops"},i.hops),_("hops",String(
s.hops),r,a=>o({hops:Number(a),pick:""})),u("button",{type:"button",id:"swap",onclick:c},i.swap)),zt({type:"checkbox",id:"one",checked:s.one,onchange:a=>o({one:Mt(
a)})},i.one),ki(t),Dt("whom",i.whom,ot(t,"sex"),ot(t,"species"),ot(t,"population"),$i(t)),Dt("how",i.how,Si(t),ot(t,"route"),ot(t,"regimen")),Dt("what",i.what,be(
t,"layers"),be(t,"effects"),be(t,"evidence")),Dt("legend",i.legend,Oi(t)),u("button",{type:"button",id:"reset",onclick:()=>o(ji())},i.reset))}function zt(e,...t){
return u("label",{class:"choice"},u("input",e),t)}function ki({words:{t:e},state:t,change:n}){let s=(o,i)=>{let r=t.extent===o,c=()=>n({extent:o,pick:""});return zt(
{type:"radio",name:"extent",id:`extent-${o}`,value:o,checked:r,onchange:c},i)};return u("fieldset",{},u("legend",{},e.extent),s("answer",e.answerOnly),s("all",e.
everything))}function Dt(e,t,...n){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?ye.delete(e):ye.add(e)};return u("details",{id:`group-${e}`,open:!ye.
has(e),ontoggle:s},u("summary",{id:`group-${e}-title`},t),n)}function Bt(e,t){return`${e} (${t})`}function ot({words:e,state:t,facets:n,change:s},o){let i=n[o].
map(({value:r,count:c})=>[r,Bt(e.named(r),c)]);return u("div",{class:"row"},u("label",{for:`facet-${o}`},e.t[o]),_(`facet-${o}`,t[o],[["",e.t.any],...i],r=>s({[o]:r,
pick:""})))}function $i({graph:e,words:t,state:n,facets:s,change:o}){let r=s.setting.filter(({value:a})=>!n.setting.includes(a)).map(({value:a,count:l})=>[a,Bt(
t.named(a),l)]),c=a=>o({setting:[...U(e,L(n),"setting",a).setting],pick:""});return u("div",{},u("div",{class:"row"},u("label",{for:"facet-setting"},t.t.setting),
_("facet-setting","",[["",t.t.settingAdd],...r],c)),n.setting.map(a=>u("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},
onclick:()=>o({setting:n.setting.filter(d=>d!==a),pick:""})},`${t.named(a)} ✕`)))}var Wn="IU";function Si({graph:e,words:{t},state:n,facets:s,change:o}){let i=n.
dose===null||n.dose_to!==null?"":`${n.dose} ${n.dose_unit}`,r=s.dose.map(({value:d,count:h})=>[d,Bt(d,h)]),c=d=>{let h=d?U(e,L(n),"dose",d):M;o({dose:h.dose,dose_to:h.
dose_to,dose_unit:h.dose_unit,pick:""})},a=d=>o({...Ei(n,d),pick:""}),l=(d,h,p)=>u("input",{type:"number",min:"0",step:"any",id:d,"aria-label":h,placeholder:h,value:String(
n[p]??""),onchange:m=>{let w=Qt(m);setTimeout(()=>a({[p]:w===""?null:Math.max(0,Number(w))}))}}),f=e.words.dose_unit.map(d=>[d,d]);return u("div",{},u("div",{class:"\
row"},u("label",{for:"facet-dose"},t.dose),_("facet-dose",i,[["",t.any],...r],c)),u("div",{class:"row dose"},l("dose-from",t.doseFrom,"dose"),l("dose-to",t.doseTo,
"dose_to"),_("dose-unit",n.dose_unit||Wn,f,d=>a({dose_unit:d}),t.doseUnit)))}function Ei(e,t){let n={dose:e.dose,dose_to:e.dose_to,dose_unit:e.dose_unit||Wn,...t};
if(n.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=n.dose_to!==null&&n.dose_to>=n.dose;return{...n,dose_to:s?n.dose_to:null}}var Mi={layers:"lay\
er",effects:"effect",evidence:"evidence_type"};function be({graph:e,words:t,state:n,facets:s,change:o},i){let r=n[i],c=(l,f)=>{let d=f?[...r,l]:r.filter(p=>p!==
l),h=i==="layers"&&!d.length;o({[i]:h?M.layers:e.words[Mi[i]].filter(p=>d.includes(p)),pick:""})},a=s[i].map(({value:l,count:f})=>{let d={type:"checkbox","data-\
facet":i,value:l,checked:r.includes(l)};return zt({...d,onchange:h=>c(l,Mt(h))},Bt(t.say(l),f))});return u("fieldset",{},u("legend",{},t.t[i]),a)}function Oi({graph:e,
words:t,state:n,change:s}){let o=e.words.category.flatMap(i=>{let r=e.looks.get(i);if(!r)return[];let c=n.hidden.filter(d=>d!==i),a=d=>s({hidden:Mt(d)?c:[...c,i],
pick:""}),l=!n.hidden.includes(i);return[u("li",{},zt({type:"checkbox","data-category":i,checked:l,onchange:a},Dn(r),t.say(i)))]});return u("ul",{class:"legend"},
o)}function ji(){let{from:e,to:t,hops:n,one:s,extent:o,tab:i,view:r,lang:c,theme:a,...l}=M;return l}function it({view:e,state:t}){let s=t.extent==="all"?e.findings.values():e.shown.flatMap(o=>o.findings);return y(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Vn(e,t){let{t:n}=t.words,s=u("tr",{},n.columns.map(i=>u("th",{scope:"col"},i))),o=it(t).map(i=>Ti(t,i));e.replaceChildren(u("table",{},u("caption",{},n.
tableCaption),u("thead",{},s),u("tbody",{},o)))}function Ti({graph:e,words:t,change:n},{edge:s,match:o}){let i=e.vocabulary.matches[o],r=s.signed?[Zt(t,s),` ${t.
say(s.effect)}`]:t.say(s.predicate),c=()=>n({pick:`finding:${s.id}`,tab:"evidence"});return u("tr",{"data-finding":s.id,"data-match":i,class:o===b.COMPATIBLE?"l\
ight":""},u("td",{},t.node(s.subject)),u("td",{},r),u("td",{},t.node(s.object)),u("td",{},s.signed?t.text(i):""),u("td",{},t.chips(s).join(" · ")),u("td",{},t.
source(s)),u("th",{scope:"row"},u("button",{type:"button",class:"plain",onclick:c},s.id)))}function Gn(e,t,n){let s=Object.keys(e.columns[t]);return Object.fromEntries(s.map(o=>[o,n[o]]))}function Kn(e,{edge:t,match:n}){let s=Object.entries(Gn(e.vocabulary,"edges",t));return{...Object.fromEntries(s.map(([o,i])=>[o,i??""])),match:e.vocabulary.matches[n],
doi:t.reference.map(o=>e.references.get(o)?.doi).filter(Boolean)}}var Ai=/^\s*[=+\-@]|^[\t\r]/,Ii=/[",\n\r]/;function _i(e){let t=Array.isArray(e)?e.join("|"):String(
e),n=Ai.test(t)?`'${t}`:t;return Ii.test(n)?`"${n.replaceAll('"','""')}"`:n}function Yn(e,t){let n=[...Object.keys(e.vocabulary.columns.edges),"match","doi"],s=t.
map(o=>{let i=Kn(e,o);return n.map(r=>_i(Reflect.get(i,r))).join(",")});return`\uFEFF${[n.join(","),...s].join(`\r
`)}\r
`}function qn(e,t,n){let s={question:et(n),findings:t.map(o=>Kn(e,o))};return`${JSON.stringify(s,null,1)}
`}function Jn(e,t){let n=new Set(t.flatMap(({edge:r})=>r.reference)),s=Array.from(n,r=>e.references.get(r)).filter(r=>r!==void 0),o=y(s,({citation:r,id:c})=>[r[0]??
Number.MAX_VALUE,c]),i=new Set;return o.filter(r=>i.size<i.add(r.doi||r.id).size).map(({id:r,citation:c,authors:a,year:l,title:f,journal:d,doi:h,pmid:p,status:m})=>{
let w=[a||r,l,f,d].filter(Boolean).join(". "),S=[h&&`https://doi.org/${h}`,p&&`PMID ${p}`].filter(Boolean).join(" "),D=m==="retracted"?" RETRACTED":"";return`${[
F(c),w].filter(Boolean).join(" ")}. ${S||"(identifier not verified)"}${D}`}).join(`
`)}var Ci=1e4;function we(e,t){let n=URL.createObjectURL(e),s=document.createElement("a");[s.href,s.download]=[n,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(n),Ci)}function Rt(e,t,n){we(new Blob([e],{type:`${n};charset=utf-8`}),t)}async function Qn(e){try{return await navigator.clipboard.
writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),document.body.append(t),t.select();let n=document.execCommand(
"copy");return t.remove(),n}}var xe={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Li=2.5;function Zn({nodes:e},t,n,[s,o]){let i=e.find(c=>c.id===t);if(!i)return e.find(
c=>c.id===n)??e[0];let r=e.filter(c=>c!==i&&Xn(c,i,s,o)>2);return W(r,c=>[Xn(c,i,s,o)+Li*Ni(c,i,s,o),c.id])??i}function Xn(e,t,n,s){return(e.x-t.x)*n+(e.y-t.y)*
s}function Ni(e,t,n,s){return Math.abs((e.x-t.x)*s)+Math.abs((e.y-t.y)*n)}var Di={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",share:"Take it away",link:"Copy link",
png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"\
The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(e,t,n)=>`${e} findings admitted: ${t} as\
serted, ${n} compatible`,drawn:(e,t)=>`${e} nodes, ${t} lines drawn`,question:(e,t)=>`How does ${e} reach ${t}?`,noQuestion:"Choose where to start and where to \
arrive.",same:"Start and end are the same.",verdict:"Verdict",robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evid\
ence",paths:e=>`${e} mechanism paths`,more:e=>`Show ${e} more`,chimera:"chimera: no one context holds for all steps",speculative:"speculative or withdrawn: not \
counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compa\
tible",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:e=>`${e} findings`,noFinding:"No finding is admitted.",reviewSays:"Review and pape\
r differ",cautions:"Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",noCount:"Sp\
eculative: counts for nothing.",unverified:"identifier not verified",confidence:e=>`match of number and paper: ${e}`,note:"Note",description:"About",identifier:"\
Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partl\
y explained by",unresolved:"no context key parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this\
 selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",relation:{opposite:"oppo\
site",differs:"effect against null or mixed",only_a:e=>`only ${e}`,only_b:(e,t)=>`only ${t}`,same:"same"},clear:"Close the comparison",columns:["Subject","Relat\
ion","Object","Match","Context","Source","Finding"],tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"dire\
ction not given","=":"anatomy, membership",conflicting:"conflicting"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0\
 fits, Escape lets go.",at:(e,t)=>`${e}, ${t} lines`,unknown:e=>`Nothing is called “${e}”.`,light_line:"thinner and lighter: compatible, not asserted",badge:"\
⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"♂ ♀ findings in one sex; ×n findings of one kind",offline:"Everything i\
s in this file; nothing is fetched."},zi={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",
panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"\
本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",
population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",
layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",map:"图",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",share:"\
带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",print:"打印",copied:"已复制。",saved:"\
已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较"},shown:(e,t,n)=>`适用证据 ${e}\
 条：明确适用 ${t}，不冲突 ${n}`,drawn:(e,t)=>`画出 ${e} 个节点、${t} 条线`,question:(e,t)=>`${e}如何到达${t}？`,noQuestion:"请选择起点和终点。",
same:"起点与终点相同。",verdict:"结论",robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:e=>`${e} 条机制路径`,
more:e=>`再显示 ${e} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"推测或已撤稿：不计入",contested:"有阴性结果",weakest:"最弱\
的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",
findings:e=>`${e} 条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",
partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",noCount:"推测：不计入判断。",unverified:"标识符未核实",confidence:e=>`\
编号与论文的匹配：${e}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",
null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致\
的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",
relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:e=>`仅${e}`,only_b:(e,t)=>`仅${t}`,same:"相同"},clear:"结束比较",columns:["主\
体","关系","客体","适用程度","情境","来源","编号"],tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明",
"=":"解剖、从属",conflicting:"相互矛盾"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",
at:(e,t)=>`${e}，${t} 条线`,unknown:e=>`没有名为“${e}”的条目。`,light_line:"较细较浅：不冲突但未明确适用",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ \
综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。"},ts={en:Di,
zh:zi};var Bi=/^[A-Z][a-z]+[A-Z]/,Ri=/(?<=[a-z])(?=[A-Z])/g,Pt=class extends H{constructor(t,n){super(t,n),this.t=ts[n]}say(t){return this.lang==="en"&&Bi.test(t)?t.replace(
Ri," ").toLowerCase():super.say(t)}flag({kind:t,statement:n,statement_zh:s}){return`${this.say(t)} – ${this.either(n,s)}`}text(t){return Reflect.get(this.t,t)}sign(t){
return Reflect.get(this.t.signs,t)??""}};var Pi={answer:rn,evidence:En,conflicts:mn,compare:pn},Fi={width:1200,height:800},Hi=120,Ft=class{constructor(t){this.graph=t,this.state=this.#t(),this.view=ne(
t,this.state),this.overlay=ie(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new xt(g("map"),{pick:n=>this.#s(n),hover:n=>this.#i(n)}),
ce("ask").open=ae(),this.#f(),this.#n(),this.map.fit()}look(){let{graph:t,state:n,view:s,overlay:o,picture:i,map:r}=this;return{graph:t,state:n,view:s,overlay:o,
picture:i,map:r,facets:()=>oe(t,n),sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return kn(
location.hash,{...M,...this.graph.start},this.graph)}change(t){let n=this.state;this.state={...n,...t},(n.from!==this.state.from||n.to!==this.state.to)&&on(),this.#e(),
this.draw(),this.#u(),["from","to","extent","by","view"].some(o=>n[o]!==this.state[o])&&this.map.fit()}#s(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!ae()&&
g("panel").scrollIntoView()}#e(){try{history.replaceState(null,"",`#${et(this.state)}`)}catch{}}get theme(){return matchMedia("print").matches?"light":this.state.
theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Pt(this.graph,this.state.lang)}draw(){this.view=ne(this.graph,
this.state),this.overlay=ie(this.graph,this.state),this.#n()}#n(){let{graph:t,state:n,words:s}=this,o=bn();document.documentElement.lang=n.lang==="zh"?"zh-Hans":
"en",document.documentElement.dataset.theme=this.theme;let i=n.from&&n.to?s.t.question(s.node(n.from),s.node(n.to)):"";document.title=i?`${i} – OxyGraph`:s.t.
title;let r={graph:t,words:s,state:n,view:this.view,overlay:this.overlay,facets:oe(t,n),change:c=>this.change(c),redraw:()=>this.draw(),announce:c=>this.announce(
c)};Bn(s,n,this.theme),Un(g("ask-body"),r),Rn(s,n,this.view),g("panel-body").replaceChildren(...Et(Pi[n.tab](r))),Pn(s,n,this.view),this.#r(r),wn(o)}#r(t){let n=this.
state.view==="table";g("table").hidden=!n,g("map-frame").hidden=n,n?(g("drawn").textContent="",Vn(g("table"),t)):this.#o()}#o(){Fn(this.words,this.state,this.overlay,
this.theme),this.picture=fe(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),g("drawn").textContent=this.words.t.drawn(this.picture.
nodes.length,this.picture.lines.length)}#i(t){Hn(this.words,this.picture,t)}#u(){let{words:t,view:n}=this,o=`${n.answer?`${t.t.verdict}: ${t.say(n.answer.verdict)}\
. `:""}${g("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){g("live").textContent=t}#f(){let t=(n,s)=>g(n).addEventListener(
"click",s);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"})),t("view\
-map",()=>this.change({view:"map"})),t("view-table",()=>this.change({view:"table"})),t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zo\
om-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",n=>{n.preventDefault(),g("panel-body").focus()});for(let n of N)t(`tab-${n}`,()=>this.change(
{tab:n}));g("tabs").addEventListener("keydown",n=>this.#p(n)),g("map-focus").addEventListener("keydown",n=>this.#m(n)),g("map-focus").addEventListener("blur",()=>this.
map.hover("")),this.#h(t),Ui(),this.#d()}#d(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#o(),this.map.
fit())},Hi)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#c()),
addEventListener("hashchange",()=>{this.state=this.#t(),this.#c()})}#c(){this.draw(),this.map.fit()}#h(t){let n=async o=>{let i=await Qn(o);this.announce(i?this.
words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.t.saved);t("link",()=>{this.#e(),n(`${location.href.split("#")[0]}#${et(this.state)}`)}),
t("cite",()=>n(Jn(this.graph,it(this)))),t("csv",()=>{Rt(Yn(this.graph,it(this)),"oxygraph-findings.csv","text/csv"),s()}),t("json",()=>{Rt(qn(this.graph,it(this),
this.state),"oxygraph-findings.json","application/json"),s()}),t("svg",()=>{Rt(this.#l(),"oxygraph.svg","image/svg+xml"),s()}),t("png",async()=>{we(await zn(this.#l(),
this.#a()),"oxygraph.png"),s()})}#a(){let t=this.map.size();return t.width&&t.height?t:Fi}#l(){let t=fe(this.graph,this.state,this,this.#a(),this.theme);return _n(
t,document.title,this.map.measure)}#p(t){let[n,s]=[N.indexOf(this.state.tab),N.length],o={ArrowRight:n+1,ArrowLeft:n-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))
return;t.preventDefault();let i=N[(o[t.key]+s)%s];this.change({tab:i}),g(`tab-${i}`).focus()}#m(t){let{key:n}=t,s={Escape:()=>this.#g(),"+":()=>this.map.zoom(1),
"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),
Object.hasOwn(xe,n))this.#y(n);else if(Object.hasOwn(s,n))s[n]();else return;t.preventDefault()}#g(){this.walked="",this.map.hovered="",this.change({pick:""})}#y(t){
let n=this.picture&&Zn(this.picture,this.walked,this.state.from,xe[t]);if(!(n&&this.picture))return;this.walked=n.id,this.map.hovered=n.id,this.map.reveal(n);let s=this.
picture.lines.filter(({subject:o,object:i})=>o===n.id||i===n.id);this.announce(this.words.t.at(this.words.node(n.id),s.length)),this.#i(`node:${n.id}`)}};function Ui(){
let e=ce("share");e.addEventListener("keydown",t=>{t.key!=="Escape"||!e.open||(e.open=!1,g("share-title").focus())});for(let t of["focusin","pointerdown"])document.
addEventListener(t,({target:n})=>{n instanceof Node&&e.contains(n)||(e.open=!1)})}async function Wi(){await Pe(document),Reflect.set(window,"oxygraph",new Ft(Ce(document)))}Wi();})();
