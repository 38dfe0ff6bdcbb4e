/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function mt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Dr(o),Dr(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Dr(n){return n>=55296&&n<=57343}function At(n,t){if(typeof n=="string"&&typeof t=="string")return mt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=At(n[e],t[e]);if(s)return s}return n.length-t.length}
function b(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>At(s.key,o.key)).map(({item:s})=>s)}function O(n){return[...n].sort(mt)}
function gt(n,t){return Pr(n,t,-1)}function cn(n,t){return Pr(n,t,1)}function Pr(n,t,e){let s;for(let o of n){let r=t(o);(!s||At(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var ln=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=b(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=zr(s.map(r=>[r.id,this.#n(
r)])),this.study=zr(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...pu(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?O(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function Fr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,du(i,e)])),o=new Map;for(let r of O(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${Wr(c.indexOf(i))}`:a]}))}var hu=/^[[\]]+|[[\]]+$/gu;function du({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),c=e.replace(hu,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function Wr(n){return(n>=26?Wr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function pu(n){return n?[`cohort ${n}`]:[]}function zr(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=b([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var M=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),mu=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Ut(n){return{...mu,...n}}function ot(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function xt(n,t){return t==="dose"?n.dose===null?"":ct(Hs(n)):t==="setting"?n.setting.join(", "):n[t]}function Hs({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var gu=/\.?0+$/;function st(n){let t=n.toFixed(12).replace(gu,"");return t==="-0"?"0":t}function ct([n,t,e]){return`${n===t?st(n):`${st(
n)}–${st(t)}`} ${e}`}function Gt(n){return n==="population"?["population","age"]:[n]}function Hr(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?wu(t,e):!t.some(s=>e.includes(s))}function yu(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?xu(t,e)??null:t.filter(s=>e.includes(s))}function wu(n,t){for(let e=0;e<t.length;e+=1){let s=Ur(
t,e,t[e][0])??Ur(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function Ur(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function xu(n,t){
let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(At)}var bt=class n{static OPEN=0;static NONE=-1;constructor(t){this.
keys=t,this.fields=t.flatMap(Gt),this.people=Gt("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>yu(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&Hr(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}excluding(t,e){let s=this.separators(t,e);return this.
keys.filter(o=>s.includes(o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===
null&&i[o]===null)return!1;let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];
return this.keysOf(this.fields.filter((r,i)=>Hr(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Gt(e).some(s=>t.includes(s))):[]}reported(t){return this.
fields.filter((e,s)=>this.values[t][s]!==null)}};function un(n,t){return Us(n,t)[0]??null}function Us(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],
s=o=>e.every(r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...Gr(n,o)].filter(s);if(r.length)return r}return[]}
function*Gr(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Gr(n,t,o+1,[...s,n[o]])}function qr({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var bu=/\{(\w+)\}/g;function Ne(n,t,e,s={}){return ue(
n.sentences[t][n.languages.indexOf(e)],s)}function ue(n,t){return n.replace(bu,(e,s)=>String(t[s]))}function _t(n,t){return n.lists[t].map(e=>e.name)}function Gs(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var fe="human",Kr="healthy",fn=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new bt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:Gs(t.lists.species),population:s,route:Gs(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(Kr)??new Set([Kr]),this.named=O(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?O(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#s(t){let e=new Set(t.flatMap(o=>[o,...this.#o(
o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);return s.length?b(s,o=>o):null}#o(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.
broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.get(t.id);return e===void 0&&(e=t.signed?this.#c(t):bt.OPEN,this.ofEdges.set(t.id,e)),e}#c(t){let{sex:e,
dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e(
"species",u?[u]:[]),...this.#n(l),...this.#t(l)?{population:this.anyone}:{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,
setting:this.#s(c)})}#r({predicate:t,object:e,population:s}){return s.length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.
has(e))?fe:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,setting:a}=t,c=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e(
"species",c?[c]:[]),...this.#n(s?[s]:[]),dose:o===null?null:Hs(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#s(a)})}isHuman(t){let e=this.
scopes.value(t,"species");return e?.length===1&&e[0]===fe}common(t){let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){
let a=Gt(i).flatMap(c=>{let l=r.indexOf(c);return this.#a(c,e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#a(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.
length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(r))).size===1)return this.#f(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#h(r.filter(a=>i.every(
c=>Yr(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#l(o,new Set(s.flatMap(r=>this.#f(t,r))))}#l(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].
every(i=>r.has(i))).map(([r])=>r);return O(o.filter(r=>!o.some(i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].
filter(([o,r])=>{let i=this.#u(o,s.get(o)??[]);return!r.every(a=>i.has(a))}))}#u(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...this.#o(o)]));let s=[...this.
below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set([...e,...s.map(([o])=>o)])}#f(t,e){if(t==="dose")return[ct(e)];if(t==="setting")return this.#h(
e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#h(t){let e=new Set(t.
flatMap(([,s])=>this.#o(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.
scopes.admits(e,this.ofEdge(t))?this.openKeys(t,e).length?M.COMPATIBLE:M.ASSERTED:M.EXCLUDED:M.ASSERTED}openKeys(t,e){return e===bt.OPEN?[]:this.scopes.keysOf(this.
scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){for(let s=0;s<this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.
scopes.values[e][s];if(o===null)return!1;let r=this.scopes.fields[s];if(r==="population"||r==="age")return!this.#p(this.#r(t),o);let i=this.scopes.values[this.ofEdge(
t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?!Yr(i,o):!Vr(i,o)}#p(t,e){return t.some(s=>Vr([...this.below.population.get(s)??[s]],e))}};function Vr(n,t){
return n.every(e=>t.includes(e))}function Yr(n,t){return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var rt="conflicting",lt="mixed";function B(n){return n==="+"||n==="-"}function qt(n){return B(n)||n==="0"}function Le(n){return n==="+"?"-":"+"}var vu=["0","?",rt,lt];function Xr(n,t){for(let e of vu)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function qs(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?rt:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var $u=/^[ -~]*$/,ku=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function P({spelling:n},t){let e=$u.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Su).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(ku).filter(Boolean).join(" ")}function Su(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function hn(n,t,e,s){let o=[...P(n,t)],r=[];for(let[a,c]of e){let l=Ou(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}var Zr=4;function Jr(n,t,e){let s=P(n,t).split(" ");if(s.length===1)return"";let o=new Set([
...e].flatMap(a=>a.split(" "))),r=O(o).map(a=>[...a]).filter(a=>a.length>=Zr),i=s.map(a=>o.has(a)||[...a].length<Zr?a:Mu([...a],r,n.spelling.hint));return i.every(
Boolean)&&i.some((a,c)=>a!==s[c])?i.join(" "):""}function Mu(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-
o.length)/r<e)continue;let i=1-Ce(n,o)/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function Ou(n,t,e){let s=Math.max(n.length,t.length);return s?
1-Math.abs(n.length-t.length)/s<=e?0:1-Ce(n,t)/s:1}function Ce(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];
for(let i=1;i<=t.length;i+=1)r[i]=Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+
1));[e,s]=[s,r]}return s[t.length]}var pn=class{constructor(t,e){this.vocabulary=e,this.nodes=dn(t.nodes),this.contexts=dn(t.contexts),this.references=dn(t.references),this.audit=t.audit,this.papers=
new ln(this.references,e),this.shortNames=Fr(this.papers,e),this.edges=dn(_u(t.edges,this.papers,e)),this.successors=ti(this.nodes,this.edges,"subject","object"),
this.predecessors=ti(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new fn(e,this.contexts,
ju(this),new Set(s)),this.spellings=Nu(this),this.ownRows=Iu(this),this.audited=Tu(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=_t(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function he(n,t,e=20){let s=P(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=Qr(n.spellings,s,0),i=r.size?"":Jr(o,t,n.spellings.keys());i&&(r=Qr(n.spellings,
i,Eu));let a=i?o.spelling.hint:0;for(let[c,l]of hn(o,t,n.spellings,e))l>=a&&!r.has(c)&&r.set(c,[Au,-l,c]);return b(r.values(),c=>c).slice(0,e).map(([,,c])=>c)}var[
Eu,Au]=[3,6];function Qr(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);if(i<0)continue;let a=[e+(o===t?0:i===0?1:2),[...o].length,r];At(a,s.get(r)??
[1/0])<0&&s.set(r,a)}return s}function dn(n){return new Map(n.map(t=>[t.id,t]))}function _u(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.
signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{
...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function Iu({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Tu(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function ti(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function ju({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(
a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.
lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let f of i(u))l.add(f);return r.set(
a,l),l};for(let a of s.keys())i(a);return r}function Nu({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[P(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=P(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function ei(){return"DecompressionStream"in globalThis}function mn(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var Ks=class extends pn{constructor(t){super(Ru(t),Cu(t.vocabulary)),this.start=t.start,this.figures=t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&
!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=Du(t.nodes),this.flags=Pu(this.audit);let o=[...this.nodes.values()].filter(i=>i.category===
"Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,_t(t.vocabulary,i)]);this.words=Object.fromEntries(r),this.words.population=[...this.words.
population,...O(o)]}},Lu=2;function Cu(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Lu,t.seconds)}}}async function oi(n){return new Ks(JSON.parse(
await mn(n,"graph","deflate")))}var ni={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Ru(n){let e=["nodes","edges","contexts","references","\
audit"].map(s=>{let o=Object.hasOwn(ni,s)?Reflect.get(ni,s):{};return[s,Bu(n.vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function Bu(n,t,e){let s=Array.
from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Vs(t,e[o]??o,a=>si(r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??si(r,"")}return s}
function Vs({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function si(n,t){switch(n){case"text\
s":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function Du(n){
let[t,e,s]=["shape","color","level"].map(r=>Vs(n,r,String)??[]),o=Vs(n,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(
s[i])}]))}function Pu(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function w(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Kt(n){let t=w(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function Ys(){return matchMedia("(min-width: 801px)").matches}function Xs(n){return n instanceof HTMLElement||
n instanceof SVGElement}function ri(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${Xs(n)?JSON.stringify(n.dataset):""}`}function gn(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Xs(n)&&t instanceof
HTMLElement?{panel:t,name:ri(n),near:n.dataset.near}:null}function yn(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>ri(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Xs(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function ii(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var Zs=/[⺀-鿿]/,zu=/(?<=[\s-])/,Fu=/ ?…$/;function li(n,t,e,s){let o=Zs.test(n)?[...n]:n.split(zu),r=ai(o.flatMap(u=>ui(u,t,e)),t,e);if(r.length<=s&&r.every(u=>u.length===1||t(u.trim())<=e))return r.map(
u=>u.trim());let i=ai(o,t,e),a=i.slice(0,s).map(u=>u.trim()),c=i.length>s,l=a.length-1;return c&&(a[l]=ci(i.slice(l).join(""),t,e)),a.map(u=>t(u)>e&&u.length>1?
ci(u,t,e):u)}function ai(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||t((r+o).trimEnd())<=e?s[s.length-1]=r+o:s.push(o)}return s}function ui(n,t,e){
if(t(n.trimEnd())<=e)return[n];let s=n.trimEnd().length-3;for(;s>3&&t(`${n.slice(0,s)}-`)>e;)s-=1;return s<3?[n]:[`${n.slice(0,s)}-`,...ui(n.slice(s),t,e)]}function ci(n,t,e){
let s=n.replace(Fu,""),o=Zs.test(n)?1:3;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function fi(n,t){let e=new xn(n.map(Uu)),s=[];
for(let o of n){let r=o.forced?Hu(o,t):Wu(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function hi({box:[n,t,e,s]},{upright:o,scale:r}){
return o?[n+1,t+22*r,e-1,s]:[n+22*r,t,e-3,s]}function Wu(n,t){let[e,s,o,r]=hi(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),a=li(n.text,t.measure,o-e,i);return a.some(
l=>l.endsWith("…"))&&a.join("").length<(Zs.test(n.text)?4:7)?null:{id:n.id,texts:a,box:di(a,[e,s,o,r],t)}}function Hu(n,t){let e=hi(n,t),s=li(n.text,t.measure,
Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{id:n.id,texts:s,box:Gu(di(s,e,t),t.width,t.height)}}function di(n,[t,e,s,o],{measure:r,upright:i}){let[
a,c]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function Uu({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Js(n,t){
let e=new xn(t);return n.flatMap(({text:s,width:o,places:r})=>{let i=({x:c,y:l})=>[c-o/2,l-7,c+o/2,l+7],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,
...a,box:i(a)}]):[]})}function Gu([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var wn=64,xn=class{constructor(t){
this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/wn);r<=Math.floor(s/wn);r+=1)for(let i=Math.floor(e/wn);i<=Math.floor(o/
wn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.
cells.get(e)?.some(s=>qu(t,s)))return!1;return!0}};function qu(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function mi(n){let t=({x:e,y:s})=>`${pi(e)} ${pi(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function pi(n){return Math.
round(n*10)/10}function Re([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function gi(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Re(e,s)))]}function yi(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Ku(n,t[s-1],t[s]));return e}function Ku({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Be(n){return n.filter((t,e)=>e%2===0)}function wi(n,t){let e=Vu(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Qs(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,h=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...h?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-m),y=x=>({...x,[a]:x[a]+m,[c]:x[c]+g});return n.map(x=>x===e?[s,y(o),y(
r),i]:x)}function Vu(n){let t=Be(n);return t.reduce((e,s)=>Qs(s)>Qs(e)?s:e,t[0])}function Qs([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var It='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Yu=[.5,.38,.62,.26,.74],Xu=[1,2,3,4];function bn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${It}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function vn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:bi(l.box,e),forced:l.id===
o||l.picked})),i=b(r,({forced:l,end:u,faded:f,degree:h,id:d})=>[!l,!u,f,-h,d]),{size:a,upright:c}=t;return fi(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function bi([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function $n({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:d})=>xi(f*s,h*s,d*s)),...e.
map(({x:f,y:h})=>xi(f*s,h*s,Ju)),...o.map(({box:f})=>f)],a=n.filter(f=>f.label&&!f.faded),c=f=>b(a,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:Zu(h,s)})),l=Js(c(!0),i),u=[...t.map(({box:f})=>bi(f,s)),...l.map(({box:f})=>f)];return[...l,...Js(c(!1),[...i,...u])]}function Zu({curves:n,
lit:t},e){let o=[...Be(n)].reverse().flatMap(a=>Yu.map(c=>Re(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?Xu.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*14})):
[];return[...o,...i]}var Ju=8;function xi(n,t,e){return[n-e,t-e,n+e,t+e]}function ut(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function to(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function vi(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${It}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=It}var[J,de,Yt]=[0,1,2];function Tt({evidence_type:n}){return n==="meta_analysis"}function E({silentBecause:n}){return!n}function W({edge:n}){return qt(n.sign)}function kn({signs:n}){let t=[...n].filter(B);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function z(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>mt(e,s)).map(([e,s])=>Qu(e,s))}function Qu(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(W).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Tt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:gt(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function Q(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:rt,contested:s>0,leans:$i(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:lt,contested:!0,leans:$i(n)}:{sign:s?
"0":"?",contested:!1,leans:null}}function $i(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[eo,tf,vt]=[0,1,2],Sn=class{#t;#e;#n;constructor(t){this.speaking=t}get results(){return this.#t??=z(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){
return this.#e??=Q(this.results),this.#e}get level(){return Math.max(J,...this.results.map(({level:t})=>t))}get studies(){return this.#n??=new Set(this.results.
map(({study:t})=>t)),this.#n}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){let t=this.speaking.filter(
({edge:e})=>!e.citation.length);return O(new Set(t.flatMap(({edge:e})=>e.reference)))}},Mn=class extends Sn{#t;constructor(t,e){super(t.filter(E)),this.findings=
t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=ef(this.speaking),this.gaps=nf(this.speaking.length?this.
speaking:t),this.match=this.gaps.length?M.COMPATIBLE:M.ASSERTED}get sign(){return this.kind===vt?"+":this.weighed.sign}get asserted(){let t=this.findings.filter(
({edge:s,match:o})=>s.signed&&o===M.ASSERTED),e=t.filter(E);return e.some(({edge:s})=>Tt(s))?z(e):z(t.filter(s=>E(s)||s.silentBecause==="pooled"))}get claims(){
return this.#t??=sf(this.graph,this.speaking),this.#t}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({
silentBecause:t,edge:e}){let s=qt(e.sign)&&qt(this.weighed.sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.
some(({edge:t,level:e})=>t.predicate==="affects"&&e>J)}part(t){if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.
get(s);return o||(o=new Sn(e.flatMap(r=>this.claims[r].findings)),this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.
length===this.findings.length?this:e(s)}};function ef(n){return n.some(({edge:t})=>t.sign==="=")?vt:n.some(({edge:t})=>t.predicate==="associated_with")?tf:eo}function nf(n){
let t=n.filter(e=>E(e)&&W(e));return gt(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function sf({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,
[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[
s]})}return[...e.values()]}function H({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Xt=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.
rules=[["speculative",of],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pool\
ed",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",rf],["weaker_design",(o,r)=>this.
weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>E(o)?o:{...o,silentBecause:""}),
s=b(this.#i(e),o=>[!E(o),-o.match,o.edge.id]);return new Mn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?M.COMPATIBLE:M.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):J,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#c(t)?J:this.controlledDesigns.
has(s)?Yt:Tt(t)&&o==="affects"&&!this.#o(t)?Yt:de}#o(t){let{papers:e,ownRows:s,references:o}=this.graph,a=t.reference.flatMap(c=>o.get(c)?.includes??[]).flatMap(
c=>s.get(e.paper.get(c)??c)??[]).filter(c=>no(c,t));return a.length>0&&!a.some(c=>this.controlledDesigns.has(c.evidence_type))}#c(t){return this.ownLayers.has(t.
layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>no(o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?
(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#i(t){let e=t.filter(({edge:i})=>i.signed);if(!e.length)return t;let s=t.filter(({edge:i})=>!i.
signed),o=[];for(let[i,a]of this.rules){if(!e.length)break;let c=new Set(e.filter(l=>a(l,e)));if(c.size){for(let l of c)o.push({...l,silentBecause:i});e=e.filter(
l=>!c.has(l))}}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),...o]}retracted({edge:{reference:t}}){return t.length>0&&t.every(e=>this.
graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.
ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>no(s,t)&&jt(s,t)&&this.#a(s,t)))}#a(t,e){let{scoper:s}=this.graph;return s.
scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.
map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.includes(r)?c.some(l=>l.object===t.object&&this.#a(l,t)):c.length>
0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="systematic_review";return e.some(o=>s&&this.#l(t,o)?!0:Tt(o.edge)&&W(o)&&
this.#l(o,t)&&!this.#u(o,t))}#l(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.split("+").every(o=>s.has(o))&&jt(t.edge,
e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===fe)return!1;let{scoper:s}=this.graph;return e.some(o=>jt(t,o.edge)&&W(o)&&o.edge.
reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return t.match!==M.ASSERTED&&e.some(s=>this.#u(t,s))}#u({edge:t,match:e,openKeys:s,level:o},r){
return e===M.ASSERTED||r.match!==M.ASSERTED||!W(r)||r.edge.analysis||s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===J&&o>J?!1:(r.edge.reference.
length>0||!t.reference.length)&&jt(t,r.edge)}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=af(s),r=o.get(e)??J,i=s.filter(a=>W(a)&&(o.get(a.study)??
0)>r&&jt(t,a.edge));return i.length>0&&!cf(i,this.graph.vocabulary.small)}};function of({edge:n}){return n.certainty==="speculative"}function rf({edge:n,study:t,
openKeys:e},s){return n.analysis?s.some(o=>o.study===t&&!o.edge.analysis&&jt(n,o.edge)&&o.openKeys.length<=e.length):!1}function jt(n,t){return ki(n.subject_aspect,
t.subject_aspect)&&ki(n.object_aspect,t.object_aspect)}function ki(n,t){return n===t||!(n&&t)}function no(n,t){return n.subject===t.subject&&n.object===t.object}
function af(n){let t=new Map;for(let{study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??J));return t}function cf(n,t){return n.some(({edge:s,study:o})=>o!==n[0].
study||s.sign!=="0")?!1:Math.max(...n.map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Tt(s))}var Si={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Oi(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let f=u.filter(r);return{target:l,edges:f,about:f.filter(h=>h.signed&&uf(n,h))}}),a=b(i.filter(({about:l})=>l.length),({target:l})=>l),c=lf(
n,a,e,o);return b(c,([l])=>l).flatMap(([l,u])=>{let[f,h]=[s,[]].map(S=>new Xt(n,{context:u,layers:n.layers(S)})),{sex:d,species:m,population:g}=u,y=o==="dose"?l:
"",x=S=>hf(S,f,h);return a.map(({target:S,edges:I})=>({target:S,sex:d,species:m,population:g,...x(I),dose:y}))})}function lf({scoper:n},t,e,s){let o=xt(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==M.EXCLUDED));return new Map(i.flatMap(a=>ff(a,e,s)))}function uf(n,{
certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function ff(n,t,e){return e!=="dose"?(e==="population"?n.population:
[n[e]].filter(o=>o&&o!=="both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[
[xt(o,"dose"),o]]})}function hf(n,t,e){let s=Mi(t,n),{sign:o}=Q(z(s)),r=a=>O(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(Si,o))return{status:Si[o],sign:o,
edges:r(s)};let i=Mi(e,n);return i.some(W)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function Mi(n,t){return(n.step(t)?.findings??
[]).filter(s=>E(s)&&s.edge.signed&&s.match===M.ASSERTED)}var df=4;function $t(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=df}){return{source:t,target:e,context:Ut(s),layers:n.layers(o),max_hops:r}}function A([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Zt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function U(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function _(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function $(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Ei(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var G={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function D(n,t,e,s=6){let o=G[n];switch(n){case"+":case"-":return[
so(n,t,e,s,o)];case"0":{let r=s*.95;return[U(t,e,s*.72,{stroke:o,width:1.6}),A([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[so("+",t-s*.62,e,s*.75,o),
so("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[A([t-r,e-1.5,t+r,e-1.5],o,2),A([t,e-1.5-r,t,e-1.5+r],o,2),A([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[$(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function so(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Zt(i,{fill:o,closed:!0})}var pe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function On(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...O(new Set(o)).map(r=>pf(n,r,s))]}function pf(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:O(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Ne(n.vocabulary,"retr\
action","en",s),statement_zh:Ne(n.vocabulary,"retraction","zh",s)}}function*Ai(n,t,e,s,o){let r=me(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function me(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var oo=[{scope:bt.OPEN,aspect:"",arrivals:[]}];function ro(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===bt.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var kt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=mf(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===vt?"=":a[u].weighed.sign),this.sign=gf(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==vt);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):J,this.gaps=Math.max(...e.map(l=>l.gaps.length)),this.match=Math.
min(...e.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===eo&&B(this.sign)&&this.level>
J}get decides(){return this.counted&&this.sign!=="?"}};function _i(n,t,e){let s=t.reduce((o,r)=>ro(n,o,r),oo);return new kt(n,t,s,e)}function mf(n,t){let e=[],s=new Set(
t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}function gf(n){let t=n.
reduce(Xr,"=");return t==="="?"?":t}function Jt(n){return n.verdicts["?"]}function Ii(n,t){return t===Jt(n)||t===n.verdicts[rt]}function An({verdicts:n},t){return t===n[rt]||t===n[lt]}function De(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var En=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=b(this.look(),wf),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[qs(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof kt?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof kt?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of yf(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Us(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[qs(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,h)=>f===c.steps[h]))continue;let u=_i(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function yf(n,{graph:{scoper:t}}){return n instanceof kt?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(W).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function wf(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!B(s),o,r,-i,-a.size,c.length,c]}var V=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new Xt(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Pe(n,t,e,s){return io(new V(n,t,e),t,s)}function io(n,t,e=new pe(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new En(n.counting,n.step(s,o),()=>xf(n,t,e),e)}function xf(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=me(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.has(m)&&
(a.get(m)??1/0)<g,h=m=>{o.keep()&&c.push(new kt(i,[...l],m,r.asked))},d=(m,g,y)=>{for(let[x,S]of n.from(m)){if(!o.spend())return;if(!f(x,y))continue;let I=ro(i,
g,S);l.push(S),x===e?h(I):(u.add(x),d(x,I,y-1),u.delete(x)),l.pop()}};return d(t,oo,s),c}function Ti(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Pe(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return De(_t(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function ji(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=Ni(n,t);if(!r.length)return null;let i=Pe(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function _n(n,t,e){let{every:s,leftOut:o}=Ni(n,t);if(!o.length)return()=>[];let r=new V(n,{...t,layers:s},{passes:e});return(i,a)=>(r.step(i,a)?.speaking??
[]).filter(({edge:c,match:l})=>o.includes(c.layer)&&c.signed&&l===M.ASSERTED)}function Ni({vocabulary:n},{layers:t}){let e=_t(n,"layer");return{every:e,leftOut:e.
filter(s=>!t.includes(s))}}function Li(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Ci(
t.graph,bf(t,c)):[];l.length&&i.set(c,Ri(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=$f(t,s)),a.length||
r.length||(a=[...kf(n,t)]),vf(a)}function bf({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function Ci({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:un(n,t)??[]}function vf(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return b(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Ri({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,xt(t,a)])}}function $f({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==M.EXCLUDED);return l.some(u=>qt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*kf({source:n,target:t,context:e,max_hops:s},o){let r=Mf(o),{onward:i,back:a}=Sf(o.graph),c=Of(r,me(i,n,s),me(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let f of Ai(i,a,n,t,u))for(let[h,d]of f.slice(1).entries()){let m=r.get(f[h])?.get(d);m&&(l=!0,yield Ri(o.graph,e,{subject:f[h],object:d},m))}}function Sf({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function Mf({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(f))),u=Ci(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function Of(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Ef={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Bi(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=De(O(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:Af(n,t)}}function Af(n,t){let e=Object.entries(Ef).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=_f(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return De(e)}function _f(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return cn(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[co,ao,In,Di]=[0,1,2,3];function Pi(n,t,e){let{vocabulary:s}=n;if(Ii(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[co],reasons:["mechanism_only"]};let o=If(e.direct.results,e.directSign),[r,i]=Tf(s,o),a=Nf(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,co)],
reasons:[i,...a]}}function If(n,t){return n.filter(({signs:e})=>t===lt?e.size>0:e.has(t))}function zi(n){return n.reduce((t,{people:e})=>t+e,0)}function Tf({many:n},t){
let e=t.filter(({level:r})=>r===Yt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Di,"pooled_controlled_many"];if(e.length>=n.several&&zi(
e)>=n.more_people)return[Di,"several_controlled_many"];if(s.length)return[In,"pooled_controlled"];if(e.length>1)return[In,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[In,"one_controlled_many"];let o=t.filter(({level:r})=>r===de);return jf(n.people,o,e.length)}function jf(n,t,e){let s=zi(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[In,"several_observational_many"]:e?[ao,"one_controlled"]:s>=n?[ao,"one_observational_many"]:t.length>1?[ao,"two_observational"]:[co,t.length?
"one_observational":"no_study"]}function Nf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===lt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Lf(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Lf({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
fe)}function Hi(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==Jt(o)||c.includes(
u))return null;let f=Fi(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||f.some(Cf)||!d)return Wi(n,f);let m={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return Wi(g,Fi(g,Pe(g,m,{passes:s},i)))}function Fi(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&Bf(n,o))}function Cf({sign:n}){return B(n)||n===rt||n===lt}function Wi(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(m=>B(m.sign)),[o]=b(s,m=>[m.kind,m.steps.length,m.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(m=>m.kind===o.kind&&
m.steps.length<=i.length);if(a.some(m=>m.sign===rt||m.sign===lt))return null;let c=b(a.filter(m=>B(m.sign)),m=>m.nodes);if(c.some(m=>m.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=O(new Set(c.flatMap(m=>[...m.studies]))),f=c.map(m=>m.nodes),h=[...new Set(c.flatMap(Rf))],d=c.some(({parts:m})=>m.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:f,wholes:h,studies:u,hitRate:e[l],inHealthy:d}}function Rf({steps:n}){let t=n.find(e=>e.
kind===vt);return t?[t.subject]:[]}function Bf(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Qt(n,t,e){let s=$t(n,t);return Tn(new V(n,s,{passes:e}),s)}function Tn(n,t){let{graph:e,passes:s}=n,o=new pe(e.vocabulary.budget),r=io(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,f=Jt(e.vocabulary),h=r.deciding.map(g=>g.match),d=H(r),m=Pf({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>Pi(e,t,r),specific:()=>zf(
r),foundIn:()=>Ff(e,r),suggests:()=>Hi(e,t,r,s),byLayer:()=>Ti(e,t,i,{passes:s,budget:o}),elsewhere:()=>ji(e,t,{passes:s,budget:o}),resolvingSets:()=>An(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>Li(t,n,r),sensitivity:()=>Bi(e,r),cautions:()=>On(e,new Set(d.flatMap(g=>g.edges))),complete:()=>Df(o,
m)});return m}function Df(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Pf(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function zf({direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.
every(({openKeys:e})=>!e.length)?null:n.asserted.length?Q(n.asserted):null}function Ff({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.filter(W);return n.
narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var Wf=new Set(["untested","elsewhere","?"]),lo=["+","-","0"],Hf=new Set(["opposite","null_here","leaning_apart"]);function Ui(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function Uf({direct:n,paths:t}){return H({direct:n,paths:t.filter(e=>e.counted)})}function Gi(n,t,e){let s=Array.from(t,([r,i])=>[r,Uf(i)]),o=Array.from(t,([r,{
question:i}])=>[r,_n(n,i,e)]);return uo(new Map(s),new Map(o))}function uo(n,t){let e=new Map;for(let[o,r]of n)for(let i of r){let{subject:a,object:c}=i,l=`${a}\
>${c}`,u=e.get(l)??{subject:a,object:c,known:new Map};u.known.set(o,Gf(i)),e.set(l,u)}let s=[...e.values()].filter(({known:o})=>[...o.values()].some(r=>r.length)).
map(({subject:o,object:r,known:i})=>{let a=f=>t.get(f)?.(o,r)??[],c=Kf(new Map(Array.from(n.keys(),f=>[f,i.get(f)??[]])),a),l=[...c.values()].filter(({edges:f})=>f.
length),u=l.length>1&&l.some(({relation:f})=>Hf.has(f));return{subject:o,object:r,differs:u,cells:c}});return b(s,({differs:o,subject:r,object:i})=>[!o,r,i])}function Gf({
speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===M.ASSERTED)}function fo({decidedBy:n,direct:t,paths:e},s){if(n==="nothing")return null;let o=e.filter(
i=>i.mayDecide).flatMap(i=>i.parts);return(n==="direct"&&t?[t]:o).some(({speaking:i})=>i.some(({edge:a,openKeys:c})=>a.signed&&!c.includes(s)))}function qf(n,t){
let e=z(n),s=Q(e),o=n.length?[]:t(),r=n.length?s.sign:o.length?"elsewhere":"untested";return{findings:n,others:o,results:e,sign:r,leans:s.leans?.sign??null,side:Yf(
s)}}function Kf(n,t){let e=new Map(Array.from(n,([s,o])=>[s,qf(o,()=>t(s))]));return new Map(Array.from(e,([s,{findings:o,others:r,results:i,sign:a,leans:c,side:l}])=>{
let u=[...e].filter(([h])=>h!==s).map(([,h])=>h),f=new Set(o.flatMap(({edge:h})=>h.citation));return[s,{sign:a,leans:c,relation:Xf(a,l,u),counts:Vf(i),edges:o.map(
({edge:h})=>h.id),citations:[...f].sort((h,d)=>h-d),elsewhere:r.map(({edge:h})=>h.id)}]}))}function Vf(n){return Object.fromEntries(lo.map(t=>[t,n.filter(({signs:e})=>e.
has(t)).length]))}function Yf({leans:n,sign:t}){return n?n.sign:B(t)?t:null}function Xf(n,t,e){if(n==="untested")return"untested_here";if(n==="elsewhere")return"\
in_other_layers";let s=new Set(e.map(o=>o.sign).filter(o=>!Wf.has(o)));return B(n)&&s.has(Le(n))?"opposite":t&&e.some(o=>o.side===Le(t))?"leaning_apart":n===rt?
"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}function ho(n,t){let e=[Zf,Jf,nh,oh,ih,ah,ch,hh,dh,ph];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Zf(n,{complete:t,decidedBy:e,paths:s}){let o=e===
"nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function Jf(n,t){let{decidedBy:e,direct:s,paths:o,missing:r,elsewhere:i}=t;
if(e==="direct"&&s){let f=n.sentence("direct",{counts:Ki(n,s.results)});return s.results.length>1?[f,n.sentence("no_synthesis")]:[f]}if(e==="mechanism"){let f=o.
filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[f.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).map(([g,y])=>`${g} × ${y}`),m=qi(n,t,"un\
measured_whole");return[n.sentence("mechanism",{measured:m,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence("unsigned")];let a=n.sentence(i?"noth\
ing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:f,object:h})=>f===c&&h===l);return[a,n.sentence(u?"excluded":"e\
xcluded_steps")]}function qi(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.length?n.sentence(r.some(E)?"m\
easured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(ot(t.context)).length?`${o}_here`:o)}function Ki(n,t){let{
designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(eh(r)),kn(r)];i?.set(a,(i.get(a)??0)+Qf(r))}let o=[...s].
filter(([,r])=>r.size).map(([r,i])=>th(n,r,i));return n.joined(o,"clauses")}function Qf({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(W).
length||1}function th(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,
design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function eh({pooled:n,level:t,findings:e}){
return n?"pooled":t===Yt?e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment":t<de?"statement":e.every(({edge:o})=>o.evidence_type==="s\
ystematic_review")?"systematic_review":"observational"}function nh(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Le(r)].length,[a,c]=[e.studies[r].
length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=sh(n,t);return o?[...s,o]:s}function sh(n,{strength:{
level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"claus\
es")}):n.sentence("strength",{level:r,base:s})}function oh(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(ot(e)).length&&r.push(
n.sentence(rh(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",
{found_in:n.joined(a)}))}return r}function rh({match:n,specific:t}){return n!==M.ASSERTED?"compatible":t?"asserted_in_part":"asserted"}function ih(n,{question:t,
specific:e,direct:s}){if(!(e&&s))return[];let o=Ki(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function ah(n,{verdict:t,resolvingSets:e,
reported:s}){if(!An(n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.
sentence("by_keys",{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(
0,-1)),last:i})]}function ch(n,t){let{suggests:e}=t;if(!e)return[];let s=lh(n,e,qi(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}
function lh(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:fh(n,{kind:e,
wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(uh(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence(
"no_rate")})}function uh(n,t){let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?
[n.sentence("own_word")]:[]]}function fh(n,{kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[vt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(
s=>n.node(s)))})}function hh(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewh\
ere_by_paths",r=n.sentence(t.findings===1?"one_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}
function dh(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function ph(n,{sensitivity:{flips:t,without:e},verdict:s,
direct:o,paths:r}){if(t.length){let i=new Set(H({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"f\
lips")})]}return e.size>1&&s!==Jt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function St(n){return n.length?`[${n.join(", ")}]`:""}function ze({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[ue(s,{doi:t})]:[],...e?[ue(o,{pmid:e})]:
[]]}var ft=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return qr(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Ne(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${st(t)}`;return s===null||o===null?r:`${r} [${st(s)}, ${st(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":ct([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}identified({citation:t,match_confidence:e}){return t.length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return ze(this.graph,t).length?
t.identifier_verified==="yes"?"":this.sentence("unverified"):this.sentence("no_identifier")}source(t){return t.citation.length?St(t.citation):t.reference.length?
t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-
1]];return e.length?this.joined([this.joined(e),s],"keys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.
graph;if(!this.isStudy(t))return this.sentence("own_word");let r=O(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.
study.get(u)===c);return l.length?l:[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return St(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,
t.species),this.say(t.species),t.population&&this.named(t.population),xt(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.
joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i===
"effect")return this.sentence(a==="any"?"structure_only":"directionless",r);let c=o||s.find(([f])=>f==="species")?.[1],l=s.map(([f,h])=>this.sentence("lack",{key:this.
say(f),value:this.named(h,c)})),u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function jn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function Vi(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}var[mh,gh]=yh();function yh(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Yi(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(mh),r=new Int32Array(64);for(let i=0;i<t;i+=64)wh(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function yt(n,t){return n>>>
t|n<<32-t}function wh(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=yt(i,7)^yt(i,18)^i>>>3,l=yt(a,17)^yt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=yt(i,6)^yt(i,11)^yt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+gh[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],h=o[2-r&7],d=yt(u,2)^yt(u,13)^yt(u,22);o[3-r&7]+=l,o[7-r&7]=l+d+(u&f^u&h^f&h)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var xh=16;function ge(n,t){let e=Xi.get(t)??bh(n,t);return Xi.set(t,e),e}var Xi=new WeakMap;function bh(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(H({direct:s,paths:o})),f=new Map([...u].flatMap(d=>d.edges.map(m=>[m.id,m]))),{matches:h}=n.vocabulary;return te(
{question:[r,i,We(a),c,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,h[d.match],d.counted]),findings:O(f.keys()).map(d=>vh(n,f.get(d)))})}function We(n){let t=Object.
entries(ot(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new Ln(s):s]))}function te(n){return Yi(Fe(n)).slice(0,xh)}var Nn=class{constructor(t){
this.text=t}},Zi=new WeakMap;function vh(n,t){let e=Zi.get(t)??new Nn(Fe(po(n,t)));return Zi.set(t,e),e}var Ln=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function po(n,t){let e=Object.entries(jn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,$h(o)]))}function $h(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?st(n):String(n)}function Fe(n){return Array.isArray(n)?`[${n.
map(Fe).join(", ")}]`:n instanceof Nn?n.text:n instanceof Ln?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>mt(e,s)).map(([e,s])=>`${Fe(
e)}: ${Fe(s)}`).join(", ")}}`:JSON.stringify(n).replace(kh,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var kh=/[\u007f-\uffff]/g;function ye(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Cn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ye(n*100)/100).
toFixed(2):n.toFixed(2)}function Rn(n){return`${ye(n*100)}%`}var Sh=/e([+-])(\d)$/,Mh=1e-4;function Ji(n){let t=Number(n.toPrecision(1));return t&&t<Mh?t.toExponential(
0).replace(Sh,"e$10$2"):String(t)}var v=24,[Oh,Qi]=[20,12.5],[we,ta]=[11,1.5],He=26,q=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=v}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Ei(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Oh,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,Qi,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(A([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.width-2*v-He,we),c=He+this.ruler.
width(i,we);s>v&&s+c>this.width-v&&(s=v,this.y+=e),this.add(...o(s+He/2-4,this.y-4),$(s+He,this.y,i,we)),s+=c+20;for(let l of a)this.y+=we*ta,this.add($(v+He,this.
y,l,we)),s=this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,we,e)}heading(t){this.y+=14,this.#s(t,Qi,"ink",!0)}finish(t,e,s){return this.
notes([e]),{width:this.width,height:ye(this.y+v/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.
wrapped(t,this.width-2*v,e,o))this.y+=e*ta,this.add($(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var Nt="",Dn="…",ea="|",Eh=["female","male","both"];function xe(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Nt:ct([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(ea):String(e)}function Bn(n,t){let e=new Map;for(let s of n){let o=xe(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function mo(n,t){let e=Bn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Eh.filter(r=>e.has(r)):t==="dose"?Ah(n,s):b(s,r=>[-(e.get(r)??0),r]);return e.
has(Nt)?[...o,Nt]:o}function Ah(n,t){let e=new Map(n.map(s=>[xe(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return b(t,s=>e.get(s)??[])}function Pn(n,t,e){
return t==="sex"?["female","male",Nt]:[...sa(n,Bn(n,t),t,e),Nt]}function na(n,t,e,s){let o=Bn(n,e),r=Bn(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...sa(n,i,e,s),...o.has(Nt)?[Nt]:[]]}function sa(n,t,e,s){let o=mo(n,e).filter(Boolean),r=b(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,Dn]:i}function zn(n,t,e){let s=xe(n,t);return e.includes(s)?s:Dn}function Ue(n,t,e){let s=xe(n,t);return e.includes(
s)?s:t==="sex"||!s?Nt:Dn}function it(n,t,e,s){return t===Dn?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${_h(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(ea).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function Fn(n){let t=n.filter(e=>e.
signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function _h(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(Boolean)?"p\
eople":t.some(Boolean)?"any":"animals"}var Ge=["population","species","sex","dose"],[oa,go,Ih]=[27,250,7],[Th,jh]=[6.5,30],[Nh,Lh]=[40,18],[Ch,Rh]=[205,760],yo=[1,2,4];function ra(n,t,e,s){let o=$t(n.
graph,{...t,target:"",max_hops:1});return new wo(n,o,e,Oi(n.graph,o,e,s)).scene()}var wo=class{constructor(t,e,s,o){this.words=t,this.question=e,this.by=s,this.
cells=o,this.studies=new Map(o.map(h=>[h,Bh(t,h)]));let[r,i]=[this.#t(({target:h})=>h),this.#t(h=>h[s])];this.allRows=r.size,this.allColumns=i.size;let a=h=>s===
"sex"?0:-(i.get(h)??0),c=b(i.keys(),h=>[a(h),h]).slice(0,Lh);this.columns=s==="dose"?b(c,Dh):c;let l=o.flatMap(h=>h.edges.map(d=>t.graph.edges.get(d)));this.edges=
l.filter(h=>h!==void 0);let u=b(r.keys(),h=>[-(r.get(h)??0),h]).slice(0,Nh),f=h=>t.categoryPlace(this.#s(h));this.rows=b(u,h=>[f(h),-(r.get(h)??0),h]),this.one=
Math.min(Th,jh/Math.sqrt(Math.max(0,...this.studies.values())||1)),this.shown=o.filter(h=>this.rows.includes(h.target)&&this.columns.includes(h[s])),this.heights=
this.#e(this.rows,({target:h})=>h),this.widths=this.#e(this.columns,h=>h[s]),this.left=v+go,this.reach=this.columns.reduce((h,d)=>h+(this.widths.get(d)??0),0),this.
sheet=new q(t.ruler,Math.max(Rh,this.left+this.reach+v))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(
t.map(o=>[o,oa]));for(let o of this.shown){let r=2*this.#n(this.studies.get(o)??0)+Ih;s.set(e(o),Math.max(s.get(e(o))??oa,r))}return s}#n(t){return this.one*Math.
sqrt(t)}#s(t){return this.words.graph.nodes.get(t)?.category??""}#o(t){return it(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[
t.node(this.question.source),t.say(this.by)],i=t.where(this.question.context),a=t.joined(this.question.layers.map(f=>t.say(f)));e.head(t.text("gaps",{source:o,key:r}),
[t.text("gaps_question",{source:o,key:r,where:i,layers:a})]),s.length?this.#c():e.notes([t.text("nothing")],"ink"),e.legend(zh(t,this.one),2*this.one*yo[yo.length-
1]**.5+2);let c=s.filter(({status:f})=>f==="untested").length,l={drawn:this.rows.length,all:this.allRows},u=t.text("gaps_counts",{cells:s.length,empty:c,...l});
return this.columns.length<this.allColumns&&(u+=t.text("gaps_columns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),u,...t.
fixed(this.by,this.question.context)]),e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-c)}#c(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(
m=>s.fitted(this.#o(m),Ch,11.5)),r=Math.max(...o.map(m=>s.width(m,11.5)));e.y+=12+r;let i=this.#r().map(({x:m},g)=>$(m+4,e.y,o[g],11.5,{turned:!0})),[a,c]=[e.y-
r-4,r+7];e.y+=4;let l=a+c,u=[],f=new Map(this.shown.map(m=>[`${m.target} ${m[this.by]}`,m])),h="";for(let m of this.rows){if(this.#s(m)!==h){h=this.#s(m),e.y+=24;
let g={colour:"muted",italic:!0};u.push($(v,e.y-4,t.category(h),11.5,g))}u.push(...this.#i(m,f))}let d=(...m)=>_(...m,{fill:"paper"});e.group([d(0,l,this.left-4,
e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],"","","corner")}#r(){let t=this.left;return this.
columns.map(e=>{let s=this.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#i(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,a=s.ruler.fitted(
s.node(t),go-20,12),c={fill:"band",radius:4},l=[_(v,o.y+1.5,go-6,r-3,c),$(this.left-12,i+4.3,a,12,{anchor:"end"})];o.add(_(this.left-4,o.y+1.5,this.reach+4,r-3,
c));for(let{name:u,x:f}of this.#r()){let h=e.get(`${t} ${u}`);h&&this.#a(h,f,i)}return o.y+=r,l}#a(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(
t[this.by])}`,[i,a]=this.#l(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[aa(e,s),o.say("untested")];if(t.status==="elsewhere")return[
ca(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(f=>o.graph.edges.get(f)).filter(f=>f!==void 0),a=o.say(o.graph.vocabulary.verdicts[t.
sign]),c=this.by!=="species"&&Fn(i),l=[a,o.counted("study",r),...c?[o.text("gaps_animals")]:[]].join(" · ");return[[...ia(t.sign,e,s,this.#n(r)),...c?[Ph(e,s)]:
[]],`${l}
${o.tooltip(i)}`]}#u(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:f,edges:h})=>[r,i,a,c,l,u,f,...h]),{source:e,context:s,
layers:o}=this.question;return te([e,this.by,We(s),o,t])}};function Bh({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function ia(n,t,e,s){
let o=G[n];return[U(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...D(n,t,e,4.2)]}function Dh(n){let t=n.indexOf(" ");return[n.slice(t+1),Number(n.slice(0,t))]}function aa(n,t){
return[U(n,t,3,{stroke:"muted",width:1.2})]}function Ph(n,t){return $(n+8,t+10,"a",9,{colour:"muted",italic:!0})}function ca(n,t){return[U(n,t,5,{stroke:"muted",
width:1.2}),U(n,t,1.6,{fill:"muted"})]}function zh(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],["mixed","mixed"]].
map(([s,o])=>[(r,i)=>ia(s,r,i,Math.max(t,6)),n.text(o)]),[aa,n.text("gaps_empty")],[ca,n.text("gaps_elsewhere")],[(s,o)=>[$(s,o+3,"a",10,{anchor:"middle",colour:"\
muted",italic:!0})],n.text("gaps_animals")],...yo.map(s=>[(o,r)=>[U(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var fa=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Fh=/^\d+(\.\d+)?$/,Wh=/^#+/,Hh=/\s+/g,Uh=/[|,，、]/,Gh=/[-_].*/,qh=/[\u200b-\u200f\u2060\ufeff]/g,
Kh=/%[0-9a-f]{2}/i,Hn={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},la={layer:"layers",max_hops:"hops"},Vh=["layers","effects","evidence","hidden","setting"],ua={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function ha(n,t,e,s){let o=[],r=[...new URLSearchParams(Yh(t))].map(([a,c])=>[Xh(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?fa.exec(c):null,u=f=>Jh(n,a,f,s,i);l&&!o.some(([f])=>f==="dose")?o.unshift(...Zh(n,l,s)):o.push([a,a==="find"?c:
c.split(Vh.includes(a)?Uh:"|").map(u).join("|")])}return new URLSearchParams(o)}function Yh(n){let t=n.replace(Wh,"").replaceAll("&amp;","&");return t.includes(
"=")?t:da(t)}function da(n){try{return Kh.test(n)?decodeURIComponent(n):n}catch{return n}}function Xh(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(la,e)?la[e]:e;return t.includes(s)?s:n}function Zh(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",Wn(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function Jh(n,t,e,s,o){let r=da(e).replace(qh,"").trim();switch(t){case"a":case"b":return Qh(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(P(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return Fh.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(ua).find(i=>ua[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(Gh,"");default:return Wn(n,t,r,s(t))}}function Qh(n,t,e,s){
let o=t==="dose"?fa.exec(e):null;return o?`${Number(o[1])} ${Wn(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?Wn(n,t,e,s(t)):e}function Wn(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[Hn[t]]??[]).map(({name:u,spellings:f=[]})=>[u,f])),i=o.languages.map(u=>new ft(n,u)),a=u=>P(o,u).replace(Hh,""),
c=a(e),l=u=>[u,...r.get(u)??[],...i.map(f=>f.named(u))];return s.find(u=>l(u).some(f=>a(f)===c))??e}var F={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...Ut({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"population",strata:"sex",by:"",
a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},Lt=["answer","evidence","conflicts","compare","papers"],qe=["ladder","b\
rain","harvest","forest","gaps","map","table"],ee=6;function Mt(n){return{...F,layers:[...n.words.layer]}}function ne(n,t){let e=new URLSearchParams;for(let[s,o]of Object.
entries(Mt(n))){let r=xo(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==xo(o)||s==="lang"||i)&&e.set(s,r)}return e.toString()}function bo(n,t){
return ha(t,n,Object.keys(F),e=>$o(t,e))}function vo(n,t,e){return[...bo(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(F,o)).filter(([o,r])=>!Object.hasOwn(F,o)||xo(
Reflect.get(t,o))!==r)}function pa(n,t,[e,s],[o,r]){let i=[...bo(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,[o,r]]).toString()}
var td=["tab","view","zoom","sort","find","columns","strata","theme","lang"];function xo(n){return Array.isArray(n)?n.join("|"):String(n??"")}function ma(n,t,e){
let s=bo(n,e),r=[...s.keys()].some(i=>Object.hasOwn(F,i)&&!td.includes(i))?{...Mt(e),...ed(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.entries(F)){let c=s.
get(i),l=c===null?void 0:nd(i,c,a);l!==void 0&&Un(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),
r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>hd(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function ed({from:n,to:t,lang:e},s){
let o=r=>s.has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function nd(n,t,e){
return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(ee,Math.max(1,Number.parseInt(t,10)||F.hops)):n==="dose"||n==="dose\
_to"?ga(t):t}function ga(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var Gn={sex:["","male","female"],extent:["answer","all"],columns:Ge,
tab:Lt,view:qe,theme:["","light","dark"]},ya=["layers","effects","evidence","hidden"],wa=["population","species","route","regimen","dose_unit"];function $o(n,t){
return Object.hasOwn(Gn,t)?Gn[t].filter(Boolean):wa.includes(t)?n.words[t]:ya.includes(t)?n.words[Hn[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.
keys:t==="strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}function Un(n,t,e){let s=String(e);if(Object.hasOwn(
Gn,t))return Gn[t].includes(s);if(wa.includes(t))return s===""||n.words[t].includes(s);if(ya.includes(t))return sd(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return od(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strata":return n.vocabulary.compared_by.includes(s);case"\
lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||cd.test(s)&&qn(Number.parseFloat(s))===Number.parseFloat(s);case"sort":return s===""||
ad.test(s);case"pick":return s===""||fd(n,s);default:return!0}}function sd(n,t,e){let s=n.words[Hn[t]];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}
function od(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var[rd,id]=[.1,6];function qn(n){return Math.min(
id,Math.max(rd,n))}var ad=/^-?[1-8]$/,cd=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,ld=/^(\w+):(.*)$/,ud={node:1,pair:2,path:Number.POSITIVE_INFINITY};function fd(n,t){
let[,e="",s=""]=ld.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(ud[e]??0)&&o.every(r=>n.nodes.has(r))}function hd(n,t,e){if(!(t&&e))return!1;if(t==="setting")return Un(n,t,[e]);if(t!==
"dose")return Un(n,t,e);let[s,o=""]=e.split(" ");return ga(s)!==null&&o!==""&&Un(n,"dose_unit",o)}function tt(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var Kn=5,dd=/[&<>"']/g,pd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},md=/[^\S\n ]/g,gd=/[\p{C}\p{Zl}\p{Zp}]/gu,xa="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",yd=new RegExp(`[${xa}]+(?:[ 0-9.'’"-]+[${xa}]+)*`,"gu"),wd=/^https?:\/\//,xd=/\.?0+$/;
function Ke(n,t,e=""){return new ko(t,e).document(n)}var ko=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[T(t),T(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Ct(s)}" font-family="${Ct(this.fonts)}">\

<title>${Ct(o)}</title>
<desc>${Ct(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(mt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${bd("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${T(e)}" \
y1="${T(s)}" x2="${T(o)}" y2="${T(r)}"`} stroke-width="${T(i)}"${ba(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${T(c)},${T(l)}`).join(" "),a=s?` stroke-width="${T(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${T(i)}"`:"";return`<circle cx="${T(t)}" cy="${T(e)}" r="${T(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Ct(e)}</title>`:"",i=o?` data-name="${Ct(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return wd.test(s)?`<a href="${Ct(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[T(t),
T(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,d=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${T(o)}"${d}${m}${this.look(i,"")}>${Ct(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${T(l)}"`:"",h=`<rect ${`x="${T(e)}" y="${T(s)}" width="${T(o)}" height="${T(r)}"`}${u}${ba(t)}${this.look(i,a)}/>`,d=c?vd(t):"";return d?
`${h}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:h}};function ht(n){return n.replace(yd,"⁨$&⁩")}function Ct(n){let t=n.replace(md," ").replace(gd,
e=>e===`
`?e:"�");return ht(t).replace(dd,e=>pd[e])}function T(n){return Cn(n).replace(xd,"")}function bd(n,t){return`<${n}>${t}</${n}>`}function ba({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function vd({x:n,y:t,width:e,height:s}){let o="";for(let r=Kn;r<=Math.floor((e+s)/Kn)*Kn;r+=Kn){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${T(n+i)} ${T(t+a)}L${T(n+c)} ${T(t+l)}`)}return o}var Mo="http://www.w3.org/2000/svg",$d="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",kd=/[&<>"']/g,Sd=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Oo(n){return ht(n).replace(kd,t=>`&#${t.charCodeAt(0)};`).replace(Sd,"")}function L(n){return Math.round(n*10)/10}function va(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),f=vn(n,1,e,""),h=$n(n,1,f,e),d=Math.round(s.height);return`${[`<svg xmlns="${Mo}"\
 width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${$d}" font-size="12">`,`<title>${Oo(t)}</title>`,`<rect width="${r}" height="${d}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Od(g,o)),...a.map(g=>Ed(g,o)),...a.map(g=>Ad(g,o)),...c.map(g=>Md(g,o)),...h.map(({text:g,x:y,y:x})=>So(g,{x:y,y:x+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:y,box:x})=>y.map((S,I)=>So(S,{x:l?(x[0]+x[2])/2:x[0],y:x[1]+11+I*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function Eo(n,{x:t,y:e},s,o=!1){return`<text x="${L(t)}" y="${L(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Oo(n)}</text>`}function Ao({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${L(n)} ${L(t)} L${L(n+29)} ${L(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+ka(
o,{x:n+29,y:t},{x:1,y:0},e)}function $a({x:n,y:t},e,s){let o=To[e];return o?`<polygon points="${o.map(([i,a])=>`${L(n+6*i)},${L(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${L(n)}" cy="${L(t)}" r="6" fill="${s}"/>`}function Md({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Ma({x:n,y:t},8,r,s)}${So(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Od(n,{paper:t}){let e=ut(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=_o(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${L(n.width)}"${s}/>`}${ka(n.end,o,r,e)}`}function Ed(n,t){
let[e,s,o,r]=n.box.map(L),[i,a]=n.end||n.picked?[t.ring,2]:[ut(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${L(o-e)}" height="${L(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function _o(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Io(n,{x:t,y:e},s){let o=(r,i)=>`${L(t+r*s.x-i*s.y)} ${L(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function ka(n,t,e,s){let o=Io(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function Vn(n,t){let e=document.createElementNS(Mo,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Sa(n,t,e){
let s=Vn("svg",{width:34,height:14,"aria-hidden":"true"}),o=Ao({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Mo}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Ma({x:n,y:t},e,s,o){return`<circle cx="${L(n)}" cy="${L(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function So(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${L(t)}" y="${L(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${Oo(n)}</text>`}var To={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function Ad(n,t){let e=n.faded?ut(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:ut(n.colour,t.text,.35),o=To[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${L(
n.x+i*n.size)},${L(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Ma(n,n.size,e,s)}function Yn({shape:n,colour:t}){let e=To[n],
s=Vn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?Vn("\
polygon",{points:o,fill:t}):Vn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Oa(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var _d={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Id=1.4,Td=7;async function Aa(n){let t=await mn(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var Xn=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=bn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},_d);for(let o of t.querySelectorAll("[tabindex]"))o.removeAttribute("tabindex");
this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=new WeakMap,this.under="";let s=null;this.network.on("click",({pointer:o})=>{s=o.
canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener("pointermove",({offsetX:o,offsetY:r})=>this.point(this.at(this.network.
DOMtoCanvas({x:o,y:r})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));for(let o of["zoom","dragEnd"])this.network.on(o,()=>{this.keepInSight(),
e.move()});this.network.on("beforeDrawing",o=>this.paper(o)),this.network.on("afterDrawing",o=>this.write(o))}size(){return{width:this.element.clientWidth,height:this.
element.clientHeight}}free(){return this.frame.style.height="",this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout,o=Math.min(1,this.size().width/
s.width);this.frame.style.height=e?`${Math.ceil(s.height*o)}px`:"",this.element.classList.toggle("upright",e),this.fresh=!0,this.placed=new Map;let{width:r,height:i}=this.
size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(a=>this.visNode(a))),this.network.redraw()}get drawn(){if(!this.picture)
throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),s=this.picture?.layout.size??{width:t,height:e},o=Math.min(1,
t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}where(){let[{width:t,height:e},{x:s,y:o}]=[this.size(),
this.network.getViewPosition()];return[this.network.getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{width:e,height:s}=this.size(),[o,r,i]=t.split("\
,").map(Number);t&&e?(this.network.moveTo({position:{x:r*e,y:i*s},scale:o,animation:!1}),this.keepInSight()):this.fit()}keepInSight(){let[t,{x:e,y:s}]=[this.network.
getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[qn(t),{x:Ea(e,o),y:Ea(s,r)}];(i!==t||a.x!==e||a.y!==
s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:qn(this.network.getScale()*Id**t),animation:!1}),this.on.move()}reveal({
x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),c={x:a(t,i.x,
(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move()),this.redraw()}hover(t){this.hovered=t,
this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?ut(t.colour,e.paper,.75):t.colour,
r=s?e.ring:ut(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?ut(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[Td/this.network.getScale(),""];for(let c of s){
let l=yi(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??gi(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return ut(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=_o(e.curves),r=Io(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:ut(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??vn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return $n(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=It;for(let l of r)vi(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())to(t,l,{x:u,y:f-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,
l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${It}`:It;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[l,u]of e.entries())to(t,u,{x:a?(s[0]+s[2])/2:
s[0],y:s[1]+l*14},c,r.halo)}};function Ea(n,t){return Math.min(t,Math.max(0,n))}function Rt(n,t){return[t.one?n.t.one:"",...be(n,t)].filter(Boolean).join(" · ")}function be(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function Zn(n,t,e){
let s=be(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var jd=["opposite","null"],Nd=["unresolved","partly","explained"];function _a(n,t){let e=t.map(s=>Ld(n,s)).filter(s=>s!==null);return b(e,({kind:s,status:o,subject:r,
object:i})=>[jd.indexOf(s),Nd.indexOf(o),r,i])}function Ld(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Cd(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:un(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:b(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Rd(n,a)}}function Cd(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&jt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Rd({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Gt(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Bt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
return e==="setting"?{...t,setting:[...Ve(n,t,e,s).setting,s]}:{...t,[e]:s}}function Ve(n,t,e,s){if(e==="dose")return{...t,dose:null,dose_to:null,dose_unit:""};
if(e!=="setting")return{...t,[e]:""};let o=n.contexts.get(s)?.group;return{...t,setting:t.setting.filter(r=>n.contexts.get(r)?.group!==o)}}var Ia=new WeakMap;function Bd({
scoper:n},t){let e=Ia.get(t)??n.ofContext(C(t));return Ia.set(t,e),e}function K(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.
reportsAll(e,Bd(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(
n.nodes.get(i)?.category??"")):!0}function jo(n,t){let e=$t(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new V(n,e,{passes:d=>K(
n,t,d)}),o=s.all(),r=new Map(o.flatMap(d=>d.findings.map(m=>[m.edge.id,m]))),a=t.from&&t.to&&t.from!==t.to?Tn(s,e):null,c=a&&t.one?Dd(n,a):a,l=Pd(o,c,t),u=new Set(
l.flatMap(d=>[d.subject,d.object]));if(t.extent==="answer")for(let d of[t.from,t.to])d&&u.add(d);let f=_a(n,o),h=new Map(f.map(d=>[k(d),d]));return{findings:r,answer:c,
shown:l,nodes:u,conflicts:f,clashing:h}}function Dd(n,t){let e=t.paths.filter(o=>!o.chimera),s=H({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},
cautions:{get:()=>On(n,s.flatMap(o=>o.edges))}})}function Ta(n){return n?new Set(H(n).map(k)):new Set}function k({subject:n,object:t}){return`${n}>${t}`}function Pd(n,t,{
extent:e}){return e==="all"?n:t?[...new Set(H(t))]:[]}var No=["+","-","0"],[Jn,zd,Fd]=[210,190,10.5],Wd=760,Lo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function ve({view:n,extent:t}){return n===
"map"&&t==="all"}function Na(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(d=>d.findings.some(({edge:m})=>m.signed)),i=Hd(t,e),a=i?Gd(n,t,r,i,o):Ud(n,t,r,o),
[c,l]=[ja(a,"column"),ja(a,"row")],u=new q(n.ruler,Math.max(Wd,v+Jn+c.length*Lo[a.name].wide+v)),f=`${n.where(C(e))} · ${n.joined(e.layers.map(d=>n.say(d)))}`;
u.head(a.title,[f]),i&&qd(u,o),Kd(u,a,c,l),u.legend(No.map(d=>[(m,g)=>D(d,m,g,5),a.means(d)])),u.notes([o.matrixNote]);let h=r.flatMap(d=>d.findings.map(({edge:m})=>m.
id));return u.finish(n.lang,n.stamp(te(b(h,d=>d)),"stamp_map"),a.cells.length)}function Hd(n,{pick:t}){let[e,s]=tt(t);return e==="block"?s.split(">"):e!=="pair"?
null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Ud(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";return{title:s.matrix,name:"block",cells:Ca(e,
o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r],means:La(n)}}function Gd(n,t,e,[s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.
category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:Ca(i,a=>a),called:a=>n.node(a),place:a=>n.node(
a).toLowerCase(),means:La(n)}}function La(n){let t=new Map([["+","raises"],["-","lowers"],["0","no_effect"]]);return e=>n.text(t.get(e)??"no_direction")}function Ca(n,t){
let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(
({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(No.map(l=>[l,a.filter(u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function ja({
cells:n,place:t},e){return b(new Set(n.map(s=>s[e])),t)}function qd(n,{allCategories:t}){n.y+=16;let e=$(v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=_(v-4,n.y-18,
n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Kd(n,t,e,s){let{ruler:o}=n,{wide:r,high:i}=Lo[t.name],a=v+Jn,c=e.map(m=>o.
fitted(t.called(m),zd,11.5)),l=n.y;n.y+=10+Math.max(0,...c.map(m=>o.width(m,11.5)));let u=c.map((m,g)=>$(a+(g+.5)*r+4,n.y,m,11.5,{turned:!0}));n.y+=6;let f=n.y,
h=[];for(let m of s){let g=n.y,y=o.fitted(t.called(m),Jn-16,12);n.add(_(a,g+1,e.length*r,i-2,{fill:"band",radius:3})),h.push(_(v,g+1,Jn,i-2,{fill:"band",radius:3})),
h.push($(a-8,g+i/2+4.3,y,12,{anchor:"end"}));for(let x of t.cells.filter(({row:S})=>S===m))Xd(n,t,x,a+e.indexOf(x.column)*r);n.y+=i}let d=_(0,f,a,n.y-f,{fill:"p\
aper"});n.group([d,...h],"","",Ra),n.group([_(0,l,n.width,f-l,{fill:"paper"}),...u],"","",Ba),n.group([_(0,l,a,f-l,{fill:"paper"})],"","",Da)}var[Ra,Ba,Da]=["na\
mes","heads","corner"],Vd=["row","block","pair","cell"].map(n=>`[data-name^="${n} "]`).join();function Co(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[Ra,Ba,
Da].map(S=>t?.querySelector(`[data-name="${S}"]`));for(let S of["--over","--held"])n.style.removeProperty(S);let r=o??s;if(!(t instanceof SVGSVGElement&&s&&r instanceof
SVGGraphicsElement))return;let{y:i,height:a,width:c}=r.getBBox(),l=o?c:0,[u,f]=[n.getBoundingClientRect(),t.getBoundingClientRect()],h=t.viewBox.baseVal.width/f.
width,d=Math.max(0,(u.left-f.left)*h),m=Yd(s),g=m instanceof SVGGraphicsElement?m.getBBox():{y:i,height:a},y=Math.max(0,g.y+g.height-i-a),x=Math.min(y,Math.max(
0,(Math.max(0,u.top)-f.top)*h-i));e?.setAttribute("transform",`translate(${d} 0)`),s.setAttribute("transform",`translate(0 ${x})`),o?.setAttribute("transform",`\
translate(${d} ${x})`),n.style.setProperty("--over",`${a/h}px`),n.style.setProperty("--held",`${l/h}px`)}function Yd(n){let t=n.previousElementSibling;for(;t&&!t.
matches(Vd);)t=t.previousElementSibling;return t}function Xd(n,{name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:f,dy:h}=Lo[t],
d=No.filter(nt=>i.get(nt)),m=d.reduce((nt,Ht)=>(i.get(Ht)??0)>(i.get(nt)??0)?Ht:nt,"0"),g=d.length?`${G[m]}_faded`:"paper",y=_(c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),
[x,S]=[n.y+u/2,(d.length-1)/2],I=c+l/2-4,Wt=d.flatMap((nt,Ht)=>Zd(nt,i.get(nt)??0,I+(Ht-S)*f,x+(Ht-S)*h)),at=d.map(nt=>`${s(nt)} ${i.get(nt)}`).join(" · "),R=t===
"block"?` (${a})`:"";n.group([y,...d.length?Wt:D("?",c+l/2,x,4)],`${e(r)} → ${e(o)}${R}
${at||s("?")}`,"",`${t} ${r}>${o}`)}function Zd(n,t,e,s){return[...D(n,e-4,s,3.4),$(e+2,s+3.8,String(t),Fd)]}var Jd="，。；：、）】》！？”’",[Qd,tp]=[.8,.22],$e=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Ro(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-Qd*o,right:t-c+a,bottom:e+tp*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let a of ep(t))for(i&&this.width(
(i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.fitted(i,e,s,o),l=(c.endsWith("…")?
c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function Ro(n){return Number(n.codePointAt(
0))>=11904}function ep(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Jd.includes(s)||!np(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function np(n,t){return n===
"（"?!1:n===" "||Ro(n)||Ro(t)}var sp=[[0,1,2],[3],[4],[5],[6,7]],Pa=3,op=4,rp=12,[ip,ap]=[250,4],cp=3;function Fa(n,t,{from:e,to:s}){let o=O(t).filter(c=>c!==e&&c!==s),i=sp.map(c=>o.filter(l=>c.
includes(lp(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>op||i.length>Pa&&i.some(c=>c.length<Pa);){let c=i.indexOf(gt(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function lp(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Do(n,t){let e=n.map((c,l)=>c.map(u=>Wa(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let h=`${c}>${l}`;o.set(h,up(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)Qn(c);let r=fp(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&wp(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function Wa(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function up(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=Wa(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function Qn(n){for(let[t,e]of n.entries())e.rank=t}function fp(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>ip?ap:rp;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;hp(r?[...n].reverse():n,r?"after":"before");let i=cp;for(;i&&pp(n);)i-=1;let a=n.reduce((c,l)=>c+xp(l)+yp(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)Qn(o);return t}function hp(n,t){for(let e of n){let s=new Map(e.map(o=>[o,dp(o,t)]));e.splice(0,e.length,...b(e,o=>[
s.get(o)??0,o.rank])),Qn(e)}}function dp(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function pp(n){let t=!1;for(let e of n)
for(let s of[...e])t=mp(e,s)||t;return t}function mp(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=za(
u,t)+gp(t,u)-za(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),Qn(n),c}function za(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function gp(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Bo(n)*e(t,n)-Bo(t)*e(n,t)}function Bo({before:n,after:t}){return Math.min(n.length,t.length)}function yp(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Bo(r);return t}function wp(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function xp(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var ts=3,bp=1e6,[vp,Ha,$p]=[12,34,10];function Ua(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,kp(n,c,t.get(c)??0,s)])),i=Sp(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,d]=[u,f].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,Mp(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function kp({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function Sp({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),h=n.back.has(i)?0:1;o.get(c)?.[h].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let d=(s.get(f)??0)-c;return h?Math.sign(d)*bp-d:d};for(let f of a){let h=Math.min(e.port,l/Math.max(1,f.length)),
d=b(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(m-(f.length-1)/2)*h)}}return r}function Mp(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Op(n,t,e,s,o)]:Ep(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function Op({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,h=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(Ha,
h===void 0?Ha:Math.abs(h-f)-$p),m=f+c*4*Math.min(d,vp+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+c*ts]:[f+c*ts,f];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function Ep({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+ts:c,a+1===r&&e?l-ts:l],[h,d,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,h),o(m,h),o(m,d),o(f,d)];if(a+1===r)return[g];let[y,x]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,x,x]]})}function Ga(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[wt,ke]=[10,34],qa=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Ap,Ka,_p]=[70,160,6],Ip=2,[Tp,jp]=[44,30],es={box:78,depth:64,channel:44,abreast:[4,3,2]},
Np=10;function Xa(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(k)]),o=Po.get(s)??Lp(n,t,e);return Po.clear(),Po.set(s,o),o}var Po=new Map;
function Lp(n,t,e){let s=e.width<e.height*.75,o=Fa(n,t.nodes,t),r=s?Dp(o,t,e):Bp(n,o,t,e),i=zp(r,s?wt:ke),{boxes:a,routes:c}=Ua(r,i,s),l=Array.from(a,([d,m])=>[
d,Cp(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+wt),r.length],h=s?{width:Math.max(e.width,f+2*wt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+ke+wt)};return{positions:new Map(l),boxes:a,routes:c,upright:s,size:h}}function Cp([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var Rp=/[\s-]/;function Bp(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new $e(n.figures.widths),a=(h,d)=>i.wrapped(s.get(h)??"",d-22-4,12,!0).length,
c=h=>Math.max(...(s.get(h)??"").split(Rp).map(d=>i.width(d,12,!0)))+22+6,l=Do(t,e),u=r-ke-wt,f=Va(l,Ya(t,o-2*wt,a,c),u,a);if(f.length>u){let h=o*f.length/u;f=Va(
l,Ya(t,h-2*wt,a,c),u,a)}return f}function Va(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=qa.map(a=>{let c=({
column:u})=>n.columns[u].length===1;return{density:a,...Za(n,a,u=>14*Math.min(o.get(u)??1,c(u)?qa[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function Ya(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(Ka,Math.max(Ap,...g.map(s)))),
i=n.map((g,y)=>{let x=r[y];for(;x<Ka&&g.some(S=>e(S,x)>Ip);)x+=_p;return x}),a=g=>g.reduce((y,x)=>y+x,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*Tp-
a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*jp)/a(u)),h=u.map(g=>g*f),d=(t-a(h))/o,m=wt;return h.map(g=>{let y={start:m,end:m+g};return m=y.end+d,
y})}function Dp(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=es.abreast.map(m=>{let g=n.flatMap(x=>Pp(x,m)),y=Do(g,t);return{rows:g,order:y,
...Za(y,o,()=>es.box)}}),i=e-2*wt,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??gt(r,m=>m.longest)??r[0],{depth:f}=es,h=Math.max(f+es.channel,(s-ke-
wt-f)/Math.max(1,a.length-1)),d=a.map((m,g)=>({start:ke+g*h,end:ke+g*h+f}));return{order:c,spans:d,sizes:l,density:o,length:Math.max(i,u)}}function Pp(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function Za({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.
node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function zp({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(
u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of Ga(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.
before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<Np;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);
return o}var Ja={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Fp={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Wp={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},ss=["+","-","0","conflicting","mixed","?","="];function se(n){
return{dash:Fp[n]??[],end:Wp[n]??""}}function os(n,t,{view:e,overlay:s},o,r){let i=Ja[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:sc(e)}:nc(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(R=>[R.
subject,R.object])):e.nodes,h=new ft(n,t.lang),d=new Map(Array.from(f,R=>[R,h.node(R)])),{from:m,to:g}=t,y=Xa(n,{nodes:f,pairs:u,names:d,from:m,to:g},o),x=tm(t,
e,u),S=R=>Qp(t)&&x?.has(k(R)),I=a?a.flatMap(R=>Zp(n,R,i)):c.flatMap(R=>S(R)?Vp(R,i):[Yp(R,i)]),Wt=Hp(I,y,x),at={layout:y,lines:Wt,colours:i,paths:l,...y.size};return{
...at,nodes:Gp(n,t,d,at,x),badges:s?[]:Jp(e,at,x)}}var Qa=56;function nc(n,t){let{answer:e,shown:s}=n,o=sc(n);if(!e||t.extent==="all"||s.length<=Qa)return{steps:s,
paths:o};let r=rc(t.pick,n),i=new Set(s.filter(f=>f===e.direct)),a=0;for(let{steps:f}of e.paths){let h=f.filter(d=>!i.has(d));if(i.size+h.length>Qa)break;for(let d of h)
i.add(d);a+=1}let[c,l]=tt(t.pick),u=c==="node"&&[...i].some(({subject:f,object:h})=>f===l||h===l);return{steps:s.filter(f=>i.has(f)||!u&&r?.has(k(f))),paths:a}}
function sc({answer:n}){return n?.paths.length??0}var tc=new WeakMap;function oc(n,{view:t,overlay:e}){let s=tc.get(t)??new Set((e?.rows??nc(t,n).steps).map(k));
return tc.set(t,s),s}var ec=11;function Hp(n,{routes:t},e){let s=new Map;for(let r of n)s.set(k(r),[...s.get(k(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(k({subject:c,object:a}))?i.length*ec/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let d=(h-(i.length-1)/2)*ec-l;return{
...f,...u,...Up(t.get(r)??[],d,f,u)}})});return b(o,r=>r.lit)}function Up(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?wi(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:mi(i),width:e+(o?1:0),fade:a}}function Gp(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let f of[c,l])i.set(f,(i.get(
f)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),f=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:a!==
null&&!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var qp={male:"♂",female:"♀"},Kp=["+","-","0","?","="];function Vp(n,t){
let{arrows:e}=n.graph.vocabulary;return Kp.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=zo(n,o,s,t);return[
r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function Yp(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return zo(n,n.findings,
"=",t);let s=e.filter(E);return zo(n,e,Q(z(s.length?s:e)).sign,t)}function zo({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(m=>m.sex===d).
length,a=["female","male"].flatMap(d=>i(d)?[`${qp[d]}${Xp(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.
map(d=>d.match)),f=!l&&(u===M.COMPATIBLE||!e.some(E)),h=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:f,
ids:r.map(({id:d})=>d),...se(s),colour:o[s],width:l?1:h,label:l?"":c}}function Xp(n){return n>1?String(n):""}function Zp(n,{subject:t,object:e,cells:s,relation:o},r){
let{arrows:i}=n.vocabulary,a=(u,f,h)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:f,ids:h,match:M.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?se(f).dash:
[],end:se(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>u.sign==="untested"||u.sign==="elsewhere"?[]:[{...u,sign:u.sign,which:["a","b"][f]}]);
if(o!=="same")return c.map(({which:u,sign:f,edges:h})=>a(u,f,[...h]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function Jp(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=k(s),r=n.clashing.get(o),i=t.find(a=>k(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,...Re(Be(i.curves)[0],.26),kind:r.kind}]})}function Qp({
pick:n}){return["pair","path"].includes(tt(n)[0])}function tm({pick:n},t,e){let s=rc(n,t);return s&&e.some(o=>s.has(k(o)))?s:null}function rc(n,t){let[e,s]=tt(n);
if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>k({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.
filter(o=>o.subject===s||o.object===s).map(k))}var em=new Set(["title","aria-label","placeholder"]);function p(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,em.has(o)?ht(r):r);return s.append(...Dt(e)),s}function Dt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[ht(t)]:t instanceof Element?[t]:t?Dt(t):[])}function ic(n){let t=p("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Dt([n()])),t.classList.remove("later"))});return e.observe(t),t}function Se(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function Ye(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function X(n,t,e,s,o){return p("select",{id:n,"aria-label":o,onchange:r=>s(Se(r))},e.map(([r,i])=>p("option",{value:r,selected:r===t},i)))}var nm={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function rs(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function et(n,t,e=n.sign(t)){return p(
"span",{class:`sign sign-${nm[t]??"open"}`,title:e},p("span",{"aria-hidden":"true"},rs(n,t)),p("span",{class:"unseen"},e))}function is({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||ve(t)||oc(t,{view:e,overlay:s}).has(k(o))?null:p("small",{class:"note off-map"},n.t.notHere)}function as({t:n}){return Fo("⚑",n.reviewSays,
"flag")}function Fo(n,t,e){return p("span",{class:"clash",title:t,"data-term":e},p("span",{"aria-hidden":"true"},n),p("span",{class:"unseen"},` (${t}) `))}function j(n,t,e){
return n.explained(t)?p("span",{class:"term",role:"term","data-term":t},e):e}function Wo(n,t){return t.signed?et(n,t.sign):et(n,"=",n.say(t.predicate))}var sm=/[?#]/g;
function om(n,{doi:t,pmid:e}){let s=(r,i)=>p("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(sm,encodeURIComponent);return[...ze(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function cs(n,{silentBecause:t}){
return t?`${n.say("not counted")}${n.t.colon}${n.say(`because_${t}`)}`:""}function ls({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=cs(t,e),a=n.flags.get(
o.id)??[],c=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return p("ar\
ticle",{class:`card ${r===M.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},p("h3",{},Wo(t,o)," ",`${t.node(o.subject)}\
 → ${t.node(o.object)}`),p("p",{},t.statement(o)),im(n,t,e),i?p("p",{class:"silent"},i):null,am(n,t,o).map(u=>p("p",{class:"warning"},u)),a.map(u=>cm(t,u)),o.
note?p("p",{class:"note"},p("strong",{},`${s.note}${t.t.colon}`),o.note):null,p("p",{class:"source"},t.source(o),l," · ",p("code",{},o.id)),c.map(u=>Ho(t,u)))}
var rm=["secondary analysis","subgroup analysis","exploratory analysis"];function im(n,t,e){let{edge:s,match:o}=e,{matches:r,unsure:i}=t.graph.vocabulary,a=t.text(
r[o]),c=new Map([...i,...rm].map(l=>[t.say(l),l]));return p("ul",{class:"chips"},t.chips(s).map(l=>p("li",{},c.has(l)?j(t,c.get(l)??"",l):l)),s.signed?p("li",{class:"\
match"},j(t,r[o],a)):null,s.signed&&E(e)?p("li",{class:"match"},j(t,"counted",t.say("counted"))):null,s.signed?null:p("li",{},t.say(s.predicate)),s.evidence_type?
p("li",{},t.say(s.evidence_type)):null,p("li",{},j(t,s.layer,t.say(s.layer))),n.own.has(s.id)?p("li",{class:"match"},t.t.own):null)}function am(n,{t},{reference:e}){
let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function cm(n,t){return p("p",{class:"warning"},p("strong",{},
`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function Ho(n,t){let e=n.unlinked(t);return p("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).
join(". ")} `,om(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var lm=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function ac({
words:n,state:t,overlay:e},s){let{t:o}=n,{from:r,to:i,hops:a,view:c,columns:l}=t,[u,f]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&
c==="forest"?o.noSizes:s&&c==="gaps"?o.noneReports(n.say(l)):s&&!f?o.noFinding:r&&r===i?o.same:r&&i?e?o.noFinding:o.noPath(a):u?o.noPair:o.noQuestion}function Z({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=lm.filter(f=>String(e[f]??"")!==String(F[f]??"")),a=Mt(n).layers,c=(f,h,d)=>p("button",{type:"button","data-wa\
y":f,onclick:()=>s(d)},h),l=Object.fromEntries(i.map(f=>[f,F[f]])),u=[t.where(e),Rt(t,e)].filter(Boolean).join(" · ");return p("div",{class:"empty"},p("p",{},o),
i.length?p("p",{},r.narrowed(u)):null,p("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<ee?c("hops",r.moreSteps(ee),{hops:ee}):null,...um(t,n,e).map(([f,h])=>c(f,`${t.node(String(h.from))} → ${t.node(String(h.to))}`,{...h,pick:""})),
e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function um(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(
o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",
{from:s,to:e}]]:[]}var cc=3,fm=40,hm=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function lc(n,t){let{words:e,state:s}=n,{t:o}=e,r=be(e,s),i=t.match===null?"":e.graph.vocabulary.matches[t.match],
a={"data-verdict":t.verdict,"data-match":i,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[p("h2",{},`${o.question(e.node(s.from),
e.node(s.to))} `,p("small",{id:"for-whom"},`· ${Zn(e,s,t.question.context)}`)),n.leftOut.length?p("p",{class:"warning",id:"not-asked"},o.notAsked(dm(n.leftOut))):
null,r.length?p("p",{class:"warning",id:"filtered"},o.verdictFiltered(r.join(" · "))):null,p("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...a},et(e,
us(e,t.verdict)),` ${o.verdict}${e.t.colon}`,Uo(e,t),p("br"),p("span",{id:"rests-on"},pm(e,t))),mm(n,t),bm(e,t),p("p",{id:"why"},ho(e,t))]}function dm(n){return[
...n.slice(0,cc).map(([e,s])=>(s?`${e}=${s}`:e).slice(0,fm)).map(e=>hm.test(e)?e:"…"),...n.length>cc?["…"]:[]].join(", ")}function Uo(n,{verdict:t,leans:e,strength:{
level:s}}){return[p("strong",{},j(n,t,n.leaning(n.say(t),e?.sign))),s?[" · ",j(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function us({graph:n},t){
let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function pm({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect} ${n.waysBelow}`:
n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function mm(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(ot(e.context)).length>0,r=new Map;for(let c of t.findings){let l=gm(s,t,c);l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>p(
"ul",{class:"studies"},ym(c).map(u=>p("li",{},wm(s,u,l).map(([f,h],d)=>xm(n,f,{fits:l,times:h,again:d>0}))))),a=[...r.values()].flat().length;return p("div",{id:"\
studies"},p("h3",{},j(s,"counted",s.t.counted)),i(t.findings.filter(E),o),a?p("details",{id:"silent"},p("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[p("p",{class:"silent"},c),i(l,!1)])):null)}function gm(n,t,e){if(!e.silentBecause)return"";let s=t.agrees(e),o=s===null?[]:[n.say(s?"agreeing":"disagree\
ing")];return n.joined([n.say(`because_${e.silentBecause}`),...o],"counts")}function ym(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);
return[...t.values()]}function wm(n,t,e){let s=new Map;for(let o of t){let{edge:r}=o,i=[r.sign,n.source(r),...uc(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,
[a,c+1])}return[...s.values()]}function uc(n,{edge:t,openKeys:e},s){let o=e.length?n.t.notTold(n.joined(e.map(r=>n.say(r)))):n.text("asserted");return[t.evidence_type&&
n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(Boolean)}function xm({
words:n,change:t},e,{fits:s,times:o,again:r}){let{edge:i}=e;return p("button",{type:"button",class:r?"plain again":"plain",title:n.statement(i),"data-study-line":i.
id,onclick:()=>t({pick:`pair:${k(i)}`,tab:"evidence"})},et(n,i.signed?i.sign:"=")," ",p("span",{class:r?"unseen":null},`${n.source(i)} `),p("small",{},[o>1?`×${o}`:
"",...uc(n,e,s)].filter(Boolean).join(" · ")))}function bm(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;
let a=s?.sign??us(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}${n.t.colon}${n.
outcome(kn(u))}`);return o&&l.push(`${n.say("mechanism paths")}${n.t.colon}${n.say(r)}`),l.length?p("p",{id:"against"},p("strong",{},`${n.t.against}${n.t.colon}`),
n.joined(l,"clauses")):p("p",{id:"against"},p("strong",{},`${n.t.against}${n.t.colon}`),n.t.nobody)}function fc(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=p("ul",{class:"paths"});return p("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>p("li",{},vm(n,t,c))))}},p("summary",{},`${s.t.symptoms} (${r.length})`),i)}function vm({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Qt(n,{source:i,target:r,context:a,layers:c,max_hops:l},h=>K(n,e,h)),f=u.direct?.results.length??0;return p("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},et(t,us(t,u.verdict)),` ${t.node(r)} `,p("small",{},`${t.say(u.verdict)} ·\
 ${t.t.countedStudies(f)}`))}var hc=25,dc=3,Go=!1;function pc(){Go=!1}function mc(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[p("p",{},o.noQuestion)];if(!s.answer)return[
p("p",{},o.same)];let r=s.answer;return[lc(n,r),r.direct||r.paths.length?null:Z(n,o.noPath(e.hops)),fc(n,r),$m(t,r),r.decidedBy==="nothing"?null:km(t,r),Sm(t,r),
r.direct?[p("h3",{},o.direct),Om(n,r.direct)]:null,Mm(n,r.paths),Im(t,r)]}function $m(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return p("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return p("div",{id:"by-layer"},p("h3",{},n.t.byLayer),p("ul",{},o.map(([r,i,a])=>p("li",{"data-layer":r,"data-verdict":i},j(n,r,n.say(r)),`${n.t.colon}${a}`))))}
function km(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return p("li",{"data-study":a,"data-verdict":c},`${n.say("without")}\
 ${n.study(a)}${n.t.colon}${n.say(c)}`)},i=(a,c)=>p("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}${n.t.colon}${n.say(c)}`);return p("details",{id:"sens\
itivity"},p("summary",{},j(n,"robustness",n.t.robustness)),p("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function Sm(n,{missing:t,question:e}){if(!t.length)
return null;let s=t.map(o=>p("li",{"data-missing":k(o)},n.missing(o,e.context.species)));return p("details",{id:"missing"},p("summary",{},j(n,"missing",`${n.t.missing}\
 (${t.length})`)),p("ul",{},s))}function Mm(n,t){let{t:e}=n.words,s=Go?t:t.slice(0,hc),o=()=>{Go=!0,n.redraw();let r=document.querySelectorAll("#panel-body [dat\
a-path]")[hc];r instanceof HTMLElement&&r.focus()};return[p("h3",{},e.paths(t.length)),p("ol",{class:"paths"},s.map(r=>p("li",{},Em(n,r)))),s.length<t.length?p(
"button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function Om(n,t){let{words:e,change:s}=n,o=k(t);return p("button",{type:"but\
ton",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},et(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)}\
 `,gc(n,t,t),yc(e,t))}function Em(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===M.COMPATIBLE;return p("button",{type:"button",class:`path\
 ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.
match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"\
evidence"})},et(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((a,c)=>[" ",p("span",{class:"step"},Am(e,a,t.signs[c]),yc(e,t.parts[c]),gc(n,a,t.parts[c]))," ",e.node(
a.object)]),p("small",{},_m(e,s,t).map(([a,c],l)=>[l?" · ":" ",j(e,a,c)])))}function Am(n,t,e){return et(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function _m(n,t,e){
let{t:s}=n,o=Object.keys(ot(C(t))).length>0,r=cn(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.
vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],["chimera",e.chimera?s.chimera:
""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}
function gc({graph:n,view:t,words:e},s,o){let r=t.clashing.get(k(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind==="opposite"?"⇅":"∅";return[
r?Fo(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?as(e):null]}function yc(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-dc,o=s>1?[...e.slice(
0,dc),n.t.moreOf(s)]:e,r=n.joined([St(t.cited),...o].filter(Boolean),"clauses");return p("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function Im(n,{
cautions:t}){if(!t.length)return null;let e=t.map(s=>p("p",{class:"warning","data-flag":s.id},n.flag(s)));return[p("h3",{id:"cautions"},`${n.t.cautions} (${t.length}\
)`),e]}var qo=["sex","species","population","route","regimen"],vc=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function $c(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...qo,"dose","setting"].map(i=>[i,kc(n,t,s,i)]),r=vc.map(([i,a])=>[i,Sc(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function kc(n,t,e,s){return fs(n,e,s,qo.includes(s)?String(Reflect.get(t,s)):"")}function Sc(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function Ko(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=C(t),r=xc(n,s.filter(c=>K(n,t,c))),i={};for(let c of[...qo,"dose","setting"])i[c]=kc(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Bt(n,o,c,l));return{value:l,
...bc(n,r,u,jm(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of vc){let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.includes(h.layer)&&
K(n,u,h));i[c]=Sc(n,e,l).map(h=>{let d=f.filter(m=>m[l]===h);return{value:h,count:bc(n,xc(n,d),a).count}})}return i}var wc=new WeakMap;function Vo(n){let t=wc.get(
n)??Tm(n);return wc.set(n,t),t}function Tm(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function xc(n,t){let{of:e}=Vo(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function bc(n,t,e,s){let{kinds:o}=Vo(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.admits(e,r.ofEdge(o[c]))&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function jm(n,t,e){let{kinds:s,reporting:o}=Vo(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Bt(n,Ut({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function fs(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return Nm(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function Nm(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return b(e,([,s])=>s).
map(([s])=>s)}var hs=["opposite","leaning_apart","differs","only_a","only_b","elsewhere","open","same"];function Mc(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a,layers:c}=t;if(!e)
return null;let l=r&&i&&r!==i&&a==="answer"?Lm(n,t):new Map,u=Cm(n,t),f=l.size?Gi(n,l,y=>K(n,t,y)):uo(Rm(u),Dm(n,t)),h=f.map(({subject:y,object:x,cells:S})=>{let I=[
S.get(s),S.get(o)],Wt=[s,o].map((at,R)=>I[R].sign==="untested"&&Bm(u.get(at),y,x));return{subject:y,object:x,cells:I,relation:Pm(I),untold:Wt}}),d={};for(let y of h)
d[y.relation]=(d[y.relation]??0)+1;let m={context:Ve(n,C(t),e,s),layers:c},g=new V(n,m,{passes:y=>K(n,t,y)});return{rows:h,answers:[...l.values()],silentUndivided:Ui(
g,f),counts:d}}function Lm(n,t){let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...Yo(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>K(n,t,c);return new Map([t.a,
t.b].map(c=>[c,Qt(n,i(c),a)]))}function Cm(n,t){let e=s=>new V(n,Yo(n,t,s),{passes:o=>K(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function Rm(n){return new Map(
Array.from(n,([t,e])=>[t,e.all()]))}function Bm(n,t,e){return(n?.step(t,e)?.speaking??[]).some(({edge:s})=>s.signed)}function Dm(n,t){let e=s=>_n(n,Yo(n,t,s),o=>K(
n,t,o));return new Map([t.a,t.b].map(s=>[s,e(s)]))}function Yo(n,t,e){return{context:Bt(n,C(t),t.by,e),layers:t.layers}}function Pm([n,t]){return n.elsewhere.length||
t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||
t.sign==="?"?"open":"differs":"only_a":"only_b"}function Oc(n,t){let e=new Map(n.map(o=>[k(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))
if(r){for(let i of zm(o.map(a=>e.get(k(a)))))if(i.length>1){s.set(k(i[0]),i);for(let a of i)e.delete(k(a))}}return n.flatMap(o=>{let r=s.get(k(o));return r?[r]:
e.has(k(o))?[[o]]:[]})}function zm(n){let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}var Ec={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,elsewhere:"reported for one, and for the ot\
her in layers that are not asked",open:"in one no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用\
，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分\
别报告`,elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方方向不明",same:"两者相同"}};var _c={by:"",a:"",b:"",pick:""};function Ic(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Ac(n),p("p",{},o.noComparison)];let r=()=>s(_c);return[Ac(
n),p("button",{type:"button",id:"overlay-close",onclick:r},o.clear),Wm(n,e.answers),e.rows.length?p("p",{class:"note"},o.noTest):p("p",{class:"empty"},o.noneCompared),
hs.map(i=>Hm(n,e,i)),Fm(n,e),Vm(t,e.answers)]}function Fm({words:n,state:{by:t}},{silentUndivided:e}){return e.size?p("p",{class:"note",id:"silent-undivided"},Vi(
n,{by:t,silentUndivided:e})):null}function Wm({graph:n,words:t,state:e},s){let{t:o}=t;if(!s.length)return null;let r=Ve(n,C(e),e.by,e.a),i=(a,c)=>{let l={"data-\
stratum":[e.a,e.b][c],"data-verdict":a.verdict},u=fo(a,e.by)===!1?` · ${t.sentence("of_others")}`:"";return p("li",l,p("strong",{},`${Xo(t,e)[c]}${t.t.colon}`),
Uo(t,a),u)};return[p("h2",{},`${o.question(t.node(e.from),t.node(e.to))} `,p("small",{},`· ${Xo(t,e).join(" | ")} · ${t.where(r)}`)),p("ul",{class:"studies",id:"\
compared-verdicts"},s.map(i))]}function Hm(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(d=>d.relation===s),l=b(Oc(c,e),([{subject:d,
object:m}])=>[d!==i||m!==a,d!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},h=j(o,s==="only_a"||s==="only_b"?"untested":
s,ds(o,r,s));return[p("h3",{class:`relation relation-${s}`,...u},h,` (${l.length})`),p("ul",{class:"paths"},l.map(d=>p("li",{},Um(n,d))))]}function Ac({graph:n,
words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),i=h=>{let[d,m]=h?fs(n,r,h):[];s(m===void 0?_c:{by:h,
a:d,b:m,pick:""})},a=(h,d,m)=>p("div",{class:"row"},p("label",{for:h},d),m),c=n.vocabulary.keys.map(h=>[h,t.text(h)]),l=a("overlay-by",o.compareBy,X("overlay-by",
e.by,[["","–"],...c],i));if(!e.by)return l;let u=fs(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,d)=>{let m=`overlay-${h}`;return a(m,d,X(m,e[h],u,g=>s({[h]:g,pick:""})))};
return[l,f("a",o.first),f("b",o.second)]}function Um(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>
1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return p("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,
tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",Gm(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?as(s):null,Xo(s,o).map((l,u)=>p("small",
{},`${l}${s.t.colon}${qm(n,t.map(({cells:f})=>f[u]),t.some(({untold:f})=>f[u]))}`)))}function Gm(n,t){return t.map(({sign:e},s)=>e==="untested"||e==="elsewhere"?
null:p("span",{class:s?"stratum-b":"stratum-a"},et(n,e)))}function qm({graph:n,words:t},e,s){let o=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0);
if(!o.length&&s)return t.t.notApart;let r=t.joined(e.map(c=>Km(t,c)),"clauses");if(!o.length)return r;let i=t.t.studies(new Set(o.map(({study:c})=>c)).size),a=[
...new Set(o.map(c=>t.source(c)))].join("; ");return`${r} · ${i}${t.t.colon}${a}`}function Km(n,{sign:t,leans:e,counts:s,elsewhere:o}){if(t==="elsewhere")return`${n.
say("in_other_layers")} (${o.length})`;let{arrows:r}=n.graph.vocabulary,i=lo.flatMap(c=>s[c]?[`${s[c]}${r[c]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(
n.effect(t),e)}${i.length?` (${i.join(" ")})`:""}`}function Vm(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,r])));if(!e.size)return null;let s=Array.
from(e.values(),o=>p("p",{class:"warning","data-flag":o.id},n.flag(o)));return p("details",{id:"compared-cautions"},p("summary",{},`${n.t.cautions} (${e.size})`),
s)}function Xo(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function ds(n,{a:t,b:e},s){let o=Ec[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Zo="side",Qo={[Zo]:[1,2],front:[0,2],top:[0,1]},dt=1.6,Jo=2.5,tr=[.22,-.22,.44,-.44,.66,-.66],Tc=12;function jc(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var ps=class{constructor(t,e,s){this.name=t,this.left=e,this.
top=s}at(t){let[e,s]=Qo[this.name];return[this.left+t[e]*dt,this.top-t[s]*dt]}shown(t){return this.name===Zo?t.filter(([e])=>e<Jo):t}numbered([t]){return this.name===
Zo||t>-Jo}};function Nc(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<Jo).slice(0,1)}function Lc([n,t],[e,s],o){let[r,i]=[(n+e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.
from({length:Tc+1},(a,c)=>{let l=c/Tc,[u,f,h]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+f*r+h*e,u*t+f*i+h*s]})}function Cc(n,t,e,s){let o=n.reduce((a,[,c])=>a+c,0),r=-.25;
return[...n.flatMap(([a,c])=>{if(!c)return[];let l=G[a];if(c===o)return[U(t,e,s,{fill:l})];let u=c/o,f=Math.max(3,ye(24*u)),h=r;r+=u;let d=Array.from({length:f+
1},(m,g)=>{let y=2*Math.PI*(h+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Zt([[t,e],...d],{fill:l,closed:!0})]}),U(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[ms,Dc,gs,Rc]=[18,38,11,16],Bc=2,[Ym,Xm]=[4.2,20],Zm=3,Jm=[["left",-1],["right",1]],er=["-","0","+"],Qm=["BrainRegion","Connection"];function Pc(n,t,e,s="sex"){
return new nr(n,t,e,s).scene()}var nr=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:l,x:u,y:f,z:h}of t.data.
places)u&&f&&h&&this.places.set(l,[...this.places.get(l)??[],[Number(u),Number(f),Number(h)]]);this.found=new Map,this.placeless=0,this.#t(e),this.sides=new Map(
Array.from(this.found.keys(),l=>[l,this.#n(l)]));let i=b(this.found,([l,u])=>[-z(u).length,l]).filter(([l])=>this.#e(l).length===1);this.numbers=new Map(i.map(([
l],u)=>[l,u+1])),this.edges=[...this.found.values()].flat().map(({edge:l})=>l),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).
map(([l,u])=>[l,jc(u)]));let c=Object.values(this.spans).reduce((l,{left:u,right:f})=>l+(f-u),0)*dt+2*ms;this.list=(c-ms)/Bc,this.sheet=new q(t.ruler,c+2*v)}#t(t){
let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;for(let r of O(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??
[];i.length&&Qm.includes(e.get(r)?.category??"")&&(this.#e(r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[
...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=O(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.
has(r))?o:[]}#n(t){let{vocabulary:e}=this.words.graph,s=this.#s(t).map(o=>` ${P(e,o).replaceAll("–"," ")} `);return this.#e(t).map(o=>{let r=this.#s(o).map(a=>P(
e,a)),i=Jm.find(([a])=>r.some(c=>s.some(l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#s(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:
[t]}scene(){let{words:t,sheet:e,question:s,by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(h=>t.say(h))),a=t.text("brain_question",{source:r,where:t.where(
s.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[a]);let c=Pn(this.edges,o,Zm);for(let h of c){let d=this.#o(h,c);d.length&&this.#c(h,d)}
this.edges.length||e.notes([t.text("nothing")],"ink"),e.legend(sg(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],f=t.text("brain_counts",{placed:l,
all:u});return e.notes([t.text("brain_note"),f,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#d(),"stamp_map"),l)}#o(t,e){let s=[...this.found].flatMap(
([o,r])=>{let i=r.filter(({edge:a})=>Ue(a,this.by,e)===t);return i.length?[{node:o,ends:this.#e(o),results:z(i),findings:i}]:[]});return b(s,({ends:o,results:r,
node:i})=>[o.length>1,-r.length,i])}#c(t,e){let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):it(s,t,r,this.edges),a=e.flatMap(({findings:g})=>g.
map(({edge:y})=>y)),c=a.filter(({species:g})=>g!==""&&g!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("f\
inding",a.length),f=s.text("brain_row",{stratum:i,counts:u})+(l||"");o.heading(s.ruler.fitted(f,o.width-2*v-20,12.5,!0));let h=o.y+6,d=Math.max(...Object.values(
this.spans).map(({low:g,high:y})=>y-g))*dt,m=v;for(let g of Object.keys(Qo)){let{left:y,right:x,low:S,high:I}=this.spans[g],Wt=h+(d-(I-S)*dt)/2,at=new ps(g,m-y*
dt,Wt+I*dt);for(let R of this.outlines[g])o.add(Zt(R.map(([nt,Ht])=>[at.left+nt*dt,at.top-Ht*dt]),{stroke:"rule",width:1.1}));this.#a(t,e,at),m+=(x-y)*dt+ms}o.y=
this.#r(t,e,h+d)+8}#r(t,e,s){let{words:o,sheet:r}=this,i=Math.ceil(e.length/Bc);for(let[a,c]of e.entries()){let[l,u]=[Math.floor(a/i),a%i],f=o.tooltip(c.findings.
map(({edge:d})=>d)),h=this.#i(c,v+l*(this.list+ms),s+(u+1)*Rc);r.group(h,`${o.node(c.node)}
${f}`,"",`item ${c.node} ${t||"-"}`)}return s+i*Rc}#i(t,e,s){let{words:o,numbers:r}=this,i=e+this.list-Dc*er.length,a=o.ruler.fitted(o.node(t.node),i-e-28,gs);return[
t.ends.length===1?$(e+14,s,String(r.get(t.node)),gs,{anchor:"end",colour:"muted"}):ng(Q(t.results).sign,e+4,s-3.5),$(e+20,s,a,gs),...eg(t,i,s)]}#a(t,e,s){let{numbers:o}=this,
r=t||"-",i=new Map,c=e.filter(({ends:f})=>f.length>1).map(f=>({thing:f,marks:this.#h(f,s,i)}));for(let{thing:f,marks:h}of c.reverse())this.#l(h,f,`arc ${f.node}\
 ${r}`);let l=[],u=[];for(let f of e.filter(({ends:h})=>h.length===1)){let h=Math.min(Xm,Ym*Math.sqrt(f.results.length)),d=o.get(f.node),m=s.shown(this.places.get(
f.node)??[]).flatMap(g=>{let[y,x]=s.at(g);return l.push({left:y-h,top:x-h,right:y+h,bottom:x+h}),d&&s.numbered(g)&&u.push({said:String(d),x:y,y:x,radius:h}),Cc(
er.map(S=>[S,zc(f,S)]),y,x,h)});this.#l(m,f,`disc ${f.node} ${r}`)}for(let f of u)this.#u(f,l)}#l(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#u({
said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(c),Math.sin(c)],h=$(e+l*u,s+l*f+3,t,
9,{anchor:"middle"}),d=this.words.ruler.box(h);if(r.some(y=>tg(d,y)))continue;r.push(d);let[m,g]=[o+1,l-6];i>5&&this.sheet.add(A([e+m*u,s+m*f,e+g*u,s+g*f],"mute\
d",.6)),this.sheet.add(h);return}}#f({node:t,ends:e},s){let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.flatMap((l,u)=>Nc(this.places.get(l)??[],o[u]||c))),[i,a]=r.
map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>1&&s.shown(c).length===c.length)}#h(t,e,s){let{sign:o}=Q(t.results),r=G[o];return this.#f(t,e).flatMap(
a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.get(String(a))??0;s.set(String(a),c+1);let l=a.map(h=>e.at(h)),u=Lc(l[0],l[1],tr[c%tr.length]);return[...B(
o)?[Zt(u,{stroke:r,width:2}),...D(o,...u[Math.floor(u.length/2)],3.4)]:u.flatMap((h,d)=>d%2===0&&d+1<u.length?[A([...h,...u[d+1]],r,2)]:[]),...l.map(([h,d])=>U(
h,d,1.8,{fill:"muted"}))]})}#d(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(a=>po(t,a)),e.places];return te([s,
this.by,We(o),r,i])}};function tg(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function zc({results:n},t){return n.filter(
({signs:e})=>[...e].some(s=>s===t)).length}function eg(n,t,e){let s=er.map((o,r)=>({place:r,sign:o,count:zc(n,o)})).filter(({count:o})=>o);return(s.length?s:[{place:1,
sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let a=t+o*Dc+6,c=i>1?[$(a+7,e,`×${i}`,gs,{colour:"muted"})]:[];return[...D(r,a,e-3.6,4.2),...c]})}function ng(n,t,e){
return A([t-3,e,t+11,e],G[n],2,B(n)?"":"3 2")}function sg(n){let t=(e,s)=>[(o,r)=>[U(o,r,6,{fill:G[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t(
"+","raises"),[(e,s)=>[A([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[A([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function Xe({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Me({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function Oe({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp(ge(n.graph,t)),o)}function Fc(n,t,e){let s=n.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=e&&s.every(m=>m>0),r=e?1:0,i=o?Math.log:Number,a=[...s,
r].map(m=>i(m)),[c,l]=[Math.min(...a),Math.max(...a)],u=.08*(l-c)||.5,[f,h]=[c-u,l+u],d=o?rg(Math.exp(f),Math.exp(h)):og(f,h);return{at:m=>t+330*(i(m)-f)/(h-f),
ticks:d.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function Wc(n){return Number(n.toFixed(12))}function og(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([1,2,
5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>Wc((r+c)*o))}function rg(n,t){let e=Math.floor(Math.log10(
n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>Wc(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(
i=>10**i)}var[oe,Ze,Hc,ig]=[250,56,168,176],[ag,ws]=[25,12],xs=4.5;function Uc(n,t,e="sex"){return new sr(n,t,e).scene()}function cg(n){return Xe(n).filter(({edge:t})=>t.
effect_size!==null)}var sr=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=Xe(e),this.sized=cg(e),this.left=v+oe+Ze+Hc,this.sheet=new q(t.
ruler,this.left+330+24+ig+v)}scene(){let{words:t,sheet:e,sized:s}=this;Me(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(ug(t));let i=new Set(s.map(({study:c})=>c)).
size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),Oe(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[v,"forest_s\
tudy","start"],[v+oe+Ze-14,"forest_n","end"],[v+oe+Ze,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add($(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=Fc(r,this.left,e.graph.vocabulary.ratios.includes(t)),a=s.y,c=r.map(({edge:l})=>l);for(let l of mo(c,o)){let u=r.filter(({edge:d})=>xe(d,
o)===l),f=b(u,d=>[!E(d),-d.level,d.study,d.edge.id]);s.y+=20;let h=e.ruler.fitted(it(e,l,o,c),oe,ws,!0);s.add($(v,s.y-4,h,ws,{bold:!0}));for(let d of f)this.#n(
d,i)}this.#e(i,a)}#e(t,e){let s=this.sheet.y+6,o=t.at(t.none);this.sheet.add(A([o,e,o,s],"muted",1,"4 3"),A([this.left,s,this.left+330,s]));for(let r of t.ticks){
let i=t.at(r);this.sheet.add(A([i,s,i,s+4]),$(i,s+16,st(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,
a=s.ruler.wrapped(s.who(r),oe-12,ws).slice(0,2),c=ag+(a.length-1)*14,l=o.y+c/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",
f=r.sample_size===null?"?":String(r.sample_size),h=s.size(r),d=[_(v,o.y+2,o.width-2*v,c-4,{fill:"band",radius:4}),...a.map((g,y)=>$(v+6,l+4.2+14*(y-(a.length-1)/
2),g,ws)),$(v+oe+Ze-14,l+4,f,11,{anchor:"end"}),$(v+oe+Ze,l+4,s.ruler.fitted(u,Hc-12,11),11,{colour:"muted"}),$(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),
11),...lg(t,e,l)],m=i?`
${s.uncounted(s.say(`because_${i}`))}`:"";o.group(d,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=c}};function lg(n,t,e){let{ci_low:s,ci_high:o,
effect_size:r,sign:i}=n.edge,a=G[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(A([f[0],e,f[1],e],a,1.8),...f.map(h=>A([h,e-4,h,e+4],a,1.8)))}let l=t.
at(r??0),u=E(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,_(l-xs,e-xs,2*xs,2*xs,u)]}function ug(n){return[[(t,e)=>[_(t-4.5,e-4.5,9,9,{fill:"ink"})],n.text("f\
orest_counted")],[(t,e)=>[_(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[A([t-9,e,t+9,e],"ink",1.8)],n.text("forest_interval")]]}function Gc(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[zn(c,t,e),c],f=JSON.stringify([a,l,u]),h=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(E),l=c.length?c:i,u=f=>l.filter(
({edge:h})=>s.includes(h.layer)===f);return[!0,!1].filter(f=>u(f).length).map(f=>({...a,own:f,...fg(u(f))}))});return b(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function fg(n){return{findings:n,counted:E(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function qc({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;
if(s===null||o===null)continue;let i=ct([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${b(s,([,r])=>r).map(([
r])=>r).join(", ")} ${e}`).join("; ")}function or({findings:n}){let t=b(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var rr=1.959963984540054;function Kc(n){let t=n.map(hg),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=dg(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:mg(e,e+s)}}function hg({signs:n,tendency:t}){let e=[...n].filter(B);return e.length>1?null:e[0]??t}function dg(n,t){if(!t)return[0,1];let[e,s]=[n/
t,rr*rr],o=e+s/(2*t),r=rr*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var pg=64;function mg(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-pg),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[Vc,Zc,gg,yg]=[22,15,52,7],wg=26,[ir,bs,Yc,ar]=[128,9.5,8,6],vs=26,xg=10,re=[240,280,400,430,620,770],Ee=160,bg=.01,vg=900,Xc={"-":"lowers",0:"no_effect","+":"\
raises","?":"no_direction"},$g=["-","0","+","?"];function lr(n,t,e="sex"){return new cr(n,t,e).scene()}var cr=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s,this.findings=Xe(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(E).map(({edge:u})=>u);this.strata=na(this.edges,o,s,xg),this.
bars=Gc(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.flatMap(u=>u.reasons)),i=t.data.reasons.filter(u=>r.has(u));this.letters=
new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=$g.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));
let a=this.signs.map(u=>this.#n(u)),c=a.reduce((u,f)=>u+f,0)+ar*(this.signs.length-1);this.left=v+ir,this.sheet=new q(t.ruler,Math.max(vg,this.left+c+v));let l=(this.
sheet.width-v-this.left-c)/this.signs.length;this.columns=this.#t(a.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};
return e+=t[o]+ar,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).
length)),s=this.words.ruler.width(this.words.text(Xc[t]),12.5,!0)+36;return Math.max(s,Math.min(e,vs)*Vc+2*Yc)}#s(t){let{words:e}=this,s=t.people?Math.max(yg,gg*
Math.sqrt(t.people/this.most)):wg,o=e.text("people",{count:t.people||"?"}),r=[...this.letters].flatMap(([u,f])=>t.reasons.includes(u)?[f]:[]),i=[e.short(or(t)),
o,r.join(" ")].filter(Boolean).join(" · "),a=this.by==="dose"?"":qc(t),c=s+5,l=c+e.ruler.width(i,bs);return{bar:t,height:s,above:i,below:a,foot:c,up:l,down:a?5+
e.ruler.width(a,bs):0}}scene(){let{words:t,sheet:e,by:s}=this;if(Me(this,"harvest"),this.bars.length){this.#o();for(let r of this.strata)this.#c(r)}else e.notes(
[t.text("nothing")],"ink");let o=Sg(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#l()),e.heading(t.text("swim")),e.notes([t.text("swim_grouping",
{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#u(),e.notes([t.text("swim_warning")],"ink"),Oe(this,this.bars.length)}#o(){let{words:t,
sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(Xc[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...D(s,c+7,e.y-4.5),$(c+20,
e.y,i,12.5,{bold:!0}))}e.y+=8}#c(t){let{sheet:e}=this,s=this.columns.map(h=>({...h,found:this.#e(t,h.sign)})),o=Math.max(...s.map(({found:h})=>Math.floor((h.length-
1)/vs)+1))||1,r=Array.from({length:o},(h,d)=>{let m=s.map(({x:y,width:x,found:S})=>({x:y,width:x,part:S.slice(d*vs,(d+1)*vs)})),g=m.flatMap(({part:y})=>y);return{
parts:m,up:Math.max(0,...g.map(({up:y})=>y)),down:Math.max(0,...g.map(({down:y})=>y))}}),{said:i,count:a}=this.#r(t),c=r.reduce((h,{up:d,down:m})=>h+(d+m+14),0),
l=Math.max(c,16*i.length+26*a.length),u=e.y;for(let{x:h,width:d}of this.columns)e.add(_(h,u,d,l,{stroke:"rule"}));let f=u+l/2-8*i.length+8;for(let h of i)e.add(
$(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of a)e.add($(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13;f=u;for(let{parts:h,up:d,
down:m}of r){f+=d+8;for(let{x:g,width:y,part:x}of h){e.add(A([g+4,f,g+y-4,f]));for(let[S,I]of x.entries())this.#i(I,g+Yc+S*Vc,f)}f+=m+6}e.y=u+l+ar}#r(t){let{words:e}=this,
s=this.bars.filter(c=>c.stratum===t),o=new Set(s.filter(c=>c.counted).map(({study:c})=>c)),r=new Set(s.map(({study:c})=>c).filter(c=>!o.has(c))).size,i=r?e.text(
"cell_silent",{silent:r}):"";return{said:e.ruler.wrapped(it(e,t,this.by,this.edges),ir-12,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+i,ir-12,
10.5)}}#i({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,l=i+Zc/2+3.4,u=[...kg(t,i,a,e),$(l,a-r,s,bs,{colour:t.counted?"ink":"muted",turned:!0})];
o&&u.push($(l,a+5,o,bs,{anchor:"end",colour:"muted",turned:!0}));let f=[c.tooltip(t.findings.map(({edge:m})=>m))];for(let m of t.reasons)f.push(c.uncounted(c.say(
`because_${m}`)));let d=`${t.own||!this.#a(t)?"study":"retold"} ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,f.join(`
`),c.address(or(t)),d)}#a({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#l(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#u(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(E),i=[[t.text("swim_all"),r]];for(let a of o.
length>1?o:[]){let c=r.filter(({edge:l})=>zn(l,s,o)===a);i.push([it(t,a,s,this.edges),c])}e.y+=20;for(let[a,c,l]of[[2,"end","swim_out"],[3,"start","swim_share"],
[4,"start","swim_interval"],[5,"start","swim_p"]])e.add($(v+re[a],e.y,t.text(l),11,{anchor:c,colour:"muted"}));for(let[a,c]of["-","+"].entries())e.add(...D(c,v+
re[a]-4,e.y-4,5));for(let[a,c]of i)c.length&&this.#f(a,Kc(z(c)));e.y+=12}#f(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}){let{sheet:c}=this,l=e+s;c.y+=18;let{y:u}=c;
c.add($(v,u,c.ruler.fitted(t,re[0]-24,11.5),11.5));for(let[d,m]of[s,e,o].entries())c.add($(v+re[d],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[v+re[3],
e/l];c.add(A([f,u-4,f+Ee,u-4],"rule",1),A([f+Ee/2,u-9,f+Ee/2,u+1],"muted",1,"2 2"),A([f+Ee*r,u-4,f+Ee*i,u-4],"ink",2),U(f+Ee*h,u-4,4,{fill:"ink"}),$(v+re[4],u,`${Rn(
h)} [${Rn(r)}, ${Rn(i)}]`,11.5),$(v+re[5],u,a>=bg?Cn(a):Ji(a),11.5))}};function kg({sign:n,counted:t,own:e,people:s},o,r,i){let a=G[n]==="muted"?"null":G[n],c=t?
a:`${a}_faded`,l=e?"":c,u=s?e?{fill:c}:{stroke:c,hatch:l}:{stroke:c,hatch:l,dash:"3 2"};return[_(o,r-i,Zc,i,u)]}function Sg(n){let t=e=>(s,o)=>[_(s-7,o-7,14,14,
e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],
[(e,s)=>[_(e-8,s-2,6,8,{fill:"null"}),_(e+1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[
$(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[Mg,Og,$s,Jc,Qc]=[28,76,212,110,100],el=88,[Eg,ie,Ot,fr]=[25,15,12.5,9],Ag=3,_g=24,Pt=2,ae=["-","0","+"],nl=[["-","lowers"],["0","no_effect"],["+","raises"],
["?","no_direction"],["conflicting","conflicting"],["mixed","mixed"]],tl=Object.fromEntries(nl);function sl(n,t,e="sex"){return new Ae(n,t,e).scene()}function ol(n,t,e="\
sex"){return new Ae(n,t,e).said()}var Ae=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s;let{rows:o,rest:r}=Ig(t,e);this.rows=o,this.rest=r;let i=this.
rows.flatMap(({first:l,last:u})=>u?[l,u]:[l]);this.edges=i.flatMap(l=>l.speaking.map(({edge:u})=>u)),this.columns=this.#e(this.edges.filter(({signed:l})=>l)),this.
heads=this.columns.map(l=>this.#n(l));let a=this.rows.map(({first:l})=>l),c=this.rows.flatMap(({last:l})=>l?[l]:[]);this.left=this.#t(v,a),this.middle=v+this.left.
width+10,this.right=this.#t(this.middle+$s+10,c),this.together=this.right.x+this.right.width+10,this.sources=this.together+Jc,this.sheet=new q(t.ruler,this.sources+
Qc+v)}#t(t,e){let{ruler:s}=this.words,o=this.slot(e),r=this.heads.flat().map(a=>s.width(a,Ot,!0)+10),i=Math.max(o*ae.length,...r);return{x:t,slot:o,column:i,width:i*
this.columns.length}}slot(t,e=fr){let s=t.flatMap(o=>this.columns.flatMap(r=>hr(this.told(o,r))));return Math.max(Mg,16+this.words.ruler.width(`×${Math.max(0,...s)}`,
e))}#e(t){let e=Pn(t,this.by,Ag);if(!Object.hasOwn(ot(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>Ue(o,this.by,e)));return e.filter(o=>!o||
s.has(o))}grouped(){let{words:t,columns:e}=this,s=["female","male"].map(i=>it(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_anim\
als");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s===
"sex"&&!t?e.text("sex_untold"):it(e,t,s,o)}#n(t){let{ruler:e}=this.words,s=this.columnName(t).split(" ").flatMap(a=>Ng(e,a)),o=Math.min(el,Math.max(Og,...s.map(
a=>e.width(a,Ot,!0)))),r=e.wrapped(s.join(" "),o,Ot,!0),i=r.slice(Pt).join(" ");return[...r.slice(0,Pt),...i?[e.fitted(i,o,Ot,!0)]:[]]}said(){return new Map(this.
rows.map(t=>[ks(t),this.#s(t)]))}#s({first:t,last:e,sign:s,kind:o}){let{words:r}=this,i=l=>{let u=this.columns.flatMap(h=>{let d=hr(this.told(l,h)),m=ae.flatMap(
(g,y)=>d[y]?[`${r.text(tl[g])} ${d[y]}`]:[]);return m.length?[`${this.columnName(h)} ${r.joined(m)}`]:[]}),f=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.
headed(f,r.joined(u,"clauses")||r.text("counted_nothing"))},a=[o,s?r.text(tl[s]):""].filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[
...(e?[t,e]:[t]).map(i),...c].join(". ")}scene(){let{words:t,sheet:e,answer:s}=this,{source:o,target:r}=s.question;return this.framed(e,()=>this.#o(t.node(o),t.
node(r)))}framed(t,e,s=fr){let{words:o,answer:r,by:i,rows:a}=this,c={words:o,answer:r,by:i,sheet:t};Me(c,"ladder",{by:this.grouped(),more:o.text("hops",{hops:r.
question.max_hops})}),a.length?e():t.notes([o.text("nothing")],"ink"),t.legend(jg(o,s));let l=a.filter(({nodes:h})=>h.length),u=l.filter(({steps:h})=>h.length===
Pt).length,f=o.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return t.notes([o.text("ladder_fan"),f]),r.complete||t.notes([o.text("incomplete")],
"ink"),Oe(c,a.length)}#o(t,e){let{sheet:s}=this;this.#c(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add($(v,s.y-3,o,11.5,{colour:"mut\
ed",italic:!0})),s.y+=5),this.#r(r)}#c(t,e){let{words:s,sheet:o}=this,{ruler:r}=s;o.y+=18;let i=r.wrapped(s.text("left",{source:t}),this.left.width,12),a=r.wrapped(
s.text("right",{target:e}),this.right.width,12);for(let[c,l]of[[this.left,i],[this.right,a]])for(let[u,f]of l.slice(0,Pt).entries()){let h=r.fitted(f+(l.length>
Pt&&u===1?" …":""),c.width,12);o.add($(c.x+c.width/2,o.y+u*ie,h,12,{anchor:"middle",colour:"muted"}))}o.y+=ie*(Math.min(Pt,Math.max(i.length,a.length))-1),o.y+=
20+ie*(Math.max(...this.heads.map(({length:c})=>c))-1);for(let c of[this.left,this.right])for(let[l,u]of this.heads.entries())for(let[f,h]of[...u].reverse().entries()){
let d=c.x+(l+.5)*c.column;o.add($(d,o.y-f*ie,h,Ot,{anchor:"middle",bold:!0}))}for(let[c,l,u]of[[this.middle+$s/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add($(c,o.y,s.text(l),Ot,{anchor:u,bold:!0}))}#r(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle+this.animals(
t),$s-8,Ot),r=Eg+(o.length-1)*ie,i=s.y+r/2,a=i+4.3-ie*(o.length-1)/2,c=e.ruler.fitted(t.kind,Jc-25,11),l=e.ruler.fitted(pr(t.steps),Qc,11),u=[...this.#i(r),...this.#a(
t.first,this.left,i),...t.last?this.#a(t.last,this.right,i):[],...o.map((f,h)=>$(this.middle+$s/2,a+ie*h,f,Ot,{anchor:"middle"})),...t.sign?D(t.sign,this.together+
7,i):[],$(this.together+21,i+4,c,11,{colour:"muted"}),$(this.sources,i+4,l,11,{colour:"muted"})];s.group(u,this.tooltip(t),"",ks(t)),s.y+=r}tooltip({steps:t,nodes:e,
middle:s}){let{words:o}=this,r=t.flatMap(a=>a.speaking),i=new Map(r.map(({edge:a})=>[a.id,a]));return`${e.map(a=>o.node(a)).join(" → ")||s}
${o.tooltip([...i.values()])}`}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>Fn(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.
every(Boolean)?"ladder_animals":"ladder_part_animals"):""}#i(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*v],r=[this.left,this.right].flatMap(i=>Array.from({length:this.
columns.length+1},(a,c)=>({side:i,place:c})).filter(({place:a})=>a>0||i===this.right));return[_(v,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({side:i,place:a})=>{
let c=i.x+a*i.column;return A([c,s+2,c,s+t-2],"paper",3)})]}#a(t,e,s){let o=this.unsigned(t);if(o){let r={anchor:"middle",colour:"muted",italic:!0};return[$(e.x+
e.width/2,s+4,o,11,r)]}return this.columns.flatMap((r,i)=>{let a=this.told(t,r),c=e.x+i*e.column+(e.column-e.slot*ae.length)/2;return a.length?dr(a,c,e.slot,s):
[]})}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.edges.some(o=>o.signed)?e.text("counted_nothing"):
e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&Ue(s,this.by,this.columns)===e)}};function dr(n,t,e,s,o=fr){let r=hr(
n),i=ae.flatMap((a,c)=>{let l=r[c];if(!l)return[];let u=t+c*e+8,f=l>1?[$(u+6.5,s+4,`×${l}`,o,{colour:"muted"})]:[];return[...D(a,u,s),...f]});return i.length?i:
[...D("?",t+e+8,s)]}function ks({nodes:n}){return`row ${n.join(" ")||"direct"}`}function Ig(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===Pt),o=e.
filter(({steps:f})=>f.length>Pt),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&i.
set(f.nodes[1],f);let a=[...i.values()].slice(0,_g),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=b(s.filter(f=>f.counted),f=>n.categoryPlace(c(f)));return{
rows:[...t?[Tg(n,t)]:[],...l.map(f=>ur(n,n.category(c(f)),f)),...a.map(f=>ur(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>ur(n,n.text("not_counted"),
f))],rest:o.length-a.length}}function Tg(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function ur(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,f=s.map((h,d)=>[h.signed&&c[o[d]]||
"→",n.node(h.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...f].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?l[r]:"not\
 counted"),steps:s,nodes:e}}function pr(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.
join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}function jg(n,t){let e=(s,o)=>(r,i)=>[$(r,i+4,s,o,{anchor:"middle",colour:"muted"})];return[...nl.map(([
s,o])=>[(r,i)=>D(s,r,i),n.text(o)]),[e("×3",t),n.text("ladder_cell")],[e("+2",t+1),n.text("ladder_sources")]]}function Ng(n,t){return n.width(t,Ot,!0)>el?t.replaceAll(
"-","- ").split(" "):[t]}function hr(n){let t=z(n);return ae.map(e=>t.filter(({signs:s})=>[...s].some(o=>o===e)).length)}var[Ss,pt,mr]=[13,11,11],[Ms,rl,Je,gr]=[17,17,20,6],[il,Lg]=[96,110],yr=16;function al(n,t,e,s){return new wr(new Ae(n,t,e),s).scene()}function cl({width:n}){return{
x:yr,width:n-2*yr}}var wr=class{constructor(t,e){let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=new q(s,e+2*yr),this.reach=this.sheet.width-2*
v;let o=t.rows.flatMap(({first:c,last:l})=>l?[c,l]:[c]);this.slot=t.slot(o,mr),this.signs=this.slot*ae.length;let r=t.columns.length,i=Math.max(0,...t.heads.flat().
map(c=>s.width(c,Ss,!0)+6)),a=Math.max(this.signs,Math.min(i,this.reach/r));this.beside=Math.max(1,Math.min(r,Math.floor((this.reach+1)/a))),this.column=this.reach/
this.beside,this.headed=this.beside===r&&i<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),mr)}#t(){let{sheet:t,ladder:e}=this,s=this.headed?
this.#e():null,o="";for(let r of e.rows){if(r.group!==o){o=r.group;let i=this.words.ruler.wrapped(o,this.reach,12);for(let a of i)t.y+=19,t.add($(v,t.y,a,12,{colour:"\
muted",italic:!0}));t.y+=5}this.#n(r)}s&&t.group(s,"","","heads")}#e(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({length:r})=>r)),o=t.y;return t.y+=
s*Ms+gr,[_(0,o,t.width,s*Ms+gr,{fill:"paper"}),...e.heads.flatMap((r,i)=>r.map((a,c)=>$(v+(i+.5)*this.column,o+(s-r.length+c+1)*Ms-2,a,Ss,{anchor:"middle",bold:!0})))]}#n(t){
let{words:e,sheet:s,reach:o}=this,[r,i]=[v+6,v+o-6],a=s.y+2,c=a+gr,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(t),o-12-il,Ss,!0),f=e.ruler.fitted(t.kind,
il-22,pt);f&&l.push($(i,c+11,f,pt,{anchor:"end",colour:"muted"})),t.sign&&l.push(...D(t.sign,i-e.ruler.width(f,pt)-12,c+7));for(let g of u)l.push($(r,c+11,g,Ss,
{bold:!0})),c+=Ms;let h=t.last?[t.first,t.last]:[t.first];for(let[g,y]of h.entries()){let x=g===h.length-1?e.ruler.fitted(pr(t.steps),Lg,pt):"",S=`${e.node(y.subject)}\
 → ${e.node(y.object)}`,I=o-18-(x?e.ruler.width(x,pt):0);l.push($(r,c+10,e.ruler.fitted(S,I,pt),pt,{colour:"muted"})),x&&l.push($(i,c+10,x,pt,{anchor:"end",colour:"\
muted"})),c+=rl,c+=this.#s(y,c,l)}let d=c-a+2,m=_(v,a,o,d,{fill:"band",radius:4});s.group([m,...l],this.ladder.tooltip(t),"",ks(t)),s.y=a+d+2}#s(t,e,s){let{ladder:o,
headed:r,beside:i,column:a,reach:c}=this,l=o.unsigned(t);if(l){let h={anchor:"middle",colour:"muted",italic:!0};return s.push($(v+c/2,e+12,l,pt,h)),Je}let u=o.columns.
flatMap((h,d)=>{let m=o.told(t,h);return m.length?[{name:h,place:d,here:m}]:[]}),f=r?Je:Je+rl;for(let[h,{name:d,place:m,here:g}]of u.entries()){let y=r?m:h,x=v+
y%i*a,S=e+Math.floor(y/i)*f,I=x+(a-this.signs)/2;r||s.push(this.#o(d,I,S)),s.push(...dr(g,I,this.slot,S+f-12,mr))}for(let h=1;r&&h<i;h+=1){let d=v+h*a;s.push(A(
[d,e,d,e+Je-4],"paper",3))}return r?Je:Math.ceil(u.length/i)*f}#o(t,e,s){let o=Math.max(this.signs,this.column-12);return $(e,s+10,this.words.ruler.fitted(this.
ladder.columnName(t),o,pt),pt)}};var Cg=/ (et al\.|& .+) (?=\d)/g,Rg=6,Bg={study:"studies",finding:"findings"},zt=class extends ft{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.
ruler=new $e(s.widths)}text(t,e={}){return ue(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Bg[t],{count:e})}where(t){return[super.
where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.node(
e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):
"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=s.findings.filter(({edge:l})=>l.signed),a=new Set(
i.map(({study:l})=>l)).size,c={findings:i.length,studies:a,counted:s.results.length};return this.text("direct",{...r,counts:this.text("findings_of",c)})}stamp(t,e="\
stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,date:s});return this.text("stamp",{
version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].filter(({signed:s})=>s).length-
t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{key:this.say(t)})}fixed(t,e){return xt(
e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.headed(this.say("not counted"),
t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.
length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(
o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),St(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){
let e=t.slice(0,Rg).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Dg(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(Cg," ");return e.length>1?`${s} +${e.length-1}`:s}};function Dg({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function Y(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Pg={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"\
Add a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the \
middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most. A\
 cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fi\
t",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"\
Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as \
BibTeX",ris:"Papers as RIS",papers:n=>Y(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"\
The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Paper\
s"},shown:(n,t,e)=>`${Y(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${Y(n,"nod\
e")}, ${Y(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start an\
d where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${Y(n,"finding")} of ${Y(t,"study","studies")}; ${Y(e,"study","studie\
s")} counted`,robustness:"What the verdict would be with less",paths:n=>Y(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for\
 all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings \
disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>Y(n,"finding"),noneReports:n=>`No counted finding of what is asked repo\
rts: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,rows:(n,t)=>n===
t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n}\
 steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",retracted:"\
Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",description:"About",identifier:"Identifi\
er",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explai\
ned by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in th\
is selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",noneCompared:"No findi\
ng on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${Y(n,"study","studies")} co\
unted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly.",bothSexes:"both \
sexes",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${t} findings between the tw\
o ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"not tested",studies:n=>Y(
n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selection",versus:"against",moreOf:n=>`+${n} more`,didYouMean:n=>`\
Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The address says ${n}, which is not understood here a\
nd was left out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",
tableCaption:"Every finding of the selection",signs:{"?":"direction not given","=":"part of, kind of, projects to …"},mapHelp:"Arrow keys go from node to node\
, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${Y(t,"line")}`,unknown:n=>`Nothing is called “${n}”.`,light_line:"\
thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the more the thicker; ♀ ♂ in women, in men",
framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers si\
nce 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},zg={title:"OxyGraph",colon:"：",lead:"哪些证据适用于谁",
language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"\
互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"\
哪些证据",any:"不限",reset:"清除筛选",doseFrom:"剂量自",doseTo:"至",settingAdd:"添加情境",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"\
收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、未见作用的结果数，底色为最多者。点击\
一格可见其类别中的条目，再点击可见证据。",allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",
guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"全部术语",share:"\
带走",link:"复制链接",keep:"当前视图（文件）",png:"PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",bibtex:"文献\
 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"不含",papersOf:"文献属于",papersOfAnswer:"本回答",papersOfPick:"所选内容",papersShown:"\
中间所示内容",noPaper:"此处的证据没有注明文献。",print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",
pictureFailed:"浏览器无法生成该图片；可存为 SVG。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较",papers:"文献"},shown:(n,t,e)=>`\
图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`\
（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",strength:"\
证据强度",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",paths:n=>`${n} 条间接路径`,more:n=>`\
再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",
blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} 条证据`,noneReports:n=>`\
所问的计入结果都没有报告：${n}。`,noFinding:"没有符合所问的证据。",noSizes:"这一对的证据都没有给出效应大小。",noRow:n=>`\
没有含“${n}”的行。`,rows:(n,t)=>n===t?`${t} 行`:`${t} 行中的 ${n} 行`,allRows:"显示全部行",narrowed:n=>`目前只问：${n}。`,allLayers:"包\
括所有层次",moreSteps:n=>`查找至多 ${n} 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"\
综述与原文不同",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",note:"备注",
description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"\
可由此解释：",partly:"部分可由此解释：",unresolved:"所报告的情境不能区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"\
所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",noneCompared:"\
路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",countedStudies:n=>`计入 ${n} 项研究`,
symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验。",bothSexes:"两性合并",
notTold:n=>`未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；\
计入后结论为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n}\
 项研究`,notHere:"不在此图上",here:"本回答之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,
mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",columns:["主体",
"关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"?":"方向不明","=":"\
属于、投射至等"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t}\
 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",
sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不\
访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新获取。"},
Ft={en:Pg,zh:zg},ll={asserted:"asserted",compatible:"compatible"},ul={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"unit",route:"rou\
te",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing e\
xperiments",direct:"direct evidence",cautions:"cautions"};var Fg={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
re of it, and more studies found that than found nothing.",decreases:"The counted studies that found an effect found less of it, and more studies found that tha\
n found nothing.",no_effect:"It was looked for, and no effect was found. That is not proof that there is none.",conflicting:"Some counted studies found more of \
it and others less. It leans to where more of them point, a null as it tends.",mixed:"Some counted studies found an effect; as many or more found none. It leans\
 to where the former point.",insufficient:"Nothing that is counted says which way it goes.",strength:"How many controlled studies of how many people agree; see \
the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weaker in design is listed, not counted.",asserted:"The finding\
 itself reports everything the question fixes.",compatible:"The finding does not report something the question fixes; nothing in it speaks against.",chimera:"Th\
e steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"Some counted studies of a step found no effect.",speculative:"\
A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found.",weakest:"The step whose findings leave most of the question\
 open.",causal:"Something was changed at every step.",marker:"At least one step was only measured beside the other; nobody changed it.",inherited:"Carried over \
from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"What the cited paper itself reports.",extended:"Papers that the r\
eview does not cite.",layers:"Who says it: the review, the papers it cites, or papers it does not cite.",setting:"What else held while it was measured: a task, \
a place, a partner, a time.",population:"Which people or animals: a disorder, or healthy, adolescent and so on.",regimen:"Given once, repeatedly, or for weeks.",
route:"How it got into the body: through the nose, into a vein, into the brain.",stated:"Without this, findings that say nothing of the sex (dose, species …) ar\
e shown beside those that do.",hops:"A path goes from the start over mediators to the end; each arrow is a step.",ladder:"A row for each mediator: what the star\
t does to it on the left, what goes with it in the end on the right.",harvest:"A bar for each study: its column is what it found, its height how many took part.",
brain:"What the start does to regions and couplings, drawn where they lie: at their centres, not at peaks.",gaps:"What the start was tested on, and in whom; an \
empty ring is what nobody tested.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The study says nothing of sex, or has b\
oth together.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in the graph reports, the most need\
ed first.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two disagree; the tab Conflicts says wh\
ich, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other.",opposite:"Studies found more of it in one, and less in \
the other.",leaning_apart:"In at least one the studies disagree; counted, they point one way here and the other way there.",differs:"An effect was found in one;\
 in the other none, or as many or more studies found none.",untested:"Studies report it for one of the two; no counted study reports the other. That is a gap, n\
ot a difference.",elsewhere:"Studies report it for one of the two; those that report the other are of layers that are not asked.",open:"Something was found in b\
oth; in one nobody says which way it goes.",explained:"Every finding differs in this from every other that contradicts it: both may be right, each for its own.",
partly:"Some of the findings that contradict each other differ in this; others do not.",unresolved:"The findings contradict each other, and nothing they report \
of whom and how tells them apart.",tentative:"The source itself says may, seems or preliminary.","subgroup analysis":"Found in a part of those who took part; no\
t counted beside a main result that fits as well.","secondary analysis":"Not what the study was made to test; not counted beside a main result that fits as well\
.","exploratory analysis":"Looked for without a plan; not counted beside a main result that fits as well.",flag:"What the review says and what the paper it cite\
s reports are not the same; the card says how."},Wg={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",increases:"有\
作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",no_effect:"\
检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。倾向为较多研究所指；阴性结果按其趋势计。",
mixed:"有的计入研究见到作用，同样多或更多的研究未见。倾向为前者所指。",insufficient:"没有计入的结果说明方向。",strength:"\
多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",
asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步\
来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
blocked:"某一步已检验而未见作用。",weakest:"对问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",
inherited:"由部分、整体或症状外推。",review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",
layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"\
哪些人或动物：某种障碍，或健康、青少年等。",regimen:"给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",
stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"\
每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"每项研究一根柱：所在列为其结果，高度为样本量。",
brain:"起点对脑区与连接的作用，画在其中心位置，并非激活峰值。",gaps:"起点在谁身上检验过什么；空环为无人检验。",forest:"\
效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",together:"一条路径各步在同一情境下合起来的结果。",
missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何\
不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。",opposite:"研究在一方见升高，在另一方见降低。",leaning_apart:"\
至少一方的研究不一致；按数目计，双方指向相反。",differs:"一方见到作用；另一方未见，或未见的研究同样多或更多。",
untested:"只有一方有研究报告；计入的研究都没有报告另一方。这是空白，不是差异。",elsewhere:"一方有研究报告；报告另一方的研究属于未选的层次。",
open:"双方都有结果；其中一方没有说明方向。",explained:"相互矛盾的结果在此条件上都不同：各自在其条件下可能都成立。",
partly:"相互矛盾的结果中，有些在此条件上不同，有些没有。",unresolved:"结果相互矛盾，而所报告的对象与方法都不能区分它们。",
tentative:"来源自称为可能、似乎或初步。","subgroup analysis":"仅见于部分受试者；有同样适用的主要结果时不计入。","secondary\
 analysis":"并非研究所要检验者；有同样适用的主要结果时不计入。","exploratory analysis":"无计划的分析；有同样适用的主要结果时不计入。",
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Os={en:Fg,zh:Wg},fl={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",elsewhere:"\
in layers not asked",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",partly:"partly explained by",unresolved:"nothing tha\
t they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",
missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用\
对未见作用",untested:"一方未检验",elsewhere:"仅见于未选的层次",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"可由此解释",
partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},_e={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom.\
 Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not to\
ld apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined\
 with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var Hg={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
er leaving out findings by: ${n}`,verdictFiltered:n=>`Filtered: findings were left out by what they found or are (${n}). What follows holds for the others only,\
 and is no answer to the question.`,notAsked:n=>`The address also says ${n}, which is not understood: the answer is one to the broader question without it.`,waysBelow:"\
Ways over mediators are below.",partly:"What explains some of the clashes, not all",notApart:"not reported apart",unknownEnd:(n,t)=>`Nothing is called “${n}”.${t?
` What is shown is still ${t}.`:""}`,closest:"Closest names:",own:"of one's own",toStep:"To the evidence of each step:",structure:n=>`${Y(n,"row")} of anatomy`,
rowsBy:"Rows by",wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Ug={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
）没有可引用的回答；清除筛选后才有`,filtered:"已筛选",afterFilter:n=>`已筛除部分结果：${n}`,verdictFiltered:n=>`已筛选：部分结果因其内容或类型被略去（${n}\
）。以下仅就其余结果而言，并非对该问题的回答。`,notAsked:n=>`地址中还有 ${n}，无法理解：此回答针对不含它的更宽泛的问题。`,
waysBelow:"经由中介的路径见下。",partly:"只能解释部分矛盾的因素",notApart:"未分别报告",unknownEnd:(n,t)=>`没有名为“${n}”的条目。${t?
`此处所示仍为${t}。`:""}`,closest:"相近的名称：",own:"自有结果",toStep:"跳至各步的证据：",structure:n=>`另 ${n} 条解剖关系`,rowsBy:"\
行按",wider:"图向右延伸 →",widerBack:"← 回到左侧"},hl={en:Hg,zh:Ug};var Gg=/^[A-Z][a-z]+[A-Z]/,qg=/(?<=[a-z])(?=[A-Z])/g,Ie=class extends ft{constructor(t,e){super(t,e),this.t={...Ft[e],...hl[e],...this.#t(ll),...this.#t(ul,Kg)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&Gg.test(t)?t.replace(qg," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){
return Reflect.get(this.t,t)}explained(t){return Reflect.get(Os[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(
this.t.signs,t)??(e?this.effect(t):"")}};function Kg(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var br=740,Vg=4,ml='[data-name^="disc "], [data-name^="arc "]',Yg='[data-name^="cell "]',dl=27,Xg='[data-name^="row "], [data-name^="study "], [data-name^="reto\
ld "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function Qe({view:n},t){
return n==="ladder"&&t>0&&t<br}function _s(n,t=br){let{state:e,view:s}=n,o=vr(e),r=Es(n);if(ve(e))return[Na(r,n,Ft[e.lang])];if(s.answer&&Qe(e,t))return[al(r,s.
answer,o,t)];if(e.view==="ladder"&&s.answer)return[sl(r,s.answer,o)];if(e.view==="brain"&&e.from)return[Zg(r,n,o)];if(e.view==="gaps"&&e.from)return[Jg(r,n)];if(e.
view!=="harvest"&&e.view!=="forest")return[];let i=e.view==="harvest"?lr:Uc;return $r(e).map(([a,c])=>i(r,wl(n,a,c,Math.min(e.hops,Vg)),o))}function vr({by:n,strata:t}){
return n||t}function Zg(n,{graph:t,state:e},s){let{from:o,to:r,layers:i}=e,a=$t(t,{source:o,target:r,context:C(e),layers:i,max_hops:1}),c=new V(t,a,{passes:l=>K(
t,e,l)});return Pc(n,c,a,s)}function Jg(n,{graph:t,state:e}){let s={source:e.from,context:C(e),layers:e.layers};return ra(n,s,e.columns,o=>K(t,e,o))}function Qg({
words:n,state:t,change:e}){let s=Ge.map(i=>[i,n.text(i)]),o=i=>e({columns:Ge.find(a=>a===i)}),r=p("label",{for:"columns-by"},n.t.columnsBy);return p("p",{class:"\
row"},r,X("columns-by",t.columns,s,o))}var ty=["ladder","brain","harvest","forest"];function gl(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return Qg(
n);if(!ty.includes(s.view)||s.by)return null;let r=t.vocabulary.compared_by.map(a=>[a,e.text(a)]),i=p("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:
e.t.rowsBy);return p("p",{class:"row"},i,X("strata-by",s.strata,r,a=>o({strata:a})))}function Es({graph:n,state:t}){return new zt(n,t.lang,n.figures,Rt(new Ie(n,
t.lang),t))}function yl({state:n,view:t}){let e=new Set($r(n).map(([s,o])=>k({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==
null&&e.has(k(s)))}function $r({from:n,to:t,pick:e}){let[s,o]=tt(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==
i?[[r[a],i]]:[])}function wl({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;
let c={source:s,target:o,context:C(t),layers:t.layers,max_hops:r};return Qt(n,c,l=>K(n,t,l))}function Is(n){let t=new DOMParser().parseFromString(n,"image/svg+x\
ml").documentElement;return document.importNode(t,!0)}function xl(n,t,e,s=br){let o=Is(Ke(n,t.graph.figures,e));t.view.answer&&Qe(t.state,s)&&ey(o,n);for(let c of[
"title","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("aria-label",`${n.title}. ${n.description}`);let{answer:r}=t.
view,i=r&&t.state.view==="ladder"?ol(Es(t),r,vr(t.state)):null;for(let c of o.querySelectorAll(Xg))sy(c,t,i?.get(c.getAttribute("data-name")??""));let a=ny(Es(t));
for(let c of o.querySelectorAll("text")){let l=a.get(c.textContent??"");l&&c.setAttribute("data-term",l)}for(let c of o.querySelectorAll(ml))c.setAttribute("ari\
a-hidden","true");return o}function ey(n,t){let{x:e,width:s}=cl(t);n.setAttribute("viewBox",`${e} 0 ${s} ${t.height}`),n.setAttribute("width",String(s)),n.classList.
add("narrow")}function ny(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[n.text("sex_untold"),"untold"],[n.text(
"together"),"together"]];return new Map(e)}function sy(n,t,e){let s=n.getAttribute("data-name")??"",o=cy(s,t);for(let c of["href","target","rel"])n.removeAttribute(
c);if(n.addEventListener("click",o),n.matches(Yg)&&n.prepend(oy(n)),n.matches(ml))return;let r=[iy(n,t.words),e].filter(Boolean).join(". ");r&&n.setAttribute("a\
ria-label",r);let[,...i]=(n.querySelector("title")?.textContent??"").split(`
`),a=xr.has(pl(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||xr.has(pl(n)))&&ry(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-pressed",String(ay(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&[
"Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function oy(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-dl/2));for(let s of["width","height"])t.setAttribute(s,String(dl));return t.setAttribute(
"fill","transparent"),t}function ry(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var As=new Set(["study","retold"]),
xr=new Set(["block","pair","cell"]);function pl(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function iy(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),f=>f.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=As.has(r)?i.pop()??"":"",c=As.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(xr.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function ay(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!As.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function cy(n,t){let[e,s]=n.split(" ");if(e==="row")return ly(n.slice(4),t);if(As.has(e))return uy(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function ly(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function uy(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
$r(e).map(([y,x])=>k({subject:y,object:x}))),f=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(k(y))),h=f.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??f[0],[d]=tt(e.pick),m=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:m,tab:"evidence"});let g=h?document.
getElementById(`finding-${h.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}function Ts(n,t,e){let{words:s,change:o}=n,r=wl(n,t,
e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;let a=lr(Es(n),r,vr(n.state)),c=a.marks.map(g=>g.kind===
"group"?{...g,href:"",tooltip:""}:g),l=Is(Ke({...a,marks:c},n.graph.figures,n.theme));for(let g of l.querySelectorAll("title, desc"))g.remove();let[u,f]=fy(a);l.
setAttribute("viewBox",`0 ${u} ${a.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(g);l.setAttribute("aria-hidden","true");let h=()=>o({
view:"harvest",pick:`pair:${t}>${e}`}),d=`${s.t.harvest}${s.t.colon}${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:h};
return p("button",m,l,p("span",{},`${d} ⤢`))}function fy({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="rule"?[s]:[]);return e.length?[Math.
min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function bl(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[Z(n,s.noConflict)];let o=Ta(e.answer),r=e.conflicts.filter(a=>o.has(k(a))),i=e.conflicts.
filter(a=>!o.has(k(a)));return[p("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[p("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),kr(n,r)]:null,r.
length&&i.length?p("details",{id:"conflicts-elsewhere"},p("summary",{},`${s.others} (${i.length})`),kr(n,i)):kr(n,i)]}function kr(n,t){let{words:e,state:s}=n,{t:o}=e,
r=k({subject:s.from,object:s.to}),i=c=>k(c)!==r,a=new Map;for(let c of b(t,l=>i(l))){let l=vl(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return b(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[p("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),p("ul",{class:"paths"},l.map(u=>p("li",{},py(n,u),ic(()=>Ts(n,u.subject,u.object)))))])}var Sr=2;function hy(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,h={species:[n.say(o)],dose:i===null||a===null?[]:[ct([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:f.
map(m=>n.named(m))},d=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(m=>n.named(m)),...d].filter(Boolean)}function dy(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=hy(
n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,Sr).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>Sr?[e.moreOf(t.length-Sr)]:[]]}function vl(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function py(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=k(t);return p("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},p("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,p("small",{},`${o.kind[a]} · `,j(e,c,o.status[c]),` ${vl(e,t)}`),dy(e,t).map(f=>p("small",{class:"versus"},f)),is(n,t))}function $l(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=tt(e.pick);if(r==="node")return yy(n,i);if(r==="finding"){let c=s.findings.get(i);return[c?ls(n,c):Z(
n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[p("p",{},o.nothing)];let a=i.split(">");return[gy(n,a),a.slice(1).map((c,l)=>my(n,a[l],c))]}function my(n,t,e){
let{words:s,view:o}=n,r=Sl([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[p("h2",{id:`pair-${k({subject:t,object:e})}`,tabindex:"\
-1"},`${s.node(t)} → ${s.node(e)} `,p("small",{},kl(n,r))),is(n,{subject:t,object:e}),Ts(n,t,e),r.length?r.map(i=>ls(n,i)):Z(n,s.t.noFinding)]}function kl({words:{
t:n}},t){let e=t.filter(({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function gy({words:n},t){
if(t.length<=2)return null;let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${k({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.
focus({preventScroll:!0})},a={type:"button",class:"plain","data-step":k({subject:r,object:s}),onclick:i};return p("li",{},p("button",a,`${n.node(r)} → ${n.node(
s)}`))};return p("nav",{id:"steps","aria-label":n.t.toStep},p("p",{class:"note"},n.t.toStep),p("ol",{class:"paths"},t.slice(1).map(e)))}function Sl(n){return b(
n,t=>{let{edge:e,match:s}=t;return[!E(t),!e.signed,-s,e.id]})}function yy(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[p("p",
{},i.nothing)];let c=[...o.findings.values()].filter(({edge:h})=>h.subject===t||h.object===t),l=Sl(c),u=s.lang==="zh"?a.name:a.name_zh,f=(h,d,m)=>p("button",{type:"\
button",id:h,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},d);return[p("h2",{},s.node(t)," ",p("small",{},s.say(a.category))),p("p",{},u,a.synonyms.
length?` · ${a.synonyms.join(", ")}`:""),a.description?p("p",{},a.description):null,a.curie?p("p",{class:"source"},`${i.identifier}${s.t.colon}`,p("code",{},a.
curie)):null,p("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),p("h3",{},kl(n,l)),l.length?l.map(h=>ls(n,h)):Z(n,i.noFinding)]}var js=6,wy='button, [role="button"], select, input, .term';function Ml(n){let t=o=>n().explained(o),e=(o,r)=>{Et();let i=r.map(c=>[$y(c),t(Ns(c))]).filter(([,c])=>c);
if(!i.length)return;let a=i.length>1;w("explained").replaceChildren(...i.map(([c,l])=>p("span",{},a?p("strong",{},`${c}${n().t.colon}`):"",l))),Ol(o)},s=o=>o instanceof
Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,[r])}),addEventListener("pointerout",({pointerType:o,target:r,
relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||Et()}),addEventListener("pointerdown",({target:o})=>{s(o)||Et()}),addEventListener(
"focusin",({target:o})=>{o instanceof Element&&o.matches(wy)&&o.matches(":focus-visible")&&e(o,vy(o))}),addEventListener("focusout",Et),addEventListener("scroll",
by,!0),addEventListener("keydown",xy,!0),w("explained").addEventListener("pointerleave",Et)}function xy(n){n.key!=="Escape"||w("explained").hidden||(Et(),n.stopPropagation())}
function by(){let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Ol(n):Et()}function Et(){w("explained").hidden=!0;for(let n of document.
querySelectorAll('[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function vy(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[Ns(o),o])).values()]}
function Ns(n){return n.getAttribute("data-term")??""}function $y(n){return(n.textContent??"").trim()}function Ol(n){let t=w("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+js,r=o+s.height>innerHeight?Math.max(0,e.top-js-s.height):o;t.style.setProperty("--at",`${Math.max(
js,Math.min(e.left,innerWidth-s.width-js))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function El(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(Ns(e))||e.closest("button, label, summary")||(t.add(Ns(e)),e.setAttribute("tabindex","0"))}var Mr=18,ce=12,ky=42,Sy=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Or({graph:n,words:t,state:e,view:s}){let o=new zt(n,e.lang,n.figures,Rt(t,e)),{answer:r}=s,
i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?ge(n,r):"")}}function Al(n,t){
let{strokes:e,notes:s}=Er(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>Ao({x:l,y:u},...a)})),r=(n.overlay?[s.join(" · ")]:s).map(a=>({text:a,draw:()=>""})),
i=_r(n,t).map(({category:a,shape:c,colour:l})=>({text:n.words.say(a),draw:(u,f)=>$a({x:u+17,y:f},c,l)}));return{...Or(n),legend:[...o,...r,...i]}}function Er({words:n,
state:t,overlay:e},{lines:s,badges:o,colours:r}){if(e)return My({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=Ar(n,r),c=[s.some(({light:l})=>l),s.some(
({label:l})=>l),o.length>0,!0];return{strokes:i.filter((l,u)=>s.some(({sign:f})=>f===ss[u])),notes:a.filter((l,u)=>c[u])}}function Ar(n,t){let{light_line:e,sexMarks:s,
badge:o,framed:r}=n.t;return{strokes:ss.map(i=>{let{dash:a,end:c}=se(i);return{stroke:[t[i],a,c],text:`${rs(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function My({
words:n,state:t,overlay:e},s,o){let r=new Set(s.map(k)),i=e.rows.filter(u=>r.has(k(u))),a=u=>i.filter(f=>f.relation===u).length,c=hs.filter(a);return{strokes:[...[
["a",[],n.named(t.a)],["b",[9,4],n.named(t.b)],["both",[],ds(n,t,"same")]].filter(([u])=>s.some(({id:f})=>f.endsWith(` ${u}`))).map(([u,f,h])=>({stroke:[o[u],f,
""],text:h})),...ss.filter(u=>s.some(f=>f.sign===u)).map(u=>({stroke:[o.both,[],se(u).end],text:`${rs(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${ds(n,t,u)}${n.t.
colon}${a(u)}`)}}function _r({graph:n},{nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({
category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}function _l({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(h,d=!1)=>{
for(let m of Oy(h,o-2*ce,a))l+=Mr,c.push(Eo(m,{x:ce,y:l},i.text,d))};u(s,!0);for(let h of n)u(h);let f=ce;l+=Mr+4;for(let{draw:h,text:d}of t){let g=h(f,l-4)?ky:
0,y=g+a(d);f>ce&&f+y>o-ce&&(f=ce,l+=Mr),c.push(h(f,l-4),Eo(d,{x:f+g,y:l},i.text)),f+=y+16}return l+=4,u(e),{parts:c,height:l+ce}}function Oy(n,t,e){let s=[],o="";
for(let r of n.split(Sy))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}var Te=3,Ey=40,Ay=2,Tl=/\s+/,_y=/^\s*\d+(\.\d+)?\s*$/,Iy={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],
b:["male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0\
.5"],sort:["1","-1"]},Il={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",
steps:"hops",language:"lang",unit:"dose_unit"};function jl(n,[t,e]){if(!Object.hasOwn(F,t))return jy(t,e);if(t==="dose"&&_y.test(e))return{better:Ny(n,e.trim()),
words:[]};let s=$o(n,t),o=t==="from"||t==="to"?Ty(n,e):Ly(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:Iy[t]??[]}}function Ty(n,t){let e=he(
n,t,Te);return e.length?e:he(n,t.trim().split(Tl)[0],Te)}function Nl(n,t,e){let o=t.split(Tl).filter(a=>a.length>2).flatMap(a=>he(n,a,e)),r=[...P(n.vocabulary,t)].
slice(0,Ey),i=b(n.spellings,([a])=>{let c=[...a];return Ce(r,c)/Math.max(r.length,c.length)});return[...new Set([...o,...i.slice(0,e).map(([,a])=>a)])].slice(0,
e)}function jy(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(F),o=s.filter(i=>2*Ce([...e],[...i])<Math.min(2*Ay+1,e.length));return{better:(Object.
hasOwn(Il,e)?[Il[e]]:o).slice(0,Te).map(i=>[i,t]),words:s}}function Ny(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=b(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Te).map(
([r])=>["dose",`${t}${r}`])}function Ly({vocabulary:n},t,e){let s=new Map(e.map(a=>[P(n,a),a])),o=hn(n,t,s,Te).map(([a])=>a),r=P(n,t),i=[...s].filter(([a])=>r.length>
2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Te)}function Rl({t:n},t,e){Cy(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))w(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))w(r).setAttribute("aria-label",i);Ry(n,t),w("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function Cy(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
w(f).textContent=h}function Ry(n,{view:t}){for(let e of qe)w(`view-${e}`).textContent=n[e],w(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])w(`view-${e}`).dataset.term=e;w("tab-compare").dataset.term="compare",w("tab-conflicts").dataset.term="clash"}function Bl({
t:n},t,e){for(let s of Lt){let o=w(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}w("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var By=60,Ll=12,Cl=6;function Dl(n,t,e){let{t:s}=n,o=w("notice");o.
hidden=!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,By),i=l=>{let{better:u,words:f}=jl(n.graph,l),h=m=>p("button",{type:"button",class:"plain",onclick:()=>e(
l,m)},r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",h(m)])];let d=f.slice(0,Ll).join(", ")+(f.length>Ll?", …":"");return d?` ${s.
mayBe(Object.hasOwn(F,l[0])?l[0]:"",d)}`:""},a=t.slice(0,Cl),c=[...a.map(r),...t.length>Cl?["…"]:[]].join(", ");o.replaceChildren(...t.length?Dt([s.leftOut(c),
a.map(i)]):[])}function Pl(n,t,{answer:e}){let s=n.graph,{version:o}=s.figures,r=Rt(n,t),i=new zt(s,n.lang,s.figures),a=e?ge(s,e):"";w("cited").textContent=r?n.
t.citedFiltered(o,r)+i.licence:i.stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function zl(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(
({edge:i})=>i.signed),r=o.filter(({match:i})=>i===M.ASSERTED).length;w("headline").textContent=s?ht(`${n.node(t.from)} → ${n.node(t.to)} · ${Zn(n,t,s.question.
context)}${n.t.colon}${n.say(s.verdict)}`):"",w("counts").textContent=n.t.shown(o.length,r,Dy(s)),w("counts").dataset.findings=String(o.length)}function Dy(n){if(!n)
return 0;let t=H(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Fl(n,t){let{words:e}=n,s=w("line-legend"),o=()=>_r(n,t).map(({category:i,
...a})=>p("li",{},Yn(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>p("li",{},Sa(...c),l)),...a.map(c=>p("li",{},c)),...o()];s.style.minHeight=
"",s.replaceChildren(...r(Ar(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(Er(n,t)))}var Py=6;function Wl(n,t,e){let s=e.startsWith(
"line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";w("hint").textContent=ht(s?zy(n,s):o)}function zy(n,{subject:t,
object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(u)))].slice(0,Py),c=`${n.node(t)} → ${n.
node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(
" ")}var Hl="oxygraph:guide",Ul="read",Ls=class{constructor(t){this.words=t,this.step=0,w("guide-open").addEventListener("click",()=>w("guide").hidden?this.open():this.
close()),w("guide-back").addEventListener("click",()=>this.go(this.step-1)),w("guide-next").addEventListener("click",()=>this.go(this.step+1)),w("guide-close").
addEventListener("click",()=>this.close()),w("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Wy()||(w("guide").hidden=!1,this.draw())}open(){w("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),w("guide-next").focus()}close(){
let t=w("guide").contains(document.activeElement);w("guide").hidden=!0,Hy(),this.draw(),dispatchEvent(new Event("resize")),t&&w("guide-open").focus()}go(t){if(t>=
_e.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!w("guide").hidden,[r,i,a]=_e[s][this.step];for(let[
l]of _e[s])w(l).classList.toggle("pointed",o&&l===r);if(w("guide-open").textContent=e.guide,w("guide-open").setAttribute("aria-expanded",String(o)),w("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===_e[s].length-1;w("guide-text").replaceChildren(p("strong",{},`${e.guideStep(this.step+1,_e[s].length)} · ${i}${t.
t.colon}`),a),w("guide-back").textContent=e.back,w("guide-back").toggleAttribute("disabled",!this.step),w("guide-next").textContent=c?e.done:e.next,w("guide-clo\
se").textContent=e.guideClose,w("glossary-title").textContent=e.allWords,Kt("glossary").dataset.lang!==s&&Fy(t)}};function Fy(n){let{lang:t}=n,e=o=>Reflect.get(
fl[t],o)??n.text(o)??n.say(o),s=Object.entries(Os[t]).map(([o,r])=>p("div",{},p("dt",{},e(o)),p("dd",{},r)));w("glossary-words").replaceChildren(...s),Kt("gloss\
ary").dataset.lang=t}function Wy(){try{return localStorage.getItem(Hl)!==Ul}catch{return!1}}function Hy(){try{localStorage.setItem(Hl,Ul)}catch{}}function tn(n,t){let e=Vy(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>Gy(Uy(
n,a),e.get(a)??a,r));return b(i,({key:a})=>a)}function Uy({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Gl(Reflect.get(r,i))&&!Gl(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function Gl(n){return Array.isArray(n)?!n.length:!n}function Gy(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(Ky),told:o.join(" ")}}var qy=/^(.+) (\p{Lu}{1,4})$/u;function Ky(n){let[,t,e]=qy.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function Kl({family:n,given:t}){return t?`${n}, ${t}`:n}var ql=new WeakMap;function Vy(n){let t=ql.get(n)??Yy(n);return ql.set(n,t),t}function Yy({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of O(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),f=ew(u,l)||P(e,a).replaceAll(" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||mt(a,l));for(let[a,c]of i){let l=nw(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Xy={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Zy=/[ßøØłŁæÆđı]/g,Jy=/\p{Mn}/gu,Qy=/[^a-z0-9]/g,tw=/[a-z]/;function ew(n,t){let s=n.replace(Zy,o=>Xy[o]).
normalize("NFKD").replace(Jy,"").toLowerCase().replace(Qy,"");return tw.test(s)?`${s}${t||"nd"}`:""}function*nw(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${Vl(s)}`;t.has(o)||(yield o)}}function Vl(n){return(n>=26?Vl(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var sw=/[&%$#_{}]/g,ow=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function je(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(sw,"\\$&")}function Yl(n){let t=s=>s.given||!s.family.includes(" ")?je(Kl(s)):`{${je(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:je(s.title).replace(ow,"{$&}"),journal:je(s.journal),year:String(s.year||""),volume:je(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:je(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function Xl(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",Kl(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function le({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return b(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Zl(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=p("tr",{},a.columns.map((x,S)=>p("th",{scope:"col","aria-sort":rw(s,S)},iw(t,x,S)))),l=le(
t),u=p("tbody",{},aw(l,t).map(x=>lw(t,x))),f=p("span",{id:"table-rows",role:"status"}),h=p("div",{class:"empty"}),d=x=>{let S=cw(u,x);if(f.textContent=a.rows(S,
u.rows.length),h.hidden=S>0,h.hidden)return;let I=p("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},a.allRows);h.replaceChildren(p("p",{},ht(
a.noRow(x))),p("p",{class:"tools"},I))},m=x=>{d(Se(x)),r({find:Se(x)})};d(s.find);let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:m},y=o.
answer||s.extent==="all";n.replaceChildren(p("p",{class:"tools"},p("input",{id:"table-filter",value:s.find,...g}),f),...l.length?[h]:[Z(t,y?a.noFinding:a.noQuestion)],
p("table",{},p("caption",{},a.tableCaption),p("thead",{},c),u))}function rw({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function iw({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return p("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function aw(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:Jl(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function cw(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function Jl({graph:n,words:t},e){let{edge:s,
match:o}=e,r=s.signed?t.text(n.vocabulary.matches[o]):"";return[t.node(s.subject),t.say(s.signed?s.effect:s.predicate),t.node(s.object),t.joined([r,cs(t,e)].filter(
Boolean),"clauses"),t.chips(s).join(" · "),t.source(s),t.statement(s),s.id]}function lw(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=cs(s,t),[c,l,
u,f,h,d,m,g]=Jl(n,t),y=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return p("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(
!a),class:i===M.COMPATIBLE||a?"light":""},p("td",{},c),p("td",{},r.signed?[Wo(s,r),` ${l}`]:l),[u,f,h,d,m].map(x=>p("td",{},x)),p("th",{scope:"row"},p("button",
{type:"button",class:"plain",onclick:y},g)))}function Ql(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(jn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var uw=/^\s*[=+\-@]|^[\t\r]/,fw=/[",\n\r]/;
function hw(n){let t=Array.isArray(n)?n.join("|"):String(n),e=uw.test(t)?`'${t}`:t;return fw.test(e)?`"${e.replaceAll('"','""')}"`:e}function tu(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Ql(n,o);return e.map(i=>hw(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function eu(n,t,e){let s={question:ne(n,e),findings:t.map(o=>Ql(n,o))};return`${JSON.stringify(s,null,1)}
`}function Cs(n,t){let{graph:e}=n,s=new Set(t.flatMap(({reference:a})=>a)),o=Array.from(s,a=>e.references.get(a)).filter(a=>a!==void 0),r=b(o,({citation:a,id:c})=>[
a[0]??Number.MAX_VALUE,c]),i=new Set;return r.filter(a=>i.size<i.add(a.doi||a.id).size).map(a=>dw(n,a)).join(`
`)}function dw(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...ze(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[St(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var pw=1e4;function Ir(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),pw)}function Rs(n,t,e){Ir(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Bs(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var en={bibtex:{write:Yl,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:Xl,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Tr="ans\
wer";function mw({view:{answer:n}}){return n?[...new Set(H(n))].flatMap(t=>t.edges):[]}function gw({view:n,state:t}){let[e,s]=tt(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:le({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function yw(n,t){return t==="answer"&&n.view.answer?mw(n):gw(n)}function nu(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=yw(n,Tr),a=tn(t,i),c=u=>{Tr=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[p("h2",{},r.papers(a.length)),p("div",{class:"row"},p("label",{for:"papers-of"},r.papersOf),X("papers-of",n.view.answer?Tr:"shown",l,c)),a.length?ww(n,i):
Z(n,r.noPaper),p("ol",{class:"papers"},a.map(u=>p("li",{"data-paper":u.key},Ho(e,u))))]}function ww({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>p("but\
ton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=en[c];Rs(l(tn(n,s)),u,f),e(o.saved)},a=async()=>e(await Bs(Cs(t,s))?o.copied:o.copyFailed);
return p("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var xw=8,bw=3,vw=60;function Nr(n,t){let e=new jr(n,t);return p("div",{class:"combobox"},p("label",{for:n},t.words.t[n]),e.input,e.list,e.said)}var jr=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=p("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.said=
p("div",{id:`${t}-said`,class:"said",role:"status"}),this.input=p("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomp\
lete":"list","aria-controls":`${t}-list`,"aria-expanded":"false","aria-describedby":`${t}-said`,value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",
()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener(
"keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.
at=-1}get asked(){let{words:t,state:e}=this.shown;return e[this.key]?t.node(e[this.key]):""}putBack(){this.close(),this.input.value=this.asked,this.judge("")}left(){
let t=this.input.value.trim();this.find(),!t||t===this.asked||this.hits.length?this.putBack():(this.close(),this.judge(t))}judge(t){if(!t){this.input.removeAttribute(
"aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.dataset.unknown===t)return;let{t:e}=this.shown.words;this.
input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let s=Nl(this.shown.graph,t,bw),o=s.map(r=>p("button",{type:"button",class:"plain","data-n\
ear-end":r,onclick:()=>this.take(r)},this.shown.words.node(r)));this.said.replaceChildren(p("p",{class:"warning"},e.unknownEnd(t.slice(0,vw),this.asked)),...s.length?
[p("p",{},`${e.closest} `,...o.flatMap((r,i)=>i?[", ",r]:[r]))]:[])}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){
this.hits=he(this.shown.graph,this.input.value,xw)}show(){this.find();let t=this.input.value.trim();this.judge(this.hits.length||!t?"":t),this.list.replaceChildren(
...this.hits.map((e,s)=>this.option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),this.at>=0&&this.
input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"\
option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=p("small",{},` ${o.say(a)}`);return p("li",{...i,"data-node":t,
onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp","Enter"].includes(t.key)&&(t.preventDefault(),t.key==="\
Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){
let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.judge(t):this.take("")}};var Lr=new Set(["how","what","legend"]);function Rr(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:ee},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(p("div",{class:"ends"},Nr("from",t),Nr("to",t)),p("div",{class:"row"},p("label",{for:"hops"},j(e,"hops",r.hops)),
X("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),p("button",{type:"button",id:"swap",onclick:a},r.swap)),sn({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:Ye(c)})},j(e,"chimera",r.one)),sn({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:Ye(c),pick:""})},j(e,"stated",r.stated)),$w(t),Ds("wh\
om",r.whom,nn(t,"sex"),nn(t,"species"),nn(t,"population"),kw(t)),Ds("how",r.how,Sw(t),nn(t,"route"),nn(t,"regimen")),Ds("what",r.what,Cr(t,"layers"),Cr(t,"effec\
ts"),Cr(t,"evidence")),Ds("legend",r.legend,Ew(t)),p("button",{type:"button",id:"reset",onclick:()=>o(Aw(t.graph))},r.reset))}function sn(n,...t){return p("labe\
l",{class:"choice"},p("input",n),t)}function $w({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return sn({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return p("fieldset",{},p("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function Ds(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Lr.delete(n):Lr.add(n)};return p("details",{id:`group-${n}`,open:!Lr.has(n),
ontoggle:s},p("summary",{id:`group-${n}-title`},t),e)}function on({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function nn({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,on(n,n.named(i.value),i)]);return p("div",{class:"row"},p("label",{for:`facet-${o}`},
j(n,o,n.t[o])),X(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function kw({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({
value:c})=>!e.setting.includes(c)).map(c=>[c.value,on(t,t.named(c.value),c)]),a=c=>o({setting:[...Bt(n,C(e),"setting",c).setting],pick:""});return p("div",{},p(
"div",{class:"row"},p("label",{for:"facet-setting"},j(t,"setting",t.t.setting)),X("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>p("button",
{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==c),pick:""})},`${t.named(c)} ✕`)))}
var su="IU";function Sw({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(h=>[
h.value,on(t,h.value,h)]),c=h=>{let d=h?Bt(n,C(e),"dose",h):F;o({dose:d.dose,dose_to:d.dose_to,dose_unit:d.dose_unit,pick:""})},l=h=>o({...Mw(e,h),pick:""}),u=(h,d,m)=>p(
"input",{type:"number",min:"0",step:"any",id:h,"aria-label":d,placeholder:d,value:String(e[m]??""),onchange:g=>{let y=Se(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return p("div",{},p("div",{class:"row"},p("label",{for:"facet-dose"},r.dose),X("facet-dose",i,[["",r.any],
...a],c)),p("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),X("dose-unit",e.dose_unit||su,f,h=>l({dose_unit:h}),r.doseUnit)))}
function Mw(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||su,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var Ow={layers:"layer",effects:"effect",evidence:"evidence_type"};function Cr({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(d=>d!==l),h=r==="layers"&&!f.length;o({[r]:h?Mt(n).layers:n.words[Ow[r]].filter(d=>f.includes(
d)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return sn({...f,onchange:h=>a(u,Ye(h))},r==="layer\
s"?j(t,u,on(t,t.say(u),l)):on(t,t.say(u),l))});return p("fieldset",{},p("legend",{},j(t,r,t.t[r])),c)}function Ew({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:Ye(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
p("li",{},sn({type:"checkbox","data-category":r,checked:l,onchange:c},Yn(i),t.say(r)))]});return p("ul",{class:"legend"},o)}function Aw(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=Mt(n);return u}var _w={width:1200,height:800},Ps=class{constructor(t){this.page=t;let e=(s,o)=>w(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(Cs(t.words,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),en[s].name,en[s].type));e(
"csv",()=>this.save(tu(t.graph,le(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(eu(t.graph,le(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#n(),Iw(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",()=>this.#e())}#t(){
return le(this.page).map(({edge:t})=>t)}bibliography(t){return en[t].write(tn(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await Bs(t)?"copied":"copyFailed")}save(t,e,s){Rs(t,e,s),this.announce("saved")}async#e(){let{text:t,size:e}=this.picture(),s=await Oa(t,e).catch(
()=>null);s&&Ir(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#n(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector(
"title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=ne(e,s),
`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${ne(t.graph,t.state)}`}#s(){let t=this.page.map?.size();return t?.width&&t.height?
t:_w}picture(){let{page:t}=this,[e]=_s(t);return e?{text:Ke(e,t.graph.figures),size:e}:this.#o()}printed(){let{page:t}=this;if(t.inLines)return[Is(this.#o().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Or(t);return[p("h2",{},document.title),...[...e,s].map(o=>p("p",{},o))]}#o(){let{page:t}=this,e=os(t.graph,
t.state,t,this.#s(),t.theme),s=t.map?.measure??bn(),o=_l(Al(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:va(e,document.title,
s,o),size:r}}};function Iw({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function ou(){let n=Kt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,w("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var ru={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Tw=2.5,zs=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(ru,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&jw(s,this.walked,e.state.from,ru[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function jw({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&iu(a,r,s,o)>2);return gt(
i,a=>[iu(a,r,s,o)+Tw*Nw(a,r,s,o),a.id])??r}function iu(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function Nw(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var rn=4,Lw=.6;function cu({t:n}){return p("p",{id:"wider",hidden:!0},p("button",{type:"button",id:"wider-go",onclick:()=>{let e=w("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round(Lw*(e.clientWidth-s));e.scrollBy({left:Br(e)>rn?o:-e.scrollWidth}),an(n)}},n.wider))}function an(n){let[t,e,
s]=[w("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=rn,t.classList.toggle("goes-o\
n",!e.hidden&&Br(t)>rn),s.textContent=Br(t)>rn?n.wider:n.widerBack)}function Br({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function lu(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=au([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=au([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+rn?n:window).scrollBy(0,i)}function au([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function uu(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var Cw={answer:mc,evidence:$l,conflicts:bl,compare:Ic,papers:nu},Rw=["from","to","extent","by","view"],fu=120,Ws=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=vo(Fs(),this.state,t),this.view=jo(t,this.state),this.overlay=this.#c(),this.picture=null,this.announced="",
this.rungs=!1,this.moving=void 0,this.map=null,this.takeAway=new Ps(this),this.guide=new Ls(()=>this.words),Kt("ask").open=Ys(),this.#p(),this.guide.greet(),this.#r()}openMap(){
let t=new Xn(w("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#h(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Ko(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return ma(Fs(),{...Mt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},Rw.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&pc(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#d(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),fu)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){w("panel").scrollTop=0,t&&!Ys()&&w("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${ne(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!ve(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Ie(this.graph,this.state.lang)}draw(){this.view=jo(this.graph,this.state),this.overlay=
this.#c(),this.#r()}#c(){return this.state.tab==="compare"?Mc(this.graph,this.state):null}#r(){let{state:t,words:e}=this,s=gn();Et(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",r=be(e,t).length?
` (${e.t.filtered})`:"";document.title=o?`${o}${r} – OxyGraph`:e.t.title;let i=this.#i();Rl(e,t,this.theme),this.guide.draw(),Dl(e,this.leftOut,(a,c)=>{location.
hash=pa(Fs(),this.graph,a,c)}),Pl(e,t,this.view),Rr(w("ask-body"),i),Bl(e,t,this.view),w("panel-body").replaceChildren(...Dt(Cw[t.tab](i))),El(w("panel-body")),
zl(e,t,this.view),this.#a(i),w("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),yn(s)}#i(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,
words:s,state:e,view:this.view,overlay:this.overlay,facets:o?Ko(t,e):$c(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),leftOut:this.leftOut,
redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=gn();Rr(w("ask-body"),this.#i()),yn(t)}#a(t){let{view:e}=this.state,s=this.inLines;
w("table").hidden=e!=="table",w("map-frame").hidden=!s,w("figure").hidden=s||e==="table",this.picture=null,w("view-forest").hidden=e!=="forest"&&!yl(this),w("dr\
awn").textContent="",e==="table"?Zl(w("table"),t):s?this.#h():this.#f(t)}get#l(){return this.#o?Number.POSITIVE_INFINITY:uu(w("figure"))}#u(){let t=gn();this.#f(
this.#i()),yn(t)}#f(t){let e=this.#l;this.rungs=Qe(this.state,e);let s=_s(this,e),o=Dt([gl(t)]),r=s.map(a=>xl(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?
[]:[Z(t,ac(t,s.length>0))];w("figure").replaceChildren(cu(this.words),...o,...i,...r),Co(w("figure")),an(this.words.t),performance.mark("oxygraph:drawn")}#h(){let{
map:t}=this;if(!t)return;let e=()=>os(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.
overlay?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();w("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,Fl(this,s),t.free().height!==a&&(s=
e()),this.picture=s,t.show(s)}hint(t){Wl(this.words,this.picture,t)}#d(t){let{words:e,view:s}=this,r=`${s.answer?`${e.t.verdict}${e.t.colon}${e.say(s.answer.verdict)}\
. `:""}${w("counts").textContent}`,i=t?w("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.evidence}${e.t.colon}${ii(i)}`):r!==this.announced&&
this.announce(r),this.announced=r}announce(t){w("live").textContent=t}#p(){let t=(s,o)=>w(s).addEventListener("click",o);t("language",()=>this.change({lang:this.
state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of qe)t(`view-${s}`,()=>this.change({view:s}));t(
"zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[w("figure"),window])s.addEventListener("scrol\
l",()=>Co(w("figure")));w("figure").addEventListener("focusin",({target:s})=>lu(w("figure"),s)),w("figure").addEventListener("scroll",()=>an(this.words.t)),window.
addEventListener("resize",()=>an(this.words.t)),t("skip",s=>{s.preventDefault(),w("panel-body").focus()});for(let s of Lt)t(`tab-${s}`,()=>this.change({tab:s}));
w("tabs").addEventListener("keydown",s=>this.#y(s));let e=new zs(this);w("map-focus").addEventListener("keydown",s=>e.press(s)),w("map-focus").addEventListener(
"blur",()=>this.map?.hover("")),ou(),Ml(()=>this.words),this.#g()}#g(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#h(),
this.picture?this.map?.go(this.state.zoom):(Qe(this.state,this.#l)||this.rungs)&&this.#u()},fu)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("c\
hange",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#m()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,
this.state=this.#t(),this.leftOut=vo(Fs(),this.state,this.graph),this.#m()})}#m(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({
zoom:""})}#y(t){let[e,s]=[Lt.indexOf(this.state.tab),Lt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();
let r=Lt[(o[t.key]+s)%s];this.change({tab:r}),w(`tab-${r}`).focus()}};function Fs(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var Bw=500;async function Dw(){if(!ei()){w("counts").textContent=Ft[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new Ws(await oi(document),n);await Pw(),t.count(),await Aa(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function Pw(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Bw)})}function zw(){let n=w("notice");n.replaceChildren(p("span",{lang:"en"},Ft.en.damaged)," ",p("spa\
n",{lang:"zh"},Ft.zh.damaged)),n.hidden=!1}Dw().catch(n=>{throw zw(),n});})();
