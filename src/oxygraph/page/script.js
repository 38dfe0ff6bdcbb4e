/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ct(s,t){let e=Math.min(s.length,t.length);for(let n=0;n<e;n+=1){let[o,r]=[s.charCodeAt(n),t.charCodeAt(n)];if(o!==r){let[i,c]=[fs(o),fs(r)];return i===
c?o-r:i?1:-1}}return s.length-t.length}function fs(s){return s>=55296&&s<=57343}function at(s,t){if(typeof s=="string"&&typeof t=="string")return ct(s,t);if(!(Array.
isArray(s)&&Array.isArray(t)))return Number(s)-Number(t);for(let e=0;e<Math.min(s.length,t.length);e+=1){let n=at(s[e],t[e]);if(n)return n}return s.length-t.length}
function w(s,t){let e=[...s];return e.length<2?e:e.map(n=>({item:n,key:t(n)})).sort((n,o)=>at(n.key,o.key)).map(({item:n})=>n)}function k(s){return[...s].sort(ct)}
function Y(s,t){return hs(s,t,-1)}function ne(s,t){return hs(s,t,1)}function hs(s,t,e){let n;for(let o of s){let r=t(o);(!n||at(r,n.key)*e>0)&&(n={item:o,key:r})}
return n?.item}var se=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let n=w(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=ds(n.map(r=>[r.id,this.#n(
r)])),this.study=ds(n.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Cr(i)]]));let o=n.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(n)}#t(t){let e=new Map;for(let{id:n,includes:o}of t){
if(!o.length)continue;let r=this.#e(n);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:n}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...n?
[`pmid ${n}`]:[]]:[]}studyOf({reference:t,layer:e},n){return t.length?k(new Set(t.map(o=>this.#e(o)))).join("+"):n?e:""}};function ps({references:s,paper:t},e){
let n=new Map(Array.from(s,([r,i])=>[r,Lr(i,e)])),o=new Map;for(let r of k(new Set(t.values()))){let i=n.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=n.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${ms(a.indexOf(i))}`:c]}))}function Lr({id:s,authors:t,year:e},{named:n}){let o=new RegExp(
n.initials),i=t.split(";").map(a=>a.trim()).filter(Boolean).map(a=>a.replace(o,""));return i.length?`${i.length>n.authors?`${i[0]} et al.`:i.join(" & ")} ${e||""}`.
trim():s}function ms(s){return(s>=26?ms(Math.floor(s/26)-1):"")+String.fromCharCode(97+s%26)}function Cr(s){return s?[`cohort ${s}`]:[]}function ds(s){let t=new Map,
e=new Map,n=new Map(s.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of s){t.set(r,r);for(let c of i){
let a=e.get(c)??r;e.set(c,a);let[l,u]=w([o(r),o(a)],f=>n.get(f)??0);t.set(u,l)}}return new Map(s.map(([r])=>[r,o(r)]))}var $=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Rr=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function zt(s){return{...Rr,...s}}function X(s){return Object.fromEntries(Object.entries(s).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function oe(s,t){return t==="dose"?s.dose===null?"":J(sn(s)):t==="setting"?s.setting.join(", "):s[t]}function sn({dose:s,dose_to:t,dose_unit:e}){return[
Number(s),t??Number(s),e]}var Br=/\.?0+$/;function U(s){let t=s.toFixed(12).replace(Br,"");return t==="-0"?"0":t}function J([s,t,e]){return`${s===t?U(s):`${U(s)}\
–${U(t)}`} ${e}`}function gs(s,t,e){if(t===null||e===null||t===e)return!1;if(s==="dose"){let[[n,o,r],[i,c,a]]=[t,e];return r!==a||n>c||i>o}return s==="setting"?ys(t,e)===void 0:
!t.some(n=>e.includes(n))}function Dr(s,t,e){if(t===null||e===null)return t??e;if(s==="dose"){let[[n,o,r],[i,c]]=[t,e];return[Math.max(n,i),Math.min(o,c),r]}return s===
"setting"?ys(t,e)??null:t.filter(n=>e.includes(n))}function ys(s,t){let e=new Map(s);for(let[n,o]of t){if((e.get(n)??o)!==o)return;e.set(n,o)}return[...e].sort(
at)}var Z=class s{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),n=this.numbers.get(e);return n===void 0&&(n=this.values.push(t)-1,this.numbers.set(e,n)),n}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===s.OPEN)return t;if(t===s.OPEN)return e;let n=t<e?t*2**26+e:e*2**26+t,o=this.met.get(n);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>Dr(a,r[l],i[l])));o=this.share(t,e)?c():s.NONE,this.met.set(n,o)}return o}share(t,e){
if(t===e||t===s.OPEN||e===s.OPEN)return!0;let[n,o]=[this.values[t],this.values[e]];return!this.keys.some((r,i)=>gs(r,n[i],o[i]))}separators(t,e){if(t===e)return[];
let[n,o]=[this.values[t],this.values[e]];return this.keys.filter((r,i)=>gs(r,n[i],o[i]))}reported(t){return this.keys.filter((e,n)=>this.values[t][n]!==null)}};
function re(s,t){let e=new Map(Array.from(t,n=>[n.join(),n]));for(let n=0;n<=s.length;n+=1)for(let o of ws(s,n))if([...e.values()].every(r=>r.some(i=>o.includes(
i))))return o;return null}function*ws(s,t,e=0,n=[]){if(n.length===t){yield n;return}for(let o=e;o<s.length;o+=1)yield*ws(s,t,o+1,[...n,s[o]])}function xs({chinese:s,english:t},e,n){let o=n==="zh"?s:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Pr=/\{(\w+)\}/g;function Ht(s,t,e,n={}){return _t(
s.sentences[t][s.languages.indexOf(e)],n)}function _t(s,t){return s.replace(Pr,(e,n)=>String(t[n]))}function yt(s,t){return s.lists[t].map(e=>e.name)}function on(s){
let t=new Map(s.map(n=>[n.name,n.broader])),e=new Map(s.map(n=>[n.name,new Set([n.name])]));for(let{name:n}of s)for(let o=t.get(n);o;o=t.get(o))e.get(o)?.add(n);
return e}var At="human",ie=class{constructor(t,e,n,o){this.scopes=new Z(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);this.
ofPeople=new Set([...o,...r]),this.below={species:on(t.lists.species),population:n,route:on(t.lists.route)},this.ofEdges=new Map}#t(t,e){let n=this.below[t];return e.
length?k(new Set(e.flatMap(o=>[...n.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),n=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);
return n.length?w(n,o=>o):null}#n(t){let e=[];for(let n=this.tags.get(t)?.broader;n;n=this.tags.get(n)?.broader)e.push(n);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):Z.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:n,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#c(t),u=t.species||this.#r(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:n===
null||o===null?null:[n,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#c({predicate:t,object:e,population:n}){return n.length?n:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#r(t){return t.some(e=>this.ofPeople.has(e))?At:""}ofContext(t){let{sex:e,population:n,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#r([n]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",n?[n]:[]),dose:o===
null?null:sn(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let n=this.scopes.value(t,"population");if(!n)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:k(new Set([...n,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===At}common(t){let e=Array.from(t,o=>this.scopes.values[o]),n=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&n.set(o,this.#i(o,c))}),n}#i(t,e){if(t==="dose")return[J(e)];if(t==="setting")return this.#o(e);
let n=e,o=new Set(n.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return n.filter(r=>!o.has(r))}#o(t){let e=new Set(t.flatMap(
([,n])=>this.#n(n)));return t.map(([,n])=>n).filter(n=>!e.has(n))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?$.COMPATIBLE:
$.ASSERTED:$.EXCLUDED:$.ASSERTED}openKeys(t,e){if(e===Z.OPEN)return[];let n=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.filter(
(r,i)=>{let[c,a]=[n[i],o[i]];return a===null?!1:r==="population"?!this.#a(this.#c(t),a):c===null?!0:r==="dose"?!1:r==="setting"?!zr(c,a):!bs(c,a)})}#a(t,e){return t.
some(n=>bs([...this.below.population.get(n)??[n]],e))}};function bs(s,t){return s.every(e=>t.includes(e))}function zr(s,t){return t.every(([e,n])=>s.some(([o,r])=>o===
e&&r===n))}var W="conflicting",G="mixed";function A(s){return s==="+"||s==="-"}function vs(s){return A(s)||s==="0"}function rn(s){return s==="+"?"-":"+"}var Hr=["0","?",W,G];function ks(s,t){for(let e of Hr)
if(s===e||t===e)return e;return s==="="?t:t==="="?s:s===t?"+":"-"}function cn(s){let t=new Set(s),[e,n]=[t.has("+"),t.has("-")];return e||n?{sign:e&&n?W:e?"+":"\
-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Fr=/^[ -~]*$/,Ur=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function Ft({spelling:s},t){let e=Fr.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Wr).join(
"");for(let n of s.gaps)e=e.replaceAll(n," ");return e.split(Ur).filter(Boolean).join(" ")}function Wr(s){return s==="ı"?s:s.toLowerCase().toUpperCase().toLowerCase()}
function $s(s,t,e,n){let o=[...Ft(s,t)],r=[];for(let[c,a]of e){let l=Gr(o,[...c],s.spelling.cutoff);l>s.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,n)}function Gr(s,t,e){let n=Math.max(s.length,t.length);return n?1-Math.abs(s.length-t.length)/
n<=e?0:1-Kr(s,t)/n:1}function Kr(s,t){let e=[],n=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=s.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(n[i]+1,r[i-1]+1,n[i-1]+(s[o-1]===t[i-1]?0:1)),o>1&&i>1&&s[o-1]===t[i-2]&&s[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,n]=[n,r]}return n[t.length]}var ae=class{constructor(t,e){this.vocabulary=e,this.nodes=ce(t.nodes),this.contexts=ce(t.contexts),this.references=ce(t.references),this.audit=t.audit,this.papers=
new se(this.references,e),this.shortNames=ps(this.papers,e),this.edges=ce(Vr(t.edges,this.papers,e)),this.successors=Ss(this.nodes,this.edges,"subject","object"),
this.predecessors=Ss(this.nodes,this.edges,"object","subject");let n=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new ie(e,this.contexts,
Xr(this),new Set(n)),this.spellings=Jr(this),this.ownRows=qr(this),this.audited=Yr(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=yt(
this.vocabulary,"layer");return t.length?e.filter(n=>t.includes(n)):e}};function Ms(s,t,e=20){let n=Ft(s.vocabulary,t);if(!n)return[];let o=new Map;for(let[r,i]of s.spellings){let c=r.indexOf(n);if(c<0)continue;let a=[r===n?0:c===0?
1:2,[...r].length,i];at(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of $s(s.vocabulary,t,s.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return w(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function ce(s){return new Map(s.map(t=>[t.id,t]))}function Vr(s,t,{lists:e,passing:n,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>n.includes(c)?"=":"?";return s.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function qr({edges:s,papers:t,vocabulary:e}){let n=new Map;for(let o of s.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))n.set(r,[...n.get(r)??[],o]);return n}function Yr(s){let t=new Map;
for(let e of s)for(let n of e.review_edges)t.set(n,[...t.get(n)??[],e]);return t}function Ss(s,t,e,n){let o=new Map(Array.from(s.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[n]);c?c.push(r):i.set(r[n],[r])}return o}function Xr({nodes:s,edges:t,vocabulary:e}){let n=new Map,o=(c,a)=>{n.set(c,(n.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&s.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of n.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of n.keys())i(c);return r}function Jr({nodes:s,vocabulary:t}){let e=new Map(Array.from(s.keys(),n=>[Ft(t,n),n]));for(let{id:n,name:o,name_zh:r,
curie:i,synonyms:c}of s.values())for(let a of[o,r,i,...c]){let l=Ft(t,a);a&&!e.has(l)&&e.set(l,n)}return e}function Os(){return"DecompressionStream"in globalThis}function le(s,t,e){let n=atob(s.getElementById(t)?.textContent??""),o=Uint8Array.from(n,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var an=class extends ae{constructor(t){super(Zr(t),t.vocabulary),this.start=t.start,this.figures=t.figures,this.looks=ti(t.nodes),this.flags=ei(this.audit);let e=[
...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),n=Object.keys(t.vocabulary.lists).map(o=>[o,yt(t.vocabulary,o)]);this.words=Object.fromEntries(
n),this.words.population=[...this.words.population,...k(e)]}};async function As(s){return new an(JSON.parse(await le(s,"graph","deflate")))}var Es={nodes:{name:"\
label"},edges:{subject:"from",object:"to"}};function Zr(s){let e=["nodes","edges","contexts","references","audit"].map(n=>{let o=Object.hasOwn(Es,n)?Reflect.get(
Es,n):{};return[n,Qr(s.vocabulary.columns[n],s[n],o)]});return Object.fromEntries(e)}function Qr(s,t,e){let n=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.
entries(s)){let i=ln(t,e[o]??o,c=>_s(r,String(c)));for(let[c,a]of n.entries())a[o]=i?.[c]??_s(r,"")}return n}function ln({columns:s},t,e){let n=s[t];if(!(n&&"wo\
rds"in n))return n?.map(e);let o=n.words.map(e);return n.at.map(r=>o[r])}function _s(s,t){switch(s){case"texts":return t?t.split("|"):[];case"integers":return t?
t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function ti(s){let[t,e,n]=["shape","color","level"].map(r=>ln(s,
r,String)??[]),o=ln(s,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(n[i])}]))}function ei(s){let t=new Map;for(let e of s)
for(let n of[...e.review_edges,...e.paper_edges])t.set(n,[...t.get(n)??[],e]);return t}function x(s){let t=document.getElementById(s);if(!t)throw new Error(`the page has no ${s}`);return t}function un(s){let t=x(s);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${s} does not open and close`);return t}function fn(){return matchMedia("(min-width: 801px)").matches}function js(s){if(s.id)return s.id;let t=s instanceof
HTMLInputElement||s instanceof HTMLButtonElement?s.value:"";return`${s.tagName} ${t} ${s instanceof HTMLElement?JSON.stringify(s.dataset):""}`}function Is(){let s=document.
activeElement,t=s?.closest("#ask-body, #panel-body, #table");return s instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:js(s),near:s.dataset.near}:
null}function Ts(s){if(!s||s.panel.id===s.name)return;let e=[...s.panel.querySelectorAll("a, button, input, select, summary")].find(r=>js(r)===s.name),n=s.near?
document.getElementById(s.near):null,o=e instanceof HTMLElement?e:n??s.panel;o.focus({preventScroll:o===e})}var ni=/[⺀-鿿]/,si=/(?<=[\s-])/,oi=/ ?…$/;function ri(s,t,e,n){let o=ni.test(s)?[...s]:s.split(si),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,n).map(l=>l.trim()),c=r.length>n,a=i.length-1;return(c||t(i[a])>e)&&(i[a]=ii(i[a]+(c?" …":""),t,e)),i}function ii(s,t,e){let n=s.replace(oi,"");for(;n.
length>3&&t(`${n}…`)>e;)n=n.slice(0,-1).trimEnd();return`${n}…`}function Ns(s,t){let e=new fe(s.map(Ls)),n=[];for(let o of s){let r=ci(o,t,e);r&&(e.add(r.box),
n.push(r))}return n}function ci(s,t,e){let{width:n,height:o}=t,r=i=>i[0]>0&&i[2]<n&&i[1]>0&&i[3]<o;for(let[i,c]of li(s,t)){let a=i.find(l=>r(l)&&e.free(l));if(a)
return{id:s.id,texts:c,box:a};if(s.forced)return{id:s.id,texts:c,box:ai(i[0],n,o)}}return null}function Ls({x:s,y:t,size:e}){return[s-e,t-e,s+e,t+e]}function Cs(s,t,e){
let n=new fe([...t.map(Ls),...e]);return s.flatMap(({text:o,width:r,places:i})=>{let c=({x:l,y:u})=>[l-r/2,u-7,l+r/2,u+7],a=i.find(l=>n.free(c(l)));return a?(n.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function ai([s,t,e,n],o,r){let i=Math.max(1-s,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-n));return[s+i,t+c,e+i,n+
c]}function*li(s,{measure:t,room:e,beside:n,lines:o}){for(let r of ui(s,t,e,o)){let i=Math.max(...r.map(t))+2,c=r.length*14,[a,l,u]=[s.x,s.y,s.size+3],[f,h,p,m]=[
[a-i/2,l+u,a+i/2,l+u+c],[a-i/2,l-u-c,a+i/2,l-u],[a+u,l-c/2,a+u+i,l+c/2],[a-u-i,l-c/2,a-u,l+c/2]];yield[n?[p,m,f,h]:[f,h,p,m],r]}}function ui(s,t,e,n){let o=(l,u)=>ri(
s.text,t,Math.max(40,l-4),u);if(s.forced)return[o(Math.max(e,150),Number.POSITIVE_INFINITY)];let i=[[1,n],[1.5,n],[1,n+1],[.75,n+1],[.75,n],[.5,n]].map(([l,u])=>o(
e*l,u)),c=l=>!l[l.length-1].endsWith("…"),a=i.filter(l=>!c(l)&&l.join("").length>=7);return[...i.filter(c),...a]}var ue=64,fe=class{constructor(t){this.cells=
new Map;for(let e of t)this.add(e)}*touched([t,e,n,o]){for(let r=Math.floor(t/ue);r<=Math.floor(n/ue);r+=1)for(let i=Math.floor(e/ue);i<=Math.floor(o/ue);i+=1)yield`${r}\
 ${i}`}add(t){for(let e of this.touched(t)){let n=this.cells.get(e);n?n.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.
some(n=>fi(t,n)))return!1;return!0}};function fi(s,t){return s[0]<t[2]&&t[0]<s[2]&&s[1]<t[3]&&t[1]<s[3]}function Rs(s,t,e){let n=new Map;for(let r of s){let i=[r.subject,r.object].sort().join(">");n.set(i,[...n.get(i)??[],r])}let o=new Map;for(let[r,i]of n){let[c,
a]=r.split(">"),[l,u]=[I(t,c),I(t,a)];i.forEach((f,h)=>{let p=hi(l,u,h,i.length,e);o.set(f.id,f.subject===c?p:-p)})}return o}function hi(s,t,e,n,{width:o,height:r}){
if(Math.abs(s.x-t.x)>=4&&Math.abs(s.y-t.y)>=4)return(e-(n-1)/2)*15;let i=Math.min(46,.22*Math.hypot(s.x-t.x,s.y-t.y));return((s.y-t.y)*(o-s.x-t.x)+(t.x-s.x)*(r-
s.y-t.y)<0?-1:1)*(i+e*15)}function I(s,t){let e=s.get(t);if(!e)throw new Error(`${t} stands nowhere`);return e}function Ut(s,t,e){let n=Math.hypot(t.x-s.x,t.y-s.
y)||1,[o,r]=[-(t.y-s.y)/n,(t.x-s.x)/n],[i,c]=[(s.x+t.x)/2,(s.y+t.y)/2];return{x:i+2*e*o,y:c+2*e*r}}function jt(s,t,e,n){let o=Ut(s,t,e),[r,i,c]=[(1-n)**2,2*n*(1-
n),n**2];return{x:r*s.x+i*o.x+c*t.x,y:r*s.y+i*o.y+c*t.y}}var wt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',di=160,pi=[0,.08,-.08,.16,-.16,.24];function Bs(){let s=document.
createElement("canvas").getContext("2d");if(!s)throw new Error("this browser draws no pictures");s.font=`bold ${wt}`;let t=new Map;return e=>{let n=t.get(e)??s.
measureText(e).width;return t.set(e,n),n}}function he({nodes:s,layout:t,width:e,height:n},o,r,i){let c=s.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===
i||l.picked})),a=w(c,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]);return Ns(a,{measure:r,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?
1:2,width:e*o,height:n*o})}function de({lines:s,layout:t,nodes:e,badges:n},o,r,i){if(s.length>di)return[];let c=[...e.map(({x:u,y:f,size:h})=>({x:u*o,y:f*o,size:h*
o})),...n.map(({x:u,y:f})=>({x:u*o,y:f*o,size:8}))],l=s.filter(u=>u.label&&!u.faded).map(({label:u,subject:f,object:h,bow:p,labelAt:m})=>{let[g,y]=[I(t.positions,
f),I(t.positions,h)],T=pi.map(j=>jt(g,y,p,Math.min(.8,m+j)));return{text:u,width:i(u),places:T.map(({x:j,y:C})=>({x:j*o,y:C*o}))}});return Cs(l,c,r.map(({box:u})=>u))}
function Q(s,t,e){let n=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[n(s),n(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(
16).padStart(2,"0")).join("")}`}var mi={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},gi=1.4,
yi={arrow:.6,bar:.75,circle:.45};async function Ps(s){let t=await le(s,"library","gzip"),e=s.createElement("script");e.textContent=t,s.head.append(e)}var pe=class{constructor(t,e){
this.element=t,this.measure=Bs(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:this.edges},mi),this.
hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",n=>e.pick(this.pickOf(n))),this.network.on("hoverNode",({node:n})=>{this.
hover(n),e.hover(`node:${n}`)}),this.network.on("blurNode",()=>{this.hover(""),e.hover("")}),this.network.on("hoverEdge",({edge:n})=>e.hover(`line:${n}`)),this.
network.on("blurEdge",()=>e.hover("")),this.network.on("beforeDrawing",n=>this.paper(n)),this.network.on("afterDrawing",n=>this.write(n))}size(){return{width:this.
element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:e,height:n}=this.size();this.network.setSize(
`${e}px`,`${n}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.visEdge(o)));for(let o of t.
lines)this.bend(o);this.network.redraw()}bend(t){let[e,n]=this.ends(t),o=Ut(e,n,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=()=>o}ends({subject:t,
object:e}){let{positions:n}=this.drawn.layout;return[I(n,t),I(n,e)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){
let{width:t,height:e}=this.size();this.network.moveTo({position:{x:t/2,y:e/2},scale:1,animation:!1})}zoom(t){this.network.moveTo({scale:this.network.getScale()*
gi**t,animation:!1})}reveal({x:t,y:e}){let[{width:n,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,u,f)=>Math.min(l+f,
Math.max(l-f,u)),a={x:c(t,i.x,(n/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.
hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,n=t.end||t.picked,o=t.faded?Q(t.colour,e.paper,.75):
t.colour,r=n?e.ring:Q(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:n?3:1.5,color:{background:o,border:t.faded?o:r,hover:{
background:o,border:e.ring}}}}visEdge(t){let e=Q(t.colour,this.drawn.colours.paper,t.fade),n={enabled:!0,type:t.end,scaleFactor:yi[t.end]};return{id:t.id,from:t.
subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:e,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{to:t.end?n:{enabled:!1}},smooth:Math.
abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:e,paper:n}=this.drawn.colours;return t.faded&&t.id!==this.hovered?
Q(e,n,.38):e}pickOf({nodes:t,edges:e}){if(t.length)return`node:${t[0]}`;let n=this.drawn.lines.find(o=>o.id===e[0]);return n?`pair:${n.subject}>${n.object}`:""}paper(t){
let{width:e,height:n}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,n),t.restore()}labels(){
let t=this.network.getScale(),e=t.toFixed(4),n=this.placed.get(e)??he(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,n),{scale:t,placed:n}}middleOf(t){
let[e,n]=this.ends(t);return jt(e,n,t.bow,.5)}lineLabels(){let{scale:t,placed:e}=this.labels();return de(this.drawn,t,e,this.measure)}write(t){if(!this.picture)
return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:n}=this.labels(),{colours:o,badges:r,nodes:i}=this.picture;t.save(),t.scale(
1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=wt;for(let a of r)xi(t,a,e,o);for(let a of i)a.id===this.hovered&&wi(t,a,e,o.ring);
for(let{text:a,x:l,y:u}of this.lineLabels())Ds(t,a,{x:l,y:u-6},o.text,o.halo);let c=new Map(i.map(a=>[a.id,a]));for(let a of n)this.name(t,a,c.get(a.id));t.restore()}name(t,{
texts:e,box:n},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${wt}`:wt;let r=this.labelColour(o);for(let[i,c]of e.entries())Ds(t,c,{x:(n[0]+
n[2])/2,y:n[1]+i*14},r,this.drawn.colours.halo)}};function Ds(s,t,{x:e,y:n},o,r){s.strokeStyle=r,s.lineWidth=3,s.strokeText(t,e,n),s.fillStyle=o,s.fillText(t,e,
n)}function wi(s,t,e,n){s.beginPath(),s.arc(t.x*e,t.y*e,t.size*e+5,0,2*Math.PI),s.strokeStyle=n,s.lineWidth=2.5,s.stroke()}function xi(s,t,e,n){let[o,r]=[t.x*e,
t.y*e],i=t.kind==="opposite";s.beginPath(),s.arc(o,r,8,0,2*Math.PI),s.fillStyle=i?n.badge:n.paper,s.fill(),s.lineWidth=1.5,s.strokeStyle=n.badge,s.stroke(),s.font=
`bold ${wt}`,s.fillStyle=i?n.paper:n.badge,s.fillText(i?"⇅":"∅",o,r-6),s.font=wt}function It(s){let t=Math.floor(s);return s-t!==.5?Math.round(s):t%2===0?t:t+1}function me(s){return Number.isInteger(s*8)&&!Number.isInteger(s*4)?(It(s*100)/100).
toFixed(2):s.toFixed(2)}function ge(s){return`${It(s*100)}%`}var bi=/e([+-])(\d)$/,vi=1e-4;function zs(s){let t=Number(s.toPrecision(1));return t<vi?t.toExponential(
0).replace(bi,"e$10$2"):String(t)}var ye=5,ki=/[&<>"']/g,$i={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Si=/[^\S\n ]/g,Mi=/[\p{C}\p{Zl}\p{Zp}]/gu,Oi=/^https?:\/\//,Ei=/\.?0+$/;
function Wt(s,t,e=""){return new dn(t,e).document(s)}var dn=class{constructor({colours:t,fonts:e},n){this.colours=t,this.fonts=e,this.paper=n,this.shade=n==="da\
rk"?1:0}document({width:t,height:e,lang:n,title:o,description:r,marks:i}){let[c,a]=[S(t),S(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${lt(n)}" font-family="${lt(this.fonts)}">\

<title>${lt(o)}</title>
<desc>${lt(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ct).map(n=>{let o=this.colours[n][1];return`.oxf-${n}{fill:${o}}.oxs-${n}{stroke:${o}}`});
return`${_i("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let n=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${n}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:n,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${S(e)}" \
y1="${S(n)}" x2="${S(o)}" y2="${S(r)}"`} stroke-width="${S(i)}"${Hs(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:n,width:o,closed:r}){let i=t.map(
([a,l])=>`${S(a)},${S(l)}`).join(" "),c=n?` stroke-width="${S(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,n)}/>`}circle({x:t,y:e,radius:n,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${S(i)}"`:"";return`<circle cx="${S(t)}" cy="${S(e)}" r="${S(n)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:n,name:o}){let r=e?`<title>${lt(e)}</title>`:"",i=o?` data-name="${lt(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return Oi.test(n)?`<a href="${lt(n)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:n,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[S(t),
S(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${S(o)}"${p}${m}${this.look(i,"")}>${lt(n)}</text>`}rect(t){let{x:e,y:n,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${S(l)}"`:"",h=`<rect ${`x="${S(e)}" y="${S(n)}" width="${S(o)}" height="${S(r)}"`}${u}${Hs(t)}${this.look(i,c)}/>`,p=a?Ai(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:h}};function lt(s){return s.replace(Si," ").replace(Mi,e=>e===`
`?e:"�").replace(ki,e=>$i[e])}function S(s){return me(s).replace(Ei,"")}function _i(s,t){return`<${s}>${t}</${s}>`}function Hs({dash:s}){return s?` stroke-das\
harray="${s}"`:""}function Ai({x:s,y:t,width:e,height:n}){let o="";for(let r=ye;r<=Math.floor((e+n)/ye)*ye;r+=ye){let[i,c]=r<=n?[0,r]:[r-n,n],[a,l]=r<=e?[r,0]:[
e,r-e];i<a&&(o+=`M${S(s+i)} ${S(t+c)}L${S(s+a)} ${S(t+l)}`)}return o}var[B,Tt,xt]=[0,1,2];function Nt({evidence_type:s}){return s==="meta_analysis"}function _({silentBecause:s}){return!s}function N({edge:s}){return vs(s.sign)}function Us({signs:s}){let t=[...s].filter(A);return t.length>1?"both":t.length?s.
has("0")?`partly ${t[0]}`:t[0]:s.has("0")?"0":"?"}function R(s){let t=new Map;for(let e of s){let n=t.get(e.study);n?n.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[n])=>ct(e,n)).map(([e,n])=>ji(e,n))}function ji(s,t){let e=new Set(t.map(({edge:n})=>n.tends).filter(n=>n!==null));return{study:s,signs:new Set(t.filter(N).
map(({edge:n})=>n.sign)),people:Math.max(...t.map(({edge:n})=>n.sample_size??0)),level:Math.max(...t.map(({level:n})=>n)),pooled:t.some(({edge:n})=>Nt(n)),tendency:e.
size===1?[...e][0]:null,openKeys:Y(t,({openKeys:n})=>n.length)?.openKeys??[],findings:t}}function D(s){let[t,e,n]=["+","-","0"].map(o=>s.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:W,contested:n>0,leans:Fs(s)}:t||e?t+e>n?{sign:t?"+":"-",contested:n>0,leans:null}:{sign:G,contested:!0,leans:Fs(s)}:{sign:n?"0":"?",
contested:!1,leans:null}}function Fs(s){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of s){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,n]=[t["+"].length,t["-"].length];return{sign:e===n?null:e>n?"+":"-",studies:t}}var[pn,Ii,tt]=[0,1,2],we=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(_),this.weighings=new Map,this.kind=Ti(this.speaking),this.gaps=Ni(this.speaking.length?this.speaking:t),this.match=this.gaps.length?$.COMPATIBLE:$.ASSERTED}get results(){
return this.#t??=R(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=D(this.results),this.#e}get sign(){return this.kind===tt?"\
+":this.weighed.sign}get level(){return Math.max(B,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=Li(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>B)}signOf(t){if(this.kind===tt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),n=this.weighings.get(e);if(!n){let o=[...t].flatMap(r=>this.claims[r].findings);n=D(R(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,n)}return n.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return k(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let n=this.findings.filter(o=>!o.edge.
signed||t(o));return n.length===this.findings.length?this:e(n)}};function Ti(s){return s.some(({edge:t})=>t.sign==="=")?tt:s.some(({edge:t})=>t.predicate==="ass\
ociated_with")?Ii:pn}function Ni(s){let t=s.filter(e=>_(e)&&N(e));return Y(t.length?t:s,({openKeys:e})=>e.length)?.openKeys??[]}function Li({scoper:s},t){let e=new Map;
for(let n of t){let{edge:o}=n,[r,i,c]=[s.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(n):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[n]})}return[...e.values()]}var mn=[{scope:Z.OPEN,aspect:"",arrivals:[]}];function gn(s,t,e){let n=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=s.meet(o.scope,i);if(l===Z.NONE)continue;let u=`${l} ${a}`,f=n.get(u);f?f.arrivals.push({before:o,place:r}):n.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...n.values()]}var et=class{constructor(t,e,n,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=n.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=Ci(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=Ri(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==tt);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
B,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===pn&&A(this.sign)&&this.level>B}get decides(){return this.counted&&this.sign!=="?"}};function Ws(s,t,e){let n=t.reduce((o,r)=>gn(s,o,r),mn);
return new et(s,t,n,e)}function Ci(s,t){let e=[],n=new Set(t);for(let o=s-1;o>=0;o-=1){let r=[...n].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),n=
new Set(r.map(({before:i})=>i))}return e}function Ri(s){let t=s.reduce(ks,"=");return t==="="?"?":t}function ut(s){return s.verdicts["?"]}function Gs(s,t){return t===ut(s)||t===s.verdicts[W]}function be({verdicts:s},t){return t===s[W]||t===s[G]}var xe=class{#t;#e;constructor(t,e,n,o){
this.counting=t,this.direct=e,this.look=n,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=w(this.look(),Di),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[cn(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof et?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof et?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of Bi(r,this.counting))t[i].add(c);let{"+":e,
"-":n,0:o}=t;return e.size&&n.size?[[...e],[...n]]:[[...e,...n],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,n]=this.sides,o=e.flatMap(r=>n.
map(i=>t.separators(r,i)));return re(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,n]=this.sides;return e.every(o=>n.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?ut(this.vocabulary):this.vocabulary.
verdicts[cn(r).sign]}#n(t,e){let n=new Map,o=a=>{let l=n.get(a);return l===void 0&&(l=a.keeping(t,e),n.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,h)=>f===a.steps[h]))continue;let u=Ws(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function Bi(s,{graph:{scoper:t}}){return s instanceof et?Array.from(s.holdsFor,e=>[s.sign,e]):s.speaking.filter(N).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function Di(s){let{chimera:t,speculative:e,sign:n,kind:o,gaps:r,level:i,studies:c,nodes:a}=s;return[t,e,!A(n),o,r,-i,-c.size,a.length,a]}function yn(s,t){let e=[Pi,zi,Wi,Ki,qi,Yi,Xi,Qi,tc,ec];return s.joined(e.flatMap(n=>n(s,t)),"sentences")}function Pi(s,{complete:t,paths:e}){return t?[]:[s.sentence(
"unfinished",{paths:e.length})]}function zi(s,{decidedBy:t,direct:e,paths:n,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=s.sentence("direct",{counts:Ks(s,e.
results)});return e.results.length>1?[i,s.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=n.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,s.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[s.sentence("mechanism",{counts:s.joined(a,"counts")})]}return e||n.
length?[s.sentence("unsigned")]:o.length?[s.sentence("excluded")]:[s.sentence(r?"nothing_here":"nothing")]}function Ks(s,t){let{designs:e}=s.graph.vocabulary,n=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[n.get(Ui(r)),Us(r)];i?.set(c,(i.get(c)??0)+Hi(r))}let o=[...n].filter(([,r])=>r.size).map(([r,i])=>Fi(
s,r,i));return s.joined(o,"clauses")}function Hi({findings:s}){return s.some(({edge:t})=>t.reference.length)?1:s.filter(N).length||1}function Fi(s,t,e){let{designs:n,
outcomes:o}=s.graph.vocabulary,[r,i]=n[t][s.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:s.outcome(a)};c.
push(s.sentence(c.length?"found_too":"found",u))}return s.joined(c,"counts")}function Ui({pooled:s,level:t,findings:e}){return s?"pooled":t===xt?e.some(({edge:n})=>n.
evidence_type==="randomized_trial")?"trial":"experiment":t===Tt?"observational":"statement"}function Wi(s,t){let{leans:e}=t,n=[];if(e?.sign){let r=e.sign,i=e.studies[rn(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];n.push(s.sentence("leans",{verdict:s.outcome(r),one:c,other:i,neither:a}))}let o=Gi(s,t);return o?[...n,
o]:n}function Gi(s,{strength:{level:t,reasons:e}}){if(!t)return"";let[n,...o]=e.map(i=>s.say(i)),r=s.say(t);return o.length?s.sentence("strength_less",{level:r,
base:n,taken:s.joined(o,"clauses")}):s.sentence("strength",{level:r,base:n})}function Ki(s,t){let{context:e}=t.question,{match:n,foundIn:o}=t,r=[];if(n!==null&&
Object.keys(X(e)).length&&r.push(s.sentence(Vi(t),{context:s.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>s.named(l,
i)));r.push(s.sentence("found_in",{found_in:s.joined(c)}))}return r}function Vi({match:s,specific:t}){return s!==$.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function qi(s,{question:t,specific:e,direct:n}){if(!(e&&n))return[];let o=n.results.filter(({openKeys:r})=>!r.length);return[s.sentence("specific",{context:s.
where(t.context),counts:Ks(s,o)})]}function Yi(s,{verdict:t,resolving:e,reported:n}){if(!be(s.graph.vocabulary,t))return[];if(!e?.length)return[s.sentence(n?"un\
resolvable":"unreported")];let o=e.map(r=>s.say(r));return[s.sentence("resolvable",{keys:s.joined(o,"keys")})]}function Xi(s,{suggests:t}){if(!t)return[];let e=Ji(
s,t);return t.inHealthy?[e,s.sentence("suggests_healthy")]:[e]}function Ji(s,{sign:t,kind:e,paths:n,wholes:o,studies:r,hitRate:i}){let[c,a]=[n.length,r.length];
return s.sentence("suggests",{verdict:s.outcome(t),kind:Zi(s,{kind:e,wholes:o}),ways:s.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:s.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?s.sentence("rate",{right:i.right,asked:i.asked}):s.sentence("no_rate")})}function Zi(s,{kind:t,wholes:e}){return t!==
s.graph.vocabulary.kinds[tt]?s.say(t):s.sentence("extrapolated",{wholes:s.joined(e.map(n=>s.node(n)))})}function Qi(s,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let n=s.joined(t.layers.map(r=>s.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[s.sentence(o,{layers:n,findings:t.findings,verdict:s.say(
t.verdict)})]}function tc(s,{disagreement:t,mechanism:e}){return t?[s.sentence("disagreement",{mechanism:s.say(e)})]:[]}function ec(s,{sensitivity:{flips:t,without:e},
verdict:n,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>s.study(l,c));return[s.sentence(
"flips",{flips:s.joined(a,"flips")})]}return e.size>1&&n!==ut(s.graph.vocabulary)?[s.sentence("steady")]:[]}function nt(s){return s.length?`[${s.join(", ")}]`:""}function ve({vocabulary:s},{doi:t,pmid:e}){let[n,o]=s.links;return[...t?[_t(n,{doi:t})]:[],...e?[_t(o,{pmid:e})]:
[]]}var st=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return xs(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Ht(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(n=>e[n]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([n])=>n===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let n=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(n,t)||!e?
this.say(t):n[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let n=this.graph.contexts.get(t);return n?this.either(n.name,n.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:n,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${U(t)}`;return n===null||o===null?r:`${r} [${U(n)}, ${U(o)}]`}chips(t){let{
dose_min:e,dose_max:n,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||n===null?"":J([e,n,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?nt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:n,papers:o}=this.graph;if(!(n.has(t)||t.includes(
"+")))return this.sentence("own_word");let r=k(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=i.flatMap(a=>n.get(a)?.citation??[]);return nt(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),oe(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(n=>this.named(n))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:n},o=""){let r={subject:this.node(t),object:this.node(e)};if(n[0][0]==="effect")return this.
sentence("directionless",r);let i=o||n.find(([a])=>a==="species")?.[1],c=n.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.
sentence("missing",{...r,lacks:this.joined(c)})}};function d(s,t={},...e){let n=document.createElement(s);for(let[o,r]of Object.entries(t))typeof r=="function"?n.addEventListener(o.slice(2),r):r===!0?n.setAttribute(
o,""):typeof r=="string"&&n.setAttribute(o,r);return n.append(...ke(e)),n}function ke(s){return s.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?ke(t):[])}function wn(s){return s.target instanceof HTMLInputElement||s.target instanceof HTMLSelectElement?s.target.value:""}function $e(s){return s.target instanceof
HTMLInputElement&&s.target.checked}function ot(s,t,e,n,o){return d("select",{id:s,"aria-label":o,onchange:r=>n(wn(r))},e.map(([r,i])=>d("option",{value:r,selected:r===
t},i)))}var nc={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function xn(s,t){return t==="="?"–":s.graph.vocabulary.arrows[t]}function bt(s,t){
return d("span",{class:`sign sign-${nc[t]??"open"}`,title:s.sign(t)},d("span",{"aria-hidden":"true"},xn(s,t)),d("span",{class:"unseen"},s.sign(t)))}function bn(s,t){
return bt(s,t.signed?t.sign:"=")}var sc=/[?#]/g;function oc(s,{doi:t,pmid:e}){let n=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(
t).replace(sc,encodeURIComponent);return[...ve(s,{doi:o,pmid:""}).map(r=>n(r,`doi:${t}`)),...e?[n(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`P\
MID ${e}`)]:[]]}function vn(s,{silentBecause:t}){return t?`${s.say("not counted")}: ${s.say(`because_${t}`)}`:""}function Se({graph:s,words:t},e){let{t:n}=t,{edge:o,
match:r}=e,i=vn(t,e),c=s.flags.get(o.id)??[],a=o.reference.map(u=>s.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?
` §${o.section}`:"";return d("article",{class:`card ${r===$.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h\
3",{},bn(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),d("p",{},t.statement(o)),rc(t,e),i?d("p",{class:"silent"},i):null,ic(s,t,o).map(u=>d("p",{class:"\
warning"},u)),c.map(u=>cc(t,u)),o.note?d("p",{class:"note"},d("strong",{},`${n.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.
id)),a.map(u=>ac(t,u)))}function rc(s,t){let{edge:e,match:n}=t,o=s.text(s.graph.vocabulary.matches[n]);return d("ul",{class:"chips"},s.chips(e).map(r=>d("li",{},
r)),e.signed?d("li",{class:"match"},o):null,e.signed&&_(t)?d("li",{class:"match"},s.say("counted")):null,e.evidence_type?d("li",{},s.say(e.evidence_type)):null,
d("li",{},s.say(e.layer)))}function ic(s,{t},{reference:e}){let n=e.filter(o=>s.retracted(o)).length;return n?[n===e.length?t.retracted:t.partlyRetracted]:[]}function cc(s,t){
return d("p",{class:"warning"},d("strong",{},`${s.t.reviewSays}: `),s.flag(t))}function ac(s,t){let{graph:e,t:n}=s,o=oc(e,t);return d("p",{class:"source"},`${[s.
paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${n.unverified})`,t.citation.length?` ${n.confidence(s.say(t.match_confidence))}`:
"")}var Lt=class{constructor({seconds:t,paths:e,looked_up_every:n}){this.until=Date.now()+t*1e3,this.left=e,this.every=n,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Me(s,t){let e=new Map(Array.from(t,r=>[r.id,r])),n=[...e.values()],o=n.flatMap(r=>r.reference.filter(i=>s.retracted(i)));return[...s.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...k(new Set(o)).map(r=>lc(s,r,n))]}function lc(s,t,e){let n={who:s.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:s.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:k(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Ht(s.vocabulary,"retr\
action","en",n),statement_zh:Ht(s.vocabulary,"retraction","zh",n)}}var Gt=class{constructor(t,{context:e,layers:n},o=!1){this.graph=t,this.layers=new Set(n),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",uc],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",fc],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),n=w(
this.#i(e),o=>[!_(o),-o.match,o.edge.id]);return new we(n,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?$.COMPATIBLE:$.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):B,silentBecause:""}}#s(t){let{reference:e,evidence_type:n,predicate:o}=t;return!e.length||n==="narrative"||this.#c(t)?B:n==="randomized_trial"||
n==="experiment"?xt:Nt(t)&&o==="affects"?xt:Tt}#c(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let n=this.#r(e);return n.length>0&&!n.some(o=>qs(
o,t))})}#r(t){let{papers:e,ownRows:n}=this.graph;return e.surelyIdentified(t)?(n.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#i(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(n=>this.graph.contexts.get(n)?.control).some(
n=>!this.wantedControls.has(n))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(n=>qs(n,t)&&ft(
n,t)&&this.#o(n,t)))}#o(t,e){let{scoper:n}=this.graph;return n.scopes.share(n.ofEdge(t),n.ofEdge(e))}audited({edge:t}){let{audited:e,edges:n,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>n.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#o(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let n=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Nt(o.edge)&&this.#a(o,t)||n&&this.#a(t,o))}#a(t,e){let n=this.graph.papers.pooled.get(t.study);return!n||e.study===t.study?!1:e.study.
split("+").every(o=>n.has(o))&&ft(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===At)return!1;let{scoper:n}=this.graph;return e.
some(o=>ft(t,o.edge)&&N(o)&&o.edge.reference.length>0&&n.isHuman(n.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:n},o){return e===$.ASSERTED||n.length===
1&&n[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===$.ASSERTED&&N(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&ft(t,r.
edge))}weakerDesign({edge:t,study:e},n){if(n.length===1)return!1;let o=hc(n),r=o.get(e)??B,i=n.filter(c=>N(c)&&(o.get(c.study)??0)>r&&ft(t,c.edge));return i.length>
0&&!dc(i,this.graph.vocabulary.small)}};function uc({edge:s}){return s.certainty==="speculative"}function fc({edge:s,study:t,openKeys:e},n){return s.analysis?n.
some(o=>o.study===t&&!o.edge.analysis&&ft(s,o.edge)&&o.openKeys.length<=e.length):!1}function ft(s,t){return Vs(s.subject_aspect,t.subject_aspect)&&Vs(s.object_aspect,
t.object_aspect)}function Vs(s,t){return s===t||!(s&&t)}function qs(s,t){return s.subject===t.subject&&s.object===t.object}function hc(s){let t=new Map;for(let{
study:e,level:n}of s)t.set(e,Math.max(n,t.get(e)??B));return t}function dc(s,t){return s.some(({edge:n,study:o})=>o!==s[0].study||n.sign!=="0")?!1:Math.max(...s.
map(({edge:n})=>n.sample_size??0))<t&&!s.some(({edge:n})=>Nt(n))}function*Ys(s,t,e,n,o){let r=Ct(t,n,o-1),i=[e];function*c(a,l){for(let u of s(a))u===n?yield[...i,n]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==n&&(yield*c(e,o))}function Ct(s,t,e){let n=new Map([[t,0]]);for(let[o,r]of n){if(r>=e)break;for(let i of s(o))n.has(i)||n.set(i,r+1)}return n}var P=class{constructor(t,e,{healthy:n=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new Gt(t,e,n),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),n=>this.step(t,n)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),n=>this.step(n,t)),this.back.set(t,e)),e}#t(t,e){let n=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&n.set(o,r)}return n}step(t,e){let n=this.judged.get(t);n||(n=new Map,this.judged.
set(t,n));let o=n.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),n.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Kt(s,t,e,n){return kn(new P(s,t,e),t,n)}function kn(s,t,e=new Lt(s.graph.vocabulary.
budget)){let{source:n,target:o}=t;if(n===o)throw new Error(`a path needs two ends, and both are ${n}`);return new xe(s.counting,s.step(n,o),()=>pc(s,t,e),e)}function pc(s,{
source:t,target:e,max_hops:n},o){let{counting:r}=s,{scopes:i}=s.graph.scoper,c=Ct(m=>s.to(m).keys(),e,n-1),a=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<g,h=m=>{o.keep()&&a.push(new et(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[T,j]of s.from(m)){if(!o.spend())return;if(!f(T,y))continue;let C=gn(
i,g,j);l.push(j),T===e?h(C):(u.add(T),p(T,C,y-1),u.delete(T)),l.pop()}};return p(t,mn,n),a}function Xs(s,t,e,{passes:n,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Kt(s,{...t,layers:[i]},{decidingOnly:!0,passes:n},o).verdict;return new Map(
yt(s.vocabulary,"layer").map(i=>[i,r(i)]))}function Js(s,t,{passes:e,budget:n}={}){let o=yt(s.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=Kt(s,{...t,layers:o},{decidingOnly:!0,passes:e},n),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function Zs(s,t,{direct:e,paths:n}){let r=[...n.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?mc(
t,a):[];l.length&&i.set(a,Qs(t.graph,s.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=yc(n)),c.length||r.length||(c=
[...wc(s,t)]),gc(c)}function mc({graph:s,counting:{asked:t},passes:e},{subject:n,object:o,gaps:r}){let a=(s.successors.get(n)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&s.scoper.match(l,t)!==$.EXCLUDED).map(l=>s.scoper.openKeys(l,t));return Y([r,...a],l=>l.length)??r}function gc(s){let t=new Map;for(let e of s){let n=JSON.stringify(
e);t.set(n,{one:e,count:(t.get(n)?.count??0)+1})}return w(t.values(),({one:e,count:n})=>[-n,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Qs({vocabulary:s},t,{
subject:e,object:n},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=s.keys.filter(c=>r.includes(c));return{subject:e,object:n,lacks:i.map(c=>[c,oe(
t,c)])}}function yc(s){return s.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:n})=>({subject:e,object:n,lacks:[["effec\
t","direction"]]}))}function*wc({source:s,target:t,context:e,max_hops:n},o){let r=bc(o),{onward:i,back:c}=xc(o.graph),a=kc(r,Ct(i,s,n),Ct(c,t,n)),l=!1;for(let u=a;u<=
n&&!l;u+=1)for(let f of Ys(i,c,s,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield Qs(o.graph,e,{subject:f[h],object:p},m))}}function xc({
successors:s,predecessors:t}){return{onward:e=>s.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function bc({graph:s,counting:{asked:t},passes:e}){let n=new Map;
for(let[o,r]of s.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>s.scoper.scopes.separators(s.scoper.ofEdge(f),t)),u=Y(l,f=>vc(s,f))??[];u.
length&&n.set(o,(n.get(o)??new Map).set(i,u))}return n}function vc(s,t){let e=s.vocabulary.keys;return t.reduce((n,o)=>n*(e.length+1)+e.indexOf(o)+1,0)}function kc(s,t,e){
let n=1/0;for(let[o,r]of s)for(let i of r.keys())n=Math.min(n,(t.get(o)??1/0)+1+(e.get(i)??1/0));return n}var $c=4;function Rt(s,{source:t,target:e,context:n={},layers:o=[],max_hops:r=$c}){return{source:t,target:e,context:zt(n),layers:s.layers(o),max_hops:r}}var Sc={human_only:({scoper:s},{edge:t})=>s.isHuman(s.ofEdge(t)),trials_only:(s,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:s},{edge:t})=>t.
population.some(e=>s.has(e))};function to(s,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let n=new Map(k(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...n].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:n,flips:o,scenarios:Mc(s,t)}}
function Mc(s,t){let e=new Map(Object.entries(Sc).map(([o,r])=>[o,t.verdictKeeping(i=>r(s,i))])),n=Oc(t);if(n){let o=new Set(n.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function Oc(s){if(s.decidedBy==="direct")return s.direct;let t=s.causalPaths.flatMap(e=>e.
steps.filter(n=>n.signed));return ne(t,({gaps:e,studies:n,subject:o,object:r})=>[e.length,-n.size,o,r])??null}var[Sn,$n,Oe,eo]=[0,1,2,3];function no(s,t,e){let{vocabulary:n}=s;if(Gs(n,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:n.
strengths[Sn],reasons:["mechanism_only"]};let o=Ec(e.direct.results,e.directSign),[r,i]=_c(n,o),c=jc(s,t,e,o);return{level:n.strengths[Math.max(r-c.length,Sn)],
reasons:[i,...c]}}function Ec(s,t){return s.filter(({signs:e})=>t===G?e.size>0:e.has(t))}function so(s){return s.reduce((t,{people:e})=>t+e,0)}function _c({many:s},t){
let e=t.filter(({level:r})=>r===xt),n=e.filter(r=>r.pooled);if(n.some(({people:r})=>r>=s.people))return[eo,"pooled_controlled_many"];if(e.length>=s.several&&so(
e)>=s.more_people)return[eo,"several_controlled_many"];if(n.length)return[Oe,"pooled_controlled"];if(e.length>1)return[Oe,"two_controlled"];if(e.some(({people:r})=>r>=
s.people))return[Oe,"one_controlled_many"];let o=t.filter(({level:r})=>r===Tt);return Ac(s.people,o,e.length)}function Ac(s,t,e){let n=so(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&n>=s?[Oe,"several_observational_many"]:e?[$n,"one_controlled"]:n>=s?[$n,"one_observational_many"]:t.length>1?[$n,"two_observational"]:[Sn,t.length?
"one_observational":"no_study"]}function jc(s,t,e,n){let o=n.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=n.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===G?["contested_evidence"]:[],...r*2>n.length?["indirect"]:Ic(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>s.audited.has(i.id))?["audited_reading"]:[]]}function Ic({context:s},t){return!s.species&&t.every(({species:e})=>e!==""&&e!==
At)}function ro(s,t,e,n){let{vocabulary:o,nodes:r}=s,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==ut(o)||o.suggests.no_targets.includes(
a))return null;let l=oo(s,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:oo(s,Kt(s,t,{healthy:!0,passes:n},i),!0)}function oo(s,t,e){let{most_steps:n,
hit_rates:o}=s.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=n&&Nc(s,y)),i=r.filter(y=>A(y.sign)),[c]=w(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(y=>y.kind===c.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===W||y.sign===G))return null;let f=w(u.filter(
y=>A(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==a))return null;let h=s.vocabulary.kinds[c.kind],p=k(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(Tc))];return{sign:a,kind:h,paths:m,wholes:g,studies:p,hitRate:o[h],inHealthy:e}}function Tc({steps:s}){let t=s.find(e=>e.kind===tt);return t?
[t.subject]:[]}function Nc(s,{nodes:t}){return t.slice(1,-1).every(e=>s.nodes.get(e)?.category!=="Biomarker")}function Mn(s,t,e){let n=Rt(s,t);return On(new P(s,n,{passes:e}),n)}function On(s,t){let{graph:e,passes:n}=s,o=new Lt(e.vocabulary.budget),r=kn(s,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=ut(e.vocabulary),h=r.deciding.map(g=>g.match),p=[...l?[l]:[],...u.flatMap(g=>g.steps)],m=Cc({question:t,verdict:i,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>no(
e,t,r),specific:()=>Rc(r),foundIn:()=>Bc(e,r),suggests:()=>ro(e,t,r,n),byLayer:()=>Xs(e,t,i,{passes:n,budget:o}),elsewhere:()=>Js(e,t,{passes:n,budget:o}),resolving:()=>be(
e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,missing:()=>Zs(t,s,r),sensitivity:()=>to(e,r),cautions:()=>Me(e,new Set(p.flatMap(g=>g.edges))),complete:()=>Lc(
o,m)});return m}function Lc(s,{suggests:t,byLayer:e,elsewhere:n,sensitivity:o}){return!!(o||t||e||n)&&!s.exhausted}function Cc(s,t){for(let[e,n]of Object.entries(
t)){let o;Object.defineProperty(s,e,{enumerable:!0,get:()=>(o??={value:n()},o.value)})}return s}function Rc({direct:s,decidedBy:t}){if(!s||t!=="direct")return null;
let e=s.results.filter(({openKeys:n})=>!n.length);return e.length&&e.length<s.results.length?D(e):null}function Bc({scoper:s},{decidingSteps:t,counting:{asked:e}}){
let n=t.flatMap(i=>i.speaking.filter(N)),o=s.common(new Set(n.map(({edge:i})=>s.ofEdge(i)))),r=s.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.
get(i)?.join()))}var Dc=["opposite","null"],Pc=["unresolved","partly","explained"];function io(s,t){let e=t.map(n=>zc(s,n)).filter(n=>n!==null);return w(e,({kind:n,status:o,subject:r,
object:i})=>[Dc.indexOf(n),Pc.indexOf(o),r,i])}function zc(s,{subject:t,object:e,speaking:n}){let o=n.map(({edge:l})=>l).filter(l=>l.signed),r=Hc(s,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:re(s.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:w(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:Fc(s,c)}}function Hc(s,t){let{scoper:e}=s,n=t.filter(o=>o.sign!=="?");return n.flatMap((o,r)=>n.slice(r+1).filter(i=>o.sign!==
i.sign&&ft(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Fc({scoper:s},t){return s.scopes.keys.filter(e=>t.some(({
one:n,other:o})=>{let[r,i]=[n,o].map(c=>s.scopes.value(s.ofEdge(c),e));return r===null!=(i===null)}))}function L({sex:s,species:t,population:e,dose:n,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:s,species:t,population:e,dose:n,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function vt(s,t,e,n){if(e==="dose"){let o=n.indexOf(" ");return{...t,dose:Number(n.slice(0,o)),dose_to:null,dose_unit:n.slice(o+1)}}
if(e==="setting"){let o=s.contexts.get(n)?.group,r=t.setting.filter(i=>s.contexts.get(i)?.group!==o);return{...t,setting:[...r,n]}}return{...t,[e]:n}}function rt(s,{
effects:t,evidence:e,hidden:n},o){return o.signed&&t.length&&!t.includes(o.effect)||o.signed&&e.length&&!e.includes(o.evidence_type)?!1:n.length?![o.subject,o.object].
some(r=>n.includes(s.nodes.get(r)?.category??"")):!0}function En(s,t){let e=Rt(s,{source:t.from,target:t.to,context:L(t),layers:t.layers,max_hops:t.hops}),n=new P(
s,e,{passes:p=>rt(s,t,p)}),o=n.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?On(n,e):null,a=c&&t.one?Uc(s,c):c,l=Wc(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=io(s,o),h=new Map(f.map(p=>[M(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:h}}function Uc(s,t){let e=t.paths.filter(o=>!o.chimera),n=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>Me(s,n.flatMap(o=>o.edges))}})}function M({subject:s,object:t}){return`${s}>${t}`}function Wc(s,t,{
extent:e}){if(e==="all")return s;if(!t)return[];let n=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(n)]}var Gc=["+","-","0","?","\
="];function co(s){let t=new Map,{subject:e,object:n}=s;for(let o of s.findings){let{edge:r,match:i}=o,c=r.sex==="male"||r.sex==="female"?r.sex:"",a=r.signed?r.
sign:"=",l=r.signed?`${a} ${c}`:r.predicate,f={id:`${M(s)} ${l}`,subject:e,object:n,sign:a,sex:r.signed?c:"",match:0,counted:!1,ids:[]},h=t.get(l)??f;h.ids.push(
r.id),h.counted||=_(o)||!r.signed,h.match=Math.max(h.match,i),t.set(l,h)}return w(t.values(),({sign:o,sex:r})=>[Gc.indexOf(o),r])}var ao=25,_n=!1;function lo(){_n=!1}function uo(s){let{words:t,state:e,view:n}=s,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!n.answer)return[d(
"p",{},o.same)];let r=n.answer,i=r.match===null?"":t.graph.vocabulary.matches[r.match],c={"data-verdict":r.verdict,"data-match":i,"data-contested":String(r.contested),
"data-strength":r.strength.level??""};return[d("h2",{},o.question(t.node(e.from),t.node(e.to))),d("p",{class:`verdict verdict-${r.verdict}`,id:"verdict",...c},`${o.
verdict}: `,d("strong",{},t.say(r.verdict)),r.strength.level?` · ${o.strength}: ${t.say(r.strength.level)}`:""),d("p",{id:"why"},yn(t,r)),Kc(t,r),r.decidedBy===
"nothing"?null:qc(t,r),Yc(t,r),r.direct?[d("h3",{},o.direct),d("p",{},Vc(t,r.direct)),Jc(s,r.direct)]:null,Xc(s,r.paths),ta(t,r)]}function Kc(s,{question:t,byLayer:e}){
if(t.layers.length<2)return null;let n=[...e].map(([o,r])=>[o,r,`${s.say(o)}: ${s.say(r)}`]);return d("div",{id:"by-layer"},d("h3",{},s.t.byLayer),d("ul",{},n.map(
([o,r,i])=>d("li",{"data-layer":o,"data-verdict":r},i))))}function Vc({t:s},{findings:t,results:e}){let n=new Set(t.filter(({edge:o})=>o.signed).map(({study:o})=>o));
return s.about(t.length,n.size,e.length)}function qc(s,{sensitivity:t}){let{without:e,flips:n,scenarios:o}=t,r=c=>{let a=e.get(c)??"";return d("li",{"data-study":c,
"data-verdict":a},`${s.say("without")} ${s.study(c)}: ${s.say(a)}`)},i=(c,a)=>d("li",{"data-scenario":c,"data-verdict":a},`${s.say(c)}: ${s.say(a)}`);return d("\
details",{id:"sensitivity"},d("summary",{},s.t.robustness),d("ul",{},n.map(r),Array.from(o,([c,a])=>i(c,a))))}function Yc(s,{missing:t,question:e}){if(!t.length)
return null;let n=t.map(o=>d("li",{"data-missing":M(o)},s.missing(o,e.context.species)));return d("details",{id:"missing"},d("summary",{},`${s.t.missing} (${t.length}\
)`),d("ul",{},n))}function Xc(s,t){let{t:e}=s.words,n=_n?t:t.slice(0,ao),o=()=>{_n=!0,s.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[ao];
r instanceof HTMLElement&&r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},n.map(r=>d("li",{},Zc(s,r)))),n.length<t.length?d("button",{type:"\
button",id:"more-paths",onclick:o},e.more(t.length-n.length)):null]}function Jc(s,t){let{words:e,change:n}=s,o=M(t);return d("button",{type:"button",class:"path",
"data-pair":o,onclick:()=>n({pick:`pair:${o}`,tab:"evidence"})},bt(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,fo(s,t),ho(e,
t))}function Zc(s,t){let{words:e,state:n,change:o}=s,r=t.nodes.join(">"),i=t.match===$.COMPATIBLE;return d("button",{type:"button",class:`path ${t.counted?"":"u\
ncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data\
-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(n.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},
bt(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",d("span",{class:"step"},bt(e,t.signs[a]),ho(e,c),fo(s,c))," ",e.node(c.object)]),d("small",{},` ${Qc(
e,n,t).join(" · ")}`))}function Qc(s,t,e){let{t:n}=s,o=Object.keys(X(L(t))).length>0,r=ne(e.steps,c=>c.gaps.length),i=e.gaps&&r?`${s.node(r.subject)} → ${s.node(
r.object)}`:"";return[s.say(s.graph.vocabulary.kinds[e.kind]),o&&s.text(s.graph.vocabulary.matches[e.match]),i&&`${n.weakest}: ${i}`,e.chimera&&n.chimera,e.speculative&&
n.speculative,e.contested&&n.contested,e.sign==="0"&&e.counted&&n.blocked].filter(Boolean)}function fo({graph:s,view:t,words:{t:e}},n){let o=t.clashing.get(M(n)),
r=(c,a,l)=>d("span",{class:"clash",title:l},d("span",{"aria-hidden":"true"},c),d("span",{class:"unseen"},a)),i=n.speaking.some(({edge:c})=>s.flags.has(c.id));return[
o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.reviewSays,e.reviewSays):null]}function ho(s,t){let e=t.papers.map(n=>s.paper(n));return d(
"span",{class:"cited"},[nt(t.cited),...e].filter(Boolean).join(" "))}function ta(s,{cautions:t}){if(!t.length)return null;let e=t.map(n=>d("p",{class:"warning",
"data-flag":n.id},s.flag(n)));return[d("h3",{id:"cautions"},`${s.t.cautions} (${t.length})`),e]}var po=["sex","species","population","route","regimen"],ea=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function An(s,t){let e=[...s.edges.
values()].filter(a=>a.signed),n=e.filter(a=>t.layers.includes(a.layer)),o=go(s,n.filter(a=>rt(s,t,a))),r=L(t),i={};for(let a of[...po,"dose","setting"]){let l=Ee(
s,n,a,po.includes(a)?String(Reflect.get(t,a)):"");i[a]=l.map(u=>{let f=s.scoper.ofContext(vt(s,r,a,u));return{value:u,count:mo(s,o,f)}})}let c=s.scoper.ofContext(
r);for(let[a,l]of ea){let u={...t,[a]:a==="layers"?s.words.layer:[]},f=e.filter(p=>u.layers.includes(p.layer)&&rt(s,u,p)),h=s.words[l].filter(p=>e.some(m=>m[l]===
p));i[a]=h.map(p=>{let m=f.filter(g=>g[l]===p);return{value:p,count:mo(s,go(s,m),c)}})}return i}function mo({scoper:s},t,e){let n=0;for(let[o,r]of t)s.scopes.share(
o,e)&&(n+=r);return n}function go({scoper:s},t){let e=new Map;for(let n of t){let o=s.ofEdge(n);e.set(o,(e.get(o)??0)+1)}return e}function Ee(s,t,e,n=""){if(e===
"sex")return["female","male"];if(e==="dose")return na(s,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...s.contexts.keys()]:s.words[e]).
filter(i=>o.has(i)||i===n)}function na(s,t){let e=new Map;for(let{dose_min:n,dose_max:o,dose_unit:r}of t)for(let i of[n,o])i!==null&&e.set(`${i} ${r}`,[s.words.
dose_unit.indexOf(r),i]);return w(e,([,n])=>n).map(([n])=>n)}function yo({speaking:s}){return s.filter(({edge:t,match:e})=>t.signed&&e===$.ASSERTED)}var _e=["opposite","differs","only_a","only_b","same"];function jn(s,t){if(!t.by)return null;let[e,n]=[t.a,t.b].map(i=>sa(s,t,i)),o=k(new Set([...e.keys(),...n.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,n].map(f=>f.get(i)??[]),u=l.map(oa);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:h})=>h.id)),relation:ra(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function sa(s,t,e){let n={context:vt(s,L(t),t.by,e),layers:t.layers},r=new P(
s,n,{passes:i=>rt(s,t,i)}).all().map(i=>[M(i),yo(i)]);return new Map(r.filter(([,i])=>i.length))}function oa(s){return s.length?D(R(s)).sign:""}function ra([s,t]){
return s?t?s===t?"same":s==="+"&&t==="-"||s==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var wo={by:"",a:"",b:"",pick:""};function xo(s){let{words:t,state:e,overlay:n,change:o}=s,{t:r}=t,i=()=>o(wo);return[ia(s),n?d("button",{type:"button",id:"overl\
ay-close",onclick:i},r.clear):d("p",{},r.noComparison),_e.filter(c=>n?.counts[c]).map(c=>[d("h3",{class:`relation relation-${c}`,"data-relation":c,"data-count":String(
n?.counts[c])},`${In(t,e,c)} (${n?.counts[c]})`),d("ul",{class:"paths"},n?.rows.filter(a=>a.relation===c).map(a=>d("li",{},ca(s,a))))])]}function ia({graph:s,words:t,
state:e,change:n}){let{t:o}=t,r=[...s.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),i=h=>{let[p,m]=h?Ee(s,r,h):[];n(m===void 0?wo:{by:h,a:p,b:m,
pick:""})},c=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),a=s.vocabulary.keys.map(h=>[h,t.text(h)]),l=c("overlay-by",o.compareBy,ot("overlay-by",e.by,
[["","–"],...a],i));if(!e.by)return l;let u=Ee(s,r,e.by).map(h=>[h,t.named(h)]),f=(h,p)=>{let m=`overlay-${h}`;return c(m,p,ot(m,e[h],u,g=>n({[h]:g,pick:""})))};
return[l,f("a",o.first),f("b",o.second)]}function ca({words:s,change:t},e){let n=M(e),o=(r,i)=>r?d("span",{class:i?"stratum-b":"stratum-a"},bt(s,r)):d("span",{class:"\
sign"},"·");return d("button",{type:"button",class:"path","data-compared":n,onclick:()=>t({pick:`pair:${n}`,tab:"evidence"})},e.signs.map(o),` ${s.node(e.subject)}\
 → ${s.node(e.object)}`)}function In(s,{a:t,b:e},n){let o=s.t.relation[n];return typeof o=="function"?o(s.named(t),s.named(e)):o}function bo(s){let{words:t,view:e}=s,{t:n}=t;if(!e.conflicts.length)return[d("p",{},n.noConflict)];let o=new Map;for(let r of e.conflicts){let i=vo(t,r)||n.status.
unresolved;o.set(i,[...o.get(i)??[],r])}return[d("h2",{},`${n.flips} (${e.conflicts.length})`),w(o,([,r])=>-r.length).map(([r,i])=>[d("h3",{},`${n.flipsBy}: ${r}\
 (${i.length})`),d("ul",{class:"paths"},i.map(c=>d("li",{},aa(s,c))))])]}function vo(s,{keys:t}){return t.map(e=>s.say(e)).join(" + ")}function aa({words:s,change:t},e){
let{t:n}=s,{subject:o,object:r,kind:i,status:c,keys:a}=e,l=M(e);return d("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":i,"d\
ata-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},d("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":"∅"),` ${s.node(o)}\
 → ${s.node(r)} `,d("small",{},`${n.kind[i]} · ${n.status[c]} ${vo(s,e)}`))}function O([s,t,e,n],o="rule",r=1,i=""){return{kind:"line",x1:s,y1:t,x2:e,y2:n,stroke:o,width:r,dash:i}}function kt(s,t={}){return{kind:"polyline",points:s,fill:"",
stroke:"",width:1,closed:!1,...t}}function K(s,t,e,n={}){return{kind:"circle",x:s,y:t,radius:e,fill:"",stroke:"",width:1.5,...n}}function ht(s,t,e,n,o={}){return{
kind:"rect",x:s,y:t,width:e,height:n,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function b(s,t,e,n,o={}){return{kind:"text",x:s,y:t,text:e,size:n,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function ko(s,t="",e="",n=""){return{kind:"group",marks:s,tooltip:t,href:e,name:n}}var V={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function z(s,t,e,n=6){let o=V[s];switch(s){case"+":case"-":return[
Tn(s,t,e,n,o)];case"0":{let r=n*.95;return[K(t,e,n*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Tn("+",t-n*.62,e,n*.75,o),
Tn("-",t+n*.62,e,n*.75,o)];case"mixed":{let r=n*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+n,t+r,e+n],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[b(t,e+n*.7,s==="?"?"?":"·",n*2,r)]}}}function Tn(s,t,e,n,o){let r=s==="+"?1:-1,i=[[t-n,e+r*n*.8],[t+n,e+r*n*.8],[t,e-r*n*.9]];
return kt(i,{fill:o,closed:!0})}var Vt="side",Ln={[Vt]:[1,2],front:[0,2],top:[0,1]},H=1.6,Nn=2.5,$o=.22,So=12;function Mo(s){let t=s.flat(),[e,n]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...n),high:Math.max(...n)}}var Ae=class{constructor(t,e,n){this.name=t,this.left=e,this.top=n}at(t){let[e,n]=Ln[this.
name];return[this.left+t[e]*H,this.top-t[n]*H]}shown(t){return this.name===Vt?t.filter(([e])=>e<Nn):t}numbered([t]){return this.name===Vt||t>-Nn}};function Oo(s,t){
return s.filter(([e])=>e*t>0||Math.abs(e)<Nn).slice(0,1)}function Eo([s,t],[e,n]){let[o,r]=[(s+e)/2+$o*(n-t),(t+n)/2-$o*(e-s)];return Array.from({length:So+1},(i,c)=>{
let a=c/So,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*s+u*o+f*e,l*t+u*r+f*n]})}function _o(s,t,e,n){let o=s.reduce((c,[,a])=>c+a,0),r=-.25;return[...s.flatMap(([
c,a])=>{if(!a)return[];let l=V[c];if(a===o)return[K(t,e,n,{fill:l})];let u=a/o,f=Math.max(3,It(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(h+u*g/f);return[t+n*Math.cos(y),e+n*Math.sin(y)]});return[kt([[t,e],...p],{fill:l,closed:!0})]}),K(t,e,n,{stroke:o?"paper":"muted",width:1})]}function je(s,t,e){let n=Object.keys(s.columns[t]);return Object.fromEntries(n.map(o=>[o,e[o]]))}var[la,ua]=fa();function fa(){let s=[];for(let e=2;s.length<64;e+=1)s.every(n=>e%n)&&s.push(e);let t=e=>e%1*4294967296|0;return[s.slice(0,8).map(e=>t(Math.sqrt(
e))),s.map(e=>t(Math.cbrt(e)))]}function Ao(s){let t=Math.ceil((s.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<s.length;i+=1)e[i]=s.charCodeAt(i);e[s.length]=
128;let n=new DataView(e.buffer);n.setUint32(t-8,Math.floor(s.length*8/4294967296)),n.setUint32(t-4,s.length*8%4294967296);let o=Int32Array.from(la),r=new Int32Array(
64);for(let i=0;i<t;i+=64)ha(o,r,n,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function q(s,t){return s>>>t|s<<32-t}function ha(s,t,e,n){
for(let h=0;h<16;h+=1)t[h]=e.getInt32(n+h*4);for(let h=16;h<64;h+=1){let[p,m]=[t[h-15],t[h-2]],g=q(p,7)^q(p,18)^p>>>3,y=q(m,17)^q(m,19)^m>>>10;t[h]=t[h-16]+g+t[h-
7]+y}let[o,r,i,c,a,l,u,f]=s;for(let h=0;h<64;h+=1){let p=q(a,6)^q(a,11)^q(a,25),m=f+p+(a&l^~a&u)+ua[h]+t[h]|0,y=(q(o,2)^q(o,13)^q(o,22))+(o&r^o&i^r&i)|0;[f,u,l,
a,c,i,r,o]=[u,l,a,c+m|0,i,r,o,m+y|0]}for(let[h,p]of[o,r,i,c,a,l,u,f].entries())s[h]+=p}var da=16;function Ne(s,{question:t,verdict:e,direct:n,paths:o}){let{source:r,target:i,context:c,layers:a,max_hops:l}=t,u=new Set([...n?[n]:[],...o.flatMap(p=>p.
steps)]),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=s.vocabulary;return Rn({question:[r,i,Cn(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.
sign,h[p.match],p.counted]),findings:k(f.keys()).map(p=>Bn(s,f.get(p)))})}function Cn(s){let t=Object.entries(X(s));return Object.fromEntries(t.map(([e,n])=>[e,
typeof n=="number"?new Te(n):n]))}function Rn(s){return Ao(Ie(s)).slice(0,da)}var Te=class{constructor(t){this.value=t}toString(){return Number.isInteger(this.value)?
`${this.value}.0`:String(this.value)}};function Bn(s,t){let e=Object.entries(je(s.vocabulary,"edges",t));return Object.fromEntries(e.map(([n,o])=>[n,pa(o)]))}function pa(s){
return s===null?"":Array.isArray(s)?s.join("|"):typeof s=="number"?U(s):String(s)}function Ie(s){return Array.isArray(s)?`[${s.map(Ie).join(", ")}]`:s instanceof
Te?String(s):typeof s=="object"&&s!==null?`{${Object.entries(s).sort(([e],[n])=>ct(e,n)).map(([e,n])=>`${Ie(e)}: ${Ie(n)}`).join(", ")}}`:JSON.stringify(s).replace(
ma,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ma=/[\u007f-\uffff]/g;var v=24,[ga,jo,Dn]=[20,12.5,11],ya=1.5,Pn=26,dt=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=v}add(...t){this.#t.push(...t)}group(t,e,n,o){
this.#t.push(ko(t,e,n,o))}head(t,e){this.#e=t,this.#s(t,ga,"ink",!0);for(let[n,o]of e.entries())this.#n.push(o),this.#s(o,jo,n?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([v,this.y,this.width-v,this.y])),this.y+=e;let n=v;for(let[o,r]of t){let i=Pn+this.ruler.width(r,Dn);n>v&&n+i>this.width-v&&(n=v,this.y+=e),
this.add(...o(n+Pn/2-4,this.y-4),b(n+Pn,this.y,r,Dn)),n+=i+20}this.y+=e/2}notes(t,e="muted"){for(let n of t)this.#n.push(n),this.#s(n,Dn,e)}heading(t){this.y+=14,
this.#s(t,jo,"ink",!0)}finish(t,e,n){return this.notes([e]),{width:this.width,height:It(this.y+v/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:n}}#s(t,e,n,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*v,e,o))this.y+=e*ya,this.add(b(v,this.y-e*.45,r,e,{colour:n,bold:o}))}};var pt="",Ce="…",Io="|",wa=["female","male","both"];function Re(s,t){if(t==="dose"){let{dose_min:n,dose_max:o,dose_unit:r}=s;return n===null||o===null?pt:J([n,
o,r])}let e=Reflect.get(s,t);return Array.isArray(e)?e.join(Io):String(e)}function Le(s,t){let e=new Map;for(let n of s){let o=Re(n,t);e.set(o,(e.get(o)??0)+1)}
return e}function xa(s,t){let e=Le(s,t),n=[...e.keys()].filter(Boolean),o=t==="sex"?wa.filter(r=>e.has(r)):t==="dose"?ba(s,n):w(n,r=>[-(e.get(r)??0),r]);return e.
has(pt)?[...o,pt]:o}function ba(s,t){let e=new Map(s.map(n=>[Re(n,"dose"),[n.dose_unit,n.dose_min??0,n.dose_max??0]]));return w(t,n=>e.get(n)??[])}function Be(s,t,e){
return t==="sex"?["female","male",pt]:[...No(s,Le(s,t),t,e),pt]}function To(s,t,e,n){let o=Le(s,e),r=Le(t,e),i=new Map([...o].map(([c,a])=>[c,a+s.length*(r.get(
c)??0)]));return[...No(s,i,e,n),...o.has(pt)?[pt]:[]]}function No(s,t,e,n){let o=xa(s,e).filter(Boolean),r=w(o,c=>[-(t.get(c)??0),c]).slice(0,n),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,Ce]:i}function De(s,t,e){let n=Re(s,t);return e.includes(n)?n:Ce}function qt(s,t,e){let n=Re(s,t);return e.includes(
n)?n:t==="sex"||!n?pt:Ce}function mt(s,t,e,n){return t===Ce?s.text("others"):e==="sex"?t!=="female"&&t!=="male"?s.text(t?"both_sexes":"sex_unreported"):s.text(`${t}\
_${va(n.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:s.joined(t.split(Io).map(o=>s.named(o))):s.text("unreported",{key:s.say(e)})}function va(s){let t=s.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[zn,Lo,Co]=[18,390,38],[ka,$a]=[4.2,20],Sa=3,Pe=22,Hn=["-","0","+"],Ma=["BrainRegion","Connection"];function Ro(s,t,e,n="sex"){return new Fn(s,t,e,n).scene()}
var Fn=class{constructor(t,e,n,o){this.words=t,this.question=n,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.places.set(
c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().map(({edge:c})=>c),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,Mo(a)]));let i=Object.values(this.spans).reduce((c,{left:a,
right:l})=>c+(l-a),0)*H+2*zn;this.list=v+i+zn,this.sheet=new dt(t.ruler,this.list+Lo+v)}#t(t){let{nodes:e,successors:n}=this.words.graph,{source:o}=this.question;
for(let r of k(n.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&Ma.includes(e.get(r)?.category??"")&&(this.#e(r).length?
this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let n=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i===
"connects")),o=k(n.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:n,by:o}=this,r=t.node(n.source),i=t.
joined(n.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(n.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[c]);
let a=Be(this.edges,o,Sa);for(let f of a){let h=this.#n(f,a);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(Aa(t));let[l,
u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(t.lang,t.stamp(this.#u(),
"stamp_map"),l)}#n(t,e){let n=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>qt(c,this.by,e)===t);return i.length?[{node:o,ends:this.#e(o),results:R(
i),findings:i}]:[]});return w(n,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:n,sheet:o,by:r}=this,i=r==="sex"&&!t?n.text("sex_untold"):
mt(n,t,r,this.edges),c=n.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),a=n.text("brain_row",{stratum:i,counts:c});o.heading(n.ruler.fitted(a,o.width-
2*v-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*H,f=e.slice(0,Pe).filter(({ends:m})=>m.length===1),h=new Map(f.
map(({node:m},g)=>[m,g+1])),p=v;for(let m of Object.keys(Ln)){let{left:g,right:y,low:T,high:j}=this.spans[m],C=l+(u-(j-T)*H)/2,it=new Ae(m,p-g*H,C+j*H);for(let en of this.
outlines[m])o.add(kt(en.map(([nn,Nr])=>[it.left+nn*H,it.top-Nr*H]),{stroke:"rule",width:1.1}));this.#r(t,e,h,it),p+=(y-g)*H+zn}o.y=Math.max(l+u,this.#c(t,e,h,l))+
8}#c(t,e,n,o){let{words:r,sheet:i}=this,c=o+4,a=this.list+Lo-Co*Hn.length;for(let l of e.slice(0,Pe)){c+=15.5;let u=r.ruler.fitted(r.node(l.node),a-this.list-28,
10.5),f=String(n.get(l.node)),h=[l.ends.length===1?b(this.list+14,c,f,10.5,{anchor:"end",colour:"muted"}):_a(D(l.results).sign,this.list+4,c-3.5),b(this.list+20,
c,u,10.5),...Ea(l,a,c)],p=r.tooltip(l.findings.map(({edge:m})=>m));i.group(h,`${r.node(l.node)}
${p}`,"",`item ${l.node} ${t||"-"}`)}return e.length>Pe&&(c+=15.5,i.add(b(this.list+20,c,`… +${e.length-Pe}`,10.5,{colour:"muted"}))),c}#r(t,e,n,o){let r=t||"\
-";for(let a of e.filter(({ends:l})=>l.length>1).reverse())this.#i(this.#l(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===
1)){let l=Math.min($a,ka*Math.sqrt(a.results.length)),u=n.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-
l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(h)&&c.push({said:String(u),x:p,y:m,radius:l}),_o(Hn.map(g=>[g,Bo(a,g)]),p,m,l)});this.#i(f,a,`disc ${a.node} ${r}`)}
for(let a of c)this.#o(a,i)}#i(t,{node:e},n){this.sheet.group(t,this.words.node(e),"",n)}#o({said:t,x:e,y:n,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=
1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(a),Math.sin(a)],h=b(e+l*u,n+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(y=>Oa(p,y)))
continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&this.sheet.add(O([e+m*u,n+m*f,e+g*u,n+g*f],"muted",.6)),this.sheet.add(h);return}}#a({ends:t},e){return(e.name===Vt?[
-1]:[-1,1]).map(n=>t.flatMap(o=>Oo(this.places.get(o)??[],n))).filter(n=>n.length>1)}#l(t,e){let{sign:n}=D(t.results),o=V[n];return this.#a(t,e).flatMap(i=>i.slice(
1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(i=>{let c=Eo(i[0],i[1]);return[...A(n)?[kt(c,{stroke:o,width:2}),...z(n,...c[Math.floor(c.length/2)],3.4)]:c.flatMap(
(l,u)=>u%2===0&&u+1<c.length?[O([...l,...c[u+1]],o,2)]:[]),...i.map(([l,u])=>K(l,u,1.8,{fill:"muted"}))]})}#u(){let{graph:t,data:e}=this.words,{source:n,context:o,
layers:r}=this.question,i=[this.edges.map(c=>Bn(t,c)),e.places];return Rn([n,this.by,Cn(o),r,i])}};function Oa(s,t){return s.left+.5<t.right&&t.left+.5<s.right&&
s.top+.5<t.bottom&&t.top+.5<s.bottom}function Bo({results:s},t){return s.filter(({signs:e})=>[...e].some(n=>n===t)).length}function Ea(s,t,e){let n=Hn.map((o,r)=>({
place:r,sign:o,count:Bo(s,o)})).filter(({count:o})=>o);return(n.length?n:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*Co+6,a=i>1?
[b(c+7,e,`×${i}`,9.5,{colour:"muted"})]:[];return[...z(r,c,e-3.6,4.2),...a]})}function _a(s,t,e){return O([t-3,e,t+11,e],V[s],2,A(s)?"":"3 2")}function Aa(s){let t=(e,n)=>[
(o,r)=>[K(o,r,6,{fill:V[e]})],s.text(n)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,n)=>[O([e-9,n,e+9,n],"plus",2)],s.text("brain_arc")],[(e,n)=>[
O([e-9,n,e+9,n],"mixed",2,"4 3")],s.text("brain_unsettled")]]}function Do(s,t,e,n){let o=new Map;for(let i of s){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[De(a,t,e),a],f=JSON.stringify([c,l,u]),h=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(_),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>n.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return w(r,i=>[!i.counted,-i.level,-i.people,i.study])}function Po({findings:s}){let t=new Map;for(let{edge:e}of s){let{dose_min:n,dose_max:o,dose_unit:r}=e;if(n===
null||o===null)continue;let i=J([n,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,n))}return Array.from(t,([e,n])=>`${w(n,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function zo({findings:s}){return[...new Set(s.flatMap(({edge:t})=>t.reference))]}var Un=1.959963984540054;function Ho(s){let t=s.map(ja),[e,n,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=Ia(e,e+n);return{plus:e,minus:n,leftOut:o,
low:r,high:i,p:Ta(e,e+n)}}function ja({signs:s,tendency:t}){let e=[...s].filter(A);return e.length>1?null:e[0]??t}function Ia(s,t){if(!t)return[0,1];let[e,n]=[s/
t,Un*Un],o=e+n/(2*t),r=Un*Math.sqrt(e*(1-e)/t+n/(4*t*t)),i=1+n/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function Ta(s,t){let e=Math.min(s,t-s),[n,o]=[1,
1];for(let r=1;r<=e;r+=1)n=n*(t-r+1)/r,o+=n;return Math.min(1,2*o/2**t)}var[Fo,Kn,Na,Uo]=[22,15,52,7],[Wn,ze,Wo,Gn]=[128,9.5,8,6],He=26,La=10,$t=[240,280,400,430,620,770],Bt=160,Ca=.01,Ra=900,Go={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Ba=["-","0","+","?"];function qn(s,t,e="sex"){return new Vn(s,t,e).scene()}var Vn=class{constructor(t,e,n){this.words=t,this.answer=e,this.
by=n,this.findings=(e.direct?.findings??[]).filter(({edge:u})=>u.signed),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(_).map(({edge:u})=>u);
this.strata=To(this.edges,o,n,La),this.bars=Do(this.findings,n,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.
findings[0].silentBecause)),i=t.data.reasons.filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Ba.filter(u=>u!=="\
?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+Gn*(this.
signs.length-1);this.left=v+Wn,this.sheet=new dt(t.ruler,Math.max(Ra,this.left+a+v));let l=(this.sheet.width-v-this.left-a)/this.signs.length;this.columns=this.#t(
c.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((n,o)=>{let r={sign:n,x:e,width:t[o]};return e+=t[o]+Gn,r})}#e(t,e){return this.bars.filter(n=>n.stratum===
t&&n.sign===e).map(n=>this.#s(n))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).length)),n=this.words.ruler.width(this.words.text(Go[t]),12.5,!0)+36;
return Math.max(n,Math.min(e,He)*Fo+2*Wo)}#s(t){let{words:e}=this,n=t.people?Math.max(Uo,Na*Math.sqrt(t.people/this.most)):Uo,o=e.text("people",{count:t.people||
"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":Po(t),a=n+(t.people?5:7),l=a+
e.ruler.width(i,ze);return{bar:t,height:n,above:i,below:c,foot:a,up:l,down:c?5+e.ruler.width(c,ze):0}}scene(){let{words:t,sheet:e,answer:n,by:o}=this,{question:r}=n,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("harvest",{...i,by:t.grouped(o)});if(e.head(c,[t.question(r),t.found(n)]),this.bars.length){this.#c();
for(let l of this.strata)this.#r(l)}else e.notes([t.text("nothing")],"ink");let a=Pa(t);return e.legend(o==="dose"?a.slice(0,-1):a),e.notes(this.#a()),e.heading(
t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(o)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],
"ink"),e.finish(t.lang,t.stamp(Ne(t.graph,n)),this.bars.length)}#c(){let{words:t,sheet:e}=this;e.y+=22;for(let{sign:n,x:o,width:r}of this.columns){let i=t.text(
Go[n]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...z(n,a+7,e.y-4.5),b(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#r(t){let{sheet:e}=this,n=this.columns.map(l=>({
...l,found:this.#e(t,l.sign)})),o=Math.max(...n.map(({found:l})=>Math.floor((l.length-1)/He)+1))||1,r=Array.from({length:o},(l,u)=>{let f=n.map(({x:p,width:m,found:g})=>({
x:p,width:m,part:g.slice(u*He,(u+1)*He)})),h=f.flatMap(({part:p})=>p);return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),
i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.columns)e.add(ht(l,c,u,i,{stroke:"rule"}));this.#i(t,c,i);let a=c;for(let{parts:l,
up:u,down:f}of r){a+=u+8;for(let{x:h,width:p,part:m}of l){e.add(O([h+4,a,h+p-4,a]));for(let[g,y]of m.entries())this.#o(y,h+Wo+g*Fo,a)}a+=f+6}e.y=c+i+Gn}#i(t,e,n){
let{words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),c=new Set(i.filter(h=>h.counted).map(({study:h})=>h)),a=new Set(i.map(({study:h})=>h).filter(h=>!c.
has(h))).size,l=o.ruler.wrapped(mt(o,t,this.by,this.edges),Wn-12,12.5,!0),u=a?o.text("cell_silent",{silent:a}):"",f=e+n/2-8*l.length+8;for(let h of l)r.add(b(this.
left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(o.text("cell",{counted:c.size})+u,Wn-12,10.5))r.add(b(this.left-10,f,h,10.5,{anchor:"\
end",colour:"muted"})),f+=13}#o({bar:t,height:e,above:n,below:o,foot:r},i,c){let{words:a}=this,l=i+Kn/2+3.4,u=[...Da(t,i,c,e),b(l,c-r,n,ze,{colour:t.counted?"in\
k":"muted",turned:!0})];o&&u.push(b(l,c+5,o,ze,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,h=[a.tooltip(t.findings.map(({edge:m})=>m))];
f&&h.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),a.address(zo(t)),p)}#a(){let{words:t}=this,e=Array.from(this.letters,([n,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===n).length;
return t.text("reason",{letter:o,reason:t.say(`because_${n}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:n,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>De(l,n,o)===c);i.push(
[mt(t,c,n,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(b(v+$t[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...z(a,v+$t[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,Ho(R(a)));e.
y+=12}#u(t,{plus:e,minus:n,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+n;a.y+=18;let{y:u}=a;a.add(b(v,u,a.ruler.fitted(t,$t[0]-24,11.5),11.5));for(let[p,
m]of[n,e,o].entries())a.add(b(v+$t[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[v+$t[3],e/l];a.add(O([f,u-4,f+Bt,u-4],"rule",1),O([f+Bt/2,u-9,f+Bt/
2,u+1],"muted",1,"2 2"),O([f+Bt*r,u-4,f+Bt*i,u-4],"ink",2),K(f+Bt*h,u-4,4,{fill:"ink"}),b(v+$t[4],u,`${ge(h)} [${ge(r)}, ${ge(i)}]`,11.5),b(v+$t[5],u,c>=Ca?me(c):
zs(c),11.5))}};function Da({sign:s,counted:t,own:e,people:n},o,r,i){let c=V[s]==="muted"?"null":V[s],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=ht(o,r-
i,Kn,i,l);return n?[u]:[u,O([o,r-i-2.5,o+Kn,r-i-2.5],a,1.5,"3 2")]}function Pa(s){let t=e=>(n,o)=>[ht(n-7,o-7,14,14,e)];return[[t({fill:"minus"}),s.text("harves\
t_own")],[t({stroke:"minus",hatch:"minus"}),s.text("harvest_told")],[t({fill:"minus_faded"}),s.text("harvest_silent")],[(e,n)=>[ht(e-8,n-2,6,8,{fill:"null"}),ht(
e+1,n-8,6,14,{fill:"null"})],s.text("harvest_height")],[(e,n)=>[b(e,n+4,"24",10,{anchor:"middle",colour:"muted"})],s.text("harvest_dose")]]}var[Yt,Fe,Ko,Vo]=[32,212,110,100],[za,St,Mt]=[25,15,12.5],Ha=3,Fa=24,Dt=2,Ue=["-","0","+"],Ua=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function qo(s,t,e="sex"){return new Xn(s,t,e).scene()}var Xn=class{constructor(t,e,n){this.words=t,this.answer=
e,this.by=n;let{rows:o,rest:r}=Wa(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=Yt*Ue.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Mt,!0)+10);this.side=this.column*this.columns.length,this.left=v,this.middle=this.left+this.side+10,this.
right=this.middle+Fe+10,this.together=this.right+this.side+10,this.sources=this.together+Ko,this.sheet=new dt(t.ruler,this.sources+Vo+v)}#t(t){let e=Be(t,this.by,
Ha);if(!Object.hasOwn(X(this.answer.question.context),this.by))return e;let n=new Set(t.map(o=>qt(o,this.by,e)));return e.filter(o=>!o||n.has(o))}#e(){let{words:t,
columns:e}=this,n=["female","male"].map(i=>mt(t,i,"sex",this.edges)),o=n[0]===t.text("female_animals")&&n[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:n}=this,o=n==="sex"&&!t?e.text("sex_untold"):mt(e,t,n,this.edges),
r=Yt*Ue.length-8,[i,...c]=e.ruler.wrapped(o,r,Mt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Mt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:n,rows:o}=this,
{question:r}=n,[i,c]=[t.node(r.source),t.node(r.target)],a=t.question(r)+t.text("hops",{hops:r.max_hops});e.head(t.text("ladder",{source:i,target:c,by:this.#e()}),
[a,t.found(n)]),o.length?this.#s(i,c):e.notes([t.text("nothing")],"ink"),e.legend(Va(t));let l=o.filter(({nodes:h})=>h.length),u=l.filter(({steps:h})=>h.length===
Dt).length,f=t.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return e.notes([t.text("ladder_fan"),f]),n.complete||e.notes([t.text("incomplete")],
"ink"),e.finish(t.lang,t.stamp(Ne(t.graph,n)),o.length)}#s(t,e){let{sheet:n}=this;this.#c(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,n.y+=26,n.
add(b(v,n.y-3,o,11.5,{colour:"muted",italic:!0})),n.y+=5),this.#r(r)}#c(t,e){let{words:n,sheet:o,side:r}=this,{ruler:i}=n;o.y+=18;let c=i.wrapped(n.text("left",
{source:t}),r,12),a=i.wrapped(n.text("right",{target:e}),r,12);for(let[l,u]of[[this.left,c],[this.right,a]])for(let[f,h]of u.slice(0,Dt).entries()){let p=i.fitted(
h+(u.length>Dt&&f===1?" …":""),r,12);o.add(b(l+r/2,o.y+f*St,p,12,{anchor:"middle",colour:"muted"}))}o.y+=St*(Math.min(Dt,Math.max(c.length,a.length))-1),o.y+=
20+St*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.right])for(let[u,f]of this.heads.entries())for(let[h,p]of[...f].reverse().entries()){
let m=l+(u+.5)*this.column;o.add(b(m,o.y-h*St,p,Mt,{anchor:"middle",bold:!0}))}for(let[l,u,f]of[[this.middle+Fe/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add(b(l,o.y,n.text(u),Mt,{anchor:f,bold:!0}))}#r(t){let{words:e,sheet:n}=this,o=e.ruler.wrapped(t.middle,Fe-8,Mt),r=za+
(o.length-1)*St,i=n.y+r/2,c=i+4.3-St*(o.length-1)/2,a=e.ruler.fitted(t.kind,Ko-25,11),l=e.ruler.fitted(Ka(t.steps),Vo,11),u=[...this.#i(r),...this.#o(t.first,this.
left,i),...t.last?this.#o(t.last,this.right,i):[],...o.map((g,y)=>b(this.middle+Fe/2,c+St*y,g,Mt,{anchor:"middle"})),...t.sign?z(t.sign,this.together+7,i):[],b(
this.together+21,i+4,a,11,{colour:"muted"}),b(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.
nodes.map(g=>e.node(g)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;n.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),n.y+=r}#i(t){let{sheet:e}=this,[n,o]=[e.y,e.width-2*v],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[ht(v,n+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return O([a,n+2,a,n+t-2],"paper",3)})]}#o(t,e,n){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[b(e+this.side/2,n+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>qt(f,r,i)===a);return u.length?this.#a(u,e+l*this.column,n):[]})}#a(t,e,n){let o=R(t),r=e+(this.
column-Yt*Ue.length)/2,i=Ue.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===c)).length;if(!l)return[];let u=r+a*Yt+8;return[...z(c,u,n),...l>1?[b(
u+6.5,n+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...z("?",r+Yt+8,n)]}};function Wa(s,{direct:t,paths:e}){let n=e.filter(({steps:f})=>f.length===
Dt),o=e.filter(({steps:f})=>f.length>Dt),r=new Set(n.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,Fa),a=f=>s.graph.nodes.get(f.nodes[1])?.category??"",l=w(n.filter(f=>f.counted),f=>s.categoryPlace(a(f)));return{
rows:[...t?[Ga(s,t)]:[],...l.map(f=>Yn(s,s.category(a(f)),f)),...c.map(f=>Yn(s,s.text("circuits"),f)),...n.filter(f=>!f.counted).map(f=>Yn(s,s.text("not_counted"),
f))],rest:o.length-c.length}}function Ga(s,t){let[e,n]=[s.say("direct evidence"),s.text("directly")];return{group:e,middle:n,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function Yn(s,t,{nodes:e,steps:n,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=s.graph.vocabulary,l=n.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",s.node(u.object)]);return{group:t,middle:[s.node(e[1]),...l].join(" "),first:n[0],last:n[n.length-1],sign:i?r:"",kind:s.say(i?a[o]:"not counted"),steps:n,
nodes:e}}function Ka(s){let t=[...new Set(s.flatMap(n=>n.cited))].sort((n,o)=>n-o),e=new Set(s.flatMap(n=>n.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function Va(s){let t=(e,n)=>(o,r)=>[b(o,r+4,e,n,{anchor:"middle",colour:"muted"})];return[...Ua.map(([e,n])=>[(o,r)=>z(e,
o,r),s.text(n)]),[t("×3",9),s.text("ladder_cell")],[t("+2",10),s.text("ladder_sources")]]}var qa="，。；：、）】》！？”’",[Ya,Xa]=[.8,.22],We=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,n])=>[...n].map(o=>[o,+e])))}width(t,e,n=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Jn(r)||r==="…"?100:70);return o/100*e*(n?1.16:1)}box({x:t,y:e,text:n,size:o,anchor:r,bold:i}){let c=this.width(
n,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-Ya*o,right:t-a+c,bottom:e+Xa*o}}fitted(t,e,n,o=!1){if(this.width(t,n,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,n,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,n,o=!1){let r=[],i="";for(let c of Ja(t))for(i&&this.width(
(i+c).trimEnd(),n,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),n,o)>e&&[...i].length>1;){let a=this.fitted(i,e,n,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Jn(s){return Number(s.codePointAt(
0))>=11904}function Ja(s){let t=[],e="";for(let n of s)t.length&&(n===" "||qa.includes(n)||!Za(e,n))?t[t.length-1]+=n:t.push(n),e=n;return t}function Za(s,t){return s===
"（"?!1:s===" "||Jn(s)||Jn(t)}var Qa=/ (et al\.|& .+) (?=\d)/g,tl=6,el={study:"studies",finding:"findings"},Ge=class extends st{constructor(t,e,n){super(t,e),this.data=n,this.ruler=new We(n.
widths)}text(t,e={}){return _t(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:el[t],{count:e})}question({source:t,target:e,context:n,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(n),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:n}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!n)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(n.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:n.findings.length,studies:i,counted:n.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",c)})}stamp(t,e="stamp"){return this.text(e,{version:this.data.version,hash:t})}grouped(t){return this.
text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.
includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[n,o]=[this.say(t),this.graph.vocabulary.
symbols[t]];return n.includes(o)?n:`${n} (${o})`}who(t){return t.reference.length?[t.reference.map(n=>this.paper(n)).join("; "),nt(t.citation)].filter(Boolean).
join(" "):this.source(t)}tooltip(t){let e=t.slice(0,tl).map(o=>`${this.statement(o)} (${this.who(o)})`),n=t.length-e.length;return[...e,...n?[`… +${n}`]:[]].join(
`
`)}address(t){return t.map(n=>this.graph.references.get(n)).map(n=>n?nl(n):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let n=this.paper(e[0]).replace(Qa," ");return e.length>1?`${n} +${e.length-1}`:n}};function nl({doi:s,pmid:t}){return s?`https://do\
i.org/${s}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var Pt={from:"",to:"",hops:4,one:!1,extent:"answer",...zt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",view:"l\
adder",lang:"en",theme:""},gt=["answer","evidence","conflicts","compare"],Xt=["ladder","brain","harvest","map","table"],Zn=6;function Ot(s){return{...Pt,layers:[
...s.words.layer]}}function Jt(s,t){let e=new URLSearchParams;for(let[n,o]of Object.entries(Ot(s))){let r=Yo(Reflect.get(t,n));(r!==Yo(o)||n==="lang")&&e.set(n,
r)}return e.toString()}var sl=["tab","view","lang","theme"];function Yo(s){return Array.isArray(s)?s.join("|"):String(s??"")}function Jo(s,t,e){let n=new URLSearchParams(
s.startsWith("#")?s.slice(1):s),r=[...n.keys()].some(i=>Object.hasOwn(Pt,i)&&!sl.includes(i))?{...Ot(e),lang:t.lang,theme:t.theme}:{...t};for(let[i,c]of Object.
entries(Pt)){let a=n.get(i),l=a===null?void 0:ol(i,a,c);l!==void 0&&Ke(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,
dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>fl(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}
function ol(s,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":s==="hops"?Math.min(Zn,Math.max(1,Number.parseInt(t,10)||Pt.hops)):s===
"dose"||s==="dose_to"?Zo(t):t}function Zo(s){return s!==""&&Number.isFinite(Number(s))&&Number(s)>=0?Number(s):null}var Xo={sex:["","male","female"],extent:["an\
swer","all"],tab:gt,view:Xt,theme:["","light","dark"]},Qo={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},rl=["population","species",
"route","regimen","dose_unit"];function Ke(s,t,e){let n=String(e);if(Object.hasOwn(Xo,t))return Xo[t].includes(n);if(rl.includes(t))return n===""||s.words[t].includes(
n);if(Object.hasOwn(Qo,t))return il(s,t,e);switch(t){case"from":case"to":return n===""||s.nodes.has(n);case"setting":return cl(s,e);case"by":return n===""||s.vocabulary.
keys.includes(n);case"lang":return s.vocabulary.languages.some(o=>o===n);case"pick":return n===""||ul(s,n);default:return!0}}function il(s,t,e){let n=s.words[Reflect.
get(Qo,t)];return(e.length>0||t!=="layers")&&e.every(o=>n.includes(o))}function cl(s,t){let e=t.map(n=>s.contexts.get(n)?.group);return!e.includes(void 0)&&new Set(
e).size===t.length}var al=/^(\w+):(.*)$/,ll={node:1,pair:2,path:Number.POSITIVE_INFINITY};function ul(s,t){let[,e="",n=""]=al.exec(t)??[];if(e==="finding")return s.
edges.has(n);let o=n?n.split(">"):[];return o.length>0&&o.length<=(ll[e]??0)&&o.every(r=>s.nodes.has(r))}function fl(s,t,e){if(!(t&&e))return!1;if(t==="setting")
return Ke(s,t,[e]);if(t!=="dose")return Ke(s,t,e);let[n,o=""]=e.split(" ");return Zo(n)!==null&&o!==""&&Ke(s,"dose_unit",o)}function Et(s){let t=s.indexOf(":");
return[s.slice(0,t),s.slice(t+1)]}var hl='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "]';function Qn(s){let{state:t,view:e}=s,n=t.by||"sex",o=tr(s);return t.
view==="ladder"&&e.answer?[qo(o,e.answer,n)]:t.view==="brain"&&t.from?[dl(o,s,n)]:t.view!=="harvest"?[]:er(t).map(([r,i])=>qn(o,nr(s,r,i,t.hops),n))}function dl(s,{
graph:t,state:e},n){let{from:o,to:r,layers:i}=e,c=Rt(t,{source:o,target:r,context:L(e),layers:i,max_hops:1}),a=new P(t,c,{passes:l=>rt(t,e,l)});return Ro(s,a,c,
n)}function tr({graph:s,state:t}){return new Ge(s,t.lang,s.figures)}function er({from:s,to:t,pick:e}){let[n,o]=Et(e),r=n==="pair"||n==="path"?o.split(">"):[s,t];
return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==i?[[r[c],i]]:[])}function nr({graph:s,state:t,view:e},n,o,r){let{answer:i}=e;if(i?.question.source===n&&i.question.
target===o&&r===i.question.max_hops)return i;let a={source:n,target:o,context:L(t),layers:t.layers,max_hops:r};return Mn(s,a,l=>rt(s,t,l))}function sr(s,t,e){let n=Wt(
s,t.graph.figures,e),o=new DOMParser().parseFromString(n,"image/svg+xml").documentElement,r=document.importNode(o,!0);for(let i of["title","desc"])r.querySelector(
`:scope > ${i}`)?.remove();r.setAttribute("role","group"),r.setAttribute("aria-label",`${s.title}. ${s.description}`);for(let i of r.querySelectorAll(hl))pl(i,t);
return r}function pl(s,t){let e=s.getAttribute("data-name")??"",n=s.querySelector("title")?.textContent??"",o=gl(e,t);for(let r of["href","target","rel"])s.removeAttribute(
r);s.setAttribute("role","button"),s.setAttribute("tabindex","0"),s.setAttribute("aria-label",n),s.setAttribute("aria-pressed",String(ml(e,t.state))),s.addEventListener(
"click",o),s.addEventListener("keydown",r=>{r instanceof KeyboardEvent&&["Enter"," "].includes(r.key)&&(r.preventDefault(),o())})}function ml(s,{pick:t,from:e,to:n}){
let[o,r]=s.split(" ");if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=s.slice(4);return t===(i==="direct"?`pair:${e}>${n}`:`path:${i.replaceAll(" ",
">")}`)}function gl(s,t){let[e,n]=s.split(" ");if(e==="row")return yl(s.slice(4),t);if(e==="study")return wl(s,t);let o=`pair:${t.state.from}>${n}`;return()=>t.
change({pick:o,tab:"evidence"})}function yl(s,{state:t,change:e}){let n=s==="direct"?`pair:${t.from}>${t.to}`:`path:${s.replaceAll(" ",">")}`;return()=>e({pick:n,
tab:"evidence"})}function wl(s,{state:t,view:e,change:n}){let[,o]=s.split(" "),r=s.slice(s.lastIndexOf(" ")+1);return()=>{let i=new Set(er(t).map(([h,p])=>M({subject:h,
object:p}))),a=[...e.findings.values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has(M(h))),[l]=Et(t.pick),u=l==="pair"||l==="path"?t.pick:`pa\
ir:${[...i][0]}`;n({pick:u,tab:"evidence"});let f=a?document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("\
found")}}function or(s,t,e){let{words:n,change:o}=s,r=nr(s,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:y})=>y.signed).map(({study:y})=>y)).size<2)return null;
let c=qn(tr(s),r,s.state.by||"sex"),a=Wt(c,s.graph.figures,s.theme),l=new DOMParser().parseFromString(a,"image/svg+xml").documentElement,u=document.importNode(l,
!0);for(let y of u.querySelectorAll("title, desc"))y.remove();for(let y of u.querySelectorAll("a"))y.removeAttribute("href");let[f,h]=xl(c);u.setAttribute("view\
Box",`0 ${f} ${c.width} ${h-f}`);for(let y of["width","height","role"])u.removeAttribute(y);u.setAttribute("aria-hidden","true");let p=()=>o({view:"harvest",pick:`\
pair:${t}>${e}`}),m=`${n.t.harvest}: ${n.node(t)} → ${n.node(e)}`,g={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:p};return d("button",g,u,d(
"span",{},`${m} ⤢`))}function xl({marks:s,height:t}){let e=s.flatMap(n=>n.kind==="rect"&&n.stroke==="rule"?[n]:[]);return e.length?[Math.min(...e.map(({y:n})=>n))-
26,Math.max(...e.map(n=>n.y+n.height))+4]:[0,t]}function rr(s){let{words:t,state:e,view:n}=s,{t:o}=t,[r,i]=Et(e.pick);if(r==="node")return vl(s,i);if(r==="finding"){let a=n.findings.get(i);return[a?Se(s,a):d(
"p",{},o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>bl(s,c[l],a))}function bl(s,t,e){let{
words:n,view:o}=s,r=ir([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${n.node(t)} → ${n.node(e)} `,d("small",{},
n.t.findings(r.length))),or(s,t,e),r.map(i=>Se(s,i))]}function ir(s){return w(s,t=>{let{edge:e,match:n}=t;return[!_(t),!e.signed,-n,e.id]})}function vl(s,t){let{
graph:e,words:n,view:o,change:r}=s,{t:i}=n,c=e.nodes.get(t);if(!c)return[d("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.
object===t),l=ir(a),u=n.lang==="zh"?c.name:c.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[
d("h2",{},n.node(t)," ",d("small",{},n.say(c.category))),d("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?d("p",{},c.description):null,
c.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},c.curie)):null,d("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),d("h3",{},
i.findings(l.length)),l.map(h=>Se(s,h))]}var Zt=34,ar=[58,44,32],cr=[28,22,17],kl=8;function lr(s,t,e,{width:n,height:o}){let r=n<o*.75,[i,c]=r?[o,n]:[n,o],a=Ml(s,t);Ol(a,e);let l=r?96:$l(a,i,c),u=ur(a,
c,l),f=!(r||ar.includes(l)),h=f||r?Zt:64,p=(i-2*h)/Math.max(1,u.length-(f?0:1)),m=u.flatMap((j,C)=>{let it=h+(u.length===1?i/2-h:C*p);return Sl(u,C,c,f).map((en,nn)=>({
id:j[nn],far:it,aside:en}))}),g=new Map(m.map(({id:j,far:C,aside:it})=>[j,r?{x:it,y:C}:{x:C,y:it}])),y=Math.max(1,...u.map(j=>j.length)),T=f?2*p-16:r?c/y:p;return{
positions:g,beside:f,upright:r,room:T}}function $l(s,t,e){let n=(o,r)=>o.find(i=>ur(s,e,i).length*r<=t-Zt);return n(ar,96)??n(cr,50)??Math.min(...cr)}function Sl(s,t,e,n){
let o=s[t],r=Math.max(...s.map(c=>c.length)),i=(e-2*Zt)/(n?r:o.length);return o.map((c,a)=>{let l=n?Math.floor((a+.5)*r/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&
t%2?.16:0);return Zt+i*l})}function Ml(s,t){let e=new Map;for(let n of k(t)){let o=s.looks.get(s.nodes.get(n)?.category??"")?.level??0;e.set(o,[...e.get(o)??[],
n])}return w(e,([n])=>n).map(([,n])=>n)}function Ol(s,t){let e=El(t),n=new Map,o=r=>r.forEach((i,c)=>{n.set(i,(c+.5)/r.length)});s.forEach(o);for(let r=0;r<kl;r+=
1)for(let i of r%2?[...s].reverse():s){let c=new Map(i.map(a=>[a,_l(e.get(a)??[],n)??n.get(a)??0]));i.splice(0,i.length,...w(i,a=>[c.get(a)??0,a])),o(i)}}function El(s){
let t=new Map;for(let{subject:e,object:n}of s)for(let[o,r]of[[e,n],[n,e]])t.set(o,[...t.get(o)??[],r]);return t}function _l(s,t){let e=s.map(n=>t.get(n)).filter(
n=>n!==void 0);return e.length?e.reduce((n,o)=>n+o,0)/e.length:void 0}function ur(s,t,e){let n=Math.max(2,Math.floor((t-2*Zt)/e));return s.flatMap(o=>{let r=Math.
ceil(o.length/n);return Array.from({length:r},(i,c)=>o.filter((a,l)=>l%r===c))})}var ts={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Al={0:[2,4],"?":[7,5]},jl={"+":"arrow","-":"bar",0:"circle"};function Qt(s){return{dash:Al[s]??
[],end:jl[s]??""}}function es(s,t,{view:e,overlay:n},o,r){let i=ts[r],c=n?.rows??e.shown,a=n?new Set(c.flatMap(m=>[m.subject,m.object])):e.nodes,l=lr(s,a,c,o),u=n?
n.rows.flatMap(m=>Cl(s,m,i)):e.shown.flatMap(m=>Ll(m,i)),f=Bl(t,e),h=Il(u,l,o,f),p={layout:l,lines:h,colours:i,...o};return{...p,nodes:Tl(s,t,a,p,f),badges:n?[]:
Rl(e,p,f)}}function Il(s,t,e,n){let o=Rs(s,t.positions,e),r=new Map;return s.map(i=>{let c=M(i),a=r.get(c)??0;r.set(c,a+1);let l=n!==null&&!n.has(c),u=l?.8:i.light?
.25:0;return{...i,labelAt:.44+.09*a,bow:o.get(i.id)??0,faded:l,fade:u}})}function Tl(s,t,e,{layout:n,lines:o},r){let i=new st(s,t.lang),c=new Map;for(let{subject:l,
object:u,ids:f}of o)for(let h of[l,u])c.set(h,(c.get(h)??0)+f.length);let a=r&&new Set([...r].flatMap(l=>l.split(">")));return Array.from(e,l=>{let u=s.looks.get(
s.nodes.get(l)?.category??""),f=l===t.from||l===t.to;return{id:l,...I(n.positions,l),shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?13:n.beside?5:9,text:i.
node(l),end:f,faded:a!==null&&!a.has(l),degree:f?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var Nl={male:"♂",female:"♀"};function Ll(s,t){
return co(s).map(e=>{let{sign:n,sex:o,ids:r}=e,i=e.match===$.COMPATIBLE||!e.counted,c=Math.min(5,1.6+.7*(r.length-1))*(i?.65:1),a=`${Nl[o]??""}${r.length>1?`×${r.
length}`:""}`,l=n==="=";return{...e,...Qt(n),colour:t[n],width:l?1:c,light:i,label:l?"":a}})}function Cl(s,{subject:t,object:e,signs:n,edges:o,relation:r},i){let{
arrows:c}=s.vocabulary,a=(f,h,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:h,sex:"",ids:p,match:$.ASSERTED,colour:i[f],dash:f==="b"?[9,4]:f==="both"?Qt(h).
dash:[],end:Qt(h).end,width:f==="both"?1.5:2.6,light:!1,label:c[h]}),[l,u]=n;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,
o[1])]:[]]}function Rl(s,{layout:t,lines:e},n){return s.shown.flatMap(o=>{let r=M(o),i=s.clashing.get(r),c=e.find(u=>M(u)===r);if(!(i&&c)||n&&!n.has(r))return[];
let[a,l]=[I(t.positions,o.subject),I(t.positions,o.object)];return[{id:r,...jt(a,l,c.bow,.32),kind:i.kind}]})}function Bl({pick:s},t){let[e,n]=Et(s);if(e==="pat\
h"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===n);return o?new Set(o.steps.map(M)):null}return e==="pair"?new Set([n]):e!=="node"?null:new Set(t.shown.filter(
o=>o.subject===n||o.object===n).map(M))}var ss="http://www.w3.org/2000/svg",Dl="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Pl=/[&<>"']/g,zl=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function fr(s){return s.replace(Pl,t=>`&#${t.charCodeAt(0)};`).replace(zl,"")}function F(s){return Math.round(s*10)/10}function hr(s,t,e){let{colours:n,width:o,
height:r,lines:i,nodes:c,badges:a}=s,l=new Map(c.map(p=>[p.id,p])),u=he(s,1,e,""),f=de(s,1,u,e);return`${[`<svg xmlns="${ss}" width="${o}" height="${r}" viewBox\
="0 0 ${o} ${r}" font-family="${Dl}" font-size="12">`,`<title>${fr(t)}</title>`,`<rect width="${o}" height="${r}" fill="${n.paper}"/>`,...i.map(p=>Fl(s,l.get(p.
object),p)),...c.map(p=>Ul(p,n)),...a.map(p=>Hl(p,n)),...f.map(({text:p,x:m,y:g})=>ns(p,{x:m,y:g+4},n.text,{halo:n.halo})),...u.flatMap(({id:p,texts:m,box:g})=>m.
map((y,T)=>ns(y,{x:(g[0]+g[2])/2,y:g[1]+11+T*14},n.text,{bold:l.get(p)?.end,halo:n.halo}))),"</svg>"].join(`
`)}
`}function Hl({x:s,y:t,kind:e},{badge:n,paper:o}){let[r,i,c]=e==="opposite"?[n,o,"⇅"]:[o,n,"∅"];return`<g>${os({x:s,y:t},8,r,n)}${ns(c,{x:s,y:t+4},i,{bold:!0})}\
</g>`}function Fl({layout:s,colours:t},e,n){let[o,r]=[I(s.positions,n.subject),I(s.positions,n.object)],i=Ut(o,r,n.bow),c=Math.hypot(r.x-i.x,r.y-i.y)||1,a={x:(r.
x-i.x)/c,y:(r.y-i.y)/c},l=(e?.size??0)+4,u={x:r.x-a.x*l,y:r.y-a.y*l},f=Q(n.colour,t.paper,n.fade),h=n.dash.length?` stroke-dasharray="${n.dash.join(" ")}"`:"",p=[
o,i,u].map(({x:g,y})=>`${F(g)} ${F(y)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="none" stroke="${f}" stroke-width="${F(n.width)}"${h}/>${dr(n.end,
u,a,f)}`}function dr(s,{x:t,y:e},n,o){let r=(i,c)=>`${F(t+i*n.x-c*n.y)} ${F(e+i*n.y+c*n.x)}`;return s==="arrow"?`<path d="M${r(3,0)} L${r(-6,4.5)} L${r(-6,-4.5)}\
 z" fill="${o}"/>`:s==="bar"?`<path d="M${r(0,6)} L${r(0,-6)}" stroke="${o}" stroke-width="3"/>`:s==="circle"?os({x:t,y:e},3.5,"none",o):""}function Ve(s,t){let e=document.
createElementNS(ss,s);for(let[n,o]of Object.entries(t))e.setAttribute(n,String(o));return e}function pr(s,t,e){let n=Ve("svg",{width:34,height:14,"aria-hidden":"\
true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",r=`<path d="M0 7 L29 7" stroke="${s}" stroke-width="2.5"${o}/>`,i=dr(e,{x:29,y:7},{x:1,y:0},s),c=new DOMParser().
parseFromString(`<svg xmlns="${ss}">${r}${i}</svg>`,"image/svg+xml");return n.append(...c.documentElement.children),n}function os({x:s,y:t},e,n,o){return`<circl\
e cx="${F(s)}" cy="${F(t)}" r="${e}" fill="${n}" stroke="${o}" stroke-width="1.5"/>`}function ns(s,{x:t,y:e},n,{bold:o,halo:r}){let i=o?' font-weight="bold"':"",
c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${F(t)}" y="${F(e)}" text-anchor="middle" fill="${n}"${i}${c}\
>${fr(s)}</text>`}var mr={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,
-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(s=>[Math.cos(s*Math.PI/3),Math.sin(s*Math.PI/3)]),star:Array.from({length:10},(s,t)=>{let[e,n]=[t%2?.5:1.2,t*Math.PI/
5-Math.PI/2];return[e*Math.cos(n),e*Math.sin(n)]})};function Ul(s,t){let e=s.faded?Q(s.colour,t.paper,.75):s.colour,n=s.end?t.ring:Q(s.colour,t.text,.35),o=mr[s.
shape];return o?`<polygon points="${o.map(([i,c])=>`${F(s.x+i*s.size)},${F(s.y+c*s.size)}`).join(" ")}" fill="${e}" stroke="${n}" stroke-width="${s.end?3:1.5}"/\
>`:os(s,s.size,e,n)}function gr({shape:s,colour:t}){let e=mr[s],n=Ve("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(
([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return n.append(o?Ve("polygon",{points:o,fill:t}):Ve("circle",{cx:8,cy:8,r:6,fill:t})),n}function yr(s,{width:t,height:e}){
return new Promise((n,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.
getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(a=>a?n(a):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
s)}`})}function wr({t:s},t,e){let n={lead:s.lead,language:s.language,theme:e==="dark"?s.light:s.dark,"view-ladder":s.ladder,"view-brain":s.brain,"view-harvest":s.harvest,
"view-map":s.map,"view-table":s.table,"share-title":s.share,"ask-title":s.ask,"panel-title":s.panel,"zoom-in":"+","zoom-out":"−","zoom-fit":s.fit,link:s.link,
png:s.png,svg:s.svg,csv:s.csv,json:s.json,cite:s.cite,print:s.print,"map-help":s.mapHelp,offline:s.offline,skip:s.panel};for(let[r,i]of Object.entries(n))x(r).textContent=
i;let o={"zoom-in":s.zoomIn,"zoom-out":s.zoomOut,"ask-section":s.ask,stage:s.stage,panel:s.panel,"map-focus":s.stage,table:s.table,figure:s.figure,views:s.views};
for(let[r,i]of Object.entries(o))x(r).setAttribute("aria-label",i);x("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans");for(let r of Xt)x(`view-${r}`).
setAttribute("aria-pressed",String(t.view===r))}function xr({t:s},t,e){for(let n of gt){let o=x(`tab-${n}`);o.textContent=s.tabs[n]+(n==="conflicts"?` (${e.conflicts.
length})`:""),o.setAttribute("aria-selected",String(t.tab===n)),o.tabIndex=t.tab===n?0:-1}x("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function br(s,t,{
findings:e,answer:n}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===$.ASSERTED).length;x("headline").textContent=n?`${s.node(t.
from)} → ${s.node(t.to)}: ${s.say(n.verdict)}`:"",x("counts").textContent=s.t.shown(o.length,r,o.length-r),x("counts").dataset.findings=String(o.length)}function vr(s,t,e,n){
let{t:o}=s,r=ts[n],i=(l,u,f,h)=>d("li",{},pr(l,u,f),h);if(e){let l=[i(r.a,[],"",s.named(t.a)),i(r.b,[9,4],"",s.named(t.b))],u=_e.filter(f=>e.counts[f]).map(f=>d(
"li",{},`${In(s,t,f)}: ${e.counts[f]}`));x("line-legend").replaceChildren(...l,...u);return}let c=["+","-","0","?","="].map(l=>{let{dash:u,end:f}=Qt(l);return i(
r[l],u,f,`${xn(s,l)} ${s.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>d("li",{},l));x("line-legend").replaceChildren(...c,...a)}var Wl=6;function kr(s,t,e){
let n=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?s.node(e.slice(5)):"";x("hint").textContent=n?Gl(s,n):o}function Gl(s,{
subject:t,object:e,sign:n,sex:o,ids:r}){let i=r.map(l=>s.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(i.map(l=>s.source(l)))].slice(0,Wl);return`${`${s.
node(t)} → ${s.node(e)}`}: ${s.sign(n)} ${o?s.say(o):""} ×${r.length} ${c.join(" ")}`}var Kl=8,Vl=60;function is(s,t){let e=new rs(s,t);return d("div",{class:"combobox"},d("label",{for:s},t.words.t[s]),e.input,e.list)}var rs=class{constructor(t,e){
let{words:n,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":n.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?n.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Ms(this.shown.graph,
this.input.value,Kl)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:n,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=n.nodes.get(t)?.category??"",a=d("sma\
ll",{},` ${o.say(c)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Vl))):this.take("")}};var cs=new Set(["how","what","legend"]);function $r(s,t){let{words:e,state:n,change:o}=t,{t:r}=e,i=Array.from({length:Zn},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:n.to,to:n.from,pick:""});s.replaceChildren(d("div",{class:"ends"},is("from",t),is("to",t)),d("div",{class:"row"},d("label",{for:"hops"},r.hops),ot("hops",
String(n.hops),i,a=>o({hops:Number(a),pick:""})),d("button",{type:"button",id:"swap",onclick:c},r.swap)),Ye({type:"checkbox",id:"one",checked:n.one,onchange:a=>o(
{one:$e(a)})},r.one),ql(t),qe("whom",r.whom,te(t,"sex"),te(t,"species"),te(t,"population"),Yl(t)),qe("how",r.how,Xl(t),te(t,"route"),te(t,"regimen")),qe("what",
r.what,as(t,"layers"),as(t,"effects"),as(t,"evidence")),qe("legend",r.legend,Ql(t)),d("button",{type:"button",id:"reset",onclick:()=>o(tu(t.graph))},r.reset))}function Ye(s,...t){
return d("label",{class:"choice"},d("input",s),t)}function ql({words:{t:s},state:t,change:e}){let n=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return Ye(
{type:"radio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:c},r)};return d("fieldset",{},d("legend",{},s.extent),n("answer",s.answerOnly),n("all",s.
everything))}function qe(s,t,...e){let n=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?cs.delete(s):cs.add(s)};return d("details",{id:`group-${s}`,open:!cs.
has(s),ontoggle:n},d("summary",{id:`group-${s}-title`},t),e)}function Xe(s,t){return`${s} (${t})`}function te({words:s,state:t,facets:e,change:n},o){let r=e[o].
map(({value:i,count:c})=>[i,Xe(s.named(i),c)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},s.t[o]),ot(`facet-${o}`,t[o],[["",s.t.any],...r],i=>n({
[o]:i,pick:""})))}function Yl({graph:s,words:t,state:e,facets:n,change:o}){let i=n.setting.filter(({value:a})=>!e.setting.includes(a)).map(({value:a,count:l})=>[
a,Xe(t.named(a),l)]),c=a=>o({setting:[...vt(s,L(e),"setting",a).setting],pick:""});return d("div",{},d("div",{class:"row"},d("label",{for:"facet-setting"},t.t.setting),
ot("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>d("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},
onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}var Sr="IU";function Xl({graph:s,words:{t},state:e,facets:n,change:o}){let r=e.
dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,i=n.dose.map(({value:f,count:h})=>[f,Xe(f,h)]),c=f=>{let h=f?vt(s,L(e),"dose",f):Pt;o({dose:h.dose,dose_to:h.
dose_to,dose_unit:h.dose_unit,pick:""})},a=f=>o({...Jl(e,f),pick:""}),l=(f,h,p)=>d("input",{type:"number",min:"0",step:"any",id:f,"aria-label":h,placeholder:h,value:String(
e[p]??""),onchange:m=>{let g=wn(m);setTimeout(()=>a({[p]:g===""?null:Math.max(0,Number(g))}))}}),u=s.words.dose_unit.map(f=>[f,f]);return d("div",{},d("div",{class:"\
row"},d("label",{for:"facet-dose"},t.dose),ot("facet-dose",r,[["",t.any],...i],c)),d("div",{class:"row dose"},l("dose-from",t.doseFrom,"dose"),l("dose-to",t.doseTo,
"dose_to"),ot("dose-unit",e.dose_unit||Sr,u,f=>a({dose_unit:f}),t.doseUnit)))}function Jl(s,t){let e={dose:s.dose,dose_to:s.dose_to,dose_unit:s.dose_unit||Sr,...t};
if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let n=e.dose_to!==null&&e.dose_to>=e.dose;return{...e,dose_to:n?e.dose_to:null}}var Zl={layers:"lay\
er",effects:"effect",evidence:"evidence_type"};function as({graph:s,words:t,state:e,facets:n,change:o},r){let i=e[r],c=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==
l),h=r==="layers"&&!f.length;o({[r]:h?Ot(s).layers:s.words[Zl[r]].filter(p=>f.includes(p)),pick:""})},a=n[r].map(({value:l,count:u})=>{let f={type:"checkbox","d\
ata-facet":r,value:l,checked:i.includes(l)};return Ye({...f,onchange:h=>c(l,$e(h))},Xe(t.say(l),u))});return d("fieldset",{},d("legend",{},t.t[r]),a)}function Ql({
graph:s,words:t,state:e,change:n}){let o=s.words.category.flatMap(r=>{let i=s.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),a=f=>n({hidden:$e(f)?c:
[...c,r],pick:""}),l=!e.hidden.includes(r);return[d("li",{},Ye({type:"checkbox","data-category":r,checked:l,onchange:a},gr(i),t.say(r)))]});return d("ul",{class:"\
legend"},o)}function tu(s){let{from:t,to:e,hops:n,one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=Ot(s);return u}function ee({view:s,state:t}){let n=t.extent==="all"?s.findings.values():s.shown.flatMap(o=>o.findings);return w(n,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Mr(s,t){let{t:e}=t.words,n=d("tr",{},e.columns.map(r=>d("th",{scope:"col"},r))),o=ee(t).map(r=>eu(t,r));s.replaceChildren(d("table",{},d("caption",{},e.
tableCaption),d("thead",{},n),d("tbody",{},o)))}function eu({graph:s,words:t,change:e},n){let{edge:o,match:r}=n,i=vn(t,n),c=s.vocabulary.matches[r],a=o.signed?[
bn(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return d("tr",{"data-finding":o.id,"data-match":c,"data-count\
ed":String(!i),class:r===$.COMPATIBLE||i?"light":""},d("td",{},t.node(o.subject)),d("td",{},a),d("td",{},t.node(o.object)),d("td",{},[o.signed?t.text(c):"",i].filter(
Boolean).join("; ")),d("td",{},t.chips(o).join(" · ")),d("td",{},t.source(o)),d("th",{scope:"row"},d("button",{type:"button",class:"plain",onclick:l},o.id)))}function Or(s,{edge:t,match:e,silentBecause:n}){let o=Object.entries(je(s.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:s.
vocabulary.matches[e],counted:n?"no":"yes",silent_because:n,doi:t.reference.map(r=>s.references.get(r)?.doi).filter(Boolean)}}var nu=/^\s*[=+\-@]|^[\t\r]/,su=/[",\n\r]/;
function ou(s){let t=Array.isArray(s)?s.join("|"):String(s),e=nu.test(t)?`'${t}`:t;return su.test(e)?`"${e.replaceAll('"','""')}"`:e}function Er(s,t){let e=[...Object.
keys(s.vocabulary.columns.edges),"match","counted","silent_because","doi"],n=t.map(o=>{let r=Or(s,o);return e.map(i=>ou(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...n].join(`\r
`)}\r
`}function _r(s,t,e){let n={question:Jt(s,e),findings:t.map(o=>Or(s,o))};return`${JSON.stringify(n,null,1)}
`}function Ar(s,t){let e=new Set(t.flatMap(({edge:i})=>i.reference)),n=Array.from(e,i=>s.references.get(i)).filter(i=>i!==void 0),o=w(n,({citation:i,id:c})=>[i[0]??
Number.MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:h}=i,p=[l||c,u,f,
h].filter(Boolean).join(". "),m=ve(s,i).join(" "),g=s.retracted(c)?" RETRACTED":"";return`${[nt(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified\
)"}${g}`}).join(`
`)}var ru=1e4;function ls(s,t){let e=URL.createObjectURL(s),n=document.createElement("a");[n.href,n.download]=[e,t],document.body.append(n),n.click(),n.remove(),
setTimeout(()=>URL.revokeObjectURL(e),ru)}function Je(s,t,e){ls(new Blob([s],{type:`${e};charset=utf-8`}),t)}async function jr(s){try{return await navigator.clipboard.
writeText(s),!0}catch{let t=document.createElement("textarea");t.value=s,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var us={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},iu=2.5;function Tr({nodes:s},t,e,[n,o]){let r=s.find(c=>c.id===t);if(!r)return s.find(
c=>c.id===e)??s[0];let i=s.filter(c=>c!==r&&Ir(c,r,n,o)>2);return Y(i,c=>[Ir(c,r,n,o)+iu*cu(c,r,n,o),c.id])??r}function Ir(s,t,e,n){return(s.x-t.x)*e+(s.y-t.y)*
n}function cu(s,t,e,n){return Math.abs((s.x-t.x)*n)+Math.abs((s.y-t.y)*e)}var au={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",views:"What the middle shows",figure:"Figure",noPair:"\
Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",share:"Take it awa\
y",link:"Copy link",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Copied.",saved:"\
Saved.",copyFailed:"The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(s,t,e)=>`${s} findin\
gs admitted: ${t} asserted, ${e} compatible`,drawn:(s,t)=>`${s} nodes, ${t} lines drawn`,question:(s,t)=>`How does ${s} reach ${t}?`,noQuestion:"Choose where to\
 start and where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(s,t,e)=>`${s} findings o\
f ${t} studies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:s=>`${s} ind\
irect paths`,more:s=>`Show ${s} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"conteste\
d by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is p\
icked. Choose a node, a line or a path.",findings:s=>`${s} findings`,noFinding:"No finding is admitted.",reviewSays:"Review and paper differ",cautions:"Cautions",
retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not verified",confidence:s=>`\
match of number and paper: ${s}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",
null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pairs whose findings d\
isagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choos\
e a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect against null or mixed",only_a:s=>`only ${s}`,only_b:(s,t)=>`onl\
y ${t}`,same:"same"},clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Finding"],tableCaption:"Every finding of th\
e selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"anatomy, membership",conflicting:"conflicting",mixed:"mixed"},mapHelp:"\
Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(s,t)=>`${s}, ${t} lines`,unknown:s=>`Nothing is cal\
led “${s}”.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"⇅ or ∅ on a line: its findings disagree; ⚑ review and paper d\
iffer",sexMarks:"♂ ♀ findings in one sex; ×n findings of one kind",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot un\
pack what is in this file. Browsers since 2023 can."},lu={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"\
问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"\
显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",
species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"\
添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",views:"中间显示什么",
figure:"图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",table:"表格",zoomIn:"放大",
zoomOut:"缩小",fit:"适应窗口",share:"带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",
print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"\
比较"},shown:(s,t,e)=>`适用证据 ${s} 条：明确适用 ${t}，不冲突 ${e}`,drawn:(s,t)=>`画出 ${s} 个节点、${t} 条线`,question:(s,t)=>`${s}如何到\
达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",about:(s,t,e)=>`${s}\
 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:s=>`${s} 条间接路径`,
more:s=>`再显示 ${s} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱\
的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",
findings:s=>`${s} 条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",
partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"标识符未核实",confidence:s=>`编号与论文的匹配：${s}`,note:"\
备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{
explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",
noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",
relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:s=>`仅${s}`,only_b:(s,t)=>`仅${t}`,same:"相同"},clear:"结束比较",columns:["主\
体","关系","客体","适用程度","情境","来源","编号"],tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明",
"=":"解剖、从属",conflicting:"相互矛盾",mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",
at:(s,t)=>`${s}，${t} 条线`,unknown:s=>`没有名为“${s}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的\
 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。",
tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},Ze={en:au,zh:lu};var uu=/^[A-Z][a-z]+[A-Z]/,fu=/(?<=[a-z])(?=[A-Z])/g,Qe=class extends st{constructor(t,e){super(t,e),this.t=Ze[e]}say(t){return this.lang==="en"&&uu.test(t)?t.replace(
fu," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:n}){return`${this.say(t)} – ${this.either(e,n)}`}text(t){return Reflect.get(this.t,t)}sign(t){
return Reflect.get(this.t.signs,t)??""}};var hu={answer:uo,evidence:rr,conflicts:bo,compare:xo},du={width:1200,height:800},pu=120,tn=class{constructor(t){this.graph=t,this.state=this.#t(),this.view=En(
t,this.state),this.overlay=jn(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new pe(x("map"),{pick:e=>this.#e(e),hover:e=>this.#o(e)}),
un("ask").open=fn(),this.#l(),this.#s(),this.map.fit()}look(){let{graph:t,state:e,view:n,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:n,overlay:o,
picture:r,map:i,facets:()=>An(t,e),sensitivity:()=>Array.from(n.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return Jo(
location.hash,{...Ot(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.
to)&&lo(),this.#n(),this.draw(),this.#a(),["from","to","extent","by","view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"\
evidence"}:{}}),t&&!fn()&&x("panel").scrollIntoView()}#n(){try{history.replaceState(null,"",`#${Jt(this.graph,this.state)}`)}catch{}}get theme(){return matchMedia(
"print").matches?"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Qe(this.graph,this.state.lang)}draw(){
this.view=En(this.graph,this.state),this.overlay=jn(this.graph,this.state),this.#s()}#s(){let{graph:t,state:e,words:n}=this,o=Is();document.documentElement.lang=
e.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let r=e.from&&e.to?n.t.question(n.node(e.from),n.node(e.to)):"";document.title=r?
`${r} – OxyGraph`:n.t.title;let i={graph:t,words:n,state:e,view:this.view,overlay:this.overlay,facets:An(t,e),theme:this.theme,change:c=>this.change(c),redraw:()=>this.
draw(),announce:c=>this.announce(c)};wr(n,e,this.theme),$r(x("ask-body"),i),xr(n,e,this.view),x("panel-body").replaceChildren(...ke(hu[e.tab](i))),br(n,e,this.view),
this.#c(i),Ts(o)}#c(t){let{view:e}=this.state,n={table:"table","map-frame":"map"};for(let[o,r]of Object.entries(n))x(o).hidden=e!==r;x("figure").hidden=e==="map"||
e==="table",x("drawn").textContent="",e==="table"?Mr(x("table"),t):e==="map"?this.#i():this.#r(t)}#r(t){let{t:e}=this.words,n=Qn(this),o=d("p",{},this.state.view===
"harvest"?e.noPair:e.noQuestion),r=n.map(i=>sr(i,t,this.theme));x("figure").replaceChildren(...r.length?r:[o]),performance.mark("oxygraph:drawn")}#i(){vr(this.words,
this.state,this.overlay,this.theme),this.picture=es(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),x("drawn").textContent=this.
words.t.drawn(this.picture.nodes.length,this.picture.lines.length)}#o(t){kr(this.words,this.picture,t)}#a(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}\
: ${t.say(e.answer.verdict)}. `:""}${x("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){x("live").textContent=t}#l(){let t=(e,n)=>x(
e).addEventListener("click",n);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"ligh\
t":"dark"}));for(let e of Xt)t(`view-${e}`,()=>this.change({view:e}));t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zoom-fit",()=>this.
map.fit()),t("print",()=>window.print()),t("skip",e=>{e.preventDefault(),x("panel-body").focus()});for(let e of gt)t(`tab-${e}`,()=>this.change({tab:e}));x("tab\
s").addEventListener("keydown",e=>this.#g(e)),x("map-focus").addEventListener("keydown",e=>this.#y(e)),x("map-focus").addEventListener("blur",()=>this.map.hover(
"")),this.#p(t),mu(),this.#u()}#u(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#i(),this.map.fit())},
pu)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#f()),addEventListener(
"hashchange",()=>{this.state=this.#t(),this.#f()})}#f(){this.draw(),this.map.fit()}#p(t){let e=async o=>{let r=await jr(o);this.announce(r?this.words.t.copied:this.
words.t.copyFailed)},n=()=>this.announce(this.words.t.saved);t("link",()=>{this.#n(),e(`${location.href.split("#")[0]}#${Jt(this.graph,this.state)}`)}),t("cite",
()=>e(Ar(this.graph,ee(this)))),t("csv",()=>{Je(Er(this.graph,ee(this)),"oxygraph-findings.csv","text/csv"),n()}),t("json",()=>{Je(_r(this.graph,ee(this),this.state),
"oxygraph-findings.json","application/json"),n()}),t("svg",()=>{Je(this.#d().text,"oxygraph.svg","image/svg+xml"),n()}),t("png",async()=>{let{text:o,size:r}=this.#d();
ls(await yr(o,r),"oxygraph.png"),n()})}#h(){let t=this.map.size();return t.width&&t.height?t:du}#d(){let[t]=Qn(this);return t?{text:Wt(t,this.graph.figures),size:t}:
{text:this.#m(),size:this.#h()}}#m(){let t=es(this.graph,this.state,this,this.#h(),this.theme);return hr(t,document.title,this.map.measure)}#g(t){let[e,n]=[gt.indexOf(
this.state.tab),gt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:n-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=gt[(o[t.key]+n)%n];this.change(
{tab:r}),x(`tab-${r}`).focus()}#y(t){let{key:e}=t,n={Escape:()=>this.#w(),"+":()=>this.map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.
map.fit()};if(this.walked&&(n.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(us,e))this.#x(e);else if(Object.hasOwn(n,e))n[e]();else
return;t.preventDefault()}#w(){this.walked="",this.map.hovered="",this.change({pick:""})}#x(t){let e=this.picture&&Tr(this.picture,this.walked,this.state.from,us[t]);
if(!(e&&this.picture))return;this.walked=e.id,this.map.hovered=e.id,this.map.reveal(e);let n=this.picture.lines.filter(({subject:o,object:r})=>o===e.id||r===e.id);
this.announce(this.words.t.at(this.words.node(e.id),n.length)),this.#o(`node:${e.id}`)}};function mu(){let s=un("share");s.addEventListener("keydown",t=>{t.key!==
"Escape"||!s.open||(s.open=!1,x("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof Node&&s.
contains(e)||(s.open=!1)})}async function gu(){if(!Os()){x("counts").textContent=Ze[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[s]=await Promise.all([As(document),Ps(
document)]);Reflect.set(window,"oxygraph",new tn(s))}gu();})();
