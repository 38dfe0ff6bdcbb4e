/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ht(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[pr(o),pr(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function pr(n){return n>=55296&&n<=57343}function $t(n,t){if(typeof n=="string"&&typeof t=="string")return ht(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=$t(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>$t(s.key,o.key)).map(({item:s})=>s)}function M(n){return[...n].sort(ht)}
function dt(n,t){return mr(n,t,-1)}function Ze(n,t){return mr(n,t,1)}function mr(n,t,e){let s;for(let o of n){let r=t(o);(!s||$t(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Qe=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=gr(s.map(r=>[r.id,this.#n(
r)])),this.study=gr(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Sl(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?M(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function yr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,$l(i,e)])),o=new Map;for(let r of M(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${wr(c.indexOf(i))}`:a]}))}var kl=/^[[\]]+|[[\]]+$/gu;function $l({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(h=>h.trim()).filter(Boolean).map(h=>h.replace(r,"")),c=e.replace(kl,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function wr(n){return(n>=26?wr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function Sl(n){return n?[`cohort ${n}`]:[]}function gr(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=x([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var S=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Ml=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function zt(n){return{...Ml,...n}}function st(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Ht(n,t){return t==="dose"?n.dose===null?"":it(Es(n)):t==="setting"?n.setting.join(", "):n[t]}function Es({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Ol=/\.?0+$/;function nt(n){let t=n.toFixed(12).replace(Ol,"");return t==="-0"?"0":t}function it([n,t,e]){return`${n===t?nt(n):`${nt(
n)}–${nt(t)}`} ${e}`}function Wt(n){return n==="population"?["population","age"]:[n]}function xr(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?Al(t,e):!t.some(s=>e.includes(s))}function El(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?_l(t,e)??null:t.filter(s=>e.includes(s))}function Al(n,t){for(let e=0;e<t.length;e+=1){let s=br(
t,e,t[e][0])??br(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function br(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function _l(n,t){
let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort($t)}var gt=class n{static OPEN=0;static NONE=-1;constructor(t){this.
keys=t,this.fields=t.flatMap(Wt),this.people=Wt("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>El(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&xr(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}excluding(t,e){let s=this.separators(t,e);return this.
keys.filter(o=>s.includes(o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===
null&&i[o]===null)return!1;let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];
return this.keysOf(this.fields.filter((r,i)=>xr(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Wt(e).some(s=>t.includes(s))):[]}reported(t){return this.
fields.filter((e,s)=>this.values[t][s]!==null)}};function tn(n,t){return As(n,t)[0]??null}function As(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],
s=o=>e.every(r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...vr(n,o)].filter(s);if(r.length)return r}return[]}
function*vr(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*vr(n,t,o+1,[...s,n[o]])}function kr({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Il=/\{(\w+)\}/g;function Oe(n,t,e,s={}){return ae(
n.sentences[t][n.languages.indexOf(e)],s)}function ae(n,t){return n.replace(Il,(e,s)=>String(t[s]))}function St(n,t){return n.lists[t].map(e=>e.name)}function _s(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var ce="human",$r="healthy",en=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new gt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:_s(t.lists.species),population:s,route:_s(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get($r)??new Set([$r]),this.named=M(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?M(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#s(t){let e=new Set(t.flatMap(o=>[o,...this.#o(
o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);return s.length?x(s,o=>o):null}#o(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.
broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.get(t.id);return e===void 0&&(e=t.signed?this.#u(t):gt.OPEN,this.ofEdges.set(t.id,e)),e}#u(t){let{sex:e,
dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e(
"species",u?[u]:[]),...this.#n(l),...this.#t(l)?{population:this.anyone}:{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,
setting:this.#s(c)})}#r({predicate:t,object:e,population:s}){return s.length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.
has(e))?ce:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,setting:a}=t,c=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e(
"species",c?[c]:[]),...this.#n(s?[s]:[]),dose:o===null?null:Es(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#s(a)})}isHuman(t){let e=this.
scopes.value(t,"species");return e?.length===1&&e[0]===ce}common(t){let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){
let a=Wt(i).flatMap(c=>{let l=r.indexOf(c);return this.#c(c,e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#c(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.
length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(r))).size===1)return this.#f(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#h(r.filter(a=>i.every(
c=>Mr(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#l(o,new Set(s.flatMap(r=>this.#f(t,r))))}#l(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].
every(i=>r.has(i))).map(([r])=>r);return M(o.filter(r=>!o.some(i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].
filter(([o,r])=>{let i=this.#a(o,s.get(o)??[]);return!r.every(a=>i.has(a))}))}#a(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...this.#o(o)]));let s=[...this.
below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set([...e,...s.map(([o])=>o)])}#f(t,e){if(t==="dose")return[it(e)];if(t==="setting")return this.#h(
e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#h(t){let e=new Set(t.
flatMap(([,s])=>this.#o(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.
scopes.admits(e,this.ofEdge(t))?this.openKeys(t,e).length?S.COMPATIBLE:S.ASSERTED:S.EXCLUDED:S.ASSERTED}openKeys(t,e){return e===gt.OPEN?[]:this.scopes.keysOf(this.
scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){for(let s=0;s<this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.
scopes.values[e][s];if(o===null)return!1;let r=this.scopes.fields[s];if(r==="population"||r==="age")return!this.#p(this.#r(t),o);let i=this.scopes.values[this.ofEdge(
t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?!Mr(i,o):!Sr(i,o)}#p(t,e){return t.some(s=>Sr([...this.below.population.get(s)??[s]],e))}};function Sr(n,t){
return n.every(e=>t.includes(e))}function Mr(n,t){return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var ot="conflicting",at="mixed";function C(n){return n==="+"||n==="-"}function Ft(n){return C(n)||n==="0"}function Ee(n){return n==="+"?"-":"+"}var Tl=["0","?",ot,at];function Or(n,t){for(let e of Tl)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Is(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ot:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var jl=/^[ -~]*$/,Nl=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function q({spelling:n},t){let e=jl.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Ll).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Nl).filter(Boolean).join(" ")}function Ll(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function nn(n,t,e,s){let o=[...q(n,t)],r=[];for(let[a,c]of e){let l=Rl(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}var Er=4;function Ar(n,t,e){let s=q(n,t).split(" "),o=new Set([...e].flatMap(a=>a.split(" "))),
r=M(o).map(a=>[...a]).filter(a=>a.length>=Er),i=s.map(a=>o.has(a)||[...a].length<Er?a:Cl([...a],r,n.spelling.hint));return i.every(Boolean)&&i.some((a,c)=>a!==s[c])?
i.join(" "):""}function Cl(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-o.length)/r<e)continue;let i=1-
sn(n,o)/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function Rl(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-sn(n,t)/s:1}function sn(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var rn=class{constructor(t,e){this.vocabulary=e,this.nodes=on(t.nodes),this.contexts=on(t.contexts),this.references=on(t.references),this.audit=t.audit,this.papers=
new Qe(this.references,e),this.shortNames=yr(this.papers,e),this.edges=on(Dl(t.edges,this.papers,e)),this.successors=Ir(this.nodes,this.edges,"subject","object"),
this.predecessors=Ir(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new en(e,this.contexts,
Wl(this),new Set(s)),this.spellings=Fl(this),this.ownRows=zl(this),this.audited=Hl(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=St(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Ae(n,t,e=20){let s=q(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=_r(n.spellings,s,0),i=r.size?"":Ar(o,t,n.spellings.keys());i&&(r=_r(n.spellings,
i,Bl));let a=i?o.spelling.hint:0;for(let[c,l]of nn(o,t,n.spellings,e))l>=a&&!r.has(c)&&r.set(c,[Pl,-l,c]);return x(r.values(),c=>c).slice(0,e).map(([,,c])=>c)}var[
Bl,Pl]=[3,6];function _r(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);if(i<0)continue;let a=[e+(o===t?0:i===0?1:2),[...o].length,r];$t(a,s.get(r)??
[1/0])<0&&s.set(r,a)}return s}function on(n){return new Map(n.map(t=>[t.id,t]))}function Dl(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.
signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{
...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function zl({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Hl(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Ir(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function Wl({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(
a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.
lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let f of i(u))l.add(f);return r.set(
a,l),l};for(let a of s.keys())i(a);return r}function Fl({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[q(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=q(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function Tr(){return"DecompressionStream"in globalThis}function an(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var Ts=class extends rn{constructor(t){super(ql(t),Gl(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=Vl(t.nodes),this.flags=Yl(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,St(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...M(e)]}},Ul=2;function Gl(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Ul,t.seconds)}}}
async function Lr(n){return new Ts(JSON.parse(await an(n,"graph","deflate")))}var jr={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function ql(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(jr,s)?Reflect.get(jr,s):{};return[s,Kl(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Kl(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=js(t,e[o]??o,a=>Nr(r,String(a)));for(let[
a,c]of s.entries())c[o]=i?.[a]??Nr(r,"")}return s}function js({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function Nr(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function Vl(n){let[t,e,s]=["shape","color","level"].map(r=>js(n,r,String)??[]),o=js(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function Yl(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function y(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Ut(n){let t=y(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function Ns(){return matchMedia("(min-width: 801px)").matches}function Ls(n){return n instanceof HTMLElement||
n instanceof SVGElement}function Cr(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${Ls(n)?JSON.stringify(n.dataset):""}`}function Cs(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Ls(n)&&t instanceof
HTMLElement?{panel:t,name:Cr(n),near:n.dataset.near}:null}function Rs(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>Cr(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Ls(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function Rr(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var Xl=/[⺀-鿿]/,Jl=/(?<=[\s-])/,Zl=/ ?…$/;function Pr(n,t,e,s){let o=Xl.test(n)?[...n]:n.split(Jl),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=Br(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e?Br(l,t,e):l)}function Br(n,t,e){let s=n.replace(
Zl,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Dr(n,t){let e=new ln(n.map(eu)),s=[];for(let o of n){let r=o.forced?tu(
o,t):Ql(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function zr({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function Ql(n,t){let[e,s,o,r]=zr(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),a=Pr(n.text,t.measure,o-e,i);return a.some(l=>l.endsWith("…"))&&a.join("").
length<7?null:{id:n.id,texts:a,box:Hr(a,[e,s,o,r],t)}}function tu(n,t){let e=zr(n,t),s=Pr(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:nu(Hr(s,e,t),t.width,t.height)}}function Hr(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-a)/2:t,
u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function eu({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Bs(n,t){let e=new ln(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:c,y:l})=>[c-o/2,l-7,c+o/2,l+7],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,...a,box:i(a)}]):[]})}function nu([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var cn=64,ln=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/cn);r<=Math.floor(s/cn);r+=1)for(let i=Math.floor(e/cn);i<=Math.floor(o/cn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>su(t,s)))return!1;return!0}};function su(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Fr(n){let t=({x:e,y:s})=>`${Wr(e)} ${Wr(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function Wr(n){return Math.
round(n*10)/10}function _e([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Ur(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>_e(e,s)))]}function Gr(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,ou(n,t[s-1],t[s]));return e}function ou({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Ie(n){return n.filter((t,e)=>e%2===0)}function qr(n,t){let e=ru(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Ps(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,h=Math.abs(s[a]-i[a])<9,p=[s[a],i[a],...h?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...p),Math.max(Math.min(...p),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-m),w=b=>({...b,[a]:b[a]+m,[c]:b[c]+g});return n.map(b=>b===e?[s,w(o),w(
r),i]:b)}function ru(n){let t=Ie(n);return t.reduce((e,s)=>Ps(s)>Ps(e)?s:e,t[0])}function Ps([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var Mt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',iu=[.5,.38,.62,.26,.74],au=[1,2,3,4];function un(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Mt}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function fn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Vr(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:h,id:p})=>[!l,!u,f,-h,p]),{size:a,upright:c}=t;return Dr(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Vr([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function hn({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:h,size:p})=>Kr(f*s,h*s,p*s)),...e.
map(({x:f,y:h})=>Kr(f*s,h*s,lu)),...o.map(({box:f})=>f)],a=n.filter(f=>f.label&&!f.faded),c=f=>x(a,({ids:h})=>-h.length).filter(h=>h.lit===f).map(h=>({text:h.label,
width:r(h.label),places:cu(h,s)})),l=Bs(c(!0),i),u=[...t.map(({box:f})=>Vr(f,s)),...l.map(({box:f})=>f)];return[...l,...Bs(c(!1),[...i,...u])]}function cu({curves:n,
lit:t},e){let o=[...Ie(n)].reverse().flatMap(a=>iu.map(c=>_e(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?au.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*14})):
[];return[...o,...i]}var lu=8;function Kr(n,t,e){return[n-e,t-e,n+e,t+e]}function ct(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function Ds(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function Yr(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Mt}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Mt}var[Y,le,qt]=[0,1,2];function Ot({evidence_type:n}){return n==="meta_analysis"}function E({silentBecause:n}){return!n}function z({edge:n}){return Ft(n.sign)}function dn({signs:n}){let t=[...n].filter(C);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function H(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>ht(e,s)).map(([e,s])=>uu(e,s))}function uu(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(z).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Ot(s)),tendency:e.
size===1?[...e][0]:null,openKeys:dt(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function X(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:ot,contested:s>0,leans:Xr(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:at,contested:!0,leans:Xr(n)}:{sign:s?
"0":"?",contested:!1,leans:null}}function Xr(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[zs,fu,yt]=[0,1,2],pn=class{#t;#e;#n;constructor(t){this.speaking=t}get results(){return this.#t??=H(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){
return this.#e??=X(this.results),this.#e}get level(){return Math.max(Y,...this.results.map(({level:t})=>t))}get studies(){return this.#n??=new Set(this.results.
map(({study:t})=>t)),this.#n}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){let t=this.speaking.filter(
({edge:e})=>!e.citation.length);return M(new Set(t.flatMap(({edge:e})=>e.reference)))}},mn=class extends pn{#t;constructor(t,e){super(t.filter(E)),this.findings=
t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=hu(this.speaking),this.gaps=du(this.speaking.length?this.
speaking:t),this.match=this.gaps.length?S.COMPATIBLE:S.ASSERTED}get sign(){return this.kind===yt?"+":this.weighed.sign}get asserted(){let t=this.findings.filter(
({edge:s,match:o})=>s.signed&&o===S.ASSERTED),e=t.filter(E);return e.some(({edge:s})=>Ot(s))?H(e):H(t.filter(s=>E(s)||s.silentBecause==="pooled"))}get claims(){
return this.#t??=pu(this.graph,this.speaking),this.#t}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({
silentBecause:t,edge:e}){let s=Ft(e.sign)&&Ft(this.weighed.sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.
some(({edge:t,level:e})=>t.predicate==="affects"&&e>Y)}part(t){if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.
get(s);return o||(o=new pn(e.flatMap(r=>this.claims[r].findings)),this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.
length===this.findings.length?this:e(s)}};function hu(n){return n.some(({edge:t})=>t.sign==="=")?yt:n.some(({edge:t})=>t.predicate==="associated_with")?fu:zs}function du(n){
let t=n.filter(e=>E(e)&&z(e));return dt(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function pu({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,
[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[
s]})}return[...e.values()]}function W({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Jr=new Set(["randomized_trial","experiment"]),Kt=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.
own_layers),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",mu],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pooled",(o,r)=>this.pooled(
o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",gu],["weaker_design",(o,r)=>this.weakerDesign(
o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>E(o)?o:{...o,silentBecause:""}),s=x(
this.#i(e),o=>[!E(o),-o.match,o.edge.id]);return new mn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?S.COMPATIBLE:S.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):Y,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#u(t)?Y:Jr.has(s)?qt:Ot(t)&&o===
"affects"&&!this.#o(t)?qt:le}#o(t){let{papers:e,ownRows:s,references:o}=this.graph,a=t.reference.flatMap(c=>o.get(c)?.includes??[]).flatMap(c=>s.get(e.paper.get(
c)??c)??[]).filter(c=>Hs(c,t));return a.length>0&&!a.some(c=>Jr.has(c.evidence_type))}#u(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#r(
e);return s.length>0&&!s.some(o=>Hs(o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.
layers.has(r.layer)):[]}#i(t){let e=t.filter(({edge:i})=>i.signed);if(!e.length)return t;let s=t.filter(({edge:i})=>!i.signed),o=[];for(let[i,a]of this.rules){if(!e.
length)break;let c=new Set(e.filter(l=>a(l,e)));if(c.size){for(let l of c)o.push({...l,silentBecause:i});e=e.filter(l=>!c.has(l))}}let r=e.length?"anatomy":"";return[
...e,...s.map(i=>({...i,silentBecause:r})),...o]}retracted({edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.
setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?
!1:t.reference.every(e=>this.#r(e).some(s=>Hs(s,t)&&Et(s,t)&&this.#c(s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({
edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(
l=>this.layers.has(l.layer));return o.scope_only.includes(r)?c.some(l=>l.object===t.object&&this.#c(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.
size)return!1;let s=t.edge.evidence_type==="systematic_review";return e.some(o=>s&&this.#l(t,o)?!0:Ot(o.edge)&&z(o)&&this.#l(o,t)&&!this.#a(o,t))}#l(t,e){let s=this.
graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.split("+").every(o=>s.has(o))&&Et(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||
!t.species||t.species===ce)return!1;let{scoper:s}=this.graph;return e.some(o=>Et(t,o.edge)&&z(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){
return t.match!==S.ASSERTED&&e.some(s=>this.#a(t,s))}#a({edge:t,match:e,openKeys:s,level:o},r){return e===S.ASSERTED||r.match!==S.ASSERTED||!z(r)||r.edge.analysis||
s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===Y&&o>Y?!1:(r.edge.reference.length>0||!t.reference.length)&&Et(t,r.edge)}weakerDesign({edge:t,
study:e},s){if(s.length===1)return!1;let o=yu(s),r=o.get(e)??Y,i=s.filter(a=>z(a)&&(o.get(a.study)??0)>r&&Et(t,a.edge));return i.length>0&&!wu(i,this.graph.vocabulary.
small)}};function mu({edge:n}){return n.certainty==="speculative"}function gu({edge:n,study:t,openKeys:e},s){return n.analysis?s.some(o=>o.study===t&&!o.edge.analysis&&
Et(n,o.edge)&&o.openKeys.length<=e.length):!1}function Et(n,t){return Zr(n.subject_aspect,t.subject_aspect)&&Zr(n.object_aspect,t.object_aspect)}function Zr(n,t){
return n===t||!(n&&t)}function Hs(n,t){return n.subject===t.subject&&n.object===t.object}function yu(n){let t=new Map;for(let{study:e,level:s}of n)t.set(e,Math.
max(s,t.get(e)??Y));return t}function wu(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.map(({edge:s})=>s.sample_size??0))<
t&&!n.some(({edge:s})=>Ot(s))}var Qr={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function ei(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let f=u.filter(r);return{target:l,edges:f,about:f.filter(h=>h.signed&&bu(n,h))}}),a=x(i.filter(({about:l})=>l.length),({target:l})=>l),c=xu(
n,a,e,o);return x(c,([l])=>l).flatMap(([l,u])=>{let[f,h]=[s,[]].map(O=>new Kt(n,{context:u,layers:n.layers(O)})),{sex:p,species:m,population:g}=u,w=o==="dose"?l:
"",b=O=>ku(O,f,h);return a.map(({target:O,edges:D})=>({target:O,sex:p,species:m,population:g,...b(D),dose:w}))})}function xu({scoper:n},t,e,s){let o=Ht(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==S.EXCLUDED));return new Map(i.flatMap(a=>vu(a,e,s)))}function bu(n,{
certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function vu(n,t,e){return e!=="dose"?(e==="population"?n.population:
[n[e]].filter(o=>o&&o!=="both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[
[Ht(o,"dose"),o]]})}function ku(n,t,e){let s=ti(t,n),{sign:o}=X(H(s)),r=a=>M(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(Qr,o))return{status:Qr[o],sign:o,
edges:r(s)};let i=ti(e,n);return i.some(z)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function ti(n,t){return(n.step(t)?.findings??
[]).filter(s=>E(s)&&s.edge.signed&&s.match===S.ASSERTED)}var $u=4;function At(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=$u}){return{source:t,target:e,context:zt(s),layers:n.layers(o),max_hops:r}}function A([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Vt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function F(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function N(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function k(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function ni(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var U={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function B(n,t,e,s=6){let o=U[n];switch(n){case"+":case"-":return[
Ws(n,t,e,s,o)];case"0":{let r=s*.95;return[F(t,e,s*.72,{stroke:o,width:1.6}),A([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Ws("+",t-s*.62,e,s*.75,o),
Ws("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[A([t-r,e-1.5,t+r,e-1.5],o,2),A([t,e-1.5-r,t,e-1.5+r],o,2),A([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[k(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Ws(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Vt(i,{fill:o,closed:!0})}var ue=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function gn(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...M(new Set(o)).map(r=>Su(n,r,s))]}function Su(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:M(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Oe(n.vocabulary,"retr\
action","en",s),statement_zh:Oe(n.vocabulary,"retraction","zh",s)}}function*si(n,t,e,s,o){let r=fe(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function fe(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Fs=[{scope:gt.OPEN,aspect:"",arrivals:[]}];function Us(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===gt.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var wt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=Mu(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===yt?"=":a[u].weighed.sign),this.sign=Ou(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==yt);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):Y,this.gaps=Math.max(...e.map(l=>l.gaps.length)),this.match=Math.
min(...e.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===zs&&C(this.sign)&&this.level>
Y}get decides(){return this.counted&&this.sign!=="?"}};function oi(n,t,e){let s=t.reduce((o,r)=>Us(n,o,r),Fs);return new wt(n,t,s,e)}function Mu(n,t){let e=[],s=new Set(
t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}function Ou(n){let t=n.
reduce(Or,"=");return t==="="?"?":t}function Yt(n){return n.verdicts["?"]}function ri(n,t){return t===Yt(n)||t===n.verdicts[ot]}function wn({verdicts:n},t){return t===n[ot]||t===n[at]}function Te(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var yn=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),Au),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[Is(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof wt?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof wt?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of Eu(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return As(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[Is(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,h)=>f===c.steps[h]))continue;let u=oi(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function Eu(n,{graph:{scoper:t}}){return n instanceof wt?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(z).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function Au(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!C(s),o,r,-i,-a.size,c.length,c]}var J=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new Kt(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function je(n,t,e,s){return Gs(new J(n,t,e),t,s)}function Gs(n,t,e=new ue(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new yn(n.counting,n.step(s,o),()=>_u(n,t,e),e)}function _u(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=fe(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.has(m)&&
(a.get(m)??1/0)<g,h=m=>{o.keep()&&c.push(new wt(i,[...l],m,r.asked))},p=(m,g,w)=>{for(let[b,O]of n.from(m)){if(!o.spend())return;if(!f(b,w))continue;let D=Us(i,
g,O);l.push(O),b===e?h(D):(u.add(b),p(b,D,w-1),u.delete(b)),l.pop()}};return p(t,Fs,s),c}function ii(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:je(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return Te(St(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function ai(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=ci(n,t);if(!r.length)return null;let i=je(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function xn(n,t,e){let{every:s,leftOut:o}=ci(n,t);if(!o.length)return()=>[];let r=new J(n,{...t,layers:s},{passes:e});return(i,a)=>(r.step(i,a)?.speaking??
[]).filter(({edge:c,match:l})=>o.includes(c.layer)&&c.signed&&l===S.ASSERTED)}function ci({vocabulary:n},{layers:t}){let e=St(n,"layer");return{every:e,leftOut:e.
filter(s=>!t.includes(s))}}function li(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?ui(
t.graph,Iu(t,c)):[];l.length&&i.set(c,fi(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=ju(t,s)),a.length||
r.length||(a=[...Nu(n,t)]),Tu(a)}function Iu({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function ui({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:tn(n,t)??[]}function Tu(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function fi({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Ht(t,a)])}}function ju({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==S.EXCLUDED);return l.some(u=>Ft(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*Nu({source:n,target:t,context:e,max_hops:s},o){let r=Cu(o),{onward:i,back:a}=Lu(o.graph),c=Ru(r,fe(i,n,s),fe(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let f of si(i,a,n,t,u))for(let[h,p]of f.slice(1).entries()){let m=r.get(f[h])?.get(p);m&&(l=!0,yield fi(o.graph,e,{subject:f[h],object:p},m))}}function Lu({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function Cu({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(f))),u=ui(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function Ru(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Bu={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function hi(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=Te(M(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:Pu(n,t)}}function Pu(n,t){let e=Object.entries(Bu).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=Du(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return Te(e)}function Du(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return Ze(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[Ks,qs,bn,di]=[0,1,2,3];function pi(n,t,e){let{vocabulary:s}=n;if(ri(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[Ks],reasons:["mechanism_only"]};let o=zu(e.direct.results,e.directSign),[r,i]=Hu(s,o),a=Fu(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,Ks)],
reasons:[i,...a]}}function zu(n,t){return n.filter(({signs:e})=>t===at?e.size>0:e.has(t))}function mi(n){return n.reduce((t,{people:e})=>t+e,0)}function Hu({many:n},t){
let e=t.filter(({level:r})=>r===qt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[di,"pooled_controlled_many"];if(e.length>=n.several&&mi(
e)>=n.more_people)return[di,"several_controlled_many"];if(s.length)return[bn,"pooled_controlled"];if(e.length>1)return[bn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[bn,"one_controlled_many"];let o=t.filter(({level:r})=>r===le);return Wu(n.people,o,e.length)}function Wu(n,t,e){let s=mi(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[bn,"several_observational_many"]:e?[qs,"one_controlled"]:s>=n?[qs,"one_observational_many"]:t.length>1?[qs,"two_observational"]:[Ks,t.length?
"one_observational":"no_study"]}function Fu(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===at?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Uu(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Uu({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
ce)}function wi(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==Yt(o)||c.includes(
u))return null;let f=gi(n,e),p=[t.target,t.context.population].some(w=>r.get(w)?.category==="Disorder");if(i.exhausted||f.some(Gu)||!p)return yi(n,f);let m={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return yi(g,gi(g,je(g,m,{passes:s},i)))}function gi(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&Ku(n,o))}function Gu({sign:n}){return C(n)||n===ot||n===at}function yi(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(m=>C(m.sign)),[o]=x(s,m=>[m.kind,m.steps.length,m.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(m=>m.kind===o.kind&&
m.steps.length<=i.length);if(a.some(m=>m.sign===ot||m.sign===at))return null;let c=x(a.filter(m=>C(m.sign)),m=>m.nodes);if(c.some(m=>m.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=M(new Set(c.flatMap(m=>[...m.studies]))),f=c.map(m=>m.nodes),h=[...new Set(c.flatMap(qu))],p=c.some(({parts:m})=>m.some(({speaking:g})=>g.
some(({edge:w})=>n.scoper.readsAsAnyone(w))));return{sign:r,kind:l,paths:f,wholes:h,studies:u,hitRate:e[l],inHealthy:p}}function qu({steps:n}){let t=n.find(e=>e.
kind===yt);return t?[t.subject]:[]}function Ku(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Xt(n,t,e){let s=At(n,t);return Vs(new J(n,s,{passes:e}),s)}function Vs(n,t){let{graph:e,passes:s}=n,o=new ue(e.vocabulary.budget),r=Gs(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,f=Yt(e.vocabulary),h=r.deciding.map(g=>g.match),p=W(r),m=Yu({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==f,match:h.length?Math.max(...h):null,leans:r.leans},{strength:()=>pi(e,t,r),specific:()=>Xu(
r),foundIn:()=>Ju(e,r),suggests:()=>wi(e,t,r,s),byLayer:()=>ii(e,t,i,{passes:s,budget:o}),elsewhere:()=>ai(e,t,{passes:s,budget:o}),resolvingSets:()=>wn(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>li(t,n,r),sensitivity:()=>hi(e,r),cautions:()=>gn(e,new Set(p.flatMap(g=>g.edges))),complete:()=>Vu(o,
m)});return m}function Vu(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Yu(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Xu({direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.
every(({openKeys:e})=>!e.length)?null:n.asserted.length?X(n.asserted):null}function Ju({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.filter(z);return n.
narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var Zu=new Set(["untested","elsewhere","?"]),Ys=["+","-","0"],Qu=new Set(["opposite","null_here","leaning_apart"]);function tf({direct:n,paths:t}){return W({direct:n,paths:t.filter(e=>e.counted)})}function xi(n,t,e){let s=Array.from(t,([r,i])=>[r,tf(i)]),o=Array.from(t,([r,{
question:i}])=>[r,xn(n,i,e)]);return Xs(new Map(s),new Map(o))}function Xs(n,t){let e=new Map;for(let[o,r]of n)for(let i of r){let{subject:a,object:c}=i,l=`${a}\
>${c}`,u=e.get(l)??{subject:a,object:c,known:new Map};u.known.set(o,ef(i)),e.set(l,u)}let s=[...e.values()].filter(({known:o})=>[...o.values()].some(r=>r.length)).
map(({subject:o,object:r,known:i})=>{let a=f=>t.get(f)?.(o,r)??[],c=sf(new Map(Array.from(n.keys(),f=>[f,i.get(f)??[]])),a),l=[...c.values()].filter(({edges:f})=>f.
length),u=l.length>1&&l.some(({relation:f})=>Qu.has(f));return{subject:o,object:r,differs:u,cells:c}});return x(s,({differs:o,subject:r,object:i})=>[!o,r,i])}function ef({
speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===S.ASSERTED)}function Js({decidedBy:n,direct:t,paths:e},s){if(n==="nothing")return null;let o=e.filter(
i=>i.mayDecide).flatMap(i=>i.parts);return(n==="direct"&&t?[t]:o).some(({speaking:i})=>i.some(({edge:a,openKeys:c})=>a.signed&&!c.includes(s)))}function nf(n,t){
let e=H(n),s=X(e),o=n.length?[]:t(),r=n.length?s.sign:o.length?"elsewhere":"untested";return{findings:n,others:o,results:e,sign:r,leans:s.leans?.sign??null,side:rf(
s)}}function sf(n,t){let e=new Map(Array.from(n,([s,o])=>[s,nf(o,()=>t(s))]));return new Map(Array.from(e,([s,{findings:o,others:r,results:i,sign:a,leans:c,side:l}])=>{
let u=[...e].filter(([h])=>h!==s).map(([,h])=>h),f=new Set(o.flatMap(({edge:h})=>h.citation));return[s,{sign:a,leans:c,relation:af(a,l,u),counts:of(i),edges:o.map(
({edge:h})=>h.id),citations:[...f].sort((h,p)=>h-p),elsewhere:r.map(({edge:h})=>h.id)}]}))}function of(n){return Object.fromEntries(Ys.map(t=>[t,n.filter(({signs:e})=>e.
has(t)).length]))}function rf({leans:n,sign:t}){return n?n.sign:C(t)?t:null}function af(n,t,e){if(n==="untested")return"untested_here";if(n==="elsewhere")return"\
in_other_layers";let s=new Set(e.map(o=>o.sign).filter(o=>!Zu.has(o)));return C(n)&&s.has(Ee(n))?"opposite":t&&e.some(o=>o.side===Ee(t))?"leaning_apart":n===ot?
"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}function Zs(n,t){let e=[cf,lf,df,mf,yf,wf,xf,$f,Sf,Mf];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function cf(n,{complete:t,decidedBy:e,paths:s}){let o=e===
"nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function lf(n,t){let{decidedBy:e,direct:s,paths:o,missing:r,elsewhere:i}=t;
if(e==="direct"&&s){let f=n.sentence("direct",{counts:vi(n,s.results)});return s.results.length>1?[f,n.sentence("no_synthesis")]:[f]}if(e==="mechanism"){let f=o.
filter(g=>g.mayDecide).map(({sign:g})=>g),p=["+","-"].map(g=>[f.filter(w=>w===g).length,n.effect(g)]).filter(([g])=>g).map(([g,w])=>`${g} × ${w}`),m=bi(n,t,"un\
measured_whole");return[n.sentence("mechanism",{measured:m,counts:n.joined(p,"counts")})]}if(s||o.length)return[n.sentence("unsigned")];let a=n.sentence(i?"noth\
ing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:f,object:h})=>f===c&&h===l);return[a,n.sentence(u?"excluded":"e\
xcluded_steps")]}function bi(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.length?n.sentence(r.some(E)?"m\
easured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(st(t.context)).length?`${o}_here`:o)}function vi(n,t){let{
designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(hf(r)),dn(r)];i?.set(a,(i.get(a)??0)+uf(r))}let o=[...s].
filter(([,r])=>r.size).map(([r,i])=>ff(n,r,i));return n.joined(o,"clauses")}function uf({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(z).
length||1}function ff(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,
design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function hf({pooled:n,level:t,findings:e}){
return n?"pooled":t===qt?e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment":t<le?"statement":e.every(({edge:o})=>o.evidence_type==="s\
ystematic_review")?"systematic_review":"observational"}function df(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Ee(r)].length,[a,c]=[e.studies[r].
length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=pf(n,t);return o?[...s,o]:s}function pf(n,{strength:{
level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"claus\
es")}):n.sentence("strength",{level:r,base:s})}function mf(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(st(e)).length&&r.push(
n.sentence(gf(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",
{found_in:n.joined(a)}))}return r}function gf({match:n,specific:t}){return n!==S.ASSERTED?"compatible":t?"asserted_in_part":"asserted"}function yf(n,{question:t,
specific:e,direct:s}){if(!(e&&s))return[];let o=vi(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function wf(n,{verdict:t,resolvingSets:e,
reported:s}){if(!wn(n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.
sentence("by_keys",{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(
0,-1)),last:i})]}function xf(n,t){let{suggests:e}=t;if(!e)return[];let s=bf(n,e,bi(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}
function bf(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:kf(n,{kind:e,
wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(vf(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence(
"no_rate")})}function vf(n,t){let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?
[n.sentence("own_word")]:[]]}function kf(n,{kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[yt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(
s=>n.node(s)))})}function $f(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewh\
ere_by_paths",r=n.sentence(t.findings===1?"one_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}
function Sf(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Mf(n,{sensitivity:{flips:t,without:e},verdict:s,
direct:o,paths:r}){if(t.length){let i=new Set(W({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"f\
lips")})]}return e.size>1&&s!==Yt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function xt(n){return n.length?`[${n.join(", ")}]`:""}function Ne({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[ae(s,{doi:t})]:[],...e?[ae(o,{pmid:e})]:
[]]}var lt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return kr(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Oe(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${nt(t)}`;return s===null||o===null?r:`${r} [${nt(s)}, ${nt(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":it([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}identified({citation:t,match_confidence:e}){return t.length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return Ne(this.graph,t).length?
t.identifier_verified==="yes"?"":this.sentence("unverified"):this.sentence("no_identifier")}source(t){return t.citation.length?xt(t.citation):t.reference.length?
t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-
1]];return e.length?this.joined([this.joined(e),s],"keys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.
graph;if(!this.isStudy(t))return this.sentence("own_word");let r=M(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.
study.get(u)===c);return l.length?l:[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return xt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,
t.species),this.say(t.species),t.population&&this.named(t.population),Ht(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.
joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i===
"effect")return this.sentence(a==="any"?"structure_only":"directionless",r);let c=o||s.find(([f])=>f==="species")?.[1],l=s.map(([f,h])=>this.sentence("lack",{key:this.
say(f),value:this.named(h,c)})),u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function vn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Of,Ef]=Af();function Af(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function ki(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(Of),r=new Int32Array(64);for(let i=0;i<t;i+=64)_f(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function pt(n,t){return n>>>
t|n<<32-t}function _f(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=pt(i,7)^pt(i,18)^i>>>3,l=pt(a,17)^pt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=pt(i,6)^pt(i,11)^pt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+Ef[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],h=o[2-r&7],p=pt(u,2)^pt(u,13)^pt(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&h^f&h)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var If=16;function he(n,t){let e=$i.get(t)??Tf(n,t);return $i.set(t,e),e}var $i=new WeakMap;function Tf(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(W({direct:s,paths:o})),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:h}=n.vocabulary;return Jt(
{question:[r,i,Ce(a),c,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,h[p.match],p.counted]),findings:M(f.keys()).map(p=>jf(n,f.get(p)))})}function Ce(n){let t=Object.
entries(st(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new $n(s):s]))}function Jt(n){return ki(Le(n)).slice(0,If)}var kn=class{constructor(t){
this.text=t}},Si=new WeakMap;function jf(n,t){let e=Si.get(t)??new kn(Le(Qs(n,t)));return Si.set(t,e),e}var $n=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Qs(n,t){let e=Object.entries(vn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Nf(o)]))}function Nf(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?nt(n):String(n)}function Le(n){return Array.isArray(n)?`[${n.
map(Le).join(", ")}]`:n instanceof kn?n.text:n instanceof $n?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>ht(e,s)).map(([e,s])=>`${Le(
e)}: ${Le(s)}`).join(", ")}}`:JSON.stringify(n).replace(Lf,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Lf=/[\u007f-\uffff]/g;function de(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Sn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(de(n*100)/100).
toFixed(2):n.toFixed(2)}function Mn(n){return`${de(n*100)}%`}var Cf=/e([+-])(\d)$/,Rf=1e-4;function Mi(n){let t=Number(n.toPrecision(1));return t&&t<Rf?t.toExponential(
0).replace(Cf,"e$10$2"):String(t)}var v=24,[Bf,Oi]=[20,12.5],_t=11,On=1.5,to=26,K=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=v}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(ni(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Bf,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,Oi,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(A([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let i=to+this.ruler.width(r,_t);s>v&&s+i>this.width-v&&(s=v,this.y+=e),
this.add(...o(s+to/2-4,this.y-4),k(s+to,this.y,r,_t)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,_t,e)}heading(t){this.y+=14,
this.#s(t,Oi,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:de(this.y+v/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*v,e,o))this.y+=e*On,this.add(k(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var It="",An="…",Ei="|",Pf=["female","male","both"];function pe(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?It:it([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Ei):String(e)}function En(n,t){let e=new Map;for(let s of n){let o=pe(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function eo(n,t){let e=En(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Pf.filter(r=>e.has(r)):t==="dose"?Df(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(It)?[...o,It]:o}function Df(n,t){let e=new Map(n.map(s=>[pe(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function _n(n,t,e){
return t==="sex"?["female","male",It]:[..._i(n,En(n,t),t,e),It]}function Ai(n,t,e,s){let o=En(n,e),r=En(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[..._i(n,i,e,s),...o.has(It)?[It]:[]]}function _i(n,t,e,s){let o=eo(n,e).filter(Boolean),r=x(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,An]:i}function In(n,t,e){let s=pe(n,t);return e.includes(s)?s:An}function Re(n,t,e){let s=pe(n,t);return e.includes(
s)?s:t==="sex"||!s?It:An}function rt(n,t,e,s){return t===An?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${zf(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(Ei).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function zf(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var Be=["population","species","sex","dose"],[Ii,no,Hf]=[27,250,7],[Wf,Ff]=[6.5,30],[Uf,Gf]=[40,18],[qf,Kf]=[205,760],so=[1,2,4];function Ti(n,t,e,s){let o=At(n.
graph,{...t,target:"",max_hops:1});return new oo(n,o,e,ei(n.graph,o,e,s)).scene()}var oo=class{constructor(t,e,s,o){this.words=t,this.question=e,this.by=s,this.
cells=o,this.studies=new Map(o.map(f=>[f,Vf(t,f)]));let[r,i]=[this.#t(({target:f})=>f),this.#t(f=>f[s])];this.allRows=r.size,this.allColumns=i.size;let a=f=>s===
"sex"?0:-(i.get(f)??0);this.columns=x(i.keys(),f=>[a(f),f]).slice(0,Gf);let c=o.flatMap(f=>f.edges.map(h=>t.graph.edges.get(h)));this.edges=c.filter(f=>f!==void 0);
let l=x(r.keys(),f=>[-(r.get(f)??0),f]).slice(0,Uf),u=f=>t.categoryPlace(this.#s(f));this.rows=x(l,f=>[u(f),-(r.get(f)??0),f]),this.one=Math.min(Wf,Ff/Math.sqrt(
Math.max(0,...this.studies.values())||1)),this.shown=o.filter(f=>this.rows.includes(f.target)&&this.columns.includes(f[s])),this.heights=this.#e(this.rows,({target:f})=>f),
this.widths=this.#e(this.columns,f=>f[s]),this.left=v+no,this.reach=this.columns.reduce((f,h)=>f+(this.widths.get(h)??0),0),this.sheet=new K(t.ruler,Math.max(Kf,
this.left+this.reach+v))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,Ii]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+Hf;s.set(e(o),Math.max(s.get(e(o))??Ii,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#o(t){return rt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.question.source),t.say(
this.by)],i=t.where(this.question.context),a=t.joined(this.question.layers.map(f=>t.say(f)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,
key:r,where:i,layers:a})]),s.length?this.#u():e.notes([t.text("nothing")],"ink"),e.legend(Yf(t,this.one),2*this.one*so[so.length-1]**.5+2);let c=s.filter(({status:f})=>f===
"untested").length,l={drawn:this.rows.length,all:this.allRows},u=t.text("gaps_counts",{cells:s.length,empty:c,...l});return this.columns.length<this.allColumns&&
(u+=t.text("gaps_columns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),u]),e.finish(t.lang,t.stamp(this.#a(),"stamp_ma\
p"),s.length-c)}#u(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(a=>s.fitted(this.#o(a),qf,11.5));e.y+=12+Math.max(...o.map(a=>s.width(a,11.5)));for(let[
a,{x:c}]of this.#r().entries())e.add(k(c+4,e.y,o[a],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(a=>[`${a.target} ${a[this.by]}`,a])),i="";for(let a of this.
rows){if(this.#s(a)!==i){i=this.#s(a),e.y+=24;let c={colour:"muted",italic:!0};e.add(k(v,e.y-4,t.category(i),11.5,c))}this.#i(a,r)}}#r(){let t=this.left;return this.
columns.map(e=>{let s=this.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#i(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,a=s.ruler.fitted(
s.node(t),no-20,12);o.add(N(v,o.y+1.5,no+this.reach,r-3,{fill:"band",radius:4}),k(this.left-12,i+4.3,a,12,{anchor:"end"}));for(let{name:c,x:l}of this.#r()){let u=e.
get(`${t} ${c}`);u&&this.#c(u,l,i)}o.y+=r}#c(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(t[this.by])}`,[i,a]=this.#l(t,e,s);this.sheet.group(i,
`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[Ni(e,s),o.say("untested")];if(t.status==="elsewhere")return[
Li(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),c=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[ji(t.sign,e,s,this.#n(r)),c]}#a(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:f,edges:h})=>[r,i,a,
c,l,u,f,...h]),{source:e,context:s,layers:o}=this.question;return Jt([e,this.by,Ce(s),o,t])}};function Vf({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(
e)?.study)).size}function ji(n,t,e,s){let o=U[n];return[F(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...B(n,t,e,4.2)]}function Ni(n,t){return[F(n,t,3,{stroke:"\
rule",width:1.2})]}function Li(n,t){return[F(n,t,5,{stroke:"muted",width:1.2}),F(n,t,1.6,{fill:"muted"})]}function Yf(n,t){return[...[["-","lowers"],["0","no_ef\
fect"],["+","raises"],["conflicting","conflicting"],["mixed","mixed"]].map(([s,o])=>[(r,i)=>ji(s,r,i,Math.max(t,6)),n.text(o)]),[Ni,n.text("gaps_empty")],[Li,n.
text("gaps_elsewhere")],...so.map(s=>[(o,r)=>[F(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var Ri=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Xf=/^\d+(\.\d+)?$/,Jf=/^#+/,Zf=/\s+/g,Qf=/[|,，、]/,th=/[-_].*/,eh=/[\u200b-\u200f\u2060\ufeff]/g,
nh=/%[0-9a-f]{2}/i,jn={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},sh=["layers","effects","evidence","hidden","setting"],Ci={true:["true","yes","on","1","是"],false:["false","no","of\
f","0","否"]};function Bi(n,t,e,s){let o=[],r=[...new URLSearchParams(oh(t))].map(([a,c])=>[rh(a,e),c]),i=r.find(([a])=>a==="by")?.[1]??"";for(let[a,c]of r){let l=a===
"dose"?Ri.exec(c):null,u=f=>ah(n,a,f,s,i);l&&!o.some(([f])=>f==="dose")?o.unshift(...ih(n,l,s)):o.push([a,a==="find"?c:c.split(sh.includes(a)?Qf:"|").map(u).join(
"|")])}return new URLSearchParams(o)}function oh(n){let t=n.replace(Jf,"").replaceAll("&amp;","&");return t.includes("=")?t:Pi(t)}function Pi(n){try{return nh.test(
n)?decodeURIComponent(n):n}catch{return n}}function rh(n,t){let e=n.trim().toLowerCase();return t.includes(e)?e:n}function ih(n,[,t,e="",s],o){let r=e?["dose_to",
String(Number(e))]:null;return[["dose",String(Number(t))],["dose_unit",Tn(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function ah(n,t,e,s,o){let r=Pi(e).
replace(eh,"").trim();switch(t){case"a":case"b":return ch(n,o,r,s);case"from":case"to":return n.nodes.has(r)?r:n.spellings.get(q(n.vocabulary,r))??r;case"hops":case"\
dose":case"dose_to":return Xf.test(r)?String(Number(r)):r;case"one":case"stated":return Object.keys(Ci).find(i=>Ci[i].includes(r.toLowerCase()))??r;case"lang":return r.
toLowerCase().replace(th,"");default:return Tn(n,t,r,s(t))}}function ch(n,t,e,s){let o=t==="dose"?Ri.exec(e):null;return o?`${Number(o[1])} ${Tn(n,"dose_unit",o[3],
s("dose_unit"))}`:t&&t!=="dose"?Tn(n,t,e,s(t)):e}function Tn(n,t,e,s){if(s.includes(e))return e;let{vocabulary:o}=n,r=new Map((o.lists[jn[t]]??[]).map(({name:u,
spellings:f=[]})=>[u,f])),i=o.languages.map(u=>new lt(n,u)),a=u=>q(o,u).replace(Zf,""),c=a(e),l=u=>[u,...r.get(u)??[],...i.map(f=>f.named(u))];return s.find(u=>l(
u).some(f=>a(f)===c))??e}var P={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...zt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},Tt=["answer","evidence","conflicts","compare","papers"],Pe=["ladder","brain","harvest",
"forest","gaps","map","table"],Zt=6;function bt(n){return{...P,layers:[...n.words.layer]}}function Qt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(
bt(n))){let r=ro(Reflect.get(t,s));(r!==ro(o)||s==="lang")&&e.set(s,r)}return e.toString()}function io(n,t){return Bi(t,n,Object.keys(P),e=>co(t,e))}function ao(n,t,e){
return[...io(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(P,o)).filter(([o,r])=>!Object.hasOwn(P,o)||ro(Reflect.get(t,o))!==r)}function Di(n,t,[e,s],[o,r]){let i=[
...io(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,[o,r]]).toString()}var lh=["tab","view","zoom","sort","find","columns","the\
me"];function ro(n){return Array.isArray(n)?n.join("|"):String(n??"")}function zi(n,t,e){let s=io(n,e),r=[...s.keys()].some(i=>Object.hasOwn(P,i)&&!lh.includes(
i))?{...bt(e),...uh(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.entries(P)){let c=s.get(i),l=c===null?void 0:fh(i,c,a);l!==void 0&&Nn(e,i,l)&&Reflect.set(r,
i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.
a,r.b].every(i=>vh(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function uh({from:n,to:t,lang:e},s){let o=r=>s.has(r);return o("lang")||o("from")&&o("to")?{
lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function fh(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e==
"boolean"?t==="true":n==="hops"?Math.min(Zt,Math.max(1,Number.parseInt(t,10)||P.hops)):n==="dose"||n==="dose_to"?Hi(t):t}function Hi(n){return n!==""&&Number.isFinite(
Number(n))&&Number(n)>=0?Number(n):null}var Ln={sex:["","male","female"],extent:["answer","all"],columns:Be,tab:Tt,view:Pe,theme:["","light","dark"]},Wi=["layer\
s","effects","evidence","hidden"],Fi=["population","species","route","regimen","dose_unit"];function co(n,t){return Object.hasOwn(Ln,t)?Ln[t].filter(Boolean):Fi.
includes(t)?n.words[t]:Wi.includes(t)?n.words[jn[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="stated"||t==="one"?["true"]:t==="lang"?
n.vocabulary.languages:[]}function Nn(n,t,e){let s=String(e);if(Object.hasOwn(Ln,t))return Ln[t].includes(s);if(Fi.includes(t))return s===""||n.words[t].includes(
s);if(Wi.includes(t))return hh(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return dh(n,e);case"by":return s===""||n.vocabulary.
keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||yh.test(s)&&Cn(Number.parseFloat(s))===Number.parseFloat(s);case"\
sort":return s===""||gh.test(s);case"pick":return s===""||bh(n,s);default:return!0}}function hh(n,t,e){let s=n.words[jn[t]];return(e.length>0||t!=="layers")&&e.
every(o=>s.includes(o))}function dh(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var[ph,mh]=[.1,6];function Cn(n){
return Math.min(mh,Math.max(ph,n))}var gh=/^-?[1-8]$/,yh=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,wh=/^(\w+):(.*)$/,xh={node:1,pair:2,path:Number.POSITIVE_INFINITY};function bh(n,t){
let[,e="",s=""]=wh.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(xh[e]??0)&&o.every(r=>n.nodes.has(r))}function vh(n,t,e){if(!(t&&e))return!1;if(t==="setting")return Nn(n,t,[e]);if(t!==
"dose")return Nn(n,t,e);let[s,o=""]=e.split(" ");return Hi(s)!==null&&o!==""&&Nn(n,"dose_unit",o)}function Z(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var Rn=5,kh=/[&<>"']/g,$h={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Sh=/[^\S\n ]/g,Mh=/[\p{C}\p{Zl}\p{Zp}]/gu,Ui="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Oh=new RegExp(`[${Ui}]+(?:[ 0-9.'’"-]+[${Ui}]+)*`,"gu"),Eh=/^https?:\/\//,Ah=/\.?0+$/;
function De(n,t,e=""){return new lo(t,e).document(n)}var lo=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[I(t),I(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${jt(s)}" font-family="${jt(this.fonts)}">\

<title>${jt(o)}</title>
<desc>${jt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ht).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${_h("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${I(e)}" \
y1="${I(s)}" x2="${I(o)}" y2="${I(r)}"`} stroke-width="${I(i)}"${Gi(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${I(c)},${I(l)}`).join(" "),a=s?` stroke-width="${I(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${I(i)}"`:"";return`<circle cx="${I(t)}" cy="${I(e)}" r="${I(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${jt(e)}</title>`:"",i=o?` data-name="${jt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return Eh.test(s)?`<a href="${jt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[I(t),
I(e)],h=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${h} font-size="${I(o)}"${p}${m}${this.look(i,"")}>${jt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${I(l)}"`:"",h=`<rect ${`x="${I(e)}" y="${I(s)}" width="${I(o)}" height="${I(r)}"`}${u}${Gi(t)}${this.look(i,a)}/>`,p=c?Ih(t):"";return p?
`${h}<path d="${p}" stroke-width="1.6"${this.look("",c)}/>`:h}};function ut(n){return n.replace(Oh,"⁨$&⁩")}function jt(n){let t=n.replace(Sh," ").replace(Mh,
e=>e===`
`?e:"�");return ut(t).replace(kh,e=>$h[e])}function I(n){return Sn(n).replace(Ah,"")}function _h(n,t){return`<${n}>${t}</${n}>`}function Gi({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Ih({x:n,y:t,width:e,height:s}){let o="";for(let r=Rn;r<=Math.floor((e+s)/Rn)*Rn;r+=Rn){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${I(n+i)} ${I(t+a)}L${I(n+c)} ${I(t+l)}`)}return o}var fo="http://www.w3.org/2000/svg",Th="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",jh=/[&<>"']/g,Nh=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function ho(n){return ut(n).replace(jh,t=>`&#${t.charCodeAt(0)};`).replace(Nh,"")}function L(n){return Math.round(n*10)/10}function qi(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),f=fn(n,1,e,""),h=hn(n,1,f,e),p=Math.round(s.height);return`${[`<svg xmlns="${fo}"\
 width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${Th}" font-size="12">`,`<title>${ho(t)}</title>`,`<rect width="${r}" height="${p}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Ch(g,o)),...a.map(g=>Rh(g,o)),...a.map(g=>Bh(g,o)),...c.map(g=>Lh(g,o)),...h.map(({text:g,x:w,y:b})=>uo(g,{x:w,y:b+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:w,box:b})=>w.map((O,D)=>uo(O,{x:l?(b[0]+b[2])/2:b[0],y:b[1]+11+D*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function po(n,{x:t,y:e},s,o=!1){return`<text x="${L(t)}" y="${L(e)}" fill="${s}"${o?' font-weight="bold"':""}>${ho(n)}</text>`}function mo({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${L(n)} ${L(t)} L${L(n+29)} ${L(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Vi(
o,{x:n+29,y:t},{x:1,y:0},e)}function Ki({x:n,y:t},e,s){let o=wo[e];return o?`<polygon points="${o.map(([i,a])=>`${L(n+6*i)},${L(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${L(n)}" cy="${L(t)}" r="6" fill="${s}"/>`}function Lh({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Xi({x:n,y:t},8,r,s)}${uo(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Ch(n,{paper:t}){let e=ct(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=go(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${L(n.width)}"${s}/>`}${Vi(n.end,o,r,e)}`}function Rh(n,t){
let[e,s,o,r]=n.box.map(L),[i,a]=n.end||n.picked?[t.ring,2]:[ct(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${L(o-e)}" height="${L(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function go(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function yo(n,{x:t,y:e},s){let o=(r,i)=>`${L(t+r*s.x-i*s.y)} ${L(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function Vi(n,t,e,s){let o=yo(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function Bn(n,t){let e=document.createElementNS(fo,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Yi(n,t,e){
let s=Bn("svg",{width:34,height:14,"aria-hidden":"true"}),o=mo({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${fo}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Xi({x:n,y:t},e,s,o){return`<circle cx="${L(n)}" cy="${L(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function uo(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${L(t)}" y="${L(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${ho(n)}</text>`}var wo={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function Bh(n,t){let e=n.faded?ct(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:ct(n.colour,t.text,.35),o=wo[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${L(
n.x+i*n.size)},${L(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Xi(n,n.size,e,s)}function Pn({shape:n,colour:t}){let e=wo[n],
s=Bn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?Bn("\
polygon",{points:o,fill:t}):Bn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Ji(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var Ph={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Dh=1.4,zh=7;async function Qi(n){let t=await an(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var Dn=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=un(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Ph);for(let o of t.querySelectorAll("[tabindex]"))o.removeAttribute("tabindex");
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
getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[Cn(t),{x:Zi(e,o),y:Zi(s,r)}];(i!==t||a.x!==e||a.y!==
s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:Cn(this.network.getScale()*Dh**t),animation:!1}),this.on.move()}reveal({
x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),c={x:a(t,i.x,
(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move()),this.redraw()}hover(t){this.hovered=t,
this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?ct(t.colour,e.paper,.75):t.colour,
r=s?e.ring:ct(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?ct(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[zh/this.network.getScale(),""];for(let c of s){
let l=Gr(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??Ur(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return ct(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=go(e.curves),r=yo(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:ct(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??fn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return hn(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=Mt;for(let l of r)Yr(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())Ds(t,l,{x:u,y:f-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,
l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${Mt}`:Mt;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[l,u]of e.entries())Ds(t,u,{x:a?(s[0]+s[2])/2:
s[0],y:s[1]+l*14},c,r.halo)}};function Zi(n,t){return Math.min(t,Math.max(0,n))}var Hh="，。；：、）】》！？”’",[Wh,Fh]=[.8,.22],me=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(xo(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-Wh*o,right:t-c+a,bottom:e+Fh*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let a of Uh(t))for(i&&this.width(
(i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.fitted(i,e,s,o),l=(c.endsWith("…")?
c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function xo(n){return Number(n.codePointAt(
0))>=11904}function Uh(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Hh.includes(s)||!Gh(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Gh(n,t){return n===
"（"?!1:n===" "||xo(n)||xo(t)}var qh=/ (et al\.|& .+) (?=\d)/g,Kh=6,Vh={study:"studies",finding:"findings"},Nt=class extends lt{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new me(s.
widths)}text(t,e={}){return ae(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Vh[t],{count:e})}question({source:t,target:e,context:s,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(s.findings.filter(({edge:c})=>c.signed).map(({study:c})=>c)).size,a={findings:s.findings.length,studies:i,counted:s.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",a)})}stamp(t,e="stamp_answer",s=""){let{version:o,released:r}=this.data,i=t&&this.text(e,{version:o,
hash:t,date:s});return this.text("stamp",{version:o,released:r,named:i})}grouped(t){return this.text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(
this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.
data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.
reference.length?[t.reference.map(s=>this.paper(s)).join("; "),xt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){let e=t.slice(0,Kh).map(o=>`${this.
statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Yh(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(qh," ");return e.length>1?`${s} +${e.length-1}`:s}};function Yh({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var Xh=["opposite","null"],Jh=["unresolved","partly","explained"];function ta(n,t){let e=t.map(s=>Zh(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[Xh.indexOf(s),Jh.indexOf(o),r,i])}function Zh(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Qh(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:tn(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:td(n,a)}}function Qh(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Et(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function td({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Wt(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}function R({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Lt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var ea=new WeakMap;
function ed({scoper:n},t){let e=ea.get(t)??n.ofContext(R(t));return ea.set(t,e),e}function G(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,ed(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function bo(n,t){let e=At(n,{source:t.from,target:t.to,context:R(t),layers:t.layers,max_hops:t.hops}),s=new J(n,
e,{passes:p=>G(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),a=t.from&&t.to&&t.from!==t.to?Vs(s,e):null,c=a&&t.one?nd(n,a):a,l=sd(
o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=ta(n,o),h=new Map(f.map(p=>[$(p),p]));return{
findings:r,answer:c,shown:l,nodes:u,conflicts:f,clashing:h}}function nd(n,t){let e=t.paths.filter(o=>!o.chimera),s=W({direct:t.direct,paths:e});return Object.create(
t,{paths:{value:e},cautions:{get:()=>gn(n,s.flatMap(o=>o.edges))}})}function na(n){return n?new Set(W(n).map($)):new Set}function $({subject:n,object:t}){return`${n}\
>${t}`}function sd(n,t,{extent:e}){return e==="all"?n:t?[...new Set(W(t))]:[]}var vo=["sex","species","population","route","regimen"],ia=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function aa(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...vo,"dose","setting"].map(i=>[i,ca(n,t,s,i)]),r=ia.map(([i,a])=>[i,la(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function ca(n,t,e,s){return zn(n,e,s,vo.includes(s)?String(Reflect.get(t,s)):"")}function la(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function ko(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=R(t),r=oa(n,s.filter(c=>G(n,t,c))),i={};for(let c of[...vo,"dose","setting"])i[c]=ca(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Lt(n,o,c,l));return{value:l,
...ra(n,r,u,rd(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of ia){let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(h=>u.layers.includes(h.layer)&&
G(n,u,h));i[c]=la(n,e,l).map(h=>{let p=f.filter(m=>m[l]===h);return{value:h,count:ra(n,oa(n,p),a).count}})}return i}var sa=new WeakMap;function $o(n){let t=sa.get(
n)??od(n);return sa.set(n,t),t}function od(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function oa(n,t){let{of:e}=$o(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function ra(n,t,e,s){let{kinds:o}=$o(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.admits(e,r.ofEdge(o[c]))&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function rd(n,t,e){let{kinds:s,reporting:o}=$o(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Lt(n,zt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function zn(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return id(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function id(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return x(e,([,s])=>s).
map(([s])=>s)}var Hn=["opposite","leaning_apart","differs","only_a","only_b","elsewhere","open","same"];function ua(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a}=t;if(!e)return null;
let c=r&&i&&r!==i&&a==="answer"?ad(n,t):new Map,u=(c.size?xi(n,c,h=>G(n,t,h)):Xs(cd(n,t),ld(n,t))).map(({subject:h,object:p,cells:m})=>{let g=[m.get(s),m.get(o)];
return{subject:h,object:p,cells:g,relation:ud(g)}}),f={};for(let h of u)f[h.relation]=(f[h.relation]??0)+1;return{rows:u,answers:[...c.values()],counts:f}}function ad(n,t){
let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...So(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>G(n,t,c);return new Map([t.a,t.b].map(c=>[c,Xt(n,i(c),a)]))}
function cd(n,t){let e=s=>new J(n,So(n,t,s),{passes:o=>G(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s).all()]))}function ld(n,t){let e=s=>xn(n,So(n,t,s),o=>G(
n,t,o));return new Map([t.a,t.b].map(s=>[s,e(s)]))}function So(n,t,e){return{context:Lt(n,R(t),t.by,e),layers:t.layers}}function ud([n,t]){return n.elsewhere.length||
t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||
t.sign==="?"?"open":"differs":"only_a":"only_b"}function fa(n,t){let e=new Map(n.map(o=>[$(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))
if(r){for(let i of fd(o.map(a=>e.get($(a)))))if(i.length>1){s.set($(i[0]),i);for(let a of i)e.delete($(a))}}return n.flatMap(o=>{let r=s.get($(o));return r?[r]:
e.has($(o))?[[o]]:[]})}function fd(n){let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}var Mo=["+","-","0"],[Wn,hd,dd]=[210,190,10.5],pd=760,Oo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function ge({view:n,extent:t}){return n===
"map"&&t==="all"}function pa(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=md(t,e),a=i?yd(n,t,r,i,o):gd(n,t,r,o),
[c,l]=[ha(a,"column"),ha(a,"row")],u=new K(n.ruler,Math.max(pd,v+Wn+c.length*Oo[a.name].wide+v)),f=`${n.where(R(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(a.title,[f]),i&&wd(u,o),xd(u,a,c,l);let h=["raises","lowers","no_effect"];u.legend(h.map((m,g)=>[(w,b)=>B(Mo[g],w,b,5),n.text(m)])),u.notes([o.matrixNote]);
let p=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(Jt(x(p,m=>m)),"stamp_map"),a.cells.length)}function md(n,{pick:t}){let[e,s]=Z(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function gd(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:ma(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function yd(n,t,e,[s,o],r){let i=e.filter(({subject:a,
object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:ma(i,a=>a),called:a=>n.
node(a),place:a=>n.node(a).toLowerCase()}}function ma(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(Mo.map(l=>[l,a.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:c}})}function ha({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function wd(n,{allCategories:t}){n.y+=16;let e=k(
v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=N(v-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function xd(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=Oo[t.name],a=v+Wn,c=e.map(m=>o.fitted(t.called(m),hd,11.5)),l=n.y;n.y+=10+Math.max(0,...c.map(m=>o.width(m,11.5)));let u=c.map((m,g)=>k(a+(g+.5)*
r+4,n.y,m,11.5,{turned:!0}));n.y+=6;let f=n.y,h=[];for(let m of s){let g=n.y,w=o.fitted(t.called(m),Wn-16,12);n.add(N(a,g+1,e.length*r,i-2,{fill:"band",radius:3})),
h.push(N(v,g+1,Wn,i-2,{fill:"band",radius:3})),h.push(k(a-8,g+i/2+4.3,w,12,{anchor:"end"}));for(let b of t.cells.filter(({row:O})=>O===m))bd(n,t,b,a+e.indexOf(b.
column)*r);n.y+=i}let p=N(0,f,a,n.y-f,{fill:"paper"});n.group([p,...h],"","",ga),n.group([N(0,l,n.width,f-l,{fill:"paper"}),...u],"","",ya),n.group([N(0,l,a,f-l,
{fill:"paper"})],"","",wa)}var[ga,ya,wa]=["names","heads","corner"];function Eo(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[ga,ya,wa].map(p=>t?.querySelector(
`[data-name="${p}"]`));if(n.style.scrollPadding="",!(t instanceof SVGSVGElement&&e&&s&&o instanceof SVGGraphicsElement))return;let{y:r,width:i,height:a}=o.getBBox(),
[c,l]=[n.getBoundingClientRect(),t.getBoundingClientRect()],u=t.viewBox.baseVal.width/l.width,f=Math.max(0,(c.left-l.left)*u),h=Math.max(0,(Math.max(0,c.top)-l.
top)*u-r);e.setAttribute("transform",`translate(${f} 0)`),s.setAttribute("transform",`translate(0 ${h})`),o.setAttribute("transform",`translate(${f} ${h})`),n.style.
scrollPadding=`${a/u}px 0 0 ${i/u}px`}function bd(n,{name:t,called:e},{row:s,column:o,counts:r,pairs:i},a){let{wide:c,high:l,dx:u,dy:f}=Oo[t],h=Mo.filter(_=>r.get(
_)),p=h.reduce((_,Dt)=>(r.get(Dt)??0)>(r.get(_)??0)?Dt:_,"0"),m=h.length?`${U[p]}_faded`:"paper",g=N(a+1,n.y+2,c-2,l-4,{fill:m,radius:3}),[w,b]=[n.y+l/2,(h.length-
1)/2],O=a+c/2-4,D=h.flatMap((_,Dt)=>vd(_,r.get(_)??0,O+(Dt-b)*u,w+(Dt-b)*f)),Bt=h.map(_=>`${da[_]} ${r.get(_)}`).join(" · "),Pt=t==="block"?` (${i})`:"";n.group(
[g,...h.length?D:B("?",a+c/2,w,4)],`${e(o)} → ${e(s)}${Pt}
${Bt||da["?"]}`,"",`${t} ${o}>${s}`)}var da={"+":"▲","-":"▼",0:"∅","?":"?"};function vd(n,t,e,s){return[...B(n,e-4,s,3.4),k(e+2,s+3.8,String(t),dd)]}var kd=[[0,1,2],[3],[4],[5],[6,7]],xa=3,$d=4,Sd=12,[Md,Od]=[250,4],Ed=3;function va(n,t,{from:e,to:s}){let o=M(t).filter(c=>c!==e&&c!==s),i=kd.map(c=>o.filter(l=>c.
includes(Ad(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>$d||i.length>xa&&i.some(c=>c.length<xa);){let c=i.indexOf(dt(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function Ad(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function _o(n,t){let e=n.map((c,l)=>c.map(u=>ka(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let h=`${c}>${l}`;o.set(h,_d(e,h,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)Fn(c);let r=Id(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&Bd(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function ka(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function _d(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=ka(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function Fn(n){for(let[t,e]of n.entries())e.rank=t}function Id(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Md?Od:Sd;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Td(r?[...n].reverse():n,r?"after":"before");let i=Ed;for(;i&&Nd(n);)i-=1;let a=n.reduce((c,l)=>c+Pd(l)+Rd(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)Fn(o);return t}function Td(n,t){for(let e of n){let s=new Map(e.map(o=>[o,jd(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),Fn(e)}}function jd(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Nd(n){let t=!1;for(let e of n)
for(let s of[...e])t=Ld(e,s)||t;return t}function Ld(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=ba(
u,t)+Cd(t,u)-ba(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),Fn(n),c}function ba(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function Cd(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Ao(n)*e(t,n)-Ao(t)*e(n,t)}function Ao({before:n,after:t}){return Math.min(n.length,t.length)}function Rd(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Ao(r);return t}function Bd(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function Pd(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Un=3,Dd=1e6,[zd,$a,Hd]=[12,34,10];function Sa(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,Wd(n,c,t.get(c)??0,s)])),i=Fd(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[h,p]=[u,f].map((g,w)=>i.get(`${g.id} ${c}`)??w),m=[h,
...l.slice(1,-1).map(g=>t.get(g)??0),p];return[c,Ud(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function Wd({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function Fd({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),h=n.back.has(i)?0:1;o.get(c)?.[h].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?h:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:h})=>{let p=(s.get(f)??0)-c;return h?Math.sign(p)*Dd-p:p};for(let f of a){let h=Math.min(e.port,l/Math.max(1,f.length)),
p=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,c+(m-(f.length-1)/2)*h)}}return r}function Ud(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Gd(n,t,e,s,o)]:qd(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function Gd({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,h=c<0?n[u-1]?.end:n[u+1]?.start,p=Math.min($a,
h===void 0?$a:Math.abs(h-f)-Hd),m=f+c*4*Math.min(p,zd+60*Math.abs(i-r)/t)/3,[g,w]=l?[f,f+c*Un]:[f+c*Un,f];return[a(g,r),a(m,r),a(m,i),a(w,i)]}function qd({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+Un:c,a+1===r&&e?l-Un:l],[h,p,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,h),o(m,h),o(m,p),o(f,p)];if(a+1===r)return[g];let[w,b]=[o(l,p),o(n[i.column].end,p)];return[g,[w,w,b,b]]})}function Ma(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[mt,ye]=[10,34],Oa=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Kd,Ea,Vd]=[70,160,6],Yd=2,[Xd,Jd]=[44,30],Gn={box:78,depth:64,channel:44,abreast:[4,3,2]},
Zd=10;function Ia(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map($)]),o=Io.get(s)??Qd(n,t,e);return Io.clear(),Io.set(s,o),o}var Io=new Map;
function Qd(n,t,e){let s=e.width<e.height*.75,o=va(n,t.nodes,t),r=s?sp(o,t,e):np(n,o,t,e),i=rp(r,s?mt:ye),{boxes:a,routes:c}=Sa(r,i,s),l=Array.from(a,([p,m])=>[
p,tp(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+mt),r.length],h=s?{width:Math.max(e.width,f+2*mt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+ye+mt)};return{positions:new Map(l),boxes:a,routes:c,upright:s,size:h}}function tp([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var ep=/[\s-]/;function np(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new me(n.figures.widths),a=(h,p)=>i.wrapped(s.get(h)??"",p-22-4,12,!0).length,
c=h=>Math.max(...(s.get(h)??"").split(ep).map(p=>i.width(p,12,!0)))+22+6,l=_o(t,e),u=r-ye-mt,f=Aa(l,_a(t,o-2*mt,a,c),u,a);if(f.length>u){let h=o*f.length/u;f=Aa(
l,_a(t,h-2*mt,a,c),u,a)}return f}function Aa(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=Oa.map(a=>{let c=({
column:u})=>n.columns[u].length===1;return{density:a,...Ta(n,a,u=>14*Math.min(o.get(u)??1,c(u)?Oa[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function _a(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(Ea,Math.max(Kd,...g.map(s)))),
i=n.map((g,w)=>{let b=r[w];for(;b<Ea&&g.some(O=>e(O,b)>Yd);)b+=Vd;return b}),a=g=>g.reduce((w,b)=>w+b,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*Xd-
a(r))/c),u=i.map((g,w)=>r[w]+l*(g-r[w])),f=Math.min(1,(t-o*Jd)/a(u)),h=u.map(g=>g*f),p=(t-a(h))/o,m=mt;return h.map(g=>{let w={start:m,end:m+g};return m=w.end+p,
w})}function sp(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Gn.abreast.map(m=>{let g=n.flatMap(b=>op(b,m)),w=_o(g,t);return{rows:g,order:w,
...Ta(w,o,()=>Gn.box)}}),i=e-2*mt,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??dt(r,m=>m.longest)??r[0],{depth:f}=Gn,h=Math.max(f+Gn.channel,(s-ye-
mt-f)/Math.max(1,a.length-1)),p=a.map((m,g)=>({start:ye+g*h,end:ye+g*h+f}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function op(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function Ta({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.
node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function rp({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(
u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of Ma(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.
before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<Zd;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);
return o}var ja={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},ip={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},ap={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},Kn=["+","-","0","conflicting","mixed","?","="];function te(n){
return{dash:ip[n]??[],end:ap[n]??""}}function Vn(n,t,{view:e,overlay:s},o,r){let i=ja[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:Ba(e)}:Ra(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(_=>[_.
subject,_.object])):e.nodes,h=new lt(n,t.lang),p=new Map(Array.from(f,_=>[_,h.node(_)])),{from:m,to:g}=t,w=Ia(n,{nodes:f,pairs:u,names:p,from:m,to:g},o),b=xp(t,
e,u),O=_=>wp(t)&&b?.has($(_)),D=a?a.flatMap(_=>gp(n,_,i)):c.flatMap(_=>O(_)?dp(_,i):[pp(_,i)]),Bt=cp(D,w,b),Pt={layout:w,lines:Bt,colours:i,paths:l,...w.size};return{
...Pt,nodes:up(n,t,p,Pt,b),badges:s?[]:yp(e,Pt,b)}}var Na=56;function Ra(n,t){let{answer:e,shown:s}=n,o=Ba(n);if(!e||t.extent==="all"||s.length<=Na)return{steps:s,
paths:o};let r=Da(t.pick,n),i=new Set(s.filter(f=>f===e.direct)),a=0;for(let{steps:f}of e.paths){let h=f.filter(p=>!i.has(p));if(i.size+h.length>Na)break;for(let p of h)
i.add(p);a+=1}let[c,l]=Z(t.pick),u=c==="node"&&[...i].some(({subject:f,object:h})=>f===l||h===l);return{steps:s.filter(f=>i.has(f)||!u&&r?.has($(f))),paths:a}}function Ba({
answer:n}){return n?.paths.length??0}var La=new WeakMap;function Pa(n,{view:t,overlay:e}){let s=La.get(t)??new Set((e?.rows??Ra(t,n).steps).map($));return La.set(
t,s),s}var Ca=11;function cp(n,{routes:t},e){let s=new Map;for(let r of n)s.set($(r),[...s.get($(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,object:c}]=i,
l=s.has($({subject:c,object:a}))?i.length*Ca/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,h)=>{let p=(h-(i.length-1)/2)*Ca-l;return{...f,...u,
...lp(t.get(r)??[],p,f,u)}})});return x(o,r=>r.lit)}function lp(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?qr(n,t):n,a=r?.8:s?.25:0;return{curves:i,path:Fr(
i),width:e+(o?1:0),fade:a}}function up(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let f of[c,l])i.set(f,(i.get(f)??0)+u.
length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),f=c===t.from||c===t.to;return{
id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:a!==null&&
!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var fp={male:"♂",female:"♀"},hp=["+","-","0","?","="];function dp(n,t){
let{arrows:e}=n.graph.vocabulary;return hp.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=To(n,o,s,t);return[
r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function pp(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return To(n,n.findings,
"=",t);let s=e.filter(E);return To(n,e,X(H(s.length?s:e)).sign,t)}function To({subject:n,object:t},e,s,o){let r=e.map(({edge:p})=>p),i=p=>r.filter(m=>m.sex===p).
length,a=["female","male"].flatMap(p=>i(p)?[`${fp[p]}${mp(i(p))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.
map(p=>p.match)),f=!l&&(u===S.COMPATIBLE||!e.some(E)),h=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:f,
ids:r.map(({id:p})=>p),...te(s),colour:o[s],width:l?1:h,label:l?"":c}}function mp(n){return n>1?String(n):""}function gp(n,{subject:t,object:e,cells:s,relation:o},r){
let{arrows:i}=n.vocabulary,a=(u,f,h)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:f,ids:h,match:S.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?te(f).dash:
[],end:te(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>u.sign==="untested"||u.sign==="elsewhere"?[]:[{...u,sign:u.sign,which:["a","b"][f]}]);
if(o!=="same")return c.map(({which:u,sign:f,edges:h})=>a(u,f,[...h]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function yp(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=$(s),r=n.clashing.get(o),i=t.find(a=>$(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,..._e(Ie(i.curves)[0],.26),kind:r.kind}]})}function wp({
pick:n}){return["pair","path"].includes(Z(n)[0])}function xp({pick:n},t,e){let s=Da(n,t);return s&&e.some(o=>s.has($(o)))?s:null}function Da(n,t){let[e,s]=Z(n);
if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>$({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.
filter(o=>o.subject===s||o.object===s).map($))}var bp=new Set(["title","aria-label","placeholder"]);function d(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,bp.has(o)?ut(r):r);return s.append(...ee(e)),s}function ee(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[ut(t)]:t instanceof Element?[t]:t?ee(t):[])}function za(n){let t=d("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...ee([n()])),t.classList.remove("later"))});return e.observe(t),t}function we(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function ze(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function tt(n,t,e,s,o){return d("select",{id:n,"aria-label":o,onchange:r=>s(we(r))},e.map(([r,i])=>d("option",{value:r,selected:r===t},i)))}var vp={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Yn(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function Q(n,t,e=n.sign(t)){return d(
"span",{class:`sign sign-${vp[t]??"open"}`,title:e},d("span",{"aria-hidden":"true"},Yn(n,t)),d("span",{class:"unseen"},e))}function Xn({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||ge(t)||Pa(t,{view:e,overlay:s}).has($(o))?null:d("small",{class:"note off-map"},n.t.notHere)}function Jn({t:n}){return jo("⚑",n.reviewSays,
"flag")}function jo(n,t,e){return d("span",{class:"clash",title:t,"data-term":e},d("span",{"aria-hidden":"true"},n),d("span",{class:"unseen"},` (${t}) `))}function T(n,t,e){
return n.explained(t)?d("span",{class:"term",role:"term","data-term":t},e):e}function No(n,t){return t.signed?Q(n,t.sign):Q(n,"=",n.say(t.predicate))}var kp=/[?#]/g;
function $p(n,{doi:t,pmid:e}){let s=(r,i)=>d("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(kp,encodeURIComponent);return[...Ne(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Zn(n,{silentBecause:t}){
return t?`${n.say("not counted")}: ${n.say(`because_${t}`)}`:""}function Qn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Zn(t,e),a=n.flags.get(o.id)??[],
c=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return d("article",{class:`\
card ${r===S.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},d("h3",{},No(t,o)," ",`${t.node(o.subject)} → ${t.
node(o.object)}`),d("p",{},t.statement(o)),Mp(t,e),i?d("p",{class:"silent"},i):null,Op(n,t,o).map(u=>d("p",{class:"warning"},u)),a.map(u=>Ep(t,u)),o.note?d("p",
{class:"note"},d("strong",{},`${s.note}: `),o.note):null,d("p",{class:"source"},t.source(o),l," · ",d("code",{},o.id)),c.map(u=>Lo(t,u)))}var Sp=["secondary an\
alysis","subgroup analysis","exploratory analysis"];function Mp(n,t){let{edge:e,match:s}=t,{matches:o,unsure:r}=n.graph.vocabulary,i=n.text(o[s]),a=new Map([...r,
...Sp].map(c=>[n.say(c),c]));return d("ul",{class:"chips"},n.chips(e).map(c=>d("li",{},a.has(c)?T(n,a.get(c)??"",c):c)),e.signed?d("li",{class:"match"},T(n,o[s],
i)):null,e.signed&&E(t)?d("li",{class:"match"},T(n,"counted",n.say("counted"))):null,e.signed?null:d("li",{},n.say(e.predicate)),e.evidence_type?d("li",{},n.say(
e.evidence_type)):null,d("li",{},T(n,e.layer,n.say(e.layer))))}function Op(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function Ep(n,t){return d("p",{class:"warning"},d("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function Lo(n,t){let e=n.unlinked(
t);return d("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,$p(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var Ha={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,elsewhere:"reported for one, and for the other in layers that are not asked",open:"in one\
 no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用，另一方未见作用或结果不一",
only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验`,elsewhere:"一方有报告，另一方仅在未选的层次中有报告",
open:"一方方向不明",same:"两者相同"}};function Wa(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""};return[d("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,d("small",{id:"for-whom"},`· ${e.where(
t.question.context)}`)),d("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},Q(e,ts(e,t.verdict)),` ${o.verdict}: `,Co(e,t),d("br"),d("span",{id:"rest\
s-on"},Ap(e,t))),_p(n,t),Lp(e,t),d("p",{id:"why"},Zs(e,t))]}function Co(n,{verdict:t,leans:e,strength:{level:s}}){return[d("strong",{},T(n,t,n.leaning(n.say(t),
e?.sign))),s?[" · ",T(n,"strength",`${n.t.strength}: ${n.say(s)}`)]:""]}function ts({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function Ap({t:n},{direct:t}){if(!t)return n.noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.
length,e.size,t.results.length)}function _p(n,{direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(st(e.context)).length>0,r=new Map;for(let c of t.
findings){let l=Ip(s,t,c);l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>d("ul",{class:"studies"},Tp(c).map(u=>d("li",{},jp(s,u,l).map(([f,h],p)=>Np(n,f,{fits:l,times:h,
again:p>0}))))),a=[...r.values()].flat().length;return d("div",{id:"studies"},d("h3",{},T(s,"counted",s.t.counted)),i(t.findings.filter(E),o),a?d("details",{id:"\
silent"},d("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([c,l])=>[d("p",{class:"silent"},c),i(l,!1)])):null)}function Ip(n,t,e){if(!e.silentBecause)return"";
let s=t.agrees(e),o=s===null?[]:[n.say(s?"agreeing":"disagreeing")];return n.joined([n.say(`because_${e.silentBecause}`),...o],"counts")}function Tp(n){let t=new Map;
for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function jp(n,t,e){let s=new Map;for(let o of t){let{edge:r}=o,i=[r.sign,n.source(
r),...Fa(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,[a,c+1])}return[...s.values()]}function Fa(n,{edge:t,openKeys:e},s){let o=e.length?n.t.notTold(n.joined(
e.map(r=>n.say(r)))):n.text("asserted");return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:""].
filter(Boolean)}function Np({words:n,change:t},e,{fits:s,times:o,again:r}){let{edge:i}=e;return d("button",{type:"button",class:r?"plain again":"plain",title:n.
statement(i),"data-study-line":i.id,onclick:()=>t({pick:`pair:${$(i)}`,tab:"evidence"})},Q(n,i.signed?i.sign:"=")," ",d("span",{class:r?"unseen":null},`${n.source(
i)} `),d("small",{},[o>1?`×${o}`:"",...Fa(n,e,s)].filter(Boolean).join(" · ")))}function Lp(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){
if(!t||i!=="direct")return null;let a=s?.sign??ts(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.findings.map(
({edge:f})=>f))}: ${n.outcome(dn(u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?d("p",{id:"against"},d("strong",{},`${n.t.against}\
: `),n.joined(l,"clauses")):d("p",{id:"against"},d("strong",{},`${n.t.against}: `),n.t.nobody)}var qa={by:"",a:"",b:"",pick:""};function Ka(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Ua(n),d("p",{},o.noComparison)];let r=()=>s(qa);return[Ua(
n),d("button",{type:"button",id:"overlay-close",onclick:r},o.clear),Cp(n,e.answers),e.rows.length?d("p",{class:"note"},o.noTest):d("p",{class:"empty"},o.noneCompared),
Hn.map(i=>Bp(n,e,i)),Hp(t,e.answers)]}function Cp({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o={...R(t),...Rp[t.by]},r=(i,a)=>{let c={"data-st\
ratum":[t.a,t.b][a],"data-verdict":i.verdict},l=Js(i,t.by)===!1?` · ${n.sentence("of_others")}`:"";return d("li",c,d("strong",{},`${Ro(n,t)[a]}: `),Co(n,i),l)};
return[d("h2",{},`${s.question(n.node(t.from),n.node(t.to))} `,d("small",{},`· ${Ro(n,t).join(" | ")} · ${n.where(o)}`)),d("ul",{class:"studies",id:"compared-\
verdicts"},e.map(r))]}var Rp={sex:{sex:""},species:{species:""},population:{population:""},dose:{dose:null,dose_to:null,dose_unit:""},route:{route:""},regimen:{
regimen:""},setting:{setting:[]}};function Bp(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(p=>p.relation===s),l=x(fa(c,e),([{subject:p,
object:m}])=>[p!==i||m!==a,p!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},h=T(o,s==="only_a"||s==="only_b"?"untested":
s,es(o,r,s));return[d("h3",{class:`relation relation-${s}`,...u},h,` (${l.length})`),d("ul",{class:"paths"},l.map(p=>d("li",{},Pp(n,p))))]}function Ua({graph:n,
words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(h=>h.signed&&e.layers.includes(h.layer)),i=h=>{let[p,m]=h?zn(n,r,h):[];s(m===void 0?qa:{by:h,
a:p,b:m,pick:""})},a=(h,p,m)=>d("div",{class:"row"},d("label",{for:h},p),m),c=n.vocabulary.keys.map(h=>[h,t.text(h)]),l=a("overlay-by",o.compareBy,tt("overlay-b\
y",e.by,[["","–"],...c],i));if(!e.by)return l;let u=zn(n,r,e.by).map(h=>[h,t.named(h)]),f=(h,p)=>{let m=`overlay-${h}`;return a(m,p,tt(m,e[h],u,g=>s({[h]:g,pick:""})))};
return[l,f("a",o.first),f("b",o.second)]}function Pp(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>
1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return d("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,
tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",Dp(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?Jn(s):null,Ro(s,o).map((l,u)=>d("small",
{},`${l}: ${zp(n,t.map(({cells:f})=>f[u]))}`)))}function Dp(n,t){return t.map(({sign:e},s)=>e==="untested"||e==="elsewhere"?null:d("span",{class:s?"stratum-b":"\
stratum-a"},Q(n,e)))}function zp({graph:n,words:t},e){let s=e.flatMap(i=>i.edges.map(a=>n.edges.get(a))).filter(i=>i!==void 0);if(!s.length)return e.map(i=>Ga(t,
i)).join("; ");let o=t.t.studies(new Set(s.map(({study:i})=>i)).size),r=[...new Set(s.map(i=>t.source(i)))].join("; ");return`${e.map(i=>Ga(t,i)).join("; ")} · ${o}\
: ${r}`}function Ga(n,{sign:t,leans:e,counts:s,elsewhere:o}){if(t==="elsewhere")return`${n.say("in_other_layers")} (${o.length})`;let{arrows:r}=n.graph.vocabulary,
i=Ys.flatMap(c=>s[c]?[`${s[c]}${r[c]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(n.effect(t),e)}${i.length?` (${i.join(" ")})`:""}`}function Hp(n,t){let e=new Map(
t.flatMap(o=>o.cautions.map(r=>[r.id,r])));if(!e.size)return null;let s=Array.from(e.values(),o=>d("p",{class:"warning","data-flag":o.id},n.flag(o)));return d("\
details",{id:"compared-cautions"},d("summary",{},`${n.t.cautions} (${e.size})`),s)}function Ro(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function es(n,{a:t,b:e},s){
let o=Ha[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Bo=18,ne=12,Wp=42,Fp=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function He(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,a=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",a(i.effects,s),a(i.evidence,o),a(i.hidden,r)].filter(Boolean).join(" · ")}function Po({graph:n,
words:t,state:e,view:s}){let o=new Nt(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],He(t,e)].filter(Boolean),stamp:o.stamp(r?he(n,r):"")}}function Va(n,t){let{strokes:e,notes:s}=Do(n,t),o=e.map(({stroke:a,text:c})=>({
text:c,draw:(l,u)=>mo({x:l,y:u},...a)})),r=(n.overlay?[s.join(" · ")]:s).map(a=>({text:a,draw:()=>""})),i=Ho(n,t).map(({category:a,shape:c,colour:l})=>({text:n.
words.say(a),draw:(u,f)=>Ki({x:u+17,y:f},c,l)}));return{...Po(n),legend:[...o,...r,...i]}}function Do({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return Up({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=zo(n,r),c=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:f})=>f===Kn[u])),notes:a.filter((l,u)=>c[u])}}function zo(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:Kn.map(
i=>{let{dash:a,end:c}=te(i);return{stroke:[t[i],a,c],text:`${Yn(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function Up({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map($)),i=e.rows.filter(u=>r.has($(u))),a=u=>i.filter(f=>f.relation===u).length,c=Hn.filter(a);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],es(n,t,"same")]].filter(([u])=>s.some(({id:f})=>f.endsWith(` ${u}`))).map(([u,f,h])=>({stroke:[o[u],f,""],text:h})),...Kn.filter(u=>s.some(f=>f.sign===
u)).map(u=>({stroke:[o.both,[],te(u).end],text:`${Yn(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${es(n,t,u)}: ${a(u)}`)}}function Ho({graph:n},{nodes:t}){let e=new Set(
t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}
function Ya({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(h,p=!1)=>{for(let m of Gp(h,o-2*ne,a))l+=Bo,c.push(po(m,{x:ne,y:l},i.text,
p))};u(s,!0);for(let h of n)u(h);let f=ne;l+=Bo+4;for(let{draw:h,text:p}of t){let g=h(f,l-4)?Wp:0,w=g+a(p);f>ne&&f+w>o-ne&&(f=ne,l+=Bo),c.push(h(f,l-4),po(p,{x:f+
g,y:l},i.text)),f+=w+16}return l+=4,u(e),{parts:c,height:l+ne}}function Gp(n,t,e){let s=[],o="";for(let r of n.split(Fp))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),
o+=r;return[...s,o]}var qp=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function Xa({
words:n,state:t,overlay:e},s){let{t:o}=n,{from:r,to:i,hops:a,view:c,columns:l}=t,[u,f]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&
c==="forest"?o.noSizes:s&&c==="gaps"?o.noneReports(n.say(l)):s&&!f?o.noFinding:r&&r===i?o.same:r&&i?e?o.noFinding:o.noPath(a):u?o.noPair:o.noQuestion}function V({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=qp.filter(f=>String(e[f]??"")!==String(P[f]??"")),a=bt(n).layers,c=(f,h,p)=>d("button",{type:"button","data-wa\
y":f,onclick:()=>s(p)},h),l=Object.fromEntries(i.map(f=>[f,P[f]])),u=[t.where(e),He(t,e)].filter(Boolean).join(" · ");return d("div",{class:"empty"},d("p",{},o),
i.length?d("p",{},r.narrowed(u)):null,d("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<Zt?c("hops",r.moreSteps(Zt),{hops:Zt}):null,...Kp(t,n,e).map(([f,h])=>c(f,`${t.node(String(h.from))} → ${t.node(String(h.to))}`,{...h,pick:""})),
e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Kp(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(
o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",
{from:s,to:e}]]:[]}function Ja(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=d("ul",{class:"paths"});return d("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>d("li",{},Vp(n,t,c))))}},d("summary",{},`${s.t.symptoms} (${r.length})`),i)}function Vp({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Xt(n,{source:i,target:r,context:a,layers:c,max_hops:l},h=>G(n,e,h)),f=u.direct?.results.length??0;return d("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Q(t,ts(t,u.verdict)),` ${t.node(r)} `,d("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Za=25,Qa=3,Wo=!1;function tc(){Wo=!1}function ec(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[d("p",{},o.noQuestion)];if(!s.answer)return[
d("p",{},o.same)];let r=s.answer;return[Wa(n,r),r.direct||r.paths.length?null:V(n,o.noPath(e.hops)),Ja(n,r),Yp(t,r),r.decidedBy==="nothing"?null:Xp(t,r),Jp(t,r),
r.direct?[d("h3",{},o.direct),Qp(n,r.direct)]:null,Zp(n,r.paths),sm(t,r)]}function Yp(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return d("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return d("div",{id:"by-layer"},d("h3",{},n.t.byLayer),d("ul",{},o.map(([r,i,a])=>d("li",{"data-layer":r,"data-verdict":i},T(n,r,n.say(r)),`: ${a}`))))}function Xp(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return d("li",{"data-study":a,"data-verdict":c},`${n.say("without")} ${n.study(a)}\
: ${n.say(c)}`)},i=(a,c)=>d("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}: ${n.say(c)}`);return d("details",{id:"sensitivity"},d("summary",{},T(n,"robu\
stness",n.t.robustness)),d("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function Jp(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>d("li",
{"data-missing":$(o)},n.missing(o,e.context.species)));return d("details",{id:"missing"},d("summary",{},T(n,"missing",`${n.t.missing} (${t.length})`)),d("ul",{},
s))}function Zp(n,t){let{t:e}=n.words,s=Wo?t:t.slice(0,Za),o=()=>{Wo=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Za];r instanceof HTMLElement&&
r.focus()};return[d("h3",{},e.paths(t.length)),d("ol",{class:"paths"},s.map(r=>d("li",{},tm(n,r)))),s.length<t.length?d("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function Qp(n,t){let{words:e,change:s}=n,o=$(t);return d("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},Q(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,nc(n,t,t),sc(e,t))}function tm(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===S.COMPATIBLE;return d("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},Q(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",d("span",{class:"step"},em(e,a,t.signs[c]),sc(e,t.parts[c]),nc(n,a,t.parts[c]))," ",e.node(a.object)]),d("small",{},nm(e,s,t).map(([a,c],l)=>[
l?" · ":" ",T(e,a,c)])))}function em(n,t,e){return Q(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function nm(n,t,e){let{t:s}=n,o=Object.keys(st(R(t))).length>
0,r=Ze(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.
kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],
["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function nc({graph:n,view:t,words:e},s,o){let r=t.clashing.
get($(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind==="opposite"?"⇅":"∅";return[r?jo(a,`${e.t.clash}: ${e.t.kind[r.kind]}`,"clash"):null,i?
Jn(e):null]}function sc(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-Qa,o=s>1?[...e.slice(0,Qa),n.t.moreOf(s)]:e,r=n.joined([xt(t.cited),...o].filter(Boolean),
"clauses");return d("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function sm(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>d("p",{class:"\
warning","data-flag":s.id},n.flag(s)));return[d("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var We="side",Uo={[We]:[1,2],front:[0,2],top:[0,1]},ft=1.6,Fo=2.5,oc=.22,rc=12;function ic(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var ns=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=Uo[this.
name];return[this.left+t[e]*ft,this.top-t[s]*ft]}shown(t){return this.name===We?t.filter(([e])=>e<Fo):t}numbered([t]){return this.name===We||t>-Fo}};function ac(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Fo).slice(0,1)}function cc([n,t],[e,s]){let[o,r]=[(n+e)/2+oc*(s-t),(t+s)/2-oc*(e-n)];return Array.from({length:rc+1},(i,a)=>{
let c=a/rc,[l,u,f]=[(1-c)**2,2*(1-c)*c,c**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function lc(n,t,e,s){let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([
a,c])=>{if(!c)return[];let l=U[a];if(c===o)return[F(t,e,s,{fill:l})];let u=c/o,f=Math.max(3,de(24*u)),h=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let w=2*Math.
PI*(h+u*g/f);return[t+s*Math.cos(w),e+s*Math.sin(w)]});return[Vt([[t,e],...p],{fill:l,closed:!0})]}),F(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[Fe,uc,Ue,Go]=[18,38,11,16],ss=2,[om,rm]=[4.2,20],im=3,qo=22,Ko=["-","0","+"],am=["BrainRegion","Connection"];function fc(n,t,e,s="sex"){return new Vo(n,t,e,
s).scene()}var Vo=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:a,x:c,y:l,z:u}of t.data.places)c&&l&&u&&this.
places.set(a,[...this.places.get(a)??[],[Number(c),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:a})=>a),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([a,c])=>[a,ic(c)]));let i=Object.values(this.spans).
reduce((a,{left:c,right:l})=>a+(l-c),0)*ft+2*Fe;this.list=(i-Fe)/ss,this.sheet=new K(t.ruler,i+2*v)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of M(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&am.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=M(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[a]);let c=_n(this.edges,o,im);for(let f of c){let h=this.#n(f,c);h.length&&this.#s(f,h)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(fm(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>Re(a,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:H(i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):rt(s,t,r,this.edges),a=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),c=s.text("brain_row",{stratum:i,counts:a});o.heading(
s.ruler.fitted(c,o.width-2*v-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*ft,f=e.slice(0,qo).filter(({ends:m})=>m.
length===1),h=new Map(f.map(({node:m},g)=>[m,g+1])),p=v;for(let m of Object.keys(Uo)){let{left:g,right:w,low:b,high:O}=this.spans[m],D=l+(u-(O-b)*ft)/2,Bt=new ns(
m,p-g*ft,D+O*ft);for(let Pt of this.outlines[m])o.add(Vt(Pt.map(([_,Dt])=>[Bt.left+_*ft,Bt.top-Dt*ft]),{stroke:"rule",width:1.1}));this.#r(t,e,h,Bt),p+=(w-g)*ft+
Fe}o.y=this.#o(t,e,h,l+u)+8}#o(t,e,s,o){let{words:r,sheet:i}=this,[a,c]=[e.slice(0,qo),e.length-qo],l=Math.ceil((a.length+(c>0?1:0))/ss);for(let[u,f]of a.entries()){
let[h,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:w})=>w)),g=this.#u(f,s,v+h*(this.list+Fe),o+(p+1)*Go);i.group(g,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(c>0){let u=v+(ss-1)*(this.list+Fe),f=o+(a.length-(ss-1)*l+1)*Go;i.add(k(u+20,f,`… +${c}`,Ue,{colour:"muted"}))}return o+
l*Go}#u(t,e,s,o){let{words:r}=this,i=s+this.list-uc*Ko.length,a=r.ruler.fitted(r.node(t.node),i-s-28,Ue);return[t.ends.length===1?k(s+14,o,String(e.get(t.node)),
Ue,{anchor:"end",colour:"muted"}):um(X(t.results).sign,s+4,o-3.5),k(s+20,o,a,Ue),...lm(t,i,o)]}#r(t,e,s,o){let r=t||"-";for(let c of e.filter(({ends:l})=>l.length>
1).reverse())this.#i(this.#a(c,o),c,`arc ${c.node} ${r}`);let i=[],a=[];for(let c of e.filter(({ends:l})=>l.length===1)){let l=Math.min(rm,om*Math.sqrt(c.results.
length)),u=s.get(c.node),f=o.shown(this.places.get(c.node)??[]).flatMap(h=>{let[p,m]=o.at(h);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
h)&&a.push({said:String(u),x:p,y:m,radius:l}),lc(Ko.map(g=>[g,hc(c,g)]),p,m,l)});this.#i(f,c,`disc ${c.node} ${r}`)}for(let c of a)this.#c(c,i)}#i(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#c({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(c),Math.sin(c)],h=k(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(h);if(r.some(w=>cm(p,w)))continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&
this.sheet.add(A([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(h);return}}#l({ends:t},e){return(e.name===We?[-1]:[-1,1]).map(s=>t.flatMap(o=>ac(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#a(t,e){let{sign:s}=X(t.results),o=U[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((a,c)=>[e.at(i[c]),e.at(a)])).flatMap(
i=>{let a=cc(i[0],i[1]);return[...C(s)?[Vt(a,{stroke:o,width:2}),...B(s,...a[Math.floor(a.length/2)],3.4)]:a.flatMap((l,u)=>u%2===0&&u+1<a.length?[A([...l,...a[u+
1]],o,2)]:[]),...i.map(([l,u])=>F(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
a=>Qs(t,a)),e.places];return Jt([s,this.by,Ce(o),r,i])}};function cm(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function hc({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function lm(n,t,e){let s=Ko.map((o,r)=>({place:r,sign:o,count:hc(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let a=t+o*uc+6,c=i>1?[k(a+7,e,`×${i}`,Ue,{colour:"muted"})]:[];return[...B(
r,a,e-3.6,4.2),...c]})}function um(n,t,e){return A([t-3,e,t+11,e],U[n],2,C(n)?"":"3 2")}function fm(n){let t=(e,s)=>[(o,r)=>[F(o,r,6,{fill:U[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[A([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[A([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}function Ge({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function xe({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function be({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(he(n.graph,t)),s)}var dc=["odds_ratio","relative_risk","hazard_ratio"];function pc(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=dc.includes(n)&&s.every(m=>m>0),r=dc.includes(n)?1:0,i=o?
Math.log:Number,a=[...s,r].map(m=>i(m)),[c,l]=[Math.min(...a),Math.max(...a)],u=.08*(l-c)||.5,[f,h]=[c-u,l+u],p=o?dm(Math.exp(f),Math.exp(h)):hm(f,h);return{at:m=>e+
330*(i(m)-f)/(h-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=h),none:r}}function mc(n){return Number(n.toFixed(12))}function hm(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>mc((r+c)*o))}function dm(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>mc(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[se,qe,gc,pm]=[250,56,168,176],[mm,rs]=[25,12],is=4.5;function yc(n,t,e="sex"){return new Yo(n,t,e).scene()}function gm(n){return Ge(n).filter(({edge:t})=>t.
effect_size!==null)}var Yo=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=Ge(e),this.sized=gm(e),this.left=v+se+qe+gc,this.sheet=new K(t.
ruler,this.left+330+24+pm+v)}scene(){let{words:t,sheet:e,sized:s}=this;xe(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(wm(t));let i=new Set(s.map(({study:c})=>c)).
size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),be(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[v,"forest_s\
tudy","start"],[v+se+qe-14,"forest_n","end"],[v+se+qe,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add(k(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=pc(t,r,this.left),a=s.y,c=r.map(({edge:l})=>l);for(let l of eo(c,o)){let u=r.filter(({edge:p})=>pe(p,o)===l),f=x(u,p=>[!E(p),-p.level,p.study,
p.edge.id]);s.y+=20;let h=e.ruler.fitted(rt(e,l,o,c),se,rs,!0);s.add(k(v,s.y-4,h,rs,{bold:!0}));for(let p of f)this.#n(p,i)}this.#e(i,a)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(A([o,e,o,s],"muted",1,"4 3"),A([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(A([i,s,i,s+4]),
k(i,s+16,nt(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,a=s.ruler.wrapped(s.who(r),se-
12,rs).slice(0,2),c=mm+(a.length-1)*14,l=o.y+c/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),h=s.size(r),p=[N(v,o.y+2,o.width-2*v,c-4,{fill:"band",radius:4}),...a.map((g,w)=>k(v+6,l+4.2+14*(w-(a.length-1)/2),g,rs)),k(v+se+qe-14,l+4,f,11,{
anchor:"end"}),k(v+se+qe,l+4,s.ruler.fitted(u,gc-12,11),11,{colour:"muted"}),k(this.left+330+24,l+4,h.slice(h.indexOf(" = ")+3),11),...ym(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=c}};function ym(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=U[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(A([f[0],e,f[1],e],a,1.8),...f.map(h=>A([h,e-4,h,e+4],a,
1.8)))}let l=t.at(r??0),u=E(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,N(l-is,e-is,2*is,2*is,u)]}function wm(n){return[[(t,e)=>[N(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[N(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[A([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function wc(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[In(c,t,e),c],f=JSON.stringify([a,l,u]),h=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};h.found.push(i),o.set(f,h)}let r=Array.from(o.values(),({found:i,...a})=>{let c=i.filter(E),l=c.length?c:i;return{...a,findings:l,
counted:c.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function xc({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=it([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function bc({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Xo=1.959963984540054;function vc(n){let t=n.map(xm),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=bm(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:km(e,e+s)}}function xm({signs:n,tendency:t}){let e=[...n].filter(C);return e.length>1?null:e[0]??t}function bm(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Xo*Xo],o=e+s/(2*t),r=Xo*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var vm=64;function km(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-vm),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[kc,Qo,$m,$c]=[22,15,52,7],[Jo,as,Sc,Zo]=[128,9.5,8,6],cs=26,Sm=10,oe=[240,280,400,430,620,770],ve=160,Mm=.01,Om=900,Mc={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Em=["-","0","+","?"];function er(n,t,e="sex"){return new tr(n,t,e).scene()}var tr=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=Ge(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(E).map(({edge:u})=>u);this.strata=Ai(this.edges,o,s,Sm),this.bars=
wc(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Em.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let a=this.signs.map(u=>this.#n(u)),c=a.reduce((u,f)=>u+f,0)+Zo*(this.signs.length-1);this.left=v+Jo,this.sheet=new K(
t.ruler,Math.max(Om,this.left+c+v));let l=(this.sheet.width-v-this.left-c)/this.signs.length;this.columns=this.#t(a.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Zo,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(Mc[t]),12.5,!0)+36;return Math.max(s,Math.min(e,cs)*kc+2*Sc)}#s(t){let{
words:e}=this,s=t.people?Math.max($c,$m*Math.sqrt(t.people/this.most)):$c,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,a=this.by==="dose"?"":xc(t),c=s+(t.people?5:7),l=c+e.ruler.width(i,as);return{bar:t,height:s,above:i,below:a,
foot:c,up:l,down:a?5+e.ruler.width(a,as):0}}scene(){let{words:t,sheet:e,by:s}=this;if(xe(this,"harvest"),this.bars.length){this.#o();for(let r of this.strata)this.#u(
r)}else e.notes([t.text("nothing")],"ink");let o=_m(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#c()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),be(this,this.bars.length)}#o(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(Mc[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...B(s,c+7,e.y-
4.5),k(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#u(t){let{sheet:e}=this,s=this.columns.map(h=>({...h,found:this.#e(t,h.sign)})),o=Math.max(...s.map(({found:h})=>Math.
floor((h.length-1)/cs)+1))||1,r=Array.from({length:o},(h,p)=>{let m=s.map(({x:w,width:b,found:O})=>({x:w,width:b,part:O.slice(p*cs,(p+1)*cs)})),g=m.flatMap(({part:w})=>w);
return{parts:m,up:Math.max(0,...g.map(({up:w})=>w)),down:Math.max(0,...g.map(({down:w})=>w))}}),{said:i,count:a}=this.#r(t),c=r.reduce((h,{up:p,down:m})=>h+(p+m+
14),0),l=Math.max(c,16*i.length+26*a.length),u=e.y;for(let{x:h,width:p}of this.columns)e.add(N(h,u,p,l,{stroke:"rule"}));let f=u+l/2-8*i.length+8;for(let h of i)
e.add(k(this.left-10,f,h,12.5,{anchor:"end",bold:!0})),f+=16;for(let h of a)e.add(k(this.left-10,f,h,10.5,{anchor:"end",colour:"muted"})),f+=13;f=u;for(let{parts:h,
up:p,down:m}of r){f+=p+8;for(let{x:g,width:w,part:b}of h){e.add(A([g+4,f,g+w-4,f]));for(let[O,D]of b.entries())this.#i(D,g+Sc+O*kc,f)}f+=m+6}e.y=u+l+Zo}#r(t){let{
words:e}=this,s=this.bars.filter(c=>c.stratum===t),o=new Set(s.filter(c=>c.counted).map(({study:c})=>c)),r=new Set(s.map(({study:c})=>c).filter(c=>!o.has(c))).size,
i=r?e.text("cell_silent",{silent:r}):"";return{said:e.ruler.wrapped(rt(e,t,this.by,this.edges),Jo-12,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+
i,Jo-12,10.5)}}#i({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,l=i+Qo/2+3.4,u=[...Am(t,i,a,e),k(l,a-r,s,as,{colour:t.counted?"ink":"muted",turned:!0})];
o&&u.push(k(l,a+5,o,as,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,h=[c.tooltip(t.findings.map(({edge:m})=>m))];f&&h.push(`${c.say(
"not counted")}: ${c.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),c.address(bc(t)),p)}#c(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(E),i=[[t.text("swim_all"),r]];for(let a of o.length>1?o:[]){let c=r.filter(({edge:l})=>In(l,s,o)===a);i.push(
[rt(t,a,s,this.edges),c])}e.y+=20;for(let[a,c,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(k(v+oe[a],
e.y,t.text(l),11,{anchor:c,colour:"muted"}));for(let[a,c]of["-","+"].entries())e.add(...B(c,v+oe[a]-4,e.y-4,5));for(let[a,c]of i)c.length&&this.#a(a,vc(H(c)));e.
y+=12}#a(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}){let{sheet:c}=this,l=e+s;c.y+=18;let{y:u}=c;c.add(k(v,u,c.ruler.fitted(t,oe[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())c.add(k(v+oe[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,h]=[v+oe[3],e/l];c.add(A([f,u-4,f+ve,u-4],"rule",1),A([f+ve/2,u-9,f+ve/
2,u+1],"muted",1,"2 2"),A([f+ve*r,u-4,f+ve*i,u-4],"ink",2),F(f+ve*h,u-4,4,{fill:"ink"}),k(v+oe[4],u,`${Mn(h)} [${Mn(r)}, ${Mn(i)}]`,11.5),k(v+oe[5],u,a>=Mm?Sn(a):
Mi(a),11.5))}};function Am({sign:n,counted:t,own:e,people:s},o,r,i){let a=U[n]==="muted"?"null":U[n],c=t?a:`${a}_faded`,l=e?{fill:c}:{stroke:c,hatch:c},u=N(o,r-
i,Qo,i,l);return s?[u]:[u,A([o,r-i-2.5,o+Qo,r-i-2.5],c,1.5,"3 2")]}function _m(n){let t=e=>(s,o)=>[N(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[N(e-8,s-2,6,8,{fill:"null"}),N(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[k(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[Im,Tm,ls,Oc,Ec]=[28,76,212,110,100],_c=88,[jm,re,vt]=[25,15,12.5],Nm=3,Lm=24,Ct=2,us=["-","0","+"],Cm=[["-","lowers"],["0","no_effect"],["+","raises"],["?",
"no_direction"],["conflicting","conflicting"],["mixed","mixed"]];function Ic(n,t,e="sex"){return new sr(n,t,e).scene()}var sr=class{constructor(t,e,s){this.words=
t,this.answer=e,this.by=s;let{rows:o,rest:r}=Rm(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:l,last:u})=>u?[l,u]:[l]);this.edges=i.flatMap(l=>l.
speaking.map(({edge:u})=>u)),this.columns=this.#e(this.edges.filter(({signed:l})=>l)),this.heads=this.columns.map(l=>this.#s(l));let a=this.rows.map(({first:l})=>l),
c=this.rows.flatMap(({last:l})=>l?[l]:[]);this.left=this.#t(v,a),this.middle=v+this.left.width+10,this.right=this.#t(this.middle+ls+10,c),this.together=this.right.
x+this.right.width+10,this.sources=this.together+Oc,this.sheet=new K(t.ruler,this.sources+Ec+v)}#t(t,e){let{ruler:s}=this.words,o=e.flatMap(c=>this.columns.flatMap(
l=>Ac(this.#l(c,l)))),r=Math.max(Im,16+s.width(`×${Math.max(0,...o)}`,9)),i=this.heads.flat().map(c=>s.width(c,vt,!0)+10),a=Math.max(r*us.length,...i);return{x:t,
slot:r,column:a,width:a*this.columns.length}}#e(t){let e=_n(t,this.by,Nm);if(!Object.hasOwn(st(this.answer.question.context),this.by))return e;let s=new Set(t.map(
o=>Re(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#n(){let{words:t,columns:e}=this,s=["female","male"].map(i=>rt(t,i,"sex",this.edges)),o=s[0]===t.text("fem\
ale_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#s(t){let{
words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):rt(e,t,s,this.edges),{ruler:r}=e,i=o.split(" ").flatMap(u=>zm(r,u)),a=Math.min(_c,Math.max(Tm,...i.map(u=>r.
width(u,vt,!0)))),c=r.wrapped(i.join(" "),a,vt,!0),l=c.slice(Ct).join(" ");return[...c.slice(0,Ct),...l?[r.fitted(l,a,vt,!0)]:[]]}scene(){let{words:t,sheet:e,answer:s,
rows:o}=this;xe(this,"ladder",{by:this.#n(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#o(t.node(s.question.source),t.node(s.question.target)):
e.notes([t.text("nothing")],"ink"),e.legend(Dm(t));let r=o.filter(({nodes:c})=>c.length),i=r.filter(({steps:c})=>c.length===Ct).length,a=t.text("ladder_counts",
{two:i,several:r.length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),a]),s.complete||e.notes([t.text("incomplete")],"ink"),be(this,o.length)}#o(t,e){
let{sheet:s}=this;this.#u(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add(k(v,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#r(
r)}#u(t,e){let{words:s,sheet:o}=this,{ruler:r}=s;o.y+=18;let i=r.wrapped(s.text("left",{source:t}),this.left.width,12),a=r.wrapped(s.text("right",{target:e}),this.
right.width,12);for(let[c,l]of[[this.left,i],[this.right,a]])for(let[u,f]of l.slice(0,Ct).entries()){let h=r.fitted(f+(l.length>Ct&&u===1?" …":""),c.width,12);
o.add(k(c.x+c.width/2,o.y+u*re,h,12,{anchor:"middle",colour:"muted"}))}o.y+=re*(Math.min(Ct,Math.max(i.length,a.length))-1),o.y+=20+re*(Math.max(...this.heads.map(
({length:c})=>c))-1);for(let c of[this.left,this.right])for(let[l,u]of this.heads.entries())for(let[f,h]of[...u].reverse().entries()){let p=c.x+(l+.5)*c.column;
o.add(k(p,o.y-f*re,h,vt,{anchor:"middle",bold:!0}))}for(let[c,l,u]of[[this.middle+ls/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"so\
urces","start"]])o.add(k(c,o.y,s.text(l),vt,{anchor:u,bold:!0}))}#r(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,ls-8,vt),r=jm+(o.length-1)*re,i=s.y+
r/2,a=i+4.3-re*(o.length-1)/2,c=e.ruler.fitted(t.kind,Oc-25,11),l=e.ruler.fitted(Pm(t.steps),Ec,11),u=[...this.#i(r),...this.#c(t.first,this.left,i),...t.last?this.#c(
t.last,this.right,i):[],...o.map((g,w)=>k(this.middle+ls/2,a+re*w,g,vt,{anchor:"middle"})),...t.sign?B(t.sign,this.together+7,i):[],k(this.together+21,i+4,c,11,
{colour:"muted"}),k(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(g=>g.speaking),h=new Map(f.map(({edge:g})=>[g.id,g])),p=t.nodes.map(g=>e.node(g)).
join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...h.values()])}`,"",m),s.y+=r}#i(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*v],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(a,c)=>({side:i,place:c})).filter(({place:a})=>a>0||i===this.right));return[N(v,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({side:i,place:a})=>{let c=i.
x+a*i.column;return A([c,s+2,c,s+t-2],"paper",3)})]}#c(t,e,s){let{words:o,columns:r}=this;if(!(t.signed&&t.speaking.some(({edge:i})=>i.signed))){let a=t.edges.some(
l=>l.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),c={anchor:"middle",colour:"muted",italic:!0};return[k(e.x+e.width/2,s+4,`— ${a} —`,11,c)]}
return r.flatMap((i,a)=>{let c=this.#l(t,i);return c.length?this.#a(c,e,a,s):[]})}#l(t,e){return t.speaking.filter(({edge:s})=>s.signed&&Re(s,this.by,this.columns)===
e)}#a(t,e,s,o){let r=Ac(t),i=e.x+s*e.column+(e.column-e.slot*us.length)/2,a=us.flatMap((c,l)=>{let u=r[l];if(!u)return[];let f=i+l*e.slot+8;return[...B(c,f,o),...u>
1?[k(f+6.5,o+4,`×${u}`,9,{colour:"muted"})]:[]]});return a.length?a:[...B("?",i+e.slot+8,o)]}};function Rm(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.
length===Ct),o=e.filter(({steps:f})=>f.length>Ct),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(
f.nodes[1])&&i.set(f.nodes[1],f);let a=[...i.values()].slice(0,Lm),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(
c(f)));return{rows:[...t?[Bm(n,t)]:[],...l.map(f=>nr(n,n.category(c(f)),f)),...a.map(f=>nr(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>nr(n,n.text(
"not_counted"),f))],rest:o.length-a.length}}function Bm(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.
sign,kind:"",steps:[t],nodes:[]}}function nr(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,f=s.map((h,p)=>[h.signed&&
c[o[p]]||"→",n.node(h.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...f].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?
l[r]:"not counted"),steps:s,nodes:e}}function Pm(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?
`[${t.join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}function Dm(n){let t=(e,s)=>(o,r)=>[k(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...Cm.map(
([e,s])=>[(o,r)=>B(e,o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}function zm(n,t){return n.width(t,vt,!0)>_c?t.replaceAll(
"-","- ").split(" "):[t]}function Ac(n){let t=H(n);return us.map(e=>t.filter(({signs:s})=>[...s].some(o=>o===e)).length)}function et(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Hm={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"A\
dd a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the m\
iddle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most. A\
 cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fi\
t",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"\
Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as \
BibTeX",ris:"Papers as RIS",papers:n=>et(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"\
The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Paper\
s"},shown:(n,t,e)=>`${et(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${et(n,"n\
ode")}, ${et(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start\
 and where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${et(n,"finding")} of ${et(t,"study","studies")}; ${et(e,"study","\
studies")} counted`,robustness:"What the verdict would be with less",paths:n=>et(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context ho\
lds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"fi\
ndings disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>et(n,"finding"),noneReports:n=>`No counted finding of what is as\
ked reports: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,
rows:(n,t)=>n===t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Loo\
k for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and pape\
r differ",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",description:"About",
identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"\
partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings d\
isagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",noneCompared:"\
No finding on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${et(n,"study","stud\
ies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly; ways ove\
r mediators are below.",bothSexes:"both sexes",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not as\
ked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings\
 that say so",untested:"not tested",studies:n=>et(n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selection",versus:"\
against",moreOf:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The ad\
dress says ${n}, which is not understood here and was left out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source",
"Statement","Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"?":"direction not given","=":"part of, kind of, projects \
to …"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${et(t,"line")}`,unknown:n=>`\
Nothing is called “${n}”.`,light_line:"thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the mo\
re the thicker; ♀ ♂ in women, in men",framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser canno\
t unpack what is in this file. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},Wm={title:"\
OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",
to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",
whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"剂量自",doseTo:"至",settingAdd:"添加情境",legend:"类别",
ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或\
起点和终点，以查看其全部研究。",map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,
matrixNote:"列作用于行。格中为升高、降低、未见作用的结果数，底色为最多者。点击一格可见其类别中的条目，再点击可见证据。",
allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,
guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"全部术语",share:"带走",link:"复制链接",keep:"当前视图（文件）",png:"\
PNG 图片",svg:"SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",bibtex:"文献 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"\
不含",papersOf:"文献属于",papersOfAnswer:"本回答",papersOfPick:"所选内容",papersShown:"中间所示内容",noPaper:"此处的证据没有注明文献。",
print:"打印",copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",pictureFailed:"浏览器无法生成该图片；可存为 SVG。",
tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较",papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}\
，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,
question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",strength:"证据强度",about:(n,t,e)=>`${n} \
条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各\
步无共同情境",speculative:"有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处\
证据相互矛盾",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} 条证据`,noneReports:n=>`所问的计入结果都没有报告：${n}\
。`,noFinding:"没有符合所问的证据。",noSizes:"这一对的证据都没有给出效应大小。",noRow:n=>`没有含“${n}”的行。`,rows:(n,t)=>n===
t?`${t} 行`:`${t} 行中的 ${n} 行`,allRows:"显示全部行",narrowed:n=>`目前只问：${n}。`,allLayers:"包括所有层次",moreSteps:n=>`查找至多 ${n}\
 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,reviewSays:"综述与原文不同",retracted:"已撤稿：不支持任何结论\
。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",note:"备注",description:"说明",identifier:"标识符",through:"设为起点",
until:"设为终点",kind:{opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"\
所报告的情境不能区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",
second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",noneCompared:"路径上没有结果报告其中任何一个。",noTest:"\
仅将各自的结果并列；这不是对差异的检验。",countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"计入的研究",
notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",bothSexes:"两性合并",notTold:n=>`未说明：${n}`,against:"\
与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?
`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,notHere:"不在此图上",here:"本回答\
之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地址可含：${t}\
。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",columns:["主体","关系","客体","适用程度","情境","来源","陈述",
"编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"?":"方向不明","=":"属于、投射至等"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应\
窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",
badge:"⇅ ∅ 证据不一致",sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",
offline:"所有内容都在此文件中，不访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"\
此文件已损坏，无法完整显示：请从来源处重新获取。"},Rt={en:Hm,zh:Wm},Tc={asserted:"asserted",compatible:"compatible"},jc={sex:"sex",species:"\
species",population:"population",dose:"dose",doseUnit:"unit",route:"route",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidenc\
e_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing experiments",direct:"direct evidence",cautions:"cautions"};var Fm={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
s reports are not the same; the card says how."},Um={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",increases:"有\
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
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},fs={en:Fm,zh:Um},Nc={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",elsewhere:"\
in layers not asked",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",partly:"partly explained by",unresolved:"nothing tha\
t they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",
missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用\
对未见作用",untested:"一方未检验",elsewhere:"仅见于未选的层次",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"可由此解释",
partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},ke={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom.\
 Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not to\
ld apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined\
 with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var Gm=/^[A-Z][a-z]+[A-Z]/,qm=/(?<=[a-z])(?=[A-Z])/g,$e=class extends lt{constructor(t,e){super(t,e),this.t={...Rt[e],...this.#t(Tc),...this.#t(jc,Km)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&Gm.test(t)?t.replace(qm," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){
return Reflect.get(this.t,t)}explained(t){return Reflect.get(fs[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(
this.t.signs,t)??(e?this.effect(t):"")}};function Km(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var Vm=4,Lc='[data-name^="disc "], [data-name^="arc "]',Ym='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function hs(n){let t=He(new $e(n.graph,n.state.lang),n.state);return Jm(n).map(e=>t?
Xm(e,ds(n),t):e)}function Xm(n,t,e){let s=t.ruler.wrapped(e,n.width-2*v,_t),o=s.map((i,a)=>k(v,n.height+a*On*_t,i,_t)),r=n.height+Math.ceil(s.length*On*_t);return{
...n,height:r,description:`${n.description} ${e}`,marks:[...n.marks,...o]}}function Jm(n){let{state:t,view:e}=n,s=t.by||"sex",o=ds(n);if(ge(t))return[pa(o,n,Rt[t.
lang])];if(t.view==="ladder"&&e.answer)return[Ic(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Zm(o,n,s)];if(t.view==="gaps"&&t.from)return[Qm(o,n)];if(t.view!==
"harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?er:yc;return or(t).map(([i,a])=>r(o,Bc(n,i,a,Math.min(t.hops,Vm)),s))}function Zm(n,{graph:t,state:e},s){
let{from:o,to:r,layers:i}=e,a=At(t,{source:o,target:r,context:R(e),layers:i,max_hops:1}),c=new J(t,a,{passes:l=>G(t,e,l)});return fc(n,c,a,s)}function Qm(n,{graph:t,
state:e}){let s={source:e.from,context:R(e),layers:e.layers};return Ti(n,s,e.columns,o=>G(t,e,o))}function Cc({words:n,state:t,change:e}){let s=Be.map(i=>[i,n.text(
i)]),o=i=>e({columns:Be.find(a=>a===i)}),r=d("label",{for:"columns-by"},n.t.columnsBy);return d("p",{class:"row"},r,tt("columns-by",t.columns,s,o))}function ds({
graph:n,state:t}){return new Nt(n,t.lang,n.figures)}function Rc({state:n,view:t}){let e=new Set(or(n).map(([s,o])=>$({subject:s,object:o})));return[...t.findings.
values()].some(({edge:s})=>s.effect_size!==null&&e.has($(s)))}function or({from:n,to:t,pick:e}){let[s,o]=Z(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.
slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function Bc({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===
o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:R(t),layers:t.layers,max_hops:r};return Xt(n,c,l=>G(n,t,l))}function ps(n){let t=new DOMParser().
parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Pc(n,t,e){let s=ps(De(n,t.graph.figures,e));for(let r of["title","d\
esc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("role","group"),s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.querySelectorAll(
Ym))eg(r,t);let o=tg(ds(t));for(let r of s.querySelectorAll("text")){let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.querySelectorAll(
Lc))r.setAttribute("aria-hidden","true");return s}function tg(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[
n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function eg(n,t){let e=n.getAttribute("data-name")??"",s=rg(e,t);for(let i of[
"href","target","rel"])n.removeAttribute(i);if(n.addEventListener("click",s),n.matches(Lc))return;let o=sg(n,t.words);o&&n.setAttribute("aria-label",o);let[,...r]=(n.
querySelector("title")?.textContent??"").split(`
`);o&&r.length&&!o.includes(r[0])&&n.setAttribute("aria-description",r.join(" ")),n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute(
"aria-pressed",String(og(e,t.state))),n.addEventListener("keydown",i=>{i instanceof KeyboardEvent&&["Enter"," "].includes(i.key)&&(i.preventDefault(),s())})}var ng=new Set(
["block","pair"]);function sg(n,t){let[e,...s]=(n.querySelector("title")?.textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),f=>f.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=r==="study"?i.pop()??"":"",c=["\
study","item"].includes(r)?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(ng.has(r))return[e,...s].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function og(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function rg(n,t){let[e,s]=n.split(" ");if(e==="row")return ig(n.slice(4),t);if(e==="study")return ag(n,t);if(e==="block")return()=>t.change({pick:s==="a\
ll"?"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function ig(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function ag(n,{state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(or(t).map(([h,p])=>$({subject:h,
object:p}))),c=[...e.findings.values()].filter(h=>h.study===o&&h.edge.sign===r).find(({edge:h})=>i.has($(h))),[l]=Z(t.pick),u=l==="pair"||l==="path"?t.pick:`pai\
r:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=c?document.getElementById(`finding-${c.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("f\
ound")}}function ms(n,t,e){let{words:s,change:o}=n,r=Bc(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;
let a=er(ds(n),r,n.state.by||"sex"),c=a.marks.map(g=>g.kind==="group"?{...g,href:"",tooltip:""}:g),l=ps(De({...a,marks:c},n.graph.figures,n.theme));for(let g of l.
querySelectorAll("title, desc"))g.remove();let[u,f]=cg(a);l.setAttribute("viewBox",`0 ${u} ${a.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(
g);l.setAttribute("aria-hidden","true");let h=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"\
thumb","data-harvest":`${t}>${e}`,onclick:h};return d("button",m,l,d("span",{},`${p} ⤢`))}function cg({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&
s.stroke==="rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Dc(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[V(n,s.noConflict)];let o=na(e.answer),r=e.conflicts.filter(a=>o.has($(a))),i=e.conflicts.
filter(a=>!o.has($(a)));return[d("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[d("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),rr(n,r)]:null,r.
length&&i.length?d("details",{id:"conflicts-elsewhere"},d("summary",{},`${s.others} (${i.length})`),rr(n,i)):rr(n,i)]}function rr(n,t){let{words:e,state:s}=n,{t:o}=e,
r=$({subject:s.from,object:s.to}),i=c=>$(c)!==r,a=new Map;for(let c of x(t,l=>i(l))){let l=zc(e,c)||o.status.unresolved;a.set(l,[...a.get(l)??[],c])}return x(a,
([,c])=>[c.every(i),-c.length]).map(([c,l])=>[d("h4",{},`${o.flipsBy}: ${c} (${l.length})`),d("ul",{class:"paths"},l.map(u=>d("li",{},fg(n,u),za(()=>ms(n,u.subject,
u.object)))))])}var ir=2;function lg(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,h={species:[n.say(
o)],dose:i===null||a===null?[]:[it([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>h[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function ug(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=lg(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.
length?` (${a.join(", ")})`:""}`};return[...t.slice(0,ir).map(({one:r,other:i,keys:a})=>`${s(r,a)} ${e.versus} ${s(i,a)}`),...t.length>ir?[e.moreOf(t.length-ir)]:
[]]}function zc(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function fg(n,t){let{words:e,change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,
u=$(t);return d("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-kind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"\
evidence"})},d("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.node(r)} → ${e.node(i)} `,d("small",{},`${o.kind[a]} · `,T(e,c,o.
status[c]),` ${zc(e,t)}`),ug(e,t).map(f=>d("small",{class:"versus"},f)),Xn(n,t))}function Hc(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=Z(e.pick);if(r==="node")return dg(n,i);if(r==="finding"){let c=s.findings.get(i);return[c?Qn(n,c):V(n,
o.noFinding)]}if(r!=="pair"&&r!=="path")return[d("p",{},o.nothing)];let a=i.split(">");return a.slice(1).map((c,l)=>hg(n,a[l],c))}function hg(n,t,e){let{words:s,
view:o}=n,r=Wc([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[d("h2",{},`${s.node(t)} → ${s.node(e)} `,d("small",{},s.t.findings(
r.length))),Xn(n,{subject:t,object:e}),ms(n,t,e),r.length?r.map(i=>Qn(n,i)):V(n,s.t.noFinding)]}function Wc(n){return x(n,t=>{let{edge:e,match:s}=t;return[!E(t),
!e.signed,-s,e.id]})}function dg(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[d("p",{},i.nothing)];let c=[...o.findings.values()].
filter(({edge:h})=>h.subject===t||h.object===t),l=Wc(c),u=s.lang==="zh"?a.name:a.name_zh,f=(h,p,m)=>d("button",{type:"button",id:h,onclick:()=>r({[m]:t,pick:"",
tab:"answer",extent:"answer"})},p);return[d("h2",{},s.node(t)," ",d("small",{},s.say(a.category))),d("p",{},u,a.synonyms.length?` · ${a.synonyms.join(", ")}`:""),
a.description?d("p",{},a.description):null,a.curie?d("p",{class:"source"},`${i.identifier}: `,d("code",{},a.curie)):null,d("p",{},f("start-here",i.through,"from"),
" ",f("end-here",i.until,"to")),d("h3",{},i.findings(l.length)),l.length?l.map(h=>Qn(n,h)):V(n,i.noFinding)]}var gs=6,pg='button, [role="button"], select, input, .term';function Fc(n){let t=(s,o)=>{kt();let r=o.map(a=>[wg(a),n(ys(a))]).filter(([,a])=>a);if(!r.length)return;
let i=r.length>1;y("explained").replaceChildren(...r.map(([a,c])=>d("span",{},i?d("strong",{},`${a}: `):"",c))),Uc(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||kt()}),addEventListener("pointerdown",({target:s})=>{e(s)||kt()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches(pg)&&s.matches(":focus-visible")&&t(s,yg(s))}),addEventListener("focusout",kt),addEventListener("scroll",gg,!0),addEventListener(
"keydown",mg,!0),y("explained").addEventListener("pointerleave",kt)}function mg(n){n.key!=="Escape"||y("explained").hidden||(kt(),n.stopPropagation())}function gg(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Uc(n):kt()}function kt(){y("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function yg(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[ys(o),o])).values()]}
function ys(n){return n.getAttribute("data-term")??""}function wg(n){return(n.textContent??"").trim()}function Uc(n){let t=y("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+gs,r=o+s.height>innerHeight?Math.max(0,e.top-gs-s.height):o;t.style.setProperty("--at",`${Math.max(
gs,Math.min(e.left,innerWidth-s.width-gs))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function Gc(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(ys(e))||e.closest("button, label, summary")||(t.add(ys(e)),e.setAttribute("tabindex","0"))}var Se=3,xg=2,bg=/\s+/,vg=/^\s*\d+(\.\d+)?\s*$/,kg={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],b:[
"male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0.5"],
sort:["1","-1"]},qc={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",steps:"\
hops",language:"lang",unit:"dose_unit"};function Kc(n,[t,e]){if(!Object.hasOwn(P,t))return Sg(t,e);if(t==="dose"&&vg.test(e))return{better:Mg(n,e.trim()),words:[]};
let s=co(n,t),o=t==="from"||t==="to"?$g(n,e):Og(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:kg[t]??[]}}function $g(n,t){let e=Ae(n,t,
Se);return e.length?e:Ae(n,t.trim().split(bg)[0],Se)}function Sg(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(P),o=s.filter(i=>2*sn([...e],[...i])<
Math.min(2*xg+1,e.length));return{better:(Object.hasOwn(qc,e)?[qc[e]]:o).slice(0,Se).map(i=>[i,t]),words:s}}function Mg(n,t){let e=new Map(n.words.dose_unit.map(
r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=x(e,([,r])=>-r),o=s.filter(
([,r])=>r>=1e3);return(o.length?o:s).slice(0,Se).map(([r])=>["dose",`${t}${r}`])}function Og({vocabulary:n},t,e){let s=new Map(e.map(a=>[q(n,a),a])),o=nn(n,t,s,
Se).map(([a])=>a),r=q(n,t),i=[...s].filter(([a])=>r.length>2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Se)}function Xc({t:n},t,e){Eg(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))y(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))y(r).setAttribute("aria-label",i);Ag(n,t),y("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function Eg(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,h]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
y(f).textContent=h}function Ag(n,{view:t}){for(let e of Pe)y(`view-${e}`).textContent=n[e],y(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])y(`view-${e}`).dataset.term=e;y("tab-compare").dataset.term="compare",y("tab-conflicts").dataset.term="clash"}function Jc({
t:n},t,e){for(let s of Tt){let o=y(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}y("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var _g=60,Vc=12,Yc=6;function Zc(n,t,e){let{t:s}=n,o=y("notice");o.
hidden=!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,_g),i=l=>{let{better:u,words:f}=Kc(n.graph,l),h=m=>d("button",{type:"button",class:"plain",onclick:()=>e(
l,m)},r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",h(m)])];let p=f.slice(0,Vc).join(", ")+(f.length>Vc?", …":"");return p?` ${s.
mayBe(Object.hasOwn(P,l[0])?l[0]:"",p)}`:""},a=t.slice(0,Yc),c=[...a.map(r),...t.length>Yc?["…"]:[]].join(", ");o.replaceChildren(...t.length?ee([s.leftOut(c),
a.map(i)]):[])}function Qc({graph:n,lang:t},{answer:e}){let s=e?he(n,e):"",o=new Nt(n,t,n.figures);y("cited").textContent=o.stamp(s,"stamp_cite",new Date().toISOString().
slice(0,10))}function tl(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===S.ASSERTED).length;y("headlin\
e").textContent=s?ut(`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.say(s.verdict)}`):"",y("counts").textContent=n.t.shown(o.length,
r,Ig(s)),y("counts").dataset.findings=String(o.length)}function Ig(n){if(!n)return 0;let t=W(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function el(n,t){
let{words:e}=n,s=y("line-legend"),o=()=>Ho(n,t).map(({category:i,...a})=>d("li",{},Pn(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>d("l\
i",{},Yi(...c),l)),...a.map(c=>d("li",{},c)),...o()];s.style.minHeight="",s.replaceChildren(...r(zo(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(
...r(Do(n,t)))}var Tg=6;function nl(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";
y("hint").textContent=ut(s?jg(n,s):o)}function jg(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(
i.map(u=>n.source(u)))].slice(0,Tg),c=`${n.node(t)} → ${n.node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}:\
 ${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(" ")}var sl="oxygraph:guide",ol="read",ws=class{constructor(t){this.words=t,this.step=0,y("guide-open").addEventListener("click",()=>y("guide").hidden?this.open():this.
close()),y("guide-back").addEventListener("click",()=>this.go(this.step-1)),y("guide-next").addEventListener("click",()=>this.go(this.step+1)),y("guide-close").
addEventListener("click",()=>this.close()),y("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Lg()||(y("guide").hidden=!1,this.draw())}open(){y("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),y("guide-next").focus()}close(){
let t=y("guide").contains(document.activeElement);y("guide").hidden=!0,Cg(),this.draw(),dispatchEvent(new Event("resize")),t&&y("guide-open").focus()}go(t){if(t>=
ke.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!y("guide").hidden,[r,i,a]=ke[s][this.step];for(let[
l]of ke[s])y(l).classList.toggle("pointed",o&&l===r);if(y("guide-open").textContent=e.guide,y("guide-open").setAttribute("aria-expanded",String(o)),y("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===ke[s].length-1;y("guide-text").replaceChildren(d("strong",{},`${e.guideStep(this.step+1,ke[s].length)} · ${i}\
: `),a),y("guide-back").textContent=e.back,y("guide-back").toggleAttribute("disabled",!this.step),y("guide-next").textContent=c?e.done:e.next,y("guide-close").textContent=
e.guideClose,y("glossary-title").textContent=e.allWords,Ut("glossary").dataset.lang!==s&&Ng(t)}};function Ng(n){let{lang:t}=n,e=o=>Reflect.get(Nc[t],o)??n.text(
o)??n.say(o),s=Object.entries(fs[t]).map(([o,r])=>d("div",{},d("dt",{},e(o)),d("dd",{},r)));y("glossary-words").replaceChildren(...s),Ut("glossary").dataset.lang=
t}function Lg(){try{return localStorage.getItem(sl)!==ol}catch{return!1}}function Cg(){try{localStorage.setItem(sl,ol)}catch{}}function Ke(n,t){let e=zg(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>Bg(Rg(
n,a),e.get(a)??a,r));return x(i,({key:a})=>a)}function Rg({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))rl(Reflect.get(r,i))&&!rl(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function rl(n){return Array.isArray(n)?!n.length:!n}function Bg(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(Dg),told:o.join(" ")}}var Pg=/^(.+) (\p{Lu}{1,4})$/u;function Dg(n){let[,t,e]=Pg.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function al({family:n,given:t}){return t?`${n}, ${t}`:n}var il=new WeakMap;function zg(n){let t=il.get(n)??Hg(n);return il.set(n,t),t}function Hg({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of M(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),f=Kg(u,l)||q(e,a).replaceAll(" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||ht(a,l));for(let[a,c]of i){let l=Vg(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Wg={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Fg=/[ßøØłŁæÆđı]/g,Ug=/\p{Mn}/gu,Gg=/[^a-z0-9]/g,qg=/[a-z]/;function Kg(n,t){let s=n.replace(Fg,o=>Wg[o]).
normalize("NFKD").replace(Ug,"").toLowerCase().replace(Gg,"");return qg.test(s)?`${s}${t||"nd"}`:""}function*Vg(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${cl(s)}`;t.has(o)||(yield o)}}function cl(n){return(n>=26?cl(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Yg=/[&%$#_{}]/g,Xg=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Me(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(Yg,"\\$&")}function ll(n){let t=s=>s.given||!s.family.includes(" ")?Me(al(s)):`{${Me(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Me(s.title).replace(Xg,"{$&}"),journal:Me(s.journal),year:String(s.year||""),volume:Me(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Me(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function ul(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",al(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function ie({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function fl(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=d("tr",{},a.columns.map((b,O)=>d("th",{scope:"col","aria-sort":Jg(s,O)},Zg(t,b,O)))),l=ie(
t),u=d("tbody",{},Qg(l,t).map(b=>ey(t,b))),f=d("span",{id:"table-rows",role:"status"}),h=d("div",{class:"empty"}),p=b=>{let O=ty(u,b);if(f.textContent=a.rows(O,
u.rows.length),h.hidden=O>0,h.hidden)return;let D=d("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},a.allRows);h.replaceChildren(d("p",{},ut(
a.noRow(b))),d("p",{class:"tools"},D))},m=b=>{p(we(b)),r({find:we(b)})};p(s.find);let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:m},w=o.
answer||s.extent==="all";n.replaceChildren(d("p",{class:"tools"},d("input",{id:"table-filter",value:s.find,...g}),f),...l.length?[h]:[V(t,w?a.noFinding:a.noQuestion)],
d("table",{},d("caption",{},a.tableCaption),d("thead",{},c),u))}function Jg({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function Zg({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return d("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function Qg(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:hl(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function ty(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function hl({graph:n,words:t},e){let{edge:s,
match:o}=e,r=s.signed?t.text(n.vocabulary.matches[o]):"";return[t.node(s.subject),t.say(s.signed?s.effect:s.predicate),t.node(s.object),[r,Zn(t,e)].filter(Boolean).
join("; "),t.chips(s).join(" · "),t.source(s),t.statement(s),s.id]}function ey(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Zn(s,t),[c,l,u,f,h,p,m,
g]=hl(n,t),w=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return d("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!a),class:i===
S.COMPATIBLE||a?"light":""},d("td",{},c),d("td",{},r.signed?[No(s,r),` ${l}`]:l),[u,f,h,p,m].map(b=>d("td",{},b)),d("th",{scope:"row"},d("button",{type:"button",
class:"plain",onclick:w},g)))}function dl(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(vn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var ny=/^\s*[=+\-@]|^[\t\r]/,sy=/[",\n\r]/;
function oy(n){let t=Array.isArray(n)?n.join("|"):String(n),e=ny.test(t)?`'${t}`:t;return sy.test(e)?`"${e.replaceAll('"','""')}"`:e}function pl(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=dl(n,o);return e.map(i=>oy(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function ml(n,t,e){let s={question:Qt(n,e),findings:t.map(o=>dl(n,o))};return`${JSON.stringify(s,null,1)}
`}function xs(n,t){let{graph:e}=n,s=new Set(t.flatMap(({reference:a})=>a)),o=Array.from(s,a=>e.references.get(a)).filter(a=>a!==void 0),r=x(o,({citation:a,id:c})=>[
a[0]??Number.MAX_VALUE,c]),i=new Set;return r.filter(a=>i.size<i.add(a.doi||a.id).size).map(a=>ry(n,a)).join(`
`)}function ry(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...Ne(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[xt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var iy=1e4;function ar(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),iy)}function bs(n,t,e){ar(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function vs(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var Ve={bibtex:{write:ll,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:ul,name:"oxygraph.ris",type:"application/x-research-info-systems"}},cr="ans\
wer";function ay({view:{answer:n}}){return n?[...new Set(W(n))].flatMap(t=>t.edges):[]}function cy({view:n,state:t}){let[e,s]=Z(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:ie({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function ly(n,t){return t==="answer"&&n.view.answer?ay(n):cy(n)}function gl(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=ly(n,cr),a=Ke(t,i),c=u=>{cr=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[d("h2",{},r.papers(a.length)),d("div",{class:"row"},d("label",{for:"papers-of"},r.papersOf),tt("papers-of",n.view.answer?cr:"shown",l,c)),a.length?uy(n,i):
V(n,r.noPaper),d("ol",{class:"papers"},a.map(u=>d("li",{"data-paper":u.key},Lo(e,u))))]}function uy({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>d("but\
ton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=Ve[c];bs(l(Ke(n,s)),u,f),e(o.saved)},a=async()=>e(await vs(xs(t,s))?o.copied:o.copyFailed);
return d("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var fy=8,hy=60;function ur(n,t){let e=new lr(n,t);return d("div",{class:"combobox"},d("label",{for:n},t.words.t[n]),e.input,e.list)}var lr=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=d("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
d("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Ae(this.shown.graph,
this.input.value,fy)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=d("sma\
ll",{},` ${o.say(a)}`);return d("li",{...i,"data-node":t,onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,hy))):this.take("")}};var fr=new Set(["how","what","legend"]);function dr(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Zt},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(d("div",{class:"ends"},ur("from",t),ur("to",t)),d("div",{class:"row"},d("label",{for:"hops"},T(e,"hops",r.hops)),
tt("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),d("button",{type:"button",id:"swap",onclick:a},r.swap)),Xe({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:ze(c)})},T(e,"chimera",r.one)),Xe({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:ze(c),pick:""})},T(e,"stated",r.stated)),dy(t),ks("wh\
om",r.whom,Ye(t,"sex"),Ye(t,"species"),Ye(t,"population"),py(t)),ks("how",r.how,my(t),Ye(t,"route"),Ye(t,"regimen")),ks("what",r.what,hr(t,"layers"),hr(t,"effec\
ts"),hr(t,"evidence")),ks("legend",r.legend,wy(t)),d("button",{type:"button",id:"reset",onclick:()=>o(xy(t.graph))},r.reset))}function Xe(n,...t){return d("labe\
l",{class:"choice"},d("input",n),t)}function dy({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return Xe({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return d("fieldset",{},d("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function ks(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?fr.delete(n):fr.add(n)};return d("details",{id:`group-${n}`,open:!fr.has(n),
ontoggle:s},d("summary",{id:`group-${n}-title`},t),e)}function Je({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function Ye({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Je(n,n.named(i.value),i)]);return d("div",{class:"row"},d("label",{for:`facet-${o}`},
T(n,o,n.t[o])),tt(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function py({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(
({value:c})=>!e.setting.includes(c)).map(c=>[c.value,Je(t,t.named(c.value),c)]),a=c=>o({setting:[...Lt(n,R(e),"setting",c).setting],pick:""});return d("div",{},
d("div",{class:"row"},d("label",{for:"facet-setting"},T(t,"setting",t.t.setting)),tt("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>d("butto\
n",{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==c),pick:""})},`${t.named(c)} ✕`)))}
var yl="IU";function my({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(h=>[
h.value,Je(t,h.value,h)]),c=h=>{let p=h?Lt(n,R(e),"dose",h):P;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=h=>o({...gy(e,h),pick:""}),u=(h,p,m)=>d(
"input",{type:"number",min:"0",step:"any",id:h,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:g=>{let w=we(g);setTimeout(()=>l({[m]:w===""?null:Math.
max(0,Number(w))}))}}),f=n.words.dose_unit.map(h=>[h,h]);return d("div",{},d("div",{class:"row"},d("label",{for:"facet-dose"},r.dose),tt("facet-dose",i,[["",r.any],
...a],c)),d("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),tt("dose-unit",e.dose_unit||yl,f,h=>l({dose_unit:h}),r.doseUnit)))}
function gy(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||yl,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var yy={layers:"layer",effects:"effect",evidence:"evidence_type"};function hr({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),h=r==="layers"&&!f.length;o({[r]:h?bt(n).layers:n.words[yy[r]].filter(p=>f.includes(
p)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Xe({...f,onchange:h=>a(u,ze(h))},r==="layer\
s"?T(t,u,Je(t,t.say(u),l)):Je(t,t.say(u),l))});return d("fieldset",{},d("legend",{},T(t,r,t.t[r])),c)}function wy({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:ze(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
d("li",{},Xe({type:"checkbox","data-category":r,checked:l,onchange:c},Pn(i),t.say(r)))]});return d("ul",{class:"legend"},o)}function xy(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=bt(n);return u}var by={width:1200,height:800},$s=class{constructor(t){this.page=t;let e=(s,o)=>y(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(xs(t.words,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),Ve[s].name,Ve[s].type));e(
"csv",()=>this.save(pl(t.graph,ie(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(ml(t.graph,ie(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#n(),vy(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",()=>this.#e())}#t(){
return ie(this.page).map(({edge:t})=>t)}bibliography(t){return Ve[t].write(Ke(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await vs(t)?"copied":"copyFailed")}save(t,e,s){bs(t,e,s),this.announce("saved")}async#e(){let{text:t,size:e}=this.picture(),s=await Ji(t,e).catch(
()=>null);s&&ar(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#n(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector(
"title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Qt(e,s),
`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Qt(t.graph,t.state)}`}#s(){let t=this.page.map?.size();return t?.width&&t.height?
t:by}picture(){let{page:t}=this,[e]=hs(t);return e?{text:De(e,t.graph.figures),size:e}:this.#o()}printed(){let{page:t}=this;if(t.inLines)return[ps(this.#o().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Po(t);return[d("h2",{},document.title),...[...e,s].map(o=>d("p",{},o))]}#o(){let{page:t}=this,e=Vn(t.graph,
t.state,t,this.#s(),t.theme),s=t.map?.measure??un(),o=Ya(Va(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:qi(e,document.title,
s,o),size:r}}};function vy({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function wl(){let n=Ut("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,y("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var xl={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},ky=2.5,Ss=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(xl,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&$y(s,this.walked,e.state.from,xl[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function $y({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&bl(a,r,s,o)>2);return dt(
i,a=>[bl(a,r,s,o)+ky*Sy(a,r,s,o),a.id])??r}function bl(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function Sy(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var My={answer:ec,evidence:Hc,conflicts:Dc,compare:Ka,papers:gl},Oy=["from","to","extent","by","view"],vl=120,Os=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=ao(Ms(),this.state,t),this.view=bo(t,this.state),this.overlay=this.#u(),this.picture=null,this.announced="",
this.moving=void 0,this.map=null,this.takeAway=new $s(this),this.guide=new ws(()=>this.words),Ut("ask").open=Ns(),this.#h(),this.guide.greet(),this.#r()}openMap(){
let t=new Dn(y("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#a(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>ko(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return zi(Ms(),{...bt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},Oy.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&tc(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#f(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),vl)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){y("panel").scrollTop=0,t&&!Ns()&&y("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${Qt(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!ge(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new $e(this.graph,this.state.lang)}draw(){this.view=bo(this.graph,this.state),this.overlay=
this.#u(),this.#r()}#u(){return this.state.tab==="compare"?ua(this.graph,this.state):null}#r(){let{state:t,words:e}=this,s=Cs();kt(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"";document.title=o?
`${o} – OxyGraph`:e.t.title;let r=this.#i();Xc(e,t,this.theme),this.guide.draw(),Zc(e,this.leftOut,(i,a)=>{location.hash=Di(Ms(),this.graph,i,a)}),Qc(e,this.view),
dr(y("ask-body"),r),Jc(e,t,this.view),y("panel-body").replaceChildren(...ee(My[t.tab](r))),Gc(y("panel-body")),tl(e,t,this.view),this.#c(r),y("printed").replaceChildren(
...this.#o?this.takeAway.printed():[]),Rs(s)}#i(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,
facets:o?ko(t,e):aa(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=
!0;let t=Cs();dr(y("ask-body"),this.#i()),Rs(t)}#c(t){let{view:e}=this.state,s=this.inLines;y("table").hidden=e!=="table",y("map-frame").hidden=!s,y("figure").hidden=
s||e==="table",this.picture=null,y("view-forest").hidden=e!=="forest"&&!Rc(this),y("drawn").textContent="",e==="table"?fl(y("table"),t):s?this.#a():this.#l(t)}#l(t){
let e=hs(this),s=this.state.view==="gaps"?[Cc(t)]:[],o=e.map(i=>Pc(i,t,this.theme)),r=e.length&&e.every(i=>i.drawn)?[]:[V(t,Xa(t,e.length>0))];y("figure").replaceChildren(
...s,...r,...o),Eo(y("figure")),performance.mark("oxygraph:drawn")}#a(){let{map:t}=this;if(!t)return;let e=()=>Vn(this.graph,this.state,this,t.free(),this.theme),
s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();y("drawn").textContent=
o.drawn(s.nodes.length,s.lines.length)+i,el(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(s)}hint(t){nl(this.words,this.picture,t)}#f(t){let{words:e,
view:s}=this,r=`${s.answer?`${e.t.verdict}: ${e.say(s.answer.verdict)}. `:""}${y("counts").textContent}`,i=t?y("panel-body").querySelector("h2, h3"):null;i?this.
announce(`${e.t.tabs.evidence}: ${Rr(i)}`):r!==this.announced&&this.announce(r),this.announced=r}announce(t){y("live").textContent=t}#h(){let t=(s,o)=>y(s).addEventListener(
"click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Pe)
t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[y(
"figure"),window])s.addEventListener("scroll",()=>Eo(y("figure")));t("skip",s=>{s.preventDefault(),y("panel-body").focus()});for(let s of Tt)t(`tab-${s}`,()=>this.
change({tab:s}));y("tabs").addEventListener("keydown",s=>this.#m(s));let e=new Ss(this);y("map-focus").addEventListener("keydown",s=>e.press(s)),y("map-focus").
addEventListener("blur",()=>this.map?.hover("")),wl(),Fc(s=>this.words.explained(s)),this.#d()}#d(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(
()=>{this.picture&&(this.#a(),this.map?.go(this.state.zoom))},vl)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia(
"print").addEventListener("change",()=>this.#p()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),this.leftOut=
ao(Ms(),this.state,this.graph),this.#p()})}#p(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}#m(t){let[e,s]=[Tt.indexOf(
this.state.tab),Tt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=Tt[(o[t.key]+s)%s];this.change(
{tab:r}),y(`tab-${r}`).focus()}};function Ms(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var Ey=500;async function Ay(){if(!Tr()){y("counts").textContent=Rt[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new Os(await Lr(document),n);await _y(),t.count(),await Qi(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function _y(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Ey)})}function Iy(){let n=y("notice");n.replaceChildren(d("span",{lang:"en"},Rt.en.damaged)," ",d("spa\
n",{lang:"zh"},Rt.zh.damaged)),n.hidden=!1}Ay().catch(n=>{throw Iy(),n});})();
