/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function rt(e,t){let n=Math.min(e.length,t.length);for(let s=0;s<n;s+=1){let[o,i]=[e.charCodeAt(s),t.charCodeAt(s)];if(o!==i){let[r,c]=[ve(o),ve(i)];return r===
c?o-i:r?1:-1}}return e.length-t.length}function ve(e){return e>=55296&&e<=57343}function B(e,t){if(typeof e=="string"&&typeof t=="string")return rt(e,t);if(!(Array.
isArray(e)&&Array.isArray(t)))return Number(e)-Number(t);for(let n=0;n<Math.min(e.length,t.length);n+=1){let s=B(e[n],t[n]);if(s)return s}return e.length-t.length}
function y(e,t){return Array.from(e,n=>({item:n,key:t(n)})).sort((n,s)=>B(n.key,s.key)).map(({item:n})=>n)}function E(e){return[...e].sort(rt)}function U(e,t){return ke(
e,t,-1)}function ct(e,t){return ke(e,t,1)}function ke(e,t,n){let s;for(let o of e){let i=t(o);(!s||B(i,s.key)*n>0)&&(s={item:o,key:i})}return s?.item}function $e(e,t,n){let{chinese:s}=e;return n==="zh"&&Object.hasOwn(s,t)?s[t]:t.replaceAll("_"," ")}var ts=/\{(\w+)\}/g;function q(e,t,n,s={}){return e.sentences[t][e.
languages.indexOf(n)].replace(ts,(i,r)=>String(s[r]))}function at(e,t){return e.lists[t].map(n=>n.name)}function Ft(e){let t=new Map(e.map(s=>[s.name,s.broader])),
n=new Map(e.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of e)for(let o=t.get(s);o;o=t.get(o))n.get(o)?.add(s);return n}var b=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),es=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Ut(e){return{...es,...e}}function Wt(e){return Object.fromEntries(Object.entries(e).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function ut(e,t){return t==="dose"?e.dose===null?"":ft(Me(e)):t==="setting"?e.setting.join(", "):e[t]}function Me({dose:e,dose_to:t,dose_unit:n}){return[
Number(e),t??Number(e),n]}var ns=/\.?0+$/;function Ht(e){return e.toFixed(12).replace(ns,"")||"0"}function ft([e,t,n]){return`${e===t?Ht(e):`${Ht(e)}–${Ht(t)}`}\
 ${n}`}function Se(e,t,n){if(t===null||n===null)return t??n;if(e==="dose")return ss(t,n);if(e==="setting")return os(t,n);let s=t.filter(o=>n.includes(o));return s.
length?s:void 0}function ss(e,t){let[n,s]=[Math.max(e[0],t[0]),Math.min(e[1],t[1])];return e[2]===t[2]&&n<=s?[n,s,e[2]]:void 0}function os(e,t){let n=new Map(e);
for(let[s,o]of t){if(n.has(s)&&n.get(s)!==o)return;n.set(s,o)}return[...n].sort(B)}var lt=class{constructor(t,n,s){this.keys=t.keys,this.tags=n,this.below={species:Ft(
t.lists.species),population:s,route:Ft(t.lists.route)},this.scopes=[],this.numbers=new Map,this.meetings=new Map,this.ofEdges=new Map,this.open=this.#t({})}#t(t){
return this.#s(this.keys.map(n=>t[n]??null))}#s(t){let n=JSON.stringify(t),s=this.numbers.get(n);return s===void 0&&(s=this.scopes.push(t)-1,this.numbers.set(n,
s)),s}value(t,n){return this.scopes[t][this.keys.indexOf(n)]}#e(t,n){let s=this.below[t];return n.length?E(new Set(n.flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){
let n=t.map(s=>[this.tags.get(s).group,s]);return n.length?y(n,s=>s):null}ofEdge(t){let n=this.ofEdges.get(t.id);return n===void 0&&(n=t.signed?this.#r(t):this.
open,this.ofEdges.set(t.id,n)),n}#r({sex:t,species:n,population:s,dose_min:o,dose_max:i,dose_unit:r,route:c,regimen:a,setting:l}){return this.#t({sex:t&&t!=="bo\
th"?[t]:null,species:this.#e("species",n?[n]:[]),population:this.#e("population",s),dose:o===null||i===null?null:[o,i,r],route:this.#e("route",c?[c]:[]),regimen:a?
[a]:null,setting:this.#n(l)})}ofContext(t){let{sex:n,species:s,population:o,dose:i,route:r,regimen:c,setting:a}=t;return this.#t({sex:n?[n]:null,species:this.#e(
"species",s?[s]:[]),population:this.#e("population",o?[o]:[]),dose:i===null?null:Me(t),route:this.#e("route",r?[r]:[]),regimen:c?[c]:null,setting:this.#n(a)})}meet(t,n){
if(t===n||n===this.open)return t;if(t===this.open)return n;let s=t<n?t*2**26+n:n*2**26+t,o=this.meetings.get(s);if(o===void 0){let i=this.keys.map((r,c)=>Se(r,this.
scopes[t][c],this.scopes[n][c]));o=i.includes(void 0)?-1:this.#s(i),this.meetings.set(s,o)}return o}separators(t,n){return this.keys.filter((s,o)=>Se(s,this.scopes[t][o],
this.scopes[n][o])===void 0)}common(t){let n=Array.from(t,o=>this.scopes[o]),s=new Map;return this.keys.forEach((o,i)=>{let c=new Set(n.map(a=>JSON.stringify(a[i]))).
size===1?n[0][i]:null;c!==null&&s.set(o,this.#o(o,c))}),s}#o(t,n){if(t==="dose")return[ft(n)];if(t==="setting")return n.map(([,i])=>i);let s=n,o=new Set(s.flatMap(
i=>Object.values(this.below).flatMap(r=>[...r.get(i)??[]].filter(c=>c!==i))));return s.filter(i=>!o.has(i))}match(t,n){return t.signed?this.meet(this.ofEdge(t),
n)<0?b.EXCLUDED:this.openKeys(t,n).length?b.COMPATIBLE:b.ASSERTED:b.ASSERTED}openKeys(t,n){if(n===this.open)return[];let s=this.scopes[this.ofEdge(t)],o=this.scopes[n];
return this.keys.filter((i,r)=>{let[c,a]=[s[r],o[r]];return a===null?!1:i==="population"?!this.#i(t.population,a):c===null?!0:i==="dose"?!1:i==="setting"?!is(c,
a):!Ee(c,a)})}#i(t,n){return t.some(s=>Ee([...this.below.population.get(s)??[s]],n))}};function Ee(e,t){return e.every(n=>t.includes(n))}function is(e,t){return t.
every(([n,s])=>e.some(([o,i])=>o===n&&i===s))}function dt(e,t){let n=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=e.length;s+=1)for(let o of je(e,s))if([
...n.values()].every(i=>i.some(r=>o.includes(r))))return o;return null}function*je(e,t,n=0,s=[]){if(s.length===t){yield s;return}for(let o=n;o<e.length;o+=1)yield*je(
e,t,o+1,[...s,e[o]])}var rs=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function J({spelling:e},t){let n=new Set(e.gaps);return[...t.normalize("NFKC")].map(o=>n.has(o)?" ":cs(o)).join(
"").split(rs).filter(Boolean).join(" ")}function cs(e){return e==="ı"?e:e.toLowerCase().toUpperCase().toLowerCase()}function Oe(e,t,n,s){let o=[...J(e,t)],i=[];
for(let[c,a]of n){let l=as(o,[...c],e.spelling.cutoff);l>e.spelling.cutoff&&i.push([a,l])}let r=new Map;for(let[c,a]of i.sort((l,f)=>f[1]-l[1]))r.has(c)||r.set(
c,a);return[...r].slice(0,s)}function as(e,t,n){let s=Math.max(e.length,t.length);return s?1-Math.abs(e.length-t.length)/s<=n?0:1-ls(e,t)/s:1}function ls(e,t){let n=[],
s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=e.length;o+=1){let i=[o];for(let r=1;r<=t.length;r+=1)i[r]=Math.min(s[r]+1,i[r-1]+1,s[r-1]+(e[o-1]===t[r-
1]?0:1)),o>1&&r>1&&e[o-1]===t[r-2]&&e[o-2]===t[r-1]&&(i[r]=Math.min(i[r],n[r-2]+1));[n,s]=[s,i]}return s[t.length]}var ht=class{constructor(t,n){this.vocabulary=n,this.nodes=pt(t.nodes),this.contexts=pt(t.contexts),this.references=pt(t.references),this.audit=t.audit,this.passing=
new Set(n.passing);let s=new Set(n.lists.predicate.filter(o=>o.signed).map(o=>o.name));this.edges=pt(t.edges.map(o=>({...o,...this.#t(o,s.has(o.predicate))}))),
this.successors=Te(this.nodes,this.edges,"subject","object"),this.predecessors=Te(this.nodes,this.edges,"object","subject"),this.scoper=new lt(n,this.contexts,us(
this)),this.spellings=fs(this)}#t(t,n){let{reference:s,certainty:o,layer:i}=t,r=s.length>0&&s.every(c=>this.retracted(c));return{signed:n,counted:o!=="speculati\
ve"&&!r,studies:s.length?s:n?[i]:[]}}retracted(t){return this.references.get(t)?.status==="retracted"}layers(t){let n=t.length?t:[this.vocabulary.base_layer];return at(
this.vocabulary,"layer").filter(s=>n.includes(s))}};function _e(e,t,n=20){let s=J(e.vocabulary,t);if(!s)return[];let o=new Map;for(let[i,r]of e.spellings){let c=i.indexOf(s);if(c<0)continue;let a=[i===s?0:c===0?1:
2,[...i].length,r];B(a,o.get(r)??[1/0])<0&&o.set(r,a)}for(let[i,r]of Oe(e.vocabulary,t,e.spellings,n))o.has(i)||o.set(i,[3,-r,i]);return y(o.values(),i=>i).slice(
0,n).map(([,,i])=>i)}function pt(e){return new Map(e.map(t=>[t.id,t]))}function Te(e,t,n,s){let o=new Map(Array.from(e.keys(),i=>[i,new Map]));for(let i of t.values()){
let r=o.get(i[n]),c=r.get(i[s]);c?c.push(i):r.set(i[s],[i])}return o}function us({nodes:e,edges:t,vocabulary:n}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(c)??new Set).
add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&e.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of n.lists.population)
a&&o(a,c);let i=new Map,r=c=>{let a=i.get(c);if(a)return a;let l=new Set([c]);for(let f of s.get(c)??[])for(let d of r(f))l.add(d);return i.set(c,l),l};for(let c of s.
keys())r(c);return i}function fs({nodes:e,vocabulary:t}){let n=new Map(Array.from(e.keys(),s=>[J(t,s),s]));for(let{id:s,name:o,name_zh:i,curie:r,synonyms:c}of e.
values())for(let a of[o,i,r,...c]){let l=J(t,a);a&&!n.has(l)&&n.set(l,s)}return n}var Vt=class extends ht{constructor(t){super(ds(t),t.vocabulary),this.start=t.start,this.looks=ms(t.nodes),this.flags=gs(this.audit);let n=[...this.nodes.values()].
filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,at(t.vocabulary,o)]);this.words=Object.fromEntries(s),this.words.population=
[...this.words.population,...E(n)]}};function Ae(e){return new Vt(JSON.parse(e.getElementById("graph")?.textContent??""))}function ds(e){let{columns:t}=e.vocabulary,
n=W(e.nodes).map(({label:r,...c})=>({...c,name:r})),s=W(e.edges).map(({from:r,to:c,...a})=>({...a,subject:r,object:c})),o={nodes:n,edges:s,contexts:W(e.contexts),
references:W(e.references),audit:W(e.audit)},i=Object.entries(o).map(([r,c])=>[r,c.map(a=>ps(t[r],a))]);return Object.fromEntries(i)}function W({length:e,columns:t}){
let n=Array.from({length:e},()=>({}));for(let[s,o]of Object.entries(t))for(let[i,r]of n.entries())r[s]="words"in o?o.words[o.at[i]]:o[i];return n}function ps(e,t){
return Object.fromEntries(Object.entries(e).map(([n,s])=>[n,hs(s,String(t[n]??""))]))}function hs(e,t){switch(e){case"texts":return t?t.split("|"):[];case"integ\
ers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function ms(e){return new Map(W(e).map(({category:t,
shape:n,color:s,level:o})=>[String(t),{shape:String(n),colour:String(s),level:Number(o)}]))}function gs(e){let t=new Map;for(let n of e)for(let s of[...n.review_edges,
...n.paper_edges])t.set(s,[...t.get(s)??[],n]);return t}var ys=/[⺀-鿿]/,bs=/(?<=[\s-])/,ws=/ ?…$/;function xs(e,t,n,s){let o=ys.test(e)?[...e]:e.split(bs),i=[""];for(let l of o){let f=i[i.length-1];!f||t((f+l).trimEnd())<=n?i[i.length-1]=f+l:i.push(l)}let r=i.
slice(0,s).map(l=>l.trim()),c=i.length>s,a=r.length-1;return(c||t(r[a])>n)&&(r[a]=vs(r[a]+(c?" …":""),t,n)),r}function vs(e,t,n){let s=e.replace(ws,"");for(;s.
length>3&&t(`${s}…`)>n;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Ie(e,t){let n=new gt(e.map(Ce)),s=[];for(let o of e){let i=ks(o,t,n);i&&(n.add(i.box),
s.push(i))}return s}function ks(e,t,n){let{width:s,height:o}=t,i=r=>r[0]>0&&r[2]<s&&r[1]>0&&r[3]<o;for(let[r,c]of Ss(e,t)){let a=r.find(l=>i(l)&&n.free(l));if(a)
return{id:e.id,texts:c,box:a};if(e.forced)return{id:e.id,texts:c,box:$s(r[0],s,o)}}return null}function Ce({x:e,y:t,size:n}){return[e-n,t-n,e+n,t+n]}function Ne(e,t,n){
let s=new gt([...t.map(Ce),...n]);return e.flatMap(({text:o,width:i,places:r})=>{let c=({x:l,y:f})=>[l-i/2,f-7,l+i/2,f+7],a=r.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function $s([e,t,n,s],o,i){let r=Math.max(1-e,Math.min(0,o-1-n)),c=Math.max(1-t,Math.min(0,i-1-s));return[e+r,t+c,n+r,s+
c]}function*Ss(e,{measure:t,room:n,beside:s,lines:o}){for(let i of Es(e,t,n,o)){let r=Math.max(...i.map(t))+2,c=i.length*14,[a,l,f]=[e.x,e.y,e.size+3],[d,p,h,m]=[
[a-r/2,l+f,a+r/2,l+f+c],[a-r/2,l-f-c,a+r/2,l-f],[a+f,l-c/2,a+f+r,l+c/2],[a-f-r,l-c/2,a-f,l+c/2]];yield[s?[h,m,d,p]:[d,p,h,m],i]}}function Es(e,t,n,s){let o=(l,f)=>xs(
e.text,t,Math.max(40,l-4),f);if(e.forced)return[o(Math.max(n,150),Number.POSITIVE_INFINITY)];let r=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,f])=>o(
n*l,f)),c=l=>!l[l.length-1].endsWith("…"),a=r.filter(l=>!c(l)&&l.join("").length>=7);return[...r.filter(c),...a]}var mt=64,gt=class{constructor(t){this.cells=
new Map;for(let n of t)this.add(n)}*touched([t,n,s,o]){for(let i=Math.floor(t/mt);i<=Math.floor(s/mt);i+=1)for(let r=Math.floor(n/mt);r<=Math.floor(o/mt);r+=1)yield`${i}\
 ${r}`}add(t){for(let n of this.touched(t)){let s=this.cells.get(n);s?s.push(t):this.cells.set(n,[t])}}free(t){for(let n of this.touched(t))if(this.cells.get(n)?.
some(s=>Ms(t,s)))return!1;return!0}};function Ms(e,t){return e[0]<t[2]&&t[0]<e[2]&&e[1]<t[3]&&t[1]<e[3]}function Le(e,t,n){let s=new Map;for(let i of e){let r=[i.subject,i.object].sort().join(">");s.set(r,[...s.get(r)??[],i])}let o=new Map;for(let[i,r]of s){let[c,
a]=i.split(">"),[l,f]=[k(t,c),k(t,a)];r.forEach((d,p)=>{let h=js(l,f,p,r.length,n);o.set(d.id,d.subject===c?h:-h)})}return o}function js(e,t,n,s,{width:o,height:i}){
if(Math.abs(e.x-t.x)>=4&&Math.abs(e.y-t.y)>=4)return(n-(s-1)/2)*15;let r=Math.min(46,.22*Math.hypot(e.x-t.x,e.y-t.y));return((e.y-t.y)*(o-e.x-t.x)+(t.x-e.x)*(i-
e.y-t.y)<0?-1:1)*(r+n*15)}function k(e,t){let n=e.get(t);if(!n)throw new Error(`${t} stands nowhere`);return n}function Q(e,t,n){let s=Math.hypot(t.x-e.x,t.y-e.
y)||1,[o,i]=[-(t.y-e.y)/s,(t.x-e.x)/s],[r,c]=[(e.x+t.x)/2,(e.y+t.y)/2];return{x:r+2*n*o,y:c+2*n*i}}function V(e,t,n,s){let o=Q(e,t,n),[i,r,c]=[(1-s)**2,2*s*(1-s),
s**2];return{x:i*e.x+r*o.x+c*t.x,y:i*e.y+r*o.y+c*t.y}}var R='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Os=160,Ts=[0,.08,-.08,.16,-.16,.24];function De(){let e=document.
createElement("canvas").getContext("2d");if(!e)throw new Error("this browser draws no pictures");e.font=`bold ${R}`;let t=new Map;return n=>{let s=t.get(n)??e.measureText(
n).width;return t.set(n,s),s}}function yt({nodes:e,layout:t,width:n,height:s},o,i,r){let c=e.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===r||l.picked})),
a=y(c,({forced:l,end:f,faded:d,degree:p,id:h})=>[!l,!f,d,-p,h]);return Ie(a,{measure:i,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?1:2,width:n*o,height:s*
o})}function bt({lines:e,layout:t,nodes:n,badges:s},o,i,r){if(e.length>Os)return[];let c=[...n.map(({x:f,y:d,size:p})=>({x:f*o,y:d*o,size:p*o})),...s.map(({x:f,
y:d})=>({x:f*o,y:d*o,size:8}))],l=e.filter(f=>f.label&&!f.faded).map(({label:f,subject:d,object:p,bow:h,labelAt:m})=>{let[w,S]=[k(t.positions,d),k(t.positions,p)],
D=Ts.map(O=>V(w,S,h,Math.min(.8,m+O)));return{text:f,width:r(f),places:D.map(({x:O,y:z})=>({x:O*o,y:z*o}))}});return Ne(l,c,i.map(({box:f})=>f))}function T(e,t,n){
let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,i]=[s(e),s(t)];return`#${o.map((c,a)=>Math.round(c+(i[a]-c)*n)).map(c=>c.toString(16).padStart(2,
"0")).join("")}`}var _s={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},As=1.4,
Is={arrow:.6,bar:.75,circle:.45};async function Be(e){let t=atob(e.getElementById("library")?.textContent??""),n=Uint8Array.from(t,i=>i.charCodeAt(0)),s=e.createElement(
"script"),o=new Blob([n]).stream().pipeThrough(new DecompressionStream("gzip"));s.textContent=await new Response(o).text(),e.head.append(s)}var wt=class{constructor(t,n){
this.element=t,this.measure=De(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:this.edges},_s),this.
hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>n.pick(this.pickOf(s))),this.network.on("hoverNode",({node:s})=>{this.
hover(s),n.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),n.hover("")}),this.network.on("hoverEdge",({edge:s})=>n.hover(`line:${s}`)),this.
network.on("blurEdge",()=>n.hover("")),this.network.on("beforeDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.
element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:n,height:s}=this.size();this.network.setSize(
`${n}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.visEdge(o)));for(let o of t.
lines)this.bend(o);this.network.redraw()}bend(t){let[n,s]=this.ends(t),o=Q(n,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=()=>o}ends({subject:t,
object:n}){let{positions:s}=this.drawn.layout;return[k(s,t),k(s,n)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){
let{width:t,height:n}=this.size();this.network.moveTo({position:{x:t/2,y:n/2},scale:1,animation:!1})}zoom(t){this.network.moveTo({scale:this.network.getScale()*
As**t,animation:!1})}reveal({x:t,y:n}){let[{width:s,height:o},i,r]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,f,d)=>Math.min(l+d,
Math.max(l-d,f)),a={x:c(t,r.x,(s/2-50)/i),y:c(n,r.y,(o/2-40)/i)};(a.x!==r.x||a.y!==r.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.
hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:n}=this.drawn,s=t.end||t.picked,o=t.faded?T(t.colour,n.paper,.75):
t.colour,i=s?n.ring:T(t.colour,n.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:i,hover:{
background:o,border:n.ring}}}}visEdge(t){let n=T(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:Is[t.end]};return{id:t.id,from:t.
subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:n,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{to:t.end?s:{enabled:!1}},smooth:Math.
abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:n,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?
T(n,s,.38):n}pickOf({nodes:t,edges:n}){if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===n[0]);return s?`pair:${s.subject}>${s.object}`:""}paper(t){
let{width:n,height:s}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,n,s),t.restore()}labels(){
let t=this.network.getScale(),n=t.toFixed(4),s=this.placed.get(n)??yt(this.drawn,t,this.measure,this.hovered);return this.placed.set(n,s),{scale:t,placed:s}}middleOf(t){
let[n,s]=this.ends(t);return V(n,s,t.bow,.5)}lineLabels(){let{scale:t,placed:n}=this.labels();return bt(this.drawn,t,n,this.measure)}write(t){if(!this.picture)return;
this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:n,placed:s}=this.labels(),{colours:o,badges:i,nodes:r}=this.picture;t.save(),t.scale(1/n,
1/n),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=R;for(let a of i)Ns(t,a,n,o);for(let a of r)a.id===this.hovered&&Cs(t,a,n,o.ring);for(let{
text:a,x:l,y:f}of this.lineLabels())ze(t,a,{x:l,y:f-6},o.text,o.halo);let c=new Map(r.map(a=>[a.id,a]));for(let a of s)this.name(t,a,c.get(a.id));t.restore()}name(t,{
texts:n,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${R}`:R;let i=this.labelColour(o);for(let[r,c]of n.entries())ze(t,c,{x:(s[0]+s[2])/
2,y:s[1]+r*14},i,this.drawn.colours.halo)}};function ze(e,t,{x:n,y:s},o,i){e.strokeStyle=i,e.lineWidth=3,e.strokeText(t,n,s),e.fillStyle=o,e.fillText(t,n,s)}function Cs(e,t,n,s){
e.beginPath(),e.arc(t.x*n,t.y*n,t.size*n+5,0,2*Math.PI),e.strokeStyle=s,e.lineWidth=2.5,e.stroke()}function Ns(e,t,n,s){let[o,i]=[t.x*n,t.y*n],r=t.kind==="oppos\
ite";e.beginPath(),e.arc(o,i,8,0,2*Math.PI),e.fillStyle=r?s.badge:s.paper,e.fill(),e.lineWidth=1.5,e.strokeStyle=s.badge,e.stroke(),e.font=`bold ${R}`,e.fillStyle=
r?s.paper:s.badge,e.fillText(r?"⇅":"∅",o,i-6),e.font=R}var C="conflicting";function X(e){return e==="+"||e==="-"||e==="0"}function x(e,t){return t.signed?e.vocabulary.signs[t.effect]:e.passing.has(t.predicate)?"=":"?"}function Re(e,t){
for(let n of["0","?"])if(e===n||t===n)return n;return e==="="?t:t==="="?e:e===t?"+":"-"}function _(e){let t=new Set(e),[n,s]=[t.has("+"),t.has("-")];return n||s?
{sign:n&&s?C:n?"+":"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Yt=class{constructor(t,n){this.steps=t,this.asked=n,this.nodes=[t[0].subject,...t.map(i=>i.object)],this.readings=Fe(t,n);let{sign:s,contested:o}=_(this.readings.
map(i=>i.sign));this.sign=s,this.contested=o,this.speculative=t.some(i=>!i.claims.length),this.chimera=!(this.readings.length||this.speculative),this.counted=!(this.
chimera||this.speculative),this.gaps=Math.max(...t.map(i=>i.gaps.length)),this.match=Math.min(...t.map(i=>i.match))}get scopes(){return Pe(this.readings,({scope:t})=>[
t])}get studies(){return Pe(Fe(this.steps,this.asked,Ls),({studies:t})=>t)}get holdsFor(){let t=this.readings.filter(n=>n.sign===this.sign);return new Set((t.length?
t:this.readings).map(n=>n.scope))}};function Pe(e,t){let n=new Map;for(let s of e)n.set(s.sign,new Set([...n.get(s.sign)??[],...t(s)]));return n}function xt(e,t){
return new Yt(e,t)}var Kt=new Set;function Fe(e,t,n=()=>Kt){let{scoper:s}=e[0].graph,o=[{scope:s.open,sign:"=",studies:Kt}];for(let i of e){let r=new Map;for(let c of o)
for(let a of i.claims){let l=s.meet(c.scope,a.scope);if(l<0)continue;let f=Re(c.sign,a.sign),d=`${l} ${f}`,p=n(r.get(d)?.studies??Kt,c.studies,a.studies);r.set(
d,{scope:l,sign:f,studies:p})}o=[...r.values()]}return o.filter(({scope:i})=>s.meet(i,t)>=0).map(i=>i.sign==="="?{...i,sign:"?"}:i)}function Ls(...e){return new Set(
e.flatMap(t=>[...t]))}function A(e){return e.verdicts["?"]}function He(e,t){return t.length?e.verdicts[_(t).sign]:A(e)}function vt(e,t){let n=t?t.claims.map(s=>s.sign).filter(X):[];return He(
e.vocabulary,n)}function kt(e,t){let n=new Set;for(let s of t)if(s.counted&&(s.sign===C?n.add("+").add("-"):n.add(s.sign),n.has("+")&&n.has("-")))break;return He(
e.vocabulary,[...n])}function Ue(e,t,n){let s=A(e.vocabulary),o=vt(e,t);if(o!==s)return{verdict:o,decidedBy:"direct"};let i=kt(e,n);return{verdict:i,decidedBy:i===
s?"nothing":"mechanism"}}function G(e){return e.counted&&e.sign!=="?"}function We(e,t,n){if(e==="direct"&&t)return _(t.claims.map(o=>o.sign)).contested;let s=n.
filter(o=>o.sign==="0").length;return s>0&&s<n.length||n.some(o=>o.contested)}function Ve({scoper:e},t){let{plus:n,minus:s}={plus:new Set,minus:new Set};for(let{
sign:i,scope:r}of t)i==="+"&&n.add(r),i==="-"&&s.add(r);let o=[...n].flatMap(i=>[...s].map(r=>e.separators(i,r)));return dt(e.keys,o)}function $t(e,t,n,s){let o=vt(
e,t?.keeping(s)??null);return o===A(e.vocabulary)?kt(e,Ds(n,s)):o}function*Ds(e,t){let n=new Map,s=i=>{let r=n.get(i);return r===void 0&&(r=i.keeping(t),n.set(i,
r)),r},o=[];for(let i of e)i.steps.every(r=>s(r)===r)?yield i:o.push(i);for(let i of o){let r=i.steps.map(s);r.every(c=>c!==null)&&(yield xt(r,i.asked))}}function qt(e,t){let{context:n}=t.question,s=[Ps(e,t)];t.match===b.ASSERTED&&Object.keys(Wt(n)).length&&s.push(e.sentence("asserted")),t.match===b.COMPATIBLE&&s.
push(e.sentence("compatible",{context:e.where(n)})),t.contested&&s.push(e.sentence("contested")),t.verdict===C&&s.push(zs(e,t.resolving??[])),t.disagreement&&s.
push(e.sentence("disagreement",{mechanism:e.say(t.mechanism)}));let o=Bs(e,t);return[...s,...o?[o]:[]].join(e.sentence("between_sentences"))}function zs(e,t){let n=t.
map(s=>e.say(s)).join(e.sentence("between_keys"));return e.sentence(t.length?"resolvable":"unresolvable",{keys:n})}function Bs(e,{verdict:t,decidedBy:n,sensitivity:s}){
let{references:o,vocabulary:i}=e.graph,{without:r,flips:c}=s;if(c.length){let a=c.map(l=>o.has(l)?e.study(l):e.sentence("all_statements"));return e.sentence("fl\
ips",{flips:a.join(e.sentence("between_flips"))})}if(n==="direct"&&r.size===1){let a=[...r.keys()].every(l=>o.has(l));return e.sentence(a?"one_study":"one_word")}
return!r.size||t===A(i)?"":e.sentence("steady",{each:Rs(e,[...r.keys()])})}function Rs(e,t){let n=t.filter(s=>e.graph.references.has(s)).length;return[...n?[e.sentence(
"any_study",{count:n})]:[],...n<t.length?[e.sentence("all_statements")]:[]].join(e.sentence("between_left_out"))}function Ps(e,{decidedBy:t,direct:n,paths:s}){if(t===
"direct"&&n){let o=n.speaking.map(({edge:i})=>x(e.graph,i));return e.sentence("direct",{counts:Ge(e,o),sources:Hs(e,n)})}if(t==="mechanism"){let o=s.filter(i=>i.
counted).map(i=>i.sign);return e.sentence("mechanism",{counts:Ge(e,o)})}return e.sentence(n||s.length?"unsigned":"nothing")}var Fs=["+","-","0",C];function Ge(e,t){
let{verdicts:n}=e.graph.vocabulary;return Fs.map(s=>({count:t.filter(o=>o===s).length,word:e.say(n[s])})).filter(({count:s})=>s).map(s=>e.sentence("count",s)).join(
e.sentence("between_counts"))}function Hs(e,t){let n=[...t.studies].filter(o=>e.graph.references.has(o)).length,s=t.speaking.filter(({edge:o})=>o.signed&&!o.reference.
length).length;return[...n?[e.sentence(n===1?"study":"studies",{count:n})]:[],...s?[e.sentence(s===1?"statement":"statements",{count:s})]:[]].join(e.sentence("b\
etween_sources"))}function P(e){return e.length?`[${e.join(", ")}]`:""}function Jt(e,t){let n=e.references.get(t);return n?.authors?`${n.authors} ${n.year||""}`.trim():t}var F=class{constructor(t,n){
this.graph=t,this.lang=n}say(t){return $e(this.graph.vocabulary,t,this.lang)}sentence(t,n){return q(this.graph.vocabulary,t,this.lang,n)}either(t,n){return this.
lang==="zh"&&n?n:t}sex(t,n){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!n?this.say(t):s[t][n==="human"?0:1]}node(t){let n=this.
graph.nodes.get(t);return n?this.either(n.name,n.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,n=""){if(this.graph.nodes.has(t))
return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,n)}chips(t){let{dose_min:n,dose_max:s,dose_unit:o,certainty:i}=t;
return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(r=>this.named(r)),n===null||s===null?"":ft([n,s,o]),this.say(t.route),t.site&&`@ ${this.
node(t.site)}`,this.say(t.regimen),...t.setting.map(r=>this.named(r)),t.sample_size===null?"":`n=${t.sample_size}`,["tentative","speculative"].includes(i)?this.
say(i):""].filter(Boolean)}paper(t){return Jt(this.graph,t)}source(t){return t.citation.length?P(t.citation):t.reference.length?t.reference.map(n=>this.paper(n)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t){let n=this.graph.references.get(t);return n?P(n.citation)||this.paper(
t):this.sentence("unknown_study",{uncited:this.say("uncited"),study:this.say(t)})}where(t){return[this.sex(t.sex,t.species),this.say(t.species),t.population&&this.
named(t.population),ut(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))].filter(Boolean).join(this.sentence("between_words"))||
this.say("in any context")}missing({subject:t,object:n,lacks:s},o=""){let i={subject:this.node(t),object:this.node(n)};if(s[0][0]==="effect")return this.sentence(
"directionless",i);let r=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,r)}));return this.sentence(
"missing",{...i,lacks:c.join(this.sentence("between_words"))})}};function u(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(o.slice(2),i):i===!0?s.setAttribute(
o,""):typeof i=="string"&&s.setAttribute(o,i);return s.append(...St(n)),s}function St(e){return e.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?St(t):[])}function Qt(e){return e.target instanceof HTMLInputElement||e.target instanceof HTMLSelectElement?e.target.value:""}function Et(e){return e.target instanceof
HTMLInputElement&&e.target.checked}function I(e,t,n,s,o){return u("select",{id:e,"aria-label":o,onchange:i=>s(Qt(i))},n.map(([i,r])=>u("option",{value:i,selected:i===
t},r)))}var Us={"+":"up","-":"down",0:"null",conflicting:"mixed"};function Xt(e,t){return t==="="?"–":e.graph.vocabulary.arrows[t]}function K(e,t){return u("s\
pan",{class:`sign sign-${Us[t]??"open"}`,title:e.sign(t)},u("span",{"aria-hidden":"true"},Xt(e,t)),u("span",{class:"unseen"},e.sign(t)))}function Zt(e,t){return K(
e,t.signed?x(e.graph,t):"=")}var Ws=/[?#]/g;function Vs({doi:e,pmid:t}){let n=(o,i)=>u("a",{href:o,rel:"noopener noreferrer",target:"_blank"},i),s=encodeURI(e).
replace(Ws,encodeURIComponent);return[...e?[n(`https://doi.org/${s}`,`doi:${e}`)]:[],...t?[n(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(t)}/`,`PMID ${t}`)]:
[]]}function Mt({graph:e,words:t},{edge:n,match:s}){let{t:o}=t,i=e.flags.get(n.id)??[],r=n.reference.map(a=>e.references.get(a)).filter(a=>a!==void 0),c=n.section&&
(n.reference.length||n.citation.length)?` §${n.section}`:"";return u("article",{class:`card ${s===b.COMPATIBLE?"light":""}`,id:`finding-${n.id}`,"data-finding":n.
id},u("h3",{},Zt(t,n)," ",`${t.node(n.subject)} → ${t.node(n.object)}`),u("p",{},t.statement(n)),Gs(t,n,s),Ks(e,t,n).map(a=>u("p",{class:"warning"},a)),i.map(
a=>Ys(t,a)),n.note?u("p",{class:"note"},u("strong",{},`${o.note}: `),n.note):null,u("p",{class:"source"},t.source(n),c," · ",u("code",{},n.id)),r.map(a=>qs(t,a)))}
function Gs(e,t,n){let s=e.text(e.graph.vocabulary.matches[n]);return u("ul",{class:"chips"},e.chips(t).map(o=>u("li",{},o)),t.signed?u("li",{class:"match"},s):
null,t.evidence_type?u("li",{},e.say(t.evidence_type)):null,u("li",{},e.say(t.layer)))}function Ks(e,{t},{reference:n,certainty:s}){let o=n.filter(i=>e.retracted(
i)).length;return[...o?[o===n.length?t.retracted:t.partlyRetracted]:[],...s==="speculative"?[t.noCount]:[]]}function Ys(e,t){return u("p",{class:"warning"},u("s\
trong",{},`${e.t.reviewSays}: `),e.flag(t))}function qs(e,t){let{t:n}=e,s=Vs(t);return u("p",{class:"source"},`${[e.paper(t.id),t.title,t.journal].filter(Boolean).
join(". ")} `,s.map(o=>[o," "]),s.length?"":`(${n.unverified})`,t.citation.length?` ${n.confidence(e.say(t.match_confidence))}`:"")}function jt(e,t,n){let s=[...t?[t]:[],...n.flatMap(r=>r.steps)],o=new Map(s.flatMap(r=>r.findings.map(({edge:c})=>[c.id,c]))),i=[...o.values()].flatMap(r=>r.reference.
filter(c=>e.retracted(c)));return[...e.audit.filter(r=>r.review_edges.some(c=>o.has(c))),...E(new Set(i)).map(r=>Js(e,r,[...o.values()]))]}function Js(e,t,n){let s={
who:Jt(e,t)};return{id:`retracted-${t}`,citation:e.references.get(t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:n.filter(o=>o.reference.
includes(t)).map(o=>o.id).sort(rt),statement:q(e.vocabulary,"retraction","en",s),statement_zh:q(e.vocabulary,"retraction","zh",s)}}function*Ot(e,t,n,s,o){let i=Tt(t,s,o-1),r=[n];function*c(a,l){for(let f of e(a))f===s?yield[...r,s]:l>1&&(i.get(f)??1/0)<l&&!r.includes(f)&&(r.push(f),yield*c(
f,l-1),r.pop())}n!==s&&(yield*c(n,o))}function Tt(e,t,n){let s=new Map([[t,0]]);for(let[o,i]of s){if(i>=n)break;for(let r of e(o))s.has(r)||s.set(r,i+1)}return s}function Ke(e,t,n,s){let o=s.filter(G),i=[...n?[n]:[],...o.flatMap(a=>a.steps)],c=i.filter(a=>a.gaps.length).map(a=>Ye(e.context,a.subject,a.object,a.gaps));return i.
length||(c=Xs(s)),i.length||c.length||(c=[...Zs(e,t)]),Qs(c)}function Qs(e){let t=new Map;for(let n of e){let s=JSON.stringify(n);t.set(s,{one:n,count:(t.get(s)?.
count??0)+1})}return y(t.values(),({one:n,count:s})=>[-s,n.subject,n.object,n.lacks]).map(({one:n})=>n)}function Ye(e,t,n,s){return{subject:t,object:n,lacks:s.map(
o=>[o,ut(e,o)])}}function Xs(e){return e.filter(n=>n.counted).flatMap(n=>n.steps).filter(n=>n.sign==="?").map(({subject:n,object:s})=>({subject:n,object:s,lacks:[
["effect","direction"]]}))}function*Zs({source:e,target:t,context:n,max_hops:s},o){let i=eo(o),{onward:r,back:c}=to(o.graph),a=no(i,Tt(r,e,s),Tt(c,t,s)),l=!1;for(let f=a;f<=
s&&!l;f+=1)for(let d of Ot(r,c,e,t,f))for(let[p,h]of d.slice(1).entries()){let m=i.get(d[p])?.get(h);m&&(l=!0,yield Ye(n,d[p],h,m))}}function to({successors:e,predecessors:t}){
return{onward:n=>e.get(n)?.keys()??[],back:n=>t.get(n)?.keys()??[]}}function eo({graph:e,asked:t,layers:n,passes:s}){let o=new Map;for(let[i,r]of e.successors)for(let[
c,a]of r){let f=a.filter(p=>p.signed&&n.includes(p.layer)&&s(p)).map(p=>e.scoper.separators(e.scoper.ofEdge(p),t)),d=U(f,p=>p.length)??[];d.length&&o.set(i,(o.get(
i)??new Map).set(c,d))}return o}function no(e,t,n){let s=1/0;for(let[o,i]of e)for(let r of i.keys())s=Math.min(s,(t.get(o)??1/0)+1+(n.get(r)??1/0));return s}var so={human_only:(e,t)=>t.species==="human",trials_only:(e,t)=>t.evidence_type==="randomized_trial",patients_only:(e,t)=>t.population.some(n=>e.nodes.has(n))};
function qe(e,t){let n=oo(e,t),s=[...n].filter(([,o])=>o!==t.verdict).map(([o])=>o);return{without:n,flips:s,scenarios:io(e,t)}}function oo(e,{direct:t,paths:n}){
let s=new Set(t?.studies);if(vt(e,t)===A(e.vocabulary)){for(let o of n)if(o.counted)for(let i of o.steps)for(let r of i.studies)s.add(r)}return new Map(E(s).map(
o=>[o,$t(e,t,n,i=>i.studies.some(r=>r!==o))]))}function io(e,t){let{direct:n,paths:s}=t,o=new Map(Object.entries(so).map(([r,c])=>[r,$t(e,n,s,a=>c(e,a))])),i=ro(
t);if(i){let r=new Set(i.findings.map(({edge:c})=>c.id));o.set("without_weakest_step",$t(e,n,s,c=>!r.has(c.id)))}return o}function ro({decidedBy:e,direct:t,paths:n}){
if(e==="direct")return t;let s=n.filter(G).flatMap(o=>o.steps.filter(i=>i.signed));return ct(s,({gaps:o,studies:i,subject:r,object:c})=>[o.length,-i.size,r,c])??
null}var te=class e{constructor(t,n){this.findings=t,this.graph=n,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=co(n,t),this.claims=ao(n,
this.speaking),this.gaps=this.#t(),this.match=this.gaps.length?b.COMPATIBLE:b.ASSERTED;let s=this.claims.map(o=>o.sign);this.sign=s.length&&s.every(o=>o==="=")?
"+":_(s).sign,this.studies=new Set(this.claims.flatMap(o=>[...o.studies]))}#t(){let t=this.speaking.filter(({edge:s})=>X(x(this.graph,s))),n=t.length?t:this.speaking.
length?this.speaking:this.findings;return U(n,({open:s})=>s.length)?.open??[]}get signed(){return this.findings.some(({edge:t})=>t.signed)}get citations(){return Je(
this.findings)}get cited(){return Je(this.speaking)}get papers(){return[...new Set(this.speaking.filter(({edge:t})=>!t.citation.length).flatMap(({edge:t})=>t.reference))]}keeping(t){
let n=this.findings.filter(({edge:s})=>!s.signed||t(s));return n.length===this.findings.length?this:n.length?new e(n,this.graph):null}};function co(e,t){let n=t.
filter(({edge:i})=>i.counted),s=n.filter(({edge:i})=>i.signed),o=s.filter(({match:i})=>i===b.ASSERTED);return o.some(({edge:i})=>X(x(e,i)))?o:s.length?s:n}function ao(e,t){
let n=new Map;for(let{edge:s}of t){let[o,i]=[e.scoper.ofEdge(s),x(e,s)],r=`${o} ${i}`,c=n.get(r)??{scope:o,sign:i,studies:new Set};for(let a of s.studies)c.studies.
add(a);n.set(r,c)}return[...n.values()]}function Je(e){return[...new Set(e.flatMap(({edge:t})=>t.citation))].sort((t,n)=>t-n)}function lo(e,t,n,s){let o=[];for(let i of t){
if(!s.includes(i.layer)&&(i.signed||i.layer!==e.vocabulary.base_layer))continue;let r=e.scoper.match(i,n);r!==b.EXCLUDED&&o.push({edge:i,match:r,open:i.signed?e.
scoper.openKeys(i,n):[]})}return o.length?new te(y(o,({edge:i,match:r})=>[!i.counted,-r,i.id]),e):null}var Z=class{constructor(t,{context:n,layers:s},o=()=>!0){
this.graph=t,this.asked=t.scoper.ofContext(n),this.layers=t.layers(s),this.passes=o,this.judged=new Map,this.steps=new Map}from(t){return this.#t(`${t} >`,this.
graph.successors.get(t),n=>this.step(t,n))}to(t){return this.#t(`> ${t}`,this.graph.predecessors.get(t),n=>this.step(n,t))}#t(t,n,s){let o=this.judged.get(t);if(!o){
let i=Array.from(n?.keys()??[],r=>[r,s(r)]);o=new Map(i.filter(([,r])=>r)),this.judged.set(t,o)}return o}step(t,n){let s=`${t}>${n}`,o=this.steps.get(s);if(o===
void 0){let i=this.graph.successors.get(t)?.get(n)??[];o=lo(this.graph,i.filter(this.passes),this.asked,this.layers),this.steps.set(s,o)}return o}all(){return[...this.
graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};var uo=4;function Qe(e,{source:t,target:n,context:s={},layers:o=[],max_hops:i=uo}){return{source:t,target:n,context:Ut(s),layers:e.layers(o),max_hops:i}}function Xe(e,t){
let{graph:n}=e,{direct:s,paths:o}=fo(e,t),{verdict:i,decidedBy:r}=Ue(n,s,o),c=r==="mechanism"?o.filter(G):[],a=r==="direct"?s:null,l=kt(n,o),f={verdict:i,decidedBy:r,
direct:s,paths:o},d=[...a?.claims??[],...c.flatMap(S=>S.readings)],p=ee(()=>Ke(t,e,s,o)),h=ee(()=>qe(n,f)),m=ee(()=>jt(n,s,o)),w=a?[a.match]:c.map(S=>S.match);return{
question:t,...f,mechanism:l,contested:We(r,s,c),disagreement:r==="direct"&&![i,A(n.vocabulary)].includes(l),match:w.length?Math.max(...w):null,resolving:i===C?Ve(
n,d):null,get missing(){return p()},get sensitivity(){return h()},get cautions(){return m()}}}function ee(e){let t;return()=>(t??={value:e()},t.value)}function fo(e,{
source:t,target:n,max_hops:s}){let o=null,i=[],r=Ot(c=>e.from(c).keys(),c=>e.to(c).keys(),t,n,s);for(let c of r){let a=c.slice(1).map((l,f)=>e.step(c[f],l));a.length===
1?[o]=a:i.push(xt(a,e.asked))}return{direct:o,paths:y(i,po)}}function po(e){return[e.chimera,e.speculative,e.gaps,e.sign==="?",e.nodes.length,e.nodes]}var ho=["opposite","null"],mo=["unresolved","partly","explained"];function Ze(e,t){let n=new Map;for(let o of y(t,({id:i})=>i)){if(!(o.signed&&o.counted))continue;
let i=`${o.subject}>${o.object}`,r=n.get(i);r?r.push(o):n.set(i,[o])}let s=[...n.values()].map(o=>go(e,o)).filter(o=>o!==null);return y(s,({kind:o,status:i,subject:r,
object:c})=>[ho.indexOf(o),mo.indexOf(i),r,c])}function go(e,t){let n=yo(e,t);if(!n.length)return null;let s=n.filter(a=>a.keys.length),o=n.filter(a=>!a.keys.length),
[{subject:i,object:r}]=t,c=({one:a,other:l})=>x(e,a)==="0"||x(e,l)==="0";return{subject:i,object:r,kind:n.every(c)?"null":"opposite",status:o.length?s.length?"p\
artly":"unresolved":"explained",keys:dt(e.scoper.keys,s.map(a=>a.keys))??[],clashes:y(n,a=>[c(a),!a.keys.length,a.one.id,a.other.id]),open:bo(e,o)}}function yo(e,t){
let{scoper:n}=e,s=t.filter(o=>x(e,o)!=="?");return s.flatMap((o,i)=>s.slice(i+1).filter(r=>x(e,o)!==x(e,r)).map(r=>({one:o,other:r,keys:n.separators(n.ofEdge(o),
n.ofEdge(r))})))}function bo({scoper:e},t){return e.keys.filter(n=>t.some(({one:s,other:o})=>{let[i,r]=[s,o].map(c=>e.value(e.ofEdge(c),n));return i===null!=(r===
null)}))}function N({sex:e,species:t,population:n,dose:s,dose_to:o,dose_unit:i,route:r,regimen:c,setting:a}){return{sex:e,species:t,population:n,dose:s,dose_to:o,dose_unit:i,
route:r,regimen:c,setting:a}}function H(e,t,n,s){if(n==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(n==="setting"){let o=e.contexts.get(s)?.group,i=t.setting.filter(r=>e.contexts.get(r)?.group!==o);return{...t,setting:[...i,s]}}return{...t,[n]:s}}function Y(e,{
effects:t,evidence:n,hidden:s},o){return o.signed&&t.length&&!t.includes(o.effect)||o.signed&&n.length&&!n.includes(o.evidence_type)?!1:s.length?![o.subject,o.object].
some(i=>s.includes(e.nodes.get(i)?.category??"")):!0}function ne(e,t){let n=Qe(e,{source:t.from,target:t.to,context:N(t),layers:t.layers,max_hops:t.hops}),s=new Z(
e,n,h=>Y(e,t,h)),o=s.all(),i=new Map(o.flatMap(h=>h.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?Xe(s,n):null,a=c&&t.one?wo(e,c):c,l=xo(o,a,t),
f=new Set(l.flatMap(h=>[h.subject,h.object]));if(t.extent==="answer")for(let h of[t.from,t.to])h&&f.add(h);let d=Ze(e,Array.from(i.values(),({edge:h})=>h)),p=new Map(
d.map(h=>[v(h),h]));return{findings:i,answer:a,shown:l,nodes:f,conflicts:d,clashing:p}}function wo(e,t){let n=t.paths.filter(s=>!s.chimera);return Object.create(
t,{paths:{value:n},cautions:{get:()=>jt(e,t.direct,n)}})}function v({subject:e,object:t}){return`${e}>${t}`}function xo(e,t,{extent:n}){if(n==="all")return e;if(!t)
return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var vo=["+","-","0","?","="];function tn(e,t){let n=new Map,{subject:s,
object:o}=t;for(let{edge:i,match:r}of t.findings){let c=i.sex==="male"||i.sex==="female"?i.sex:"",a=i.signed?x(e,i):"=",l=i.signed?`${a} ${c}`:i.predicate,f=`${v(
t)} ${l}`,d=n.get(l)??{id:f,subject:s,object:o,sign:a,sex:i.signed?c:"",match:0,ids:[]};d.ids.push(i.id),d.match=Math.max(d.match,r),n.set(l,d)}return y(n.values(),
({sign:i,sex:r})=>[vo.indexOf(i),r])}var en=25,se=!1;function nn(){se=!1}function sn(e){let{words:t,state:n,view:s}=e,{t:o}=t;if(!(n.from&&n.to))return[u("p",{},o.noQuestion)];if(!s.answer)return[u(
"p",{},o.same)];let i=s.answer,r=i.match===null?"":t.graph.vocabulary.matches[i.match],c={"data-verdict":i.verdict,"data-match":r,"data-contested":String(i.contested)};
return[u("h2",{},o.question(t.node(n.from),t.node(n.to))),u("p",{class:`verdict verdict-${i.verdict}`,id:"verdict",...c},`${o.verdict}: `,u("strong",{},t.say(i.
verdict))),u("p",{id:"why"},qt(t,i)),i.decidedBy==="nothing"?null:ko(t,i),$o(t,i),i.direct?[u("h3",{},o.direct),Eo(e,i.direct)]:null,So(e,i.paths),Oo(t,i)]}function ko(e,{
sensitivity:t}){let{without:n,flips:s,scenarios:o}=t,i=c=>{let a=n.get(c)??"";return u("li",{"data-study":c,"data-verdict":a},`${e.say("without")} ${e.study(c)}\
: ${e.say(a)}`)},r=(c,a)=>u("li",{"data-scenario":c,"data-verdict":a},`${e.say(c)}: ${e.say(a)}`);return u("details",{id:"sensitivity"},u("summary",{},e.t.robustness),
u("ul",{},s.map(i),Array.from(o,([c,a])=>r(c,a))))}function $o(e,{missing:t,question:n}){if(!t.length)return null;let s=t.map(o=>u("li",{"data-missing":v(o)},e.
missing(o,n.context.species)));return u("details",{id:"missing"},u("summary",{},`${e.t.missing} (${t.length})`),u("ul",{},s))}function So(e,t){let{t:n}=e.words,
s=se?t:t.slice(0,en),o=()=>{se=!0,e.redraw();let i=document.querySelectorAll("#panel-body [data-path]")[en];i instanceof HTMLElement&&i.focus()};return[u("h3",{},
n.paths(t.length)),u("ol",{class:"paths"},s.map(i=>u("li",{},Mo(e,i)))),s.length<t.length?u("button",{type:"button",id:"more-paths",onclick:o},n.more(t.length-s.
length)):null]}function Eo(e,t){let{words:n,change:s}=e,o=v(t);return u("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"\
evidence"})},on(n,t),` ${n.node(t.subject)} → ${n.node(t.object)} `,rn(e,t),cn(n,t))}function Mo(e,t){let{words:n,state:s,change:o}=e,i=t.nodes.join(">"),r=t.
match===b.COMPATIBLE;return u("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${r?"light":""}`,"data-path":i,"data-sign":t.sign,"data-match":n.graph.
vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${i}`),onclick:()=>o(
{pick:`path:${i}`,tab:"evidence"})},K(n,t.sign)," ",n.node(t.nodes[0]),t.steps.map(c=>[" ",u("span",{class:"step"},on(n,c),cn(n,c),rn(e,c))," ",n.node(c.object)]),
u("small",{},` ${jo(n,t).join(" · ")}`))}function jo(e,t){let{t:n}=e,s=ct(t.steps,i=>i.gaps.length),o=t.gaps&&s?`${e.node(s.subject)} → ${e.node(s.object)}`:
"";return[e.text(e.graph.vocabulary.matches[t.match]),o&&`${n.weakest}: ${o}`,t.chimera&&n.chimera,t.speculative&&n.speculative,t.contested&&n.contested,t.sign===
"0"&&t.counted&&n.blocked].filter(Boolean)}function on(e,t){return K(e,t.signed?t.sign:"=")}function rn({graph:e,view:t,words:{t:n}},s){let o=t.clashing.get(v(s)),
i=(c,a,l)=>u("span",{class:"clash",title:l},u("span",{"aria-hidden":"true"},c),u("span",{class:"unseen"},a)),r=s.speaking.some(({edge:c})=>e.flags.has(c.id));return[
o?i(o.kind==="opposite"?"⇅":"∅",n.clash,n.kind[o.kind]):null,r?i("⚑",n.reviewSays,n.reviewSays):null]}function cn(e,t){let n=t.papers.map(s=>e.paper(s));return u(
"span",{class:"cited"},[P(t.cited),...n].filter(Boolean).join(" "))}function Oo(e,{cautions:t}){if(!t.length)return null;let n=t.map(s=>u("p",{class:"warning","\
data-flag":s.id},e.flag(s)));return[u("h3",{id:"cautions"},`${e.t.cautions} (${t.length})`),n]}var an=["sex","species","population","route","regimen"],To=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function oe(e,t){let n=[...e.edges.
values()].filter(a=>a.signed),s=n.filter(a=>t.layers.includes(a.layer)),o=s.filter(a=>Y(e,t,a)),i=N(t),r={};for(let a of[...an,"dose","setting"]){let l=_t(e,s,a,
an.includes(a)?String(Reflect.get(t,a)):"");r[a]=l.map(f=>{let d=e.scoper.ofContext(H(e,i,a,f));return{value:f,count:ln(e,o,d)}})}let c=e.scoper.ofContext(i);for(let[
a,l]of To){let f={...t,[a]:a==="layers"?e.words.layer:[]},d=n.filter(h=>f.layers.includes(h.layer)&&Y(e,f,h)),p=e.words[l].filter(h=>n.some(m=>m[l]===h));r[a]=p.
map(h=>{let m=d.filter(w=>w[l]===h);return{value:h,count:ln(e,m,c)}})}return r}function ln({scoper:e},t,n){return t.filter(s=>e.meet(e.ofEdge(s),n)>=0).length}function _t(e,t,n,s=""){
if(n==="sex")return["female","male"];if(n==="dose")return _o(e,t);let o=new Set(t.flatMap(r=>Reflect.get(r,n)));return(n==="setting"?[...e.contexts.keys()]:e.words[n]).
filter(r=>o.has(r)||r===s)}function _o(e,t){let n=new Map;for(let{dose_min:s,dose_max:o,dose_unit:i}of t)for(let r of[s,o])r!==null&&n.set(`${r} ${i}`,[e.words.
dose_unit.indexOf(i),r]);return y(n,([,s])=>s).map(([s])=>s)}var At=["opposite","differs","only_a","only_b","same"];function ie(e,t){if(!t.by)return null;let[n,s]=[t.a,t.b].map(r=>Ao(e,t,r)),o=E(new Set([...n.keys(),...s.
keys()])).map(r=>{let[c,a]=r.split(">"),l=[n,s].map(d=>d.get(r)??[]),f=l.map(d=>Io(e,d));return{subject:c,object:a,signs:f,edges:l.map(d=>d.map(({id:p})=>p)),relation:Co(
f)}}),i={};for(let r of o)i[r.relation]=(i[r.relation]??0)+1;return{rows:o,counts:i}}function Ao(e,t,n){let s=e.scoper.ofContext(H(e,N(t),t.by,n)),o=[...e.edges.
values()].filter(r=>r.signed&&r.counted&&t.layers.includes(r.layer)&&Y(e,t,r)&&e.scoper.match(r,s)===b.ASSERTED),i=new Map;for(let r of y(o,({id:c})=>c)){let c=v(
r);i.set(c,[...i.get(c)??[],r])}return i}function Io(e,t){return t.length?_(t.map(n=>x(e,n))).sign:""}function Co([e,t]){return e?t?e===t?"same":e==="+"&&t==="-"||
e==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var un={by:"",a:"",b:"",pick:""};function fn(e){let{words:t,state:n,overlay:s,change:o}=e,{t:i}=t,r=()=>o(un);return[No(e),s?u("button",{type:"button",id:"overl\
ay-close",onclick:r},i.clear):u("p",{},i.noComparison),At.filter(c=>s?.counts[c]).map(c=>[u("h3",{class:`relation relation-${c}`,"data-relation":c,"data-count":String(
s?.counts[c])},`${re(t,n,c)} (${s?.counts[c]})`),u("ul",{class:"paths"},s?.rows.filter(a=>a.relation===c).map(a=>u("li",{},Lo(e,a))))])]}function No({graph:e,words:t,
state:n,change:s}){let{t:o}=t,i=[...e.edges.values()].filter(p=>p.signed&&n.layers.includes(p.layer)),r=p=>{let[h,m]=p?_t(e,i,p):[];s(m===void 0?un:{by:p,a:h,b:m,
pick:""})},c=(p,h,m)=>u("div",{class:"row"},u("label",{for:p},h),m),a=e.vocabulary.keys.map(p=>[p,t.text(p)]),l=c("overlay-by",o.compareBy,I("overlay-by",n.by,[
["","–"],...a],r));if(!n.by)return l;let f=_t(e,i,n.by).map(p=>[p,t.named(p)]),d=(p,h)=>{let m=`overlay-${p}`;return c(m,h,I(m,n[p],f,w=>s({[p]:w,pick:""})))};
return[l,d("a",o.first),d("b",o.second)]}function Lo({words:e,change:t},n){let s=v(n),o=(i,r)=>i?u("span",{class:r?"stratum-b":"stratum-a"},K(e,i)):u("span",{class:"\
sign"},"·");return u("button",{type:"button",class:"path","data-compared":s,onclick:()=>t({pick:`pair:${s}`,tab:"evidence"})},n.signs.map(o),` ${e.node(n.subject)}\
 → ${e.node(n.object)}`)}function re(e,{a:t,b:n},s){let o=e.t.relation[s];return typeof o=="function"?o(e.named(t),e.named(n)):o}function dn(e){let{words:t,view:n}=e,{t:s}=t;if(!n.conflicts.length)return[u("p",{},s.noConflict)];let o=new Map;for(let i of n.conflicts){let r=pn(t,i)||s.status.
unresolved;o.set(r,[...o.get(r)??[],i])}return[u("h2",{},`${s.flips} (${n.conflicts.length})`),y(o,([,i])=>-i.length).map(([i,r])=>[u("h3",{},`${s.flipsBy}: ${i}\
 (${r.length})`),u("ul",{class:"paths"},r.map(c=>u("li",{},Do(e,c))))])]}function pn(e,{keys:t}){return t.map(n=>e.say(n)).join(" + ")}function Do({words:e,change:t},n){
let{t:s}=e,{subject:o,object:i,kind:r,status:c,keys:a}=n,l=v(n);return u("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":r,"d\
ata-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},u("span",{class:"clash","aria-hidden":"true"},r==="opposite"?"⇅":"∅"),` ${e.node(o)}\
 → ${e.node(i)} `,u("small",{},`${s.kind[r]} · ${s.status[c]} ${pn(e,n)}`))}function g(e){let t=document.getElementById(e);if(!t)throw new Error(`the page has no ${e}`);return t}function ce(e){let t=g(e);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${e} does not open and close`);return t}function ae(){return matchMedia("(min-width: 801px)").matches}function hn(e){if(e.id)return e.id;let t=e instanceof
HTMLInputElement||e instanceof HTMLButtonElement?e.value:"";return`${e.tagName} ${t} ${e instanceof HTMLElement?JSON.stringify(e.dataset):""}`}function mn(){let e=document.
activeElement,t=e?.closest("#ask-body, #panel-body, #table");return e instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:hn(e),near:e.dataset.near}:
null}function gn(e){if(!e||e.panel.id===e.name)return;let n=[...e.panel.querySelectorAll("a, button, input, select, summary")].find(i=>hn(i)===e.name),s=e.near?
document.getElementById(e.near):null,o=n instanceof HTMLElement?n:s??e.panel;o.focus({preventScroll:o===n})}var M={from:"",to:"",hops:4,one:!1,extent:"answer",sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",setting:[],layers:["r\
eview"],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",view:"map",lang:"en",theme:""},L=["answer","evidence","conflicts","compare"],le=6;
function tt(e){let t=new URLSearchParams;for(let[n,s]of Object.entries(M)){let o=yn(Reflect.get(e,n));(o!==yn(s)||n==="lang")&&t.set(n,o)}return t.toString()}function yn(e){
return Array.isArray(e)?e.join("|"):String(e??"")}function wn(e,t,n){let s=new URLSearchParams(e.startsWith("#")?e.slice(1):e);if(![...s.keys()].some(i=>Object.
hasOwn(M,i)))return{...t};let o={...M,lang:t.lang,theme:t.theme};for(let[i,r]of Object.entries(M)){let c=s.get(i),a=c===null?void 0:zo(i,c,r);a!==void 0&&It(n,i,
a)&&Reflect.set(o,i,a)}return(o.dose===null||!o.dose_unit)&&Object.assign(o,{dose:null,dose_to:null,dose_unit:""}),o.dose_to!==null&&o.dose_to<Number(o.dose)&&(o.
dose_to=null),[o.a,o.b].every(i=>Wo(n,o.by,i))||Object.assign(o,{by:"",a:"",b:""}),o}function zo(e,t,n){return Array.isArray(n)?t?t.split("|"):[]:typeof n=="boo\
lean"?t==="true":e==="hops"?Math.min(le,Math.max(1,Number.parseInt(t,10)||M.hops)):e==="dose"||e==="dose_to"?xn(t):t}function xn(e){return e!==""&&Number.isFinite(
Number(e))&&Number(e)>=0?Number(e):null}var bn={sex:["","male","female"],extent:["answer","all"],tab:L,view:["map","table"],theme:["","light","dark"]},vn={layers:"\
layer",effects:"effect",evidence:"evidence_type",hidden:"category"},Bo=["population","species","route","regimen","dose_unit"];function It(e,t,n){let s=String(n);
if(Object.hasOwn(bn,t))return bn[t].includes(s);if(Bo.includes(t))return s===""||e.words[t].includes(s);if(Object.hasOwn(vn,t))return Ro(e,t,n);switch(t){case"f\
rom":case"to":return s===""||e.nodes.has(s);case"setting":return Po(e,n);case"by":return s===""||e.vocabulary.keys.includes(s);case"lang":return e.vocabulary.languages.
some(o=>o===s);case"pick":return s===""||Uo(e,s);default:return!0}}function Ro(e,t,n){let s=e.words[Reflect.get(vn,t)];return(n.length>0||t!=="layers")&&n.every(
o=>s.includes(o))}function Po(e,t){let n=t.map(s=>e.contexts.get(s)?.group);return!n.includes(void 0)&&new Set(n).size===t.length}var Fo=/^(\w+):(.*)$/,Ho={node:1,
pair:2,path:Number.POSITIVE_INFINITY};function Uo(e,t){let[,n="",s=""]=Fo.exec(t)??[];if(n==="finding")return e.edges.has(s);let o=s?s.split(">"):[];return o.length>
0&&o.length<=(Ho[n]??0)&&o.every(i=>e.nodes.has(i))}function Wo(e,t,n){if(!(t&&n))return!1;if(t==="setting")return It(e,t,[n]);if(t!=="dose")return It(e,t,n);let[
s,o=""]=n.split(" ");return xn(s)!==null&&o!==""&&It(e,"dose_unit",o)}function Ct(e){let t=e.indexOf(":");return[e.slice(0,t),e.slice(t+1)]}function kn(e){let{words:t,state:n,view:s}=e,{t:o}=t,[i,r]=Ct(n.pick);if(i==="node")return Go(e,r);if(i==="finding"){let a=s.findings.get(r);return[a?Mt(e,a):u(
"p",{},o.noFinding)]}if(i!=="pair"&&i!=="path")return[u("p",{},o.nothing)];let c=r.split(">");return c.slice(1).map((a,l)=>Vo(e,c[l],a))}function Vo(e,t,n){let{
words:s,view:o}=e,i=$n([...o.findings.values()].filter(({edge:r})=>r.subject===t&&r.object===n));return[u("h2",{},`${s.node(t)} → ${s.node(n)} `,u("small",{},
s.t.findings(i.length))),i.map(r=>Mt(e,r))]}function $n(e){return y(e,({edge:t,match:n})=>[!t.counted,!t.signed,-n,t.id])}function Go(e,t){let{graph:n,words:s,view:o,
change:i}=e,{t:r}=s,c=n.nodes.get(t);if(!c)return[u("p",{},r.nothing)];let a=[...o.findings.values()].filter(({edge:p})=>p.subject===t||p.object===t),l=$n(a),f=s.
lang==="zh"?c.name:c.name_zh,d=(p,h,m)=>u("button",{type:"button",id:p,onclick:()=>i({[m]:t,pick:"",tab:"answer",extent:"answer"})},h);return[u("h2",{},s.node(t),
" ",u("small",{},s.say(c.category))),u("p",{},f,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?u("p",{},c.description):null,c.curie?u("p",{class:"\
source"},`${r.identifier}: `,u("code",{},c.curie)):null,u("p",{},d("start-here",r.through,"from")," ",d("end-here",r.until,"to")),u("h3",{},r.findings(l.length)),
l.map(p=>Mt(e,p))]}var et=34,En=[58,44,32],Sn=[28,22,17],Ko=8;function Mn(e,t,n,{width:s,height:o}){let i=s<o*.75,[r,c]=i?[o,s]:[s,o],a=Jo(e,t);Qo(a,n);let l=i?96:Yo(a,r,c),f=jn(a,
c,l),d=!(i||En.includes(l)),p=d||i?et:64,h=(r-2*p)/Math.max(1,f.length-(d?0:1)),m=f.flatMap((O,z)=>{let it=p+(f.length===1?r/2-p:z*h);return qo(f,z,c,d).map((Xn,Zn)=>({
id:O[Zn],far:it,aside:Xn}))}),w=new Map(m.map(({id:O,far:z,aside:it})=>[O,i?{x:it,y:z}:{x:z,y:it}])),S=Math.max(1,...f.map(O=>O.length)),D=d?2*h-16:i?c/S:h;return{
positions:w,beside:d,upright:i,room:D}}function Yo(e,t,n){let s=(o,i)=>o.find(r=>jn(e,n,r).length*i<=t-et);return s(En,96)??s(Sn,50)??Math.min(...Sn)}function qo(e,t,n,s){
let o=e[t],i=Math.max(...e.map(c=>c.length)),r=(n-2*et)/(s?i:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*i/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&
t%2?.16:0);return et+r*l})}function Jo(e,t){let n=new Map;for(let s of E(t)){let o=e.looks.get(e.nodes.get(s)?.category??"")?.level??0;n.set(o,[...n.get(o)??[],
s])}return y(n,([s])=>s).map(([,s])=>s)}function Qo(e,t){let n=Xo(t),s=new Map,o=i=>i.forEach((r,c)=>{s.set(r,(c+.5)/i.length)});e.forEach(o);for(let i=0;i<Ko;i+=
1)for(let r of i%2?[...e].reverse():e){let c=new Map(r.map(a=>[a,Zo(n.get(a)??[],s)??s.get(a)??0]));r.splice(0,r.length,...y(r,a=>[c.get(a)??0,a])),o(r)}}function Xo(e){
let t=new Map;for(let{subject:n,object:s}of e)for(let[o,i]of[[n,s],[s,n]])t.set(o,[...t.get(o)??[],i]);return t}function Zo(e,t){let n=e.map(s=>t.get(s)).filter(
s=>s!==void 0);return n.length?n.reduce((s,o)=>s+o,0)/n.length:void 0}function jn(e,t,n){let s=Math.max(2,Math.floor((t-2*et)/n));return e.flatMap(o=>{let i=Math.
ceil(o.length/s);return Array.from({length:i},(r,c)=>o.filter((a,l)=>l%i===c))})}var ue={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},ti={0:[2,4],"?":[7,5]},ei={"+":"arrow","-":"bar",0:"circle"};function nt(e){return{dash:ti[e]??
[],end:ei[e]??""}}function fe(e,t,{view:n,overlay:s},o,i){let r=ue[i],c=s?.rows??n.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):n.nodes,l=Mn(e,a,c,o),f=s?
s.rows.flatMap(m=>ri(e,m,r)):n.shown.flatMap(m=>ii(e,m,r)),d=ai(t,n),p=ni(f,l,o,d),h={layout:l,lines:p,colours:r,...o};return{...h,nodes:si(e,t,a,h,d),badges:s?
[]:ci(n,h,d)}}function ni(e,t,n,s){let o=Le(e,t.positions,n),i=new Map;return e.map(r=>{let c=v(r),a=i.get(c)??0;i.set(c,a+1);let l=s!==null&&!s.has(c),f=l?.8:r.
light?.25:0;return{...r,labelAt:.44+.09*a,bow:o.get(r.id)??0,faded:l,fade:f}})}function si(e,t,n,{layout:s,lines:o},i){let r=new F(e,t.lang),c=new Map;for(let{subject:l,
object:f,ids:d}of o)for(let p of[l,f])c.set(p,(c.get(p)??0)+d.length);let a=i&&new Set([...i].flatMap(l=>l.split(">")));return Array.from(n,l=>{let f=e.looks.get(
e.nodes.get(l)?.category??""),d=l===t.from||l===t.to;return{id:l,...k(s.positions,l),shape:f?.shape??"dot",colour:f?.colour??"#777777",size:d?13:s.beside?5:9,text:r.
node(l),end:d,faded:a!==null&&!a.has(l),degree:d?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var oi={male:"♂",female:"♀"};function ii(e,t,n){
return tn(e,t).map(s=>{let{sign:o,sex:i,ids:r}=s,c=s.match===b.COMPATIBLE,a=Math.min(5,1.6+.7*(r.length-1))*(c?.65:1),l=`${oi[i]??""}${r.length>1?`×${r.length}`:
""}`,f=o==="=";return{...s,...nt(o),colour:n[o],width:f?1:a,light:c,label:f?"":l}})}function ri(e,{subject:t,object:n,signs:s,edges:o,relation:i},r){let{arrows:c}=e.
vocabulary,a=(d,p,h)=>({id:`${t}>${n} ${d}`,subject:t,object:n,sign:p,sex:"",ids:h,match:b.ASSERTED,colour:r[d],dash:d==="b"?[9,4]:d==="both"?nt(p).dash:[],end:nt(
p).end,width:d==="both"?1.5:2.6,light:!1,label:c[p]}),[l,f]=s;return i==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...f?[a("b",f,o[1])]:[]]}function ci(e,{
layout:t,lines:n},s){return e.shown.flatMap(o=>{let i=v(o),r=e.clashing.get(i),c=n.find(f=>v(f)===i);if(!(r&&c)||s&&!s.has(i))return[];let[a,l]=[k(t.positions,o.
subject),k(t.positions,o.object)];return[{id:i,...V(a,l,c.bow,.32),kind:r.kind}]})}function ai({pick:e},t){let[n,s]=Ct(e);if(n==="path"){let o=t.answer?.paths.find(
i=>i.nodes.join(">")===s);return o?new Set(o.steps.map(v)):null}return n==="pair"?new Set([s]):n!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===
s).map(v))}var pe="http://www.w3.org/2000/svg",li="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",ui=/[&<>"']/g,fi=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function On(e){return e.replace(ui,t=>`&#${t.charCodeAt(0)};`).replace(fi,"")}function j(e){return Math.round(e*10)/10}function Tn(e,t,n){let{colours:s,width:o,
height:i,lines:r,nodes:c,badges:a}=e,l=new Map(c.map(h=>[h.id,h])),f=yt(e,1,n,""),d=bt(e,1,f,n);return`${[`<svg xmlns="${pe}" width="${o}" height="${i}" viewBox\
="0 0 ${o} ${i}" font-family="${li}" font-size="12">`,`<title>${On(t)}</title>`,`<rect width="${o}" height="${i}" fill="${s.paper}"/>`,...r.map(h=>pi(e,l.get(h.
object),h)),...c.map(h=>hi(h,s)),...a.map(h=>di(h,s)),...d.map(({text:h,x:m,y:w})=>de(h,{x:m,y:w+4},s.text,{halo:s.halo})),...f.flatMap(({id:h,texts:m,box:w})=>m.
map((S,D)=>de(S,{x:(w[0]+w[2])/2,y:w[1]+11+D*14},s.text,{bold:l.get(h)?.end,halo:s.halo}))),"</svg>"].join(`
`)}
`}function di({x:e,y:t,kind:n},{badge:s,paper:o}){let[i,r,c]=n==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${he({x:e,y:t},8,i,s)}${de(c,{x:e,y:t+4},r,{bold:!0})}\
</g>`}function pi({layout:e,colours:t},n,s){let[o,i]=[k(e.positions,s.subject),k(e.positions,s.object)],r=Q(o,i,s.bow),c=Math.hypot(i.x-r.x,i.y-r.y)||1,a={x:(i.
x-r.x)/c,y:(i.y-r.y)/c},l=(n?.size??0)+4,f={x:i.x-a.x*l,y:i.y-a.y*l},d=T(s.colour,t.paper,s.fade),p=s.dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",h=[
o,r,f].map(({x:w,y:S})=>`${j(w)} ${j(S)}`);return`<path d="${`M${h[0]} Q${h[1]} ${h[2]}`}" fill="none" stroke="${d}" stroke-width="${j(s.width)}"${p}/>${_n(s.end,
f,a,d)}`}function _n(e,{x:t,y:n},s,o){let i=(r,c)=>`${j(t+r*s.x-c*s.y)} ${j(n+r*s.y+c*s.x)}`;return e==="arrow"?`<path d="M${i(3,0)} L${i(-6,4.5)} L${i(-6,-4.5)}\
 z" fill="${o}"/>`:e==="bar"?`<path d="M${i(0,6)} L${i(0,-6)}" stroke="${o}" stroke-width="3"/>`:e==="circle"?he({x:t,y:n},3.5,"none",o):""}function Nt(e,t){let n=document.
createElementNS(pe,e);for(let[s,o]of Object.entries(t))n.setAttribute(s,String(o));return n}function An(e,t,n){let s=Nt("svg",{width:34,height:14,"aria-hidden":"\
true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",i=`<path d="M0 7 L29 7" stroke="${e}" stroke-width="2.5"${o}/>`,r=_n(n,{x:29,y:7},{x:1,y:0},e),c=new DOMParser().
parseFromString(`<svg xmlns="${pe}">${i}${r}</svg>`,"image/svg+xml");return s.append(...c.documentElement.children),s}function he({x:e,y:t},n,s,o){return`<circl\
e cx="${j(e)}" cy="${j(t)}" r="${n}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function de(e,{x:t,y:n},s,{bold:o,halo:i}){let r=o?' font-weight="bold"':"",
c=i?` stroke="${i}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${j(t)}" y="${j(n)}" text-anchor="middle" fill="${s}"${r}${c}\
>${On(e)}</text>`}var In={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,
-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(e=>[Math.cos(e*Math.PI/3),Math.sin(e*Math.PI/3)]),star:Array.from({length:10},(e,t)=>{let[n,s]=[t%2?.5:1.2,t*Math.PI/
5-Math.PI/2];return[n*Math.cos(s),n*Math.sin(s)]})};function hi(e,t){let n=e.faded?T(e.colour,t.paper,.75):e.colour,s=e.end?t.ring:T(e.colour,t.text,.35),o=In[e.
shape];return o?`<polygon points="${o.map(([r,c])=>`${j(e.x+r*e.size)},${j(e.y+c*e.size)}`).join(" ")}" fill="${n}" stroke="${s}" stroke-width="${e.end?3:1.5}"/\
>`:he(e,e.size,n,s)}function Cn({shape:e,colour:t}){let n=In[e],s=Nt("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=n?.map(
([i,r])=>`${8+6*i},${8+6*r}`).join(" ");return s.append(o?Nt("polygon",{points:o,fill:t}):Nt("circle",{cx:8,cy:8,r:6,fill:t})),s}function Nn(e,{width:t,height:n}){
return new Promise((s,o)=>{let i=new Image,r=()=>o(new Error("no picture"));i.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*n],c.
getContext("2d")?.drawImage(i,0,0,c.width,c.height),c.toBlob(a=>a?s(a):r(),"image/png")},i.onerror=r,i.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
e)}`})}function Ln({t:e},t,n){let s={lead:e.lead,language:e.language,theme:n==="dark"?e.light:e.dark,"view-map":e.map,"view-table":e.table,"share-title":e.share,"ask-t\
itle":e.ask,"panel-title":e.panel,"zoom-in":"+","zoom-out":"−","zoom-fit":e.fit,link:e.link,png:e.png,svg:e.svg,csv:e.csv,json:e.json,cite:e.cite,print:e.print,
"map-help":e.mapHelp,offline:e.offline,skip:e.panel};for(let[i,r]of Object.entries(s))g(i).textContent=r;let o={"zoom-in":e.zoomIn,"zoom-out":e.zoomOut,"ask-sec\
tion":e.ask,stage:e.stage,panel:e.panel,"map-focus":e.stage,table:e.table};for(let[i,r]of Object.entries(o))g(i).setAttribute("aria-label",r);g("language").setAttribute(
"lang",t.lang==="zh"?"en":"zh-Hans"),g("view-map").setAttribute("aria-pressed",String(t.view==="map")),g("view-table").setAttribute("aria-pressed",String(t.view===
"table"))}function Dn({t:e},t,n){for(let s of L){let o=g(`tab-${s}`);o.textContent=e.tabs[s]+(s==="conflicts"?` (${n.conflicts.length})`:""),o.setAttribute("ari\
a-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}g("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function zn(e,t,{findings:n,answer:s}){let o=[
...n.values()].filter(({edge:r})=>r.signed),i=o.filter(({match:r})=>r===b.ASSERTED).length;g("headline").textContent=s?`${e.node(t.from)} → ${e.node(t.to)}: ${e.
say(s.verdict)}`:"",g("counts").textContent=e.t.shown(o.length,i,o.length-i),g("counts").dataset.findings=String(o.length)}function Bn(e,t,n,s){let{t:o}=e,i=ue[s],
r=(l,f,d,p)=>u("li",{},An(l,f,d),p);if(n){let l=[r(i.a,[],"",e.named(t.a)),r(i.b,[9,4],"",e.named(t.b))],f=At.filter(d=>n.counts[d]).map(d=>u("li",{},`${re(e,t,
d)}: ${n.counts[d]}`));g("line-legend").replaceChildren(...l,...f);return}let c=["+","-","0","?","="].map(l=>{let{dash:f,end:d}=nt(l);return r(i[l],f,d,`${Xt(e,
l)} ${e.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>u("li",{},l));g("line-legend").replaceChildren(...c,...a)}var mi=6;function Rn(e,t,n){let s=n.startsWith(
"line:")?t?.lines.find(i=>i.id===n.slice(5)):void 0,o=n.startsWith("node:")?e.node(n.slice(5)):"";g("hint").textContent=s?gi(e,s):o}function gi(e,{subject:t,object:n,
sign:s,sex:o,ids:i}){let r=i.map(l=>e.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(r.map(l=>e.source(l)))].slice(0,mi);return`${`${e.node(t)} → ${e.
node(n)}`}: ${e.sign(s)} ${o?e.say(o):""} ×${i.length} ${c.join(" ")}`}var yi=8,bi=60;function ge(e,t){let n=new me(e,t);return u("div",{class:"combobox"},u("label",{for:e},t.words.t[e]),n.input,n.list)}var me=class{constructor(t,n){
let{words:s,state:o}=n;this.key=t,this.shown=n,this.hits=[],this.at=-1,this.list=u("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
u("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",i=>this.pressed(i))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:n}=this.shown;this.close(),this.input.value=
n[this.key]?t.node(n[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=_e(this.shown.graph,
this.input.value,yi)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,n)=>this.option(t,n))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,n){let{graph:s,words:o}=this.
shown,i=l=>{l.preventDefault(),this.take(t)},r={role:"option",id:`${this.key}-${n}`,"aria-selected":String(n===this.at)},c=s.nodes.get(t)?.category??"",a=u("sma\
ll",{},` ${o.say(c)}`);return u("li",{...r,"data-node":t,onmousedown:i},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,bi))):this.take("")}};var ye=new Set(["how","what","legend"]);function Pn(e,t){let{words:n,state:s,change:o}=t,{t:i}=n,r=Array.from({length:le},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});e.replaceChildren(u("div",{class:"ends"},ge("from",t),ge("to",t)),u("div",{class:"row"},u("label",{for:"hops"},i.hops),I("hops",String(
s.hops),r,a=>o({hops:Number(a),pick:""})),u("button",{type:"button",id:"swap",onclick:c},i.swap)),Dt({type:"checkbox",id:"one",checked:s.one,onchange:a=>o({one:Et(
a)})},i.one),wi(t),Lt("whom",i.whom,st(t,"sex"),st(t,"species"),st(t,"population"),xi(t)),Lt("how",i.how,vi(t),st(t,"route"),st(t,"regimen")),Lt("what",i.what,be(
t,"layers"),be(t,"effects"),be(t,"evidence")),Lt("legend",i.legend,Si(t)),u("button",{type:"button",id:"reset",onclick:()=>o(Ei())},i.reset))}function Dt(e,...t){
return u("label",{class:"choice"},u("input",e),t)}function wi({words:{t:e},state:t,change:n}){let s=(o,i)=>{let r=t.extent===o,c=()=>n({extent:o,pick:""});return Dt(
{type:"radio",name:"extent",id:`extent-${o}`,value:o,checked:r,onchange:c},i)};return u("fieldset",{},u("legend",{},e.extent),s("answer",e.answerOnly),s("all",e.
everything))}function Lt(e,t,...n){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?ye.delete(e):ye.add(e)};return u("details",{id:`group-${e}`,open:!ye.
has(e),ontoggle:s},u("summary",{id:`group-${e}-title`},t),n)}function zt(e,t){return`${e} (${t})`}function st({words:e,state:t,facets:n,change:s},o){let i=n[o].
map(({value:r,count:c})=>[r,zt(e.named(r),c)]);return u("div",{class:"row"},u("label",{for:`facet-${o}`},e.t[o]),I(`facet-${o}`,t[o],[["",e.t.any],...i],r=>s({[o]:r,
pick:""})))}function xi({graph:e,words:t,state:n,facets:s,change:o}){let r=s.setting.filter(({value:a})=>!n.setting.includes(a)).map(({value:a,count:l})=>[a,zt(
t.named(a),l)]),c=a=>o({setting:[...H(e,N(n),"setting",a).setting],pick:""});return u("div",{},u("div",{class:"row"},u("label",{for:"facet-setting"},t.t.setting),
I("facet-setting","",[["",t.t.settingAdd],...r],c)),n.setting.map(a=>u("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},
onclick:()=>o({setting:n.setting.filter(d=>d!==a),pick:""})},`${t.named(a)} ✕`)))}var Fn="IU";function vi({graph:e,words:{t},state:n,facets:s,change:o}){let i=n.
dose===null||n.dose_to!==null?"":`${n.dose} ${n.dose_unit}`,r=s.dose.map(({value:d,count:p})=>[d,zt(d,p)]),c=d=>{let p=d?H(e,N(n),"dose",d):M;o({dose:p.dose,dose_to:p.
dose_to,dose_unit:p.dose_unit,pick:""})},a=d=>o({...ki(n,d),pick:""}),l=(d,p,h)=>u("input",{type:"number",min:"0",step:"any",id:d,"aria-label":p,placeholder:p,value:String(
n[h]??""),onchange:m=>{let w=Qt(m);setTimeout(()=>a({[h]:w===""?null:Math.max(0,Number(w))}))}}),f=e.words.dose_unit.map(d=>[d,d]);return u("div",{},u("div",{class:"\
row"},u("label",{for:"facet-dose"},t.dose),I("facet-dose",i,[["",t.any],...r],c)),u("div",{class:"row dose"},l("dose-from",t.doseFrom,"dose"),l("dose-to",t.doseTo,
"dose_to"),I("dose-unit",n.dose_unit||Fn,f,d=>a({dose_unit:d}),t.doseUnit)))}function ki(e,t){let n={dose:e.dose,dose_to:e.dose_to,dose_unit:e.dose_unit||Fn,...t};
if(n.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=n.dose_to!==null&&n.dose_to>=n.dose;return{...n,dose_to:s?n.dose_to:null}}var $i={layers:"lay\
er",effects:"effect",evidence:"evidence_type"};function be({graph:e,words:t,state:n,facets:s,change:o},i){let r=n[i],c=(l,f)=>{let d=f?[...r,l]:r.filter(h=>h!==
l),p=i==="layers"&&!d.length;o({[i]:p?M.layers:e.words[$i[i]].filter(h=>d.includes(h)),pick:""})},a=s[i].map(({value:l,count:f})=>{let d={type:"checkbox","data-\
facet":i,value:l,checked:r.includes(l)};return Dt({...d,onchange:p=>c(l,Et(p))},zt(t.say(l),f))});return u("fieldset",{},u("legend",{},t.t[i]),a)}function Si({graph:e,
words:t,state:n,change:s}){let o=e.words.category.flatMap(i=>{let r=e.looks.get(i);if(!r)return[];let c=n.hidden.filter(d=>d!==i),a=d=>s({hidden:Et(d)?c:[...c,i],
pick:""}),l=!n.hidden.includes(i);return[u("li",{},Dt({type:"checkbox","data-category":i,checked:l,onchange:a},Cn(r),t.say(i)))]});return u("ul",{class:"legend"},
o)}function Ei(){let{from:e,to:t,hops:n,one:s,extent:o,tab:i,view:r,lang:c,theme:a,...l}=M;return l}function ot({view:e,state:t}){let s=t.extent==="all"?e.findings.values():e.shown.flatMap(o=>o.findings);return y(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Hn(e,t){let{t:n}=t.words,s=u("tr",{},n.columns.map(i=>u("th",{scope:"col"},i))),o=ot(t).map(i=>Mi(t,i));e.replaceChildren(u("table",{},u("caption",{},n.
tableCaption),u("thead",{},s),u("tbody",{},o)))}function Mi({graph:e,words:t,change:n},{edge:s,match:o}){let i=e.vocabulary.matches[o],r=s.signed?[Zt(t,s),` ${t.
say(s.effect)}`]:t.say(s.predicate),c=()=>n({pick:`finding:${s.id}`,tab:"evidence"});return u("tr",{"data-finding":s.id,"data-match":i,class:o===b.COMPATIBLE?"l\
ight":""},u("td",{},t.node(s.subject)),u("td",{},r),u("td",{},t.node(s.object)),u("td",{},s.signed?t.text(i):""),u("td",{},t.chips(s).join(" · ")),u("td",{},t.
source(s)),u("th",{scope:"row"},u("button",{type:"button",class:"plain",onclick:c},s.id)))}function Un(e,t,n){let s=Object.keys(e.columns[t]);return Object.fromEntries(s.map(o=>[o,n[o]]))}function Wn(e,{edge:t,match:n}){let s=Object.entries(Un(e.vocabulary,"edges",t));return{...Object.fromEntries(s.map(([o,i])=>[o,i??""])),match:e.vocabulary.matches[n],
doi:t.reference.map(o=>e.references.get(o)?.doi).filter(Boolean)}}var ji=/^\s*[=+\-@]|^[\t\r]/,Oi=/[",\n\r]/;function Ti(e){let t=Array.isArray(e)?e.join("|"):String(
e),n=ji.test(t)?`'${t}`:t;return Oi.test(n)?`"${n.replaceAll('"','""')}"`:n}function Vn(e,t){let n=[...Object.keys(e.vocabulary.columns.edges),"match","doi"],s=t.
map(o=>{let i=Wn(e,o);return n.map(r=>Ti(Reflect.get(i,r))).join(",")});return`\uFEFF${[n.join(","),...s].join(`\r
`)}\r
`}function Gn(e,t,n){let s={question:tt(n),findings:t.map(o=>Wn(e,o))};return`${JSON.stringify(s,null,1)}
`}function Kn(e,t){let n=new Set(t.flatMap(({edge:r})=>r.reference)),s=Array.from(n,r=>e.references.get(r)).filter(r=>r!==void 0),o=y(s,({citation:r,id:c})=>[r[0]??
Number.MAX_VALUE,c]),i=new Set;return o.filter(r=>i.size<i.add(r.doi||r.id).size).map(({id:r,citation:c,authors:a,year:l,title:f,journal:d,doi:p,pmid:h,status:m})=>{
let w=[a||r,l,f,d].filter(Boolean).join(". "),S=[p&&`https://doi.org/${p}`,h&&`PMID ${h}`].filter(Boolean).join(" "),D=m==="retracted"?" RETRACTED":"";return`${[
P(c),w].filter(Boolean).join(" ")}. ${S||"(identifier not verified)"}${D}`}).join(`
`)}var _i=1e4;function we(e,t){let n=URL.createObjectURL(e),s=document.createElement("a");[s.href,s.download]=[n,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(n),_i)}function Bt(e,t,n){we(new Blob([e],{type:`${n};charset=utf-8`}),t)}async function Yn(e){try{return await navigator.clipboard.
writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,t.setAttribute("readonly",""),document.body.append(t),t.select();let n=document.execCommand(
"copy");return t.remove(),n}}var xe={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ai=2.5;function Jn({nodes:e},t,n,[s,o]){let i=e.find(c=>c.id===t);if(!i)return e.find(
c=>c.id===n)??e[0];let r=e.filter(c=>c!==i&&qn(c,i,s,o)>2);return U(r,c=>[qn(c,i,s,o)+Ai*Ii(c,i,s,o),c.id])??i}function qn(e,t,n,s){return(e.x-t.x)*n+(e.y-t.y)*
s}function Ii(e,t,n,s){return Math.abs((e.x-t.x)*s)+Math.abs((e.y-t.y)*n)}var Ci={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
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
s in this file; nothing is fetched."},Ni={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",
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
综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。"},Qn={en:Ci,
zh:Ni};var Li=/^[A-Z][a-z]+[A-Z]/,Di=/(?<=[a-z])(?=[A-Z])/g,Rt=class extends F{constructor(t,n){super(t,n),this.t=Qn[n]}say(t){return this.lang==="en"&&Li.test(t)?t.replace(
Di," ").toLowerCase():super.say(t)}flag({kind:t,statement:n,statement_zh:s}){return`${this.say(t)} – ${this.either(n,s)}`}text(t){return Reflect.get(this.t,t)}sign(t){
return Reflect.get(this.t.signs,t)??""}};var zi={answer:sn,evidence:kn,conflicts:dn,compare:fn},Bi={width:1200,height:800},Ri=120,Pt=class{constructor(t){this.graph=t,this.state=this.#t(),this.view=ne(
t,this.state),this.overlay=ie(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new wt(g("map"),{pick:n=>this.#s(n),hover:n=>this.#i(n)}),
ce("ask").open=ae(),this.#f(),this.#n(),this.map.fit()}look(){let{graph:t,state:n,view:s,overlay:o,picture:i,map:r}=this;return{graph:t,state:n,view:s,overlay:o,
picture:i,map:r,facets:()=>oe(t,n),sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return wn(
location.hash,{...M,...this.graph.start},this.graph)}change(t){let n=this.state;this.state={...n,...t},(n.from!==this.state.from||n.to!==this.state.to)&&nn(),this.#e(),
this.draw(),this.#u(),["from","to","extent","by","view"].some(o=>n[o]!==this.state[o])&&this.map.fit()}#s(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!ae()&&
g("panel").scrollIntoView()}#e(){try{history.replaceState(null,"",`#${tt(this.state)}`)}catch{}}get theme(){return matchMedia("print").matches?"light":this.state.
theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Rt(this.graph,this.state.lang)}draw(){this.view=ne(this.graph,
this.state),this.overlay=ie(this.graph,this.state),this.#n()}#n(){let{graph:t,state:n,words:s}=this,o=mn();document.documentElement.lang=n.lang==="zh"?"zh-Hans":
"en",document.documentElement.dataset.theme=this.theme;let i=n.from&&n.to?s.t.question(s.node(n.from),s.node(n.to)):"";document.title=i?`${i} – OxyGraph`:s.t.
title;let r={graph:t,words:s,state:n,view:this.view,overlay:this.overlay,facets:oe(t,n),change:c=>this.change(c),redraw:()=>this.draw(),announce:c=>this.announce(
c)};Ln(s,n,this.theme),Pn(g("ask-body"),r),Dn(s,n,this.view),g("panel-body").replaceChildren(...St(zi[n.tab](r))),zn(s,n,this.view),this.#r(r),gn(o)}#r(t){let n=this.
state.view==="table";g("table").hidden=!n,g("map-frame").hidden=n,n?(g("drawn").textContent="",Hn(g("table"),t)):this.#o()}#o(){Bn(this.words,this.state,this.overlay,
this.theme),this.picture=fe(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),g("drawn").textContent=this.words.t.drawn(this.picture.
nodes.length,this.picture.lines.length)}#i(t){Rn(this.words,this.picture,t)}#u(){let{words:t,view:n}=this,o=`${n.answer?`${t.t.verdict}: ${t.say(n.answer.verdict)}\
. `:""}${g("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){g("live").textContent=t}#f(){let t=(n,s)=>g(n).addEventListener(
"click",s);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"})),t("view\
-map",()=>this.change({view:"map"})),t("view-table",()=>this.change({view:"table"})),t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zo\
om-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",n=>{n.preventDefault(),g("panel-body").focus()});for(let n of L)t(`tab-${n}`,()=>this.change(
{tab:n}));g("tabs").addEventListener("keydown",n=>this.#h(n)),g("map-focus").addEventListener("keydown",n=>this.#m(n)),g("map-focus").addEventListener("blur",()=>this.
map.hover("")),this.#p(t),Pi(),this.#d()}#d(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#o(),this.map.
fit())},Ri)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#c()),
addEventListener("hashchange",()=>{this.state=this.#t(),this.#c()})}#c(){this.draw(),this.map.fit()}#p(t){let n=async o=>{let i=await Yn(o);this.announce(i?this.
words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.t.saved);t("link",()=>{this.#e(),n(`${location.href.split("#")[0]}#${tt(this.state)}`)}),
t("cite",()=>n(Kn(this.graph,ot(this)))),t("csv",()=>{Bt(Vn(this.graph,ot(this)),"oxygraph-findings.csv","text/csv"),s()}),t("json",()=>{Bt(Gn(this.graph,ot(this),
this.state),"oxygraph-findings.json","application/json"),s()}),t("svg",()=>{Bt(this.#l(),"oxygraph.svg","image/svg+xml"),s()}),t("png",async()=>{we(await Nn(this.#l(),
this.#a()),"oxygraph.png"),s()})}#a(){let t=this.map.size();return t.width&&t.height?t:Bi}#l(){let t=fe(this.graph,this.state,this,this.#a(),this.theme);return Tn(
t,document.title,this.map.measure)}#h(t){let[n,s]=[L.indexOf(this.state.tab),L.length],o={ArrowRight:n+1,ArrowLeft:n-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))
return;t.preventDefault();let i=L[(o[t.key]+s)%s];this.change({tab:i}),g(`tab-${i}`).focus()}#m(t){let{key:n}=t,s={Escape:()=>this.#g(),"+":()=>this.map.zoom(1),
"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),
Object.hasOwn(xe,n))this.#y(n);else if(Object.hasOwn(s,n))s[n]();else return;t.preventDefault()}#g(){this.walked="",this.map.hovered="",this.change({pick:""})}#y(t){
let n=this.picture&&Jn(this.picture,this.walked,this.state.from,xe[t]);if(!(n&&this.picture))return;this.walked=n.id,this.map.hovered=n.id,this.map.reveal(n);let s=this.
picture.lines.filter(({subject:o,object:i})=>o===n.id||i===n.id);this.announce(this.words.t.at(this.words.node(n.id),s.length)),this.#i(`node:${n.id}`)}};function Pi(){
let e=ce("share");e.addEventListener("keydown",t=>{t.key!=="Escape"||!e.open||(e.open=!1,g("share-title").focus())});for(let t of["focusin","pointerdown"])document.
addEventListener(t,({target:n})=>{n instanceof Node&&e.contains(n)||(e.open=!1)})}async function Fi(){await Be(document),Reflect.set(window,"oxygraph",new Pt(Ae(document)))}Fi();})();
