/* Built from engine/, figures/ and ui/ by `make script`. */
"use strict";(()=>{function bt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[ji(o),ji(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function ji(n){return n>=55296&&n<=57343}function Mt(n,t){if(typeof n=="string"&&typeof t=="string")return bt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=Mt(n[e],t[e]);if(s)return s}return n.length-t.length}
function $(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>Mt(s.key,o.key)).map(({item:s})=>s)}function O(n){return[...n].sort(bt)}
function ct(n,t){return Li(n,t,-1)}function Bn(n,t){return Li(n,t,1)}function Li(n,t,e){let s;for(let o of n){let r=t(o);(!s||Mt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Pn=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=$(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Ri(s.map(r=>[r.id,this.#e(
r)])),this.study=Ri(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...sf(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.included=Ci(s,this.paper),this.pooled=Ci(s,this.study)}takesIn(t,e){
let s=this.pooled.get(t),o=e.split("+");return!s||o.includes(t)||!o.every(r=>s.has(r))?!1:!o.some(r=>this.pooled.get(r)?.has(t))}#t(t){return this.study.get(t)??
t}surelyIdentified(t){return this.sure.has(this.references.get(t)?.match_confidence??"")}#e({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.
toLowerCase()}`]:[],...s?[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?O(new Set(t.map(o=>this.#t(o)))).join("+"):s?e:""}allWithdrawn({reference:t}){
return t.length>0&&t.every(e=>this.withdrawn.has(e))}};function Bi({references:n,paper:t},e){let s=new Map(Array.from(n,([r,i])=>[r,nf(i,e)])),o=new Map;for(let r of O(
new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?
`${a}${Pi(c.indexOf(i))}`:a]}))}var ef=/^[[\]]+|[[\]]+$/gu;function nf({id:n,authors:t,title:e,year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(
f=>f.trim()).filter(Boolean).map(f=>f.replace(r,"")),c=e.replace(ef,"").split(" ").filter(Boolean),l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.
length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}function Pi(n){return(n>=26?Pi(Math.floor(n/26)-1):"")+String.
fromCharCode(97+n%26)}function sf(n){return n?[`cohort ${n}`]:[]}function Ci(n,t){let e=new Map;for(let{id:s,includes:o}of n){let r=t.get(s)??s,i=o.map(a=>t.get(
a)??a);i.length&&e.set(r,[...e.get(r)??[],...i])}return new Map(Array.from(e.keys(),s=>{let o=new Set([s]);for(let r of o)for(let i of e.get(r)??[])o.add(i);return[
s,o]}))}function Ri(n){let t=new Map,e=new Map,s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[
r,i]of n){t.set(r,r);for(let a of i){let c=e.get(a)??r;e.set(a,c);let[l,u]=$([o(r),o(c)],h=>s.get(h)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var E=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),of=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Zt(n){return{...of,...n}}function ot(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Ot(n,t){return t==="dose"?n.dose===null?"":dt(Lo(n)):t==="setting"?n.setting.join(", "):n[t]}function Lo({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var rf=/\.?0+$/;function lt(n){let t=n.toFixed(12).replace(rf,"");return t==="-0"?"0":t}function dt([n,t,e]){return`${n===t?lt(n):`${lt(
n)}–${lt(t)}`} ${e}`}function Dn(n,t){let e=[];for(let s=t(n);s;s=t(s))e.push(s);return e}function zi(n,t,e){let s=new Set(n.flatMap(o=>[o,...Dn(o,e)]));return Array.from(s,o=>[t(o),
o]).sort(Mt)}function Wi(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(Mt)}function zn(n,t){for(let e=0;e<t.length;e+=
1){let s=Di(t,e,t[e][0])??Di(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function Di(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Et(n){return n==="population"?["population","age"]:[n]}function Fi(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?zn(t,e):!t.some(s=>e.includes(s))}function af(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?Wi(t,e)??null:t.filter(s=>e.includes(s))}var At=class n{static OPEN=0;static NONE=-1;constructor(t){
this.keys=t,this.fields=t.flatMap(Et),this.people=Et("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>af(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&Fi(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}byKey(t){return this.keys.map(s=>this.number(this.
fields.map((o,r)=>Et(s).includes(o)?this.values[t][r]:null))).filter(s=>s!==n.OPEN)}excluding(t,e){let s=this.separators(t,e);return this.keys.filter(o=>s.includes(
o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===null&&i[o]===null)return!1;
let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.keysOf(
this.fields.filter((r,i)=>Fi(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Et(e).some(s=>t.includes(s))):[]}reported(t){return this.fields.filter(
(e,s)=>this.values[t][s]!==null)}};function Wn(n,t){return Co(n,t)[0]??null}function Co(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],s=o=>e.every(
r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...Hi(n,o)].filter(s);if(r.length)return r}return[]}function*Hi(n,t,e=0,s=[]){
if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Hi(n,t,o+1,[...s,n[o]])}function Ui({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var cf=/\{(\w+)\}/g;function Ke(n,t,e,s={}){return de(
n.sentences[t][n.languages.indexOf(e)],s)}function de(n,t){return n.replace(cf,(e,s)=>String(t[s]))}function Pt(n,t){return n.lists[t].map(e=>e.name)}function Ro(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var pe="human",Gi="healthy",Fn=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new At(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:Ro(t.lists.species),population:s,route:Ro(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(Gi)??new Set([Gi]),this.named=O(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?O(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#s(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#n(t){return t.length?zi(t,e=>this.tags.
get(e)?.group??"",this.#o):null}parts(t,e){return zn(this.#n([t])??[],this.#n([e])??[])}#o=t=>this.tags.get(t)?.broader??"";ofEdge(t){let e=this.ofEdges.get(t.id);
return e===void 0&&(e=t.signed?this.#i(t):At.OPEN,this.ofEdges.set(t.id,e)),e}#i(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(
t),u=t.species||this.#a(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e("species",u?[u]:[]),...this.#s(l),...this.#t(l)?{population:this.anyone}:
{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#n(c)})}#r({predicate:t,object:e,population:s}){return s.
length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#a(t){return t.some(e=>this.ofPeople.has(e))?pe:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,
regimen:i,setting:a}=t,c=t.species||this.#a([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e("species",c?[c]:[]),...this.#s(s?[s]:[]),dose:o===null?null:
Lo(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#n(a)})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===pe}common(t){
let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){let a=Et(i).flatMap(c=>{let l=r.indexOf(c);return this.#c(c,
e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#c(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(
r))).size===1)return this.#f(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#u(r.filter(a=>i.every(c=>Ki(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#l(
o,new Set(s.flatMap(r=>this.#f(t,r))))}#l(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].every(i=>r.has(i))).map(([r])=>r);return O(o.filter(r=>!o.some(
i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].filter(([o,r])=>{let i=this.#h(o,s.get(o)??[]);return!r.every(
a=>i.has(a))}))}#h(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...Dn(o,this.#o)]));let s=[...this.below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set(
[...e,...s.map(([o])=>o)])}#f(t,e){if(t==="dose")return[dt(e)];if(t==="setting")return this.#u(e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(
i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#u(t){let e=new Set(t.flatMap(([,s])=>Dn(s,this.#o)));return t.map(([,s])=>s).filter(s=>!e.
has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}said(t,e){let s=this.scopes.values[this.ofEdge(t)],o=e.flatMap(Et).map(r=>s[this.scopes.fields.
indexOf(r)]);return JSON.stringify(e.includes("population")?[this.#r(t),...o]:o)}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(t,
e).length?E.COMPATIBLE:E.ASSERTED:E.EXCLUDED:E.ASSERTED}openKeys(t,e){return e===At.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){
for(let s=0;s<this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.
fields[s];if(r==="population"||r==="age")return!this.#p(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?
!Ki(i,o):!qi(i,o)}#p(t,e){return t.some(s=>qi([...this.below.population.get(s)??[s]],e))}};function qi(n,t){return n.every(e=>t.includes(e))}function Ki(n,t){return t.
every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var ut="conflicting",pt="mixed";function U(n){return n==="+"||n==="-"}function Qt(n){return U(n)||n==="0"}function Ve(n){return n==="+"?"-":"+"}var lf=["0","?",ut,pt];function Vi(n,t){for(let e of lf)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Bo(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ut:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var uf=/^[ -~]*$/,hf=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/,ff=/[\u3400-\u9fff\u{20000}-\u{3ffff}]/gu,Yi=new WeakMap;function z(n,t){let e=uf.test(t)?t.toLowerCase():
[...Do(n,t.normalize("NFKC"))].map(pf).join("");for(let s of n.spelling.gaps)e=e.replaceAll(s," ");return e.split(hf).filter(Boolean).join(" ")}function Do({spelling:n},t){
return t.replace(ff,e=>df(n).get(e)??e)}function df(n){let t=Yi.get(n);if(t)return t;let e=[...n.traditional],s=new Map(e.flatMap((o,r)=>r%2?[]:[[o,e[r+1]]]));return Yi.
set(n,s),s}function pf(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}function Hn(n,t,e,s){let o=Ji(z(n,t)),r=[];for(let[a,c]of mf(e)){let l=yf(
o,a,n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}var Po=32;
function Ji(n){let t=[...n],e=new Uint32Array(Po);for(let s of t)e[s.charCodeAt(0)%Po]+=1;return{letters:t,often:e}}var Xi=new WeakMap;function mf(n){let t=Xi.get(
n);if(t?.length===n.size)return t;let e=Array.from(n,([s,o])=>[Ji(s),o]);return Xi.set(n,e),e}function Zi(n,t,e){let s=z(n,t),o=` ${s} `,[r,i]=n.spelling.shortest,
a=new Map;for(let[c,l]of e){if(!s.includes(c))continue;let u=zo(c),h=[...c].length;h>=(u?r:i)&&(!u||o.includes(` ${c} `))&&a.set(l,Math.max(h,a.get(l)??0))}return a}
function zo(n){return[...n].every(t=>t<"")}function Qi(n,t,e){let s=z(n,t).split(" ");if(s.length===1)return"";let o=new Set([...e].flatMap(l=>l.split(" "))),
{hint:r,long:i}=n.spelling,a=O(o).map(l=>[...l]).filter(l=>l.length>=i),c=s.map(l=>o.has(l)||[...l].length<i?l:gf([...l],a,r));return c.every(Boolean)&&c.some((l,u)=>l!==
s[u])?c.join(" "):""}function gf(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-o.length)/r<e)continue;
let i=1-Ye(n,o,ta(e,r))/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function yf(n,t,e){let s=Math.max(n.letters.length,t.letters.length);if(!s)
return 1;if(1-Math.abs(n.letters.length-t.letters.length)/s<=e)return 0;let o=ta(e,s);return wf(n,t)>o?0:1-Ye(n.letters,t.letters,o)/s}function wf({often:n},{often:t}){
let[e,s]=[0,0];for(let o=0;o<Po;o+=1){let r=n[o]-t[o];r>0?e+=r:s-=r}return Math.max(e,s)}function ta(n,t){return(1-n)*t+.001}function Ye(n,t,e=1/0){let s=[],o=Array.
from({length:t.length+1},(i,a)=>a),r=0;for(let i=1;i<=n.length;i+=1){let a=[i],c=i;for(let l=1;l<=t.length;l+=1){let u=Math.min(o[l]+1,a[l-1]+1,o[l-1]+(n[i-1]===
t[l-1]?0:1));i>1&&l>1&&n[i-1]===t[l-2]&&n[i-2]===t[l-1]&&(u=Math.min(u,s[l-2]+1)),a[l]=u,u<c&&(c=u)}if(Math.min(c,r)>e)return 1/0;r=c,[s,o]=[o,a]}return o[t.length]}var Gn=class{constructor(t,e){this.vocabulary=e,this.nodes=Un(t.nodes),this.contexts=Un(t.contexts),this.references=Un(t.references),this.audit=t.audit,this.papers=
new Pn(this.references,e),this.shortNames=Bi(this.papers,e),this.edges=Un(xf(t.edges,this.papers,e)),this.successors=na(this.nodes,this.edges,"subject","object"),
this.predecessors=na(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Fn(e,this.contexts,
$f(this),new Set(s)),this.spellings=Sf(this),this.ownRows=vf(this),this.audited=kf(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Pt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function me(n,t,e=20){let s=z(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=o.spelling,i=ea(n.spellings,s,0),a=i.size?"":Qi(o,t,n.spellings.keys()),c=a?ea(
n.spellings,a,r.corrected):new Map,l=new Map([...i,...c]);for(let[u,h]of bf(o,t,n.spellings,e))!l.has(u)&&(h[0]===r.close||!c.size)&&l.set(u,h);return $(l.values(),
u=>u).slice(0,e).map(([,,u])=>u)}function ea(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);i<0||sa(s,[e+(o===t?0:i===0?1:2),[...o].length,r])}return s}
function bf(n,t,e,s){let{close:o,named:r,alike:i,within:a,hint:c}=n.spelling,l=zo(z(n,t))?r:a,u=new Map;for(let[h,f]of Zi(n,t,e))u.set(h,[l,-f,h]);for(let[h,f]of Hn(
n,t,e,s))sa(u,[f>=c?o:i,-f,h]);return u}function sa(n,t){let[,,e]=t;Mt(t,n.get(e)??[1/0])<0&&n.set(e,t)}function Un(n){return new Map(n.map(t=>[t.id,t]))}function xf(n,t,{
lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?
o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function vf({edges:n,papers:t,vocabulary:e}){
let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??
i)))s.set(r,[...s.get(r)??[],o]);return s}function kf(n){let t=new Map;for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function na(n,t,e,s){
let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function $f({nodes:n,
edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(
l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.
get(a)??[])for(let h of i(u))l.add(h);return r.set(a,l),l};for(let a of s.keys())i(a);return r}function Sf({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),
s=>[z(t,s),s]));for(let{id:s,name:o,name_zh:r,curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=z(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function Wo(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=new Uint8Array(s.length);for(let r=0;r<o.length;r+=1)o[r]=s.charCodeAt(r);return new Response(
new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}async function oa(n,t,e){let s=n.createElement("script");s.textContent=await Wo(n,t,e),n.
head.append(s),s.remove()}var Fo=class extends Gn{constructor(t){super(Ef(t),Of(t.vocabulary)),this.start=t.start,this.figures=t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&
!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=_f(t.nodes),this.flags=If(this.audit);let o=[...this.nodes.values()].filter(i=>i.category===
"Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,Pt(t.vocabulary,i)]);this.words=Object.fromEntries(r),this.words.population=[...this.words.
population,...O(o)]}},Mf=2;function Of(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Mf,t.seconds)}}}async function aa(n){return new Fo(JSON.parse(
await Wo(n,"graph","deflate")))}var ra={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Ef(n){let e=["nodes","edges","contexts","references","\
audit"].map(s=>{let o=Object.hasOwn(ra,s)?Reflect.get(ra,s):{};return[s,Af(n.vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function Af(n,t,e){let s=Array.
from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Ho(t,e[o]??o,a=>ia(r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??ia(r,"")}return s}
function Ho({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function ia(n,t){switch(n){case"text\
s":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function _f(n){
let[t,e,s]=["shape","color","level"].map(r=>Ho(n,r,String)??[]),o=Ho(n,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(
s[i])}]))}function If(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function ge(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function qn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ge(n*100)/100).
toFixed(2):n.toFixed(2)}function te(n){return`${ge(n*100)}%`}var Tf=/e([+-])(\d)$/,Nf=1e-4;function ca(n){let t=Number(n.toPrecision(1));return t&&t<Nf?t.toExponential(
0).replace(Tf,"e$10$2"):String(t)}function Xe(n){return n.replaceAll("-","−")}function I([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function ee(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function V(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function A(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function k(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function la(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var v=24,Q=Number.POSITIVE_INFINITY,Ze=1240,be=560,jf=10,ua=16,[Lf,ha]=[20,12.5],[ye,fa]=[11,1.5],Je=26;function Uo(n,t,e){return n===Q||n<=0||e*Math.min(n,Ze)/
t>=jf}function Qe(n,t){return new we(n,t+2*ua,ua)}function xt(n,t,e,s){return Uo(t,e,s)?new we(n,e):Qe(n,t)}var we=class{#t=[];#e="";#s=[];constructor(t,e,s=0){
this.ruler=t,this.width=e,this.spare=s,this.reach=e-2*v,this.y=v}get compact(){return this.spare>0}add(...t){this.#t.push(...t)}group(t,e,s,o){this.#t.push(la(t,
e,s,o))}head(t,e){this.#e=t,this.#n(t,Lf,"ink",!0);for(let[s,o]of e.entries())this.#s.push(o),this.#n(o,ha,s?"ink":"muted");this.y+=10}legend(t,e=20){this.y+=12,
this.add(I([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.reach-Je,ye),c=Je+this.ruler.width(i,ye);s>
v&&s+c>this.width-v&&(s=v,this.y+=e),this.add(...o(s+Je/2-4,this.y-4),k(s+Je,this.y,i,ye)),s+=c+20;for(let l of a)this.y+=ye*fa,this.add(k(v+Je,this.y,l,ye)),s=
this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#s.push(s),this.#n(s,ye,e)}heading(t){this.y+=14,this.#n(t,ha,"ink",!0)}finish(t,e,s,o=!0){return o&&
this.notes([e]),{width:this.width,height:ge(this.y+v/2),lang:t,title:this.#e,description:this.#s.join(" "),marks:this.#t,drawn:s,...this.spare?{spare:this.spare}:
{}}}#n(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.reach,e,o))this.y+=e*fa,this.add(k(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var xe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Kn(n,t,e=[]){let s=new Map(Array.from(t,c=>[c.id,c])),o=[...s.values()],r=o.flatMap(c=>c.reference.filter(l=>n.retracted(l))),i=n.audit.filter(({review_edges:c})=>c.
some(l=>s.has(l))),a=O(new Set(r)).map(c=>Cf(n,c,o));return Go([...i,...a],e)}function Go(n,t){let e=t.map(o=>new Set(o.map(({id:r})=>r)));return $(n,({review_edges:o,
paper_edges:r})=>e.map(i=>![...o,...r].some(a=>i.has(a))))}function Cf(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.
get(t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:O(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Ke(n.vocabulary,"\
retraction","en",s),statement_zh:Ke(n.vocabulary,"retraction","zh",s)}}var[rt,ve,ne]=[0,1,2];function _t({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function Vn({signs:n},t){return t==="?"?!n.size:[...n].some(e=>e===t)}function q({edge:n}){return Qt(n.sign)}function Yn({
signs:n}){let t=[...n].filter(U);return t.length>1?"both":t.length?n.has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function Y(n){let t=new Map;for(let e of n){
let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(([e],[s])=>bt(e,s)).map(([e,s])=>Rf(e,s))}function Rf(n,t){let e=new Set(t.map(({edge:s})=>s.
tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(q).map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.
max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>_t(s)),tendency:e.size===1?[...e][0]:null,openKeys:ct(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}
function it(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(o)).length);return t&&e?{sign:ut,contested:s>0,leans:da(n)}:t||e?t+e>s?{sign:t?"+":"-",
contested:s>0,leans:null}:{sign:pt,contested:!0,leans:da(n)}:{sign:s?"0":"?",contested:!1,leans:null}}function da(n){let t={"+":[],"-":[],0:[]};for(let{study:r,
signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>
s?"+":"-",studies:t}}var[qo,Bf,It]=[0,1,2],Pf=new Set(["speculative","hearsay","audited"]),Xn=class{#t;#e;#s;constructor(t,e=t){this.speaking=t,this.findings=e,this.gaps=zf(t.length?
t:e),this.match=this.gaps.length?E.COMPATIBLE:E.ASSERTED}get results(){return this.#t??=Y(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=
it(this.results),this.#e}get level(){let t=this.results.filter(({signs:e})=>e.size);return Math.max(rt,...(t.length?t:this.results).map(({level:e})=>e))}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return O(new Set(t.flatMap(({edge:e})=>e.reference)))}},Jn=class extends Xn{#t;constructor(t,e){super(
t.filter(_),t),this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Df(this.speaking)}get sign(){return this.kind===
It?"+":this.weighed.sign}get reporting(){let t=this.findings.filter(({edge:s,match:o})=>s.signed&&o===E.ASSERTED),e=t.filter(_);return e.some(({edge:s})=>_t(s))?
e:t.filter(s=>_(s)||s.silentBecause==="pooled")}get uncounted(){return this.reporting.length?[]:this.findings.filter(({edge:e,match:s})=>e.signed&&s===E.ASSERTED).
filter(({silentBecause:e})=>!Pf.has(e))}get asserted(){return Y(this.reporting)}get claims(){return this.#t??=Wf(this.graph,this.speaking),this.#t}get signed(){
return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({silentBecause:t,edge:e}){let s=Qt(e.sign)&&Qt(this.weighed.
sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>rt)}part(t){
if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.get(s);return o||(o=new Xn(e.flatMap(r=>this.claims[r].findings)),
this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.length===this.findings.length?this:e(s)}};function Df(n){return n.
some(({edge:t})=>t.sign==="=")?It:n.some(({edge:t})=>t.predicate==="associated_with")?Bf:qo}function zf(n){let t=n.filter(e=>_(e)&&q(e));return ct(t.length?t:n,
({openKeys:e})=>e.length)?.openKeys??[]}function Wf({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],
c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[s]})}return[...e.values()]}function X({direct:n,paths:t}){
return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var se=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.
rules=[["speculative",Ff],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pool\
ed",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",Hf],["weaker_design",(o,r)=>this.
weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#s(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),
s=$(this.#a(e),o=>[!_(o),-o.match,o.edge.id]);return new Jn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#s(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?E.COMPATIBLE:E.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#n(t):rt,silentBecause:""}}#n(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#i(t)?rt:this.controlledDesigns.
has(s)?ne:_t(t)&&o==="affects"&&!this.#o(t)?ne:ve}#o(t){let{papers:e,ownRows:s}=this.graph,a=t.reference.map(c=>e.paper.get(c)??c).flatMap(c=>[...e.included.get(
c)??[]].filter(l=>l!==c)).flatMap(c=>s.get(c)??[]).filter(c=>Ko(c,t)).filter(c=>!(_t(c)&&c.predicate==="affects"));return a.length>0&&!a.some(c=>this.controlledDesigns.
has(c.evidence_type))}#i(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>Ko(o,t))})}#r(t){let{papers:e,
ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.filter(({edge:i})=>i.signed);
if(!e.length)return t;let s=t.filter(({edge:i})=>!i.signed),o=[];for(let i=e;i.length;){for(let[l,u]of this.rules){if(!e.length)break;let h=new Set(e.filter(f=>u(
f,e)));if(h.size){for(let f of h)o.push({...f,silentBecause:l});e=e.filter(f=>!h.has(f))}}let a=o.filter(l=>l.silentBecause==="pooled"),c=[...e,...a];i=a.filter(
l=>!this.pooled(l,c)),o=o.filter(l=>!i.includes(l)),e=[...e,...i.map(l=>({...l,silentBecause:""}))]}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),
...o]}retracted({edge:t}){return this.graph.papers.allWithdrawn(t)}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.
wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>Ko(s,t)&&Dt(s,t)&&this.#c(
s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.
get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.includes(r)?
c.some(l=>l.object===t.object&&this.#c(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="systematic_review";
return e.some(o=>s&&this.#l(t,o)?!0:_t(o.edge)&&q(o)&&this.#l(o,t)&&!this.#h(o,t))}#l(t,e){return this.graph.papers.takesIn(t.study,e.study)&&Dt(t.edge,e.edge)}otherSpecies({
edge:t},e){if(this.fixesSpecies||!t.species||t.species===pe)return!1;let{scoper:s}=this.graph;return e.some(o=>Dt(t,o.edge)&&q(o)&&o.edge.reference.length>0&&s.
isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return t.match!==E.ASSERTED&&e.some(s=>this.#h(t,s))}#h({edge:t,match:e,openKeys:s,level:o},r){return e===E.ASSERTED||
r.match!==E.ASSERTED||!q(r)||r.edge.analysis||s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===rt&&o>rt?!1:(r.edge.reference.length>0||!t.reference.
length)&&Dt(t,r.edge)}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Uf(s),r=o.get(e)??rt,i=s.filter(a=>q(a)&&(o.get(a.study)??0)>r&&Dt(t,a.edge));
return i.length>0&&!Gf(i,this.graph.vocabulary.small)}};function Ff({edge:n}){return n.certainty==="speculative"}function Hf({edge:n,study:t,openKeys:e},s){return n.
analysis?s.some(o=>o.study===t&&!o.edge.analysis&&Dt(n,o.edge)&&o.openKeys.length<=e.length):!1}function Dt(n,t){return pa(n.subject_aspect,t.subject_aspect)&&pa(
n.object_aspect,t.object_aspect)}function pa(n,t){return n===t||!(n&&t)}function Ko(n,t){return n.subject===t.subject&&n.object===t.object}function Uf(n){let t=new Map;
for(let{study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??rt));return t}function Gf(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.
max(...n.map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>_t(s))}function*ma(n,t,e,s,o){let r=ke(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function ke(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Vo=[{scope:At.OPEN,aspect:"",arrivals:[]}];function Yo(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===At.NONE)continue;let u=`${l} ${c}`,h=s.get(u);h?h.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var Tt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=qf(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===It?"=":a[u].weighed.sign),this.sign=Kf(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==It);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):rt,this.gaps=Math.max(...this.parts.map(l=>l.gaps.length)),this.
match=Math.min(...this.parts.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===qo&&U(
this.sign)&&this.level>rt}get decides(){return this.counted&&this.sign!=="?"}};function ga(n,t,e){let s=t.reduce((o,r)=>Yo(n,o,r),Vo);return new Tt(n,t,s,e)}function qf(n,t){
let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}
function Kf(n){let t=n.reduce(Vi,"=");return t==="="?"?":t}function oe(n){return n.verdicts["?"]}function ya(n,t){return t===oe(n)||t===n.verdicts[ut]}function Qn({verdicts:n},t){return t===n[ut]||t===n[pt]}function tn(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var Zn=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=$(this.look(),Yf),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[Bo(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof Tt?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof Tt?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of Vf(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Co(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#s(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[Bo(r).sign]}#s(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(h=>h!==null);if(l.length<c.steps.length||l.every((h,f)=>h===c.steps[f]))continue;let u=ga(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function Vf(n,{graph:{scoper:t}}){return n instanceof Tt?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(q).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function Yf(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!U(s),o,r,-i,-a.size,c.length,c]}var J=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new se(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function en(n,t,e,s){return Xo(new J(n,t,e),t,s)}function Xo(n,t,e=new xe(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Zn(n.counting,n.step(s,o),()=>Xf(n,t,e),e)}function Xf(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=ke(p=>n.to(p).keys(),e,s-1),c=[],l=[],u=new Set([t]),h=(p,g)=>p===e?l.length>0:!u.has(p)&&
(a.get(p)??1/0)<g,f=p=>{o.keep()&&c.push(new Tt(i,[...l],p,r.asked))},d=(p,g,y)=>{for(let[w,x]of n.from(p)){if(!o.spend())return;if(!h(w,y))continue;let S=Yo(i,
g,x);l.push(x),w===e?f(S):(u.add(w),d(w,S,y-1),u.delete(w)),l.pop()}};return d(t,Vo,s),c}function wa(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:en(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return tn(Pt(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function ba(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=xa(n,t);if(!r.length)return null;let i=en(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function ts(n,t,e){let{every:s,leftOut:o}=xa(n,t);if(!o.length)return()=>[];let r=new J(n,{...t,layers:s},{passes:e});return(i,a)=>{let c=r.step(i,a);
return(c?.reporting.length?c.reporting:c?.uncounted??[]).filter(({edge:u})=>o.includes(u.layer))}}function xa({vocabulary:n},{layers:t}){let e=Pt(n,"layer");return{
every:e,leftOut:e.filter(s=>!t.includes(s))}}function va(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?ka(
t.graph,Jf(t,c)):[];l.length&&i.set(c,$a(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=Qf(t,s)),a.length||
r.length||(a=[...td(n,t)]),Zf(a)}function Jf({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function ka({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:Wn(n,t)??[]}function Zf(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return $(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function $a({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Ot(t,a)])}}function Qf({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==E.EXCLUDED);return l.some(u=>Qt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*td({source:n,target:t,context:e,max_hops:s},o){let r=nd(o),{onward:i,back:a}=ed(o.graph),c=sd(r,ke(i,n,s),ke(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let h of ma(i,a,n,t,u))for(let[f,d]of h.slice(1).entries()){let p=r.get(h[f])?.get(d);p&&(l=!0,yield $a(o.graph,e,{subject:h[f],object:d},p))}}function ed({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function nd({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(h=>h.signed&&e(h)).map(h=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(h))),u=ka(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function sd(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Jo=4;function Nt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Jo}){return{source:t,target:e,context:Zt(s),layers:n.layers(o),max_hops:r}}var od={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Sa(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=tn(O(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:rd(n,t)}}function rd(n,t){let e=Object.entries(od).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=id(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return tn(e)}function id(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return Bn(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[Qo,Zo,es,Ma]=[0,1,2,3];function Oa(n,t,e){let{vocabulary:s}=n;if(ya(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[Qo],reasons:["mechanism_only"]};let o=ad(e.direct.results,e.directSign),[r,i]=Aa(s,o),a=ld(n,t,e,o,r);return{level:s.strengths[Math.max(r-a.length,Qo)],
reasons:[i,...a]}}function ad(n,t){return n.filter(({signs:e})=>t===pt?e.size>0:e.has(t))}function Ea(n){return n.reduce((t,{people:e})=>t+e,0)}function Aa({many:n},t){
let e=t.filter(({level:r})=>r===ne),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Ma,"pooled_controlled_many"];if(e.length>=n.several&&Ea(
e)>=n.more_people)return[Ma,"several_controlled_many"];if(s.length)return[es,"pooled_controlled"];if(e.length>1)return[es,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[es,"one_controlled_many"];let o=t.filter(({level:r})=>r===ve);return cd(n.people,o,e.length)}function cd(n,t,e){let s=Ea(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[es,"several_observational_many"]:e?[Zo,"one_controlled"]:s>=n?[Zo,"one_observational_many"]:t.length>1?[Zo,"two_observational"]:[Qo,t.length?
"one_observational":"no_study"]}function ld(n,t,e,s,o){let r=s.flatMap(({findings:a})=>a.map(({edge:c})=>c)),i=s.filter(({openKeys:a})=>a.length).length;return[
...e.contested||e.directSign===pt?["contested_evidence"]:[],...i*2>s.length?["indirect"]:hd(t,r)?["only_animals"]:[],...ud(n.vocabulary,s,o),...r.some(a=>n.audited.
has(a.id))?["audited_reading"]:[]]}function ud(n,t,e){let s=t.filter(({findings:o})=>o.some(({edge:r})=>r.certainty!=="tentative"&&!r.analysis));return s.length?
Aa(n,s)[0]<e?["tentative_in_part"]:[]:["tentative_only"]}function hd({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==pe)}function Ta(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==oe(o)||c.includes(
u))return null;let h=_a(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||h.some(fd)||!d)return Ia(n,h);let p={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return Ia(g,_a(g,en(g,p,{passes:s},i)))}function _a(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&pd(n,o))}function fd({sign:n}){return U(n)||n===ut||n===pt}function Ia(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(p=>U(p.sign)),[o]=$(s,p=>[p.kind,p.steps.length,p.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(p=>p.kind===o.kind&&
p.steps.length<=i.length);if(a.some(p=>p.sign===ut||p.sign===pt))return null;let c=$(a.filter(p=>U(p.sign)),p=>p.nodes);if(c.some(p=>p.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=O(new Set(c.flatMap(p=>[...p.studies]))),h=c.map(p=>p.nodes),f=[...new Set(c.flatMap(dd))],d=c.some(({parts:p})=>p.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:h,wholes:f,studies:u,hitRate:e[l],inHealthy:d}}function dd({steps:n}){let t=n.find(e=>e.
kind===It);return t?[t.subject]:[]}function pd(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function jt(n,t,e){let s=Nt(n,t);return ns(new J(n,s,{passes:e}),s)}function ns(n,t){let{graph:e,passes:s}=n,o=new xe(e.vocabulary.budget),r=Xo(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,h=oe(e.vocabulary),f=r.deciding.map(g=>g.match),d=X(r),p=gd({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==h,match:f.length?Math.min(...f):null,leans:r.leans},{strength:()=>Oa(e,t,r),specific:()=>yd(
r),foundIn:()=>wd(e,r),suggests:()=>Ta(e,t,r,s),byLayer:()=>wa(e,t,i,{passes:s,budget:o}),elsewhere:()=>ba(e,t,{passes:s,budget:o}),resolvingSets:()=>Qn(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>va(t,n,r),sensitivity:()=>Sa(e,r),restsOn:()=>[r.decidingFindings.map(({edge:g})=>g),l?.edges??[]],cautions:()=>Kn(
e,new Set(d.flatMap(g=>g.edges)),p.restsOn),complete:()=>md(o,p)});return p}function md(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&
!n.exhausted}function gd(n,t){for(let[e,s]of Object.entries(t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function yd({
direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.every(({openKeys:e})=>!e.length)?null:n.asserted.length?it(n.asserted):null}function wd({scoper:n},{decidingFindings:t,
counting:{asked:e}}){let s=t.filter(q);return n.narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var bd=["opposite","null"],xd=["unresolved","partly","explained"];function ss(n,t){let e=t.map(s=>vd(n,s)).filter(s=>s!==null);return $(e,({kind:s,status:o,subject:r,
object:i})=>[bd.indexOf(s),xd.indexOf(o),r,i])}function vd(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=kd(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Wn(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:$(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:$d(n,a)}}function kd(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Dt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function $d({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Et(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}var Na=new Map([["untested","untested_here"],["elsewhere","in_other_layers"],["not_counted","not_counted_here"]]);function nn(n){return!Na.has(n)}var tr=["+","-",
"0"],Sd=new Set(["opposite","null_here","leaning_apart"]);function ja(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function Md({direct:n,paths:t}){return X({direct:n,paths:t.filter(e=>e.counted)})}function er(n){let t=new Map(n.flatMap(({cautions:s})=>s.map(o=>[o.id,o]))),e=[
0,1].map(s=>n.flatMap(({restsOn:o})=>o[s]));return Go([...t.values()],e)}function La(n,t,e,s){let o=Array.from(t.values(),Md).flat(),r=Array.from(t,([i,{question:a}])=>{
let c=new J(n,a,{passes:s});return[i,{stepOf:(u,h)=>c.step(u,h),others:ts(n,a,s)}]});return nr(o,new Map(r),e)}function nr(n,t,e){let s=n.filter(({reporting:i})=>i.
length),o=new Map(s.map(({subject:i,object:a})=>[`${i}>${a}`,{subject:i,object:a}])),r=Array.from(o.values(),({subject:i,object:a})=>{let c=Array.from(t,([f,{stepOf:d,
others:p}])=>{let g=()=>p(i,a);return[f,Od(d(i,a),g,e)]}),l=Ad(new Map(c)),u=[...l.values()].filter(({edges:f})=>f.length),h=u.length>1&&u.some(({relation:f})=>Sd.
has(f));return{subject:i,object:a,differs:h,cells:l}});return $(r,({differs:i,subject:a,object:c})=>[!i,a,c])}function sr({decidedBy:n,direct:t,paths:e},s){if(n===
"nothing")return null;let o=e.filter(a=>a.mayDecide).flatMap(a=>a.parts),r=n==="direct"&&t?[t]:o,i=a=>a.edge.signed&&q(a)&&!a.openKeys.includes(s);return r.some(
({speaking:a})=>a.some(i))}function Od(n,t,e){let[s,o]=[n?.reporting??[],n?.uncounted??[]],r=Y(s),i=it(r),a=s.length||o.length?[]:t(),c=o.length?"not_counted":a.
length?"elsewhere":"untested",l=s.length?i.sign:c,u=l==="untested"?Ed(n?.speaking??[],e):"";return{findings:s,silent:o,others:a,results:r,sign:l,leans:i.leans?.
sign??null,side:Id(i),told:u}}function Ed(n,t){let e=n.filter(({edge:s})=>s.signed);return e.some(({openKeys:s})=>!s.includes(t))?"inPart":e.length?"notApart":""}
function Ad(n){return new Map(Array.from(n,([t,{findings:e,silent:s,others:o,results:r,sign:i,leans:a,side:c,told:l}])=>{let u=[...n].filter(([f])=>f!==t).map(([
,f])=>f),h=new Set(e.flatMap(({edge:f})=>f.citation));return[t,{sign:i,leans:a,relation:Td(i,c,u),counts:_d(r),edges:e.map(({edge:f})=>f.id),citations:[...h].sort(
(f,d)=>f-d),silent:new Map(s.map(({edge:f,silentBecause:d})=>[f.id,d])),elsewhere:o.map(({edge:f})=>f.id),told:l}]}))}function _d(n){return Object.fromEntries(tr.
map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function Id({leans:n,sign:t}){return n?n.sign:U(t)?t:null}function Td(n,t,e){let s=Na.get(n);if(s)return s;let o=new Set(
e.map(i=>i.sign).filter(nn));if(n==="?")return o.size?"unclear_here":"only_here";let r=new Set(e.map(i=>i.side));return Nd(n,t,o,r)}function Nd(n,t,e,s){return U(
n)&&e.has(Ve(n))?"opposite":t&&s.has(Ve(t))?"leaning_apart":n===ut?"conflicting_here":n==="0"?[...e].every(o=>o==="0"||o==="?")&&e.has("0")?"same":"null_here":e.
has(n)?"same":t&&s.has(t)?"leaning_alike":"only_here"}var jd=["observational","systematic_review"];function or(n,t){let e=[Ld,Cd,Dd,Wd,Ud,Gd,qd,Xd,Jd,Zd];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Ld(n,{
complete:t,decidedBy:e,paths:s}){let o=e==="nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function Cd(n,t){let{decidedBy:e,
direct:s,paths:o,missing:r,elsewhere:i}=t;if(e==="direct"&&s){let h=n.sentence("direct",{counts:Ra(n,s.results)});return s.results.length>1?[h,n.sentence("no_sy\
nthesis")]:[h]}if(e==="mechanism"){let h=o.filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[h.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).
map(([g,y])=>`${g} × ${y}`),p=Ca(n,t,"unmeasured_whole");return[n.sentence("mechanism",{measured:p,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence(
"unsigned")];let a=n.sentence(i?"nothing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:h,object:f})=>h===c&&f===l);
return[a,n.sentence(u?"excluded":"excluded_steps")]}function Ca(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.
length?n.sentence(r.some(_)?"measured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(ot(t.context)).length?`${o}\
_here`:o)}function Ra(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(Pd(r)),Yn(r)];i?.set(
a,(i.get(a)??0)+Rd(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Bd(n,r,i));return n.joined(o,"clauses")}function Rd({findings:n}){return n.some(({edge:t})=>t.
reference.length)?1:n.filter(q).length||1}function Bd(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(
c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function Pd({
pooled:n,level:t,findings:e}){if(n)return"pooled";if(t===ne)return e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment";if(t<ve)return"\
statement";let s=new Set(e.map(({edge:o})=>o.evidence_type));return jd.find(o=>s.has(o))??"unnamed"}function Dd(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,
i=e.studies[Ve(r)].length,[a,c]=[e.studies[r].length,e.studies[0].length],l=Object.values(e.studies).flat(),u=l.length===new Set(l).size?"leans":"leans_each";s.
push(n.sentence(u,{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=zd(n,t);return o?[...s,o]:s}function zd(n,{strength:{level:t,reasons:e}}){if(!t)return"";
let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,
base:s})}function Wd(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(ot(e)).length&&r.push(n.sentence(Fd(t),{context:n.where(
e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}
function Fd(n){return n.match!==E.ASSERTED?"compatible":n.specific||Hd(n)?"asserted_in_part":"asserted"}function Hd({decidedBy:n,paths:t}){return(n==="mechanism"?
t.filter(o=>o.mayDecide):[]).flatMap(({parts:o})=>o.flatMap(({speaking:r})=>r)).some(({openKeys:o})=>o.length)}function Ud(n,{question:t,specific:e,direct:s}){if(!(e&&
s))return[];let o=Ra(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function Gd(n,{verdict:t,resolvingSets:e,reported:s}){if(!Qn(
n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.sentence("by_keys",
{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(0,-1)),last:i})]}
function qd(n,t){let{suggests:e}=t;if(!e)return[];let s=Kd(n,e,Ca(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}function Kd(n,{sign:t,
kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:Yd(n,{kind:e,wholes:o}),ways:n.
sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(Vd(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Vd(n,t){
let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?[n.sentence("own_word")]:[]]}function Yd(n,{
kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[It]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Xd(n,{elsewhere:t,
verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewhere_by_paths",r=n.sentence(t.findings===1?"o\
ne_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}function Jd(n,{disagreement:t,mechanism:e}){
return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Zd(n,{sensitivity:{flips:t,without:e},verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(
X({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==oe(n.graph.vocabulary)?
[n.sentence("steady")]:[]}var Qd=/^\d\S* /;function mt(n){return n.length?`[${n.join(", ")}]`:""}function sn({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[de(s,{doi:t})]:[],
...e?[de(o,{pmid:e})]:[]]}var gt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Ui(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Ke(this.
graph.vocabulary,t,this.lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.
lang)}effect(t){let{signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(
([s])=>s===t)??[t];return e[this.language]}notTold({sex:t},e){let s=e.map(o=>t==="both"&&o==="sex"?this.sentence("sexes_apart"):this.say(o));return this.sentence(
"not_told",{keys:this.joined(s)})}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"?e||t:t||
e}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.
get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.
node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):Qd.test(t)?this.dose(t):this.sex(t,e)}dose(t){let e=t.lastIndexOf(" ");return e>
0?`${t.slice(0,e)} ${this.say(t.slice(e+1))}`:t}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]}\
 = ${lt(t)}`;return s===null||o===null?r:`${r} [${lt(s)}, ${lt(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:a}=t;return[
this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":this.dose(dt([e,s,o])),this.say(t.route),t.site&&`@ ${this.
node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&
this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}reason(t,e){if(_(e))return"";let s=t.agrees(e),o=s===null?[]:
[this.say(s?"agreeing":"disagreeing")];return this.joined([this.say(`because_${e.silentBecause}`),...o],"counts")}silence(t,e){let s=this.reason(t,e);return s?this.
sentence("labelled",{label:this.say("not counted"),text:s}):""}paper(t){return this.graph.shortNames.get(t)??t}identified({citation:t,match_confidence:e}){return t.
length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return sn(this.graph,t).length?t.identifier_verified==="yes"?"":this.sentence("unve\
rified"):this.sentence("no_identifier")}source(t){return t.citation.length?mt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?
`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-1]];return e.length?this.joined([this.joined(e),s],"ke\
ys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!this.isStudy(t))return this.sentence(
"own_word");let r=O(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.
flatMap(c=>s.get(c)?.citation??[]);return mt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&
this.named(t.population),this.dose(Ot(t,"dose")),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||
this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i==="effect")return this.sentence(
a==="any"?"structure_only":"directionless",r);let c=o||s.find(([h])=>h==="species")?.[1],l=s.map(([h,f])=>this.sentence("lack",{key:this.say(h),value:this.named(
f,c)})),u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function os(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function Ba(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}function Pa(n,{status:t,subject:e,object:s,open:o}){if(t==="explained")return"";let r=o.map(a=>n.say(a)).join(n.sentence("between_words")),i={subject:n.node(e),
object:n.node(s)};return n.sentence(r?"deciding_study":"repeating_study",{...i,keys:r})}function zt(n,t){return[t.one?n.t.one:"",...$e(n,t)].filter(Boolean).join(" · ")}function $e(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function rs(n,t,e){
let s=$e(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var tp="，。；：、）】》！？”’",[ep,np]=[.8,.22],Se=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(is(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-ep*o,right:t-c+a,bottom:e+np*o}}pieces(t){return ir(t).map(e=>e.trim())}fitted(t,e,s,o=!1){if(this.
width(t,s,o)<=e)return t;let r=[...t];for(;r.length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],
i="";for(let a of ir(t))for(i&&this.width((i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.
fitted(i,e,s,o),l=(c.endsWith("…")?c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}parted(t,e,s,o=!1){
return ar(t,e,r=>this.width(r,s,o))}},sp=/(?<=[-–])/,rr=3;function ar(n,t,e){return cr(on(n).flatMap(s=>Da(s,t,e)),t,e).map(s=>s.trim())}function on(n){return ir(
n).flatMap(t=>t.split(sp))}function cr(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||e((r+o).trimEnd())<=t?s[s.length-1]=r+o:s.push(o)}return s}function Da(n,t,e){
if(e(n.trimEnd())<=t)return[n];let s=[...n],o=i=>`${s.slice(0,i).join("")}-`,r=[...n.trimEnd()].length-rr;for(;r>rr&&e(o(r))>t;)r-=1;return r<rr?[n]:[o(r),...Da(
s.slice(r).join(""),t,e)]}function Lt(n){return[...n].some(is)}function is(n){return Number(n.codePointAt(0))>=11904}function ir(n){let t=[],e="";for(let s of n)
t.length&&(s===" "||tp.includes(s)||!op(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function op(n,t){return n==="（"?!1:n===" "||is(n)||is(t)}var as=5,rp=/[&<>"']/g,ip={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},ap=/[^\S\n ]/g,cp=/[\p{C}\p{Zl}\p{Zp}]/gu,za="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",lp=new RegExp(`[${za}]+(?:[ 0-9.'’"-]+[${za}]+)*`,"gu"),up=/^https?:\/\//,hp=/\.?0+$/;
function rn(n,t,e=""){return new lr(t,e).document(n)}var lr=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[L(t),L(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Wt(s)}" font-family="${Wt(this.fonts)}">\

<title>${Wt(o)}</title>
<desc>${Wt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(bt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${fp("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${L(e)}" \
y1="${L(s)}" x2="${L(o)}" y2="${L(r)}"`} stroke-width="${L(i)}"${Wa(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${L(c)},${L(l)}`).join(" "),a=s?` stroke-width="${L(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${L(i)}"`:"";return`<circle cx="${L(t)}" cy="${L(e)}" r="${L(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Wt(e)}</title>`:"",i=o?` data-name="${Wt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return up.test(s)?`<a href="${Wt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,h]=[L(t),
L(e)],f=l?`transform="translate(${u} ${h}) rotate(-90)"`:`x="${u}" y="${h}"`,d=r==="start"?"":` text-anchor="${r}"`,p=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${f} font-size="${L(o)}"${d}${p}${this.look(i,"")}>${Wt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${L(l)}"`:"",f=`<rect ${`x="${L(e)}" y="${L(s)}" width="${L(o)}" height="${L(r)}"`}${u}${Wa(t)}${this.look(i,a)}/>`,d=c?dp(t):"";return d?
`${f}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:f}};function yt(n){return n.replace(lp,"⁨$&⁩")}function Wt(n){let t=n.replace(ap," ").replace(cp,
e=>e===`
`?e:"�");return yt(t).replace(rp,e=>ip[e])}function L(n){return qn(n).replace(hp,"")}function fp(n,t){return`<${n}>${t}</${n}>`}function Wa({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function dp({x:n,y:t,width:e,height:s}){let o="";for(let r=as;r<=Math.floor((e+s)/as)*as;r+=as){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${L(n+i)} ${L(t+a)}L${L(n+c)} ${L(t+l)}`)}return o}var G={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"},W=["-","0","+","?"],an=new Map([["-","lowers"],["0","no_effect"],
["+","raises"],["?","no_direction"],["conflicting","conflicting"],["mixed","mixed"]]);function F(n,t){return n.text(an.get(t)??t)}function P(n,t,e,s=6){let o=G[n];
switch(n){case"+":case"-":return[ur(n,t,e,s,o)];case"0":{let r=s*.95;return[V(t,e,s*.72,{stroke:o,width:1.6}),I([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":
return[ur("+",t-s*.62,e,s*.75,o),ur("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[I([t-r,e-1.5,t+r,e-1.5],o,2),I([t,e-1.5-r,t,e-1.5+r],o,2),I([t-r,e+s,
t+r,e+s],o,2)]}default:{let r={anchor:"middle",colour:o,bold:!0};return[k(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Fa(n,t){let e=2*t+2;return{pitch:e,reach:e*
n.length/2+t*.4}}function cs(n,t){return n.length?2*Fa(n,t).reach+t:0}function Me(n,t,e,s=6){let{pitch:o,reach:r}=Fa(n,s),i=t-o*(n.length-1)/2,a={anchor:"middle",
colour:"muted"};return[k(t-r,e+s*.75,"(",s*2.2,a),...n.flatMap((c,l)=>P(c,i+l*o,e,s)),k(t+r,e+s*.75,")",s*2.2,a)]}function ur(n,t,e,s,o){let r=n==="+"?1:-1,i=[[
t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];return ee(i,{fill:o,closed:!0})}var[pp,mp]=gp();function gp(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Ha(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(pp),r=new Int32Array(64);for(let i=0;i<t;i+=64)yp(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function vt(n,t){return n>>>
t|n<<32-t}function yp(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=vt(i,7)^vt(i,18)^i>>>3,l=vt(a,17)^vt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=vt(i,6)^vt(i,11)^vt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+mp[r]+t[r]|0,u=o[-r&7],h=o[1-r&7],f=o[2-r&7],d=vt(u,2)^vt(u,13)^vt(u,22);o[3-r&7]+=l,o[7-r&7]=l+d+(u&h^u&f^h&f)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var wp=16;function Oe(n,t){let e=Ua.get(t)??bp(n,t);return Ua.set(t,e),e}var Ua=new WeakMap;function bp(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(X({direct:s,paths:o})),h=new Map([...u].flatMap(d=>d.edges.map(p=>[p.id,p]))),{matches:f}=n.vocabulary;return re(
{question:[r,i,ln(a),c,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,f[d.match],d.counted]),findings:O(h.keys()).map(d=>xp(n,h.get(d)))})}function ln(n){let t=Object.
entries(ot(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new us(s):s]))}function re(n){return Ha(cn(n)).slice(0,wp)}var ls=class{constructor(t){
this.text=t}},Ga=new WeakMap;function xp(n,t){let e=Ga.get(t)??new ls(cn(hr(n,t)));return Ga.set(t,e),e}var us=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function hr(n,t){let e=Object.entries(os(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,vp(o)]))}function vp(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?lt(n):String(n)}function cn(n){return Array.isArray(n)?`[${n.
map(cn).join(", ")}]`:n instanceof ls?n.text:n instanceof us?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>bt(e,s)).map(([e,s])=>`${cn(
e)}: ${cn(s)}`).join(", ")}}`:JSON.stringify(n).replace(kp,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var kp=/[\u007f-\uffff]/g;var fr=3;function hs(n,t){let e=n.map(({texts:r})=>[...r]),s=n.map(r=>$p(r,t)),o=qa(e,[...e.keys()]).filter(r=>e[r].join("").includes("…"));for(let r=0;o.some(
i=>r<s[i].length);r+=1){let i=e.map((c,l)=>o.includes(l)?s[l][r]??c:c),a=qa(i,o);for(let c of o)a.includes(c)||(e[c]=i[c]);o=a}return e}function qa(n,t){let e=n.
map(o=>o.join(`
`)),s=new Map;for(let o of e)s.set(o,(s.get(o)??0)+1);return t.filter(o=>(s.get(e[o])??0)>1)}function $p({text:n,texts:t,room:e},s){let o=t.slice(0,-1),r=Math.max(
fr,o.join(" ").length);return Sp(n,e,s).flatMap(i=>{if(i<=r)return[];let a=n.slice(i);if(o.length)return[[...o,Ka(`…${a}`,s,e)]];let c=n.slice(0,i-1).trimEnd();
for(;c.length>fr&&s(`${c}…${a}`)>e;)c=c.slice(0,-1).trimEnd();return[[Ka(`${c}…${a}`,s,e)]]})}function Sp(n,t,e){let s=[];for(let r of on(n))s.unshift((s[0]??
0)+r.length);let o=s.slice(1);return Lt(n)?o.filter(r=>e(n.slice(r))>t/2-e("…")):o}function Ka(n,t,e){if(t(n)<=e)return n;let s=n;for(;s.length>fr&&t(`${s}…`)>
e;)s=s.slice(0,-1).trimEnd();return`${s}…`}var Mp={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting","?":"tested"};function Ya(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.
from(n.successors.get(t)??[],([l,u])=>{let h=u.filter(r);return{target:l,edges:h,about:h.filter(f=>f.signed&&Ep(n,f))}}),a=$(i.filter(({about:l})=>l.length),({target:l})=>l),
c=Op(n,a,e,o);return $(c,([l])=>l).flatMap(([l,u])=>{let[h,f]=[s,[]].map(x=>new se(n,{context:u,layers:n.layers(x)})),{sex:d,species:p,population:g}=u,y=o==="do\
se"?l:"",w=x=>_p(x,h,f);return a.map(({target:x,edges:S})=>({target:x,sex:d,species:p,population:g,...w(S),dose:y}))})}function Op({scoper:n},t,e,s){let o=Ot(e,
s);if(o)return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==E.EXCLUDED));return new Map(i.flatMap(a=>Ap(a,e,s)))}function Ep({
papers:n},t){return t.certainty!=="speculative"&&!n.allWithdrawn(t)}function Ap(n,t,e){return e!=="dose"?(e==="population"?n.population:[n[e]].filter(o=>o&&o!==
"both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[[Ot(o,"dose"),o]]})}
function _p(n,t,e){let s=Va(t,n),{sign:o}=it(Y(s)),r=a=>O(a.map(({edge:c})=>c.id));if(s.length)return{status:Mp[o],sign:o==="?"?"":o,edges:r(s)};let i=Va(e,n);return{
status:i.length?"elsewhere":"untested",sign:"",edges:r(i)}}function Va(n,t){let{scoper:e}=n.graph,s=t.filter(o=>o.signed&&e.match(o,n.asked)===E.ASSERTED);return s.
length?(n.step(s)?.findings??[]).filter(_):[]}var Ft="",ds="…",Xa="|",Ip=["female","male","both"];function Ee(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Ft:dt([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Xa):String(e)}function fs(n,t){let e=new Map;for(let s of n){let o=Ee(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function dr(n,t){let e=fs(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Ip.filter(r=>e.has(r)):t==="dose"?Tp(n,s):$(s,r=>[-(e.get(r)??0),r]);return e.
has(Ft)?[...o,Ft]:o}function Tp(n,t){let e=new Map(n.map(s=>[Ee(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return $(t,s=>e.get(s)??[])}function ps(n,t,e){
return t==="sex"?["female","male",Ft]:[...Za(n,fs(n,t),t,e),Ft]}function Ja(n,t,e,s){let o=fs(n,e),r=fs(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...Za(n,i,e,s),...o.has(Ft)?[Ft]:[]]}function Za(n,t,e,s){let o=dr(n,e).filter(Boolean),r=$(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,ds]:i}function ms(n,t,e){let s=Ee(n,t);return e.includes(s)?s:ds}function un(n,t,e){let s=Ee(n,t);return e.includes(
s)?s:t==="sex"||!s?Ft:ds}function ht(n,t,e,s){return t===ds?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${Np(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?n.dose(t):n.joined(t.split(Xa).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function gs(n){let t=n.
filter(e=>e.signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function Np(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(
Boolean)?"people":t.some(Boolean)?"any":"animals"}var hn=["population","species","sex","dose"],[Qa,tc,jp]=[27,250,7],[Lp,ec]=[6.5,30],[Cp,Rp]=[40,18],[Bp,Pp]=[205,760],nc={size:12,animal:9},Dp={size:11.5,animal:10.5},
[zp,sc,oc,Wp]=[.25,116,240,22],Fp=new Set(["untested","elsewhere"]),Hp=10,pr=[1,2,4];function rc(n,t,e,s,o=Q){let r=Nt(n.graph,{...t,target:"",max_hops:1});return new mr(
n,r,e,Ya(n.graph,r,e,s),o).scene()}var mr=class{constructor(t,e,s,o,r){this.words=t,this.question=e,this.by=s,this.cells=o,this.studies=new Map(o.map(g=>[g,Up(t,
g)]));let[i,a]=[this.#n(({target:g})=>g),this.#n(g=>g[s])];this.allRows=i.size,this.allColumns=a.size;let c=g=>s==="sex"?0:-(a.get(g)??0),l=$(a.keys(),g=>[c(g),
g]).slice(0,Rp);this.columns=s==="dose"?$(l,Gp):l,this.edges=this.#s(o.flatMap(({edges:g})=>g));let u=$(i.keys(),g=>[-(i.get(g)??0),g]).slice(0,Cp),h=g=>t.categoryPlace(
this.#i(g));this.rows=$(u,g=>[h(g),-(i.get(g)??0),g]),this.shown=o.filter(g=>this.rows.includes(g.target)&&this.columns.includes(g[s]));let f=s==="species"?[]:this.
shown.filter(({status:g})=>!Fp.has(g));this.animals=new Set(f.filter(({edges:g})=>gs(this.#s(g)))),this.grid=this.#e(ec);let d=Math.max(Pp,v+tc+this.grid.reach+
v),p=this.animals.size?nc.animal:Hp;this.sheet=xt(t.ruler,r,d,p),this.look=this.sheet.compact?Dp:nc,this.name=this.sheet.compact?this.#t(r):tc,this.left=v+this.
name}#t(t){let{reach:e}=this.sheet,s=Math.max(sc,Math.min(oc,t*zp));for(let o=ec-2;this.grid.reach>e-s&&o>=Wp;o-=2)this.grid=this.#e(o);return Math.max(sc,Math.
min(oc,e-this.grid.reach))}#e(t){let e=Math.min(Lp,t/Math.sqrt(Math.max(0,...this.studies.values())||1)),s=this.#o(this.rows,({target:r})=>r,e),o=this.#o(this.columns,
r=>r[this.by],e);return{one:e,heights:s,widths:o,reach:this.columns.reduce((r,i)=>r+(o.get(i)??0),0)}}#s(t){return t.map(e=>this.words.graph.edges.get(e)).filter(
e=>e!==void 0)}#n(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#o(t,e,s){let o=new Map(t.map(r=>[r,Qa]));for(let r of this.
shown){let i=2*s*Math.sqrt(this.studies.get(r)??0)+jp;o.set(e(r),Math.max(o.get(e(r))??Qa,i))}return o}#i(t){return this.words.graph.nodes.get(t)?.category??""}#r(t){
return ht(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,{one:o,reach:r}=this.grid,[i,a]=[t.node(this.question.source),t.say(this.by)],
c=t.where(this.question.context),l=t.joined(this.question.layers.map(g=>t.say(g)));e.head(t.text("gaps",{source:i,key:a}),[t.text("gaps_question",{source:i,key:a,
where:c,layers:l})]),s.length?this.#a():e.notes([t.nothing(t.text("no_fit"))],"ink"),e.legend(Kp(t,o),2*o*pr[pr.length-1]**.5+2);let u=s.filter(({status:g})=>g===
"untested").length,h={drawn:this.rows.length,all:this.allRows},f=t.text("gaps_counts",{cells:s.length,empty:u,...h});this.columns.length<this.allColumns&&(f+=t.
text("gaps_columns",{drawn:this.columns.length,all:this.allColumns}));let d=t.text("gaps_note",{key:a})+(this.by==="sex"?t.text("gaps_sexes"):"");return e.notes(
[d,f,...t.fixed(this.by,this.question.context)]),{...e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-u),width:Math.max(e.width,this.left+r+v)}}#a(){let{
words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(p=>s.fitted(this.#r(p),Bp,11.5)),r=Math.max(...o.map(p=>s.width(p,11.5)));e.y+=12+r;let i=this.#c().map(({x:p},g)=>k(
p+4,e.y,o[g],11.5,{turned:!0})),[a,c]=[e.y-r-4,r+7];e.y+=4;let l=a+c,u=[],h=new Map(this.shown.map(p=>[`${p.target} ${p[this.by]}`,p])),f="";for(let p of this.rows){
if(this.#i(p)!==f){f=this.#i(p),e.y+=24;let g={colour:"muted",italic:!0};u.push(k(v,e.y-4,t.category(f),11.5,g))}u.push(...this.#l(p,h))}let d=(...p)=>A(...p,{fill:"\
paper"});e.group([d(0,l,this.left-4,e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.grid.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],
"","","corner")}#c(){let t=this.left;return this.columns.map(e=>{let s=this.grid.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#l(t,e){let{sheet:s,grid:o,
look:r}=this,i=this.words.ruler.parted(this.words.node(t),this.name-20,r.size),a=Math.max(o.heights.get(t)??0,13*i.length+6),c=s.y+a/2,l={fill:"band",radius:4},
u=c+4.3-6.5*(i.length-1),h=[A(v,s.y+1.5,this.name-6,a-3,l),...i.map((f,d)=>k(this.left-12,u+13*d,f,r.size,{anchor:"end"}))];s.add(A(this.left-4,s.y+1.5,o.reach+
4,a-3,l));for(let{name:f,x:d}of this.#c()){let p=e.get(`${t} ${f}`);p&&this.#h(p,d,c)}return s.y+=a,h}#h(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#r(
t[this.by])}`,[i,a]=this.#f(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#f(t,e,s){let{words:o}=this;if(t.status==="untested")return[ac(e,s),o.text("gaps_untested")];if(t.status==="elsewhere")
return[cc(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.sign?o.say(o.graph.vocabulary.verdicts[t.sign]):F(o,"?"),a=this.animals.has(t),c=[i,o.
counted("study",r),...a?[o.text("gaps_animals")]:[]].join(" · "),l=this.grid.one*Math.sqrt(r);return[[...ic(t.sign||"?",e,s,l),...a?[qp(e,s,l,this.look.animal)]:
[]],`${c}
${o.tooltip(this.#s(t.edges))}`]}#u(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:h,edges:f})=>[r,i,a,c,l,u,h,...f]),{source:e,
context:s,layers:o}=this.question;return re([e,this.by,ln(s),o,t])}};function Up({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function ic(n,t,e,s){
let o=G[n],[r,i]=n==="?"?[G[0],5]:[o,4.2];return[V(t,e,s,{fill:`${r}_faded`,stroke:o,width:1}),...P(n,t,e,i)]}function Gp(n){let t=n.indexOf(" ");return[n.slice(
t+1),Number(n.slice(0,t))]}function ac(n,t){return[V(n,t,3,{stroke:"muted",width:1.2})]}function qp(n,t,e,s){let o=.71*e;return k(n+Math.max(8,o+3),t+Math.max(10,
o+5.5),"a",s,{colour:"muted",italic:!0})}function cc(n,t){return[V(n,t,5,{stroke:"muted",width:1.2}),V(n,t,1.6,{fill:"muted"})]}function Kp(n,t){return[...[...[
...an.keys()].filter(s=>s!=="?"),"?"].map(s=>[(o,r)=>ic(s,o,r,Math.max(t,6)),F(n,s)]),[ac,n.text("gaps_empty")],[cc,n.text("gaps_elsewhere")],[(s,o)=>[k(s,o+3,"\
a",10,{anchor:"middle",colour:"muted",italic:!0})],n.text("gaps_animals")],...pr.map(s=>[(o,r)=>[V(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("stud\
y",s)])]}var hc=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Vp=/^\d+(\.\d+)?$/,Yp=/^#+/,Xp=/\s+/g,Jp=/[|,，、]/,Zp=/[-_].*/,Qp=/[\u200b-\u200f\u2060\ufeff]/g,
tm=/%[0-9a-f]{2}/i,Ae={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},lc={layer:"layers",max_hops:"hops"},em=["layers","effects","evidence","hidden","setting"],uc={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function fc(n,t,e,s){let o=[],r=[...new URLSearchParams(nm(t))].map(([a,c])=>[sm(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?hc.exec(c):null,u=h=>rm(n,a,h,s,i);l&&!o.some(([h])=>h==="dose")?o.unshift(...om(n,l,s)):o.push([a,a==="find"?c:
c.split(em.includes(a)?Jp:"|").map(u).join("|")])}return new URLSearchParams(o)}function nm(n){let t=n.replace(Yp,"").replaceAll("&amp;","&");return t.includes(
"=")?t:dc(t)}function dc(n){try{return tm.test(n)?decodeURIComponent(n):n}catch{return n}}function sm(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(lc,e)?lc[e]:e;return t.includes(s)?s:n}function om(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",ys(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function rm(n,t,e,s,o){let r=dc(e).replace(Qp,"").trim();switch(t){case"a":case"b":return im(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(z(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return Vp.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(uc).find(i=>uc[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(Zp,"");default:return ys(n,t,r,s(t))}}function im(n,t,e,s){
let o=t==="dose"?hc.exec(e):null;return o?`${Number(o[1])} ${ys(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?ys(n,t,e,s(t)):e}function ys(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[Ae[t]]??[]).map(({name:h,spellings:f=[]})=>[h,f])),i=o.languages.map(h=>new gt(n,h)),a=h=>z(o,h).replace(Xp,""),
c=a(e),l=h=>[h,...r.get(h)??[],...i.map(f=>f.named(h))];return s.find(h=>l(h).some(f=>a(f)===c))??(t==="population"?am(n,e,s):void 0)??e}function am({spellings:n,
vocabulary:t},e,s){let o=z(t,e),r=t.patients.filter(([a,c])=>o.startsWith(a)&&o.endsWith(c));return[o,...r.map(([a,c])=>o.slice(a.length,o.length-c.length))].map(
a=>n.get(a)??"").find(a=>s.includes(a))}var dn=Object.freeze({dose:null,dose_to:null,dose_unit:""}),Z={from:"",to:"",hops:Jo,one:!1,stated:!1,extent:"answer",...Zt({}),setting:[],layers:[],effects:[],
evidence:[],hidden:[],columns:"population",strata:"sex",by:"",a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},ie=["answ\
er","evidence","conflicts","compare","papers"],pn=["ladder","brain","harvest","forest","gaps","map","table"],ae=6;function Ct(n){return{...Z,layers:[...n.words.
layer]}}function ce(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(Ct(n))){let r=fn(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==
fn(o)||s==="lang"||i)&&e.set(s,r)}return e.toString()}function gr(n,t){return fc(t,n,Object.keys(Z),e=>wr(t,e))}function yr(n,t,e){let s=gr(n,e),o=l=>fn(Reflect.
get(t,l)),[r,i,a]=pc.map(l=>s.get(l)??""),c=i===a&&xc(e,r,i);return[...s].filter(([l,u])=>Object.hasOwn(Z,l)?u&&o(l)!==u:l).map(([l,u])=>c&&pc.includes(l)?[l,u,
"alike"]:o(l)&&s.get(l)===o(l)?[l,u,"again"]:[l,u])}function mc(n,t,[e,s],[o,r]){let i=[...gr(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams(
[...i,[o,r]]).toString()}var cm=["tab","view","zoom","sort","find","columns","strata","theme","lang"],pc=["by","a","b"];function fn(n){return Array.isArray(n)?n.
join("|"):String(n??"")}function gc(n,t,e){let s=gr(n,e),r=[...s.keys()].some(i=>Object.hasOwn(Z,i)&&!cm.includes(i))?{...Ct(e),...lm(t,s),theme:t.theme}:{...t};
for(let[i,a]of Object.entries(Z)){let c=s.get(i),l=c===null?void 0:um(i,c,a);l!==void 0&&ws(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.
assign(r,dn),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),(r.a===r.b||![r.a,r.b].every(i=>xc(e,r.by,i)))&&Object.assign(r,{by:"",a:"",b:""}),r}function lm({
from:n,to:t,lang:e},s){let o=r=>s.has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":
t}}function um(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(ae,Math.max(1,Number.parseInt(t,10)||Z.hops)):
n==="dose"||n==="dose_to"?yc(t):t}function yc(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var bs={sex:["","male","female"],extent:[
"answer","all"],columns:hn,tab:ie,view:pn,theme:["","light","dark"]},wc=["layers","effects","evidence","hidden"],bc=["population","species","route","regimen","d\
ose_unit"];function wr(n,t){return Object.hasOwn(bs,t)?bs[t].filter(Boolean):bc.includes(t)?n.words[t]:wc.includes(t)?n.words[Ae[t]]:t==="setting"?[...n.contexts.
keys()]:t==="by"?n.vocabulary.keys:t==="strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}function ws(n,t,e){
let s=String(e);if(Object.hasOwn(bs,t))return bs[t].includes(s);if(bc.includes(t))return s===""||n.words[t].includes(s);if(wc.includes(t))return hm(n,t,e);switch(t){case"\
from":case"to":return s===""||n.nodes.has(s);case"setting":return fm(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strata":return n.vocabulary.
compared_by.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||gm.test(s)&&xs(Number.parseFloat(s))===Number.parseFloat(
s);case"sort":return s===""||mm.test(s);case"pick":return s===""||bm(n,s);default:return!0}}function hm(n,t,e){let s=n.words[Ae[t]];return(e.length>0||t!=="laye\
rs")&&e.every(o=>s.includes(o))}function fm(n,t){return new Set(t).size<t.length||t.some(e=>!n.contexts.has(e))?!1:!t.some((e,s)=>t.slice(s).some(o=>n.scoper.parts(
e,o)))}var[dm,pm]=[.1,6];function xs(n){return Math.min(pm,Math.max(dm,n))}var mm=/^-?[1-8]$/,gm=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,ym=/^(\w+):(.*)$/,wm={node:1,
pair:2,path:Number.POSITIVE_INFINITY};function bm(n,t){let[,e="",s=""]=ym.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").
length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?s.split(">"):[];return o.length>0&&o.length<=(wm[e]??0)&&o.every(r=>n.nodes.has(r))}function xc(n,t,e){
if(!(t&&e))return!1;if(t==="setting")return ws(n,t,[e]);if(t!=="dose")return ws(n,t,e);let[s,o=""]=e.split(" ");return yc(s)!==null&&o!==""&&ws(n,"dose_unit",o)}
function nt(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}function H({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Ht(n,t,e,s){if(e==="dose"){let r=s.indexOf(" ");return{...t,dose:Number(s.slice(0,r)),dose_to:null,dose_unit:s.slice(r+1)}}
if(e!=="setting")return{...t,[e]:s};let o=t.setting.filter(r=>r!==s&&!n.scoper.parts(r,s));return{...t,setting:[...o,s]}}function vs(n){let{by:t}=n;return{...n,
...t==="dose"?dn:{[t]:t==="setting"?[]:""}}}var vc=new WeakMap;function xm({scoper:n},t){let e=vc.get(t)??n.ofContext(H(t));return vc.set(t,e),e}function K(n,t,e){
let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.reportsAll(e,xm(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&
!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function br(n,t){let e=Nt(n,{source:t.from,target:t.
to,context:H(t),layers:t.layers,max_hops:t.hops}),s=new J(n,e,{passes:p=>K(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(g=>[g.edge.id,g]))),a=t.from&&
t.to&&t.from!==t.to?ns(s,e):null,c=a&&t.one?vm(n,a):a,l=km(o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])
p&&u.add(p);let h=ss(n,o),f=new Map(h.map(p=>[M(p),p]));return{steps:new Map(o.map(p=>[M(p),p])),findings:r,answer:c,shown:l,nodes:u,conflicts:h,clashing:f}}function vm(n,t){
let e=t.paths.filter(o=>!o.chimera),s=X({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},cautions:{get:()=>Kn(n,s.flatMap(o=>o.edges),t.restsOn)}})}
function mn({from:n,to:t,pick:e}){let[s,o]=nt(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function ks(n){
return n?new Set(X(n).map(M)):new Set}function M({subject:n,object:t}){return`${n}>${t}`}function km(n,t,{extent:e}){return e==="all"?n:t?[...new Set(X(t))]:[]}var gn=["+","-","0"],[xr,$m,Sc]=[210,190,10.5],Sm=760,[Mm,Om]=[120,.16],vr={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function _e({view:n,
extent:t}){return n==="map"&&t==="all"}function Mc(n,{graph:t,state:e,view:s},o,r){let i=s.shown.filter(N=>N.findings.some(({edge:j})=>j.signed)),a=Em(t,e),c=a?
_m(n,t,i,a,o):Am(n,t,i,o),[l,u]=[kc(c,"column"),kc(c,"row")],h=l.length*vr[c.name].wide,f=Math.max(Sm,v+xr+h+v),d=xt(n.ruler,r,f,Sc),p=Math.max(d.reach-h,d.reach*
Om),g=d.compact?Math.max(Mm,Math.min(xr,p)):xr,y=`${n.where(H(e))} · ${n.joined(e.layers.map(N=>n.say(N)))}`;d.head(c.title,[y]),a&&Im(d,o),Tm(d,c,[l,u],g);let w=c.
cells.some(({counts:N})=>!gn.some(j=>N.get(j)));d.legend([...gn,...w?["?"]:[]].map(N=>[(j,et)=>P(N,j,et,5),c.means(N)])),d.notes([o.matrixNote]);let x=i.flatMap(
N=>N.findings.map(({edge:j})=>j.id)),S=n.stamp(re($(x,N=>N)),"stamp_map"),T=d.finish(n.lang,S,c.cells.length);return{...T,width:Math.max(v+g+h+v,T.width)}}function Em(n,{
pick:t}){let[e,s]=nt(t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Am(n,t,e,s){let o=r=>t.nodes.
get(r)?.category??"";return{title:s.matrix,name:"block",cells:Oc(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r],means:r=>F(n,r)}}function _m(n,t,e,[
s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),
name:"pair",cells:Oc(i,a=>a),called:a=>n.node(a),place:a=>n.node(a).toLowerCase(),means:a=>F(n,a)}}function Oc(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}\
>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:
"")),c=new Map(gn.map(l=>[l,a.filter(u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function kc({cells:n,place:t},e){return $(new Set(n.map(
s=>s[e])),t)}function Im(n,{allCategories:t}){n.y+=16;let e=k(v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=A(v-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});
n.group([s,e],t,"","block all")}function $c(n,t,e,s){let o=t.map(r=>({text:r,texts:[n.fitted(r,e,s)],room:e}));return hs(o,r=>n.width(r,s)).map(([r])=>r)}function Tm(n,t,[
e,s],o){let{ruler:r}=n,{wide:i,high:a}=vr[t.name],c=v+o,l=$c(r,e.map(t.called),$m,11.5),u=$c(r,s.map(t.called),o-16,12),h=n.y;n.y+=10+Math.max(0,...l.map(y=>r.width(
y,11.5)));let f=l.map((y,w)=>k(c+(w+.5)*i+4,n.y,y,11.5,{turned:!0}));n.y+=6;let d=n.y,p=[];for(let[y,w]of s.entries()){let x=n.y;n.add(A(c,x+1,e.length*i,a-2,{fill:"\
band",radius:3})),p.push(A(v,x+1,o,a-2,{fill:"band",radius:3})),p.push(k(c-8,x+a/2+4.3,u[y],12,{anchor:"end"}));for(let S of t.cells.filter(({row:T})=>T===w))Cm(
n,t,S,c+e.indexOf(S.column)*i);n.y+=a}let g=A(0,d,c,n.y-d,{fill:"paper"});n.group([g,...p],"","",Ec),n.group([A(0,h,c+e.length*i+v,d-h,{fill:"paper"}),...f],"",
"",Ac),n.group([A(0,h,c,d-h,{fill:"paper"})],"","",_c)}var[Ec,Ac,_c]=["names","heads","corner"],Nm=["row","block","pair","line","study","retold"].map(n=>`[data-\
name^="${n} "]`).join();function kr(n){for(let t of["--over","--held"])n.style.removeProperty(t);for(let t of n.querySelectorAll(":scope > svg"))t instanceof SVGSVGElement&&
jm(n,t)}function jm(n,t){let[e,s,o]=[Ec,Ac,_c].map(x=>t.querySelector(`[data-name="${x}"]`)),r=o??s;if(!(s&&r instanceof SVGGraphicsElement))return;let{y:i,height:a,
width:c}=r.getBBox(),l=o?c:0,[u,h]=[n.getBoundingClientRect(),t.getBoundingClientRect()],f=t.viewBox.baseVal.width/h.width,d=Math.max(0,(u.left-h.left)*f),p=Lm(
s),g=p instanceof SVGGraphicsElement?p.getBBox():{y:i,height:a},y=Math.max(0,g.y+g.height-i-a),w=Math.min(y,Math.max(0,(Math.max(0,u.top)-h.top)*f-i));e?.setAttribute(
"transform",`translate(${d} 0)`),s.setAttribute("transform",`translate(0 ${w})`),o?.setAttribute("transform",`translate(${d} ${w})`),n.style.setProperty("--over",
`${a/f}px`),n.style.setProperty("--held",`${l/f}px`)}function Lm(n){let t=n.previousElementSibling;for(;t&&!t.matches(Nm);)t=t.previousElementSibling;return t}function Cm(n,{
name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:h,dy:f}=vr[t],d=gn.filter(et=>i.get(et)),p=Rm(i),g=p?`${p}_faded`:"paper",y=A(
c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),[w,x]=[n.y+u/2,(d.length-1)/2],S=c+l/2-4,T=d.flatMap((et,Bt)=>Bm(et,i.get(et)??0,S+(Bt-x)*h,w+(Bt-x)*f)),N=d.map(et=>`${s(et)}\
 ${i.get(et)}`).join(" · "),j=t==="block"?` (${a})`:"";n.group([y,...d.length?T:P("?",c+l/2,w,5)],`${e(r)} → ${e(o)}${j}
${N||s("?")}`,"",`${t} ${r}>${o}`)}function Rm(n){let t=Math.max(...n.values()),e=gn.filter(s=>t&&n.get(s)===t);return e.length>1?G.mixed:G[e[0]]}function Bm(n,t,e,s){
return[...P(n,e-4,s,3.4),k(e+2,s+3.8,String(t),Sc)]}var Pm=[[0,1,2],[3],[4],[5],[6,7]],Ic=3,Dm=4,zm=12,[Wm,Fm]=[250,4],Hm=3;function Nc(n,t,{from:e,to:s}){let o=O(t).filter(c=>c!==e&&c!==s),i=Pm.map(c=>o.filter(l=>c.
includes(Um(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Dm||i.length>Ic&&i.some(c=>c.length<Ic);){let c=i.indexOf(ct(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function Um(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Sr(n,t){let e=n.map((c,l)=>c.map(u=>jc(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,h]=[s.get(c),s.get(l)];if(!(u&&h))continue;let f=`${c}>${l}`;o.set(f,Gm(e,f,u.column<=h.column?[u,h]:[h,u]))}for(let c of e)$s(c);let r=qm(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&Qm(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function jc(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function Gm(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=jc(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function $s(n){for(let[t,e]of n.entries())e.rank=t}function qm(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Wm?Fm:zm;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Km(r?[...n].reverse():n,r?"after":"before");let i=Hm;for(;i&&Ym(n);)i-=1;let a=n.reduce((c,l)=>c+tg(l)+Zm(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)$s(o);return t}function Km(n,t){for(let e of n){let s=new Map(e.map(o=>[o,Vm(o,t)]));e.splice(0,e.length,...$(e,o=>[
s.get(o)??0,o.rank])),$s(e)}}function Vm(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Ym(n){let t=!1;for(let e of n)
for(let s of[...e])t=Xm(e,s)||t;return t}function Xm(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Tc(
u,t)+Jm(t,u)-Tc(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),$s(n),c}function Tc(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function Jm(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return $r(n)*e(t,n)-$r(t)*e(n,t)}function $r({before:n,after:t}){return Math.min(n.length,t.length)}function Zm(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=$r(r);return t}function Qm(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function tg(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Ss=3,eg=1e6,[ng,Lc,sg]=[12,34,10];function Cc(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,og(n,c,t.get(c)??0,s)])),i=rg(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,h]=[l[0],l[l.length-1]],[f,d]=[u,h].map((g,y)=>i.get(`${g.id} ${c}`)??y),p=[f,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,ig(n,c,l,p,s)]});return{boxes:r,routes:new Map(a)}}function og({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function rg({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,h=!i.startsWith(`${c.id}>`),f=n.back.has(i)?0:1;o.get(c)?.[f].
push({pair:i,other:a[1],level:u,back:h}),o.get(l)?.[u?f:0].push({pair:i,other:a[a.length-2],level:u,back:h})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:h,level:f})=>{let d=(s.get(h)??0)-c;return f?Math.sign(d)*eg-d:d};for(let h of a){let f=Math.min(e.port,l/Math.max(1,h.length)),
d=$(h,p=>[u(p),p.back,p.pair]);for(let[p,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(p-(h.length-1)/2)*f)}}return r}function ig(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[ag(n,t,e,s,o)]:cg(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,h])=>[h,u,l,c])}function ag({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,h=c<0?n[u].start:n[u].end,f=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(Lc,
f===void 0?Lc:Math.abs(f-h)-sg),p=h+c*4*Math.min(d,ng+60*Math.abs(i-r)/t)/3,[g,y]=l?[h,h+c*Ss]:[h+c*Ss,h];return[a(g,r),a(p,r),a(p,i),a(y,i)]}function cg({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,h]=[a===0&&!e?c+Ss:c,a+1===r&&e?l-Ss:l],[f,d,p]=[s[a],s[a+
1],(c+l)/2],g=[o(u,f),o(p,f),o(p,d),o(h,d)];if(a+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}var st=14,Ut=24,lg=/ ?…$/,ug=7,hg=4,fg=3,dg=150;function Bc(n,t,e,s){let o=ar(n,e,t);if(o.length<=s&&o.every(l=>l.length===1||t(l)<=e))return o;let r=cr(Lt(n)?
[...n]:on(n),e,t),i=r.slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=Rc(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e&&l.length>1?Rc(l,t,e):l)}
function Rc(n,t,e){let s=n.replace(lg,""),o=Lt(n)?1:fg;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Pc(n,t){let e=new kt(
n.map(yg)),s=hs(n.map(r=>pg(r,t)),t.measure),o=[];for(let[r,i]of n.entries()){let a=i.forced?gg(i,t):mg(i,s[r],t);a&&(i.forced||e.free(a.box))&&(e.add(a.box),o.
push(a))}return o}function Mr({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+Ut*r,e-1,s]:[n+Ut*r,t,e-3,s]}function pg(n,t){let[e,s,o,r]=Mr(n,t),i=Math.max(
1,Math.floor((r-s+2)/st));return{text:n.text,texts:Bc(n.text,t.measure,o-e,i),room:o-e}}function mg(n,t,e){return t.some(o=>o.includes("…"))&&t.join("").length<
(Lt(n.text)?hg:ug)?null:{id:n.id,texts:t,box:Dc(t,Mr(n,e),e)}}function gg(n,t){let e=Mr(n,t),s=Bc(n.text,t.measure,Math.max(e[2]-e[0],dg),Number.POSITIVE_INFINITY);
return{id:n.id,texts:s,box:wg(Dc(s,e,t),t.width,t.height)}}function Dc(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*st],l=i?(t+s-
a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function yg({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function wg([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),
a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var Ms=64,kt=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.
floor(t/Ms);r<=Math.floor(s/Ms);r+=1)for(let i=Math.floor(e/Ms);i<=Math.floor(o/Ms);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.
get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>bg(t,s)))return!1;return!0}};function bg(n,t){return n[0]<
t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function zc(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let h=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/h,count:h},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[ft,Es]=[10,34],Wc=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[xg,Fc,vg]=[70,160,6],kg=20,$g=2,[Sg,Mg]=[44,30],Os={top:44,box:90,depth:68,channel:44,abreast:[
4,3,2]},[Og,Eg]=[640,120],Ag=10;function Gc(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(M)]),o=Or.get(s)??_g(n,t,e);return Or.clear(),Or.
set(s,o),o}var Or=new Map;function _g(n,t,e){let s=Nc(n,t.nodes,t),o=e.width<e.height*.75?null:jg(n,s,t,e),r=!o||e.width<Og&&Ig(o,e)<Eg,i=r?Lg(s,t,e):o,a=Rg(i,r?
ft:Es),{boxes:c,routes:l}=Cc(i,a,r),u=Array.from(c,([p,g])=>[p,Tg(g,r)]),[h,f]=[Math.floor((i.spans.at(-1)?.end??0)+ft),i.length],d=r?{width:Math.max(e.width,f+
2*ft),height:Math.max(e.height,h)}:{width:Math.max(e.width,h),height:Math.max(e.height,f+Es+ft)};return{positions:new Map(u),boxes:c,routes:l,upright:r,size:d}}
function Ig({spans:n,density:t,length:e},{width:s,height:o}){let r=(n[n.length-1]?.end??0)+ft,i=Math.min(1,s/r,o/(e+Es+ft)),a=n.slice(1,-1).map(({start:l,end:u})=>(u-
l-Ut)*i),c=Math.max(1,Math.floor((i*t.lines*st+6)/st));return Math.min(Number.POSITIVE_INFINITY,...a)*c}function Tg([n,t,e,s],o){return o?{x:(n+e)/2,y:t+Ut/2}:{
x:n+Ut/2,y:(t+s)/2}}var Ng=/[\s-]/;function jg(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new Se(n.figures.widths),a=(f,d)=>i.wrapped(s.get(f)??"",d-Ut-4,12,
!0).length,c=f=>Math.max(...(s.get(f)??"").split(Ng).map(d=>i.width(d,12,!0)))+Ut+6,l=Sr(t,e),u=r-Es-ft,h=Hc(l,Uc(t,o-2*ft,a,c),u,a);if(h.length>u){let f=o*h.length/
u;h=Hc(l,Uc(t,f-2*ft,a,c),u,a)}return h}function Hc(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=Wc.map(a=>{
let c=({column:u})=>n.columns[u].length===1;return{density:a,...qc(n,a,u=>Math.max(kg,st*Math.min(o.get(u)??1,c(u)?Wc[0].lines:a.lines)+4))}}),i=r.find(({longest:a})=>a<=
e)??r[r.length-1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function Uc(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(Fc,Math.max(xg,
...g.map(s)))),i=n.map((g,y)=>{let w=r[y];for(;w<Fc&&g.some(x=>e(x,w)>$g);)w+=vg;return w}),a=g=>g.reduce((y,w)=>y+w,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.
max(0,t-o*Sg-a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),h=Math.min(1,(t-o*Mg)/a(u)),f=u.map(g=>g*h),d=(t-a(f))/o,p=ft;return f.map(g=>{let y={start:p,end:p+g};return p=
y.end+d,y})}function Lg(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Os.abreast.map(g=>{let y=n.flatMap(x=>Cg(x,g)),w=Sr(y,t);return{rows:y,
order:w,...qc(w,o,()=>Os.box)}}),i=e-2*ft,{rows:a,order:c,sizes:l,longest:u}=r.find(g=>g.longest<=i)??ct(r,g=>g.longest)??r[0],{depth:h,top:f}=Os,d=Math.max(h+Os.
channel,(s-f-ft-h)/Math.max(1,a.length-1)),p=a.map((g,y)=>({start:f+y*d,end:f+y*d+h}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function Cg(n,t){
let e=Math.ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function qc({columns:n},{gap:t,slot:e,port:s},o){
let r=c=>{if(!c.node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),
a=n.map(c=>c.reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function Rg({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{
let l=a.map(u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,h]of zc(l,e).entries())o.set(a[u],s+h)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{
let c=[...a.before,...a.after],l=c.reduce((u,h)=>u+(o.get(h)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<Ag;a+=1)for(let c of a%2?[...n].reverse():
n)r(c,i);return o}function Vc(n){let t=({x:e,y:s})=>`${Kc(e)} ${Kc(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function Kc(n){return Math.
round(n*10)/10}function Ar([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Yc(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Ar(e,s)))]}function Xc(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Bg(n,t[s-1],t[s]));return e}function Bg({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Pg(n){return n.filter((t,e)=>e%2===0)}function Jc(n,t){let e=Dg(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Er(e)||1,u=4/3*t*(a==="x"?1:-1),h=-u*(i[c]-s[c])/l,f=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...f?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],p=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+h))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(h-p),y=w=>({...w,[a]:w[a]+p,[c]:w[c]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function Dg(n){let t=Pg(n);return t.reduce((e,s)=>Er(s)>Er(e)?s:e,t[0])}function Er([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var Zc={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},zg={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Wg={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},As=["+","-","0","conflicting","mixed","?","="];function le(n){
return{dash:zg[n]??[],end:Wg[n]??""}}function _s(n,t,{view:e,overlay:s},o,r){let i=Zc[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:sl(e)}:nl(e,t),u=a??c,h=a||u!==e.shown?new Set(u.flatMap(j=>[j.
subject,j.object])):e.nodes,f=new gt(n,t.lang),d=new Map(Array.from(h,j=>[j,f.node(j)])),{from:p,to:g}=t,y=Gc(n,{nodes:h,pairs:u,names:d,from:p,to:g},o),w=ey(t,
e,u),x=j=>ty(t)&&w?.has(M(j)),S=a?a.flatMap(j=>Zg(n,j,i)):c.flatMap(j=>x(j)?Yg(j,i):[Xg(j,i)]),T=Fg(S,y,w),N={layout:y,lines:T,colours:i,paths:l,...y.size};return{
...N,nodes:Ug(n,t,d,N,w),badges:s?[]:Qg(e,N,w)}}var Qc=56;function nl(n,t){let{answer:e,shown:s}=n,o=sl(n);if(!e||t.extent==="all"||s.length<=Qc)return{steps:s,
paths:o};let r=rl(t.pick,n),i=new Set(s.filter(h=>h===e.direct)),a=0;for(let{steps:h}of e.paths){let f=h.filter(d=>!i.has(d));if(i.size+f.length>Qc)break;for(let d of f)
i.add(d);a+=1}let[c,l]=nt(t.pick),u=c==="node"&&[...i].some(({subject:h,object:f})=>h===l||f===l);return{steps:s.filter(h=>i.has(h)||!u&&r?.has(M(h))),paths:a}}
function sl({answer:n}){return n?.paths.length??0}var tl=new WeakMap;function ol(n,{view:t,overlay:e}){let s=tl.get(t)??new Set((e?.rows??nl(t,n).steps).map(M));
return tl.set(t,s),s}var el=11;function Fg(n,{routes:t},e){let s=new Map;for(let r of n)s.set(M(r),[...s.get(M(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(M({subject:c,object:a}))?i.length*el/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((h,f)=>{let d=(f-(i.length-1)/2)*el-l;return{
...h,...u,...Hg(t.get(r)??[],d,h,u)}})});return $(o,r=>r.lit)}function Hg(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Jc(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:Vc(i),width:e+(o?1:0),fade:a}}function Ug(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let h of[c,l])i.set(h,(i.get(
h)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),h=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:6,text:l,end:h,faded:a!==
null&&!a.has(c),degree:h?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var Gg={male:"♂",female:"♀"},[qg,Kg]=[1.5,.5],Vg=["+","-","0","\
?","="];function Yg(n,t){let{arrows:e}=n.graph.vocabulary,s=Vg.flatMap(r=>{let i=n.findings.filter(({edge:c})=>(c.signed?c.sign:"=")===r);if(!i.length)return[];
let a=_r(n,i,r,t);return[a.label||r!=="="?{...a,label:`${e[r]} ${a.label}`.trim()}:a]}),o=Number.POSITIVE_INFINITY;return $(s,({sign:r,ids:i})=>[r==="=",-i.length]).
map(r=>{let i=Math.max(Kg,Math.min(r.width,o));return o=i-qg,{...r,width:i}})}function Xg(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return _r(
n,n.findings,"=",t);let s=e.filter(_);return _r(n,e,it(Y(s.length?s:e)).sign,t)}function _r({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(
p=>p.sex===d).length,a=["female","male"].flatMap(d=>i(d)?[`${Gg[d]}${Jg(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",
u=Math.max(...e.map(d=>d.match)),h=!l&&(u===E.COMPATIBLE||!e.some(_)),f=Math.min(5,1.6+.5*(r.length-1))*(h?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,
sign:s,match:u,light:h,ids:r.map(({id:d})=>d),...le(s),colour:o[s],width:l?1:f,label:l?"":c}}function Jg(n){return n>1?String(n):""}function Zg(n,{subject:t,object:e,
cells:s,relation:o},r){let{arrows:i}=n.vocabulary,a=(u,h,f)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:h,ids:f,match:E.ASSERTED,colour:r[u],dash:u==="b"?[9,
4]:u==="both"?le(h).dash:[],end:le(h).end,width:u==="both"?1.5:2.6,light:!1,label:i[h]}),c=s.flatMap((u,h)=>nn(u.sign)?[{...u,sign:u.sign,which:["a","b"][h]}]:[]);
if(o!=="same")return c.map(({which:u,sign:h,edges:f})=>a(u,h,[...f]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function Qg(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=M(s),r=n.clashing.get(o),i=t.find(a=>M(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,line:i,kind:r.kind}]})}function ty({pick:n}){return[
"pair","path"].includes(nt(n)[0])}function ey({pick:n},t,e){let s=rl(n,t);return s&&e.some(o=>s.has(M(o)))?s:null}function rl(n,t){let[e,s]=nt(n);if(e==="path"){
let o=s.split(">");return new Set(o.slice(1).map((r,i)=>M({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.
subject===s||o.object===s).map(M))}var ny=new Set(["title","aria-label","placeholder"]);function m(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,ny.has(o)?yt(r):r);return s.append(...Gt(e)),s}function Gt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[yt(t)]:t instanceof Element?[t]:t?Gt(t):[])}function il(n){let t=m("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Gt([n()])),t.classList.remove("later"))});return e.observe(t),t}function Is(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function yn(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function tt(n,t,e,s,o){return m("select",{id:n,"aria-label":o,onchange:r=>s(Is(r))},e.map(([r,i,a])=>m("option",{value:r,selected:r===t,label:r===t?a:null},
i)))}var sy={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Ts(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function $t(n,t,e=n.
sign(t)){return m("span",{class:`sign sign-${sy[t]??"open"}`,title:e},m("span",{"aria-hidden":"true"},Ts(n,t)),m("span",{class:"unseen"},e))}function Ns({words:n,
state:t,view:e,overlay:s},o){return t.view!=="map"||_e(t)||ol(t,{view:e,overlay:s}).has(M(o))?null:m("small",{class:"note off-map"},n.t.notHere)}function js({t:n}){
return Ir("⚑",n.reviewSays,"flag")}function Ir(n,t,e){return m("span",{class:"clash",title:t,"data-term":e},m("span",{"aria-hidden":"true"},n),m("span",{class:"\
unseen"},` (${t}) `))}function C(n,t,e){return n.explained(t)?m("span",{class:"term",role:"term","data-term":t},e):e}function Tr(n,t){return t.signed?$t(n,t.sign):
$t(n,"=",n.say(t.predicate))}var oy=/[?#]/g;function ry(n,{doi:t,pmid:e}){let s=(r,i)=>m("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).
replace(oy,encodeURIComponent);return[...sn(n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID\
 ${e}`)]:[]]}function Ls({words:n,view:t},e){let s=t.steps.get(M(e.edge));return s?n.silence(s,e):""}function Cs(n,t){let{graph:e,words:s}=n,{t:o}=s,{edge:r,match:i}=t,
a=Ls(n,t),c=e.flags.get(r.id)??[],l=r.reference.map(h=>e.references.get(h)).filter(h=>h!==void 0),u=r.section&&(r.reference.length||r.citation.length)?` §${r.section}`:
"";return m("article",{class:`card ${i===E.COMPATIBLE||a?"light":""}`,id:`finding-${r.id}`,"data-finding":r.id,"data-counted":String(!a)},m("h3",{},Tr(s,r)," ",
`${s.node(r.subject)} → ${s.node(r.object)}`),m("p",{},s.statement(r)),ay(e,s,t),a?m("p",{class:"silent"},a):null,cy(e,s,r).map(h=>m("p",{class:"warning"},h)),
c.map(h=>ly(s,h)),r.note?m("p",{class:"note"},m("strong",{},`${o.note}${s.t.colon}`),Nr(r.note)):null,m("p",{class:"source"},s.source(r),u," · ",m("code",{},r.
id)),l.map(h=>jr(s,h)))}function Nr(n){return Lt(n)?n:m("span",{lang:"en"},n)}function Rs({t:n,lang:t},e){return t==="en"||!e.some(s=>s&&!Lt(s))?null:m("p",{class:"\
note",id:"in-english"},n.notesInEnglish)}var iy=["secondary analysis","subgroup analysis","exploratory analysis"];function ay(n,t,e){let{edge:s,match:o}=e,{matches:r,
unsure:i}=t.graph.vocabulary,a=t.text(r[o]),c=new Map([...i,...iy].map(l=>[t.say(l),l]));return m("ul",{class:"chips"},t.chips(s).map(l=>m("li",{},c.has(l)?C(t,
c.get(l)??"",l):l)),s.signed?m("li",{class:"match"},C(t,r[o],a)):null,s.signed&&_(e)?m("li",{class:"match"},C(t,"counted",t.say("counted"))):null,s.signed?null:
m("li",{},t.say(s.predicate)),s.evidence_type?m("li",{},t.say(s.evidence_type)):null,m("li",{},C(t,s.layer,t.say(s.layer))),n.own.has(s.id)?m("li",{class:"match"},
t.t.own):null)}function cy(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function ly(n,t){
return m("p",{class:"warning"},m("strong",{},`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function jr(n,t){let e=n.unlinked(t);return m("p",{class:"source"},`${[
n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,ry(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var uy=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n),[al,hy]=[[
"ladder","map"],["harvest","forest"]];function Bs({words:n,state:t,view:e,overlay:s},o){let{t:r}=n,{from:i,to:a,hops:c,view:l}=t,u=o?fy({words:n,state:t,view:e}):
"";return u||(i&&i===a?r.same:i&&a?s?r.noFinding:r.noPath(c):hy.includes(l)?r.noPair:r.noQuestion)}function fy({words:n,state:t,view:{answer:e}}){let{t:s}=n,o=e?.
paths.length??0;switch(t.view){case"forest":return s.noSizes;case"gaps":return s.noneReports(n.say(t.columns));case"harvest":return t.pick||!o?s.noStudy:`${s.noStudy}\
 ${s.waysElsewhere}`;case"ladder":return o?`${s.undirected(o)} ${s.waysElsewhere}`:"";default:return al.includes(t.view)?"":s.noFinding}}function cl(n,t){let{state:e,
view:s}=n,o=t&&["ladder","harvest"].includes(e.view)&&!e.pick&&s.answer?.paths.length;return at(n,Bs(n,t),{map:!!o,hops:al.includes(e.view)})}function at({graph:n,
words:t,state:e,change:s},o,{map:r=!1,hops:i=!0}={}){let{t:a}=t,c=uy.filter(d=>String(e[d]??"")!==String(Z[d]??"")),l=Ct(n).layers,u=(d,p,g)=>m("button",{type:"\
button","data-way":d,onclick:()=>s(g)},p),h=Object.fromEntries(c.map(d=>[d,Z[d]])),f=[t.where(e),zt(t,e)].filter(Boolean).join(" · ");return m("div",{class:"em\
pty"},m("p",{},o),c.length?m("p",{},a.narrowed(f)):null,m("p",{class:"tools"},c.length?u("filters",a.reset,h):null,e.layers.length<l.length?u("layers",a.allLayers,
{layers:l}):null,r?u("map",a.map,{view:"map"}):null,i&&e.from&&e.to&&e.from!==e.to&&e.hops<ae?u("hops",a.moreSteps(ae),{hops:ae}):null,...dy(t,n,e).map(([d,p])=>u(
d,`${t.node(String(p.from))} → ${t.node(String(p.to))}`,{...p,pick:""})),e.pick?u("pick",a.letGo,{pick:"",tab:"answer"}):null))}function dy(n,t,{from:e,to:s}){
let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.
graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",{from:s,to:e}]]:[]}function b(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function ue(n){let t=b(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function ll(n){for(let t of n.querySelectorAll("details:not(#conflicts-elsewhere)"))t.setAttribute("ope\
n",""),t.dispatchEvent(new Event("toggle"))}function Ps(){return matchMedia("(min-width: 801px)").matches}function Lr(n){return n instanceof HTMLElement||n instanceof
SVGElement}function ul(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${Lr(n)?JSON.
stringify(n.dataset):""}`}function Ds(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Lr(n)&&t instanceof HTMLElement?
{panel:t,name:ul(n),near:n.dataset.near}:null}function zs(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, sum\
mary, [role=button]")].find(r=>ul(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Lr(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function hl(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var Ie=3,py=40,my=2,dl=/\s+/,gy=/^\s*\d+(\.\d+)?\s*$/,yy={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],
b:["male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0\
.5"],sort:["1","-1"]},fl={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",
steps:"hops",language:"lang",unit:"dose_unit"};function pl(n,[t,e]){if(!Object.hasOwn(Z,t))return by(t,e);if(t==="dose"&&gy.test(e))return{better:xy(n,e.trim()),
words:[]};let s=wr(n,t),o=t==="from"||t==="to"?wy(n,e):vy(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:yy[t]??[]}}function wy(n,t){let e=me(
n,t,Ie);return e.length?e:me(n,t.trim().split(dl)[0],Ie)}function ml(n,t,e){let o=t.split(dl).filter(a=>a.length>2).flatMap(a=>me(n,a,e)),r=[...z(n.vocabulary,t)].
slice(0,py),i=$(n.spellings,([a])=>{let c=[...a];return Ye(r,c)/Math.max(r.length,c.length)});return[...new Set([...o,...i.slice(0,e).map(([,a])=>a)])].slice(0,
e)}function by(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(Z),o=s.filter(i=>2*Ye([...e],[...i])<Math.min(2*my+1,e.length));return{better:(Object.
hasOwn(fl,e)?[fl[e]]:o).slice(0,Ie).map(i=>[i,t]),words:s}}function xy(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=$(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Ie).map(
([r])=>["dose",`${t}${r}`])}function vy({vocabulary:n},t,e){let s=new Map(e.map(a=>[z(n,a),a])),o=Hn(n,t,s,Ie).map(([a])=>a),r=z(n,t),i=[...s].filter(([a])=>r.length>
2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Ie)}var ky=60,gl=12,yl=6,wl=3,$y=40,Sy=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function Te([n,t]){return(t?`${n}=${t}`:n).slice(0,ky)}function bl(n,t,e,s){let o=b("notice");o.
hidden=!e.length;let r=e.slice(0,yl),i=u=>r.filter(h=>h[2]===u),a=i(void 0),c=e.length>yl?["…"]:[],{t:l}=n;o.replaceChildren(...Gt([a.length?l.leftOut([...a.map(
Te),...c].join(", "),a.length+c.length):"",a.map(u=>My(n,u,s)),i("again").map(u=>` ${l.again(u[0],Te([u[0],fn(Reflect.get(t,u[0]))]),Te(u))}`),i("alike").filter(
([u])=>u!=="by").slice(0,1).map(([,u])=>[` ${l.alike(n.named(u))}`])]))}function My(n,t,e){let{t:s}=n,{better:o,words:r}=pl(n.graph,t),i=u=>m("button",{type:"bu\
tton",class:"plain",onclick:()=>e(t,u)},Te(u));if(o.length)return[` ${s.didYouMean(Te(t))} `,o.map((u,h)=>[h?", ":"",i(u)])];let a=Object.hasOwn(Z,t[0]),c=r.slice(
0,gl).map(u=>a?s.choice(u,n.named(u)):u),l=n.joined(r.length>gl?[...c,"…"]:c);return l?` ${s.mayBe(a?t[0]:"",l)}`:""}function xl({t:n},t){let e=i=>[...i.slice(
0,wl).map(c=>Te(c).slice(0,$y)).map(c=>Sy.test(c)?c:"…"),...i.length>wl?["…"]:[]].join(", "),[s,o]=[void 0,"again"].map(i=>t.filter(a=>a[2]===i));return[s.length?
n.notAsked(e(s),s.length):"",o.length?n.notAskedTwice(e(o)):""].filter(Boolean).join(" ")}function vl(n,t){let{words:e,state:s}=n,{t:o}=e,r=$e(e,s),i=xl(e,n.leftOut),a=t.match===null?"":e.graph.vocabulary.matches[t.match],c={"data-verdict":t.verdict,
"data-match":a,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[m("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,m("smal\
l",{id:"for-whom"},`· ${rs(e,s,t.question.context)}`)),i?m("p",{class:"warning",id:"not-asked"},i):null,r.length?m("p",{class:"warning",id:"filtered"},o.verdictFiltered(
r.join(" · "))):null,m("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...c},Cr(e,t),` ${o.verdict}${e.t.colon}`,wn(e,t),m("br"),m("span",{id:"rests-on"},
Oy(e,t))),Ey(n,t),jy(e,t),m("p",{id:"why"},or(e,t))]}function wn(n,{verdict:t,leans:e,strength:{level:s}}){return[m("strong",{},C(n,t,n.leaning(n.say(t),e?.sign))),
s?[" · ",C(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function kl({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function Cr(n,{verdict:t,direct:e}){let s=kl(n,t);return $t(n,s,n.signOf(s,e?[e]:[]))}function Oy({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect}\
 ${n.waysBelow}`:n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function Ey(n,{
direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(ot(e.context)).length>0,r=new Map;for(let c of t.findings){let l=s.reason(t,c);l&&r.set(l,[
...r.get(l)??[],c])}let i=(c,l)=>m("ul",{class:"studies"},Ay(c).map(u=>m("li",{},_y(s,u,l).map(h=>Ny(n,h))))),a=[...r.values()].flat().length;return m("div",{id:"\
studies"},m("h3",{},C(s,"counted",s.t.counted)),i(t.findings.filter(_),o),a?m("details",{id:"silent"},m("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[m("p",{class:"silent"},c),i(l,!1)])):null)}function Ay(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function _y(n,t,e){
let s=new Map;for(let r of t){let{edge:i}=r,a=Ty(n,r,e),c=[i.sign,n.source(i),...a].join(" "),l=s.get(c)??{own:[],facts:a};l.own.push(r),s.set(c,l)}let o=[...s.
values()].map(r=>({...r,chips:Iy(n,r.own)}));return o.map(({own:[r,...i],facts:a,chips:c},l)=>({first:r,said:[i.length?`×${i.length+1}`:"",...a,...c.filter(u=>!a.
includes(u)&&o.some(h=>!h.chips.includes(u)))].filter(Boolean),again:l>0&&n.source(o[l-1].own[0].edge)===n.source(r.edge),under:l>0}))}function Iy(n,t){let[e,...s]=t.
map(({edge:o})=>n.chips(o));return e.filter(o=>s.every(r=>r.includes(o)))}function Ty(n,{edge:t,openKeys:e},s){let o=e.length?n.notTold(t,e):n.text("asserted");
return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(
Boolean)}function Ny({words:n,change:t},{first:{edge:e},said:s,again:o,under:r}){return m("button",{type:"button",class:r?"plain again":"plain",title:n.statement(
e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${M(e)}`,tab:"evidence"})},$t(n,e.signed?e.sign:"=")," ",m("span",{class:o?"unseen":null},`${n.source(e)} `),
m("small",{},s.join(" · ")))}function jy(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??
kl(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(h=>h===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:h})=>h))}${n.t.colon}${n.outcome(Yn(u))}`);
return o&&l.push(`${n.say("mechanism paths")}${n.t.colon}${n.say(r)}`),l.length?m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.joined(l,"cla\
uses")):m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.t.nobody)}function $l(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=m("ul",{class:"paths"});return m("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>m("li",{},Ly(n,t,c))))}},m("summary",{},`${s.t.symptoms} (${r.length})`),i)}function Ly({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=jt(n,{source:i,target:r,context:a,layers:c,max_hops:l},f=>K(n,e,f)),h=u.direct?.results.length??0;return m("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Cr(t,u),` ${t.node(r)} `,m("small",{},`${t.say(u.verdict)} · ${t.t.countedStudies(
h)}`))}var Cy={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
t does to it on the left, how it relates to the end on the right.",harvest:"A bar for each study: its column is what it found, its height how many took part.",brain:"\
What the start does to regions and couplings, drawn where they lie: at their centres, not at peaks.",gaps:"What the start was tested on, and in whom; an empty r\
ing is what nobody tested.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The study says nothing of sex, or has both tog\
ether.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in the graph reports, the most needed firs\
t.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two disagree; the tab Conflicts says which, an\
d what parts them.",conflicts:"All pairs whose counted findings disagree, those of this answer first: which against which, and what parts them.",compare:"Two va\
lues of one key, such as women and men, laid over each other.",opposite:"Studies found more of it in one, and less in the other.",leaning_apart:"In at least one\
 the studies disagree; counted, they point one way here and the other way there.",differs:"An effect was found in one; in the other none, or as many or more stu\
dies found none.",untested:"Studies report it for one; no counted study reports the other with all that is asked: a gap, no difference.",not_counted:"What repor\
ts it for one of the two is counted; for the other it is not, for the reason that is named.",elsewhere:"Studies report it for one of the two; those that report \
the other are of layers that are not asked.",open:"Something was found in both; in one nobody says which way it goes.",explained:"Every finding differs in this \
from every other that contradicts it: both may be right, each for its own.",partly:"Some of the findings that contradict each other differ in this; others do no\
t.",unresolved:"The findings contradict each other, and nothing they report of whom and how tells them apart.",tentative:"The source itself says may, seems or p\
reliminary.","subgroup analysis":"Found in a part of those who took part; not counted beside a main result that fits as well.","secondary analysis":"Not what th\
e study was made to test; not counted beside a main result that fits as well.","exploratory analysis":"Looked for without a plan; not counted beside a main resu\
lt that fits as well.",flag:"What the review says and what the paper it cites reports are not the same; the card says how."},Ry={verdict:"针对所问对象，计入的研究合起来说明什么；不超\
出研究所述。",increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",
no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。倾向为较多研究所指；阴性结果按其趋势计。",
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
不同。",conflicts:"计入的结果不一致的各对，本回答之内的在前：哪些对哪些，因何不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。",
opposite:"研究在一方见升高，在另一方见降低。",leaning_apart:"至少一方的研究不一致；按数目计，双方指向相反。",differs:"一方\
见到作用；另一方未见，或未见的研究同样多或更多。",untested:"只有一方有研究报告；计入的研究都没有报告另一方并满足所问的全部条件。这是空白，不是差异。",
not_counted:"报告一方的结果计入；报告另一方的未计入，原因见所列。",elsewhere:"一方有研究报告；报告另一方的研究属于未选的层次。",
open:"双方都有结果；其中一方没有说明方向。",explained:"相互矛盾的结果在此条件上都不同：各自在其条件下可能都成立。",
partly:"相互矛盾的结果中，有些在此条件上不同，有些没有。",unresolved:"结果相互矛盾，而所报告的对象与方法都不能区分它们。",
tentative:"来源自称为可能、似乎或初步。","subgroup analysis":"仅见于部分受试者；有同样适用的主要结果时不计入。","secondary\
 analysis":"并非研究所要检验者；有同样适用的主要结果时不计入。","exploratory analysis":"无计划的分析；有同样适用的主要结果时不计入。",
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Ws={en:Cy,zh:Ry},Sl={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",conflicts:"conflicts",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not \
tested in one",not_counted:"not counted in one",elsewhere:"in layers not asked",open:"no direction given",flag:"⚑ review and paper differ",explained:"explaine\
d by",partly:"partly explained by",unresolved:"nothing that they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",
untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",conflicts:"矛盾",
compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用对未见作用",untested:"一方未检验",not_counted:"一方未计入",elsewhere:"\
仅见于未选的层次",open:"未给出方向",flag:"⚑ 综述与原文不同",explained:"可由此解释",partly:"部分可由此解释",unresolved:"所报告的情境不\
能区分"}},Ne={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findings report it."],["stag\
e","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row opens its evidence."],
["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it away” saves pictures, \
papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],["stage","看图","每行是\
一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],["panel","判断","结论、\
所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};function B(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var By={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
er leaving out findings by: ${n}`,verdictFiltered:n=>`Filtered: findings were left out by what they found or are (${n}). What follows holds for the others only,\
 and is no answer to the question.`,notAsked:(n,t)=>t===1?`The address also says ${n}, which is not understood: the answer is one to the broader question withou\
t it.`:`The address also says ${n}, which are not understood: the answer is one to the broader question without them.`,notAskedTwice:n=>`The address also says ${n}\
, after another word for the same: the answer is one to the first.`,again:(n,t,e)=>`The address says ${n} more than once: ${t} is asked, ${e} was left out.`,alike:n=>`\
The address compares ${n} with itself: a comparison takes two values, and was left out.`,choice:(n,t)=>n,waysBelow:"Ways over mediators are below.",waysElsewhere:"\
The ways over mediators stand under Answer and on the map.",undirected:n=>n===1?"No finding joins the two ends, and the only indirect path is not counted or has\
 no direction.":`No finding joins the two ends, and of the ${n} indirect paths none that is counted has a direction.`,noStudy:"No study that fits what is asked \
tests this pair directly.",partly:"What explains some of the clashes, not all",notApart:"not reported apart",inPart:"reported, but not all that is asked",unknownEnd:(n,t)=>`\
Nothing is called “${n}”.${t?` What is shown is still ${t}.`:""}`,closest:"Closest names:",noDose:"Not asked: a dose is one number of zero or more, such as \
24 or 0.5. The end of a range goes into the second field, the unit into the list.",noRange:"Not asked: the first field takes the lower end of a range, the secon\
d the higher, such as 8 and 24.",own:"of one's own",toStep:"To the evidence of each step:",structure:n=>`${B(n,"row")} of anatomy`,notSaved:"There is nothing to\
 save. ",savedRows:(n,t)=>t?`Saved: ${B(n,"finding")} and ${B(t,"row")} of anatomy.`:`Saved: ${B(n,"finding")}.`,rowsBy:"Rows by",steps:n=>B(n,"step"),lines:n=>B(
n,"line"),wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Py={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
）没有可引用的回答；清除筛选后才有`,filtered:"已筛选",afterFilter:n=>`已筛除部分结果：${n}`,verdictFiltered:n=>`已筛选：部分结果因其内容或类型被略去（${n}\
）。以下仅就其余结果而言，并非对该问题的回答。`,notAsked:n=>`地址中还有 ${n}，无法理解：此回答针对不含它的更宽泛的问题。`,
notAskedTwice:n=>`地址中还有 ${n}，但同一项此前已有取值：此回答针对前者。`,again:(n,t,e)=>`地址中 ${n} 出现不止一次：采用 ${t}\
，略去 ${e}。`,alike:n=>`地址将“${n}”与其自身比较：比较需要两个不同的取值，已略去。`,choice:(n,t)=>t===n?n:`${t}（${n}）`,waysBelow:"\
经由中介的路径见下。",waysElsewhere:"经由中介的路径见“回答”和网络图。",undirected:n=>`两端之间没有结果；${n} 条间接路径中，计入者都没有\
方向。`,noStudy:"没有符合所问的研究直接检验这一对。",partly:"只能解释部分矛盾的因素",notApart:"未分别报告",inPart:"有报告，但未报告所\
问的全部条件",unknownEnd:(n,t)=>`没有名为“${n}”的条目。${t?`此处所示仍为${t}。`:""}`,closest:"相近的名称：",noDose:"未采用：剂量须为一个不小于\
零的数，如 24 或 0.5；范围的上限写在第二格，单位在列表中选。",noRange:"未采用：范围的下限写在第一格，上限写在第二格，如 8 和 24。",
own:"自有结果",toStep:"跳至各步的证据：",structure:n=>`另 ${n} 条解剖关系`,notSaved:"没有可保存的内容。",savedRows:(n,t)=>t?`已保存：${n}\
 条证据，另 ${t} 条解剖关系。`:`已保存：${n} 条证据。`,rowsBy:"行按",steps:n=>`${n} 步`,lines:n=>`${n} 条线`,wider:"图向右延伸 →",
widerBack:"← 回到左侧"},Ml={en:By,zh:Py};var Dy={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"Dose \
to",least:"from",most:"to",settingAdd:"Add a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",
columnsBy:"Columns by",views:"What the middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts\
 on what, by category",matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change n\
othing; its shade is that of the most, or a fourth one where two are level. A cell opens the things of its categories, and then their evidence.",allCategories:"\
← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"\
Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Finding\
s and anatomy as CSV",json:"Findings and anatomy as JSON",cite:"Copy citations",bibtex:"Papers as BibTeX",ris:"Papers as RIS",papers:n=>B(n,"paper"),hidden:"Lef\
t out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"what the middle shows",noPaper:"No finding here names a pape\
r.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"The browser could not make the picture; as SVG it can\
 be saved.",toAnswer:"To the answer ↓",toPicture:"Back to the picture ↑",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"\
Papers"},shown:(n,t,e)=>`${B(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${B(n,
"node")}, ${B(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to star\
t and where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${B(n,"finding")} of ${B(t,"study","studies")}; ${B(e,"study","st\
udies")} counted`,robustness:"What the verdict would be with less",paths:n=>B(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context holds\
 for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findi\
ngs disagree here",nothing:"Nothing is picked. Choose a row, a bar, a node, a line or a path.",findings:n=>B(n,"finding"),noneReports:n=>`No counted finding of \
what is asked reports: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds \
“${n}”.`,rows:(n,t)=>n===t?B(t,"row"):`${n} of ${B(t,"row")}`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`\
Look for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${B(n,"step")}.`,reviewSays:"Review a\
nd paper differ",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",notesInEnglish:"\
Notes are in the curator's English.",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"\
an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findin\
gs disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"C\
hoose a key and two values to lay one over the other.",noneCompared:"No finding on the way reports either of the two.",noTest:"Put side by side as found; that i\
s no test of the difference.",countedStudies:n=>`${B(n,"study","studies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"No\
t counted, and why",noDirect:"No study tests this directly.",bothSexes:"both sexes",against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers n\
ot asked (${n}): ${B(t,"finding")} between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only\
 findings that say so",untested:"not tested",studies:n=>B(n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selectio\
n",versus:"against",moreOf:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:(n,t)=>`\
The address says ${n}, which ${t===1?"is not understood here and was":"are not understood here and were"} left out.`,clear:"Close the comparison",columns:["Subj\
ect","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection, and the anato\
my between them",signs:{"?":"no direction given","=":"part of, kind of, projects to …"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, pl\
us and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${B(t,"line")}`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: only co\
mpatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the more the thicker; ♀ ♂ in women, in men",framed:"bold frame: ends, pi\
cked",offline:"Everything is in this file; nothing is fetched."},zy={title:"OxyGraph",colon:"：",lead:"哪些证据适用于谁",language:"English",dark:"深色",
light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",
extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"\
剂量自",doseTo:"剂量至",least:"自",most:"至",settingAdd:"添加情境",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",
gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、未见作用的结果数，底色为最多者，并列\
时为另一种颜色。点击一格可见其类别中的条目，再点击可见证据。",allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"\
缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"\
全部术语",share:"带走",link:"复制链接",keep:"当前视图（文件）",png:"PNG 图片",svg:"SVG 图片",csv:"证据与解剖关系 CSV",json:"证据与解剖关系\
 JSON",cite:"复制文献",bibtex:"文献 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"不含",papersOf:"文献属于",papersOfAnswer:"本回答",
papersOfPick:"所选内容",papersShown:"中间所示内容",noPaper:"此处的证据没有注明文献。",print:"打印",copied:"已复制。",saved:"已保存。",
copyFailed:"浏览器不允许复制。",pictureFailed:"浏览器无法生成该图片；可存为 SVG。",toAnswer:"看回答 ↓",toPicture:"回到图 ↑",tabs:{
answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较",papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-
t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}\
如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",strength:"证据强度",about:(n,t,e)=>`${n} 条结果，${t} 项研究，\
计入 ${e} 项`,robustness:"证据减少时的结论",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",
speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",
nothing:"尚未选择。请选择一行、一根柱、一个节点、一条线或一条路径。",findings:n=>`${n} 条证据`,noneReports:n=>`所问的计入结果都没有报告：${n}\
。`,noFinding:"没有符合所问的证据。",noSizes:"这一对的证据都没有给出效应大小。",noRow:n=>`没有含“${n}”的行。`,rows:(n,t)=>n===
t?`${t} 行`:`${t} 行中的 ${n} 行`,allRows:"显示全部行",narrowed:n=>`目前只问：${n}。`,allLayers:"包括所有层次",moreSteps:n=>`查找至多 ${n}\
 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"综述与原文不同",retracted:"已撤稿：不支持任何结论\
。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",note:"备注",notesInEnglish:"备注与说明保留整理者的英文原文。",
description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"\
可由此解释：",partly:"部分可由此解释：",unresolved:"所报告的情境不能区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"\
所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",noneCompared:"\
路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",countedStudies:n=>`计入 ${n} 项研究`,
symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验。",bothSexes:"两性合并",
against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}\
。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"\
不在此图上",here:"本回答之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?
`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",columns:["主体","关系","客体",
"适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据，以及其间的解剖关系",signs:{"?":"未给出方向",
"=":"属于、投射至等"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}\
，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",
sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不\
访问网络。"},Fs={en:Dy,zh:zy},Ol={asserted:"asserted",compatible:"compatible"},El={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"\
unit",route:"route",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"\
missing experiments",direct:"direct evidence",cautions:"cautions"};var Wy=/(?<=[a-z])(?=[A-Z])/g,je=class extends gt{constructor(t,e){super(t,e),this.t={...Fs[e],...Ml[e],...this.#t(Ol),...this.#t(El,Hs)}}#t(t,e=s=>s){let s=Object.
entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){let e=super.say(t),{lists:s}=this.graph.vocabulary;return this.lang==="e\
n"&&e===t&&s.category?.some(({name:r})=>r===t)?t.replace(Wy," ").toLowerCase():e}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({citation:t,kind:e,
statement:s,statement_zh:o}){return`${mt(t)} ${this.say(e)} – ${this.either(s,o)}`.trimStart()}text(t){return Reflect.get(this.t,t)}explained(t){return Reflect.
get(Ws[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(this.t.signs,t)??(e?this.effect(t):"")}signOf(t,e){let s=e.
some(({speaking:o})=>o.some(({edge:r})=>r.signed&&r.sign==="?"));return t==="?"&&!s?this.say(this.graph.vocabulary.verdicts[t]):this.sign(t)}};function Hs(n){return`${n.
charAt(0).toUpperCase()}${n.slice(1)}`}var Al=25,_l=3,Rr=!1;function Il(){Rr=!1}function Tl(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[m("p",{},o.noQuestion)];if(!s.answer)return[
m("p",{},o.same)];let r=s.answer;return[vl(n,r),qy(t,r),r.direct||r.paths.length?null:at(n,o.noPath(e.hops)),$l(n,r),Fy(t,r),Uy(n,r),Gy(t,r),r.decidedBy==="noth\
ing"?null:Ky(t,r),Vy(t,r),r.direct?[m("h3",{},o.direct),Xy(n,r.direct)]:null,Yy(n,r.paths),Qy(t,r)]}function Fy(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.
joined(s.layers.map(i=>n.say(i)));return m("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(
([r,i])=>[r,i,n.say(i)]);return m("div",{id:"by-layer"},m("h3",{},n.t.byLayer),m("ul",{},o.map(([r,i,a])=>m("li",{"data-layer":r,"data-verdict":i},C(n,r,n.say(r)),
`${n.t.colon}${a}`))))}var Hy={female:"male",male:"female"};function Uy({graph:n,words:t,state:e},{question:s}){let o=Hy[s.context.sex];if(!o)return null;let[r,
i]=[{...s.context,sex:o},{...e,sex:o}],a=jt(n,{...s,context:r},u=>K(n,i,u)),c=a.direct?.results,l=c?.filter(({openKeys:u})=>!u.includes("sex")).length??0;return m(
"p",{id:"other-sex","data-verdict":a.verdict},t.sentence("the_same_for",{who:t.say(o)}),t.t.colon,wn(t,a),c?` · ${t.sentence("reported_by",{reported:l,counted:c.
length})}`:null)}function Gy(n,{direct:t}){let[e]=t?ss(n.graph,[t]):[],s=e?Pa(n,e):"";return s?m("p",{id:"settling"},`${Hs(n.say("would settle it"))}${n.t.colon}${s}`):
null}function qy(n,{sensitivity:{without:t,flips:e}}){if(!e.length)return null;let s=o=>{let r=t.get(o)??"",i=`${Hs(n.say("without"))} ${n.study(o)}${n.t.colon}${n.
say(r)}`;return m("li",{"data-study":o,"data-verdict":r},i)};return m("ul",{id:"flips"},e.map(s))}function Ky(n,{sensitivity:{scenarios:t}}){let e=(s,o)=>m("li",
{"data-scenario":s,"data-verdict":o},`${n.say(s)}${n.t.colon}${n.say(o)}`);return m("details",{id:"sensitivity"},m("summary",{},C(n,"robustness",n.t.robustness)),
m("ul",{},Array.from(t,([s,o])=>e(s,o))))}function Vy(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>m("li",{"data-missing":M(o)},n.missing(o,
e.context.species)));return m("details",{id:"missing"},m("summary",{},C(n,"missing",`${n.t.missing} (${t.length})`)),m("ul",{},s))}function Yy(n,t){let{t:e}=n.words,
s=Rr?t:t.slice(0,Al),o=()=>{Rr=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Al];r instanceof HTMLElement&&r.focus()};return[m("h3",{},
e.paths(t.length)),m("ol",{class:"paths"},s.map(r=>m("li",{},Jy(n,r)))),s.length<t.length?m("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.
length)):null]}function Xy(n,t){let{words:e,change:s}=n,o=M(t);return m("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"\
evidence"})},Nl(e,t,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,jl(n,t,t),Ll(e,t))}function Jy(n,t){let{words:e,state:s,change:o}=n,
r=t.nodes.join(">"),i=t.match===E.COMPATIBLE;return m("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.
sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.
speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},$t(e,t.sign,e.signOf(t.sign,t.steps))," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",m("span",{class:"step"},Nl(e,a,t.signs[c]),Ll(e,t.parts[c]),jl(n,a,t.parts[c]))," ",e.node(a.object)]),m("small",{},Zy(e,s,t).map(([a,c],l)=>[
l?" · ":" ",C(e,a,c)])))}function Nl(n,t,e){return t.signed?$t(n,e,n.signOf(e,[t])):m("span",{class:"structure"},`—${n.say(t.edges[0].predicate)}→`)}function Zy(n,t,e){
let{t:s}=n,o=Object.keys(ot(H(t))).length>0,r=Bn([...e.steps.entries()],([u])=>e.parts[u].gaps.length)?.[1],i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:
"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],
["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.
blocked:""]].filter(([,u])=>u)}function jl({graph:n,view:t,words:e},s,o){let r=t.clashing.get(M(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind===
"opposite"?"⇅":"∅";return[r?Ir(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?js(e):null]}function Ll(n,t){let e=t.papers.map(i=>n.paper(i)),
s=e.length-_l,o=s>1?[...e.slice(0,_l),n.t.moreOf(s)]:e,r=n.joined([mt(t.cited),...o].filter(Boolean),"clauses");return m("span",{class:"cited",title:s>1?n.joined(
e,"clauses"):null},r)}function Qy(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>m("p",{class:"warning","data-flag":s.id},n.flag(s)));return[m("h3",{id:"\
cautions"},`${n.t.cautions} (${t.length})`),e]}var Br=["sex","species","population","route","regimen"],zl=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Wl(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...Br,"dose","setting"].map(i=>[i,Fl(n,t,s,i)]),r=zl.map(([i,a])=>[i,Hl(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Fl(n,t,e,s){return Gs(n,e,s,Br.includes(s)?String(Reflect.get(t,s)):"")}function Hl(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function Pr(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=H(t),r=Rl(n,s.filter(c=>K(n,t,c))),i={};for(let c of[...Br,"dose","setting"])i[c]=Fl(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Ht(n,o,c,l));return{value:l,
...Bl(n,r,u,sw(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of zl){let u={...t,[c]:c==="layers"?n.words.layer:[]},h=e.filter(f=>u.layers.includes(f.layer)&&
K(n,u,f));i[c]=Hl(n,e,l).map(f=>{let d=h.filter(p=>p[l]===f);return{value:f,count:Bl(n,Rl(n,d),a).count}})}return i}var Cl=new WeakMap;function Us(n){let t=Cl.get(
n)??tw(n);return Cl.set(n,t),t}function tw(n){let t={kinds:[],of:new Map,parts:new Map,reporting:new Map,admitting:new Map},e=new Map;for(let s of n.edges.values()){
if(!s.signed)continue;let o=n.scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function ew(n,t){let{kinds:e,parts:s}=Us(n),o=t.join(
"|"),r=s.get(o);if(r)return r;let i=new Map,a=[],c=new Int32Array(e.length);return e.forEach((l,u)=>{let h=n.scoper.said(l,t),f=i.get(h)??a.push(l)-1;i.set(h,f),
c[u]=f}),s.set(o,{firsts:a,of:c}),{firsts:a,of:c}}function Ul(n,t,e){let{scopes:s}=n.scoper,{firsts:o,of:r}=ew(n,s.keysOf(s.reported(t)));return{holds:Uint8Array.
from(o.map(i=>e(i)?1:0)),of:r}}function Rl(n,t){let{kinds:e,of:s}=Us(n),o=new Int32Array(e.length);for(let r of t){let i=s.get(r);i!==void 0&&(o[i]+=1)}return o}
function Bl(n,t,e,s){let r=n.scoper.scopes.byKey(e).map(i=>nw(n,i)).reduce(Pl,t);return{count:Dl(r),stated:s?Dl(Pl(r,s)):0}}function Pl(n,{holds:t,of:e}){let s=new Int32Array(
n.length);for(let o=0;o<s.length;o+=1)s[o]=n[o]*t[e[o]];return s}function Dl(n){let t=0;for(let e of n)t+=e;return t}function nw(n,t){let{admitting:e}=Us(n),{scoper:s}=n,
o=i=>s.scopes.admits(t,s.ofEdge(i)),r=e.get(t)??Ul(n,t,o);return e.set(t,r),r}function sw(n,t,e){let{reporting:s}=Us(n),o=`${t} ${e}`,r=s.get(o);if(r)return r;let i=n.
scoper.ofContext(Ht(n,Zt({}),t,e)),a=Ul(n,i,c=>n.scoper.reportsAll(c,i));return s.set(o,a),a}function Gs(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return ow(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function ow(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return $(e,([,s])=>s).
map(([s])=>s)}var qs=["opposite","leaning_apart","differs","only_a","only_b","not_counted","elsewhere","open","same"];function Gl(n,t){if(!t.by)return null;let e=vs(t),{a:s,b:o,
from:r,to:i,extent:a,layers:c}=e,l=r&&i&&r!==i&&a==="answer"?rw(n,e):new Map,u=iw(n,e),h=l.size?La(n,l,e.by,y=>K(n,e,y)):nr([...u.values()].flatMap(y=>y.all()),
aw(n,e,u),e.by),f=h.map(({subject:y,object:w,cells:x})=>{let S=[x.get(s),x.get(o)];return{subject:y,object:w,cells:S,relation:cw(S)}}),d={};for(let y of f)d[y.relation]=
(d[y.relation]??0)+1;let p={context:H(e),layers:c},g=new J(n,p,{passes:y=>K(n,e,y)});return{rows:f,answers:[...l.values()],silentUndivided:ja(g,h),counts:d}}function rw(n,t){
let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...Dr(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>K(n,t,c);return new Map([t.a,t.b].map(c=>[c,jt(n,i(c),a)]))}
function iw(n,t){let e=s=>new J(n,Dr(n,t,s),{passes:o=>K(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function aw(n,t,e){return new Map(Array.from(e,([s,
o])=>{let r=(a,c)=>o.step(a,c),i=a=>K(n,t,a);return[s,{stepOf:r,others:ts(n,Dr(n,t,s),i)}]}))}function Dr(n,t,e){return{context:Ht(n,H(t),t.by,e),layers:t.layers}}
function cw([n,t]){return n.silent.size||t.silent.size?"not_counted":n.elsewhere.length||t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation===
"opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign==="?"?"open":"differs":"only_a":"only_b"}function ql(n,t){let e=new Map(
n.map(o=>[M(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of lw(o.map(a=>e.get(M(a)))))if(i.length>1){s.set(M(i[0]),i);
for(let a of i)e.delete(M(a))}}return n.flatMap(o=>{let r=s.get(M(o));return r?[r]:e.has(M(o))?[[o]]:[]})}function lw(n){let t=[[]];for(let e of n)e?t[t.length-
1].push(e):t.push([]);return t}var Kl={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,not_counted:"counted for one, and for the o\
ther reported but not counted",elsewhere:"reported for one, and for the other in layers that are not asked",open:"in one no direction is given",same:"the same i\
n both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}\
：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分别报告`,not_counted:"一方计入，另一方有报告但未计入",
elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方未给出方向",same:"两者相同"}};var Yl={by:"",a:"",b:"",pick:""};function Xl(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Vl(n),m("p",{},o.noComparison)];let r=()=>s(Yl);return[Vl(
n),m("button",{type:"button",id:"overlay-close",onclick:r},o.clear),hw(n,e.answers),e.rows.length?m("p",{class:"note"},o.noTest):m("p",{class:"empty"},o.noneCompared),
qs.map(i=>fw(n,e,i)),uw(n,e),bw(t,e.answers)]}function uw({words:n,state:{by:t}},{silentUndivided:e}){return e.size?m("p",{class:"note",id:"silent-undivided"},Ba(
n,{by:t,silentUndivided:e})):null}function hw({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o=H(vs(t)),r=(i,a)=>{let c={"data-stratum":[t.a,t.b][a],
"data-verdict":i.verdict},l=sr(i,t.by)===!1?` · ${n.sentence("of_others")}`:"";return m("li",c,m("strong",{},`${zr(n,t)[a]}${n.t.colon}`),wn(n,i),l)};return[m(
"h2",{},`${s.question(n.node(t.from),n.node(t.to))} `,m("small",{},`· ${zr(n,t).join(" | ")} · ${n.where(o)}`)),m("ul",{class:"studies",id:"compared-verdicts"},
e.map(r))]}function fw(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(g=>g.relation===s),l=$(ql(c,e),([{subject:g,object:y}])=>[g!==i||
y!==a,g!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},h=o.t.rows(l.length,l.length),f=l.length<c.length?`${h}, ${o.t.steps(
c.length)}`:h,p=C(o,s==="only_a"||s==="only_b"?"untested":s,Ks(o,r,s));return[m("h3",{class:`relation relation-${s}`,...u},p,` (${f})`),m("ul",{class:"paths"},l.
map(g=>m("li",{},pw(n,g))))]}function Vl({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(f=>f.signed&&e.layers.includes(f.layer)),
i=f=>{let[d,p]=f?Gs(n,r,f):[];s(p===void 0?Yl:{by:f,a:d,b:p,pick:""})},a=(f,d,p)=>m("div",{class:"row"},m("label",{for:f},d),p),c=n.vocabulary.keys.map(f=>[f,t.
text(f)]),l=a("overlay-by",o.compareBy,tt("overlay-by",e.by,[["","–"],...c],i));if(!e.by)return l;let u=Gs(n,r,e.by).map(f=>[f,t.named(f)]),h=(f,d)=>{let p=`o\
verlay-${f}`;return a(p,d,tt(p,e[f],u,g=>s({...dw(e,f,g),pick:""})))};return[l,h("a",o.first),h("b",o.second)]}function dw(n,t,e){let s=t==="a"?"b":"a";return{[t]:e,
[s]:n[s]===e?n[t]:n[s]}}function pw(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`\
pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return m("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"eviden\
ce"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",mw(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?js(s):null,zr(s,o).map((l,u)=>m("small",{},`${l}${s.
t.colon}${gw(n,t.map(({cells:h})=>h[u]))}`)))}function mw(n,t){return t.map(({sign:e},s)=>nn(e)?m("span",{class:s?"stratum-b":"stratum-a"},$t(n,e)):null)}function gw({
graph:n,words:t},e){let s=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0),o=e.find(c=>c.told)?.told;if(!s.length&&o)return t.t[o];let r=t.joined(
e.map(c=>ww(t,c)),"clauses");if(!s.length)return r;let i=[...new Set(s.map(({study:c})=>c))],a=i.map(c=>yw(t,c,s));return`${r} · ${t.t.studies(i.length)}${t.t.
colon}${t.joined(a,"clauses")}`}function yw(n,t,e){return n.study(t,e).replaceAll("; "," + ")}function ww(n,{sign:t,leans:e,counts:s,silent:o,elsewhere:r}){if(t===
"not_counted"){let l=[...new Set(o.values())].map(u=>n.say(`because_${u}`));return`${n.say("not_counted_here")} (${n.joined(l,"clauses")})`}if(t==="elsewhere")return`${n.
say("in_other_layers")} (${r.length})`;let{arrows:i}=n.graph.vocabulary,a=tr.flatMap(l=>s[l]?[`${s[l]}${i[l]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(
n.effect(t),e)}${a.length?` (${a.join(" ")})`:""}`}function bw(n,t){let e=er(t);if(!e.length)return null;let s=e.map(o=>m("p",{class:"warning","data-flag":o.id},
n.flag(o)));return m("details",{id:"compared-cautions"},m("summary",{},`${n.t.cautions} (${e.length})`),s)}function zr(n,{a:t,b:e}){return[n.named(t),n.named(e)]}
function Ks(n,{a:t,b:e},s){let o=Kl[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Le="side",Ys={[Le]:[1,2],front:[0,2],top:[0,1]},Xs=1.6,Wr=2.5,Fr=[.22,-.22,.44,-.44,.66,-.66],Jl=12;function Zl(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Vs=class{constructor(t,e,s,o){this.name=t,this.left=e,this.
top=s,this.scale=o}at(t){let[e,s]=Ys[this.name];return[this.left+t[e]*this.scale,this.top-t[s]*this.scale]}shown(t){return this.name===Le?t.filter(([e])=>e<Wr):
t}numbered([t]){return this.name===Le||t>-Wr}};function Ql(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<Wr).slice(0,1)}function tu([n,t],[e,s],o){let[r,i]=[(n+
e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.from({length:Jl+1},(a,c)=>{let l=c/Jl,[u,h,f]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+h*r+f*e,u*t+h*i+f*s]})}function eu(n,t,e,s){
let o=n.reduce((c,[,l])=>c+l,0),r=-.25,i=n.flatMap(([c,l])=>{if(!l)return[];let u=c==="?"?"paper":G[c];if(l===o)return[V(t,e,s,{fill:u})];let h=l/o,f=Math.max(3,
ge(24*h)),d=r;r+=h;let p=Array.from({length:f+1},(g,y)=>{let w=2*Math.PI*(d+h*y/f);return[t+s*Math.cos(w),e+s*Math.sin(w)]});return[ee([[t,e],...p],{fill:u,closed:!0})]}),
a=n.some(([c,l])=>c==="?"&&l);return[...i,V(t,e,s,{stroke:a?"muted":"paper",width:1})]}var[Ce,Hr]=[18,38],[xw,vw]=[4.2,20],kw=3,Re={views:[Object.keys(Ys)],number:9,small:11,half:4.2,line:16,columns:2},su={...Re,number:10.5,small:11.5,half:5},$w=Object.
keys(Ys).filter(n=>n!==Le),Sw={...su,views:[[Le],$w],line:24,columns:1},Mw=1.75,Ow=[["left",-1],["right",1]],Ew=["BrainRegion","Connection"];function ou(n,t,e,s="\
sex",o=Q){return new Ur(n,t,e,s,o).scene()}var Ur=class{constructor(t,e,s,o,r){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:d,x:p,y:g,
z:y}of t.data.places)p&&g&&y&&this.places.set(d,[...this.places.get(d)??[],[Number(p),Number(g),Number(y)]]);this.found=new Map,this.placeless=0,this.#s(e),this.
sides=new Map(Array.from(this.found.keys(),d=>[d,this.#o(d)]));let a=$(this.found,([d,p])=>[-Y(p).length,d]).filter(([d])=>this.#n(d).length===1);this.numbers=new Map(
a.map(([d],p)=>[d,p+1])),this.edges=[...this.found.values()].flat().map(({edge:d})=>d),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(
this.outlines).map(([d,p])=>[d,Zl(p)]));let c=this.#t(Re.views[0],Xs)+2*v;this.sheet=xt(t.ruler,r,c,Re.number);let{reach:l,compact:u}=this.sheet;this.layout=u?r<
be?Sw:su:Re;let{views:h,columns:f}=this.layout;this.scale=Xs,this.layout!==Re&&(this.scale=Math.min(Mw,...h.map(d=>this.#e(l,d)))),this.list=(l-Ce*(f-1))/f}#t(t,e){
return t.reduce((o,r)=>o+this.spans[r].right-this.spans[r].left,0)*e+Ce*(t.length-1)}#e(t,e){let s=this.#t(e,0);return(t-s)/(this.#t(e,1)-s)}#s(t){let{nodes:e,successors:s}=this.
words.graph,{source:o}=this.question;for(let r of O(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&Ew.includes(e.
get(r)?.category??"")&&(this.#n(r).length?this.found.set(r,i):this.placeless+=i.length)}}#n(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.
get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=O(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}#o(t){let{vocabulary:e}=this.
words.graph,s=this.#i(t).map(o=>` ${z(e,o).replaceAll("–"," ")} `);return this.#n(t).map(o=>{let r=this.#i(o).map(a=>z(e,a)),i=Ow.find(([a])=>r.some(c=>s.some(
l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#i(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:[t]}scene(){let{words:t,sheet:e,question:s,
by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",
{source:r,by:t.grouped(o)}),[a]);let c=ps(this.edges,o,kw);for(let f of c){let d=this.#r(f,c);d.length&&this.#a(f,d)}this.edges.length||e.notes([t.nothing(t.text(
"no_fit"))],"ink"),e.legend(Tw(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],h=t.text("brain_counts",{placed:l,all:u});return e.notes([t.text(
"brain_note"),h,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#m(),"stamp_map"),l)}#r(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>un(
a,this.by,e)===t);return i.length?[{node:o,ends:this.#n(o),results:Y(i),findings:i}]:[]});return $(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#a(t,e){
let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):ht(s,t,r,this.edges),a=e.flatMap(({findings:d})=>d.map(({edge:p})=>p)),c=a.filter(({species:d})=>d!==
""&&d!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("finding",a.length),h=s.text("brain_row",{stratum:i,
counts:u})+(l||"");o.heading(this.layout===Re?s.ruler.fitted(h,o.reach-20,12.5,!0):h);let f=o.y+6;for(let d of this.layout.views)f=this.#c(t,e,d,f)+Ce;o.y=this.#l(
t,e,f-Ce)+8}#c(t,e,s,o){let{sheet:r,scale:i}=this,a=Math.max(...s.map(l=>this.spans[l].high-this.spans[l].low))*i,c=v+(r.reach-this.#t(s,i))/2;for(let l of s){let{
left:u,right:h,low:f,high:d}=this.spans[l],p=o+(a-(d-f)*i)/2,g=new Vs(l,c-u*i,p+d*i,i);for(let y of this.outlines[l])r.add(ee(y.map(([w,x])=>[g.left+w*i,g.top-x*
i]),{stroke:"rule",width:1.1}));this.#f(t,e,g),c+=(h-u)*i+Ce}return o+a}#l(t,e,s){let{words:o,sheet:r}=this,{columns:i,line:a,small:c}=this.layout,l=Math.ceil(e.
length/i),u=W.filter(d=>d!=="?"||e.some(p=>Gr(p,d))),[h,f]=[s,s];for(let[d,p]of e.entries()){let[g,y]=[Math.floor(d/l),d%l];y||(h=s);let w=o.tooltip(p.findings.
map(({edge:T})=>T)),x=o.ruler.parted(o.node(p.node),this.list-Hr*u.length-28,c),S=this.#h(p,x,u,v+g*(this.list+Ce),h);r.group(S,`${o.node(p.node)}
${w}`,"",`item ${p.node} ${t||"-"}`),h+=a+13*(x.length-1),f=Math.max(f,h)}return f}#h(t,e,s,o,r){let{numbers:i}=this,{small:a,line:c,columns:l}=this.layout,u=l===
1,h=o+this.list-Hr*s.length,f=r+(u?17:c),d=[t.ends.length===1?k(o+14+(u?4:0),f,String(i.get(t.node)),a,{anchor:"end",colour:"muted"}):Iw(it(t.results).sign,o+4,
f-3.5),...e.map((g,y)=>k(o+(u?24:20),f+13*y,g,a)),..._w(t,s,h,f,this.layout)],p={fill:"band",radius:4};return u?[A(o,r+1,this.list,c+13*(e.length-1)-2,p),...d]:
d}#f(t,e,s){let{numbers:o}=this,r=t||"-",i=new Map,c=e.filter(({ends:f})=>f.length>1).map(f=>({thing:f,marks:this.#g(f,s,i)}));for(let{thing:f,marks:d}of c.reverse())
this.#u(d,f,`arc ${f.node} ${r}`);let u=c.flatMap(({marks:f})=>f.flatMap(d=>d.kind==="circle"?[d]:[])).map(f=>nu(f.x,f.y,f.radius)),h=[];for(let f of e.filter(({
ends:d})=>d.length===1)){let d=Math.min(vw,xw*Math.sqrt(f.results.length))*Math.min(1,this.scale/Xs),p=o.get(f.node),g=s.shown(this.places.get(f.node)??[]).flatMap(
y=>{let[w,x]=s.at(y);return u.push(nu(w,x,d)),p&&s.numbered(y)&&h.push({said:String(p),x:w,y:x,radius:d}),eu(W.map(S=>[S,Gr(f,S)]),w,x,d)});this.#u(g,f,`disc ${f.
node} ${r}`)}for(let f of h)this.#d(f,u)}#u(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#d({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<
12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,h]=[Math.cos(c),Math.sin(c)],f=k(e+l*u,s+l*h+3,t,this.layout.number,{anchor:"middle"}),d=this.words.ruler.box(f);
if(r.some(y=>Aw(d,y)))continue;r.push(d);let[p,g]=[o+1,l-6];i>5&&this.sheet.add(I([e+p*u,s+p*h,e+g*u,s+g*h],"muted",.6)),this.sheet.add(f);return}}#p({node:t,ends:e},s){
let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.flatMap((l,u)=>Ql(this.places.get(l)??[],o[u]||c))),[i,a]=r.map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>
1&&s.shown(c).length===c.length)}#g(t,e,s){let{sign:o}=it(t.results),r=G[o];return this.#p(t,e).flatMap(a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.
get(String(a))??0;s.set(String(a),c+1);let l=a.map(f=>e.at(f)),u=tu(l[0],l[1],Fr[c%Fr.length]);return[...U(o)?[ee(u,{stroke:r,width:2}),...P(o,...u[Math.floor(u.
length/2)],3.4)]:u.flatMap((f,d)=>d%2===0&&d+1<u.length?[I([...f,...u[d+1]],r,2)]:[]),...l.map(([f,d])=>V(f,d,1.8,{fill:"muted"}))]})}#m(){let{graph:t,data:e}=this.
words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(a=>hr(t,a)),e.places];return re([s,this.by,ln(o),r,i])}};function Aw(n,t){return n.left+.5<t.
right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function nu(n,t,e){return{left:n-e,top:t-e,right:n+e,bottom:t+e}}function Gr({results:n},t){return n.
filter(e=>Vn(e,t)).length}function _w(n,t,e,s,{small:o,half:r}){return t.flatMap((i,a)=>{let c=Gr(n,i);if(!c)return[];let l=e+a*Hr+6,u=c>1?[k(l+7,s,`×${c}`,o,{
colour:"muted"})]:[];return[...P(i,l,s-3.6,r),...u]})}function Iw(n,t,e){return I([t-3,e,t+11,e],G[n],2,U(n)?"":"3 2")}function Tw(n){let t=e=>[(s,o)=>[V(s,o,6,
{fill:G[e]})],F(n,e)];return[...W.filter(e=>e!=="?").map(t),[(e,s)=>[V(e,s,6,{stroke:"muted",width:1})],F(n,"?")],[(e,s)=>[I([e-9,s,e+9,s],"plus",2)],n.text("br\
ain_arc")],[(e,s)=>[I([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function bn({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Be({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function Pe({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp(Oe(n.graph,t)),o)}function ru(n,t,e,{ratios:s,unitless:o},r=330){let i=s.includes(e),a=n.flatMap(({edge:S})=>[S.effect_size,S.ci_low,S.ci_high]).filter(S=>S!==null),c=i&&a.every(
S=>S>0),l=i?1:0,u=c?Math.log:Number,h=c||o.includes(e)?[-.2,.2]:[],f=[...[...a,l].map(S=>u(S)),...h],[d,p]=[Math.min(...f),Math.max(...f)],g=.08*(p-d)||.5,[y,w]=[
d-g,p+g],x=c?jw(Math.exp(y),Math.exp(w)):Nw(y,w);return{at:S=>t+r*(u(S)-y)/(w-y),ticks:x.filter(S=>y<=u(S)&&u(S)<=w),none:l}}function iu(n){return Number(n.toFixed(
12))}function Nw(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({
length:i-r+1},(a,c)=>iu((r+c)*o))}function jw(n,t){let e=Math.floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[
1,2,5].map(a=>iu(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(i=>10**i)}var[qt,ze,Kr,Lw]=[250,56,168,176],[Cw,De]=[25,12],Js=4.5,Rw=v+qt+ze+Kr+330+24+Lw+v,au=10,xn={share:.34,size:172,plot:22,tick:10.5};function lu(n,t,e="sex",s=Q){
return new qr(n,t,e,Bw(s,n)).scene()}function Bw(n,{ruler:t}){let e=xt(t,n,Rw,au);if(!e.compact){let i=v+qt+ze+Kr;return{sheet:e,study:qt,left:i,plot:330,tick:au,
heads:!0,below:!1}}let{reach:s}=e,o={sheet:e,tick:xn.tick,heads:!1};if(n<be)return{...o,study:s,left:v+10,plot:s-20,below:!0};let r=Math.round(s*xn.share);return{
...o,study:r,left:v+r,plot:s-r-24-xn.size,below:!1}}function Pw(n){return bn(n).filter(({edge:t})=>t.effect_size!==null)}var qr=class{constructor(t,e,s,o){this.
words=t,this.answer=e,this.by=s,this.all=bn(e),this.sized=Pw(e),this.layout=o,this.sheet=o.sheet}scene(){let{words:t,sheet:e,sized:s}=this;Be(this,"forest");let o=new Set(
s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.nothing(t.text(
"forest_nothing"))],"ink"),e.legend(Dw(t,new Set(s.map(({edge:c})=>c.sign))));let i=new Set(s.map(({study:c})=>c)).size,a=t.text("forest_counts",{sizes:s.length,
findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),Pe(this,s.length)}#t(t){let{words:e,sheet:s,by:o}=this,
{left:r,plot:i,study:a,heads:c}=this.layout,l=this.sized.filter(({edge:d})=>d.effect_metric===t);s.heading(e.metric(t)),s.y+=c?16:2,c&&this.#e(),s.y+=6;let u=ru(
l,r,t,e.graph.vocabulary,i),h=s.y,f=l.map(({edge:d})=>d);for(let d of dr(f,o)){let p=l.filter(({edge:w})=>Ee(w,o)===d),g=$(p,w=>[!_(w),-w.level,w.study,w.edge.id]);
s.y+=20;let y=e.ruler.fitted(ht(e,d,o,f),a,De,!0);s.add(k(v,s.y-4,y,De,{bold:!0}));for(let w of g){let x=this.#n(w,g);c?this.#i(w,x,u):this.#c(w,x,u)}}this.#s(u,
h)}#e(){let{words:t,sheet:e}=this;for(let[s,o,r]of[[v,"forest_study","start"],[v+qt+ze-14,"forest_n","end"],[v+qt+ze,"forest_design","start"],[this.layout.left+
330+24,"forest_size","start"]])e.add(k(s,e.y,t.text(o),11,{anchor:r,colour:"muted"}))}#s(t,e){let{left:s,plot:o,tick:r,below:i}=this.layout,a=this.sheet.y+6,c=t.
at(t.none);this.sheet.add(I([c,i?a-8:e,c,a],"muted",1,"4 3"),I([s,a,s+o,a]));for(let l of t.ticks){let u=t.at(l);this.sheet.add(I([u,a,u,a+4]),k(u,a+16,Xe(lt(l)),
r,{anchor:"middle",colour:"muted"}))}this.sheet.y=a+22}#n({edge:t},e){let{words:s}=this,o=s.who(t),r=e.filter(a=>s.who(a.edge)===o).map(a=>this.#o(a)),i=this.#o(
{edge:t}).filter(a=>!r.every(c=>c.includes(a)));return[o,...i].join(" · ")}#o({edge:t}){return this.words.chips({...t,sample_size:null,effect_size:null,analysis:"",
tendency:"",certainty:""})}#i(t,e,s){let{words:o,sheet:r}=this,{edge:i}=t,a=o.ruler.wrapped(e,qt-12,De),c=Cw+(a.length-1)*14,l=r.y+c/2,{made:u,people:h,size:f}=this.#r(
i),d=[A(v,r.y+2,r.reach,c-4,{fill:"band",radius:4}),...a.map((p,g)=>k(v+6,l+4.2+14*(g-(a.length-1)/2),p,De)),k(v+qt+ze-14,l+4,h,11,{anchor:"end"}),k(v+qt+ze,l+4,
o.ruler.fitted(u,Kr-12,11),11,{colour:"muted"}),k(this.layout.left+330+24,l+4,f,11),...cu(t,s,l)];this.#a(d,t),r.y+=c}#r(t){let{words:e}=this,s=[e.say(t.evidence_type),
e.say(t.analysis)].filter(Boolean).join(" · ")||"–",o=t.sample_size===null?"?":String(t.sample_size),r=e.size(t);return{made:s,people:o,size:Xe(r.slice(r.indexOf(
" = ")+3))}}#a(t,{edge:e,silentBecause:s}){let{words:o}=this,r=s?`
${o.uncounted(o.say(`because_${s}`))}`:"";this.sheet.group(t,o.tooltip([e])+r,o.address(e.reference),`finding ${e.id}`)}#c(t,e,s){let{words:o,sheet:r}=this,{left:i,
plot:a,study:c,below:l}=this.layout,{ruler:u}=o,{edge:h}=t,{made:f,people:d,size:p}=this.#r(h),g=l?u.width(p,11)+18:0,y=u.wrapped(e,c-14-g,De),w=u.wrapped(`${o.
text("people",{count:d})} · ${f}`,c-14,11),x=15*y.length+14*w.length,S=x+12+(l?xn.plot:0),T=r.y,N=l?T+x+6+xn.plot/2:T+S/2,j=r.width-v-6,et=[A(v,T+2,r.reach,S-4,
{fill:"band",radius:4}),...y.map((Bt,qe)=>k(v+6,T+17+15*qe,Bt,De)),...w.map((Bt,qe)=>k(v+6,T+16+15*y.length+14*qe,Bt,11,{colour:"muted"})),l?k(j,T+17,p,11,{anchor:"\
end"}):k(i+a+24,N+4,p,11),...l?[I([s.at(s.none),N-8,s.at(s.none),N+8],"muted",1,"4 3")]:[],...cu(t,s,N)];this.#a(et,t),r.y+=S}};function cu(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=G[i],c=[];if(s!==null&&o!==null){let h=[t.at(s),t.at(o)];c.push(I([h[0],e,h[1],e],a,1.8),...h.map(f=>I([f,e-4,f,e+4],a,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,A(l-Js,e-Js,2*Js,2*Js,u)]}function Dw(n,t){let e=s=>[(o,r)=>[A(o-4.5,r-4.5,9,9,{fill:G[s]})],
F(n,s)];return[...W.filter(s=>t.has(s)).map(e),[(s,o)=>[A(s-4.5,o-4.5,9,9,{fill:"ink"})],n.text("forest_counted")],[(s,o)=>[A(s-4.5,o-4.5,9,9,{fill:"paper",stroke:"\
ink"})],n.text("forest_silent")],[(s,o)=>[I([s-9,o,s+9,o],"ink",1.8)],n.text("forest_interval")]]}function uu(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[ms(c,t,e),c],h=JSON.stringify([a,l,u]),f=o.get(h)??
{study:a,stratum:l,sign:u,found:[]};f.found.push(i),o.set(h,f)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(_),l=c.length?c:i,u=h=>l.filter(
({edge:f})=>s.includes(f.layer)===h);return[!0,!1].filter(h=>u(h).length).map(h=>({...a,own:h,...zw(u(h))}))});return $(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function zw(n){return{findings:n,counted:_(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function hu({findings:n},t){let e=new Map;for(let{edge:s}of n){let{dose_min:o,dose_max:r,dose_unit:i}=s;
if(o===null||r===null)continue;let a=dt([o,r,i]).slice(0,-i.length-1);e.set(i,(e.get(i)??new Map).set(a,o))}return Array.from(e,([s,o])=>`${$(o,([,i])=>i).map(([
i])=>i).join(", ")} ${t(s)}`).join("; ")}function Vr({findings:n}){let t=$(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var Yr=900,Ww=[240,280,400,430,620,770],[Fw,fu]=[160,96],Hw=.01;function du(n,t,e,s){if(s){for(let o of e)qw(n,t,o);t.y+=8;return}Uw(n,t);for(let o of e)Gw(t,o);
t.y+=12}function Kt(n,t){return v+Ww[t]*Math.min(1,n.reach/(Yr-2*v))}function Uw(n,t){t.y+=20;for(let[e,s,o]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,
"start","swim_interval"],[5,"start","swim_p"]])t.add(k(Kt(t,e),t.y,n.text(o),11,{anchor:s,colour:"muted"}));for(let[e,s]of["-","+"].entries())t.add(...P(s,Kt(t,
e)-4,t.y-4,5))}function Gw(n,[t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}]){let c=e+s;n.y+=18;let{y:l}=n;n.add(k(v,l,n.ruler.fitted(t,Kt(n,0)-v-24,11.5),11.5));
for(let[f,d]of[s,e,o].entries())n.add(k(Kt(n,f),l,String(d),11.5,{anchor:"end"}));if(!c)return;let u=e/c,h=Kt(n,3);n.add(...mu(h,l,Math.min(Fw,Kt(n,4)-h-24),[r,
u,i]),k(Kt(n,4),l,`${te(u)} [${te(r)}, ${te(i)}]`,11.5),k(Kt(n,5),l,pu(a),11.5))}function qw(n,t,[e,{plus:s,minus:o,leftOut:r,low:i,high:a,p:c}]){let l=s+o,u={bold:!0};
t.y+=22,t.add(k(v,t.y,t.ruler.fitted(e,t.reach,11.5,!0),11.5,u)),t.y+=17;let h=v+6;for(let[d,p]of[["-",o],["+",s]])t.add(...P(d,h,t.y-4,5),k(h+9,t.y,String(p),11.5)),
h+=44;if(t.add(k(h,t.y,n.headed(n.text("swim_out"),String(r)),11.5,{colour:"muted"})),!l)return;t.y+=18;let f=`${te(s/l)} [${te(i)}, ${te(a)}] · ${n.text("swim\
_p")} ${pu(c)}`;t.add(...mu(v+2,t.y,fu,[i,s/l,a]),k(v+fu+16,t.y,f,11))}function pu(n){return n>=Hw?qn(n):Xe(ca(n))}function mu(n,t,e,[s,o,r]){return[I([n,t-4,n+
e,t-4],"rule",1),I([n+e/2,t-9,n+e/2,t+1],"muted",1,"2 2"),I([n+e*s,t-4,n+e*r,t-4],"ink",2),V(n+e*o,t-4,4,{fill:"ink"})]}var Xr=1.959963984540054;function gu(n){let t=n.map(Kw),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=Vw(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Xw(e,e+s)}}function Kw({signs:n,tendency:t}){let e=[...n].filter(U);return e.length>1?null:e[0]??t}function Vw(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Xr*Xr],o=e+s/(2*t),r=Xr*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var Yw=64;function Xw(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-Yw),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[Jw,Zw]=[52,7],Qw=26,[Jr,Zr]=[128,6],yu=26,tb=10,vn={size:9.5,pad:8,pitch:22,bar:15,high:1,bare:!1,over:!1,narrow:!1},wu={...vn,size:10.5,pad:5,pitch:20,narrow:!0},
bu={...wu,over:!0},eb={...bu,pitch:11,bar:8,high:.6,bare:!0},nb=46;function xu(n,t,e="sex",s=Q){return new Qs(n,t,e,s).scene()}function vu(n,t,e,s){return new Qs(
n,t,e,s,eb).rows()}var Qs=class{constructor(t,e,s,o,r){this.words=t,this.answer=e,this.by=s,this.findings=bn(e),this.edges=this.findings.map(({edge:d})=>d);let i=this.
findings.filter(_).map(({edge:d})=>d);this.strata=Ja(this.edges,i,s,tb),this.bars=uu(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let a=new Set(this.
bars.flatMap(d=>d.reasons)),c=t.data.reasons.filter(d=>a.has(d));this.letters=new Map(c.map((d,p)=>[d,String.fromCharCode(97+p)])),this.signs=W.filter(d=>d!=="?"||
this.bars.some(p=>p.sign===d)),this.most=Math.max(0,...this.bars.map(({people:d})=>d));let l=Math.max(Yr,v+Jr+this.#t(vn,yu)+v);this.sheet=xt(t.ruler,o,l,vn.size);
let u=r??(this.sheet.compact?o<be?bu:wu:vn);this.layout=u,this.left=u.over?v:v+Jr;let h=this.sheet.width-v-this.left;for(this.inALine=yu;u.narrow&&this.inALine>
1&&this.#t(u,this.inALine)>h;)this.inALine-=1;let f=(h-this.#t(u,this.inALine))/this.signs.length;this.columns=this.#e(this.signs.map(d=>this.#n(d,u,this.inALine)+
f))}#t(t,e){return this.signs.map(o=>this.#n(o,t,e)).reduce((o,r)=>o+r,0)+Zr*(this.signs.length-1)}#e(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,
x:e,width:t[o]};return e+=t[o]+Zr,r})}#s(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#i(s))}#n(t,{narrow:e,size:s,pitch:o,pad:r},i){let{
ruler:a}=this.words,c=Math.max(0,...this.strata.map(f=>this.#o(f,t))),l=F(this.words,t),u=Math.max(...a.pieces(l).map(f=>a.width(f,s,!0)))+4,h=e?Math.max(nb,u):
a.width(l,12.5,!0)+36;return Math.max(h,Math.min(c,i)*o+2*r)}#o(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).length}#i(t){let{words:e}=this,{size:s,
high:o,bare:r}=this.layout,a=(t.people?Math.max(Zw,Jw*Math.sqrt(t.people/this.most)):Qw)*o,c=e.text("people",{count:t.people||"?"}),l=[...this.letters].flatMap(
([g,y])=>t.reasons.includes(g)?[y]:[]),u=[e.short(Vr(t)),c,l.join(" ")].filter(Boolean).join(" · "),h=r?"":u,f=r||this.by==="dose"?"":hu(t,g=>this.words.say(g)),
d=a+5,p=d+e.ruler.width(h,s);return{bar:t,height:a,above:h,below:f,foot:d,up:p,down:f?5+e.ruler.width(f,s):0}}scene(){let{words:t,sheet:e,by:s}=this;Be(this,"ha\
rvest"),this.bars.length?this.#r():e.notes([t.nothing(t.text("harvest_nothing"))],"ink");let o=ob(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#m()),
e.heading(t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#y(),e.notes([t.text("swim\
_warning")],"ink"),Pe(this,this.bars.length)}rows(){return this.sheet.y=0,this.#r(),this.sheet.finish(this.words.lang,"",this.bars.length,!1)}#r(){let{sheet:t}=this,
e=t.y+4,s=this.layout.narrow?this.#a():this.#c(),o=A(0,e,t.width,t.y-1-e,{fill:"paper"});for(let r of this.strata)this.#l(r);t.group([o,...s],"","","heads")}#a(){
let{words:t,sheet:e}=this,{ruler:s}=t,{size:o}=this.layout,r=this.columns.map(({sign:a,width:c})=>s.wrapped(F(t,a),c,o,!0));e.y+=12;let i=this.columns.flatMap(({
sign:a,x:c,width:l},u)=>[...P(a,c+l/2,e.y),...r[u].map((h,f)=>k(c+l/2,e.y+20+13*f,h,o,{anchor:"middle",bold:!0}))]);return e.y+=12+13*Math.max(...r.map(({length:a})=>a)),
i}#c(){let{words:t,sheet:e}=this;e.y+=22;let s=this.columns.flatMap(({sign:o,x:r,width:i})=>{let a=F(t,o),c=20+t.ruler.width(a,12.5,!0),l=r+(i-c)/2;return[...P(
o,l+7,e.y-4.5),k(l+20,e.y,a,12.5,{bold:!0})]});return e.y+=8,s}#l(t){let{sheet:e}=this,{over:s,pad:o,pitch:r}=this.layout,i=this.#h(t),{said:a,count:c}=this.#d(
t);s&&this.#u(a,c);let l=i.reduce((d,{up:p,down:g})=>d+(p+g+14),0),u=s?l:Math.max(l,16*a.length+26*c.length),h=e.y;for(let{x:d,width:p}of this.columns)e.add(A(d,
h,p,u,{stroke:"rule"}));s||this.#f(a,c,h+u/2-8*a.length+8);let f=h;for(let{parts:d,up:p,down:g}of i){f+=p+8;for(let{x:y,width:w,part:x}of d){e.add(I([y+4,f,y+w-
4,f]));for(let[S,T]of x.entries())this.#p(T,y+o+S*r,f)}f+=g+6}e.y=h+u+Zr}#h(t){let{inALine:e}=this,s=this.columns.map(r=>({...r,found:this.#s(t,r.sign)})),o=Math.
max(...s.map(({found:r})=>Math.floor((r.length-1)/e)+1))||1;return Array.from({length:o},(r,i)=>{let a=s.map(({x:l,width:u,found:h})=>({x:l,width:u,part:h.slice(
i*e,(i+1)*e)})),c=a.flatMap(({part:l})=>l);return{parts:a,up:Math.max(0,...c.map(({up:l})=>l)),down:Math.max(0,...c.map(({down:l})=>l))}})}#f(t,e,s){let o=s;for(let r of t)
this.sheet.add(k(this.left-10,o,r,12.5,{anchor:"end",bold:!0})),o+=16;for(let r of e)this.sheet.add(k(this.left-10,o,r,10.5,{anchor:"end",colour:"muted"})),o+=13}#u(t,e){
let{sheet:s}=this;s.y+=4;for(let o of t)s.y+=15,s.add(k(this.left,s.y,o,12.5,{bold:!0}));for(let o of this.layout.bare?[]:e)s.y+=14,s.add(k(this.left,s.y,o,10.5,
{colour:"muted"}));s.y+=5}#d(t){let{words:e}=this,s=this.bars.filter(l=>l.stratum===t),o=new Set(s.filter(l=>l.counted).map(({study:l})=>l)),r=new Set(s.map(({study:l})=>l).
filter(l=>!o.has(l))).size,i=r?e.text("cell_silent",{silent:r}):"",a=this.layout.over?this.sheet.reach:Jr-12;return{said:e.ruler.wrapped(ht(e,t,this.by,this.edges),
a,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+i,a,10.5)}}#p({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,{size:l,bar:u}=this.
layout,h=i+vn.bar/2+3.4,f=[...sb(t,i,a,[u,e]),k(h,a-r,s,l,{colour:t.counted?"ink":"muted",turned:!0})];o&&f.push(k(h,a+5,o,l,{anchor:"end",colour:"muted",turned:!0}));
let d=[c.tooltip(t.findings.map(({edge:y})=>y))];for(let y of t.reasons)d.push(c.uncounted(c.say(`because_${y}`)));let g=`${t.own||!this.#g(t)?"study":"retold"}\
 ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(f,d.join(`
`),c.address(Vr(t)),g)}#g({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#m(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#y(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let c of o.
length>1?o:[]){let l=r.filter(({edge:u})=>ms(u,s,o)===c);i.push([ht(t,c,s,this.edges),l])}let a=i.flatMap(([c,l])=>l.length?[[c,gu(Y(l))]]:[]);du(t,e,a,this.layout.
over)}};function sb({sign:n,counted:t,own:e,people:s},o,r,[i,a]){let c=G[n]==="muted"?"null":G[n],l=t?c:`${c}_faded`,u=e?"":l,h=s?e?{fill:l}:{stroke:l,hatch:u}:
{stroke:l,hatch:u,dash:"3 2"};return[A(o,r-a,i,a,h)]}function ob(n){let t=e=>(s,o)=>[A(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"\
minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[A(e-8,s-2,6,8,{fill:"null"}),A(e+1,s-8,6,14,{fill:"nu\
ll"})],n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[k(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("h\
arvest_dose")]]}var rb=24,to=2;function We({nodes:n}){return`row ${n.join(" ")||"direct"}`}function ku(n,{direct:t,paths:e}){let s=e.filter(({steps:h})=>h.length===to),o=e.filter(
({steps:h})=>h.length>to),r=new Set(s.map(({nodes:h})=>h[1])),i=new Map;for(let h of o)h.counted&&h.sign!=="?"&&!r.has(h.nodes[1])&&!i.has(h.nodes[1])&&i.set(h.
nodes[1],h);let a=[...i.values()].slice(0,rb),c=h=>n.graph.nodes.get(h.nodes[1])?.category??"",l=$(s.filter(h=>h.counted),h=>n.categoryPlace(c(h)));return{rows:[
...t?[ib(n,t)]:[],...l.map(h=>Qr(n,n.category(c(h)),h)),...a.map(h=>Qr(n,n.text("circuits"),h)),...s.filter(h=>!h.counted).map(h=>Qr(n,n.text("not_counted"),h))],
rest:o.length-a.length}}function ib(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",steps:[
t],nodes:[]}}function Qr(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c}=n.graph.vocabulary,u=s.map((h,f)=>[h.signed&&c[o[f]]||"→",n.node(
h.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...u].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:a?ab(n,r,i):n.say("not counted"),
steps:s,nodes:e}}function ab(n,t,e){return e==="0"?n.text("blocked"):n.say(n.graph.vocabulary.kinds[t])}function kn(n){let t=[...new Set(n.flatMap(s=>s.cited))].
sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}var[$n,He]=[12.5,9],[cb,lb]=[28,76],ti=4,ub=88,hb=3,fb=new Set(["pooled","less_specific","secondary","weaker_design"]),Sn=class{constructor(t,e,s){this.words=t,
this.answer=e,this.by=s;let{rows:o,rest:r}=ku(t,e);this.rows=o,this.rest=r,this.firsts=o.map(({first:a})=>a),this.lasts=o.flatMap(({last:a})=>a??[]);let i=o.flatMap(
$u);this.edges=i.flatMap(a=>a.speaking.map(({edge:c})=>c)),this.columns=this.#t(this.edges.filter(({signed:a})=>a)),this.heads=this.columns.map(a=>this.#e(a)),this.
bracketed=i.some(a=>this.columns.some(c=>this.aside(a,c).length))}slot(t,e){let s=t.flatMap(o=>this.columns.flatMap(r=>Fe(this.told(o,r)).slice(0,-1)));return Math.
max(cb,16+this.words.ruler.width(`×${Math.max(0,...s)}`,e))}signs(t,e){let s=t.flatMap(i=>this.columns.map(a=>Fe(this.told(i,a))[W.length-1])),o=Math.max(0,...s),
r=o>1?this.words.ruler.width(`×${o}`,e):0;return this.slot(t,e)*(W.length-1)+(o?16:0)+r}#t(t){let e=ps(t,this.by,hb);if(!Object.hasOwn(ot(this.answer.question.
context),this.by))return e;let s=new Set(t.map(o=>un(o,this.by,e)));return e.filter(o=>!o||s.has(o))}grouped(){let{words:t,columns:e}=this,s=["female","male"].map(
i=>ht(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&
!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s==="sex"&&!t?e.text("sex_untold"):ht(e,t,s,o)}#e(t){let{ruler:e}=this.
words,s=this.columnName(t),o=Math.min(ub,Math.max(lb,...s.split(" ").map(r=>e.width(r,$n,!0))));return e.parted(s,o,$n,!0)}said(){return new Map(this.rows.map(t=>[
We(t),this.#s(t)]))}#s({first:t,last:e,sign:s,kind:o}){let{words:r}=this,i=l=>{let u=this.columns.flatMap(f=>{let d=Fe(this.told(l,f)),p=W.flatMap((y,w)=>d[w]?[
`${F(r,y)} ${d[w]}`]:[]),g=this.asideSigns(l,f).map(y=>F(r,y));return g.length?[`${this.columnName(f)} ${r.uncounted(r.joined(g))}`]:p.length?[`${this.columnName(
f)} ${r.joined(p)}`]:[]}),h=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.headed(h,r.joined(u,"clauses")||r.text("counted_nothing"))},a=[o,s?F(r,s):""].
filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[...(e?[t,e]:[t]).map(i),...c].join(". ")}framed(t,e,s){let{words:o,answer:r,by:i,rows:a}=this,
c={words:o,answer:r,by:i,sheet:t};return Be(c,"ladder",{by:this.grouped(),more:o.counted("hop",r.question.max_hops)}),a.length?e():t.notes([o.nothing(this.rest?
o.counted("undirected_way",this.rest):o.text("no_fit"))],"ink"),t.legend(db(o,s,this.bracketed)),t.notes([o.text("ladder_fan"),this.#n()]),r.complete||t.notes([
o.text("incomplete")],"ink"),Pe(c,a.length)}#n(){let{words:t,rows:e,rest:s}=this,o=e.filter(({nodes:i})=>i.length),r=o.filter(({steps:i})=>i.length===to).length;
return t.text("ladder_counts",{two:t.counted("drawn_mediator",r),several:t.counted("drawn_circuit",o.length-r),rest:t.counted("further_way",s)})}tooltip(t){let{
words:e}=this,{steps:s,nodes:o,middle:r}=t,i=s.flatMap(u=>u.speaking),a=new Map(i.map(({edge:u})=>[u.id,u])),c=[o.map(u=>e.node(u)).join(" → ")||r,e.tooltip([
...a.values()])],l=$u(t).flatMap(u=>this.columns.flatMap(h=>this.aside(u,h)));if(l.length){let u=new Set(l.map(({silentBecause:h})=>e.say(`because_${h}`)));c.push(
e.tooltip(l.map(({edge:h})=>h)),e.uncounted(e.joined([...u],"clauses")))}return c.join(`
`)}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>gs(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.every(Boolean)?"ladder_anima\
ls":"ladder_part_animals"):""}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.edges.some(o=>o.signed)?e.
text("counted_nothing"):e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&this.#o(s,e))}aside(t,e){return!t.speaking.some(
({edge:s})=>s.signed)||this.told(t,e).length?[]:t.findings.filter(s=>fb.has(s.silentBecause)&&q(s)&&this.#o(s.edge,e))}asideSigns(t,e){let s=new Set(this.aside(
t,e).map(({edge:o})=>String(o.sign)));return W.filter(o=>s.has(o))}#o(t,e){return un(t,this.by,this.columns)===e}};function $u({first:n,last:t}){return t?[n,t]:
[n]}function eo(n,t,e,s,{number:o,half:r}){let i=Fe(n);return W.flatMap((a,c)=>{let l=i[c];if(!l)return[];let u=t+e[c]+r,h=l>1?[k(u+r+.5,s+4,`×${l}`,o,{colour:"\
muted"})]:[];return[...P(a,u,s,r),...h]})}function db(n,t,e){let s=(o,r)=>(i,a)=>[k(i,a+4,o,r,{anchor:"middle",colour:"muted"})];return[...Array.from(an.keys(),
o=>[(r,i)=>P(o,r,i),F(n,o)]),[s("×3",t),n.text(e?"ladder_times":"ladder_cell")],...e?[[(o,r)=>Me(["-"],o,r,5),n.text("ladder_aside")]]:[],[s("+2",t+1),n.text("\
ladder_sources")]]}function Fe(n){let t=Y(n);return W.map(e=>t.filter(s=>Vn(s,e)).length)}var[no,St,so,ei]=[13,11,11,6],[oo,ni,ro,Mn]=[17,17,20,6],Su=96,io=class{constructor(t,e){let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=Qe(s,e),
this.reach=this.sheet.reach;let o=[...t.firsts,...t.lasts],r=t.slot(o,so);this.slots=W.map((l,u)=>u*r+2),this.signs=t.signs(o,so);let i=t.columns.length,a=Math.
max(0,...t.heads.flat().map(l=>s.width(l,no,!0)+6)),c=Math.max(this.signs,Math.min(a,this.reach/i));this.beside=Math.max(1,Math.min(i,Math.floor((this.reach+1)/
c))),this.column=this.reach/this.beside,this.headed=this.beside===i&&a<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),so)}#t(){let{sheet:t,
ladder:e}=this,s=this.headed?this.#s():null,o=e.rows[0]?.group??"";e.rows.some(({sign:i})=>i)&&this.#e(o);let r="";for(let i of e.rows){if(i.group!==r){r=i.group;
let a=this.words.ruler.wrapped(r,this.reach,12);for(let c of a)t.y+=19,t.add(k(v,t.y,c,12,{colour:"muted",italic:!0}));t.y+=5}this.#n(i)}s&&t.group(s,"","","hea\
ds")}#e(t){let{words:e,sheet:s,reach:o}=this,r=e.text("together"),i=s.y+19;s.add(k(v+o-Mn,i,r,12,{anchor:"end",bold:!0})),e.ruler.width(t,12)+e.ruler.width(r,12,
!0)+3*Mn>o&&(s.y=i)}#s(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({length:r})=>r)),o=t.y;return t.y+=s*oo+Mn,[A(0,o,t.width,s*oo+Mn,{fill:"paper"}),
...e.heads.flatMap((r,i)=>r.map((a,c)=>k(v+(i+.5)*this.column,o+(s-r.length+c+1)*oo-2,a,no,{anchor:"middle",bold:!0})))]}#n(t){let{words:e,sheet:s,reach:o}=this,
[r,i]=[v+6,v+o-6],a=s.y+2,c=a+Mn,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(t),o-12-Su,no,!0),h=e.ruler.fitted(t.kind,Su-22,St);h&&l.push(k(i,c+11,h,St,
{anchor:"end",colour:"muted"})),t.sign&&l.push(...P(t.sign,i-e.ruler.width(h,St)-12,c+7));for(let g of u)l.push(k(r,c+11,g,no,{bold:!0})),c+=oo;let f=t.last?[t.
first,t.last]:[t.first];for(let[g,y]of f.entries()){let w=g===f.length-1?kn(t.steps):"",x=`${e.node(y.subject)} → ${e.node(y.object)}`,S=o-18-(w?e.ruler.width(
w,St):0);l.push(k(r,c+10,e.ruler.fitted(x,S,St),St,{colour:"muted"})),w&&l.push(k(i,c+10,w,St,{anchor:"end",colour:"muted"})),c+=ni,c+=this.#o(y,c,l)}let d=c-a+
2,p=A(v,a,o,d,{fill:"band",radius:4});s.group([p,...l],this.ladder.tooltip(t),"",We(t)),s.y=a+d+2}#o(t,e,s){let{ladder:o,words:r,headed:i,beside:a,column:c,reach:l}=this,
u=o.unsigned(t);if(u){let y={anchor:"middle",colour:"muted",italic:!0};return s.push(k(v+l/2,e+12,u,St,y)),ro}let h=o.columns.flatMap((y,w)=>{let[x,S]=[o.told(t,
y),o.asideSigns(t,y)];return x.length||S.length?[{name:y,place:w,here:x,aside:S}]:[]}),f=Math.max(this.signs,c-12),d=i?[]:h.map(({name:y})=>r.ruler.wrapped(o.columnName(
y),f,St)),p=Math.max(0,...d.map(({length:y})=>y)),g=ro+p*ni;for(let[y,{place:w,here:x,aside:S}]of h.entries()){let T=i?w:y,N=v+T%a*c,j=e+Math.floor(T/a)*g,et=d[y]??
[];for(let[Bt,qe]of et.entries()){let tf=(p-et.length+Bt)*ni;s.push(k(N+(c-this.signs)/2,j+tf+10,qe,St))}s.push(...this.#i(x,S,N,j+g-12))}for(let y=1;i&&y<a;y+=
1){let w=v+y*c;s.push(I([w,e,w,e+ro-4],"paper",3))}return i?ro:Math.ceil(h.length/a)*g}#i(t,e,s,o){let r=s+(this.column-this.signs)/2;return t.length?eo(t,r,this.
slots,o,{number:so,half:ei}):Me(e,this.headed?s+this.column/2:r+cs(e,ei)/2,o,ei)}};var[pb,_u,mb]=[170,110,100],[gb,he]=[25,15],ao=4,yb={size:$n,number:He,half:6,gap:10},On={size:10.5,number:10,half:5,gap:4},[Mu,wb,bb]=[3,104,320];function Iu(n){
let t=[Eu(n,n.firsts),Eu(n,n.lasts)],e=Math.max(mb,si(n,ju(n))),s=Nu(yb,t,[pb,_u,e]);return new co(n,s,new we(n.words.ruler,s.sources.x+e+v))}function Tu(n,t){let e=Qe(
n.words.ruler,t),s=[Au(n,n.firsts),Au(n,n.lasts)],[o,r]=xb(n),i=s[0].width+s[1].width+o+r+3*On.gap,a=Math.min(bb,e.reach-i);return a<wb?null:new co(n,Nu(On,s,[a,
o,r]),e)}function Nu(n,[t,e],s){let o=v+t.width+n.gap,r=o+s[0]+n.gap,i={x:r+e.width+n.gap,width:s[1]};return{look:n,left:Ou(t,v),middle:{x:o,width:s[0]},right:Ou(
e,r),together:i,sources:{x:i.x+s[1],width:s[2]}}}function Ou({x:n,width:t,columns:e},s){return{x:n+s,width:t,columns:e.map(o=>({...o,x:o.x+s}))}}function Eu(n,t){
let{ruler:e}=n.words,s=n.slot(t,He),o=n.heads.flat().map(l=>e.width(l,$n,!0)+10),r=n.signs(t,He),i=Math.max(r+ti,...o),a=W.map((l,u)=>(i-r)/2+u*s+2),c=n.columns.
map((l,u)=>({x:u*i,width:i,slots:a}));return{x:0,width:i*c.length,columns:c}}function Au(n,t){let{ruler:e}=n.words,{size:s,number:o,half:r}=On,i=0,a=n.columns.map(
(c,l)=>{let u=t.map(x=>Fe(n.told(x,c))),h=W.map((x,S)=>{let T=Math.max(0,...u.map(N=>N[S]));return x==="?"&&!T?0:2*r+Mu+(T>1?1+e.width(`×${T}`,o):0)}),f=h.reduce(
(x,S)=>x+S,0),d=n.heads[l].map(x=>e.width(x,s,!0)+8),p=t.map(x=>cs(n.asideSigns(x,c),r)),g={x:i,width:Math.max(f+ti,...d,...p)},y=(g.width-f+Mu)/2,w=h.map(x=>(y+=
x,y-x));return i+=g.width,{...g,slots:w}});return{x:0,width:i,columns:a}}function si({words:n},t){return Math.max(0,...t.map(e=>n.ruler.width(e,11)))}function ju({
rows:n}){return n.map(({steps:t})=>kn(t))}function xb(n){let{rows:t,words:e}=n,{ruler:s}=e,o=["together","sources"].map(a=>s.width(e.text(a),On.size,!0)),r=21+si(
n,t.map(({kind:a})=>a)),i=si(n,ju(n));return[Math.max(o[0],Math.min(_u,r))+On.gap,Math.max(o[1],i)+4]}var co=class{constructor(t,e,s){this.ladder=t,this.layout=
e,this.sheet=s}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),this.layout.look.number)}#t(){let{sheet:t}=this,e=this.#e(),s="";for(let o of this.ladder.
rows)o.group!==s&&(s=o.group,t.y+=26,t.add(k(v,t.y-3,s,11.5,{colour:"muted",italic:!0})),t.y+=5),this.#s(o);t.group(e,"","","heads")}#e(){let{ladder:t,layout:e,
sheet:s}=this,{words:o,heads:r}=t,{ruler:i}=o,{size:a}=e.look,{source:c,target:l}=t.answer.question,u=s.y+4,h=[];s.y+=18;let f=i.wrapped(o.text("left",{source:o.
node(c)}),e.left.width,12),d=i.wrapped(o.text("right",{target:o.node(l)}),e.right.width,12);for(let[p,g]of[[e.left,f],[e.right,d]])for(let[y,w]of g.slice(0,ao).
entries()){let x=g.length>ao&&y===ao-1,S=i.fitted(w+(x?" …":""),p.width,12);h.push(k(p.x+p.width/2,s.y+y*he,S,12,{anchor:"middle",colour:"muted"}))}s.y+=he*(Math.
min(ao,Math.max(f.length,d.length))-1),s.y+=20+he*(Math.max(...r.map(({length:p})=>p))-1);for(let p of[e.left,e.right])for(let[g,y]of r.entries())for(let[w,x]of[
...y].reverse().entries()){let{x:S,width:T}=p.columns[g];h.push(k(S+T/2,s.y-w*he,x,a,{anchor:"middle",bold:!0}))}for(let[p,g,y]of[[e.middle.x+e.middle.width/2,"\
mediator","middle"],[e.together.x,"together","start"],[e.sources.x,"sources","start"]])h.push(k(p,s.y,o.text(g),a,{anchor:y,bold:!0}));return[A(0,u,s.width,s.y+
6-u,{fill:"paper"}),...h]}#s(t){let{ladder:e,sheet:s}=this,{words:o}=e,{left:r,middle:i,right:a,together:c,sources:l,look:u}=this.layout,h=o.ruler.wrapped(t.middle+
e.animals(t),i.width-8,u.size),f=gb+(h.length-1)*he,d=s.y+f/2,p=d+4.3-he*(h.length-1)/2,g=o.ruler.fitted(t.kind,c.width-25,11),y=[...this.#n(f),...this.#o(t.first,
r,d),...t.last?this.#o(t.last,a,d):[],...h.map((w,x)=>k(i.x+i.width/2,p+he*x,w,u.size,{anchor:"middle"})),...t.sign?P(t.sign,c.x+7,d):[],k(c.x+21,d+4,g,11,{colour:"\
muted"}),k(l.x,d+4,kn(t.steps),11,{colour:"muted"})];s.group(y,e.tooltip(t),"",We(t)),s.y+=f}#n(t){let{left:e,right:s}=this.layout,{y:o,reach:r}=this.sheet,i=c=>c.
columns.map(({x:l,width:u})=>l+u),a=[...i(e),s.x,...i(s)];return[A(v,o+2,r,t-4,{fill:"band",radius:4}),...a.map(c=>I([c,o+2,c,o+t-2],"paper",3))]}#o(t,e,s){let{
ladder:o,layout:r}=this,i=o.unsigned(t);if(i){let a={anchor:"middle",colour:"muted",italic:!0};return[k(e.x+e.width/2,s+4,i,11,a)]}return o.columns.flatMap((a,c)=>{
let l=o.told(t,a),{x:u,width:h,slots:f}=e.columns[c];if(l.length)return eo(l,u,f,s,r.look);let d=o.asideSigns(t,a);return d.length?Me(d,u+h/2,s,r.look.half):[]})}};function Lu(n,t,e="sex",s=Q){let o=new Sn(n,t,e),r=Iu(o);if(Uo(s,r.sheet.width,He))return r.scene();let i=Math.min(s,Ze);return(Tu(o,i)??new io(o,i)).scene()}function Cu(n,t,e="\
sex"){return new Sn(n,t,e).said()}var vb=/ (et al\.|& .+) (?=\d)/g,kb=6,$b={study:"studies",finding:"findings",drawn_mediator:"drawn_mediators",drawn_circuit:"drawn_circuits",further_way:"furthe\
r_ways",undirected_way:"undirected_ways",hop:"hops"},Vt=class extends gt{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.ruler=new Se(s.widths)}text(t,e={}){
return de(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:$b[t],{count:e})}nothing(t){return this.text("nothing",{why:t})}where(t){return[
super.where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.
node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,leans:e,strength:{level:s},direct:o}){let r=s?this.text("strength",{level:this.
say(s)}):"",i={verdict:this.leaning(this.say(t),e?.sign),strength:r};if(!o)return`${this.text("no_direct")} · ${this.text("verdict",i)}`;let a=o.findings.filter(
({edge:u})=>u.signed),c=new Set(a.map(({study:u})=>u)).size,l={findings:a.length,studies:c,counted:o.results.length};return this.text("direct",{...i,counts:this.
text("findings_of",l)})}stamp(t,e="stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,
date:s});return this.text("stamp",{version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].
filter(({signed:s})=>s).length-t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{
key:this.say(t)})}fixed(t,e){return Ot(e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.
headed(this.say("not counted"),t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.
includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.
symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),mt(t.citation)].filter(Boolean).
join(" "):this.source(t)}tooltip(t){let e=t.slice(0,kb).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(
`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Sb(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(vb," ");return e.length>1?`${s} +${e.length-1}`:s}};function Sb({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var Pu='[data-name^="disc "], [data-name^="arc "]',oi='[data-name^="cell "]',Ru=27,Mb='[data-name^="row "], [data-name^="study "], [data-name^="retold "], [data\
-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function Du(n,t,e){for(let s of n.
querySelectorAll(Mb))Eb(s,t,e?.get(s.getAttribute("data-name")??""));for(let s of n.querySelectorAll(Pu))s.setAttribute("aria-hidden","true");t.state.view==="ga\
ps"&&Ob(n,t)}function Ob(n,{words:t,state:e}){let s=new Map;for(let i of n.querySelectorAll(oi)){let a=(i.getAttribute("data-name")??"").split(" ")[1],c=s.get(a)??
document.createElementNS(i.namespaceURI,"g");if(!s.has(a)){i.replaceWith(c);let l=c.previousElementSibling;l&&c.append(l),c.setAttribute("data-name",`line ${a}`),
c.setAttribute("role","group"),c.setAttribute("aria-label",t.node(a)),e.pick===`pair:${e.from}>${a}`&&c.setAttribute("aria-current","true"),s.set(a,c)}c.append(
i)}let[,...o]=n.querySelectorAll('[data-name="names"] > rect'),r=[...s.values()].findIndex(i=>i.hasAttribute("aria-current"));o[r]?.classList.add("current")}function Eb(n,t,e){
let s=n.getAttribute("data-name")??"",o=Nb(s,t);for(let c of["href","target","rel"])n.removeAttribute(c);if(n.addEventListener("click",o),n.matches(oi)&&n.prepend(
Ab(n)),n.matches(Pu))return;let r=[Ib(n,t.words),e].filter(Boolean).join(". ");r&&n.setAttribute("aria-label",r);let[,...i]=(n.querySelector("title")?.textContent??
"").split(`
`),a=ri.has(Bu(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||ri.has(Bu(n)))&&_b(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.matches(oi)||n.setAttribute("aria-pressed",String(Tb(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&
["Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function Ab(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-Ru/2));for(let s of["width","height"])t.setAttribute(s,String(Ru));return t.setAttribute(
"fill","transparent"),t}function _b(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var lo=new Set(["study","retold"]),
ri=new Set(["block","pair","cell"]);function Bu(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function Ib(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),h=>h.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=lo.has(r)?i.pop()??"":"",c=lo.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(ri.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function Tb(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!lo.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function Nb(n,t){let[e,s]=n.split(" ");if(e==="row")return jb(n.slice(4),t);if(lo.has(e))return Lb(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function jb(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Lb(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
mn(e).map(([y,w])=>M({subject:y,object:w}))),h=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(M(y))),f=h.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??h[0],[d]=nt(e.pick),p=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:p,tab:"evidence"});let g=f?document.
getElementById(`finding-${f.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}var Cb=330,Rb=4;function En(n,t=Q){let{state:e,view:s}=n,{answer:o}=s,r=uo(n),i=ii(e);if(_e(e))return[Mc(r,n,Fs[e.lang],t)];if(e.view==="ladder"&&o)return[Lu(r,
o,i,t)];if(e.view==="brain"&&e.from)return[Bb(r,n,i,t)];if(e.view==="gaps"&&e.from)return[Pb(r,n,t)];if(e.view!=="harvest"&&e.view!=="forest")return[];let a=e.view===
"harvest"?xu:lu;return mn(e).map(([c,l])=>a(r,Fu(n,c,l,Math.min(e.hops,Rb)),i,t))}function ii({by:n,strata:t}){return n||t}function Bb(n,{graph:t,state:e},s,o){
let{from:r,to:i,layers:a}=e,c=Nt(t,{source:r,target:i,context:H(e),layers:a,max_hops:1}),l=new J(t,c,{passes:u=>K(t,e,u)});return ou(n,l,c,s,o)}function Pb(n,{graph:t,
state:e},s){let o={source:e.from,context:H(e),layers:e.layers};return rc(n,o,e.columns,r=>K(t,e,r),s)}function Db({words:n,state:t,change:e}){let s=hn.map(i=>[i,
n.text(i)]),o=i=>e({columns:hn.find(a=>a===i)}),r=m("label",{for:"columns-by"},n.t.columnsBy);return m("p",{class:"row"},r,tt("columns-by",t.columns,s,o))}var zb=[
"ladder","brain","harvest","forest"];function zu(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return Db(n);if(!zb.includes(s.view)||s.by)return null;
let r=t.vocabulary.compared_by.map(a=>[a,e.text(a)]),i=m("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:e.t.rowsBy);return m("p",{class:"row"},i,tt("\
strata-by",s.strata,r,a=>o({strata:a})))}function uo({graph:n,state:t}){return new Vt(n,t.lang,n.figures,zt(new je(n,t.lang),t))}function Wu({state:n,view:t}){let e=new Set(
mn(n).map(([s,o])=>M({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(M(s)))}function Fu({graph:n,state:t,view:e},s,o,r){
let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:H(t),layers:t.layers,max_hops:r};
return jt(n,c,l=>K(n,t,l))}function ho(n){let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Hu(n,t,e,s){
let o=ho(rn(n,t.graph.figures,e));o.style.setProperty("--widest",`${Ze}px`),n.spare&&Uu(o,n,n.spare),o.classList.toggle("long",n.spare!==void 0&&n.width-2*n.spare>
s);for(let c of["title","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("aria-label",`${n.title}. ${n.description}`);
let{answer:r}=t.view,i=r&&t.state.view==="ladder"?Cu(uo(t),r,ii(t.state)):null;Du(o,t,i);let a=Wb(uo(t));for(let c of o.querySelectorAll("text")){let l=a.get(c.
textContent??"");l&&c.setAttribute("data-term",l)}return o}function Uu(n,{width:t,height:e},s){let o=String(t-2*s);n.setAttribute("viewBox",`${s} 0 ${o} ${e}`),
n.setAttribute("width",o),n.classList.add("narrow")}function Wb(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],
[n.text("blocked"),"blocked"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function fo(n,t,e){let{words:s,change:o}=n,r=Fu(
n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:d})=>d.signed).map(({study:d})=>d)).size<2)return null;let a=vu(uo(n),r,ii(n.state),Cb),c=a.marks.map(
d=>d.kind==="group"?{...d,href:"",tooltip:""}:d),l=ho(rn({...a,marks:c},n.graph.figures,n.theme));for(let d of l.querySelectorAll("title, desc"))d.remove();Uu(l,
a,a.spare??0);for(let d of["width","height","role"])l.removeAttribute(d);l.setAttribute("aria-hidden","true");let u=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),
h=`${s.t.harvest}${s.t.colon}${s.node(t)} → ${s.node(e)}`,f={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:u};return m("button",f,l,m("span",
{},`${h} ⤢`))}function Gu(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[at(n,s.noConflict)];let o=ks(e.answer),r=e.conflicts.filter(a=>o.has(M(a))),i=e.conflicts.
filter(a=>!o.has(M(a)));return[m("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[m("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),ai(n,r)]:null,r.
length&&i.length?m("details",{id:"conflicts-elsewhere"},m("summary",{},`${s.others} (${i.length})`),ai(n,i)):ai(n,i)]}function ai(n,t){let{words:e,state:s}=n,{t:o}=e,
r=M({subject:s.from,object:s.to}),i=c=>M(c)!==r,a=new Map;for(let c of $(t,l=>i(l))){let l=qu(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return $(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[m("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),m("ul",{class:"paths"},l.map(u=>m("li",{},Ub(n,u),il(()=>fo(n,u.subject,u.object)))))])}var ci=2;function Fb(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:h}=t,f={species:[n.say(o)],dose:i===null||a===null?[]:[n.dose(dt([i,a,c]))],route:[n.say(l)],regimen:[n.say(u)],
setting:h.map(p=>n.named(p))},d=e.flatMap(p=>f[p]??[]);return[n.sex(s,o),...r.map(p=>n.named(p)),...d].filter(Boolean)}function Hb(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{
let a=Fb(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,ci).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>ci?[e.moreOf(t.length-ci)]:[]]}function qu(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Ub(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=M(t);return m("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},m("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,m("small",{},`${o.kind[a]} · `,C(e,c,o.status[c]),` ${qu(e,t)}`),Hb(e,t).map(h=>m("small",{class:"versus"},h)),Ns(n,t))}var po=8,An=5,[Gb,qb]=[8,1],Ku=8,Vu=6,Kb=$(Array.from({length:273},(n,t)=>[(t%21-10)*po*2,(Math.floor(t/21)-6)*st]),([n,t])=>[Math.hypot(n,t),n,t]),Ue=32,Vb=4096,
mo=class{constructor(t,e,{width:s,height:o},{marks:r,things:i}){this.room={width:s*e,height:o*e},this.runs=new Map(t.map(l=>[l,Yb(l,e)])),this.cells=Jb([...this.
runs.values()].flat());let a=Array.from(this.runs.values(),l=>l[l.length-1]);this.marks=new kt([...r,...a.map(l=>fe(l,{width:2*Vu,height:2*Vu}))]),this.things=new kt(
i);let c=t.flatMap(l=>l.lit?this.runs.get(l)??[]:[]);this.lit=new kt(c.map(l=>fe(l,{width:po,height:po}))),this.stood=new kt([])}stand(t){let{line:e,most:s}=t,o=this.
runs.get(e)??[],r=o.map(u=>fe(u,t)).filter(u=>this.free(u)),a=r.map((u,h)=>({box:u,...this.rated(u,o[0]),far:Math.abs(h/r.length-.5)})).filter(({covers:u})=>e.lit||
u<=s),l=ct(a,({rate:u,far:h})=>u+h)?.box??(e.lit?this.beside(o,t):void 0);return l?(this.stood.add([l[0]-Ku,l[1],l[2]+Ku,l[3]]),{x:(l[0]+l[2])/2,y:(l[1]+l[3])/2,
box:l}):null}beside(t,e){let{x:s,y:o}=t[Math.floor(t.length/2)],r=Kb.map(([c,l])=>fe({x:s+c,y:o+l},e)),i=[...t.map(c=>fe(c,e)),...r],a=r.filter(c=>this.free(c));
return a.find(c=>this.lit.free(c))??a[0]??i.find(c=>this.marks.free(c)&&this.stood.free(c))}free(t){let{width:e,height:s}=this.room;return t[0]>=0&&t[1]>=0&&t[2]<=
e&&t[3]<=s&&this.marks.free(t)&&this.things.free(t)&&this.stood.free(t)}rated([t,e,s,o],r){let[i,a]=[new Set,new Set];for(let c of Zb([t-An,e-An,s+An,o+An]))for(let{
line:l,pair:u,x:h,y:f}of this.cells.get(c)??[]){let d=Math.max(t-h,h-s,e-f,f-o);l!==r.line&&d<An&&(d<0&&u!==r.pair?i:a).add(l)}return{covers:i.size,rate:Gb*i.size+
qb*a.size}}};function Yb(n,t){let{id:e,curves:s}=n,o=s.flatMap(a=>{let c=Math.max(1,Math.ceil(t*Xb(a)/po));return Array.from({length:c},(l,u)=>Ar(a,u/c))}),r=M(
n),i=s[s.length-1][3];return[...o,i].map(({x:a,y:c})=>({line:e,pair:r,x:a*t,y:c*t}))}function Xb(n){return n.slice(1).reduce((t,{x:e,y:s},o)=>t+Math.hypot(e-n[o].
x,s-n[o].y),0)}function Jb(n){let t=new Map;for(let e of n){let s=Yu(Math.floor(e.x/Ue),Math.floor(e.y/Ue)),o=t.get(s);o?o.push(e):t.set(s,[e])}return t}function Yu(n,t){
return t*Vb+n}function*Zb([n,t,e,s]){for(let o=Math.floor(n/Ue);o<=Math.floor(e/Ue);o+=1)for(let r=Math.floor(t/Ue);r<=Math.floor(s/Ue);r+=1)yield Yu(o,r)}function fe({
x:n,y:t},{width:e,height:s}){return[n-e/2,t-s/2,n+e/2,t+s/2]}var Yt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';function go(){let n=document.createElement("canvas").getContext(
"2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Yt}`;let t=new Map;return e=>{let s=t.get(e)??n.measureText(e).width;return t.set(e,
s),s}}function _n({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ju(l.box,e),forced:l.id===o||l.picked})),i=$(r,({forced:l,end:u,
faded:h,degree:f,id:d})=>[!l,!u,h,-f,d]),{size:a,upright:c}=t;return Pc(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.height*e})}function Ju([n,t,e,s],o){
return[n*o,t*o,e*o,s*o]}function yo({lines:n,nodes:t,badges:e,layout:s},o,r,i){let a=t.map(({x:p,y:g,size:y})=>fe({x:p*o,y:g*o},Xu(2*y*o))),c=t.map(({box:p})=>Ju(
p,o)),l={marks:[...a,...r.map(({box:p})=>p)],things:c},u=new mo(n,o,s.size,l),h=e.flatMap(p=>{let g=u.stand({line:p.line,...Xu(Qb),most:Number.POSITIVE_INFINITY});
return g?[{...p,...g}]:[]}),d=$(n.filter(p=>p.label&&!p.faded),({lit:p,ids:g})=>[!p,-g.length]).flatMap(p=>{let g=u.stand({line:p,width:i(p.label),height:st,most:tx});
return g?[{text:p.label,lit:p.lit,...g}]:[]});return{badges:h,labels:d}}var Qb=17,tx=2;function Xu(n){return{width:n,height:n}}function wt(n,t,e){let s=a=>[1,3,
5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function li(n,t,{x:e,y:s},o,r){r&&(n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s)),n.fillStyle=o,n.fillText(t,e,s)}function Zu(n,{text:t,lit:e,box:[s,o,r,i],
x:a,y:c},{paper:l,text:u,halo:h}){n.fillStyle=l,e&&n.fillRect(s-2,o,r-s+4,i-o),li(n,t,{x:a,y:c-6},u,h)}function Qu(n,{x:t,y:e,kind:s},o){let r=s==="opposite";n.
beginPath(),n.arc(t,e,8,0,2*Math.PI),n.fillStyle=r?o.badge:o.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=o.badge,n.stroke(),n.font=`bold ${Yt}`,n.fillStyle=r?o.
paper:o.badge,n.fillText(r?"⇅":"∅",t,e-6),n.font=Yt}var ui="http://www.w3.org/2000/svg",ex="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",nx=/[&<>"']/g,sx=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function hi(n){return yt(n).replace(nx,t=>`&#${t.charCodeAt(0)};`).replace(sx,"")}function D(n){return Math.round(n*10)/10}function th(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a}=n,{upright:c}=n.layout,l=new Map(a.map(g=>[g.id,g])),u=_n(n,1,e,""),{badges:h,labels:f}=yo(n,1,u,e),d=Math.round(s.height);return`${[`<svg xmln\
s="${ui}" width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${ex}" font-size="12">`,`<title>${hi(t)}</title>`,`<rect width="${r}" height="${d}" fi\
ll="${o.paper}"/>`,...s.parts,...i.map(g=>ix(g,o)),...a.map(g=>ax(g,o)),...a.map(g=>cx(g,o)),...h.map(g=>rx(g,o)),...f.map(g=>ox(g,o)),...u.flatMap(({id:g,texts:y,
box:w})=>y.map((x,S)=>gi(x,{x:c?(w[0]+w[2])/2:w[0],y:w[1]+11+S*st},o.text,{bold:l.get(g)?.end,anchor:c?"middle":"start"}))),"</svg>"].join(`
`)}
`}function fi(n,{x:t,y:e},s,o=!1){return`<text x="${D(t)}" y="${D(e)}" fill="${s}"${o?' font-weight="bold"':""}>${hi(n)}</text>`}function di({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${D(n)} ${D(t)} L${D(n+29)} ${D(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+nh(
o,{x:n+29,y:t},{x:1,y:0},e)}function eh({x:n,y:t},e,s){let o=yi[e];return o?`<polygon points="${o.map(([i,a])=>`${D(n+6*i)},${D(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${D(n)}" cy="${D(t)}" r="6" fill="${s}"/>`}function ox({text:n,lit:t,box:[e,s,o,r],x:i,y:a},{paper:c,text:l,halo:u}){let[h,f,d,p]=[e-2,s,o-e+4,
r-s].map(D);return(t?`<rect x="${h}" y="${f}" width="${d}" height="${p}" fill="${c}"/>`:"")+gi(n,{x:i,y:a+4},l,{halo:u})}function rx({x:n,y:t,kind:e},{badge:s,paper:o}){
let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${oh({x:n,y:t},8,r,s)}${gi(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function ix(n,{paper:t}){let e=wt(n.colour,
t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.join(" ")}"`:"",{tip:o,onward:r}=pi(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" str\
oke-width="${D(n.width)}"${s}/>`}${nh(n.end,o,r,e)}`}function ax(n,t){let[e,s,o,r]=n.box.map(D),[i,a]=n.end||n.picked?[t.ring,2]:[wt(t.text,t.paper,.75),1];return`\
<rect x="${e}" y="${s}" width="${D(o-e)}" height="${D(r-s)}" rx="5" fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function pi(n){let[,,t,e]=n[n.length-
1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/s,y:(e.y-t.y)/s}}}function mi(n,{x:t,y:e},s){let o=(r,i)=>`${D(t+r*s.x-i*s.y)} ${D(e+r*s.y+
i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(
-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5\
 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:return null}}function nh(n,t,e,s){let o=mi(n,t,e);if(!o)return"";let r=o.filled?`fill\
="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path d="${o.path}" ${r}/>`}function wo(n,t){let e=document.createElementNS(ui,n);for(let[
s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function sh(n,t,e){let s=wo("svg",{width:34,height:14,"aria-hidden":"true"}),o=di({x:0,y:7},n,t,e),
r=new DOMParser().parseFromString(`<svg xmlns="${ui}">${o}</svg>`,"image/svg+xml");return s.append(...r.documentElement.children),s}function oh({x:n,y:t},e,s,o){
return`<circle cx="${D(n)}" cy="${D(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function gi(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?
' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${D(t)}" y="${D(e)}" text-anchor=\
"${i}" fill="${s}"${a}${c}>${hi(n)}</text>`}var yi={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],
triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,
s]=[t%2?.5:1.1,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function cx(n,t){let e=n.faded?wt(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:wt(
n.colour,t.text,.35),o=yi[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${D(n.x+i*n.size)},${D(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" st\
roke-width="1.5"/>`:oh(n,n.size,e,s)}function bo({shape:n,colour:t}){let e=yi[n],s=wo("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"\
swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?wo("polygon",{points:o,fill:t}):wo("circle",{cx:8,cy:8,r:6,fill:t})),s}function rh(n,{
width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=
[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
n)}`})}var lx={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},ux=1.4,hx=7,xo=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??
t,this.measure=go(),this.nodes=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},lx);for(let r of t.querySelectorAll("[tab\
index]"))r.removeAttribute("tabindex");this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.lettered=new Map,this.points=new WeakMap,this.under=
"";let s=null;this.network.on("click",({pointer:r})=>{s=r.canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener("pointe\
rmove",({offsetX:r,offsetY:i})=>this.point(this.at(this.network.DOMtoCanvas({x:r,y:i})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));
for(let r of["zoom","dragEnd"])this.network.on(r,()=>{this.keepInSight(),e.move()});let o=r=>{this.picture?.layout.upright&&!r.ctrlKey&&r.stopPropagation()};t.addEventListener(
"wheel",o,{capture:!0}),this.network.on("beforeDrawing",r=>this.paper(r)),this.network.on("afterDrawing",r=>this.write(r))}size(){return{width:this.element.clientWidth,
height:this.element.clientHeight}}free(){for(let t of[this.frame,this.element])t.style.height="";return this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.
layout,o=Math.min(1,this.size().width/s.width);for(let a of[this.frame,this.element])a.style.height=e?`${Math.ceil(s.height*o)}px`:"";this.element.classList.toggle(
"upright",e),this.fresh=!0,[this.placed,this.lettered]=[new Map,new Map];let{width:r,height:i}=this.size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),
this.nodes.add(t.nodes.map(a=>this.visNode(a))),this.network.redraw()}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){
let{width:t,height:e}=this.size(),s=this.picture?.layout.size??{width:t,height:e},o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/
2,y:s.height/2},scale:o,animation:!1})}where(){let[{width:t,height:e},{x:s,y:o}]=[this.size(),this.network.getViewPosition()];return[this.network.getScale(),s/t,
o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{width:e,height:s}=this.size(),[o,r,i]=t.split(",").map(Number);t&&e?(this.network.moveTo({position:{x:r*e,y:i*s},scale:o,
animation:!1}),this.keepInSight()):this.fit()}keepInSight(){let[t,{x:e,y:s}]=[this.network.getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.
layout.size??this.size(),[i,a]=[xs(t),{x:ih(e,o),y:ih(s,r)}];(i!==t||a.x!==e||a.y!==s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.
moveTo({scale:xs(this.network.getScale()*ux**t),animation:!1}),this.on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),
this.network.getViewPosition()],a=(f,d,p)=>Math.min(f+p,Math.max(f-p,d)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo(
{position:c,animation:!1}),this.on.move());let{y:l}=this.network.canvasToDOM({x:t,y:e}),{scrollTop:u,clientHeight:h}=this.frame;this.frame.scrollTop=Math.min(l-
40,Math.max(u,l+80-h)),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,
s=t.end||t.picked,o=t.faded?wt(t.colour,e.paper,.75):t.colour,r=s?e.ring:wt(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,color:{background:o,
border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?wt(e,s,.38):e}at(t){
if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[c,l,u,h]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=h,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[
hx/this.network.getScale(),""];for(let c of s){let l=Xc(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??Yc(t.
curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){
t!==this.under&&(this.under=t,this.element.style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return wt(
t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",
t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=
this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=pi(e.curves),
r=mi(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.
drawn,u=a||c||e===this.hovered;t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:wt(l.text,l.paper,
.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??_n(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,
s),{scale:t,placed:s}}onLines(){let{scale:t,placed:e}=this.labels(),s=t.toFixed(4),o=this.hovered?_n(this.drawn,t,this.measure,""):e,r=this.lettered.get(s)??yo(
this.drawn,t,o,this.measure);this.lettered.set(s,r);let i=new kt(e.map(({box:a})=>a));return{badges:r.badges.filter(({box:a})=>i.free(a)),labels:r.labels.filter(
({box:a})=>i.free(a))}}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,
nodes:r,layout:i}=this.picture,{badges:a,labels:c}=this.onLines();t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=
Yt;for(let u of a)Qu(t,u,o);for(let u of c)Zu(t,u,o);let l=new Map(r.map(u=>[u.id,u]));t.textAlign=i.upright?"center":"left";for(let u of s)this.name(t,u,l.get(
u.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${Yt}`:Yt;let{colours:r,layout:i}=this.drawn,{upright:a}=i,
c=this.labelColour(o),l=this.network.getScale(),[u,h,f,d]=o.box.map(y=>y*l),g=u<=s[0]&&h<=s[1]&&s[2]<=f&&s[3]<=d?"":r.halo;for(let[y,w]of e.entries())li(t,w,{x:a?
(s[0]+s[2])/2:s[0],y:s[1]+y*st},c,g)}};function ih(n,t){return Math.min(t,Math.max(0,n))}function ah(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=nt(e.pick);if(r==="node")return px(n,i);if(r==="finding"){let l=s.findings.get(i);return l?[Rs(t,[l.edge.
note]),Cs(n,l)]:[at(n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[m("p",{},o.nothing)];let a=i.split(">"),c=a.slice(1).flatMap((l,u)=>ch(s,a[u],l));return[dx(
n,a),Rs(t,c.map(({edge:l})=>l.note)),a.slice(1).map((l,u)=>fx(n,a[u],l))]}function ch({findings:n},t,e){return[...n.values()].filter(({edge:s})=>s.subject===t&&
s.object===e)}function fx(n,t,e){let{words:s,view:o}=n,r=uh(ch(o,t,e));return[m("h2",{id:`pair-${M({subject:t,object:e})}`,tabindex:"-1"},`${s.node(t)} → ${s.
node(e)} `,m("small",{},lh(n,r))),Ns(n,{subject:t,object:e}),fo(n,t,e),r.length?r.map(i=>Cs(n,i)):at(n,s.t.noFinding)]}function lh({words:{t:n}},t){let e=t.filter(
({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function dx({words:n},t){if(t.length<=2)return null;
let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${M({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.focus({preventScroll:!0})},
a={type:"button",class:"plain","data-step":M({subject:r,object:s}),onclick:i};return m("li",{},m("button",a,`${n.node(r)} → ${n.node(s)}`))};return m("nav",{id:"\
steps","aria-label":n.t.toStep},m("p",{class:"note"},n.t.toStep),m("ol",{class:"paths"},t.slice(1).map(e)))}function uh(n){return $(n,t=>{let{edge:e,match:s}=t;
return[!_(t),!e.signed,-s,e.id]})}function px(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[m("p",{},i.nothing)];let c=[...o.
findings.values()].filter(({edge:f})=>f.subject===t||f.object===t),l=uh(c),u=s.lang==="zh"?a.name:a.name_zh,h=(f,d,p)=>m("button",{type:"button",id:f,onclick:()=>r(
{[p]:t,pick:"",tab:"answer",extent:"answer"})},d);return[m("h2",{},s.node(t)," ",m("small",{},s.say(a.category))),m("p",{},u,a.synonyms.length?` · ${a.synonyms.
join(", ")}`:""),Rs(s,[a.description,...l.map(({edge:f})=>f.note)]),a.description?m("p",{},Nr(a.description)):null,a.curie?m("p",{class:"source"},`${i.identifier}${s.
t.colon}`,m("code",{},a.curie)):null,m("p",{},h("start-here",i.through,"from")," ",h("end-here",i.until,"to")),m("h3",{},lh(n,l)),l.length?l.map(f=>Cs(n,f)):at(
n,i.noFinding)]}var vo=6,mx='button, [role="button"], select, input, .term';function hh(n){let t=o=>n().explained(o),e=(o,r)=>{Rt();let i=r.map(c=>[bx(c),t(ko(c))]).filter(([,c])=>c);
if(!i.length)return;let a=i.length>1;b("explained").replaceChildren(...i.map(([c,l])=>m("span",{},a?m("strong",{},`${c}${n().t.colon}`):"",l))),fh(o)},s=o=>o instanceof
Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,[r])}),addEventListener("pointerout",({pointerType:o,target:r,
relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||Rt()}),addEventListener("pointerdown",({target:o})=>{s(o)||Rt()}),addEventListener(
"focusin",({target:o})=>{o instanceof Element&&o.matches(mx)&&o.matches(":focus-visible")&&e(o,wx(o))}),addEventListener("focusout",Rt),addEventListener("scroll",
yx,!0),addEventListener("keydown",gx,!0),b("explained").addEventListener("pointerleave",Rt)}function gx(n){n.key!=="Escape"||b("explained").hidden||(Rt(),n.stopPropagation())}
function yx(){let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?fh(n):Rt()}function Rt(){b("explained").hidden=!0;for(let n of document.
querySelectorAll('[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function wx(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[ko(o),o])).values()]}
function ko(n){return n.getAttribute("data-term")??""}function bx(n){return(n.textContent??"").trim()}function fh(n){let t=b("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+vo,r=o+s.height>innerHeight?Math.max(0,e.top-vo-s.height):o;t.style.setProperty("--at",`${Math.max(
vo,Math.min(e.left,innerWidth-s.width-vo))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function dh(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(ko(e))||e.closest("button, label, summary")||(t.add(ko(e)),e.setAttribute("tabindex","0"))}var $o=18,Xt=12,xx=42,vx=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function wi({graph:n,words:t,state:e,view:s}){let o=new Vt(n,e.lang,n.figures,zt(t,e)),{answer:r}=s,
i=r?o.counted("hop",r.question.max_hops):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?Oe(n,r):"")}}function mh(n,t){let{strokes:e,
notes:s}=bi(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>di({x:l,y:u},...a)})),r=s.map(a=>({text:a,draw:()=>""})),i=vi(n,t).map(({category:a,shape:c,colour:l})=>({
text:n.words.say(a),draw:(u,h)=>eh({x:u+17,y:h},c,l)}));return{...wi(n),legend:[...o,...r,...i]}}function bi({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return kx({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=xi(n,r),c=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:h})=>h===As[u])),notes:a.filter((l,u)=>c[u])}}function xi(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:As.map(
i=>{let{dash:a,end:c}=le(i);return{stroke:[t[i],a,c],text:`${Ts(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function kx({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map(M)),i=e.rows.filter(u=>r.has(M(u))),a=u=>i.filter(h=>h.relation===u).length,c=qs.filter(a);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],Ks(n,t,"same")]].filter(([u])=>s.some(({id:h})=>h.endsWith(` ${u}`))).map(([u,h,f])=>({stroke:[o[u],h,""],text:f})),...As.filter(u=>s.some(h=>h.sign===
u)).map(u=>({stroke:[o.both,[],le(u).end],text:`${Ts(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${Ks(n,t,u)}${n.t.colon}${n.t.lines(a(u))}`)}}function vi({graph:n},{
nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"\
dot",colour:"#777777"}}))}function gh({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(f,d=!1)=>{for(let p of ph(f,o-2*Xt,a))l+=$o,c.
push(fi(p,{x:Xt,y:l},i.text,d))};u(s,!0);for(let f of n)u(f);let h=Xt;l+=$o+4;for(let{draw:f,text:d}of t){let p=f(h,l)?xx:0,g=ph(d,o-2*Xt-p,a),y=p+Math.max(...g.
map(a));h>Xt&&h+y>o-Xt&&(h=Xt,l+=$o),c.push(f(h,l-4));for(let[w,x]of g.entries())l+=w?$o:0,c.push(fi(x,{x:h+p,y:l},i.text));h+=y+16}return l+=4,u(e),{parts:c,height:l+
Xt}}function ph(n,t,e){let s=[],o="";for(let r of n.split(vx))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}function yh({t:n},t,e){$x(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))b(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))b(r).setAttribute("aria-label",i);Sx(n,t),b("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function $x(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[h,f]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
b(h).textContent=f}function Sx(n,{view:t}){for(let e of pn)b(`view-${e}`).textContent=n[e],b(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])b(`view-${e}`).dataset.term=e;b("tab-compare").dataset.term="compare",b("tab-conflicts").dataset.term="conflicts"}function wh(n,t,{
answer:e}){let s=n.graph,{version:o}=s.figures,r=zt(n,t),i=new Vt(s,n.lang,s.figures),a=e?Oe(s,e):"";b("cited").textContent=r?n.t.citedFiltered(o,r)+i.licence:i.
stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function bh(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(
({match:i})=>i===E.ASSERTED).length;b("headline").textContent=s?yt(`${n.node(t.from)} → ${n.node(t.to)} · ${rs(n,t,s.question.context)}${n.t.colon}${ki(n,s)}`):
"",b("counts").textContent=n.t.shown(o.length,r,Mx(s)),b("counts").dataset.findings=String(o.length)}function ki(n,{verdict:t,leans:e}){return n.leaning(n.say(t),
e?.sign)}function Mx(n){if(!n)return 0;let t=X(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function xh(n,t){let{words:e}=n,s=b("line-legen\
d"),o=()=>vi(n,t).map(({category:i,...a})=>m("li",{},bo(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>m("li",{},sh(...c),l)),...a.map(c=>m(
"li",{},c)),...o()];s.style.minHeight="",s.replaceChildren(...r(xi(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(bi(n,t)))}var Ox=6;
function vh(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";b("hint").textContent=yt(
s?Ex(n,s):o)}function Ex(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(
u)))].slice(0,Ox),c=`${n.node(t)} → ${n.node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,
n.joined(a,"clauses")].filter(Boolean).join(" ")}var kh="oxygraph:guide",$h="read",So=class{constructor(t){this.words=t,this.step=0,b("guide-open").addEventListener("click",()=>b("guide").hidden?this.open():this.
close()),b("guide-back").addEventListener("click",()=>this.go(this.step-1)),b("guide-next").addEventListener("click",()=>this.go(this.step+1)),b("guide-close").
addEventListener("click",()=>this.close()),b("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!_x()||(b("guide").hidden=!1,this.draw())}open(){b("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),b("guide-next").focus()}close(){
let t=b("guide").contains(document.activeElement);b("guide").hidden=!0,Ix(),this.draw(),dispatchEvent(new Event("resize")),t&&b("guide-open").focus()}go(t){if(t>=
Ne.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!b("guide").hidden,[r,i,a]=Ne[s][this.step];for(let[
l]of Ne[s])b(l).classList.toggle("pointed",o&&l===r);if(b("guide-open").textContent=e.guide,b("guide-open").setAttribute("aria-expanded",String(o)),b("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===Ne[s].length-1;b("guide-text").replaceChildren(m("strong",{},`${e.guideStep(this.step+1,Ne[s].length)} · ${i}${t.
t.colon}`),a),b("guide-back").textContent=e.back,b("guide-back").toggleAttribute("disabled",!this.step),b("guide-next").textContent=c?e.done:e.next,b("guide-clo\
se").textContent=e.guideClose,b("glossary-title").textContent=e.allWords,ue("glossary").dataset.lang!==s&&Ax(t)}};function Ax(n){let{lang:t}=n,e=o=>Reflect.get(
Sl[t],o)??n.text(o)??n.say(o),s=Object.entries(Ws[t]).map(([o,r])=>m("div",{},m("dt",{},e(o)),m("dd",{},r)));b("glossary-words").replaceChildren(...s),ue("gloss\
ary").dataset.lang=t}function _x(){try{return localStorage.getItem(kh)!==$h}catch{return!1}}function Ix(){try{localStorage.setItem(kh,$h)}catch{}}function Jt(n,t){let e=Cx(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>Nx(Tx(
n,a),e.get(a)??a,r));return $(i,({key:a})=>a)}function Tx({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Sh(Reflect.get(r,i))&&!Sh(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function Sh(n){return Array.isArray(n)?!n.length:!n}function Nx(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(Lx),told:o.join(" ")}}var jx=/^(.+) (\p{Lu}{1,4})$/u;function Lx(n){let[,t,e]=jx.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function Oh({family:n,given:t}){return t?`${n}, ${t}`:n}var Mh=new WeakMap;function Cx(n){let t=Mh.get(n)??Rx(n);return Mh.set(n,t),t}function Rx({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of O(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),h=Fx(u,l)||z(e,a).replaceAll(" ","-");o.set(h,[...o.get(h)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||bt(a,l));for(let[a,c]of i){let l=Hx(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Bx={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Px=/[ßøØłŁæÆđı]/g,Dx=/\p{Mn}/gu,zx=/[^a-z0-9]/g,Wx=/[a-z]/;function Fx(n,t){let s=n.replace(Px,o=>Bx[o]).
normalize("NFKD").replace(Dx,"").toLowerCase().replace(zx,"");return Wx.test(s)?`${s}${t||"nd"}`:""}function*Hx(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${Eh(s)}`;t.has(o)||(yield o)}}function Eh(n){return(n>=26?Eh(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Ux=/[&%$#_{}]/g,Gx=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Ge(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(Ux,"\\$&")}function Ah(n){let t=s=>s.given||!s.family.includes(" ")?Ge(Oh(s)):`{${Ge(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Ge(s.title).replace(Gx,"{$&}"),journal:Ge(s.journal),year:String(s.year||""),volume:Ge(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Ge(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function _h(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",Oh(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function Mo({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return $(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function $i(n){let t=Mo(n);if(n.state.view!=="table")return t;let e=new Map(t.map(o=>[o.edge.id,o])),s=document.querySelectorAll("#table tbody tr:not([hidden])");
return Array.from(s).flatMap(({dataset:o})=>e.get(o.finding??"")??[])}function Ih(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=m("tr",{},a.columns.
map((w,x)=>m("th",{scope:"col","aria-sort":qx(s,x)},Kx(t,w,x)))),l=Mo(t),u=m("tbody",{},Vx(l,t).map(w=>Xx(t,w))),h=m("span",{id:"table-rows",role:"status"}),f=m(
"div",{class:"empty"}),d=w=>{let x=Yx(t.graph,u,w);if(h.textContent=a.rows(x,u.rows.length),f.hidden=x>0,f.hidden)return;let S=m("button",{type:"button","data-w\
ay":"rows",onclick:()=>i({find:""})},a.allRows);f.replaceChildren(m("p",{},yt(a.noRow(w))),m("p",{class:"tools"},S))},p=w=>{d(Is(w)),r({find:Is(w)})};d(s.find);
let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:p},y=o.answer||s.extent==="all";n.replaceChildren(m("p",{class:"tools"},m("input",{id:"t\
able-filter",value:s.find,...g}),h),...l.length?[f]:[at(t,y?a.noFinding:a.noQuestion)],m("table",{},m("caption",{},a.tableCaption),m("thead",{},c),u))}function qx({
sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascending"}function Kx({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===
o?`-${o}`:o});return m("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},e)}function Vx(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.
sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,text:Th(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);
return Number(t.state.sort)<0?r.reverse():r}function Yx({vocabulary:n},t,e){let s=r=>Do(n,r?.toLowerCase()??""),o=s(e.trim());for(let r of t.rows)r.hidden=!s(r.
textContent).includes(o);return[...t.rows].filter(r=>!r.hidden).length}function Th(n,t){let{graph:e,words:s}=n,{edge:o,match:r}=t,i=o.signed?s.text(e.vocabulary.
matches[r]):"";return[s.node(o.subject),s.say(o.signed?o.effect:o.predicate),s.node(o.object),s.joined([i,Ls(n,t)].filter(Boolean),"clauses"),s.chips(o).join(" \
· "),s.source(o),s.statement(o),o.id]}function Xx(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Ls(n,t),[c,l,u,h,f,d,p,g]=Th(n,t),y=()=>o({pick:`fi\
nding:${r.id}`,tab:"evidence"});return m("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!a),class:i===E.COMPATIBLE||a?"lig\
ht":""},m("td",{},c),m("td",{},r.signed?[Tr(s,r),` ${l}`]:l),[u,h,f,d,p].map(w=>m("td",{},w)),m("th",{scope:"row"},m("button",{type:"button",class:"plain",onclick:y},
g)))}function Nh(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(os(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Jx=/^\s*[=+\-@]|^[\t\r]/,Zx=/[",\n\r]/;
function Qx(n){let t=Array.isArray(n)?n.join("|"):String(n),s=typeof n!="number"&&Jx.test(t)?`'${t}`:t;return Zx.test(s)?`"${s.replaceAll('"','""')}"`:s}function jh(n,t){
let e=[...Object.keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Nh(n,o);return e.map(i=>Qx(Reflect.get(r,i))).join(
",")});return`\uFEFF${[e.join(","),...s].join(`\r
`)}\r
`}function Lh(n,t,e){let s={question:ce(n,e),findings:t.map(o=>Nh(n,o))};return`${JSON.stringify(s,null,1)}
`}function Oo(n,t){let e=Jt(n.graph,t);return $(e,({citation:o,id:r})=>[o[0]??Number.MAX_VALUE,r]).map(o=>tv(n,o)).join(`
`)}function tv(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...sn(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[mt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var ev=1e4;function Si(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),ev)}function In(n,t,e){Si(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Eo(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var Tn={bibtex:{write:Ah,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:_h,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Mi="ans\
wer";function nv({view:{answer:n}}){return n?[...new Set(X(n))].flatMap(t=>t.edges):[]}function sv({view:n,state:t}){let[e,s]=nt(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:Mo({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function ov(n,t){return t==="answer"&&n.view.answer?nv(n):sv(n)}function Ch(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=ov(n,Mi),a=Jt(t,i),c=u=>{Mi=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[m("h2",{},r.papers(a.length)),m("div",{class:"row"},m("label",{for:"papers-of"},r.papersOf),tt("papers-of",n.view.answer?Mi:"shown",l,c)),a.length?rv(n,i):
at(n,r.noPaper),m("ol",{class:"papers"},a.map(u=>m("li",{"data-paper":u.key},jr(e,u))))]}function rv({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>m("bu\
tton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:h}=Tn[c];In(l(Jt(n,s)),u,h),e(o.saved)},a=async()=>e(await Eo(Oo(t,s))?o.copied:o.copyFailed);
return m("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var iv=8,av=3,cv=60;function Ei(n,t){let e=new Oi(n,t);return m("div",{class:"combobox"},m("label",{for:n},t.words.t[n]),e.input,e.list,e.said)}var Oi=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=m("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.said=
m("div",{id:`${t}-said`,class:"said",role:"status"}),this.input=m("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomp\
lete":"list","aria-controls":`${t}-list`,"aria-expanded":"false","aria-describedby":`${t}-said`,value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",
()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener(
"keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.
at=-1}get asked(){let{words:t,state:e}=this.shown;return e[this.key]?t.node(e[this.key]):""}putBack(){this.close(),this.input.value=this.asked,this.judge("")}left(){
let t=this.input.value.trim();this.find(),!t||t===this.asked||this.hits.length?this.putBack():(this.close(),this.judge(t))}judge(t){if(!t){this.input.removeAttribute(
"aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.dataset.unknown===t)return;let{t:e}=this.shown.words;this.
input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let s=ml(this.shown.graph,t,av),o=s.map(r=>m("button",{type:"button",class:"plain","data-n\
ear-end":r,onclick:()=>this.take(r)},this.shown.words.node(r)));this.said.replaceChildren(m("p",{class:"warning"},e.unknownEnd(t.slice(0,cv),this.asked)),...s.length?
[m("p",{},`${e.closest} `,...o.flatMap((r,i)=>i?[", ",r]:[r]))]:[])}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){
this.hits=me(this.shown.graph,this.input.value,iv)}show(){this.find();let t=this.input.value.trim();this.judge(this.hits.length||!t?"":t),this.list.replaceChildren(
...this.hits.map((e,s)=>this.option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),this.at>=0&&this.
input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"\
option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=m("small",{},` ${o.say(a)}`);return m("li",{...i,"data-node":t,
onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp","Enter"].includes(t.key)&&(t.preventDefault(),t.key==="\
Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){
let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.judge(t):this.take("")}};var Ao="IU";function Rh({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=(f,d,p,g)=>{let y={id:f,"aria-label":d,placeholder:p,"aria-describedby":"dose-said"},w={
type:"number",min:"0",step:"any",value:String(g??"")},x=m("input",{...w,...y,onchange:h});x.addEventListener("focus",()=>x.select());let S=()=>x.validity.badInput&&
h();return x.addEventListener("blur",S),x.addEventListener("keydown",({key:T})=>T==="Enter"&&S()),x},i=m("div",{id:"dose-said",class:"said",role:"status"}),a=r(
"dose-from",o.doseFrom,o.least,e.dose),c=r("dose-to",o.doseTo,o.most,e.dose_to),l=n.words.dose_unit.map(f=>[f,t.say(f)]);e.dose_unit&&(Ao=e.dose_unit);let u=f=>{
Ao=f,h()};function h(){let f=lv(a,c);for(let y of[a,c])y===f?.field?y.setAttribute("aria-invalid","true"):y.removeAttribute("aria-invalid");if(i.replaceChildren(
...f?[m("p",{class:"warning"},o[f.why])]:[]),f||!a.value&&e.dose===null)return;let[d,p]=[a,c].map(({value:y})=>y?Number(y):null),g=d===null?dn:{dose:d,dose_to:p,
dose_unit:Ao};setTimeout(()=>s({...g,pick:""}))}return[m("div",{class:"row dose"},a,c,tt("dose-unit",Ao,l,u,o.doseUnit)),i]}function lv(n,t){let e=[n,t].find(({
validity:s,value:o})=>s.badInput||Number(o)<0);return e?{field:e,why:"noDose"}:t.value?n.value?Number(t.value)<Number(n.value)?{field:t,why:"noRange"}:null:{field:n,
why:"noRange"}:null}var Ai=new Set(["how","what","legend"]);function Ii(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:ae},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(m("div",{class:"ends"},Ei("from",t),Ei("to",t),m("button",{type:"button",id:"swap",onclick:a},r.swap)),m("div",
{class:"row"},m("label",{for:"hops"},C(e,"hops",r.hops)),tt("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""}))),jn({type:"checkbox",id:"one",checked:s.one,
onchange:c=>o({one:yn(c)})},C(e,"chimera",r.one)),jn({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:yn(c),pick:""})},C(e,"stated",r.stated)),
uv(t),_o("whom",r.whom,Nn(t,"sex"),Nn(t,"species"),Nn(t,"population"),dv(t)),_o("how",r.how,pv(t),Nn(t,"route"),Nn(t,"regimen")),_o("what",r.what,_i(t,"layers"),
_i(t,"effects"),_i(t,"evidence")),_o("legend",r.legend,mv(t)),m("button",{type:"button",id:"reset",onclick:()=>o(gv(t.graph))},r.reset))}function jn(n,...t){return m(
"label",{class:"choice"},m("input",n),t)}function uv({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return jn({type:"\
radio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return m("fieldset",{},m("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function _o(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Ai.delete(n):Ai.add(n)};return m("details",{id:`group-${n}`,open:!Ai.has(n),
ontoggle:s},m("summary",{id:`group-${n}-title`},t),e)}function Ln({t:n},t,{count:e,stated:s}){if(e===void 0)return t;let o=String(s===void 0?e:n.statedCount(s,e-
s));return t?`${t} (${o})`:o}function Bh(n,t,e){let s=t.map(({value:o,...r})=>{let i=e(o);return[o,Ln(n,i,r),i]});return[["",n.t.any],...s]}var hv=new Intl.Collator(
"en",{numeric:!0}),fv=new Intl.Collator("zh-Hans",{numeric:!0});function Ph(n,t){let{nodes:e,contexts:s}=n.graph,{compare:o}=n.lang==="zh"?fv:hv,r=[],i=[];for(let a of t)
e.has(a.value)||s.has(a.value)?i.push({one:a,name:n.named(a.value)}):r.push(a);return[...r,...i.sort((a,c)=>o(a.name,c.name)).map(({one:a})=>a)]}function Nn({words:n,
state:t,facets:e,change:s},o){let r=l=>s({[o]:l,pick:""}),i=Bh(n,Ph(n,e[o]),l=>n.named(l)),a=tt(`facet-${o}`,t[o],i,r),c=e[o].find(({value:l})=>l&&l===t[o]);return Dh(
n,C(n,o,n.t[o]),a,c)}function Dh(n,t,e,s){let o=s?Ln(n,"",s):"",r=`${e.id}-counts`;o&&e.setAttribute("aria-describedby",r);let i=o?m("small",{id:r,class:"counts"},
o):null;return m("div",{class:"row"},m("label",{for:e.id},t),e,i)}function dv({graph:n,words:t,state:e,facets:s,change:o}){let i=Ph(t,s.setting).filter(({value:c})=>!e.
setting.includes(c)).map(c=>[c.value,Ln(t,t.named(c.value),c)]),a=c=>o({setting:[...Ht(n,H(e),"setting",c).setting],pick:""});return m("div",{},m("div",{class:"\
row"},m("label",{for:"facet-setting"},C(t,"setting",t.t.setting)),tt("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>m("button",{...{type:"bu\
tton",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(h=>h!==c),pick:""})},`${t.named(c)} ✕`)))}function pv(n){
let{graph:t,words:e,state:s,facets:o,change:r}=n,i=s.dose===null||s.dose_to!==null?"":`${s.dose} ${s.dose_unit}`,a=Bh(e,o.dose,l=>e.dose(l)),c=l=>{let u=l?Ht(t,
H(s),"dose",l):Z;r({dose:u.dose,dose_to:u.dose_to,dose_unit:u.dose_unit,pick:""})};return m("div",{},Dh(e,e.t.dose,tt("facet-dose",i,a,c),o.dose.find(({value:l})=>l===
i)),Rh(n))}function _i({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],a=(l,u)=>{let h=u?[...i,l]:i.filter(d=>d!==l),f=r==="layers"&&!h.length;o({[r]:f?
Ct(n).layers:n.words[Ae[r]].filter(d=>h.includes(d)),pick:""})},c=s[r].map(l=>{let{value:u}=l,h={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return jn(
{...h,onchange:f=>a(u,yn(f))},r==="layers"?C(t,u,Ln(t,t.say(u),l)):Ln(t,t.say(u),l))});return m("fieldset",{},m("legend",{},C(t,r,t.t[r])),c)}function mv({graph:n,
words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(h=>h!==r),c=h=>s({hidden:yn(h)?a:[...a,r],
pick:""}),l=!e.hidden.includes(r);return[m("li",{},jn({type:"checkbox","data-category":r,checked:l,onchange:c},bo(i),t.say(r)))]});return m("ul",{class:"legend"},
o)}function gv(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=Ct(n);return u}function zh({t:n},t,e){let s=ks(e.answer),o=e.conflicts.filter(r=>s.has(M(r))).length;for(let r of ie){let i=b(`tab-${r}`);i.textContent=n.tabs[r]+(r==="conflic\
ts"?` (${o||e.conflicts.length})`:""),i.setAttribute("aria-selected",String(t.tab===r)),i.tabIndex=t.tab===r?0:-1}b("panel-body").setAttribute("aria-labelledby",
`tab-${t.tab}`)}function Wh(n){for(let t of ie)b(`tab-${t}`).addEventListener("click",()=>n.change({tab:t}));b("tabs").addEventListener("keydown",t=>{let[e,s]=[
ie.indexOf(n.state.tab),ie.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=ie[(o[t.key]+s)%s];
n.change({tab:r}),b(`tab-${r}`).focus()})}var yv={width:1200,height:800},Io=class{constructor(t){this.page=t;let e=(s,o)=>b(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.#e(()=>this.copy(Oo(t.words,this.#n()))));for(let s of["bibtex","ris"])e(s,()=>this.#e(()=>this.save(this.bibliography(s),Tn[s].
name,Tn[s].type)));e("csv",()=>this.#o(s=>jh(t.graph,s),"csv","text/csv")),e("json",()=>this.#o(s=>Lh(t.graph,s,t.state),"json","application/json")),e("keep",()=>this.
save(this.#r(),wv(t.state),"text/html")),e("svg",()=>this.#s(()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml"))),e("png",()=>this.#s(()=>this.#i()))}#t(t){
this.page.announce(`${this.page.words.t.notSaved}${t}`)}#e(t){let{graph:e,words:s}=this.page;Jt(e,this.#n()).length?t():this.#t(s.t.noPaper)}#s(t){let{page:e}=this;
En(e).length||(e.overlay?.rows??e.view.shown).length?t():this.#t(Bs(e,!1))}#n(){return $i(this.page).map(({edge:t})=>t)}bibliography(t){return Tn[t].write(Jt(this.
page.graph,this.#n()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await Eo(t)?"copied":"copyFailed")}save(t,e,s){In(t,e,
s),this.announce("saved")}#o(t,e,s){let{page:o}=this,r=$i(o);if(!r.length){this.#t(o.view.answer||o.state.extent==="all"?o.words.t.noFinding:Bs(o,!1));return}let i=r.
filter(({edge:a})=>a.signed).length;In(t(r),`oxygraph-findings.${e}`,s),o.announce(o.words.t.savedRows(i,r.length-i))}async#i(){let{text:t,size:e}=this.picture(),
s=await rh(t,e).catch(()=>null);s&&Si(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#r(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),
[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,
i.dataset.view=ce(e,s),i.lastChild instanceof Text&&(i.lastChild.data=`
`),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${ce(t.graph,t.state)}`}#a(){let t=this.page.map?.size();return t?.width&&t.height?
t:yv}picture(){let{page:t}=this,[e]=En(t);return e?{text:rn(e,t.graph.figures),size:e}:this.#c()}printed(){let{page:t}=this;if(t.inLines)return[ho(this.#c().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=wi(t);return[m("h2",{},document.title),...[...e,s].map(o=>m("p",{},o))]}#c(){let{page:t}=this,e=_s(t.graph,
t.state,t,this.#a(),t.theme),s=t.map?.measure??go(),o=gh(mh(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:th(e,document.title,
s,o),size:r}}};function wv({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function Fh(){let n=ue("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,b("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Hh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},bv=2.5,To=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Hh,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&xv(s,this.walked,e.state.from,Hh[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function xv({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Uh(a,r,s,o)>2);return ct(
i,a=>[Uh(a,r,s,o)+bv*vv(a,r,s,o),a.id])??r}function Uh(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function vv(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var kv=["figure","table","map-focus"],Gh=0;function qh({t:n}){b("to-answer").textContent=n.toAnswer,b("to-picture").textContent=n.toPicture}function Ti(){if(Ps())
return;let n=b("panel");n.getBoundingClientRect().top>0&&(Gh=scrollY),n.scrollIntoView()}function Kh(n){b("to-answer").addEventListener("click",()=>{n.change({tab:"\
answer"}),Ti(),b("panel-body").focus({preventScroll:!0})}),b("to-picture").addEventListener("click",()=>{let t=b("panel").getBoundingClientRect().top+scrollY;scrollTo(
0,Math.min(Gh,Math.max(0,t-innerHeight))),kv.map(b).find(s=>s.getClientRects().length)?.focus({preventScroll:!0})})}var Cn=4,$v=.6;function Yh({t:n}){return m("p",{id:"wider",hidden:!0},m("button",{type:"button",id:"wider-go",onclick:()=>{let e=b("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round($v*(e.clientWidth-s));e.scrollBy({left:Ni(e)>Cn?o:-e.scrollWidth}),Rn(n)}},n.wider))}function Rn(n){let[t,e,
s]=[b("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=Cn,t.classList.toggle("goes-o\
n",!e.hidden&&Ni(t)>Cn),s.textContent=Ni(t)>Cn?n.wider:n.widerBack)}function Ni({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function Xh(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=Vh([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=Vh([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+Cn?n:window).scrollBy(0,i)}function Vh([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function Jh(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var Sv={answer:Tl,evidence:ah,conflicts:Gu,compare:Xl,papers:Ch},Mv=["from","to","extent","by","view"],Zh=120,jo=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=yr(No(),this.state,t),this.view=br(t,this.state),this.overlay=this.#i(),this.picture=null,this.announced="",
this.laidFor=0,this.moving=void 0,this.map=null,this.takeAway=new Io(this),this.guide=new So(()=>this.words),ue("ask").open=Ps(),this.#p(),this.guide.greet(),this.#r()}openMap(){
let t=new xo(b("map"),{pick:e=>this.#s(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#u(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Pr(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return gc(No(),{...Ct(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},Mv.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Il(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#n(o),this.#d(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),Zh)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#s(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#n(t){b("panel").scrollTop=0,t&&Ti()}remember(t="pushStat\
e"){try{let e=`#${ce(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!_e(this.state)&&(this.
overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(prefers-c\
olor-scheme: dark)").matches?"dark":"light")}get words(){return new je(this.graph,this.state.lang)}draw(){this.view=br(this.graph,this.state),this.overlay=this.#i(),
this.#r()}#i(){return this.state.tab==="compare"?Gl(this.graph,this.state):null}#r(){let{state:t,words:e}=this,s=Ds();Rt(),document.documentElement.lang=t.lang===
"zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",r=$e(e,t).length?` (${e.t.
filtered})`:"";document.title=o?`${o}${r} – OxyGraph`:e.t.title;let i=this.#a();yh(e,t,this.theme),qh(e),this.guide.draw(),bl(e,t,this.leftOut,(a,c)=>{location.
hash=mc(No(),this.graph,a,c)}),wh(e,t,this.view),Ii(b("ask-body"),i),zh(e,t,this.view),b("panel-body").replaceChildren(...Gt(Sv[t.tab](i))),dh(b("panel-body")),
bh(e,t,this.view),this.#c(i),b("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),this.#o&&ll(b("panel-body")),zs(s)}#a(){let{graph:t,state:e,words:s,
counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?Pr(t,e):Wl(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.
note(r),leftOut:this.leftOut,redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=Ds();Ii(b("ask-body"),this.#a()),zs(t)}#c(t){let{
view:e}=this.state,s=this.inLines;b("table").hidden=e!=="table",b("map-frame").hidden=!s,b("figure").hidden=s||e==="table",this.picture=null,b("view-forest").hidden=
e!=="forest"&&!Wu(this),b("drawn").textContent="",e==="table"?Ih(b("table"),t):s?this.#u():this.#f(t)}get#l(){return this.#o?Q:Jh(b("figure"))}#h(){let t=Ds();this.#f(
this.#a()),zs(t)}#f(t){let e=this.#l;this.laidFor=e;let s=En(this,e),o=Gt([zu(t)]),r=s.map(a=>Hu(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?[]:[cl(t,s.length>
0)];b("figure").replaceChildren(Yh(this.words),...o,...i,...r),kr(b("figure")),Rn(this.words.t),performance.mark("oxygraph:drawn")}#u(){let{map:t}=this;if(!t)return;
let e=()=>_s(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(
s.paths,r)}`:"",{height:a}=t.free();b("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,xh(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(
s)}hint(t){vh(this.words,this.picture,t)}#d(t){let{words:e,view:s}=this,r=`${s.answer?`${e.t.verdict}${e.t.colon}${ki(e,s.answer)}. `:""}${b("counts").textContent}`,
i=t?b("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.evidence}${e.t.colon}${hl(i)}`,!1):r!==this.announced&&this.announce(r,!1),this.announced=
r}announce(t,e=!0){b("live").classList.toggle("unseen",!e),b("live").textContent=t}#p(){let t=(s,o)=>b(s).addEventListener("click",o);t("language",()=>this.change(
{lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of pn)t(`view-${s}`,()=>this.change({
view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[b("figure"),window])s.addEventListener(
"scroll",()=>kr(b("figure")));b("figure").addEventListener("focusin",({target:s})=>Xh(b("figure"),s)),b("figure").addEventListener("scroll",()=>Rn(this.words.t)),
window.addEventListener("resize",()=>Rn(this.words.t)),t("skip",s=>{s.preventDefault(),b("panel-body").focus()}),Wh(this),Kh(this);let e=new To(this);b("map-foc\
us").addEventListener("keydown",s=>e.press(s)),b("map-focus").addEventListener("blur",()=>this.map?.hover("")),Fh(),hh(()=>this.words),this.#g()}#g(){let t;addEventListener(
"resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#u(),this.picture?this.map?.go(this.state.zoom):!b("figure").hidden&&this.#l!==this.laidFor&&
this.#h()},Zh)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#m()),
addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),this.leftOut=yr(No(),this.state,this.graph),this.#m()})}#m(){
this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}};function No(){return location.hash.length>1?location.hash:document.body.
dataset.view??""}var Ov={en:{tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: ge\
t it again from where it came."},zh:{tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新\
获取。"}};function Qh(n){let t=n.getElementById("notice");if(!t)return;let e=Object.entries(Ov).flatMap(([s,{damaged:o}])=>[Object.assign(n.createElement("span"),{lang:s,
textContent:o})," "]);t.replaceChildren(...e),t.hidden=!1}var Ev=500;async function Av(){document.currentScript?.remove();let n=document.documentElement.cloneNode(!0),t=new jo(await aa(document),n);await _v(),t.count(),
await oa(document,"library","gzip"),t.openMap(),Reflect.set(window,"oxygraph",t)}function _v(){return new Promise(n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,Ev)})}Av().catch(n=>{throw Qh(document),n});})();
