/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function Et(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[Ke(o),Ke(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function Ke(n){return n>=55296&&n<=57343}function F(n,t){if(typeof n=="string"&&typeof t=="string")return Et(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=F(n[e],t[e]);if(s)return s}return n.length-t.length}
function g(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>F(s.key,o.key)).map(({item:s})=>s)}function v(n){return[...n].sort(Et)}
function R(n,t){return Ge(n,t,-1)}function Ot(n,t){return Ge(n,t,1)}function Ge(n,t,e){let s;for(let o of n){let r=t(o);(!s||F(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var jt=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=g(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Ye(s.map(r=>[r.id,this.#n(
r)])),this.study=Ye(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Ps(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?v(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function Xe({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,zs(i,e)])),o=new Map;for(let r of v(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${Je(a.indexOf(i))}`:c]}))}var Ds=/^[[\]]+|[[\]]+$/gu;function zs({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),a=e.replace(Ds,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function Je(n){return(n>=26?Je(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function Ps(n){return n?[`cohort ${n}`]:[]}function Ye(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=g([o(r),o(a)],d=>s.get(d)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var x=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Hs=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function dt(n){return{...Hs,...n}}function ht(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function _t(n,t){return t==="dose"?n.dose===null?"":pt(ae(n)):t==="setting"?n.setting.join(", "):n[t]}function ae({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Fs=/\.?0+$/;function U(n){let t=n.toFixed(12).replace(Fs,"");return t==="-0"?"0":t}function pt([n,t,e]){return`${n===t?U(n):`${U(n)}\
–${U(t)}`} ${e}`}function Qe(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?Ze(t,e)===void 0:
!t.some(s=>e.includes(s))}function Us(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n===
"setting"?Ze(t,e)??null:t.filter(s=>e.includes(s))}function Ze(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(
F)}var B=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>Us(a,r[l],i[l])));o=this.share(t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];return!this.keys.some((r,i)=>Qe(r,s[i],o[i]))}separators(t,e){if(t===e)return[];
let[s,o]=[this.values[t],this.values[e]];return this.keys.filter((r,i)=>Qe(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};
function At(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of qe(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(
i))))return o;return null}function*qe(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*qe(n,t,o+1,[...s,n[o]])}function tn({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Ws=/\{(\w+)\}/g;function mt(n,t,e,s={}){return Tt(
n.sentences[t][n.languages.indexOf(e)],s)}function Tt(n,t){return n.replace(Ws,(e,s)=>String(t[s]))}function X(n,t){return n.lists[t].map(e=>e.name)}function le(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var st="human",It=class{constructor(t,e,s,o){this.scopes=new B(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);this.
ofPeople=new Set([...o,...r]),this.below={species:le(t.lists.species),population:s,route:le(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];return e.
length?v(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);
return s.length?g(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):B.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#r(t),u=t.species||this.#o(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#r({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#o(t){return t.some(e=>this.ofPeople.has(e))?st:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#o([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:ae(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:v(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===st}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#i(o,c))}),s}#i(t,e){if(t==="dose")return[pt(e)];if(t==="setting")return this.#c(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#c(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?x.COMPATIBLE:
x.ASSERTED:x.EXCLUDED:x.ASSERTED}openKeys(t,e){if(e===B.OPEN)return[];let s=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.filter(
(r,i)=>{let[c,a]=[s[i],o[i]];return a===null?!1:r==="population"?!this.#a(this.#r(t),a):c===null?!0:r==="dose"?!1:r==="setting"?!Vs(c,a):!en(c,a)})}#a(t,e){return t.
some(s=>en([...this.below.population.get(s)??[s]],e))}};function en(n,t){return n.every(e=>t.includes(e))}function Vs(n,t){return t.every(([e,s])=>n.some(([o,r])=>o===
e&&r===s))}var N="conflicting",L="mixed";function _(n){return n==="+"||n==="-"}function nn(n){return _(n)||n==="0"}function ue(n){return n==="+"?"-":"+"}var Ks=["0","?",N,L];function sn(n,t){for(let e of Ks)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function fe(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?N:e?"+":"\
-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Gs=/^[ -~]*$/,Ys=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function gt({spelling:n},t){let e=Gs.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Xs).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Ys).filter(Boolean).join(" ")}function Xs(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function on(n,t,e,s){let o=[...gt(n,t)],r=[];for(let[c,a]of e){let l=Js(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function Js(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-Qs(n,t)/s:1}function Qs(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var Lt=class{constructor(t,e){this.vocabulary=e,this.nodes=Nt(t.nodes),this.contexts=Nt(t.contexts),this.references=Nt(t.references),this.audit=t.audit,this.papers=
new jt(this.references,e),this.shortNames=Xe(this.papers,e),this.edges=Nt(Zs(t.edges,this.papers,e)),this.successors=rn(this.nodes,this.edges,"subject","object"),
this.predecessors=rn(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new It(e,this.contexts,
eo(this),new Set(s)),this.spellings=no(this),this.ownRows=qs(this),this.audited=to(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=X(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function cn(n,t,e=20){let s=gt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?
1:2,[...r].length,i];F(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of on(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return g(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function Nt(n){return new Map(n.map(t=>[t.id,t]))}function Zs(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function qs({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function to(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function rn(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function eo({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let d of i(u))l.add(d);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function no({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[gt(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=gt(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function an(){return"DecompressionStream"in globalThis}function Ct(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var de=class extends Lt{constructor(t){super(so(t),t.vocabulary),this.start=t.start,this.looks=ro(t.nodes),this.flags=io(this.audit);let e=[...this.nodes.values()].
filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,X(t.vocabulary,o)]);this.words=Object.fromEntries(s),this.words.population=
[...this.words.population,...v(e)]}};async function fn(n){return new de(JSON.parse(await Ct(n,"graph","deflate")))}var ln={nodes:{name:"label"},edges:{subject:"\
from",object:"to"}};function so(n){let e=["nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(ln,s)?Reflect.get(ln,s):{};return[s,oo(n.
vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function oo(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){
let i=he(t,e[o]??o,c=>un(r,String(c)));for(let[c,a]of s.entries())a[o]=i?.[c]??un(r,"")}return s}function he({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.
map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function un(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):
[];case"number":case"integer":return t?Number(t):null;default:return t}}function ro(n){let[t,e,s]=["shape","color","level"].map(r=>he(n,r,String)??[]),o=he(n,"c\
ategory",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function io(n){let t=new Map;for(let e of n)for(let s of[...e.
review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function b(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function pe(n){let t=b(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function me(){return matchMedia("(min-width: 801px)").matches}function dn(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function hn(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:dn(n),near:n.dataset.near}:
null}function pn(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>dn(r)===n.name),s=n.near?
document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var co=/[⺀-鿿]/,ao=/(?<=[\s-])/,lo=/ ?…$/;function uo(n,t,e,s){let o=co.test(n)?[...n]:n.split(ao),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return(c||t(i[a])>e)&&(i[a]=fo(i[a]+(c?" …":""),t,e)),i}function fo(n,t,e){let s=n.replace(lo,"");for(;s.
length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function mn(n,t){let e=new Bt(n.map(gn)),s=[];for(let o of n){let r=ho(o,t,e);r&&(e.add(r.box),
s.push(r))}return s}function ho(n,t,e){let{width:s,height:o}=t,r=i=>i[0]>0&&i[2]<s&&i[1]>0&&i[3]<o;for(let[i,c]of mo(n,t)){let a=i.find(l=>r(l)&&e.free(l));if(a)
return{id:n.id,texts:c,box:a};if(n.forced)return{id:n.id,texts:c,box:po(i[0],s,o)}}return null}function gn({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function yn(n,t,e){
let s=new Bt([...t.map(gn),...e]);return n.flatMap(({text:o,width:r,places:i})=>{let c=({x:l,y:u})=>[l-r/2,u-7,l+r/2,u+7],a=i.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function po([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+
c]}function*mo(n,{measure:t,room:e,beside:s,lines:o}){for(let r of go(n,t,e,o)){let i=Math.max(...r.map(t))+2,c=r.length*14,[a,l,u]=[n.x,n.y,n.size+3],[d,h,p,m]=[
[a-i/2,l+u,a+i/2,l+u+c],[a-i/2,l-u-c,a+i/2,l-u],[a+u,l-c/2,a+u+i,l+c/2],[a-u-i,l-c/2,a-u,l+c/2]];yield[s?[p,m,d,h]:[d,h,p,m],r]}}function go(n,t,e,s){let o=(l,u)=>uo(
n.text,t,Math.max(40,l-4),u);if(n.forced)return[o(Math.max(e,150),Number.POSITIVE_INFINITY)];let i=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,u])=>o(
e*l,u)),c=l=>!l[l.length-1].endsWith("…"),a=i.filter(l=>!c(l)&&l.join("").length>=7);return[...i.filter(c),...a]}var Rt=64,Bt=class{constructor(t){this.cells=
new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/Rt);r<=Math.floor(s/Rt);r+=1)for(let i=Math.floor(e/Rt);i<=Math.floor(o/Rt);i+=1)yield`${r}\
 ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.
some(s=>yo(t,s)))return!1;return!0}};function yo(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function bn(n,t,e){let s=new Map;for(let r of n){let i=[r.subject,r.object].sort().join(">");s.set(i,[...s.get(i)??[],r])}let o=new Map;for(let[r,i]of s){let[c,
a]=r.split(">"),[l,u]=[$(t,c),$(t,a)];i.forEach((d,h)=>{let p=bo(l,u,h,i.length,e);o.set(d.id,d.subject===c?p:-p)})}return o}function bo(n,t,e,s,{width:o,height:r}){
if(Math.abs(n.x-t.x)>=4&&Math.abs(n.y-t.y)>=4)return(e-(s-1)/2)*15;let i=Math.min(46,.22*Math.hypot(n.x-t.x,n.y-t.y));return((n.y-t.y)*(o-n.x-t.x)+(t.x-n.x)*(r-
n.y-t.y)<0?-1:1)*(i+e*15)}function $(n,t){let e=n.get(t);if(!e)throw new Error(`${t} stands nowhere`);return e}function yt(n,t,e){let s=Math.hypot(t.x-n.x,t.y-n.
y)||1,[o,r]=[-(t.y-n.y)/s,(t.x-n.x)/s],[i,c]=[(n.x+t.x)/2,(n.y+t.y)/2];return{x:i+2*e*o,y:c+2*e*r}}function ot(n,t,e,s){let o=yt(n,t,e),[r,i,c]=[(1-s)**2,2*s*(1-
s),s**2];return{x:r*n.x+i*o.x+c*t.x,y:r*n.y+i*o.y+c*t.y}}var J='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',wo=160,xo=[0,.08,-.08,.16,-.16,.24];function wn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${J}`;let t=new Map;return e=>{let s=t.get(e)??n.measureText(
e).width;return t.set(e,s),s}}function Dt({nodes:n,layout:t,width:e,height:s},o,r,i){let c=n.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===i||l.picked})),
a=g(c,({forced:l,end:u,faded:d,degree:h,id:p})=>[!l,!u,d,-h,p]);return mn(a,{measure:r,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?1:2,width:e*o,height:s*
o})}function zt({lines:n,layout:t,nodes:e,badges:s},o,r,i){if(n.length>wo)return[];let c=[...e.map(({x:u,y:d,size:h})=>({x:u*o,y:d*o,size:h*o})),...s.map(({x:u,
y:d})=>({x:u*o,y:d*o,size:8}))],l=n.filter(u=>u.label&&!u.faded).map(({label:u,subject:d,object:h,bow:p,labelAt:m})=>{let[w,y]=[$(t.positions,d),$(t.positions,h)],
j=xo.map(O=>ot(w,y,p,Math.min(.8,m+O)));return{text:u,width:i(u),places:j.map(({x:O,y:I})=>({x:O*o,y:I*o}))}});return yn(l,c,r.map(({box:u})=>u))}function D(n,t,e){
let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(16).padStart(2,
"0")).join("")}`}var vo={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},ko=1.4,
So={arrow:.6,bar:.75,circle:.45};async function vn(n){let t=await Ct(n,"library","gzip"),e=n.createElement("script");e.textContent=t,n.head.append(e)}var Pt=class{constructor(t,e){
this.element=t,this.measure=wn(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:this.edges},vo),this.
hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>e.pick(this.pickOf(s))),this.network.on("hoverNode",({node:s})=>{this.
hover(s),e.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),e.hover("")}),this.network.on("hoverEdge",({edge:s})=>e.hover(`line:${s}`)),this.
network.on("blurEdge",()=>e.hover("")),this.network.on("beforeDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.
element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:e,height:s}=this.size();this.network.setSize(
`${e}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.visEdge(o)));for(let o of t.
lines)this.bend(o);this.network.redraw()}bend(t){let[e,s]=this.ends(t),o=yt(e,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=()=>o}ends({subject:t,
object:e}){let{positions:s}=this.drawn.layout;return[$(s,t),$(s,e)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){
let{width:t,height:e}=this.size();this.network.moveTo({position:{x:t/2,y:e/2},scale:1,animation:!1})}zoom(t){this.network.moveTo({scale:this.network.getScale()*
ko**t,animation:!1})}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,u,d)=>Math.min(l+d,
Math.max(l-d,u)),a={x:c(t,i.x,(s/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.
hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?D(t.colour,e.paper,.75):
t.colour,r=s?e.ring:D(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{
background:o,border:e.ring}}}}visEdge(t){let e=D(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:So[t.end]};return{id:t.id,from:t.
subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:e,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{to:t.end?s:{enabled:!1}},smooth:Math.
abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?
D(e,s,.38):e}pickOf({nodes:t,edges:e}){if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===e[0]);return s?`pair:${s.subject}>${s.object}`:""}paper(t){
let{width:e,height:s}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore()}labels(){
let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??Dt(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}middleOf(t){
let[e,s]=this.ends(t);return ot(e,s,t.bow,.5)}lineLabels(){let{scale:t,placed:e}=this.labels();return zt(this.drawn,t,e,this.measure)}write(t){if(!this.picture)
return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i}=this.picture;t.save(),t.scale(
1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=J;for(let a of r)Mo(t,a,e,o);for(let a of i)a.id===this.hovered&&$o(t,a,e,o.ring);for(let{
text:a,x:l,y:u}of this.lineLabels())xn(t,a,{x:l,y:u-6},o.text,o.halo);let c=new Map(i.map(a=>[a.id,a]));for(let a of s)this.name(t,a,c.get(a.id));t.restore()}name(t,{
texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${J}`:J;let r=this.labelColour(o);for(let[i,c]of e.entries())xn(t,c,{x:(s[0]+s[2])/
2,y:s[1]+i*14},r,this.drawn.colours.halo)}};function xn(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function $o(n,t,e,s){
n.beginPath(),n.arc(t.x*e,t.y*e,t.size*e+5,0,2*Math.PI),n.strokeStyle=s,n.lineWidth=2.5,n.stroke()}function Mo(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.kind==="oppos\
ite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${J}`,n.fillStyle=
i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=J}var[A,rt,Q]=[0,1,2];function it({evidence_type:n}){return n==="meta_analysis"}function M({silentBecause:n}){return!n}function E({edge:n}){return nn(n.sign)}function Sn({signs:n}){let t=[...n].filter(_);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function ct(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].
sort(([e],[s])=>Et(e,s)).map(([e,s])=>Eo(e,s))}function Eo(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(
E).map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>it(s)),tendency:e.
size===1?[...e][0]:null,openKeys:R(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function W(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:N,contested:s>0,leans:kn(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:L,contested:!0,leans:kn(n)}:{sign:s?"0":"?",
contested:!1,leans:null}}function kn(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[ye,Oo,z]=[0,1,2],Ht=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(M),this.weighings=new Map,this.kind=jo(this.speaking),this.gaps=_o(this.speaking.length?this.speaking:t),this.match=this.gaps.length?x.COMPATIBLE:x.ASSERTED}get results(){
return this.#t??=ct(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=W(this.results),this.#e}get sign(){return this.kind===z?"\
+":this.weighed.sign}get level(){return Math.max(A,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=Ao(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>A)}signOf(t){if(this.kind===z)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=W(ct(o.
filter(({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-
e)}get papers(){let t=this.speaking.filter(({edge:e})=>!e.citation.length);return v(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.
filter(o=>!o.edge.signed||t(o));return s.length===this.findings.length?this:e(s)}};function jo(n){return n.some(({edge:t})=>t.sign==="=")?z:n.some(({edge:t})=>t.
predicate==="associated_with")?Oo:ye}function _o(n){let t=n.filter(e=>M(e)&&E(e));return R(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Ao({scoper:n},t){
let e=new Map;for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,
subjectAspect:i,objectAspect:c,findings:[s]})}return[...e.values()]}var be=[{scope:B.OPEN,aspect:"",arrivals:[]}];function we(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===B.NONE)continue;let u=`${l} ${a}`,d=s.get(u);d?d.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var P=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=To(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=Io(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==z);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
A,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===ye&&_(this.sign)&&this.level>A}get decides(){return this.counted&&this.sign!=="?"}};function $n(n,t,e){let s=t.reduce((o,r)=>we(n,o,r),be);
return new P(n,t,s,e)}function To(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function Io(n){let t=n.reduce(sn,"=");return t==="="?"?":t}function V(n){return n.verdicts["?"]}function Mn(n,t){return t===V(n)||t===n.verdicts[N]}function Ut({verdicts:n},t){return t===n[N]||t===n[L]}var Ft=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=g(this.look(),Lo),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[fe(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof P?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof P?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of No(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return At(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?V(this.vocabulary):this.vocabulary.
verdicts[fe(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(d=>d!==null);if(l.length<a.steps.length||l.every((d,h)=>d===a.steps[h]))continue;let u=$n(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function No(n,{graph:{scoper:t}}){return n instanceof P?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(E).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function Lo(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!_(s),o,r,-i,-c.size,a.length,a]}function xe(n,t){let e=[Co,Ro,Po,Fo,Wo,Vo,Ko,Xo,Jo,Qo];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Co(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function Ro(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:En(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function En(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(zo(r)),Sn(r)];i?.set(c,(i.get(c)??0)+Bo(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Do(
n,r,i));return n.joined(o,"clauses")}function Bo({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(E).length||1}function Do(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function zo({pooled:n,level:t,findings:e}){return n?"pooled":t===Q?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===rt?"observational":"statement"}function Po(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[ue(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=Ho(n,t);return o?[...s,
o]:s}function Ho(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function Fo(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(ht(e)).length&&r.push(n.sentence(Uo(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function Uo({match:n,specific:t}){return n!==x.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function Wo(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:En(n,o)})]}function Vo(n,{verdict:t,resolving:e,reported:s}){if(!Ut(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Ko(n,{suggests:t}){if(!t)return[];let e=Go(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Go(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Yo(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Yo(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[z]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Xo(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Jo(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Qo(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==V(n.graph.vocabulary)?[n.sentence("steady")]:[]}function Z(n){return n.length?`[${n.join(", ")}]`:""}function Wt({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Tt(s,{doi:t})]:[],...e?[Tt(o,{pmid:e})]:
[]]}var q=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return tn(this.graph.vocabulary,t,this.lang)}sentence(t,e){return mt(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${U(t)}`;return s===null||o===null?r:`${r} [${U(s)}, ${U(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":pt([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?Z(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join(
"; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes("+")))
return this.sentence("own_word");let r=v(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);return l.
length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return Z(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),
t.population&&this.named(t.population),_t(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||
this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.sentence(
"directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.sentence(
"missing",{...r,lacks:this.joined(c)})}};function f(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):typeof r=="string"&&s.setAttribute(o,r);return s.append(...Vt(e)),s}function Vt(n){return n.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?Vt(t):[])}function ve(n){return n.target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function Kt(n){return n.target instanceof
HTMLInputElement&&n.target.checked}function H(n,t,e,s,o){return f("select",{id:n,"aria-label":o,onchange:r=>s(ve(r))},e.map(([r,i])=>f("option",{value:r,selected:r===
t},i)))}var Zo={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function ke(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function tt(n,t){
return f("span",{class:`sign sign-${Zo[t]??"open"}`,title:n.sign(t)},f("span",{"aria-hidden":"true"},ke(n,t)),f("span",{class:"unseen"},n.sign(t)))}function Se(n,t){
return tt(n,t.signed?t.sign:"=")}var qo=/[?#]/g;function tr(n,{doi:t,pmid:e}){let s=(r,i)=>f("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(
t).replace(qo,encodeURIComponent);return[...Wt(n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`P\
MID ${e}`)]:[]]}function $e(n,{silentBecause:t}){return t?`${n.say("not counted")}: ${n.say(`because_${t}`)}`:""}function Gt({graph:n,words:t},e){let{t:s}=t,{edge:o,
match:r}=e,i=$e(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?
` §${o.section}`:"";return f("article",{class:`card ${r===x.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},f("h\
3",{},Se(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),f("p",{},t.statement(o)),er(t,e),i?f("p",{class:"silent"},i):null,nr(n,t,o).map(u=>f("p",{class:"\
warning"},u)),c.map(u=>sr(t,u)),o.note?f("p",{class:"note"},f("strong",{},`${s.note}: `),o.note):null,f("p",{class:"source"},t.source(o),l," · ",f("code",{},o.
id)),a.map(u=>or(t,u)))}function er(n,t){let{edge:e,match:s}=t,o=n.text(n.graph.vocabulary.matches[s]);return f("ul",{class:"chips"},n.chips(e).map(r=>f("li",{},
r)),e.signed?f("li",{class:"match"},o):null,e.signed&&M(t)?f("li",{class:"match"},n.say("counted")):null,e.evidence_type?f("li",{},n.say(e.evidence_type)):null,
f("li",{},n.say(e.layer)))}function nr(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function sr(n,t){
return f("p",{class:"warning"},f("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function or(n,t){let{graph:e,t:s}=n,o=tr(e,t);return f("p",{class:"source"},`${[n.
paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.length?` ${s.confidence(n.say(t.match_confidence))}`:
"")}var at=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Yt(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...v(new Set(o)).map(r=>rr(n,r,s))]}function rr(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:v(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:mt(n.vocabulary,"retr\
action","en",s),statement_zh:mt(n.vocabulary,"retraction","zh",s)}}var bt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",ir],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",cr],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>M(o)?o:{...o,silentBecause:""}),s=g(
this.#i(e),o=>[!M(o),-o.match,o.edge.id]);return new Ht(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?x.COMPATIBLE:x.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):A,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#r(t)?A:s==="randomized_trial"||
s==="experiment"?Q:it(t)&&o==="affects"?Q:rt}#r(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#o(e);return s.length>0&&!s.some(o=>jn(
o,t))})}#o(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#i(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#o(e).some(s=>jn(s,t)&&K(
s,t)&&this.#c(s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#c(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>it(o.edge)&&this.#a(o,t)||s&&this.#a(t,o))}#a(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&K(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===st)return!1;let{scoper:s}=this.graph;return e.
some(o=>K(t,o.edge)&&E(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===x.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===x.ASSERTED&&E(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&K(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=ar(s),r=o.get(e)??A,i=s.filter(c=>E(c)&&(o.get(c.study)??0)>r&&K(t,c.edge));return i.length>
0&&!lr(i,this.graph.vocabulary.small)}};function ir({edge:n}){return n.certainty==="speculative"}function cr({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&K(n,o.edge)&&o.openKeys.length<=e.length):!1}function K(n,t){return On(n.subject_aspect,t.subject_aspect)&&On(n.object_aspect,
t.object_aspect)}function On(n,t){return n===t||!(n&&t)}function jn(n,t){return n.subject===t.subject&&n.object===t.object}function ar(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??A));return t}function lr(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>it(s))}function*_n(n,t,e,s,o){let r=lt(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function lt(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var G=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new bt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function wt(n,t,e,s){return Me(new G(n,t,e),t,s)}function Me(n,t,e=new at(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Ft(n.counting,n.step(s,o),()=>ur(n,t,e),e)}function ur(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=lt(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),d=(m,w)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<w,h=m=>{o.keep()&&a.push(new P(i,[...l],m,r.asked))},p=(m,w,y)=>{for(let[j,O]of n.from(m)){if(!o.spend())return;if(!d(j,y))continue;let I=we(
i,w,O);l.push(O),j===e?h(I):(u.add(j),p(j,I,y-1),u.delete(j)),l.pop()}};return p(t,be,s),a}function An(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:wt(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
X(n.vocabulary,"layer").map(i=>[i,r(i)]))}function Tn(n,t,{passes:e,budget:s}={}){let o=X(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=wt(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function In(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?fr(
t,a):[];l.length&&i.set(a,Nn(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=hr(s)),c.length||r.length||(c=
[...pr(n,t)]),dr(c)}function fr({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==x.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return R([r,...a],l=>l.length)??r}function dr(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return g(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Nn({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.map(c=>[c,_t(
t,c)])}}function hr(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*pr({source:n,target:t,context:e,max_hops:s},o){let r=gr(o),{onward:i,back:c}=mr(o.graph),a=br(r,lt(i,n,s),lt(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let d of _n(i,c,n,t,u))for(let[h,p]of d.slice(1).entries()){let m=r.get(d[h])?.get(p);m&&(l=!0,yield Nn(o.graph,e,{subject:d[h],object:p},m))}}function mr({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function gr({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(d=>d.signed&&e(d)).map(d=>n.scoper.scopes.separators(n.scoper.ofEdge(d),t)),u=R(l,d=>yr(n,d))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function yr(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function br(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var wr=4;function Ee(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=wr}){return{source:t,target:e,context:dt(s),layers:n.layers(o),max_hops:r}}var xr={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Ln(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(v(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:vr(n,t)}}
function vr(n,t){let e=new Map(Object.entries(xr).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=kr(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function kr(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return Ot(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[je,Oe,Xt,Cn]=[0,1,2,3];function Rn(n,t,e){let{vocabulary:s}=n;if(Mn(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[je],reasons:["mechanism_only"]};let o=Sr(e.direct.results,e.directSign),[r,i]=$r(s,o),c=Er(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,je)],
reasons:[i,...c]}}function Sr(n,t){return n.filter(({signs:e})=>t===L?e.size>0:e.has(t))}function Bn(n){return n.reduce((t,{people:e})=>t+e,0)}function $r({many:n},t){
let e=t.filter(({level:r})=>r===Q),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Cn,"pooled_controlled_many"];if(e.length>=n.several&&Bn(e)>=
n.more_people)return[Cn,"several_controlled_many"];if(s.length)return[Xt,"pooled_controlled"];if(e.length>1)return[Xt,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Xt,"one_controlled_many"];let o=t.filter(({level:r})=>r===rt);return Mr(n.people,o,e.length)}function Mr(n,t,e){let s=Bn(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Xt,"several_observational_many"]:e?[Oe,"one_controlled"]:s>=n?[Oe,"one_observational_many"]:t.length>1?[Oe,"two_observational"]:[je,t.length?
"one_observational":"no_study"]}function Er(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===L?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Or(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Or({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
st)}function zn(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==V(o)||o.suggests.no_targets.includes(
a))return null;let l=Dn(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:Dn(n,wt(n,t,{healthy:!0,passes:s},i),!0)}function Dn(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&_r(n,y)),i=r.filter(y=>_(y.sign)),[c]=g(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(y=>y.kind===c.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===N||y.sign===L))return null;let d=g(u.filter(
y=>_(y.sign)),y=>y.nodes);if(d.some(y=>y.sign!==a))return null;let h=n.vocabulary.kinds[c.kind],p=v(new Set(d.flatMap(y=>[...y.studies]))),m=d.map(y=>y.nodes),w=[
...new Set(d.flatMap(jr))];return{sign:a,kind:h,paths:m,wholes:w,studies:p,hitRate:o[h],inHealthy:e}}function jr({steps:n}){let t=n.find(e=>e.kind===z);return t?
[t.subject]:[]}function _r(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Pn(n,t){let{graph:e,passes:s}=n,o=new at(e.vocabulary.budget),r=Me(n,t,o),{verdict:i,decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,d=V(e.vocabulary),
h=r.deciding.map(w=>w.match),p=[...l?[l]:[],...u.flatMap(w=>w.steps)],m=Tr({question:t,verdict:i,decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,
disagreement:c==="direct"&&a!==i&&a!==d,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>Rn(e,t,r),specific:()=>Ir(r),foundIn:()=>Nr(e,r),suggests:()=>zn(
e,t,r,s),byLayer:()=>An(e,t,i,{passes:s,budget:o}),elsewhere:()=>Tn(e,t,{passes:s,budget:o}),resolving:()=>Ut(e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,
missing:()=>In(t,n,r),sensitivity:()=>Ln(e,r),cautions:()=>Yt(e,new Set(p.flatMap(w=>w.edges))),complete:()=>Ar(o,m)});return m}function Ar(n,{suggests:t,byLayer:e,
elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Tr(n,t){for(let[e,s]of Object.entries(t)){let o;Object.defineProperty(n,e,{enumerable:!0,
get:()=>(o??={value:s()},o.value)})}return n}function Ir({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;let e=n.results.filter(({openKeys:s})=>!s.length);
return e.length&&e.length<n.results.length?W(e):null}function Nr({scoper:n},{decidingSteps:t,counting:{asked:e}}){let s=t.flatMap(i=>i.speaking.filter(E)),o=n.common(
new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.get(i)?.join()))}var Lr=["opposite","null"],Cr=["unresolved","partly","explained"];function Hn(n,t){let e=t.map(s=>Rr(n,s)).filter(s=>s!==null);return g(e,({kind:s,status:o,subject:r,
object:i})=>[Lr.indexOf(s),Cr.indexOf(o),r,i])}function Rr(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Br(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:At(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:g(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:Dr(n,c)}}function Br(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&K(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Dr({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({one:s,
other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function et(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}function ut(n,{
effects:t,evidence:e,hidden:s},o){return o.signed&&t.length&&!t.includes(o.effect)||o.signed&&e.length&&!e.includes(o.evidence_type)?!1:s.length?![o.subject,o.object].
some(r=>s.includes(n.nodes.get(r)?.category??"")):!0}function _e(n,t){let e=Ee(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new G(
n,e,{passes:p=>ut(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?Pn(s,e):null,a=c&&t.one?zr(n,c):c,l=Pr(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let d=Hn(n,o),h=new Map(d.map(p=>[S(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:d,clashing:h}}function zr(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>Yt(n,s.flatMap(o=>o.edges))}})}function S({subject:n,object:t}){return`${n}>${t}`}function Pr(n,t,{
extent:e}){if(e==="all")return n;if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var Hr=["+","-","0","?","\
="];function Fn(n){let t=new Map,{subject:e,object:s}=n;for(let o of n.findings){let{edge:r,match:i}=o,c=r.sex==="male"||r.sex==="female"?r.sex:"",a=r.signed?r.
sign:"=",l=r.signed?`${a} ${c}`:r.predicate,d={id:`${S(n)} ${l}`,subject:e,object:s,sign:a,sex:r.signed?c:"",match:0,counted:!1,ids:[]},h=t.get(l)??d;h.ids.push(
r.id),h.counted||=M(o)||!r.signed,h.match=Math.max(h.match,i),t.set(l,h)}return g(t.values(),({sign:o,sex:r})=>[Hr.indexOf(o),r])}var Un=25,Ae=!1;function Wn(){Ae=!1}function Vn(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[f("p",{},o.noQuestion)];if(!s.answer)return[f(
"p",{},o.same)];let r=s.answer,i=r.match===null?"":t.graph.vocabulary.matches[r.match],c={"data-verdict":r.verdict,"data-match":i,"data-contested":String(r.contested),
"data-strength":r.strength.level??""};return[f("h2",{},o.question(t.node(e.from),t.node(e.to))),f("p",{class:`verdict verdict-${r.verdict}`,id:"verdict",...c},`${o.
verdict}: `,f("strong",{},t.say(r.verdict)),r.strength.level?` · ${o.strength}: ${t.say(r.strength.level)}`:""),f("p",{id:"why"},xe(t,r)),Fr(t,r),r.decidedBy===
"nothing"?null:Wr(t,r),Vr(t,r),r.direct?[f("h3",{},o.direct),f("p",{},Ur(t,r.direct)),Gr(n,r.direct)]:null,Kr(n,r.paths),Jr(t,r)]}function Fr(n,{question:t,byLayer:e}){
if(t.layers.length<2)return null;let s=[...e].map(([o,r])=>[o,r,`${n.say(o)}: ${n.say(r)}`]);return f("div",{id:"by-layer"},f("h3",{},n.t.byLayer),f("ul",{},s.map(
([o,r,i])=>f("li",{"data-layer":o,"data-verdict":r},i))))}function Ur({t:n},{findings:t,results:e}){let s=new Set(t.filter(({edge:o})=>o.signed).map(({study:o})=>o));
return n.about(t.length,s.size,e.length)}function Wr(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=c=>{let a=e.get(c)??"";return f("li",{"data-study":c,
"data-verdict":a},`${n.say("without")} ${n.study(c)}: ${n.say(a)}`)},i=(c,a)=>f("li",{"data-scenario":c,"data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return f("\
details",{id:"sensitivity"},f("summary",{},n.t.robustness),f("ul",{},s.map(r),Array.from(o,([c,a])=>i(c,a))))}function Vr(n,{missing:t,question:e}){if(!t.length)
return null;let s=t.map(o=>f("li",{"data-missing":S(o)},n.missing(o,e.context.species)));return f("details",{id:"missing"},f("summary",{},`${n.t.missing} (${t.length}\
)`),f("ul",{},s))}function Kr(n,t){let{t:e}=n.words,s=Ae?t:t.slice(0,Un),o=()=>{Ae=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Un];
r instanceof HTMLElement&&r.focus()};return[f("h3",{},e.paths(t.length)),f("ol",{class:"paths"},s.map(r=>f("li",{},Yr(n,r)))),s.length<t.length?f("button",{type:"\
button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function Gr(n,t){let{words:e,change:s}=n,o=S(t);return f("button",{type:"button",class:"path",
"data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},tt(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Kn(n,t),Gn(e,
t))}function Yr(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===x.COMPATIBLE;return f("button",{type:"button",class:`path ${t.counted?"":"u\
ncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data\
-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},
tt(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",f("span",{class:"step"},tt(e,t.signs[a]),Gn(e,c),Kn(n,c))," ",e.node(c.object)]),f("small",{},` ${Xr(
e,s,t).join(" · ")}`))}function Xr(n,t,e){let{t:s}=n,o=Object.keys(ht(C(t))).length>0,r=Ot(e.steps,c=>c.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.
node(r.object)}`:"";return[n.say(n.graph.vocabulary.kinds[e.kind]),o&&n.text(n.graph.vocabulary.matches[e.match]),i&&`${s.weakest}: ${i}`,e.chimera&&s.chimera,e.
speculative&&s.speculative,e.contested&&s.contested,e.sign==="0"&&e.counted&&s.blocked].filter(Boolean)}function Kn({graph:n,view:t,words:{t:e}},s){let o=t.clashing.
get(S(s)),r=(c,a,l)=>f("span",{class:"clash",title:l},f("span",{"aria-hidden":"true"},c),f("span",{class:"unseen"},a)),i=s.speaking.some(({edge:c})=>n.flags.has(
c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.reviewSays,e.reviewSays):null]}function Gn(n,t){let e=t.papers.map(s=>n.
paper(s));return f("span",{class:"cited"},[Z(t.cited),...e].filter(Boolean).join(" "))}function Jr(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>f("p",
{class:"warning","data-flag":s.id},n.flag(s)));return[f("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Yn=["sex","species","population","route","regimen"],Qr=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Te(n,t){let e=[...n.edges.
values()].filter(a=>a.signed),s=e.filter(a=>t.layers.includes(a.layer)),o=Jn(n,s.filter(a=>ut(n,t,a))),r=C(t),i={};for(let a of[...Yn,"dose","setting"]){let l=Jt(
n,s,a,Yn.includes(a)?String(Reflect.get(t,a)):"");i[a]=l.map(u=>{let d=n.scoper.ofContext(et(n,r,a,u));return{value:u,count:Xn(n,o,d)}})}let c=n.scoper.ofContext(
r);for(let[a,l]of Qr){let u={...t,[a]:a==="layers"?n.words.layer:[]},d=e.filter(p=>u.layers.includes(p.layer)&&ut(n,u,p)),h=n.words[l].filter(p=>e.some(m=>m[l]===
p));i[a]=h.map(p=>{let m=d.filter(w=>w[l]===p);return{value:p,count:Xn(n,Jn(n,m),c)}})}return i}function Xn({scoper:n},t,e){let s=0;for(let[o,r]of t)n.scopes.share(
o,e)&&(s+=r);return s}function Jn({scoper:n},t){let e=new Map;for(let s of t){let o=n.ofEdge(s);e.set(o,(e.get(o)??0)+1)}return e}function Jt(n,t,e,s=""){if(e===
"sex")return["female","male"];if(e==="dose")return Zr(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(i=>o.has(i)||i===s)}function Zr(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.
dose_unit.indexOf(r),i]);return g(e,([,s])=>s).map(([s])=>s)}function Qn({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===x.ASSERTED)}var Qt=["opposite","differs","only_a","only_b","same"];function Ie(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>qr(n,t,i)),o=v(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(d=>d.get(i)??[]),u=l.map(ti);return{subject:c,object:a,signs:u,edges:l.map(d=>d.map(({edge:h})=>h.id)),relation:ei(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function qr(n,t,e){let s={context:et(n,C(t),t.by,e),layers:t.layers},r=new G(
n,s,{passes:i=>ut(n,t,i)}).all().map(i=>[S(i),Qn(i)]);return new Map(r.filter(([,i])=>i.length))}function ti(n){return n.length?W(ct(n)).sign:""}function ei([n,
t]){return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var Zn={by:"",a:"",b:"",pick:""};function qn(n){let{words:t,state:e,overlay:s,change:o}=n,{t:r}=t,i=()=>o(Zn);return[ni(n),s?f("button",{type:"button",id:"overl\
ay-close",onclick:i},r.clear):f("p",{},r.noComparison),Qt.filter(c=>s?.counts[c]).map(c=>[f("h3",{class:`relation relation-${c}`,"data-relation":c,"data-count":String(
s?.counts[c])},`${Ne(t,e,c)} (${s?.counts[c]})`),f("ul",{class:"paths"},s?.rows.filter(a=>a.relation===c).map(a=>f("li",{},si(n,a))))])]}function ni({graph:n,words:t,
state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),i=h=>{let[p,m]=h?Jt(n,r,h):[];s(m===void 0?Zn:{by:h,a:p,b:m,
pick:""})},c=(h,p,m)=>f("div",{class:"row"},f("label",{for:h},p),m),a=n.vocabulary.keys.map(h=>[h,t.text(h)]),l=c("overlay-by",o.compareBy,H("overlay-by",e.by,[
["","–"],...a],i));if(!e.by)return l;let u=Jt(n,r,e.by).map(h=>[h,t.named(h)]),d=(h,p)=>{let m=`overlay-${h}`;return c(m,p,H(m,e[h],u,w=>s({[h]:w,pick:""})))};
return[l,d("a",o.first),d("b",o.second)]}function si({words:n,change:t},e){let s=S(e),o=(r,i)=>r?f("span",{class:i?"stratum-b":"stratum-a"},tt(n,r)):f("span",{class:"\
sign"},"·");return f("button",{type:"button",class:"path","data-compared":s,onclick:()=>t({pick:`pair:${s}`,tab:"evidence"})},e.signs.map(o),` ${n.node(e.subject)}\
 → ${n.node(e.object)}`)}function Ne(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}function ts(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[f("p",{},s.noConflict)];let o=new Map;for(let r of e.conflicts){let i=es(t,r)||s.status.
unresolved;o.set(i,[...o.get(i)??[],r])}return[f("h2",{},`${s.flips} (${e.conflicts.length})`),g(o,([,r])=>-r.length).map(([r,i])=>[f("h3",{},`${s.flipsBy}: ${r}\
 (${i.length})`),f("ul",{class:"paths"},i.map(c=>f("li",{},oi(n,c))))])]}function es(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function oi({words:n,change:t},e){
let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,l=S(e);return f("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":i,"d\
ata-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},f("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":"∅"),` ${n.node(o)}\
 → ${n.node(r)} `,f("small",{},`${s.kind[i]} · ${s.status[c]} ${es(n,e)}`))}var ft={from:"",to:"",hops:4,one:!1,extent:"answer",...dt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",view:"m\
ap",lang:"en",theme:""},Y=["answer","evidence","conflicts","compare"],Le=6;function nt(n){return{...ft,layers:[...n.words.layer]}}function xt(n,t){let e=new URLSearchParams;
for(let[s,o]of Object.entries(nt(n))){let r=ns(Reflect.get(t,s));(r!==ns(o)||s==="lang")&&e.set(s,r)}return e.toString()}function ns(n){return Array.isArray(n)?
n.join("|"):String(n??"")}function os(n,t,e){let s=new URLSearchParams(n.startsWith("#")?n.slice(1):n);if(![...s.keys()].some(r=>Object.hasOwn(ft,r)))return{...t};
let o={...nt(e),lang:t.lang,theme:t.theme};for(let[r,i]of Object.entries(ft)){let c=s.get(r),a=c===null?void 0:ri(r,c,i);a!==void 0&&Zt(e,r,a)&&Reflect.set(o,r,
a)}return(o.dose===null||!o.dose_unit)&&Object.assign(o,{dose:null,dose_to:null,dose_unit:""}),o.dose_to!==null&&o.dose_to<Number(o.dose)&&(o.dose_to=null),[o.a,
o.b].every(r=>di(e,o.by,r))||Object.assign(o,{by:"",a:"",b:""}),o}function ri(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n===
"hops"?Math.min(Le,Math.max(1,Number.parseInt(t,10)||ft.hops)):n==="dose"||n==="dose_to"?rs(t):t}function rs(n){return n!==""&&Number.isFinite(Number(n))&&Number(
n)>=0?Number(n):null}var ss={sex:["","male","female"],extent:["answer","all"],tab:Y,view:["map","table"],theme:["","light","dark"]},is={layers:"layer",effects:"\
effect",evidence:"evidence_type",hidden:"category"},ii=["population","species","route","regimen","dose_unit"];function Zt(n,t,e){let s=String(e);if(Object.hasOwn(
ss,t))return ss[t].includes(s);if(ii.includes(t))return s===""||n.words[t].includes(s);if(Object.hasOwn(is,t))return ci(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return ai(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"\
pick":return s===""||fi(n,s);default:return!0}}function ci(n,t,e){let s=n.words[Reflect.get(is,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function ai(n,t){
let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var li=/^(\w+):(.*)$/,ui={node:1,pair:2,path:Number.POSITIVE_INFINITY};
function fi(n,t){let[,e="",s=""]=li.exec(t)??[];if(e==="finding")return n.edges.has(s);let o=s?s.split(">"):[];return o.length>0&&o.length<=(ui[e]??0)&&o.every(
r=>n.nodes.has(r))}function di(n,t,e){if(!(t&&e))return!1;if(t==="setting")return Zt(n,t,[e]);if(t!=="dose")return Zt(n,t,e);let[s,o=""]=e.split(" ");return rs(
s)!==null&&o!==""&&Zt(n,"dose_unit",o)}function qt(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}function cs(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=qt(e.pick);if(r==="node")return pi(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?Gt(n,a):f(
"p",{},o.noFinding)]}if(r!=="pair"&&r!=="path")return[f("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>hi(n,c[l],a))}function hi(n,t,e){let{
words:s,view:o}=n,r=as([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[f("h2",{},`${s.node(t)} → ${s.node(e)} `,f("small",{},
s.t.findings(r.length))),r.map(i=>Gt(n,i))]}function as(n){return g(n,t=>{let{edge:e,match:s}=t;return[!M(t),!e.signed,-s,e.id]})}function pi(n,t){let{graph:e,words:s,
view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[f("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.object===t),l=as(
a),u=s.lang==="zh"?c.name:c.name_zh,d=(h,p,m)=>f("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[f("h2",{},s.
node(t)," ",f("small",{},s.say(c.category))),f("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?f("p",{},c.description):null,c.curie?
f("p",{class:"source"},`${i.identifier}: `,f("code",{},c.curie)):null,f("p",{},d("start-here",i.through,"from")," ",d("end-here",i.until,"to")),f("h3",{},i.findings(
l.length)),l.map(h=>Gt(n,h))]}var vt=34,us=[58,44,32],ls=[28,22,17],mi=8;function fs(n,t,e,{width:s,height:o}){let r=s<o*.75,[i,c]=r?[o,s]:[s,o],a=bi(n,t);wi(a,e);let l=r?96:gi(a,i,c),u=ds(a,
c,l),d=!(r||us.includes(l)),h=d||r?vt:64,p=(i-2*h)/Math.max(1,u.length-(d?0:1)),m=u.flatMap((O,I)=>{let Mt=h+(u.length===1?i/2-h:I*p);return yi(u,I,c,d).map((Rs,Bs)=>({
id:O[Bs],far:Mt,aside:Rs}))}),w=new Map(m.map(({id:O,far:I,aside:Mt})=>[O,r?{x:Mt,y:I}:{x:I,y:Mt}])),y=Math.max(1,...u.map(O=>O.length)),j=d?2*p-16:r?c/y:p;return{
positions:w,beside:d,upright:r,room:j}}function gi(n,t,e){let s=(o,r)=>o.find(i=>ds(n,e,i).length*r<=t-vt);return s(us,96)??s(ls,50)??Math.min(...ls)}function yi(n,t,e,s){
let o=n[t],r=Math.max(...n.map(c=>c.length)),i=(e-2*vt)/(s?r:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*r/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&
t%2?.16:0);return vt+i*l})}function bi(n,t){let e=new Map;for(let s of v(t)){let o=n.looks.get(n.nodes.get(s)?.category??"")?.level??0;e.set(o,[...e.get(o)??[],
s])}return g(e,([s])=>s).map(([,s])=>s)}function wi(n,t){let e=xi(t),s=new Map,o=r=>r.forEach((i,c)=>{s.set(i,(c+.5)/r.length)});n.forEach(o);for(let r=0;r<mi;r+=
1)for(let i of r%2?[...n].reverse():n){let c=new Map(i.map(a=>[a,vi(e.get(a)??[],s)??s.get(a)??0]));i.splice(0,i.length,...g(i,a=>[c.get(a)??0,a])),o(i)}}function xi(n){
let t=new Map;for(let{subject:e,object:s}of n)for(let[o,r]of[[e,s],[s,e]])t.set(o,[...t.get(o)??[],r]);return t}function vi(n,t){let e=n.map(s=>t.get(s)).filter(
s=>s!==void 0);return e.length?e.reduce((s,o)=>s+o,0)/e.length:void 0}function ds(n,t,e){let s=Math.max(2,Math.floor((t-2*vt)/e));return n.flatMap(o=>{let r=Math.
ceil(o.length/s);return Array.from({length:r},(i,c)=>o.filter((a,l)=>l%r===c))})}var Ce={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},ki={0:[2,4],"?":[7,5]},Si={"+":"arrow","-":"bar",0:"circle"};function kt(n){return{dash:ki[n]??
[],end:Si[n]??""}}function Re(n,t,{view:e,overlay:s},o,r){let i=Ce[r],c=s?.rows??e.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):e.nodes,l=fs(n,a,c,o),u=s?
s.rows.flatMap(m=>ji(n,m,i)):e.shown.flatMap(m=>Oi(m,i)),d=Ai(t,e),h=$i(u,l,o,d),p={layout:l,lines:h,colours:i,...o};return{...p,nodes:Mi(n,t,a,p,d),badges:s?[]:
_i(e,p,d)}}function $i(n,t,e,s){let o=bn(n,t.positions,e),r=new Map;return n.map(i=>{let c=S(i),a=r.get(c)??0;r.set(c,a+1);let l=s!==null&&!s.has(c),u=l?.8:i.light?
.25:0;return{...i,labelAt:.44+.09*a,bow:o.get(i.id)??0,faded:l,fade:u}})}function Mi(n,t,e,{layout:s,lines:o},r){let i=new q(n,t.lang),c=new Map;for(let{subject:l,
object:u,ids:d}of o)for(let h of[l,u])c.set(h,(c.get(h)??0)+d.length);let a=r&&new Set([...r].flatMap(l=>l.split(">")));return Array.from(e,l=>{let u=n.looks.get(
n.nodes.get(l)?.category??""),d=l===t.from||l===t.to;return{id:l,...$(s.positions,l),shape:u?.shape??"dot",colour:u?.colour??"#777777",size:d?13:s.beside?5:9,text:i.
node(l),end:d,faded:a!==null&&!a.has(l),degree:d?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var Ei={male:"♂",female:"♀"};function Oi(n,t){
return Fn(n).map(e=>{let{sign:s,sex:o,ids:r}=e,i=e.match===x.COMPATIBLE||!e.counted,c=Math.min(5,1.6+.7*(r.length-1))*(i?.65:1),a=`${Ei[o]??""}${r.length>1?`×${r.
length}`:""}`,l=s==="=";return{...e,...kt(s),colour:t[s],width:l?1:c,light:i,label:l?"":a}})}function ji(n,{subject:t,object:e,signs:s,edges:o,relation:r},i){let{
arrows:c}=n.vocabulary,a=(d,h,p)=>({id:`${t}>${e} ${d}`,subject:t,object:e,sign:h,sex:"",ids:p,match:x.ASSERTED,colour:i[d],dash:d==="b"?[9,4]:d==="both"?kt(h).
dash:[],end:kt(h).end,width:d==="both"?1.5:2.6,light:!1,label:c[h]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,
o[1])]:[]]}function _i(n,{layout:t,lines:e},s){return n.shown.flatMap(o=>{let r=S(o),i=n.clashing.get(r),c=e.find(u=>S(u)===r);if(!(i&&c)||s&&!s.has(r))return[];
let[a,l]=[$(t.positions,o.subject),$(t.positions,o.object)];return[{id:r,...ot(a,l,c.bow,.32),kind:i.kind}]})}function Ai({pick:n},t){let[e,s]=qt(n);if(e==="pat\
h"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===s);return o?new Set(o.steps.map(S)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(
o=>o.subject===s||o.object===s).map(S))}var De="http://www.w3.org/2000/svg",Ti="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Ii=/[&<>"']/g,Ni=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function hs(n){return n.replace(Ii,t=>`&#${t.charCodeAt(0)};`).replace(Ni,"")}function T(n){return Math.round(n*10)/10}function ps(n,t,e){let{colours:s,width:o,
height:r,lines:i,nodes:c,badges:a}=n,l=new Map(c.map(p=>[p.id,p])),u=Dt(n,1,e,""),d=zt(n,1,u,e);return`${[`<svg xmlns="${De}" width="${o}" height="${r}" viewBox\
="0 0 ${o} ${r}" font-family="${Ti}" font-size="12">`,`<title>${hs(t)}</title>`,`<rect width="${o}" height="${r}" fill="${s.paper}"/>`,...i.map(p=>Ci(n,l.get(p.
object),p)),...c.map(p=>Ri(p,s)),...a.map(p=>Li(p,s)),...d.map(({text:p,x:m,y:w})=>Be(p,{x:m,y:w+4},s.text,{halo:s.halo})),...u.flatMap(({id:p,texts:m,box:w})=>m.
map((y,j)=>Be(y,{x:(w[0]+w[2])/2,y:w[1]+11+j*14},s.text,{bold:l.get(p)?.end,halo:s.halo}))),"</svg>"].join(`
`)}
`}function Li({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${ze({x:n,y:t},8,r,s)}${Be(c,{x:n,y:t+4},i,{bold:!0})}\
</g>`}function Ci({layout:n,colours:t},e,s){let[o,r]=[$(n.positions,s.subject),$(n.positions,s.object)],i=yt(o,r,s.bow),c=Math.hypot(r.x-i.x,r.y-i.y)||1,a={x:(r.
x-i.x)/c,y:(r.y-i.y)/c},l=(e?.size??0)+4,u={x:r.x-a.x*l,y:r.y-a.y*l},d=D(s.colour,t.paper,s.fade),h=s.dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",p=[
o,i,u].map(({x:w,y})=>`${T(w)} ${T(y)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="none" stroke="${d}" stroke-width="${T(s.width)}"${h}/>${ms(s.end,
u,a,d)}`}function ms(n,{x:t,y:e},s,o){let r=(i,c)=>`${T(t+i*s.x-c*s.y)} ${T(e+i*s.y+c*s.x)}`;return n==="arrow"?`<path d="M${r(3,0)} L${r(-6,4.5)} L${r(-6,-4.5)}\
 z" fill="${o}"/>`:n==="bar"?`<path d="M${r(0,6)} L${r(0,-6)}" stroke="${o}" stroke-width="3"/>`:n==="circle"?ze({x:t,y:e},3.5,"none",o):""}function te(n,t){let e=document.
createElementNS(De,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function gs(n,t,e){let s=te("svg",{width:34,height:14,"aria-hidden":"\
true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",r=`<path d="M0 7 L29 7" stroke="${n}" stroke-width="2.5"${o}/>`,i=ms(e,{x:29,y:7},{x:1,y:0},n),c=new DOMParser().
parseFromString(`<svg xmlns="${De}">${r}${i}</svg>`,"image/svg+xml");return s.append(...c.documentElement.children),s}function ze({x:n,y:t},e,s,o){return`<circl\
e cx="${T(n)}" cy="${T(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function Be(n,{x:t,y:e},s,{bold:o,halo:r}){let i=o?' font-weight="bold"':"",
c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${T(t)}" y="${T(e)}" text-anchor="middle" fill="${s}"${i}${c}\
>${hs(n)}</text>`}var ys={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,
-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/
5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function Ri(n,t){let e=n.faded?D(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:D(n.colour,t.text,.35),o=ys[n.
shape];return o?`<polygon points="${o.map(([i,c])=>`${T(n.x+i*n.size)},${T(n.y+c*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/\
>`:ze(n,n.size,e,s)}function bs({shape:n,colour:t}){let e=ys[n],s=te("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(
([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?te("polygon",{points:o,fill:t}):te("circle",{cx:8,cy:8,r:6,fill:t})),s}function ws(n,{width:t,height:e}){
return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.
getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(a=>a?s(a):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
n)}`})}function xs({t:n},t,e){let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"view-map":n.map,"view-table":n.table,"share-title":n.share,"ask-t\
itle":n.ask,"panel-title":n.panel,"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,link:n.link,png:n.png,svg:n.svg,csv:n.csv,json:n.json,cite:n.cite,print:n.print,
"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))b(r).textContent=i;let o={"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-sec\
tion":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table};for(let[r,i]of Object.entries(o))b(r).setAttribute("aria-label",i);b("language").setAttribute(
"lang",t.lang==="zh"?"en":"zh-Hans"),b("view-map").setAttribute("aria-pressed",String(t.view==="map")),b("view-table").setAttribute("aria-pressed",String(t.view===
"table"))}function vs({t:n},t,e){for(let s of Y){let o=b(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("ari\
a-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}b("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function ks(n,t,{findings:e,answer:s}){let o=[
...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===x.ASSERTED).length;b("headline").textContent=s?`${n.node(t.from)} → ${n.node(t.to)}: ${n.
say(s.verdict)}`:"",b("counts").textContent=n.t.shown(o.length,r,o.length-r),b("counts").dataset.findings=String(o.length)}function Ss(n,t,e,s){let{t:o}=n,r=Ce[s],
i=(l,u,d,h)=>f("li",{},gs(l,u,d),h);if(e){let l=[i(r.a,[],"",n.named(t.a)),i(r.b,[9,4],"",n.named(t.b))],u=Qt.filter(d=>e.counts[d]).map(d=>f("li",{},`${Ne(n,t,
d)}: ${e.counts[d]}`));b("line-legend").replaceChildren(...l,...u);return}let c=["+","-","0","?","="].map(l=>{let{dash:u,end:d}=kt(l);return i(r[l],u,d,`${ke(n,
l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>f("li",{},l));b("line-legend").replaceChildren(...c,...a)}var Bi=6;function $s(n,t,e){let s=e.startsWith(
"line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";b("hint").textContent=s?Di(n,s):o}function Di(n,{subject:t,object:e,
sign:s,sex:o,ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(i.map(l=>n.source(l)))].slice(0,Bi);return`${`${n.node(t)} → ${n.
node(e)}`}: ${n.sign(s)} ${o?n.say(o):""} ×${r.length} ${c.join(" ")}`}var zi=8,Pi=60;function He(n,t){let e=new Pe(n,t);return f("div",{class:"combobox"},f("label",{for:n},t.words.t[n]),e.input,e.list)}var Pe=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=f("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
f("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=cn(this.shown.graph,
this.input.value,zi)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=f("sma\
ll",{},` ${o.say(c)}`);return f("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Pi))):this.take("")}};var Fe=new Set(["how","what","legend"]);function Ms(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Le},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(f("div",{class:"ends"},He("from",t),He("to",t)),f("div",{class:"row"},f("label",{for:"hops"},r.hops),H("hops",String(
s.hops),i,a=>o({hops:Number(a),pick:""})),f("button",{type:"button",id:"swap",onclick:c},r.swap)),ne({type:"checkbox",id:"one",checked:s.one,onchange:a=>o({one:Kt(
a)})},r.one),Hi(t),ee("whom",r.whom,St(t,"sex"),St(t,"species"),St(t,"population"),Fi(t)),ee("how",r.how,Ui(t),St(t,"route"),St(t,"regimen")),ee("what",r.what,Ue(
t,"layers"),Ue(t,"effects"),Ue(t,"evidence")),ee("legend",r.legend,Ki(t)),f("button",{type:"button",id:"reset",onclick:()=>o(Gi(t.graph))},r.reset))}function ne(n,...t){
return f("label",{class:"choice"},f("input",n),t)}function Hi({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return ne(
{type:"radio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:c},r)};return f("fieldset",{},f("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.
everything))}function ee(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Fe.delete(n):Fe.add(n)};return f("details",{id:`group-${n}`,open:!Fe.
has(n),ontoggle:s},f("summary",{id:`group-${n}-title`},t),e)}function se(n,t){return`${n} (${t})`}function St({words:n,state:t,facets:e,change:s},o){let r=e[o].
map(({value:i,count:c})=>[i,se(n.named(i),c)]);return f("div",{class:"row"},f("label",{for:`facet-${o}`},n.t[o]),H(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,
pick:""})))}function Fi({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({value:a})=>!e.setting.includes(a)).map(({value:a,count:l})=>[a,se(
t.named(a),l)]),c=a=>o({setting:[...et(n,C(e),"setting",a).setting],pick:""});return f("div",{},f("div",{class:"row"},f("label",{for:"facet-setting"},t.t.setting),
H("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>f("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},
onclick:()=>o({setting:e.setting.filter(d=>d!==a),pick:""})},`${t.named(a)} ✕`)))}var Es="IU";function Ui({graph:n,words:{t},state:e,facets:s,change:o}){let r=e.
dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,i=s.dose.map(({value:d,count:h})=>[d,se(d,h)]),c=d=>{let h=d?et(n,C(e),"dose",d):ft;o({dose:h.dose,dose_to:h.
dose_to,dose_unit:h.dose_unit,pick:""})},a=d=>o({...Wi(e,d),pick:""}),l=(d,h,p)=>f("input",{type:"number",min:"0",step:"any",id:d,"aria-label":h,placeholder:h,value:String(
e[p]??""),onchange:m=>{let w=ve(m);setTimeout(()=>a({[p]:w===""?null:Math.max(0,Number(w))}))}}),u=n.words.dose_unit.map(d=>[d,d]);return f("div",{},f("div",{class:"\
row"},f("label",{for:"facet-dose"},t.dose),H("facet-dose",r,[["",t.any],...i],c)),f("div",{class:"row dose"},l("dose-from",t.doseFrom,"dose"),l("dose-to",t.doseTo,
"dose_to"),H("dose-unit",e.dose_unit||Es,u,d=>a({dose_unit:d}),t.doseUnit)))}function Wi(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||Es,...t};
if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var Vi={layers:"lay\
er",effects:"effect",evidence:"evidence_type"};function Ue({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],c=(l,u)=>{let d=u?[...i,l]:i.filter(p=>p!==
l),h=r==="layers"&&!d.length;o({[r]:h?nt(n).layers:n.words[Vi[r]].filter(p=>d.includes(p)),pick:""})},a=s[r].map(({value:l,count:u})=>{let d={type:"checkbox","d\
ata-facet":r,value:l,checked:i.includes(l)};return ne({...d,onchange:h=>c(l,Kt(h))},se(t.say(l),u))});return f("fieldset",{},f("legend",{},t.t[r]),a)}function Ki({
graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(d=>d!==r),a=d=>s({hidden:Kt(d)?c:
[...c,r],pick:""}),l=!e.hidden.includes(r);return[f("li",{},ne({type:"checkbox","data-category":r,checked:l,onchange:a},bs(i),t.say(r)))]});return f("ul",{class:"\
legend"},o)}function Gi(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=nt(n);return u}function $t({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return g(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Os(n,t){let{t:e}=t.words,s=f("tr",{},e.columns.map(r=>f("th",{scope:"col"},r))),o=$t(t).map(r=>Yi(t,r));n.replaceChildren(f("table",{},f("caption",{},e.
tableCaption),f("thead",{},s),f("tbody",{},o)))}function Yi({graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=$e(t,s),c=n.vocabulary.matches[r],a=o.signed?[
Se(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return f("tr",{"data-finding":o.id,"data-match":c,"data-count\
ed":String(!i),class:r===x.COMPATIBLE||i?"light":""},f("td",{},t.node(o.subject)),f("td",{},a),f("td",{},t.node(o.object)),f("td",{},[o.signed?t.text(c):"",i].filter(
Boolean).join("; ")),f("td",{},t.chips(o).join(" · ")),f("td",{},t.source(o)),f("th",{scope:"row"},f("button",{type:"button",class:"plain",onclick:l},o.id)))}function js(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function _s(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(js(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Xi=/^\s*[=+\-@]|^[\t\r]/,Ji=/[",\n\r]/;
function Qi(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Xi.test(t)?`'${t}`:t;return Ji.test(e)?`"${e.replaceAll('"','""')}"`:e}function As(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=_s(n,o);return e.map(i=>Qi(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function Ts(n,t,e){let s={question:xt(n,e),findings:t.map(o=>_s(n,o))};return`${JSON.stringify(s,null,1)}
`}function Is(n,t){let e=new Set(t.flatMap(({edge:i})=>i.reference)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=g(s,({citation:i,id:c})=>[i[0]??
Number.MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:d,journal:h}=i,p=[l||c,u,d,
h].filter(Boolean).join(". "),m=Wt(n,i).join(" "),w=n.retracted(c)?" RETRACTED":"";return`${[Z(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified)"}${w}`}).
join(`
`)}var Zi=1e4;function We(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),Zi)}function oe(n,t,e){We(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Ns(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var Ve={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},qi=2.5;function Cs({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(
c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&Ls(c,r,s,o)>2);return R(i,c=>[Ls(c,r,s,o)+qi*tc(c,r,s,o),c.id])??r}function Ls(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function tc(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var ec={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",share:"Take it away",link:"Copy link",
png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"\
The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(n,t,e)=>`${n} findings admitted: ${t} as\
serted, ${e} compatible`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to \
arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n} findings of ${t} studies; ${e}\
 studies counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n} indirect paths`,more:n=>`\
Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"\
weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing is picked. Choose a node, \
a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding is admitted.",reviewSays:"Review and paper differ",cautions:"Cautions",retracted:"Retracted\
: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",unverified:"identifier not verified",confidence:n=>`match of \
number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"a\
n effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"no context key parts them"},flips:"Pairs whose findings disagree",
flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key a\
nd two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect against null or mixed",only_a:n=>`only ${n}`,only_b:(n,t)=>`only ${t}`,same:"\
same"},clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Finding"],tableCaption:"Every finding of the selection",signs:{
"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"anatomy, membership",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys g\
o from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”\
.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"\
♂ ♀ findings in one sex; ×n findings of one kind",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in t\
his file. Browsers since 2023 can."},nc={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",
panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"\
本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",
population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",
layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",map:"图",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",share:"\
带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",print:"打印",copied:"已复制。",saved:"\
已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较"},shown:(n,t,e)=>`适用证据 ${n}\
 条：明确适用 ${t}，不冲突 ${e}`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",
same:"起点与终点相同。",verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e}\
 项`,robustness:"证据减少时的结论",missing:"缺少的实验",direct:"直接证据",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"\
嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",
clash:"此处证据相互矛盾",asserted:"明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} \
条证据`,noFinding:"没有适用的证据。",reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"\
其中有论文已被撤稿；此结果依据其余论文。",unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"\
说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",
partly:"部分可由此解释：",unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",
compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",relation:{opposite:"相反",differs:"\
有作用对无作用或不一",only_a:n=>`仅${n}`,only_b:(n,t)=>`仅${t}`,same:"相同"},clear:"结束比较",columns:["主体","关系","客体","适用程度",
"情境","来源","编号"],tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"解剖、从属",conflicting:"\
相互矛盾",mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}\
，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ \
综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。",tooOld:"此\
浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},re={en:ec,zh:nc};var sc=/^[A-Z][a-z]+[A-Z]/,oc=/(?<=[a-z])(?=[A-Z])/g,ie=class extends q{constructor(t,e){super(t,e),this.t=re[e]}say(t){return this.lang==="en"&&sc.test(t)?t.replace(
oc," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}sign(t){
return Reflect.get(this.t.signs,t)??""}};var rc={answer:Vn,evidence:cs,conflicts:ts,compare:qn},ic={width:1200,height:800},cc=120,ce=class{constructor(t){this.graph=t,this.state=this.#t(),this.view=_e(
t,this.state),this.overlay=Ie(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new Pt(b("map"),{pick:e=>this.#e(e),hover:e=>this.#i(e)}),
pe("ask").open=me(),this.#a(),this.#s(),this.map.fit()}look(){let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,
picture:r,map:i,facets:()=>Te(t,e),sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return os(
location.hash,{...nt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.
to)&&Wn(),this.#n(),this.draw(),this.#c(),["from","to","extent","by","view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"\
evidence"}:{}}),t&&!me()&&b("panel").scrollIntoView()}#n(){try{history.replaceState(null,"",`#${xt(this.graph,this.state)}`)}catch{}}get theme(){return matchMedia(
"print").matches?"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new ie(this.graph,this.state.lang)}draw(){
this.view=_e(this.graph,this.state),this.overlay=Ie(this.graph,this.state),this.#s()}#s(){let{graph:t,state:e,words:s}=this,o=hn();document.documentElement.lang=
e.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let r=e.from&&e.to?s.t.question(s.node(e.from),s.node(e.to)):"";document.title=r?
`${r} – OxyGraph`:s.t.title;let i={graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:Te(t,e),change:c=>this.change(c),redraw:()=>this.draw(),
announce:c=>this.announce(c)};xs(s,e,this.theme),Ms(b("ask-body"),i),vs(s,e,this.view),b("panel-body").replaceChildren(...Vt(rc[e.tab](i))),ks(s,e,this.view),this.#r(
i),pn(o)}#r(t){let e=this.state.view==="table";b("table").hidden=!e,b("map-frame").hidden=e,e?(b("drawn").textContent="",Os(b("table"),t)):this.#o()}#o(){Ss(this.
words,this.state,this.overlay,this.theme),this.picture=Re(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),b("drawn").textContent=
this.words.t.drawn(this.picture.nodes.length,this.picture.lines.length)}#i(t){$s(this.words,this.picture,t)}#c(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}\
: ${t.say(e.answer.verdict)}. `:""}${b("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){b("live").textContent=t}#a(){let t=(e,s)=>b(
e).addEventListener("click",s);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"ligh\
t":"dark"})),t("view-map",()=>this.change({view:"map"})),t("view-table",()=>this.change({view:"table"})),t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.
map.zoom(-1)),t("zoom-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",e=>{e.preventDefault(),b("panel-body").focus()});for(let e of Y)t(`tab-${e}`,
()=>this.change({tab:e}));b("tabs").addEventListener("keydown",e=>this.#p(e)),b("map-focus").addEventListener("keydown",e=>this.#m(e)),b("map-focus").addEventListener(
"blur",()=>this.map.hover("")),this.#h(t),ac(),this.#d()}#d(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#o(),
this.map.fit())},cc)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#l()),
addEventListener("hashchange",()=>{this.state=this.#t(),this.#l()})}#l(){this.draw(),this.map.fit()}#h(t){let e=async o=>{let r=await Ns(o);this.announce(r?this.
words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.t.saved);t("link",()=>{this.#n(),e(`${location.href.split("#")[0]}#${xt(this.graph,this.
state)}`)}),t("cite",()=>e(Is(this.graph,$t(this)))),t("csv",()=>{oe(As(this.graph,$t(this)),"oxygraph-findings.csv","text/csv"),s()}),t("json",()=>{oe(Ts(this.
graph,$t(this),this.state),"oxygraph-findings.json","application/json"),s()}),t("svg",()=>{oe(this.#f(),"oxygraph.svg","image/svg+xml"),s()}),t("png",async()=>{
We(await ws(this.#f(),this.#u()),"oxygraph.png"),s()})}#u(){let t=this.map.size();return t.width&&t.height?t:ic}#f(){let t=Re(this.graph,this.state,this,this.#u(),
this.theme);return ps(t,document.title,this.map.measure)}#p(t){let[e,s]=[Y.indexOf(this.state.tab),Y.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.
hasOwn(o,t.key))return;t.preventDefault();let r=Y[(o[t.key]+s)%s];this.change({tab:r}),b(`tab-${r}`).focus()}#m(t){let{key:e}=t,s={Escape:()=>this.#g(),"+":()=>this.
map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"e\
vidence"})),Object.hasOwn(Ve,e))this.#y(e);else if(Object.hasOwn(s,e))s[e]();else return;t.preventDefault()}#g(){this.walked="",this.map.hovered="",this.change(
{pick:""})}#y(t){let e=this.picture&&Cs(this.picture,this.walked,this.state.from,Ve[t]);if(!(e&&this.picture))return;this.walked=e.id,this.map.hovered=e.id,this.
map.reveal(e);let s=this.picture.lines.filter(({subject:o,object:r})=>o===e.id||r===e.id);this.announce(this.words.t.at(this.words.node(e.id),s.length)),this.#i(
`node:${e.id}`)}};function ac(){let n=pe("share");n.addEventListener("keydown",t=>{t.key!=="Escape"||!n.open||(n.open=!1,b("share-title").focus())});for(let t of[
"focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof Node&&n.contains(e)||(n.open=!1)})}async function lc(){if(!an()){b("counts").textContent=re[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[n]=await Promise.all([fn(document),vn(
document)]);Reflect.set(window,"oxygraph",new ce(n))}lc();})();
