/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function mt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,i]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==i){let[r,c]=[Rs(o),Rs(i)];return r===
c?o-i:r?1:-1}}return n.length-t.length}function Rs(n){return n>=55296&&n<=57343}function gt(n,t){if(typeof n=="string"&&typeof t=="string")return mt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=gt(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>gt(s.key,o.key)).map(({item:s})=>s)}function $(n){return[...n].sort(mt)}
function it(n,t){return Bs(n,t,-1)}function ge(n,t){return Bs(n,t,1)}function Bs(n,t,e){let s;for(let o of n){let i=t(o);(!s||gt(i,s.key)*e>0)&&(s={item:o,key:i})}
return s?.item}var ye=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:i,id:r})=>[!i.length,r]);this.paper=Ds(s.map(i=>[i.id,this.#n(
i)])),this.study=Ds(s.map(({id:i,cohort:r})=>[i,[`paper ${this.paper.get(i)}`,...jr(r)]]));let o=s.filter(({status:i})=>i==="retracted").map(({id:i})=>this.paper.
get(i));this.withdrawn=new Set([...this.paper].filter(([,i])=>o.includes(i)).map(([i])=>i)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let i=this.#e(s);e.set(i,new Set([...e.get(i)??[],...o.map(r=>this.#e(r))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?$(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function Ps({references:n,paper:t},e){
let s=new Map(Array.from(n,([i,r])=>[i,_r(r,e)])),o=new Map;for(let i of $(new Set(t.values()))){let r=s.get(i)??i;o.set(r,[...o.get(r)??[],i])}return new Map(Array.
from(t,([i,r])=>{let c=s.get(r)??r,a=o.get(c)??[];return[i,a.length>1?`${c}${zs(a.indexOf(r))}`:c]}))}var Ar=/^[[\]]+|[[\]]+$/gu;function _r({id:n,authors:t,title:e,
year:s},{named:o}){let i=new RegExp(o.initials),c=t.split(";").map(d=>d.trim()).filter(Boolean).map(d=>d.replace(i,"")),a=e.replace(Ar,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function zs(n){return(n>=26?zs(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function jr(n){return n?[`cohort ${n}`]:[]}function Ds(n){let t=new Map,e=new Map,
s=new Map(n.map(([i],r)=>[i,r])),o=i=>{let r=i;for(let c=t.get(r);c!==void 0&&c!==r;c=t.get(r))r=c;return r};for(let[i,r]of n){t.set(i,i);for(let c of r){let a=e.
get(c)??i;e.set(c,a);let[l,u]=x([o(i),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([i])=>[i,o(i)]))}var S=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Tr=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function St(n){return{...Tr,...n}}function F(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function we(n,t){return t==="dose"?n.dose===null?"":rt($n(n)):t==="setting"?n.setting.join(", "):n[t]}function $n({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Ir=/\.?0+$/;function D(n){let t=n.toFixed(12).replace(Ir,"");return t==="-0"?"0":t}function rt([n,t,e]){return`${n===t?D(n):`${D(n)}\
–${D(t)}`} ${e}`}function Hs(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,i],[r,c,a]]=[t,e];return i!==a||s>c||r>o}return n==="setting"?Fs(t,e)===void 0:
!t.some(s=>e.includes(s))}function Lr(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,i],[r,c]]=[t,e];return[Math.max(s,r),Math.min(o,c),i]}return n===
"setting"?Fs(t,e)??null:t.filter(s=>e.includes(s))}function Fs(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(
gt)}var ct=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[i,r]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>Lr(a,i[l],r[l])));o=this.share(t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];return!this.keys.some((i,r)=>Hs(i,s[r],o[r]))}separators(t,e){if(t===e)return[];
let[s,o]=[this.values[t],this.values[e]];return this.keys.filter((i,r)=>Hs(i,s[r],o[r]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};
function xe(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of Ws(n,s))if([...e.values()].every(i=>i.some(r=>o.includes(
r))))return o;return null}function*Ws(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Ws(n,t,o+1,[...s,n[o]])}function Us({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Nr=/\{(\w+)\}/g;function Zt(n,t,e,s={}){return Rt(
n.sentences[t][n.languages.indexOf(e)],s)}function Rt(n,t){return n.replace(Nr,(e,s)=>String(t[s]))}function Ot(n,t){return n.lists[t].map(e=>e.name)}function Sn(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var Bt="human",be=class{constructor(t,e,s,o){this.scopes=new ct(t.keys),this.tags=e,this.disorders=o;let i=t.lists.population.filter(r=>r.human).map(r=>r.name);
this.ofPeople=new Set([...o,...i]),this.below={species:Sn(t.lists.species),population:s,route:Sn(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?$(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?x(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):ct.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:i,route:r,regimen:c,setting:a}=t,
l=this.#c(t),u=t.species||this.#o(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,i],route:this.#t("route",r?[r]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#c({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#o(t){return t.some(e=>this.ofPeople.has(e))?Bt:""}ofContext(t){let{sex:e,population:s,dose:o,route:i,regimen:r,
setting:c}=t,a=t.species||this.#o([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:$n(t),route:this.#t("route",i?[i]:[]),regimen:r?[r]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(i=>[i,this.scopes.value(t,i)]));return this.scopes.of({...o,population:$(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===Bt}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,i)=>{let c=new Set(
e.map(a=>JSON.stringify(a[i]))).size===1?e[0][i]:null;c!==null&&s.set(o,this.#i(o,c))}),s}#i(t,e){if(t==="dose")return[rt(e)];if(t==="setting")return this.#r(e);
let s=e,o=new Set(s.flatMap(i=>Object.values(this.below).flatMap(r=>[...r.get(i)??[]].filter(c=>c!==i))));return s.filter(i=>!o.has(i))}#r(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?S.COMPATIBLE:
S.ASSERTED:S.EXCLUDED:S.ASSERTED}openKeys(t,e){if(e===ct.OPEN)return[];let s=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.
filter((i,r)=>{let[c,a]=[s[r],o[r]];return a===null?!1:i==="population"?!this.#a(this.#c(t),a):c===null?!0:i==="dose"?!1:i==="setting"?!Cr(c,a):!Gs(c,a)})}#a(t,e){
return t.some(s=>Gs([...this.below.population.get(s)??[s]],e))}};function Gs(n,t){return n.every(e=>t.includes(e))}function Cr(n,t){return t.every(([e,s])=>n.some(
([o,i])=>o===e&&i===s))}var Z="conflicting",Q="mixed";function I(n){return n==="+"||n==="-"}function qs(n){return I(n)||n==="0"}function On(n){return n==="+"?"-":"+"}var Rr=["0","?",Z,Q];function Ks(n,t){for(let e of Rr)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Mn(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?Z:e?"+":"\
-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Br=/^[ -~]*$/,Dr=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function yt({spelling:n},t){let e=Br.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Pr).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Dr).filter(Boolean).join(" ")}function Pr(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Vs(n,t,e,s){let o=[...yt(n,t)],i=[];for(let[c,a]of e){let l=zr(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&i.push([a,l])}let r=new Map;for(let[c,a]of i.
sort((l,u)=>u[1]-l[1]))r.has(c)||r.set(c,a);return[...r].slice(0,s)}function zr(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-Hr(n,t)/s:1}function Hr(n,t){let e=[],s=Array.from({length:t.length+1},(o,i)=>i);for(let o=1;o<=n.length;o+=1){let i=[o];for(let r=1;r<=t.length;r+=1)i[r]=
Math.min(s[r]+1,i[r-1]+1,s[r-1]+(n[o-1]===t[r-1]?0:1)),o>1&&r>1&&n[o-1]===t[r-2]&&n[o-2]===t[r-1]&&(i[r]=Math.min(i[r],e[r-2]+1));[e,s]=[s,i]}return s[t.length]}var ke=class{constructor(t,e){this.vocabulary=e,this.nodes=ve(t.nodes),this.contexts=ve(t.contexts),this.references=ve(t.references),this.audit=t.audit,this.papers=
new ye(this.references,e),this.shortNames=Ps(this.papers,e),this.edges=ve(Fr(t.edges,this.papers,e)),this.successors=Ys(this.nodes,this.edges,"subject","object"),
this.predecessors=Ys(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new be(e,this.contexts,
Gr(this),new Set(s)),this.spellings=qr(this),this.ownRows=Wr(this),this.audited=Ur(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Ot(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Xs(n,t,e=20){let s=yt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[i,r]of n.spellings){let c=i.indexOf(s);if(c<0)continue;let a=[i===s?0:c===0?
1:2,[...i].length,r];gt(a,o.get(r)??[1/0])<0&&o.set(r,a)}for(let[i,r]of Vs(n.vocabulary,t,n.spellings,e))o.has(i)||o.set(i,[3,-r,i]);return x(o.values(),i=>i).slice(
0,e).map(([,,i])=>i)}function ve(n){return new Map(n.map(t=>[t.id,t]))}function Fr(n,t,{lists:e,passing:s,signs:o}){let i=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),r=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=i.has(c.predicate),l=a?o[c.effect]:r(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function Wr({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let i of new Set(o.reference.map(r=>t.paper.get(r)??r)))s.set(i,[...s.get(i)??[],o]);return s}function Ur(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Ys(n,t,e,s){let o=new Map(Array.from(n.keys(),i=>[i,new Map]));for(let i of t.
values()){let r=o.get(i[e]),c=r.get(i[s]);c?c.push(i):r.set(i[s],[i])}return o}function Gr({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let i=new Map,r=c=>{let a=i.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of r(u))l.add(f);return i.set(
c,l),l};for(let c of s.keys())r(c);return i}function qr({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[yt(t,s),s]));for(let{id:s,name:o,name_zh:i,
curie:r,synonyms:c}of n.values())for(let a of[o,i,r,...c]){let l=yt(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function Js(){return"DecompressionStream"in globalThis}function $e(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,i=>i.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var En=class extends ke{constructor(t){super(Yr(t),Vr(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=Jr(t.nodes),this.flags=Zr(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,Ot(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...$(e)]}},Kr=2;function Vr(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Kr,t.seconds)}}}
async function to(n){return new En(JSON.parse(await $e(n,"graph","deflate")))}var Zs={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Yr(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(Zs,s)?Reflect.get(Zs,s):{};return[s,Xr(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Xr(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,i]of Object.entries(n)){let r=An(t,e[o]??o,c=>Qs(i,String(c)));for(let[
c,a]of s.entries())a[o]=r?.[c]??Qs(i,"")}return s}function An({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(i=>o[i])}function Qs(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function Jr(n){let[t,e,s]=["shape","color","level"].map(i=>An(n,i,String)??[]),o=An(n,"category",String)??[];return new Map(o.map(
(i,r)=>[i,{shape:t[r],colour:e[r],level:Number(s[r])}]))}function Zr(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function y(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Mt(n){let t=y(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function _n(){return matchMedia("(min-width: 801px)").matches}function eo(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function no(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:eo(n),near:n.dataset.near}:
null}function so(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(i=>eo(i)===n.name),s=n.near?
document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var Qr=/[⺀-鿿]/,tc=/(?<=[\s-])/,ec=/ ?…$/;function nc(n,t,e,s){let o=Qr.test(n)?[...n]:n.split(tc),i=[""];for(let l of o){let u=i[i.length-1];!u||t((u+l).trimEnd())<=e?i[i.length-1]=u+l:i.push(l)}let r=i.
slice(0,s).map(l=>l.trim()),c=i.length>s,a=r.length-1;return(c||t(r[a])>e)&&(r[a]=sc(r[a]+(c?" …":""),t,e)),r}function sc(n,t,e){let s=n.replace(ec,"");for(;s.
length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function oo(n,t){let e=new Oe(n.map(io)),s=[];for(let o of n){let i=oc(o,t,e);i&&(e.add(i.box),
s.push(i))}return s}function oc(n,t,e){let{width:s,height:o}=t,i=r=>r[0]>0&&r[2]<s&&r[1]>0&&r[3]<o;for(let[r,c]of rc(n,t)){let a=r.find(l=>i(l)&&e.free(l));if(a)
return{id:n.id,texts:c,box:a};if(n.forced)return{id:n.id,texts:c,box:ic(r[0],s,o)}}return null}function io({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function ro(n,t,e){
let s=new Oe([...t.map(io),...e]);return n.flatMap(({text:o,width:i,places:r})=>{let c=({x:l,y:u})=>[l-i/2,u-7,l+i/2,u+7],a=r.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function ic([n,t,e,s],o,i){let r=Math.max(1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,i-1-s));return[n+r,t+c,e+r,s+
c]}function*rc(n,{measure:t,room:e,beside:s,lines:o}){for(let i of cc(n,t,e,o)){let r=Math.max(...i.map(t))+2,c=i.length*14,[a,l,u]=[n.x,n.y,n.size+3],[f,d,p,m]=[
[a-r/2,l+u,a+r/2,l+u+c],[a-r/2,l-u-c,a+r/2,l-u],[a+u,l-c/2,a+u+r,l+c/2],[a-u-r,l-c/2,a-u,l+c/2]];yield[s?[p,m,f,d]:[f,d,p,m],i]}}function cc(n,t,e,s){let o=(l,u)=>nc(
n.text,t,Math.max(40,l-4),u);if(n.forced)return[o(Math.max(e,150),Number.POSITIVE_INFINITY)];let r=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,u])=>o(
e*l,u)),c=l=>!l[l.length-1].endsWith("…"),a=r.filter(l=>!c(l)&&l.join("").length>=7);return[...r.filter(c),...a]}var Se=64,Oe=class{constructor(t){this.cells=
new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let i=Math.floor(t/Se);i<=Math.floor(s/Se);i+=1)for(let r=Math.floor(e/Se);r<=Math.floor(o/Se);r+=1)yield`${i}\
 ${r}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.
some(s=>ac(t,s)))return!1;return!0}};function ac(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function co(n,t,e){let s=new Map;for(let i of n){let r=[i.subject,i.object].sort().join(">");s.set(r,[...s.get(r)??[],i])}let o=new Map;for(let[i,r]of s){let[c,
a]=i.split(">"),[l,u]=[L(t,c),L(t,a)];r.forEach((f,d)=>{let p=lc(l,u,d,r.length,e);o.set(f.id,f.subject===c?p:-p)})}return o}function lc(n,t,e,s,{width:o,height:i}){
if(Math.abs(n.x-t.x)>=4&&Math.abs(n.y-t.y)>=4)return(e-(s-1)/2)*15;let r=Math.min(46,.22*Math.hypot(n.x-t.x,n.y-t.y));return((n.y-t.y)*(o-n.x-t.x)+(t.x-n.x)*(i-
n.y-t.y)<0?-1:1)*(r+e*15)}function L(n,t){let e=n.get(t);if(!e)throw new Error(`${t} stands nowhere`);return e}function Qt(n,t,e){let s=Math.hypot(t.x-n.x,t.y-n.
y)||1,[o,i]=[-(t.y-n.y)/s,(t.x-n.x)/s],[r,c]=[(n.x+t.x)/2,(n.y+t.y)/2];return{x:r+2*e*o,y:c+2*e*i}}function Dt(n,t,e,s){let o=Qt(n,t,e),[i,r,c]=[(1-s)**2,2*s*(1-
s),s**2];return{x:i*n.x+r*o.x+c*t.x,y:i*n.y+r*o.y+c*t.y}}var Et='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',uc=160,fc=[0,.08,-.08,.16,-.16,.24];function ao(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Et}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function Me({nodes:n,layout:t,width:e,height:s},o,i,r){let c=n.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===
r||l.picked})),a=x(c,({forced:l,end:u,faded:f,degree:d,id:p})=>[!l,!u,f,-d,p]);return oo(a,{measure:i,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?
1:2,width:e*o,height:s*o})}function Ee({lines:n,layout:t,nodes:e,badges:s},o,i,r){if(n.length>uc)return[];let c=[...e.map(({x:u,y:f,size:d})=>({x:u*o,y:f*o,size:d*
o})),...s.map(({x:u,y:f})=>({x:u*o,y:f*o,size:8}))],l=n.filter(u=>u.label&&!u.faded).map(({label:u,subject:f,object:d,bow:p,labelAt:m})=>{let[w,g]=[L(t.positions,
f),L(t.positions,d)],k=fc.map(_=>Dt(w,g,p,Math.min(.8,m+_)));return{text:u,width:r(u),places:k.map(({x:_,y:N})=>({x:_*o,y:N*o}))}});return ro(l,c,i.map(({box:u})=>u))}
function at(n,t,e){let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,i]=[s(n),s(t)];return`#${o.map((c,a)=>Math.round(c+(i[a]-c)*e)).map(c=>c.toString(
16).padStart(2,"0")).join("")}`}var dc={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},hc=1.4,
[pc,mc]=[.1,6],gc={arrow:.6,bar:.75,circle:.45};async function uo(n){let t=await $e(n,"library","gzip"),e=n.createElement("script");e.textContent=t,n.head.append(
e)}var Ae=class{constructor(t,e){this.element=t,this.measure=ao(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.
nodes,edges:this.edges},dc),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>e.pick(this.pickOf(s))),this.network.
on("hoverNode",({node:s})=>{this.hover(s),e.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),e.hover("")}),this.network.on("hoverEdge",({edge:s})=>e.
hover(`line:${s}`)),this.network.on("blurEdge",()=>e.hover("")),this.network.on("beforeDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){
return{width:this.element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:e,height:s}=this.size();
this.network.setSize(`${e}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.
visEdge(o)));for(let o of t.lines)this.bend(o);this.network.redraw()}bend(t){let[e,s]=this.ends(t),o=Qt(e,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=
()=>o}ends({subject:t,object:e}){let{positions:s}=this.drawn.layout;return[L(s,t),L(s,e)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.
picture}fit(){let{width:t,height:e}=this.size();this.network.moveTo({position:{x:t/2,y:e/2},scale:1,animation:!1})}zoom(t){let e=Math.min(mc,Math.max(pc,this.network.
getScale()*hc**t));this.network.moveTo({scale:e,animation:!1})}reveal({x:t,y:e}){let[{width:s,height:o},i,r]=[this.size(),this.network.getScale(),this.network.getViewPosition()],
c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,r.x,(s/2-50)/i),y:c(e,r.y,(o/2-40)/i)};(a.x!==r.x||a.y!==r.y)&&this.network.moveTo({position:a,animation:!1}),
this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.
faded?at(t.colour,e.paper,.75):t.colour,i=s?e.ring:at(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,
border:t.faded?o:i,hover:{background:o,border:e.ring}}}}visEdge(t){let e=at(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:gc[t.
end]};return{id:t.id,from:t.subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:e,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{
to:t.end?s:{enabled:!1}},smooth:Math.abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;
return t.faded&&t.id!==this.hovered?at(e,s,.38):e}pickOf({nodes:t,edges:e}){if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===e[0]);return s?
`pair:${s.subject}>${s.object}`:""}paper(t){let{width:e,height:s}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#fffff\
f",t.fillRect(0,0,e,s),t.restore()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??Me(this.drawn,t,this.measure,this.hovered);return this.
placed.set(e,s),{scale:t,placed:s}}middleOf(t){let[e,s]=this.ends(t);return Dt(e,s,t.bow,.5)}lineLabels(){let{scale:t,placed:e}=this.labels();return Ee(this.drawn,
t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:i,
nodes:r}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Et;for(let a of i)wc(t,a,e,o);for(let a of r)
a.id===this.hovered&&yc(t,a,e,o.ring);for(let{text:a,x:l,y:u}of this.lineLabels())lo(t,a,{x:l,y:u-6},o.text,o.halo);let c=new Map(r.map(a=>[a.id,a]));for(let a of s)
this.name(t,a,c.get(a.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Et}`:Et;let i=this.labelColour(
o);for(let[r,c]of e.entries())lo(t,c,{x:(s[0]+s[2])/2,y:s[1]+r*14},i,this.drawn.colours.halo)}};function lo(n,t,{x:e,y:s},o,i){n.strokeStyle=i,n.lineWidth=3,n.strokeText(
t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function yc(n,t,e,s){n.beginPath(),n.arc(t.x*e,t.y*e,t.size*e+5,0,2*Math.PI),n.strokeStyle=s,n.lineWidth=2.5,n.stroke()}function wc(n,t,e,s){
let[o,i]=[t.x*e,t.y*e],r=t.kind==="opposite";n.beginPath(),n.arc(o,i,8,0,2*Math.PI),n.fillStyle=r?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,
n.stroke(),n.font=`bold ${Et}`,n.fillStyle=r?s.paper:s.badge,n.fillText(r?"⇅":"∅",o,i-6),n.font=Et}function lt(n){return n.length?`[${n.join(", ")}]`:""}function _e({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Rt(s,{doi:t})]:[],...e?[Rt(o,{pmid:e})]:
[]]}var W=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Us(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Zt(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let i=`${this.graph.vocabulary.symbols[e]} = ${D(t)}`;return s===null||o===null?i:`${i} [${D(s)}, ${D(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:i,tendency:r,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":rt([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),i&&this.say(`${i} analysis`),r&&this.say(`leaning to ${r}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?lt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes(
"+")))return this.sentence("own_word");let i=$(new Set(Array.from(e).flatMap(a=>a.reference))),r=t.split("+").flatMap(a=>{let l=i.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=r.flatMap(a=>s.get(a)?.citation??[]);return lt(c)||r.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),we(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let i={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.
sentence("directionless",i);let r=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,r)}));return this.
sentence("missing",{...i,lacks:this.joined(c)})}};var[U,Pt,At]=[0,1,2];function zt({evidence_type:n}){return n==="meta_analysis"}function A({silentBecause:n}){return!n}function R({edge:n}){return qs(n.sign)}function je({signs:n}){let t=[...n].filter(I);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function P(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>mt(e,s)).map(([e,s])=>xc(e,s))}function xc(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(R).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>zt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:it(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function G(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:i})=>i.
has(o)).length);return t&&e?{sign:Z,contested:s>0,leans:fo(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:Q,contested:!0,leans:fo(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function fo(n){let t={"+":[],"-":[],0:[]};for(let{study:i,signs:r,tendency:c}of n){let a=c&&r.size===1&&r.has("0")?[c]:null;for(let l of a??
r)t[l].push(i)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}function h(n,t={},...e){let s=document.createElement(n);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(o.slice(2),i):i===!0?s.setAttribute(
o,""):typeof i=="string"&&s.setAttribute(o,i);return s.append(...Te(e)),s}function Te(n){return n.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?Te(t):[])}function te(n){return n.target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function ee(n){return n.target instanceof
HTMLInputElement&&n.target.checked}function ut(n,t,e,s,o){return h("select",{id:n,"aria-label":o,onchange:i=>s(te(i))},e.map(([i,r])=>h("option",{value:i,selected:i===
t},r)))}var bc={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Tn(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function q(n,t,e=n.
sign(t)){return h("span",{class:`sign sign-${bc[t]??"open"}`,title:e},h("span",{"aria-hidden":"true"},Tn(n,t)),h("span",{class:"unseen"},e))}function T(n,t,e){return n.
explained(t)?h("span",{class:"term",role:"term","data-term":t},e):e}function In(n,t){return t.signed?q(n,t.sign):q(n,"=",n.say(t.predicate))}var vc=/[?#]/g;function kc(n,{
doi:t,pmid:e}){let s=(i,r)=>h("a",{href:i,rel:"noopener noreferrer",target:"_blank"},r),o=encodeURI(t).replace(vc,encodeURIComponent);return[..._e(n,{doi:o,pmid:""}).
map(i=>s(i,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Ln(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function Ie({graph:n,words:t},e){let{t:s}=t,{edge:o,match:i}=e,r=Ln(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return h("article",{class:`card ${i===S.
COMPATIBLE||r?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!r)},h("h3",{},In(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
h("p",{},t.statement(o)),$c(t,e),r?h("p",{class:"silent"},r):null,Sc(n,t,o).map(u=>h("p",{class:"warning"},u)),c.map(u=>Oc(t,u)),o.note?h("p",{class:"note"},h("\
strong",{},`${s.note}: `),o.note):null,h("p",{class:"source"},t.source(o),l," · ",h("code",{},o.id)),a.map(u=>Mc(t,u)))}function $c(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return h("ul",{class:"chips"},n.chips(e).map(i=>h("li",{},i)),e.signed?h("li",{class:"match"},T(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&A(t)?h("li",{class:"match"},T(n,"counted",n.say("counted"))):null,e.signed?null:h("li",{},n.say(e.predicate)),e.evidence_type?h("li",{},n.say(
e.evidence_type)):null,h("li",{},T(n,e.layer,n.say(e.layer))))}function Sc(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function Oc(n,t){return h("p",{class:"warning"},h("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function Mc(n,t){let{graph:e,t:s}=n,
o=kc(e,t);return h("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(i=>[i," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var[Nn,Ec,ft]=[0,1,2],Le=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(A),this.weighings=new Map,this.kind=Ac(this.speaking),this.gaps=_c(this.speaking.length?this.speaking:t),this.match=this.gaps.length?S.COMPATIBLE:S.ASSERTED}get results(){
return this.#t??=P(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=G(this.results),this.#e}get sign(){return this.kind===ft?"\
+":this.weighed.sign}get level(){return Math.max(U,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=jc(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>U)}signOf(t){if(this.kind===ft)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(i=>this.claims[i].findings);s=G(P(o.filter(
({edge:i})=>i.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return $(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function Ac(n){return n.some(({edge:t})=>t.sign==="=")?ft:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?Ec:Nn}function _c(n){let t=n.filter(e=>A(e)&&R(e));return it(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function jc({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[i,r,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${i} ${r} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:i,subjectAspect:r,
objectAspect:c,findings:[s]})}return[...e.values()]}var Cn=[{scope:ct.OPEN,aspect:"",arrivals:[]}];function Rn(n,t,e){let s=new Map;for(let o of t)for(let[i,{scope:r,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,r);if(l===ct.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:i}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:i}]})}return[...s.values()]}var dt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let i=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(i.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(i.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let r=Tc(e.length,i);this.signs=e.map((a,l)=>a.signOf(r[l])),this.sign=Ic(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==ft);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
U,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===Nn&&I(this.sign)&&this.level>U}get decides(){return this.counted&&this.sign!=="?"}};function ho(n,t,e){let s=t.reduce((o,i)=>Rn(n,o,i),Cn);
return new dt(n,t,s,e)}function Tc(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let i=[...s].flatMap(r=>r.arrivals);e[o]=new Set(i.map(({place:r})=>r)),s=
new Set(i.map(({before:r})=>r))}return e}function Ic(n){let t=n.reduce(Ks,"=");return t==="="?"?":t}function wt(n){return n.verdicts["?"]}function po(n,t){return t===wt(n)||t===n.verdicts[Z]}function Ce({verdicts:n},t){return t===n[Z]||t===n[Q]}var Ne=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),Nc),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[Mn(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof dt?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof dt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let i of this.deciding)for(let[r,c]of Lc(i,this.counting))t[r].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(i=>s.
map(r=>t.separators(i,r)));return xe(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(i=>{if(!t.share(
o,i))return!0;let r=t.reported(o);return r.length>0&&r.join()===t.reported(i).join()}))}verdictKeeping(t){let e=r=>this.counting.judge(r),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let i=this.#n(t,e);return this.budget.exhausted?wt(this.vocabulary):this.vocabulary.
verdicts[Mn(i).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},i=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
r=i.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(r.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of i){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,d)=>f===a.steps[d]))continue;let u=ho(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function Lc(n,{graph:{scoper:t}}){return n instanceof dt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(R).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function Nc(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:i,level:r,studies:c,nodes:a}=n;return[t,e,!I(s),o,i,-r,-c.size,a.length,a]}function Bn(n,t){let e=[Cc,Rc,zc,Fc,Uc,Gc,qc,Yc,Xc,Jc];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Cc(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function Rc(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:i}){if(t==="direct"&&e){let r=n.sentence("direct",{counts:mo(n,e.
results)});return e.results.length>1?[r,n.sentence("no_synthesis")]:[r]}if(t==="mechanism"){let r=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
r.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(i?"nothing_here":"nothing")]}function mo(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(i=>[i,new Map]));for(let i of t){let[r,c]=[s.get(Pc(i)),je(i)];r?.set(c,(r.get(c)??0)+Bc(i))}let o=[...s].filter(([,i])=>i.size).map(([i,r])=>Dc(
n,i,r));return n.joined(o,"clauses")}function Bc({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(R).length||1}function Dc(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[i,r]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?i:r,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function Pc({pooled:n,level:t,findings:e}){return n?"pooled":t===At?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Pt?"observational":"statement"}function zc(n,t){let{leans:e}=t,s=[];if(e?.sign){let i=e.sign,r=e.studies[On(
i)].length,[c,a]=[e.studies[i].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(i),one:c,other:r,neither:a}))}let o=Hc(n,t);return o?[...s,
o]:s}function Hc(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(r=>n.say(r)),i=n.say(t);return o.length?n.sentence("strength_less",{level:i,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:i,base:s})}function Fc(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,i=[];if(s!==null&&
Object.keys(F(e)).length&&i.push(n.sentence(Wc(t),{context:n.where(e)})),o.size){let[r=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
r)));i.push(n.sentence("found_in",{found_in:n.joined(c)}))}return i}function Wc({match:n,specific:t}){return n!==S.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function Uc(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:i})=>!i.length);return[n.sentence("specific",{context:n.
where(t.context),counts:mo(n,o)})]}function Gc(n,{verdict:t,resolving:e,reported:s}){if(!Ce(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(i=>n.say(i));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function qc(n,{suggests:t}){if(!t)return[];let e=Kc(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Kc(n,{sign:t,kind:e,paths:s,wholes:o,studies:i,hitRate:r}){let[c,a]=[s.length,i.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Vc(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:r?n.sentence("rate",{right:r.right,asked:r.asked}):n.sentence("no_rate")})}function Vc(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[ft]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Yc(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Xc(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Jc(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:i}){if(t.length){let r=[...o?[o]:[],...i.flatMap(l=>l.steps)],c=new Set(r.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==wt(n.graph.vocabulary)?[n.sentence("steady")]:[]}var Ht=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Re(n,t){let e=new Map(Array.from(t,i=>[i.id,i])),s=[...e.values()],o=s.flatMap(i=>i.reference.filter(r=>n.retracted(r)));return[...n.audit.filter(({review_edges:i})=>i.
some(r=>e.has(r))),...$(new Set(o)).map(i=>Zc(n,i,s))]}function Zc(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:$(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Zt(n.vocabulary,"retr\
action","en",s),statement_zh:Zt(n.vocabulary,"retraction","zh",s)}}var ne=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let i=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(i,"healthy"):i,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Qc],["retracted",r=>this.retracted(r)],["control",r=>this.control(r)],["hearsay",r=>this.hearsay(r)],["audited",r=>this.audited(r)],["pooled",(r,c)=>this.pooled(
r,c)],["other_species",(r,c)=>this.otherSpecies(r,c)],["less_specific",(r,c)=>this.lessSpecific(r,c)],["secondary",ta],["weaker_design",(r,c)=>this.weakerDesign(
r,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>A(o)?o:{...o,silentBecause:""}),s=x(
this.#i(e),o=>[!A(o),-o.match,o.edge.id]);return new Le(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?S.COMPATIBLE:S.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):U,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#c(t)?U:s==="randomized_trial"||
s==="experiment"?At:zt(t)&&o==="affects"?At:Pt}#c(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#o(e);return s.length>0&&!s.some(o=>yo(
o,t))})}#o(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(i=>this.layers.has(i.layer)):[]}#i(t){let e=t.
filter(({edge:i})=>i.signed);if(!e.length)return t;let o=t.filter(({edge:i})=>!i.signed).map(i=>({...i,silentBecause:"anatomy"}));for(let[i,r]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>r(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:i});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#o(e).some(s=>yo(s,t)&&xt(
s,t)&&this.#r(s,t)))}#r(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:i,paper_edges:r})=>{let a=r.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(i)?a.some(l=>l.object===t.object&&this.#r(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>zt(o.edge)&&this.#a(o,t)||s&&this.#a(t,o))}#a(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&xt(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===Bt)return!1;let{scoper:s}=this.graph;return e.
some(o=>xt(t,o.edge)&&R(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===S.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(i=>i.match===S.ASSERTED&&R(i)&&!i.edge.analysis&&(i.edge.reference.length>0||!t.reference.length)&&xt(t,i.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=ea(s),i=o.get(e)??U,r=s.filter(c=>R(c)&&(o.get(c.study)??0)>i&&xt(t,c.edge));return r.length>
0&&!na(r,this.graph.vocabulary.small)}};function Qc({edge:n}){return n.certainty==="speculative"}function ta({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&xt(n,o.edge)&&o.openKeys.length<=e.length):!1}function xt(n,t){return go(n.subject_aspect,t.subject_aspect)&&go(n.object_aspect,
t.object_aspect)}function go(n,t){return n===t||!(n&&t)}function yo(n,t){return n.subject===t.subject&&n.object===t.object}function ea(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??U));return t}function na(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>zt(s))}function*wo(n,t,e,s,o){let i=Ft(t,s,o-1),r=[e];function*c(a,l){for(let u of n(a))u===s?yield[...r,s]:l>1&&(i.get(u)??1/0)<l&&!r.includes(u)&&(r.push(u),yield*c(
u,l-1),r.pop())}e!==s&&(yield*c(e,o))}function Ft(n,t,e){let s=new Map([[t,0]]);for(let[o,i]of s){if(i>=e)break;for(let r of n(o))s.has(r)||s.set(r,i+1)}return s}var K=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:i=()=>!0}={}){this.graph=t,this.counting=new ne(t,e,s),this.decidingOnly=o,this.passes=i,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let i=e(o);i&&(i.mayBeCausal||!this.decidingOnly)&&s.set(o,i)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let i=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(i.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function se(n,t,e,s){return Dn(new K(n,t,e),t,s)}function Dn(n,t,e=new Ht(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Ne(n.counting,n.step(s,o),()=>sa(n,t,e),e)}function sa(n,{
source:t,target:e,max_hops:s},o){let{counting:i}=n,{scopes:r}=n.graph.scoper,c=Ft(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,w)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<w,d=m=>{o.keep()&&a.push(new dt(r,[...l],m,i.asked))},p=(m,w,g)=>{for(let[k,_]of n.from(m)){if(!o.spend())return;if(!f(k,g))continue;let N=Rn(
r,w,_);l.push(_),k===e?d(N):(u.add(k),p(k,N,g-1),u.delete(k)),l.pop()}};return p(t,Cn,s),a}function xo(n,t,e,{passes:s,budget:o}={}){let i=r=>t.layers.length===1&&t.layers[0]===r?e:se(n,{...t,layers:[r]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
Ot(n.vocabulary,"layer").map(r=>[r,i(r)]))}function bo(n,t,{passes:e,budget:s}={}){let o=Ot(n.vocabulary,"layer"),i=o.filter(l=>!t.layers.includes(l));if(!i.length)
return null;let r=se(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(r.direct?.edges??[]).filter(l=>l.signed&&i.includes(l.layer)).length;return{layers:i,findings:a,
verdict:r.verdict}}function vo(n,t,{direct:e,paths:s}){let i=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],r=new Map;for(let a of new Set(i)){let l=a.gaps.length?oa(
t,a):[];l.length&&r.set(a,ko(t.graph,n.context,a,l))}let c=i.map(a=>r.get(a)).filter(a=>a!==void 0);return c.length||i.length||(c=ra(s)),c.length||i.length||(c=
[...ca(n,t)]),ia(c)}function oa({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:i}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==S.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return it([i,...a],l=>l.length)??i}function ia(n){let t=new Map;for(let e of n){let s=JSON.
stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function ko({
vocabulary:n},t,{subject:e,object:s},o){let i=o.map(c=>c==="species"&&!t.species?"population":c),r=n.keys.filter(c=>i.includes(c));return{subject:e,object:s,lacks:r.
map(c=>[c,we(t,c)])}}function ra(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[
["effect","direction"]]}))}function*ca({source:n,target:t,context:e,max_hops:s},o){let i=la(o),{onward:r,back:c}=aa(o.graph),a=fa(i,Ft(r,n,s),Ft(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of wo(r,c,n,t,u))for(let[d,p]of f.slice(1).entries()){let m=i.get(f[d])?.get(p);m&&(l=!0,yield ko(o.graph,e,{subject:f[d],object:p},m))}}function aa({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function la({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,i]of n.successors)for(let[r,c]of i){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=it(l,f=>ua(n,f))??[];
u.length&&s.set(o,(s.get(o)??new Map).set(r,u))}return s}function ua(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function fa(n,t,e){
let s=1/0;for(let[o,i]of n)for(let r of i.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(r)??1/0));return s}var da=4;function Wt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:i=da}){return{source:t,target:e,context:St(s),layers:n.layers(o),max_hops:i}}var ha={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function $o(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let i of t.causalPaths)for(let r of i.studies)e.add(r);
let s=new Map($(e).map(i=>[i,t.verdictKeeping(r=>r.study!==i)])),o=[...s].filter(([,i])=>i!==t.verdict).map(([i])=>i);return{without:s,flips:o,scenarios:pa(n,t)}}
function pa(n,t){let e=new Map(Object.entries(ha).map(([o,i])=>[o,t.verdictKeeping(r=>i(n,r))])),s=ma(t);if(s){let o=new Set(s.edges.map(({id:i})=>i));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:i})=>!o.has(i.id)))}return e}function ma(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return ge(t,({gaps:e,studies:s,subject:o,object:i})=>[e.length,-s.size,o,i])??null}var[zn,Pn,Be,So]=[0,1,2,3];function Oo(n,t,e){let{vocabulary:s}=n;if(po(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[zn],reasons:["mechanism_only"]};let o=ga(e.direct.results,e.directSign),[i,r]=ya(s,o),c=xa(n,t,e,o);return{level:s.strengths[Math.max(i-c.length,zn)],
reasons:[r,...c]}}function ga(n,t){return n.filter(({signs:e})=>t===Q?e.size>0:e.has(t))}function Mo(n){return n.reduce((t,{people:e})=>t+e,0)}function ya({many:n},t){
let e=t.filter(({level:i})=>i===At),s=e.filter(i=>i.pooled);if(s.some(({people:i})=>i>=n.people))return[So,"pooled_controlled_many"];if(e.length>=n.several&&Mo(
e)>=n.more_people)return[So,"several_controlled_many"];if(s.length)return[Be,"pooled_controlled"];if(e.length>1)return[Be,"two_controlled"];if(e.some(({people:i})=>i>=
n.people))return[Be,"one_controlled_many"];let o=t.filter(({level:i})=>i===Pt);return wa(n.people,o,e.length)}function wa(n,t,e){let s=Mo(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Be,"several_observational_many"]:e?[Pn,"one_controlled"]:s>=n?[Pn,"one_observational_many"]:t.length>1?[Pn,"two_observational"]:[zn,t.length?
"one_observational":"no_study"]}function xa(n,t,e,s){let o=s.flatMap(({findings:r})=>r.map(({edge:c})=>c)),i=s.filter(({openKeys:r})=>r.length).length;return[...e.
contested||e.directSign===Q?["contested_evidence"]:[],...i*2>s.length?["indirect"]:ba(t,o)?["only_animals"]:[],...o.every(r=>r.certainty==="tentative"||r.analysis)?
["tentative_only"]:[],...o.some(r=>n.audited.has(r.id))?["audited_reading"]:[]]}function ba({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
Bt)}function Ao(n,t,e,s){let{vocabulary:o,nodes:i}=n,{budget:r,verdict:c}=e,a=i.get(t.target)?.category??"";if(r.exhausted||c!==wt(o)||o.suggests.no_targets.includes(
a))return null;let l=Eo(n,e,!1);return l||i.get(t.context.population)?.category!=="Disorder"?l:Eo(n,se(n,t,{healthy:!0,passes:s},r),!0)}function Eo(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,i=t.paths.filter(g=>g.counted&&g.steps.length<=s&&ka(n,g)),r=i.filter(g=>I(g.sign)),[c]=x(r,g=>[g.kind,g.steps.length,g.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=i.filter(g=>g.kind===c.kind&&g.steps.length<=l.length);if(u.some(g=>g.sign===Z||g.sign===Q))return null;let f=x(u.filter(
g=>I(g.sign)),g=>g.nodes);if(f.some(g=>g.sign!==a))return null;let d=n.vocabulary.kinds[c.kind],p=$(new Set(f.flatMap(g=>[...g.studies]))),m=f.map(g=>g.nodes),w=[
...new Set(f.flatMap(va))];return{sign:a,kind:d,paths:m,wholes:w,studies:p,hitRate:o[d],inHealthy:e}}function va({steps:n}){let t=n.find(e=>e.kind===ft);return t?
[t.subject]:[]}function ka(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Hn(n,t,e){let s=Wt(n,t);return Fn(new K(n,s,{passes:e}),s)}function Fn(n,t){let{graph:e,passes:s}=n,o=new Ht(e.vocabulary.budget),i=Dn(n,t,o),{verdict:r,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=i,f=wt(e.vocabulary),d=i.deciding.map(w=>w.match),p=[...l?[l]:[],...u.flatMap(w=>w.steps)],m=Sa({question:t,verdict:r,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:i.contested,disagreement:c==="direct"&&a!==r&&a!==f,match:d.length?Math.max(...d):null,leans:i.leans},{strength:()=>Oo(
e,t,i),specific:()=>Oa(i),foundIn:()=>Ma(e,i),suggests:()=>Ao(e,t,i,s),byLayer:()=>xo(e,t,r,{passes:s,budget:o}),elsewhere:()=>bo(e,t,{passes:s,budget:o}),resolving:()=>Ce(
e.vocabulary,r)?i.resolving:null,reported:()=>i.reported,missing:()=>vo(t,n,i),sensitivity:()=>$o(e,i),cautions:()=>Re(e,new Set(p.flatMap(w=>w.edges))),complete:()=>$a(
o,m)});return m}function $a(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Sa(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Oa({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;
let e=n.results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?G(e):null}function Ma({scoper:n},{decidingSteps:t,counting:{asked:e}}){
let s=t.flatMap(r=>r.speaking.filter(R)),o=n.common(new Set(s.map(({edge:r})=>n.ofEdge(r)))),i=n.common([e]);return new Map([...o].filter(([r,c])=>c.join()!==i.
get(r)?.join()))}var Ea=["opposite","null"],Aa=["unresolved","partly","explained"];function _o(n,t){let e=t.map(s=>_a(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:i,
object:r})=>[Ea.indexOf(s),Aa.indexOf(o),i,r])}function _a(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),i=ja(n,o);if(!i.length)
return null;let r=i.filter(l=>l.keys.length),c=i.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:i.every(
a)?"null":"opposite",status:c.length?r.length?"partly":"unresolved":"explained",keys:xe(n.scoper.scopes.keys,r.map(l=>l.keys))??[],clashes:x(i,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:Ta(n,c)}}function ja(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,i)=>s.slice(i+1).filter(r=>o.sign!==
r.sign&&xt(o,r)).map(r=>({one:o,other:r,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(r))})))}function Ta({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[i,r]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return i===null!=(r===null)}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:i,route:r,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:i,
route:r,regimen:c,setting:a}}function bt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,i=t.setting.filter(r=>n.contexts.get(r)?.group!==o);return{...t,setting:[...i,s]}}return{...t,[e]:s}}var jo=new WeakMap;
function Ia({scoper:n},t){let e=jo.get(t)??n.ofContext(C(t));return jo.set(t,e),e}function ht(n,t,e){let{effects:s,evidence:o,hidden:i}=t;return e.signed&&t.stated&&
n.scoper.openKeys(e,Ia(n,t)).length||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:i.length?![e.subject,e.object].
some(r=>i.includes(n.nodes.get(r)?.category??"")):!0}function Wn(n,t){let e=Wt(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new K(
n,e,{passes:p=>ht(n,t,p)}),o=s.all(),i=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?Fn(s,e):null,a=c&&t.one?La(n,c):c,l=Na(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=_o(n,o),d=new Map(f.map(p=>[O(p),p]));return{
findings:i,answer:a,shown:l,nodes:u,conflicts:f,clashing:d}}function La(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>Re(n,s.flatMap(o=>o.edges))}})}function De(n){if(!n)return new Set;let t=[...n.direct?[n.direct]:
[],...n.paths.flatMap(e=>e.steps)];return new Set(t.map(O))}function O({subject:n,object:t}){return`${n}>${t}`}function Na(n,t,{extent:e}){if(e==="all")return n;
if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var Ca=["+","-","0","?","="];function To(n){let t=new Map,
{subject:e,object:s}=n;for(let o of n.findings){let{edge:i,match:r}=o,c=i.sex==="male"||i.sex==="female"?i.sex:"",a=i.signed?i.sign:"=",l=i.signed?`${a} ${c}`:i.
predicate,f={id:`${O(n)} ${l}`,subject:e,object:s,sign:a,sex:i.signed?c:"",match:0,counted:!1,ids:[]},d=t.get(l)??f;d.ids.push(i.id),d.counted||=A(o)||!i.signed,
d.match=Math.max(d.match,r),t.set(l,d)}return x(t.values(),({sign:o,sex:i})=>[Ca.indexOf(o),i])}function Io(n,t){let{words:e,state:s}=n,{t:o}=e,i=t.match===null?"":e.graph.vocabulary.matches[t.match],r={"data-verdict":t.verdict,"data-match":i,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[h("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,h("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),h("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...r},q(e,Lo(e,t.verdict)),` ${o.verdict}: `,h("strong",
{},T(e,t.verdict,e.say(t.verdict))),c?[" · ",T(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",h("br"),h("span",{id:"rests-on"},Ra(e,t))),Ba(n,t),Pa(e,t),h("p",
{id:"why"},Bn(e,t))]}function Lo({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function Ra({t:n},{direct:t}){if(!t)return n.
noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.length)}function Ba(n,{direct:t,
question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(F(e.context)).length>0,i=new Map;for(let a of t.findings){let{silentBecause:l}=a;l&&i.set(l,[...i.get(
l)??[],a])}let r=(a,l)=>h("ul",{class:"studies"},a.map(u=>h("li",{},Da(n,u,l)))),c=[...i.values()].flat().length;return h("div",{id:"studies"},h("h3",{},T(s,"co\
unted",s.t.counted)),r(t.findings.filter(A),o),c?h("details",{id:"silent"},h("summary",{},`${s.t.notCounted} (${c})`),Array.from(i,([a,l])=>[h("p",{class:"silen\
t"},s.say(`because_${a}`)),r(l,!1)])):null)}function Da({words:n,change:t},{edge:e,openKeys:s},o){let i=[e.evidence_type&&n.say(e.evidence_type),e.sample_size===
null?"":`n=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),r=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return h("button",{
type:"button",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${O(e)}`,tab:"evidence"})},q(n,e.signed?e.sign:"="),` ${n.source(
e)} `,h("small",{},[...i,...o?[r]:[]].join(" · ")))}function Pa(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:i,decidedBy:r}){if(!t||r!=="direct")return null;
let c=s?.sign??Lo(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}: ${n.outcome(je(
u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(i)}`),l.length?h("p",{id:"against"},h("strong",{},`${n.t.against}: `),n.joined(l,"clauses")):h("p",
{id:"against"},h("strong",{},`${n.t.against}: `),n.t.nobody)}var No=25,Un=!1;function Co(){Un=!1}function Ro(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[h("p",{},o.noQuestion)];if(!s.answer)return[h(
"p",{},o.same)];let i=s.answer;return[Io(n,i),za(t,i),i.decidedBy==="nothing"?null:Ha(t,i),Fa(t,i),i.direct?[h("h3",{},o.direct),Ua(n,i.direct)]:null,Wa(n,i.paths),
Va(t,i)]}function za(n,{question:t,byLayer:e,elsewhere:s}){if(s){let i=n.joined(s.layers.map(r=>n.say(r)));return h("p",{id:"elsewhere"},n.t.elsewhere(i,s.findings,
n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([i,r])=>[i,r,n.say(r)]);return h("div",{id:"by-layer"},h("h3",{},n.t.byLayer),h("ul",{},o.
map(([i,r,c])=>h("li",{"data-layer":i,"data-verdict":r},T(n,i,n.say(i)),`: ${c}`))))}function Ha(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,i=c=>{let a=e.
get(c)??"";return h("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}: ${n.say(a)}`)},r=(c,a)=>h("li",{"data-scenario":c,"data-verdict":a},
`${n.say(c)}: ${n.say(a)}`);return h("details",{id:"sensitivity"},h("summary",{},T(n,"robustness",n.t.robustness)),h("ul",{},s.map(i),Array.from(o,([c,a])=>r(c,
a))))}function Fa(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>h("li",{"data-missing":O(o)},n.missing(o,e.context.species)));return h("deta\
ils",{id:"missing"},h("summary",{},T(n,"missing",`${n.t.missing} (${t.length})`)),h("ul",{},s))}function Wa(n,t){let{t:e}=n.words,s=Un?t:t.slice(0,No),o=()=>{Un=
!0,n.redraw();let i=document.querySelectorAll("#panel-body [data-path]")[No];i instanceof HTMLElement&&i.focus()};return[h("h3",{},e.paths(t.length)),h("ol",{class:"\
paths"},s.map(i=>h("li",{},Ga(n,i)))),s.length<t.length?h("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function Ua(n,t){let{
words:e,change:s}=n,o=O(t);return h("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},q(e,t.signed?t.weighed.
sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Bo(n,t),Do(e,t))}function Ga(n,t){let{words:e,state:s,change:o}=n,i=t.nodes.join(">"),r=t.match===S.COMPATIBLE;
return h("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${r?"light":""}`,"data-path":i,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.
kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===
`path:${i}`),onclick:()=>o({pick:`path:${i}`,tab:"evidence"})},q(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",h("span",{class:"step"},qa(e,c,t.signs[a]),
Do(e,c),Bo(n,c))," ",e.node(c.object)]),h("small",{},Ka(e,s,t).map(([c,a],l)=>[l?" · ":" ",T(e,c,a)])))}function qa(n,t,e){return q(n,e,t.signed?void 0:n.say(t.
edges[0].predicate))}function Ka(n,t,e){let{t:s}=n,o=Object.keys(F(C(t))).length>0,i=ge(e.steps,u=>u.gaps.length),r=e.gaps&&i?`${n.node(i.subject)} → ${n.node(
i.object)}`:"",{kinds:c,matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.match],o?n.text(a[e.match]):""],["weakest",r&&`${s.weakest}: ${r}`],
["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.
blocked:""]].filter(([,u])=>u)}function Bo({graph:n,view:t,words:{t:e}},s){let o=t.clashing.get(O(s)),i=(c,a,l)=>h("span",{class:"clash",title:l,"data-term":c===
"⚑"?null:"clash"},h("span",{"aria-hidden":"true"},c),h("span",{class:"unseen"},a)),r=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?i(o.kind==="oppos\
ite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,r?i("⚑",e.reviewSays,e.reviewSays):null]}function Do(n,t){let e=t.papers.map(s=>n.paper(s));return h("span",{class:"\
cited"},[lt(t.cited),...e].filter(Boolean).join(" "))}function Va(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>h("p",{class:"warning","data-flag":s.id},
n.flag(s)));return[h("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Po=["sex","species","population","route","regimen"],Ya=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Gn(n,t){let e=[...n.edges.
values()].filter(l=>l.signed),s=e.filter(l=>t.layers.includes(l.layer)),o=C(t),i=s.filter(l=>ht(n,t,l)),r=Fo(n,i),c={};for(let l of[...Po,"dose","setting"]){let u=Pe(
n,s,l,Po.includes(l)?String(Reflect.get(t,l)):"");c[l]=u.map(f=>{let d=n.scoper.ofContext(bt(n,o,l,f));return{value:f,count:zo(n,r,d),stated:Xa(n,i,d,l,f)}})}let a=n.
scoper.ofContext(o);for(let[l,u]of Ya){let f={...t,[l]:l==="layers"?n.words.layer:[]},d=e.filter(m=>f.layers.includes(m.layer)&&ht(n,f,m)),p=n.words[u].filter(m=>e.
some(w=>w[u]===m));c[l]=p.map(m=>{let w=d.filter(g=>g[u]===m);return{value:m,count:zo(n,Fo(n,w),a)}})}return c}function zo({scoper:n},t,e){let s=0;for(let[o,i]of t)
n.scopes.share(o,e)&&(s+=i);return s}var Ho=new WeakMap;function Xa(n,t,e,s,o){let{scoper:i}=n,r=Ho.get(n)??new Map;Ho.set(n,r);let c=`${s} ${o}`;if(!r.has(c)){
let l=i.ofContext(bt(n,St({}),s,o)),u=[...n.edges.values()].filter(f=>f.signed);r.set(c,new Set(u.filter(f=>!i.openKeys(f,l).length)))}let a=r.get(c);return t.filter(
l=>a.has(l)&&i.scopes.share(i.ofEdge(l),e)).length}function Fo({scoper:n},t){let e=new Map;for(let s of t){let o=n.ofEdge(s);e.set(o,(e.get(o)??0)+1)}return e}function Pe(n,t,e,s=""){
if(e==="sex")return["female","male"];if(e==="dose")return Ja(n,t);let o=new Set(t.flatMap(r=>Reflect.get(r,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(r=>o.has(r)||r===s)}function Ja(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:i}of t)for(let r of[s,o])r!==null&&e.set(`${r} ${i}`,[n.words.
dose_unit.indexOf(i),r]);return x(e,([,s])=>s).map(([s])=>s)}function Wo({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===S.ASSERTED)}var ze=["opposite","differs","only_a","only_b","same"];function qn(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(r=>Za(n,t,r)),o=$(new Set([...e.keys(),...s.
keys()])).map(r=>{let[c,a]=r.split(">"),l=[e,s].map(f=>f.get(r)??[]),u=l.map(Qa);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:d})=>d.id)),relation:tl(
u)}}),i={};for(let r of o)i[r.relation]=(i[r.relation]??0)+1;return{rows:o,counts:i}}function Za(n,t,e){let s={context:bt(n,C(t),t.by,e),layers:t.layers},i=new K(
n,s,{passes:r=>ht(n,t,r)}).all().map(r=>[O(r),Wo(r)]);return new Map(i.filter(([,r])=>r.length))}function Qa(n){return n.length?G(P(n)).sign:""}function tl([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var Uo={by:"",a:"",b:"",pick:""};function Go(n){let{words:t,state:e,overlay:s,view:o,change:i}=n,{t:r}=t,c=De(o.answer),a=x(s?.rows??[],u=>!c.has(O(u))),l=()=>i(
Uo);return[el(n),s?h("button",{type:"button",id:"overlay-close",onclick:l},r.clear):h("p",{},r.noComparison),ze.filter(u=>s?.counts[u]).map(u=>[h("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${Kn(t,e,u)} (${s?.counts[u]})`),h("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>h("li",{},sl(n,f,c))))])]}function el({graph:n,words:t,state:e,change:s}){let{t:o}=t,i=[...n.edges.values()].filter(d=>d.signed&&e.layers.includes(d.layer)),
r=d=>{let[p,m]=d?Pe(n,i,d):[];s(m===void 0?Uo:{by:d,a:p,b:m,pick:""})},c=(d,p,m)=>h("div",{class:"row"},h("label",{for:d},p),m),a=n.vocabulary.keys.map(d=>[d,t.
text(d)]),l=c("overlay-by",o.compareBy,ut("overlay-by",e.by,[["","–"],...a],r));if(!e.by)return l;let u=Pe(n,i,e.by).map(d=>[d,t.named(d)]),f=(d,p)=>{let m=`o\
verlay-${d}`;return c(m,p,ut(m,e[d],u,w=>s({[d]:w,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function nl({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),i=new Set(o.map(({study:c})=>c)).size;if(!i)return`${t.named(e)}: ${t.t.untested}`;let r=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(i)} ${r}`}function sl(n,t,e){let{words:s,state:o,change:i}=n,r=O(t),c=(a,l)=>a?h("span",{class:l?"stratum-b":"stratum-a"},
q(s,a)):h("span",{class:"sign"},"·");return h("button",{type:"button",class:"path","data-compared":r,onclick:()=>i({pick:`pair:${r}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>h("small",{},nl(n,a,t.edges[l]))),e.has(r)?null:h("small",{class:"note"},s.t.notHere))}
function Kn(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}function qo(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[h("p",{},s.noConflict)];let o=De(e.answer),i=e.conflicts.filter(c=>o.has(O(c))),r=e.conflicts.
filter(c=>!o.has(O(c)));return[h("h2",{},`${s.flips} (${e.conflicts.length})`),i.length?[h("h3",{id:"conflicts-here"},`${s.here} (${i.length})`),Vn(n,i)]:null,i.
length&&r.length?h("details",{id:"conflicts-elsewhere"},h("summary",{},`${s.others} (${r.length})`),Vn(n,r)):Vn(n,r)]}function Vn(n,t){let{words:e}=n,{t:s}=e,o=new Map;
for(let i of t){let r=Ko(e,i)||s.status.unresolved;o.set(r,[...o.get(r)??[],i])}return x(o,([,i])=>-i.length).map(([i,r])=>[h("h4",{},`${s.flipsBy}: ${i} (${r.length}\
)`),h("ul",{class:"paths"},r.map(c=>h("li",{},il(n,c))))])}var Yn=2;function ol(n,{clashes:t}){let{t:e}=n,s=i=>{let r=[n.sex(i.sex,i.species),...i.population.map(
c=>n.named(c))].filter(Boolean);return`${n.graph.vocabulary.arrows[i.sign]} ${n.source(i)}${r.length?` (${r.join(", ")})`:""}`};return[...t.slice(0,Yn).map(({one:i,
other:r})=>`${s(i)} ${e.versus} ${s(r)}`),...t.length>Yn?[e.moreClashes(t.length-Yn)]:[]]}function Ko(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function il({
words:n,change:t},e){let{t:s}=n,{subject:o,object:i,kind:r,status:c,keys:a}=e,l=O(e);return h("button",{type:"button",class:"path","data-conflict":l,"data-statu\
s":c,"data-kind":r,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},h("span",{class:"clash","aria-hidden":"true"},r==="opposite"?"⇅":
"∅"),` ${n.node(o)} → ${n.node(i)} `,h("small",{},`${s.kind[r]} · ${s.status[c]} ${Ko(n,e)}`),ol(n,e).map(u=>h("small",{class:"versus"},u)))}function M([n,t,e,s],o="rule",i=1,r=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:i,dash:r}}function _t(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function tt(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function B(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Vo(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var z={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function V(n,t,e,s=6){let o=z[n];switch(n){case"+":case"-":return[
Xn(n,t,e,s,o)];case"0":{let i=s*.95;return[tt(t,e,s*.72,{stroke:o,width:1.6}),M([t-i*.8,e+i,t+i*.8,e-i],o,1.4)]}case"conflicting":return[Xn("+",t-s*.62,e,s*.75,
o),Xn("-",t+s*.62,e,s*.75,o)];case"mixed":{let i=s*.75;return[M([t-i,e-1.5,t+i,e-1.5],o,2),M([t,e-1.5-i,t,e-1.5+i],o,2),M([t-i,e+s,t+i,e+s],o,2)]}default:{let i={
anchor:"middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,i)]}}}function Xn(n,t,e,s,o){let i=n==="+"?1:-1,r=[[t-s,e+i*s*.8],[t+s,e+i*s*.8],[t,e-i*
s*.9]];return _t(r,{fill:o,closed:!0})}function Ut(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function He(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(Ut(n*100)/100).
toFixed(2):n.toFixed(2)}function Fe(n){return`${Ut(n*100)}%`}var rl=/e([+-])(\d)$/,cl=1e-4;function Yo(n){let t=Number(n.toPrecision(1));return t<cl?t.toExponential(
0).replace(rl,"e$10$2"):String(t)}var oe="side",Zn={[oe]:[1,2],front:[0,2],top:[0,1]},Y=1.6,Jn=2.5,Xo=.22,Jo=12;function Zo(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var We=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=Zn[this.
name];return[this.left+t[e]*Y,this.top-t[s]*Y]}shown(t){return this.name===oe?t.filter(([e])=>e<Jn):t}numbered([t]){return this.name===oe||t>-Jn}};function Qo(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Jn).slice(0,1)}function ti([n,t],[e,s]){let[o,i]=[(n+e)/2+Xo*(s-t),(t+s)/2-Xo*(e-n)];return Array.from({length:Jo+1},(r,c)=>{
let a=c/Jo,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*i+f*s]})}function ei(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),i=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=z[c];if(a===o)return[tt(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,Ut(24*u)),d=i;i+=u;let p=Array.from({length:f+1},(m,w)=>{let g=2*Math.
PI*(d+u*w/f);return[t+s*Math.cos(g),e+s*Math.sin(g)]});return[_t([[t,e],...p],{fill:l,closed:!0})]}),tt(t,e,s,{stroke:o?"paper":"muted",width:1})]}function Ue(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[al,ll]=ul();function ul(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[n.slice(0,8).map(e=>t(Math.sqrt(
e))),n.map(e=>t(Math.cbrt(e)))]}function ni(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let r=0;r<n.length;r+=1)e[r]=n.charCodeAt(r);e[n.length]=
128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.from(al),i=new Int32Array(
64);for(let r=0;r<t;r+=64)fl(o,i,s,r);return Array.from(o,r=>(r>>>0).toString(16).padStart(8,"0")).join("")}function et(n,t){return n>>>t|n<<32-t}function fl(n,t,e,s){
for(let d=0;d<16;d+=1)t[d]=e.getInt32(s+d*4);for(let d=16;d<64;d+=1){let[p,m]=[t[d-15],t[d-2]],w=et(p,7)^et(p,18)^p>>>3,g=et(m,17)^et(m,19)^m>>>10;t[d]=t[d-16]+
w+t[d-7]+g}let[o,i,r,c,a,l,u,f]=n;for(let d=0;d<64;d+=1){let p=et(a,6)^et(a,11)^et(a,25),m=f+p+(a&l^~a&u)+ll[d]+t[d]|0,g=(et(o,2)^et(o,13)^et(o,22))+(o&i^o&r^i&
r)|0;[f,u,l,a,c,r,i,o]=[u,l,a,c+m|0,r,i,o,m+g|0]}for(let[d,p]of[o,i,r,c,a,l,u,f].entries())n[d]+=p}var dl=16;function nt(n,t){let e=si.get(t)??hl(n,t);return si.set(t,e),e}var si=new WeakMap;function hl(n,{question:t,verdict:e,direct:s,paths:o}){let{source:i,
target:r,context:c,layers:a,max_hops:l}=t,u=new Set([...s?[s]:[],...o.flatMap(p=>p.steps)]),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:d}=n.
vocabulary;return ts({question:[i,r,Qn(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,d[p.match],p.counted]),findings:$(f.keys()).map(p=>es(n,f.get(p)))})}function Qn(n){
let t=Object.entries(F(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new qe(s):s]))}function ts(n){return ni(Ge(n)).slice(0,dl)}var qe=class{constructor(t){
this.value=t}toString(){return Number.isInteger(this.value)?`${this.value}.0`:String(this.value)}};function es(n,t){let e=Object.entries(Ue(n.vocabulary,"edges",
t));return Object.fromEntries(e.map(([s,o])=>[s,pl(o)]))}function pl(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?D(n):String(n)}function Ge(n){
return Array.isArray(n)?`[${n.map(Ge).join(", ")}]`:n instanceof qe?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>mt(e,s)).map(([
e,s])=>`${Ge(e)}: ${Ge(s)}`).join(", ")}}`:JSON.stringify(n).replace(ml,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ml=/[\u007f-\uffff]/g;var b=24,[gl,oi,ns]=[20,12.5,11],yl=1.5,ss=26,st=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=b}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Vo(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,gl,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,oi,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(M([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,i]of t){let r=ss+this.ruler.width(i,ns);s>b&&s+r>this.width-b&&(s=b,this.y+=e),
this.add(...o(s+ss/2-4,this.y-4),v(s+ss,this.y,i,ns)),s+=r+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,ns,e)}heading(t){this.y+=14,
this.#s(t,oi,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:Ut(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let i of this.ruler.wrapped(t,this.width-2*b,e,o))this.y+=e*yl,this.add(v(b,this.y-e*.45,i,e,{colour:s,bold:o}))}};var vt="",Ve="…",ii="|",wl=["female","male","both"];function Gt(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:i}=n;return s===null||o===null?vt:rt([
s,o,i])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(ii):String(e)}function Ke(n,t){let e=new Map;for(let s of n){let o=Gt(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function os(n,t){let e=Ke(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?wl.filter(i=>e.has(i)):t==="dose"?xl(n,s):x(s,i=>[-(e.get(i)??0),i]);return e.
has(vt)?[...o,vt]:o}function xl(n,t){let e=new Map(n.map(s=>[Gt(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function Ye(n,t,e){
return t==="sex"?["female","male",vt]:[...ci(n,Ke(n,t),t,e),vt]}function ri(n,t,e,s){let o=Ke(n,e),i=Ke(t,e),r=new Map([...o].map(([c,a])=>[c,a+n.length*(i.get(
c)??0)]));return[...ci(n,r,e,s),...o.has(vt)?[vt]:[]]}function ci(n,t,e,s){let o=os(n,e).filter(Boolean),i=x(o,c=>[-(t.get(c)??0),c]).slice(0,s),r=o.filter(c=>i.
includes(c));return i.length<o.length?[...r,Ve]:r}function Xe(n,t,e){let s=Gt(n,t);return e.includes(s)?s:Ve}function ie(n,t,e){let s=Gt(n,t);return e.includes(
s)?s:t==="sex"||!s?vt:Ve}function ot(n,t,e,s){return t===Ve?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${bl(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(ii).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function bl(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[is,ai,li]=[18,390,38],[vl,kl]=[4.2,20],$l=3,Je=22,rs=["-","0","+"],Sl=["BrainRegion","Connection"];function ui(n,t,e,s="sex"){return new cs(n,t,e,s).scene()}
var cs=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.places.set(
c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().map(({edge:c})=>c),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,Zo(a)]));let r=Object.values(this.spans).reduce((c,{left:a,
right:l})=>c+(l-a),0)*Y+2*is;this.list=b+r+is,this.sheet=new st(t.ruler,this.list+ai+b)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;
for(let i of $(s.get(o)?.keys()??[])){let r=t.step(o,i)?.speaking.filter(({edge:c})=>c.signed)??[];r.length&&Sl.includes(e.get(i)?.category??"")&&(this.#e(i).length?
this.found.set(i,r):this.placeless+=r.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,i])=>i.some(({predicate:r})=>r===
"connects")),o=$(s.map(([i])=>i));return o.length>1&&o.every(i=>this.places.has(i))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,i=t.node(s.source),r=t.
joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:i,where:t.where(s.context),layers:r});e.head(t.text("brain",{source:i,by:t.grouped(o)}),[c]);
let a=Ye(this.edges,o,$l);for(let f of a){let d=this.#n(f,a);d.length&&this.#s(f,d)}this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(Al(t));let[l,
u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(t.lang,t.stamp(this.#l(),
"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,i])=>{let r=i.filter(({edge:c})=>ie(c,this.by,e)===t);return r.length?[{node:o,ends:this.#e(o),results:P(
r),findings:r}]:[]});return x(s,({ends:o,results:i,node:r})=>[o.length>1,-i.length,r])}#s(t,e){let{words:s,sheet:o,by:i}=this,r=i==="sex"&&!t?s.text("sex_untold"):
ot(s,t,i,this.edges),c=s.counted("finding",e.reduce((m,{findings:w})=>m+w.length,0)),a=s.text("brain_row",{stratum:r,counts:c});o.heading(s.ruler.fitted(a,o.width-
2*b-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:w})=>w-m))*Y,f=e.slice(0,Je).filter(({ends:m})=>m.length===1),d=new Map(f.
map(({node:m},w)=>[m,w+1])),p=b;for(let m of Object.keys(Zn)){let{left:w,right:g,low:k,high:_}=this.spans[m],N=l+(u-(_-k)*Y)/2,J=new We(m,p-w*Y,N+_*Y);for(let vn of this.
outlines[m])o.add(_t(vn.map(([kn,Er])=>[J.left+kn*Y,J.top-Er*Y]),{stroke:"rule",width:1.1}));this.#o(t,e,d,J),p+=(g-w)*Y+is}o.y=Math.max(l+u,this.#c(t,e,d,l))+8}#c(t,e,s,o){
let{words:i,sheet:r}=this,c=o+4,a=this.list+ai-li*rs.length;for(let l of e.slice(0,Je)){c+=15.5;let u=i.ruler.fitted(i.node(l.node),a-this.list-28,10.5),f=String(
s.get(l.node)),d=[l.ends.length===1?v(this.list+14,c,f,10.5,{anchor:"end",colour:"muted"}):El(G(l.results).sign,this.list+4,c-3.5),v(this.list+20,c,u,10.5),...Ml(
l,a,c)],p=i.tooltip(l.findings.map(({edge:m})=>m));r.group(d,`${i.node(l.node)}
${p}`,"",`item ${l.node} ${t||"-"}`)}return e.length>Je&&(c+=15.5,r.add(v(this.list+20,c,`… +${e.length-Je}`,10.5,{colour:"muted"}))),c}#o(t,e,s,o){let i=t||"\
-";for(let a of e.filter(({ends:l})=>l.length>1).reverse())this.#i(this.#u(a,o),a,`arc ${a.node} ${i}`);let r=[],c=[];for(let a of e.filter(({ends:l})=>l.length===
1)){let l=Math.min(kl,vl*Math.sqrt(a.results.length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(d=>{let[p,m]=o.at(d);return r.push({left:p-
l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(d)&&c.push({said:String(u),x:p,y:m,radius:l}),ei(rs.map(w=>[w,fi(a,w)]),p,m,l)});this.#i(f,a,`disc ${a.node} ${i}`)}
for(let a of c)this.#r(a,r)}#i(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#r({said:t,x:e,y:s,radius:o},i){for(let r=0;r<60;r+=5)for(let c=0;c<12;c+=
1){let a=c*Math.PI/6-Math.PI/4,l=o+7+r,[u,f]=[Math.cos(a),Math.sin(a)],d=v(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(d);if(i.some(g=>Ol(p,g)))
continue;i.push(p);let[m,w]=[o+1,l-6];r>5&&this.sheet.add(M([e+m*u,s+m*f,e+w*u,s+w*f],"muted",.6)),this.sheet.add(d);return}}#a({ends:t},e){return(e.name===oe?[
-1]:[-1,1]).map(s=>t.flatMap(o=>Qo(this.places.get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=G(t.results),o=z[s];return this.#a(t,e).flatMap(r=>r.slice(
1).map((c,a)=>[e.at(r[a]),e.at(c)])).flatMap(r=>{let c=ti(r[0],r[1]);return[...I(s)?[_t(c,{stroke:o,width:2}),...V(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap(
(l,u)=>u%2===0&&u+1<c.length?[M([...l,...c[u+1]],o,2)]:[]),...r.map(([l,u])=>tt(l,u,1.8,{fill:"muted"}))]})}#l(){let{graph:t,data:e}=this.words,{source:s,context:o,
layers:i}=this.question,r=[this.edges.map(c=>es(t,c)),e.places];return ts([s,this.by,Qn(o),i,r])}};function Ol(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&
n.top+.5<t.bottom&&t.top+.5<n.bottom}function fi({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Ml(n,t,e){let s=rs.map((o,i)=>({
place:i,sign:o,count:fi(n,o)})).filter(({count:o})=>o);return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:i,count:r})=>{let c=t+o*li+6,a=r>1?
[v(c+7,e,`×${r}`,9.5,{colour:"muted"})]:[];return[...V(i,c,e-3.6,4.2),...a]})}function El(n,t,e){return M([t-3,e,t+11,e],z[n],2,I(n)?"":"3 2")}function Al(n){let t=(e,s)=>[
(o,i)=>[tt(o,i,6,{fill:z[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[M([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[
M([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}var di=["odds_ratio","relative_risk","hazard_ratio"];function hi(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=di.includes(n)&&s.every(m=>m>0),i=di.includes(n)?1:0,r=o?
Math.log:Number,c=[...s,i].map(m=>r(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,d]=[a-u,l+u],p=o?jl(Math.exp(f),Math.exp(d)):_l(f,d);return{at:m=>e+
330*(r(m)-f)/(d-f),ticks:p.filter(m=>f<=r(m)&&r(m)<=d),none:i}}function pi(n){return Number(n.toFixed(12))}function _l(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[i,r]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:r-i+1},(c,a)=>pi((i+a)*o))}function jl(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(r,c)=>e+c),i=s.flatMap(r=>[1,2,5].map(c=>pi(c*10**r))).filter(r=>n<=r&&r<=t);return i.length<=
10?i:s.map(r=>10**r)}var[jt,re,mi,Tl]=[250,56,168,176],[Il,Qe]=[25,12],tn=4.5;function gi(n,t,e="sex"){return new as(n,t,e).scene()}function Ll({direct:n}){return(n?.findings??[]).filter(
({edge:t})=>t.signed&&t.effect_size!==null)}var as=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=(e.direct?.findings??[]).filter(({edge:o})=>o.
signed),this.sized=Ll(e),this.left=b+jt+re+mi,this.sheet=new st(t.ruler,this.left+330+24+Tl+b)}scene(){let{words:t,sheet:e,answer:s,sized:o}=this,{question:i}=s,
r={source:t.node(i.source),target:t.node(i.target)},c=t.text("forest",{...r,by:t.grouped(this.by)});e.head(c,[t.question(i),t.found(s)]);let a=new Set(o.map(({edge:d})=>d.
effect_metric)),l=Object.keys(t.graph.vocabulary.symbols).filter(d=>a.has(d));for(let d of l)this.#t(d);l.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(
Cl(t));let u=new Set(o.map(({study:d})=>d)).size,f=t.text("forest_counts",{sizes:o.length,findings:this.all.length,studies:u});return e.notes([t.text("forest_no\
te",{way:t.text("forest_way")}),f]),e.finish(t.lang,t.stamp(nt(t.graph,s)),o.length)}#t(t){let{words:e,sheet:s,by:o}=this,i=this.sized.filter(({edge:l})=>l.effect_metric===
t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[b,"forest_study","start"],[b+jt+re-14,"forest_n","end"],[b+jt+re,"forest_design","start"],[this.left+330+24,
"forest_size","start"]])s.add(v(l,s.y,e.text(u),11,{anchor:f,colour:"muted"}));s.y+=6;let r=hi(t,i,this.left),c=s.y,a=i.map(({edge:l})=>l);for(let l of os(a,o)){
let u=i.filter(({edge:p})=>Gt(p,o)===l),f=x(u,p=>[!A(p),-p.level,p.study,p.edge.id]);s.y+=20;let d=e.ruler.fitted(ot(e,l,o,a),jt,Qe,!0);s.add(v(b,s.y-4,d,Qe,{bold:!0}));
for(let p of f)this.#n(p,r)}this.#e(r,c)}#e(t,e){let s=this.sheet.y+6,o=t.at(t.none);this.sheet.add(M([o,e,o,s],"muted",1,"4 3"),M([this.left,s,this.left+330,s]));
for(let i of t.ticks){let r=t.at(i);this.sheet.add(M([r,s,r,s+4]),v(r,s+16,D(i),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,
{edge:i,silentBecause:r}=t,c=s.ruler.wrapped(s.who(i),jt-12,Qe).slice(0,2),a=Il+(c.length-1)*14,l=o.y+a/2,u=[s.say(i.evidence_type),s.say(i.analysis)].filter(Boolean).
join(" · ")||"–",f=i.sample_size===null?"?":String(i.sample_size),d=s.size(i),p=[B(b,o.y+2,o.width-2*b,a-4,{fill:"band",radius:4}),...c.map((w,g)=>v(b+6,l+4.2+
14*(g-(c.length-1)/2),w,Qe)),v(b+jt+re-14,l+4,f,11,{anchor:"end"}),v(b+jt+re,l+4,s.ruler.fitted(u,mi-12,11),11,{colour:"muted"}),v(this.left+330+24,l+4,d.slice(
d.indexOf(" = ")+3),11),...Nl(t,e,l)],m=r?`
${s.say("not counted")}: ${s.say(`because_${r}`)}`:"";o.group(p,s.tooltip([i])+m,s.address(i.reference),`finding ${i.id}`),o.y+=a}};function Nl(n,t,e){let{ci_low:s,
ci_high:o,effect_size:i,sign:r}=n.edge,c=z[r],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(M([f[0],e,f[1],e],c,1.8),...f.map(d=>M([d,e-4,d,e+4],c,
1.8)))}let l=t.at(i??0),u=A(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,B(l-tn,e-tn,2*tn,2*tn,u)]}function Cl(n){return[[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[M([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function yi(n,t,e,s){let o=new Map;for(let r of n){let{study:c,edge:a}=r;if(!a.signed)continue;let[l,{sign:u}]=[Xe(a,t,e),a],f=JSON.stringify([c,l,u]),d=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};d.found.push(r),o.set(f,d)}let i=Array.from(o.values(),({found:r,...c})=>{let a=r.filter(A),l=a.length?a:r;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(i,r=>[!r.counted,-r.level,-r.people,r.study])}function wi({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:i}=e;if(s===
null||o===null)continue;let r=rt([s,o,i]).slice(0,-i.length-1);t.set(i,(t.get(i)??new Map).set(r,s))}return Array.from(t,([e,s])=>`${x(s,([,i])=>i).map(([i])=>i).
join(", ")} ${e}`).join("; ")}function xi({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var ls=1.959963984540054;function bi(n){let t=n.map(Rl),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[i,r]=Bl(e,e+s);return{plus:e,minus:s,leftOut:o,
low:i,high:r,p:Dl(e,e+s)}}function Rl({signs:n,tendency:t}){let e=[...n].filter(I);return e.length>1?null:e[0]??t}function Bl(n,t){if(!t)return[0,1];let[e,s]=[n/
t,ls*ls],o=e+s/(2*t),i=ls*Math.sqrt(e*(1-e)/t+s/(4*t*t)),r=1+s/t;return[Math.max(0,(o-i)/r),Math.min(1,(o+i)/r)]}function Dl(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let i=1;i<=e;i+=1)s=s*(t-i+1)/i,o+=s;return Math.min(1,2*o/2**t)}var[vi,ds,Pl,ki]=[22,15,52,7],[us,en,$i,fs]=[128,9.5,8,6],nn=26,zl=10,Tt=[240,280,400,430,620,770],qt=160,Hl=.01,Fl=900,Si={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Wl=["-","0","+","?"];function ps(n,t,e="sex"){return new hs(n,t,e).scene()}var hs=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=(e.direct?.findings??[]).filter(({edge:u})=>u.signed),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(A).map(({edge:u})=>u);
this.strata=ri(this.edges,o,s,zl),this.bars=yi(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let i=new Set(this.bars.filter(u=>!u.counted).map(u=>u.
findings[0].silentBecause)),r=t.data.reasons.filter(u=>i.has(u));this.letters=new Map(r.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Wl.filter(u=>u!=="\
?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+fs*(this.
signs.length-1);this.left=b+us,this.sheet=new st(t.ruler,Math.max(Fl,this.left+a+b));let l=(this.sheet.width-b-this.left-a)/this.signs.length;this.columns=this.#t(
c.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((s,o)=>{let i={sign:s,x:e,width:t[o]};return e+=t[o]+fs,i})}#e(t,e){return this.bars.filter(s=>s.stratum===
t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(Si[t]),12.5,!0)+36;
return Math.max(s,Math.min(e,nn)*vi+2*$i)}#s(t){let{words:e}=this,s=t.people?Math.max(ki,Pl*Math.sqrt(t.people/this.most)):ki,o=e.text("people",{count:t.people||
"?"}),i=t.counted?"":` · ${this.letters.get(t.findings[0].silentBecause)}`,r=`${e.short(t.study)} · ${o}${i}`,c=this.by==="dose"?"":wi(t),a=s+(t.people?5:7),l=a+
e.ruler.width(r,en);return{bar:t,height:s,above:r,below:c,foot:a,up:l,down:c?5+e.ruler.width(c,en):0}}scene(){let{words:t,sheet:e,answer:s,by:o}=this,{question:i}=s,
r={source:t.node(i.source),target:t.node(i.target)},c=t.text("harvest",{...r,by:t.grouped(o)});if(e.head(c,[t.question(i),t.found(s)]),this.bars.length){this.#c();
for(let l of this.strata)this.#o(l)}else e.notes([t.text("nothing")],"ink");let a=Gl(t);return e.legend(o==="dose"?a.slice(0,-1):a),e.notes(this.#a()),e.heading(
t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(o)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#u(),e.notes([t.text("swim_warning")],
"ink"),e.finish(t.lang,t.stamp(nt(t.graph,s)),this.bars.length)}#c(){let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:i}of this.columns){let r=t.text(
Si[s]),c=20+t.ruler.width(r,12.5,!0),a=o+(i-c)/2;e.add(...V(s,a+7,e.y-4.5),v(a+20,e.y,r,12.5,{bold:!0}))}e.y+=8}#o(t){let{sheet:e}=this,s=this.columns.map(l=>({
...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.floor((l.length-1)/nn)+1))||1,i=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:w})=>({
x:p,width:m,part:w.slice(u*nn,(u+1)*nn)})),d=f.flatMap(({part:p})=>p);return{parts:f,up:Math.max(0,...d.map(({up:p})=>p)),down:Math.max(0,...d.map(({down:p})=>p))}}),
r=i.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.columns)e.add(B(l,c,u,r,{stroke:"rule"}));this.#i(t,c,r);let a=c;for(let{parts:l,up:u,
down:f}of i){a+=u+8;for(let{x:d,width:p,part:m}of l){e.add(M([d+4,a,d+p-4,a]));for(let[w,g]of m.entries())this.#r(g,d+$i+w*vi,a)}a+=f+6}e.y=c+r+fs}#i(t,e,s){let{
words:o,sheet:i}=this,r=this.bars.filter(d=>d.stratum===t),c=new Set(r.filter(d=>d.counted).map(({study:d})=>d)),a=new Set(r.map(({study:d})=>d).filter(d=>!c.has(
d))).size,l=o.ruler.wrapped(ot(o,t,this.by,this.edges),us-12,12.5,!0),u=a?o.text("cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let d of l)i.add(v(this.left-
10,f,d,12.5,{anchor:"end",bold:!0})),f+=16;for(let d of o.ruler.wrapped(o.text("cell",{counted:c.size})+u,us-12,10.5))i.add(v(this.left-10,f,d,10.5,{anchor:"end",
colour:"muted"})),f+=13}#r({bar:t,height:e,above:s,below:o,foot:i},r,c){let{words:a}=this,l=r+ds/2+3.4,u=[...Ul(t,r,c,e),v(l,c-i,s,en,{colour:t.counted?"ink":"m\
uted",turned:!0})];o&&u.push(v(l,c+5,o,en,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,d=[a.tooltip(t.findings.map(({edge:m})=>m))];
f&&d.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,d.join(`
`),a.address(xi(t)),p)}#a(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let i=this.bars.filter(r=>!r.counted&&r.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:i})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#u(){let{words:t,
sheet:e,by:s,strata:o}=this,i=this.findings.filter(A),r=[[t.text("swim_all"),i]];for(let c of o.length>1?o:[]){let a=i.filter(({edge:l})=>Xe(l,s,o)===c);r.push(
[ot(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(v(b+Tt[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...V(a,b+Tt[c]-4,e.y-4,5));for(let[c,a]of r)a.length&&this.#l(c,bi(P(a)));e.
y+=12}#l(t,{plus:e,minus:s,leftOut:o,low:i,high:r,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add(v(b,u,a.ruler.fitted(t,Tt[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())a.add(v(b+Tt[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,d]=[b+Tt[3],e/l];a.add(M([f,u-4,f+qt,u-4],"rule",1),M([f+qt/2,u-9,f+qt/
2,u+1],"muted",1,"2 2"),M([f+qt*i,u-4,f+qt*r,u-4],"ink",2),tt(f+qt*d,u-4,4,{fill:"ink"}),v(b+Tt[4],u,`${Fe(d)} [${Fe(i)}, ${Fe(r)}]`,11.5),v(b+Tt[5],u,c>=Hl?He(
c):Yo(c),11.5))}};function Ul({sign:n,counted:t,own:e,people:s},o,i,r){let c=z[n]==="muted"?"null":z[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=B(o,
i-r,ds,r,l);return s?[u]:[u,M([o,i-r-2.5,o+ds,i-r-2.5],a,1.5,"3 2")]}function Gl(n){let t=e=>(s,o)=>[B(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harve\
st_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[B(e-8,s-2,6,8,{fill:"null"}),B(
e+1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[ce,sn,Oi,Mi]=[32,212,110,100],[ql,It,Lt]=[25,15,12.5],Kl=3,Vl=24,Kt=2,on=["-","0","+"],Yl=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function Ei(n,t,e="sex"){return new gs(n,t,e).scene()}var gs=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:i}=Xl(t,e);this.rows=o,this.rest=i;let r=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=r.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=ce*on.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Lt,!0)+10);this.side=this.column*this.columns.length,this.left=b,this.middle=this.left+this.side+10,this.
right=this.middle+sn+10,this.together=this.right+this.side+10,this.sources=this.together+Oi,this.sheet=new st(t.ruler,this.sources+Mi+b)}#t(t){let e=Ye(t,this.by,
Kl);if(!Object.hasOwn(F(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>ie(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(r=>ot(t,r,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):ot(e,t,s,this.edges),
i=ce*on.length-8,[r,...c]=e.ruler.wrapped(o,i,Lt,!0);return c.length?[r,e.ruler.fitted(c.join(" "),i,Lt,!0)]:[r]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this,
{question:i}=s,[r,c]=[t.node(i.source),t.node(i.target)],a=t.question(i)+t.text("hops",{hops:i.max_hops});e.head(t.text("ladder",{source:r,target:c,by:this.#e()}),
[a,t.found(s)]),o.length?this.#s(r,c):e.notes([t.text("nothing")],"ink"),e.legend(Ql(t));let l=o.filter(({nodes:d})=>d.length),u=l.filter(({steps:d})=>d.length===
Kt).length,f=t.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return e.notes([t.text("ladder_fan"),f]),s.complete||e.notes([t.text("incomplete")],
"ink"),e.finish(t.lang,t.stamp(nt(t.graph,s)),o.length)}#s(t,e){let{sheet:s}=this;this.#c(t,e);let o="";for(let i of this.rows)i.group!==o&&(o=i.group,s.y+=26,s.
add(v(b,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#o(i)}#c(t,e){let{words:s,sheet:o,side:i}=this,{ruler:r}=s;o.y+=18;let c=r.wrapped(s.text("left",
{source:t}),i,12),a=r.wrapped(s.text("right",{target:e}),i,12);for(let[l,u]of[[this.left,c],[this.right,a]])for(let[f,d]of u.slice(0,Kt).entries()){let p=r.fitted(
d+(u.length>Kt&&f===1?" …":""),i,12);o.add(v(l+i/2,o.y+f*It,p,12,{anchor:"middle",colour:"muted"}))}o.y+=It*(Math.min(Kt,Math.max(c.length,a.length))-1),o.y+=
20+It*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.right])for(let[u,f]of this.heads.entries())for(let[d,p]of[...f].reverse().entries()){
let m=l+(u+.5)*this.column;o.add(v(m,o.y-d*It,p,Lt,{anchor:"middle",bold:!0}))}for(let[l,u,f]of[[this.middle+sn/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add(v(l,o.y,s.text(u),Lt,{anchor:f,bold:!0}))}#o(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,sn-8,Lt),i=ql+
(o.length-1)*It,r=s.y+i/2,c=r+4.3-It*(o.length-1)/2,a=e.ruler.fitted(t.kind,Oi-25,11),l=e.ruler.fitted(Zl(t.steps),Mi,11),u=[...this.#i(i),...this.#r(t.first,this.
left,r),...t.last?this.#r(t.last,this.right,r):[],...o.map((w,g)=>v(this.middle+sn/2,c+It*g,w,Lt,{anchor:"middle"})),...t.sign?V(t.sign,this.together+7,r):[],v(
this.together+21,r+4,a,11,{colour:"muted"}),v(this.sources,r+4,l,11,{colour:"muted"})],f=t.steps.flatMap(w=>w.speaking),d=new Map(f.map(({edge:w})=>[w.id,w])),p=t.
nodes.map(w=>e.node(w)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...d.values()])}`,"",m),s.y+=i}#i(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*b],i=[this.left,this.right].flatMap(r=>Array.from({length:this.columns.
length+1},(c,a)=>({x:r,place:a})).filter(({place:c})=>c>0||r===this.right));return[B(b,s+2,o,t-4,{fill:"band",radius:4}),...i.map(({x:r,place:c})=>{let a=r+c*this.
column;return M([a,s+2,a,s+t-2],"paper",3)})]}#r(t,e,s){let{words:o,by:i,columns:r}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[v(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return r.flatMap((a,l)=>{let u=c.filter(({edge:f})=>ie(f,i,r)===a);return u.length?this.#a(u,e+l*this.column,s):[]})}#a(t,e,s){let o=P(t),i=e+(this.
column-ce*on.length)/2,r=on.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(d=>d===c)).length;if(!l)return[];let u=i+a*ce+8;return[...V(c,u,s),...l>1?[v(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return r.length?r:[...V("?",i+ce+8,s)]}};function Xl(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
Kt),o=e.filter(({steps:f})=>f.length>Kt),i=new Set(s.map(({nodes:f})=>f[1])),r=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!i.has(f.nodes[1])&&!r.has(f.nodes[1])&&
r.set(f.nodes[1],f);let c=[...r.values()].slice(0,Vl),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[Jl(n,t)]:[],...l.map(f=>ms(n,n.category(a(f)),f)),...c.map(f=>ms(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>ms(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function Jl(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function ms(n,t,{nodes:e,steps:s,kind:o,sign:i,counted:r}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:r?i:"",kind:n.say(r?a[o]:"not counted"),steps:s,
nodes:e}}function Zl(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function Ql(n){let t=(e,s)=>(o,i)=>[v(o,i+4,e,s,{anchor:"middle",colour:"muted"})];return[...Yl.map(([e,s])=>[(o,i)=>V(e,
o,i),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var rn=5,tu=/[&<>"']/g,eu={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},nu=/[^\S\n ]/g,su=/[\p{C}\p{Zl}\p{Zp}]/gu,ou=/^https?:\/\//,iu=/\.?0+$/;
function ae(n,t,e=""){return new ys(t,e).document(n)}var ys=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:i,marks:r}){let[c,a]=[E(t),E(e)],l=r.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${kt(s)}" font-family="${kt(this.fonts)}">\

<title>${kt(o)}</title>
<desc>${kt(i)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(mt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${ru("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:i,width:r,stroke:c}=t;return`<line ${`x1="${E(e)}" \
y1="${E(s)}" x2="${E(o)}" y2="${E(i)}"`} stroke-width="${E(r)}"${Ai(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:i}){let r=t.map(
([a,l])=>`${E(a)},${E(l)}`).join(" "),c=s?` stroke-width="${E(o)}"`:"";return`<${i?"polygon":"polyline"} points="${r}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:i,width:r}){let c=i?` stroke-width="${E(r)}"`:"";return`<circle cx="${E(t)}" cy="${E(e)}" r="${E(s)}"${c}${this.look(o,i)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let i=e?`<title>${kt(e)}</title>`:"",r=o?` data-name="${kt(o)}"`:"",c=i+t.map(a=>this.mark(a)).join("");return ou.test(s)?`<a href="${kt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${r}>${c}</a>`:`<g${r}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:i,colour:r,bold:c,italic:a,turned:l}){let[u,f]=[E(t),
E(e)],d=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=i==="start"?"":` text-anchor="${i}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${d} font-size="${E(o)}"${p}${m}${this.look(r,"")}>${kt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:i,fill:r,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${E(l)}"`:"",d=`<rect ${`x="${E(e)}" y="${E(s)}" width="${E(o)}" height="${E(i)}"`}${u}${Ai(t)}${this.look(r,c)}/>`,p=a?cu(t):"";return p?
`${d}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:d}};function kt(n){return n.replace(nu," ").replace(su,e=>e===`
`?e:"�").replace(tu,e=>eu[e])}function E(n){return He(n).replace(iu,"")}function ru(n,t){return`<${n}>${t}</${n}>`}function Ai({dash:n}){return n?` stroke-das\
harray="${n}"`:""}function cu({x:n,y:t,width:e,height:s}){let o="";for(let i=rn;i<=Math.floor((e+s)/rn)*rn;i+=rn){let[r,c]=i<=s?[0,i]:[i-s,s],[a,l]=i<=e?[i,0]:[
e,i-e];r<a&&(o+=`M${E(n+r)} ${E(t+c)}L${E(n+a)} ${E(t+l)}`)}return o}var au="，。；：、）】》！？”’",[lu,uu]=[.8,.22],cn=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let i of t)o+=this.widths.get(i)??(ws(i)||i==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:i,bold:r}){let c=this.width(
s,o,r),a=i==="start"?0:i==="end"?c:c/2;return{left:t-a,top:e-lu*o,right:t-a+c,bottom:e+uu*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let i=[...t];for(;i.
length&&this.width(`${i.join("")}…`,s,o)>e;)i.pop();return`${i.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let i=[],r="";for(let c of fu(t))for(r&&this.width(
(r+c).trimEnd(),s,o)>e?(i.push(r.trimEnd()),r=c.trimStart()):r+=c;this.width(r.trimEnd(),s,o)>e&&[...r].length>1;){let a=this.fitted(r,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...r][0];i.push(l),r=r.slice(l.length).trimStart()}return r.trim()||!i.length?[...i,r.trimEnd()]:i}};function ws(n){return Number(n.codePointAt(
0))>=11904}function fu(n){let t=[],e="";for(let s of n)t.length&&(s===" "||au.includes(s)||!du(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function du(n,t){return n===
"（"?!1:n===" "||ws(n)||ws(t)}var hu=/ (et al\.|& .+) (?=\d)/g,pu=6,mu={study:"studies",finding:"findings"},Vt=class extends W{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new cn(s.widths)}text(t,e={}){
return Rt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:mu[t],{count:e})}question({source:t,target:e,context:s,layers:o}){return this.
text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(i=>this.say(i)))})}found({verdict:t,strength:{level:e},direct:s}){
let o=e?this.text("strength",{level:this.say(e)}):"",i={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",i)}`;let r=new Set(
s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:r,counted:s.results.length};return this.text("direct",{...i,
counts:this.text("findings_of",c)})}stamp(t,e="stamp"){return this.text(e,{version:this.data.version,hash:t})}grouped(t){return this.text("by_key",{key:this.say(
t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):
e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.
includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),lt(t.citation)].filter(Boolean).join(" "):this.source(
t)}tooltip(t){let e=t.slice(0,pu).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?gu(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(hu," ");return e.length>1?`${s} +${e.length-1}`:s}};function gu({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var _i={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},yu=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
ji=/\s+/g,wu={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function Ii(n,t){let e=new URLSearchParams;for(let[s,o]of t){let i=s==="dose"?yu.exec(o):null;i?(e.set("dose",i[1]),i[2]&&e.set("dose_to",i[2]),e.set("d\
ose_unit",Ti(n,"dose_unit",i[3]))):e.has(s)||e.set(s,o.split("|").map(r=>Ti(n,s,r)).join("|"))}return e}function Ti(n,t,e){let{vocabulary:s}=n,o=yt(s,e);if(t===
"from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(_i).find(l=>_i[l].includes(e.toLowerCase()))??e;let i=t==="settin\
g"?[...n.contexts.keys()]:n.words[wu[t]];if(!i||i.includes(e))return e;let r=s.languages.map(l=>new W(n,l)),c=l=>[l,...r.map(u=>u.named(l))],a=l=>yt(s,l).replace(
ji,"");return i.find(l=>c(l).some(u=>a(u)===o.replace(ji,"")))??e}var Yt={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...St({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",
view:"ladder",lang:"en",theme:""},$t=["answer","evidence","conflicts","compare"],le=["ladder","brain","harvest","forest","map","table"],bs=6;function Nt(n){return{
...Yt,layers:[...n.words.layer]}}function Xt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(Nt(n))){let i=xs(Reflect.get(t,s));(i!==xs(o)||s==="la\
ng")&&e.set(s,i)}return e.toString()}function Ni(n,t){return Ii(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}var xu=60;function vs(n,t,e){return[...Ni(
n,e)].filter(([,o])=>o!=="").filter(([o,i])=>xs(Reflect.get(t,o))!==i).map(([o,i])=>`${o}=${i}`.slice(0,xu))}var bu=["tab","view","theme"];function xs(n){return Array.
isArray(n)?n.join("|"):String(n??"")}function Ci(n,t,e){let s=Ni(n,e),i=[...s.keys()].some(r=>Object.hasOwn(Yt,r)&&!bu.includes(r))?{...Nt(e),lang:t.lang,theme:t.
theme}:{...t};for(let[r,c]of Object.entries(Yt)){let a=s.get(r),l=a===null?void 0:vu(r,a,c);l!==void 0&&an(e,r,l)&&Reflect.set(i,r,l)}return(i.dose===null||!i.dose_unit)&&
Object.assign(i,{dose:null,dose_to:null,dose_unit:""}),i.dose_to!==null&&i.dose_to<Number(i.dose)&&(i.dose_to=null),[i.a,i.b].every(r=>Au(e,i.by,r))||Object.assign(
i,{by:"",a:"",b:""}),i}function vu(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(bs,Math.max(1,Number.parseInt(
t,10)||Yt.hops)):n==="dose"||n==="dose_to"?Ri(t):t}function Ri(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var Li={sex:["","male",
"female"],extent:["answer","all"],tab:$t,view:le,theme:["","light","dark"]},Bi={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},ku=[
"population","species","route","regimen","dose_unit"];function an(n,t,e){let s=String(e);if(Object.hasOwn(Li,t))return Li[t].includes(s);if(ku.includes(t))return s===
""||n.words[t].includes(s);if(Object.hasOwn(Bi,t))return $u(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return Su(n,e);case"\
by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"pick":return s===""||Eu(n,s);default:return!0}}function $u(n,t,e){
let s=n.words[Reflect.get(Bi,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function Su(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.
includes(void 0)&&new Set(e).size===t.length}var Ou=/^(\w+):(.*)$/,Mu={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Eu(n,t){let[,e="",s=""]=Ou.exec(t)??
[];if(e==="finding")return n.edges.has(s);let o=s?s.split(">"):[];return o.length>0&&o.length<=(Mu[e]??0)&&o.every(i=>n.nodes.has(i))}function Au(n,t,e){if(!(t&&
e))return!1;if(t==="setting")return an(n,t,[e]);if(t!=="dose")return an(n,t,e);let[s,o=""]=e.split(" ");return Ri(s)!==null&&o!==""&&an(n,"dose_unit",o)}function Ct(n){
let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}var _u=4,ju='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "]';function ln(n){let{state:t,view:e}=n,
s=t.by||"sex",o=ks(n);if(t.view==="ladder"&&e.answer)return[Ei(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Tu(o,n,s)];if(t.view!=="harvest"&&t.view!=="for\
est")return[];let i=t.view==="harvest"?ps:gi;return $s(t).map(([r,c])=>i(o,Pi(n,r,c,Math.min(t.hops,_u)),s))}function Tu(n,{graph:t,state:e},s){let{from:o,to:i,
layers:r}=e,c=Wt(t,{source:o,target:i,context:C(e),layers:r,max_hops:1}),a=new K(t,c,{passes:l=>ht(t,e,l)});return ui(n,a,c,s)}function ks({graph:n,state:t}){return new Vt(
n,t.lang,n.figures)}function Di({state:n,view:t}){let e=new Set($s(n).map(([s,o])=>O({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==
null&&e.has(O(s)))}function $s({from:n,to:t,pick:e}){let[s,o]=Ct(e),i=s==="pair"||s==="path"?o.split(">"):[n,t];return i.slice(1).flatMap((r,c)=>i[c]&&r&&i[c]!==
r?[[i[c],r]]:[])}function Pi({graph:n,state:t,view:e},s,o,i){let{answer:r}=e;if(r?.question.source===s&&r.question.target===o&&i===r.question.max_hops)return r;
let a={source:s,target:o,context:C(t),layers:t.layers,max_hops:i};return Hn(n,a,l=>ht(n,t,l))}function zi(n,t,e){let s=ae(n,t.graph.figures,e),o=new DOMParser().
parseFromString(s,"image/svg+xml").documentElement,i=document.importNode(o,!0);for(let c of["title","desc"])i.querySelector(`:scope > ${c}`)?.remove();i.setAttribute(
"role","group"),i.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let c of i.querySelectorAll(ju))Lu(c,t);let r=Iu(ks(t));for(let c of i.querySelectorAll(
"text")){let a=r.get(c.textContent??"");a&&c.setAttribute("data-term",a)}return i}function Iu(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.
say("not counted"),"counted"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function Lu(n,t){let e=n.getAttribute("data-nam\
e")??"",s=n.querySelector("title")?.textContent??"",o=Cu(e,t);for(let i of["href","target","rel"])n.removeAttribute(i);n.setAttribute("role","button"),n.setAttribute(
"tabindex","0"),n.setAttribute("aria-label",s),n.setAttribute("aria-pressed",String(Nu(e,t.state))),n.addEventListener("click",o),n.addEventListener("keydown",i=>{
i instanceof KeyboardEvent&&["Enter"," "].includes(i.key)&&(i.preventDefault(),o())})}function Nu(n,{pick:t,from:e,to:s}){let[o,i]=n.split(" ");if(o==="finding")
return t===`finding:${i}`;if(o!=="row")return o!=="study"&&t===`pair:${e}>${i}`;let r=n.slice(4);return t===(r==="direct"?`pair:${e}>${s}`:`path:${r.replaceAll(
" ",">")}`)}function Cu(n,t){let[e,s]=n.split(" ");if(e==="row")return Ru(n.slice(4),t);if(e==="study")return Bu(n,t);let o=e==="finding"?`finding:${s}`:`pair:${t.
state.from}>${s}`;return()=>t.change({pick:o,tab:"evidence"})}function Ru(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(
" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function Bu(n,{state:t,view:e,change:s}){let[,o]=n.split(" "),i=n.slice(n.lastIndexOf(" ")+1);return()=>{let r=new Set(
$s(t).map(([d,p])=>O({subject:d,object:p}))),a=[...e.findings.values()].filter(d=>d.study===o&&d.edge.sign===i).find(({edge:d})=>r.has(O(d))),[l]=Ct(t.pick),u=l===
"pair"||l==="path"?t.pick:`pair:${[...r][0]}`;s({pick:u,tab:"evidence"});let f=a?document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"\
nearest"}),f?.classList.add("found")}}function Hi(n,t,e){let{words:s,change:o}=n,i=Pi(n,t,e,1);if(new Set((i.direct?.findings??[]).filter(({edge:k})=>k.signed).
map(({study:k})=>k)).size<2)return null;let c=ps(ks(n),i,n.state.by||"sex"),a=c.marks.map(k=>k.kind==="group"?{...k,href:"",tooltip:""}:k),l=ae({...c,marks:a},n.
graph.figures,n.theme),u=new DOMParser().parseFromString(l,"image/svg+xml").documentElement,f=document.importNode(u,!0);for(let k of f.querySelectorAll("title, \
desc"))k.remove();let[d,p]=Du(c);f.setAttribute("viewBox",`0 ${d} ${c.width} ${p-d}`);for(let k of["width","height","role"])f.removeAttribute(k);f.setAttribute(
"aria-hidden","true");let m=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),w=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,g={type:"button",class:"thumb","data\
-harvest":`${t}>${e}`,onclick:m};return h("button",g,f,h("span",{},`${w} ⤢`))}function Du({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="\
rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Fi(n){let{words:t,state:e,view:s}=n,{t:o}=t,[i,r]=Ct(e.pick);if(i==="node")return zu(n,r);if(i==="finding"){let a=s.findings.get(r);return[a?Ie(n,a):h(
"p",{},o.noFinding)]}if(i!=="pair"&&i!=="path")return[h("p",{},o.nothing)];let c=r.split(">");return c.slice(1).map((a,l)=>Pu(n,c[l],a))}function Pu(n,t,e){let{
words:s,view:o}=n,i=Wi([...o.findings.values()].filter(({edge:r})=>r.subject===t&&r.object===e));return[h("h2",{},`${s.node(t)} → ${s.node(e)} `,h("small",{},
s.t.findings(i.length))),Hi(n,t,e),i.map(r=>Ie(n,r))]}function Wi(n){return x(n,t=>{let{edge:e,match:s}=t;return[!A(t),!e.signed,-s,e.id]})}function zu(n,t){let{
graph:e,words:s,view:o,change:i}=n,{t:r}=s,c=e.nodes.get(t);if(!c)return[h("p",{},r.nothing)];let a=[...o.findings.values()].filter(({edge:d})=>d.subject===t||d.
object===t),l=Wi(a),u=s.lang==="zh"?c.name:c.name_zh,f=(d,p,m)=>h("button",{type:"button",id:d,onclick:()=>i({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[
h("h2",{},s.node(t)," ",h("small",{},s.say(c.category))),h("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?h("p",{},c.description):null,
c.curie?h("p",{class:"source"},`${r.identifier}: `,h("code",{},c.curie)):null,h("p",{},f("start-here",r.through,"from")," ",f("end-here",r.until,"to")),h("h3",{},
r.findings(l.length)),l.map(d=>Ie(n,d))]}var un=6,Hu='button, [role="button"], select, input, .term';function Ui(n){let t=(s,o)=>{pt();let i=o.map(c=>[Gu(c),n(fn(c))]).filter(([,c])=>c);if(!i.length)return;
let r=i.length>1;y("explained").replaceChildren(...i.map(([c,a])=>h("span",{},r?h("strong",{},`${c}: `):"",a))),Gi(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:i})=>{
s==="touch"||!e(o)||i instanceof Element&&i.closest("#explained")||pt()}),addEventListener("pointerdown",({target:s})=>{e(s)||pt()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches(Hu)&&s.matches(":focus-visible")&&t(s,Uu(s))}),addEventListener("focusout",pt),addEventListener("scroll",Wu,!0),addEventListener(
"keydown",Fu,!0),y("explained").addEventListener("pointerleave",pt)}function Fu(n){n.key!=="Escape"||y("explained").hidden||(pt(),n.stopPropagation())}function Wu(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Gi(n):pt()}function pt(){y("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function Uu(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[fn(o),o])).values()]}
function fn(n){return n.getAttribute("data-term")??""}function Gu(n){return(n.textContent??"").trim()}function Gi(n){let t=y("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+un,i=o+s.height>innerHeight?Math.max(0,e.top-un-s.height):o;t.style.setProperty("--at",`${Math.max(
un,Math.min(e.left,innerWidth-s.width-un))}px`),t.style.setProperty("--from",`${i}px`),n.setAttribute("aria-describedby","explained")}function qi(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(fn(e))||e.closest("button, label, summary")||(t.add(fn(e)),e.setAttribute("tabindex","0"))}var ue=34,Vi=[58,44,32],Ki=[28,22,17],qu=8;function Yi(n,t,e,{width:s,height:o}){let i=s<o*.75,[r,c]=i?[o,s]:[s,o],a=Yu(n,t);Xu(a,e);let l=i?96:Ku(a,r,c),u=Xi(a,
c,l),f=!(i||Vi.includes(l)),d=f||i?ue:64,p=(r-2*d)/Math.max(1,u.length-(f?0:1)),m=u.flatMap((_,N)=>{let J=d+(u.length===1?r/2-d:N*p);return Vu(u,N,c,f).map((vn,kn)=>({
id:_[kn],far:J,aside:vn}))}),w=new Map(m.map(({id:_,far:N,aside:J})=>[_,i?{x:J,y:N}:{x:N,y:J}])),g=Math.max(1,...u.map(_=>_.length)),k=f?2*p-16:i?c/g:p;return{positions:w,
beside:f,upright:i,room:k}}function Ku(n,t,e){let s=(o,i)=>o.find(r=>Xi(n,e,r).length*i<=t-ue);return s(Vi,96)??s(Ki,50)??Math.min(...Ki)}function Vu(n,t,e,s){let o=n[t],
i=Math.max(...n.map(c=>c.length)),r=(e-2*ue)/(s?i:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*i/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&t%2?.16:0);
return ue+r*l})}function Yu(n,t){let e=new Map;for(let s of $(t)){let o=n.looks.get(n.nodes.get(s)?.category??"")?.level??0;e.set(o,[...e.get(o)??[],s])}return x(
e,([s])=>s).map(([,s])=>s)}function Xu(n,t){let e=Ju(t),s=new Map,o=i=>i.forEach((r,c)=>{s.set(r,(c+.5)/i.length)});n.forEach(o);for(let i=0;i<qu;i+=1)for(let r of i%
2?[...n].reverse():n){let c=new Map(r.map(a=>[a,Zu(e.get(a)??[],s)??s.get(a)??0]));r.splice(0,r.length,...x(r,a=>[c.get(a)??0,a])),o(r)}}function Ju(n){let t=new Map;
for(let{subject:e,object:s}of n)for(let[o,i]of[[e,s],[s,e]])t.set(o,[...t.get(o)??[],i]);return t}function Zu(n,t){let e=n.map(s=>t.get(s)).filter(s=>s!==void 0);
return e.length?e.reduce((s,o)=>s+o,0)/e.length:void 0}function Xi(n,t,e){let s=Math.max(2,Math.floor((t-2*ue)/e));return n.flatMap(o=>{let i=Math.ceil(o.length/
s);return Array.from({length:i},(r,c)=>o.filter((a,l)=>l%i===c))})}var Ss={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Qu={0:[2,4],"?":[7,5]},tf={"+":"arrow","-":"bar",0:"circle"};function fe(n){return{dash:Qu[n]??
[],end:tf[n]??""}}function dn(n,t,{view:e,overlay:s},o,i){let r=Ss[i],c=s?.rows??e.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):e.nodes,l=Yi(n,a,c,o),u=s?
s.rows.flatMap(m=>rf(n,m,r)):e.shown.flatMap(m=>of(m,r)),f=af(t,e),d=ef(u,l,o,f),p={layout:l,lines:d,colours:r,...o};return{...p,nodes:nf(n,t,a,p,f),badges:s?[]:
cf(e,p,f)}}function ef(n,t,e,s){let o=co(n,t.positions,e),i=new Map;return n.map(r=>{let c=O(r),a=i.get(c)??0;i.set(c,a+1);let l=s!==null&&!s.has(c),u=l?.8:r.light?
.25:0;return{...r,labelAt:.44+.09*a,bow:o.get(r.id)??0,faded:l,fade:u}})}function nf(n,t,e,{layout:s,lines:o},i){let r=new W(n,t.lang),c=new Map;for(let{subject:l,
object:u,ids:f}of o)for(let d of[l,u])c.set(d,(c.get(d)??0)+f.length);let a=i&&new Set([...i].flatMap(l=>l.split(">")));return Array.from(e,l=>{let u=n.looks.get(
n.nodes.get(l)?.category??""),f=l===t.from||l===t.to;return{id:l,...L(s.positions,l),shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?13:s.beside?5:9,text:r.
node(l),end:f,faded:a!==null&&!a.has(l),degree:f?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var sf={male:"♂",female:"♀"};function of(n,t){
return To(n).map(e=>{let{sign:s,sex:o,ids:i}=e,r=e.match===S.COMPATIBLE||!e.counted,c=Math.min(5,1.6+.7*(i.length-1))*(r?.65:1),a=`${sf[o]??""}${i.length>1?`×${i.
length}`:""}`,l=s==="=";return{...e,...fe(s),colour:t[s],width:l?1:c,light:r,label:l?"":a}})}function rf(n,{subject:t,object:e,signs:s,edges:o,relation:i},r){let{
arrows:c}=n.vocabulary,a=(f,d,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:d,sex:"",ids:p,match:S.ASSERTED,colour:r[f],dash:f==="b"?[9,4]:f==="both"?fe(d).
dash:[],end:fe(d).end,width:f==="both"?1.5:2.6,light:!1,label:c[d]}),[l,u]=s;return i==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,
o[1])]:[]]}function cf(n,{layout:t,lines:e},s){return n.shown.flatMap(o=>{let i=O(o),r=n.clashing.get(i),c=e.find(u=>O(u)===i);if(!(r&&c)||s&&!s.has(i))return[];
let[a,l]=[L(t.positions,o.subject),L(t.positions,o.object)];return[{id:i,...Dt(a,l,c.bow,.32),kind:r.kind}]})}function af({pick:n},t){let e=lf(n,t),s=new Set(t.
shown.map(O));return e&&[...e].some(o=>s.has(o))?e:null}function lf(n,t){let[e,s]=Ct(n);if(e==="path"){let o=t.answer?.paths.find(i=>i.nodes.join(">")===s);return o?
new Set(o.steps.map(O)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(O))}var Es="http://www.w3.org/2000/svg",uf="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Ji=18,ff=/[&<>"']/g,df=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Os(n){return n.replace(ff,t=>`&#${t.charCodeAt(0)};`).replace(df,"")}function X(n){return Math.round(n*10)/10}function Zi(n,t,e,s=[]){let{colours:o,width:i,
height:r,lines:c,nodes:a,badges:l}=n,u=new Map(a.map(g=>[g.id,g])),f=Me(n,1,e,""),d=Ee(n,1,f,e),p=As(r,s),m=[t,...s].map((g,k)=>({said:g,y:r+(k+1)*Ji}));return`${[
`<svg xmlns="${Es}" width="${i}" height="${p}" viewBox="0 0 ${i} ${p}" font-family="${uf}" font-size="12">`,`<title>${Os(t)}</title>`,`<rect width="${i}" height\
="${p}" fill="${o.paper}"/>`,...s.length?m.map(({said:g,y:k})=>`<text x="12" y="${k}" fill="${o.text}">${Os(g)}</text>`):[],...c.map(g=>pf(n,u.get(g.object),g)),
...a.map(g=>mf(g,o)),...l.map(g=>hf(g,o)),...d.map(({text:g,x:k,y:_})=>Ms(g,{x:k,y:_+4},o.text,{halo:o.halo})),...f.flatMap(({id:g,texts:k,box:_})=>k.map((N,J)=>Ms(
N,{x:(_[0]+_[2])/2,y:_[1]+11+J*14},o.text,{bold:u.get(g)?.end,halo:o.halo}))),"</svg>"].join(`
`)}
`}function As(n,t){return n+(t.length?(t.length+2)*Ji:0)}function hf({x:n,y:t,kind:e},{badge:s,paper:o}){let[i,r,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${_s({x:n,y:t},8,i,s)}${Ms(c,{x:n,y:t+4},r,{bold:!0})}</g>`}function pf({layout:n,colours:t},e,s){let[o,i]=[L(n.positions,s.subject),L(n.positions,s.object)],
r=Qt(o,i,s.bow),c=Math.hypot(i.x-r.x,i.y-r.y)||1,a={x:(i.x-r.x)/c,y:(i.y-r.y)/c},l=(e?.size??0)+4,u={x:i.x-a.x*l,y:i.y-a.y*l},f=at(s.colour,t.paper,s.fade),d=s.
dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",p=[o,r,u].map(({x:w,y:g})=>`${X(w)} ${X(g)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="non\
e" stroke="${f}" stroke-width="${X(s.width)}"${d}/>${Qi(s.end,u,a,f)}`}function Qi(n,{x:t,y:e},s,o){let i=(r,c)=>`${X(t+r*s.x-c*s.y)} ${X(e+r*s.y+c*s.x)}`;return n===
"arrow"?`<path d="M${i(3,0)} L${i(-6,4.5)} L${i(-6,-4.5)} z" fill="${o}"/>`:n==="bar"?`<path d="M${i(0,6)} L${i(0,-6)}" stroke="${o}" stroke-width="3"/>`:n==="c\
ircle"?_s({x:t,y:e},3.5,"none",o):""}function hn(n,t){let e=document.createElementNS(Es,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}
function tr(n,t,e){let s=hn("svg",{width:34,height:14,"aria-hidden":"true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",i=`<path d="M0 7 L29 7" stroke="${n}\
" stroke-width="2.5"${o}/>`,r=Qi(e,{x:29,y:7},{x:1,y:0},n),c=new DOMParser().parseFromString(`<svg xmlns="${Es}">${i}${r}</svg>`,"image/svg+xml");return s.append(
...c.documentElement.children),s}function _s({x:n,y:t},e,s,o){return`<circle cx="${X(n)}" cy="${X(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}
function Ms(n,{x:t,y:e},s,{bold:o,halo:i}){let r=o?' font-weight="bold"':"",c=i?` stroke="${i}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";
return`<text x="${X(t)}" y="${X(e)}" text-anchor="middle" fill="${s}"${r}${c}>${Os(n)}</text>`}var er={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],
[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.
PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function mf(n,t){let e=n.faded?at(
n.colour,t.paper,.75):n.colour,s=n.end?t.ring:at(n.colour,t.text,.35),o=er[n.shape];return o?`<polygon points="${o.map(([r,c])=>`${X(n.x+r*n.size)},${X(n.y+c*n.
size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:_s(n,n.size,e,s)}function nr({shape:n,colour:t}){let e=er[n],s=hn("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([i,r])=>`${8+6*i},${8+6*r}`).join(" ");return s.append(o?hn("polygon",{points:o,fill:t}):
hn("circle",{cx:8,cy:8,r:6,fill:t})),s}function sr(n,{width:t,height:e}){return new Promise((s,o)=>{let i=new Image,r=()=>o(new Error("no picture"));i.onload=()=>{
let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(i,0,0,c.width,c.height),c.toBlob(a=>a?s(a):r(),"image/png")},i.
onerror=r,i.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}function or({t:n},t,e){let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"view-ladder":n.ladder,"view-brain":n.brain,"view-harvest":n.harvest,
"view-forest":n.forest,"view-map":n.map,"view-table":n.table,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,"zoom-in":"+","zoom-out":"−","zoom-\
fit":n.fit,link:n.link,png:n.png,svg:n.svg,csv:n.csv,json:n.json,cite:n.cite,print:n.print,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[i,r]of Object.
entries(s))y(i).textContent=r;let o={"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.
figure,views:n.views};for(let[i,r]of Object.entries(o))y(i).setAttribute("aria-label",r);gf(t),y("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function gf({
view:n}){for(let t of le)y(`view-${t}`).setAttribute("aria-pressed",String(n===t));for(let t of["ladder","harvest","forest"])y(`view-${t}`).dataset.term=t;y("ta\
b-compare").dataset.term="compare",y("tab-conflicts").dataset.term="clash"}function ir({t:n},t,e){for(let s of $t){let o=y(`tab-${s}`);o.textContent=n.tabs[s]+(s===
"conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}y("panel-body").setAttribute("aria-labell\
edby",`tab-${t.tab}`)}function rr({t:n},t){let e=y("notice");e.hidden=!t.length,e.textContent=t.length?n.leftOut(t.join(", ")):""}function cr({graph:n,t},{answer:e}){
let s=e?nt(n,e):"",{version:o}=n.figures;y("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function ar(n,t,{findings:e,answer:s}){let o=[
...e.values()].filter(({edge:r})=>r.signed),i=o.filter(({match:r})=>r===S.ASSERTED).length;y("headline").textContent=s?`${n.node(t.from)} → ${n.node(t.to)} · ${n.
where(s.question.context)}: ${n.say(s.verdict)}`:"",y("counts").textContent=n.t.shown(o.length,i,yf(s)),y("counts").dataset.findings=String(o.length)}function yf(n){
if(!n)return 0;let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function lr(n,t,e,s){
let{t:o}=n,i=Ss[s],r=(l,u,f,d)=>h("li",{},tr(l,u,f),d);if(e){let l=[r(i.a,[],"",n.named(t.a)),r(i.b,[9,4],"",n.named(t.b))],u=ze.filter(f=>e.counts[f]).map(f=>h(
"li",{},`${Kn(n,t,f)}: ${e.counts[f]}`));y("line-legend").replaceChildren(...l,...u);return}let c=["+","-","0","?","="].map(l=>{let{dash:u,end:f}=fe(l);return r(
i[l],u,f,`${Tn(n,l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>h("li",{},l));y("line-legend").replaceChildren(...c,...a)}var wf=6;function ur(n,t,e){
let s=e.startsWith("line:")?t?.lines.find(i=>i.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";y("hint").textContent=s?xf(n,s):o}function xf(n,{
subject:t,object:e,sign:s,sex:o,ids:i}){let r=i.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(r.map(l=>n.source(l)))].slice(0,wf);return`${`${n.
node(t)} → ${n.node(e)}`}: ${n.sign(s)} ${o?n.say(o):""} ×${i.length} ${c.join(" ")}`}var bf={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
re of it, and more studies found that than found nothing.",decreases:"The counted studies that found an effect found less of it, and more studies found that tha\
n found nothing.",no_effect:"It was looked for, and no effect was found. That is not proof that there is none.",conflicting:"Some counted studies found more of \
it and others less.",mixed:"Some counted studies found an effect; as many or more found none.",insufficient:"Nothing that is counted says which way it goes.",strength:"\
How many controlled studies of how many people agree; see the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weake\
r in design is listed, not counted.",asserted:"The finding itself reports everything the question fixes.",compatible:"The finding does not report something the \
question fixes; nothing in it speaks against.",chimera:"The steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"\
Some counted studies of a step found no effect.",speculative:"A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found\
.",weakest:"The step whose findings leave most of the question open.",causal:"Something was changed at every step.",marker:"At least one step was only measured \
beside the other; nobody changed it.",inherited:"Carried over from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"Wha\
t the cited paper itself reports.",extended:"Papers that the review does not cite.",layers:"Who says it: the review, the papers it cites, or papers it does not \
cite.",setting:"What else held while it was measured: a task, a place, a partner, a time.",population:"Which people or animals: a disorder, or healthy, adolesce\
nt and so on.",regimen:"Given once, repeatedly, or for weeks.",route:"How it got into the body: through the nose, into a vein, into the brain.",stated:"Without \
this, findings that say nothing of the sex (dose, species …) are shown beside those that do.",hops:"A path goes from the start over mediators to the end; each\
 arrow is a step.",ladder:"A row for each mediator: what the start does to it on the left, what goes with it in the end on the right.",harvest:"A bar for each s\
tudy: its column is what it found, its height how many took part.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The stu\
dy says nothing of sex, or has both together.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in \
the graph reports, the most needed first.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two dis\
agree; the tab Conflicts says which, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other."},vf={verdict:"针对所问对象，计入\
的研究合起来说明什么；不超出研究所述。",increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计\
入研究都见降低，且多于未见作用的研究。",no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。",
mixed:"有的计入研究见到作用，同样多或更多的研究未见。",insufficient:"没有计入的结果说明方向。",strength:"多少项对照研究、多少人结果一致；分级见方\
法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",
compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",
contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",blocked:"某一步已检验而未见作用。",weakest:"对\
问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",inherited:"由部分、整体或症状外推。",
review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",
setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"哪些人或动物：某种障碍，或健康、青少年等。",regimen:"\
给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",
hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"\
每项研究一根柱：所在列为其结果，高度为样本量。",forest:"效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",
together:"一条路径各步在同一情境下合起来的结果。",missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结\
论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。"},
pn={en:bf,zh:vf},fr={en:{strength:"evidence: weak, moderate …",stated:"only findings that say so",hops:"step, path",untold:"not told apart",robustness:"the ve\
rdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",weakest:"weakest step",compare:"compare"},zh:{strength:"证据强度",stated:"只看\
明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"\
最弱的一步",compare:"比较"}},Jt={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findi\
ngs report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row o\
pens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it a\
way” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var dr="oxygraph:guide",hr="read",mn=class{constructor(t){this.words=t,this.step=0,y("guide-open").addEventListener("click",()=>y("guide").hidden?this.open():this.
close()),y("guide-back").addEventListener("click",()=>this.go(this.step-1)),y("guide-next").addEventListener("click",()=>this.go(this.step+1)),y("guide-close").
addEventListener("click",()=>this.close()),y("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!$f()||(y("guide").hidden=!1,this.draw())}open(){y("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),y("guide-next").focus()}close(){
let t=y("guide").contains(document.activeElement);y("guide").hidden=!0,Sf(),this.draw(),dispatchEvent(new Event("resize")),t&&y("guide-open").focus()}go(t){if(t>=
Jt.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!y("guide").hidden,[i,r,c]=Jt[s][this.step];for(let[
l]of Jt[s])y(l).classList.toggle("pointed",o&&l===i);if(y("guide-open").textContent=e.guide,y("guide-open").setAttribute("aria-expanded",String(o)),y("guide").setAttribute(
"aria-label",e.guide),!o)return;let a=this.step===Jt[s].length-1;y("guide-text").replaceChildren(h("strong",{},`${e.guideStep(this.step+1,Jt[s].length)} · ${r}\
: `),c),y("guide-back").textContent=e.back,y("guide-back").toggleAttribute("disabled",!this.step),y("guide-next").textContent=a?e.done:e.next,y("guide-close").textContent=
e.guideClose,y("glossary-title").textContent=e.allWords,Mt("glossary").dataset.lang!==s&&kf(t)}};function kf(n){let{lang:t}=n,e=o=>Reflect.get(fr[t],o)??n.text(
o)??n.say(o),s=Object.entries(pn[t]).map(([o,i])=>h("div",{},h("dt",{},e(o)),h("dd",{},i)));y("glossary-words").replaceChildren(...s),Mt("glossary").dataset.lang=
t}function $f(){try{return localStorage.getItem(dr)!==hr}catch{return!1}}function Sf(){try{localStorage.setItem(dr,hr)}catch{}}var Of=8,Mf=60;function Ts(n,t){let e=new js(n,t);return h("div",{class:"combobox"},h("label",{for:n},t.words.t[n]),e.input,e.list)}var js=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=h("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
h("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",i=>this.pressed(i))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Xs(this.shown.graph,
this.input.value,Of)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,i=l=>{l.preventDefault(),this.take(t)},r={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=h("sma\
ll",{},` ${o.say(c)}`);return h("li",{...r,"data-node":t,onmousedown:i},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Mf))):this.take("")}};var Is=new Set(["how","what","legend"]);function pr(n,t){let{words:e,state:s,change:o}=t,{t:i}=e,r=Array.from({length:bs},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(h("div",{class:"ends"},Ts("from",t),Ts("to",t)),h("div",{class:"row"},h("label",{for:"hops"},T(e,"hops",i.hops)),
ut("hops",String(s.hops),r,a=>o({hops:Number(a),pick:""})),h("button",{type:"button",id:"swap",onclick:c},i.swap)),he({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:ee(a)})},T(e,"chimera",i.one)),he({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:ee(a),pick:""})},T(e,"stated",i.stated)),Ef(t),gn("wh\
om",i.whom,de(t,"sex"),de(t,"species"),de(t,"population"),Af(t)),gn("how",i.how,_f(t),de(t,"route"),de(t,"regimen")),gn("what",i.what,Ls(t,"layers"),Ls(t,"effec\
ts"),Ls(t,"evidence")),gn("legend",i.legend,If(t)),h("button",{type:"button",id:"reset",onclick:()=>o(Lf(t.graph))},i.reset))}function he(n,...t){return h("labe\
l",{class:"choice"},h("input",n),t)}function Ef({words:{t:n},state:t,change:e}){let s=(o,i)=>{let r=t.extent===o,c=()=>e({extent:o,pick:""});return he({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:r,onchange:c},i)};return h("fieldset",{},h("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function gn(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Is.delete(n):Is.add(n)};return h("details",{id:`group-${n}`,open:!Is.has(n),
ontoggle:s},h("summary",{id:`group-${n}-title`},t),e)}function pe({t:n},t,{count:e,stated:s}){return`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}function de({words:n,
state:t,facets:e,change:s},o){let i=e[o].map(r=>[r.value,pe(n,n.named(r.value),r)]);return h("div",{class:"row"},h("label",{for:`facet-${o}`},T(n,o,n.t[o])),ut(
`facet-${o}`,t[o],[["",n.t.any],...i],r=>s({[o]:r,pick:""})))}function Af({graph:n,words:t,state:e,facets:s,change:o}){let r=s.setting.filter(({value:a})=>!e.setting.
includes(a)).map(a=>[a.value,pe(t,t.named(a.value),a)]),c=a=>o({setting:[...bt(n,C(e),"setting",a).setting],pick:""});return h("div",{},h("div",{class:"row"},h(
"label",{for:"facet-setting"},T(t,"setting",t.t.setting)),ut("facet-setting","",[["",t.t.settingAdd],...r],c)),e.setting.map(a=>h("button",{...{type:"button",class:"\
chosen","data-setting":a,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}var mr="IU";function _f({
graph:n,words:t,state:e,facets:s,change:o}){let{t:i}=t,r=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(d=>[d.value,pe(t,d.value,d)]),
a=d=>{let p=d?bt(n,C(e),"dose",d):Yt;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=d=>o({...jf(e,d),pick:""}),u=(d,p,m)=>h("input",{type:"\
number",min:"0",step:"any",id:d,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:w=>{let g=te(w);setTimeout(()=>l({[m]:g===""?null:Math.max(0,Number(
g))}))}}),f=n.words.dose_unit.map(d=>[d,d]);return h("div",{},h("div",{class:"row"},h("label",{for:"facet-dose"},i.dose),ut("facet-dose",r,[["",i.any],...c],a)),
h("div",{class:"row dose"},u("dose-from",i.doseFrom,"dose"),u("dose-to",i.doseTo,"dose_to"),ut("dose-unit",e.dose_unit||mr,f,d=>l({dose_unit:d}),i.doseUnit)))}function jf(n,t){
let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||mr,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==null&&e.dose_to>=
e.dose;return{...e,dose_to:s?e.dose_to:null}}var Tf={layers:"layer",effects:"effect",evidence:"evidence_type"};function Ls({graph:n,words:t,state:e,facets:s,change:o},i){
let r=e[i],c=(l,u)=>{let f=u?[...r,l]:r.filter(p=>p!==l),d=i==="layers"&&!f.length;o({[i]:d?Nt(n).layers:n.words[Tf[i]].filter(p=>f.includes(p)),pick:""})},a=s[i].
map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":i,value:u,checked:r.includes(u)};return he({...f,onchange:d=>c(u,ee(d))},i==="layers"?T(t,u,pe(t,t.say(u),
l)):pe(t,t.say(u),l))});return h("fieldset",{},h("legend",{},T(t,i,t.t[i])),a)}function If({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(i=>{
let r=n.looks.get(i);if(!r)return[];let c=e.hidden.filter(f=>f!==i),a=f=>s({hidden:ee(f)?c:[...c,i],pick:""}),l=!e.hidden.includes(i);return[h("li",{},he({type:"\
checkbox","data-category":i,checked:l,onchange:a},nr(r),t.say(i)))]});return h("ul",{class:"legend"},o)}function Lf(n){let{from:t,to:e,hops:s,one:o,extent:i,tab:r,
view:c,lang:a,theme:l,...u}=Nt(n);return u}function me({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function yr(n,t){let{t:e}=t.words,s=h("tr",{},e.columns.map((c,a)=>h("th",{scope:"col","aria-sort":Nf(a)},Cf(t,c,a)))),o=h("tbody",{},Rf(me(t).map(c=>Bf(t,c)))),
i=c=>{H.text=te(c),gr(o)},r={id:"table-filter",type:"search",value:H.text,"aria-label":e.filter,placeholder:e.filter};gr(o),n.replaceChildren(h("input",{...r,oninput:i}),
h("table",{},h("caption",{},e.tableCaption),h("thead",{},s),o))}var H={column:-1,down:!1,text:""};function Nf(n){return H.column!==n?"none":H.down?"descending":
"ascending"}function Cf({redraw:n},t,e){let s=()=>{H.down=H.column===e&&!H.down,H.column=e,n()};return h("button",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},
t)}function Rf(n){if(H.column<0)return n;let t=x(n,e=>e.children[H.column]?.textContent?.toLowerCase()??"");return H.down?t.reverse():t}function gr(n){let t=H.text.
trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function Bf({graph:n,words:t,change:e},s){let{edge:o,match:i}=s,r=Ln(
t,s),c=n.vocabulary.matches[i],a=o.signed?[In(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return h("tr",{"da\
ta-finding":o.id,"data-match":c,"data-counted":String(!r),class:i===S.COMPATIBLE||r?"light":""},h("td",{},t.node(o.subject)),h("td",{},a),h("td",{},t.node(o.object)),
h("td",{},[o.signed?t.text(c):"",r].filter(Boolean).join("; ")),h("td",{},t.chips(o).join(" · ")),h("td",{},t.source(o)),h("td",{},t.statement(o)),h("th",{scope:"\
row"},h("button",{type:"button",class:"plain",onclick:l},o.id)))}function wr(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Ue(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([i,r])=>[i,r??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(i=>n.references.get(i)?.doi).filter(Boolean)}}var Df=/^\s*[=+\-@]|^[\t\r]/,Pf=/[",\n\r]/;
function zf(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Df.test(t)?`'${t}`:t;return Pf.test(e)?`"${e.replaceAll('"','""')}"`:e}function xr(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let i=wr(n,o);return e.map(r=>zf(Reflect.get(i,r))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function br(n,t,e){let s={question:Xt(n,e),findings:t.map(o=>wr(n,o))};return`${JSON.stringify(s,null,1)}
`}function vr(n,t){let e=new Set(t.flatMap(({edge:r})=>r.reference)),s=Array.from(e,r=>n.references.get(r)).filter(r=>r!==void 0),o=x(s,({citation:r,id:c})=>[r[0]??
Number.MAX_VALUE,c]),i=new Set;return o.filter(r=>i.size<i.add(r.doi||r.id).size).map(r=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:d}=r,p=[l||c,u,f,
d].filter(Boolean).join(". "),m=_e(n,r).join(" "),w=n.retracted(c)?" RETRACTED":"";return`${[lt(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified\
)"}${w}`}).join(`
`)}var Hf=1e4;function Ns(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),Hf)}function kr(n,t,e){Ns(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function $r(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var Ff={width:1200,height:800},yn=class{constructor(t){this.page=t;let e=(s,o)=>y(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(vr(t.graph,me(t)))),e("csv",()=>this.save(xr(t.graph,me(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(
br(t.graph,me(t),t.state),"oxygraph-findings.json","application/json")}),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",async()=>{
let{text:s,size:o}=this.picture();Ns(await sr(s,o),"oxygraph.png"),this.announce("saved")})}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await $r(t)?"copied":"copyFailed")}save(t,e,s){kr(t,e,s),this.announce("saved")}link(){let{page:t}=this;return t.remember(),`${location.href.split(
"#")[0]}#${Xt(t.graph,t.state)}`}#t(){let t=this.page.map.size();return t.width&&t.height?t:Ff}picture(){let{page:t}=this,[e]=ln(t);if(e)return{text:ae(e,t.graph.
figures),size:e};let s=this.#e(),{width:o,height:i}=this.#t(),r=dn(t.graph,t.state,t,{width:o,height:i},t.theme);return{text:Zi(r,document.title,t.map.measure,s),
size:{width:o,height:As(i,s)}}}#e(){let{graph:t,state:e,view:s}=this.page,{answer:o}=s,i=new Vt(t,e.lang,t.figures);return o?[i.question(o.question),i.stamp(nt(
t,o))]:[]}};function Sr(){let n=Mt("share");n.addEventListener("keydown",t=>{t.key!=="Escape"||!n.open||(n.open=!1,y("share-title").focus())});for(let t of["foc\
usin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof Node&&n.contains(e)||(n.open=!1)})}var Cs={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Wf=2.5;function Mr({nodes:n},t,e,[s,o]){let i=n.find(c=>c.id===t);if(!i)return n.find(
c=>c.id===e)??n[0];let r=n.filter(c=>c!==i&&Or(c,i,s,o)>2);return it(r,c=>[Or(c,i,s,o)+Wf*Uf(c,i,s,o),c.id])??i}function Or(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function Uf(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var Gf={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",views:"What the middle shows",figure:"\
Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",guide:"\
Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"Copy link",
png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"\
The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(n,t,e)=>`${n} findings of the graph fit${t<
n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,question:(n,t)=>`How does ${n} reach ${t}\
?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n}\
 findings of ${t} studies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n}\
 indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"cont\
ested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing \
is picked. Choose a node, a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding is admitted.",reviewSays:"Review and paper differ",cautions:"Caut\
ions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not verified",
confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"op\
posite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pairs\
 whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"\
Choose a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect against null or mixed",only_a:(n,t)=>`reported for ${n} on\
ly; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"\
No study tests this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`\
Layers not asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"\
Only findings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this answer",here:"In this answer",others:"Elsewhere \
in the selection",versus:"against",moreClashes:n=>`+${n} more`,leftOut:n=>`The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`\
OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}, answer ${t}, ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relat\
ion","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","\
-":"decreases",0:"no effect","?":"direction not given","=":"structure",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter \
opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner an\
d lighter: compatible, not asserted, or not counted",badge:"⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"♂ ♀ findings in \
one sex; ×n findings of one kind",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers s\
ince 2023 can."},qf={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",
stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"\
全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"\
剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"\
作用方向",evidence:"证据类型",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",views:"中间显示什么",figure:"\
图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",map:"网络图",table:"表格",zoomIn:"放大",zoomOut:"\
缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"\
全部术语",share:"带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",print:"打印",copied:"\
已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较"},shown:(n,t,e)=>`\
图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,question:(n,t)=>`${n}\
如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",
about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:n=>`${n}\
 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",
weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条\
或路径。",findings:n=>`${n} 条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",
partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"\
备注",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{
explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",
noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",
relation:{opposite:"相反",differs:"有作用对无作用或不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：\
未检验`,same:"相同"},counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",notTold:n=>`\
未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}\
。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"\
不在本回答之内",here:"本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,
cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",
columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"+":"升\
高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择\
。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"\
线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络\
。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},wn={en:Gf,zh:qf};var Kf=/^[A-Z][a-z]+[A-Z]/,Vf=/(?<=[a-z])(?=[A-Z])/g,xn=class extends W{constructor(t,e){super(t,e),this.t=wn[e]}say(t){return this.lang==="en"&&Kf.test(t)?t.replace(
Vf," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(pn[this.lang],t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Yf={answer:Ro,evidence:Fi,conflicts:qo,compare:Go},Xf=120,bn=class{constructor(t){this.graph=t,this.state=this.#t(),this.leftOut=vs(location.hash,this.state,
t),this.view=Wn(t,this.state),this.overlay=qn(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new Ae(y("map"),{pick:e=>this.#e(e),hover:e=>this.#i(
e)}),this.takeAway=new yn(this),this.guide=new mn(()=>this.words),Mt("ask").open=_n(),this.#a(),this.guide.greet(),this.#n(),this.map.fit()}look(){let{graph:t,state:e,
view:s,overlay:o,picture:i,map:r}=this;return{graph:t,state:e,view:s,overlay:o,picture:i,map:r,facets:()=>Gn(t,e),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.
from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return Ci(location.hash,{...Nt(this.graph),...this.graph.start},
this.graph)}change(t){let e=this.state;this.leftOut=[],this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.to)&&Co(),this.remember(),this.draw(),
this.#r(),["from","to","extent","by","view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!_n()&&y("pan\
el").scrollIntoView()}remember(){try{let t=`#${Xt(this.graph,this.state)}`;t!==location.hash&&history.pushState(null,"",t)}catch{}}get theme(){return matchMedia(
"print").matches?"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new xn(this.graph,this.state.lang)}draw(){
this.view=Wn(this.graph,this.state),this.overlay=qn(this.graph,this.state),this.#n()}#n(){let{graph:t,state:e,words:s}=this,o=no();pt(),document.documentElement.
lang=e.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let i=e.from&&e.to?s.t.question(s.node(e.from),s.node(e.to)):"";document.title=
i?`${i} – OxyGraph`:s.t.title;let r={graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:Gn(t,e),theme:this.theme,change:c=>this.change(c),redraw:()=>this.
draw(),announce:c=>this.announce(c)};or(s,e,this.theme),this.guide.draw(),rr(s,this.leftOut),cr(s,this.view),pr(y("ask-body"),r),ir(s,e,this.view),y("panel-body").
replaceChildren(...Te(Yf[e.tab](r))),qi(y("panel-body")),ar(s,e,this.view),this.#s(r),so(o)}#s(t){let{view:e}=this.state,s={table:"table","map-frame":"map"};for(let[
o,i]of Object.entries(s))y(o).hidden=e!==i;y("figure").hidden=e==="map"||e==="table",y("view-forest").hidden=e!=="forest"&&!Di(this),y("drawn").textContent="",e===
"table"?yr(y("table"),t):e==="map"?this.#o():this.#c(t)}#c(t){let{t:e}=this.words,s=ln(this),o=h("p",{},["harvest","forest"].includes(this.state.view)?e.noPair:
e.noQuestion),i=s.map(r=>zi(r,t,this.theme));y("figure").replaceChildren(...i.length?i:[o]),performance.mark("oxygraph:drawn")}#o(){lr(this.words,this.state,this.
overlay,this.theme),this.picture=dn(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),y("drawn").textContent=this.words.t.drawn(
this.picture.nodes.length,this.picture.lines.length)}#i(t){ur(this.words,this.picture,t)}#r(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.
answer.verdict)}. `:""}${y("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){y("live").textContent=t}#a(){let t=(e,s)=>y(
e).addEventListener("click",s);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"ligh\
t":"dark"}));for(let e of le)t(`view-${e}`,()=>this.change({view:e}));t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.zoom(-1)),t("zoom-fit",()=>this.
map.fit()),t("skip",e=>{e.preventDefault(),y("panel-body").focus()});for(let e of $t)t(`tab-${e}`,()=>this.change({tab:e}));y("tabs").addEventListener("keydown",
e=>this.#f(e)),y("map-focus").addEventListener("keydown",e=>this.#d(e)),y("map-focus").addEventListener("blur",()=>this.map.hover("")),Sr(),Ui(e=>this.words.explained(
e)),this.#u()}#u(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#o(),this.map.fit())},Xf)}),matchMedia(
"(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#l()),addEventListener("hashch\
ange",()=>{this.state=this.#t(),this.leftOut=vs(location.hash,this.state,this.graph),this.#l()})}#l(){this.draw(),this.map.fit()}#f(t){let[e,s]=[$t.indexOf(this.
state.tab),$t.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let i=$t[(o[t.key]+s)%s];this.change(
{tab:i}),y(`tab-${i}`).focus()}#d(t){let{key:e}=t,s={Escape:()=>this.#h(),"+":()=>this.map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.
map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(Cs,e))this.#p(e);else if(Object.hasOwn(s,e))s[e]();else
return;t.preventDefault()}#h(){this.walked="",this.map.hovered="",this.change({pick:""})}#p(t){let e=this.picture&&Mr(this.picture,this.walked,this.state.from,Cs[t]);
if(!(e&&this.picture))return;this.walked=e.id,this.map.hovered=e.id,this.map.reveal(e);let s=this.picture.lines.filter(({subject:o,object:i})=>o===e.id||i===e.id);
this.announce(this.words.t.at(this.words.node(e.id),s.length)),this.#i(`node:${e.id}`)}};async function Jf(){if(!Js()){y("counts").textContent=wn[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[n]=await Promise.all([to(document),uo(
document)]);Reflect.set(window,"oxygraph",new bn(n))}Jf();})();
