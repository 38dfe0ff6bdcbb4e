/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function bt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Kr(o),Kr(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Kr(n){return n>=55296&&n<=57343}function Nt(n,t){if(typeof n=="string"&&typeof t=="string")return bt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=Nt(n[e],t[e]);if(s)return s}return n.length-t.length}
function $(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>Nt(s.key,o.key)).map(({item:s})=>s)}function O(n){return[...n].sort(bt)}
function xt(n,t){return Yr(n,t,-1)}function bn(n,t){return Yr(n,t,1)}function Yr(n,t,e){let s;for(let o of n){let r=t(o);(!s||Nt(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var xn=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=$(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Xr(s.map(r=>[r.id,this.#n(
r)])),this.study=Xr(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...ju(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?O(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function Zr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,Nu(i,e)])),o=new Map;for(let r of O(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${Jr(c.indexOf(i))}`:a]}))}var Tu=/^[[\]]+|[[\]]+$/gu;function Nu({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(f=>f.trim()).filter(Boolean).map(f=>f.replace(r,"")),c=e.replace(Tu,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function Jr(n){return(n>=26?Jr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function ju(n){return n?[`cohort ${n}`]:[]}function Xr(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=$([o(r),o(c)],h=>s.get(h)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var M=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Lu=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Kt(n){return{...Lu,...n}}function ct(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function kt(n,t){return t==="dose"?n.dose===null?"":ft(Zs(n)):t==="setting"?n.setting.join(", "):n[t]}function Zs({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Cu=/\.?0+$/;function at(n){let t=n.toFixed(12).replace(Cu,"");return t==="-0"?"0":t}function ft([n,t,e]){return`${n===t?at(n):`${at(
n)}–${at(t)}`} ${e}`}function Yt(n){return n==="population"?["population","age"]:[n]}function Qr(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?Bu(t,e):!t.some(s=>e.includes(s))}function Ru(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?Pu(t,e)??null:t.filter(s=>e.includes(s))}function Bu(n,t){for(let e=0;e<t.length;e+=1){let s=ti(
t,e,t[e][0])??ti(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function ti(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Pu(n,t){
let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(Nt)}var St=class n{static OPEN=0;static NONE=-1;constructor(t){this.
keys=t,this.fields=t.flatMap(Yt),this.people=Yt("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>Ru(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&Qr(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}excluding(t,e){let s=this.separators(t,e);return this.
keys.filter(o=>s.includes(o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===
null&&i[o]===null)return!1;let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];
return this.keysOf(this.fields.filter((r,i)=>Qr(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Yt(e).some(s=>t.includes(s))):[]}reported(t){return this.
fields.filter((e,s)=>this.values[t][s]!==null)}};function vn(n,t){return Js(n,t)[0]??null}function Js(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],
s=o=>e.every(r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...ei(n,o)].filter(s);if(r.length)return r}return[]}
function*ei(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*ei(n,t,o+1,[...s,n[o]])}function ni({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Du=/\{(\w+)\}/g;function ze(n,t,e,s={}){return me(
n.sentences[t][n.languages.indexOf(e)],s)}function me(n,t){return n.replace(Du,(e,s)=>String(t[s]))}function jt(n,t){return n.lists[t].map(e=>e.name)}function Qs(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var ge="human",si="healthy",$n=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new St(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:Qs(t.lists.species),population:s,route:Qs(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(si)??new Set([si]),this.named=O(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?O(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#s(t){let e=new Set(t.flatMap(o=>[o,...this.#o(
o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);return s.length?$(s,o=>o):null}parts(t,e){let s=new Map(this.#s([t]));return(this.#s([e])??[]).some(([o,
r])=>(s.get(o)??r)!==r)}#o(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.get(t.id);
return e===void 0&&(e=t.signed?this.#i(t):St.OPEN,this.ofEdges.set(t.id,e)),e}#i(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(
t),u=t.species||this.#a(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e("species",u?[u]:[]),...this.#n(l),...this.#t(l)?{population:this.anyone}:
{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#s(c)})}#r({predicate:t,object:e,population:s}){return s.
length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#a(t){return t.some(e=>this.ofPeople.has(e))?ge:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,
regimen:i,setting:a}=t,c=t.species||this.#a([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e("species",c?[c]:[]),...this.#n(s?[s]:[]),dose:o===null?null:
Zs(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#s(a)})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===ge}common(t){
let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){let a=Yt(i).flatMap(c=>{let l=r.indexOf(c);return this.#l(c,
e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#l(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(
r))).size===1)return this.#h(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#f(r.filter(a=>i.every(c=>ri(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#c(
o,new Set(s.flatMap(r=>this.#h(t,r))))}#c(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].every(i=>r.has(i))).map(([r])=>r);return O(o.filter(r=>!o.some(
i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].filter(([o,r])=>{let i=this.#u(o,s.get(o)??[]);return!r.every(
a=>i.has(a))}))}#u(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...this.#o(o)]));let s=[...this.below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set(
[...e,...s.map(([o])=>o)])}#h(t,e){if(t==="dose")return[ft(e)];if(t==="setting")return this.#f(e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(
i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#f(t){let e=new Set(t.flatMap(([,s])=>this.#o(s)));return t.map(([,s])=>s).filter(s=>!e.has(
s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(t,e).length?M.COMPATIBLE:
M.ASSERTED:M.EXCLUDED:M.ASSERTED}openKeys(t,e){return e===St.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){for(let s=0;s<
this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.fields[s];if(r===
"population"||r==="age")return!this.#p(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?!ri(i,o):!oi(i,o)}#p(t,e){
return t.some(s=>oi([...this.below.population.get(s)??[s]],e))}};function oi(n,t){return n.every(e=>t.includes(e))}function ri(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var lt="conflicting",dt="mixed";function D(n){return n==="+"||n==="-"}function Xt(n){return D(n)||n==="0"}function Fe(n){return n==="+"?"-":"+"}var zu=["0","?",lt,dt];function ii(n,t){for(let e of zu)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function to(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?lt:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Fu=/^[ -~]*$/,Hu=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function F({spelling:n},t){let e=Fu.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Wu).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Hu).filter(Boolean).join(" ")}function Wu(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function kn(n,t,e,s){let o=[...F(n,t)],r=[];for(let[a,c]of e){let l=Gu(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}function ai(n,t,e){let s=F(n,t).split(" ");if(s.length===1)return"";let o=new Set([...e].flatMap(
l=>l.split(" "))),{hint:r,long:i}=n.spelling,a=O(o).map(l=>[...l]).filter(l=>l.length>=i),c=s.map(l=>o.has(l)||[...l].length<i?l:Uu([...l],a,r));return c.every(
Boolean)&&c.some((l,u)=>l!==s[u])?c.join(" "):""}function Uu(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-
o.length)/r<e)continue;let i=1-He(n,o)/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function Gu(n,t,e){let s=Math.max(n.length,t.length);return s?
1-Math.abs(n.length-t.length)/s<=e?0:1-He(n,t)/s:1}function He(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];
for(let i=1;i<=t.length;i+=1)r[i]=Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+
1));[e,s]=[s,r]}return s[t.length]}var Mn=class{constructor(t,e){this.vocabulary=e,this.nodes=Sn(t.nodes),this.contexts=Sn(t.contexts),this.references=Sn(t.references),this.audit=t.audit,this.papers=
new xn(this.references,e),this.shortNames=Zr(this.papers,e),this.edges=Sn(qu(t.edges,this.papers,e)),this.successors=li(this.nodes,this.edges,"subject","object"),
this.predecessors=li(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new $n(e,this.contexts,
Yu(this),new Set(s)),this.spellings=Xu(this),this.ownRows=Vu(this),this.audited=Ku(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=jt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function ye(n,t,e=20){let s=F(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=o.spelling,i=ci(n.spellings,s,0),a=i.size?"":ai(o,t,n.spellings.keys());a&&(i=
ci(n.spellings,a,r.corrected));let c=a?r.hint:0;for(let[l,u]of kn(o,t,n.spellings,e))u>=c&&!i.has(l)&&i.set(l,[r.alike,-u,l]);return $(i.values(),l=>l).slice(0,
e).map(([,,l])=>l)}function ci(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);if(i<0)continue;let a=[e+(o===t?0:i===0?1:2),[...o].length,r];Nt(a,s.get(
r)??[1/0])<0&&s.set(r,a)}return s}function Sn(n){return new Map(n.map(t=>[t.id,t]))}function qu(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(
a=>a.signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;
return{...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function Vu({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.
base_layer||!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Ku(n){
let t=new Map;for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function li(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));
for(let r of t.values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function Yu({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{
s.set(a,(s.get(a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,
broader:c}of e.lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let h of i(u))l.add(
h);return r.set(a,l),l};for(let a of s.keys())i(a);return r}function Xu({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[F(t,s),s]));for(let{id:s,name:o,
name_zh:r,curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=F(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function ui(){return"DecompressionStream"in globalThis}function On(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var eo=class extends Mn{constructor(t){super(Qu(t),Ju(t.vocabulary)),this.start=t.start,this.figures=t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&
!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=eh(t.nodes),this.flags=nh(this.audit);let o=[...this.nodes.values()].filter(i=>i.category===
"Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,jt(t.vocabulary,i)]);this.words=Object.fromEntries(r),this.words.population=[...this.words.
population,...O(o)]}},Zu=2;function Ju(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Zu,t.seconds)}}}async function di(n){return new eo(JSON.parse(
await On(n,"graph","deflate")))}var hi={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Qu(n){let e=["nodes","edges","contexts","references","\
audit"].map(s=>{let o=Object.hasOwn(hi,s)?Reflect.get(hi,s):{};return[s,th(n.vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function th(n,t,e){let s=Array.
from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=no(t,e[o]??o,a=>fi(r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??fi(r,"")}return s}
function no({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function fi(n,t){switch(n){case"text\
s":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function eh(n){
let[t,e,s]=["shape","color","level"].map(r=>no(n,r,String)??[]),o=no(n,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(
s[i])}]))}function nh(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function b(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Zt(n){let t=b(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function so(){return matchMedia("(min-width: 801px)").matches}function oo(n){return n instanceof HTMLElement||
n instanceof SVGElement}function pi(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${oo(n)?JSON.stringify(n.dataset):""}`}function En(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return oo(n)&&t instanceof
HTMLElement?{panel:t,name:pi(n),near:n.dataset.near}:null}function An(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>pi(r)===n.name),s=n.near?document.getElementById(n.near):null,o=oo(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function mi(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var sh="，。；：、）】》！？”’",[oh,rh]=[.8,.22],we=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(_n(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-oh*o,right:t-c+a,bottom:e+rh*o}}words(t){return io(t).map(e=>e.trim())}fitted(t,e,s,o=!1){if(this.width(
t,s,o)<=e)return t;let r=[...t];for(;r.length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";
for(let a of io(t))for(i&&this.width((i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.
fitted(i,e,s,o),l=(c.endsWith("…")?c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}parted(t,e,s,o=!1){
return ao(t,e,r=>this.width(r,s,o))}},ih=/(?<=[-–])/,ro=3;function ao(n,t,e){return lo(co(n).flatMap(s=>gi(s,t,e)),t,e).map(s=>s.trim())}function co(n){return io(
n).flatMap(t=>t.split(ih))}function lo(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||e((r+o).trimEnd())<=t?s[s.length-1]=r+o:s.push(o)}return s}function gi(n,t,e){
let s=n.trimEnd();if(e(s)<=t)return[n];let o=s.length-ro;for(;o>ro&&e(`${s.slice(0,o)}-`)>t;)o-=1;return o<ro?[n]:[`${s.slice(0,o)}-`,...gi(n.slice(o),t,e)]}function uo(n){
return[...n].some(_n)}function _n(n){return Number(n.codePointAt(0))>=11904}function io(n){let t=[],e="";for(let s of n)t.length&&(s===" "||sh.includes(s)||!ah(
e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function ah(n,t){return n==="（"?!1:n===" "||_n(n)||_n(t)}var Q=14,Lt=22,ho=/[⺀-鿿]/,ch=/ ?…$/,lh=7,uh=4,hh=3,fh=150;function wi(n,t,e,s){let o=ao(n,e,t);if(o.length<=s&&o.every(l=>l.length===1||t(l)<=e))return o;
let r=lo(ho.test(n)?[...n]:co(n),e,t),i=r.slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=yi(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e&&l.
length>1?yi(l,t,e):l)}function yi(n,t,e){let s=n.replace(ch,""),o=ho.test(n)?1:hh;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function bi(n,t){
let e=new Tn(n.map(mh)),s=[];for(let o of n){let r=o.forced?ph(o,t):dh(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function xi({box:[n,
t,e,s]},{upright:o,scale:r}){return o?[n+1,t+Lt*r,e-1,s]:[n+Lt*r,t,e-3,s]}function dh(n,t){let[e,s,o,r]=xi(n,t),i=Math.max(1,Math.floor((r-s+2)/Q)),a=wi(n.text,
t.measure,o-e,i);return a.some(l=>l.endsWith("…"))&&a.join("").length<(ho.test(n.text)?uh:lh)?null:{id:n.id,texts:a,box:vi(a,[e,s,o,r],t)}}function ph(n,t){let e=xi(
n,t),s=wi(n.text,t.measure,Math.max(e[2]-e[0],fh),Number.POSITIVE_INFINITY);return{id:n.id,texts:s,box:gh(vi(s,e,t),t.width,t.height)}}function vi(n,[t,e,s,o],{
measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*Q],l=i?(t+s-a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function mh({x:n,y:t,size:e}){return[n-e,t-
e,n+e,t+e]}function fo(n,t){let e=new Tn(t);return n.flatMap(({text:s,width:o,places:r})=>{let i=({x:c,y:l})=>[c-o/2,l-Q/2,c+o/2,l+Q/2],a=r.find(c=>e.free(i(c)));
return a?(e.add(i(a)),[{text:s,...a,box:i(a)}]):[]})}function gh([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+
i,t+a,e+i,s+a]}var In=64,Tn=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/In);r<=Math.floor(s/In);r+=
1)for(let i=Math.floor(e/In);i<=Math.floor(o/In);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,
[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>yh(t,s)))return!1;return!0}};function yh(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<
n[3]}function ki(n){let t=({x:e,y:s})=>`${$i(e)} ${$i(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function $i(n){return Math.
round(n*10)/10}function We([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Si(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>We(e,s)))]}function Mi(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,wh(n,t[s-1],t[s]));return e}function wh({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Ue(n){return n.filter((t,e)=>e%2===0)}function Oi(n,t){let e=bh(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=po(e)||1,u=4/3*t*(a==="x"?1:-1),h=-u*(i[c]-s[c])/l,f=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...f?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+h))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(h-m),y=w=>({...w,[a]:w[a]+m,[c]:w[c]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function bh(n){let t=Ue(n);return t.reduce((e,s)=>po(s)>po(e)?s:e,t[0])}function po([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var Ct='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',xh=[.5,.38,.62,.26,.74],vh=[1,2,3,4];function Nn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Ct}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function jn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ai(l.box,e),forced:l.id===
o||l.picked})),i=$(r,({forced:l,end:u,faded:h,degree:f,id:d})=>[!l,!u,h,-f,d]),{size:a,upright:c}=t;return bi(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Ai([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function Ln({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:h,y:f,size:d})=>Ei(h*s,f*s,d*s)),...e.
map(({x:h,y:f})=>Ei(h*s,f*s,kh)),...o.map(({box:h})=>h)],a=n.filter(h=>h.label&&!h.faded),c=h=>$(a,({ids:f})=>-f.length).filter(f=>f.lit===h).map(f=>({text:f.label,
width:r(f.label),places:$h(f,s)})),l=fo(c(!0),i),u=[...t.map(({box:h})=>Ai(h,s)),...l.map(({box:h})=>h)];return[...l,...fo(c(!1),[...i,...u])]}function $h({curves:n,
lit:t},e){let o=[...Ue(n)].reverse().flatMap(a=>xh.map(c=>We(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?vh.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*Q})):
[];return[...o,...i]}var kh=8;function Ei(n,t,e){return[n-e,t-e,n+e,t+e]}function pt(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function mo(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function _i(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Ct}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Ct}var[nt,be,Jt]=[0,1,2];function Rt({evidence_type:n}){return n==="meta_analysis"}function A({silentBecause:n}){return!n}function G({edge:n}){return Xt(n.sign)}function Cn({signs:n}){let t=[...n].filter(D);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function W(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>bt(e,s)).map(([e,s])=>Sh(e,s))}function Sh(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(G).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Rt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:xt(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function st(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:lt,contested:s>0,leans:Ii(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:dt,contested:!0,leans:Ii(n)}:{sign:s?
"0":"?",contested:!1,leans:null}}function Ii(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[go,Mh,Mt]=[0,1,2],Rn=class{#t;#e;#n;constructor(t){this.speaking=t}get results(){return this.#t??=W(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){
return this.#e??=st(this.results),this.#e}get level(){return Math.max(nt,...this.results.map(({level:t})=>t))}get studies(){return this.#n??=new Set(this.results.
map(({study:t})=>t)),this.#n}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){let t=this.speaking.filter(
({edge:e})=>!e.citation.length);return O(new Set(t.flatMap(({edge:e})=>e.reference)))}},Bn=class extends Rn{#t;constructor(t,e){super(t.filter(A)),this.findings=
t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Oh(this.speaking),this.gaps=Eh(this.speaking.length?this.
speaking:t),this.match=this.gaps.length?M.COMPATIBLE:M.ASSERTED}get sign(){return this.kind===Mt?"+":this.weighed.sign}get asserted(){let t=this.findings.filter(
({edge:s,match:o})=>s.signed&&o===M.ASSERTED),e=t.filter(A);return e.some(({edge:s})=>Rt(s))?W(e):W(t.filter(s=>A(s)||s.silentBecause==="pooled"))}get claims(){
return this.#t??=Ah(this.graph,this.speaking),this.#t}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({
silentBecause:t,edge:e}){let s=Xt(e.sign)&&Xt(this.weighed.sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.
some(({edge:t,level:e})=>t.predicate==="affects"&&e>nt)}part(t){if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.
get(s);return o||(o=new Rn(e.flatMap(r=>this.claims[r].findings)),this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.
length===this.findings.length?this:e(s)}};function Oh(n){return n.some(({edge:t})=>t.sign==="=")?Mt:n.some(({edge:t})=>t.predicate==="associated_with")?Mh:go}function Eh(n){
let t=n.filter(e=>A(e)&&G(e));return xt(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Ah({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,
[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[
s]})}return[...e.values()]}function q({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Qt=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.
rules=[["speculative",_h],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pool\
ed",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",Ih],["weaker_design",(o,r)=>this.
weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>A(o)?o:{...o,silentBecause:""}),
s=$(this.#a(e),o=>[!A(o),-o.match,o.edge.id]);return new Bn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?M.COMPATIBLE:M.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):nt,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#i(t)?nt:this.controlledDesigns.
has(s)?Jt:Rt(t)&&o==="affects"&&!this.#o(t)?Jt:be}#o(t){let{papers:e,ownRows:s,references:o}=this.graph,a=t.reference.flatMap(c=>o.get(c)?.includes??[]).flatMap(
c=>s.get(e.paper.get(c)??c)??[]).filter(c=>yo(c,t));return a.length>0&&!a.some(c=>this.controlledDesigns.has(c.evidence_type))}#i(t){return this.ownLayers.has(t.
layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(o=>yo(o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?
(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.filter(({edge:i})=>i.signed);if(!e.length)return t;let s=t.filter(({edge:i})=>!i.
signed),o=[];for(let[i,a]of this.rules){if(!e.length)break;let c=new Set(e.filter(l=>a(l,e)));if(c.size){for(let l of c)o.push({...l,silentBecause:i});e=e.filter(
l=>!c.has(l))}}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),...o]}retracted({edge:{reference:t}}){return t.length>0&&t.every(e=>this.
graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.
ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>yo(s,t)&&Bt(s,t)&&this.#l(s,t)))}#l(t,e){let{scoper:s}=this.graph;return s.
scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.
map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.includes(r)?c.some(l=>l.object===t.object&&this.#l(l,t)):c.length>
0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="systematic_review";return e.some(o=>s&&this.#c(t,o)?!0:Rt(o.edge)&&G(o)&&
this.#c(o,t)&&!this.#u(o,t))}#c(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.split("+").every(o=>s.has(o))&&Bt(t.edge,
e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===ge)return!1;let{scoper:s}=this.graph;return e.some(o=>Bt(t,o.edge)&&G(o)&&o.edge.
reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return t.match!==M.ASSERTED&&e.some(s=>this.#u(t,s))}#u({edge:t,match:e,openKeys:s,level:o},r){
return e===M.ASSERTED||r.match!==M.ASSERTED||!G(r)||r.edge.analysis||s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===nt&&o>nt?!1:(r.edge.reference.
length>0||!t.reference.length)&&Bt(t,r.edge)}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Th(s),r=o.get(e)??nt,i=s.filter(a=>G(a)&&(o.get(a.study)??
0)>r&&Bt(t,a.edge));return i.length>0&&!Nh(i,this.graph.vocabulary.small)}};function _h({edge:n}){return n.certainty==="speculative"}function Ih({edge:n,study:t,
openKeys:e},s){return n.analysis?s.some(o=>o.study===t&&!o.edge.analysis&&Bt(n,o.edge)&&o.openKeys.length<=e.length):!1}function Bt(n,t){return Ti(n.subject_aspect,
t.subject_aspect)&&Ti(n.object_aspect,t.object_aspect)}function Ti(n,t){return n===t||!(n&&t)}function yo(n,t){return n.subject===t.subject&&n.object===t.object}
function Th(n){let t=new Map;for(let{study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??nt));return t}function Nh(n,t){return n.some(({edge:s,study:o})=>o!==n[0].
study||s.sign!=="0")?!1:Math.max(...n.map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Rt(s))}var Ni={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Li(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let h=u.filter(r);return{target:l,edges:h,about:h.filter(f=>f.signed&&Lh(n,f))}}),a=$(i.filter(({about:l})=>l.length),({target:l})=>l),c=jh(
n,a,e,o);return $(c,([l])=>l).flatMap(([l,u])=>{let[h,f]=[s,[]].map(x=>new Qt(n,{context:u,layers:n.layers(x)})),{sex:d,species:m,population:g}=u,y=o==="dose"?l:
"",w=x=>Rh(x,h,f);return a.map(({target:x,edges:E})=>({target:x,sex:d,species:m,population:g,...w(E),dose:y}))})}function jh({scoper:n},t,e,s){let o=kt(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==M.EXCLUDED));return new Map(i.flatMap(a=>Ch(a,e,s)))}function Lh(n,{
certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function Ch(n,t,e){return e!=="dose"?(e==="population"?n.population:
[n[e]].filter(o=>o&&o!=="both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[
[kt(o,"dose"),o]]})}function Rh(n,t,e){let s=ji(t,n),{sign:o}=st(W(s)),r=a=>O(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(Ni,o))return{status:Ni[o],sign:o,
edges:r(s)};let i=ji(e,n);return i.some(G)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function ji(n,t){return(n.step(t)?.findings??
[]).filter(s=>A(s)&&s.edge.signed&&s.match===M.ASSERTED)}var Bh=4;function Ot(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Bh}){return{source:t,target:e,context:Kt(s),layers:n.layers(o),max_hops:r}}function _([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function te(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function V(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function I(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function k(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Ci(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}function wo(n){let t=n.
map(e=>e.kind==="group"?wo(e.marks):e.kind==="text"&&e.text?e.size:Number.POSITIVE_INFINITY);return Math.min(Number.POSITIVE_INFINITY,...t)}var K={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function R(n,t,e,s=6){let o=K[n];switch(n){case"+":case"-":return[
bo(n,t,e,s,o)];case"0":{let r=s*.95;return[V(t,e,s*.72,{stroke:o,width:1.6}),_([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[bo("+",t-s*.62,e,s*.75,o),
bo("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[_([t-r,e-1.5,t+r,e-1.5],o,2),_([t,e-1.5-r,t,e-1.5+r],o,2),_([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[k(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function bo(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return te(i,{fill:o,closed:!0})}var xe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Pn(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...O(new Set(o)).map(r=>Ph(n,r,s))]}function Ph(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:O(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:ze(n.vocabulary,"retr\
action","en",s),statement_zh:ze(n.vocabulary,"retraction","zh",s)}}function*Ri(n,t,e,s,o){let r=ve(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function ve(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var xo=[{scope:St.OPEN,aspect:"",arrivals:[]}];function vo(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===St.NONE)continue;let u=`${l} ${c}`,h=s.get(u);h?h.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var Et=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=Dh(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===Mt?"=":a[u].weighed.sign),this.sign=zh(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==Mt);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):nt,this.gaps=Math.max(...e.map(l=>l.gaps.length)),this.match=Math.
min(...e.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===go&&D(this.sign)&&this.level>
nt}get decides(){return this.counted&&this.sign!=="?"}};function Bi(n,t,e){let s=t.reduce((o,r)=>vo(n,o,r),xo);return new Et(n,t,s,e)}function Dh(n,t){let e=[],
s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}function zh(n){
let t=n.reduce(ii,"=");return t==="="?"?":t}function ee(n){return n.verdicts["?"]}function Pi(n,t){return t===ee(n)||t===n.verdicts[lt]}function zn({verdicts:n},t){return t===n[lt]||t===n[dt]}function Ge(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var Dn=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=$(this.look(),Hh),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[to(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof Et?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof Et?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of Fh(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Js(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[to(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(h=>h!==null);if(l.length<c.steps.length||l.every((h,f)=>h===c.steps[f]))continue;let u=Bi(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function Fh(n,{graph:{scoper:t}}){return n instanceof Et?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(G).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function Hh(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!D(s),o,r,-i,-a.size,c.length,c]}var Z=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new Qt(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function qe(n,t,e,s){return $o(new Z(n,t,e),t,s)}function $o(n,t,e=new xe(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Dn(n.counting,n.step(s,o),()=>Wh(n,t,e),e)}function Wh(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=ve(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),h=(m,g)=>m===e?l.length>0:!u.has(m)&&
(a.get(m)??1/0)<g,f=m=>{o.keep()&&c.push(new Et(i,[...l],m,r.asked))},d=(m,g,y)=>{for(let[w,x]of n.from(m)){if(!o.spend())return;if(!h(w,y))continue;let E=vo(i,
g,x);l.push(x),w===e?f(E):(u.add(w),d(w,E,y-1),u.delete(w)),l.pop()}};return d(t,xo,s),c}function Di(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:qe(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return Ge(jt(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function zi(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=Fi(n,t);if(!r.length)return null;let i=qe(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function Fn(n,t,e){let{every:s,leftOut:o}=Fi(n,t);if(!o.length)return()=>[];let r=new Z(n,{...t,layers:s},{passes:e});return(i,a)=>(r.step(i,a)?.speaking??
[]).filter(({edge:c,match:l})=>o.includes(c.layer)&&c.signed&&l===M.ASSERTED)}function Fi({vocabulary:n},{layers:t}){let e=jt(n,"layer");return{every:e,leftOut:e.
filter(s=>!t.includes(s))}}function Hi(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Wi(
t.graph,Uh(t,c)):[];l.length&&i.set(c,Ui(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=qh(t,s)),a.length||
r.length||(a=[...Vh(n,t)]),Gh(a)}function Uh({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function Wi({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:vn(n,t)??[]}function Gh(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return $(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Ui({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,kt(t,a)])}}function qh({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==M.EXCLUDED);return l.some(u=>Xt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*Vh({source:n,target:t,context:e,max_hops:s},o){let r=Yh(o),{onward:i,back:a}=Kh(o.graph),c=Xh(r,ve(i,n,s),ve(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let h of Ri(i,a,n,t,u))for(let[f,d]of h.slice(1).entries()){let m=r.get(h[f])?.get(d);m&&(l=!0,yield Ui(o.graph,e,{subject:h[f],object:d},m))}}function Kh({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function Yh({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(h=>h.signed&&e(h)).map(h=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(h))),u=Wi(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function Xh(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var Zh={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Gi(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=Ge(O(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:Jh(n,t)}}function Jh(n,t){let e=Object.entries(Zh).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=Qh(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return Ge(e)}function Qh(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return bn(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[So,ko,Hn,qi]=[0,1,2,3];function Vi(n,t,e){let{vocabulary:s}=n;if(Pi(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[So],reasons:["mechanism_only"]};let o=tf(e.direct.results,e.directSign),[r,i]=ef(s,o),a=sf(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,So)],
reasons:[i,...a]}}function tf(n,t){return n.filter(({signs:e})=>t===dt?e.size>0:e.has(t))}function Ki(n){return n.reduce((t,{people:e})=>t+e,0)}function ef({many:n},t){
let e=t.filter(({level:r})=>r===Jt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[qi,"pooled_controlled_many"];if(e.length>=n.several&&Ki(
e)>=n.more_people)return[qi,"several_controlled_many"];if(s.length)return[Hn,"pooled_controlled"];if(e.length>1)return[Hn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Hn,"one_controlled_many"];let o=t.filter(({level:r})=>r===be);return nf(n.people,o,e.length)}function nf(n,t,e){let s=Ki(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Hn,"several_observational_many"]:e?[ko,"one_controlled"]:s>=n?[ko,"one_observational_many"]:t.length>1?[ko,"two_observational"]:[So,t.length?
"one_observational":"no_study"]}function sf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===dt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:of(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function of({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
ge)}function Zi(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==ee(o)||c.includes(
u))return null;let h=Yi(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||h.some(rf)||!d)return Xi(n,h);let m={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return Xi(g,Yi(g,qe(g,m,{passes:s},i)))}function Yi(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&cf(n,o))}function rf({sign:n}){return D(n)||n===lt||n===dt}function Xi(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(m=>D(m.sign)),[o]=$(s,m=>[m.kind,m.steps.length,m.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(m=>m.kind===o.kind&&
m.steps.length<=i.length);if(a.some(m=>m.sign===lt||m.sign===dt))return null;let c=$(a.filter(m=>D(m.sign)),m=>m.nodes);if(c.some(m=>m.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=O(new Set(c.flatMap(m=>[...m.studies]))),h=c.map(m=>m.nodes),f=[...new Set(c.flatMap(af))],d=c.some(({parts:m})=>m.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:h,wholes:f,studies:u,hitRate:e[l],inHealthy:d}}function af({steps:n}){let t=n.find(e=>e.
kind===Mt);return t?[t.subject]:[]}function cf(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function ne(n,t,e){let s=Ot(n,t);return Wn(new Z(n,s,{passes:e}),s)}function Wn(n,t){let{graph:e,passes:s}=n,o=new xe(e.vocabulary.budget),r=$o(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,h=ee(e.vocabulary),f=r.deciding.map(g=>g.match),d=q(r),m=uf({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==h,match:f.length?Math.max(...f):null,leans:r.leans},{strength:()=>Vi(e,t,r),specific:()=>hf(
r),foundIn:()=>ff(e,r),suggests:()=>Zi(e,t,r,s),byLayer:()=>Di(e,t,i,{passes:s,budget:o}),elsewhere:()=>zi(e,t,{passes:s,budget:o}),resolvingSets:()=>zn(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>Hi(t,n,r),sensitivity:()=>Gi(e,r),cautions:()=>Pn(e,new Set(d.flatMap(g=>g.edges))),complete:()=>lf(o,
m)});return m}function lf(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function uf(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function hf({direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.
every(({openKeys:e})=>!e.length)?null:n.asserted.length?st(n.asserted):null}function ff({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.filter(G);return n.
narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var df=new Set(["untested","elsewhere","?"]),Mo=["+","-","0"],pf=new Set(["opposite","null_here","leaning_apart"]);function Ji(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function mf({direct:n,paths:t}){return q({direct:n,paths:t.filter(e=>e.counted)})}function Qi(n,t,e){let s=Array.from(t,([r,i])=>[r,mf(i)]),o=Array.from(t,([r,{
question:i}])=>[r,Fn(n,i,e)]);return Oo(new Map(s),new Map(o))}function Oo(n,t){let e=new Map;for(let[o,r]of n)for(let i of r){let{subject:a,object:c}=i,l=`${a}\
>${c}`,u=e.get(l)??{subject:a,object:c,known:new Map};u.known.set(o,gf(i)),e.set(l,u)}let s=[...e.values()].filter(({known:o})=>[...o.values()].some(r=>r.length)).
map(({subject:o,object:r,known:i})=>{let a=h=>t.get(h)?.(o,r)??[],c=wf(new Map(Array.from(n.keys(),h=>[h,i.get(h)??[]])),a),l=[...c.values()].filter(({edges:h})=>h.
length),u=l.length>1&&l.some(({relation:h})=>pf.has(h));return{subject:o,object:r,differs:u,cells:c}});return $(s,({differs:o,subject:r,object:i})=>[!o,r,i])}function gf({
speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===M.ASSERTED)}function Eo({decidedBy:n,direct:t,paths:e},s){if(n==="nothing")return null;let o=e.filter(
i=>i.mayDecide).flatMap(i=>i.parts);return(n==="direct"&&t?[t]:o).some(({speaking:i})=>i.some(({edge:a,openKeys:c})=>a.signed&&!c.includes(s)))}function yf(n,t){
let e=W(n),s=st(e),o=n.length?[]:t(),r=n.length?s.sign:o.length?"elsewhere":"untested";return{findings:n,others:o,results:e,sign:r,leans:s.leans?.sign??null,side:xf(
s)}}function wf(n,t){let e=new Map(Array.from(n,([s,o])=>[s,yf(o,()=>t(s))]));return new Map(Array.from(e,([s,{findings:o,others:r,results:i,sign:a,leans:c,side:l}])=>{
let u=[...e].filter(([f])=>f!==s).map(([,f])=>f),h=new Set(o.flatMap(({edge:f})=>f.citation));return[s,{sign:a,leans:c,relation:vf(a,l,u),counts:bf(i),edges:o.map(
({edge:f})=>f.id),citations:[...h].sort((f,d)=>f-d),elsewhere:r.map(({edge:f})=>f.id)}]}))}function bf(n){return Object.fromEntries(Mo.map(t=>[t,n.filter(({signs:e})=>e.
has(t)).length]))}function xf({leans:n,sign:t}){return n?n.sign:D(t)?t:null}function vf(n,t,e){if(n==="untested")return"untested_here";if(n==="elsewhere")return"\
in_other_layers";let s=new Set(e.map(o=>o.sign).filter(o=>!df.has(o)));return D(n)&&s.has(Fe(n))?"opposite":t&&e.some(o=>o.side===Fe(t))?"leaning_apart":n===lt?
"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}function Ao(n,t){let e=[$f,kf,Ef,_f,Tf,Nf,jf,Bf,Pf,Df];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function $f(n,{complete:t,decidedBy:e,paths:s}){let o=e===
"nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function kf(n,t){let{decidedBy:e,direct:s,paths:o,missing:r,elsewhere:i}=t;
if(e==="direct"&&s){let h=n.sentence("direct",{counts:ea(n,s.results)});return s.results.length>1?[h,n.sentence("no_synthesis")]:[h]}if(e==="mechanism"){let h=o.
filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[h.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).map(([g,y])=>`${g} × ${y}`),m=ta(n,t,"un\
measured_whole");return[n.sentence("mechanism",{measured:m,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence("unsigned")];let a=n.sentence(i?"noth\
ing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:h,object:f})=>h===c&&f===l);return[a,n.sentence(u?"excluded":"e\
xcluded_steps")]}function ta(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.length?n.sentence(r.some(A)?"m\
easured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(ct(t.context)).length?`${o}_here`:o)}function ea(n,t){let{
designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(Of(r)),Cn(r)];i?.set(a,(i.get(a)??0)+Sf(r))}let o=[...s].
filter(([,r])=>r.size).map(([r,i])=>Mf(n,r,i));return n.joined(o,"clauses")}function Sf({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(G).
length||1}function Mf(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,
design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function Of({pooled:n,level:t,findings:e}){
return n?"pooled":t===Jt?e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment":t<be?"statement":e.every(({edge:o})=>o.evidence_type==="s\
ystematic_review")?"systematic_review":"observational"}function Ef(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Fe(r)].length,[a,c]=[e.studies[r].
length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=Af(n,t);return o?[...s,o]:s}function Af(n,{strength:{
level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"claus\
es")}):n.sentence("strength",{level:r,base:s})}function _f(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(ct(e)).length&&r.push(
n.sentence(If(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",
{found_in:n.joined(a)}))}return r}function If({match:n,specific:t}){return n!==M.ASSERTED?"compatible":t?"asserted_in_part":"asserted"}function Tf(n,{question:t,
specific:e,direct:s}){if(!(e&&s))return[];let o=ea(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function Nf(n,{verdict:t,resolvingSets:e,
reported:s}){if(!zn(n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.
sentence("by_keys",{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(
0,-1)),last:i})]}function jf(n,t){let{suggests:e}=t;if(!e)return[];let s=Lf(n,e,ta(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}
function Lf(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:Rf(n,{kind:e,
wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(Cf(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence(
"no_rate")})}function Cf(n,t){let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?
[n.sentence("own_word")]:[]]}function Rf(n,{kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[Mt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(
s=>n.node(s)))})}function Bf(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewh\
ere_by_paths",r=n.sentence(t.findings===1?"one_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}
function Pf(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Df(n,{sensitivity:{flips:t,without:e},verdict:s,
direct:o,paths:r}){if(t.length){let i=new Set(q({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"f\
lips")})]}return e.size>1&&s!==ee(n.graph.vocabulary)?[n.sentence("steady")]:[]}function At(n){return n.length?`[${n.join(", ")}]`:""}function Ve({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[me(s,{doi:t})]:[],...e?[me(o,{pmid:e})]:
[]]}var mt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return ni(this.graph.vocabulary,t,this.lang)}sentence(t,e){return ze(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${at(t)}`;return s===null||o===null?r:`${r} [${at(s)}, ${at(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":ft([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}reason(t,e){if(A(e))return"";let s=t.agrees(
e),o=s===null?[]:[this.say(s?"agreeing":"disagreeing")];return this.joined([this.say(`because_${e.silentBecause}`),...o],"counts")}silence(t,e){let s=this.reason(
t,e);return s?this.sentence("labelled",{label:this.say("not counted"),text:s}):""}paper(t){return this.graph.shortNames.get(t)??t}identified({citation:t,match_confidence:e}){
return t.length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return Ve(this.graph,t).length?t.identifier_verified==="yes"?"":this.sentence(
"unverified"):this.sentence("no_identifier")}source(t){return t.citation.length?At(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.
section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-1]];return e.length?this.joined([this.joined(e),
s],"keys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!this.isStudy(t))return this.
sentence("own_word");let r=O(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:
[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return At(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&
this.named(t.population),kt(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||this.say(
"in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i==="effect")return this.sentence(a===
"any"?"structure_only":"directionless",r);let c=o||s.find(([h])=>h==="species")?.[1],l=s.map(([h,f])=>this.sentence("lack",{key:this.say(h),value:this.named(f,c)})),
u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function Un(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function na(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}var[zf,Ff]=Hf();function Hf(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function sa(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(zf),r=new Int32Array(64);for(let i=0;i<t;i+=64)Wf(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function vt(n,t){return n>>>
t|n<<32-t}function Wf(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=vt(i,7)^vt(i,18)^i>>>3,l=vt(a,17)^vt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=vt(i,6)^vt(i,11)^vt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+Ff[r]+t[r]|0,u=o[-r&7],h=o[1-r&7],f=o[2-r&7],d=vt(u,2)^vt(u,13)^vt(u,22);o[3-r&7]+=l,o[7-r&7]=l+d+(u&h^u&f^h&f)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var Uf=16;function $e(n,t){let e=oa.get(t)??Gf(n,t);return oa.set(t,e),e}var oa=new WeakMap;function Gf(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(q({direct:s,paths:o})),h=new Map([...u].flatMap(d=>d.edges.map(m=>[m.id,m]))),{matches:f}=n.vocabulary;return se(
{question:[r,i,Ye(a),c,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,f[d.match],d.counted]),findings:O(h.keys()).map(d=>qf(n,h.get(d)))})}function Ye(n){let t=Object.
entries(ct(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new qn(s):s]))}function se(n){return sa(Ke(n)).slice(0,Uf)}var Gn=class{constructor(t){
this.text=t}},ra=new WeakMap;function qf(n,t){let e=ra.get(t)??new Gn(Ke(_o(n,t)));return ra.set(t,e),e}var qn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function _o(n,t){let e=Object.entries(Un(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Vf(o)]))}function Vf(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?at(n):String(n)}function Ke(n){return Array.isArray(n)?`[${n.
map(Ke).join(", ")}]`:n instanceof Gn?n.text:n instanceof qn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>bt(e,s)).map(([e,s])=>`${Ke(
e)}: ${Ke(s)}`).join(", ")}}`:JSON.stringify(n).replace(Kf,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Kf=/[\u007f-\uffff]/g;function ke(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Vn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ke(n*100)/100).
toFixed(2):n.toFixed(2)}function oe(n){return`${ke(n*100)}%`}var Yf=/e([+-])(\d)$/,Xf=1e-4;function ia(n){let t=Number(n.toPrecision(1));return t&&t<Xf?t.toExponential(
0).replace(Yf,"e$10$2"):String(t)}var v=24,T=16,[Zf,aa]=[20,12.5],[Se,ca]=[11,1.5],Xe=26,Y=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=v}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(Ci(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,Zf,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,aa,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(_([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.width-2*v-Xe,Se),c=Xe+this.ruler.
width(i,Se);s>v&&s+c>this.width-v&&(s=v,this.y+=e),this.add(...o(s+Xe/2-4,this.y-4),k(s+Xe,this.y,i,Se)),s+=c+20;for(let l of a)this.y+=Se*ca,this.add(k(v+Xe,this.
y,l,Se)),s=this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,Se,e)}heading(t){this.y+=14,this.#s(t,aa,"ink",!0)}finish(t,e,s,o=!0){
return o&&this.notes([e]),{width:this.width,height:ke(this.y+v/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,drawn:s}}#s(t,e,s,o=!1){for(let r of this.
ruler.wrapped(t,this.width-2*v,e,o))this.y+=e*ca,this.add(k(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var Pt="",Yn="…",la="|",Jf=["female","male","both"];function Me(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Pt:ft([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(la):String(e)}function Kn(n,t){let e=new Map;for(let s of n){let o=Me(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function Io(n,t){let e=Kn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Jf.filter(r=>e.has(r)):t==="dose"?Qf(n,s):$(s,r=>[-(e.get(r)??0),r]);return e.
has(Pt)?[...o,Pt]:o}function Qf(n,t){let e=new Map(n.map(s=>[Me(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return $(t,s=>e.get(s)??[])}function Xn(n,t,e){
return t==="sex"?["female","male",Pt]:[...ha(n,Kn(n,t),t,e),Pt]}function ua(n,t,e,s){let o=Kn(n,e),r=Kn(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...ha(n,i,e,s),...o.has(Pt)?[Pt]:[]]}function ha(n,t,e,s){let o=Io(n,e).filter(Boolean),r=$(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,Yn]:i}function Zn(n,t,e){let s=Me(n,t);return e.includes(s)?s:Yn}function Ze(n,t,e){let s=Me(n,t);return e.includes(
s)?s:t==="sex"||!s?Pt:Yn}function ut(n,t,e,s){return t===Yn?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${td(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(la).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function Jn(n){let t=n.filter(e=>e.
signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function td(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(Boolean)?"p\
eople":t.some(Boolean)?"any":"animals"}var Je=["population","species","sex","dose"],[fa,ed,nd]=[27,250,7],[sd,od]=[6.5,30],[rd,id]=[40,18],[ad,cd]=[205,760],Oe={share:.25,name:[116,240],least:22,label:170,
animal:10.5,phone:560},To=[1,2,4];function da(n,t,e,s){return ma(n,t,e,s,0).scene()}function pa(n,t,e,s,o){return{...ma(n,t,e,s,o).scene(),spare:T}}function ma(n,t,e,s,o){
let r=Ot(n.graph,{...t,target:"",max_hops:1});return new No(n,r,e,Li(n.graph,r,e,s),o)}var No=class{constructor(t,e,s,o,r){this.words=t,this.question=e,this.by=
s,this.cells=o,this.studies=new Map(o.map(x=>[x,ld(t,x)]));let[i,a]=[this.#t(({target:x})=>x),this.#t(x=>x[s])];this.allRows=i.size,this.allColumns=a.size;let c=x=>s===
"sex"?0:-(a.get(x)??0),l=$(a.keys(),x=>[c(x),x]).slice(0,id);this.columns=s==="dose"?$(l,ud):l;let u=o.flatMap(x=>x.edges.map(E=>t.graph.edges.get(E)));this.edges=
u.filter(x=>x!==void 0);let h=$(i.keys(),x=>[-(i.get(x)??0),x]).slice(0,rd),f=x=>t.categoryPlace(this.#s(x));this.rows=$(h,x=>[f(x),-(i.get(x)??0),x]),this.shown=
o.filter(x=>this.rows.includes(x.target)&&this.columns.includes(x[s])),this.close=r>0,this.phone=this.close&&r<Oe.phone;let[d,m]=Oe.name,g=r+2*T-2*v,y=Math.max(
d,Math.min(m,r*Oe.share)),w=od;do this.one=Math.min(sd,w/Math.sqrt(Math.max(0,...this.studies.values())||1)),this.heights=this.#e(this.rows,({target:x})=>x),this.
widths=this.#e(this.columns,x=>x[s]),this.reach=this.columns.reduce((x,E)=>x+(this.widths.get(E)??0),0),w-=2;while(this.close&&this.reach>g-y&&w>=Oe.least);this.
name=this.close?Math.max(d,Math.min(m,g-this.reach)):ed,this.left=v+this.name,this.sheet=new Y(t.ruler,this.close?r+2*T:Math.max(cd,this.left+this.reach+v))}#t(t){
let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,fa]));for(let o of this.shown){let r=2*this.#n(
this.studies.get(o)??0)+nd;s.set(e(o),Math.max(s.get(e(o))??fa,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.nodes.get(t)?.category??
""}#o(t){return ut(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.question.source),t.say(this.by)],i=t.where(this.
question.context),a=t.joined(this.question.layers.map(f=>t.say(f)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,key:r,where:i,layers:a})]),
s.length?this.#i():e.notes([t.text("nothing")],"ink"),e.legend(fd(t,this.one),2*this.one*To[To.length-1]**.5+2);let c=s.filter(({status:f})=>f==="untested").length,
l={drawn:this.rows.length,all:this.allRows},u=t.text("gaps_counts",{cells:s.length,empty:c,...l});return this.columns.length<this.allColumns&&(u+=t.text("gaps_c\
olumns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),u,...t.fixed(this.by,this.question.context)]),{...e.finish(t.lang,
t.stamp(this.#h(),"stamp_map"),s.length-c),width:Math.max(e.width,this.left+this.reach+v)}}#i(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(m=>s.fitted(
this.#o(m),this.phone?Oe.label:ad,11.5)),r=Math.max(...o.map(m=>s.width(m,11.5)));e.y+=12+r;let i=this.#r().map(({x:m},g)=>k(m+4,e.y,o[g],11.5,{turned:!0})),[a,
c]=[e.y-r-4,r+7];e.y+=4;let l=a+c,u=[],h=new Map(this.shown.map(m=>[`${m.target} ${m[this.by]}`,m])),f="";for(let m of this.rows){if(this.#s(m)!==f){f=this.#s(m),
e.y+=24;let g={colour:"muted",italic:!0};u.push(k(v,e.y-4,t.category(f),11.5,g))}u.push(...this.#a(m,h))}let d=(...m)=>I(...m,{fill:"paper"});e.group([d(0,l,this.
left-4,e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],"","","corner")}#r(){let t=this.
left;return this.columns.map(e=>{let s=this.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#a(t,e){let{sheet:s}=this,o=this.#l(t),r=Math.max(this.heights.get(
t)??0,13*o.length+6),i=s.y+r/2,a={fill:"band",radius:4},c=i+4.3-6.5*(o.length-1),l=this.close?11.5:12,u=[I(v,s.y+1.5,this.name-6,r-3,a),...o.map((h,f)=>k(this.left-
12,c+13*f,h,l,{anchor:"end"}))];s.add(I(this.left-4,s.y+1.5,this.reach+4,r-3,a));for(let{name:h,x:f}of this.#r()){let d=e.get(`${t} ${h}`);d&&this.#c(d,f,i)}return s.
y+=r,u}#l(t){let{ruler:e}=this.words,s=this.words.node(t);if(!this.close)return[e.fitted(s,this.name-20,12)];let o=e.parted(s,this.name-20,11.5),r=this.phone?3:
2;return o.length<=r?o:[...o.slice(0,r-1),e.fitted(o.slice(r-1).join(" "),this.name-20,11.5)]}#c(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(t[this.
by])}`,[i,a]=this.#u(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#u(t,e,s){let{words:o}=this;if(t.status==="untested")return[ya(e,s),o.say("untested")];if(t.status==="elsewhere")return[
wa(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(h=>o.graph.edges.get(h)).filter(h=>h!==void 0),a=o.say(o.graph.vocabulary.verdicts[t.
sign]),c=this.by!=="species"&&Jn(i),l=[a,o.counted("study",r),...c?[o.text("gaps_animals")]:[]].join(" · ");return[[...ga(t.sign,e,s,this.#n(r)),...c?[hd(e,s,this.
close?Oe.animal:9)]:[]],`${l}
${o.tooltip(i)}`]}#h(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:h,edges:f})=>[r,i,a,c,l,u,h,...f]),{source:e,context:s,
layers:o}=this.question;return se([e,this.by,Ye(s),o,t])}};function ld({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function ga(n,t,e,s){
let o=K[n];return[V(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...R(n,t,e,4.2)]}function ud(n){let t=n.indexOf(" ");return[n.slice(t+1),Number(n.slice(0,t))]}function ya(n,t){
return[V(n,t,3,{stroke:"muted",width:1.2})]}function hd(n,t,e){return k(n+8,t+10,"a",e,{colour:"muted",italic:!0})}function wa(n,t){return[V(n,t,5,{stroke:"mute\
d",width:1.2}),V(n,t,1.6,{fill:"muted"})]}function fd(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],["mixed","mi\
xed"]].map(([s,o])=>[(r,i)=>ga(s,r,i,Math.max(t,6)),n.text(o)]),[ya,n.text("gaps_empty")],[wa,n.text("gaps_elsewhere")],[(s,o)=>[k(s,o+3,"a",10,{anchor:"middle",
colour:"muted",italic:!0})],n.text("gaps_animals")],...To.map(s=>[(o,r)=>[V(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var va=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,dd=/^\d+(\.\d+)?$/,pd=/^#+/,md=/\s+/g,gd=/[|,，、]/,yd=/[-_].*/,wd=/[\u200b-\u200f\u2060\ufeff]/g,
bd=/%[0-9a-f]{2}/i,ts={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},ba={layer:"layers",max_hops:"hops"},xd=["layers","effects","evidence","hidden","setting"],xa={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function $a(n,t,e,s){let o=[],r=[...new URLSearchParams(vd(t))].map(([a,c])=>[$d(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?va.exec(c):null,u=h=>Sd(n,a,h,s,i);l&&!o.some(([h])=>h==="dose")?o.unshift(...kd(n,l,s)):o.push([a,a==="find"?c:
c.split(xd.includes(a)?gd:"|").map(u).join("|")])}return new URLSearchParams(o)}function vd(n){let t=n.replace(pd,"").replaceAll("&amp;","&");return t.includes(
"=")?t:ka(t)}function ka(n){try{return bd.test(n)?decodeURIComponent(n):n}catch{return n}}function $d(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(ba,e)?ba[e]:e;return t.includes(s)?s:n}function kd(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",Qn(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function Sd(n,t,e,s,o){let r=ka(e).replace(wd,"").trim();switch(t){case"a":case"b":return Md(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(F(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return dd.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(xa).find(i=>xa[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(yd,"");default:return Qn(n,t,r,s(t))}}function Md(n,t,e,s){
let o=t==="dose"?va.exec(e):null;return o?`${Number(o[1])} ${Qn(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?Qn(n,t,e,s(t)):e}function Qn(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[ts[t]]??[]).map(({name:u,spellings:h=[]})=>[u,h])),i=o.languages.map(u=>new mt(n,u)),a=u=>F(o,u).replace(md,""),
c=a(e),l=u=>[u,...r.get(u)??[],...i.map(h=>h.named(u))];return s.find(u=>l(u).some(h=>a(h)===c))??e}var U={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...Kt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"population",strata:"sex",by:"",
a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},Dt=["answer","evidence","conflicts","compare","papers"],Qe=["ladder","b\
rain","harvest","forest","gaps","map","table"],re=6;function _t(n){return{...U,layers:[...n.words.layer]}}function ie(n,t){let e=new URLSearchParams;for(let[s,o]of Object.
entries(_t(n))){let r=jo(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==jo(o)||s==="lang"||i)&&e.set(s,r)}return e.toString()}function Lo(n,t){
return $a(t,n,Object.keys(U),e=>Ro(t,e))}function Co(n,t,e){return[...Lo(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(U,o)).filter(([o,r])=>!Object.hasOwn(U,o)||jo(
Reflect.get(t,o))!==r)}function Sa(n,t,[e,s],[o,r]){let i=[...Lo(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,[o,r]]).toString()}
var Od=["tab","view","zoom","sort","find","columns","strata","theme","lang"];function jo(n){return Array.isArray(n)?n.join("|"):String(n??"")}function Ma(n,t,e){
let s=Lo(n,e),r=[...s.keys()].some(i=>Object.hasOwn(U,i)&&!Od.includes(i))?{..._t(e),...Ed(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.entries(U)){let c=s.
get(i),l=c===null?void 0:Ad(i,c,a);l!==void 0&&es(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),
r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>Pd(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function Ed({from:n,to:t,lang:e},s){
let o=r=>s.has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function Ad(n,t,e){
return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(re,Math.max(1,Number.parseInt(t,10)||U.hops)):n==="dose"||n==="dose\
_to"?Oa(t):t}function Oa(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var ns={sex:["","male","female"],extent:["answer","all"],columns:Je,
tab:Dt,view:Qe,theme:["","light","dark"]},Ea=["layers","effects","evidence","hidden"],Aa=["population","species","route","regimen","dose_unit"];function Ro(n,t){
return Object.hasOwn(ns,t)?ns[t].filter(Boolean):Aa.includes(t)?n.words[t]:Ea.includes(t)?n.words[ts[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.
keys:t==="strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}function es(n,t,e){let s=String(e);if(Object.hasOwn(
ns,t))return ns[t].includes(s);if(Aa.includes(t))return s===""||n.words[t].includes(s);if(Ea.includes(t))return _d(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return Id(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strata":return n.vocabulary.compared_by.includes(s);case"\
lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||Ld.test(s)&&ss(Number.parseFloat(s))===Number.parseFloat(s);case"sort":return s===""||
jd.test(s);case"pick":return s===""||Bd(n,s);default:return!0}}function _d(n,t,e){let s=n.words[ts[t]];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}
function Id(n,t){return new Set(t).size<t.length||t.some(e=>!n.contexts.has(e))?!1:!t.some((e,s)=>t.slice(s).some(o=>n.scoper.parts(e,o)))}var[Td,Nd]=[.1,6];function ss(n){
return Math.min(Nd,Math.max(Td,n))}var jd=/^-?[1-8]$/,Ld=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,Cd=/^(\w+):(.*)$/,Rd={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Bd(n,t){
let[,e="",s=""]=Cd.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(Rd[e]??0)&&o.every(r=>n.nodes.has(r))}function Pd(n,t,e){if(!(t&&e))return!1;if(t==="setting")return es(n,t,[e]);if(t!==
"dose")return es(n,t,e);let[s,o=""]=e.split(" ");return Oa(s)!==null&&o!==""&&es(n,"dose_unit",o)}function ot(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var os=5,Dd=/[&<>"']/g,zd={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Fd=/[^\S\n ]/g,Hd=/[\p{C}\p{Zl}\p{Zp}]/gu,_a="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Wd=new RegExp(`[${_a}]+(?:[ 0-9.'’"-]+[${_a}]+)*`,"gu"),Ud=/^https?:\/\//,Gd=/\.?0+$/;
function tn(n,t,e=""){return new Bo(t,e).document(n)}var Bo=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[N(t),N(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${zt(s)}" font-family="${zt(this.fonts)}">\

<title>${zt(o)}</title>
<desc>${zt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(bt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${qd("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${N(e)}" \
y1="${N(s)}" x2="${N(o)}" y2="${N(r)}"`} stroke-width="${N(i)}"${Ia(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${N(c)},${N(l)}`).join(" "),a=s?` stroke-width="${N(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${N(i)}"`:"";return`<circle cx="${N(t)}" cy="${N(e)}" r="${N(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${zt(e)}</title>`:"",i=o?` data-name="${zt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return Ud.test(s)?`<a href="${zt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,h]=[N(t),
N(e)],f=l?`transform="translate(${u} ${h}) rotate(-90)"`:`x="${u}" y="${h}"`,d=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${f} font-size="${N(o)}"${d}${m}${this.look(i,"")}>${zt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${N(l)}"`:"",f=`<rect ${`x="${N(e)}" y="${N(s)}" width="${N(o)}" height="${N(r)}"`}${u}${Ia(t)}${this.look(i,a)}/>`,d=c?Vd(t):"";return d?
`${f}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:f}};function gt(n){return n.replace(Wd,"⁨$&⁩")}function zt(n){let t=n.replace(Fd," ").replace(Hd,
e=>e===`
`?e:"�");return gt(t).replace(Dd,e=>zd[e])}function N(n){return Vn(n).replace(Gd,"")}function qd(n,t){return`<${n}>${t}</${n}>`}function Ia({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Vd({x:n,y:t,width:e,height:s}){let o="";for(let r=os;r<=Math.floor((e+s)/os)*os;r+=os){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${N(n+i)} ${N(t+a)}L${N(n+c)} ${N(t+l)}`)}return o}var Do="http://www.w3.org/2000/svg",Kd="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Yd=/[&<>"']/g,Xd=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function zo(n){return gt(n).replace(Yd,t=>`&#${t.charCodeAt(0)};`).replace(Xd,"")}function B(n){return Math.round(n*10)/10}function Ta(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),h=jn(n,1,e,""),f=Ln(n,1,h,e),d=Math.round(s.height);return`${[`<svg xmlns="${Do}"\
 width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${Kd}" font-size="12">`,`<title>${zo(t)}</title>`,`<rect width="${r}" height="${d}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Jd(g,o)),...a.map(g=>Qd(g,o)),...a.map(g=>tp(g,o)),...c.map(g=>Zd(g,o)),...f.map(({text:g,x:y,y:w})=>Po(g,{x:y,y:w+4},o.text,{halo:o.
halo})),...h.flatMap(({id:g,texts:y,box:w})=>y.map((x,E)=>Po(x,{x:l?(w[0]+w[2])/2:w[0],y:w[1]+11+E*Q},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),"\
</svg>"].join(`
`)}
`}function Fo(n,{x:t,y:e},s,o=!1){return`<text x="${B(t)}" y="${B(e)}" fill="${s}"${o?' font-weight="bold"':""}>${zo(n)}</text>`}function Ho({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${B(n)} ${B(t)} L${B(n+29)} ${B(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+ja(
o,{x:n+29,y:t},{x:1,y:0},e)}function Na({x:n,y:t},e,s){let o=Go[e];return o?`<polygon points="${o.map(([i,a])=>`${B(n+6*i)},${B(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${B(n)}" cy="${B(t)}" r="6" fill="${s}"/>`}function Zd({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Ca({x:n,y:t},8,r,s)}${Po(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Jd(n,{paper:t}){let e=pt(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Wo(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${B(n.width)}"${s}/>`}${ja(n.end,o,r,e)}`}function Qd(n,t){
let[e,s,o,r]=n.box.map(B),[i,a]=n.end||n.picked?[t.ring,2]:[pt(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${B(o-e)}" height="${B(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function Wo(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Uo(n,{x:t,y:e},s){let o=(r,i)=>`${B(t+r*s.x-i*s.y)} ${B(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function ja(n,t,e,s){let o=Uo(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function rs(n,t){let e=document.createElementNS(Do,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function La(n,t,e){
let s=rs("svg",{width:34,height:14,"aria-hidden":"true"}),o=Ho({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Do}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Ca({x:n,y:t},e,s,o){return`<circle cx="${B(n)}" cy="${B(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function Po(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${B(t)}" y="${B(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${zo(n)}</text>`}var Go={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function tp(n,t){let e=n.faded?pt(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:pt(n.colour,t.text,.35),o=Go[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${B(
n.x+i*n.size)},${B(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Ca(n,n.size,e,s)}function is({shape:n,colour:t}){let e=Go[n],
s=rs("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?rs("\
polygon",{points:o,fill:t}):rs("circle",{cx:8,cy:8,r:6,fill:t})),s}function Ra(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var ep={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},np=1.4,sp=7;async function Pa(n){let t=await On(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var as=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=Nn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},ep);for(let r of t.querySelectorAll("[tabindex]"))r.removeAttribute("tabindex");
this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.points=new WeakMap,this.under="";let s=null;this.network.on("click",({pointer:r})=>{s=r.
canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener("pointermove",({offsetX:r,offsetY:i})=>this.point(this.at(this.network.
DOMtoCanvas({x:r,y:i})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));for(let r of["zoom","dragEnd"])this.network.on(r,()=>{this.keepInSight(),
e.move()});let o=r=>{this.picture?.layout.upright&&!r.ctrlKey&&r.stopPropagation()};t.addEventListener("wheel",o,{capture:!0}),this.network.on("beforeDrawing",r=>this.
paper(r)),this.network.on("afterDrawing",r=>this.write(r))}size(){return{width:this.element.clientWidth,height:this.element.clientHeight}}free(){for(let t of[this.
frame,this.element])t.style.height="";return this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout,o=Math.min(1,this.size().width/s.width);for(let a of[
this.frame,this.element])a.style.height=e?`${Math.ceil(s.height*o)}px`:"";this.element.classList.toggle("upright",e),this.fresh=!0,this.placed=new Map;let{width:r,
height:i}=this.size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(a=>this.visNode(a))),this.network.redraw()}get drawn(){
if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),s=this.picture?.layout.size??{width:t,height:e},
o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}where(){let[{width:t,height:e},{x:s,y:o}]=[
this.size(),this.network.getViewPosition()];return[this.network.getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{width:e,height:s}=this.size(),[o,r,
i]=t.split(",").map(Number);t&&e?(this.network.moveTo({position:{x:r*e,y:i*s},scale:o,animation:!1}),this.keepInSight()):this.fit()}keepInSight(){let[t,{x:e,y:s}]=[
this.network.getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[ss(t),{x:Ba(e,o),y:Ba(s,r)}];(i!==t||a.
x!==e||a.y!==s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:ss(this.network.getScale()*np**t),animation:!1}),this.
on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(f,d,m)=>Math.min(f+m,Math.max(f-
m,d)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move());let{y:l}=this.network.
canvasToDOM({x:t,y:e}),{scrollTop:u,clientHeight:h}=this.frame;this.frame.scrollTop=Math.min(l-40,Math.max(u,l+80-h)),this.redraw()}hover(t){this.hovered=t,this.
redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?pt(t.colour,e.paper,.75):t.colour,r=s?
e.ring:pt(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?pt(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,h]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=h,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[sp/this.network.getScale(),""];for(let c of s){
let l=Mi(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??Si(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return pt(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Wo(e.curves),r=Uo(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:pt(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??jn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return Ln(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=Ct;for(let l of r)_i(t,l,e,o);for(let{text:l,x:u,y:h}of this.lineLabels())mo(t,l,{x:u,y:h-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,
l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${Ct}`:Ct;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[l,u]of e.entries())mo(t,u,{x:a?(s[0]+s[2])/2:
s[0],y:s[1]+l*Q},c,r.halo)}};function Ba(n,t){return Math.min(t,Math.max(0,n))}function Ft(n,t){return[t.one?n.t.one:"",...Ee(n,t)].filter(Boolean).join(" · ")}function Ee(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function cs(n,t,e){
let s=Ee(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var op=["opposite","null"],rp=["unresolved","partly","explained"];function Da(n,t){let e=t.map(s=>ip(n,s)).filter(s=>s!==null);return $(e,({kind:s,status:o,subject:r,
object:i})=>[op.indexOf(s),rp.indexOf(o),r,i])}function ip(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=ap(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:vn(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:$(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:cp(n,a)}}function ap(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Bt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function cp({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Yt(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}function P({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Ht(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
return e==="setting"?{...t,setting:[...en(n,t,e,s).setting,s]}:{...t,[e]:s}}function en(n,t,e,s){return e==="dose"?{...t,dose:null,dose_to:null,dose_unit:""}:e!==
"setting"?{...t,[e]:""}:{...t,setting:t.setting.filter(o=>o!==s&&!n.scoper.parts(o,s))}}var za=new WeakMap;function lp({scoper:n},t){let e=za.get(t)??n.ofContext(
P(t));return za.set(t,e),e}function X(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.reportsAll(e,lp(n,t))||e.signed&&s.length&&
!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function qo(n,t){
let e=Ot(n,{source:t.from,target:t.to,context:P(t),layers:t.layers,max_hops:t.hops}),s=new Z(n,e,{passes:m=>X(n,t,m)}),o=s.all(),r=new Map(o.flatMap(m=>m.findings.
map(g=>[g.edge.id,g]))),a=t.from&&t.to&&t.from!==t.to?Wn(s,e):null,c=a&&t.one?up(n,a):a,l=hp(o,c,t),u=new Set(l.flatMap(m=>[m.subject,m.object]));if(t.extent===
"answer")for(let m of[t.from,t.to])m&&u.add(m);let h=Da(n,o),f=new Map(h.map(m=>[S(m),m]));return{steps:new Map(o.map(m=>[S(m),m])),findings:r,answer:c,shown:l,
nodes:u,conflicts:h,clashing:f}}function up(n,t){let e=t.paths.filter(o=>!o.chimera),s=q({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},cautions:{
get:()=>Pn(n,s.flatMap(o=>o.edges))}})}function Fa(n){return n?new Set(q(n).map(S)):new Set}function S({subject:n,object:t}){return`${n}>${t}`}function hp(n,t,{
extent:e}){return e==="all"?n:t?[...new Set(q(t))]:[]}var Vo=["+","-","0"],[Ha,fp,dp]=[210,190,10.5],pp=760,mp=1e3,gp=120,Ko={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function Ae({view:n,
extent:t}){return n==="map"&&t==="all"}function Ua(n,{graph:t,state:e,view:s},o,r){let i=s.shown.filter(z=>z.findings.some(({edge:H})=>H.signed)),a=yp(t,e),c=a?
bp(n,t,i,a,o):wp(n,t,i,o),[l,u]=[Wa(c,"column"),Wa(c,"row")],h=r>0&&r<mp,f=l.length*Ko[c.name].wide,d=h?Math.max(gp,Math.min(Ha,r+2*(T-v)-f)):Ha,m=v+d+f+v,g=new Y(
n.ruler,h?r+2*T:Math.max(pp,m)),y=`${n.where(P(e))} · ${n.joined(e.layers.map(z=>n.say(z)))}`;g.head(c.title,[y]),a&&xp(g,o),vp(g,c,[l,u],d),g.legend(Vo.map(z=>[
(H,L)=>R(z,H,L,5),c.means(z)])),g.notes([o.matrixNote]);let w=i.flatMap(z=>z.findings.map(({edge:H})=>H.id)),x=n.stamp(se($(w,z=>z)),"stamp_map"),E=g.finish(n.lang,
x,c.cells.length);return h?{...E,width:Math.max(m,E.width),spare:T}:E}function yp(n,{pick:t}){let[e,s]=ot(t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(
">").map(o=>n.nodes.get(o)?.category??"")}function wp(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";return{title:s.matrix,name:"block",cells:qa(e,o),called:r=>n.
category(r),place:r=>[t.looks.get(r)?.level??0,r],means:Ga(n)}}function bp(n,t,e,[s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.category===s&&t.
nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:qa(i,a=>a),called:a=>n.node(a),place:a=>n.node(a).toLowerCase(),
means:Ga(n)}}function Ga(n){let t=new Map([["+","raises"],["-","lowers"],["0","no_effect"]]);return e=>n.text(t.get(e)??"no_direction")}function qa(n,t){let e=new Map;
for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.
map(({edge:u})=>u.signed?u.sign:"")),c=new Map(Vo.map(l=>[l,a.filter(u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function Wa({cells:n,place:t},e){
return $(new Set(n.map(s=>s[e])),t)}function xp(n,{allCategories:t}){n.y+=16;let e=k(v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=I(v-4,n.y-18,n.ruler.width(t,12.5,
!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function vp(n,t,[e,s],o){let{ruler:r}=n,{wide:i,high:a}=Ko[t.name],c=v+o,l=e.map(g=>r.fitted(t.called(g),
fp,11.5)),u=n.y;n.y+=10+Math.max(0,...l.map(g=>r.width(g,11.5)));let h=l.map((g,y)=>k(c+(y+.5)*i+4,n.y,g,11.5,{turned:!0}));n.y+=6;let f=n.y,d=[];for(let g of s){
let y=n.y,w=r.fitted(t.called(g),o-16,12);n.add(I(c,y+1,e.length*i,a-2,{fill:"band",radius:3})),d.push(I(v,y+1,o,a-2,{fill:"band",radius:3})),d.push(k(c-8,y+a/2+
4.3,w,12,{anchor:"end"}));for(let x of t.cells.filter(({row:E})=>E===g))Sp(n,t,x,c+e.indexOf(x.column)*i);n.y+=a}let m=I(0,f,c,n.y-f,{fill:"paper"});n.group([m,
...d],"","",Va),n.group([I(0,u,c+e.length*i+v,f-u,{fill:"paper"}),...h],"","",Ka),n.group([I(0,u,c,f-u,{fill:"paper"})],"","",Ya)}var[Va,Ka,Ya]=["names","heads",
"corner"],$p=["row","block","pair","line"].map(n=>`[data-name^="${n} "]`).join();function Yo(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[Va,Ka,Ya].map(x=>t?.
querySelector(`[data-name="${x}"]`));for(let x of["--over","--held"])n.style.removeProperty(x);let r=o??s;if(!(t instanceof SVGSVGElement&&s&&r instanceof SVGGraphicsElement))
return;let{y:i,height:a,width:c}=r.getBBox(),l=o?c:0,[u,h]=[n.getBoundingClientRect(),t.getBoundingClientRect()],f=t.viewBox.baseVal.width/h.width,d=Math.max(0,
(u.left-h.left)*f),m=kp(s),g=m instanceof SVGGraphicsElement?m.getBBox():{y:i,height:a},y=Math.max(0,g.y+g.height-i-a),w=Math.min(y,Math.max(0,(Math.max(0,u.top)-
h.top)*f-i));e?.setAttribute("transform",`translate(${d} 0)`),s.setAttribute("transform",`translate(0 ${w})`),o?.setAttribute("transform",`translate(${d} ${w})`),
n.style.setProperty("--over",`${a/f}px`),n.style.setProperty("--held",`${l/f}px`)}function kp(n){let t=n.previousElementSibling;for(;t&&!t.matches($p);)t=t.previousElementSibling;
return t}function Sp(n,{name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:h,dy:f}=Ko[t],d=Vo.filter(wt=>i.get(wt)),m=d.reduce((wt,De)=>(i.
get(De)??0)>(i.get(wt)??0)?De:wt,"0"),g=d.length?`${K[m]}_faded`:"paper",y=I(c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),[w,x]=[n.y+u/2,(d.length-1)/2],E=c+l/2-4,z=d.flatMap(
(wt,De)=>Mp(wt,i.get(wt)??0,E+(De-x)*h,w+(De-x)*f)),H=d.map(wt=>`${s(wt)} ${i.get(wt)}`).join(" · "),L=t==="block"?` (${a})`:"";n.group([y,...d.length?z:R("?",
c+l/2,w,5)],`${e(r)} → ${e(o)}${L}
${H||s("?")}`,"",`${t} ${r}>${o}`)}function Mp(n,t,e,s){return[...R(n,e-4,s,3.4),k(e+2,s+3.8,String(t),dp)]}var Op=[[0,1,2],[3],[4],[5],[6,7]],Xa=3,Ep=4,Ap=12,[_p,Ip]=[250,4],Tp=3;function Ja(n,t,{from:e,to:s}){let o=O(t).filter(c=>c!==e&&c!==s),i=Op.map(c=>o.filter(l=>c.
includes(Np(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Ep||i.length>Xa&&i.some(c=>c.length<Xa);){let c=i.indexOf(xt(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function Np(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Zo(n,t){let e=n.map((c,l)=>c.map(u=>Qa(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,h]=[s.get(c),s.get(l)];if(!(u&&h))continue;let f=`${c}>${l}`;o.set(f,jp(e,f,u.column<=h.column?[u,h]:[h,u]))}for(let c of e)ls(c);let r=Lp(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&Fp(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function Qa(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function jp(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=Qa(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function ls(n){for(let[t,e]of n.entries())e.rank=t}function Lp(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>_p?Ip:Ap;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Cp(r?[...n].reverse():n,r?"after":"before");let i=Tp;for(;i&&Bp(n);)i-=1;let a=n.reduce((c,l)=>c+Hp(l)+zp(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)ls(o);return t}function Cp(n,t){for(let e of n){let s=new Map(e.map(o=>[o,Rp(o,t)]));e.splice(0,e.length,...$(e,o=>[
s.get(o)??0,o.rank])),ls(e)}}function Rp(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Bp(n){let t=!1;for(let e of n)
for(let s of[...e])t=Pp(e,s)||t;return t}function Pp(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Za(
u,t)+Dp(t,u)-Za(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),ls(n),c}function Za(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function Dp(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return Xo(n)*e(t,n)-Xo(t)*e(n,t)}function Xo({before:n,after:t}){return Math.min(n.length,t.length)}function zp(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=Xo(r);return t}function Fp(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function Hp(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var us=3,Wp=1e6,[Up,tc,Gp]=[12,34,10];function ec(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,qp(n,c,t.get(c)??0,s)])),i=Vp(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,h]=[l[0],l[l.length-1]],[f,d]=[u,h].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[f,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,Kp(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function qp({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function Vp({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,h=!i.startsWith(`${c.id}>`),f=n.back.has(i)?0:1;o.get(c)?.[f].
push({pair:i,other:a[1],level:u,back:h}),o.get(l)?.[u?f:0].push({pair:i,other:a[a.length-2],level:u,back:h})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:h,level:f})=>{let d=(s.get(h)??0)-c;return f?Math.sign(d)*Wp-d:d};for(let h of a){let f=Math.min(e.port,l/Math.max(1,h.length)),
d=$(h,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(m-(h.length-1)/2)*f)}}return r}function Kp(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Yp(n,t,e,s,o)]:Xp(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,h])=>[h,u,l,c])}function Yp({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,h=c<0?n[u].start:n[u].end,f=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(tc,
f===void 0?tc:Math.abs(f-h)-Gp),m=h+c*4*Math.min(d,Up+60*Math.abs(i-r)/t)/3,[g,y]=l?[h,h+c*us]:[h+c*us,h];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function Xp({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,h]=[a===0&&!e?c+us:c,a+1===r&&e?l-us:l],[f,d,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,f),o(m,f),o(m,d),o(h,d)];if(a+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}function nc(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let h=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/h,count:h},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[ht,ae]=[10,34],sc=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Zp,oc,Jp]=[70,160,6],Qp=2,[tm,em]=[44,30],hs={box:90,depth:64,channel:44,abreast:[4,3,2]},
[nm,sm]=[640,120],om=10;function ac(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(S)]),o=Jo.get(s)??rm(n,t,e);return Jo.clear(),Jo.set(s,o),
o}var Jo=new Map;function rm(n,t,e){let s=Ja(n,t.nodes,t),o=e.width<e.height*.75?null:lm(n,s,t,e),r=!o||e.width<nm&&im(o,e)<sm,i=r?um(s,t,e):o,a=fm(i,r?ht:ae),{
boxes:c,routes:l}=ec(i,a,r),u=Array.from(c,([m,g])=>[m,am(g,r)]),[h,f]=[Math.floor((i.spans.at(-1)?.end??0)+ht),i.length],d=r?{width:Math.max(e.width,f+2*ht),height:Math.
max(e.height,h)}:{width:Math.max(e.width,h),height:Math.max(e.height,f+ae+ht)};return{positions:new Map(u),boxes:c,routes:l,upright:r,size:d}}function im({spans:n,
density:t,length:e},{width:s,height:o}){let r=(n[n.length-1]?.end??0)+ht,i=Math.min(1,s/r,o/(e+ae+ht)),a=n.slice(1,-1).map(({start:l,end:u})=>(u-l-Lt)*i),c=Math.
max(1,Math.floor((i*t.lines*Q+6)/Q));return Math.min(Number.POSITIVE_INFINITY,...a)*c}function am([n,t,e,s],o){return o?{x:(n+e)/2,y:t+Lt/2}:{x:n+Lt/2,y:(t+s)/2}}
var cm=/[\s-]/;function lm(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new we(n.figures.widths),a=(f,d)=>i.wrapped(s.get(f)??"",d-Lt-4,12,!0).length,c=f=>Math.
max(...(s.get(f)??"").split(cm).map(d=>i.width(d,12,!0)))+Lt+6,l=Zo(t,e),u=r-ae-ht,h=rc(l,ic(t,o-2*ht,a,c),u,a);if(h.length>u){let f=o*h.length/u;h=rc(l,ic(t,f-
2*ht,a,c),u,a)}return h}function rc(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=sc.map(a=>{let c=({column:u})=>n.
columns[u].length===1;return{density:a,...cc(n,a,u=>Q*Math.min(o.get(u)??1,c(u)?sc[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-1];return{order:n,
spans:t,...i,length:Math.max(e,i.longest)}}function ic(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(oc,Math.max(Zp,...g.map(s)))),i=n.map((g,y)=>{let w=r[y];
for(;w<oc&&g.some(x=>e(x,w)>Qp);)w+=Jp;return w}),a=g=>g.reduce((y,w)=>y+w,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*tm-a(r))/c),u=i.map((g,y)=>r[y]+
l*(g-r[y])),h=Math.min(1,(t-o*em)/a(u)),f=u.map(g=>g*h),d=(t-a(f))/o,m=ht;return f.map(g=>{let y={start:m,end:m+g};return m=y.end+d,y})}function um(n,{pairs:t},{
width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=hs.abreast.map(m=>{let g=n.flatMap(w=>hm(w,m)),y=Zo(g,t);return{rows:g,order:y,...cc(y,o,()=>hs.box)}}),
i=e-2*ht,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??xt(r,m=>m.longest)??r[0],{depth:h}=hs,f=Math.max(h+hs.channel,(s-ae-ht-h)/Math.max(1,a.length-
1)),d=a.map((m,g)=>({start:ae+g*f,end:ae+g*f+h}));return{order:c,spans:d,sizes:l,density:o,length:Math.max(i,u)}}function hm(n,t){let e=Math.ceil(n.length/t);return Array.
from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function cc({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.node)return e;let l=Math.
max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.reduce((l,u)=>l+(i.get(
u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function fm({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(u=>({size:t.get(u)??
0,wish:c(u)-s}));for(let[u,h]of nc(l,e).entries())o.set(a[u],s+h)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.before,...a.after],
l=c.reduce((u,h)=>u+(o.get(h)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<om;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);return o}var lc={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},dm={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},pm={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},fs=["+","-","0","conflicting","mixed","?","="];function ce(n){
return{dash:dm[n]??[],end:pm[n]??""}}function ds(n,t,{view:e,overlay:s},o,r){let i=lc[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:pc(e)}:dc(e,t),u=a??c,h=a||u!==e.shown?new Set(u.flatMap(L=>[L.
subject,L.object])):e.nodes,f=new mt(n,t.lang),d=new Map(Array.from(h,L=>[L,f.node(L)])),{from:m,to:g}=t,y=ac(n,{nodes:h,pairs:u,names:d,from:m,to:g},o),w=Om(t,
e,u),x=L=>Mm(t)&&w?.has(S(L)),E=a?a.flatMap(L=>km(n,L,i)):c.flatMap(L=>x(L)?xm(L,i):[vm(L,i)]),z=mm(E,y,w),H={layout:y,lines:z,colours:i,paths:l,...y.size};return{
...H,nodes:ym(n,t,d,H,w),badges:s?[]:Sm(e,H,w)}}var uc=56;function dc(n,t){let{answer:e,shown:s}=n,o=pc(n);if(!e||t.extent==="all"||s.length<=uc)return{steps:s,
paths:o};let r=gc(t.pick,n),i=new Set(s.filter(h=>h===e.direct)),a=0;for(let{steps:h}of e.paths){let f=h.filter(d=>!i.has(d));if(i.size+f.length>uc)break;for(let d of f)
i.add(d);a+=1}let[c,l]=ot(t.pick),u=c==="node"&&[...i].some(({subject:h,object:f})=>h===l||f===l);return{steps:s.filter(h=>i.has(h)||!u&&r?.has(S(h))),paths:a}}
function pc({answer:n}){return n?.paths.length??0}var hc=new WeakMap;function mc(n,{view:t,overlay:e}){let s=hc.get(t)??new Set((e?.rows??dc(t,n).steps).map(S));
return hc.set(t,s),s}var fc=11;function mm(n,{routes:t},e){let s=new Map;for(let r of n)s.set(S(r),[...s.get(S(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(S({subject:c,object:a}))?i.length*fc/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((h,f)=>{let d=(f-(i.length-1)/2)*fc-l;return{
...h,...u,...gm(t.get(r)??[],d,h,u)}})});return $(o,r=>r.lit)}function gm(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Oi(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:ki(i),width:e+(o?1:0),fade:a}}function ym(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let h of[c,l])i.set(h,(i.get(
h)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),h=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:h?7.5:6,text:l,end:h,faded:a!==
null&&!a.has(c),degree:h?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var wm={male:"♂",female:"♀"},bm=["+","-","0","?","="];function xm(n,t){
let{arrows:e}=n.graph.vocabulary;return bm.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=Qo(n,o,s,t);return[
r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function vm(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return Qo(n,n.findings,
"=",t);let s=e.filter(A);return Qo(n,e,st(W(s.length?s:e)).sign,t)}function Qo({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(m=>m.sex===d).
length,a=["female","male"].flatMap(d=>i(d)?[`${wm[d]}${$m(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.
map(d=>d.match)),h=!l&&(u===M.COMPATIBLE||!e.some(A)),f=Math.min(5,1.6+.5*(r.length-1))*(h?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:h,
ids:r.map(({id:d})=>d),...ce(s),colour:o[s],width:l?1:f,label:l?"":c}}function $m(n){return n>1?String(n):""}function km(n,{subject:t,object:e,cells:s,relation:o},r){
let{arrows:i}=n.vocabulary,a=(u,h,f)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:h,ids:f,match:M.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?ce(h).dash:
[],end:ce(h).end,width:u==="both"?1.5:2.6,light:!1,label:i[h]}),c=s.flatMap((u,h)=>u.sign==="untested"||u.sign==="elsewhere"?[]:[{...u,sign:u.sign,which:["a","b"][h]}]);
if(o!=="same")return c.map(({which:u,sign:h,edges:f})=>a(u,h,[...f]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function Sm(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=S(s),r=n.clashing.get(o),i=t.find(a=>S(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,...We(Ue(i.curves)[0],.26),kind:r.kind}]})}function Mm({
pick:n}){return["pair","path"].includes(ot(n)[0])}function Om({pick:n},t,e){let s=gc(n,t);return s&&e.some(o=>s.has(S(o)))?s:null}function gc(n,t){let[e,s]=ot(n);
if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>S({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.
filter(o=>o.subject===s||o.object===s).map(S))}var Em=new Set(["title","aria-label","placeholder"]);function p(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,Em.has(o)?gt(r):r);return s.append(...Wt(e)),s}function Wt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[gt(t)]:t instanceof Element?[t]:t?Wt(t):[])}function yc(n){let t=p("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Wt([n()])),t.classList.remove("later"))});return e.observe(t),t}function _e(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function nn(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function tt(n,t,e,s,o){return p("select",{id:n,"aria-label":o,onchange:r=>s(_e(r))},e.map(([r,i])=>p("option",{value:r,selected:r===t},i)))}var Am={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function ps(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function rt(n,t,e=n.sign(t)){return p(
"span",{class:`sign sign-${Am[t]??"open"}`,title:e},p("span",{"aria-hidden":"true"},ps(n,t)),p("span",{class:"unseen"},e))}function ms({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||Ae(t)||mc(t,{view:e,overlay:s}).has(S(o))?null:p("small",{class:"note off-map"},n.t.notHere)}function gs({t:n}){return tr("⚑",n.reviewSays,
"flag")}function tr(n,t,e){return p("span",{class:"clash",title:t,"data-term":e},p("span",{"aria-hidden":"true"},n),p("span",{class:"unseen"},` (${t}) `))}function j(n,t,e){
return n.explained(t)?p("span",{class:"term",role:"term","data-term":t},e):e}function er(n,t){return t.signed?rt(n,t.sign):rt(n,"=",n.say(t.predicate))}var _m=/[?#]/g;
function Im(n,{doi:t,pmid:e}){let s=(r,i)=>p("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(_m,encodeURIComponent);return[...Ve(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function ys({words:n,view:t},e){
let s=t.steps.get(S(e.edge));return s?n.silence(s,e):""}function ws(n,t){let{graph:e,words:s}=n,{t:o}=s,{edge:r,match:i}=t,a=ys(n,t),c=e.flags.get(r.id)??[],l=r.
reference.map(h=>e.references.get(h)).filter(h=>h!==void 0),u=r.section&&(r.reference.length||r.citation.length)?` §${r.section}`:"";return p("article",{class:`\
card ${i===M.COMPATIBLE||a?"light":""}`,id:`finding-${r.id}`,"data-finding":r.id,"data-counted":String(!a)},p("h3",{},er(s,r)," ",`${s.node(r.subject)} → ${s.
node(r.object)}`),p("p",{},s.statement(r)),Nm(e,s,t),a?p("p",{class:"silent"},a):null,jm(e,s,r).map(h=>p("p",{class:"warning"},h)),c.map(h=>Lm(s,h)),r.note?p("p",
{class:"note"},p("strong",{},`${o.note}${s.t.colon}`),nr(r.note)):null,p("p",{class:"source"},s.source(r),u," · ",p("code",{},r.id)),l.map(h=>sr(s,h)))}function nr(n){
return uo(n)?n:p("span",{lang:"en"},n)}function bs({t:n,lang:t},e){return t==="en"||!e.some(s=>s&&!uo(s))?null:p("p",{class:"note",id:"in-english"},n.notesInEnglish)}
var Tm=["secondary analysis","subgroup analysis","exploratory analysis"];function Nm(n,t,e){let{edge:s,match:o}=e,{matches:r,unsure:i}=t.graph.vocabulary,a=t.text(
r[o]),c=new Map([...i,...Tm].map(l=>[t.say(l),l]));return p("ul",{class:"chips"},t.chips(s).map(l=>p("li",{},c.has(l)?j(t,c.get(l)??"",l):l)),s.signed?p("li",{class:"\
match"},j(t,r[o],a)):null,s.signed&&A(e)?p("li",{class:"match"},j(t,"counted",t.say("counted"))):null,s.signed?null:p("li",{},t.say(s.predicate)),s.evidence_type?
p("li",{},t.say(s.evidence_type)):null,p("li",{},j(t,s.layer,t.say(s.layer))),n.own.has(s.id)?p("li",{class:"match"},t.t.own):null)}function jm(n,{t},{reference:e}){
let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function Lm(n,t){return p("p",{class:"warning"},p("strong",{},
`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function sr(n,t){let e=n.unlinked(t);return p("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).
join(". ")} `,Im(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var Cm=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function wc({
words:n,state:t,overlay:e},s){let{t:o}=n,{from:r,to:i,hops:a,view:c,columns:l}=t,[u,h]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&
c==="forest"?o.noSizes:s&&c==="gaps"?o.noneReports(n.say(l)):s&&!h?o.noFinding:r&&r===i?o.same:r&&i?e?o.noFinding:o.noPath(a):u?o.noPair:o.noQuestion}function et({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Cm.filter(h=>String(e[h]??"")!==String(U[h]??"")),a=_t(n).layers,c=(h,f,d)=>p("button",{type:"button","data-wa\
y":h,onclick:()=>s(d)},f),l=Object.fromEntries(i.map(h=>[h,U[h]])),u=[t.where(e),Ft(t,e)].filter(Boolean).join(" · ");return p("div",{class:"empty"},p("p",{},o),
i.length?p("p",{},r.narrowed(u)):null,p("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<re?c("hops",r.moreSteps(re),{hops:re}):null,...Rm(t,n,e).map(([h,f])=>c(h,`${t.node(String(f.from))} → ${t.node(String(f.to))}`,{...f,pick:""})),
e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Rm(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(
o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",
{from:s,to:e}]]:[]}var bc=3,Bm=40,Pm=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function xc(n,t){let{words:e,state:s}=n,{t:o}=e,r=Ee(e,s),i=t.match===null?"":e.graph.vocabulary.matches[t.match],
a={"data-verdict":t.verdict,"data-match":i,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[p("h2",{},`${o.question(e.node(s.from),
e.node(s.to))} `,p("small",{id:"for-whom"},`· ${cs(e,s,t.question.context)}`)),n.leftOut.length?p("p",{class:"warning",id:"not-asked"},o.notAsked(Dm(n.leftOut))):
null,r.length?p("p",{class:"warning",id:"filtered"},o.verdictFiltered(r.join(" · "))):null,p("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...a},rt(e,
xs(e,t.verdict)),` ${o.verdict}${e.t.colon}`,or(e,t),p("br"),p("span",{id:"rests-on"},zm(e,t))),Fm(n,t),Gm(e,t),p("p",{id:"why"},Ao(e,t))]}function Dm(n){return[
...n.slice(0,bc).map(([e,s])=>(s?`${e}=${s}`:e).slice(0,Bm)).map(e=>Pm.test(e)?e:"…"),...n.length>bc?["…"]:[]].join(", ")}function or(n,{verdict:t,leans:e,strength:{
level:s}}){return[p("strong",{},j(n,t,n.leaning(n.say(t),e?.sign))),s?[" · ",j(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function xs({graph:n},t){
let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function zm({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect} ${n.waysBelow}`:
n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function Fm(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(ct(e.context)).length>0,r=new Map;for(let c of t.findings){let l=s.reason(t,c);l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>p(
"ul",{class:"studies"},Hm(c).map(u=>p("li",{},Wm(s,u,l).map(([h,f],d)=>Um(n,h,{fits:l,times:f,again:d>0}))))),a=[...r.values()].flat().length;return p("div",{id:"\
studies"},p("h3",{},j(s,"counted",s.t.counted)),i(t.findings.filter(A),o),a?p("details",{id:"silent"},p("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[p("p",{class:"silent"},c),i(l,!1)])):null)}function Hm(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function Wm(n,t,e){
let s=new Map;for(let o of t){let{edge:r}=o,i=[r.sign,n.source(r),...vc(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,[a,c+1])}return[...s.values()]}function vc(n,{
edge:t,openKeys:e},s){let o=e.length?n.t.notTold(n.joined(e.map(r=>n.say(r)))):n.text("asserted");return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===
null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(Boolean)}function Um({words:n,change:t},e,{fits:s,times:o,again:r}){
let{edge:i}=e;return p("button",{type:"button",class:r?"plain again":"plain",title:n.statement(i),"data-study-line":i.id,onclick:()=>t({pick:`pair:${S(i)}`,tab:"\
evidence"})},rt(n,i.signed?i.sign:"=")," ",p("span",{class:r?"unseen":null},`${n.source(i)} `),p("small",{},[o>1?`×${o}`:"",...vc(n,e,s)].filter(Boolean).join(
" · ")))}function Gm(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??xs(n,e),l=t.results.
filter(({signs:u})=>u.size&&![...u].some(h=>h===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:h})=>h))}${n.t.colon}${n.outcome(Cn(u))}`);return o&&l.push(
`${n.say("mechanism paths")}${n.t.colon}${n.say(r)}`),l.length?p("p",{id:"against"},p("strong",{},`${n.t.against}${n.t.colon}`),n.joined(l,"clauses")):p("p",{id:"\
against"},p("strong",{},`${n.t.against}${n.t.colon}`),n.t.nobody)}function $c(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=p("ul",{class:"paths"});return p("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>p("li",{},qm(n,t,c))))}},p("summary",{},`${s.t.symptoms} (${r.length})`),i)}function qm({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=ne(n,{source:i,target:r,context:a,layers:c,max_hops:l},f=>X(n,e,f)),h=u.direct?.results.length??0;return p("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},rt(t,xs(t,u.verdict)),` ${t.node(r)} `,p("small",{},`${t.say(u.verdict)} ·\
 ${t.t.countedStudies(h)}`))}var kc=25,Sc=3,rr=!1;function Mc(){rr=!1}function Oc(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[p("p",{},o.noQuestion)];if(!s.answer)return[
p("p",{},o.same)];let r=s.answer;return[xc(n,r),r.direct||r.paths.length?null:et(n,o.noPath(e.hops)),$c(n,r),Vm(t,r),r.decidedBy==="nothing"?null:Km(t,r),Ym(t,r),
r.direct?[p("h3",{},o.direct),Zm(n,r.direct)]:null,Xm(n,r.paths),eg(t,r)]}function Vm(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return p("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return p("div",{id:"by-layer"},p("h3",{},n.t.byLayer),p("ul",{},o.map(([r,i,a])=>p("li",{"data-layer":r,"data-verdict":i},j(n,r,n.say(r)),`${n.t.colon}${a}`))))}
function Km(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return p("li",{"data-study":a,"data-verdict":c},`${n.say("without")}\
 ${n.study(a)}${n.t.colon}${n.say(c)}`)},i=(a,c)=>p("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}${n.t.colon}${n.say(c)}`);return p("details",{id:"sens\
itivity"},p("summary",{},j(n,"robustness",n.t.robustness)),p("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function Ym(n,{missing:t,question:e}){if(!t.length)
return null;let s=t.map(o=>p("li",{"data-missing":S(o)},n.missing(o,e.context.species)));return p("details",{id:"missing"},p("summary",{},j(n,"missing",`${n.t.missing}\
 (${t.length})`)),p("ul",{},s))}function Xm(n,t){let{t:e}=n.words,s=rr?t:t.slice(0,kc),o=()=>{rr=!0,n.redraw();let r=document.querySelectorAll("#panel-body [dat\
a-path]")[kc];r instanceof HTMLElement&&r.focus()};return[p("h3",{},e.paths(t.length)),p("ol",{class:"paths"},s.map(r=>p("li",{},Jm(n,r)))),s.length<t.length?p(
"button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function Zm(n,t){let{words:e,change:s}=n,o=S(t);return p("button",{type:"but\
ton",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},rt(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)}\
 `,Ec(n,t,t),Ac(e,t))}function Jm(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===M.COMPATIBLE;return p("button",{type:"button",class:`path\
 ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.
match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"\
evidence"})},rt(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((a,c)=>[" ",p("span",{class:"step"},Qm(e,a,t.signs[c]),Ac(e,t.parts[c]),Ec(n,a,t.parts[c]))," ",e.node(
a.object)]),p("small",{},tg(e,s,t).map(([a,c],l)=>[l?" · ":" ",j(e,a,c)])))}function Qm(n,t,e){return rt(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function tg(n,t,e){
let{t:s}=n,o=Object.keys(ct(P(t))).length>0,r=bn(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.
vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],["chimera",e.chimera?s.chimera:
""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}
function Ec({graph:n,view:t,words:e},s,o){let r=t.clashing.get(S(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind==="opposite"?"⇅":"∅";return[
r?tr(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?gs(e):null]}function Ac(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-Sc,o=s>1?[...e.slice(
0,Sc),n.t.moreOf(s)]:e,r=n.joined([At(t.cited),...o].filter(Boolean),"clauses");return p("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function eg(n,{
cautions:t}){if(!t.length)return null;let e=t.map(s=>p("p",{class:"warning","data-flag":s.id},n.flag(s)));return[p("h3",{id:"cautions"},`${n.t.cautions} (${t.length}\
)`),e]}var ir=["sex","species","population","route","regimen"],Nc=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function jc(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...ir,"dose","setting"].map(i=>[i,Lc(n,t,s,i)]),r=Nc.map(([i,a])=>[i,Cc(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Lc(n,t,e,s){return vs(n,e,s,ir.includes(s)?String(Reflect.get(t,s)):"")}function Cc(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function ar(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=P(t),r=Ic(n,s.filter(c=>X(n,t,c))),i={};for(let c of[...ir,"dose","setting"])i[c]=Lc(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Ht(n,o,c,l));return{value:l,
...Tc(n,r,u,sg(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of Nc){let u={...t,[c]:c==="layers"?n.words.layer:[]},h=e.filter(f=>u.layers.includes(f.layer)&&
X(n,u,f));i[c]=Cc(n,e,l).map(f=>{let d=h.filter(m=>m[l]===f);return{value:f,count:Tc(n,Ic(n,d),a).count}})}return i}var _c=new WeakMap;function cr(n){let t=_c.get(
n)??ng(n);return _c.set(n,t),t}function ng(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function Ic(n,t){let{of:e}=cr(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function Tc(n,t,e,s){let{kinds:o}=cr(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.admits(e,r.ofEdge(o[c]))&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function sg(n,t,e){let{kinds:s,reporting:o}=cr(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Ht(n,Kt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function vs(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return og(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function og(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return $(e,([,s])=>s).
map(([s])=>s)}var $s=["opposite","leaning_apart","differs","only_a","only_b","elsewhere","open","same"];function Rc(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a,layers:c}=t;if(!e)
return null;let l=r&&i&&r!==i&&a==="answer"?rg(n,t):new Map,u=ig(n,t),h=l.size?Qi(n,l,y=>X(n,t,y)):Oo(ag(u),lg(n,t)),f=h.map(({subject:y,object:w,cells:x})=>{let E=[
x.get(s),x.get(o)],z=[s,o].map((H,L)=>E[L].sign==="untested"&&cg(u.get(H),y,w));return{subject:y,object:w,cells:E,relation:ug(E),untold:z}}),d={};for(let y of f)
d[y.relation]=(d[y.relation]??0)+1;let m={context:en(n,P(t),e,s),layers:c},g=new Z(n,m,{passes:y=>X(n,t,y)});return{rows:f,answers:[...l.values()],silentUndivided:Ji(
g,h),counts:d}}function rg(n,t){let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...lr(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>X(n,t,c);return new Map([t.a,
t.b].map(c=>[c,ne(n,i(c),a)]))}function ig(n,t){let e=s=>new Z(n,lr(n,t,s),{passes:o=>X(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function ag(n){return new Map(
Array.from(n,([t,e])=>[t,e.all()]))}function cg(n,t,e){return(n?.step(t,e)?.speaking??[]).some(({edge:s})=>s.signed)}function lg(n,t){let e=s=>Fn(n,lr(n,t,s),o=>X(
n,t,o));return new Map([t.a,t.b].map(s=>[s,e(s)]))}function lr(n,t,e){return{context:Ht(n,P(t),t.by,e),layers:t.layers}}function ug([n,t]){return n.elsewhere.length||
t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||
t.sign==="?"?"open":"differs":"only_a":"only_b"}function Bc(n,t){let e=new Map(n.map(o=>[S(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))
if(r){for(let i of hg(o.map(a=>e.get(S(a)))))if(i.length>1){s.set(S(i[0]),i);for(let a of i)e.delete(S(a))}}return n.flatMap(o=>{let r=s.get(S(o));return r?[r]:
e.has(S(o))?[[o]]:[]})}function hg(n){let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}var Pc={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,elsewhere:"reported for one, and for the ot\
her in layers that are not asked",open:"in one no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用\
，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分\
别报告`,elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方方向不明",same:"两者相同"}};var zc={by:"",a:"",b:"",pick:""};function Fc(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Dc(n),p("p",{},o.noComparison)];let r=()=>s(zc);return[Dc(
n),p("button",{type:"button",id:"overlay-close",onclick:r},o.clear),dg(n,e.answers),e.rows.length?p("p",{class:"note"},o.noTest):p("p",{class:"empty"},o.noneCompared),
$s.map(i=>pg(n,e,i)),fg(n,e),bg(t,e.answers)]}function fg({words:n,state:{by:t}},{silentUndivided:e}){return e.size?p("p",{class:"note",id:"silent-undivided"},na(
n,{by:t,silentUndivided:e})):null}function dg({graph:n,words:t,state:e},s){let{t:o}=t;if(!s.length)return null;let r=en(n,P(e),e.by,e.a),i=(a,c)=>{let l={"data-\
stratum":[e.a,e.b][c],"data-verdict":a.verdict},u=Eo(a,e.by)===!1?` · ${t.sentence("of_others")}`:"";return p("li",l,p("strong",{},`${ur(t,e)[c]}${t.t.colon}`),
or(t,a),u)};return[p("h2",{},`${o.question(t.node(e.from),t.node(e.to))} `,p("small",{},`· ${ur(t,e).join(" | ")} · ${t.where(r)}`)),p("ul",{class:"studies",id:"\
compared-verdicts"},s.map(i))]}function pg(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(d=>d.relation===s),l=$(Bc(c,e),([{subject:d,
object:m}])=>[d!==i||m!==a,d!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},f=j(o,s==="only_a"||s==="only_b"?"untested":
s,ks(o,r,s));return[p("h3",{class:`relation relation-${s}`,...u},f,` (${l.length})`),p("ul",{class:"paths"},l.map(d=>p("li",{},mg(n,d))))]}function Dc({graph:n,
words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(f=>f.signed&&e.layers.includes(f.layer)),i=f=>{let[d,m]=f?vs(n,r,f):[];s(m===void 0?zc:{by:f,
a:d,b:m,pick:""})},a=(f,d,m)=>p("div",{class:"row"},p("label",{for:f},d),m),c=n.vocabulary.keys.map(f=>[f,t.text(f)]),l=a("overlay-by",o.compareBy,tt("overlay-b\
y",e.by,[["","–"],...c],i));if(!e.by)return l;let u=vs(n,r,e.by).map(f=>[f,t.named(f)]),h=(f,d)=>{let m=`overlay-${f}`;return a(m,d,tt(m,e[f],u,g=>s({[f]:g,pick:""})))};
return[l,h("a",o.first),h("b",o.second)]}function mg(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>
1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return p("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,
tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",gg(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?gs(s):null,ur(s,o).map((l,u)=>p("small",
{},`${l}${s.t.colon}${yg(n,t.map(({cells:h})=>h[u]),t.some(({untold:h})=>h[u]))}`)))}function gg(n,t){return t.map(({sign:e},s)=>e==="untested"||e==="elsewhere"?
null:p("span",{class:s?"stratum-b":"stratum-a"},rt(n,e)))}function yg({graph:n,words:t},e,s){let o=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0);
if(!o.length&&s)return t.t.notApart;let r=t.joined(e.map(c=>wg(t,c)),"clauses");if(!o.length)return r;let i=t.t.studies(new Set(o.map(({study:c})=>c)).size),a=[
...new Set(o.map(c=>t.source(c)))].join("; ");return`${r} · ${i}${t.t.colon}${a}`}function wg(n,{sign:t,leans:e,counts:s,elsewhere:o}){if(t==="elsewhere")return`${n.
say("in_other_layers")} (${o.length})`;let{arrows:r}=n.graph.vocabulary,i=Mo.flatMap(c=>s[c]?[`${s[c]}${r[c]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(
n.effect(t),e)}${i.length?` (${i.join(" ")})`:""}`}function bg(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,r])));if(!e.size)return null;let s=Array.
from(e.values(),o=>p("p",{class:"warning","data-flag":o.id},n.flag(o)));return p("details",{id:"compared-cautions"},p("summary",{},`${n.t.cautions} (${e.size})`),
s)}function ur(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function ks(n,{a:t,b:e},s){let o=Pc[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Ie="side",fr={[Ie]:[1,2],front:[0,2],top:[0,1]},Ms=1.6,hr=2.5,dr=[.22,-.22,.44,-.44,.66,-.66],Hc=12;function Wc(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Ss=class{constructor(t,e,s,o){this.name=t,this.left=e,this.
top=s,this.scale=o}at(t){let[e,s]=fr[this.name];return[this.left+t[e]*this.scale,this.top-t[s]*this.scale]}shown(t){return this.name===Ie?t.filter(([e])=>e<hr):
t}numbered([t]){return this.name===Ie||t>-hr}};function Uc(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<hr).slice(0,1)}function Gc([n,t],[e,s],o){let[r,i]=[(n+
e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.from({length:Hc+1},(a,c)=>{let l=c/Hc,[u,h,f]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+h*r+f*e,u*t+h*i+f*s]})}function qc(n,t,e,s){
let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([a,c])=>{if(!c)return[];let l=K[a];if(c===o)return[V(t,e,s,{fill:l})];let u=c/o,h=Math.max(3,ke(24*u)),
f=r;r+=u;let d=Array.from({length:h+1},(m,g)=>{let y=2*Math.PI*(f+u*g/h);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[te([[t,e],...d],{fill:l,closed:!0})]}),
V(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[le,mr,xg,pr]=[18,38,11,16],vg=2,[$g,kg]=[4.2,20],Sg=3,sn={number:10.5,small:11.5,line:24,largest:1.75,one:560},Mg=[["left",-1],["right",1]],Os=["-","0","+"],
Og=["BrainRegion","Connection"];function Vc(n,t,e,s="sex"){return new Es(n,t,e,s).scene()}function Kc(n,t,e,s,o){return{...new Es(n,t,e,s,o).scene(),spare:T}}var Es=class{constructor(t,e,s,o,r=0){
this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:d,x:m,y:g,z:y}of t.data.places)m&&g&&y&&this.places.set(d,[...this.places.get(d)??[],[Number(
m),Number(g),Number(y)]]);this.found=new Map,this.placeless=0,this.#e(e),this.sides=new Map(Array.from(this.found.keys(),d=>[d,this.#s(d)]));let a=$(this.found,
([d,m])=>[-W(m).length,d]).filter(([d])=>this.#n(d).length===1);this.numbers=new Map(a.map(([d],m)=>[d,m+1])),this.edges=[...this.found.values()].flat().map(({edge:d})=>d),
this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([d,m])=>[d,Wc(m)])),this.close=r>0;let c=this.close&&r<sn.one,l=Object.
keys(fr);this.lines=c?[[Ie],l.filter(d=>d!==Ie)]:[l],this.columns=c?1:vg,this.lineHigh=c?sn.line:pr;let u=(this.lines[this.lines.length-1].length-1)*le,h=Math.max(
...this.lines.map(d=>this.#t(d))),f=this.close?r+2*T-2*v:h*Ms+u;this.scale=this.close?Math.min(sn.largest,(f-u)/h):Ms,this.list=(f-le*(this.columns-1))/this.columns,
this.small=this.close?sn.small:xg,this.sheet=new Y(t.ruler,f+2*v)}#t(t){return t.reduce((e,s)=>e+this.spans[s].right-this.spans[s].left,0)}#e(t){let{nodes:e,successors:s}=this.
words.graph,{source:o}=this.question;for(let r of O(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&Og.includes(e.
get(r)?.category??"")&&(this.#n(r).length?this.found.set(r,i):this.placeless+=i.length)}}#n(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.
get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=O(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}#s(t){let{vocabulary:e}=this.
words.graph,s=this.#o(t).map(o=>` ${F(e,o).replaceAll("–"," ")} `);return this.#n(t).map(o=>{let r=this.#o(o).map(a=>F(e,a)),i=Mg.find(([a])=>r.some(c=>s.some(
l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#o(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:[t]}scene(){let{words:t,sheet:e,question:s,
by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",
{source:r,by:t.grouped(o)}),[a]);let c=Xn(this.edges,o,Sg);for(let f of c){let d=this.#i(f,c);d.length&&this.#r(f,d)}this.edges.length||e.notes([t.text("nothing")],
"ink"),e.legend(Ig(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],h=t.text("brain_counts",{placed:l,all:u});return e.notes([t.text("brain_not\
e"),h,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#m(),"stamp_map"),l)}#i(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>Ze(
a,this.by,e)===t);return i.length?[{node:o,ends:this.#n(o),results:W(i),findings:i}]:[]});return $(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#r(t,e){
let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):ut(s,t,r,this.edges),a=e.flatMap(({findings:d})=>d.map(({edge:m})=>m)),c=a.filter(({species:d})=>d!==
""&&d!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("finding",a.length),h=s.text("brain_row",{stratum:i,
counts:u})+(l||"");o.heading(this.close?h:s.ruler.fitted(h,o.width-2*v-20,12.5,!0));let f=o.y+6;for(let d of this.lines)f=this.#a(t,e,d,f)+le;o.y=this.#l(t,e,f-
le)+8}#a(t,e,s,o){let{sheet:r,scale:i}=this,a=Math.max(...s.map(l=>this.spans[l].high-this.spans[l].low))*i,c=v;this.close&&(c+=(r.width-2*v-this.#t(s)*i-le*(s.
length-1))/2);for(let l of s){let{left:u,right:h,low:f,high:d}=this.spans[l],m=o+(a-(d-f)*i)/2,g=new Ss(l,c-u*i,m+d*i,i);for(let y of this.outlines[l])r.add(te(
y.map(([w,x])=>[g.left+w*i,g.top-x*i]),{stroke:"rule",width:1.1}));this.#h(t,e,g),c+=(h-u)*i+le}return o+a}#l(t,e,s){let{words:o,sheet:r}=this,i=Math.ceil(e.length/
this.columns),a=s;for(let[c,l]of e.entries()){let[u,h]=[Math.floor(c/i),c%i];h||(a=s);let f=o.tooltip(l.findings.map(({edge:g})=>g)),d=this.#c(l),m=this.#u(l,d,
v+u*(this.list+le),a);r.group(m,`${o.node(l.node)}
${f}`,"",`item ${l.node} ${t||"-"}`),a+=this.lineHigh+13*(d.length-1)}return this.columns>1?s+i*pr:a}#c({node:t}){let{ruler:e}=this.words,s=this.list-mr*Os.length-
28,o=this.words.node(t);return this.columns>1?[e.fitted(o,s,this.small)]:e.parted(o,s,this.small)}#u(t,e,s,o){let{numbers:r,small:i}=this,a=this.columns===1,c=s+
this.list-mr*Os.length,l=o+(a?17:pr),u=[t.ends.length===1?k(s+14+(a?4:0),l,String(r.get(t.node)),i,{anchor:"end",colour:"muted"}):_g(st(t.results).sign,s+4,l-3.5),
...e.map((f,d)=>k(s+(a?24:20),l+13*d,f,i)),...Ag(t,c,l,this)],h={fill:"band",radius:4};return a?[I(s,o+1,this.list,this.lineHigh+13*(e.length-1)-2,h),...u]:u}#h(t,e,s){
let{numbers:o}=this,r=t||"-",i=new Map,c=e.filter(({ends:h})=>h.length>1).map(h=>({thing:h,marks:this.#g(h,s,i)}));for(let{thing:h,marks:f}of c.reverse())this.#f(
f,h,`arc ${h.node} ${r}`);let l=[],u=[];for(let h of e.filter(({ends:f})=>f.length===1)){let f=Math.min(kg,$g*Math.sqrt(h.results.length))*Math.min(1,this.scale/
Ms),d=o.get(h.node),m=s.shown(this.places.get(h.node)??[]).flatMap(g=>{let[y,w]=s.at(g);return l.push({left:y-f,top:w-f,right:y+f,bottom:w+f}),d&&s.numbered(g)&&
u.push({said:String(d),x:y,y:w,radius:f}),qc(Os.map(x=>[x,Yc(h,x)]),y,w,f)});this.#f(m,h,`disc ${h.node} ${r}`)}for(let h of u)this.#d(h,l)}#f(t,{node:e},s){this.
sheet.group(t,this.words.node(e),"",s)}#d({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,h]=[Math.
cos(c),Math.sin(c)],f=k(e+l*u,s+l*h+3,t,this.close?sn.number:9,{anchor:"middle"}),d=this.words.ruler.box(f);if(r.some(y=>Eg(d,y)))continue;r.push(d);let[m,g]=[o+
1,l-6];i>5&&this.sheet.add(_([e+m*u,s+m*h,e+g*u,s+g*h],"muted",.6)),this.sheet.add(f);return}}#p({node:t,ends:e},s){let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.
flatMap((l,u)=>Uc(this.places.get(l)??[],o[u]||c))),[i,a]=r.map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>1&&s.shown(c).length===c.length)}#g(t,e,s){
let{sign:o}=st(t.results),r=K[o];return this.#p(t,e).flatMap(a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.get(String(a))??0;s.set(String(a),c+1);let l=a.
map(f=>e.at(f)),u=Gc(l[0],l[1],dr[c%dr.length]);return[...D(o)?[te(u,{stroke:r,width:2}),...R(o,...u[Math.floor(u.length/2)],3.4)]:u.flatMap((f,d)=>d%2===0&&d+1<
u.length?[_([...f,...u[d+1]],r,2)]:[]),...l.map(([f,d])=>V(f,d,1.8,{fill:"muted"}))]})}#m(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,
i=[this.edges.map(a=>_o(t,a)),e.places];return se([s,this.by,Ye(o),r,i])}};function Eg(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+
.5<n.bottom}function Yc({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Ag(n,t,e,{small:s,close:o}){let r=Os.map((i,a)=>({place:a,
sign:i,count:Yc(n,i)})).filter(({count:i})=>i);return(r.length?r:[{place:1,sign:"?",count:1}]).flatMap(({place:i,sign:a,count:c})=>{let l=t+i*mr+6,u=c>1?[k(l+7,
e,`×${c}`,s,{colour:"muted"})]:[];return[...R(a,l,e-3.6,o?5:4.2),...u]})}function _g(n,t,e){return _([t-3,e,t+11,e],K[n],2,D(n)?"":"3 2")}function Ig(n){let t=(e,s)=>[
(o,r)=>[V(o,r,6,{fill:K[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[_([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[
_([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function on({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Te({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function Ne({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp($e(n.graph,t)),o)}function Xc(n,t,e,s=330){let o=n.flatMap(({edge:g})=>[g.effect_size,g.ci_low,g.ci_high]).filter(g=>g!==null),r=e&&o.every(g=>g>0),i=e?1:0,a=r?Math.log:Number,c=[
...o,i].map(g=>a(g)),[l,u]=[Math.min(...c),Math.max(...c)],h=.08*(u-l)||.5,[f,d]=[l-h,u+h],m=r?Ng(Math.exp(f),Math.exp(d)):Tg(f,d);return{at:g=>t+s*(a(g)-f)/(d-
f),ticks:m.filter(g=>f<=a(g)&&a(g)<=d),none:i}}function Zc(n){return Number(n.toFixed(12))}function Tg(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([
1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>Zc((r+c)*o))}function Ng(n,t){let e=Math.floor(Math.log10(
n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>Zc(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(
i=>10**i)}var[ue,rn,Jc,jg]=[250,56,168,176],[Lg,je]=[25,12],_s=4.5,Le={share:.34,size:150,below:620,plot:22};function tl(n,t,e="sex"){return new Is(n,t,e).scene()}function el(n,t,e,s){
return{...new Is(n,t,e,s).scene(),spare:T}}function Cg(n){return on(n).filter(({edge:t})=>t.effect_size!==null)}var Is=class{constructor(t,e,s,o=0){this.words=t,
this.answer=e,this.by=s,this.all=on(e),this.sized=Cg(e),this.close=o>0,this.below=this.close&&o<Le.below;let r=o+2*T-2*v;this.study=this.close?this.below?r:Math.
round(r*Le.share):ue,this.left=v+(this.close?this.below?10:this.study:ue+rn+Jc),this.plot=this.close?this.below?r-20:r-this.study-24-Le.size:330,this.sheet=new Y(
t.ruler,this.close?o+2*T:this.left+330+24+jg+v)}scene(){let{words:t,sheet:e,sized:s}=this;Te(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.
keys(t.graph.vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(Rg(t));let i=new Set(
s.map(({study:c})=>c)).size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("fore\
st_way")}),a]),Ne(this,s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=this.close?
2:16,this.close||this.#e(),s.y+=6;let i=Xc(r,this.left,e.graph.vocabulary.ratios.includes(t),this.plot),a=s.y,c=r.map(({edge:l})=>l);for(let l of Io(c,o)){let u=r.
filter(({edge:d})=>Me(d,o)===l),h=$(u,d=>[!A(d),-d.level,d.study,d.edge.id]);s.y+=20;let f=e.ruler.fitted(ut(e,l,o,c),this.study,je,!0);s.add(k(v,s.y-4,f,je,{bold:!0}));
for(let d of h)this.#s(d,i)}this.#n(i,a)}#e(){let{words:t,sheet:e}=this;for(let[s,o,r]of[[v,"forest_study","start"],[v+ue+rn-14,"forest_n","end"],[v+ue+rn,"fore\
st_design","start"],[this.left+330+24,"forest_size","start"]])e.add(k(s,e.y,t.text(o),11,{anchor:r,colour:"muted"}))}#n(t,e){let s=this.sheet.y+6,o=t.at(t.none);
this.sheet.add(_([o,this.below?s-8:e,o,s],"muted",1,"4 3"),_([this.left,s,this.left+this.plot,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(_([i,s,i,s+
4]),k(i,s+16,at(r),this.close?10.5:10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#s(t,e){if(this.close){this.#r(t,e);return}let{words:s,sheet:o}=this,
{edge:r}=t,i=s.ruler.wrapped(s.who(r),ue-12,je).slice(0,2),a=Lg+(i.length-1)*14,c=o.y+a/2,{made:l,people:u,size:h}=this.#o(r),f=[I(v,o.y+2,o.width-2*v,a-4,{fill:"\
band",radius:4}),...i.map((d,m)=>k(v+6,c+4.2+14*(m-(i.length-1)/2),d,je)),k(v+ue+rn-14,c+4,u,11,{anchor:"end"}),k(v+ue+rn,c+4,s.ruler.fitted(l,Jc-12,11),11,{colour:"\
muted"}),k(this.left+330+24,c+4,h,11),...Qc(t,e,c)];this.#i(f,t),o.y+=a}#o(t){let{words:e}=this,s=[e.say(t.evidence_type),e.say(t.analysis)].filter(Boolean).join(
" · ")||"–",o=t.sample_size===null?"?":String(t.sample_size),r=e.size(t);return{made:s,people:o,size:r.slice(r.indexOf(" = ")+3)}}#i(t,{edge:e,silentBecause:s}){
let{words:o}=this,r=s?`
${o.uncounted(o.say(`because_${s}`))}`:"";this.sheet.group(t,o.tooltip([e])+r,o.address(e.reference),`finding ${e.id}`)}#r(t,e){let{words:s,sheet:o,below:r,study:i}=this,
{ruler:a}=s,{edge:c}=t,{made:l,people:u,size:h}=this.#o(c),f=r?a.width(h,11)+18:0,d=a.wrapped(s.who(c),i-14-f,je),m=a.wrapped(`${s.text("people",{count:u})} · ${l}`,
i-14,11),g=15*d.length+14*m.length,y=g+12+(r?Le.plot:0),w=o.y,x=r?w+g+6+Le.plot/2:w+y/2,E=o.width-v-6,z=[I(v,w+2,o.width-2*v,y-4,{fill:"band",radius:4}),...d.map(
(H,L)=>k(v+6,w+17+15*L,H,je)),...m.map((H,L)=>k(v+6,w+16+15*d.length+14*L,H,11,{colour:"muted"})),r?k(E,w+17,h,11,{anchor:"end"}):k(this.left+this.plot+24,x+4,a.
fitted(h,Le.size-8,11),11),...r?[_([e.at(e.none),x-8,e.at(e.none),x+8],"muted",1,"4 3")]:[],...Qc(t,e,x)];this.#i(z,t),o.y+=y}};function Qc(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=K[i],c=[];if(s!==null&&o!==null){let h=[t.at(s),t.at(o)];c.push(_([h[0],e,h[1],e],a,1.8),...h.map(f=>_([f,e-4,f,e+4],a,
1.8)))}let l=t.at(r??0),u=A(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,I(l-_s,e-_s,2*_s,2*_s,u)]}function Rg(n){return[[(t,e)=>[I(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[I(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[_([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function nl(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[Zn(c,t,e),c],h=JSON.stringify([a,l,u]),f=o.get(h)??
{study:a,stratum:l,sign:u,found:[]};f.found.push(i),o.set(h,f)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(A),l=c.length?c:i,u=h=>l.filter(
({edge:f})=>s.includes(f.layer)===h);return[!0,!1].filter(h=>u(h).length).map(h=>({...a,own:h,...Bg(u(h))}))});return $(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function Bg(n){return{findings:n,counted:A(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function sl({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;
if(s===null||o===null)continue;let i=ft([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${$(s,([,r])=>r).map(([
r])=>r).join(", ")} ${e}`).join("; ")}function gr({findings:n}){let t=$(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var yr=900,Pg=[240,280,400,430,620,770],[Dg,ol]=[160,96],zg=.01;function rl(n,t,e,s){if(s){for(let o of e)Wg(n,t,o);t.y+=8;return}Fg(n,t);for(let o of e)Hg(t,o);
t.y+=12}function Ut(n,t){return v+Pg[t]*Math.min(1,(n.width-2*v)/(yr-2*v))}function Fg(n,t){t.y+=20;for(let[e,s,o]of[[2,"end","swim_out"],[3,"start","swim_share"],
[4,"start","swim_interval"],[5,"start","swim_p"]])t.add(k(Ut(t,e),t.y,n.text(o),11,{anchor:s,colour:"muted"}));for(let[e,s]of["-","+"].entries())t.add(...R(s,Ut(
t,e)-4,t.y-4,5))}function Hg(n,[t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}]){let c=e+s;n.y+=18;let{y:l}=n;n.add(k(v,l,n.ruler.fitted(t,Ut(n,0)-v-24,11.5),11.5));
for(let[f,d]of[s,e,o].entries())n.add(k(Ut(n,f),l,String(d),11.5,{anchor:"end"}));if(!c)return;let u=e/c,h=Ut(n,3);n.add(...al(h,l,Math.min(Dg,Ut(n,4)-h-24),[r,
u,i]),k(Ut(n,4),l,`${oe(u)} [${oe(r)}, ${oe(i)}]`,11.5),k(Ut(n,5),l,il(a),11.5))}function Wg(n,t,[e,{plus:s,minus:o,leftOut:r,low:i,high:a,p:c}]){let l=s+o,u={bold:!0};
t.y+=22,t.add(k(v,t.y,t.ruler.fitted(e,t.width-2*v,11.5,!0),11.5,u)),t.y+=17;let h=v+6;for(let[d,m]of[["-",o],["+",s]])t.add(...R(d,h,t.y-4,5),k(h+9,t.y,String(
m),11.5)),h+=44;if(t.add(k(h,t.y,n.headed(n.text("swim_out"),String(r)),11.5,{colour:"muted"})),!l)return;t.y+=18;let f=`${oe(s/l)} [${oe(i)}, ${oe(a)}] · ${n.
text("swim_p")} ${il(c)}`;t.add(...al(v+2,t.y,ol,[i,s/l,a]),k(v+ol+16,t.y,f,11))}function il(n){return n>=zg?Vn(n):ia(n)}function al(n,t,e,[s,o,r]){return[_([n,
t-4,n+e,t-4],"rule",1),_([n+e/2,t-9,n+e/2,t+1],"muted",1,"2 2"),_([n+e*s,t-4,n+e*r,t-4],"ink",2),V(n+e*o,t-4,4,{fill:"ink"})]}var wr=1.959963984540054;function cl(n){let t=n.map(Ug),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=Gg(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Vg(e,e+s)}}function Ug({signs:n,tendency:t}){let e=[...n].filter(D);return e.length>1?null:e[0]??t}function Gg(n,t){if(!t)return[0,1];let[e,s]=[n/
t,wr*wr],o=e+s/(2*t),r=wr*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var qg=64;function Vg(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-qg),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[Kg,ll,Yg,Xg]=[22,15,52,7],Zg=26,[ul,Jg,Qg,br]=[128,9.5,8,6],hl=26,ty=10,Gt={size:10.5,pad:5,pitch:20,over:560,head:46},xr={pitch:11,bar:8,high:.6},vr={"-":"\
lowers",0:"no_effect","+":"raises","?":"no_direction"},ey=["-","0","+","?"];function fl(n,t,e="sex"){return new an(n,t,e).scene()}function dl(n,t,e,s){return{...new an(
n,t,e,s).scene(),spare:T}}function pl(n,t,e,s){return{...new an(n,t,e,s,!0).rows(),spare:T}}var an=class{constructor(t,e,s,o=0,r=!1){this.words=t,this.answer=e,
this.by=s,this.bare=r,this.size=o?Gt.size:Jg,this.pad=o?Gt.pad:Qg,this.pitch=r?xr.pitch:o?Gt.pitch:Kg,this.close=o>0,this.over=o>0&&o<Gt.over,this.findings=on(e),
this.edges=this.findings.map(({edge:f})=>f);let i=this.findings.filter(A).map(({edge:f})=>f);this.strata=ua(this.edges,i,s,ty),this.bars=nl(this.findings,s,this.
strata,t.graph.vocabulary.own_layers);let a=new Set(this.bars.flatMap(f=>f.reasons)),c=t.data.reasons.filter(f=>a.has(f));this.letters=new Map(c.map((f,d)=>[f,String.
fromCharCode(97+d)])),this.signs=ey.filter(f=>f!=="?"||this.bars.some(d=>d.sign===f)),this.most=Math.max(0,...this.bars.map(({people:f})=>f)),this.left=this.over?
v:v+ul,this.inALine=this.#e(o+2*T-v-this.left,o);let l=this.signs.map(f=>this.#o(f)),u=this.#t(l);this.sheet=new Y(t.ruler,o?o+2*T:Math.max(yr,this.left+u+v));let h=(this.
sheet.width-v-this.left-u)/this.signs.length;this.columns=this.#n(l.map(f=>f+h))}#t(t){return t.reduce((e,s)=>e+s,0)+br*(this.signs.length-1)}#e(t,e){for(let s=hl;e&&
s>1;s-=1)if(this.#t(this.signs.map(o=>this.#o(o,s)))<=t)return s;return e?1:hl}#n(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};
return e+=t[o]+br,r})}#s(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#r(s))}#o(t,e=this.inALine){let{ruler:s}=this.words,o=Math.max(0,
...this.strata.map(c=>this.#i(c,t))),r=this.words.text(vr[t]),i=Math.max(...s.words(r).map(c=>s.width(c,Gt.size,!0)))+4,a=this.close?Math.max(Gt.head,i):s.width(
r,12.5,!0)+36;return Math.max(a,Math.min(o,e)*this.pitch+2*this.pad)}#i(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).length}#r(t){let{words:e}=this,
s=t.people?Math.max(Xg,Yg*Math.sqrt(t.people/this.most)):Zg,o=this.bare?s*xr.high:s,r=e.text("people",{count:t.people||"?"}),i=[...this.letters].flatMap(([f,d])=>t.
reasons.includes(f)?[d]:[]),a=[e.short(gr(t)),r,i.join(" ")].filter(Boolean).join(" · "),c=this.bare?"":a,l=this.bare||this.by==="dose"?"":sl(t),u=o+5,h=u+e.ruler.
width(c,this.size);return{bar:t,height:o,above:c,below:l,foot:u,up:h,down:l?5+e.ruler.width(l,this.size):0}}scene(){let{words:t,sheet:e,by:s}=this;if(Te(this,"h\
arvest"),this.bars.length){this.#l();for(let r of this.strata)this.#c(r)}else e.notes([t.text("nothing")],"ink");let o=sy(t);return e.legend(s==="dose"?o.slice(
0,-1):o),e.notes(this.#m()),e.heading(t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#y(),
e.notes([t.text("swim_warning")],"ink"),Ne(this,this.bars.length)}rows(){this.sheet.y=0,this.#l();for(let t of this.strata)this.#c(t);return this.sheet.finish(this.
words.lang,"",this.bars.length,!1)}#a(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(({sign:r,width:i})=>s.wrapped(t.text(vr[r]),i,Gt.size,!0));e.y+=
12;for(let[r,{sign:i,x:a,width:c}]of this.columns.entries())e.add(...R(i,a+c/2,e.y),...o[r].map((l,u)=>k(a+c/2,e.y+20+13*u,l,Gt.size,{anchor:"middle",bold:!0})));
e.y+=12+13*Math.max(...o.map(({length:r})=>r))}#l(){if(this.close){this.#a();return}let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){
let i=t.text(vr[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...R(s,c+7,e.y-4.5),k(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#c(t){let{sheet:e}=this,s=this.#u(t),
{said:o,count:r}=this.#d(t);this.over&&this.#f(o,r);let i=s.reduce((u,{up:h,down:f})=>u+(h+f+14),0),a=this.over?i:Math.max(i,16*o.length+26*r.length),c=e.y;for(let{
x:u,width:h}of this.columns)e.add(I(u,c,h,a,{stroke:"rule"}));this.over||this.#h(o,r,c+a/2-8*o.length+8);let l=c;for(let{parts:u,up:h,down:f}of s){l+=h+8;for(let{
x:d,width:m,part:g}of u){e.add(_([d+4,l,d+m-4,l]));for(let[y,w]of g.entries())this.#p(w,d+this.pad+y*this.pitch,l)}l+=f+6}e.y=c+a+br}#u(t){let{inALine:e}=this,s=this.
columns.map(r=>({...r,found:this.#s(t,r.sign)})),o=Math.max(...s.map(({found:r})=>Math.floor((r.length-1)/e)+1))||1;return Array.from({length:o},(r,i)=>{let a=s.
map(({x:l,width:u,found:h})=>({x:l,width:u,part:h.slice(i*e,(i+1)*e)})),c=a.flatMap(({part:l})=>l);return{parts:a,up:Math.max(0,...c.map(({up:l})=>l)),down:Math.
max(0,...c.map(({down:l})=>l))}})}#h(t,e,s){let o=s;for(let r of t)this.sheet.add(k(this.left-10,o,r,12.5,{anchor:"end",bold:!0})),o+=16;for(let r of e)this.sheet.
add(k(this.left-10,o,r,10.5,{anchor:"end",colour:"muted"})),o+=13}#f(t,e){let{sheet:s}=this;s.y+=4;for(let o of t)s.y+=15,s.add(k(this.left,s.y,o,12.5,{bold:!0}));
for(let o of this.bare?[]:e)s.y+=14,s.add(k(this.left,s.y,o,10.5,{colour:"muted"}));s.y+=5}#d(t){let{words:e}=this,s=this.bars.filter(l=>l.stratum===t),o=new Set(
s.filter(l=>l.counted).map(({study:l})=>l)),r=new Set(s.map(({study:l})=>l).filter(l=>!o.has(l))).size,i=r?e.text("cell_silent",{silent:r}):"",a=this.over?this.
sheet.width-2*v:ul-12;return{said:e.ruler.wrapped(ut(e,t,this.by,this.edges),a,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+i,a,10.5)}}#p({bar:t,
height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,l=i+ll/2+3.4,u=[...ny(t,i,a,[this.bare?xr.bar:ll,e]),k(l,a-r,s,this.size,{colour:t.counted?"ink":"muted",
turned:!0})];o&&u.push(k(l,a+5,o,this.size,{anchor:"end",colour:"muted",turned:!0}));let h=[c.tooltip(t.findings.map(({edge:m})=>m))];for(let m of t.reasons)h.push(
c.uncounted(c.say(`because_${m}`)));let d=`${t.own||!this.#g(t)?"study":"retold"} ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,h.join(`
`),c.address(gr(t)),d)}#g({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#m(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#y(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(A),i=[[t.text("swim_all"),r]];for(let c of o.
length>1?o:[]){let l=r.filter(({edge:u})=>Zn(u,s,o)===c);i.push([ut(t,c,s,this.edges),l])}let a=i.flatMap(([c,l])=>l.length?[[c,cl(W(l))]]:[]);rl(t,e,a,this.over)}};
function ny({sign:n,counted:t,own:e,people:s},o,r,[i,a]){let c=K[n]==="muted"?"null":K[n],l=t?c:`${c}_faded`,u=e?"":l,h=s?e?{fill:l}:{stroke:l,hatch:u}:{stroke:l,
hatch:u,dash:"3 2"};return[I(o,r-a,i,a,h)]}function sy(n){let t=e=>(s,o)=>[I(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"minu\
s",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[I(e-8,s-2,6,8,{fill:"null"}),I(e+1,s-8,6,14,{fill:"null"})],
n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[k(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_\
dose")]]}var oy=24,It=2;function cn({nodes:n}){return`row ${n.join(" ")||"direct"}`}function ml(n,{direct:t,paths:e}){let s=e.filter(({steps:h})=>h.length===It),o=e.filter(
({steps:h})=>h.length>It),r=new Set(s.map(({nodes:h})=>h[1])),i=new Map;for(let h of o)h.counted&&h.sign!=="?"&&!r.has(h.nodes[1])&&!i.has(h.nodes[1])&&i.set(h.
nodes[1],h);let a=[...i.values()].slice(0,oy),c=h=>n.graph.nodes.get(h.nodes[1])?.category??"",l=$(s.filter(h=>h.counted),h=>n.categoryPlace(c(h)));return{rows:[
...t?[ry(n,t)]:[],...l.map(h=>$r(n,n.category(c(h)),h)),...a.map(h=>$r(n,n.text("circuits"),h)),...s.filter(h=>!h.counted).map(h=>$r(n,n.text("not_counted"),h))],
rest:o.length-a.length}}function ry(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",steps:[
t],nodes:[]}}function $r(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,h=s.map((f,d)=>[f.signed&&c[o[d]]||"→",
n.node(f.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...h].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?l[r]:"not count\
ed"),steps:s,nodes:e}}function ln(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(
" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}var[iy,ay,cy,gl,ly]=[28,76,212,110,100],uy=88,[hy,he,un,kr]=[25,15,12.5,9],it={number:10,size:10.5,gap:4,between:3,half:5,middle:[104,320],cited:84},Sr=6,fy=3,$t=[
"-","0","+"],wl=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_direction"],["conflicting","conflicting"],["mixed","mixed"]],yl=Object.fromEntries(wl);
function bl(n,t,e="sex"){return new fe(n,t,e).scene()}function xl(n,t,e,s){let o=new fe(n,t,e,s);return o.middle.width<it.middle[0]?null:{...o.scene(),spare:T}}
function vl(n,t,e="sex"){return new fe(n,t,e).said()}var fe=class{constructor(t,e,s,o=0){this.words=t,this.answer=e,this.by=s,this.number=o?it.number:kr,this.size=
o?it.size:un,this.half=o?it.half:Sr;let{rows:r,rest:i}=ml(t,e);this.rows=r,this.rest=i;let a=this.rows.flatMap(({first:w,last:x})=>x?[w,x]:[w]);this.edges=a.flatMap(
w=>w.speaking.map(({edge:x})=>x)),this.columns=this.#s(this.edges.filter(({signed:w})=>w)),this.heads=this.columns.map(w=>this.#o(w));let c=this.rows.map(({first:w})=>w),
l=this.rows.flatMap(({last:w})=>w?[w]:[]),u=o?this.#n.bind(this):this.#e.bind(this);this.left=u(v,c);let[h,f]=o?this.#t():[gl,ly],d=o?it.gap:10,m=this.left.width+
u(0,l).width+h+f+3*d,g=Math.min(it.middle[1],o+2*T-2*v-m);this.middle={x:v+this.left.width+d,width:o?g:cy},this.right=u(this.middle.x+this.middle.width+d,l),this.
together={x:this.right.x+this.right.width+d,width:h},this.sources={x:this.together.x+h,width:f};let y=o?o+2*T:this.sources.x+f+v;this.sheet=new Y(t.ruler,y)}#t(){
let{ruler:t}=this.words,e=i=>Math.max(0,...i.map(a=>t.width(a,11))),s=["together","sources"].map(i=>t.width(this.words.text(i),this.size,!0)),o=21+e(this.rows.map(
({kind:i})=>i)),r=Math.min(it.cited,e(this.rows.map(({steps:i})=>ln(i))));return[Math.max(s[0],Math.min(gl,o))+it.gap,Math.max(s[1],r)+4]}#e(t,e){let{ruler:s}=this.
words,o=this.slot(e),r=this.heads.flat().map(l=>s.width(l,un,!0)+10),i=Math.max(o*$t.length,...r),a=$t.map((l,u)=>(i-o*$t.length)/2+u*o+2),c=this.columns.map((l,u)=>({
x:t+u*i,width:i,slots:a}));return{x:t,width:i*this.columns.length,columns:c}}#n(t,e){let{ruler:s}=this.words,o=t,r=this.columns.map((i,a)=>{let c=e.map(g=>Ts(this.
told(g,i))),l=$t.map((g,y)=>{let w=Math.max(0,...c.map(x=>x[y]));return 2*it.half+it.between+(w>1?1+s.width(`×${w}`,it.number):0)}),u=l.reduce((g,y)=>g+y,0),h=this.
heads[a].map(g=>s.width(g,it.size,!0)+8),f=Math.max(u,...h),d=(f-u+it.between)/2,m=l.map(g=>(d+=g,d-g));return o+=f,{x:o-f,width:f,slots:m}});return{x:t,width:o-
t,columns:r}}slot(t,e=kr){let s=t.flatMap(o=>this.columns.flatMap(r=>Ts(this.told(o,r))));return Math.max(iy,16+this.words.ruler.width(`×${Math.max(0,...s)}`,e))}#s(t){
let e=Xn(t,this.by,fy);if(!Object.hasOwn(ct(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>Ze(o,this.by,e)));return e.filter(o=>!o||s.has(
o))}grouped(){let{words:t,columns:e}=this,s=["female","male"].map(i=>ut(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");
return this.by==="sex"&&e.includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s===
"sex"&&!t?e.text("sex_untold"):ut(e,t,s,o)}#o(t){let{ruler:e}=this.words,s=this.columnName(t),o=Math.min(uy,Math.max(ay,...s.split(" ").map(a=>e.width(a,un,!0)))),
r=e.parted(s,o,un,!0),i=r.slice(It).join(" ");return[...r.slice(0,It),...i?[e.fitted(i,o,un,!0)]:[]]}said(){return new Map(this.rows.map(t=>[cn(t),this.#i(t)]))}#i({
first:t,last:e,sign:s,kind:o}){let{words:r}=this,i=l=>{let u=this.columns.flatMap(f=>{let d=Ts(this.told(l,f)),m=$t.flatMap((g,y)=>d[y]?[`${r.text(yl[g])} ${d[y]}`]:
[]);return m.length?[`${this.columnName(f)} ${r.joined(m)}`]:[]}),h=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.headed(h,r.joined(u,"clauses")||r.text(
"counted_nothing"))},a=[o,s?r.text(yl[s]):""].filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[...(e?[t,e]:[t]).map(i),...c].join(". ")}scene(){
let{words:t,sheet:e,answer:s}=this,{source:o,target:r}=s.question;return this.framed(e,()=>this.#r(t.node(o),t.node(r)),this.number)}framed(t,e,s=kr){let{words:o,
answer:r,by:i,rows:a}=this,c={words:o,answer:r,by:i,sheet:t};Te(c,"ladder",{by:this.grouped(),more:o.text("hops",{hops:r.question.max_hops})}),a.length?e():t.notes(
[o.text("nothing")],"ink"),t.legend(dy(o,s));let l=a.filter(({nodes:f})=>f.length),u=l.filter(({steps:f})=>f.length===It).length,h=o.text("ladder_counts",{two:u,
several:l.length-u,rest:this.rest});return t.notes([o.text("ladder_fan"),h]),r.complete||t.notes([o.text("incomplete")],"ink"),Ne(c,a.length)}#r(t,e){let{sheet:s}=this;
this.#a(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add(k(v,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#l(r)}#a(t,e){let{
words:s,sheet:o}=this,{ruler:r}=s;o.y+=18;let i=r.wrapped(s.text("left",{source:t}),this.left.width,12),a=r.wrapped(s.text("right",{target:e}),this.right.width,
12);for(let[c,l]of[[this.left,i],[this.right,a]])for(let[u,h]of l.slice(0,It).entries()){let f=r.fitted(h+(l.length>It&&u===1?" …":""),c.width,12);o.add(k(c.x+
c.width/2,o.y+u*he,f,12,{anchor:"middle",colour:"muted"}))}o.y+=he*(Math.min(It,Math.max(i.length,a.length))-1),o.y+=20+he*(Math.max(...this.heads.map(({length:c})=>c))-
1);for(let c of[this.left,this.right])for(let[l,u]of this.heads.entries())for(let[h,f]of[...u].reverse().entries()){let{x:d,width:m}=c.columns[l];o.add(k(d+m/2,
o.y-h*he,f,this.size,{anchor:"middle",bold:!0}))}for(let[c,l,u]of[[this.middle.x+this.middle.width/2,"mediator","middle"],[this.together.x,"together","start"],[
this.sources.x,"sources","start"]])o.add(k(c,o.y,s.text(l),this.size,{anchor:u,bold:!0}))}#l(t){let{words:e,sheet:s}=this,{middle:o,together:r,sources:i}=this,a=e.
ruler.wrapped(t.middle+this.animals(t),o.width-8,this.size),c=hy+(a.length-1)*he,l=s.y+c/2,u=l+4.3-he*(a.length-1)/2,h=e.ruler.fitted(t.kind,r.width-25,11),f=e.
ruler.fitted(ln(t.steps),i.width,11),d=[...this.#c(c),...this.#u(t.first,this.left,l),...t.last?this.#u(t.last,this.right,l):[],...a.map((m,g)=>k(o.x+o.width/2,
u+he*g,m,this.size,{anchor:"middle"})),...t.sign?R(t.sign,r.x+7,l):[],k(r.x+21,l+4,h,11,{colour:"muted"}),k(i.x,l+4,f,11,{colour:"muted"})];s.group(d,this.tooltip(
t),"",cn(t)),s.y+=c}tooltip({steps:t,nodes:e,middle:s}){let{words:o}=this,r=t.flatMap(a=>a.speaking),i=new Map(r.map(({edge:a})=>[a.id,a]));return`${e.map(a=>o.
node(a)).join(" → ")||s}
${o.tooltip([...i.values()])}`}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>Jn(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.
every(Boolean)?"ladder_animals":"ladder_part_animals"):""}#c(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*v],r=a=>a.columns.map(({x:c,width:l})=>c+l),i=[...r(this.
left),this.right.x,...r(this.right)];return[I(v,s+2,o,t-4,{fill:"band",radius:4}),...i.map(a=>_([a,s+2,a,s+t-2],"paper",3))]}#u(t,e,s){let o=this.unsigned(t);if(o){
let r={anchor:"middle",colour:"muted",italic:!0};return[k(e.x+e.width/2,s+4,o,11,r)]}return this.columns.flatMap((r,i)=>{let a=this.told(t,r),{x:c,slots:l}=e.columns[i];
return a.length?Mr(a,c,l,s,this):[]})}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.edges.some(o=>o.signed)?
e.text("counted_nothing"):e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&Ze(s,this.by,this.columns)===e)}};function Mr(n,t,e,s,{
number:o,half:r}){let i=Ts(n),a=$t.flatMap((c,l)=>{let u=i[l];if(!u)return[];let h=t+e[l]+r,f=u>1?[k(h+r+.5,s+4,`×${u}`,o,{colour:"muted"})]:[];return[...R(c,h,
s,r),...f]});return a.length?a:[...R("?",t+e[1]+r,s)]}function dy(n,t){let e=(s,o)=>(r,i)=>[k(r,i+4,s,o,{anchor:"middle",colour:"muted"})];return[...wl.map(([s,
o])=>[(r,i)=>R(s,r,i),n.text(o)]),[e("×3",t),n.text("ladder_cell")],[e("+2",t+1),n.text("ladder_sources")]]}function Ts(n){let t=W(n);return $t.map(e=>t.filter(
({signs:s})=>[...s].some(o=>o===e)).length)}var[Ns,yt,Or]=[13,11,11],[js,$l,hn,Er]=[17,17,20,6],[kl,py]=[96,110];function Sl(n,t,e,s){return{...new Ar(new fe(n,t,e),s).scene(),spare:T}}var Ar=class{constructor(t,e){
let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=new Y(s,e+2*T),this.reach=this.sheet.width-2*v;let o=t.rows.flatMap(({first:l,last:u})=>u?[l,u]:
[l]),r=t.slot(o,Or);this.slots=$t.map((l,u)=>u*r+2),this.signs=r*$t.length;let i=t.columns.length,a=Math.max(0,...t.heads.flat().map(l=>s.width(l,Ns,!0)+6)),c=Math.
max(this.signs,Math.min(a,this.reach/i));this.beside=Math.max(1,Math.min(i,Math.floor((this.reach+1)/c))),this.column=this.reach/this.beside,this.headed=this.beside===
i&&a<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),Or)}#t(){let{sheet:t,ladder:e}=this,s=this.headed?this.#e():null,o="";for(let r of e.
rows){if(r.group!==o){o=r.group;let i=this.words.ruler.wrapped(o,this.reach,12);for(let a of i)t.y+=19,t.add(k(v,t.y,a,12,{colour:"muted",italic:!0}));t.y+=5}this.#n(
r)}s&&t.group(s,"","","heads")}#e(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({length:r})=>r)),o=t.y;return t.y+=s*js+Er,[I(0,o,t.width,s*js+Er,{fill:"\
paper"}),...e.heads.flatMap((r,i)=>r.map((a,c)=>k(v+(i+.5)*this.column,o+(s-r.length+c+1)*js-2,a,Ns,{anchor:"middle",bold:!0})))]}#n(t){let{words:e,sheet:s,reach:o}=this,
[r,i]=[v+6,v+o-6],a=s.y+2,c=a+Er,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(t),o-12-kl,Ns,!0),h=e.ruler.fitted(t.kind,kl-22,yt);h&&l.push(k(i,c+11,h,yt,
{anchor:"end",colour:"muted"})),t.sign&&l.push(...R(t.sign,i-e.ruler.width(h,yt)-12,c+7));for(let g of u)l.push(k(r,c+11,g,Ns,{bold:!0})),c+=js;let f=t.last?[t.
first,t.last]:[t.first];for(let[g,y]of f.entries()){let w=g===f.length-1?e.ruler.fitted(ln(t.steps),py,yt):"",x=`${e.node(y.subject)} → ${e.node(y.object)}`,E=o-
18-(w?e.ruler.width(w,yt):0);l.push(k(r,c+10,e.ruler.fitted(x,E,yt),yt,{colour:"muted"})),w&&l.push(k(i,c+10,w,yt,{anchor:"end",colour:"muted"})),c+=$l,c+=this.#s(
y,c,l)}let d=c-a+2,m=I(v,a,o,d,{fill:"band",radius:4});s.group([m,...l],this.ladder.tooltip(t),"",cn(t)),s.y=a+d+2}#s(t,e,s){let{ladder:o,headed:r,beside:i,column:a,
reach:c}=this,l=o.unsigned(t);if(l){let f={anchor:"middle",colour:"muted",italic:!0};return s.push(k(v+c/2,e+12,l,yt,f)),hn}let u=o.columns.flatMap((f,d)=>{let m=o.
told(t,f);return m.length?[{name:f,place:d,here:m}]:[]}),h=r?hn:hn+$l;for(let[f,{name:d,place:m,here:g}]of u.entries()){let y=r?m:f,w=v+y%i*a,x=e+Math.floor(y/i)*
h,E=w+(a-this.signs)/2;r||s.push(this.#o(d,E,x)),s.push(...Mr(g,E,this.slots,x+h-12,{number:Or,half:Sr}))}for(let f=1;r&&f<i;f+=1){let d=v+f*a;s.push(_([d,e,d,e+
hn-4],"paper",3))}return r?hn:Math.ceil(u.length/i)*h}#o(t,e,s){let o=Math.max(this.signs,this.column-12);return k(e,s+10,this.words.ruler.fitted(this.ladder.columnName(
t),o,yt),yt)}};var my=/ (et al\.|& .+) (?=\d)/g,gy=6,yy={study:"studies",finding:"findings"},qt=class extends mt{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.
ruler=new we(s.widths)}text(t,e={}){return me(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:yy[t],{count:e})}where(t){return[super.
where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.node(
e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):
"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=s.findings.filter(({edge:l})=>l.signed),a=new Set(
i.map(({study:l})=>l)).size,c={findings:i.length,studies:a,counted:s.results.length};return this.text("direct",{...r,counts:this.text("findings_of",c)})}stamp(t,e="\
stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,date:s});return this.text("stamp",{
version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].filter(({signed:s})=>s).length-
t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{key:this.say(t)})}fixed(t,e){return kt(
e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.headed(this.say("not counted"),
t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.
length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(
o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),At(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){
let e=t.slice(0,gy).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?wy(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(my," ");return e.length>1?`${s} +${e.length-1}`:s}};function wy({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function J(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var by={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"\
Add a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the \
middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most. A\
 cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fi\
t",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"\
Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as \
BibTeX",ris:"Papers as RIS",papers:n=>J(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"\
The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Paper\
s"},shown:(n,t,e)=>`${J(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${J(n,"nod\
e")}, ${J(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start an\
d where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${J(n,"finding")} of ${J(t,"study","studies")}; ${J(e,"study","studie\
s")} counted`,robustness:"What the verdict would be with less",paths:n=>J(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for\
 all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings \
disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>J(n,"finding"),noneReports:n=>`No counted finding of what is asked repo\
rts: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,rows:(n,t)=>n===
t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n}\
 steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",retracted:"\
Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",notesInEnglish:"Notes are in the curator\
's English.",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{
explained:"explained by",partly:"partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What part\
s them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to l\
ay one over the other.",noneCompared:"No finding on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${J(
n,"study","studies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this dir\
ectly.",bothSexes:"both sexes",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${t}\
 findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"\
not tested",studies:n=>J(n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selection",versus:"against",moreOf:n=>`+${n}\
 more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The address says ${n}, which is\
 not understood here and was left out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"\
Filter the table",tableCaption:"Every finding of the selection",signs:{"?":"direction not given","=":"part of, kind of, projects to …"},mapHelp:"Arrow keys go\
 from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${J(t,"line")}`,unknown:n=>`Nothing is called “${n}\
”.`,light_line:"thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the more the thicker; ♀ ♂ in wo\
men, in men",framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file\
. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},xy={title:"OxyGraph",colon:"：",lead:"\
哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",
hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",
how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"剂量自",doseTo:"至",settingAdd:"添加情境",legend:"类别",ladder:"阶梯图",
brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
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
notesInEnglish:"备注与说明保留整理者的英文原文。",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{
opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"所报告的情境不能区分"},
flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因\
素和两个取值，叠加在一张图上比较。",noneCompared:"路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",
countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验。",
bothSexes:"两性合并",notTold:n=>`未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两\
端之间 ${t} 条结果；计入后结论为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"\
未检验",studies:n=>`${n} 项研究`,notHere:"不在此图上",here:"本回答之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n}\
 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",
columns:["主体","关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"?":"方\
向不明","=":"属于、投射至等"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}\
，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",
sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不\
访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新获取。"},
Vt={en:by,zh:xy},Ml={asserted:"asserted",compatible:"compatible"},Ol={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"unit",route:"rou\
te",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing e\
xperiments",direct:"direct evidence",cautions:"cautions"};var vy={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
s reports are not the same; the card says how."},$y={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",increases:"有\
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
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Ls={en:vy,zh:$y},El={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",elsewhere:"\
in layers not asked",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",partly:"partly explained by",unresolved:"nothing tha\
t they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",
missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用\
对未见作用",untested:"一方未检验",elsewhere:"仅见于未选的层次",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"可由此解释",
partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},Ce={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom.\
 Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not to\
ld apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined\
 with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var ky={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
er leaving out findings by: ${n}`,verdictFiltered:n=>`Filtered: findings were left out by what they found or are (${n}). What follows holds for the others only,\
 and is no answer to the question.`,notAsked:n=>`The address also says ${n}, which is not understood: the answer is one to the broader question without it.`,waysBelow:"\
Ways over mediators are below.",partly:"What explains some of the clashes, not all",notApart:"not reported apart",unknownEnd:(n,t)=>`Nothing is called “${n}”.${t?
` What is shown is still ${t}.`:""}`,closest:"Closest names:",own:"of one's own",toStep:"To the evidence of each step:",structure:n=>`${J(n,"row")} of anatomy`,
rowsBy:"Rows by",wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Sy={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
）没有可引用的回答；清除筛选后才有`,filtered:"已筛选",afterFilter:n=>`已筛除部分结果：${n}`,verdictFiltered:n=>`已筛选：部分结果因其内容或类型被略去（${n}\
）。以下仅就其余结果而言，并非对该问题的回答。`,notAsked:n=>`地址中还有 ${n}，无法理解：此回答针对不含它的更宽泛的问题。`,
waysBelow:"经由中介的路径见下。",partly:"只能解释部分矛盾的因素",notApart:"未分别报告",unknownEnd:(n,t)=>`没有名为“${n}”的条目。${t?
`此处所示仍为${t}。`:""}`,closest:"相近的名称：",own:"自有结果",toStep:"跳至各步的证据：",structure:n=>`另 ${n} 条解剖关系`,rowsBy:"\
行按",wider:"图向右延伸 →",widerBack:"← 回到左侧"},Al={en:ky,zh:Sy};var My=/^[A-Z][a-z]+[A-Z]/,Oy=/(?<=[a-z])(?=[A-Z])/g,Re=class extends mt{constructor(t,e){super(t,e),this.t={...Vt[e],...Al[e],...this.#t(Ml),...this.#t(Ol,Ey)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&My.test(t)?t.replace(Oy," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){
return Reflect.get(this.t,t)}explained(t){return Reflect.get(Ls[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(
this.t.signs,t)??(e?this.effect(t):"")}};function Ey(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var Tl=Number.POSITIVE_INFINITY,Ay=10,_y=600,Iy=1240,Ty=330,Ny=4,Nl='[data-name^="disc "], [data-name^="arc "]',_r='[data-name^="cell "]',_l=27,jy='[data-name^=\
"row "], [data-name^="study "], [data-name^="retold "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="\
cell "], [data-name^="block "]';function Bs(n,t=Tl){let{state:e}=n,s=Cs(n);return Ae(e)?[Ua(s,n,Vt[e.lang],t)]:Cy(s,n).map(({whole:o,close:r})=>{if(t>0&&t<_y)return r(
t);let i=o();return t<=0||Ly(i,t)?i:r(t)})}function Ly(n,t){return t===Tl||wo(n.marks)*Math.min(t,Iy)/n.width>=Ay}function Cy(n,t){let{state:e,view:s}=t,{answer:o}=s,
r=Tr(e);if(e.view==="ladder"&&o)return[{whole:()=>bl(n,o,r),close:c=>xl(n,o,r,c)??Sl(n,o,r,c)}];if(e.view==="brain"&&e.from)return[Ry(n,t,r)];if(e.view==="gaps"&&
e.from)return[By(n,t)];if(e.view!=="harvest"&&e.view!=="forest")return[];let[i,a]=e.view==="harvest"?[fl,dl]:[tl,el];return Nr(e).map(([c,l])=>{let u=Cl(t,c,l,Math.
min(e.hops,Ny));return{whole:()=>i(n,u,r),close:h=>a(n,u,r,h)}})}function Tr({by:n,strata:t}){return n||t}function Ry(n,{graph:t,state:e},s){let{from:o,to:r,layers:i}=e,
a=Ot(t,{source:o,target:r,context:P(e),layers:i,max_hops:1}),c=new Z(t,a,{passes:l=>X(t,e,l)});return{whole:()=>Vc(n,c,a,s),close:l=>Kc(n,c,a,s,l)}}function By(n,{
graph:t,state:e}){let s={source:e.from,context:P(e),layers:e.layers},o=r=>X(t,e,r);return{whole:()=>da(n,s,e.columns,o),close:r=>pa(n,s,e.columns,o,r)}}function Py({
words:n,state:t,change:e}){let s=Je.map(i=>[i,n.text(i)]),o=i=>e({columns:Je.find(a=>a===i)}),r=p("label",{for:"columns-by"},n.t.columnsBy);return p("p",{class:"\
row"},r,tt("columns-by",t.columns,s,o))}var Dy=["ladder","brain","harvest","forest"];function jl(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return Py(
n);if(!Dy.includes(s.view)||s.by)return null;let r=t.vocabulary.compared_by.map(a=>[a,e.text(a)]),i=p("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:
e.t.rowsBy);return p("p",{class:"row"},i,tt("strata-by",s.strata,r,a=>o({strata:a})))}function Cs({graph:n,state:t}){return new qt(n,t.lang,n.figures,Ft(new Re(
n,t.lang),t))}function Ll({state:n,view:t}){let e=new Set(Nr(n).map(([s,o])=>S({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==
null&&e.has(S(s)))}function Nr({from:n,to:t,pick:e}){let[s,o]=ot(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==
i?[[r[a],i]]:[])}function Cl({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;
let c={source:s,target:o,context:P(t),layers:t.layers,max_hops:r};return ne(n,c,l=>X(n,t,l))}function Ps(n){let t=new DOMParser().parseFromString(n,"image/svg+x\
ml").documentElement;return document.importNode(t,!0)}function Rl(n,t,e,s){let o=Ps(tn(n,t.graph.figures,e));n.spare&&Bl(o,n,n.spare),o.classList.toggle("long",
n.spare!==void 0&&n.width-2*n.spare>s);for(let c of["title","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("ar\
ia-label",`${n.title}. ${n.description}`);let{answer:r}=t.view,i=r&&t.state.view==="ladder"?vl(Cs(t),r,Tr(t.state)):null;for(let c of o.querySelectorAll(jy))Hy(
c,t,i?.get(c.getAttribute("data-name")??""));let a=Fy(Cs(t));for(let c of o.querySelectorAll("text")){let l=a.get(c.textContent??"");l&&c.setAttribute("data-ter\
m",l)}for(let c of o.querySelectorAll(Nl))c.setAttribute("aria-hidden","true");return t.state.view==="gaps"&&zy(o,t),o}function zy(n,{words:t,state:e}){let s=new Map;
for(let i of n.querySelectorAll(_r)){let a=(i.getAttribute("data-name")??"").split(" ")[1],c=s.get(a)??document.createElementNS(i.namespaceURI,"g");if(!s.has(a)){
i.replaceWith(c);let l=c.previousElementSibling;l&&c.append(l),c.setAttribute("data-name",`line ${a}`),c.setAttribute("role","group"),c.setAttribute("aria-label",
t.node(a)),e.pick===`pair:${e.from}>${a}`&&c.setAttribute("aria-current","true"),s.set(a,c)}c.append(i)}let[,...o]=n.querySelectorAll('[data-name="names"] > rec\
t'),r=[...s.values()].findIndex(i=>i.hasAttribute("aria-current"));o[r]?.classList.add("current")}function Bl(n,{width:t,height:e},s){let o=String(t-2*s);n.setAttribute(
"viewBox",`${s} 0 ${o} ${e}`),n.setAttribute("width",o),n.classList.add("narrow")}function Fy(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.
say("not counted"),"counted"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function Hy(n,t,e){let s=n.getAttribute("data-n\
ame")??"",o=Vy(s,t);for(let c of["href","target","rel"])n.removeAttribute(c);if(n.addEventListener("click",o),n.matches(_r)&&n.prepend(Wy(n)),n.matches(Nl))return;
let r=[Gy(n,t.words),e].filter(Boolean).join(". ");r&&n.setAttribute("aria-label",r);let[,...i]=(n.querySelector("title")?.textContent??"").split(`
`),a=Ir.has(Il(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||Ir.has(Il(n)))&&Uy(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.matches(_r)||n.setAttribute("aria-pressed",String(qy(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&
["Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function Wy(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-_l/2));for(let s of["width","height"])t.setAttribute(s,String(_l));return t.setAttribute(
"fill","transparent"),t}function Uy(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var Rs=new Set(["study","retold"]),
Ir=new Set(["block","pair","cell"]);function Il(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function Gy(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),h=>h.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=Rs.has(r)?i.pop()??"":"",c=Rs.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(Ir.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function qy(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!Rs.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function Vy(n,t){let[e,s]=n.split(" ");if(e==="row")return Ky(n.slice(4),t);if(Rs.has(e))return Yy(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function Ky(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Yy(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
Nr(e).map(([y,w])=>S({subject:y,object:w}))),h=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(S(y))),f=h.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??h[0],[d]=ot(e.pick),m=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:m,tab:"evidence"});let g=f?document.
getElementById(`finding-${f.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}function Ds(n,t,e){let{words:s,change:o}=n,r=Cl(n,t,
e,1);if(new Set((r.direct?.findings??[]).filter(({edge:d})=>d.signed).map(({study:d})=>d)).size<2)return null;let a=pl(Cs(n),r,Tr(n.state),Ty),c=a.marks.map(d=>d.
kind==="group"?{...d,href:"",tooltip:""}:d),l=Ps(tn({...a,marks:c},n.graph.figures,n.theme));for(let d of l.querySelectorAll("title, desc"))d.remove();Bl(l,a,a.
spare??0);for(let d of["width","height","role"])l.removeAttribute(d);l.setAttribute("aria-hidden","true");let u=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),h=`${s.
t.harvest}${s.t.colon}${s.node(t)} → ${s.node(e)}`,f={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:u};return p("button",f,l,p("span",{},`${h}\
 ⤢`))}function Pl(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[et(n,s.noConflict)];let o=Fa(e.answer),r=e.conflicts.filter(a=>o.has(S(a))),i=e.conflicts.
filter(a=>!o.has(S(a)));return[p("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[p("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),jr(n,r)]:null,r.
length&&i.length?p("details",{id:"conflicts-elsewhere"},p("summary",{},`${s.others} (${i.length})`),jr(n,i)):jr(n,i)]}function jr(n,t){let{words:e,state:s}=n,{t:o}=e,
r=S({subject:s.from,object:s.to}),i=c=>S(c)!==r,a=new Map;for(let c of $(t,l=>i(l))){let l=Dl(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return $(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[p("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),p("ul",{class:"paths"},l.map(u=>p("li",{},Jy(n,u),yc(()=>Ds(n,u.subject,u.object)))))])}var Lr=2;function Xy(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:h}=t,f={species:[n.say(o)],dose:i===null||a===null?[]:[ft([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:h.
map(m=>n.named(m))},d=e.flatMap(m=>f[m]??[]);return[n.sex(s,o),...r.map(m=>n.named(m)),...d].filter(Boolean)}function Zy(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=Xy(
n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,Lr).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>Lr?[e.moreOf(t.length-Lr)]:[]]}function Dl(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Jy(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=S(t);return p("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},p("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,p("small",{},`${o.kind[a]} · `,j(e,c,o.status[c]),` ${Dl(e,t)}`),Zy(e,t).map(h=>p("small",{class:"versus"},h)),ms(n,t))}function zl(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=ot(e.pick);if(r==="node")return ew(n,i);if(r==="finding"){let l=s.findings.get(i);return l?[bs(t,[l.edge.
note]),ws(n,l)]:[et(n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[p("p",{},o.nothing)];let a=i.split(">"),c=a.slice(1).flatMap((l,u)=>Fl(s,a[u],l));return[tw(
n,a),bs(t,c.map(({edge:l})=>l.note)),a.slice(1).map((l,u)=>Qy(n,a[u],l))]}function Fl({findings:n},t,e){return[...n.values()].filter(({edge:s})=>s.subject===t&&
s.object===e)}function Qy(n,t,e){let{words:s,view:o}=n,r=Wl(Fl(o,t,e));return[p("h2",{id:`pair-${S({subject:t,object:e})}`,tabindex:"-1"},`${s.node(t)} → ${s.
node(e)} `,p("small",{},Hl(n,r))),ms(n,{subject:t,object:e}),Ds(n,t,e),r.length?r.map(i=>ws(n,i)):et(n,s.t.noFinding)]}function Hl({words:{t:n}},t){let e=t.filter(
({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function tw({words:n},t){if(t.length<=2)return null;
let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${S({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.focus({preventScroll:!0})},
a={type:"button",class:"plain","data-step":S({subject:r,object:s}),onclick:i};return p("li",{},p("button",a,`${n.node(r)} → ${n.node(s)}`))};return p("nav",{id:"\
steps","aria-label":n.t.toStep},p("p",{class:"note"},n.t.toStep),p("ol",{class:"paths"},t.slice(1).map(e)))}function Wl(n){return $(n,t=>{let{edge:e,match:s}=t;
return[!A(t),!e.signed,-s,e.id]})}function ew(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[p("p",{},i.nothing)];let c=[...o.
findings.values()].filter(({edge:f})=>f.subject===t||f.object===t),l=Wl(c),u=s.lang==="zh"?a.name:a.name_zh,h=(f,d,m)=>p("button",{type:"button",id:f,onclick:()=>r(
{[m]:t,pick:"",tab:"answer",extent:"answer"})},d);return[p("h2",{},s.node(t)," ",p("small",{},s.say(a.category))),p("p",{},u,a.synonyms.length?` · ${a.synonyms.
join(", ")}`:""),bs(s,[a.description,...l.map(({edge:f})=>f.note)]),a.description?p("p",{},nr(a.description)):null,a.curie?p("p",{class:"source"},`${i.identifier}${s.
t.colon}`,p("code",{},a.curie)):null,p("p",{},h("start-here",i.through,"from")," ",h("end-here",i.until,"to")),p("h3",{},Hl(n,l)),l.length?l.map(f=>ws(n,f)):et(
n,i.noFinding)]}var zs=6,nw='button, [role="button"], select, input, .term';function Ul(n){let t=o=>n().explained(o),e=(o,r)=>{Tt();let i=r.map(c=>[iw(c),t(Fs(c))]).filter(([,c])=>c);
if(!i.length)return;let a=i.length>1;b("explained").replaceChildren(...i.map(([c,l])=>p("span",{},a?p("strong",{},`${c}${n().t.colon}`):"",l))),Gl(o)},s=o=>o instanceof
Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,[r])}),addEventListener("pointerout",({pointerType:o,target:r,
relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||Tt()}),addEventListener("pointerdown",({target:o})=>{s(o)||Tt()}),addEventListener(
"focusin",({target:o})=>{o instanceof Element&&o.matches(nw)&&o.matches(":focus-visible")&&e(o,rw(o))}),addEventListener("focusout",Tt),addEventListener("scroll",
ow,!0),addEventListener("keydown",sw,!0),b("explained").addEventListener("pointerleave",Tt)}function sw(n){n.key!=="Escape"||b("explained").hidden||(Tt(),n.stopPropagation())}
function ow(){let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Gl(n):Tt()}function Tt(){b("explained").hidden=!0;for(let n of document.
querySelectorAll('[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function rw(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[Fs(o),o])).values()]}
function Fs(n){return n.getAttribute("data-term")??""}function iw(n){return(n.textContent??"").trim()}function Gl(n){let t=b("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+zs,r=o+s.height>innerHeight?Math.max(0,e.top-zs-s.height):o;t.style.setProperty("--at",`${Math.max(
zs,Math.min(e.left,innerWidth-s.width-zs))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function ql(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(Fs(e))||e.closest("button, label, summary")||(t.add(Fs(e)),e.setAttribute("tabindex","0"))}var Cr=18,de=12,aw=42,cw=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Rr({graph:n,words:t,state:e,view:s}){let o=new qt(n,e.lang,n.figures,Ft(t,e)),{answer:r}=s,
i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?$e(n,r):"")}}function Vl(n,t){
let{strokes:e,notes:s}=Br(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>Ho({x:l,y:u},...a)})),r=(n.overlay?[s.join(" · ")]:s).map(a=>({text:a,draw:()=>""})),
i=Dr(n,t).map(({category:a,shape:c,colour:l})=>({text:n.words.say(a),draw:(u,h)=>Na({x:u+17,y:h},c,l)}));return{...Rr(n),legend:[...o,...r,...i]}}function Br({words:n,
state:t,overlay:e},{lines:s,badges:o,colours:r}){if(e)return lw({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=Pr(n,r),c=[s.some(({light:l})=>l),s.some(
({label:l})=>l),o.length>0,!0];return{strokes:i.filter((l,u)=>s.some(({sign:h})=>h===fs[u])),notes:a.filter((l,u)=>c[u])}}function Pr(n,t){let{light_line:e,sexMarks:s,
badge:o,framed:r}=n.t;return{strokes:fs.map(i=>{let{dash:a,end:c}=ce(i);return{stroke:[t[i],a,c],text:`${ps(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function lw({
words:n,state:t,overlay:e},s,o){let r=new Set(s.map(S)),i=e.rows.filter(u=>r.has(S(u))),a=u=>i.filter(h=>h.relation===u).length,c=$s.filter(a);return{strokes:[...[
["a",[],n.named(t.a)],["b",[9,4],n.named(t.b)],["both",[],ks(n,t,"same")]].filter(([u])=>s.some(({id:h})=>h.endsWith(` ${u}`))).map(([u,h,f])=>({stroke:[o[u],h,
""],text:f})),...fs.filter(u=>s.some(h=>h.sign===u)).map(u=>({stroke:[o.both,[],ce(u).end],text:`${ps(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${ks(n,t,u)}${n.t.
colon}${a(u)}`)}}function Dr({graph:n},{nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({
category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}function Kl({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(f,d=!1)=>{
for(let m of uw(f,o-2*de,a))l+=Cr,c.push(Fo(m,{x:de,y:l},i.text,d))};u(s,!0);for(let f of n)u(f);let h=de;l+=Cr+4;for(let{draw:f,text:d}of t){let g=f(h,l-4)?aw:
0,y=g+a(d);h>de&&h+y>o-de&&(h=de,l+=Cr),c.push(f(h,l-4),Fo(d,{x:h+g,y:l},i.text)),h+=y+16}return l+=4,u(e),{parts:c,height:l+de}}function uw(n,t,e){let s=[],o="";
for(let r of n.split(cw))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}var Be=3,hw=40,fw=2,Xl=/\s+/,dw=/^\s*\d+(\.\d+)?\s*$/,pw={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],
b:["male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0\
.5"],sort:["1","-1"]},Yl={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",
steps:"hops",language:"lang",unit:"dose_unit"};function Zl(n,[t,e]){if(!Object.hasOwn(U,t))return gw(t,e);if(t==="dose"&&dw.test(e))return{better:yw(n,e.trim()),
words:[]};let s=Ro(n,t),o=t==="from"||t==="to"?mw(n,e):ww(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:pw[t]??[]}}function mw(n,t){let e=ye(
n,t,Be);return e.length?e:ye(n,t.trim().split(Xl)[0],Be)}function Jl(n,t,e){let o=t.split(Xl).filter(a=>a.length>2).flatMap(a=>ye(n,a,e)),r=[...F(n.vocabulary,t)].
slice(0,hw),i=$(n.spellings,([a])=>{let c=[...a];return He(r,c)/Math.max(r.length,c.length)});return[...new Set([...o,...i.slice(0,e).map(([,a])=>a)])].slice(0,
e)}function gw(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(U),o=s.filter(i=>2*He([...e],[...i])<Math.min(2*fw+1,e.length));return{better:(Object.
hasOwn(Yl,e)?[Yl[e]]:o).slice(0,Be).map(i=>[i,t]),words:s}}function yw(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=$(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Be).map(
([r])=>["dose",`${t}${r}`])}function ww({vocabulary:n},t,e){let s=new Map(e.map(a=>[F(n,a),a])),o=kn(n,t,s,Be).map(([a])=>a),r=F(n,t),i=[...s].filter(([a])=>r.length>
2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Be)}function eu({t:n},t,e){bw(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))b(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))b(r).setAttribute("aria-label",i);xw(n,t),b("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function bw(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[h,f]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
b(h).textContent=f}function xw(n,{view:t}){for(let e of Qe)b(`view-${e}`).textContent=n[e],b(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])b(`view-${e}`).dataset.term=e;b("tab-compare").dataset.term="compare",b("tab-conflicts").dataset.term="clash"}function nu({
t:n},t,e){for(let s of Dt){let o=b(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}b("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var vw=60,Ql=12,tu=6;function su(n,t,e){let{t:s}=n,o=b("notice");o.
hidden=!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,vw),i=l=>{let{better:u,words:h}=Zl(n.graph,l),f=m=>p("button",{type:"button",class:"plain",onclick:()=>e(
l,m)},r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",f(m)])];let d=h.slice(0,Ql).join(", ")+(h.length>Ql?", …":"");return d?` ${s.
mayBe(Object.hasOwn(U,l[0])?l[0]:"",d)}`:""},a=t.slice(0,tu),c=[...a.map(r),...t.length>tu?["…"]:[]].join(", ");o.replaceChildren(...t.length?Wt([s.leftOut(c),
a.map(i)]):[])}function ou(n,t,{answer:e}){let s=n.graph,{version:o}=s.figures,r=Ft(n,t),i=new qt(s,n.lang,s.figures),a=e?$e(s,e):"";b("cited").textContent=r?n.
t.citedFiltered(o,r)+i.licence:i.stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function ru(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(
({edge:i})=>i.signed),r=o.filter(({match:i})=>i===M.ASSERTED).length;b("headline").textContent=s?gt(`${n.node(t.from)} → ${n.node(t.to)} · ${cs(n,t,s.question.
context)}${n.t.colon}${n.say(s.verdict)}`):"",b("counts").textContent=n.t.shown(o.length,r,$w(s)),b("counts").dataset.findings=String(o.length)}function $w(n){if(!n)
return 0;let t=q(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function iu(n,t){let{words:e}=n,s=b("line-legend"),o=()=>Dr(n,t).map(({category:i,
...a})=>p("li",{},is(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>p("li",{},La(...c),l)),...a.map(c=>p("li",{},c)),...o()];s.style.minHeight=
"",s.replaceChildren(...r(Pr(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(Br(n,t)))}var kw=6;function au(n,t,e){let s=e.startsWith(
"line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";b("hint").textContent=gt(s?Sw(n,s):o)}function Sw(n,{subject:t,
object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(u)))].slice(0,kw),c=`${n.node(t)} → ${n.
node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(
" ")}var cu="oxygraph:guide",lu="read",Hs=class{constructor(t){this.words=t,this.step=0,b("guide-open").addEventListener("click",()=>b("guide").hidden?this.open():this.
close()),b("guide-back").addEventListener("click",()=>this.go(this.step-1)),b("guide-next").addEventListener("click",()=>this.go(this.step+1)),b("guide-close").
addEventListener("click",()=>this.close()),b("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Ow()||(b("guide").hidden=!1,this.draw())}open(){b("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),b("guide-next").focus()}close(){
let t=b("guide").contains(document.activeElement);b("guide").hidden=!0,Ew(),this.draw(),dispatchEvent(new Event("resize")),t&&b("guide-open").focus()}go(t){if(t>=
Ce.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!b("guide").hidden,[r,i,a]=Ce[s][this.step];for(let[
l]of Ce[s])b(l).classList.toggle("pointed",o&&l===r);if(b("guide-open").textContent=e.guide,b("guide-open").setAttribute("aria-expanded",String(o)),b("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===Ce[s].length-1;b("guide-text").replaceChildren(p("strong",{},`${e.guideStep(this.step+1,Ce[s].length)} · ${i}${t.
t.colon}`),a),b("guide-back").textContent=e.back,b("guide-back").toggleAttribute("disabled",!this.step),b("guide-next").textContent=c?e.done:e.next,b("guide-clo\
se").textContent=e.guideClose,b("glossary-title").textContent=e.allWords,Zt("glossary").dataset.lang!==s&&Mw(t)}};function Mw(n){let{lang:t}=n,e=o=>Reflect.get(
El[t],o)??n.text(o)??n.say(o),s=Object.entries(Ls[t]).map(([o,r])=>p("div",{},p("dt",{},e(o)),p("dd",{},r)));b("glossary-words").replaceChildren(...s),Zt("gloss\
ary").dataset.lang=t}function Ow(){try{return localStorage.getItem(cu)!==lu}catch{return!1}}function Ew(){try{localStorage.setItem(cu,lu)}catch{}}function fn(n,t){let e=Nw(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>_w(Aw(
n,a),e.get(a)??a,r));return $(i,({key:a})=>a)}function Aw({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))uu(Reflect.get(r,i))&&!uu(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function uu(n){return Array.isArray(n)?!n.length:!n}function _w(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(Tw),told:o.join(" ")}}var Iw=/^(.+) (\p{Lu}{1,4})$/u;function Tw(n){let[,t,e]=Iw.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function fu({family:n,given:t}){return t?`${n}, ${t}`:n}var hu=new WeakMap;function Nw(n){let t=hu.get(n)??jw(n);return hu.set(n,t),t}function jw({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of O(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),h=Dw(u,l)||F(e,a).replaceAll(" ","-");o.set(h,[...o.get(h)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||bt(a,l));for(let[a,c]of i){let l=zw(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Lw={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Cw=/[ßøØłŁæÆđı]/g,Rw=/\p{Mn}/gu,Bw=/[^a-z0-9]/g,Pw=/[a-z]/;function Dw(n,t){let s=n.replace(Cw,o=>Lw[o]).
normalize("NFKD").replace(Rw,"").toLowerCase().replace(Bw,"");return Pw.test(s)?`${s}${t||"nd"}`:""}function*zw(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${du(s)}`;t.has(o)||(yield o)}}function du(n){return(n>=26?du(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Fw=/[&%$#_{}]/g,Hw=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Pe(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(Fw,"\\$&")}function pu(n){let t=s=>s.given||!s.family.includes(" ")?Pe(fu(s)):`{${Pe(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Pe(s.title).replace(Hw,"{$&}"),journal:Pe(s.journal),year:String(s.year||""),volume:Pe(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Pe(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function mu(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",fu(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function pe({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return $(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function gu(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=p("tr",{},a.columns.map((w,x)=>p("th",{scope:"col","aria-sort":Ww(s,x)},Uw(t,w,x)))),l=pe(
t),u=p("tbody",{},Gw(l,t).map(w=>Vw(t,w))),h=p("span",{id:"table-rows",role:"status"}),f=p("div",{class:"empty"}),d=w=>{let x=qw(u,w);if(h.textContent=a.rows(x,
u.rows.length),f.hidden=x>0,f.hidden)return;let E=p("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},a.allRows);f.replaceChildren(p("p",{},gt(
a.noRow(w))),p("p",{class:"tools"},E))},m=w=>{d(_e(w)),r({find:_e(w)})};d(s.find);let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:m},y=o.
answer||s.extent==="all";n.replaceChildren(p("p",{class:"tools"},p("input",{id:"table-filter",value:s.find,...g}),h),...l.length?[f]:[et(t,y?a.noFinding:a.noQuestion)],
p("table",{},p("caption",{},a.tableCaption),p("thead",{},c),u))}function Ww({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function Uw({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return p("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function Gw(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:yu(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function qw(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function yu(n,t){let{graph:e,words:s}=n,{edge:o,
match:r}=t,i=o.signed?s.text(e.vocabulary.matches[r]):"";return[s.node(o.subject),s.say(o.signed?o.effect:o.predicate),s.node(o.object),s.joined([i,ys(n,t)].filter(
Boolean),"clauses"),s.chips(o).join(" · "),s.source(o),s.statement(o),o.id]}function Vw(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=ys(n,t),[c,l,
u,h,f,d,m,g]=yu(n,t),y=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return p("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(
!a),class:i===M.COMPATIBLE||a?"light":""},p("td",{},c),p("td",{},r.signed?[er(s,r),` ${l}`]:l),[u,h,f,d,m].map(w=>p("td",{},w)),p("th",{scope:"row"},p("button",
{type:"button",class:"plain",onclick:y},g)))}function wu(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Un(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Kw=/^\s*[=+\-@]|^[\t\r]/,Yw=/[",\n\r]/;
function Xw(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Kw.test(t)?`'${t}`:t;return Yw.test(e)?`"${e.replaceAll('"','""')}"`:e}function bu(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=wu(n,o);return e.map(i=>Xw(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function xu(n,t,e){let s={question:ie(n,e),findings:t.map(o=>wu(n,o))};return`${JSON.stringify(s,null,1)}
`}function Ws(n,t){let{graph:e}=n,s=new Set(t.flatMap(({reference:a})=>a)),o=Array.from(s,a=>e.references.get(a)).filter(a=>a!==void 0),r=$(o,({citation:a,id:c})=>[
a[0]??Number.MAX_VALUE,c]),i=new Set;return r.filter(a=>i.size<i.add(a.doi||a.id).size).map(a=>Zw(n,a)).join(`
`)}function Zw(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...Ve(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[At(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var Jw=1e4;function zr(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),Jw)}function Us(n,t,e){zr(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Gs(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var dn={bibtex:{write:pu,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:mu,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Fr="ans\
wer";function Qw({view:{answer:n}}){return n?[...new Set(q(n))].flatMap(t=>t.edges):[]}function tb({view:n,state:t}){let[e,s]=ot(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:pe({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function eb(n,t){return t==="answer"&&n.view.answer?Qw(n):tb(n)}function vu(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=eb(n,Fr),a=fn(t,i),c=u=>{Fr=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[p("h2",{},r.papers(a.length)),p("div",{class:"row"},p("label",{for:"papers-of"},r.papersOf),tt("papers-of",n.view.answer?Fr:"shown",l,c)),a.length?nb(n,i):
et(n,r.noPaper),p("ol",{class:"papers"},a.map(u=>p("li",{"data-paper":u.key},sr(e,u))))]}function nb({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>p("bu\
tton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:h}=dn[c];Us(l(fn(n,s)),u,h),e(o.saved)},a=async()=>e(await Gs(Ws(t,s))?o.copied:o.copyFailed);
return p("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var sb=8,ob=3,rb=60;function Wr(n,t){let e=new Hr(n,t);return p("div",{class:"combobox"},p("label",{for:n},t.words.t[n]),e.input,e.list,e.said)}var Hr=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=p("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.said=
p("div",{id:`${t}-said`,class:"said",role:"status"}),this.input=p("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomp\
lete":"list","aria-controls":`${t}-list`,"aria-expanded":"false","aria-describedby":`${t}-said`,value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",
()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener(
"keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.
at=-1}get asked(){let{words:t,state:e}=this.shown;return e[this.key]?t.node(e[this.key]):""}putBack(){this.close(),this.input.value=this.asked,this.judge("")}left(){
let t=this.input.value.trim();this.find(),!t||t===this.asked||this.hits.length?this.putBack():(this.close(),this.judge(t))}judge(t){if(!t){this.input.removeAttribute(
"aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.dataset.unknown===t)return;let{t:e}=this.shown.words;this.
input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let s=Jl(this.shown.graph,t,ob),o=s.map(r=>p("button",{type:"button",class:"plain","data-n\
ear-end":r,onclick:()=>this.take(r)},this.shown.words.node(r)));this.said.replaceChildren(p("p",{class:"warning"},e.unknownEnd(t.slice(0,rb),this.asked)),...s.length?
[p("p",{},`${e.closest} `,...o.flatMap((r,i)=>i?[", ",r]:[r]))]:[])}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){
this.hits=ye(this.shown.graph,this.input.value,sb)}show(){this.find();let t=this.input.value.trim();this.judge(this.hits.length||!t?"":t),this.list.replaceChildren(
...this.hits.map((e,s)=>this.option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),this.at>=0&&this.
input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"\
option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=p("small",{},` ${o.say(a)}`);return p("li",{...i,"data-node":t,
onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp","Enter"].includes(t.key)&&(t.preventDefault(),t.key==="\
Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){
let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.judge(t):this.take("")}};var Ur=new Set(["how","what","legend"]);function qr(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:re},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(p("div",{class:"ends"},Wr("from",t),Wr("to",t)),p("div",{class:"row"},p("label",{for:"hops"},j(e,"hops",r.hops)),
tt("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),p("button",{type:"button",id:"swap",onclick:a},r.swap)),mn({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:nn(c)})},j(e,"chimera",r.one)),mn({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:nn(c),pick:""})},j(e,"stated",r.stated)),ib(t),qs("wh\
om",r.whom,pn(t,"sex"),pn(t,"species"),pn(t,"population"),ab(t)),qs("how",r.how,cb(t),pn(t,"route"),pn(t,"regimen")),qs("what",r.what,Gr(t,"layers"),Gr(t,"effec\
ts"),Gr(t,"evidence")),qs("legend",r.legend,hb(t)),p("button",{type:"button",id:"reset",onclick:()=>o(fb(t.graph))},r.reset))}function mn(n,...t){return p("labe\
l",{class:"choice"},p("input",n),t)}function ib({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return mn({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return p("fieldset",{},p("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function qs(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Ur.delete(n):Ur.add(n)};return p("details",{id:`group-${n}`,open:!Ur.has(n),
ontoggle:s},p("summary",{id:`group-${n}-title`},t),e)}function gn({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function pn({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,gn(n,n.named(i.value),i)]);return p("div",{class:"row"},p("label",{for:`facet-${o}`},
j(n,o,n.t[o])),tt(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function ab({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(
({value:c})=>!e.setting.includes(c)).map(c=>[c.value,gn(t,t.named(c.value),c)]),a=c=>o({setting:[...Ht(n,P(e),"setting",c).setting],pick:""});return p("div",{},
p("div",{class:"row"},p("label",{for:"facet-setting"},j(t,"setting",t.t.setting)),tt("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>p("butto\
n",{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(h=>h!==c),pick:""})},`${t.named(c)} ✕`)))}
var $u="IU";function cb({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(f=>[
f.value,gn(t,f.value,f)]),c=f=>{let d=f?Ht(n,P(e),"dose",f):U;o({dose:d.dose,dose_to:d.dose_to,dose_unit:d.dose_unit,pick:""})},l=f=>o({...lb(e,f),pick:""}),u=(f,d,m)=>p(
"input",{type:"number",min:"0",step:"any",id:f,"aria-label":d,placeholder:d,value:String(e[m]??""),onchange:g=>{let y=_e(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),h=n.words.dose_unit.map(f=>[f,f]);return p("div",{},p("div",{class:"row"},p("label",{for:"facet-dose"},r.dose),tt("facet-dose",i,[["",r.any],
...a],c)),p("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),tt("dose-unit",e.dose_unit||$u,h,f=>l({dose_unit:f}),r.doseUnit)))}
function lb(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||$u,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var ub={layers:"layer",effects:"effect",evidence:"evidence_type"};function Gr({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let h=u?[...i,l]:i.filter(d=>d!==l),f=r==="layers"&&!h.length;o({[r]:f?_t(n).layers:n.words[ub[r]].filter(d=>h.includes(
d)),pick:""})},c=s[r].map(l=>{let{value:u}=l,h={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return mn({...h,onchange:f=>a(u,nn(f))},r==="layer\
s"?j(t,u,gn(t,t.say(u),l)):gn(t,t.say(u),l))});return p("fieldset",{},p("legend",{},j(t,r,t.t[r])),c)}function hb({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(h=>h!==r),c=h=>s({hidden:nn(h)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
p("li",{},mn({type:"checkbox","data-category":r,checked:l,onchange:c},is(i),t.say(r)))]});return p("ul",{class:"legend"},o)}function fb(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=_t(n);return u}var db={width:1200,height:800},Vs=class{constructor(t){this.page=t;let e=(s,o)=>b(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(Ws(t.words,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),dn[s].name,dn[s].type));e(
"csv",()=>this.save(bu(t.graph,pe(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(xu(t.graph,pe(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#n(),pb(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",()=>this.#e())}#t(){
return pe(this.page).map(({edge:t})=>t)}bibliography(t){return dn[t].write(fn(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await Gs(t)?"copied":"copyFailed")}save(t,e,s){Us(t,e,s),this.announce("saved")}async#e(){let{text:t,size:e}=this.picture(),s=await Ra(t,e).catch(
()=>null);s&&zr(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#n(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector(
"title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=ie(e,s),
`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${ie(t.graph,t.state)}`}#s(){let t=this.page.map?.size();return t?.width&&t.height?
t:db}picture(){let{page:t}=this,[e]=Bs(t);return e?{text:tn(e,t.graph.figures),size:e}:this.#o()}printed(){let{page:t}=this;if(t.inLines)return[Ps(this.#o().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Rr(t);return[p("h2",{},document.title),...[...e,s].map(o=>p("p",{},o))]}#o(){let{page:t}=this,e=ds(t.graph,
t.state,t,this.#s(),t.theme),s=t.map?.measure??Nn(),o=Kl(Vl(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:Ta(e,document.title,
s,o),size:r}}};function pb({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function ku(){let n=Zt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,b("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Su={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},mb=2.5,Ks=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Su,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&gb(s,this.walked,e.state.from,Su[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function gb({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Mu(a,r,s,o)>2);return xt(
i,a=>[Mu(a,r,s,o)+mb*yb(a,r,s,o),a.id])??r}function Mu(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function yb(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var yn=4,wb=.6;function Eu({t:n}){return p("p",{id:"wider",hidden:!0},p("button",{type:"button",id:"wider-go",onclick:()=>{let e=b("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round(wb*(e.clientWidth-s));e.scrollBy({left:Vr(e)>yn?o:-e.scrollWidth}),wn(n)}},n.wider))}function wn(n){let[t,e,
s]=[b("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=yn,t.classList.toggle("goes-o\
n",!e.hidden&&Vr(t)>yn),s.textContent=Vr(t)>yn?n.wider:n.widerBack)}function Vr({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function Au(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=Ou([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=Ou([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+yn?n:window).scrollBy(0,i)}function Ou([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function _u(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var bb={answer:Oc,evidence:zl,conflicts:Pl,compare:Fc,papers:vu},xb=["from","to","extent","by","view"],Iu=120,Xs=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=Co(Ys(),this.state,t),this.view=qo(t,this.state),this.overlay=this.#i(),this.picture=null,this.announced="",
this.laidFor=0,this.moving=void 0,this.map=null,this.takeAway=new Vs(this),this.guide=new Hs(()=>this.words),Zt("ask").open=so(),this.#p(),this.guide.greet(),this.#r()}openMap(){
let t=new as(b("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#f(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>ar(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return Ma(Ys(),{..._t(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},xb.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Mc(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#d(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),Iu)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){b("panel").scrollTop=0,t&&!so()&&b("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${ie(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!Ae(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new Re(this.graph,this.state.lang)}draw(){this.view=qo(this.graph,this.state),this.overlay=
this.#i(),this.#r()}#i(){return this.state.tab==="compare"?Rc(this.graph,this.state):null}#r(){let{state:t,words:e}=this,s=En();Tt(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",r=Ee(e,t).length?
` (${e.t.filtered})`:"";document.title=o?`${o}${r} – OxyGraph`:e.t.title;let i=this.#a();eu(e,t,this.theme),this.guide.draw(),su(e,this.leftOut,(a,c)=>{location.
hash=Sa(Ys(),this.graph,a,c)}),ou(e,t,this.view),qr(b("ask-body"),i),nu(e,t,this.view),b("panel-body").replaceChildren(...Wt(bb[t.tab](i))),ql(b("panel-body")),
ru(e,t,this.view),this.#l(i),b("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),An(s)}#a(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,
words:s,state:e,view:this.view,overlay:this.overlay,facets:o?ar(t,e):jc(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),leftOut:this.leftOut,
redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=En();qr(b("ask-body"),this.#a()),An(t)}#l(t){let{view:e}=this.state,s=this.inLines;
b("table").hidden=e!=="table",b("map-frame").hidden=!s,b("figure").hidden=s||e==="table",this.picture=null,b("view-forest").hidden=e!=="forest"&&!Ll(this),b("dr\
awn").textContent="",e==="table"?gu(b("table"),t):s?this.#f():this.#h(t)}get#c(){return this.#o?Number.POSITIVE_INFINITY:_u(b("figure"))}#u(){let t=En();this.#h(
this.#a()),An(t)}#h(t){let e=this.#c;this.laidFor=e;let s=Bs(this,e),o=Wt([jl(t)]),r=s.map(a=>Rl(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?[]:[et(t,wc(
t,s.length>0))];b("figure").replaceChildren(Eu(this.words),...o,...i,...r),Yo(b("figure")),wn(this.words.t),performance.mark("oxygraph:drawn")}#f(){let{map:t}=this;
if(!t)return;let e=()=>ds(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?
` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();b("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,iu(this,s),t.free().height!==a&&(s=e()),this.
picture=s,t.show(s)}hint(t){au(this.words,this.picture,t)}#d(t){let{words:e,view:s}=this,r=`${s.answer?`${e.t.verdict}${e.t.colon}${e.say(s.answer.verdict)}. `:
""}${b("counts").textContent}`,i=t?b("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.evidence}${e.t.colon}${mi(i)}`):r!==this.announced&&
this.announce(r),this.announced=r}announce(t){b("live").textContent=t}#p(){let t=(s,o)=>b(s).addEventListener("click",o);t("language",()=>this.change({lang:this.
state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Qe)t(`view-${s}`,()=>this.change({view:s}));t(
"zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[b("figure"),window])s.addEventListener("scrol\
l",()=>Yo(b("figure")));b("figure").addEventListener("focusin",({target:s})=>Au(b("figure"),s)),b("figure").addEventListener("scroll",()=>wn(this.words.t)),window.
addEventListener("resize",()=>wn(this.words.t)),t("skip",s=>{s.preventDefault(),b("panel-body").focus()});for(let s of Dt)t(`tab-${s}`,()=>this.change({tab:s}));
b("tabs").addEventListener("keydown",s=>this.#y(s));let e=new Ks(this);b("map-focus").addEventListener("keydown",s=>e.press(s)),b("map-focus").addEventListener(
"blur",()=>this.map?.hover("")),ku(),Ul(()=>this.words),this.#g()}#g(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#f(),
this.picture?this.map?.go(this.state.zoom):!b("figure").hidden&&this.#c!==this.laidFor&&this.#u()},Iu)}),matchMedia("(prefers-color-scheme: dark)").addEventListener(
"change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#m()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=
void 0,this.state=this.#t(),this.leftOut=Co(Ys(),this.state,this.graph),this.#m()})}#m(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.
note({zoom:""})}#y(t){let[e,s]=[Dt.indexOf(this.state.tab),Dt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();
let r=Dt[(o[t.key]+s)%s];this.change({tab:r}),b(`tab-${r}`).focus()}};function Ys(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var vb=500;async function $b(){if(!ui()){b("counts").textContent=Vt[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new Xs(await di(document),n);await kb(),t.count(),await Pa(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function kb(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,vb)})}function Sb(){let n=b("notice");n.replaceChildren(p("span",{lang:"en"},Vt.en.damaged)," ",p("spa\
n",{lang:"zh"},Vt.zh.damaged)),n.hidden=!1}$b().catch(n=>{throw Sb(),n});})();
