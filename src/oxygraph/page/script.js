/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function dt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[Ts(o),Ts(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function Ts(n){return n>=55296&&n<=57343}function pt(n,t){if(typeof n=="string"&&typeof t=="string")return dt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=pt(n[e],t[e]);if(s)return s}return n.length-t.length}
function w(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>pt(s.key,o.key)).map(({item:s})=>s)}function S(n){return[...n].sort(dt)}
function it(n,t){return Is(n,t,-1)}function de(n,t){return Is(n,t,1)}function Is(n,t,e){let s;for(let o of n){let r=t(o);(!s||pt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var pe=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=w(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Ns(s.map(r=>[r.id,this.#n(
r)])),this.study=Ns(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...wi(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?S(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function Ls({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,yi(i,e)])),o=new Map;for(let r of S(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${Cs(a.indexOf(i))}`:c]}))}var gi=/^[[\]]+|[[\]]+$/gu;function yi({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),a=e.replace(gi,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function Cs(n){return(n>=26?Cs(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function wi(n){return n?[`cohort ${n}`]:[]}function Ns(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=w([o(r),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var O=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),xi=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function kt(n){return{...xi,...n}}function F(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function me(n,t){return t==="dose"?n.dose===null?"":W(gn(n)):t==="setting"?n.setting.join(", "):n[t]}function gn({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var bi=/\.?0+$/;function D(n){let t=n.toFixed(12).replace(bi,"");return t==="-0"?"0":t}function W([n,t,e]){return`${n===t?D(n):`${D(n)}\
–${D(t)}`} ${e}`}function Rs(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?Bs(t,e)===void 0:
!t.some(s=>e.includes(s))}function vi(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n===
"setting"?Bs(t,e)??null:t.filter(s=>e.includes(s))}function Bs(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(
pt)}var ct=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>vi(a,r[l],i[l])));o=this.share(t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];return!this.keys.some((r,i)=>Rs(r,s[i],o[i]))}separators(t,e){if(t===e)return[];
let[s,o]=[this.values[t],this.values[e]];return this.keys.filter((r,i)=>Rs(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};
function ge(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of Ds(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(
i))))return o;return null}function*Ds(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Ds(n,t,o+1,[...s,n[o]])}function Ps({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var $i=/\{(\w+)\}/g;function Vt(n,t,e,s={}){return Lt(
n.sentences[t][n.languages.indexOf(e)],s)}function Lt(n,t){return n.replace($i,(e,s)=>String(t[s]))}function St(n,t){return n.lists[t].map(e=>e.name)}function yn(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var Ct="human",ye=class{constructor(t,e,s,o){this.scopes=new ct(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:yn(t.lists.species),population:s,route:yn(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?S(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?w(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):ct.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#o(t),u=t.species||this.#r(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#o({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#r(t){return t.some(e=>this.ofPeople.has(e))?Ct:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#r([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:gn(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:S(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===Ct}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#a(o,c))}),s}#a(t,e){if(t==="dose")return[W(e)];if(t==="setting")return this.#i(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#i(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}match(t,e){return t.signed?this.scopes.share(this.ofEdge(t),e)?this.openKeys(t,e).length?O.COMPATIBLE:
O.ASSERTED:O.EXCLUDED:O.ASSERTED}openKeys(t,e){if(e===ct.OPEN)return[];let s=this.scopes.values[this.ofEdge(t)],o=this.scopes.values[e];return this.scopes.keys.
filter((r,i)=>{let[c,a]=[s[i],o[i]];return a===null?!1:r==="population"?!this.#c(this.#o(t),a):c===null?!0:r==="dose"?!1:r==="setting"?!ki(c,a):!zs(c,a)})}#c(t,e){
return t.some(s=>zs([...this.below.population.get(s)??[s]],e))}};function zs(n,t){return n.every(e=>t.includes(e))}function ki(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var Q="conflicting",tt="mixed";function T(n){return n==="+"||n==="-"}function Hs(n){return T(n)||n==="0"}function wn(n){return n==="+"?"-":"+"}var Si=["0","?",Q,tt];function Fs(n,t){for(let e of Si)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function xn(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?Q:e?"+":"\
-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Oi=/^[ -~]*$/,Mi=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function mt({spelling:n},t){let e=Oi.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Ei).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Mi).filter(Boolean).join(" ")}function Ei(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Ws(n,t,e,s){let o=[...mt(n,t)],r=[];for(let[c,a]of e){let l=_i(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function _i(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-Ai(n,t)/s:1}function Ai(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var xe=class{constructor(t,e){this.vocabulary=e,this.nodes=we(t.nodes),this.contexts=we(t.contexts),this.references=we(t.references),this.audit=t.audit,this.papers=
new pe(this.references,e),this.shortNames=Ls(this.papers,e),this.edges=we(ji(t.edges,this.papers,e)),this.successors=Us(this.nodes,this.edges,"subject","object"),
this.predecessors=Us(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new ye(e,this.contexts,
Ni(this),new Set(s)),this.spellings=Li(this),this.ownRows=Ti(this),this.audited=Ii(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=St(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Gs(n,t,e=20){let s=mt(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?
1:2,[...r].length,i];pt(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of Ws(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return w(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function we(n){return new Map(n.map(t=>[t.id,t]))}function ji(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function Ti({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Ii(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Us(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function Ni({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function Li({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[mt(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=mt(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function qs(){return"DecompressionStream"in globalThis}function be(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var bn=class extends xe{constructor(t){super(Bi(t),Ri(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=Pi(t.nodes),this.flags=zi(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,St(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...S(e)]}},Ci=2;function Ri(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Ci,t.seconds)}}}
async function Ys(n){return new bn(JSON.parse(await be(n,"graph","deflate")))}var Ks={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Bi(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(Ks,s)?Reflect.get(Ks,s):{};return[s,Di(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Di(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=vn(t,e[o]??o,c=>Vs(r,String(c)));for(let[
c,a]of s.entries())a[o]=i?.[c]??Vs(r,"")}return s}function vn({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function Vs(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function Pi(n){let[t,e,s]=["shape","color","level"].map(r=>vn(n,r,String)??[]),o=vn(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function zi(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function v(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function $n(n){let t=v(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function kn(){return matchMedia("(min-width: 801px)").matches}function Xs(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function Js(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:Xs(n),near:n.dataset.near}:
null}function Zs(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>Xs(r)===n.name),s=n.near?
document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var Hi=/[⺀-鿿]/,Fi=/(?<=[\s-])/,Wi=/ ?…$/;function Ui(n,t,e,s){let o=Hi.test(n)?[...n]:n.split(Fi),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return(c||t(i[a])>e)&&(i[a]=Gi(i[a]+(c?" …":""),t,e)),i}function Gi(n,t,e){let s=n.replace(Wi,"");for(;s.
length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Qs(n,t){let e=new $e(n.map(to)),s=[];for(let o of n){let r=qi(o,t,e);r&&(e.add(r.box),
s.push(r))}return s}function qi(n,t,e){let{width:s,height:o}=t,r=i=>i[0]>0&&i[2]<s&&i[1]>0&&i[3]<o;for(let[i,c]of Vi(n,t)){let a=i.find(l=>r(l)&&e.free(l));if(a)
return{id:n.id,texts:c,box:a};if(n.forced)return{id:n.id,texts:c,box:Ki(i[0],s,o)}}return null}function to({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function eo(n,t,e){
let s=new $e([...t.map(to),...e]);return n.flatMap(({text:o,width:r,places:i})=>{let c=({x:l,y:u})=>[l-r/2,u-7,l+r/2,u+7],a=i.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function Ki([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+
c]}function*Vi(n,{measure:t,room:e,beside:s,lines:o}){for(let r of Yi(n,t,e,o)){let i=Math.max(...r.map(t))+2,c=r.length*14,[a,l,u]=[n.x,n.y,n.size+3],[f,h,p,m]=[
[a-i/2,l+u,a+i/2,l+u+c],[a-i/2,l-u-c,a+i/2,l-u],[a+u,l-c/2,a+u+i,l+c/2],[a-u-i,l-c/2,a-u,l+c/2]];yield[s?[p,m,f,h]:[f,h,p,m],r]}}function Yi(n,t,e,s){let o=(l,u)=>Ui(
n.text,t,Math.max(40,l-4),u);if(n.forced)return[o(Math.max(e,150),Number.POSITIVE_INFINITY)];let i=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,u])=>o(
e*l,u)),c=l=>!l[l.length-1].endsWith("…"),a=i.filter(l=>!c(l)&&l.join("").length>=7);return[...i.filter(c),...a]}var ve=64,$e=class{constructor(t){this.cells=
new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/ve);r<=Math.floor(s/ve);r+=1)for(let i=Math.floor(e/ve);i<=Math.floor(o/ve);i+=1)yield`${r}\
 ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.
some(s=>Xi(t,s)))return!1;return!0}};function Xi(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function no(n,t,e){let s=new Map;for(let r of n){let i=[r.subject,r.object].sort().join(">");s.set(i,[...s.get(i)??[],r])}let o=new Map;for(let[r,i]of s){let[c,
a]=r.split(">"),[l,u]=[I(t,c),I(t,a)];i.forEach((f,h)=>{let p=Ji(l,u,h,i.length,e);o.set(f.id,f.subject===c?p:-p)})}return o}function Ji(n,t,e,s,{width:o,height:r}){
if(Math.abs(n.x-t.x)>=4&&Math.abs(n.y-t.y)>=4)return(e-(s-1)/2)*15;let i=Math.min(46,.22*Math.hypot(n.x-t.x,n.y-t.y));return((n.y-t.y)*(o-n.x-t.x)+(t.x-n.x)*(r-
n.y-t.y)<0?-1:1)*(i+e*15)}function I(n,t){let e=n.get(t);if(!e)throw new Error(`${t} stands nowhere`);return e}function Yt(n,t,e){let s=Math.hypot(t.x-n.x,t.y-n.
y)||1,[o,r]=[-(t.y-n.y)/s,(t.x-n.x)/s],[i,c]=[(n.x+t.x)/2,(n.y+t.y)/2];return{x:i+2*e*o,y:c+2*e*r}}function Rt(n,t,e,s){let o=Yt(n,t,e),[r,i,c]=[(1-s)**2,2*s*(1-
s),s**2];return{x:r*n.x+i*o.x+c*t.x,y:r*n.y+i*o.y+c*t.y}}var Ot='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Zi=160,Qi=[0,.08,-.08,.16,-.16,.24];function so(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Ot}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function ke({nodes:n,layout:t,width:e,height:s},o,r,i){let c=n.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===
i||l.picked})),a=w(c,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]);return Qs(a,{measure:r,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?
1:2,width:e*o,height:s*o})}function Se({lines:n,layout:t,nodes:e,badges:s},o,r,i){if(n.length>Zi)return[];let c=[...e.map(({x:u,y:f,size:h})=>({x:u*o,y:f*o,size:h*
o})),...s.map(({x:u,y:f})=>({x:u*o,y:f*o,size:8}))],l=n.filter(u=>u.label&&!u.faded).map(({label:u,subject:f,object:h,bow:p,labelAt:m})=>{let[y,g]=[I(t.positions,
f),I(t.positions,h)],k=Qi.map(A=>Rt(y,g,p,Math.min(.8,m+A)));return{text:u,width:i(u),places:k.map(({x:A,y:N})=>({x:A*o,y:N*o}))}});return eo(l,c,r.map(({box:u})=>u))}
function at(n,t,e){let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(
16).padStart(2,"0")).join("")}`}var tc={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},ec=1.4,
[nc,sc]=[.1,6],oc={arrow:.6,bar:.75,circle:.45};async function ro(n){let t=await be(n,"library","gzip"),e=n.createElement("script");e.textContent=t,n.head.append(
e)}var Oe=class{constructor(t,e){this.element=t,this.measure=so(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.
nodes,edges:this.edges},tc),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>e.pick(this.pickOf(s))),this.network.
on("hoverNode",({node:s})=>{this.hover(s),e.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),e.hover("")}),this.network.on("hoverEdge",({edge:s})=>e.
hover(`line:${s}`)),this.network.on("blurEdge",()=>e.hover("")),this.network.on("beforeDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){
return{width:this.element.clientWidth,height:this.element.clientHeight}}show(t){this.picture=t,this.fresh=!0,this.placed=new Map;let{width:e,height:s}=this.size();
this.network.setSize(`${e}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.
visEdge(o)));for(let o of t.lines)this.bend(o);this.network.redraw()}bend(t){let[e,s]=this.ends(t),o=Yt(e,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=
()=>o}ends({subject:t,object:e}){let{positions:s}=this.drawn.layout;return[I(s,t),I(s,e)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.
picture}fit(){let{width:t,height:e}=this.size();this.network.moveTo({position:{x:t/2,y:e/2},scale:1,animation:!1})}zoom(t){let e=Math.min(sc,Math.max(nc,this.network.
getScale()*ec**t));this.network.moveTo({scale:e,animation:!1})}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],
c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,i.x,(s/2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&this.network.moveTo({position:a,animation:!1}),
this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.
faded?at(t.colour,e.paper,.75):t.colour,r=s?e.ring:at(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,
border:t.faded?o:r,hover:{background:o,border:e.ring}}}}visEdge(t){let e=at(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:oc[t.
end]};return{id:t.id,from:t.subject,to:t.object,width:t.width,dashes:t.dash.length?t.dash:!1,color:{color:e,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{
to:t.end?s:{enabled:!1}},smooth:Math.abs(t.bow)<.5?{enabled:!1}:{enabled:!0,type:"continuous",roundness:.5}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;
return t.faded&&t.id!==this.hovered?at(e,s,.38):e}pickOf({nodes:t,edges:e}){if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===e[0]);return s?
`pair:${s.subject}>${s.object}`:""}paper(t){let{width:e,height:s}=t.canvas;t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#fffff\
f",t.fillRect(0,0,e,s),t.restore()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??ke(this.drawn,t,this.measure,this.hovered);return this.
placed.set(e,s),{scale:t,placed:s}}middleOf(t){let[e,s]=this.ends(t);return Rt(e,s,t.bow,.5)}lineLabels(){let{scale:t,placed:e}=this.labels();return Se(this.drawn,
t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,
nodes:i}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Ot;for(let a of r)ic(t,a,e,o);for(let a of i)
a.id===this.hovered&&rc(t,a,e,o.ring);for(let{text:a,x:l,y:u}of this.lineLabels())oo(t,a,{x:l,y:u-6},o.text,o.halo);let c=new Map(i.map(a=>[a.id,a]));for(let a of s)
this.name(t,a,c.get(a.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Ot}`:Ot;let r=this.labelColour(
o);for(let[i,c]of e.entries())oo(t,c,{x:(s[0]+s[2])/2,y:s[1]+i*14},r,this.drawn.colours.halo)}};function oo(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(
t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function rc(n,t,e,s){n.beginPath(),n.arc(t.x*e,t.y*e,t.size*e+5,0,2*Math.PI),n.strokeStyle=s,n.lineWidth=2.5,n.stroke()}function ic(n,t,e,s){
let[o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,
n.stroke(),n.font=`bold ${Ot}`,n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Ot}var[U,Bt,Mt]=[0,1,2];function Dt({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function C({edge:n}){return Hs(n.sign)}function Me({signs:n}){let t=[...n].filter(T);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function P(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>dt(e,s)).map(([e,s])=>cc(e,s))}function cc(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(C).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Dt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:it(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function G(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:Q,contested:s>0,leans:io(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:tt,contested:!0,leans:io(n)}:{sign:s?"\
0":"?",contested:!1,leans:null}}function io(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[On,ac,lt]=[0,1,2],Ee=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(_),this.weighings=new Map,this.kind=lc(this.speaking),this.gaps=uc(this.speaking.length?this.speaking:t),this.match=this.gaps.length?O.COMPATIBLE:O.ASSERTED}get results(){
return this.#t??=P(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=G(this.results),this.#e}get sign(){return this.kind===lt?"\
+":this.weighed.sign}get level(){return Math.max(U,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=fc(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>U)}signOf(t){if(this.kind===lt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=G(P(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return S(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function lc(n){return n.some(({edge:t})=>t.sign==="=")?lt:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?ac:On}function uc(n){let t=n.filter(e=>_(e)&&C(e));return it(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function fc({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[s]})}return[...e.values()]}var Mn=[{scope:ct.OPEN,aspect:"",arrivals:[]}];function En(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===ct.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var ut=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=hc(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=dc(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==lt);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
U,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===On&&T(this.sign)&&this.level>U}get decides(){return this.counted&&this.sign!=="?"}};function co(n,t,e){let s=t.reduce((o,r)=>En(n,o,r),Mn);
return new ut(n,t,s,e)}function hc(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function dc(n){let t=n.reduce(Fs,"=");return t==="="?"?":t}function gt(n){return n.verdicts["?"]}function ao(n,t){return t===gt(n)||t===n.verdicts[Q]}function Ae({verdicts:n},t){return t===n[Q]||t===n[tt]}var _e=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=w(this.look(),mc),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[xn(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof ut?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof ut?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of pc(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return ge(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?gt(this.vocabulary):this.vocabulary.
verdicts[xn(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,h)=>f===a.steps[h]))continue;let u=co(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function pc(n,{graph:{scoper:t}}){return n instanceof ut?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(C).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function mc(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!T(s),o,r,-i,-c.size,a.length,a]}function _n(n,t){let e=[gc,yc,vc,kc,Oc,Mc,Ec,jc,Tc,Ic];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function gc(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function yc(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:lo(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function lo(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(bc(r)),Me(r)];i?.set(c,(i.get(c)??0)+wc(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>xc(
n,r,i));return n.joined(o,"clauses")}function wc({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(C).length||1}function xc(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function bc({pooled:n,level:t,findings:e}){return n?"pooled":t===Mt?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Bt?"observational":"statement"}function vc(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[wn(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=$c(n,t);return o?[...s,
o]:s}function $c(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function kc(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(F(e)).length&&r.push(n.sentence(Sc(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function Sc({match:n,specific:t}){return n!==O.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function Oc(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:lo(n,o)})]}function Mc(n,{verdict:t,resolving:e,reported:s}){if(!Ae(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Ec(n,{suggests:t}){if(!t)return[];let e=_c(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function _c(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Ac(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Ac(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[lt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function jc(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Tc(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Ic(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==gt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function ft(n){return n.length?`[${n.join(", ")}]`:""}function je({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Lt(s,{doi:t})]:[],...e?[Lt(o,{pmid:e})]:
[]]}var q=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Ps(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Vt(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${D(t)}`;return s===null||o===null?r:`${r} [${D(s)}, ${D(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":W([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?ft(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes(
"+")))return this.sentence("own_word");let r=S(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return ft(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),me(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.
sentence("directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.
sentence("missing",{...r,lacks:this.joined(c)})}};function Te(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Nc,Lc]=Cc();function Cc(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[n.slice(0,8).map(e=>t(Math.sqrt(
e))),n.map(e=>t(Math.cbrt(e)))]}function uo(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.charCodeAt(i);e[n.length]=
128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.from(Nc),r=new Int32Array(
64);for(let i=0;i<t;i+=64)Rc(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function et(n,t){return n>>>t|n<<32-t}function Rc(n,t,e,s){
for(let h=0;h<16;h+=1)t[h]=e.getInt32(s+h*4);for(let h=16;h<64;h+=1){let[p,m]=[t[h-15],t[h-2]],y=et(p,7)^et(p,18)^p>>>3,g=et(m,17)^et(m,19)^m>>>10;t[h]=t[h-16]+
y+t[h-7]+g}let[o,r,i,c,a,l,u,f]=n;for(let h=0;h<64;h+=1){let p=et(a,6)^et(a,11)^et(a,25),m=f+p+(a&l^~a&u)+Lc[h]+t[h]|0,g=(et(o,2)^et(o,13)^et(o,22))+(o&r^o&i^r&
i)|0;[f,u,l,a,c,i,r,o]=[u,l,a,c+m|0,i,r,o,m+g|0]}for(let[h,p]of[o,r,i,c,a,l,u,f].entries())n[h]+=p}var Bc=16;function nt(n,t){let e=fo.get(t)??Dc(n,t);return fo.set(t,e),e}var fo=new WeakMap;function Dc(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:c,layers:a,max_hops:l}=t,u=new Set([...s?[s]:[],...o.flatMap(p=>p.steps)]),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.
vocabulary;return jn({question:[r,i,An(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:S(f.keys()).map(p=>Tn(n,f.get(p)))})}function An(n){
let t=Object.entries(F(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new Ne(s):s]))}function jn(n){return uo(Ie(n)).slice(0,Bc)}var Ne=class{constructor(t){
this.value=t}toString(){return Number.isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Tn(n,t){let e=Object.entries(Te(n.vocabulary,"edges",
t));return Object.fromEntries(e.map(([s,o])=>[s,Pc(o)]))}function Pc(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?D(n):String(n)}function Ie(n){
return Array.isArray(n)?`[${n.map(Ie).join(", ")}]`:n instanceof Ne?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>dt(e,s)).map(([
e,s])=>`${Ie(e)}: ${Ie(s)}`).join(", ")}}`:JSON.stringify(n).replace(zc,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var zc=/[\u007f-\uffff]/g;function Pt(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Le(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(Pt(n*100)/100).
toFixed(2):n.toFixed(2)}function Ce(n){return`${Pt(n*100)}%`}var Hc=/e([+-])(\d)$/,Fc=1e-4;function ho(n){let t=Number(n.toPrecision(1));return t<Fc?t.toExponential(
0).replace(Hc,"e$10$2"):String(t)}var Re=5,Wc=/[&<>"']/g,Uc={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Gc=/[^\S\n ]/g,qc=/[\p{C}\p{Zl}\p{Zp}]/gu,Kc=/^https?:\/\//,Vc=/\.?0+$/;
function Xt(n,t,e=""){return new In(t,e).document(n)}var In=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[c,a]=[E(t),E(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${yt(s)}" font-family="${yt(this.fonts)}">\

<title>${yt(o)}</title>
<desc>${yt(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(dt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${Yc("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${E(e)}" \
y1="${E(s)}" x2="${E(o)}" y2="${E(r)}"`} stroke-width="${E(i)}"${po(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([a,l])=>`${E(a)},${E(l)}`).join(" "),c=s?` stroke-width="${E(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${E(i)}"`:"";return`<circle cx="${E(t)}" cy="${E(e)}" r="${E(s)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${yt(e)}</title>`:"",i=o?` data-name="${yt(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return Kc.test(s)?`<a href="${yt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[E(t),
E(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${E(o)}"${p}${m}${this.look(i,"")}>${yt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${E(l)}"`:"",h=`<rect ${`x="${E(e)}" y="${E(s)}" width="${E(o)}" height="${E(r)}"`}${u}${po(t)}${this.look(i,c)}/>`,p=a?Xc(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:h}};function yt(n){return n.replace(Gc," ").replace(qc,e=>e===`
`?e:"�").replace(Wc,e=>Uc[e])}function E(n){return Le(n).replace(Vc,"")}function Yc(n,t){return`<${n}>${t}</${n}>`}function po({dash:n}){return n?` stroke-das\
harray="${n}"`:""}function Xc({x:n,y:t,width:e,height:s}){let o="";for(let r=Re;r<=Math.floor((e+s)/Re)*Re;r+=Re){let[i,c]=r<=s?[0,r]:[r-s,s],[a,l]=r<=e?[r,0]:[
e,r-e];i<a&&(o+=`M${E(n+i)} ${E(t+c)}L${E(n+a)} ${E(t+l)}`)}return o}var Jc="，。；：、）】》！？”’",[Zc,Qc]=[.8,.22],Be=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Nn(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let c=this.width(
s,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-Zc*o,right:t-a+c,bottom:e+Qc*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let c of ta(t))for(i&&this.width(
(i+c).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let a=this.fitted(i,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Nn(n){return Number(n.codePointAt(
0))>=11904}function ta(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Jc.includes(s)||!ea(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function ea(n,t){return n===
"（"?!1:n===" "||Nn(n)||Nn(t)}var na=/ (et al\.|& .+) (?=\d)/g,sa=6,oa={study:"studies",finding:"findings"},zt=class extends q{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new Be(s.widths)}text(t,e={}){
return Lt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:oa[t],{count:e})}question({source:t,target:e,context:s,layers:o}){return this.
text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){
let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=new Set(
s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:i,counted:s.results.length};return this.text("direct",{...r,
counts:this.text("findings_of",c)})}stamp(t,e="stamp"){return this.text(e,{version:this.data.version,hash:t})}grouped(t){return this.text("by_key",{key:this.say(
t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):
e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.
includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),ft(t.citation)].filter(Boolean).join(" "):this.source(
t)}tooltip(t){let e=t.slice(0,sa).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?ra(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(na," ");return e.length>1?`${s} +${e.length-1}`:s}};function ra({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="function"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(
o,""):typeof r=="string"&&s.setAttribute(o,r);return s.append(...De(e)),s}function De(n){return n.flatMap(t=>t instanceof Element||typeof t=="string"?t===""?[]:
[t]:t?De(t):[])}function Jt(n){return n.target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function Zt(n){return n.target instanceof
HTMLInputElement&&n.target.checked}function ht(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(Jt(r))},e.map(([r,i])=>d("option",{value:r,selected:r===
t},i)))}var ia={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Ln(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function R(n,t,e=n.
sign(t)){return d("span",{class:`sign sign-${ia[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},Ln(n,t)),d("span",{class:"unseen"},e))}function wt(n,t,e){
let s=n.explained(t);return s?d("span",{class:"term",title:s},e):e}function Cn(n,t){return t.signed?R(n,t.sign):R(n,"=",n.say(t.predicate))}var ca=/[?#]/g;function aa(n,{
doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(ca,encodeURIComponent);return[...je(n,{doi:o,pmid:""}).
map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Rn(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function Pe({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Rn(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`card ${r===O.
COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},Cn(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
d("p",{},t.statement(o)),la(t,e),i?d("p",{class:"silent"},i):null,ua(n,t,o).map(u=>d("p",{class:"warning"},u)),c.map(u=>fa(t,u)),o.note?d("p",{class:"note"},d("\
strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),a.map(u=>ha(t,u)))}function la(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return d("ul",{class:"chips"},n.chips(e).map(r=>d("li",{},r)),e.signed?d("li",{class:"match"},wt(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&_(t)?d("li",{class:"match"},wt(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?d("li",{},n.say(
e.evidence_type)):null,d("li",{},wt(n,e.layer,n.say(e.layer))))}function ua(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function fa(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function ha(n,t){let{graph:e,t:s}=n,
o=aa(e,t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var Ht=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function ze(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...S(new Set(o)).map(r=>da(n,r,s))]}function da(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:S(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Vt(n.vocabulary,"retr\
action","en",s),statement_zh:Vt(n.vocabulary,"retraction","zh",s)}}var Qt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",pa],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",ma],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),s=w(
this.#a(e),o=>[!_(o),-o.match,o.edge.id]);return new Ee(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?O.COMPATIBLE:O.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):U,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#o(t)?U:s==="randomized_trial"||
s==="experiment"?Mt:Dt(t)&&o==="affects"?Mt:Bt}#o(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>go(
o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>go(s,t)&&xt(
s,t)&&this.#i(s,t)))}#i(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#i(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Dt(o.edge)&&this.#c(o,t)||s&&this.#c(t,o))}#c(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&xt(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===Ct)return!1;let{scoper:s}=this.graph;return e.
some(o=>xt(t,o.edge)&&C(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===O.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===O.ASSERTED&&C(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&xt(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=ga(s),r=o.get(e)??U,i=s.filter(c=>C(c)&&(o.get(c.study)??0)>r&&xt(t,c.edge));return i.length>
0&&!ya(i,this.graph.vocabulary.small)}};function pa({edge:n}){return n.certainty==="speculative"}function ma({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&xt(n,o.edge)&&o.openKeys.length<=e.length):!1}function xt(n,t){return mo(n.subject_aspect,t.subject_aspect)&&mo(n.object_aspect,
t.object_aspect)}function mo(n,t){return n===t||!(n&&t)}function go(n,t){return n.subject===t.subject&&n.object===t.object}function ga(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??U));return t}function ya(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Dt(s))}function*yo(n,t,e,s,o){let r=Ft(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function Ft(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var K=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new Qt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function te(n,t,e,s){return Bn(new K(n,t,e),t,s)}function Bn(n,t,e=new Ht(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new _e(n.counting,n.step(s,o),()=>wa(n,t,e),e)}function wa(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=Ft(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,y)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<y,h=m=>{o.keep()&&a.push(new ut(i,[...l],m,r.asked))},p=(m,y,g)=>{for(let[k,A]of n.from(m)){if(!o.spend())return;if(!f(k,g))continue;let N=En(
i,y,A);l.push(A),k===e?h(N):(u.add(k),p(k,N,g-1),u.delete(k)),l.pop()}};return p(t,Mn,s),a}function wo(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:te(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
St(n.vocabulary,"layer").map(i=>[i,r(i)]))}function xo(n,t,{passes:e,budget:s}={}){let o=St(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=te(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function bo(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?xa(
t,a):[];l.length&&i.set(a,vo(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=va(s)),c.length||r.length||(c=
[...$a(n,t)]),ba(c)}function xa({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==O.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return it([r,...a],l=>l.length)??r}function ba(n){let t=new Map;for(let e of n){let s=JSON.
stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return w(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function vo({
vocabulary:n},t,{subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.
map(c=>[c,me(t,c)])}}function va(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[
["effect","direction"]]}))}function*$a({source:n,target:t,context:e,max_hops:s},o){let r=Sa(o),{onward:i,back:c}=ka(o.graph),a=Ma(r,Ft(i,n,s),Ft(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of yo(i,c,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield vo(o.graph,e,{subject:f[h],object:p},m))}}function ka({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function Sa({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=it(l,f=>Oa(n,f))??[];
u.length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function Oa(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function Ma(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Ea=4;function Wt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Ea}){return{source:t,target:e,context:kt(s),layers:n.layers(o),max_hops:r}}var _a={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function $o(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map(S(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:Aa(n,t)}}
function Aa(n,t){let e=new Map(Object.entries(_a).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=ja(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function ja(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return de(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[Pn,Dn,He,ko]=[0,1,2,3];function So(n,t,e){let{vocabulary:s}=n;if(ao(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[Pn],reasons:["mechanism_only"]};let o=Ta(e.direct.results,e.directSign),[r,i]=Ia(s,o),c=La(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,Pn)],
reasons:[i,...c]}}function Ta(n,t){return n.filter(({signs:e})=>t===tt?e.size>0:e.has(t))}function Oo(n){return n.reduce((t,{people:e})=>t+e,0)}function Ia({many:n},t){
let e=t.filter(({level:r})=>r===Mt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[ko,"pooled_controlled_many"];if(e.length>=n.several&&Oo(
e)>=n.more_people)return[ko,"several_controlled_many"];if(s.length)return[He,"pooled_controlled"];if(e.length>1)return[He,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[He,"one_controlled_many"];let o=t.filter(({level:r})=>r===Bt);return Na(n.people,o,e.length)}function Na(n,t,e){let s=Oo(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[He,"several_observational_many"]:e?[Dn,"one_controlled"]:s>=n?[Dn,"one_observational_many"]:t.length>1?[Dn,"two_observational"]:[Pn,t.length?
"one_observational":"no_study"]}function La(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===tt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Ca(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Ca({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
Ct)}function Eo(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==gt(o)||o.suggests.no_targets.includes(
a))return null;let l=Mo(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:Mo(n,te(n,t,{healthy:!0,passes:s},i),!0)}function Mo(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(g=>g.counted&&g.steps.length<=s&&Ba(n,g)),i=r.filter(g=>T(g.sign)),[c]=w(i,g=>[g.kind,g.steps.length,g.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(g=>g.kind===c.kind&&g.steps.length<=l.length);if(u.some(g=>g.sign===Q||g.sign===tt))return null;let f=w(u.filter(
g=>T(g.sign)),g=>g.nodes);if(f.some(g=>g.sign!==a))return null;let h=n.vocabulary.kinds[c.kind],p=S(new Set(f.flatMap(g=>[...g.studies]))),m=f.map(g=>g.nodes),y=[
...new Set(f.flatMap(Ra))];return{sign:a,kind:h,paths:m,wholes:y,studies:p,hitRate:o[h],inHealthy:e}}function Ra({steps:n}){let t=n.find(e=>e.kind===lt);return t?
[t.subject]:[]}function Ba(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function ee(n,t,e){let s=Wt(n,t);return zn(new K(n,s,{passes:e}),s)}function zn(n,t){let{graph:e,passes:s}=n,o=new Ht(e.vocabulary.budget),r=Bn(n,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=gt(e.vocabulary),h=r.deciding.map(y=>y.match),p=[...l?[l]:[],...u.flatMap(y=>y.steps)],m=Pa({question:t,verdict:i,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>So(
e,t,r),specific:()=>za(r),foundIn:()=>Ha(e,r),suggests:()=>Eo(e,t,r,s),byLayer:()=>wo(e,t,i,{passes:s,budget:o}),elsewhere:()=>xo(e,t,{passes:s,budget:o}),resolving:()=>Ae(
e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,missing:()=>bo(t,n,r),sensitivity:()=>$o(e,r),cautions:()=>ze(e,new Set(p.flatMap(y=>y.edges))),complete:()=>Da(
o,m)});return m}function Da(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Pa(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function za({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;
let e=n.results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?G(e):null}function Ha({scoper:n},{decidingSteps:t,counting:{asked:e}}){
let s=t.flatMap(i=>i.speaking.filter(C)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.
get(i)?.join()))}var Fa=["opposite","null"],Wa=["unresolved","partly","explained"];function _o(n,t){let e=t.map(s=>Ua(n,s)).filter(s=>s!==null);return w(e,({kind:s,status:o,subject:r,
object:i})=>[Fa.indexOf(s),Wa.indexOf(o),r,i])}function Ua(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Ga(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:ge(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:w(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:qa(n,c)}}function Ga(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&xt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function qa({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function L({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function bt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var Ao=new WeakMap;
function Ka({scoper:n},t){let e=Ao.get(t)??n.ofContext(L(t));return Ao.set(t,e),e}function V(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
n.scoper.openKeys(e,Ka(n,t)).length||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].
some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function Hn(n,t){let e=Wt(n,{source:t.from,target:t.to,context:L(t),layers:t.layers,max_hops:t.hops}),s=new K(
n,e,{passes:p=>V(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?zn(s,e):null,a=c&&t.one?Va(n,c):c,l=Ya(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=_o(n,o),h=new Map(f.map(p=>[$(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:h}}function Va(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>ze(n,s.flatMap(o=>o.edges))}})}function Fe(n){if(!n)return new Set;let t=[...n.direct?[n.direct]:
[],...n.paths.flatMap(e=>e.steps)];return new Set(t.map($))}function $({subject:n,object:t}){return`${n}>${t}`}function Ya(n,t,{extent:e}){if(e==="all")return n;
if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var Xa=["+","-","0","?","="];function jo(n){let t=new Map,
{subject:e,object:s}=n;for(let o of n.findings){let{edge:r,match:i}=o,c=r.sex==="male"||r.sex==="female"?r.sex:"",a=r.signed?r.sign:"=",l=r.signed?`${a} ${c}`:r.
predicate,f={id:`${$(n)} ${l}`,subject:e,object:s,sign:a,sex:r.signed?c:"",match:0,counted:!1,ids:[]},h=t.get(l)??f;h.ids.push(r.id),h.counted||=_(o)||!r.signed,
h.match=Math.max(h.match,i),t.set(l,h)}return w(t.values(),({sign:o,sex:r})=>[Xa.indexOf(o),r])}function To(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},R(e,We(e,t.verdict)),` ${o.verdict}: `,d("strong",
{},e.say(t.verdict)),c?[" · ",wt(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",d("br"),d("span",{id:"rests-on"},Ja(e,t))),Za(n,t),tl(e,t),d("p",{id:"why"},_n(
e,t))]}function We({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function Ja({t:n},{direct:t}){if(!t)return n.noDirect;
let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.length)}function Za(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(F(e.context)).length>0,r=new Map;for(let a of t.findings){let{silentBecause:l}=a;l&&r.set(l,[...r.get(l)??[],a])}
let i=(a,l)=>d("ul",{class:"studies"},a.map(u=>d("li",{},Qa(n,u,l)))),c=[...r.values()].flat().length;return d("div",{id:"studies"},d("h3",{},wt(s,"counted",s.t.
counted)),i(t.findings.filter(_),o),c?d("details",{id:"silent"},d("summary",{},`${s.t.notCounted} (${c})`),Array.from(r,([a,l])=>[d("p",{class:"silent"},s.say(`\
because_${a}`)),i(l,!1)])):null)}function Qa({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&n.say(e.evidence_type),e.sample_size===null?"":`n\
=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return d("button",{type:"butt\
on",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${$(e)}`,tab:"evidence"})},R(n,e.signed?e.sign:"="),` ${n.source(e)} `,d(
"small",{},[...r,...o?[i]:[]].join(" · ")))}function tl(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;
let c=s?.sign??We(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}: ${n.outcome(Me(
u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.joined(l,"clauses")):d("p",
{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}function Io(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:a})=>a==="has_symptom"),r=[...new Set(
o.map(({object:a})=>a))];if(!r.length)return null;let i=d("ul",{class:"paths"});return d("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(a=>d("li",{},el(n,t,a))))}},d("summary",{},`${s.t.symptoms} (${r.length})`),i)}function el({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:c,layers:a,
max_hops:l}=o,u=ee(n,{source:i,target:r,context:c,layers:a,max_hops:l},h=>V(n,e,h)),f=u.direct?.results.length??0;return d("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},R(t,We(t,u.verdict)),` ${t.node(r)} `,d("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var No=25,Fn=!1;function Lo(){Fn=!1}function Co(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[d(
"p",{},o.same)];let r=s.answer;return[To(n,r),Io(n,r),nl(t,r),r.decidedBy==="nothing"?null:sl(t,r),ol(t,r),r.direct?[d("h3",{},o.direct),il(n,r.direct)]:null,rl(
n,r.paths),ul(t,r)]}function nl(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(
r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,`${n.say(r)}: ${n.say(i)}`]);return d("div",{id:"by-layer"},d("h\
3",{},n.t.byLayer),d("ul",{},o.map(([r,i,c])=>d("li",{"data-layer":r,"data-verdict":i,title:n.explained(r)},c))))}function sl(n,{sensitivity:t}){let{without:e,flips:s,
scenarios:o}=t,r=c=>{let a=e.get(c)??"";return d("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}: ${n.say(a)}`)},i=(c,a)=>d("li",{"dat\
a-scenario":c,"data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return d("details",{id:"sensitivity"},d("summary",{},n.t.robustness),d("ul",{},s.map(r),Array.from(o,
([c,a])=>i(c,a))))}function ol(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",{"data-missing":$(o)},n.missing(o,e.context.species)));return d(
"details",{id:"missing"},d("summary",{},`${n.t.missing} (${t.length})`),d("ul",{},s))}function rl(n,t){let{t:e}=n.words,s=Fn?t:t.slice(0,No),o=()=>{Fn=!0,n.redraw();
let r=document.querySelectorAll("#panel-body [data-path]")[No];r instanceof HTMLElement&&r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.
map(r=>d("li",{},cl(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function il(n,t){let{words:e,
change:s}=n,o=$(t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},R(e,t.signed?t.weighed.sign:"="),
` ${e.node(t.subject)} → ${e.node(t.object)} `,Ro(n,t),Bo(e,t))}function cl(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===O.COMPATIBLE;
return d("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.
kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===
`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},R(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((c,a)=>[" ",d("span",{class:"step"},al(e,c,t.signs[a]),
Bo(e,c),Ro(n,c))," ",e.node(c.object)]),d("small",{},ll(e,s,t).map(([c,a],l)=>[l?" · ":" ",wt(e,c,a)])))}function al(n,t,e){return R(n,e,t.signed?void 0:n.say(
t.edges[0].predicate))}function ll(n,t,e){let{t:s}=n,o=Object.keys(F(L(t))).length>0,r=de(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(
r.object)}`:"",{kinds:c,matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.match],o?n.text(a[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],
["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.
blocked:""]].filter(([,u])=>u)}function Ro({graph:n,view:t,words:{t:e}},s){let o=t.clashing.get($(s)),r=(c,a,l)=>d("span",{class:"clash",title:l},d("span",{"ari\
a-hidden":"true"},c),d("span",{class:"unseen"},` (${a}) `)),i=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,
e.kind[o.kind]):null,i?r("⚑",e.reviewSays,e.reviewSays):null]}function Bo(n,t){let e=t.papers.map(s=>n.paper(s));return d("span",{class:"cited"},[ft(t.cited),
...e].filter(Boolean).join(" "))}function ul(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>d("p",{class:"warning","data-flag":s.id},n.flag(s)));return[
d("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var Do=["sex","species","population","route","regimen"],fl=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Wn(n,t){let e=[...n.edges.
values()].filter(l=>l.signed),s=e.filter(l=>t.layers.includes(l.layer)),o=L(t),r=s.filter(l=>V(n,t,l)),i=Ho(n,r),c={};for(let l of[...Do,"dose","setting"]){let u=Ue(
n,s,l,Do.includes(l)?String(Reflect.get(t,l)):"");c[l]=u.map(f=>{let h=n.scoper.ofContext(bt(n,o,l,f));return{value:f,count:Po(n,i,h),stated:hl(n,r,h,l,f)}})}let a=n.
scoper.ofContext(o);for(let[l,u]of fl){let f={...t,[l]:l==="layers"?n.words.layer:[]},h=e.filter(m=>f.layers.includes(m.layer)&&V(n,f,m)),p=n.words[u].filter(m=>e.
some(y=>y[u]===m));c[l]=p.map(m=>{let y=h.filter(g=>g[u]===m);return{value:m,count:Po(n,Ho(n,y),a)}})}return c}function Po({scoper:n},t,e){let s=0;for(let[o,r]of t)
n.scopes.share(o,e)&&(s+=r);return s}var zo=new WeakMap;function hl(n,t,e,s,o){let{scoper:r}=n,i=zo.get(n)??new Map;zo.set(n,i);let c=`${s} ${o}`;if(!i.has(c)){
let l=r.ofContext(bt(n,kt({}),s,o)),u=[...n.edges.values()].filter(f=>f.signed);i.set(c,new Set(u.filter(f=>!r.openKeys(f,l).length)))}let a=i.get(c);return t.filter(
l=>a.has(l)&&r.scopes.share(r.ofEdge(l),e)).length}function Ho({scoper:n},t){let e=new Map;for(let s of t){let o=n.ofEdge(s);e.set(o,(e.get(o)??0)+1)}return e}function Ue(n,t,e,s=""){
if(e==="sex")return["female","male"];if(e==="dose")return dl(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(i=>o.has(i)||i===s)}function dl(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.
dose_unit.indexOf(r),i]);return w(e,([,s])=>s).map(([s])=>s)}function Fo({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===O.ASSERTED)}var Ge=["opposite","differs","only_a","only_b","same"];function Un(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>pl(n,t,i)),o=S(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(f=>f.get(i)??[]),u=l.map(ml);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:h})=>h.id)),relation:gl(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function pl(n,t,e){let s={context:bt(n,L(t),t.by,e),layers:t.layers},r=new K(
n,s,{passes:i=>V(n,t,i)}).all().map(i=>[$(i),Fo(i)]);return new Map(r.filter(([,i])=>i.length))}function ml(n){return n.length?G(P(n)).sign:""}function gl([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}var Wo={by:"",a:"",b:"",pick:""};function Uo(n){let{words:t,state:e,overlay:s,view:o,change:r}=n,{t:i}=t,c=Fe(o.answer),a=w(s?.rows??[],u=>!c.has($(u))),l=()=>r(
Wo);return[yl(n),s?d("button",{type:"button",id:"overlay-close",onclick:l},i.clear):d("p",{},i.noComparison),Ge.filter(u=>s?.counts[u]).map(u=>[d("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${Gn(t,e,u)} (${s?.counts[u]})`),d("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>d("li",{},xl(n,f,c))))])]}function yl({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),
i=h=>{let[p,m]=h?Ue(n,r,h):[];s(m===void 0?Wo:{by:h,a:p,b:m,pick:""})},c=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),a=n.vocabulary.keys.map(h=>[h,t.
text(h)]),l=c("overlay-by",o.compareBy,ht("overlay-by",e.by,[["","–"],...a],i));if(!e.by)return l;let u=Ue(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,p)=>{let m=`o\
verlay-${h}`;return c(m,p,ht(m,e[h],u,y=>s({[h]:y,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function wl({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),r=new Set(o.map(({study:c})=>c)).size;if(!r)return`${t.named(e)}: ${t.t.untested}`;let i=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(r)} ${i}`}function xl(n,t,e){let{words:s,state:o,change:r}=n,i=$(t),c=(a,l)=>a?d("span",{class:l?"stratum-b":"stratum-a"},
R(s,a)):d("span",{class:"sign"},"·");return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:`pair:${i}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>d("small",{},wl(n,a,t.edges[l]))),e.has(i)?null:d("small",{class:"note"},s.t.notHere))}
function Gn(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}function Go(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[d("p",{},s.noConflict)];let o=Fe(e.answer),r=e.conflicts.filter(c=>o.has($(c))),i=e.conflicts.
filter(c=>!o.has($(c)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),qn(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),qn(n,i)):qn(n,i)]}function qn(n,t){let{words:e,state:s}=n,{t:o}=e,
r=$({subject:s.from,object:s.to}),i=a=>$(a)!==r,c=new Map;for(let a of w(t,l=>i(l))){let l=qo(e,a)||o.status.unresolved;c.set(l,[...c.get(l)??[],a])}return w(c,
([,a])=>[a.every(i),-a.length]).map(([a,l])=>[d("h4",{},`${o.flipsBy}: ${a} (${l.length})`),d("ul",{class:"paths"},l.map(u=>d("li",{},$l(n,u))))])}var Kn=2;function bl(n,t,e){
let{sex:s,species:o,population:r,dose_min:i,dose_max:c,dose_unit:a,route:l,regimen:u,setting:f}=t,h={species:[n.say(o)],dose:i===null||c===null?[]:[W([i,c,a])],
route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(m=>n.named(m)),...p].filter(Boolean)}function vl(n,{
clashes:t}){let{t:e}=n,s=(r,i)=>{let c=bl(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${c.length?` (${c.join(", ")})`:""}`};return[...t.slice(
0,Kn).map(({one:r,other:i,keys:c})=>`${s(r,c)} ${e.versus} ${s(i,c)}`),...t.length>Kn?[e.moreClashes(t.length-Kn)]:[]]}function qo(n,{keys:t}){return t.map(e=>n.
say(e)).join(" + ")}function $l({words:n,change:t},e){let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,l=$(e);return d("button",{type:"button",class:"pa\
th","data-conflict":l,"data-status":c,"data-kind":i,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"evidence"})},d("span",{class:"clash","aria-hidd\
en":"true"},i==="opposite"?"⇅":"∅"),` ${n.node(o)} → ${n.node(r)} `,d("small",{},`${s.kind[i]} · ${s.status[c]} ${qo(n,e)}`),vl(n,e).map(u=>d("small",{class:"\
versus"},u)))}function M([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Et(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function st(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function B(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function b(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Ko(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var z={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function Y(n,t,e,s=6){let o=z[n];switch(n){case"+":case"-":return[
Vn(n,t,e,s,o)];case"0":{let r=s*.95;return[st(t,e,s*.72,{stroke:o,width:1.6}),M([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Vn("+",t-s*.62,e,s*.75,
o),Vn("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[M([t-r,e-1.5,t+r,e-1.5],o,2),M([t,e-1.5-r,t,e-1.5+r],o,2),M([t-r,e+s,t+r,e+s],o,2)]}default:{let r={
anchor:"middle",colour:o,bold:!0};return[b(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Vn(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*
s*.9]];return Et(i,{fill:o,closed:!0})}var ne="side",Xn={[ne]:[1,2],front:[0,2],top:[0,1]},X=1.6,Yn=2.5,Vo=.22,Yo=12;function Xo(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var qe=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=Xn[this.
name];return[this.left+t[e]*X,this.top-t[s]*X]}shown(t){return this.name===ne?t.filter(([e])=>e<Yn):t}numbered([t]){return this.name===ne||t>-Yn}};function Jo(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Yn).slice(0,1)}function Zo([n,t],[e,s]){let[o,r]=[(n+e)/2+Vo*(s-t),(t+s)/2-Vo*(e-n)];return Array.from({length:Yo+1},(i,c)=>{
let a=c/Yo,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function Qo(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),r=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=z[c];if(a===o)return[st(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,Pt(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,y)=>{let g=2*Math.
PI*(h+u*y/f);return[t+s*Math.cos(g),e+s*Math.sin(g)]});return[Et([[t,e],...p],{fill:l,closed:!0})]}),st(t,e,s,{stroke:o?"paper":"muted",width:1})]}var x=24,[kl,tr,Jn]=[20,12.5,11],Sl=1.5,Zn=26,ot=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=x}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Ko(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,kl,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,tr,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(M([x,this.y,this.width-x,this.y])),this.y+=e;let s=x;for(let[o,r]of t){let i=Zn+this.ruler.width(r,Jn);s>x&&s+i>this.width-x&&(s=x,this.y+=e),
this.add(...o(s+Zn/2-4,this.y-4),b(s+Zn,this.y,r,Jn)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,Jn,e)}heading(t){this.y+=14,
this.#s(t,tr,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:Pt(this.y+x/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*x,e,o))this.y+=e*Sl,this.add(b(x,this.y-e*.45,r,e,{colour:s,bold:o}))}};var vt="",Ve="…",er="|",Ol=["female","male","both"];function Ut(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?vt:W([s,
o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(er):String(e)}function Ke(n,t){let e=new Map;for(let s of n){let o=Ut(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function Qn(n,t){let e=Ke(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Ol.filter(r=>e.has(r)):t==="dose"?Ml(n,s):w(s,r=>[-(e.get(r)??0),r]);return e.
has(vt)?[...o,vt]:o}function Ml(n,t){let e=new Map(n.map(s=>[Ut(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return w(t,s=>e.get(s)??[])}function Ye(n,t,e){
return t==="sex"?["female","male",vt]:[...sr(n,Ke(n,t),t,e),vt]}function nr(n,t,e,s){let o=Ke(n,e),r=Ke(t,e),i=new Map([...o].map(([c,a])=>[c,a+n.length*(r.get(
c)??0)]));return[...sr(n,i,e,s),...o.has(vt)?[vt]:[]]}function sr(n,t,e,s){let o=Qn(n,e).filter(Boolean),r=w(o,c=>[-(t.get(c)??0),c]).slice(0,s),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,Ve]:i}function Xe(n,t,e){let s=Ut(n,t);return e.includes(s)?s:Ve}function se(n,t,e){let s=Ut(n,t);return e.includes(
s)?s:t==="sex"||!s?vt:Ve}function rt(n,t,e,s){return t===Ve?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${El(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(er).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function El(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[ts,or,rr]=[18,390,38],[_l,Al]=[4.2,20],jl=3,Je=22,es=["-","0","+"],Tl=["BrainRegion","Connection"];function ir(n,t,e,s="sex"){return new ns(n,t,e,s).scene()}
var ns=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.places.set(
c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().map(({edge:c})=>c),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,Xo(a)]));let i=Object.values(this.spans).reduce((c,{left:a,
right:l})=>c+(l-a),0)*X+2*ts;this.list=x+i+ts,this.sheet=new ot(t.ruler,this.list+or+x)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;
for(let r of S(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&Tl.includes(e.get(r)?.category??"")&&(this.#e(r).length?
this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i===
"connects")),o=S(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,r=t.node(s.source),i=t.
joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[c]);
let a=Ye(this.edges,o,jl);for(let f of a){let h=this.#n(f,a);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(Cl(t));let[l,
u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(t.lang,t.stamp(this.#u(),
"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>se(c,this.by,e)===t);return i.length?[{node:o,ends:this.#e(o),results:P(
i),findings:i}]:[]});return w(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):
rt(s,t,r,this.edges),c=s.counted("finding",e.reduce((m,{findings:y})=>m+y.length,0)),a=s.text("brain_row",{stratum:i,counts:c});o.heading(s.ruler.fitted(a,o.width-
2*x-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:y})=>y-m))*X,f=e.slice(0,Je).filter(({ends:m})=>m.length===1),h=new Map(f.
map(({node:m},y)=>[m,y+1])),p=x;for(let m of Object.keys(Xn)){let{left:y,right:g,low:k,high:A}=this.spans[m],N=l+(u-(A-k)*X)/2,Z=new qe(m,p-y*X,N+A*X);for(let pn of this.
outlines[m])o.add(Et(pn.map(([mn,mi])=>[Z.left+mn*X,Z.top-mi*X]),{stroke:"rule",width:1.1}));this.#r(t,e,h,Z),p+=(g-y)*X+ts}o.y=Math.max(l+u,this.#o(t,e,h,l))+8}#o(t,e,s,o){
let{words:r,sheet:i}=this,c=o+4,a=this.list+or-rr*es.length;for(let l of e.slice(0,Je)){c+=15.5;let u=r.ruler.fitted(r.node(l.node),a-this.list-28,10.5),f=String(
s.get(l.node)),h=[l.ends.length===1?b(this.list+14,c,f,10.5,{anchor:"end",colour:"muted"}):Ll(G(l.results).sign,this.list+4,c-3.5),b(this.list+20,c,u,10.5),...Nl(
l,a,c)],p=r.tooltip(l.findings.map(({edge:m})=>m));i.group(h,`${r.node(l.node)}
${p}`,"",`item ${l.node} ${t||"-"}`)}return e.length>Je&&(c+=15.5,i.add(b(this.list+20,c,`… +${e.length-Je}`,10.5,{colour:"muted"}))),c}#r(t,e,s,o){let r=t||"\
-";for(let a of e.filter(({ends:l})=>l.length>1).reverse())this.#a(this.#l(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===
1)){let l=Math.min(Al,_l*Math.sqrt(a.results.length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-
l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(h)&&c.push({said:String(u),x:p,y:m,radius:l}),Qo(es.map(y=>[y,cr(a,y)]),p,m,l)});this.#a(f,a,`disc ${a.node} ${r}`)}
for(let a of c)this.#i(a,i)}#a(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#i({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=
1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(a),Math.sin(a)],h=b(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(g=>Il(p,g)))
continue;r.push(p);let[m,y]=[o+1,l-6];i>5&&this.sheet.add(M([e+m*u,s+m*f,e+y*u,s+y*f],"muted",.6)),this.sheet.add(h);return}}#c({ends:t},e){return(e.name===ne?[
-1]:[-1,1]).map(s=>t.flatMap(o=>Jo(this.places.get(o)??[],s))).filter(s=>s.length>1)}#l(t,e){let{sign:s}=G(t.results),o=z[s];return this.#c(t,e).flatMap(i=>i.slice(
1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(i=>{let c=Zo(i[0],i[1]);return[...T(s)?[Et(c,{stroke:o,width:2}),...Y(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap(
(l,u)=>u%2===0&&u+1<c.length?[M([...l,...c[u+1]],o,2)]:[]),...i.map(([l,u])=>st(l,u,1.8,{fill:"muted"}))]})}#u(){let{graph:t,data:e}=this.words,{source:s,context:o,
layers:r}=this.question,i=[this.edges.map(c=>Tn(t,c)),e.places];return jn([s,this.by,An(o),r,i])}};function Il(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&
n.top+.5<t.bottom&&t.top+.5<n.bottom}function cr({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Nl(n,t,e){let s=es.map((o,r)=>({
place:r,sign:o,count:cr(n,o)})).filter(({count:o})=>o);return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*rr+6,a=i>1?
[b(c+7,e,`×${i}`,9.5,{colour:"muted"})]:[];return[...Y(r,c,e-3.6,4.2),...a]})}function Ll(n,t,e){return M([t-3,e,t+11,e],z[n],2,T(n)?"":"3 2")}function Cl(n){let t=(e,s)=>[
(o,r)=>[st(o,r,6,{fill:z[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[M([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[
M([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}var ar=["odds_ratio","relative_risk","hazard_ratio"];function lr(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=ar.includes(n)&&s.every(m=>m>0),r=ar.includes(n)?1:0,i=o?
Math.log:Number,c=[...s,r].map(m=>i(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,h]=[a-u,l+u],p=o?Bl(Math.exp(f),Math.exp(h)):Rl(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function ur(n){return Number(n.toFixed(12))}function Rl(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(c,a)=>ur((r+a)*o))}function Bl(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,c)=>e+c),r=s.flatMap(i=>[1,2,5].map(c=>ur(c*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[_t,oe,fr,Dl]=[250,56,168,176],[Pl,Qe]=[25,12],tn=4.5;function hr(n,t,e="sex"){return new ss(n,t,e).scene()}function zl({direct:n}){return(n?.findings??[]).filter(
({edge:t})=>t.signed&&t.effect_size!==null)}var ss=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=(e.direct?.findings??[]).filter(({edge:o})=>o.
signed),this.sized=zl(e),this.left=x+_t+oe+fr,this.sheet=new ot(t.ruler,this.left+330+24+Dl+x)}scene(){let{words:t,sheet:e,answer:s,sized:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("forest",{...i,by:t.grouped(this.by)});e.head(c,[t.question(r),t.found(s)]);let a=new Set(o.map(({edge:h})=>h.
effect_metric)),l=Object.keys(t.graph.vocabulary.symbols).filter(h=>a.has(h));for(let h of l)this.#t(h);l.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(
Fl(t));let u=new Set(o.map(({study:h})=>h)).size,f=t.text("forest_counts",{sizes:o.length,findings:this.all.length,studies:u});return e.notes([t.text("forest_no\
te",{way:t.text("forest_way")}),f]),e.finish(t.lang,t.stamp(nt(t.graph,s)),o.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===
t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[x,"forest_study","start"],[x+_t+oe-14,"forest_n","end"],[x+_t+oe,"forest_design","start"],[this.left+330+24,
"forest_size","start"]])s.add(b(l,s.y,e.text(u),11,{anchor:f,colour:"muted"}));s.y+=6;let i=lr(t,r,this.left),c=s.y,a=r.map(({edge:l})=>l);for(let l of Qn(a,o)){
let u=r.filter(({edge:p})=>Ut(p,o)===l),f=w(u,p=>[!_(p),-p.level,p.study,p.edge.id]);s.y+=20;let h=e.ruler.fitted(rt(e,l,o,a),_t,Qe,!0);s.add(b(x,s.y-4,h,Qe,{bold:!0}));
for(let p of f)this.#n(p,i)}this.#e(i,c)}#e(t,e){let s=this.sheet.y+6,o=t.at(t.none);this.sheet.add(M([o,e,o,s],"muted",1,"4 3"),M([this.left,s,this.left+330,s]));
for(let r of t.ticks){let i=t.at(r);this.sheet.add(M([i,s,i,s+4]),b(i,s+16,D(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,
{edge:r,silentBecause:i}=t,c=s.ruler.wrapped(s.who(r),_t-12,Qe).slice(0,2),a=Pl+(c.length-1)*14,l=o.y+a/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).
join(" · ")||"–",f=r.sample_size===null?"?":String(r.sample_size),h=s.size(r),p=[B(x,o.y+2,o.width-2*x,a-4,{fill:"band",radius:4}),...c.map((y,g)=>b(x+6,l+4.2+
14*(g-(c.length-1)/2),y,Qe)),b(x+_t+oe-14,l+4,f,11,{anchor:"end"}),b(x+_t+oe,l+4,s.ruler.fitted(u,fr-12,11),11,{colour:"muted"}),b(this.left+330+24,l+4,h.slice(
h.indexOf(" = ")+3),11),...Hl(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=a}};function Hl(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,c=z[i],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(M([f[0],e,f[1],e],c,1.8),...f.map(h=>M([h,e-4,h,e+4],c,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,B(l-tn,e-tn,2*tn,2*tn,u)]}function Fl(n){return[[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[B(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[M([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function dr(n,t,e,s){let o=new Map;for(let i of n){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[Xe(a,t,e),a],f=JSON.stringify([c,l,u]),h=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(_),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return w(r,i=>[!i.counted,-i.level,-i.people,i.study])}function pr({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=W([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${w(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function mr({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var os=1.959963984540054;function gr(n){let t=n.map(Wl),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=Ul(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Gl(e,e+s)}}function Wl({signs:n,tendency:t}){let e=[...n].filter(T);return e.length>1?null:e[0]??t}function Ul(n,t){if(!t)return[0,1];let[e,s]=[n/
t,os*os],o=e+s/(2*t),r=os*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function Gl(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[yr,cs,ql,wr]=[22,15,52,7],[rs,en,xr,is]=[128,9.5,8,6],nn=26,Kl=10,At=[240,280,400,430,620,770],Gt=160,Vl=.01,Yl=900,br={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Xl=["-","0","+","?"];function ls(n,t,e="sex"){return new as(n,t,e).scene()}var as=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=(e.direct?.findings??[]).filter(({edge:u})=>u.signed),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(_).map(({edge:u})=>u);
this.strata=nr(this.edges,o,s,Kl),this.bars=dr(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.
findings[0].silentBecause)),i=t.data.reasons.filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Xl.filter(u=>u!=="\
?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+is*(this.
signs.length-1);this.left=x+rs,this.sheet=new ot(t.ruler,Math.max(Yl,this.left+a+x));let l=(this.sheet.width-x-this.left-a)/this.signs.length;this.columns=this.#t(
c.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+is,r})}#e(t,e){return this.bars.filter(s=>s.stratum===
t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(br[t]),12.5,!0)+36;
return Math.max(s,Math.min(e,nn)*yr+2*xr)}#s(t){let{words:e}=this,s=t.people?Math.max(wr,ql*Math.sqrt(t.people/this.most)):wr,o=e.text("people",{count:t.people||
"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":pr(t),a=s+(t.people?5:7),l=a+
e.ruler.width(i,en);return{bar:t,height:s,above:i,below:c,foot:a,up:l,down:c?5+e.ruler.width(c,en):0}}scene(){let{words:t,sheet:e,answer:s,by:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("harvest",{...i,by:t.grouped(o)});if(e.head(c,[t.question(r),t.found(s)]),this.bars.length){this.#o();
for(let l of this.strata)this.#r(l)}else e.notes([t.text("nothing")],"ink");let a=Zl(t);return e.legend(o==="dose"?a.slice(0,-1):a),e.notes(this.#c()),e.heading(
t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(o)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],
"ink"),e.finish(t.lang,t.stamp(nt(t.graph,s)),this.bars.length)}#o(){let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(
br[s]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...Y(s,a+7,e.y-4.5),b(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#r(t){let{sheet:e}=this,s=this.columns.map(l=>({
...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.floor((l.length-1)/nn)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:y})=>({
x:p,width:m,part:y.slice(u*nn,(u+1)*nn)})),h=f.flatMap(({part:p})=>p);return{parts:f,up:Math.max(0,...h.map(({up:p})=>p)),down:Math.max(0,...h.map(({down:p})=>p))}}),
i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.columns)e.add(B(l,c,u,i,{stroke:"rule"}));this.#a(t,c,i);let a=c;for(let{parts:l,up:u,
down:f}of r){a+=u+8;for(let{x:h,width:p,part:m}of l){e.add(M([h+4,a,h+p-4,a]));for(let[y,g]of m.entries())this.#i(g,h+xr+y*yr,a)}a+=f+6}e.y=c+i+is}#a(t,e,s){let{
words:o,sheet:r}=this,i=this.bars.filter(h=>h.stratum===t),c=new Set(i.filter(h=>h.counted).map(({study:h})=>h)),a=new Set(i.map(({study:h})=>h).filter(h=>!c.has(
h))).size,l=o.ruler.wrapped(rt(o,t,this.by,this.edges),rs-12,12.5,!0),u=a?o.text("cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let h of l)r.add(b(this.left-
10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of o.ruler.wrapped(o.text("cell",{counted:c.size})+u,rs-12,10.5))r.add(b(this.left-10,f,h,10.5,{anchor:"end",
colour:"muted"})),f+=13}#i({bar:t,height:e,above:s,below:o,foot:r},i,c){let{words:a}=this,l=i+cs/2+3.4,u=[...Jl(t,i,c,e),b(l,c-r,s,en,{colour:t.counted?"ink":"m\
uted",turned:!0})];o&&u.push(b(l,c+5,o,en,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,h=[a.tooltip(t.findings.map(({edge:m})=>m))];
f&&h.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),a.address(mr(t)),p)}#c(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>Xe(l,s,o)===c);i.push(
[rt(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(b(x+At[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...Y(a,x+At[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,gr(P(a)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add(b(x,u,a.ruler.fitted(t,At[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())a.add(b(x+At[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[x+At[3],e/l];a.add(M([f,u-4,f+Gt,u-4],"rule",1),M([f+Gt/2,u-9,f+Gt/
2,u+1],"muted",1,"2 2"),M([f+Gt*r,u-4,f+Gt*i,u-4],"ink",2),st(f+Gt*h,u-4,4,{fill:"ink"}),b(x+At[4],u,`${Ce(h)} [${Ce(r)}, ${Ce(i)}]`,11.5),b(x+At[5],u,c>=Vl?Le(
c):ho(c),11.5))}};function Jl({sign:n,counted:t,own:e,people:s},o,r,i){let c=z[n]==="muted"?"null":z[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=B(o,
r-i,cs,i,l);return s?[u]:[u,M([o,r-i-2.5,o+cs,r-i-2.5],a,1.5,"3 2")]}function Zl(n){let t=e=>(s,o)=>[B(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harve\
st_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[B(e-8,s-2,6,8,{fill:"null"}),B(
e+1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[b(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[re,sn,vr,$r]=[32,212,110,100],[Ql,jt,Tt]=[25,15,12.5],tu=3,eu=24,qt=2,on=["-","0","+"],nu=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function kr(n,t,e="sex"){return new fs(n,t,e).scene()}var fs=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=su(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=re*on.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Tt,!0)+10);this.side=this.column*this.columns.length,this.left=x,this.middle=this.left+this.side+10,this.
right=this.middle+sn+10,this.together=this.right+this.side+10,this.sources=this.together+vr,this.sheet=new ot(t.ruler,this.sources+$r+x)}#t(t){let e=Ye(t,this.by,
tu);if(!Object.hasOwn(F(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>se(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>rt(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):rt(e,t,s,this.edges),
r=re*on.length-8,[i,...c]=e.ruler.wrapped(o,r,Tt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Tt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this,
{question:r}=s,[i,c]=[t.node(r.source),t.node(r.target)],a=t.question(r)+t.text("hops",{hops:r.max_hops});e.head(t.text("ladder",{source:i,target:c,by:this.#e()}),
[a,t.found(s)]),o.length?this.#s(i,c):e.notes([t.text("nothing")],"ink"),e.legend(iu(t));let l=o.filter(({nodes:h})=>h.length),u=l.filter(({steps:h})=>h.length===
qt).length,f=t.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return e.notes([t.text("ladder_fan"),f]),s.complete||e.notes([t.text("incomplete")],
"ink"),e.finish(t.lang,t.stamp(nt(t.graph,s)),o.length)}#s(t,e){let{sheet:s}=this;this.#o(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.
add(b(x,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#r(r)}#o(t,e){let{words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let c=i.wrapped(s.text("left",
{source:t}),r,12),a=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.left,c],[this.right,a]])for(let[f,h]of u.slice(0,qt).entries()){let p=i.fitted(
h+(u.length>qt&&f===1?" …":""),r,12);o.add(b(l+r/2,o.y+f*jt,p,12,{anchor:"middle",colour:"muted"}))}o.y+=jt*(Math.min(qt,Math.max(c.length,a.length))-1),o.y+=
20+jt*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.right])for(let[u,f]of this.heads.entries())for(let[h,p]of[...f].reverse().entries()){
let m=l+(u+.5)*this.column;o.add(b(m,o.y-h*jt,p,Tt,{anchor:"middle",bold:!0}))}for(let[l,u,f]of[[this.middle+sn/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add(b(l,o.y,s.text(u),Tt,{anchor:f,bold:!0}))}#r(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,sn-8,Tt),r=Ql+
(o.length-1)*jt,i=s.y+r/2,c=i+4.3-jt*(o.length-1)/2,a=e.ruler.fitted(t.kind,vr-25,11),l=e.ruler.fitted(ru(t.steps),$r,11),u=[...this.#a(r),...this.#i(t.first,this.
left,i),...t.last?this.#i(t.last,this.right,i):[],...o.map((y,g)=>b(this.middle+sn/2,c+jt*g,y,Tt,{anchor:"middle"})),...t.sign?Y(t.sign,this.together+7,i):[],b(
this.together+21,i+4,a,11,{colour:"muted"}),b(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(y=>y.speaking),h=new Map(f.map(({edge:y})=>[y.id,y])),p=t.
nodes.map(y=>e.node(y)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#a(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*x],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[B(x,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return M([a,s+2,a,s+t-2],"paper",3)})]}#i(t,e,s){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[b(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>se(f,r,i)===a);return u.length?this.#c(u,e+l*this.column,s):[]})}#c(t,e,s){let o=P(t),r=e+(this.
column-re*on.length)/2,i=on.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(h=>h===c)).length;if(!l)return[];let u=r+a*re+8;return[...Y(c,u,s),...l>1?[b(
u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...Y("?",r+re+8,s)]}};function su(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
qt),o=e.filter(({steps:f})=>f.length>qt),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,eu),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=w(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[ou(n,t)]:[],...l.map(f=>us(n,n.category(a(f)),f)),...c.map(f=>us(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>us(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function ou(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function us(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?a[o]:"not counted"),steps:s,
nodes:e}}function ru(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function iu(n){let t=(e,s)=>(o,r)=>[b(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...nu.map(([e,s])=>[(o,r)=>Y(e,
o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var Sr={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},cu=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
Or=/\s+/g,au={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function Er(n,t){let e=new URLSearchParams;for(let[s,o]of t){let r=s==="dose"?cu.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("d\
ose_unit",Mr(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(i=>Mr(n,s,i)).join("|"))}return e}function Mr(n,t,e){let{vocabulary:s}=n,o=mt(s,e);if(t===
"from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(Sr).find(l=>Sr[l].includes(e.toLowerCase()))??e;let r=t==="settin\
g"?[...n.contexts.keys()]:n.words[au[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new q(n,l)),c=l=>[l,...i.map(u=>u.named(l))],a=l=>mt(s,l).replace(
Or,"");return r.find(l=>c(l).some(u=>a(u)===o.replace(Or,"")))??e}var Kt={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...kt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",
view:"ladder",lang:"en",theme:""},$t=["answer","evidence","conflicts","compare"],ie=["ladder","brain","harvest","forest","map","table"],ds=6;function It(n){return{
...Kt,layers:[...n.words.layer]}}function ce(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(It(n))){let r=hs(Reflect.get(t,s));(r!==hs(o)||s==="la\
ng")&&e.set(s,r)}return e.toString()}function Ar(n,t){return Er(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}var lu=60;function ps(n,t,e){return[...Ar(
n,e)].filter(([,o])=>o!=="").filter(([o,r])=>hs(Reflect.get(t,o))!==r).map(([o,r])=>`${o}=${r}`.slice(0,lu))}var uu=["tab","view","theme"];function hs(n){return Array.
isArray(n)?n.join("|"):String(n??"")}function jr(n,t,e){let s=Ar(n,e),r=[...s.keys()].some(i=>Object.hasOwn(Kt,i)&&!uu.includes(i))?{...It(e),lang:t.lang,theme:t.
theme}:{...t};for(let[i,c]of Object.entries(Kt)){let a=s.get(i),l=a===null?void 0:fu(i,a,c);l!==void 0&&rn(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&
Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>wu(e,r.by,i))||Object.assign(
r,{by:"",a:"",b:""}),r}function fu(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(ds,Math.max(1,Number.parseInt(
t,10)||Kt.hops)):n==="dose"||n==="dose_to"?Tr(t):t}function Tr(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var _r={sex:["","male",
"female"],extent:["answer","all"],tab:$t,view:ie,theme:["","light","dark"]},Ir={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},hu=[
"population","species","route","regimen","dose_unit"];function rn(n,t,e){let s=String(e);if(Object.hasOwn(_r,t))return _r[t].includes(s);if(hu.includes(t))return s===
""||n.words[t].includes(s);if(Object.hasOwn(Ir,t))return du(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return pu(n,e);case"\
by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"pick":return s===""||yu(n,s);default:return!0}}function du(n,t,e){
let s=n.words[Reflect.get(Ir,t)];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}function pu(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.
includes(void 0)&&new Set(e).size===t.length}var mu=/^(\w+):(.*)$/,gu={node:1,pair:2,path:Number.POSITIVE_INFINITY};function yu(n,t){let[,e="",s=""]=mu.exec(t)??
[];if(e==="finding")return n.edges.has(s);let o=s?s.split(">"):[];return o.length>0&&o.length<=(gu[e]??0)&&o.every(r=>n.nodes.has(r))}function wu(n,t,e){if(!(t&&
e))return!1;if(t==="setting")return rn(n,t,[e]);if(t!=="dose")return rn(n,t,e);let[s,o=""]=e.split(" ");return Tr(s)!==null&&o!==""&&rn(n,"dose_unit",o)}function Nt(n){
let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}var xu=4,Nr='[data-name^="disc "], [data-name^="arc "]',bu='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "]';function ms(n){let{state:t,view:e}=n,s=t.by||"sex",o=Lr(n);if(t.view==="ladder"&&e.answer)return[kr(o,e.answer,s)];if(t.view==="brain"&&t.from)return[
vu(o,n,s)];if(t.view!=="harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?ls:hr;return gs(t).map(([i,c])=>r(o,Rr(n,i,c,Math.min(t.hops,xu)),s))}function vu(n,{
graph:t,state:e},s){let{from:o,to:r,layers:i}=e,c=Wt(t,{source:o,target:r,context:L(e),layers:i,max_hops:1}),a=new K(t,c,{passes:l=>V(t,e,l)});return ir(n,a,c,s)}
function Lr({graph:n,state:t}){return new zt(n,t.lang,n.figures)}function Cr({state:n,view:t}){let e=new Set(gs(n).map(([s,o])=>$({subject:s,object:o})));return[
...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has($(s)))}function gs({from:n,to:t,pick:e}){let[s,o]=Nt(e),r=s==="pair"||s==="path"?o.split(">"):
[n,t];return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==i?[[r[c],i]]:[])}function Rr({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.
question.target===o&&r===i.question.max_hops)return i;let a={source:s,target:o,context:L(t),layers:t.layers,max_hops:r};return ee(n,a,l=>V(n,t,l))}function Br(n,t,e){
let s=Xt(n,t.graph.figures,e),o=new DOMParser().parseFromString(s,"image/svg+xml").documentElement,r=document.importNode(o,!0);for(let i of["title","desc"])r.querySelector(
`:scope > ${i}`)?.remove();r.setAttribute("role","group"),r.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let i of r.querySelectorAll(bu))$u(i,t);
for(let i of r.querySelectorAll(Nr))i.setAttribute("aria-hidden","true");return r}function $u(n,t){let e=n.getAttribute("data-name")??"",s=Ou(e,t);for(let r of[
"href","target","rel"])n.removeAttribute(r);if(n.addEventListener("click",s),n.matches(Nr))return;let o=ku(n);o&&n.setAttribute("aria-label",o),n.setAttribute("\
role","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-pressed",String(Su(e,t.state))),n.addEventListener("keydown",r=>{r instanceof KeyboardEvent&&
["Enter"," "].includes(r.key)&&(r.preventDefault(),s())})}function ku(n){let[t,...e]=(n.querySelector("title")?.textContent??"").split(`
`),s=Array.from(n.querySelectorAll("text"),r=>r.textContent).join(", "),[o]=(n.getAttribute("data-name")??"").split(" ");return o!=="row"&&o!=="item"?s:e.length?
t:""}function Su(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding")return t===`finding:${r}`;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;
let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",">")}`)}function Ou(n,t){let[e,s]=n.split(" ");if(e==="row")return Mu(n.slice(
4),t);if(e==="study")return Eu(n,t);let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.change({pick:o,tab:"evidence"})}function Mu(n,{state:t,
change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function Eu(n,{state:t,view:e,change:s}){
let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(gs(t).map(([h,p])=>$({subject:h,object:p}))),a=[...e.findings.values()].filter(h=>h.
study===o&&h.edge.sign===r).find(({edge:h})=>i.has($(h))),[l]=Nt(t.pick),u=l==="pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=a?
document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("found")}}function Dr(n,t,e){let{words:s,change:o}=n,
r=Rr(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:k})=>k.signed).map(({study:k})=>k)).size<2)return null;let c=ls(Lr(n),r,n.state.by||"sex"),a=c.marks.
map(k=>k.kind==="group"?{...k,href:"",tooltip:""}:k),l=Xt({...c,marks:a},n.graph.figures,n.theme),u=new DOMParser().parseFromString(l,"image/svg+xml").documentElement,
f=document.importNode(u,!0);for(let k of f.querySelectorAll("title, desc"))k.remove();let[h,p]=_u(c);f.setAttribute("viewBox",`0 ${h} ${c.width} ${p-h}`);for(let k of[
"width","height","role"])f.removeAttribute(k);f.setAttribute("aria-hidden","true");let m=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),y=`${s.t.harvest}: ${s.node(
t)} → ${s.node(e)}`,g={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:m};return d("button",g,f,d("span",{},`${y} ⤢`))}function _u({marks:n,height:t}){
let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Pr(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=Nt(e.pick);if(r==="node")return ju(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?Pe(n,a):d(
"p",{},o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>Au(n,c[l],a))}function Au(n,t,e){let{
words:s,view:o}=n,r=zr([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},
s.t.findings(r.length))),Dr(n,t,e),r.map(i=>Pe(n,i))]}function zr(n){return w(n,t=>{let{edge:e,match:s}=t;return[!_(t),!e.signed,-s,e.id]})}function ju(n,t){let{
graph:e,words:s,view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[d("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.
object===t),l=zr(a),u=s.lang==="zh"?c.name:c.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},p);return[
d("h2",{},s.node(t)," ",d("small",{},s.say(c.category))),d("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?d("p",{},c.description):null,
c.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},c.curie)):null,d("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),d("h3",{},
i.findings(l.length)),l.map(h=>Pe(n,h))]}var ae=34,Fr=[58,44,32],Hr=[28,22,17],Tu=8;function Wr(n,t,e,{width:s,height:o}){let r=s<o*.75,[i,c]=r?[o,s]:[s,o],a=Lu(n,t);Cu(a,e);let l=r?96:Iu(a,i,c),u=Ur(a,
c,l),f=!(r||Fr.includes(l)),h=f||r?ae:64,p=(i-2*h)/Math.max(1,u.length-(f?0:1)),m=u.flatMap((A,N)=>{let Z=h+(u.length===1?i/2-h:N*p);return Nu(u,N,c,f).map((pn,mn)=>({
id:A[mn],far:Z,aside:pn}))}),y=new Map(m.map(({id:A,far:N,aside:Z})=>[A,r?{x:Z,y:N}:{x:N,y:Z}])),g=Math.max(1,...u.map(A=>A.length)),k=f?2*p-16:r?c/g:p;return{positions:y,
beside:f,upright:r,room:k}}function Iu(n,t,e){let s=(o,r)=>o.find(i=>Ur(n,e,i).length*r<=t-ae);return s(Fr,96)??s(Hr,50)??Math.min(...Hr)}function Nu(n,t,e,s){let o=n[t],
r=Math.max(...n.map(c=>c.length)),i=(e-2*ae)/(s?r:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*r/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&t%2?.16:0);
return ae+i*l})}function Lu(n,t){let e=new Map;for(let s of S(t)){let o=n.looks.get(n.nodes.get(s)?.category??"")?.level??0;e.set(o,[...e.get(o)??[],s])}return w(
e,([s])=>s).map(([,s])=>s)}function Cu(n,t){let e=Ru(t),s=new Map,o=r=>r.forEach((i,c)=>{s.set(i,(c+.5)/r.length)});n.forEach(o);for(let r=0;r<Tu;r+=1)for(let i of r%
2?[...n].reverse():n){let c=new Map(i.map(a=>[a,Bu(e.get(a)??[],s)??s.get(a)??0]));i.splice(0,i.length,...w(i,a=>[c.get(a)??0,a])),o(i)}}function Ru(n){let t=new Map;
for(let{subject:e,object:s}of n)for(let[o,r]of[[e,s],[s,e]])t.set(o,[...t.get(o)??[],r]);return t}function Bu(n,t){let e=n.map(s=>t.get(s)).filter(s=>s!==void 0);
return e.length?e.reduce((s,o)=>s+o,0)/e.length:void 0}function Ur(n,t,e){let s=Math.max(2,Math.floor((t-2*ae)/e));return n.flatMap(o=>{let r=Math.ceil(o.length/
s);return Array.from({length:r},(i,c)=>o.filter((a,l)=>l%r===c))})}var ys={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Du={0:[2,4],"?":[7,5]},Pu={"+":"arrow","-":"bar",0:"circle"};function le(n){return{dash:Du[n]??
[],end:Pu[n]??""}}function ws(n,t,{view:e,overlay:s},o,r){let i=ys[r],c=s?.rows??e.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):e.nodes,l=Wr(n,a,c,o),u=s?
s.rows.flatMap(m=>Uu(n,m,i)):e.shown.flatMap(m=>Wu(m,i)),f=qu(t,e),h=zu(u,l,o,f),p={layout:l,lines:h,colours:i,...o};return{...p,nodes:Hu(n,t,a,p,f),badges:s?[]:
Gu(e,p,f)}}function zu(n,t,e,s){let o=no(n,t.positions,e),r=new Map;return n.map(i=>{let c=$(i),a=r.get(c)??0;r.set(c,a+1);let l=s!==null&&!s.has(c),u=l?.8:i.light?
.25:0;return{...i,labelAt:.44+.09*a,bow:o.get(i.id)??0,faded:l,fade:u}})}function Hu(n,t,e,{layout:s,lines:o},r){let i=new q(n,t.lang),c=new Map;for(let{subject:l,
object:u,ids:f}of o)for(let h of[l,u])c.set(h,(c.get(h)??0)+f.length);let a=r&&new Set([...r].flatMap(l=>l.split(">")));return Array.from(e,l=>{let u=n.looks.get(
n.nodes.get(l)?.category??""),f=l===t.from||l===t.to;return{id:l,...I(s.positions,l),shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?13:s.beside?5:9,text:i.
node(l),end:f,faded:a!==null&&!a.has(l),degree:f?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var Fu={male:"♂",female:"♀"};function Wu(n,t){
return jo(n).map(e=>{let{sign:s,sex:o,ids:r}=e,i=e.match===O.COMPATIBLE||!e.counted,c=Math.min(5,1.6+.7*(r.length-1))*(i?.65:1),a=`${Fu[o]??""}${r.length>1?`×${r.
length}`:""}`,l=s==="=";return{...e,...le(s),colour:t[s],width:l?1:c,light:i,label:l?"":a}})}function Uu(n,{subject:t,object:e,signs:s,edges:o,relation:r},i){let{
arrows:c}=n.vocabulary,a=(f,h,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:h,sex:"",ids:p,match:O.ASSERTED,colour:i[f],dash:f==="b"?[9,4]:f==="both"?le(h).
dash:[],end:le(h).end,width:f==="both"?1.5:2.6,light:!1,label:c[h]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,
o[1])]:[]]}function Gu(n,{layout:t,lines:e},s){return n.shown.flatMap(o=>{let r=$(o),i=n.clashing.get(r),c=e.find(u=>$(u)===r);if(!(i&&c)||s&&!s.has(r))return[];
let[a,l]=[I(t.positions,o.subject),I(t.positions,o.object)];return[{id:r,...Rt(a,l,c.bow,.32),kind:i.kind}]})}function qu({pick:n},t){let e=Ku(n,t),s=new Set(t.
shown.map($));return e&&[...e].some(o=>s.has(o))?e:null}function Ku(n,t){let[e,s]=Nt(n);if(e==="path"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===s);return o?
new Set(o.steps.map($)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map($))}var vs="http://www.w3.org/2000/svg",Vu="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Gr=18,Yu=/[&<>"']/g,Xu=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function xs(n){return n.replace(Yu,t=>`&#${t.charCodeAt(0)};`).replace(Xu,"")}function J(n){return Math.round(n*10)/10}function qr(n,t,e,s=[]){let{colours:o,width:r,
height:i,lines:c,nodes:a,badges:l}=n,u=new Map(a.map(g=>[g.id,g])),f=ke(n,1,e,""),h=Se(n,1,f,e),p=$s(i,s),m=[t,...s].map((g,k)=>({said:g,y:i+(k+1)*Gr}));return`${[
`<svg xmlns="${vs}" width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${Vu}" font-size="12">`,`<title>${xs(t)}</title>`,`<rect width="${r}" height\
="${p}" fill="${o.paper}"/>`,...s.length?m.map(({said:g,y:k})=>`<text x="12" y="${k}" fill="${o.text}">${xs(g)}</text>`):[],...c.map(g=>Zu(n,u.get(g.object),g)),
...a.map(g=>Qu(g,o)),...l.map(g=>Ju(g,o)),...h.map(({text:g,x:k,y:A})=>bs(g,{x:k,y:A+4},o.text,{halo:o.halo})),...f.flatMap(({id:g,texts:k,box:A})=>k.map((N,Z)=>bs(
N,{x:(A[0]+A[2])/2,y:A[1]+11+Z*14},o.text,{bold:u.get(g)?.end,halo:o.halo}))),"</svg>"].join(`
`)}
`}function $s(n,t){return n+(t.length?(t.length+2)*Gr:0)}function Ju({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${ks({x:n,y:t},8,r,s)}${bs(c,{x:n,y:t+4},i,{bold:!0})}</g>`}function Zu({layout:n,colours:t},e,s){let[o,r]=[I(n.positions,s.subject),I(n.positions,s.object)],
i=Yt(o,r,s.bow),c=Math.hypot(r.x-i.x,r.y-i.y)||1,a={x:(r.x-i.x)/c,y:(r.y-i.y)/c},l=(e?.size??0)+4,u={x:r.x-a.x*l,y:r.y-a.y*l},f=at(s.colour,t.paper,s.fade),h=s.
dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",p=[o,i,u].map(({x:y,y:g})=>`${J(y)} ${J(g)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="non\
e" stroke="${f}" stroke-width="${J(s.width)}"${h}/>${Kr(s.end,u,a,f)}`}function Kr(n,{x:t,y:e},s,o){let r=(i,c)=>`${J(t+i*s.x-c*s.y)} ${J(e+i*s.y+c*s.x)}`;return n===
"arrow"?`<path d="M${r(3,0)} L${r(-6,4.5)} L${r(-6,-4.5)} z" fill="${o}"/>`:n==="bar"?`<path d="M${r(0,6)} L${r(0,-6)}" stroke="${o}" stroke-width="3"/>`:n==="c\
ircle"?ks({x:t,y:e},3.5,"none",o):""}function cn(n,t){let e=document.createElementNS(vs,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}
function Vr(n,t,e){let s=cn("svg",{width:34,height:14,"aria-hidden":"true"}),o=t.length?` stroke-dasharray="${t.join(" ")}"`:"",r=`<path d="M0 7 L29 7" stroke="${n}\
" stroke-width="2.5"${o}/>`,i=Kr(e,{x:29,y:7},{x:1,y:0},n),c=new DOMParser().parseFromString(`<svg xmlns="${vs}">${r}${i}</svg>`,"image/svg+xml");return s.append(
...c.documentElement.children),s}function ks({x:n,y:t},e,s,o){return`<circle cx="${J(n)}" cy="${J(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}
function bs(n,{x:t,y:e},s,{bold:o,halo:r}){let i=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";
return`<text x="${J(t)}" y="${J(e)}" text-anchor="middle" fill="${s}"${i}${c}>${xs(n)}</text>`}var Yr={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],
[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.
PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function Qu(n,t){let e=n.faded?at(
n.colour,t.paper,.75):n.colour,s=n.end?t.ring:at(n.colour,t.text,.35),o=Yr[n.shape];return o?`<polygon points="${o.map(([i,c])=>`${J(n.x+i*n.size)},${J(n.y+c*n.
size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:ks(n,n.size,e,s)}function Xr({shape:n,colour:t}){let e=Yr[n],s=cn("svg",{viewBox:"\
0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?cn("polygon",{points:o,fill:t}):
cn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Jr(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{
let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(a=>a?s(a):i(),"image/png")},r.
onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}function Zr({t:n},t,e){let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"view-ladder":n.ladder,"view-brain":n.brain,"view-harvest":n.harvest,
"view-forest":n.forest,"view-map":n.map,"view-table":n.table,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,"zoom-in":"+","zoom-out":"−","zoom-\
fit":n.fit,link:n.link,png:n.png,svg:n.svg,csv:n.csv,json:n.json,cite:n.cite,print:n.print,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.
entries(s))v(r).textContent=i;let o={"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.
figure,views:n.views};for(let[r,i]of Object.entries(o))v(r).setAttribute("aria-label",i);v("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans");for(let r of ie)
v(`view-${r}`).setAttribute("aria-pressed",String(t.view===r))}function Qr({t:n},t,e){for(let s of $t){let o=v(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflic\
ts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}v("panel-body").setAttribute("aria-labelledby",`t\
ab-${t.tab}`)}function ti({t:n},t){let e=v("notice");e.hidden=!t.length,e.textContent=t.length?n.leftOut(t.join(", ")):""}function ei({graph:n,t},{answer:e}){let s=e?
nt(n,e):"",{version:o}=n.figures;v("cited").textContent=t.cited(o,s,new Date().toISOString().slice(0,10))}function ni(n,t,{findings:e,answer:s}){let o=[...e.values()].
filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===O.ASSERTED).length;v("headline").textContent=s?`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.
context)}: ${n.say(s.verdict)}`:"",v("counts").textContent=n.t.shown(o.length,r,tf(s)),v("counts").dataset.findings=String(o.length)}function tf(n){if(!n)return 0;
let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Ss(n,t,e,s){let{t:o}=n,
r=ys[s],i=(l,u,f,h)=>d("li",{},Vr(l,u,f),h);if(e){let l=[i(r.a,[],"",n.named(t.a)),i(r.b,[9,4],"",n.named(t.b))],u=Ge.filter(f=>e.counts[f]).map(f=>d("li",{},`${Gn(
n,t,f)}: ${e.counts[f]}`));v("line-legend").replaceChildren(...l,...u);return}let c=["+","-","0","?","="].map(l=>{let{dash:u,end:f}=le(l);return i(r[l],u,f,`${Ln(
n,l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>d("li",{},l));v("line-legend").replaceChildren(...c,...a)}var ef=6;function si(n,t,e){let s=e.
startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";v("hint").textContent=s?nf(n,s):o}function nf(n,{subject:t,
object:e,sign:s,sex:o,ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(l=>l!==void 0),c=[...new Set(i.map(l=>n.source(l)))].slice(0,ef);return`${`${n.node(t)}\
 → ${n.node(e)}`}: ${n.sign(s)} ${o?n.say(o):""} ×${r.length} ${c.join(" ")}`}var sf=8,of=60;function Ms(n,t){let e=new Os(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var Os=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Gs(this.shown.graph,
this.input.value,sf)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=d("sma\
ll",{},` ${o.say(c)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,of))):this.take("")}};var Es=new Set(["how","what","legend"]);function oi(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:ds},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},Ms("from",t),Ms("to",t)),d("div",{class:"row"},d("label",{for:"hops"},r.hops),ht("hops",
String(s.hops),i,a=>o({hops:Number(a),pick:""})),d("button",{type:"button",id:"swap",onclick:c},r.swap)),fe({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:Zt(a)})},r.one),fe({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:Zt(a),pick:""})},r.stated),rf(t),an("whom",r.whom,ue(t,"sex"),ue(t,"\
species"),ue(t,"population"),cf(t)),an("how",r.how,af(t),ue(t,"route"),ue(t,"regimen")),an("what",r.what,_s(t,"layers"),_s(t,"effects"),_s(t,"evidence")),an("le\
gend",r.legend,ff(t)),d("button",{type:"button",id:"reset",onclick:()=>o(hf(t.graph))},r.reset))}function fe(n,...t){return d("label",{class:"choice"},d("input",
n),t)}function rf({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return fe({type:"radio",name:"extent",id:`extent-${o}`,
value:o,checked:i,onchange:c},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}function an(n,t,...e){let s=o=>{
o.target instanceof HTMLDetailsElement&&o.target.open?Es.delete(n):Es.add(n)};return d("details",{id:`group-${n}`,open:!Es.has(n),ontoggle:s},d("summary",{id:`g\
roup-${n}-title`},t),e)}function ln({t:n},t,{count:e,stated:s}){return`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}function ue({words:n,state:t,facets:e,change:s},o){
let r=e[o].map(i=>[i.value,ln(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},n.t[o]),ht(`facet-${o}`,t[o],[["",n.t.any],...r],
i=>s({[o]:i,pick:""})))}function cf({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({value:a})=>!e.setting.includes(a)).map(a=>[a.value,ln(
t,t.named(a.value),a)]),c=a=>o({setting:[...bt(n,L(e),"setting",a).setting],pick:""});return d("div",{},d("div",{class:"row"},d("label",{for:"facet-setting"},t.
t.setting),ht("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>d("button",{...{type:"button",class:"chosen","data-setting":a,"data-near":"face\
t-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}var ri="IU";function af({graph:n,words:t,state:e,facets:s,change:o}){
let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(h=>[h.value,ln(t,h.value,h)]),a=h=>{let p=h?bt(n,L(e),"dose",h):Kt;o({dose:p.
dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...lf(e,h),pick:""}),u=(h,p,m)=>d("input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,
placeholder:p,value:String(e[m]??""),onchange:y=>{let g=Jt(y);setTimeout(()=>l({[m]:g===""?null:Math.max(0,Number(g))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d(
"div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),ht("facet-dose",i,[["",r.any],...c],a)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,
"dose"),u("dose-to",r.doseTo,"dose_to"),ht("dose-unit",e.dose_unit||ri,f,h=>l({dose_unit:h}),r.doseUnit)))}function lf(n,t){let e={dose:n.dose,dose_to:n.dose_to,
dose_unit:n.dose_unit||ri,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:
null}}var uf={layers:"layer",effects:"effect",evidence:"evidence_type"};function _s({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],c=(l,u)=>{let f=u?
[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?It(n).layers:n.words[uf[r]].filter(p=>f.includes(p)),pick:""})},a=s[r].map(l=>{let{value:u}=l,f={
type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return fe({...f,onchange:h=>c(u,Zt(h))},ln(t,t.say(u),l))});return d("fieldset",{},d("legend",{},t.
t[r]),a)}function ff({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),
a=f=>s({hidden:Zt(f)?c:[...c,r],pick:""}),l=!e.hidden.includes(r);return[d("li",{},fe({type:"checkbox","data-category":r,checked:l,onchange:a},Xr(i),t.say(r)))]});
return d("ul",{class:"legend"},o)}function hf(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=It(n);return u}function he({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return w(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function ci(n,t){let{t:e}=t.words,s=d("tr",{},e.columns.map((c,a)=>d("th",{scope:"col","aria-sort":df(a)},pf(t,c,a)))),o=d("tbody",{},mf(he(t).map(c=>gf(t,c)))),
r=c=>{H.text=Jt(c),ii(o)},i={id:"table-filter",type:"search",value:H.text,"aria-label":e.filter,placeholder:e.filter};ii(o),n.replaceChildren(d("input",{...i,oninput:r}),
d("table",{},d("caption",{},e.tableCaption),d("thead",{},s),o))}var H={column:-1,down:!1,text:""};function df(n){return H.column!==n?"none":H.down?"descending":
"ascending"}function pf({redraw:n},t,e){let s=()=>{H.down=H.column===e&&!H.down,H.column=e,n()};return d("button",{type:"button",class:"plain",id:`sort-${e}`,onclick:s},
t)}function mf(n){if(H.column<0)return n;let t=w(n,e=>e.children[H.column]?.textContent?.toLowerCase()??"");return H.down?t.reverse():t}function ii(n){let t=H.text.
trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function gf({graph:n,words:t,change:e},s){let{edge:o,match:r}=s,i=Rn(
t,s),c=n.vocabulary.matches[r],a=o.signed?[Cn(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`finding:${o.id}`,tab:"evidence"});return d("tr",{"da\
ta-finding":o.id,"data-match":c,"data-counted":String(!i),class:r===O.COMPATIBLE||i?"light":""},d("td",{},t.node(o.subject)),d("td",{},a),d("td",{},t.node(o.object)),
d("td",{},[o.signed?t.text(c):"",i].filter(Boolean).join("; ")),d("td",{},t.chips(o).join(" · ")),d("td",{},t.source(o)),d("td",{},t.statement(o)),d("th",{scope:"\
row"},d("button",{type:"button",class:"plain",onclick:l},o.id)))}function ai(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Te(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var yf=/^\s*[=+\-@]|^[\t\r]/,wf=/[",\n\r]/;
function xf(n){let t=Array.isArray(n)?n.join("|"):String(n),e=yf.test(t)?`'${t}`:t;return wf.test(e)?`"${e.replaceAll('"','""')}"`:e}function li(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=ai(n,o);return e.map(i=>xf(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function ui(n,t,e){let s={question:ce(n,e),findings:t.map(o=>ai(n,o))};return`${JSON.stringify(s,null,1)}
`}function fi(n,t){let e=new Set(t.flatMap(({edge:i})=>i.reference)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=w(s,({citation:i,id:c})=>[i[0]??
Number.MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:h}=i,p=[l||c,u,f,
h].filter(Boolean).join(". "),m=je(n,i).join(" "),y=n.retracted(c)?" RETRACTED":"";return`${[ft(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified\
)"}${y}`}).join(`
`)}var bf=1e4;function As(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),bf)}function un(n,t,e){As(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function hi(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var js={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},vf=2.5;function pi({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(
c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&di(c,r,s,o)>2);return it(i,c=>[di(c,r,s,o)+vf*$f(c,r,s,o),c.id])??r}function di(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function $f(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var kf={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",views:"What the middle shows",figure:"\
Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",share:"\
Take it away",link:"Copy link",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",print:"Print",copied:"Cop\
ied.",saved:"Saved.",copyFailed:"The browser refused to copy.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare"},shown:(n,t,e)=>`${n}\
 findings of the graph fit${t<n?` (${t} say so, ${n-t} do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,question:(n,t)=>`\
How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"\
Each layer alone",about:(n,t,e)=>`${n} findings of ${t} studies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experim\
ents",direct:"Direct evidence",paths:n=>`${n} indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step\
 has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"assert\
ed",compatible:"compatible",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding is admitted.",reviewSays:"\
Review and paper differ",cautions:"Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the other\
s.",unverified:"identifier not verified",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifier",through:"Start \
here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"\
no context key parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Comp\
are by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"effect agains\
t null or mixed",only_a:(n,t)=>`reported for ${n} only; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},countedStudies:n=>n===
1?"1 study counted":`${n} studies counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study te\
sts this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers no\
t asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only find\
ings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this answer",here:"In this answer",others:"Elsewhere in the se\
lection",versus:"against",moreClashes:n=>`+${n} more`,meaning:{strength:"How many controlled studies of how many people agree; see the method for the steps.",counted:"\
One result a study. What merely repeats, is less specific or weaker in design is listed, not counted.",asserted:"The finding itself reports everything the quest\
ion fixes.",compatible:"The finding does not report something the question fixes; nothing in it speaks against.",chimera:"The steps were found in different cont\
exts, such as male rats and then women; it is never counted.",contested:"Some counted studies of a step found no effect.",speculative:"A step rests on an outloo\
k or a hypothesis only.",blocked:"A step was tested and nothing was found.",weakest:"The step whose findings leave most of the question open.",causal:"Something\
 was changed at every step.",marker:"At least one step was only measured beside the other; nobody changed it.",inherited:"Carried over from a part, a whole or a\
 symptom.",review:"What the review asserts, right or wrong.",primary:"What the cited paper itself reports.",extended:"Papers that the review does not cite."},leftOut:n=>`\
The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}, answer ${t},\
 ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"F\
ilter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"structure",conflicting:"\
conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${t}\
 lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"⇅ or ∅ on a line: its findi\
ngs disagree; ⚑ review and paper differ",sexMarks:"♂ ♀ findings in one sex; ×n findings of one kind",offline:"Everything is in this file; nothing is fetc\
hed.",tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can."},Sf={title:"OxyGraph",lead:"哪些证据适用于谁",language:"English",
dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有\
共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",
reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",route:"途径",regimen:"\
给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",ladder:"阶梯图",brain:"脑\
图",harvest:"收获图",forest:"森林图",views:"中间显示什么",figure:"图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",share:"带走",link:"复制链接",png:"PNG 图片",svg:"SVG 图片",csv:"证据 \
CSV",json:"证据 JSON",cite:"复制文献",print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",
evidence:"证据",conflicts:"矛盾",compare:"比较"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e}\
 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",
verdict:"结论",strength:"证据强度",byLayer:"各层单独的结论",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",
missing:"缺少的实验",direct:"直接证据",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"\
有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"\
明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} 条证据`,noFinding:"没有适用的证据。",
reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",
unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"设为起点",
until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"\
没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",
second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",relation:{opposite:"相反",differs:"有作用对无作用或不一",
only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验`,same:"相同"},countedStudies:n=>`计入 ${n} 项研究`,
symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",
notTold:n=>`未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；\
计入后结论为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n}\
 项研究`,notHere:"不在本回答之内",here:"本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,meaning:{strength:"\
多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",
asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步\
来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
blocked:"某一步已检验而未见作用。",weakest:"对问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",
inherited:"由部分、整体或症状外推。",review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。"},
leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}\
，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",
tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",mixed:"结果不一"},
mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没\
有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",
sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来\
的浏览器可以。"},fn={en:kf,zh:Sf};var Of=/^[A-Z][a-z]+[A-Z]/,Mf=/(?<=[a-z])(?=[A-Z])/g,hn=class extends q{constructor(t,e){super(t,e),this.t=fn[e]}say(t){return this.lang==="en"&&Of.test(t)?t.replace(
Mf," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(this.t.meaning,t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var Ef={answer:Co,evidence:Pr,conflicts:Go,compare:Uo},_f={width:1200,height:800},Af=120,dn=class{constructor(t){this.graph=t,this.state=this.#t(),this.leftOut=
ps(location.hash,this.state,t),this.view=Hn(t,this.state),this.overlay=Un(t,this.state),this.picture=null,this.walked="",this.announced="",this.map=new Oe(v("ma\
p"),{pick:e=>this.#e(e),hover:e=>this.#l(e)}),$n("ask").open=kn(),this.#g(),this.#o(),this.map.fit()}look(){let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;
return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Wn(t,e),taken:()=>this.#f().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],
([c,a])=>({study:c,verdict:a})),change:c=>this.change(c)}}#t(){return jr(location.hash,{...It(this.graph),...this.graph.start},this.graph)}change(t){let e=this.
state;this.leftOut=[],this.state={...e,...t},(e.from!==this.state.from||e.to!==this.state.to)&&Lo(),this.#n(),this.draw(),this.#u(),["from","to","extent","by","\
view"].some(o=>e[o]!==this.state[o])&&this.map.fit()}#e(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!kn()&&v("panel").scrollIntoView()}#n(){try{let t=`\
#${ce(this.graph,this.state)}`;t!==location.hash&&history.pushState(null,"",t)}catch{}}get#s(){return matchMedia("print").matches}get theme(){return this.#s?"li\
ght":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new hn(this.graph,this.state.lang)}draw(){this.view=
Hn(this.graph,this.state),this.overlay=Un(this.graph,this.state),this.#o()}#o(){let{graph:t,state:e,words:s}=this,o=Js();document.documentElement.lang=e.lang===
"zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let r=e.from&&e.to?s.t.question(s.node(e.from),s.node(e.to)):"";document.title=r?`${r} – O\
xyGraph`:s.t.title;let i={graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:Wn(t,e),theme:this.theme,change:c=>this.change(c),redraw:()=>this.draw(),
announce:c=>this.announce(c)};Zr(s,e,this.theme),ti(s,this.leftOut),ei(s,this.view),oi(v("ask-body"),i),Qr(s,e,this.view),v("panel-body").replaceChildren(...De(
Ef[e.tab](i))),ni(s,e,this.view),this.#r(i),Zs(o)}#r(t){let{view:e}=this.state,s={table:"table","map-frame":"map"};for(let[o,r]of Object.entries(s))v(o).hidden=
e!==r;v("figure").hidden=e==="table"||e==="map"&&!this.#s,v("view-forest").hidden=e!=="forest"&&!Cr(this),v("drawn").textContent="",e==="table"?ci(v("table"),t):
e==="map"&&this.#s?this.#i():e==="map"?this.#c():this.#a(t)}#a(t){let{t:e}=this.words,s=ms(this),o=d("p",{},["harvest","forest"].includes(this.state.view)?e.noPair:
e.noQuestion),r=s.map(i=>Br(i,t,this.theme));v("figure").replaceChildren(...r.length?r:[o]),performance.mark("oxygraph:drawn")}#i(){Ss(this.words,this.state,this.
overlay,"light");let t=this.#m(this.#p()),e=new DOMParser().parseFromString(t,"image/svg+xml").documentElement;v("figure").replaceChildren(document.importNode(e,
!0))}#c(){Ss(this.words,this.state,this.overlay,this.theme),this.picture=ws(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),v(
"drawn").textContent=this.words.t.drawn(this.picture.nodes.length,this.picture.lines.length)}#l(t){si(this.words,this.picture,t)}#u(){let{words:t,view:e}=this,o=`${e.
answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}. `:""}${v("counts").textContent}`;o!==this.announced&&this.announce(o),this.announced=o}announce(t){v("live").
textContent=t}#g(){let t=(e,s)=>v(e).addEventListener("click",s);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change(
{theme:this.theme==="dark"?"light":"dark"}));for(let e of ie)t(`view-${e}`,()=>this.change({view:e}));t("zoom-in",()=>this.map.zoom(1)),t("zoom-out",()=>this.map.
zoom(-1)),t("zoom-fit",()=>this.map.fit()),t("print",()=>window.print()),t("skip",e=>{e.preventDefault(),v("panel-body").focus()});for(let e of $t)t(`tab-${e}`,
()=>this.change({tab:e}));v("tabs").addEventListener("keydown",e=>this.#x(e)),v("map-focus").addEventListener("keydown",e=>this.#b(e)),v("map-focus").addEventListener(
"blur",()=>this.map.hover("")),this.#w(t),jf(),this.#y()}#y(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.state.view==="map"&&(this.#c(),
this.map.fit())},Af)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#h()),
addEventListener("hashchange",()=>{this.state=this.#t(),this.leftOut=ps(location.hash,this.state,this.graph),this.#h()})}#h(){this.draw(),this.map.fit()}#w(t){let e=async o=>{
let r=await hi(o);this.announce(r?this.words.t.copied:this.words.t.copyFailed)},s=()=>this.announce(this.words.t.saved);t("link",()=>{this.#n(),e(`${location.href.
split("#")[0]}#${ce(this.graph,this.state)}`)}),t("cite",()=>e(fi(this.graph,he(this)))),t("csv",()=>{un(li(this.graph,he(this)),"oxygraph-findings.csv","text/c\
sv"),s()}),t("json",()=>{un(ui(this.graph,he(this),this.state),"oxygraph-findings.json","application/json"),s()}),t("svg",()=>{un(this.#f().text,"oxygraph.svg",
"image/svg+xml"),s()}),t("png",async()=>{let{text:o,size:r}=this.#f();As(await Jr(o,r),"oxygraph.png"),s()})}#d(){let t=this.map.size();return t.width&&t.height?
t:_f}#f(){let[t]=ms(this);if(t)return{text:Xt(t,this.graph.figures),size:t};let e=this.#p(),{width:s,height:o}=this.#d();return{text:this.#m(e),size:{width:s,height:$s(
o,e)}}}#p(){let{answer:t}=this.view,e=new zt(this.graph,this.state.lang,this.graph.figures);return t?[e.question(t.question),e.stamp(nt(this.graph,t))]:[]}#m(t){
let e=ws(this.graph,this.state,this,this.#d(),this.theme);return qr(e,document.title,this.map.measure,t)}#x(t){let[e,s]=[$t.indexOf(this.state.tab),$t.length],o={
ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=$t[(o[t.key]+s)%s];this.change({tab:r}),v(`tab-${r}`).focus()}#b(t){
let{key:e}=t,s={Escape:()=>this.#v(),"+":()=>this.map.zoom(1),"=":()=>this.map.zoom(1),"-":()=>this.map.zoom(-1),0:()=>this.map.fit()};if(this.walked&&(s.Enter=
()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(js,e))this.#$(e);else if(Object.hasOwn(s,e))s[e]();else return;t.preventDefault()}#v(){
this.walked="",this.map.hovered="",this.change({pick:""})}#$(t){let e=this.picture&&pi(this.picture,this.walked,this.state.from,js[t]);if(!(e&&this.picture))return;
this.walked=e.id,this.map.hovered=e.id,this.map.reveal(e);let s=this.picture.lines.filter(({subject:o,object:r})=>o===e.id||r===e.id);this.announce(this.words.t.
at(this.words.node(e.id),s.length)),this.#l(`node:${e.id}`)}};function jf(){let n=$n("share");n.addEventListener("keydown",t=>{t.key!=="Escape"||!n.open||(n.open=
!1,v("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof Node&&n.contains(e)||(n.open=!1)})}async function Tf(){if(!qs()){v("counts").textContent=fn[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let[n]=await Promise.all([Ys(document),ro(
document)]);Reflect.set(window,"oxygraph",new dn(n))}Tf();})();
