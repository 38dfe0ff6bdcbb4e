/* Built from engine/, figures/ and ui/ by `make script`. */
"use strict";(()=>{function xt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Di(o),Di(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Di(n){return n>=55296&&n<=57343}function Et(n,t){if(typeof n=="string"&&typeof t=="string")return xt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=Et(n[e],t[e]);if(s)return s}return n.length-t.length}
function $(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>Et(s.key,o.key)).map(({item:s})=>s)}function O(n){return[...n].sort(xt)}
function ct(n,t){return Pi(n,t,-1)}function Pn(n,t){return Pi(n,t,1)}function Pi(n,t,e){let s;for(let o of n){let r=t(o);(!s||Et(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var zn=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=$(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Wi(s.map(r=>[r.id,this.#e(
r)])),this.study=Wi(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...hh(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.included=zi(s,this.paper),this.pooled=zi(s,this.study)}takesIn(t,e){
let s=this.pooled.get(t),o=e.split("+");return!s||o.includes(t)||!o.every(r=>s.has(r))?!1:!o.some(r=>this.pooled.get(r)?.has(t))}#t(t){return this.study.get(t)??
t}surelyIdentified(t){return this.sure.has(this.references.get(t)?.match_confidence??"")}#e({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.
toLowerCase()}`]:[],...s?[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?O(new Set(t.map(o=>this.#t(o)))).join("+"):s?e:""}allWithdrawn({reference:t}){
return t.length>0&&t.every(e=>this.withdrawn.has(e))}};function Fi({references:n,paper:t},e){let s=new Map(Array.from(n,([r,i])=>[r,fh(i,e)])),o=new Map;for(let r of O(
new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?
`${a}${Hi(c.indexOf(i))}`:a]}))}var uh=/^[[\]]+|[[\]]+$/gu;function fh({id:n,authors:t,title:e,year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(
h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),c=e.replace(uh,"").split(" ").filter(Boolean),l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.
length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}function Hi(n){return(n>=26?Hi(Math.floor(n/26)-1):"")+String.
fromCharCode(97+n%26)}function hh(n){return n?[`cohort ${n}`]:[]}function zi(n,t){let e=new Map;for(let{id:s,includes:o}of n){let r=t.get(s)??s,i=o.map(a=>t.get(
a)??a);i.length&&e.set(r,[...e.get(r)??[],...i])}return new Map(Array.from(e.keys(),s=>{let o=new Set([s]);for(let r of o)for(let i of e.get(r)??[])o.add(i);return[
s,o]}))}function Wi(n){let t=new Map,e=new Map,s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[
r,i]of n){t.set(r,r);for(let a of i){let c=e.get(a)??r;e.set(a,c);let[l,u]=$([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var A=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),dh=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Zt(n){return{...dh,...n}}function ot(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function At(n,t){return t==="dose"?n.dose===null?"":dt(Co(n)):t==="setting"?n.setting.join(", "):n[t]}function Co({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var ph=/\.?0+$/;function lt(n){let t=n.toFixed(12).replace(ph,"");return t==="-0"?"0":t}function dt([n,t,e]){return`${n===t?lt(n):`${lt(
n)}–${lt(t)}`} ${e}`}function fe(n,t){let e=[];for(let s=t(n);s;s=t(s))e.push(s);return e}function Gi(n,t,e){let s=new Set(n.flatMap(o=>[o,...fe(o,e)]));return Array.from(s,o=>[t(o),
o]).sort(Et)}function qi(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(Et)}function Wn(n,t){for(let e=0;e<t.length;e+=
1){let s=Ui(t,e,t[e][0])??Ui(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function Ui(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}
function Ki(n,t,e,s){let o=new Set(t),r=new Set(t.flatMap(i=>fe(i,s)));return new Set(n.filter(i=>{let a=mh(i,e,s);return a.length>0&&!r.has(i)&&!a.some(c=>o.has(
c))}))}function mh(n,t,e){let s=[n,...fe(n,e)];for(;s.length>0&&!t(s[s.length-1]);)s.pop();return s}function _t(n){return n==="population"?["population","age"]:[n]}function Vi(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?Wn(t,e):!t.some(s=>e.includes(s))}function gh(n,t){if(n!=="setting"||t===null)return[t];let e=t;return[...new Set(
e.map(([o])=>o))].map(o=>e.filter(([r])=>r===o))}function yh(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,a]]=[t,e];return[Math.max(s,
i),Math.min(o,a),r]}return n==="setting"?qi(t,e)??null:t.filter(s=>e.includes(s))}var It=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.fields=
t.flatMap(_t),this.people=_t("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){return this.number(
this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.set(e,s)),s}value(t,e){
return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+t,o=this.met.get(s);if(o===
void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>yh(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,this.met.set(s,o)}return o}share(t,e){
if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&o[r]!==null&&Vi(this.fields[r],s[r],
o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}byKey(t){return this.keys.flatMap(s=>gh(s,this.value(t,s)).map(o=>this.number(this.fields.
map((r,i)=>r===s?o:_t(s).includes(r)?this.values[t][i]:null)))).filter(s=>s!==n.OPEN)}excluding(t,e){let s=this.separators(t,e);return this.keys.filter(o=>s.includes(
o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===null&&i[o]===null)return!1;
let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.keysOf(
this.fields.filter((r,i)=>Vi(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>_t(e).some(s=>t.includes(s))):[]}reported(t){return this.fields.filter(
(e,s)=>this.values[t][s]!==null)}};function Fn(n,t){return Ro(n,t)[0]??null}function Ro(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],s=o=>e.every(
r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...Yi(n,o)].filter(s);if(r.length)return r}return[]}function*Yi(n,t,e=0,s=[]){
if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Yi(n,t,o+1,[...s,n[o]])}function Xi({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var wh=/\{(\w+)\}/g;function Ke(n,t,e,s={}){return he(
n.sentences[t][n.languages.indexOf(e)],s)}function he(n,t){return n.replace(wh,(e,s)=>String(t[s]))}function Pt(n,t){return n.lists[t].map(e=>e.name)}function Bo(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var de="human",Ji="healthy",Hn=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new It(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:Bo(t.lists.species),population:s,route:Bo(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(Ji)??new Set([Ji]),this.named=O(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?O(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#s(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#n(t){return t.length?Gi(t,e=>this.tags.
get(e)?.group??"",this.#o):null}parts(t,e){return Wn(this.#n([t])??[],this.#n([e])??[])}#o=t=>this.tags.get(t)?.broader??"";ofEdge(t){let e=this.ofEdges.get(t.id);
return e===void 0&&(e=t.signed?this.#i(t):It.OPEN,this.ofEdges.set(t.id,e)),e}#i(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(
t),u=t.species||this.#a(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e("species",u?[u]:[]),...this.#s(l),...this.#t(l)?{population:this.anyone}:
{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#n(c)})}#r({predicate:t,object:e,population:s}){return s.
length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#a(t){return t.some(e=>this.ofPeople.has(e))?de:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,
regimen:i,setting:a}=t,c=t.species||this.#a([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e("species",c?[c]:[]),...this.#s(s?[s]:[]),dose:o===null?null:
Co(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#n(a)})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===de}common(t){
let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){let a=_t(i).flatMap(c=>{let l=r.indexOf(c);return this.#c(c,
e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#c(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(
r))).size===1)return this.#u(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#h(r.filter(a=>i.every(c=>Qi(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#f(
o,new Set(s.flatMap(r=>this.#u(t,r))))}#f(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].every(i=>r.has(i))).map(([r])=>r);return O(o.filter(r=>!o.some(
i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].filter(([o,r])=>{let i=this.#l(o,s.get(o)??[]);return!r.every(
a=>i.has(a))}))}#l(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...fe(o,this.#o)]));let s=[...this.below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set(
[...e,...s.map(([o])=>o)])}#u(t,e){if(t==="dose")return[dt(e)];if(t==="setting")return this.#h(e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(
i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#h(t){let e=new Set(t.flatMap(([,s])=>fe(s,this.#o)));return t.map(([,s])=>s).filter(s=>!e.
has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}said(t,e){let s=this.scopes.values[this.ofEdge(t)],o=e.flatMap(_t).map(r=>s[this.scopes.fields.
indexOf(r)]);return JSON.stringify(e.includes("population")?[this.#r(t),...o]:o)}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(t,
e).length?A.COMPATIBLE:A.ASSERTED:A.EXCLUDED:A.ASSERTED}openKeys(t,e){return e===It.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){
for(let s=0;s<this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.
fields[s];if(r==="population"||r==="age")return!this.#p(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?
!Qi(i,o):!Zi(i,o)}#p(t,e){return t.some(s=>Zi([...this.below.population.get(s)??[s]],e))}};function Zi(n,t){return n.every(e=>t.includes(e))}function Qi(n,t){return t.
every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var ut="conflicting",pt="mixed";function U(n){return n==="+"||n==="-"}function Qt(n){return U(n)||n==="0"}function Ve(n){return n==="+"?"-":"+"}var bh=["0","?",ut,pt];function ta(n,t){for(let e of bh)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Do(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ut:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var xh=/^[ -~]*$/,vh=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/,kh=/[\u3400-\u9fff\u{20000}-\u{3ffff}]/gu,ea=new WeakMap;function D(n,t){let e=xh.test(t)?t.toLowerCase():
[...zo(n,t.normalize("NFKC"))].map(Sh).join("");for(let s of n.spelling.gaps)e=e.replaceAll(s," ");return e.split(vh).filter(Boolean).join(" ")}function zo({spelling:n},t){
return t.replace(kh,e=>$h(n).get(e)??e)}function $h(n){let t=ea.get(n);if(t)return t;let e=[...n.traditional],s=new Map(e.flatMap((o,r)=>r%2?[]:[[o,e[r+1]]]));return ea.
set(n,s),s}function Sh(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}function Un(n,t,e,s){let o=sa(D(n,t)),r=[];for(let[a,c]of Mh(e)){let l=Eh(
o,a,n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}var Po=32;
function sa(n){let t=[...n],e=new Uint32Array(Po);for(let s of t)e[s.charCodeAt(0)%Po]+=1;return{letters:t,often:e}}var na=new WeakMap;function Mh(n){let t=na.get(
n);if(t?.length===n.size)return t;let e=Array.from(n,([s,o])=>[sa(s),o]);return na.set(n,e),e}function oa(n,t,e){let s=D(n,t),o=` ${s} `,[r,i]=n.spelling.shortest,
a=new Map;for(let[c,l]of e){if(!s.includes(c))continue;let u=Wo(c),f=[...c].length;f>=(u?r:i)&&(!u||o.includes(` ${c} `))&&a.set(l,Math.max(f,a.get(l)??0))}return a}
function Wo(n){return[...n].every(t=>t<"")}function ra(n,t,e){let s=D(n,t).split(" ");if(s.length===1)return"";let o=new Set([...e].flatMap(l=>l.split(" "))),
{hint:r,long:i}=n.spelling,a=O(o).map(l=>[...l]).filter(l=>l.length>=i),c=s.map(l=>o.has(l)||[...l].length<i?l:Oh([...l],a,r));return c.every(Boolean)&&c.some((l,u)=>l!==
s[u])?c.join(" "):""}function Oh(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-o.length)/r<e)continue;
let i=1-Ye(n,o,ia(e,r))/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function Eh(n,t,e){let s=Math.max(n.letters.length,t.letters.length);if(!s)
return 1;if(1-Math.abs(n.letters.length-t.letters.length)/s<=e)return 0;let o=ia(e,s);return Ah(n,t)>o?0:1-Ye(n.letters,t.letters,o)/s}function Ah({often:n},{often:t}){
let[e,s]=[0,0];for(let o=0;o<Po;o+=1){let r=n[o]-t[o];r>0?e+=r:s-=r}return Math.max(e,s)}function ia(n,t){return(1-n)*t+.001}function Ye(n,t,e=1/0){let s=[],o=Array.
from({length:t.length+1},(i,a)=>a),r=0;for(let i=1;i<=n.length;i+=1){let a=[i],c=i;for(let l=1;l<=t.length;l+=1){let u=Math.min(o[l]+1,a[l-1]+1,o[l-1]+(n[i-1]===
t[l-1]?0:1));i>1&&l>1&&n[i-1]===t[l-2]&&n[i-2]===t[l-1]&&(u=Math.min(u,s[l-2]+1)),a[l]=u,u<c&&(c=u)}if(Math.min(c,r)>e)return 1/0;r=c,[s,o]=[o,a]}return o[t.length]}var qn=class{constructor(t,e){this.vocabulary=e,this.nodes=Gn(t.nodes),this.contexts=Gn(t.contexts),this.references=Gn(t.references),this.audit=t.audit,this.papers=
new zn(this.references,e),this.shortNames=Fi(this.papers,e),this.edges=Gn(Ih(t.edges,this.papers,e)),this.successors=ca(this.nodes,this.edges,"subject","object"),
this.predecessors=ca(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Hn(e,this.contexts,
jh(this),new Set(s)),this.spellings=Lh(this),this.ownRows=Th(this),this.audited=Nh(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Pt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Xe({vocabulary:n,spellings:t},e,s=20){return Je(n,t,e,s)}function Je(n,t,e,s){let o=D(n,e);if(!o)return[];let r=n.spelling,i=aa(t,o,0),a=i.size?"":ra(n,
e,t.keys()),c=a?aa(t,a,r.corrected):new Map,l=new Map([...i,...c]);for(let[u,f]of _h(n,e,t,s))!l.has(u)&&(f[0]===r.close||!c.size)&&l.set(u,f);return $(l.values(),
u=>u).slice(0,s).map(([,,u])=>u)}function aa(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);i<0||la(s,[e+(o===t?0:i===0?1:2),[...o].length,r])}return s}
function _h(n,t,e,s){let{close:o,named:r,alike:i,within:a,hint:c}=n.spelling,l=Wo(D(n,t))?r:a,u=new Map;for(let[f,h]of oa(n,t,e))u.set(f,[l,-h,f]);for(let[f,h]of Un(
n,t,e,s))la(u,[h>=c?o:i,-h,f]);return u}function la(n,t){let[,,e]=t;Et(t,n.get(e)??[1/0])<0&&n.set(e,t)}function Gn(n){return new Map(n.map(t=>[t.id,t]))}function Ih(n,t,{
lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?
o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function Th({edges:n,papers:t,vocabulary:e}){
let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??
i)))s.set(r,[...s.get(r)??[],o]);return s}function Nh(n){let t=new Map;for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function ca(n,t,e,s){
let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function jh({nodes:n,
edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(
l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.
get(a)??[])for(let f of i(u))l.add(f);return r.set(a,l),l};for(let a of s.keys())i(a);return r}function Lh({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),
s=>[D(t,s),s]));for(let{id:s,name:o,name_zh:r,curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=D(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function Fo(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=new Uint8Array(s.length);for(let r=0;r<o.length;r+=1)o[r]=s.charCodeAt(r);return new Response(
new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}async function ua(n,t,e){let s=n.createElement("script");s.textContent=await Fo(n,t,e),n.
head.append(s),s.remove()}var Ho=class extends qn{constructor(t){super(Bh(t),Rh(t.vocabulary)),this.start=t.start,this.hops=Array.from({length:t.most_hops},(i,a)=>String(a+1)),this.figures=
t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=Ph(t.nodes),this.flags=
zh(this.audit);let o=[...this.nodes.values()].filter(i=>i.category==="Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,Pt(t.vocabulary,i)]);this.
words=Object.fromEntries(r),this.words.population=[...this.words.population,...O(o)]}},Ch=2;function Rh(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.
min(Ch,t.seconds)}}}async function da(n){return new Ho(JSON.parse(await Fo(n,"graph","deflate")))}var fa={nodes:{name:"label"},edges:{subject:"from",object:"to"}};
function Bh(n){let e=["nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(fa,s)?Reflect.get(fa,s):{};return[s,Dh(n.vocabulary.columns[s],
n[s],o)]});return Object.fromEntries(e)}function Dh(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Uo(t,e[o]??o,a=>ha(
r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??ha(r,"")}return s}function Uo({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.
map(e);return s.at.map(r=>o[r])}function ha(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"\
integer":return t?Number(t):null;default:return t}}function Ph(n){let[t,e,s]=["shape","color","level"].map(r=>Uo(n,r,String)??[]),o=Uo(n,"category",String)??[];
return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function zh(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])
t.set(s,[...t.get(s)??[],e]);return t}function pe(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Kn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(pe(n*100)/100).
toFixed(2):n.toFixed(2)}function te(n){return`${pe(n*100)}%`}var Wh=/e([+-])(\d)$/,Fh=1e-4;function pa(n){let t=Number(n.toPrecision(1));return t&&t<Fh?t.toExponential(
0).replace(Wh,"e$10$2"):String(t)}function Ze(n){return n.replaceAll("-","−")}function I([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function ee(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function V(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function E(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function k(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function ma(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var v=24,Q=Number.POSITIVE_INFINITY,tn=1240,ye=560,Hh=10,ga=16,[Uh,ya]=[20,12.5],[me,wa]=[11,1.5],Qe=26;function Go(n,t,e){return n===Q||n<=0||e*Math.min(n,tn)/
t>=Hh}function en(n,t){return new ge(n,t+2*ga,ga)}function vt(n,t,e,s){return Go(t,e,s)?new ge(n,e):en(n,t)}var ge=class{#t=[];#e="";#s=[];constructor(t,e,s=0){
this.ruler=t,this.width=e,this.spare=s,this.reach=e-2*v,this.y=v}get compact(){return this.spare>0}add(...t){this.#t.push(...t)}group(t,e,s,o){this.#t.push(ma(t,
e,s,o))}head(t,e){this.#e=t,this.#n(t,Uh,"ink",!0);for(let[s,o]of e.entries())this.#s.push(o),this.#n(o,ya,s?"ink":"muted");this.y+=10}legend(t,e=20){this.y+=12,
this.add(I([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.reach-Qe,me),c=Qe+this.ruler.width(i,me);s>
v&&s+c>this.width-v&&(s=v,this.y+=e),this.add(...o(s+Qe/2-4,this.y-4),k(s+Qe,this.y,i,me)),s+=c+20;for(let l of a)this.y+=me*wa,this.add(k(v+Qe,this.y,l,me)),s=
this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#s.push(s),this.#n(s,me,e)}heading(t){this.y+=14,this.#n(t,ya,"ink",!0)}finish(t,e,s,o=!0){return o&&
this.notes([e]),{width:this.width,height:pe(this.y+v/2),lang:t,title:this.#e,description:this.#s.join(" "),marks:this.#t,drawn:s,...this.spare?{spare:this.spare}:
{}}}#n(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.reach,e,o))this.y+=e*wa,this.add(k(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var we=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Vn(n,t,e=[]){let s=new Map(Array.from(t,c=>[c.id,c])),o=[...s.values()],r=o.flatMap(c=>c.reference.filter(l=>n.retracted(l))),i=n.audit.filter(({review_edges:c})=>c.
some(l=>s.has(l))),a=O(new Set(r)).map(c=>Gh(n,c,o));return qo([...i,...a],e)}function qo(n,t){let e=t.map(o=>new Set(o.map(({id:r})=>r)));return $(n,({review_edges:o,
paper_edges:r})=>e.map(i=>![...o,...r].some(a=>i.has(a))))}function Gh(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.
get(t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:O(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Ke(n.vocabulary,"\
retraction","en",s),statement_zh:Ke(n.vocabulary,"retraction","zh",s)}}var[rt,be,ne]=[0,1,2];function Tt({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function Yn({signs:n},t){return t==="?"?!n.size:[...n].some(e=>e===t)}function q({edge:n}){return Qt(n.sign)}function Xn({
signs:n}){let t=[...n].filter(U);return t.length>1?"both":t.length?n.has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function Y(n){let t=new Map;for(let e of n){
let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(([e],[s])=>xt(e,s)).map(([e,s])=>qh(e,s))}function qh(n,t){let e=new Set(t.map(({edge:s})=>s.
tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(q).map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.
max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Tt(s)),tendency:e.size===1?[...e][0]:null,openKeys:ct(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}
function it(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(o)).length);return t&&e?{sign:ut,contested:s>0,leans:ba(n)}:t||e?t+e>s?{sign:t?"+":"-",
contested:s>0,leans:null}:{sign:pt,contested:!0,leans:ba(n)}:{sign:s?"0":"?",contested:!1,leans:null}}function ba(n){let t={"+":[],"-":[],0:[]};for(let{study:r,
signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>
s?"+":"-",studies:t}}var[Ko,Kh,Nt]=[0,1,2],Vh=new Set(["speculative","hearsay","audited"]),Jn=class{#t;#e;#s;constructor(t,e=t){this.speaking=t,this.findings=e,this.gaps=Xh(t.length?
t:e),this.match=this.gaps.length?A.COMPATIBLE:A.ASSERTED}get results(){return this.#t??=Y(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=
it(this.results),this.#e}get level(){let t=this.results.filter(({signs:e})=>e.size);return Math.max(rt,...(t.length?t:this.results).map(({level:e})=>e))}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return O(new Set(t.flatMap(({edge:e})=>e.reference)))}},Zn=class extends Jn{#t;constructor(t,e){super(
t.filter(_),t),this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Yh(this.speaking)}get sign(){return this.kind===
Nt?"+":this.weighed.sign}get reporting(){let t=this.findings.filter(({edge:s,match:o})=>s.signed&&o===A.ASSERTED),e=t.filter(_);return e.some(({edge:s})=>Tt(s))?
e:t.filter(s=>_(s)||s.silentBecause==="pooled")}get uncounted(){return this.reporting.length?[]:this.findings.filter(({edge:e,match:s})=>e.signed&&s===A.ASSERTED).
filter(({silentBecause:e})=>!Vh.has(e))}get asserted(){return Y(this.reporting)}get claims(){return this.#t??=Jh(this.graph,this.speaking),this.#t}get signed(){
return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({silentBecause:t,edge:e}){let s=Qt(e.sign)&&Qt(this.weighed.
sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>rt)}part(t){
if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.get(s);return o||(o=new Jn(e.flatMap(r=>this.claims[r].findings)),
this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.length===this.findings.length?this:e(s)}};function Yh(n){return n.
some(({edge:t})=>t.sign==="=")?Nt:n.some(({edge:t})=>t.predicate==="associated_with")?Kh:Ko}function Xh(n){let t=n.filter(e=>_(e)&&q(e));return ct(t.length?t:n,
({openKeys:e})=>e.length)?.openKeys??[]}function Jh({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],
c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[s]})}return[...e.values()]}function X({direct:n,paths:t}){
return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var se=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.controls=Ki([...t.contexts.keys()],e.setting,o=>t.contexts.
get(o)?.control??"",o=>t.contexts.get(o)?.broader??""),this.holding=new Map,this.rules=[["speculative",Zh],["retracted",o=>this.retracted(o)],["control",o=>this.
control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pooled",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["l\
ess_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",Qh],["weaker_design",(o,r)=>this.weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).
map(e=>this.#s(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),s=$(this.#a(e),o=>[!_(o),-o.match,o.edge.id]);return new Zn(
s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){
let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.set(t,e)),e}#s(t){let e=t.signed?this.graph.scoper.openKeys(
t,this.asked):[];return{edge:t,match:e.length?A.COMPATIBLE:A.ASSERTED,openKeys:e,study:t.study,level:t.signed?this.#n(t):rt,silentBecause:""}}#n(t){let{reference:e,
evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#i(t)?rt:this.controlledDesigns.has(s)?ne:Tt(t)&&o==="affects"&&!this.#o(t)?ne:be}#o(t){let{
papers:e,ownRows:s}=this.graph,a=t.reference.map(c=>e.paper.get(c)??c).flatMap(c=>[...e.included.get(c)??[]].filter(l=>l!==c)).flatMap(c=>s.get(c)??[]).filter(c=>Vo(
c,t)).filter(c=>!(Tt(c)&&c.predicate==="affects"));return a.length>0&&!a.some(c=>this.controlledDesigns.has(c.evidence_type))}#i(t){return this.ownLayers.has(t.
layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>Vo(o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?
(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.filter(({edge:i})=>i.signed);if(!e.length)return t;let s=t.filter(({edge:i})=>!i.
signed),o=[];for(let i=e;i.length;){for(let[l,u]of this.rules){if(!e.length)break;let f=new Set(e.filter(h=>u(h,e)));if(f.size){for(let h of f)o.push({...h,silentBecause:l});
e=e.filter(h=>!f.has(h))}}let a=o.filter(l=>l.silentBecause==="pooled"),c=[...e,...a];i=a.filter(l=>!this.pooled(l,c)),o=o.filter(l=>!i.includes(l)),e=[...e,...i.
map(l=>({...l,silentBecause:""}))]}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),...o]}retracted({edge:t}){return this.graph.papers.
allWithdrawn(t)}control({edge:t}){return t.setting.some(e=>this.controls.has(e))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.
reference.every(e=>this.#r(e).some(s=>Vo(s,t)&&zt(s,t)&&this.#c(s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({
edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(
l=>this.layers.has(l.layer));return o.scope_only.includes(r)?c.some(l=>l.object===t.object&&this.#c(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.
size)return!1;let s=t.edge.evidence_type==="systematic_review";return e.some(o=>s&&this.#f(t,o)?!0:Tt(o.edge)&&q(o)&&this.#f(o,t)&&!this.#l(o,t))}#f(t,e){return this.
graph.papers.takesIn(t.study,e.study)&&zt(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===de)return!1;let{scoper:s}=this.graph;
return e.some(o=>zt(t,o.edge)&&q(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return this.#u(t)&&e.some(s=>this.#l(t,s))}#l(t,e){
if(e.match!==A.ASSERTED||e.edge.analysis||!q(e)||!this.#u(t))return!1;let{edge:s,level:o}=t;return e.level===rt&&o>rt?!1:(e.edge.reference.length>0||!s.reference.
length)&&zt(s,e.edge)}#u({edge:t,match:e,openKeys:s}){let o=s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer);return e!==A.ASSERTED&&!o}weakerDesign({edge:t,
study:e},s){if(s.length===1)return!1;let o=td(s),r=o.get(e)??rt,i=s.filter(a=>q(a)&&(o.get(a.study)??0)>r&&zt(t,a.edge));return i.length>0&&!ed(i,this.graph.vocabulary.
small)}};function Zh({edge:n}){return n.certainty==="speculative"}function Qh({edge:n,study:t,openKeys:e},s){return n.analysis?s.some(o=>o.study===t&&!o.edge.analysis&&
zt(n,o.edge)&&o.openKeys.length<=e.length):!1}function zt(n,t){return xa(n.subject_aspect,t.subject_aspect)&&xa(n.object_aspect,t.object_aspect)}function xa(n,t){
return n===t||!(n&&t)}function Vo(n,t){return n.subject===t.subject&&n.object===t.object}function td(n){let t=new Map;for(let{study:e,level:s}of n)t.set(e,Math.
max(s,t.get(e)??rt));return t}function ed(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.map(({edge:s})=>s.sample_size??0))<
t&&!n.some(({edge:s})=>Tt(s))}function*va(n,t,e,s,o){let r=xe(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function xe(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Yo=[{scope:It.OPEN,aspect:"",arrivals:[]}];function Xo(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===It.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var jt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=nd(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===Nt?"=":a[u].weighed.sign),this.sign=sd(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==Nt);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):rt,this.gaps=Math.max(...this.parts.map(l=>l.gaps.length)),this.
match=Math.min(...this.parts.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===Ko&&U(
this.sign)&&this.level>rt}get decides(){return this.counted&&this.sign!=="?"}};function ka(n,t,e){let s=t.reduce((o,r)=>Xo(n,o,r),Yo);return new jt(n,t,s,e)}function nd(n,t){
let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}
function sd(n){let t=n.reduce(ta,"=");return t==="="?"?":t}function oe(n){return n.verdicts["?"]}function $a(n,t){return t===oe(n)||t===n.verdicts[ut]}function ts({verdicts:n},t){return t===n[ut]||t===n[pt]}function nn(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var Qn=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=$(this.look(),rd),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[Do(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof jt?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof jt?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of od(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Ro(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#s(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[Do(r).sign]}#s(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,h)=>f===c.steps[h]))continue;let u=ka(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function od(n,{graph:{scoper:t}}){return n instanceof jt?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(q).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function rd(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!U(s),o,r,-i,-a.size,c.length,c]}var J=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new se(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function sn(n,t,e,s){return Jo(new J(n,t,e),t,s)}function Jo(n,t,e=new we(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Qn(n.counting,n.step(s,o),()=>id(n,t,e),e)}function id(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=xe(p=>n.to(p).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(p,g)=>p===e?l.length>0:!u.has(p)&&
(a.get(p)??1/0)<g,h=p=>{o.keep()&&c.push(new jt(i,[...l],p,r.asked))},d=(p,g,y)=>{for(let[w,x]of n.from(p)){if(!o.spend())return;if(!f(w,y))continue;let S=Xo(i,
g,x);l.push(x),w===e?h(S):(u.add(w),d(w,S,y-1),u.delete(w)),l.pop()}};return d(t,Yo,s),c}function Sa(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:sn(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return nn(Pt(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function Ma(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=Oa(n,t);if(!r.length)return null;let i=sn(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function es(n,t,e){let{every:s,leftOut:o}=Oa(n,t);if(!o.length)return()=>[];let r=new J(n,{...t,layers:s},{passes:e});return(i,a)=>{let c=r.step(i,a);
return(c?.reporting.length?c.reporting:c?.uncounted??[]).filter(({edge:u})=>o.includes(u.layer))}}function Oa({vocabulary:n},{layers:t}){let e=Pt(n,"layer");return{
every:e,leftOut:e.filter(s=>!t.includes(s))}}function Ea(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Aa(
t.graph,ad(t,c)):[];l.length&&i.set(c,_a(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=ld(t,s)),a.length||
r.length||(a=[...ud(n,t)]),cd(a)}function ad({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function Aa({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:Fn(n,t)??[]}function cd(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return $(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function _a({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,At(t,a)])}}function ld({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==A.EXCLUDED);return l.some(u=>Qt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*ud({source:n,target:t,context:e,max_hops:s},o){let r=hd(o),{onward:i,back:a}=fd(o.graph),c=dd(r,xe(i,n,s),xe(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let f of va(i,a,n,t,u))for(let[h,d]of f.slice(1).entries()){let p=r.get(f[h])?.get(d);p&&(l=!0,yield _a(o.graph,e,{subject:f[h],object:d},p))}}function fd({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function hd({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(f))),u=Aa(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function dd(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Zo=4;function Lt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Zo}){return{source:t,target:e,context:Zt(s),layers:n.layers(o),max_hops:r}}var pd={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Ia(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=nn(O(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:md(n,t)}}function md(n,t){let e=Object.entries(pd).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=gd(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return nn(e)}function gd(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return Pn(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[tr,Qo,ns,Ta]=[0,1,2,3];function Na(n,t,e){let{vocabulary:s}=n;if($a(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[tr],reasons:["mechanism_only"]};let o=yd(e.direct.results,e.directSign),[r,i]=La(s,o),a=bd(n,t,e,o,r);return{level:s.strengths[Math.max(r-a.length,tr)],
reasons:[i,...a]}}function yd(n,t){return n.filter(({signs:e})=>t===pt?e.size>0:e.has(t))}function ja(n){return n.reduce((t,{people:e})=>t+e,0)}function La({many:n},t){
let e=t.filter(({level:r})=>r===ne),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Ta,"pooled_controlled_many"];if(e.length>=n.several&&ja(
e)>=n.more_people)return[Ta,"several_controlled_many"];if(s.length)return[ns,"pooled_controlled"];if(e.length>1)return[ns,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[ns,"one_controlled_many"];let o=t.filter(({level:r})=>r===be);return wd(n.people,o,e.length)}function wd(n,t,e){let s=ja(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[ns,"several_observational_many"]:e?[Qo,"one_controlled"]:s>=n?[Qo,"one_observational_many"]:t.length>1?[Qo,"two_observational"]:[tr,t.length?
"one_observational":"no_study"]}function bd(n,t,e,s,o){let r=s.flatMap(({findings:a})=>a.map(({edge:c})=>c)),i=s.filter(({openKeys:a})=>a.length).length;return[
...e.contested||e.directSign===pt?["contested_evidence"]:[],...i*2>s.length?["indirect"]:vd(t,r)?["only_animals"]:[],...xd(n.vocabulary,s,o),...r.some(a=>n.audited.
has(a.id))?["audited_reading"]:[]]}function xd(n,t,e){let s=t.filter(({findings:o})=>o.some(({edge:r})=>r.certainty!=="tentative"&&!r.analysis));return s.length?
La(n,s)[0]<e?["tentative_in_part"]:[]:["tentative_only"]}function vd({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==de)}function Ba(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==oe(o)||c.includes(
u))return null;let f=Ca(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||f.some(kd)||!d)return Ra(n,f);let p={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return Ra(g,Ca(g,sn(g,p,{passes:s},i)))}function Ca(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&Sd(n,o))}function kd({sign:n}){return U(n)||n===ut||n===pt}function Ra(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(p=>U(p.sign)),[o]=$(s,p=>[p.kind,p.steps.length,p.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(p=>p.kind===o.kind&&
p.steps.length<=i.length);if(a.some(p=>p.sign===ut||p.sign===pt))return null;let c=$(a.filter(p=>U(p.sign)),p=>p.nodes);if(c.some(p=>p.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=O(new Set(c.flatMap(p=>[...p.studies]))),f=c.map(p=>p.nodes),h=[...new Set(c.flatMap($d))],d=c.some(({parts:p})=>p.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:f,wholes:h,studies:u,hitRate:e[l],inHealthy:d}}function $d({steps:n}){let t=n.find(e=>e.
kind===Nt);return t?[t.subject]:[]}function Sd(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Ct(n,t,e){let s=Lt(n,t);return ss(new J(n,s,{passes:e}),s)}function ss(n,t){let{graph:e,passes:s}=n,o=new we(e.vocabulary.budget),r=Jo(n,t,o),{verdict:i,
decidedBy:a,direct:c}=r,l=r.deciding.map(f=>f.match),u=Ed({question:t,verdict:i,decidedBy:a,direct:c,contested:r.contested,match:l.length?Math.min(...l):null,leans:r.
leans},{paths:()=>r.paths,mechanism:()=>r.mechanismVerdict,disagreement:()=>Md(e.vocabulary,r),strength:()=>Na(e,t,r),specific:()=>Ad(r),foundIn:()=>_d(e,r),suggests:()=>Ba(
e,t,r,s),byLayer:()=>Sa(e,t,i,{passes:s,budget:o}),elsewhere:()=>Ma(e,t,{passes:s,budget:o}),resolvingSets:()=>ts(e.vocabulary,i)?r.resolvingSets:[],reported:()=>r.
reported,missing:()=>Ea(t,n,r),sensitivity:()=>Ia(e,r),restsOn:()=>[r.decidingFindings.map(({edge:f})=>f),c?.edges??[]],cautions:()=>Vn(e,new Set(X(r).flatMap(f=>f.
edges)),u.restsOn),complete:()=>Od(o,u)});return u}function Md(n,{verdict:t,decidedBy:e,mechanismVerdict:s}){return e==="direct"&&s!==t&&s!==oe(n)}function Od(n,{
paths:t,suggests:e,byLayer:s,elsewhere:o,sensitivity:r}){return!!(t||r||e||s||o)&&!n.exhausted}function Ed(n,t){for(let[e,s]of Object.entries(t)){let o;Object.defineProperty(
n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Ad({direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.every(({openKeys:e})=>!e.
length)?null:n.asserted.length?it(n.asserted):null}function _d({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.filter(q);return n.narrowing(n.common(
new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var Id=["opposite","null"],Td=["unresolved","partly","explained"];function os(n,t){let e=t.map(s=>Nd(n,s)).filter(s=>s!==null);return $(e,({kind:s,status:o,subject:r,
object:i})=>[Id.indexOf(s),Td.indexOf(o),r,i])}function Nd(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=jd(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Fn(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:$(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Ld(n,a)}}function jd(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&zt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Ld({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return _t(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}var Da=new Map([["untested","untested_here"],["elsewhere","in_other_layers"],["not_counted","not_counted_here"]]);function on(n){return!Da.has(n)}var er=["+","-",
"0"],Cd=new Set(["opposite","null_here","leaning_apart"]);function Pa(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function Rd({direct:n,paths:t}){return X({direct:n,paths:t.filter(e=>e.counted)})}function nr(n){let t=new Map(n.flatMap(({cautions:s})=>s.map(o=>[o.id,o]))),e=[
0,1].map(s=>n.flatMap(({restsOn:o})=>o[s]));return qo([...t.values()],e)}function za(n,t,e,s){let o=Array.from(t.values(),Rd).flat(),r=Array.from(t,([i,{question:a}])=>{
let c=new J(n,a,{passes:s});return[i,{stepOf:(u,f)=>c.step(u,f),others:es(n,a,s)}]});return sr(o,new Map(r),e)}function sr(n,t,e){let s=n.filter(({reporting:i})=>i.
length),o=new Map(s.map(({subject:i,object:a})=>[`${i}>${a}`,{subject:i,object:a}])),r=Array.from(o.values(),({subject:i,object:a})=>{let c=Array.from(t,([h,{stepOf:d,
others:p}])=>{let g=()=>p(i,a);return[h,Bd(d(i,a),g,e)]}),l=Pd(new Map(c)),u=[...l.values()].filter(({edges:h})=>h.length),f=u.length>1&&u.some(({relation:h})=>Cd.
has(h));return{subject:i,object:a,differs:f,cells:l}});return $(r,({differs:i,subject:a,object:c})=>[!i,a,c])}function or({decidedBy:n,direct:t,paths:e},s){if(n===
"nothing")return null;let o=e.filter(a=>a.mayDecide).flatMap(a=>a.parts),r=n==="direct"&&t?[t]:o,i=a=>a.edge.signed&&q(a)&&!a.openKeys.includes(s);return r.some(
({speaking:a})=>a.some(i))}function Bd(n,t,e){let[s,o]=[n?.reporting??[],n?.uncounted??[]],r=Y(s),i=it(r),a=s.length||o.length?[]:t(),c=o.length?"not_counted":a.
length?"elsewhere":"untested",l=s.length?i.sign:c,u=l==="untested"?Dd(n?.speaking??[],e):"";return{findings:s,silent:o,others:a,results:r,sign:l,leans:i.leans?.
sign??null,side:Wd(i),told:u}}function Dd(n,t){let e=n.filter(({edge:s})=>s.signed);return e.some(({openKeys:s})=>!s.includes(t))?"inPart":e.length?"notApart":""}
function Pd(n){return new Map(Array.from(n,([t,{findings:e,silent:s,others:o,results:r,sign:i,leans:a,side:c,told:l}])=>{let u=[...n].filter(([h])=>h!==t).map(([
,h])=>h),f=new Set(e.flatMap(({edge:h})=>h.citation));return[t,{sign:i,leans:a,relation:Fd(i,c,u),counts:zd(r),edges:e.map(({edge:h})=>h.id),citations:[...f].sort(
(h,d)=>h-d),silent:new Map(s.map(({edge:h,silentBecause:d})=>[h.id,d])),elsewhere:o.map(({edge:h})=>h.id),told:l}]}))}function zd(n){return Object.fromEntries(er.
map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function Wd({leans:n,sign:t}){return n?n.sign:U(t)?t:null}function Fd(n,t,e){let s=Da.get(n);if(s)return s;let o=new Set(
e.map(i=>i.sign).filter(on));if(n==="?")return o.size?"unclear_here":"only_here";let r=new Set(e.map(i=>i.side));return Hd(n,t,o,r)}function Hd(n,t,e,s){return U(
n)&&e.has(Ve(n))?"opposite":t&&s.has(Ve(t))?"leaning_apart":n===ut?"conflicting_here":n==="0"?[...e].every(o=>o==="0"||o==="?")&&e.has("0")?"same":"null_here":e.
has(n)?"same":t&&s.has(t)?"leaning_alike":"only_here"}var Ud=["observational","systematic_review"];function rr(n,t){let e=[Gd,qd,Xd,Zd,ep,np,sp,ap,cp,lp];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Gd(n,{
complete:t,decidedBy:e,paths:s}){let o=e==="nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function qd(n,t){let{decidedBy:e,
direct:s,paths:o,missing:r,elsewhere:i}=t;if(e==="direct"&&s){let f=n.sentence("direct",{counts:Fa(n,s.results)});return s.results.length>1?[f,n.sentence("no_sy\
nthesis")]:[f]}if(e==="mechanism"){let f=o.filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[f.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).
map(([g,y])=>`${g} × ${y}`),p=Wa(n,t,"unmeasured_whole");return[n.sentence("mechanism",{measured:p,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence(
"unsigned")];let a=n.sentence(i?"nothing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:f,object:h})=>f===c&&h===l);
return[a,n.sentence(u?"excluded":"excluded_steps")]}function Wa(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.
length?n.sentence(r.some(_)?"measured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(ot(t.context)).length?`${o}\
_here`:o)}function Fa(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(Yd(r)),Xn(r)];i?.set(
a,(i.get(a)??0)+Kd(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Vd(n,r,i));return n.joined(o,"clauses")}function Kd({findings:n}){return n.some(({edge:t})=>t.
reference.length)?1:n.filter(q).length||1}function Vd(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(
c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function Yd({
pooled:n,level:t,findings:e}){if(n)return"pooled";if(t===ne)return e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment";if(t<be)return"\
statement";let s=new Set(e.map(({edge:o})=>o.evidence_type));return Ud.find(o=>s.has(o))??"unnamed"}function Xd(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,
i=e.studies[Ve(r)].length,[a,c]=[e.studies[r].length,e.studies[0].length],l=Object.values(e.studies).flat(),u=l.length===new Set(l).size?"leans":"leans_each";s.
push(n.sentence(u,{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=Jd(n,t);return o?[...s,o]:s}function Jd(n,{strength:{level:t,reasons:e}}){if(!t)return"";
let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,
base:s})}function Zd(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(ot(e)).length&&r.push(n.sentence(Qd(t),{context:n.where(
e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}
function Qd(n){return n.match!==A.ASSERTED?"compatible":n.specific||tp(n)?"asserted_in_part":"asserted"}function tp({decidedBy:n,paths:t}){return(n==="mechanism"?
t.filter(o=>o.mayDecide):[]).flatMap(({parts:o})=>o.flatMap(({speaking:r})=>r)).some(({openKeys:o})=>o.length)}function ep(n,{question:t,specific:e,direct:s}){if(!(e&&
s))return[];let o=Fa(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function np(n,{verdict:t,resolvingSets:e,reported:s}){if(!ts(
n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.sentence("by_keys",
{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(0,-1)),last:i})]}
function sp(n,t){let{suggests:e}=t;if(!e)return[];let s=op(n,e,Wa(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}function op(n,{sign:t,
kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:ip(n,{kind:e,wholes:o}),ways:n.
sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(rp(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function rp(n,t){
let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?[n.sentence("own_word")]:[]]}function ip(n,{
kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[Nt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function ap(n,{elsewhere:t,
verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewhere_by_paths",r=n.sentence(t.findings===1?"o\
ne_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}function cp(n,{disagreement:t,mechanism:e}){
return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function lp(n,{sensitivity:{flips:t,without:e},verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(
X({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==oe(n.graph.vocabulary)?
[n.sentence("steady")]:[]}var up=/^\d\S* /;function mt(n){return n.length?`[${n.join(", ")}]`:""}function rn({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[he(s,{doi:t})]:[],
...e?[he(o,{pmid:e})]:[]]}var gt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Xi(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Ke(this.
graph.vocabulary,t,this.lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.
lang)}effect(t){let{signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(
([s])=>s===t)??[t];return e[this.language]}notTold({sex:t},e){let s=e.map(o=>t==="both"&&o==="sex"?this.sentence("sexes_apart"):this.say(o));return this.sentence(
"not_told",{keys:this.joined(s)})}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"?e||t:t||
e}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.
get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.
node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):up.test(t)?this.dose(t):this.sex(t,e)}dose(t){let e=t.lastIndexOf(" ");return e>
0?`${t.slice(0,e)} ${this.say(t.slice(e+1))}`:t}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]}\
 = ${lt(t)}`;return s===null||o===null?r:`${r} [${lt(s)}, ${lt(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:a}=t;return[
this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":this.dose(dt([e,s,o])),this.say(t.route),t.site&&`@ ${this.
node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&
this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}reason(t,e){if(_(e))return"";let s=t.agrees(e),o=s===null?[]:
[this.say(s?"agreeing":"disagreeing")];return this.joined([this.say(`because_${e.silentBecause}`),...o],"counts")}silence(t,e){let s=this.reason(t,e);return s?this.
sentence("labelled",{label:this.say("not counted"),text:s}):""}paper(t){return this.graph.shortNames.get(t)??t}identified({citation:t,match_confidence:e}){return t.
length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return rn(this.graph,t).length?t.identifier_verified==="yes"?"":this.sentence("unve\
rified"):this.sentence("no_identifier")}source(t){return t.citation.length?mt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?
`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-1]];return e.length?this.joined([this.joined(e),s],"ke\
ys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!this.isStudy(t))return this.sentence(
"own_word");let r=O(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.
flatMap(c=>s.get(c)?.citation??[]);return mt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&
this.named(t.population),this.dose(At(t,"dose")),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||
this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i==="effect")return this.sentence(
a==="any"?"structure_only":"directionless",r);let c=o||s.find(([f])=>f==="species")?.[1],l=s.map(([f,h])=>this.sentence("lack",{key:this.say(f),value:this.named(
h,c)})),u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function rs(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function Ha(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}function Ua(n,{status:t,subject:e,object:s,open:o}){if(t==="explained")return"";let r=o.map(a=>n.say(a)).join(n.sentence("between_words")),i={subject:n.node(e),
object:n.node(s)};return n.sentence(r?"deciding_study":"repeating_study",{...i,keys:r})}function Wt(n,t){return[t.one?n.t.one:"",...ve(n,t)].filter(Boolean).join(" · ")}function ve(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function is(n,t,e){
let s=ve(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var fp="，。；：、）】》！？”’",[hp,dp]=[.8,.22],ke=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(as(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-hp*o,right:t-c+a,bottom:e+dp*o}}pieces(t){return ar(t).map(e=>e.trim())}fitted(t,e,s,o=!1){if(this.
width(t,s,o)<=e)return t;let r=[...t];for(;r.length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],
i="";for(let a of ar(t))for(i&&this.width((i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.
fitted(i,e,s,o),l=(c.endsWith("…")?c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}parted(t,e,s,o=!1){
return cr(t,e,r=>this.width(r,s,o))}},pp=/(?<=[-–])/,ir=3;function cr(n,t,e){return lr(an(n).flatMap(s=>Ga(s,t,e)),t,e).map(s=>s.trim())}function an(n){return ar(
n).flatMap(t=>t.split(pp))}function lr(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||e((r+o).trimEnd())<=t?s[s.length-1]=r+o:s.push(o)}return s}function Ga(n,t,e){
if(e(n.trimEnd())<=t)return[n];let s=[...n],o=i=>`${s.slice(0,i).join("")}-`,r=[...n.trimEnd()].length-ir;for(;r>ir&&e(o(r))>t;)r-=1;return r<ir?[n]:[o(r),...Ga(
s.slice(r).join(""),t,e)]}function Rt(n){return[...n].some(as)}function as(n){return Number(n.codePointAt(0))>=11904}function ar(n){let t=[],e="";for(let s of n)
t.length&&(s===" "||fp.includes(s)||!mp(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function mp(n,t){return n==="（"?!1:n===" "||as(n)||as(t)}var cs=5,gp=/[&<>"']/g,yp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},wp=/[^\S\n ]/g,bp=/[\p{C}\p{Zl}\p{Zp}]/gu,qa="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",xp=new RegExp(`[${qa}]+(?:[ 0-9.'’"-]+[${qa}]+)*`,"gu"),vp=/^https?:\/\//,kp=/\.?0+$/;
function cn(n,t,e=""){return new ur(t,e).document(n)}var ur=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[L(t),L(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Ft(s)}" font-family="${Ft(this.fonts)}">\

<title>${Ft(o)}</title>
<desc>${Ft(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(xt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${$p("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${L(e)}" \
y1="${L(s)}" x2="${L(o)}" y2="${L(r)}"`} stroke-width="${L(i)}"${Ka(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${L(c)},${L(l)}`).join(" "),a=s?` stroke-width="${L(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${L(i)}"`:"";return`<circle cx="${L(t)}" cy="${L(e)}" r="${L(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Ft(e)}</title>`:"",i=o?` data-name="${Ft(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return vp.test(s)?`<a href="${Ft(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[L(t),
L(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,d=r==="start"?"":` text-anchor="${r}"`,p=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${L(o)}"${d}${p}${this.look(i,"")}>${Ft(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${L(l)}"`:"",h=`<rect ${`x="${L(e)}" y="${L(s)}" width="${L(o)}" height="${L(r)}"`}${u}${Ka(t)}${this.look(i,a)}/>`,d=c?Sp(t):"";return d?
`${h}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:h}};function yt(n){return n.replace(xp,"⁨$&⁩")}function Ft(n){let t=n.replace(wp," ").replace(bp,
e=>e===`
`?e:"�");return yt(t).replace(gp,e=>yp[e])}function L(n){return Kn(n).replace(kp,"")}function $p(n,t){return`<${n}>${t}</${n}>`}function Ka({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Sp({x:n,y:t,width:e,height:s}){let o="";for(let r=cs;r<=Math.floor((e+s)/cs)*cs;r+=cs){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${L(n+i)} ${L(t+a)}L${L(n+c)} ${L(t+l)}`)}return o}var G={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"},W=["-","0","+","?"],ln=new Map([["-","decreases"],["0","no_eff\
ect"],["+","increases"],["?","no_direction"],["conflicting","conflicting"],["mixed","mixed"]]);function F(n,t){return n.text(ln.get(t)??t)}function P(n,t,e,s=6){
let o=G[n];switch(n){case"+":case"-":return[fr(n,t,e,s,o)];case"0":{let r=s*.95;return[V(t,e,s*.72,{stroke:o,width:1.6}),I([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"\
conflicting":return[fr("+",t-s*.62,e,s*.75,o),fr("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[I([t-r,e-1.5,t+r,e-1.5],o,2),I([t,e-1.5-r,t,e-1.5+r],o,
2),I([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"middle",colour:o,bold:!0};return[k(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Va(n,t){let e=2*t+2;return{
pitch:e,reach:e*n.length/2+t*.4}}function ls(n,t){return n.length?2*Va(n,t).reach+t:0}function $e(n,t,e,s=6){let{pitch:o,reach:r}=Va(n,s),i=t-o*(n.length-1)/2,a={
anchor:"middle",colour:"muted"};return[k(t-r,e+s*.75,"(",s*2.2,a),...n.flatMap((c,l)=>P(c,i+l*o,e,s)),k(t+r,e+s*.75,")",s*2.2,a)]}function fr(n,t,e,s,o){let r=n===
"+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];return ee(i,{fill:o,closed:!0})}var[Mp,Op]=Ep();function Ep(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Ya(n){let t=n.reduce((c,l)=>c+l.length,0),e=Math.ceil((t+9)/64)*64,s=new Uint8Array(e),o=0;for(let c of n)
s.set(c,o),o+=c.length;s[t]=128;let r=new DataView(s.buffer);r.setUint32(e-8,Math.floor(t*8/4294967296)),r.setUint32(e-4,t*8%4294967296);let i=Int32Array.from(Mp),
a=new Int32Array(64);for(let c=0;c<e;c+=64)Ap(i,a,r,c);return Array.from(i,c=>(c>>>0).toString(16).padStart(8,"0")).join("")}function kt(n,t){return n>>>t|n<<32-
t}function Ap(n,t,e,s){for(let h=0;h<16;h+=1)t[h]=e.getInt32(s+h*4);for(let h=16;h<64;h+=1){let d=t[h-15],p=t[h-2],g=kt(d,7)^kt(d,18)^d>>>3,y=kt(p,17)^kt(p,19)^
p>>>10;t[h]=t[h-16]+g+t[h-7]+y|0}let o=n[0],r=n[1],i=n[2],a=n[3],c=n[4],l=n[5],u=n[6],f=n[7];for(let h=0;h<64;h+=1){let d=kt(c,6)^kt(c,11)^kt(c,25),p=f+d+(c&l^~c&
u)+Op[h]+t[h]|0,y=(kt(o,2)^kt(o,13)^kt(o,22))+(o&r^o&i^r&i)|0;f=u,u=l,l=c,c=a+p|0,a=i,i=r,r=o,o=p+y|0}n[0]+=o,n[1]+=r,n[2]+=i,n[3]+=a,n[4]+=c,n[5]+=l,n[6]+=u,n[7]+=
f}var _p=16;function Me(n,t){let e=Xa.get(t)??Ip(n,t);return Xa.set(t,e),e}var Xa=new WeakMap;function Ip(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(X({direct:s,paths:o})),f=new Map([...u].flatMap(y=>y.edges.map(w=>[w.id,w]))),{matches:h}=n.vocabulary,d=O(f.
keys()).map(y=>Np(n,f.get(y))),p=Se({question:[r,i,fn(a),c,l],verdict:e,paths:o.map(y=>[y.nodes,y.sign,h[y.match],y.counted])}),g=d.flatMap((y,w)=>w?[Tp,y]:[y]);
return Za([un('{"findings": ['),...g,un(`], ${p.slice(1)}`)])}function fn(n){let t=Object.entries(ot(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="\
number"?new us(s):s]))}function Oe(n){return Za([un(Se(n))])}function Za(n){return Ya(n).slice(0,_p)}function un(n){let t=new Uint8Array(n.length);for(let e=0;e<
n.length;e+=1)t[e]=n.charCodeAt(e);return t}var Tp=un(", "),Ja=new WeakMap;function Np(n,t){let e=Ja.get(t)??un(Se(hr(n,t)));return Ja.set(t,e),e}var us=class{constructor(t){
this.value=t}toString(){return Number.isInteger(this.value)?`${this.value}.0`:String(this.value)}};function hr(n,t){let e=Object.entries(rs(n.vocabulary,"edges",
t));return Object.fromEntries(e.map(([s,o])=>[s,jp(o)]))}function jp(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?lt(n):String(n)}function Se(n){
return Array.isArray(n)?`[${n.map(Se).join(", ")}]`:n instanceof us?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>xt(e,s)).map(([
e,s])=>`${Se(e)}: ${Se(s)}`).join(", ")}}`:JSON.stringify(n).replace(Lp,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Lp=/[\u007f-\uffff]/g;var dr=3;function fs(n,t){let e=n.map(({texts:r})=>[...r]),s=n.map(r=>Cp(r,t)),o=Qa(e,[...e.keys()]).filter(r=>e[r].join("").includes("…"));for(let r=0;o.some(
i=>r<s[i].length);r+=1){let i=e.map((c,l)=>o.includes(l)?s[l][r]??c:c),a=Qa(i,o);for(let c of o)a.includes(c)||(e[c]=i[c]);o=a}return e}function Qa(n,t){let e=n.
map(o=>o.join(`
`)),s=new Map;for(let o of e)s.set(o,(s.get(o)??0)+1);return t.filter(o=>(s.get(e[o])??0)>1)}function Cp({text:n,texts:t,room:e},s){let o=t.slice(0,-1),r=Math.max(
dr,o.join(" ").length);return Rp(n,e,s).flatMap(i=>{if(i<=r)return[];let a=n.slice(i);if(o.length)return[[...o,tc(`…${a}`,s,e)]];let c=n.slice(0,i-1).trimEnd();
for(;c.length>dr&&s(`${c}…${a}`)>e;)c=c.slice(0,-1).trimEnd();return[[tc(`${c}…${a}`,s,e)]]})}function Rp(n,t,e){let s=[];for(let r of an(n))s.unshift((s[0]??
0)+r.length);let o=s.slice(1);return Rt(n)?o.filter(r=>e(n.slice(r))>t/2-e("…")):o}function tc(n,t,e){if(t(n)<=e)return n;let s=n;for(;s.length>dr&&t(`${s}…`)>
e;)s=s.slice(0,-1).trimEnd();return`${s}…`}var Bp={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting","?":"tested"};function nc(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.
from(n.successors.get(t)??[],([l,u])=>{let f=u.filter(r);return{target:l,edges:f,about:f.filter(h=>h.signed&&Pp(n,h))}}),a=$(i.filter(({about:l})=>l.length),({target:l})=>l),
c=Dp(n,a,e,o);return $(c,([l])=>l).flatMap(([l,u])=>{let[f,h]=[s,[]].map(x=>new se(n,{context:u,layers:n.layers(x)})),{sex:d,species:p,population:g}=u,y=o==="do\
se"?l:"",w=x=>Wp(x,f,h);return a.map(({target:x,edges:S})=>({target:x,sex:d,species:p,population:g,...w(S),dose:y}))})}function Dp({scoper:n},t,e,s){let o=At(e,
s);if(o)return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==A.EXCLUDED));return new Map(i.flatMap(a=>zp(a,e,s)))}function Pp({
papers:n},t){return t.certainty!=="speculative"&&!n.allWithdrawn(t)}function zp(n,t,e){return e!=="dose"?(e==="population"?n.population:[n[e]].filter(o=>o&&o!==
"both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[[At(o,"dose"),o]]})}
function Wp(n,t,e){let s=ec(t,n),{sign:o}=it(Y(s)),r=a=>O(a.map(({edge:c})=>c.id));if(s.length)return{status:Bp[o],sign:o==="?"?"":o,edges:r(s)};let i=ec(e,n);return{
status:i.length?"elsewhere":"untested",sign:"",edges:r(i)}}function ec(n,t){let{scoper:e}=n.graph,s=t.filter(o=>o.signed&&e.match(o,n.asked)===A.ASSERTED);return s.
length?(n.step(s)?.findings??[]).filter(_):[]}var Ht="",ds="…",sc="|",Fp=["female","male","both"];function Ee(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Ht:dt([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(sc):String(e)}function hs(n,t){let e=new Map;for(let s of n){let o=Ee(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function pr(n,t){let e=hs(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Fp.filter(r=>e.has(r)):t==="dose"?Hp(n,s):$(s,r=>[-(e.get(r)??0),r]);return e.
has(Ht)?[...o,Ht]:o}function Hp(n,t){let e=new Map(n.map(s=>[Ee(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return $(t,s=>e.get(s)??[])}function ps(n,t,e){
return t==="sex"?["female","male",Ht]:[...rc(n,hs(n,t),t,e),Ht]}function oc(n,t,e,s){let o=hs(n,e),r=hs(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...rc(n,i,e,s),...o.has(Ht)?[Ht]:[]]}function rc(n,t,e,s){let o=pr(n,e).filter(Boolean),r=$(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,ds]:i}function ms(n,t,e){let s=Ee(n,t);return e.includes(s)?s:ds}function hn(n,t,e){let s=Ee(n,t);return e.includes(
s)?s:t==="sex"||!s?Ht:ds}function ft(n,t,e,s){return t===ds?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${Up(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?n.dose(t):n.joined(t.split(sc).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function gs(n){let t=n.
filter(e=>e.signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function Up(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(
Boolean)?"people":t.some(Boolean)?"any":"animals"}var dn=["population","species","sex","dose"],[ic,ac,Gp]=[27,250,7],[qp,cc]=[6.5,30],[Kp,Vp]=[40,18],[Yp,Xp]=[205,760],lc={size:12,animal:9},Jp={size:11.5,animal:10.5},
[Zp,uc,fc,Qp]=[.25,116,240,22],tm=new Set(["untested","elsewhere"]),em=10,mr=[1,2,4];function hc(n,t,e,s,o=Q){let r=Lt(n.graph,{...t,target:"",max_hops:1});return new gr(
n,r,e,nc(n.graph,r,e,s),o).scene()}var gr=class{constructor(t,e,s,o,r){this.words=t,this.question=e,this.by=s,this.cells=o,this.studies=new Map(o.map(g=>[g,nm(t,
g)]));let[i,a]=[this.#n(({target:g})=>g),this.#n(g=>g[s])];this.allRows=i.size,this.allColumns=a.size;let c=g=>s==="sex"?0:-(a.get(g)??0),l=$(a.keys(),g=>[c(g),
g]).slice(0,Vp);this.columns=s==="dose"?$(l,sm):l,this.edges=this.#s(o.flatMap(({edges:g})=>g));let u=$(i.keys(),g=>[-(i.get(g)??0),g]).slice(0,Kp),f=g=>t.categoryPlace(
this.#i(g));this.rows=$(u,g=>[f(g),-(i.get(g)??0),g]),this.shown=o.filter(g=>this.rows.includes(g.target)&&this.columns.includes(g[s]));let h=s==="species"?[]:this.
shown.filter(({status:g})=>!tm.has(g));this.animals=new Set(h.filter(({edges:g})=>gs(this.#s(g)))),this.grid=this.#e(cc);let d=Math.max(Xp,v+ac+this.grid.reach+
v),p=this.animals.size?lc.animal:em;this.sheet=vt(t.ruler,r,d,p),this.look=this.sheet.compact?Jp:lc,this.name=this.sheet.compact?this.#t(r):ac,this.left=v+this.
name}#t(t){let{reach:e}=this.sheet,s=Math.max(uc,Math.min(fc,t*Zp));for(let o=cc-2;this.grid.reach>e-s&&o>=Qp;o-=2)this.grid=this.#e(o);return Math.max(uc,Math.
min(fc,e-this.grid.reach))}#e(t){let e=Math.min(qp,t/Math.sqrt(Math.max(0,...this.studies.values())||1)),s=this.#o(this.rows,({target:r})=>r,e),o=this.#o(this.columns,
r=>r[this.by],e);return{one:e,heights:s,widths:o,reach:this.columns.reduce((r,i)=>r+(o.get(i)??0),0)}}#s(t){return t.map(e=>this.words.graph.edges.get(e)).filter(
e=>e!==void 0)}#n(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#o(t,e,s){let o=new Map(t.map(r=>[r,ic]));for(let r of this.
shown){let i=2*s*Math.sqrt(this.studies.get(r)??0)+Gp;o.set(e(r),Math.max(o.get(e(r))??ic,i))}return o}#i(t){return this.words.graph.nodes.get(t)?.category??""}#r(t){
return ft(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,{one:o,reach:r}=this.grid,[i,a]=[t.node(this.question.source),t.say(this.by)],
c=t.where(this.question.context),l=t.joined(this.question.layers.map(g=>t.say(g)));e.head(t.text("gaps",{source:i,key:a}),[t.text("gaps_question",{source:i,key:a,
where:c,layers:l})]),s.length?this.#a():e.notes([t.nothing(t.text("no_fit"))],"ink"),e.legend(rm(t,o),2*o*mr[mr.length-1]**.5+2);let u=s.filter(({status:g})=>g===
"untested").length,f={drawn:this.rows.length,all:this.allRows},h=t.text("gaps_counts",{cells:s.length,empty:u,...f});this.columns.length<this.allColumns&&(h+=t.
text("gaps_columns",{drawn:this.columns.length,all:this.allColumns}));let d=t.text("gaps_note",{key:a})+(this.by==="sex"?t.text("gaps_sexes"):"");return e.notes(
[d,h,...t.fixed(this.by,this.question.context)]),{...e.finish(t.lang,t.stamp(this.#h(),"stamp_map"),s.length-u),width:Math.max(e.width,this.left+r+v)}}#a(){let{
words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(p=>s.fitted(this.#r(p),Yp,11.5)),r=Math.max(...o.map(p=>s.width(p,11.5)));e.y+=12+r;let i=this.#c().map(({x:p},g)=>k(
p+4,e.y,o[g],11.5,{turned:!0})),[a,c]=[e.y-r-4,r+7];e.y+=4;let l=a+c,u=[],f=new Map(this.shown.map(p=>[`${p.target} ${p[this.by]}`,p])),h="";for(let p of this.rows){
if(this.#i(p)!==h){h=this.#i(p),e.y+=24;let g={colour:"muted",italic:!0};u.push(k(v,e.y-4,t.category(h),11.5,g))}u.push(...this.#f(p,f))}let d=(...p)=>E(...p,{fill:"\
paper"});e.group([d(0,l,this.left-4,e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.grid.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],
"","","corner")}#c(){let t=this.left;return this.columns.map(e=>{let s=this.grid.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#f(t,e){let{sheet:s,grid:o,
look:r}=this,i=this.words.ruler.parted(this.words.node(t),this.name-20,r.size),a=Math.max(o.heights.get(t)??0,13*i.length+6),c=s.y+a/2,l={fill:"band",radius:4},
u=c+4.3-6.5*(i.length-1),f=[E(v,s.y+1.5,this.name-6,a-3,l),...i.map((h,d)=>k(this.left-12,u+13*d,h,r.size,{anchor:"end"}))];s.add(E(this.left-4,s.y+1.5,o.reach+
4,a-3,l));for(let{name:h,x:d}of this.#c()){let p=e.get(`${t} ${h}`);p&&this.#l(p,d,c)}return s.y+=a,f}#l(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#r(
t[this.by])}`,[i,a]=this.#u(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#u(t,e,s){let{words:o}=this;if(t.status==="untested")return[pc(e,s),o.text("gaps_untested")];if(t.status==="elsewhere")
return[mc(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.sign?o.say(o.graph.vocabulary.verdicts[t.sign]):F(o,"?"),a=this.animals.has(t),c=[i,o.
counted("study",r),...a?[o.text("gaps_animals")]:[]].join(" · "),l=this.grid.one*Math.sqrt(r);return[[...dc(t.sign||"?",e,s,l),...a?[om(e,s,l,this.look.animal)]:
[]],`${c}
${o.tooltip(this.#s(t.edges))}`]}#h(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:f,edges:h})=>[r,i,a,c,l,u,f,...h]),{source:e,
context:s,layers:o}=this.question;return Oe([e,this.by,fn(s),o,t])}};function nm({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function dc(n,t,e,s){
let o=G[n],[r,i]=n==="?"?[G[0],5]:[o,4.2];return[V(t,e,s,{fill:`${r}_faded`,stroke:o,width:1}),...P(n,t,e,i)]}function sm(n){let t=n.indexOf(" ");return[n.slice(
t+1),Number(n.slice(0,t))]}function pc(n,t){return[V(n,t,3,{stroke:"muted",width:1.2})]}function om(n,t,e,s){let o=.71*e;return k(n+Math.max(8,o+3),t+Math.max(10,
o+5.5),"a",s,{colour:"muted",italic:!0})}function mc(n,t){return[V(n,t,5,{stroke:"muted",width:1.2}),V(n,t,1.6,{fill:"muted"})]}function rm(n,t){return[...[...[
...ln.keys()].filter(s=>s!=="?"),"?"].map(s=>[(o,r)=>dc(s,o,r,Math.max(t,6)),F(n,s)]),[pc,n.text("gaps_empty")],[mc,n.text("gaps_elsewhere")],[(s,o)=>[k(s,o+3,"\
a",10,{anchor:"middle",colour:"muted",italic:!0})],n.text("gaps_animals")],...mr.map(s=>[(o,r)=>[V(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("stud\
y",s)])]}var wc=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,im=/^\d+(\.\d+)?$/,am=/^#+/,cm=/\s+/g,lm=/[|,，、]/,um=/[-_].*/,fm=/[\u200b-\u200f\u2060\ufeff]/g,
hm=/%[0-9a-f]{2}/i,Ae={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},gc={layer:"layers",max_hops:"hops"},dm=["layers","effects","evidence","hidden","setting"],yc={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function bc(n,t,e,s){let o=[],r=[...new URLSearchParams(pm(t))].map(([a,c])=>[mm(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?wc.exec(c):null,u=f=>ym(n,a,f,s,i);l&&!o.some(([f])=>f==="dose")?o.unshift(...gm(n,l,s)):o.push([a,a==="find"?c:
c.split(dm.includes(a)?lm:"|").map(u).join("|")])}return new URLSearchParams(o)}function pm(n){let t=n.replace(am,"").replaceAll("&amp;","&");return t.includes(
"=")?t:xc(t)}function xc(n){try{return hm.test(n)?decodeURIComponent(n):n}catch{return n}}function mm(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(gc,e)?gc[e]:e;return t.includes(s)?s:n}function gm(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",ys(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function ym(n,t,e,s,o){let r=xc(e).replace(fm,"").trim();switch(t){case"a":case"b":return wm(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(D(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return im.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(yc).find(i=>yc[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(um,"");default:return ys(n,t,r,s(t))}}function wm(n,t,e,s){
let o=t==="dose"?wc.exec(e):null;return o?`${Number(o[1])} ${ys(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?ys(n,t,e,s(t)):e}function ys(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[Ae[t]]??[]).map(({name:f,spellings:h=[]})=>[f,h])),i=o.languages.map(f=>new gt(n,f)),a=f=>D(o,f).replace(cm,""),
c=a(e),l=f=>[f,...r.get(f)??[],...i.map(h=>h.named(f))];return s.find(f=>l(f).some(h=>a(h)===c))??(t==="population"?bm(n,e,s):void 0)??e}function bm({spellings:n,
vocabulary:t},e,s){let o=D(t,e),r=t.patients.filter(([a,c])=>o.startsWith(a)&&o.endsWith(c));return[o,...r.map(([a,c])=>o.slice(a.length,o.length-c.length))].map(
a=>n.get(a)??"").find(a=>s.includes(a))}var mn=Object.freeze({dose:null,dose_to:null,dose_unit:""}),Z={from:"",to:"",hops:Zo,one:!1,stated:!1,extent:"answer",...Zt({}),setting:[],layers:[],effects:[],
evidence:[],hidden:[],columns:"population",strata:"sex",by:"",a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},re=["answ\
er","evidence","conflicts","compare","papers"],gn=["ladder","brain","harvest","forest","gaps","map","table"];function Bt(n){return{...Z,layers:[...n.words.layer]}}
function ie(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(Bt(n))){let r=pn(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==pn(o)||
s==="lang"||i)&&e.set(s,r)}return e.toString()}function yr(n,t){return bc(t,n,Object.keys(Z),e=>br(t,e))}function wr(n,t,e){let s=yr(n,e),o=l=>pn(Reflect.get(t,
l)),[r,i,a]=vc.map(l=>s.get(l)??""),c=i===a&&Ec(e,r,i);return[...s].filter(([l,u])=>Object.hasOwn(Z,l)?u&&o(l)!==u:l).map(([l,u])=>c&&vc.includes(l)?[l,u,"alike"]:
o(l)&&s.get(l)===o(l)?[l,u,"again"]:[l,u])}function kc(n,t,[e,s],[o,r]){let i=[...yr(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,
[o,r]]).toString()}var xm=["tab","view","zoom","sort","find","columns","strata","theme","lang"],vc=["by","a","b"];function pn(n){return Array.isArray(n)?n.join(
"|"):String(n??"")}function $c(n,t,e){let s=yr(n,e),r=[...s.keys()].some(i=>Object.hasOwn(Z,i)&&!xm.includes(i))?{...Bt(e),...vm(t,s),theme:t.theme}:{...t};for(let[
i,a]of Object.entries(Z)){let c=s.get(i),l=c===null?void 0:km(e,i,c,a);l!==void 0&&ws(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(
r,mn),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),(r.a===r.b||![r.a,r.b].every(i=>Ec(e,r.by,i)))&&Object.assign(r,{by:"",a:"",b:""}),r}function vm({
from:n,to:t,lang:e},s){let o=r=>s.has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":
t}}function km({hops:n},t,e,s){return Array.isArray(s)?e?e.split("|"):[]:typeof s=="boolean"?e==="true":t==="hops"?Math.min(n.length,Math.max(1,Number.parseInt(
e,10)||Z.hops)):t==="dose"||t==="dose_to"?Sc(e):e}function Sc(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var bs={sex:["","male","\
female"],extent:["answer","all"],columns:dn,tab:re,view:gn,theme:["","light","dark"]},Mc=["layers","effects","evidence","hidden"],Oc=["population","species","ro\
ute","regimen","dose_unit"];function br(n,t){return Object.hasOwn(bs,t)?bs[t].filter(Boolean):Oc.includes(t)?n.words[t]:Mc.includes(t)?n.words[Ae[t]]:t==="setti\
ng"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}
function ws(n,t,e){let s=String(e);if(Object.hasOwn(bs,t))return bs[t].includes(s);if(Oc.includes(t))return s===""||n.words[t].includes(s);if(Mc.includes(t))return $m(
n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return Sm(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strat\
a":return n.vocabulary.compared_by.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||Am.test(s)&&xs(Number.parseFloat(
s))===Number.parseFloat(s);case"sort":return s===""||Em.test(s);case"pick":return s===""||Tm(n,s);default:return!0}}function $m(n,t,e){let s=n.words[Ae[t]];return(e.
length>0||t!=="layers")&&e.every(o=>s.includes(o))}function Sm(n,t){return new Set(t).size<t.length||t.some(e=>!n.contexts.has(e))?!1:!t.some((e,s)=>t.slice(s).
some(o=>n.scoper.parts(e,o)))}var[Mm,Om]=[.1,6];function xs(n){return Math.min(Om,Math.max(Mm,n))}var Em=/^-?[1-8]$/,Am=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,_m=/^(\w+):(.*)$/,
Im={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Tm(n,t){let[,e="",s=""]=_m.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.
split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?s.split(">"):[];return o.length>0&&o.length<=(Im[e]??0)&&o.every(r=>n.nodes.has(r))}function Ec(n,t,e){
if(!(t&&e))return!1;if(t==="setting")return ws(n,t,[e]);if(t!=="dose")return ws(n,t,e);let[s,o=""]=e.split(" ");return Sc(s)!==null&&o!==""&&ws(n,"dose_unit",o)}
function et(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(t+1)]}function H({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Ut(n,t,e,s){if(e==="dose"){let r=s.indexOf(" ");return{...t,dose:Number(s.slice(0,r)),dose_to:null,dose_unit:s.slice(r+1)}}
if(e!=="setting")return{...t,[e]:s};let o=t.setting.filter(r=>r!==s&&!n.scoper.parts(r,s));return{...t,setting:[...o,s]}}function vs(n){let{by:t}=n;return{...n,
...t==="dose"?mn:{[t]:t==="setting"?[]:""}}}var Ac=new WeakMap;function Nm({scoper:n},t){let e=Ac.get(t)??n.ofContext(H(t));return Ac.set(t,e),e}function K(n,t,e){
let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.reportsAll(e,Nm(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&
!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function xr(n,t){let e=Lt(n,{source:t.from,target:t.
to,context:H(t),layers:t.layers,max_hops:t.hops}),s=new J(n,e,{passes:p=>K(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(g=>[g.edge.id,g]))),a=t.from&&
t.to&&t.from!==t.to?ss(s,e):null,c=a&&t.one?jm(n,a):a,l=Lm(o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])
p&&u.add(p);let f=os(n,o),h=new Map(f.map(p=>[M(p),p]));return{steps:new Map(o.map(p=>[M(p),p])),findings:r,answer:c,shown:l,nodes:u,conflicts:f,clashing:h}}function jm(n,t){
let e=t.paths.filter(o=>!o.chimera),s=X({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},cautions:{get:()=>Vn(n,s.flatMap(o=>o.edges),t.restsOn)}})}
function yn({from:n,to:t,pick:e}){let[s,o]=et(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function ks(n){
return n?new Set(X(n).map(M)):new Set}function M({subject:n,object:t}){return`${n}>${t}`}function Lm(n,t,{extent:e}){return e==="all"?n:t?[...new Set(X(t))]:[]}var wn=["+","-","0"],[vr,Cm,Tc]=[210,190,10.5],Rm=760,[Bm,Dm]=[120,.16],$r={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function _e({view:n,
extent:t}){return n==="map"&&t==="all"}function Nc(n,{graph:t,state:e,view:s},o,r){let i=s.shown.filter(N=>N.findings.some(({edge:j})=>j.signed)),a=Pm(t,e),c=a?
Wm(n,t,i,a,o):zm(n,t,i,o),[l,u]=[_c(c,"column"),_c(c,"row")],f=l.length*$r[c.name].wide,h=Math.max(Rm,v+vr+f+v),d=vt(n.ruler,r,h,Tc),p=Math.max(d.reach-f,d.reach*
Dm),g=d.compact?Math.max(Bm,Math.min(vr,p)):vr,y=`${n.where(H(e))} · ${n.joined(e.layers.map(N=>n.say(N)))}`;d.head(c.title,[y]),a&&Fm(d,o),Hm(d,c,[l,u],g);let w=c.
cells.some(({counts:N})=>!wn.some(j=>N.get(j)));d.legend([...wn,...w?["?"]:[]].map(N=>[(j,tt)=>P(N,j,tt,5),c.means(N)])),d.notes([o.matrixNote]);let x=i.flatMap(
N=>N.findings.map(({edge:j})=>j.id)),S=n.stamp(Oe($(x,N=>N)),"stamp_map"),T=d.finish(n.lang,S,c.cells.length);return{...T,width:Math.max(v+g+f+v,T.width)}}function Pm(n,{
pick:t}){let[e,s]=et(t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function zm(n,t,e,s){let o=r=>t.nodes.
get(r)?.category??"";return{title:s.matrix,name:"block",cells:jc(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r],means:r=>F(n,r)}}function Wm(n,t,e,[
s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),
name:"pair",cells:jc(i,a=>a),called:a=>n.node(a),place:a=>n.node(a).toLowerCase(),means:a=>F(n,a)}}function jc(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}\
>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:
"")),c=new Map(wn.map(l=>[l,a.filter(u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function _c({cells:n,place:t},e){return $(new Set(n.map(
s=>s[e])),t)}function Fm(n,{allCategories:t}){n.y+=16;let e=k(v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=E(v-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});
n.group([s,e],t,"","block all")}function Ic(n,t,e,s){let o=t.map(r=>({text:r,texts:[n.fitted(r,e,s)],room:e}));return fs(o,r=>n.width(r,s)).map(([r])=>r)}function Hm(n,t,[
e,s],o){let{ruler:r}=n,{wide:i,high:a}=$r[t.name],c=v+o,l=Ic(r,e.map(t.called),Cm,11.5),u=Ic(r,s.map(t.called),o-16,12),f=n.y;n.y+=10+Math.max(0,...l.map(y=>r.width(
y,11.5)));let h=l.map((y,w)=>k(c+(w+.5)*i+4,n.y,y,11.5,{turned:!0}));n.y+=6;let d=n.y,p=[];for(let[y,w]of s.entries()){let x=n.y;n.add(E(c,x+1,e.length*i,a-2,{fill:"\
band",radius:3})),p.push(E(v,x+1,o,a-2,{fill:"band",radius:3})),p.push(k(c-8,x+a/2+4.3,u[y],12,{anchor:"end"}));for(let S of t.cells.filter(({row:T})=>T===w))Km(
n,t,S,c+e.indexOf(S.column)*i);n.y+=a}let g=E(0,d,c,n.y-d,{fill:"paper"});n.group([g,...p],"","",Lc),n.group([E(0,f,c+e.length*i+v,d-f,{fill:"paper"}),...h],"",
"",Cc),n.group([E(0,f,c,d-f,{fill:"paper"})],"","",Rc)}var[Lc,Cc,Rc]=["names","heads","corner"],Um=["row","block","pair","line","study","retold"].map(n=>`[data-\
name^="${n} "]`).join();function Sr(n){let t={"--over":"","--held":""};for(let e of n.querySelectorAll(":scope > svg"))e instanceof SVGSVGElement&&Object.assign(
t,Gm(n,e));for(let[e,s]of Object.entries(t))n.style.getPropertyValue(e)!==s&&n.style.setProperty(e,s)}function Gm(n,t){let[e,s,o]=[Lc,Cc,Rc].map(x=>t.querySelector(
`[data-name="${x}"]`)),r=o??s;if(!(s&&r instanceof SVGGraphicsElement))return{};let{y:i,height:a,width:c}=r.getBBox(),l=o?c:0,[u,f]=[n.getBoundingClientRect(),t.
getBoundingClientRect()],h=t.viewBox.baseVal.width/f.width,d=Math.max(0,(u.left-f.left)*h),p=qm(s),g=p instanceof SVGGraphicsElement?p.getBBox():{y:i,height:a},
y=Math.max(0,g.y+g.height-i-a),w=Math.min(y,Math.max(0,(Math.max(0,u.top)-f.top)*h-i));return kr(e,d,0),kr(s,0,w),kr(o,d,w),{"--over":`${a/h}px`,"--held":`${l/h}\
px`}}function kr(n,t,e){let s=t||e?`translate(${t} ${e})`:"";n&&s!==(n.getAttribute("transform")??"")&&n.setAttribute("transform",s)}function qm(n){let t=n.previousElementSibling;
for(;t&&!t.matches(Um);)t=t.previousElementSibling;return t}function Km(n,{name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:f,
dy:h}=$r[t],d=wn.filter(tt=>i.get(tt)),p=Vm(i),g=p?`${p}_faded`:"paper",y=E(c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),[w,x]=[n.y+u/2,(d.length-1)/2],S=c+l/2-4,T=d.flatMap(
(tt,Dt)=>Ym(tt,i.get(tt)??0,S+(Dt-x)*f,w+(Dt-x)*h)),N=d.map(tt=>`${s(tt)} ${i.get(tt)}`).join(" · "),j=t==="block"?` (${a})`:"";n.group([y,...d.length?T:P("?",
c+l/2,w,5)],`${e(r)} → ${e(o)}${j}
${N||s("?")}`,"",`${t} ${r}>${o}`)}function Vm(n){let t=Math.max(...n.values()),e=wn.filter(s=>t&&n.get(s)===t);return e.length>1?G.mixed:G[e[0]]}function Ym(n,t,e,s){
return[...P(n,e-4,s,3.4),k(e+2,s+3.8,String(t),Tc)]}var Xm=[[0,1,2],[3],[4],[5],[6,7]],Bc=3,Jm=4,Zm=12,[Qm,tg]=[250,4],eg=3;function Pc(n,t,{from:e,to:s}){let o=O(t).filter(c=>c!==e&&c!==s),i=Xm.map(c=>o.filter(l=>c.
includes(ng(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Jm||i.length>Bc&&i.some(c=>c.length<Bc);){let c=i.indexOf(ct(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function ng(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Or(n,t){let e=n.map((c,l)=>c.map(u=>zc(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let h=`${c}>${l}`;o.set(h,sg(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)$s(c);let r=og(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&fg(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function zc(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function sg(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=zc(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function $s(n){for(let[t,e]of n.entries())e.rank=t}function og(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Qm?tg:Zm;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;rg(r?[...n].reverse():n,r?"after":"before");let i=eg;for(;i&&ag(n);)i-=1;let a=n.reduce((c,l)=>c+hg(l)+ug(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)$s(o);return t}function rg(n,t){for(let e of n){let s=new Map(e.map(o=>[o,ig(o,t)]));e.splice(0,e.length,...$(e,o=>[
s.get(o)??0,o.rank])),$s(e)}}function ig(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function ag(n){let t=!1;for(let e of n)
for(let s of[...e])t=cg(e,s)||t;return t}function cg(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Dc(
u,t)+lg(t,u)-Dc(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),$s(n),c}function Dc(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function lg(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Mr(n)*e(t,n)-Mr(t)*e(n,t)}function Mr({before:n,after:t}){return Math.min(n.length,t.length)}function ug(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Mr(r);return t}function fg(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function hg(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Ss=3,dg=1e6,[pg,Wc,mg]=[12,34,10];function Fc(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,gg(n,c,t.get(c)??0,s)])),i=yg(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,d]=[u,f].map((g,y)=>i.get(`${g.id} ${c}`)??y),p=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,wg(n,c,l,p,s)]});return{boxes:r,routes:new Map(a)}}function gg({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function yg({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),h=n.back.has(i)?0:1;o.get(c)?.[h].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let d=(s.get(f)??0)-c;return h?Math.sign(d)*dg-d:d};for(let f of a){let h=Math.min(e.port,l/Math.max(1,f.length)),
d=$(f,p=>[u(p),p.back,p.pair]);for(let[p,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(p-(f.length-1)/2)*h)}}return r}function wg(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[bg(n,t,e,s,o)]:xg(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function bg({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,h=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(Wc,
h===void 0?Wc:Math.abs(h-f)-mg),p=f+c*4*Math.min(d,pg+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+c*Ss]:[f+c*Ss,f];return[a(g,r),a(p,r),a(p,i),a(y,i)]}function xg({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+Ss:c,a+1===r&&e?l-Ss:l],[h,d,p]=[s[a],s[a+
1],(c+l)/2],g=[o(u,h),o(p,h),o(p,d),o(f,d)];if(a+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}var nt=14,Gt=24,vg=/ ?…$/,kg=7,$g=4,Sg=3,Mg=150;function Uc(n,t,e,s){let o=cr(n,e,t);if(o.length<=s&&o.every(l=>l.length===1||t(l)<=e))return o;let r=lr(Rt(n)?
[...n]:an(n),e,t),i=r.slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=Hc(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e&&l.length>1?Hc(l,t,e):l)}
function Hc(n,t,e){let s=n.replace(vg,""),o=Rt(n)?1:Sg;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Gc(n,t){let e=new $t(
n.map(_g)),s=fs(n.map(r=>Og(r,t)),t.measure),o=[];for(let[r,i]of n.entries()){let a=i.forced?Ag(i,t):Eg(i,s[r],t);a&&(i.forced||e.free(a.box))&&(e.add(a.box),o.
push(a))}return o}function Er({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+Gt*r,e-1,s]:[n+Gt*r,t,e-3,s]}function Og(n,t){let[e,s,o,r]=Er(n,t),i=Math.max(
1,Math.floor((r-s+2)/nt));return{text:n.text,texts:Uc(n.text,t.measure,o-e,i),room:o-e}}function Eg(n,t,e){return t.some(o=>o.includes("…"))&&t.join("").length<
(Rt(n.text)?$g:kg)?null:{id:n.id,texts:t,box:qc(t,Er(n,e),e)}}function Ag(n,t){let e=Er(n,t),s=Uc(n.text,t.measure,Math.max(e[2]-e[0],Mg),Number.POSITIVE_INFINITY);
return{id:n.id,texts:s,box:Ig(qc(s,e,t),t.width,t.height)}}function qc(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*nt],l=i?(t+s-
a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function _g({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Ig([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),
a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var Ms=64,$t=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.
floor(t/Ms);r<=Math.floor(s/Ms);r+=1)for(let i=Math.floor(e/Ms);i<=Math.floor(o/Ms);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.
get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>Tg(t,s)))return!1;return!0}};function Tg(n,t){return n[0]<
t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Kc(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[ht,Es]=[10,34],Vc=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Ng,Yc,jg]=[70,160,6],Lg=20,Cg=2,[Rg,Bg]=[44,30],Os={top:44,box:90,depth:68,channel:44,abreast:[
4,3,2]},[Dg,Pg]=[640,120],zg=10;function Zc(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(M)]),o=Ar.get(s)??Wg(n,t,e);return Ar.clear(),Ar.
set(s,o),o}var Ar=new Map;function Wg(n,t,e){let s=Pc(n,t.nodes,t),o=e.width<e.height*.75?null:Gg(n,s,t,e),r=!o||e.width<Dg&&Fg(o,e)<Pg,i=r?qg(s,t,e):o,a=Vg(i,r?
ht:Es),{boxes:c,routes:l}=Fc(i,a,r),u=Array.from(c,([p,g])=>[p,Hg(g,r)]),[f,h]=[Math.floor((i.spans.at(-1)?.end??0)+ht),i.length],d=r?{width:Math.max(e.width,h+
2*ht),height:Math.max(e.height,f)}:{width:Math.max(e.width,f),height:Math.max(e.height,h+Es+ht)};return{positions:new Map(u),boxes:c,routes:l,upright:r,size:d}}
function Fg({spans:n,density:t,length:e},{width:s,height:o}){let r=(n[n.length-1]?.end??0)+ht,i=Math.min(1,s/r,o/(e+Es+ht)),a=n.slice(1,-1).map(({start:l,end:u})=>(u-
l-Gt)*i),c=Math.max(1,Math.floor((i*t.lines*nt+6)/nt));return Math.min(Number.POSITIVE_INFINITY,...a)*c}function Hg([n,t,e,s],o){return o?{x:(n+e)/2,y:t+Gt/2}:{
x:n+Gt/2,y:(t+s)/2}}var Ug=/[\s-]/;function Gg(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new ke(n.figures.widths),a=(h,d)=>i.wrapped(s.get(h)??"",d-Gt-4,12,
!0).length,c=h=>Math.max(...(s.get(h)??"").split(Ug).map(d=>i.width(d,12,!0)))+Gt+6,l=Or(t,e),u=r-Es-ht,f=Xc(l,Jc(t,o-2*ht,a,c),u,a);if(f.length>u){let h=o*f.length/
u;f=Xc(l,Jc(t,h-2*ht,a,c),u,a)}return f}function Xc(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=Vc.map(a=>{
let c=({column:u})=>n.columns[u].length===1;return{density:a,...Qc(n,a,u=>Math.max(Lg,nt*Math.min(o.get(u)??1,c(u)?Vc[0].lines:a.lines)+4))}}),i=r.find(({longest:a})=>a<=
e)??r[r.length-1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function Jc(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(Yc,Math.max(Ng,
...g.map(s)))),i=n.map((g,y)=>{let w=r[y];for(;w<Yc&&g.some(x=>e(x,w)>Cg);)w+=jg;return w}),a=g=>g.reduce((y,w)=>y+w,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.
max(0,t-o*Rg-a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*Bg)/a(u)),h=u.map(g=>g*f),d=(t-a(h))/o,p=ht;return h.map(g=>{let y={start:p,end:p+g};return p=
y.end+d,y})}function qg(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Os.abreast.map(g=>{let y=n.flatMap(x=>Kg(x,g)),w=Or(y,t);return{rows:y,
order:w,...Qc(w,o,()=>Os.box)}}),i=e-2*ht,{rows:a,order:c,sizes:l,longest:u}=r.find(g=>g.longest<=i)??ct(r,g=>g.longest)??r[0],{depth:f,top:h}=Os,d=Math.max(f+Os.
channel,(s-h-ht-f)/Math.max(1,a.length-1)),p=a.map((g,y)=>({start:h+y*d,end:h+y*d+f}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function Kg(n,t){
let e=Math.ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function Qc({columns:n},{gap:t,slot:e,port:s},o){
let r=c=>{if(!c.node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),
a=n.map(c=>c.reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function Vg({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{
let l=a.map(u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of Kc(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{
let c=[...a.before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<zg;a+=1)for(let c of a%2?[...n].reverse():
n)r(c,i);return o}function el(n){let t=({x:e,y:s})=>`${tl(e)} ${tl(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function tl(n){return Math.
round(n*10)/10}function Ir([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function nl(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>Ir(e,s)))]}function sl(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Yg(n,t[s-1],t[s]));return e}function Yg({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Xg(n){return n.filter((t,e)=>e%2===0)}function ol(n,t){let e=Jg(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=_r(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,h=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...h?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],p=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-p),y=w=>({...w,[a]:w[a]+p,[c]:w[c]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function Jg(n){let t=Xg(n);return t.reduce((e,s)=>_r(s)>_r(e)?s:e,t[0])}function _r([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var rl={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Zg={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Qg={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},As=["+","-","0","conflicting","mixed","?","="];function ae(n){
return{dash:Zg[n]??[],end:Qg[n]??""}}function _s(n,t,{view:e,overlay:s},o,r){let i=rl[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:ul(e)}:ll(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(j=>[j.
subject,j.object])):e.nodes,h=new gt(n,t.lang),d=new Map(Array.from(f,j=>[j,h.node(j)])),{from:p,to:g}=t,y=Zc(n,{nodes:f,pairs:u,names:d,from:p,to:g},o),w=dy(t,
e,u),x=j=>hy(t)&&w?.has(M(j)),S=a?a.flatMap(j=>uy(n,j,i)):c.flatMap(j=>x(j)?ay(j,i):[cy(j,i)]),T=ty(S,y,w),N={layout:y,lines:T,colours:i,paths:l,...y.size};return{
...N,nodes:ny(n,t,d,N,w),badges:s?[]:fy(e,N,w)}}var il=56;function ll(n,t){let{answer:e,shown:s}=n,o=ul(n);if(!e||t.extent==="all"||s.length<=il)return{steps:s,
paths:o};let r=hl(t.pick,n),i=new Set(s.filter(f=>f===e.direct)),a=0;for(let{steps:f}of e.paths){let h=f.filter(d=>!i.has(d));if(i.size+h.length>il)break;for(let d of h)
i.add(d);a+=1}let[c,l]=et(t.pick),u=c==="node"&&[...i].some(({subject:f,object:h})=>f===l||h===l);return{steps:s.filter(f=>i.has(f)||!u&&r?.has(M(f))),paths:a}}
function ul({answer:n}){return n?.paths.length??0}var al=new WeakMap;function fl(n,{view:t,overlay:e}){let s=al.get(t)??new Set((e?.rows??ll(t,n).steps).map(M));
return al.set(t,s),s}var cl=11;function ty(n,{routes:t},e){let s=new Map;for(let r of n)s.set(M(r),[...s.get(M(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(M({subject:c,object:a}))?i.length*cl/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let d=(h-(i.length-1)/2)*cl-l;return{
...f,...u,...ey(t.get(r)??[],d,f,u)}})});return $(o,r=>r.lit)}function ey(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?ol(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:el(i),width:e+(o?1:0),fade:a}}function ny(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let f of[c,l])i.set(f,(i.get(
f)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),f=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:6,text:l,end:f,faded:a!==
null&&!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var sy={male:"♂",female:"♀"},[oy,ry]=[1.5,.5],iy=["+","-","0","\
?","="];function ay(n,t){let{arrows:e}=n.graph.vocabulary,s=iy.flatMap(r=>{let i=n.findings.filter(({edge:c})=>(c.signed?c.sign:"=")===r);if(!i.length)return[];
let a=Tr(n,i,r,t);return[a.label||r!=="="?{...a,label:`${e[r]} ${a.label}`.trim()}:a]}),o=Number.POSITIVE_INFINITY;return $(s,({sign:r,ids:i})=>[r==="=",-i.length]).
map(r=>{let i=Math.max(ry,Math.min(r.width,o));return o=i-oy,{...r,width:i}})}function cy(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return Tr(
n,n.findings,"=",t);let s=e.filter(_);return Tr(n,e,it(Y(s.length?s:e)).sign,t)}function Tr({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(
p=>p.sex===d).length,a=["female","male"].flatMap(d=>i(d)?[`${sy[d]}${ly(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",
u=Math.max(...e.map(d=>d.match)),f=!l&&(u===A.COMPATIBLE||!e.some(_)),h=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,
sign:s,match:u,light:f,ids:r.map(({id:d})=>d),...ae(s),colour:o[s],width:l?1:h,label:l?"":c}}function ly(n){return n>1?String(n):""}function uy(n,{subject:t,object:e,
cells:s,relation:o},r){let{arrows:i}=n.vocabulary,a=(u,f,h)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:f,ids:h,match:A.ASSERTED,colour:r[u],dash:u==="b"?[9,
4]:u==="both"?ae(f).dash:[],end:ae(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>on(u.sign)?[{...u,sign:u.sign,which:["a","b"][f]}]:[]);
if(o!=="same")return c.map(({which:u,sign:f,edges:h})=>a(u,f,[...h]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function fy(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=M(s),r=n.clashing.get(o),i=t.find(a=>M(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,line:i,kind:r.kind}]})}function hy({pick:n}){return[
"pair","path"].includes(et(n)[0])}function dy({pick:n},t,e){let s=hl(n,t);return s&&e.some(o=>s.has(M(o)))?s:null}function hl(n,t){let[e,s]=et(n);if(e==="path"){
let o=s.split(">");return new Set(o.slice(1).map((r,i)=>M({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.
subject===s||o.object===s).map(M))}var py=new Set(["title","aria-label","placeholder"]);function m(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,py.has(o)?yt(r):r);return s.append(...Mt(e)),s}function Mt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[yt(t)]:t instanceof Element?[t]:t?Mt(t):[])}function dl(n){let t=m("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Mt([n()])),t.classList.remove("later"))});return e.observe(t),t}function Is(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function bn(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function st(n,t,e,s,o){return m("select",{id:n,"aria-label":o,onchange:r=>s(Is(r))},e.map(([r,i,a])=>m("option",{value:r,selected:r===t,label:r===t?a:null},
i)))}var my={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Ts(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function St(n,t,e=n.
sign(t)){return m("span",{class:`sign sign-${my[t]??"open"}`,title:e},m("span",{"aria-hidden":"true"},Ts(n,t)),m("span",{class:"unseen"},e))}function Ns({words:n,
state:t,view:e,overlay:s},o){return t.view!=="map"||_e(t)||fl(t,{view:e,overlay:s}).has(M(o))?null:m("small",{class:"note off-map"},n.t.notHere)}function js({t:n}){
return Nr("⚑",n.reviewSays,"flag")}function Nr(n,t,e){return m("span",{class:"clash",title:t,"data-term":e},m("span",{"aria-hidden":"true"},n),m("span",{class:"\
unseen"},` (${t}) `))}function C(n,t,e){return n.explained(t)?m("span",{class:"term",role:"term","data-term":t},e):e}function jr(n,t){return t.signed?St(n,t.sign):
St(n,"=",n.say(t.predicate))}var gy=/[?#]/g;function yy(n,{doi:t,pmid:e}){let s=(r,i)=>m("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).
replace(gy,encodeURIComponent);return[...rn(n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID\
 ${e}`)]:[]]}function Ls({words:n,view:t},e){let s=t.steps.get(M(e.edge));return s?n.silence(s,e):""}function Cs(n,t){let{graph:e,words:s}=n,{t:o}=s,{edge:r,match:i}=t,
a=Ls(n,t),c=e.flags.get(r.id)??[],l=r.reference.map(f=>e.references.get(f)).filter(f=>f!==void 0),u=r.section&&(r.reference.length||r.citation.length)?` §${r.section}`:
"";return m("article",{class:`card ${i===A.COMPATIBLE||a?"light":""}`,id:`finding-${r.id}`,"data-finding":r.id,"data-counted":String(!a)},m("h3",{},jr(s,r)," ",
`${s.node(r.subject)} → ${s.node(r.object)}`),m("p",{},s.statement(r)),by(e,s,t),a?m("p",{class:"silent"},a):null,xy(e,s,r).map(f=>m("p",{class:"warning"},f)),
c.map(f=>vy(s,f)),r.note?m("p",{class:"note"},m("strong",{},`${o.note}${s.t.colon}`),Lr(r.note)):null,m("p",{class:"source"},s.source(r),u," · ",m("code",{},r.
id)),l.map(f=>Cr(s,f)))}function Lr(n){return Rt(n)?n:m("span",{lang:"en"},n)}function Rs({t:n,lang:t},e){return t==="en"||!e.some(s=>s&&!Rt(s))?null:m("p",{class:"\
note",id:"in-english"},n.notesInEnglish)}var wy=["secondary analysis","subgroup analysis","exploratory analysis"];function by(n,t,e){let{edge:s,match:o}=e,{matches:r,
unsure:i}=t.graph.vocabulary,a=t.text(r[o]),c=new Map([...i,...wy].map(l=>[t.say(l),l]));return m("ul",{class:"chips"},t.chips(s).map(l=>m("li",{},c.has(l)?C(t,
c.get(l)??"",l):l)),s.signed?m("li",{class:"match"},C(t,r[o],a)):null,s.signed&&_(e)?m("li",{class:"match"},C(t,"counted",t.say("counted"))):null,s.signed?null:
m("li",{},t.say(s.predicate)),s.evidence_type?m("li",{},t.say(s.evidence_type)):null,m("li",{},C(t,s.layer,t.say(s.layer))),n.own.has(s.id)?m("li",{class:"match"},
t.t.own):null)}function xy(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function vy(n,t){
return m("p",{class:"warning"},m("strong",{},`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function Cr(n,t){let e=n.unlinked(t);return m("p",{class:"source"},`${[
n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,yy(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var ky=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n),[pl,$y]=[[
"ladder","map"],["harvest","forest"]];function Bs({words:n,state:t,view:e,overlay:s},o){let{t:r}=n,{from:i,to:a,hops:c,view:l}=t,u=o?Sy({words:n,state:t,view:e}):
"";return u||(i&&i===a?r.same:i&&a?s?r.noFinding:r.noPath(c):$y.includes(l)?r.noPair:r.noQuestion)}function Sy({words:n,state:t,view:{answer:e}}){let{t:s}=n,o=e?.
paths.length??0;switch(t.view){case"forest":return s.noSizes;case"gaps":return s.noneReports(n.say(t.columns));case"harvest":return t.pick||!o?s.noStudy:`${s.noStudy}\
 ${s.waysElsewhere}`;case"ladder":return o?`${s.undirected(o)} ${s.waysElsewhere}`:"";default:return pl.includes(t.view)?"":s.noFinding}}function ml(n,t){let{state:e,
view:s}=n,o=t&&["ladder","harvest"].includes(e.view)&&!e.pick&&s.answer?.paths.length;return at(n,Bs(n,t),{map:!!o,hops:pl.includes(e.view)})}function at({graph:n,
words:t,state:e,change:s},o,{map:r=!1,hops:i=!0}={}){let{t:a}=t,c=ky.filter(d=>String(e[d]??"")!==String(Z[d]??"")),l=Bt(n).layers,u=(d,p,g)=>m("button",{type:"\
button","data-way":d,onclick:()=>s(g)},p),f=Object.fromEntries(c.map(d=>[d,Z[d]])),h=[t.where(e),Wt(t,e)].filter(Boolean).join(" · ");return m("div",{class:"em\
pty"},m("p",{},o),c.length?m("p",{},a.narrowed(h)):null,m("p",{class:"tools"},c.length?u("filters",a.reset,f):null,e.layers.length<l.length?u("layers",a.allLayers,
{layers:l}):null,r?u("map",a.map,{view:"map"}):null,i&&e.from&&e.to&&e.from!==e.to&&e.hops<n.hops.length?u("hops",a.moreSteps(n.hops.length),{hops:n.hops.length}):
null,...My(t,n,e).map(([d,p])=>u(d,`${t.node(String(p.from))} → ${t.node(String(p.to))}`,{...p,pick:""})),e.pick?u("pick",a.letGo,{pick:"",tab:"answer"}):null))}
function My(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.
signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",{from:s,to:e}]]:[]}function b(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function ce(n){let t=b(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function gl(n){for(let t of n.querySelectorAll("details:not(#conflicts-elsewhere)"))t.setAttribute("ope\
n",""),t.dispatchEvent(new Event("toggle"))}function Ds(){return matchMedia("(min-width: 801px)").matches}function Rr(n){return n instanceof HTMLElement||n instanceof
SVGElement}function yl(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${Rr(n)?JSON.
stringify(n.dataset):""}`}function Ps(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Rr(n)&&t instanceof HTMLElement?
{panel:t,name:yl(n),near:n.dataset.near}:null}function zs(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, sum\
mary, [role=button]")].find(r=>yl(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Rr(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function wl(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var Ie=3,Oy=40,Ey=2,xl=/\s+/,Ay=/^\s*\d+(\.\d+)?\s*$/,_y={one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],b:["male","rodent","40 IU"],
dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0.5"],sort:["1","-1"]},bl={source:"\
from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",steps:"hops",language:"lang",unit:"\
dose_unit"};function vl(n,[t,e]){if(!Object.hasOwn(Z,t))return Ty(t,e);if(t==="dose"&&Ay.test(e))return{better:Ny(n,e.trim()),words:[]};let s=br(n,t),o={..._y,hops:n.
hops},r=t==="from"||t==="to"?Iy(n,e):jy(n,e,s);return{better:r.includes(e)?[]:r.map(a=>[t,a]),words:s.length?s:o[t]??[]}}function Iy(n,t){let e=Xe(n,t,Ie);return e.
length?e:Xe(n,t.trim().split(xl)[0],Ie)}function Br({vocabulary:n},t,e,s){let r=e.split(xl).filter(c=>c.length>2).flatMap(c=>Je(n,t,c,s)),i=[...D(n,e)].slice(0,
Oy),a=$(t,([c])=>{let l=[...c];return Ye(i,l)/Math.max(i.length,l.length)});return[...new Set([...r,...a.slice(0,s).map(([,c])=>c)])].slice(0,s)}function Ty(n,t){
let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(Z),o=s.filter(i=>2*Ye([...e],[...i])<Math.min(2*Ey+1,e.length));return{better:(Object.hasOwn(bl,e)?[bl[e]]:
o).slice(0,Ie).map(i=>[i,t]),words:s}}function Ny(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.edges.values())
a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=$(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Ie).map(([r])=>["dose",
`${t}${r}`])}function jy({vocabulary:n},t,e){let s=new Map(e.map(a=>[D(n,a),a])),o=Un(n,t,s,Ie).map(([a])=>a),r=D(n,t),i=[...s].filter(([a])=>r.length>2&&a.includes(
r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Ie)}var Ly=60,kl=12,$l=6,Sl=3,Cy=40,Ry=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function Te([n,t]){return(t?`${n}=${t}`:n).slice(0,Ly)}function Ml(n,t,e,s){let o=b("notice");o.
hidden=!e.length;let r=e.slice(0,$l),i=u=>r.filter(f=>f[2]===u),a=i(void 0),c=e.length>$l?["…"]:[],{t:l}=n;o.replaceChildren(...Mt([a.length?l.leftOut([...a.map(
Te),...c].join(", "),a.length+c.length):"",a.map(u=>By(n,u,s)),i("again").map(u=>` ${l.again(u[0],Te([u[0],pn(Reflect.get(t,u[0]))]),Te(u))}`),i("alike").filter(
([u])=>u!=="by").slice(0,1).map(([,u])=>[` ${l.alike(n.named(u))}`])]))}function By(n,t,e){let{t:s}=n,{better:o,words:r}=vl(n.graph,t),i=u=>m("button",{type:"bu\
tton",class:"plain",onclick:()=>e(t,u)},Te(u));if(o.length)return[` ${s.didYouMean(Te(t))} `,o.map((u,f)=>[f?", ":"",i(u)])];let a=Object.hasOwn(Z,t[0]),c=r.slice(
0,kl).map(u=>a?s.choice(u,n.named(u)):u),l=n.joined(r.length>kl?[...c,"…"]:c);return l?` ${s.mayBe(a?t[0]:"",l)}`:""}function Ol({t:n},t){let e=i=>[...i.slice(
0,Sl).map(c=>Te(c).slice(0,Cy)).map(c=>Ry.test(c)?c:"…"),...i.length>Sl?["…"]:[]].join(", "),[s,o]=[void 0,"again"].map(i=>t.filter(a=>a[2]===i));return[s.length?
n.notAsked(e(s),s.length):"",o.length?n.notAskedTwice(e(o)):""].filter(Boolean).join(" ")}function El(n,t){let{words:e,state:s}=n,{t:o}=e,r=ve(e,s),i=Ol(e,n.leftOut),a=t.match===null?"":e.graph.vocabulary.matches[t.match],c={"data-verdict":t.verdict,
"data-match":a,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[m("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,m("smal\
l",{id:"for-whom"},`· ${is(e,s,t.question.context)}`)),i?m("p",{class:"warning",id:"not-asked"},i):null,r.length?m("p",{class:"warning",id:"filtered"},o.verdictFiltered(
r.join(" · "))):null,m("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...c},Dr(e,t),` ${o.verdict}${e.t.colon}`,xn(e,t),m("br"),m("span",{id:"rests-on"},
Dy(e,t))),Py(n,t),Gy(e,t),m("p",{id:"why"},rr(e,t))]}function xn(n,{verdict:t,leans:e,strength:{level:s}}){return[m("strong",{},C(n,t,n.leaning(n.say(t),e?.sign))),
s?[" · ",C(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function Al({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function Dr(n,{verdict:t,direct:e}){let s=Al(n,t);return St(n,s,n.signOf(s,e?[e]:[]))}function Dy({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect}\
 ${n.waysBelow}`:n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function Py(n,{
direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(ot(e.context)).length>0,r=new Map;for(let c of t.findings){let l=s.reason(t,c);l&&r.set(l,[
...r.get(l)??[],c])}let i=(c,l)=>m("ul",{class:"studies"},zy(c).map(u=>m("li",{},Wy(s,u,l).map(f=>Uy(n,f))))),a=[...r.values()].flat().length;return m("div",{id:"\
studies"},m("h3",{},C(s,"counted",s.t.counted)),i(t.findings.filter(_),o),a?m("details",{id:"silent"},m("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[m("p",{class:"silent"},c),i(l,!1)])):null)}function zy(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function Wy(n,t,e){
let s=new Map;for(let r of t){let{edge:i}=r,a=Hy(n,r,e),c=[i.sign,n.source(i),...a].join(" "),l=s.get(c)??{own:[],facts:a};l.own.push(r),s.set(c,l)}let o=[...s.
values()].map(r=>({...r,chips:Fy(n,r.own)}));return o.map(({own:[r,...i],facts:a,chips:c},l)=>({first:r,said:[i.length?`×${i.length+1}`:"",...a,...c.filter(u=>!a.
includes(u)&&o.some(f=>!f.chips.includes(u)))].filter(Boolean),again:l>0&&n.source(o[l-1].own[0].edge)===n.source(r.edge),under:l>0}))}function Fy(n,t){let[e,...s]=t.
map(({edge:o})=>n.chips(o));return e.filter(o=>s.every(r=>r.includes(o)))}function Hy(n,{edge:t,openKeys:e},s){let o=e.length?n.notTold(t,e):n.text("asserted");
return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(
Boolean)}function Uy({words:n,change:t},{first:{edge:e},said:s,again:o,under:r}){return m("button",{type:"button",class:r?"plain again":"plain",title:n.statement(
e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${M(e)}`,tab:"evidence"})},St(n,e.signed?e.sign:"=")," ",m("span",{class:o?"unseen":null},`${n.source(e)} `),
m("small",{},s.join(" · ")))}function Gy(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??
Al(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}${n.t.colon}${n.outcome(Xn(u))}`);
return o&&l.push(`${n.say("mechanism paths")}${n.t.colon}${n.say(r)}`),l.length?m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.joined(l,"cla\
uses")):m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.t.nobody)}function _l(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=m("ul",{class:"paths"});return m("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>m("li",{},qy(n,t,c))))}},m("summary",{},`${s.t.symptoms} (${r.length})`),i)}function qy({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Ct(n,{source:i,target:r,context:a,layers:c,max_hops:l},h=>K(n,e,h)),f=u.direct?.results.length??0;return m("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Dr(t,u),` ${t.node(r)} `,m("small",{},`${t.say(u.verdict)} · ${t.t.countedStudies(
f)}`))}var Ky={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
lt that fits as well.",flag:"What the review says and what the paper it cites reports are not the same; the card says how."},Vy={verdict:"针对所问对象，计入的研究合起来说明什么；不超\
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
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Ws={en:Ky,zh:Vy},Il={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",conflicts:"conflicts",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not \
tested in one",not_counted:"not counted in one",elsewhere:"in layers not asked",open:"no direction given",flag:"⚑ review and paper differ",explained:"explaine\
d by",partly:"partly explained by",unresolved:"nothing that they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",
untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",conflicts:"矛盾",
compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用对未见作用",untested:"一方未检验",not_counted:"一方未计入",elsewhere:"\
仅见于未选的层次",open:"未给出方向",flag:"⚑ 综述与原文不同",explained:"可由此解释",partly:"部分可由此解释",unresolved:"所报告的情境不\
能区分"}},Ne={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findings report it."],["stag\
e","Look","Each row is a way: ▲ increases, ▼ decreases, ∅ no effect found; women, men and those not told apart in columns of their own. A row opens its evidence\
."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it away” saves pictur\
es, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],["stage","看图",
"每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],["panel","判断",
"结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};function B(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Yy={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
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
n,"line"),wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Xy={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
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
widerBack:"← 回到左侧"},Tl={en:Yy,zh:Xy};var Jy={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"Dose \
to",least:"from",most:"to",settingFind:"Search settings",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gap\
s",columnsBy:"Columns by",views:"What the middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What a\
cts on what, by category",matrixOf:(n,t)=>`What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that increase, decrease and\
 change nothing; its shade is that of the most, or a fourth one where two are level. A cell opens the things of its categories, and then their evidence.",allCategories:"\
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
cked",offline:"Everything is in this file; nothing is fetched."},Zy={title:"OxyGraph",colon:"：",lead:"哪些证据适用于谁",language:"English",dark:"深色",
light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",
extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"\
剂量自",doseTo:"剂量至",least:"自",most:"至",settingFind:"查找情境",legend:"类别",ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林\
图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
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
访问网络。"},Fs={en:Jy,zh:Zy},Nl={asserted:"asserted",compatible:"compatible"},jl={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"\
unit",route:"route",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"\
missing experiments",direct:"direct evidence",cautions:"cautions"};var Qy=/(?<=[a-z])(?=[A-Z])/g,je=class extends gt{constructor(t,e){super(t,e),this.t={...Fs[e],...Tl[e],...this.#t(Nl),...this.#t(jl,vn)}}#t(t,e=s=>s){let s=Object.
entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){let e=super.say(t),{lists:s}=this.graph.vocabulary;return this.lang==="e\
n"&&e===t&&s.category?.some(({name:r})=>r===t)?t.replace(Qy," ").toLowerCase():e}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({citation:t,kind:e,
statement:s,statement_zh:o}){return`${mt(t)} ${this.say(e)} – ${this.either(s,o)}`.trimStart()}text(t){return Reflect.get(this.t,t)}explained(t){return Reflect.
get(Ws[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(this.t.signs,t)??(e?this.effect(t):"")}signOf(t,e){let s=e.
some(({speaking:o})=>o.some(({edge:r})=>r.signed&&r.sign==="?"));return t==="?"&&!s?this.say(this.graph.vocabulary.verdicts[t]):this.sign(t)}};function vn(n){return`${n.
charAt(0).toUpperCase()}${n.slice(1)}`}var Ll=25,Cl=3,Pr=!1;function Rl(){Pr=!1}function Bl(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[m("p",{},o.noQuestion)];if(!s.answer)return[
m("p",{},o.same)];let r=s.answer;return[El(n,r),ow(t,r),r.direct||r.paths.length?null:at(n,o.noPath(e.hops)),_l(n,r),tw(t,r),nw(n,r),sw(t,r),r.decidedBy==="noth\
ing"?null:rw(t,r),iw(t,r),r.direct?[m("h3",{},o.direct),cw(n,r.direct)]:null,aw(n,r.paths),fw(t,r)]}function tw(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.
joined(s.layers.map(i=>n.say(i)));return m("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(
([r,i])=>[r,i,n.say(i)]);return m("div",{id:"by-layer"},m("h3",{},n.t.byLayer),m("ul",{},o.map(([r,i,a])=>m("li",{"data-layer":r,"data-verdict":i},C(n,r,n.say(r)),
`${n.t.colon}${a}`))))}var ew={female:"male",male:"female"};function nw({graph:n,words:t,state:e},{question:s}){let o=ew[s.context.sex];if(!o)return null;let[r,
i]=[{...s.context,sex:o},{...e,sex:o}],a=Ct(n,{...s,context:r},u=>K(n,i,u)),c=a.direct?.results,l=c?.filter(({openKeys:u})=>!u.includes("sex")).length??0;return m(
"p",{id:"other-sex","data-verdict":a.verdict},vn(t.sentence("the_same_for",{who:t.say(o)})),t.t.colon,xn(t,a),c?` · ${t.sentence("reported_by",{reported:l,counted:c.
length})}`:null)}function sw(n,{direct:t}){let[e]=t?os(n.graph,[t]):[],s=e?Ua(n,e):"";return s?m("p",{id:"settling"},`${vn(n.say("would settle it"))}${n.t.colon}${s}`):
null}function ow(n,{sensitivity:{without:t,flips:e}}){if(!e.length)return null;let s=o=>{let r=t.get(o)??"",i=`${vn(n.say("without"))} ${n.study(o)}${n.t.colon}${n.
say(r)}`;return m("li",{"data-study":o,"data-verdict":r},i)};return m("ul",{id:"flips"},e.map(s))}function rw(n,{sensitivity:{scenarios:t}}){let e=(s,o)=>m("li",
{"data-scenario":s,"data-verdict":o},`${n.say(s)}${n.t.colon}${n.say(o)}`);return m("details",{id:"sensitivity"},m("summary",{},C(n,"robustness",n.t.robustness)),
m("ul",{},Array.from(t,([s,o])=>e(s,o))))}function iw(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>m("li",{"data-missing":M(o)},n.missing(o,
e.context.species)));return m("details",{id:"missing"},m("summary",{},C(n,"missing",`${n.t.missing} (${t.length})`)),m("ul",{},s))}function aw(n,t){let{t:e}=n.words,
s=Pr?t:t.slice(0,Ll),o=()=>{Pr=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Ll];r instanceof HTMLElement&&r.focus()};return[m("h3",{},
e.paths(t.length)),m("ol",{class:"paths"},s.map(r=>m("li",{},lw(n,r)))),s.length<t.length?m("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.
length)):null]}function cw(n,t){let{words:e,change:s}=n,o=M(t);return m("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"\
evidence"})},Dl(e,t,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Pl(n,t,t),zl(e,t))}function lw(n,t){let{words:e,state:s,change:o}=n,
r=t.nodes.join(">"),i=t.match===A.COMPATIBLE;return m("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.
sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.
speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},St(e,t.sign,e.signOf(t.sign,t.steps))," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",m("span",{class:"step"},Dl(e,a,t.signs[c]),zl(e,t.parts[c]),Pl(n,a,t.parts[c]))," ",e.node(a.object)]),m("small",{},uw(e,s,t).map(([a,c],l)=>[
l?" · ":" ",C(e,a,c)])))}function Dl(n,t,e){return t.signed?St(n,e,n.signOf(e,[t])):m("span",{class:"structure"},`—${n.say(t.edges[0].predicate)}→`)}function uw(n,t,e){
let{t:s}=n,o=Object.keys(ot(H(t))).length>0,r=Pn([...e.steps.entries()],([u])=>e.parts[u].gaps.length)?.[1],i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:
"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],
["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.
blocked:""]].filter(([,u])=>u)}function Pl({graph:n,view:t,words:e},s,o){let r=t.clashing.get(M(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind===
"opposite"?"⇅":"∅";return[r?Nr(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?js(e):null]}function zl(n,t){let e=t.papers.map(i=>n.paper(i)),
s=e.length-Cl,o=s>1?[...e.slice(0,Cl),n.t.moreOf(s)]:e,r=n.joined([mt(t.cited),...o].filter(Boolean),"clauses");return m("span",{class:"cited",title:s>1?n.joined(
e,"clauses"):null},r)}function fw(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>m("p",{class:"warning","data-flag":s.id},n.flag(s)));return[m("h3",{id:"\
cautions"},`${n.t.cautions} (${t.length})`),e]}var zr=["sex","species","population","route","regimen"],Gl=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function ql(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...zr,"dose","setting"].map(i=>[i,Kl(n,t,s,i)]),r=Gl.map(([i,a])=>[i,Vl(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Kl(n,t,e,s){return Us(n,e,s,zr.includes(s)?String(Reflect.get(t,s)):"")}function Vl(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function Wr(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=H(t),r=Hl(n,s.filter(c=>K(n,t,c))),i={};for(let c of[...zr,"dose","setting"])Wl(i,c,()=>Kl(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Ut(n,o,c,l));return{
value:l,...Ul(n,r,u,mw(n,c,l))}}));let a=n.scoper.ofContext(o);for(let[c,l]of Gl)Wl(i,c,()=>{let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.
includes(h.layer)&&K(n,u,h));return Vl(n,e,l).map(h=>{let d=f.filter(p=>p[l]===h);return{value:h,count:Ul(n,Hl(n,d),a).count}})});return i}function Wl(n,t,e){let s;
Object.defineProperty(n,t,{get:()=>(s??=e(),s),enumerable:!0})}var Fl=new WeakMap;function Hs(n){let t=Fl.get(n)??hw(n);return Fl.set(n,t),t}function hw(n){let t={
kinds:[],of:new Map,parts:new Map,reporting:new Map,admitting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.scoper.kind(s),r=e.
get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function dw(n,t){let{kinds:e,parts:s}=Hs(n),o=t.join("|"),r=s.get(o);if(r)return r;let i=new Map,a=[],
c=new Int32Array(e.length);return e.forEach((l,u)=>{let f=n.scoper.said(l,t),h=i.get(f)??a.push(l)-1;i.set(f,h),c[u]=h}),s.set(o,{firsts:a,of:c}),{firsts:a,of:c}}
function Yl(n,t,e){let{scopes:s}=n.scoper,{firsts:o,of:r}=dw(n,s.keysOf(s.reported(t)));return{holds:Uint8Array.from(o.map(i=>e(i)?1:0)),of:r}}function Hl(n,t){
let{kinds:e,of:s}=Hs(n),o=new Int32Array(e.length);for(let r of t){let i=s.get(r);i!==void 0&&(o[i]+=1)}return o}function Ul(n,t,e,s){let o=n.scoper.scopes.byKey(
e).map(a=>pw(n,a)),[r,i]=[0,0];for(let a=0;a<t.length;a+=1)!t[a]||o.some(({holds:c,of:l})=>!c[l[a]])||(r+=t[a],s?.holds[s.of[a]]&&(i+=t[a]));return{count:r,stated:i}}
function pw(n,t){let{admitting:e}=Hs(n),{scoper:s}=n,o=i=>s.scopes.admits(t,s.ofEdge(i)),r=e.get(t)??Yl(n,t,o);return e.set(t,r),r}function mw(n,t,e){let{reporting:s}=Hs(
n),o=`${t} ${e}`,r=s.get(o);if(r)return r;let i=n.scoper.ofContext(Ut(n,Zt({}),t,e)),a=Yl(n,i,c=>n.scoper.reportsAll(c,i));return s.set(o,a),a}function Us(n,t,e,s=""){
if(e==="sex")return["female","male"];if(e==="dose")return gw(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).
filter(i=>o.has(i)||i===s)}function gw(n,t){let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.
dose_unit.indexOf(r),i]);return $(e,([,s])=>s).map(([s])=>s)}var Gs=6,Fr="explained",Xl=`[aria-describedby~="${Fr}"]`,yw='button, [role="button"], select, input, .term';function Jl(n){let t=o=>n().explained(o),e=(o,r)=>{wt();
let i=r.map(c=>[vw(c),t(qs(c))]).filter(([,c])=>c);if(!i.length)return;let a=i.length>1;b("explained").replaceChildren(...i.map(([c,l])=>m("span",{},a?m("strong",
{},`${c}${n().t.colon}`):"",l))),tu(o)},s=o=>o instanceof Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,
[r])}),addEventListener("pointerout",({pointerType:o,target:r,relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||wt()}),addEventListener(
"pointerdown",({target:o})=>{s(o)||wt()}),addEventListener("focusin",({target:o})=>{o instanceof Element&&o.matches(yw)&&o.matches(":focus-visible")&&e(o,xw(o))}),
addEventListener("focusout",wt),addEventListener("scroll",bw,!0),addEventListener("keydown",ww,!0),b("explained").addEventListener("pointerleave",wt)}function ww(n){
n.key!=="Escape"||b("explained").hidden||(wt(),n.stopPropagation())}function bw(){let n=document.activeElement;n?.matches(Xl)?tu(n):wt()}function wt(){b("explai\
ned").hidden=!0;for(let n of document.querySelectorAll(Xl))Ql(n,Zl(n))}function Zl(n){return(n.getAttribute("aria-describedby")??"").split(" ").filter(t=>t&&t!==
Fr)}function Ql(n,t){t.length?n.setAttribute("aria-describedby",t.join(" ")):n.removeAttribute("aria-describedby")}function xw(n){let e=[...((n instanceof HTMLInputElement||
n instanceof HTMLSelectElement?n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(
s.map(o=>[qs(o),o])).values()]}function qs(n){return n.getAttribute("data-term")??""}function vw(n){return(n.textContent??"").trim()}function tu(n){let t=b("exp\
lained");t.hidden=!1;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+Gs,r=o+s.height>innerHeight?Math.max(0,e.top-Gs-s.height):o;t.style.
setProperty("--at",`${Math.max(Gs,Math.min(e.left,innerWidth-s.width-Gs))}px`),t.style.setProperty("--from",`${r}px`),Ql(n,[...Zl(n),Fr])}function eu(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(qs(e))||e.closest("button, label, summary")||(t.add(qs(e)),e.setAttribute("tabindex","0"))}var kw=3,$w=60;function Ur(n,t,e,s=""){let o=new Hr(n,t),r=m("label",{for:t.id},e);return m("div",{class:`combobox ${s}`.trim()},r,o.input,o.list,o.said)}var Hr=class{constructor(t,e){
let{id:s,label:o,value:r,hint:i}=e;this.words=t,this.field=e,this.hits=[],this.at=-1,this.list=m("ul",{role:"listbox",id:`${s}-list`,"aria-label":o,hidden:!0}),
this.list.addEventListener("mousedown",a=>a.preventDefault()),this.said=m("div",{id:`${s}-said`,class:"said",role:"status"}),this.input=m("input",{id:s,type:"te\
xt",role:"combobox",autocomplete:"off",spellcheck:"false",placeholder:i,"aria-autocomplete":"list","aria-controls":`${s}-list`,"aria-expanded":"false","aria-des\
cribedby":`${s}-said`,value:r}),this.input.addEventListener("input",()=>this.show()),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener(
"click",()=>{this.whole().length&&this.show()}),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener("keydown",a=>this.pressed(a))}close(){
this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){this.close(),this.
input.value=this.field.value,this.judge("")}left(){let t=this.input.value.trim();!t||t===this.field.value||this.field.find(t).length?this.putBack():(this.close(),
this.judge(t))}judge(t){if(!t){this.input.removeAttribute("aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.
dataset.unknown===t)return;let{t:e}=this.words;this.input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let{closest:s,named:o,take:r,value:i}=this.
field,a=s(t,kw).map(c=>m("button",{type:"button",class:"plain","data-near-end":c,onclick:()=>r(c)},o(c)));this.said.replaceChildren(m("p",{class:"warning"},e.unknownEnd(
t.slice(0,$w),i)),...a.length?[m("p",{},`${e.closest} `,...a.flatMap((c,l)=>l?[", ",c]:[c]))]:[])}take(t){this.close(),this.field.take(t)}whole(){return this.input.
value===this.field.value?this.field.all():[]}find(){let t=this.whole();this.hits=t.length?t:this.field.find(this.input.value)}show(){this.find();let t=this.input.
value.trim();this.judge(this.hits.length||!t?"":t),this.at=-1,this.input.removeAttribute("aria-activedescendant"),this.list.replaceChildren(...this.hits.map((e,s)=>this.
option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),wt(),this.list.scrollTop=0,this.list.scrollIntoView(
{block:"nearest"})}option(t,e){let{id:s,named:o,beside:r}=this.field,i={role:"option",id:`${s}-${e}`,"aria-selected":"false","data-value":t},a=m("small",{},` ${r(
t)}`);return m("li",{...i,onmousedown:()=>this.take(t)},o(t),a)}pressed(t){if(!t.isComposing){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}}walk(t){if(this.list.hidden){this.show();return}
let e=this.list.children[this.at],s=this.at<0&&t<0?0:this.at;this.at=(s+t+this.hits.length)%this.hits.length;let o=this.list.children[this.at];e?.setAttribute("\
aria-selected","false"),o.setAttribute("aria-selected","true"),o.scrollIntoView({block:"nearest"}),this.input.setAttribute("aria-activedescendant",o.id)}enter(){
let t=this.input.value.trim();this.at<0&&this.find(),this.at<0&&this.whole().length?this.close():this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.
judge(t):this.take("")}};var Sw=8;function Gr(n,{graph:t,words:e,state:s,change:o}){let r=e.t[n],i={id:n,label:r,value:s[n]?e.node(s[n]):"",all:()=>[],find:a=>Xe(t,a,Sw),closest:(a,c)=>Br(
t,t.spellings,a,c),named:a=>e.node(a),beside:a=>e.say(t.nodes.get(a)?.category??""),take:a=>o({[n]:a,pick:"",extent:"answer",tab:"answer"})};return Ur(e,i,r)}function Ks({
graph:n,words:t},e,s){let o=Mw(n),r={...s,find:i=>{let a=new Set(s.all());return Je(n.vocabulary,o,i,n.contexts.size).filter(c=>a.has(c))},closest:(i,a)=>Br(n,o,
i,a),named:i=>t.named(i)};return Ur(t,r,e,"row")}var nu=new WeakMap;function Mw(n){let{contexts:t,vocabulary:e}=n,s=nu.get(n);if(s)return s;let o=[...t.values()].
flatMap(({id:i,name:a,name_zh:c})=>[i,a,c].filter(Boolean).map(l=>[D(e,l),i])),r=new Map(o);return nu.set(n,r),r}var Vs=["opposite","leaning_apart","differs","only_a","only_b","not_counted","elsewhere","open","same"];function su(n,t){if(!t.by)return null;let e=vs(t),{a:s,b:o,
from:r,to:i,extent:a,layers:c}=e,l=r&&i&&r!==i&&a==="answer"?Ow(n,e):new Map,u=Ew(n,e),f=l.size?za(n,l,e.by,y=>K(n,e,y)):sr([...u.values()].flatMap(y=>y.all()),
Aw(n,e,u),e.by),h=f.map(({subject:y,object:w,cells:x})=>{let S=[x.get(s),x.get(o)];return{subject:y,object:w,cells:S,relation:_w(S)}}),d={};for(let y of h)d[y.relation]=
(d[y.relation]??0)+1;let p={context:H(e),layers:c},g=new J(n,p,{passes:y=>K(n,e,y)});return{rows:h,answers:[...l.values()],silentUndivided:Pa(g,f),counts:d}}function Ow(n,t){
let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...qr(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>K(n,t,c);return new Map([t.a,t.b].map(c=>[c,Ct(n,i(c),a)]))}
function Ew(n,t){let e=s=>new J(n,qr(n,t,s),{passes:o=>K(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function Aw(n,t,e){return new Map(Array.from(e,([s,
o])=>{let r=(a,c)=>o.step(a,c),i=a=>K(n,t,a);return[s,{stepOf:r,others:es(n,qr(n,t,s),i)}]}))}function qr(n,t,e){return{context:Ut(n,H(t),t.by,e),layers:t.layers}}
function _w([n,t]){return n.silent.size||t.silent.size?"not_counted":n.elsewhere.length||t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation===
"opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign==="?"?"open":"differs":"only_a":"only_b"}function ou(n,t){let e=new Map(
n.map(o=>[M(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of Iw(o.map(a=>e.get(M(a)))))if(i.length>1){s.set(M(i[0]),i);
for(let a of i)e.delete(M(a))}}return n.flatMap(o=>{let r=s.get(M(o));return r?[r]:e.has(M(o))?[[o]]:[]})}function Iw(n){let t=[[]];for(let e of n)e?t[t.length-
1].push(e):t.push([]);return t}var Ys="IU";function ru({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=(h,d,p,g)=>{let y={id:h,"aria-label":d,placeholder:p,"aria-describedby":"dose-said"},w={
type:"number",min:"0",step:"any",value:String(g??"")},x=m("input",{...w,...y,onchange:f});x.addEventListener("focus",()=>x.select());let S=()=>x.validity.badInput&&
f();return x.addEventListener("blur",S),x.addEventListener("keydown",({key:T})=>T==="Enter"&&S()),x},i=m("div",{id:"dose-said",class:"said",role:"status"}),a=r(
"dose-from",o.doseFrom,o.least,e.dose),c=r("dose-to",o.doseTo,o.most,e.dose_to),l=n.words.dose_unit.map(h=>[h,t.say(h)]);e.dose_unit&&(Ys=e.dose_unit);let u=h=>{
Ys=h,f()};function f(){let h=Tw(a,c);for(let y of[a,c])y===h?.field?y.setAttribute("aria-invalid","true"):y.removeAttribute("aria-invalid");if(i.replaceChildren(
...h?[m("p",{class:"warning"},o[h.why])]:[]),h||!a.value&&e.dose===null)return;let[d,p]=[a,c].map(({value:y})=>y?Number(y):null),g=d===null?mn:{dose:d,dose_to:p,
dose_unit:Ys};setTimeout(()=>s({...g,pick:""}))}return[m("div",{class:"row dose"},a,c,st("dose-unit",Ys,l,u,o.doseUnit)),i]}function Tw(n,t){let e=[n,t].find(({
validity:s,value:o})=>s.badInput||Number(o)<0);return e?{field:e,why:"noDose"}:t.value?n.value?Number(t.value)<Number(n.value)?{field:t,why:"noRange"}:null:{field:n,
why:"noRange"}:null}var Xs=8,kn=5,[Nw,jw]=[8,1],iu=8,au=6,Lw=$(Array.from({length:273},(n,t)=>[(t%21-10)*Xs*2,(Math.floor(t/21)-6)*nt]),([n,t])=>[Math.hypot(n,t),n,t]),Le=32,Cw=4096,
Js=class{constructor(t,e,{width:s,height:o},{marks:r,things:i}){this.room={width:s*e,height:o*e},this.runs=new Map(t.map(l=>[l,Rw(l,e)])),this.cells=Dw([...this.
runs.values()].flat());let a=Array.from(this.runs.values(),l=>l[l.length-1]);this.marks=new $t([...r,...a.map(l=>le(l,{width:2*au,height:2*au}))]),this.things=new $t(
i);let c=t.flatMap(l=>l.lit?this.runs.get(l)??[]:[]);this.lit=new $t(c.map(l=>le(l,{width:Xs,height:Xs}))),this.stood=new $t([])}stand(t){let{line:e,most:s}=t,o=this.
runs.get(e)??[],r=o.map(u=>le(u,t)).filter(u=>this.free(u)),a=r.map((u,f)=>({box:u,...this.rated(u,o[0]),far:Math.abs(f/r.length-.5)})).filter(({covers:u})=>e.lit||
u<=s),l=ct(a,({rate:u,far:f})=>u+f)?.box??(e.lit?this.beside(o,t):void 0);return l?(this.stood.add([l[0]-iu,l[1],l[2]+iu,l[3]]),{x:(l[0]+l[2])/2,y:(l[1]+l[3])/2,
box:l}):null}beside(t,e){let{x:s,y:o}=t[Math.floor(t.length/2)],r=Lw.map(([c,l])=>le({x:s+c,y:o+l},e)),i=[...t.map(c=>le(c,e)),...r],a=r.filter(c=>this.free(c));
return a.find(c=>this.lit.free(c))??a[0]??i.find(c=>this.marks.free(c)&&this.stood.free(c))}free(t){let{width:e,height:s}=this.room;return t[0]>=0&&t[1]>=0&&t[2]<=
e&&t[3]<=s&&this.marks.free(t)&&this.things.free(t)&&this.stood.free(t)}rated([t,e,s,o],r){let[i,a]=[new Set,new Set];for(let c of Pw([t-kn,e-kn,s+kn,o+kn]))for(let{
line:l,pair:u,x:f,y:h}of this.cells.get(c)??[]){let d=Math.max(t-f,f-s,e-h,h-o);l!==r.line&&d<kn&&(d<0&&u!==r.pair?i:a).add(l)}return{covers:i.size,rate:Nw*i.size+
jw*a.size}}};function Rw(n,t){let{id:e,curves:s}=n,o=s.flatMap(a=>{let c=Math.max(1,Math.ceil(t*Bw(a)/Xs));return Array.from({length:c},(l,u)=>Ir(a,u/c))}),r=M(
n),i=s[s.length-1][3];return[...o,i].map(({x:a,y:c})=>({line:e,pair:r,x:a*t,y:c*t}))}function Bw(n){return n.slice(1).reduce((t,{x:e,y:s},o)=>t+Math.hypot(e-n[o].
x,s-n[o].y),0)}function Dw(n){let t=new Map;for(let e of n){let s=cu(Math.floor(e.x/Le),Math.floor(e.y/Le)),o=t.get(s);o?o.push(e):t.set(s,[e])}return t}function cu(n,t){
return t*Cw+n}function*Pw([n,t,e,s]){for(let o=Math.floor(n/Le);o<=Math.floor(e/Le);o+=1)for(let r=Math.floor(t/Le);r<=Math.floor(s/Le);r+=1)yield cu(o,r)}function le({
x:n,y:t},{width:e,height:s}){return[n-e/2,t-s/2,n+e/2,t+s/2]}var qt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';function Zs(){let n=document.createElement("canvas").getContext(
"2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${qt}`;let t=new Map;return e=>{let s=t.get(e)??n.measureText(e).width;return t.set(e,
s),s}}function $n({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:uu(l.box,e),forced:l.id===o||l.picked})),i=$(r,({forced:l,end:u,
faded:f,degree:h,id:d})=>[!l,!u,f,-h,d]),{size:a,upright:c}=t;return Gc(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.height*e})}function uu([n,t,e,s],o){
return[n*o,t*o,e*o,s*o]}function Qs({lines:n,nodes:t,badges:e,layout:s},o,r,i){let a=t.map(({x:p,y:g,size:y})=>le({x:p*o,y:g*o},lu(2*y*o))),c=t.map(({box:p})=>uu(
p,o)),l={marks:[...a,...r.map(({box:p})=>p)],things:c},u=new Js(n,o,s.size,l),f=e.flatMap(p=>{let g=u.stand({line:p.line,...lu(zw),most:Number.POSITIVE_INFINITY});
return g?[{...p,...g}]:[]}),d=$(n.filter(p=>p.label&&!p.faded),({lit:p,ids:g})=>[!p,-g.length]).flatMap(p=>{let g=u.stand({line:p,width:i(p.label),height:nt,most:Ww});
return g?[{text:p.label,lit:p.lit,...g}]:[]});return{badges:f,labels:d}}var zw=17,Ww=2;function lu(n){return{width:n,height:n}}function bt(n,t,e){let s=a=>[1,3,
5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}var Kr="http://www.w3.org/2000/svg",Fw="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Hw=/[&<>"']/g,Uw=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Vr(n){return yt(n).replace(Hw,t=>`&#${t.charCodeAt(0)};`).replace(Uw,"")}function z(n){return Math.round(n*10)/10}function fu(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a}=n,{upright:c}=n.layout,l=new Map(a.map(g=>[g.id,g])),u=$n(n,1,e,""),{badges:f,labels:h}=Qs(n,1,u,e),d=Math.round(s.height);return`${[`<svg xmln\
s="${Kr}" width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${Fw}" font-size="12">`,`<title>${Vr(t)}</title>`,`<rect width="${r}" height="${d}" fi\
ll="${o.paper}"/>`,...s.parts,...i.map(g=>Kw(g,o)),...a.map(g=>Vw(g,o)),...a.map(g=>Yw(g,o)),...f.map(g=>qw(g,o)),...h.map(g=>Gw(g,o)),...u.flatMap(({id:g,texts:y,
box:w})=>y.map((x,S)=>Qr(x,{x:c?(w[0]+w[2])/2:w[0],y:w[1]+11+S*nt},o.text,{bold:l.get(g)?.end,anchor:c?"middle":"start"}))),"</svg>"].join(`
`)}
`}function Yr(n,{x:t,y:e},s,o=!1){return`<text x="${z(t)}" y="${z(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Vr(n)}</text>`}function Xr({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${z(n)} ${z(t)} L${z(n+29)} ${z(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+du(
o,{x:n+29,y:t},{x:1,y:0},e)}function hu({x:n,y:t},e,s){let o=ti[e];return o?`<polygon points="${o.map(([i,a])=>`${z(n+6*i)},${z(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${z(n)}" cy="${z(t)}" r="6" fill="${s}"/>`}function Gw({text:n,lit:t,box:[e,s,o,r],x:i,y:a},{paper:c,text:l,halo:u}){let[f,h,d,p]=[e-2,s,o-e+4,
r-s].map(z);return(t?`<rect x="${f}" y="${h}" width="${d}" height="${p}" fill="${c}"/>`:"")+Qr(n,{x:i,y:a+4},l,{halo:u})}function qw({x:n,y:t,kind:e},{badge:s,paper:o}){
let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${mu({x:n,y:t},8,r,s)}${Qr(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Kw(n,{paper:t}){let e=bt(n.colour,
t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.join(" ")}"`:"",{tip:o,onward:r}=Jr(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" str\
oke-width="${z(n.width)}"${s}/>`}${du(n.end,o,r,e)}`}function Vw(n,t){let[e,s,o,r]=n.box.map(z),[i,a]=n.end||n.picked?[t.ring,2]:[bt(t.text,t.paper,.75),1];return`\
<rect x="${e}" y="${s}" width="${z(o-e)}" height="${z(r-s)}" rx="5" fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function Jr(n){let[,,t,e]=n[n.length-
1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/s,y:(e.y-t.y)/s}}}function Zr(n,{x:t,y:e},s){let o=(r,i)=>`${z(t+r*s.x-i*s.y)} ${z(e+r*s.y+
i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(
-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5\
 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:return null}}function du(n,t,e,s){let o=Zr(n,t,e);if(!o)return"";let r=o.filled?`fill\
="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path d="${o.path}" ${r}/>`}function to(n,t){let e=document.createElementNS(Kr,n);for(let[
s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function pu(n,t,e){let s=to("svg",{width:34,height:14,"aria-hidden":"true"}),o=Xr({x:0,y:7},n,t,e),
r=new DOMParser().parseFromString(`<svg xmlns="${Kr}">${o}</svg>`,"image/svg+xml");return s.append(...r.documentElement.children),s}function mu({x:n,y:t},e,s,o){
return`<circle cx="${z(n)}" cy="${z(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function Qr(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?
' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${z(t)}" y="${z(e)}" text-anchor=\
"${i}" fill="${s}"${a}${c}>${Vr(n)}</text>`}var ti={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],
triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,
s]=[t%2?.5:1.1,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function Yw(n,t){let e=n.faded?bt(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:bt(
n.colour,t.text,.35),o=ti[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${z(n.x+i*n.size)},${z(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" st\
roke-width="1.5"/>`:mu(n,n.size,e,s)}function eo({shape:n,colour:t}){let e=ti[n],s=to("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"\
swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?to("polygon",{points:o,fill:t}):to("circle",{cx:8,cy:8,r:6,fill:t})),s}function gu(n,{
width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=
[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
n)}`})}var ei=new Set(["how","what","legend"]);function si(n,t){let{graph:e,words:s,state:o,change:r}=t,{t:i}=s,a=e.hops.map(l=>[l,l]),c=()=>r({from:o.to,to:o.from,pick:""});
n.replaceChildren(m("div",{class:"ends"},Gr("from",t),Gr("to",t),m("button",{type:"button",id:"swap",onclick:c},i.swap)),m("div",{class:"row"},m("label",{for:"h\
ops"},C(s,"hops",i.hops)),st("hops",String(o.hops),a,l=>r({hops:Number(l),pick:""}))),Sn({type:"checkbox",id:"one",checked:o.one,onchange:l=>r({one:bn(l)})},C(s,
"chimera",i.one)),Sn({type:"checkbox",id:"stated",checked:o.stated,onchange:l=>r({stated:bn(l),pick:""})},C(s,"stated",i.stated)),Xw(t),no("whom",i.whom,()=>[...[
"sex","species","population"].map(l=>ni(t,l)),Qw(t)]),no("how",i.how,()=>[tb(t),ni(t,"route"),ni(t,"regimen")]),no("what",i.what,()=>["layers","effects","eviden\
ce"].map(l=>eb(t,l))),no("legend",i.legend,()=>[nb(t)]),m("button",{type:"button",id:"reset",onclick:()=>r(sb(e))},i.reset))}function Sn(n,...t){return m("label",
{class:"choice"},m("input",n),t)}function Xw({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return Sn({type:"radio",
name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return m("fieldset",{},m("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function no(n,t,e){let s=!ei.has(n),o=m("div",{},s?e():null),r=i=>{i.target instanceof HTMLDetailsElement&&i.target.open?(ei.delete(n),o.firstChild||o.append(...Mt(
e()))):ei.add(n)};return m("details",{id:`group-${n}`,open:s,ontoggle:r},m("summary",{id:`group-${n}-title`},t),o)}function Mn({t:n},t,{count:e,stated:s}){if(e===
void 0)return t;let o=String(s===void 0?e:n.statedCount(s,e-s));return t?`${t} (${o})`:o}function yu(n,t,e){let s=t.map(({value:o,...r})=>{let i=e(o);return[o,Mn(
n,i,r),i]});return[["",n.t.any],...s]}var Jw=new Intl.Collator("en",{numeric:!0}),Zw=new Intl.Collator("zh-Hans",{numeric:!0});function so(n,t){let{nodes:e,contexts:s}=n.
graph,{compare:o}=n.lang==="zh"?Zw:Jw,r=[],i=[];for(let a of t)e.has(a.value)||s.has(a.value)?i.push({one:a,name:n.named(a.value)}):r.push(a);return[...r,...i.sort(
(a,c)=>o(a.name,c.name)).map(({one:a})=>a)]}function ni({words:n,state:t,facets:e,change:s},o){let r=l=>s({[o]:l,pick:""}),i=yu(n,so(n,e[o]),l=>n.named(l)),a=st(
`facet-${o}`,t[o],i,r),c=e[o].find(({value:l})=>l&&l===t[o]);return wu(n,C(n,o,n.t[o]),a,c)}function wu(n,t,e,s){let o=s?Mn(n,"",s):"",r=`${e.id}-counts`;o&&e.setAttribute(
"aria-describedby",r);let i=o?m("small",{id:r,class:"counts"},o):null;return m("div",{class:"row"},m("label",{for:e.id},t),e,i)}function Qw(n){let{graph:t,words:e,
state:s,change:o}=n,r=a=>a&&o({setting:[...Ut(t,H(s),"setting",a).setting],pick:""}),i=Ks(n,C(e,"setting",e.t.setting),{id:"facet-setting",label:e.t.setting,value:"",
hint:e.t.settingFind,all:()=>so(e,n.facets.setting).flatMap(({value:a})=>s.setting.includes(a)?[]:[a]),beside:a=>{let c=n.facets.setting.find(({value:l})=>l===a);
return c?.count===void 0?"":`(${Mn(e,"",c)})`},take:r});return m("div",{},i,s.setting.map(a=>m("button",{...{type:"button",class:"chosen","data-setting":a,"data\
-near":"facet-setting"},onclick:()=>o({setting:s.setting.filter(u=>u!==a),pick:""})},`${e.named(a)} ✕`)))}function tb(n){let{graph:t,words:e,state:s,facets:o,
change:r}=n,i=s.dose===null||s.dose_to!==null?"":`${s.dose} ${s.dose_unit}`,a=yu(e,o.dose,l=>e.dose(l)),c=l=>{let u=l?Ut(t,H(s),"dose",l):Z;r({dose:u.dose,dose_to:u.
dose_to,dose_unit:u.dose_unit,pick:""})};return m("div",{},wu(e,e.t.dose,st("facet-dose",i,a,c),o.dose.find(({value:l})=>l===i)),ru(n))}function eb({graph:n,words:t,
state:e,facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(d=>d!==l),h=r==="layers"&&!f.length;o({[r]:h?Bt(n).layers:n.words[Ae[r]].filter(d=>f.
includes(d)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Sn({...f,onchange:h=>a(u,bn(h))},r===
"layers"?C(t,u,Mn(t,t.say(u),l)):Mn(t,t.say(u),l))});return m("fieldset",{},m("legend",{},C(t,r,t.t[r])),c)}function nb({graph:n,words:t,state:e,change:s}){let o=n.
words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:bn(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);
return[m("li",{},Sn({type:"checkbox","data-category":r,checked:l,onchange:c},eo(i),t.say(r)))]});return m("ul",{class:"legend"},o)}function sb(n){let{from:t,to:e,
hops:s,one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=Bt(n);return u}var bu={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,not_counted:"counted for one, and for the o\
ther reported but not counted",elsewhere:"reported for one, and for the other in layers that are not asked",open:"in one no direction is given",same:"the same i\
n both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}\
：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分别报告`,not_counted:"一方计入，另一方有报告但未计入",
elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方未给出方向",same:"两者相同"}};var vu={by:"",a:"",b:"",pick:""};function ku(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[xu(n),m("p",{},o.noComparison)];let r=()=>s(vu);return[xu(
n),m("button",{type:"button",id:"overlay-close",onclick:r},o.clear),rb(n,e.answers),e.rows.length?m("p",{class:"note"},o.noTest):m("p",{class:"empty"},o.noneCompared),
Vs.map(i=>ib(n,e,i)),ob(n,e),db(t,e.answers)]}function ob({words:n,state:{by:t}},{silentUndivided:e}){return e.size?m("p",{class:"note",id:"silent-undivided"},Ha(
n,{by:t,silentUndivided:e})):null}function rb({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o=H(vs(t)),r=(i,a)=>{let c={"data-stratum":[t.a,t.b][a],
"data-verdict":i.verdict},l=or(i,t.by)===!1?` · ${n.sentence("of_others")}`:"";return m("li",c,m("strong",{},`${oi(n,t)[a]}${n.t.colon}`),xn(n,i),l)};return[m(
"h2",{},`${s.question(n.node(t.from),n.node(t.to))} `,m("small",{},`· ${oi(n,t).join(" | ")} · ${n.where(o)}`)),m("ul",{class:"studies",id:"compared-verdicts"},
e.map(r))]}function ib(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(g=>g.relation===s),l=$(ou(c,e),([{subject:g,object:y}])=>[g!==i||
y!==a,g!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},f=o.t.rows(l.length,l.length),h=l.length<c.length?`${f}, ${o.t.steps(
c.length)}`:f,p=C(o,s==="only_a"||s==="only_b"?"untested":s,oo(o,r,s));return[m("h3",{class:`relation relation-${s}`,...u},p,` (${h})`),m("ul",{class:"paths"},l.
map(g=>m("li",{},cb(n,g))))]}function xu(n){let{graph:t,words:e,state:s,change:o}=n,{t:r}=e,i=[...t.edges.values()].filter(p=>p.signed&&s.layers.includes(p.layer)),
a=p=>{let[g,y]=p?Us(t,i,p):[];o(y===void 0?vu:{by:p,a:g,b:y,pick:""})},c=(p,g,y)=>m("div",{class:"row"},m("label",{for:p},g),y),l=t.vocabulary.keys.map(p=>[p,e.
text(p)]),u=c("overlay-by",r.compareBy,st("overlay-by",s.by,[["","–"],...l],a));if(!s.by)return u;let f=Us(t,i,s.by).map(p=>({value:p})),h=so(e,f).map(({value:p})=>p),
d=(p,g)=>{let y=`overlay-${p}`,w=S=>S&&o({...ab(s,p,S),pick:""});if(s.by==="setting"){let S=e.named(s[p]);return Ks(n,g,{id:y,label:g,value:S,all:()=>h,beside:()=>"",
take:w})}let x=h.map(S=>[S,e.named(S)]);return c(y,g,st(y,s[p],x,w))};return[u,d("a",r.first),d("b",r.second)]}function ab(n,t,e){let s=t==="a"?"b":"a";return{[t]:e,
[s]:n[s]===e?n[t]:n[s]}}function cb(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`\
pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return m("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"eviden\
ce"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",lb(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?js(s):null,oi(s,o).map((l,u)=>m("small",{},`${l}${s.
t.colon}${ub(n,t.map(({cells:f})=>f[u]))}`)))}function lb(n,t){return t.map(({sign:e},s)=>on(e)?m("span",{class:s?"stratum-b":"stratum-a"},St(n,e)):null)}function ub({
graph:n,words:t},e){let s=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0),o=e.find(c=>c.told)?.told;if(!s.length&&o)return t.t[o];let r=t.joined(
e.map(c=>hb(t,c)),"clauses");if(!s.length)return r;let i=[...new Set(s.map(({study:c})=>c))],a=i.map(c=>fb(t,c,s));return`${r} · ${t.t.studies(i.length)}${t.t.
colon}${t.joined(a,"clauses")}`}function fb(n,t,e){return n.study(t,e).replaceAll("; "," + ")}function hb(n,{sign:t,leans:e,counts:s,silent:o,elsewhere:r}){if(t===
"not_counted"){let l=[...new Set(o.values())].map(u=>n.say(`because_${u}`));return`${n.say("not_counted_here")} (${n.joined(l,"clauses")})`}if(t==="elsewhere")return`${n.
say("in_other_layers")} (${r.length})`;let{arrows:i}=n.graph.vocabulary,a=er.flatMap(l=>s[l]?[`${s[l]}${i[l]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(
n.effect(t),e)}${a.length?` (${a.join(" ")})`:""}`}function db(n,t){let e=nr(t);if(!e.length)return null;let s=e.map(o=>m("p",{class:"warning","data-flag":o.id},
n.flag(o)));return m("details",{id:"compared-cautions"},m("summary",{},`${n.t.cautions} (${e.length})`),s)}function oi(n,{a:t,b:e}){return[n.named(t),n.named(e)]}
function oo(n,{a:t,b:e},s){let o=bu[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Ce="side",io={[Ce]:[1,2],front:[0,2],top:[0,1]},ao=1.6,ri=2.5,ii=[.22,-.22,.44,-.44,.66,-.66],$u=12;function Su(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var ro=class{constructor(t,e,s,o){this.name=t,this.left=e,this.
top=s,this.scale=o}at(t){let[e,s]=io[this.name];return[this.left+t[e]*this.scale,this.top-t[s]*this.scale]}shown(t){return this.name===Ce?t.filter(([e])=>e<ri):
t}numbered([t]){return this.name===Ce||t>-ri}};function Mu(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<ri).slice(0,1)}function Ou([n,t],[e,s],o){let[r,i]=[(n+
e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.from({length:$u+1},(a,c)=>{let l=c/$u,[u,f,h]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+f*r+h*e,u*t+f*i+h*s]})}function Eu(n,t,e,s){
let o=n.reduce((c,[,l])=>c+l,0),r=-.25,i=n.flatMap(([c,l])=>{if(!l)return[];let u=c==="?"?"paper":G[c];if(l===o)return[V(t,e,s,{fill:u})];let f=l/o,h=Math.max(3,
pe(24*f)),d=r;r+=f;let p=Array.from({length:h+1},(g,y)=>{let w=2*Math.PI*(d+f*y/h);return[t+s*Math.cos(w),e+s*Math.sin(w)]});return[ee([[t,e],...p],{fill:u,closed:!0})]}),
a=n.some(([c,l])=>c==="?"&&l);return[...i,V(t,e,s,{stroke:a?"muted":"paper",width:1})]}var[Re,ai]=[18,38],[pb,mb]=[4.2,20],gb=3,Be={views:[Object.keys(io)],number:9,small:11,half:4.2,line:16,columns:2},_u={...Be,number:10.5,small:11.5,half:5},yb=Object.
keys(io).filter(n=>n!==Ce),wb={..._u,views:[[Ce],yb],line:24,columns:1},bb=1.75,xb=[["left",-1],["right",1]],vb=["BrainRegion","Connection"];function Iu(n,t,e,s="\
sex",o=Q){return new ci(n,t,e,s,o).scene()}var ci=class{constructor(t,e,s,o,r){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:d,x:p,y:g,
z:y}of t.data.places)p&&g&&y&&this.places.set(d,[...this.places.get(d)??[],[Number(p),Number(g),Number(y)]]);this.found=new Map,this.placeless=0,this.#s(e),this.
sides=new Map(Array.from(this.found.keys(),d=>[d,this.#o(d)]));let a=$(this.found,([d,p])=>[-Y(p).length,d]).filter(([d])=>this.#n(d).length===1);this.numbers=new Map(
a.map(([d],p)=>[d,p+1])),this.edges=[...this.found.values()].flat().map(({edge:d})=>d),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(
this.outlines).map(([d,p])=>[d,Su(p)]));let c=this.#t(Be.views[0],ao)+2*v;this.sheet=vt(t.ruler,r,c,Be.number);let{reach:l,compact:u}=this.sheet;this.layout=u?r<
ye?wb:_u:Be;let{views:f,columns:h}=this.layout;this.scale=ao,this.layout!==Be&&(this.scale=Math.min(bb,...f.map(d=>this.#e(l,d)))),this.list=(l-Re*(h-1))/h}#t(t,e){
return t.reduce((o,r)=>o+this.spans[r].right-this.spans[r].left,0)*e+Re*(t.length-1)}#e(t,e){let s=this.#t(e,0);return(t-s)/(this.#t(e,1)-s)}#s(t){let{nodes:e,successors:s}=this.
words.graph,{source:o}=this.question;for(let r of O(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&vb.includes(e.
get(r)?.category??"")&&(this.#n(r).length?this.found.set(r,i):this.placeless+=i.length)}}#n(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.
get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=O(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}#o(t){let{vocabulary:e}=this.
words.graph,s=this.#i(t).map(o=>` ${D(e,o).replaceAll("–"," ")} `);return this.#n(t).map(o=>{let r=this.#i(o).map(a=>D(e,a)),i=xb.find(([a])=>r.some(c=>s.some(
l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#i(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:[t]}scene(){let{words:t,sheet:e,question:s,
by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(h=>t.say(h))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",
{source:r,by:t.grouped(o)}),[a]);let c=ps(this.edges,o,gb);for(let h of c){let d=this.#r(h,c);d.length&&this.#a(h,d)}this.edges.length||e.notes([t.nothing(t.text(
"no_fit"))],"ink"),e.legend(Mb(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],f=t.text("brain_counts",{placed:l,all:u});return e.notes([t.text(
"brain_note"),f,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#g(),"stamp_map"),l)}#r(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>hn(
a,this.by,e)===t);return i.length?[{node:o,ends:this.#n(o),results:Y(i),findings:i}]:[]});return $(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#a(t,e){
let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):ft(s,t,r,this.edges),a=e.flatMap(({findings:d})=>d.map(({edge:p})=>p)),c=a.filter(({species:d})=>d!==
""&&d!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("finding",a.length),f=s.text("brain_row",{stratum:i,
counts:u})+(l||"");o.heading(this.layout===Be?s.ruler.fitted(f,o.reach-20,12.5,!0):f);let h=o.y+6;for(let d of this.layout.views)h=this.#c(t,e,d,h)+Re;o.y=this.#f(
t,e,h-Re)+8}#c(t,e,s,o){let{sheet:r,scale:i}=this,a=Math.max(...s.map(l=>this.spans[l].high-this.spans[l].low))*i,c=v+(r.reach-this.#t(s,i))/2;for(let l of s){let{
left:u,right:f,low:h,high:d}=this.spans[l],p=o+(a-(d-h)*i)/2,g=new ro(l,c-u*i,p+d*i,i);for(let y of this.outlines[l])r.add(ee(y.map(([w,x])=>[g.left+w*i,g.top-x*
i]),{stroke:"rule",width:1.1}));this.#u(t,e,g),c+=(f-u)*i+Re}return o+a}#f(t,e,s){let{words:o,sheet:r}=this,{columns:i,line:a,small:c}=this.layout,l=Math.ceil(e.
length/i),u=W.filter(d=>d!=="?"||e.some(p=>li(p,d))),[f,h]=[s,s];for(let[d,p]of e.entries()){let[g,y]=[Math.floor(d/l),d%l];y||(f=s);let w=o.tooltip(p.findings.
map(({edge:T})=>T)),x=o.ruler.parted(o.node(p.node),this.list-ai*u.length-28,c),S=this.#l(p,x,u,v+g*(this.list+Re),f);r.group(S,`${o.node(p.node)}
${w}`,"",`item ${p.node} ${t||"-"}`),f+=a+13*(x.length-1),h=Math.max(h,f)}return h}#l(t,e,s,o,r){let{numbers:i}=this,{small:a,line:c,columns:l}=this.layout,u=l===
1,f=o+this.list-ai*s.length,h=r+(u?17:c),d=[t.ends.length===1?k(o+14+(u?4:0),h,String(i.get(t.node)),a,{anchor:"end",colour:"muted"}):Sb(it(t.results).sign,o+4,
h-3.5),...e.map((g,y)=>k(o+(u?24:20),h+13*y,g,a)),...$b(t,s,f,h,this.layout)],p={fill:"band",radius:4};return u?[E(o,r+1,this.list,c+13*(e.length-1)-2,p),...d]:
d}#u(t,e,s){let{numbers:o}=this,r=t||"-",i=new Map,c=e.filter(({ends:h})=>h.length>1).map(h=>({thing:h,marks:this.#m(h,s,i)}));for(let{thing:h,marks:d}of c.reverse())
this.#h(d,h,`arc ${h.node} ${r}`);let u=c.flatMap(({marks:h})=>h.flatMap(d=>d.kind==="circle"?[d]:[])).map(h=>Au(h.x,h.y,h.radius)),f=[];for(let h of e.filter(({
ends:d})=>d.length===1)){let d=Math.min(mb,pb*Math.sqrt(h.results.length))*Math.min(1,this.scale/ao),p=o.get(h.node),g=s.shown(this.places.get(h.node)??[]).flatMap(
y=>{let[w,x]=s.at(y);return u.push(Au(w,x,d)),p&&s.numbered(y)&&f.push({said:String(p),x:w,y:x,radius:d}),Eu(W.map(S=>[S,li(h,S)]),w,x,d)});this.#h(g,h,`disc ${h.
node} ${r}`)}for(let h of f)this.#d(h,u)}#h(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#d({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<
12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,f]=[Math.cos(c),Math.sin(c)],h=k(e+l*u,s+l*f+3,t,this.layout.number,{anchor:"middle"}),d=this.words.ruler.box(h);
if(r.some(y=>kb(d,y)))continue;r.push(d);let[p,g]=[o+1,l-6];i>5&&this.sheet.add(I([e+p*u,s+p*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#p({node:t,ends:e},s){
let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.flatMap((l,u)=>Mu(this.places.get(l)??[],o[u]||c))),[i,a]=r.map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>
1&&s.shown(c).length===c.length)}#m(t,e,s){let{sign:o}=it(t.results),r=G[o];return this.#p(t,e).flatMap(a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.
get(String(a))??0;s.set(String(a),c+1);let l=a.map(h=>e.at(h)),u=Ou(l[0],l[1],ii[c%ii.length]);return[...U(o)?[ee(u,{stroke:r,width:2}),...P(o,...u[Math.floor(u.
length/2)],3.4)]:u.flatMap((h,d)=>d%2===0&&d+1<u.length?[I([...h,...u[d+1]],r,2)]:[]),...l.map(([h,d])=>V(h,d,1.8,{fill:"muted"}))]})}#g(){let{graph:t,data:e}=this.
words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(a=>hr(t,a)),e.places];return Oe([s,this.by,fn(o),r,i])}};function kb(n,t){return n.left+.5<t.
right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function Au(n,t,e){return{left:n-e,top:t-e,right:n+e,bottom:t+e}}function li({results:n},t){return n.
filter(e=>Yn(e,t)).length}function $b(n,t,e,s,{small:o,half:r}){return t.flatMap((i,a)=>{let c=li(n,i);if(!c)return[];let l=e+a*ai+6,u=c>1?[k(l+7,s,`×${c}`,o,{
colour:"muted"})]:[];return[...P(i,l,s-3.6,r),...u]})}function Sb(n,t,e){return I([t-3,e,t+11,e],G[n],2,U(n)?"":"3 2")}function Mb(n){let t=e=>[(s,o)=>[V(s,o,6,
{fill:G[e]})],F(n,e)];return[...W.filter(e=>e!=="?").map(t),[(e,s)=>[V(e,s,6,{stroke:"muted",width:1})],F(n,"?")],[(e,s)=>[I([e-9,s,e+9,s],"plus",2)],n.text("br\
ain_arc")],[(e,s)=>[I([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function On({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function De({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function Pe({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp(Me(n.graph,t)),o)}function Tu(n,t,e,{ratios:s,unitless:o},r=330){let i=s.includes(e),a=n.flatMap(({edge:S})=>[S.effect_size,S.ci_low,S.ci_high]).filter(S=>S!==null),c=i&&a.every(
S=>S>0),l=i?1:0,u=c?Math.log:Number,f=c||o.includes(e)?[-.2,.2]:[],h=[...[...a,l].map(S=>u(S)),...f],[d,p]=[Math.min(...h),Math.max(...h)],g=.08*(p-d)||.5,[y,w]=[
d-g,p+g],x=c?Eb(Math.exp(y),Math.exp(w)):Ob(y,w);return{at:S=>t+r*(u(S)-y)/(w-y),ticks:x.filter(S=>y<=u(S)&&u(S)<=w),none:l}}function Nu(n){return Number(n.toFixed(
12))}function Ob(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({
length:i-r+1},(a,c)=>Nu((r+c)*o))}function Eb(n,t){let e=Math.floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[
1,2,5].map(a=>Nu(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(i=>10**i)}var[Kt,We,fi,Ab]=[250,56,168,176],[_b,ze]=[25,12],co=4.5,Ib=v+Kt+We+fi+330+24+Ab+v,ju=10,En={share:.34,size:172,plot:22,tick:10.5};function Cu(n,t,e="sex",s=Q){
return new ui(n,t,e,Tb(s,n)).scene()}function Tb(n,{ruler:t}){let e=vt(t,n,Ib,ju);if(!e.compact){let i=v+Kt+We+fi;return{sheet:e,study:Kt,left:i,plot:330,tick:ju,
heads:!0,below:!1}}let{reach:s}=e,o={sheet:e,tick:En.tick,heads:!1};if(n<ye)return{...o,study:s,left:v+10,plot:s-20,below:!0};let r=Math.round(s*En.share);return{
...o,study:r,left:v+r,plot:s-r-24-En.size,below:!1}}function Nb(n){return On(n).filter(({edge:t})=>t.effect_size!==null)}var ui=class{constructor(t,e,s,o){this.
words=t,this.answer=e,this.by=s,this.all=On(e),this.sized=Nb(e),this.layout=o,this.sheet=o.sheet}scene(){let{words:t,sheet:e,sized:s}=this;De(this,"forest");let o=new Set(
s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.nothing(t.text(
"forest_nothing"))],"ink"),e.legend(jb(t,new Set(s.map(({edge:c})=>c.sign))));let i=new Set(s.map(({study:c})=>c)).size,a=t.text("forest_counts",{sizes:s.length,
findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("increases")}),a]),Pe(this,s.length)}#t(t){let{words:e,sheet:s,by:o}=this,
{left:r,plot:i,study:a,heads:c}=this.layout,l=this.sized.filter(({edge:d})=>d.effect_metric===t);s.heading(e.metric(t)),s.y+=c?16:2,c&&this.#e(),s.y+=6;let u=Tu(
l,r,t,e.graph.vocabulary,i),f=s.y,h=l.map(({edge:d})=>d);for(let d of pr(h,o)){let p=l.filter(({edge:w})=>Ee(w,o)===d),g=$(p,w=>[!_(w),-w.level,w.study,w.edge.id]);
s.y+=20;let y=e.ruler.fitted(ft(e,d,o,h),a,ze,!0);s.add(k(v,s.y-4,y,ze,{bold:!0}));for(let w of g){let x=this.#n(w,g);c?this.#i(w,x,u):this.#c(w,x,u)}}this.#s(u,
f)}#e(){let{words:t,sheet:e}=this;for(let[s,o,r]of[[v,"forest_study","start"],[v+Kt+We-14,"forest_n","end"],[v+Kt+We,"forest_design","start"],[this.layout.left+
330+24,"forest_size","start"]])e.add(k(s,e.y,t.text(o),11,{anchor:r,colour:"muted"}))}#s(t,e){let{left:s,plot:o,tick:r,below:i}=this.layout,a=this.sheet.y+6,c=t.
at(t.none);this.sheet.add(I([c,i?a-8:e,c,a],"muted",1,"4 3"),I([s,a,s+o,a]));for(let l of t.ticks){let u=t.at(l);this.sheet.add(I([u,a,u,a+4]),k(u,a+16,Ze(lt(l)),
r,{anchor:"middle",colour:"muted"}))}this.sheet.y=a+22}#n({edge:t},e){let{words:s}=this,o=s.who(t),r=e.filter(a=>s.who(a.edge)===o).map(a=>this.#o(a)),i=this.#o(
{edge:t}).filter(a=>!r.every(c=>c.includes(a)));return[o,...i].join(" · ")}#o({edge:t}){return this.words.chips({...t,sample_size:null,effect_size:null,analysis:"",
tendency:"",certainty:""})}#i(t,e,s){let{words:o,sheet:r}=this,{edge:i}=t,a=o.ruler.wrapped(e,Kt-12,ze),c=_b+(a.length-1)*14,l=r.y+c/2,{made:u,people:f,size:h}=this.#r(
i),d=[E(v,r.y+2,r.reach,c-4,{fill:"band",radius:4}),...a.map((p,g)=>k(v+6,l+4.2+14*(g-(a.length-1)/2),p,ze)),k(v+Kt+We-14,l+4,f,11,{anchor:"end"}),k(v+Kt+We,l+4,
o.ruler.fitted(u,fi-12,11),11,{colour:"muted"}),k(this.layout.left+330+24,l+4,h,11),...Lu(t,s,l)];this.#a(d,t),r.y+=c}#r(t){let{words:e}=this,s=[e.say(t.evidence_type),
e.say(t.analysis)].filter(Boolean).join(" · ")||"–",o=t.sample_size===null?"?":String(t.sample_size),r=e.size(t);return{made:s,people:o,size:Ze(r.slice(r.indexOf(
" = ")+3))}}#a(t,{edge:e,silentBecause:s}){let{words:o}=this,r=s?`
${o.uncounted(o.say(`because_${s}`))}`:"";this.sheet.group(t,o.tooltip([e])+r,o.address(e.reference),`finding ${e.id}`)}#c(t,e,s){let{words:o,sheet:r}=this,{left:i,
plot:a,study:c,below:l}=this.layout,{ruler:u}=o,{edge:f}=t,{made:h,people:d,size:p}=this.#r(f),g=l?u.width(p,11)+18:0,y=u.wrapped(e,c-14-g,ze),w=u.wrapped(`${o.
text("people",{count:d})} · ${h}`,c-14,11),x=15*y.length+14*w.length,S=x+12+(l?En.plot:0),T=r.y,N=l?T+x+6+En.plot/2:T+S/2,j=r.width-v-6,tt=[E(v,T+2,r.reach,S-4,
{fill:"band",radius:4}),...y.map((Dt,qe)=>k(v+6,T+17+15*qe,Dt,ze)),...w.map((Dt,qe)=>k(v+6,T+16+15*y.length+14*qe,Dt,11,{colour:"muted"})),l?k(j,T+17,p,11,{anchor:"\
end"}):k(i+a+24,N+4,p,11),...l?[I([s.at(s.none),N-8,s.at(s.none),N+8],"muted",1,"4 3")]:[],...Lu(t,s,N)];this.#a(tt,t),r.y+=S}};function Lu(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=G[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(I([f[0],e,f[1],e],a,1.8),...f.map(h=>I([h,e-4,h,e+4],a,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,E(l-co,e-co,2*co,2*co,u)]}function jb(n,t){let e=s=>[(o,r)=>[E(o-4.5,r-4.5,9,9,{fill:G[s]})],
F(n,s)];return[...W.filter(s=>t.has(s)).map(e),[(s,o)=>[E(s-4.5,o-4.5,9,9,{fill:"ink"})],n.text("forest_counted")],[(s,o)=>[E(s-4.5,o-4.5,9,9,{fill:"paper",stroke:"\
ink"})],n.text("forest_silent")],[(s,o)=>[I([s-9,o,s+9,o],"ink",1.8)],n.text("forest_interval")]]}function Ru(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[ms(c,t,e),c],f=JSON.stringify([a,l,u]),h=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(_),l=c.length?c:i,u=f=>l.filter(
({edge:h})=>s.includes(h.layer)===f);return[!0,!1].filter(f=>u(f).length).map(f=>({...a,own:f,...Lb(u(f))}))});return $(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function Lb(n){return{findings:n,counted:_(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function Bu({findings:n},t){let e=new Map;for(let{edge:s}of n){let{dose_min:o,dose_max:r,dose_unit:i}=s;
if(o===null||r===null)continue;let a=dt([o,r,i]).slice(0,-i.length-1);e.set(i,(e.get(i)??new Map).set(a,o))}return Array.from(e,([s,o])=>`${$(o,([,i])=>i).map(([
i])=>i).join(", ")} ${t(s)}`).join("; ")}function hi({findings:n}){let t=$(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var di=900,Cb=[240,280,400,430,620,770],[Rb,Du]=[160,96],Bb=.01;function Pu(n,t,e,s){if(s){for(let o of e)zb(n,t,o);t.y+=8;return}Db(n,t);for(let o of e)Pb(t,o);
t.y+=12}function Vt(n,t){return v+Cb[t]*Math.min(1,n.reach/(di-2*v))}function Db(n,t){t.y+=20;for(let[e,s,o]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,
"start","swim_interval"],[5,"start","swim_p"]])t.add(k(Vt(t,e),t.y,n.text(o),11,{anchor:s,colour:"muted"}));for(let[e,s]of["-","+"].entries())t.add(...P(s,Vt(t,
e)-4,t.y-4,5))}function Pb(n,[t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}]){let c=e+s;n.y+=18;let{y:l}=n;n.add(k(v,l,n.ruler.fitted(t,Vt(n,0)-v-24,11.5),11.5));
for(let[h,d]of[s,e,o].entries())n.add(k(Vt(n,h),l,String(d),11.5,{anchor:"end"}));if(!c)return;let u=e/c,f=Vt(n,3);n.add(...Wu(f,l,Math.min(Rb,Vt(n,4)-f-24),[r,
u,i]),k(Vt(n,4),l,`${te(u)} [${te(r)}, ${te(i)}]`,11.5),k(Vt(n,5),l,zu(a),11.5))}function zb(n,t,[e,{plus:s,minus:o,leftOut:r,low:i,high:a,p:c}]){let l=s+o,u={bold:!0};
t.y+=22,t.add(k(v,t.y,t.ruler.fitted(e,t.reach,11.5,!0),11.5,u)),t.y+=17;let f=v+6;for(let[d,p]of[["-",o],["+",s]])t.add(...P(d,f,t.y-4,5),k(f+9,t.y,String(p),11.5)),
f+=44;if(t.add(k(f,t.y,n.headed(n.text("swim_out"),String(r)),11.5,{colour:"muted"})),!l)return;t.y+=18;let h=`${te(s/l)} [${te(i)}, ${te(a)}] · ${n.text("swim\
_p")} ${zu(c)}`;t.add(...Wu(v+2,t.y,Du,[i,s/l,a]),k(v+Du+16,t.y,h,11))}function zu(n){return n>=Bb?Kn(n):Ze(pa(n))}function Wu(n,t,e,[s,o,r]){return[I([n,t-4,n+
e,t-4],"rule",1),I([n+e/2,t-9,n+e/2,t+1],"muted",1,"2 2"),I([n+e*s,t-4,n+e*r,t-4],"ink",2),V(n+e*o,t-4,4,{fill:"ink"})]}var pi=1.959963984540054;function Fu(n){let t=n.map(Wb),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=Fb(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Ub(e,e+s)}}function Wb({signs:n,tendency:t}){let e=[...n].filter(U);return e.length>1?null:e[0]??t}function Fb(n,t){if(!t)return[0,1];let[e,s]=[n/
t,pi*pi],o=e+s/(2*t),r=pi*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var Hb=64;function Ub(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-Hb),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[Gb,qb]=[52,7],Kb=26,[mi,gi]=[128,6],Hu=26,Vb=10,An={size:9.5,pad:8,pitch:22,bar:15,high:1,bare:!1,over:!1,narrow:!1},Uu={...An,size:10.5,pad:5,pitch:20,narrow:!0},
Gu={...Uu,over:!0},Yb={...Gu,pitch:11,bar:8,high:.6,bare:!0},Xb=46;function qu(n,t,e="sex",s=Q){return new uo(n,t,e,s).scene()}function Ku(n,t,e,s){return new uo(
n,t,e,s,Yb).rows()}var uo=class{constructor(t,e,s,o,r){this.words=t,this.answer=e,this.by=s,this.findings=On(e),this.edges=this.findings.map(({edge:d})=>d);let i=this.
findings.filter(_).map(({edge:d})=>d);this.strata=oc(this.edges,i,s,Vb),this.bars=Ru(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let a=new Set(this.
bars.flatMap(d=>d.reasons)),c=t.data.reasons.filter(d=>a.has(d));this.letters=new Map(c.map((d,p)=>[d,String.fromCharCode(97+p)])),this.signs=W.filter(d=>d!=="?"||
this.bars.some(p=>p.sign===d)),this.most=Math.max(0,...this.bars.map(({people:d})=>d));let l=Math.max(di,v+mi+this.#t(An,Hu)+v);this.sheet=vt(t.ruler,o,l,An.size);
let u=r??(this.sheet.compact?o<ye?Gu:Uu:An);this.layout=u,this.left=u.over?v:v+mi;let f=this.sheet.width-v-this.left;for(this.inALine=Hu;u.narrow&&this.inALine>
1&&this.#t(u,this.inALine)>f;)this.inALine-=1;let h=(f-this.#t(u,this.inALine))/this.signs.length;this.columns=this.#e(this.signs.map(d=>this.#n(d,u,this.inALine)+
h))}#t(t,e){return this.signs.map(o=>this.#n(o,t,e)).reduce((o,r)=>o+r,0)+gi*(this.signs.length-1)}#e(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,
x:e,width:t[o]};return e+=t[o]+gi,r})}#s(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#i(s))}#n(t,{narrow:e,size:s,pitch:o,pad:r},i){let{
ruler:a}=this.words,c=Math.max(0,...this.strata.map(h=>this.#o(h,t))),l=F(this.words,t),u=Math.max(...a.pieces(l).map(h=>a.width(h,s,!0)))+4,f=e?Math.max(Xb,u):
a.width(l,12.5,!0)+36;return Math.max(f,Math.min(c,i)*o+2*r)}#o(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).length}#i(t){let{words:e}=this,{size:s,
high:o,bare:r}=this.layout,a=(t.people?Math.max(qb,Gb*Math.sqrt(t.people/this.most)):Kb)*o,c=e.text("people",{count:t.people||"?"}),l=[...this.letters].flatMap(
([g,y])=>t.reasons.includes(g)?[y]:[]),u=[e.short(hi(t)),c,l.join(" ")].filter(Boolean).join(" · "),f=r?"":u,h=r||this.by==="dose"?"":Bu(t,g=>this.words.say(g)),
d=a+5,p=d+e.ruler.width(f,s);return{bar:t,height:a,above:f,below:h,foot:d,up:p,down:h?5+e.ruler.width(h,s):0}}scene(){let{words:t,sheet:e,by:s}=this;De(this,"ha\
rvest"),this.bars.length?this.#r():e.notes([t.nothing(t.text("harvest_nothing"))],"ink");let o=Zb(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#g()),
e.heading(t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#y(),e.notes([t.text("swim\
_warning")],"ink"),Pe(this,this.bars.length)}rows(){return this.sheet.y=0,this.#r(),this.sheet.finish(this.words.lang,"",this.bars.length,!1)}#r(){let{sheet:t}=this,
e=t.y+4,s=this.layout.narrow?this.#a():this.#c(),o=E(0,e,t.width,t.y-1-e,{fill:"paper"});for(let r of this.strata)this.#f(r);t.group([o,...s],"","","heads")}#a(){
let{words:t,sheet:e}=this,{ruler:s}=t,{size:o}=this.layout,r=this.columns.map(({sign:a,width:c})=>s.wrapped(F(t,a),c,o,!0));e.y+=12;let i=this.columns.flatMap(({
sign:a,x:c,width:l},u)=>[...P(a,c+l/2,e.y),...r[u].map((f,h)=>k(c+l/2,e.y+20+13*h,f,o,{anchor:"middle",bold:!0}))]);return e.y+=12+13*Math.max(...r.map(({length:a})=>a)),
i}#c(){let{words:t,sheet:e}=this;e.y+=22;let s=this.columns.flatMap(({sign:o,x:r,width:i})=>{let a=F(t,o),c=20+t.ruler.width(a,12.5,!0),l=r+(i-c)/2;return[...P(
o,l+7,e.y-4.5),k(l+20,e.y,a,12.5,{bold:!0})]});return e.y+=8,s}#f(t){let{sheet:e}=this,{over:s,pad:o,pitch:r}=this.layout,i=this.#l(t),{said:a,count:c}=this.#d(
t);s&&this.#h(a,c);let l=i.reduce((d,{up:p,down:g})=>d+(p+g+14),0),u=s?l:Math.max(l,16*a.length+26*c.length),f=e.y;for(let{x:d,width:p}of this.columns)e.add(E(d,
f,p,u,{stroke:"rule"}));s||this.#u(a,c,f+u/2-8*a.length+8);let h=f;for(let{parts:d,up:p,down:g}of i){h+=p+8;for(let{x:y,width:w,part:x}of d){e.add(I([y+4,h,y+w-
4,h]));for(let[S,T]of x.entries())this.#p(T,y+o+S*r,h)}h+=g+6}e.y=f+u+gi}#l(t){let{inALine:e}=this,s=this.columns.map(r=>({...r,found:this.#s(t,r.sign)})),o=Math.
max(...s.map(({found:r})=>Math.floor((r.length-1)/e)+1))||1;return Array.from({length:o},(r,i)=>{let a=s.map(({x:l,width:u,found:f})=>({x:l,width:u,part:f.slice(
i*e,(i+1)*e)})),c=a.flatMap(({part:l})=>l);return{parts:a,up:Math.max(0,...c.map(({up:l})=>l)),down:Math.max(0,...c.map(({down:l})=>l))}})}#u(t,e,s){let o=s;for(let r of t)
this.sheet.add(k(this.left-10,o,r,12.5,{anchor:"end",bold:!0})),o+=16;for(let r of e)this.sheet.add(k(this.left-10,o,r,10.5,{anchor:"end",colour:"muted"})),o+=13}#h(t,e){
let{sheet:s}=this;s.y+=4;for(let o of t)s.y+=15,s.add(k(this.left,s.y,o,12.5,{bold:!0}));for(let o of this.layout.bare?[]:e)s.y+=14,s.add(k(this.left,s.y,o,10.5,
{colour:"muted"}));s.y+=5}#d(t){let{words:e}=this,s=this.bars.filter(l=>l.stratum===t),o=new Set(s.filter(l=>l.counted).map(({study:l})=>l)),r=new Set(s.map(({study:l})=>l).
filter(l=>!o.has(l))).size,i=r?e.text("cell_silent",{silent:r}):"",a=this.layout.over?this.sheet.reach:mi-12;return{said:e.ruler.wrapped(ft(e,t,this.by,this.edges),
a,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+i,a,10.5)}}#p({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,{size:l,bar:u}=this.
layout,f=i+An.bar/2+3.4,h=[...Jb(t,i,a,[u,e]),k(f,a-r,s,l,{colour:t.counted?"ink":"muted",turned:!0})];o&&h.push(k(f,a+5,o,l,{anchor:"end",colour:"muted",turned:!0}));
let d=[c.tooltip(t.findings.map(({edge:y})=>y))];for(let y of t.reasons)d.push(c.uncounted(c.say(`because_${y}`)));let g=`${t.own||!this.#m(t)?"study":"retold"}\
 ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(h,d.join(`
`),c.address(hi(t)),g)}#m({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#g(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#y(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let c of o.
length>1?o:[]){let l=r.filter(({edge:u})=>ms(u,s,o)===c);i.push([ft(t,c,s,this.edges),l])}let a=i.flatMap(([c,l])=>l.length?[[c,Fu(Y(l))]]:[]);Pu(t,e,a,this.layout.
over)}};function Jb({sign:n,counted:t,own:e,people:s},o,r,[i,a]){let c=G[n]==="muted"?"null":G[n],l=t?c:`${c}_faded`,u=e?"":l,f=s?e?{fill:l}:{stroke:l,hatch:u}:
{stroke:l,hatch:u,dash:"3 2"};return[E(o,r-a,i,a,f)]}function Zb(n){let t=e=>(s,o)=>[E(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"\
minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[E(e-8,s-2,6,8,{fill:"null"}),E(e+1,s-8,6,14,{fill:"nu\
ll"})],n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[k(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("h\
arvest_dose")]]}var Qb=24,fo=2;function Fe({nodes:n}){return`row ${n.join(" ")||"direct"}`}function Vu(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===fo),o=e.filter(
({steps:f})=>f.length>fo),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&i.set(f.
nodes[1],f);let a=[...i.values()].slice(0,Qb),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=$(s.filter(f=>f.counted),f=>n.categoryPlace(c(f)));return{rows:[
...t?[tx(n,t)]:[],...l.map(f=>yi(n,n.category(c(f)),f)),...a.map(f=>yi(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>yi(n,n.text("not_counted"),f))],
rest:o.length-a.length}}function tx(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",steps:[
t],nodes:[]}}function yi(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c}=n.graph.vocabulary,u=s.map((f,h)=>[f.signed&&c[o[h]]||"→",n.node(
f.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...u].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:a?ex(n,r,i):n.say("not counted"),
steps:s,nodes:e}}function ex(n,t,e){return e==="0"?n.text("blocked"):n.say(n.graph.vocabulary.kinds[t])}function _n(n){let t=[...new Set(n.flatMap(s=>s.cited))].
sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}var[In,Ue]=[12.5,9],[nx,sx]=[28,76],wi=4,ox=88,rx=3,ix=new Set(["pooled","less_specific","secondary","weaker_design"]),Tn=class{constructor(t,e,s){this.words=t,
this.answer=e,this.by=s;let{rows:o,rest:r}=Vu(t,e);this.rows=o,this.rest=r,this.firsts=o.map(({first:a})=>a),this.lasts=o.flatMap(({last:a})=>a??[]);let i=o.flatMap(
Yu);this.edges=i.flatMap(a=>a.speaking.map(({edge:c})=>c)),this.columns=this.#t(this.edges.filter(({signed:a})=>a)),this.heads=this.columns.map(a=>this.#e(a)),this.
bracketed=i.some(a=>this.columns.some(c=>this.aside(a,c).length))}slot(t,e){let s=t.flatMap(o=>this.columns.flatMap(r=>He(this.told(o,r)).slice(0,-1)));return Math.
max(nx,16+this.words.ruler.width(`×${Math.max(0,...s)}`,e))}signs(t,e){let s=t.flatMap(i=>this.columns.map(a=>He(this.told(i,a))[W.length-1])),o=Math.max(0,...s),
r=o>1?this.words.ruler.width(`×${o}`,e):0;return this.slot(t,e)*(W.length-1)+(o?16:0)+r}#t(t){let e=ps(t,this.by,rx);if(!Object.hasOwn(ot(this.answer.question.
context),this.by))return e;let s=new Set(t.map(o=>hn(o,this.by,e)));return e.filter(o=>!o||s.has(o))}grouped(){let{words:t,columns:e}=this,s=["female","male"].map(
i=>ft(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&
!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s==="sex"&&!t?e.text("sex_untold"):ft(e,t,s,o)}#e(t){let{ruler:e}=this.
words,s=this.columnName(t),o=Math.min(ox,Math.max(sx,...s.split(" ").map(r=>e.width(r,In,!0))));return e.parted(s,o,In,!0)}said(){return new Map(this.rows.map(t=>[
Fe(t),this.#s(t)]))}#s({first:t,last:e,sign:s,kind:o}){let{words:r}=this,i=l=>{let u=this.columns.flatMap(h=>{let d=He(this.told(l,h)),p=W.flatMap((y,w)=>d[w]?[
`${F(r,y)} ${d[w]}`]:[]),g=this.asideSigns(l,h).map(y=>F(r,y));return g.length?[`${this.columnName(h)} ${r.uncounted(r.joined(g))}`]:p.length?[`${this.columnName(
h)} ${r.joined(p)}`]:[]}),f=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.headed(f,r.joined(u,"clauses")||r.text("counted_nothing"))},a=[o,s?F(r,s):""].
filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[...(e?[t,e]:[t]).map(i),...c].join(". ")}framed(t,e,s){let{words:o,answer:r,by:i,rows:a}=this,
c={words:o,answer:r,by:i,sheet:t};return De(c,"ladder",{by:this.grouped(),more:o.counted("hop",r.question.max_hops)}),a.length?e():t.notes([o.nothing(this.rest?
o.counted("undirected_way",this.rest):o.text("no_fit"))],"ink"),t.legend(ax(o,s,this.bracketed)),t.notes([o.text("ladder_fan"),this.#n()]),r.complete||t.notes([
o.text("incomplete")],"ink"),Pe(c,a.length)}#n(){let{words:t,rows:e,rest:s}=this,o=e.filter(({nodes:i})=>i.length),r=o.filter(({steps:i})=>i.length===fo).length;
return t.text("ladder_counts",{two:t.counted("drawn_mediator",r),several:t.counted("drawn_circuit",o.length-r),rest:t.counted("further_way",s)})}tooltip(t){let{
words:e}=this,{steps:s,nodes:o,middle:r}=t,i=s.flatMap(u=>u.speaking),a=new Map(i.map(({edge:u})=>[u.id,u])),c=[o.map(u=>e.node(u)).join(" → ")||r,e.tooltip([
...a.values()])],l=Yu(t).flatMap(u=>this.columns.flatMap(f=>this.aside(u,f)));if(l.length){let u=new Set(l.map(({silentBecause:f})=>e.say(`because_${f}`)));c.push(
e.tooltip(l.map(({edge:f})=>f)),e.uncounted(e.joined([...u],"clauses")))}return c.join(`
`)}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>gs(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.every(Boolean)?"ladder_anima\
ls":"ladder_part_animals"):""}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.edges.some(o=>o.signed)?e.
text("counted_nothing"):e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&this.#o(s,e))}aside(t,e){return!t.speaking.some(
({edge:s})=>s.signed)||this.told(t,e).length?[]:t.findings.filter(s=>ix.has(s.silentBecause)&&q(s)&&this.#o(s.edge,e))}asideSigns(t,e){let s=new Set(this.aside(
t,e).map(({edge:o})=>String(o.sign)));return W.filter(o=>s.has(o))}#o(t,e){return hn(t,this.by,this.columns)===e}};function Yu({first:n,last:t}){return t?[n,t]:
[n]}function ho(n,t,e,s,{number:o,half:r}){let i=He(n);return W.flatMap((a,c)=>{let l=i[c];if(!l)return[];let u=t+e[c]+r,f=l>1?[k(u+r+.5,s+4,`×${l}`,o,{colour:"\
muted"})]:[];return[...P(a,u,s,r),...f]})}function ax(n,t,e){let s=(o,r)=>(i,a)=>[k(i,a+4,o,r,{anchor:"middle",colour:"muted"})];return[...Array.from(ln.keys(),
o=>[(r,i)=>P(o,r,i),F(n,o)]),[s("×3",t),n.text(e?"ladder_times":"ladder_cell")],...e?[[(o,r)=>$e(["-"],o,r,5),n.text("ladder_aside")]]:[],[s("+2",t+1),n.text("\
ladder_sources")]]}function He(n){let t=Y(n);return W.map(e=>t.filter(s=>Yn(s,e)).length)}var[po,Ot,mo,bi]=[13,11,11,6],[go,xi,yo,Nn]=[17,17,20,6],Xu=96,wo=class{constructor(t,e){let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=en(s,e),
this.reach=this.sheet.reach;let o=[...t.firsts,...t.lasts],r=t.slot(o,mo);this.slots=W.map((l,u)=>u*r+2),this.signs=t.signs(o,mo);let i=t.columns.length,a=Math.
max(0,...t.heads.flat().map(l=>s.width(l,po,!0)+6)),c=Math.max(this.signs,Math.min(a,this.reach/i));this.beside=Math.max(1,Math.min(i,Math.floor((this.reach+1)/
c))),this.column=this.reach/this.beside,this.headed=this.beside===i&&a<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),mo)}#t(){let{sheet:t,
ladder:e}=this,s=this.headed?this.#s():null,o=e.rows[0]?.group??"";e.rows.some(({sign:i})=>i)&&this.#e(o);let r="";for(let i of e.rows){if(i.group!==r){r=i.group;
let a=this.words.ruler.wrapped(r,this.reach,12);for(let c of a)t.y+=19,t.add(k(v,t.y,c,12,{colour:"muted",italic:!0}));t.y+=5}this.#n(i)}s&&t.group(s,"","","hea\
ds")}#e(t){let{words:e,sheet:s,reach:o}=this,r=e.text("together"),i=s.y+19;s.add(k(v+o-Nn,i,r,12,{anchor:"end",bold:!0})),e.ruler.width(t,12)+e.ruler.width(r,12,
!0)+3*Nn>o&&(s.y=i)}#s(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({length:r})=>r)),o=t.y;return t.y+=s*go+Nn,[E(0,o,t.width,s*go+Nn,{fill:"paper"}),
...e.heads.flatMap((r,i)=>r.map((a,c)=>k(v+(i+.5)*this.column,o+(s-r.length+c+1)*go-2,a,po,{anchor:"middle",bold:!0})))]}#n(t){let{words:e,sheet:s,reach:o}=this,
[r,i]=[v+6,v+o-6],a=s.y+2,c=a+Nn,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(t),o-12-Xu,po,!0),f=e.ruler.fitted(t.kind,Xu-22,Ot);f&&l.push(k(i,c+11,f,Ot,
{anchor:"end",colour:"muted"})),t.sign&&l.push(...P(t.sign,i-e.ruler.width(f,Ot)-12,c+7));for(let g of u)l.push(k(r,c+11,g,po,{bold:!0})),c+=go;let h=t.last?[t.
first,t.last]:[t.first];for(let[g,y]of h.entries()){let w=g===h.length-1?_n(t.steps):"",x=`${e.node(y.subject)} → ${e.node(y.object)}`,S=o-18-(w?e.ruler.width(
w,Ot):0);l.push(k(r,c+10,e.ruler.fitted(x,S,Ot),Ot,{colour:"muted"})),w&&l.push(k(i,c+10,w,Ot,{anchor:"end",colour:"muted"})),c+=xi,c+=this.#o(y,c,l)}let d=c-a+
2,p=E(v,a,o,d,{fill:"band",radius:4});s.group([p,...l],this.ladder.tooltip(t),"",Fe(t)),s.y=a+d+2}#o(t,e,s){let{ladder:o,words:r,headed:i,beside:a,column:c,reach:l}=this,
u=o.unsigned(t);if(u){let y={anchor:"middle",colour:"muted",italic:!0};return s.push(k(v+l/2,e+12,u,Ot,y)),yo}let f=o.columns.flatMap((y,w)=>{let[x,S]=[o.told(t,
y),o.asideSigns(t,y)];return x.length||S.length?[{name:y,place:w,here:x,aside:S}]:[]}),h=Math.max(this.signs,c-12),d=i?[]:f.map(({name:y})=>r.ruler.wrapped(o.columnName(
y),h,Ot)),p=Math.max(0,...d.map(({length:y})=>y)),g=yo+p*xi;for(let[y,{place:w,here:x,aside:S}]of f.entries()){let T=i?w:y,N=v+T%a*c,j=e+Math.floor(T/a)*g,tt=d[y]??
[];for(let[Dt,qe]of tt.entries()){let lh=(p-tt.length+Dt)*xi;s.push(k(N+(c-this.signs)/2,j+lh+10,qe,Ot))}s.push(...this.#i(x,S,N,j+g-12))}for(let y=1;i&&y<a;y+=
1){let w=v+y*c;s.push(I([w,e,w,e+yo-4],"paper",3))}return i?yo:Math.ceil(f.length/a)*g}#i(t,e,s,o){let r=s+(this.column-this.signs)/2;return t.length?ho(t,r,this.
slots,o,{number:mo,half:bi}):$e(e,this.headed?s+this.column/2:r+ls(e,bi)/2,o,bi)}};var[cx,ef,lx]=[170,110,100],[ux,ue]=[25,15],bo=4,fx={size:In,number:Ue,half:6,gap:10},jn={size:10.5,number:10,half:5,gap:4},[Ju,hx,dx]=[3,104,320];function nf(n){
let t=[Qu(n,n.firsts),Qu(n,n.lasts)],e=Math.max(lx,vi(n,rf(n))),s=of(fx,t,[cx,ef,e]);return new xo(n,s,new ge(n.words.ruler,s.sources.x+e+v))}function sf(n,t){let e=en(
n.words.ruler,t),s=[tf(n,n.firsts),tf(n,n.lasts)],[o,r]=px(n),i=s[0].width+s[1].width+o+r+3*jn.gap,a=Math.min(dx,e.reach-i);return a<hx?null:new xo(n,of(jn,s,[a,
o,r]),e)}function of(n,[t,e],s){let o=v+t.width+n.gap,r=o+s[0]+n.gap,i={x:r+e.width+n.gap,width:s[1]};return{look:n,left:Zu(t,v),middle:{x:o,width:s[0]},right:Zu(
e,r),together:i,sources:{x:i.x+s[1],width:s[2]}}}function Zu({x:n,width:t,columns:e},s){return{x:n+s,width:t,columns:e.map(o=>({...o,x:o.x+s}))}}function Qu(n,t){
let{ruler:e}=n.words,s=n.slot(t,Ue),o=n.heads.flat().map(l=>e.width(l,In,!0)+10),r=n.signs(t,Ue),i=Math.max(r+wi,...o),a=W.map((l,u)=>(i-r)/2+u*s+2),c=n.columns.
map((l,u)=>({x:u*i,width:i,slots:a}));return{x:0,width:i*c.length,columns:c}}function tf(n,t){let{ruler:e}=n.words,{size:s,number:o,half:r}=jn,i=0,a=n.columns.map(
(c,l)=>{let u=t.map(x=>He(n.told(x,c))),f=W.map((x,S)=>{let T=Math.max(0,...u.map(N=>N[S]));return x==="?"&&!T?0:2*r+Ju+(T>1?1+e.width(`×${T}`,o):0)}),h=f.reduce(
(x,S)=>x+S,0),d=n.heads[l].map(x=>e.width(x,s,!0)+8),p=t.map(x=>ls(n.asideSigns(x,c),r)),g={x:i,width:Math.max(h+wi,...d,...p)},y=(g.width-h+Ju)/2,w=f.map(x=>(y+=
x,y-x));return i+=g.width,{...g,slots:w}});return{x:0,width:i,columns:a}}function vi({words:n},t){return Math.max(0,...t.map(e=>n.ruler.width(e,11)))}function rf({
rows:n}){return n.map(({steps:t})=>_n(t))}function px(n){let{rows:t,words:e}=n,{ruler:s}=e,o=["together","sources"].map(c=>s.width(e.text(c),jn.size,!0)),r=t.map(
({kind:c})=>c),i=21+Math.ceil(vi(n,r)),a=vi(n,rf(n));return[Math.max(o[0],Math.min(ef,i))+jn.gap,Math.max(o[1],a)+4]}var xo=class{constructor(t,e,s){this.ladder=
t,this.layout=e,this.sheet=s}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),this.layout.look.number)}#t(){let{sheet:t}=this,e=this.#e(),s="";for(let o of this.
ladder.rows)o.group!==s&&(s=o.group,t.y+=26,t.add(k(v,t.y-3,s,11.5,{colour:"muted",italic:!0})),t.y+=5),this.#s(o);t.group(e,"","","heads")}#e(){let{ladder:t,layout:e,
sheet:s}=this,{words:o,heads:r}=t,{ruler:i}=o,{size:a}=e.look,{source:c,target:l}=t.answer.question,u=s.y+4,f=[];s.y+=18;let h=i.wrapped(o.text("left",{source:o.
node(c)}),e.left.width,12),d=i.wrapped(o.text("right",{target:o.node(l)}),e.right.width,12);for(let[p,g]of[[e.left,h],[e.right,d]])for(let[y,w]of g.slice(0,bo).
entries()){let x=g.length>bo&&y===bo-1,S=i.fitted(w+(x?" …":""),p.width,12);f.push(k(p.x+p.width/2,s.y+y*ue,S,12,{anchor:"middle",colour:"muted"}))}s.y+=ue*(Math.
min(bo,Math.max(h.length,d.length))-1),s.y+=20+ue*(Math.max(...r.map(({length:p})=>p))-1);for(let p of[e.left,e.right])for(let[g,y]of r.entries())for(let[w,x]of[
...y].reverse().entries()){let{x:S,width:T}=p.columns[g];f.push(k(S+T/2,s.y-w*ue,x,a,{anchor:"middle",bold:!0}))}for(let[p,g,y]of[[e.middle.x+e.middle.width/2,"\
mediator","middle"],[e.together.x,"together","start"],[e.sources.x,"sources","start"]])f.push(k(p,s.y,o.text(g),a,{anchor:y,bold:!0}));return[E(0,u,s.width,s.y+
6-u,{fill:"paper"}),...f]}#s(t){let{ladder:e,sheet:s}=this,{words:o}=e,{left:r,middle:i,right:a,together:c,sources:l,look:u}=this.layout,f=o.ruler.wrapped(t.middle+
e.animals(t),i.width-8,u.size),h=ux+(f.length-1)*ue,d=s.y+h/2,p=d+4.3-ue*(f.length-1)/2,g=o.ruler.fitted(t.kind,c.width-25,11),y=[...this.#n(h),...this.#o(t.first,
r,d),...t.last?this.#o(t.last,a,d):[],...f.map((w,x)=>k(i.x+i.width/2,p+ue*x,w,u.size,{anchor:"middle"})),...t.sign?P(t.sign,c.x+7,d):[],k(c.x+21,d+4,g,11,{colour:"\
muted"}),k(l.x,d+4,_n(t.steps),11,{colour:"muted"})];s.group(y,e.tooltip(t),"",Fe(t)),s.y+=h}#n(t){let{left:e,right:s}=this.layout,{y:o,reach:r}=this.sheet,i=c=>c.
columns.map(({x:l,width:u})=>l+u),a=[...i(e),s.x,...i(s)];return[E(v,o+2,r,t-4,{fill:"band",radius:4}),...a.map(c=>I([c,o+2,c,o+t-2],"paper",3))]}#o(t,e,s){let{
ladder:o,layout:r}=this,i=o.unsigned(t);if(i){let a={anchor:"middle",colour:"muted",italic:!0};return[k(e.x+e.width/2,s+4,i,11,a)]}return o.columns.flatMap((a,c)=>{
let l=o.told(t,a),{x:u,width:f,slots:h}=e.columns[c];if(l.length)return ho(l,u,h,s,r.look);let d=o.asideSigns(t,a);return d.length?$e(d,u+f/2,s,r.look.half):[]})}};function af(n,t,e="sex",s=Q){let o=new Tn(n,t,e),r=nf(o);if(Go(s,r.sheet.width,Ue))return r.scene();let i=Math.min(s,tn);return(sf(o,i)??new wo(o,i)).scene()}function cf(n,t,e="\
sex"){return new Tn(n,t,e).said()}var mx=/ (et al\.|& .+) (?=\d)/g,gx=6,yx={study:"studies",finding:"findings",drawn_mediator:"drawn_mediators",drawn_circuit:"drawn_circuits",further_way:"furthe\
r_ways",undirected_way:"undirected_ways",hop:"hops"},Yt=class extends gt{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.ruler=new ke(s.widths)}text(t,e={}){
return he(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:yx[t],{count:e})}nothing(t){return this.text("nothing",{why:t})}where(t){return[
super.where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.
node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,leans:e,strength:{level:s},direct:o}){let r=s?this.text("strength",{level:this.
say(s)}):"",i={verdict:this.leaning(this.say(t),e?.sign),strength:r};if(!o)return`${this.text("no_direct")} · ${this.text("verdict",i)}`;let a=o.findings.filter(
({edge:u})=>u.signed),c=new Set(a.map(({study:u})=>u)).size,l={findings:a.length,studies:c,counted:o.results.length};return this.text("direct",{...i,counts:this.
text("findings_of",l)})}stamp(t,e="stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,
date:s});return this.text("stamp",{version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].
filter(({signed:s})=>s).length-t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{
key:this.say(t)})}fixed(t,e){return At(e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.
headed(this.say("not counted"),t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.
includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.
symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),mt(t.citation)].filter(Boolean).
join(" "):this.source(t)}tooltip(t){let e=t.slice(0,gx).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(
`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?wx(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(mx," ");return e.length>1?`${s} +${e.length-1}`:s}};function wx({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var ff='[data-name^="disc "], [data-name^="arc "]',ki='[data-name^="cell "]',lf=27,bx='[data-name^="row "], [data-name^="study "], [data-name^="retold "], [data\
-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function hf(n,t,e){for(let s of n.
querySelectorAll(bx))vx(s,t,e?.get(s.getAttribute("data-name")??""));for(let s of n.querySelectorAll(ff))s.setAttribute("aria-hidden","true");t.state.view==="ga\
ps"&&xx(n,t)}function xx(n,{words:t,state:e}){let s=new Map;for(let i of n.querySelectorAll(ki)){let a=(i.getAttribute("data-name")??"").split(" ")[1],c=s.get(a)??
document.createElementNS(i.namespaceURI,"g");if(!s.has(a)){i.replaceWith(c);let l=c.previousElementSibling;l&&c.append(l),c.setAttribute("data-name",`line ${a}`),
c.setAttribute("role","group"),c.setAttribute("aria-label",t.node(a)),e.pick===`pair:${e.from}>${a}`&&c.setAttribute("aria-current","true"),s.set(a,c)}c.append(
i)}let[,...o]=n.querySelectorAll('[data-name="names"] > rect'),r=[...s.values()].findIndex(i=>i.hasAttribute("aria-current"));o[r]?.classList.add("current")}function vx(n,t,e){
let s=n.getAttribute("data-name")??"",o=Ox(s,t);for(let c of["href","target","rel"])n.removeAttribute(c);if(n.addEventListener("click",o),n.matches(ki)&&n.prepend(
kx(n)),n.matches(ff))return;let r=[Sx(n,t.words),e].filter(Boolean).join(". ");r&&n.setAttribute("aria-label",r);let[,...i]=(n.querySelector("title")?.textContent??
"").split(`
`),a=$i.has(uf(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||$i.has(uf(n)))&&$x(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.matches(ki)||n.setAttribute("aria-pressed",String(Mx(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&
["Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function kx(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-lf/2));for(let s of["width","height"])t.setAttribute(s,String(lf));return t.setAttribute(
"fill","transparent"),t}function $x(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var vo=new Set(["study","retold"]),
$i=new Set(["block","pair","cell"]);function uf(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function Sx(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),f=>f.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=vo.has(r)?i.pop()??"":"",c=vo.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if($i.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function Mx(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!vo.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function Ox(n,t){let[e,s]=n.split(" ");if(e==="row")return Ex(n.slice(4),t);if(vo.has(e))return Ax(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function Ex(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Ax(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
yn(e).map(([y,w])=>M({subject:y,object:w}))),f=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(M(y))),h=f.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??f[0],[d]=et(e.pick),p=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:p,tab:"evidence"});let g=h?document.
getElementById(`finding-${h.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}var _x=330,Ix=4;function Ln(n,t=Q){let{state:e,view:s}=n,{answer:o}=s,r=ko(n),i=Si(e);if(_e(e))return[Nc(r,n,Fs[e.lang],t)];if(e.view==="ladder"&&o)return[af(r,
o,i,t)];if(e.view==="brain"&&e.from)return[Tx(r,n,i,t)];if(e.view==="gaps"&&e.from)return[Nx(r,n,t)];if(e.view!=="harvest"&&e.view!=="forest")return[];let a=e.view===
"harvest"?qu:Cu;return yn(e).map(([c,l])=>a(r,mf(n,c,l,Math.min(e.hops,Ix)),i,t))}function Si({by:n,strata:t}){return n||t}function Tx(n,{graph:t,state:e},s,o){
let{from:r,to:i,layers:a}=e,c=Lt(t,{source:r,target:i,context:H(e),layers:a,max_hops:1}),l=new J(t,c,{passes:u=>K(t,e,u)});return Iu(n,l,c,s,o)}function Nx(n,{graph:t,
state:e},s){let o={source:e.from,context:H(e),layers:e.layers};return hc(n,o,e.columns,r=>K(t,e,r),s)}function jx({words:n,state:t,change:e}){let s=dn.map(i=>[i,
n.text(i)]),o=i=>e({columns:dn.find(a=>a===i)}),r=m("label",{for:"columns-by"},n.t.columnsBy);return m("p",{class:"row"},r,st("columns-by",t.columns,s,o))}var Lx=[
"ladder","brain","harvest","forest"];function df(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return jx(n);if(!Lx.includes(s.view)||s.by)return null;
let r=t.vocabulary.compared_by.map(a=>[a,e.text(a)]),i=m("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:e.t.rowsBy);return m("p",{class:"row"},i,st("\
strata-by",s.strata,r,a=>o({strata:a})))}function ko({graph:n,state:t}){return new Yt(n,t.lang,n.figures,Wt(new je(n,t.lang),t))}function pf({state:n,view:t}){let e=new Set(
yn(n).map(([s,o])=>M({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(M(s)))}function mf({graph:n,state:t,view:e},s,o,r){
let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:H(t),layers:t.layers,max_hops:r};
return Ct(n,c,l=>K(n,t,l))}function $o(n){let t=new DOMParser().parseFromString(n,"text/html").body.firstElementChild;return document.adoptNode(t)}function gf(n,t,e,s){
let o=$o(cn(n,t.graph.figures,e));o.style.setProperty("--widest",`${tn}px`),n.spare&&yf(o,n,n.spare),o.classList.toggle("long",n.spare!==void 0&&n.width-2*n.spare>
s);for(let c of["title","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("aria-label",`${n.title}. ${n.description}`);
let{answer:r}=t.view,i=r&&t.state.view==="ladder"?cf(ko(t),r,Si(t.state)):null;hf(o,t,i);let a=Cx(ko(t));for(let c of o.querySelectorAll("text")){let l=a.get(c.
textContent??"");l&&c.setAttribute("data-term",l)}return o}function yf(n,{width:t,height:e},s){let o=String(t-2*s);n.setAttribute("viewBox",`${s} 0 ${o} ${e}`),
n.setAttribute("width",o),n.classList.add("narrow")}function Cx(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],
[n.text("blocked"),"blocked"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function So(n,t,e){let{words:s,change:o}=n,r=mf(
n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:d})=>d.signed).map(({study:d})=>d)).size<2)return null;let a=Ku(ko(n),r,Si(n.state),_x),c=a.marks.map(
d=>d.kind==="group"?{...d,href:"",tooltip:""}:d),l=$o(cn({...a,marks:c},n.graph.figures,n.theme));for(let d of l.querySelectorAll("title, desc"))d.remove();yf(l,
a,a.spare??0);for(let d of["width","height","role"])l.removeAttribute(d);l.setAttribute("aria-hidden","true");let u=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),
f=`${s.t.harvest}${s.t.colon}${s.node(t)} → ${s.node(e)}`,h={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:u};return m("button",h,l,m("span",
{},`${f} ⤢`))}function wf(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[at(n,s.noConflict)];let o=ks(e.answer),r=e.conflicts.filter(a=>o.has(M(a))),i=e.conflicts.
filter(a=>!o.has(M(a)));return[m("h2",{},`${s.flips} (${e.conflicts.length})`),e.answer?[m("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Mi(n,r)]:null,e.
answer&&i.length?m("details",{id:"conflicts-elsewhere"},m("summary",{},`${s.others} (${i.length})`),Mi(n,i)):Mi(n,i)]}function Mi(n,t){let{words:e,state:s}=n,{t:o}=e,
r=M({subject:s.from,object:s.to}),i=c=>M(c)!==r,a=new Map;for(let c of $(t,l=>i(l))){let l=bf(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return $(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[m("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),m("ul",{class:"paths"},l.map(u=>m("li",{},Dx(n,u),dl(()=>So(n,u.subject,u.object)))))])}var Oi=2;function Rx(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,h={species:[n.say(o)],dose:i===null||a===null?[]:[n.dose(dt([i,a,c]))],route:[n.say(l)],regimen:[n.say(u)],
setting:f.map(p=>n.named(p))},d=e.flatMap(p=>h[p]??[]);return[n.sex(s,o),...r.map(p=>n.named(p)),...d].filter(Boolean)}function Bx(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{
let a=Rx(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,Oi).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>Oi?[e.moreOf(t.length-Oi)]:[]]}function bf(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Dx(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=M(t);return m("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},m("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,m("small",{},`${o.kind[a]} · `,C(e,c,o.status[c]),` ${bf(e,t)}`),Bx(e,t).map(f=>m("small",{class:"versus"},f)),Ns(n,t))}function Ei(n,t,{x:e,y:s},o,r){r&&(n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s)),n.fillStyle=o,n.fillText(t,e,s)}function xf(n,{text:t,lit:e,box:[s,o,r,i],
x:a,y:c},{paper:l,text:u,halo:f}){n.fillStyle=l,e&&n.fillRect(s-2,o,r-s+4,i-o),Ei(n,t,{x:a,y:c-6},u,f)}function vf(n,{x:t,y:e,kind:s},o){let r=s==="opposite";n.
beginPath(),n.arc(t,e,8,0,2*Math.PI),n.fillStyle=r?o.badge:o.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=o.badge,n.stroke(),n.font=`bold ${qt}`,n.fillStyle=r?o.
paper:o.badge,n.fillText(r?"⇅":"∅",t,e-6),n.font=qt}var Px={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},zx=1.4,Wx=7,Mo=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??
t,this.measure=Zs(),this.nodes=new vis.DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Px);for(let r of t.querySelectorAll("[tab\
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
layout.size??this.size(),[i,a]=[xs(t),{x:kf(e,o),y:kf(s,r)}];(i!==t||a.x!==e||a.y!==s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.
moveTo({scale:xs(this.network.getScale()*zx**t),animation:!1}),this.on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),
this.network.getViewPosition()],a=(h,d,p)=>Math.min(h+p,Math.max(h-p,d)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo(
{position:c,animation:!1}),this.on.move());let{y:l}=this.network.canvasToDOM({x:t,y:e}),{scrollTop:u,clientHeight:f}=this.frame;this.frame.scrollTop=Math.min(l-
40,Math.max(u,l+80-f)),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,
s=t.end||t.picked,o=t.faded?bt(t.colour,e.paper,.75):t.colour,r=s?e.ring:bt(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,color:{background:o,
border:t.faded?o:r,hover:{background:o,border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?bt(e,s,.38):e}at(t){
if(!this.picture)return"";let{nodes:e,lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[
Wx/this.network.getScale(),""];for(let c of s){let l=sl(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??nl(t.
curves);return this.points.set(t,e),e}pickAt(t){let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){
t!==this.under&&(this.under=t,this.element.style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return bt(
t,this.drawn.colours.paper,e)}paper(t){let{width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",
t.fillRect(0,0,e,s),t.restore(),!!this.picture){for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=
this.inkOf(e),t.fillStyle=t.strokeStyle,t.lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Jr(e.curves),
r=Zr(e.end,s,o);r&&(t.lineWidth=r.width,r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.
drawn,u=a||c||e===this.hovered;t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:bt(l.text,l.paper,
.75),t.stroke()}labels(){let t=this.network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??$n(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,
s),{scale:t,placed:s}}onLines(){let{scale:t,placed:e}=this.labels(),s=t.toFixed(4),o=this.hovered?$n(this.drawn,t,this.measure,""):e,r=this.lettered.get(s)??Qs(
this.drawn,t,o,this.measure);this.lettered.set(s,r);let i=new $t(e.map(({box:a})=>a));return{badges:r.badges.filter(({box:a})=>i.free(a)),labels:r.labels.filter(
({box:a})=>i.free(a))}}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,
nodes:r,layout:i}=this.picture,{badges:a,labels:c}=this.onLines();t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=
qt;for(let u of a)vf(t,u,o);for(let u of c)xf(t,u,o);let l=new Map(r.map(u=>[u.id,u]));t.textAlign=i.upright?"center":"left";for(let u of s)this.name(t,u,l.get(
u.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||o.id===this.hovered?`bold ${qt}`:qt;let{colours:r,layout:i}=this.drawn,{upright:a}=i,
c=this.labelColour(o),l=this.network.getScale(),[u,f,h,d]=o.box.map(y=>y*l),g=u<=s[0]&&f<=s[1]&&s[2]<=h&&s[3]<=d?"":r.halo;for(let[y,w]of e.entries())Ei(t,w,{x:a?
(s[0]+s[2])/2:s[0],y:s[1]+y*nt},c,g)}};function kf(n,t){return Math.min(t,Math.max(0,n))}function $f(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=et(e.pick);if(r==="node")return Ux(n,i);if(r==="finding"){let l=s.findings.get(i);return l?[Rs(t,[l.edge.
note]),Cs(n,l)]:[at(n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[m("p",{},o.nothing)];let a=i.split(">"),c=a.slice(1).flatMap((l,u)=>Sf(s,a[u],l));return[Hx(
n,a),Rs(t,c.map(({edge:l})=>l.note)),a.slice(1).map((l,u)=>Fx(n,a[u],l))]}function Sf({findings:n},t,e){return[...n.values()].filter(({edge:s})=>s.subject===t&&
s.object===e)}function Fx(n,t,e){let{words:s,view:o}=n,r=Of(Sf(o,t,e));return[m("h2",{id:`pair-${M({subject:t,object:e})}`,tabindex:"-1"},`${s.node(t)} → ${s.
node(e)} `,m("small",{},Mf(n,r))),Ns(n,{subject:t,object:e}),So(n,t,e),r.length?r.map(i=>Cs(n,i)):at(n,s.t.noFinding)]}function Mf({words:{t:n}},t){let e=t.filter(
({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function Hx({words:n},t){if(t.length<=2)return null;
let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${M({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.focus({preventScroll:!0})},
a={type:"button",class:"plain","data-step":M({subject:r,object:s}),onclick:i};return m("li",{},m("button",a,`${n.node(r)} → ${n.node(s)}`))};return m("nav",{id:"\
steps","aria-label":n.t.toStep},m("p",{class:"note"},n.t.toStep),m("ol",{class:"paths"},t.slice(1).map(e)))}function Of(n){return $(n,t=>{let{edge:e,match:s}=t;
return[!_(t),!e.signed,-s,e.id]})}function Ux(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[m("p",{},i.nothing)];let c=[...o.
findings.values()].filter(({edge:h})=>h.subject===t||h.object===t),l=Of(c),u=s.lang==="zh"?a.name:a.name_zh,f=(h,d,p)=>m("button",{type:"button",id:h,onclick:()=>r(
{[p]:t,pick:"",tab:"answer",extent:"answer"})},d);return[m("h2",{},s.node(t)," ",m("small",{},s.say(a.category))),m("p",{},u,a.synonyms.length?` · ${a.synonyms.
join(", ")}`:""),Rs(s,[a.description,...l.map(({edge:h})=>h.note)]),a.description?m("p",{},Lr(a.description)):null,a.curie?m("p",{class:"source"},`${i.identifier}${s.
t.colon}`,m("code",{},a.curie)):null,m("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),m("h3",{},Mf(n,l)),l.length?l.map(h=>Cs(n,h)):at(
n,i.noFinding)]}var Oo=18,Xt=12,Gx=42,qx=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Ai({graph:n,words:t,state:e,view:s}){let o=new Yt(n,e.lang,n.figures,Wt(t,e)),{answer:r}=s,
i=r?o.counted("hop",r.question.max_hops):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?Me(n,r):"")}}function Af(n,t){let{strokes:e,
notes:s}=_i(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>Xr({x:l,y:u},...a)})),r=s.map(a=>({text:a,draw:()=>""})),i=Ti(n,t).map(({category:a,shape:c,colour:l})=>({
text:n.words.say(a),draw:(u,f)=>hu({x:u+17,y:f},c,l)}));return{...Ai(n),legend:[...o,...r,...i]}}function _i({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return Kx({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=Ii(n,r),c=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:f})=>f===As[u])),notes:a.filter((l,u)=>c[u])}}function Ii(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:As.map(
i=>{let{dash:a,end:c}=ae(i);return{stroke:[t[i],a,c],text:`${Ts(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function Kx({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map(M)),i=e.rows.filter(u=>r.has(M(u))),a=u=>i.filter(f=>f.relation===u).length,c=Vs.filter(a);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],oo(n,t,"same")]].filter(([u])=>s.some(({id:f})=>f.endsWith(` ${u}`))).map(([u,f,h])=>({stroke:[o[u],f,""],text:h})),...As.filter(u=>s.some(f=>f.sign===
u)).map(u=>({stroke:[o.both,[],ae(u).end],text:`${Ts(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${oo(n,t,u)}${n.t.colon}${n.t.lines(a(u))}`)}}function Ti({graph:n},{
nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"\
dot",colour:"#777777"}}))}function _f({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(h,d=!1)=>{for(let p of Ef(h,o-2*Xt,a))l+=Oo,c.
push(Yr(p,{x:Xt,y:l},i.text,d))};u(s,!0);for(let h of n)u(h);let f=Xt;l+=Oo+4;for(let{draw:h,text:d}of t){let p=h(f,l)?Gx:0,g=Ef(d,o-2*Xt-p,a),y=p+Math.max(...g.
map(a));f>Xt&&f+y>o-Xt&&(f=Xt,l+=Oo),c.push(h(f,l-4));for(let[w,x]of g.entries())l+=w?Oo:0,c.push(Yr(x,{x:f+p,y:l},i.text));f+=y+16}return l+=4,u(e),{parts:c,height:l+
Xt}}function Ef(n,t,e){let s=[],o="";for(let r of n.split(qx))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}function If({t:n},t,e){Vx(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))b(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))b(r).setAttribute("aria-label",i);Yx(n,t),b("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function Vx(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
b(f).textContent=h}function Yx(n,{view:t}){for(let e of gn)b(`view-${e}`).textContent=n[e],b(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])b(`view-${e}`).dataset.term=e;b("tab-compare").dataset.term="compare",b("tab-conflicts").dataset.term="conflicts"}function Tf(n,t,{
answer:e}){let s=n.graph,{version:o}=s.figures,r=Wt(n,t),i=new Yt(s,n.lang,s.figures),a=e?Me(s,e):"";b("cited").textContent=r?n.t.citedFiltered(o,r)+i.licence:i.
stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function Nf(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(
({match:i})=>i===A.ASSERTED).length;b("headline").textContent=s?yt(`${n.node(t.from)} → ${n.node(t.to)} · ${is(n,t,s.question.context)}${n.t.colon}${Ni(n,s)}`):
"",b("counts").textContent=n.t.shown(o.length,r,Xx(s)),b("counts").dataset.findings=String(o.length)}function Ni(n,{verdict:t,leans:e}){return n.leaning(n.say(t),
e?.sign)}function Xx(n){if(!n)return 0;let t=X(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function jf(n,t){let{words:e}=n,s=b("line-legen\
d"),o=()=>Ti(n,t).map(({category:i,...a})=>m("li",{},eo(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>m("li",{},pu(...c),l)),...a.map(c=>m(
"li",{},c)),...o()];s.style.minHeight="",s.replaceChildren(...r(Ii(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(_i(n,t)))}var Jx=6;
function Lf(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";b("hint").textContent=yt(
s?Zx(n,s):o)}function Zx(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(
u)))].slice(0,Jx),c=`${n.node(t)} → ${n.node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,
n.joined(a,"clauses")].filter(Boolean).join(" ")}var Cf="oxygraph:guide",Rf="read",Eo=class{constructor(t){this.words=t,this.step=0,b("guide-open").addEventListener("click",()=>b("guide").hidden?this.open():this.
close()),b("guide-back").addEventListener("click",()=>this.go(this.step-1)),b("guide-next").addEventListener("click",()=>this.go(this.step+1)),b("guide-close").
addEventListener("click",()=>this.close()),b("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!tv()||(b("guide").hidden=!1,this.draw())}open(){b("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),b("guide-next").focus()}close(){
let t=b("guide").contains(document.activeElement);b("guide").hidden=!0,ev(),this.draw(),dispatchEvent(new Event("resize")),t&&b("guide-open").focus()}go(t){if(t>=
Ne.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!b("guide").hidden,[r,i,a]=Ne[s][this.step];for(let[
l]of Ne[s])b(l).classList.toggle("pointed",o&&l===r);if(b("guide-open").textContent=e.guide,b("guide-open").setAttribute("aria-expanded",String(o)),b("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===Ne[s].length-1;b("guide-text").replaceChildren(m("strong",{},`${e.guideStep(this.step+1,Ne[s].length)} · ${i}${t.
t.colon}`),a),b("guide-back").textContent=e.back,b("guide-back").toggleAttribute("disabled",!this.step),b("guide-next").textContent=c?e.done:e.next,b("guide-clo\
se").textContent=e.guideClose,b("glossary-title").textContent=e.allWords,ce("glossary").dataset.lang!==s&&Qx(t)}};function Qx(n){let{lang:t}=n,e=o=>Reflect.get(
Il[t],o)??n.text(o)??n.say(o),s=Object.entries(Ws[t]).map(([o,r])=>m("div",{},m("dt",{},e(o)),m("dd",{},r)));b("glossary-words").replaceChildren(...s),ce("gloss\
ary").dataset.lang=t}function tv(){try{return localStorage.getItem(Cf)!==Rf}catch{return!1}}function ev(){try{localStorage.setItem(Cf,Rf)}catch{}}function Jt(n,t){let e=iv(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>sv(nv(
n,a),e.get(a)??a,r));return $(i,({key:a})=>a)}function nv({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Bf(Reflect.get(r,i))&&!Bf(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function Bf(n){return Array.isArray(n)?!n.length:!n}function sv(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(rv),told:o.join(" ")}}var ov=/^(.+) (\p{Lu}{1,4})$/u;function rv(n){let[,t,e]=ov.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function Pf({family:n,given:t}){return t?`${n}, ${t}`:n}var Df=new WeakMap;function iv(n){let t=Df.get(n)??av(n);return Df.set(n,t),t}function av({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of O(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),f=dv(u,l)||D(e,a).replaceAll(" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||xt(a,l));for(let[a,c]of i){let l=pv(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var cv={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},lv=/[ßøØłŁæÆđı]/g,uv=/\p{Mn}/gu,fv=/[^a-z0-9]/g,hv=/[a-z]/;function dv(n,t){let s=n.replace(lv,o=>cv[o]).
normalize("NFKD").replace(uv,"").toLowerCase().replace(fv,"");return hv.test(s)?`${s}${t||"nd"}`:""}function*pv(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${zf(s)}`;t.has(o)||(yield o)}}function zf(n){return(n>=26?zf(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var mv=/[&%$#_{}]/g,gv=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Ge(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(mv,"\\$&")}function Wf(n){let t=s=>s.given||!s.family.includes(" ")?Ge(Pf(s)):`{${Ge(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Ge(s.title).replace(gv,"{$&}"),journal:Ge(s.journal),year:String(s.year||""),volume:Ge(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Ge(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function Ff(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",Pf(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function Ao({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return $(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function ji(n){let t=Ao(n);if(n.state.view!=="table")return t;let e=new Map(t.map(o=>[o.edge.id,o])),s=document.querySelectorAll("#table tbody tr:not([hidden])");
return Array.from(s).flatMap(({dataset:o})=>e.get(o.finding??"")??[])}function Hf(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=m("tr",{},a.columns.
map((w,x)=>m("th",{scope:"col","aria-sort":yv(s,x)},wv(t,w,x)))),l=Ao(t),u=m("tbody",{},bv(l,t).map(w=>vv(t,w))),f=m("span",{id:"table-rows",role:"status"}),h=m(
"div",{class:"empty"}),d=w=>{let x=xv(t.graph,u,w);if(f.textContent=a.rows(x,u.rows.length),h.hidden=x>0,h.hidden)return;let S=m("button",{type:"button","data-w\
ay":"rows",onclick:()=>i({find:""})},a.allRows);h.replaceChildren(m("p",{},yt(a.noRow(w))),m("p",{class:"tools"},S))},p=w=>{d(Is(w)),r({find:Is(w)})};d(s.find);
let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:p},y=o.answer||s.extent==="all";n.replaceChildren(m("p",{class:"tools"},m("input",{id:"t\
able-filter",value:s.find,...g}),f),...l.length?[h]:[at(t,y?a.noFinding:a.noQuestion)],m("table",{},m("caption",{},a.tableCaption),m("thead",{},c),u))}function yv({
sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascending"}function wv({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===
o?`-${o}`:o});return m("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},e)}function bv(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.
sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,text:Uf(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);
return Number(t.state.sort)<0?r.reverse():r}function xv({vocabulary:n},t,e){let s=r=>zo(n,r?.toLowerCase()??""),o=s(e.trim());for(let r of t.rows)r.hidden=!s(r.
textContent).includes(o);return[...t.rows].filter(r=>!r.hidden).length}function Uf(n,t){let{graph:e,words:s}=n,{edge:o,match:r}=t,i=o.signed?s.text(e.vocabulary.
matches[r]):"";return[s.node(o.subject),s.say(o.signed?o.effect:o.predicate),s.node(o.object),s.joined([i,Ls(n,t)].filter(Boolean),"clauses"),s.chips(o).join(" \
· "),s.source(o),s.statement(o),o.id]}function vv(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Ls(n,t),[c,l,u,f,h,d,p,g]=Uf(n,t),y=()=>o({pick:`fi\
nding:${r.id}`,tab:"evidence"});return m("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!a),class:i===A.COMPATIBLE||a?"lig\
ht":""},m("td",{},c),m("td",{},r.signed?[jr(s,r),` ${l}`]:l),[u,f,h,d,p].map(w=>m("td",{},w)),m("th",{scope:"row"},m("button",{type:"button",class:"plain",onclick:y},
g)))}function Gf(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(rs(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var kv=/^\s*[=+\-@]|^[\t\r]/,$v=/[",\n\r]/;
function Sv(n){let t=Array.isArray(n)?n.join("|"):String(n),s=typeof n!="number"&&kv.test(t)?`'${t}`:t;return $v.test(s)?`"${s.replaceAll('"','""')}"`:s}function qf(n,t){
let e=[...Object.keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Gf(n,o);return e.map(i=>Sv(Reflect.get(r,i))).join(
",")});return`\uFEFF${[e.join(","),...s].join(`\r
`)}\r
`}function Kf(n,t,e){let s={question:ie(n,e),findings:t.map(o=>Gf(n,o))};return`${JSON.stringify(s,null,1)}
`}function _o(n,t){let e=Jt(n.graph,t);return $(e,({citation:o,id:r})=>[o[0]??Number.MAX_VALUE,r]).map(o=>Mv(n,o)).join(`
`)}function Mv(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...rn(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[mt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var Ov=1e4;function Li(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),Ov)}function Cn(n,t,e){Li(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Io(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var Rn={bibtex:{write:Wf,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:Ff,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Ci="ans\
wer";function Ev({view:{answer:n}}){return n?[...new Set(X(n))].flatMap(t=>t.edges):[]}function Av({view:n,state:t}){let[e,s]=et(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:Ao({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function _v(n,t){return t==="answer"&&n.view.answer?Ev(n):Av(n)}function Vf(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=_v(n,Ci),a=Jt(t,i),c=u=>{Ci=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[m("h2",{},r.papers(a.length)),m("div",{class:"row"},m("label",{for:"papers-of"},r.papersOf),st("papers-of",n.view.answer?Ci:"shown",l,c)),a.length?Iv(n,i):
at(n,r.noPaper),m("ol",{class:"papers"},a.map(u=>m("li",{"data-paper":u.key},Cr(e,u))))]}function Iv({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>m("bu\
tton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=Rn[c];Cn(l(Jt(n,s)),u,f),e(o.saved)},a=async()=>e(await Io(_o(t,s))?o.copied:o.copyFailed);
return m("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}function Yf({t:n},t,e){let s=ks(e.answer),o=e.conflicts.filter(r=>!e.answer||s.has(M(r)));for(let r of re){let i=b(`tab-${r}`);i.textContent=n.tabs[r]+(r==="con\
flicts"?` (${o.length})`:""),i.setAttribute("aria-selected",String(t.tab===r)),i.tabIndex=t.tab===r?0:-1}b("panel-body").setAttribute("aria-labelledby",`tab-${t.
tab}`)}function Xf(n){for(let t of re)b(`tab-${t}`).addEventListener("click",()=>n.change({tab:t}));b("tabs").addEventListener("keydown",t=>{let[e,s]=[re.indexOf(
n.state.tab),re.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=re[(o[t.key]+s)%s];n.change({
tab:r}),b(`tab-${r}`).focus()})}var Tv={width:1200,height:800},To=class{constructor(t){this.page=t;let e=(s,o)=>b(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.#e(()=>this.copy(_o(t.words,this.#n()))));for(let s of["bibtex","ris"])e(s,()=>this.#e(()=>this.save(this.bibliography(s),Rn[s].
name,Rn[s].type)));e("csv",()=>this.#o(s=>qf(t.graph,s),"csv","text/csv")),e("json",()=>this.#o(s=>Kf(t.graph,s,t.state),"json","application/json")),e("keep",()=>this.
save(this.#r(),Nv(t.state),"text/html")),e("svg",()=>this.#s(()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml"))),e("png",()=>this.#s(()=>this.#i()))}#t(t){
this.page.announce(`${this.page.words.t.notSaved}${t}`)}#e(t){let{graph:e,words:s}=this.page;Jt(e,this.#n()).length?t():this.#t(s.t.noPaper)}#s(t){let{page:e}=this;
Ln(e).length||(e.overlay?.rows??e.view.shown).length?t():this.#t(Bs(e,!1))}#n(){return ji(this.page).map(({edge:t})=>t)}bibliography(t){return Rn[t].write(Jt(this.
page.graph,this.#n()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await Io(t)?"copied":"copyFailed")}save(t,e,s){Cn(t,e,
s),this.announce("saved")}#o(t,e,s){let{page:o}=this,r=ji(o);if(!r.length){this.#t(o.view.answer||o.state.extent==="all"?o.words.t.noFinding:Bs(o,!1));return}let i=r.
filter(({edge:a})=>a.signed).length;Cn(t(r),`oxygraph-findings.${e}`,s),o.announce(o.words.t.savedRows(i,r.length-i))}async#i(){let{text:t,size:e}=this.picture(),
s=await gu(t,e).catch(()=>null);s&&Li(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#r(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),
[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,
i.dataset.view=ie(e,s),i.lastChild instanceof Text&&(i.lastChild.data=`
`),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${ie(t.graph,t.state)}`}#a(){let t=this.page.map?.size();return t?.width&&t.height?
t:Tv}picture(){let{page:t}=this,[e]=Ln(t);return e?{text:cn(e,t.graph.figures),size:e}:this.#c()}printed(){let{page:t}=this;if(t.inLines)return[$o(this.#c().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Ai(t);return[m("h2",{},document.title),...[...e,s].map(o=>m("p",{},o))]}#c(){let{page:t}=this,e=_s(t.graph,
t.state,t,this.#a(),t.theme),s=t.map?.measure??Zs(),o=_f(Af(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:fu(e,document.title,
s,o),size:r}}};function Nv({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function Jf(){let n=ce("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,b("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Zf={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},jv=2.5,No=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Zf,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&Lv(s,this.walked,e.state.from,Zf[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function Lv({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Qf(a,r,s,o)>2);return ct(
i,a=>[Qf(a,r,s,o)+jv*Cv(a,r,s,o),a.id])??r}function Qf(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function Cv(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var Rv=["figure","table","map-focus"],th=0;function eh({t:n}){b("to-answer").textContent=n.toAnswer,b("to-picture").textContent=n.toPicture}function Ri(){if(Ds())
return;let n=b("panel");n.getBoundingClientRect().top>0&&(th=scrollY),n.scrollIntoView()}function nh(n){b("to-answer").addEventListener("click",()=>{n.change({tab:"\
answer"}),Ri(),b("panel-body").focus({preventScroll:!0})}),b("to-picture").addEventListener("click",()=>{let t=b("panel").getBoundingClientRect().top+scrollY;scrollTo(
0,Math.min(th,Math.max(0,t-innerHeight))),Rv.map(b).find(s=>s.getClientRects().length)?.focus({preventScroll:!0})})}var Bn=4,Bv=.6;function oh({t:n}){return m("p",{id:"wider",hidden:!0},m("button",{type:"button",id:"wider-go",onclick:()=>{let e=b("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round(Bv*(e.clientWidth-s));e.scrollBy({left:Bi(e)>Bn?o:-e.scrollWidth}),Dn(n)}},n.wider))}function Dn(n){let[t,e,
s]=[b("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=Bn,t.classList.toggle("goes-o\
n",!e.hidden&&Bi(t)>Bn),s.textContent=Bi(t)>Bn?n.wider:n.widerBack)}function Bi({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function rh(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=sh([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=sh([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+Bn?n:window).scrollBy(0,i)}function sh([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function ih(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var Dv={answer:Bl,evidence:$f,conflicts:wf,compare:ku,papers:Vf},Pv=["from","to","extent","by","view"],ah=120,Lo=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=wr(jo(),this.state,t),this.view=xr(t,this.state),this.overlay=this.#i(),this.picture=null,this.announced="",
this.laidFor=0,this.moving=void 0,this.map=null,this.takeAway=new To(this),this.guide=new Eo(()=>this.words),ce("ask").open=Ds(),this.#m(),this.guide.greet(),this.#r()}openMap(){
let t=new Mo(b("map"),{pick:e=>this.#s(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#d(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>Wr(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return $c(jo(),{...Bt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},Pv.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Rl(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#n(o),this.#p(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),ah)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#s(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#n(t){b("panel").scrollTop=0,t&&Ri()}remember(t="pushStat\
e"){try{let e=`#${ie(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!_e(this.state)&&(this.
overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(prefers-c\
olor-scheme: dark)").matches?"dark":"light")}get words(){return new je(this.graph,this.state.lang)}draw(){this.view=xr(this.graph,this.state),this.overlay=this.#i(),
this.#r()}#i(){return this.state.tab==="compare"?su(this.graph,this.state):null}#r(){let{state:t,words:e}=this,s=Ps();this.#c();let o=this.#l;wt(),document.documentElement.
lang=t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let r=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",i=ve(e,t).length?
` (${e.t.filtered})`:"";document.title=r?`${r}${i} – OxyGraph`:e.t.title;let a=this.#a();If(e,t,this.theme),eh(e),this.guide.draw(),Ml(e,t,this.leftOut,(c,l)=>{
location.hash=kc(jo(),this.graph,c,l)}),Tf(e,t,this.view),si(b("ask-body"),a),Yf(e,t,this.view),b("panel-body").replaceChildren(...Mt(Dv[t.tab](a))),eu(b("panel\
-body")),Nf(e,t,this.view),this.#f(a,o),b("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),this.#o&&gl(b("panel-body")),zs(s)}#a(){let{graph:t,
state:e,words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?Wr(t,e):ql(t,e),theme:this.theme,change:r=>this.change(
r),note:r=>this.note(r),leftOut:this.leftOut,redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=Ps();si(b("ask-body"),this.#a()),
zs(t)}#c(){let{inLines:t}=this,e=this.state.view==="table";b("table").hidden=!e,b("map-frame").hidden=!t,b("figure").hidden=t||e}#f(t,e){let{view:s}=this.state;
this.picture=null,b("view-forest").hidden=s!=="forest"&&!pf(this),b("drawn").textContent="",s==="table"?Hf(b("table"),t):this.inLines?this.#d():this.#h(t,e)}get#l(){
return this.#o?Q:b("figure").hidden?0:ih(b("figure"))}#u(){let t=Ps();this.#h(this.#a(),this.#l),zs(t)}#h(t,e){this.laidFor=e;let s=Ln(this,e),o=Mt([df(t)]),r=s.
map(a=>gf(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?[]:[ml(t,s.length>0)];b("figure").replaceChildren(oh(this.words),...o,...i,...r),Dn(this.words.t),Sr(
b("figure")),performance.mark("oxygraph:drawn")}#d(){let{map:t}=this;if(!t)return;let e=()=>_s(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.
words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();b("drawn").textContent=o.drawn(s.nodes.
length,s.lines.length)+i,jf(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(s)}hint(t){Lf(this.words,this.picture,t)}#p(t){let{words:e,view:s}=this,r=`${s.
answer?`${e.t.verdict}${e.t.colon}${Ni(e,s.answer)}. `:""}${b("counts").textContent}`,i=t?b("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.
evidence}${e.t.colon}${wl(i)}`,!1):r!==this.announced&&this.announce(r,!1),this.announced=r}announce(t,e=!0){b("live").classList.toggle("unseen",!e),b("live").textContent=
t}#m(){let t=(s,o)=>b(s).addEventListener("click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.
theme==="dark"?"light":"dark"}));for(let s of gn)t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),
t("zoom-fit",()=>this.fitted());for(let s of[b("figure"),window])s.addEventListener("scroll",()=>Sr(b("figure")));b("figure").addEventListener("focusin",({target:s})=>rh(
b("figure"),s)),b("figure").addEventListener("scroll",()=>Dn(this.words.t)),window.addEventListener("resize",()=>Dn(this.words.t)),t("skip",s=>{s.preventDefault(),
b("panel-body").focus()}),Xf(this),nh(this);let e=new No(this);b("map-focus").addEventListener("keydown",s=>e.press(s)),b("map-focus").addEventListener("blur",()=>this.
map?.hover("")),Jf(),Jl(()=>this.words),this.#g()}#g(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#d(),this.picture?
this.map?.go(this.state.zoom):!b("figure").hidden&&this.#l!==this.laidFor&&this.#u()},ah)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",
()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#y()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.
state=this.#t(),this.leftOut=wr(jo(),this.state,this.graph),this.#y()})}#y(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}};
function jo(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var zv={en:{tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: ge\
t it again from where it came."},zh:{tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新\
获取。"}};function ch(n){let t=n.getElementById("notice");if(!t)return;let e=Object.entries(zv).flatMap(([s,{damaged:o}])=>[Object.assign(n.createElement("span"),{lang:s,
textContent:o})," "]);t.replaceChildren(...e),t.hidden=!1}var Wv=500;async function Fv(){document.currentScript?.remove();let n=document.documentElement.cloneNode(!0),t=new Lo(await da(document),n);await Hv(),t.count(),
await ua(document,"library","gzip"),t.openMap(),Reflect.set(window,"oxygraph",t)}function Hv(){return new Promise(n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(
n,Wv)})}Fv().catch(n=>{throw ch(document),n});})();
