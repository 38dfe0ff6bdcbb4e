/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function wt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[ti(o),ti(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function ti(n){return n>=55296&&n<=57343}function St(n,t){if(typeof n=="string"&&typeof t=="string")return wt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=St(n[e],t[e]);if(s)return s}return n.length-t.length}
function k(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>St(s.key,o.key)).map(({item:s})=>s)}function E(n){return[...n].sort(wt)}
function xt(n,t){return ei(n,t,-1)}function $n(n,t){return ei(n,t,1)}function ei(n,t,e){let s;for(let o of n){let r=t(o);(!s||St(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Sn=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=k(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=ni(s.map(r=>[r.id,this.#n(
r)])),this.study=ni(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...Xu(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?E(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}allWithdrawn({reference:t}){return t.length>
0&&t.every(e=>this.withdrawn.has(e))}};function si({references:n,paper:t},e){let s=new Map(Array.from(n,([r,i])=>[r,Yu(i,e)])),o=new Map;for(let r of E(new Set(
t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${oi(
c.indexOf(i))}`:a]}))}var Vu=/^[[\]]+|[[\]]+$/gu;function Yu({id:n,authors:t,title:e,year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(f=>f.trim()).
filter(Boolean).map(f=>f.replace(r,"")),c=e.replace(Vu,"").split(" ").filter(Boolean),l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}\
”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}function oi(n){return(n>=26?oi(Math.floor(n/26)-1):"")+String.fromCharCode(
97+n%26)}function Xu(n){return n?[`cohort ${n}`]:[]}function ni(n){let t=new Map,e=new Map,s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==
void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.get(a)??r;e.set(a,c);let[l,u]=k([o(r),o(c)],h=>s.get(h)??0);t.set(u,
l)}}return new Map(n.map(([r])=>[r,o(r)]))}var O=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Zu=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Yt(n){return{...Zu,...n}}function nt(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Mt(n,t){return t==="dose"?n.dose===null?"":ht(io(n)):t==="setting"?n.setting.join(", "):n[t]}function io({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Ju=/\.?0+$/;function at(n){let t=n.toFixed(12).replace(Ju,"");return t==="-0"?"0":t}function ht([n,t,e]){return`${n===t?at(n):`${at(
n)}–${at(t)}`} ${e}`}function Mn(n,t){let e=[];for(let s=t(n);s;s=t(s))e.push(s);return e}function ii(n,t,e){let s=new Set(n.flatMap(o=>[o,...Mn(o,e)]));return Array.from(s,o=>[t(o),
o]).sort(St)}function ai(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(St)}function On(n,t){for(let e=0;e<t.length;e+=
1){let s=ri(t,e,t[e][0])??ri(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function ri(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Xt(n){return n==="population"?["population","age"]:[n]}function ci(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?On(t,e):!t.some(s=>e.includes(s))}function Qu(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?ai(t,e)??null:t.filter(s=>e.includes(s))}var Ot=class n{static OPEN=0;static NONE=-1;constructor(t){
this.keys=t,this.fields=t.flatMap(Xt),this.people=Xt("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>Qu(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&ci(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}excluding(t,e){let s=this.separators(t,e);return this.
keys.filter(o=>s.includes(o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===
null&&i[o]===null)return!1;let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];
return this.keysOf(this.fields.filter((r,i)=>ci(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Xt(e).some(s=>t.includes(s))):[]}reported(t){return this.
fields.filter((e,s)=>this.values[t][s]!==null)}};function En(n,t){return ao(n,t)[0]??null}function ao(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],
s=o=>e.every(r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...li(n,o)].filter(s);if(r.length)return r}return[]}
function*li(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*li(n,t,o+1,[...s,n[o]])}function ui({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var th=/\{(\w+)\}/g;function Fe(n,t,e,s={}){return pe(
n.sentences[t][n.languages.indexOf(e)],s)}function pe(n,t){return n.replace(th,(e,s)=>String(t[s]))}function jt(n,t){return n.lists[t].map(e=>e.name)}function co(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var me="human",hi="healthy",An=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new Ot(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:co(t.lists.species),population:s,route:co(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(hi)??new Set([hi]),this.named=E(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?E(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#n(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#s(t){return t.length?ii(t,e=>this.tags.
get(e)?.group??"",this.#o):null}parts(t,e){return On(this.#s([t])??[],this.#s([e])??[])}#o=t=>this.tags.get(t)?.broader??"";ofEdge(t){let e=this.ofEdges.get(t.id);
return e===void 0&&(e=t.signed?this.#r(t):Ot.OPEN,this.ofEdges.set(t.id,e)),e}#r(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#i(
t),u=t.species||this.#a(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e("species",u?[u]:[]),...this.#n(l),...this.#t(l)?{population:this.anyone}:
{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#s(c)})}#i({predicate:t,object:e,population:s}){return s.
length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#a(t){return t.some(e=>this.ofPeople.has(e))?me:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,
regimen:i,setting:a}=t,c=t.species||this.#a([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e("species",c?[c]:[]),...this.#n(s?[s]:[]),dose:o===null?null:
io(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#s(a)})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===me}common(t){
let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){let a=Xt(i).flatMap(c=>{let l=r.indexOf(c);return this.#c(c,
e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#c(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(
r))).size===1)return this.#f(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#h(r.filter(a=>i.every(c=>di(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#l(
o,new Set(s.flatMap(r=>this.#f(t,r))))}#l(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].every(i=>r.has(i))).map(([r])=>r);return E(o.filter(r=>!o.some(
i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].filter(([o,r])=>{let i=this.#u(o,s.get(o)??[]);return!r.every(
a=>i.has(a))}))}#u(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...Mn(o,this.#o)]));let s=[...this.below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set(
[...e,...s.map(([o])=>o)])}#f(t,e){if(t==="dose")return[ht(e)];if(t==="setting")return this.#h(e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(
i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#h(t){let e=new Set(t.flatMap(([,s])=>Mn(s,this.#o)));return t.map(([,s])=>s).filter(s=>!e.
has(s))}kind(t){return`${this.ofEdge(t)} ${this.#i(t).join("|")}`}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(t,e).length?O.COMPATIBLE:
O.ASSERTED:O.EXCLUDED:O.ASSERTED}openKeys(t,e){return e===Ot.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){for(let s=0;s<
this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.fields[s];if(r===
"population"||r==="age")return!this.#p(this.#i(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?!di(i,o):!fi(i,o)}#p(t,e){
return t.some(s=>fi([...this.below.population.get(s)??[s]],e))}};function fi(n,t){return n.every(e=>t.includes(e))}function di(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var ct="conflicting",ft="mixed";function D(n){return n==="+"||n==="-"}function Zt(n){return D(n)||n==="0"}function Ue(n){return n==="+"?"-":"+"}var eh=["0","?",ct,ft];function pi(n,t){for(let e of eh)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function lo(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ct:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var nh=/^[ -~]*$/,sh=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function z({spelling:n},t){let e=nh.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(oh).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(sh).filter(Boolean).join(" ")}function oh(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function _n(n,t,e,s){let o=[...z(n,t)],r=[];for(let[a,c]of e){let l=ih(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}function mi(n,t,e){let s=z(n,t).split(" ");if(s.length===1)return"";let o=new Set([...e].flatMap(
l=>l.split(" "))),{hint:r,long:i}=n.spelling,a=E(o).map(l=>[...l]).filter(l=>l.length>=i),c=s.map(l=>o.has(l)||[...l].length<i?l:rh([...l],a,r));return c.every(
Boolean)&&c.some((l,u)=>l!==s[u])?c.join(" "):""}function rh(n,t,e){let s={score:0,text:""};for(let o of t){let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-
o.length)/r<e)continue;let i=1-Ge(n,o)/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function ih(n,t,e){let s=Math.max(n.length,t.length);return s?
1-Math.abs(n.length-t.length)/s<=e?0:1-Ge(n,t)/s:1}function Ge(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];
for(let i=1;i<=t.length;i+=1)r[i]=Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+
1));[e,s]=[s,r]}return s[t.length]}var In=class{constructor(t,e){this.vocabulary=e,this.nodes=Tn(t.nodes),this.contexts=Tn(t.contexts),this.references=Tn(t.references),this.audit=t.audit,this.papers=
new Sn(this.references,e),this.shortNames=si(this.papers,e),this.edges=Tn(ah(t.edges,this.papers,e)),this.successors=yi(this.nodes,this.edges,"subject","object"),
this.predecessors=yi(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new An(e,this.contexts,
uh(this),new Set(s)),this.spellings=hh(this),this.ownRows=ch(this),this.audited=lh(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=jt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function ge(n,t,e=20){let s=z(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=o.spelling,i=gi(n.spellings,s,0),a=i.size?"":mi(o,t,n.spellings.keys());a&&(i=
gi(n.spellings,a,r.corrected));let c=a?r.hint:0;for(let[l,u]of _n(o,t,n.spellings,e))u>=c&&!i.has(l)&&i.set(l,[r.alike,-u,l]);return k(i.values(),l=>l).slice(0,
e).map(([,,l])=>l)}function gi(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);if(i<0)continue;let a=[e+(o===t?0:i===0?1:2),[...o].length,r];St(a,s.get(
r)??[1/0])<0&&s.set(r,a)}return s}function Tn(n){return new Map(n.map(t=>[t.id,t]))}function ah(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(
a=>a.signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;
return{...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function ch({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.
base_layer||!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function lh(n){
let t=new Map;for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function yi(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));
for(let r of t.values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function uh({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{
s.set(a,(s.get(a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,
broader:c}of e.lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let h of i(u))l.add(
h);return r.set(a,l),l};for(let a of s.keys())i(a);return r}function hh({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[z(t,s),s]));for(let{id:s,name:o,
name_zh:r,curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=z(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function wi(){return"DecompressionStream"in globalThis}function Nn(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var uo=class extends In{constructor(t){super(ph(t),dh(t.vocabulary)),this.start=t.start,this.figures=t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&
!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=gh(t.nodes),this.flags=yh(this.audit);let o=[...this.nodes.values()].filter(i=>i.category===
"Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,jt(t.vocabulary,i)]);this.words=Object.fromEntries(r),this.words.population=[...this.words.
population,...E(o)]}},fh=2;function dh(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(fh,t.seconds)}}}async function vi(n){return new uo(JSON.parse(
await Nn(n,"graph","deflate")))}var xi={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function ph(n){let e=["nodes","edges","contexts","references","\
audit"].map(s=>{let o=Object.hasOwn(xi,s)?Reflect.get(xi,s):{};return[s,mh(n.vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function mh(n,t,e){let s=Array.
from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=ho(t,e[o]??o,a=>bi(r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??bi(r,"")}return s}
function ho({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function bi(n,t){switch(n){case"text\
s":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function gh(n){
let[t,e,s]=["shape","color","level"].map(r=>ho(n,r,String)??[]),o=ho(n,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(
s[i])}]))}function yh(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function x(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Jt(n){let t=x(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function fo(){return matchMedia("(min-width: 801px)").matches}function po(n){return n instanceof HTMLElement||
n instanceof SVGElement}function ki(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${po(n)?JSON.stringify(n.dataset):""}`}function jn(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return po(n)&&t instanceof
HTMLElement?{panel:t,name:ki(n),near:n.dataset.near}:null}function Ln(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>ki(r)===n.name),s=n.near?document.getElementById(n.near):null,o=po(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function $i(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var wh="，。；：、）】》！？”’",[xh,bh]=[.8,.22],ye=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(Cn(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-xh*o,right:t-c+a,bottom:e+bh*o}}pieces(t){return go(t).map(e=>e.trim())}fitted(t,e,s,o=!1){if(this.
width(t,s,o)<=e)return t;let r=[...t];for(;r.length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],
i="";for(let a of go(t))for(i&&this.width((i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.
fitted(i,e,s,o),l=(c.endsWith("…")?c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}parted(t,e,s,o=!1){
return yo(t,e,r=>this.width(r,s,o))}},vh=/(?<=[-–])/,mo=3;function yo(n,t,e){return xo(wo(n).flatMap(s=>Si(s,t,e)),t,e).map(s=>s.trim())}function wo(n){return go(
n).flatMap(t=>t.split(vh))}function xo(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||e((r+o).trimEnd())<=t?s[s.length-1]=r+o:s.push(o)}return s}function Si(n,t,e){
if(e(n.trimEnd())<=t)return[n];let s=[...n],o=i=>`${s.slice(0,i).join("")}-`,r=[...n.trimEnd()].length-mo;for(;r>mo&&e(o(r))>t;)r-=1;return r<mo?[n]:[o(r),...Si(
s.slice(r).join(""),t,e)]}function Qt(n){return[...n].some(Cn)}function Cn(n){return Number(n.codePointAt(0))>=11904}function go(n){let t=[],e="";for(let s of n)
t.length&&(s===" "||wh.includes(s)||!kh(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function kh(n,t){return n==="（"?!1:n===" "||Cn(n)||Cn(t)}var Q=14,Lt=22,$h=/ ?…$/,Sh=7,Mh=4,Oh=3,Eh=150;function Oi(n,t,e,s){let o=yo(n,e,t);if(o.length<=s&&o.every(l=>l.length===1||t(l)<=e))return o;let r=xo(Qt(n)?
[...n]:wo(n),e,t),i=r.slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=Mi(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e&&l.length>1?Mi(l,t,e):l)}
function Mi(n,t,e){let s=n.replace($h,""),o=Qt(n)?1:Oh;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Ei(n,t){let e=new Bn(
n.map(Th)),s=[];for(let o of n){let r=o.forced?_h(o,t):Ah(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function Ai({box:[n,t,e,s]},{upright:o,
scale:r}){return o?[n+1,t+Lt*r,e-1,s]:[n+Lt*r,t,e-3,s]}function Ah(n,t){let[e,s,o,r]=Ai(n,t),i=Math.max(1,Math.floor((r-s+2)/Q)),a=Oi(n.text,t.measure,o-e,i);return a.
some(l=>l.endsWith("…"))&&a.join("").length<(Qt(n.text)?Mh:Sh)?null:{id:n.id,texts:a,box:_i(a,[e,s,o,r],t)}}function _h(n,t){let e=Ai(n,t),s=Oi(n.text,t.measure,
Math.max(e[2]-e[0],Eh),Number.POSITIVE_INFINITY);return{id:n.id,texts:s,box:Ih(_i(s,e,t),t.width,t.height)}}function _i(n,[t,e,s,o],{measure:r,upright:i}){let[a,
c]=[Math.max(...n.map(r)),n.length*Q],l=i?(t+s-a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function Th({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function bo(n,t){
let e=new Bn(t);return n.flatMap(({text:s,width:o,places:r})=>{let i=({x:c,y:l})=>[c-o/2,l-Q/2,c+o/2,l+Q/2],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,
...a,box:i(a)}]):[]})}function Ih([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var Rn=64,Bn=class{constructor(t){
this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/Rn);r<=Math.floor(s/Rn);r+=1)for(let i=Math.floor(e/Rn);i<=Math.floor(o/
Rn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.
cells.get(e)?.some(s=>Nh(t,s)))return!1;return!0}};function Nh(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Ii(n){let t=({x:e,y:s})=>`${Ti(e)} ${Ti(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function Ti(n){return Math.
round(n*10)/10}function qe([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Ni(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>qe(e,s)))]}function ji(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,jh(n,t[s-1],t[s]));return e}function jh({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Ke(n){return n.filter((t,e)=>e%2===0)}function Li(n,t){let e=Lh(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=vo(e)||1,u=4/3*t*(a==="x"?1:-1),h=-u*(i[c]-s[c])/l,f=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...f?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+h))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(h-m),y=w=>({...w,[a]:w[a]+m,[c]:w[c]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function Lh(n){let t=Ke(n);return t.reduce((e,s)=>vo(s)>vo(e)?s:e,t[0])}function vo([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var Ct='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Ch=[.5,.38,.62,.26,.74],Rh=[1,2,3,4];function Pn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Ct}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function Dn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Ri(l.box,e),forced:l.id===
o||l.picked})),i=k(r,({forced:l,end:u,faded:h,degree:f,id:d})=>[!l,!u,h,-f,d]),{size:a,upright:c}=t;return Ei(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Ri([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function zn({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:h,y:f,size:d})=>Ci(h*s,f*s,d*s)),...e.
map(({x:h,y:f})=>Ci(h*s,f*s,Ph)),...o.map(({box:h})=>h)],a=n.filter(h=>h.label&&!h.faded),c=h=>k(a,({ids:f})=>-f.length).filter(f=>f.lit===h).map(f=>({text:f.label,
width:r(f.label),places:Bh(f,s)})),l=bo(c(!0),i),u=[...t.map(({box:h})=>Ri(h,s)),...l.map(({box:h})=>h)];return[...l,...bo(c(!1),[...i,...u])]}function Bh({curves:n,
lit:t},e){let o=[...Ke(n)].reverse().flatMap(a=>Ch.map(c=>qe(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?Rh.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*Q})):
[];return[...o,...i]}var Ph=8;function Ci(n,t,e){return[n-e,t-e,n+e,t+e]}function dt(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function ko(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function Bi(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Ct}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Ct}var[st,we,te]=[0,1,2];function Rt({evidence_type:n}){return n==="meta_analysis"}function A({silentBecause:n}){return!n}function F({edge:n}){return Zt(n.sign)}function Wn({signs:n}){let t=[...n].filter(D);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function W(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>wt(e,s)).map(([e,s])=>Dh(e,s))}function Dh(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(F).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Rt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:xt(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function ot(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:ct,contested:s>0,leans:Pi(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:ft,contested:!0,leans:Pi(n)}:{sign:s?
"0":"?",contested:!1,leans:null}}function Pi(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[$o,zh,Et]=[0,1,2],Hn=class{#t;#e;#n;constructor(t){this.speaking=t}get results(){return this.#t??=W(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){
return this.#e??=ot(this.results),this.#e}get level(){return Math.max(st,...this.results.map(({level:t})=>t))}get studies(){return this.#n??=new Set(this.results.
map(({study:t})=>t)),this.#n}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){let t=this.speaking.filter(
({edge:e})=>!e.citation.length);return E(new Set(t.flatMap(({edge:e})=>e.reference)))}},Fn=class extends Hn{#t;constructor(t,e){super(t.filter(A)),this.findings=
t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Wh(this.speaking),this.gaps=Hh(this.speaking.length?this.
speaking:t),this.match=this.gaps.length?O.COMPATIBLE:O.ASSERTED}get sign(){return this.kind===Et?"+":this.weighed.sign}get asserted(){let t=this.findings.filter(
({edge:s,match:o})=>s.signed&&o===O.ASSERTED),e=t.filter(A);return e.some(({edge:s})=>Rt(s))?W(e):W(t.filter(s=>A(s)||s.silentBecause==="pooled"))}get claims(){
return this.#t??=Fh(this.graph,this.speaking),this.#t}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({
silentBecause:t,edge:e}){let s=Zt(e.sign)&&Zt(this.weighed.sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.
some(({edge:t,level:e})=>t.predicate==="affects"&&e>st)}part(t){if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.
get(s);return o||(o=new Hn(e.flatMap(r=>this.claims[r].findings)),this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.
length===this.findings.length?this:e(s)}};function Wh(n){return n.some(({edge:t})=>t.sign==="=")?Et:n.some(({edge:t})=>t.predicate==="associated_with")?zh:$o}function Hh(n){
let t=n.filter(e=>A(e)&&F(e));return xt(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Fh({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,
[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[
s]})}return[...e.values()]}function U({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var ee=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.
rules=[["speculative",Uh],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pool\
ed",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",Gh],["weaker_design",(o,r)=>this.
weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>A(o)?o:{...o,silentBecause:""}),
s=k(this.#a(e),o=>[!A(o),-o.match,o.edge.id]);return new Fn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?O.COMPATIBLE:O.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):st,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#r(t)?st:this.controlledDesigns.
has(s)?te:Rt(t)&&o==="affects"&&!this.#o(t)?te:we}#o(t){let{papers:e,ownRows:s,references:o}=this.graph,a=t.reference.flatMap(c=>o.get(c)?.includes??[]).flatMap(
c=>s.get(e.paper.get(c)??c)??[]).filter(c=>So(c,t));return a.length>0&&!a.some(c=>this.controlledDesigns.has(c.evidence_type))}#r(t){return this.ownLayers.has(t.
layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(o=>So(o,t))})}#i(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?
(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.filter(({edge:i})=>i.signed);if(!e.length)return t;let s=t.filter(({edge:i})=>!i.
signed),o=[];for(let[i,a]of this.rules){if(!e.length)break;let c=new Set(e.filter(l=>a(l,e)));if(c.size){for(let l of c)o.push({...l,silentBecause:i});e=e.filter(
l=>!c.has(l))}}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),...o]}retracted({edge:t}){return this.graph.papers.allWithdrawn(t)}control({
edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||
!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>So(s,t)&&Bt(s,t)&&this.#c(s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(
t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).
filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.includes(r)?c.some(l=>l.object===t.object&&this.#c(l,t)):c.length>0})}pooled(t,e){
if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="systematic_review";return e.some(o=>s&&this.#l(t,o)?!0:Rt(o.edge)&&F(o)&&this.#l(o,t)&&
!this.#u(o,t))}#l(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.split("+").every(o=>s.has(o))&&Bt(t.edge,e.edge)}otherSpecies({
edge:t},e){if(this.fixesSpecies||!t.species||t.species===me)return!1;let{scoper:s}=this.graph;return e.some(o=>Bt(t,o.edge)&&F(o)&&o.edge.reference.length>0&&s.
isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return t.match!==O.ASSERTED&&e.some(s=>this.#u(t,s))}#u({edge:t,match:e,openKeys:s,level:o},r){return e===O.ASSERTED||
r.match!==O.ASSERTED||!F(r)||r.edge.analysis||s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===st&&o>st?!1:(r.edge.reference.length>0||!t.reference.
length)&&Bt(t,r.edge)}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=qh(s),r=o.get(e)??st,i=s.filter(a=>F(a)&&(o.get(a.study)??0)>r&&Bt(t,a.edge));
return i.length>0&&!Kh(i,this.graph.vocabulary.small)}};function Uh({edge:n}){return n.certainty==="speculative"}function Gh({edge:n,study:t,openKeys:e},s){return n.
analysis?s.some(o=>o.study===t&&!o.edge.analysis&&Bt(n,o.edge)&&o.openKeys.length<=e.length):!1}function Bt(n,t){return Di(n.subject_aspect,t.subject_aspect)&&Di(
n.object_aspect,t.object_aspect)}function Di(n,t){return n===t||!(n&&t)}function So(n,t){return n.subject===t.subject&&n.object===t.object}function qh(n){let t=new Map;
for(let{study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??st));return t}function Kh(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.
max(...n.map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Rt(s))}var zi={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Hi(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let h=u.filter(r);return{target:l,edges:h,about:h.filter(f=>f.signed&&Yh(n,f))}}),a=k(i.filter(({about:l})=>l.length),({target:l})=>l),c=Vh(
n,a,e,o);return k(c,([l])=>l).flatMap(([l,u])=>{let[h,f]=[s,[]].map($=>new ee(n,{context:u,layers:n.layers($)})),{sex:d,species:m,population:g}=u,y=o==="dose"?l:
"",w=$=>Zh($,h,f);return a.map(({target:$,edges:M})=>({target:$,sex:d,species:m,population:g,...w(M),dose:y}))})}function Vh({scoper:n},t,e,s){let o=Mt(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==O.EXCLUDED));return new Map(i.flatMap(a=>Xh(a,e,s)))}function Yh({
papers:n},t){return t.certainty!=="speculative"&&!n.allWithdrawn(t)}function Xh(n,t,e){return e!=="dose"?(e==="population"?n.population:[n[e]].filter(o=>o&&o!==
"both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[[Mt(o,"dose"),o]]})}
function Zh(n,t,e){let s=Wi(t,n),{sign:o}=ot(W(s)),r=a=>E(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(zi,o))return{status:zi[o],sign:o,edges:r(s)};let i=Wi(
e,n);return i.some(F)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function Wi(n,t){let{scoper:e}=n.graph;return t.some(o=>o.signed&&
e.match(o,n.asked)===O.ASSERTED)?(n.step(t)?.findings??[]).filter(o=>A(o)&&o.edge.signed&&o.match===O.ASSERTED):[]}var Jh=4;function At(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=Jh}){return{source:t,target:e,context:Yt(s),layers:n.layers(o),max_hops:r}}function _([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function ne(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function G(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function T(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Fi(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var q={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function C(n,t,e,s=6){let o=q[n];switch(n){case"+":case"-":return[
Mo(n,t,e,s,o)];case"0":{let r=s*.95;return[G(t,e,s*.72,{stroke:o,width:1.6}),_([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Mo("+",t-s*.62,e,s*.75,o),
Mo("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[_([t-r,e-1.5,t+r,e-1.5],o,2),_([t,e-1.5-r,t,e-1.5+r],o,2),_([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Mo(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return ne(i,{fill:o,closed:!0})}var xe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Un(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...E(new Set(o)).map(r=>Qh(n,r,s))]}function Qh(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:E(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Fe(n.vocabulary,"retr\
action","en",s),statement_zh:Fe(n.vocabulary,"retraction","zh",s)}}function*Ui(n,t,e,s,o){let r=be(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function be(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Oo=[{scope:Ot.OPEN,aspect:"",arrivals:[]}];function Eo(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===Ot.NONE)continue;let u=`${l} ${c}`,h=s.get(u);h?h.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var _t=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=tf(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===Et?"=":a[u].weighed.sign),this.sign=ef(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==Et);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):st,this.gaps=Math.max(...e.map(l=>l.gaps.length)),this.match=Math.
min(...e.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===$o&&D(this.sign)&&this.level>
st}get decides(){return this.counted&&this.sign!=="?"}};function Gi(n,t,e){let s=t.reduce((o,r)=>Eo(n,o,r),Oo);return new _t(n,t,s,e)}function tf(n,t){let e=[],
s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}function ef(n){
let t=n.reduce(pi,"=");return t==="="?"?":t}function se(n){return n.verdicts["?"]}function qi(n,t){return t===se(n)||t===n.verdicts[ct]}function qn({verdicts:n},t){return t===n[ct]||t===n[ft]}function Ve(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var Gn=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=k(this.look(),sf),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[lo(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof _t?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof _t?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of nf(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return ao(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[lo(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(h=>h!==null);if(l.length<c.steps.length||l.every((h,f)=>h===c.steps[f]))continue;let u=Gi(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function nf(n,{graph:{scoper:t}}){return n instanceof _t?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(F).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function sf(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!D(s),o,r,-i,-a.size,c.length,c]}var Y=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new ee(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Ye(n,t,e,s){return Ao(new Y(n,t,e),t,s)}function Ao(n,t,e=new xe(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Gn(n.counting,n.step(s,o),()=>of(n,t,e),e)}function of(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=be(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),h=(m,g)=>m===e?l.length>0:!u.has(m)&&
(a.get(m)??1/0)<g,f=m=>{o.keep()&&c.push(new _t(i,[...l],m,r.asked))},d=(m,g,y)=>{for(let[w,$]of n.from(m)){if(!o.spend())return;if(!h(w,y))continue;let M=Eo(i,
g,$);l.push($),w===e?f(M):(u.add(w),d(w,M,y-1),u.delete(w)),l.pop()}};return d(t,Oo,s),c}function Ki(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Ye(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return Ve(jt(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function Vi(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=Yi(n,t);if(!r.length)return null;let i=Ye(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function Kn(n,t,e){let{every:s,leftOut:o}=Yi(n,t);if(!o.length)return()=>[];let r=new Y(n,{...t,layers:s},{passes:e});return(i,a)=>(r.step(i,a)?.speaking??
[]).filter(({edge:c,match:l})=>o.includes(c.layer)&&c.signed&&l===O.ASSERTED)}function Yi({vocabulary:n},{layers:t}){let e=jt(n,"layer");return{every:e,leftOut:e.
filter(s=>!t.includes(s))}}function Xi(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Zi(
t.graph,rf(t,c)):[];l.length&&i.set(c,Ji(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=cf(t,s)),a.length||
r.length||(a=[...lf(n,t)]),af(a)}function rf({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function Zi({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:En(n,t)??[]}function af(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return k(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Ji({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Mt(t,a)])}}function cf({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==O.EXCLUDED);return l.some(u=>Zt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*lf({source:n,target:t,context:e,max_hops:s},o){let r=hf(o),{onward:i,back:a}=uf(o.graph),c=ff(r,be(i,n,s),be(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let h of Ui(i,a,n,t,u))for(let[f,d]of h.slice(1).entries()){let m=r.get(h[f])?.get(d);m&&(l=!0,yield Ji(o.graph,e,{subject:h[f],object:d},m))}}function uf({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function hf({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(h=>h.signed&&e(h)).map(h=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(h))),u=Zi(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function ff(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var df={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Qi(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=Ve(E(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:pf(n,t)}}function pf(n,t){let e=Object.entries(df).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=mf(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return Ve(e)}function mf(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return $n(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[To,_o,Vn,ta]=[0,1,2,3];function ea(n,t,e){let{vocabulary:s}=n;if(qi(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[To],reasons:["mechanism_only"]};let o=gf(e.direct.results,e.directSign),[r,i]=yf(s,o),a=xf(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,To)],
reasons:[i,...a]}}function gf(n,t){return n.filter(({signs:e})=>t===ft?e.size>0:e.has(t))}function na(n){return n.reduce((t,{people:e})=>t+e,0)}function yf({many:n},t){
let e=t.filter(({level:r})=>r===te),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[ta,"pooled_controlled_many"];if(e.length>=n.several&&na(
e)>=n.more_people)return[ta,"several_controlled_many"];if(s.length)return[Vn,"pooled_controlled"];if(e.length>1)return[Vn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Vn,"one_controlled_many"];let o=t.filter(({level:r})=>r===we);return wf(n.people,o,e.length)}function wf(n,t,e){let s=na(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Vn,"several_observational_many"]:e?[_o,"one_controlled"]:s>=n?[_o,"one_observational_many"]:t.length>1?[_o,"two_observational"]:[To,t.length?
"one_observational":"no_study"]}function xf(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===ft?["contested_evidence"]:[],...r*2>s.length?["indirect"]:bf(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function bf({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
me)}function ra(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==se(o)||c.includes(
u))return null;let h=sa(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||h.some(vf)||!d)return oa(n,h);let m={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return oa(g,sa(g,Ye(g,m,{passes:s},i)))}function sa(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&$f(n,o))}function vf({sign:n}){return D(n)||n===ct||n===ft}function oa(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(m=>D(m.sign)),[o]=k(s,m=>[m.kind,m.steps.length,m.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(m=>m.kind===o.kind&&
m.steps.length<=i.length);if(a.some(m=>m.sign===ct||m.sign===ft))return null;let c=k(a.filter(m=>D(m.sign)),m=>m.nodes);if(c.some(m=>m.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=E(new Set(c.flatMap(m=>[...m.studies]))),h=c.map(m=>m.nodes),f=[...new Set(c.flatMap(kf))],d=c.some(({parts:m})=>m.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:h,wholes:f,studies:u,hitRate:e[l],inHealthy:d}}function kf({steps:n}){let t=n.find(e=>e.
kind===Et);return t?[t.subject]:[]}function $f(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function oe(n,t,e){let s=At(n,t);return Yn(new Y(n,s,{passes:e}),s)}function Yn(n,t){let{graph:e,passes:s}=n,o=new xe(e.vocabulary.budget),r=Ao(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,h=se(e.vocabulary),f=r.deciding.map(g=>g.match),d=U(r),m=Mf({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==h,match:f.length?Math.max(...f):null,leans:r.leans},{strength:()=>ea(e,t,r),specific:()=>Of(
r),foundIn:()=>Ef(e,r),suggests:()=>ra(e,t,r,s),byLayer:()=>Ki(e,t,i,{passes:s,budget:o}),elsewhere:()=>Vi(e,t,{passes:s,budget:o}),resolvingSets:()=>qn(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>Xi(t,n,r),sensitivity:()=>Qi(e,r),cautions:()=>Un(e,new Set(d.flatMap(g=>g.edges))),complete:()=>Sf(o,
m)});return m}function Sf(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Mf(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function Of({direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.
every(({openKeys:e})=>!e.length)?null:n.asserted.length?ot(n.asserted):null}function Ef({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.filter(F);return n.
narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var Af=new Set(["untested","elsewhere","?"]),Io=["+","-","0"],_f=new Set(["opposite","null_here","leaning_apart"]);function ia(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function Tf({direct:n,paths:t}){return U({direct:n,paths:t.filter(e=>e.counted)})}function aa(n,t,e){let s=Array.from(t,([r,i])=>[r,Tf(i)]),o=Array.from(t,([r,{
question:i}])=>[r,Kn(n,i,e)]);return No(new Map(s),new Map(o))}function No(n,t){let e=new Map;for(let[o,r]of n)for(let i of r){let{subject:a,object:c}=i,l=`${a}\
>${c}`,u=e.get(l)??{subject:a,object:c,known:new Map};u.known.set(o,If(i)),e.set(l,u)}let s=[...e.values()].filter(({known:o})=>[...o.values()].some(r=>r.length)).
map(({subject:o,object:r,known:i})=>{let a=h=>t.get(h)?.(o,r)??[],c=jf(new Map(Array.from(n.keys(),h=>[h,i.get(h)??[]])),a),l=[...c.values()].filter(({edges:h})=>h.
length),u=l.length>1&&l.some(({relation:h})=>_f.has(h));return{subject:o,object:r,differs:u,cells:c}});return k(s,({differs:o,subject:r,object:i})=>[!o,r,i])}function If({
speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===O.ASSERTED)}function jo({decidedBy:n,direct:t,paths:e},s){if(n==="nothing")return null;let o=e.filter(
i=>i.mayDecide).flatMap(i=>i.parts);return(n==="direct"&&t?[t]:o).some(({speaking:i})=>i.some(({edge:a,openKeys:c})=>a.signed&&!c.includes(s)))}function Nf(n,t){
let e=W(n),s=ot(e),o=n.length?[]:t(),r=n.length?s.sign:o.length?"elsewhere":"untested";return{findings:n,others:o,results:e,sign:r,leans:s.leans?.sign??null,side:Cf(
s)}}function jf(n,t){let e=new Map(Array.from(n,([s,o])=>[s,Nf(o,()=>t(s))]));return new Map(Array.from(e,([s,{findings:o,others:r,results:i,sign:a,leans:c,side:l}])=>{
let u=[...e].filter(([f])=>f!==s).map(([,f])=>f),h=new Set(o.flatMap(({edge:f})=>f.citation));return[s,{sign:a,leans:c,relation:Rf(a,l,u),counts:Lf(i),edges:o.map(
({edge:f})=>f.id),citations:[...h].sort((f,d)=>f-d),elsewhere:r.map(({edge:f})=>f.id)}]}))}function Lf(n){return Object.fromEntries(Io.map(t=>[t,n.filter(({signs:e})=>e.
has(t)).length]))}function Cf({leans:n,sign:t}){return n?n.sign:D(t)?t:null}function Rf(n,t,e){if(n==="untested")return"untested_here";if(n==="elsewhere")return"\
in_other_layers";let s=new Set(e.map(o=>o.sign).filter(o=>!Af.has(o)));return D(n)&&s.has(Ue(n))?"opposite":t&&e.some(o=>o.side===Ue(t))?"leaning_apart":n===ct?
"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}function Lo(n,t){let e=[Bf,Pf,Hf,Uf,qf,Kf,Vf,Jf,Qf,td];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Bf(n,{complete:t,decidedBy:e,paths:s}){let o=e===
"nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function Pf(n,t){let{decidedBy:e,direct:s,paths:o,missing:r,elsewhere:i}=t;
if(e==="direct"&&s){let h=n.sentence("direct",{counts:la(n,s.results)});return s.results.length>1?[h,n.sentence("no_synthesis")]:[h]}if(e==="mechanism"){let h=o.
filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[h.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).map(([g,y])=>`${g} × ${y}`),m=ca(n,t,"un\
measured_whole");return[n.sentence("mechanism",{measured:m,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence("unsigned")];let a=n.sentence(i?"noth\
ing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:h,object:f})=>h===c&&f===l);return[a,n.sentence(u?"excluded":"e\
xcluded_steps")]}function ca(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.length?n.sentence(r.some(A)?"m\
easured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(nt(t.context)).length?`${o}_here`:o)}function la(n,t){let{
designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(Wf(r)),Wn(r)];i?.set(a,(i.get(a)??0)+Df(r))}let o=[...s].
filter(([,r])=>r.size).map(([r,i])=>zf(n,r,i));return n.joined(o,"clauses")}function Df({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(F).
length||1}function zf(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,
design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function Wf({pooled:n,level:t,findings:e}){
return n?"pooled":t===te?e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment":t<we?"statement":e.every(({edge:o})=>o.evidence_type==="s\
ystematic_review")?"systematic_review":"observational"}function Hf(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Ue(r)].length,[a,c]=[e.studies[r].
length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=Ff(n,t);return o?[...s,o]:s}function Ff(n,{strength:{
level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"claus\
es")}):n.sentence("strength",{level:r,base:s})}function Uf(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(nt(e)).length&&r.push(
n.sentence(Gf(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",
{found_in:n.joined(a)}))}return r}function Gf({match:n,specific:t}){return n!==O.ASSERTED?"compatible":t?"asserted_in_part":"asserted"}function qf(n,{question:t,
specific:e,direct:s}){if(!(e&&s))return[];let o=la(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function Kf(n,{verdict:t,resolvingSets:e,
reported:s}){if(!qn(n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.
sentence("by_keys",{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(
0,-1)),last:i})]}function Vf(n,t){let{suggests:e}=t;if(!e)return[];let s=Yf(n,e,ca(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}
function Yf(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:Zf(n,{kind:e,
wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(Xf(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence(
"no_rate")})}function Xf(n,t){let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?
[n.sentence("own_word")]:[]]}function Zf(n,{kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[Et]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(
s=>n.node(s)))})}function Jf(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewh\
ere_by_paths",r=n.sentence(t.findings===1?"one_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}
function Qf(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function td(n,{sensitivity:{flips:t,without:e},verdict:s,
direct:o,paths:r}){if(t.length){let i=new Set(U({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"f\
lips")})]}return e.size>1&&s!==se(n.graph.vocabulary)?[n.sentence("steady")]:[]}function Tt(n){return n.length?`[${n.join(", ")}]`:""}function Xe({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[pe(s,{doi:t})]:[],...e?[pe(o,{pmid:e})]:
[]]}var pt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return ui(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Fe(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}notTold({sex:t},e){let s=e.map(o=>t==="both"&&o==="sex"?this.sentence("sexes_apart"):this.say(o));return this.sentence("not_told",{keys:this.
joined(s)})}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.
vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(
e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.
get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.
symbols[e]} = ${at(t)}`;return s===null||o===null?r:`${r} [${at(s)}, ${at(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:a}=t;
return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":ht([e,s,o]),this.say(t.route),t.site&&`@ ${this.
node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&
this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}reason(t,e){if(A(e))return"";let s=t.agrees(e),o=s===null?[]:
[this.say(s?"agreeing":"disagreeing")];return this.joined([this.say(`because_${e.silentBecause}`),...o],"counts")}silence(t,e){let s=this.reason(t,e);return s?this.
sentence("labelled",{label:this.say("not counted"),text:s}):""}paper(t){return this.graph.shortNames.get(t)??t}identified({citation:t,match_confidence:e}){return t.
length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return Xe(this.graph,t).length?t.identifier_verified==="yes"?"":this.sentence("unve\
rified"):this.sentence("no_identifier")}source(t){return t.citation.length?Tt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?
`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-1]];return e.length?this.joined([this.joined(e),s],"ke\
ys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!this.isStudy(t))return this.sentence(
"own_word");let r=E(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.
flatMap(c=>s.get(c)?.citation??[]);return Tt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&
this.named(t.population),Mt(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||this.say(
"in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i==="effect")return this.sentence(a===
"any"?"structure_only":"directionless",r);let c=o||s.find(([h])=>h==="species")?.[1],l=s.map(([h,f])=>this.sentence("lack",{key:this.say(h),value:this.named(f,c)})),
u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function Xn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function ua(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}var[ed,nd]=sd();function sd(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function ha(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(ed),r=new Int32Array(64);for(let i=0;i<t;i+=64)od(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function bt(n,t){return n>>>
t|n<<32-t}function od(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=bt(i,7)^bt(i,18)^i>>>3,l=bt(a,17)^bt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=bt(i,6)^bt(i,11)^bt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+nd[r]+t[r]|0,u=o[-r&7],h=o[1-r&7],f=o[2-r&7],d=bt(u,2)^bt(u,13)^bt(u,22);o[3-r&7]+=l,o[7-r&7]=l+d+(u&h^u&f^h&f)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var rd=16;function ve(n,t){let e=fa.get(t)??id(n,t);return fa.set(t,e),e}var fa=new WeakMap;function id(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(U({direct:s,paths:o})),h=new Map([...u].flatMap(d=>d.edges.map(m=>[m.id,m]))),{matches:f}=n.vocabulary;return re(
{question:[r,i,Je(a),c,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,f[d.match],d.counted]),findings:E(h.keys()).map(d=>ad(n,h.get(d)))})}function Je(n){let t=Object.
entries(nt(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new Jn(s):s]))}function re(n){return ha(Ze(n)).slice(0,rd)}var Zn=class{constructor(t){
this.text=t}},da=new WeakMap;function ad(n,t){let e=da.get(t)??new Zn(Ze(Co(n,t)));return da.set(t,e),e}var Jn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Co(n,t){let e=Object.entries(Xn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,cd(o)]))}function cd(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?at(n):String(n)}function Ze(n){return Array.isArray(n)?`[${n.
map(Ze).join(", ")}]`:n instanceof Zn?n.text:n instanceof Jn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>wt(e,s)).map(([e,s])=>`${Ze(
e)}: ${Ze(s)}`).join(", ")}}`:JSON.stringify(n).replace(ld,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var ld=/[\u007f-\uffff]/g;function ke(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function Qn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ke(n*100)/100).
toFixed(2):n.toFixed(2)}function ie(n){return`${ke(n*100)}%`}var ud=/e([+-])(\d)$/,hd=1e-4;function pa(n){let t=Number(n.toPrecision(1));return t&&t<hd?t.toExponential(
0).replace(ud,"e$10$2"):String(t)}var b=24,X=Number.POSITIVE_INFINITY,Ro=1240,Pt=560,fd=10,ma=16,[dd,ga]=[20,12.5],[$e,ya]=[11,1.5],Qe=26;function Bo(n,t,e){return n===X||n<=0||e*Math.min(n,Ro)/
t>=fd}function tn(n,t){return new Se(n,t+2*ma,ma)}function vt(n,t,e,s){return Bo(t,e,s)?new Se(n,e):tn(n,t)}var Se=class{#t=[];#e="";#n=[];constructor(t,e,s=0){
this.ruler=t,this.width=e,this.spare=s,this.reach=e-2*b,this.y=b}get compact(){return this.spare>0}add(...t){this.#t.push(...t)}group(t,e,s,o){this.#t.push(Fi(t,
e,s,o))}head(t,e){this.#e=t,this.#s(t,dd,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,ga,s?"ink":"muted");this.y+=10}legend(t,e=20){this.y+=12,
this.add(_([b,this.y,this.width-b,this.y])),this.y+=e;let s=b;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.reach-Qe,$e),c=Qe+this.ruler.width(i,$e);s>
b&&s+c>this.width-b&&(s=b,this.y+=e),this.add(...o(s+Qe/2-4,this.y-4),v(s+Qe,this.y,i,$e)),s+=c+20;for(let l of a)this.y+=$e*ya,this.add(v(b+Qe,this.y,l,$e)),s=
this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,$e,e)}heading(t){this.y+=14,this.#s(t,ga,"ink",!0)}finish(t,e,s,o=!0){return o&&
this.notes([e]),{width:this.width,height:ke(this.y+b/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,drawn:s,...this.spare?{spare:this.spare}:
{}}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.reach,e,o))this.y+=e*ya,this.add(v(b,this.y-e*.45,r,e,{colour:s,bold:o}))}};var Dt="",es="…",wa="|",pd=["female","male","both"];function Me(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Dt:ht([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(wa):String(e)}function ts(n,t){let e=new Map;for(let s of n){let o=Me(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function Po(n,t){let e=ts(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?pd.filter(r=>e.has(r)):t==="dose"?md(n,s):k(s,r=>[-(e.get(r)??0),r]);return e.
has(Dt)?[...o,Dt]:o}function md(n,t){let e=new Map(n.map(s=>[Me(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return k(t,s=>e.get(s)??[])}function ns(n,t,e){
return t==="sex"?["female","male",Dt]:[...ba(n,ts(n,t),t,e),Dt]}function xa(n,t,e,s){let o=ts(n,e),r=ts(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...ba(n,i,e,s),...o.has(Dt)?[Dt]:[]]}function ba(n,t,e,s){let o=Po(n,e).filter(Boolean),r=k(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,es]:i}function ss(n,t,e){let s=Me(n,t);return e.includes(s)?s:es}function en(n,t,e){let s=Me(n,t);return e.includes(
s)?s:t==="sex"||!s?Dt:es}function lt(n,t,e,s){return t===es?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${gd(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(wa).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function os(n){let t=n.filter(e=>e.
signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function gd(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(Boolean)?"p\
eople":t.some(Boolean)?"any":"animals"}var nn=["population","species","sex","dose"],[va,ka,yd]=[27,250,7],[wd,$a]=[6.5,30],[xd,bd]=[40,18],[Ea,vd]=[205,760],Sa={size:12,lines:1,label:Ea,animal:9},Aa={
size:11.5,lines:2,label:Ea,animal:10.5},kd={...Aa,lines:3,label:170},[$d,Ma,Oa,Sd]=[.25,116,240,22],Md=10,Do=[1,2,4];function _a(n,t,e,s,o=X){let r=At(n.graph,{
...t,target:"",max_hops:1});return new zo(n,r,e,Hi(n.graph,r,e,s),o).scene()}var zo=class{constructor(t,e,s,o,r){this.words=t,this.question=e,this.by=s,this.cells=
o,this.studies=new Map(o.map(g=>[g,Od(t,g)]));let[i,a]=[this.#s(({target:g})=>g),this.#s(g=>g[s])];this.allRows=i.size,this.allColumns=a.size;let c=g=>s==="sex"?
0:-(a.get(g)??0),l=k(a.keys(),g=>[c(g),g]).slice(0,bd);this.columns=s==="dose"?k(l,Ed):l,this.edges=this.#n(o.flatMap(({edges:g})=>g));let u=k(i.keys(),g=>[-(i.
get(g)??0),g]).slice(0,xd),h=g=>t.categoryPlace(this.#r(g));this.rows=k(u,g=>[h(g),-(i.get(g)??0),g]),this.shown=o.filter(g=>this.rows.includes(g.target)&&this.
columns.includes(g[s]));let f=s==="species"?[]:this.shown.filter(({sign:g})=>g);this.animals=new Set(f.filter(({edges:g})=>os(this.#n(g)))),this.grid=this.#e($a);
let d=Math.max(vd,b+ka+this.grid.reach+b),m=this.animals.size?Sa.animal:Md;this.sheet=vt(t.ruler,r,d,m),this.look=this.sheet.compact?r<Pt?kd:Aa:Sa,this.name=this.
sheet.compact?this.#t(r):ka,this.left=b+this.name}#t(t){let{reach:e}=this.sheet,s=Math.max(Ma,Math.min(Oa,t*$d));for(let o=$a-2;this.grid.reach>e-s&&o>=Sd;o-=2)
this.grid=this.#e(o);return Math.max(Ma,Math.min(Oa,e-this.grid.reach))}#e(t){let e=Math.min(wd,t/Math.sqrt(Math.max(0,...this.studies.values())||1)),s=this.#o(
this.rows,({target:r})=>r,e),o=this.#o(this.columns,r=>r[this.by],e);return{one:e,heights:s,widths:o,reach:this.columns.reduce((r,i)=>r+(o.get(i)??0),0)}}#n(t){
return t.map(e=>this.words.graph.edges.get(e)).filter(e=>e!==void 0)}#s(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#o(t,e,s){
let o=new Map(t.map(r=>[r,va]));for(let r of this.shown){let i=2*s*Math.sqrt(this.studies.get(r)??0)+yd;o.set(e(r),Math.max(o.get(e(r))??va,i))}return o}#r(t){return this.
words.graph.nodes.get(t)?.category??""}#i(t){return lt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,{one:o,reach:r}=this.grid,[i,a]=[
t.node(this.question.source),t.say(this.by)],c=t.where(this.question.context),l=t.joined(this.question.layers.map(m=>t.say(m)));e.head(t.text("gaps",{source:i,key:a}),
[t.text("gaps_question",{source:i,key:a,where:c,layers:l})]),s.length?this.#a():e.notes([t.text("nothing")],"ink"),e.legend(_d(t,o),2*o*Do[Do.length-1]**.5+2);let u=s.
filter(({status:m})=>m==="untested").length,h={drawn:this.rows.length,all:this.allRows},f=t.text("gaps_counts",{cells:s.length,empty:u,...h});return this.columns.
length<this.allColumns&&(f+=t.text("gaps_columns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:a}),f,...t.fixed(this.by,this.
question.context)]),{...e.finish(t.lang,t.stamp(this.#d(),"stamp_map"),s.length-u),width:Math.max(e.width,this.left+r+b)}}#a(){let{words:t,sheet:e}=this,{ruler:s}=t,
o=this.columns.map(m=>s.fitted(this.#i(m),this.look.label,11.5)),r=Math.max(...o.map(m=>s.width(m,11.5)));e.y+=12+r;let i=this.#c().map(({x:m},g)=>v(m+4,e.y,o[g],
11.5,{turned:!0})),[a,c]=[e.y-r-4,r+7];e.y+=4;let l=a+c,u=[],h=new Map(this.shown.map(m=>[`${m.target} ${m[this.by]}`,m])),f="";for(let m of this.rows){if(this.#r(
m)!==f){f=this.#r(m),e.y+=24;let g={colour:"muted",italic:!0};u.push(v(b,e.y-4,t.category(f),11.5,g))}u.push(...this.#l(m,h))}let d=(...m)=>T(...m,{fill:"paper"});
e.group([d(0,l,this.left-4,e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.grid.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],"","","\
corner")}#c(){let t=this.left;return this.columns.map(e=>{let s=this.grid.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#l(t,e){let{sheet:s,grid:o,look:r}=this,
i=this.#u(t),a=Math.max(o.heights.get(t)??0,13*i.length+6),c=s.y+a/2,l={fill:"band",radius:4},u=c+4.3-6.5*(i.length-1),h=[T(b,s.y+1.5,this.name-6,a-3,l),...i.map(
(f,d)=>v(this.left-12,u+13*d,f,r.size,{anchor:"end"}))];s.add(T(this.left-4,s.y+1.5,o.reach+4,a-3,l));for(let{name:f,x:d}of this.#c()){let m=e.get(`${t} ${f}`);
m&&this.#f(m,d,c)}return s.y+=a,h}#u(t){let{ruler:e}=this.words,{size:s,lines:o}=this.look,r=this.words.node(t),i=this.name-20,a=o>1?e.parted(r,i,s):[r],c=a.slice(
o-1).join(" ");return[...a.slice(0,o-1),...c?[e.fitted(c,i,s)]:[]]}#f(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#i(t[this.by])}`,[i,a]=this.#h(t,
e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#h(t,e,s){let{words:o}=this;if(t.status==="untested")return[Ia(e,s),o.say("untested")];if(t.status==="elsewhere")return[
Na(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=o.say(o.graph.vocabulary.verdicts[t.sign]),a=this.animals.has(t),c=[i,o.counted("study",r),...a?
[o.text("gaps_animals")]:[]].join(" · ");return[[...Ta(t.sign,e,s,this.grid.one*Math.sqrt(r)),...a?[Ad(e,s,this.look.animal)]:[]],`${c}
${o.tooltip(this.#n(t.edges))}`]}#d(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:h,edges:f})=>[r,i,a,c,l,u,h,...f]),{source:e,
context:s,layers:o}=this.question;return re([e,this.by,Je(s),o,t])}};function Od({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function Ta(n,t,e,s){
let o=q[n];return[G(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...C(n,t,e,4.2)]}function Ed(n){let t=n.indexOf(" ");return[n.slice(t+1),Number(n.slice(0,t))]}function Ia(n,t){
return[G(n,t,3,{stroke:"muted",width:1.2})]}function Ad(n,t,e){return v(n+8,t+10,"a",e,{colour:"muted",italic:!0})}function Na(n,t){return[G(n,t,5,{stroke:"mute\
d",width:1.2}),G(n,t,1.6,{fill:"muted"})]}function _d(n,t){return[...[["-","lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],["mixed","mi\
xed"]].map(([s,o])=>[(r,i)=>Ta(s,r,i,Math.max(t,6)),n.text(o)]),[Ia,n.text("gaps_empty")],[Na,n.text("gaps_elsewhere")],[(s,o)=>[v(s,o+3,"a",10,{anchor:"middle",
colour:"muted",italic:!0})],n.text("gaps_animals")],...Do.map(s=>[(o,r)=>[G(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var Ca=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Td=/^\d+(\.\d+)?$/,Id=/^#+/,Nd=/\s+/g,jd=/[|,，、]/,Ld=/[-_].*/,Cd=/[\u200b-\u200f\u2060\ufeff]/g,
Rd=/%[0-9a-f]{2}/i,is={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},ja={layer:"layers",max_hops:"hops"},Bd=["layers","effects","evidence","hidden","setting"],La={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function Ra(n,t,e,s){let o=[],r=[...new URLSearchParams(Pd(t))].map(([a,c])=>[Dd(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?Ca.exec(c):null,u=h=>Wd(n,a,h,s,i);l&&!o.some(([h])=>h==="dose")?o.unshift(...zd(n,l,s)):o.push([a,a==="find"?c:
c.split(Bd.includes(a)?jd:"|").map(u).join("|")])}return new URLSearchParams(o)}function Pd(n){let t=n.replace(Id,"").replaceAll("&amp;","&");return t.includes(
"=")?t:Ba(t)}function Ba(n){try{return Rd.test(n)?decodeURIComponent(n):n}catch{return n}}function Dd(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(ja,e)?ja[e]:e;return t.includes(s)?s:n}function zd(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",rs(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function Wd(n,t,e,s,o){let r=Ba(e).replace(Cd,"").trim();switch(t){case"a":case"b":return Hd(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(z(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return Td.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(La).find(i=>La[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(Ld,"");default:return rs(n,t,r,s(t))}}function Hd(n,t,e,s){
let o=t==="dose"?Ca.exec(e):null;return o?`${Number(o[1])} ${rs(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?rs(n,t,e,s(t)):e}function rs(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[is[t]]??[]).map(({name:u,spellings:h=[]})=>[u,h])),i=o.languages.map(u=>new pt(n,u)),a=u=>z(o,u).replace(Nd,""),
c=a(e),l=u=>[u,...r.get(u)??[],...i.map(h=>h.named(u))];return s.find(u=>l(u).some(h=>a(h)===c))??e}var sn=Object.freeze({dose:null,dose_to:null,dose_unit:""}),H={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...Yt({}),setting:[],layers:[],effects:[],evidence:[],
hidden:[],columns:"population",strata:"sex",by:"",a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},zt=["answer","evidenc\
e","conflicts","compare","papers"],on=["ladder","brain","harvest","forest","gaps","map","table"],ae=6;function It(n){return{...H,layers:[...n.words.layer]}}function ce(n,t){
let e=new URLSearchParams;for(let[s,o]of Object.entries(It(n))){let r=Wo(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==Wo(o)||s==="lang"||i)&&
e.set(s,r)}return e.toString()}function Ho(n,t){return Ra(t,n,Object.keys(H),e=>Uo(t,e))}function Fo(n,t,e){return[...Ho(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(
H,o)).filter(([o,r])=>!Object.hasOwn(H,o)||Wo(Reflect.get(t,o))!==r)}function Pa(n,t,[e,s],[o,r]){let i=[...Ho(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams(
[...i,[o,r]]).toString()}var Fd=["tab","view","zoom","sort","find","columns","strata","theme","lang"];function Wo(n){return Array.isArray(n)?n.join("|"):String(
n??"")}function Da(n,t,e){let s=Ho(n,e),r=[...s.keys()].some(i=>Object.hasOwn(H,i)&&!Fd.includes(i))?{...It(e),...Ud(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.
entries(H)){let c=s.get(i),l=c===null?void 0:Gd(i,c,a);l!==void 0&&as(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,sn),r.dose_to!==
null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>ep(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function Ud({from:n,to:t,lang:e},s){let o=r=>s.
has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function Gd(n,t,e){return Array.
isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(ae,Math.max(1,Number.parseInt(t,10)||H.hops)):n==="dose"||n==="dose_to"?za(t):t}
function za(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var cs={sex:["","male","female"],extent:["answer","all"],columns:nn,tab:zt,
view:on,theme:["","light","dark"]},Wa=["layers","effects","evidence","hidden"],Ha=["population","species","route","regimen","dose_unit"];function Uo(n,t){return Object.
hasOwn(cs,t)?cs[t].filter(Boolean):Ha.includes(t)?n.words[t]:Wa.includes(t)?n.words[is[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="\
strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}function as(n,t,e){let s=String(e);if(Object.hasOwn(cs,t))
return cs[t].includes(s);if(Ha.includes(t))return s===""||n.words[t].includes(s);if(Wa.includes(t))return qd(n,t,e);switch(t){case"from":case"to":return s===""||
n.nodes.has(s);case"setting":return Kd(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strata":return n.vocabulary.compared_by.includes(s);case"\
lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||Zd.test(s)&&ls(Number.parseFloat(s))===Number.parseFloat(s);case"sort":return s===""||
Xd.test(s);case"pick":return s===""||tp(n,s);default:return!0}}function qd(n,t,e){let s=n.words[is[t]];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}
function Kd(n,t){return new Set(t).size<t.length||t.some(e=>!n.contexts.has(e))?!1:!t.some((e,s)=>t.slice(s).some(o=>n.scoper.parts(e,o)))}var[Vd,Yd]=[.1,6];function ls(n){
return Math.min(Yd,Math.max(Vd,n))}var Xd=/^-?[1-8]$/,Zd=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,Jd=/^(\w+):(.*)$/,Qd={node:1,pair:2,path:Number.POSITIVE_INFINITY};function tp(n,t){
let[,e="",s=""]=Jd.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(Qd[e]??0)&&o.every(r=>n.nodes.has(r))}function ep(n,t,e){if(!(t&&e))return!1;if(t==="setting")return as(n,t,[e]);if(t!==
"dose")return as(n,t,e);let[s,o=""]=e.split(" ");return za(s)!==null&&o!==""&&as(n,"dose_unit",o)}function rt(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var us=5,np=/[&<>"']/g,sp={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},op=/[^\S\n ]/g,rp=/[\p{C}\p{Zl}\p{Zp}]/gu,Fa="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",ip=new RegExp(`[${Fa}]+(?:[ 0-9.'’"-]+[${Fa}]+)*`,"gu"),ap=/^https?:\/\//,cp=/\.?0+$/;
function rn(n,t,e=""){return new Go(t,e).document(n)}var Go=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[I(t),I(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Wt(s)}" font-family="${Wt(this.fonts)}">\

<title>${Wt(o)}</title>
<desc>${Wt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(wt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${lp("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${I(e)}" \
y1="${I(s)}" x2="${I(o)}" y2="${I(r)}"`} stroke-width="${I(i)}"${Ua(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${I(c)},${I(l)}`).join(" "),a=s?` stroke-width="${I(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${I(i)}"`:"";return`<circle cx="${I(t)}" cy="${I(e)}" r="${I(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Wt(e)}</title>`:"",i=o?` data-name="${Wt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return ap.test(s)?`<a href="${Wt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,h]=[I(t),
I(e)],f=l?`transform="translate(${u} ${h}) rotate(-90)"`:`x="${u}" y="${h}"`,d=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${f} font-size="${I(o)}"${d}${m}${this.look(i,"")}>${Wt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${I(l)}"`:"",f=`<rect ${`x="${I(e)}" y="${I(s)}" width="${I(o)}" height="${I(r)}"`}${u}${Ua(t)}${this.look(i,a)}/>`,d=c?up(t):"";return d?
`${f}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:f}};function mt(n){return n.replace(ip,"⁨$&⁩")}function Wt(n){let t=n.replace(op," ").replace(rp,
e=>e===`
`?e:"�");return mt(t).replace(np,e=>sp[e])}function I(n){return Qn(n).replace(cp,"")}function lp(n,t){return`<${n}>${t}</${n}>`}function Ua({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function up({x:n,y:t,width:e,height:s}){let o="";for(let r=us;r<=Math.floor((e+s)/us)*us;r+=us){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${I(n+i)} ${I(t+a)}L${I(n+c)} ${I(t+l)}`)}return o}var Ko="http://www.w3.org/2000/svg",hp="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",fp=/[&<>"']/g,dp=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Vo(n){return mt(n).replace(fp,t=>`&#${t.charCodeAt(0)};`).replace(dp,"")}function R(n){return Math.round(n*10)/10}function Ga(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),h=Dn(n,1,e,""),f=zn(n,1,h,e),d=Math.round(s.height);return`${[`<svg xmlns="${Ko}"\
 width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${hp}" font-size="12">`,`<title>${Vo(t)}</title>`,`<rect width="${r}" height="${d}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>mp(g,o)),...a.map(g=>gp(g,o)),...a.map(g=>yp(g,o)),...c.map(g=>pp(g,o)),...f.map(({text:g,x:y,y:w})=>qo(g,{x:y,y:w+4},o.text,{halo:o.
halo})),...h.flatMap(({id:g,texts:y,box:w})=>y.map(($,M)=>qo($,{x:l?(w[0]+w[2])/2:w[0],y:w[1]+11+M*Q},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),"\
</svg>"].join(`
`)}
`}function Yo(n,{x:t,y:e},s,o=!1){return`<text x="${R(t)}" y="${R(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Vo(n)}</text>`}function Xo({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${R(n)} ${R(t)} L${R(n+29)} ${R(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Ka(
o,{x:n+29,y:t},{x:1,y:0},e)}function qa({x:n,y:t},e,s){let o=Qo[e];return o?`<polygon points="${o.map(([i,a])=>`${R(n+6*i)},${R(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${R(n)}" cy="${R(t)}" r="6" fill="${s}"/>`}function pp({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Ya({x:n,y:t},8,r,s)}${qo(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function mp(n,{paper:t}){let e=dt(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=Zo(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${R(n.width)}"${s}/>`}${Ka(n.end,o,r,e)}`}function gp(n,t){
let[e,s,o,r]=n.box.map(R),[i,a]=n.end||n.picked?[t.ring,2]:[dt(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${R(o-e)}" height="${R(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function Zo(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function Jo(n,{x:t,y:e},s){let o=(r,i)=>`${R(t+r*s.x-i*s.y)} ${R(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function Ka(n,t,e,s){let o=Jo(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function hs(n,t){let e=document.createElementNS(Ko,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Va(n,t,e){
let s=hs("svg",{width:34,height:14,"aria-hidden":"true"}),o=Xo({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Ko}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Ya({x:n,y:t},e,s,o){return`<circle cx="${R(n)}" cy="${R(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function qo(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${R(t)}" y="${R(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${Vo(n)}</text>`}var Qo={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function yp(n,t){let e=n.faded?dt(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:dt(n.colour,t.text,.35),o=Qo[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${R(
n.x+i*n.size)},${R(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Ya(n,n.size,e,s)}function fs({shape:n,colour:t}){let e=Qo[n],
s=hs("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?hs("\
polygon",{points:o,fill:t}):hs("circle",{cx:8,cy:8,r:6,fill:t})),s}function Xa(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var wp={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},xp=1.4,bp=7;async function Ja(n){let t=await Nn(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var ds=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=Pn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},wp);for(let r of t.querySelectorAll("[tabindex]"))r.removeAttribute("tabindex");
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
this.network.getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[ls(t),{x:Za(e,o),y:Za(s,r)}];(i!==t||a.
x!==e||a.y!==s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:ls(this.network.getScale()*xp**t),animation:!1}),this.
on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(f,d,m)=>Math.min(f+m,Math.max(f-
m,d)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move());let{y:l}=this.network.
canvasToDOM({x:t,y:e}),{scrollTop:u,clientHeight:h}=this.frame;this.frame.scrollTop=Math.min(l-40,Math.max(u,l+80-h)),this.redraw()}hover(t){this.hovered=t,this.
redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?dt(t.colour,e.paper,.75):t.colour,r=s?
e.ring:dt(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?dt(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,h]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=h,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[bp/this.network.getScale(),""];for(let c of s){
let l=ji(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??Ni(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return dt(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=Zo(e.curves),r=Jo(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:dt(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??Dn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return zn(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=Ct;for(let l of r)Bi(t,l,e,o);for(let{text:l,x:u,y:h}of this.lineLabels())ko(t,l,{x:u,y:h-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,
l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${Ct}`:Ct;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[l,u]of e.entries())ko(t,u,{x:a?(s[0]+s[2])/2:
s[0],y:s[1]+l*Q},c,r.halo)}};function Za(n,t){return Math.min(t,Math.max(0,n))}function Ht(n,t){return[t.one?n.t.one:"",...Oe(n,t)].filter(Boolean).join(" · ")}function Oe(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function ps(n,t,e){
let s=Oe(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var vp=["opposite","null"],kp=["unresolved","partly","explained"];function Qa(n,t){let e=t.map(s=>$p(n,s)).filter(s=>s!==null);return k(e,({kind:s,status:o,subject:r,
object:i})=>[vp.indexOf(s),kp.indexOf(o),r,i])}function $p(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Sp(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:En(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:k(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Mp(n,a)}}function Sp(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Bt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Mp({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Xt(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}function P({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Ft(n,t,e,s){if(e==="dose"){let r=s.indexOf(" ");return{...t,dose:Number(s.slice(0,r)),dose_to:null,dose_unit:s.slice(r+1)}}
if(e!=="setting")return{...t,[e]:s};let o=t.setting.filter(r=>r!==s&&!n.scoper.parts(r,s));return{...t,setting:[...o,s]}}function ms(n){let{by:t}=n;return{...n,
...t==="dose"?sn:{[t]:t==="setting"?[]:""}}}var tc=new WeakMap;function Op({scoper:n},t){let e=tc.get(t)??n.ofContext(P(t));return tc.set(t,e),e}function K(n,t,e){
let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.reportsAll(e,Op(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&
!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function tr(n,t){let e=At(n,{source:t.from,target:t.
to,context:P(t),layers:t.layers,max_hops:t.hops}),s=new Y(n,e,{passes:m=>K(n,t,m)}),o=s.all(),r=new Map(o.flatMap(m=>m.findings.map(g=>[g.edge.id,g]))),a=t.from&&
t.to&&t.from!==t.to?Yn(s,e):null,c=a&&t.one?Ep(n,a):a,l=Ap(o,c,t),u=new Set(l.flatMap(m=>[m.subject,m.object]));if(t.extent==="answer")for(let m of[t.from,t.to])
m&&u.add(m);let h=Qa(n,o),f=new Map(h.map(m=>[S(m),m]));return{steps:new Map(o.map(m=>[S(m),m])),findings:r,answer:c,shown:l,nodes:u,conflicts:h,clashing:f}}function Ep(n,t){
let e=t.paths.filter(o=>!o.chimera),s=U({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},cautions:{get:()=>Un(n,s.flatMap(o=>o.edges))}})}function ec(n){
return n?new Set(U(n).map(S)):new Set}function S({subject:n,object:t}){return`${n}>${t}`}function Ap(n,t,{extent:e}){return e==="all"?n:t?[...new Set(U(t))]:[]}var nr=["+","-","0"],[er,_p,sc]=[210,190,10.5],Tp=760,[Ip,Np]=[120,.16],sr={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function Ee({view:n,
extent:t}){return n==="map"&&t==="all"}function oc(n,{graph:t,state:e,view:s},o,r){let i=s.shown.filter(N=>N.findings.some(({edge:V})=>V.signed)),a=jp(t,e),c=a?
Cp(n,t,i,a,o):Lp(n,t,i,o),[l,u]=[nc(c,"column"),nc(c,"row")],h=l.length*sr[c.name].wide,f=Math.max(Tp,b+er+h+b),d=vt(n.ruler,r,f,sc),m=Math.max(d.reach-h,d.reach*
Np),g=d.compact?Math.max(Ip,Math.min(er,m)):er,y=`${n.where(P(e))} · ${n.joined(e.layers.map(N=>n.say(N)))}`;d.head(c.title,[y]),a&&Rp(d,o),Bp(d,c,[l,u],g),d.legend(
nr.map(N=>[(V,B)=>C(N,V,B,5),c.means(N)])),d.notes([o.matrixNote]);let w=i.flatMap(N=>N.findings.map(({edge:V})=>V.id)),$=n.stamp(re(k(w,N=>N)),"stamp_map"),M=d.
finish(n.lang,$,c.cells.length);return{...M,width:Math.max(b+g+h+b,M.width)}}function jp(n,{pick:t}){let[e,s]=rt(t);return e==="block"?s.split(">"):e!=="pair"?null:
s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Lp(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";return{title:s.matrix,name:"block",cells:ic(e,o),called:r=>n.
category(r),place:r=>[t.looks.get(r)?.level??0,r],means:rc(n)}}function Cp(n,t,e,[s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.category===s&&t.
nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:ic(i,a=>a),called:a=>n.node(a),place:a=>n.node(a).toLowerCase(),
means:rc(n)}}function rc(n){let t=new Map([["+","raises"],["-","lowers"],["0","no_effect"]]);return e=>n.text(t.get(e)??"no_direction")}function ic(n,t){let e=new Map;
for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.
map(({edge:u})=>u.signed?u.sign:"")),c=new Map(nr.map(l=>[l,a.filter(u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function nc({cells:n,place:t},e){
return k(new Set(n.map(s=>s[e])),t)}function Rp(n,{allCategories:t}){n.y+=16;let e=v(b,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=T(b-4,n.y-18,n.ruler.width(t,12.5,
!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Bp(n,t,[e,s],o){let{ruler:r}=n,{wide:i,high:a}=sr[t.name],c=b+o,l=e.map(g=>r.fitted(t.called(g),
_p,11.5)),u=n.y;n.y+=10+Math.max(0,...l.map(g=>r.width(g,11.5)));let h=l.map((g,y)=>v(c+(y+.5)*i+4,n.y,g,11.5,{turned:!0}));n.y+=6;let f=n.y,d=[];for(let g of s){
let y=n.y,w=r.fitted(t.called(g),o-16,12);n.add(T(c,y+1,e.length*i,a-2,{fill:"band",radius:3})),d.push(T(b,y+1,o,a-2,{fill:"band",radius:3})),d.push(v(c-8,y+a/2+
4.3,w,12,{anchor:"end"}));for(let $ of t.cells.filter(({row:M})=>M===g))zp(n,t,$,c+e.indexOf($.column)*i);n.y+=a}let m=T(0,f,c,n.y-f,{fill:"paper"});n.group([m,
...d],"","",ac),n.group([T(0,u,c+e.length*i+b,f-u,{fill:"paper"}),...h],"","",cc),n.group([T(0,u,c,f-u,{fill:"paper"})],"","",lc)}var[ac,cc,lc]=["names","heads",
"corner"],Pp=["row","block","pair","line"].map(n=>`[data-name^="${n} "]`).join();function or(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[ac,cc,lc].map($=>t?.
querySelector(`[data-name="${$}"]`));for(let $ of["--over","--held"])n.style.removeProperty($);let r=o??s;if(!(t instanceof SVGSVGElement&&s&&r instanceof SVGGraphicsElement))
return;let{y:i,height:a,width:c}=r.getBBox(),l=o?c:0,[u,h]=[n.getBoundingClientRect(),t.getBoundingClientRect()],f=t.viewBox.baseVal.width/h.width,d=Math.max(0,
(u.left-h.left)*f),m=Dp(s),g=m instanceof SVGGraphicsElement?m.getBBox():{y:i,height:a},y=Math.max(0,g.y+g.height-i-a),w=Math.min(y,Math.max(0,(Math.max(0,u.top)-
h.top)*f-i));e?.setAttribute("transform",`translate(${d} 0)`),s.setAttribute("transform",`translate(0 ${w})`),o?.setAttribute("transform",`translate(${d} ${w})`),
n.style.setProperty("--over",`${a/f}px`),n.style.setProperty("--held",`${l/f}px`)}function Dp(n){let t=n.previousElementSibling;for(;t&&!t.matches(Pp);)t=t.previousElementSibling;
return t}function zp(n,{name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:h,dy:f}=sr[t],d=nr.filter(J=>i.get(J)),m=d.reduce((J,$t)=>(i.
get($t)??0)>(i.get(J)??0)?$t:J,"0"),g=d.length?`${q[m]}_faded`:"paper",y=T(c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),[w,$]=[n.y+u/2,(d.length-1)/2],M=c+l/2-4,N=d.flatMap(
(J,$t)=>Wp(J,i.get(J)??0,M+($t-$)*h,w+($t-$)*f)),V=d.map(J=>`${s(J)} ${i.get(J)}`).join(" · "),B=t==="block"?` (${a})`:"";n.group([y,...d.length?N:C("?",c+l/2,
w,5)],`${e(r)} → ${e(o)}${B}
${V||s("?")}`,"",`${t} ${r}>${o}`)}function Wp(n,t,e,s){return[...C(n,e-4,s,3.4),v(e+2,s+3.8,String(t),sc)]}var Hp=[[0,1,2],[3],[4],[5],[6,7]],uc=3,Fp=4,Up=12,[Gp,qp]=[250,4],Kp=3;function fc(n,t,{from:e,to:s}){let o=E(t).filter(c=>c!==e&&c!==s),i=Hp.map(c=>o.filter(l=>c.
includes(Vp(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>Fp||i.length>uc&&i.some(c=>c.length<uc);){let c=i.indexOf(xt(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function Vp(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function ir(n,t){let e=n.map((c,l)=>c.map(u=>dc(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,h]=[s.get(c),s.get(l)];if(!(u&&h))continue;let f=`${c}>${l}`;o.set(f,Yp(e,f,u.column<=h.column?[u,h]:[h,u]))}for(let c of e)gs(c);let r=Xp(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&sm(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function dc(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function Yp(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=dc(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function gs(n){for(let[t,e]of n.entries())e.rank=t}function Xp(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>Gp?qp:Up;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;Zp(r?[...n].reverse():n,r?"after":"before");let i=Kp;for(;i&&Qp(n);)i-=1;let a=n.reduce((c,l)=>c+om(l)+nm(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)gs(o);return t}function Zp(n,t){for(let e of n){let s=new Map(e.map(o=>[o,Jp(o,t)]));e.splice(0,e.length,...k(e,o=>[
s.get(o)??0,o.rank])),gs(e)}}function Jp(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function Qp(n){let t=!1;for(let e of n)
for(let s of[...e])t=tm(e,s)||t;return t}function tm(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=hc(
u,t)+em(t,u)-hc(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),gs(n),c}function hc(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function em(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return rr(n)*e(t,n)-rr(t)*e(n,t)}function rr({before:n,after:t}){return Math.min(n.length,t.length)}function nm(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=rr(r);return t}function sm(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function om(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var ys=3,rm=1e6,[im,pc,am]=[12,34,10];function mc(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,cm(n,c,t.get(c)??0,s)])),i=lm(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,h]=[l[0],l[l.length-1]],[f,d]=[u,h].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[f,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,um(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function cm({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function lm({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,h=!i.startsWith(`${c.id}>`),f=n.back.has(i)?0:1;o.get(c)?.[f].
push({pair:i,other:a[1],level:u,back:h}),o.get(l)?.[u?f:0].push({pair:i,other:a[a.length-2],level:u,back:h})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:h,level:f})=>{let d=(s.get(h)??0)-c;return f?Math.sign(d)*rm-d:d};for(let h of a){let f=Math.min(e.port,l/Math.max(1,h.length)),
d=k(h,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(m-(h.length-1)/2)*f)}}return r}function um(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[hm(n,t,e,s,o)]:fm(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,h])=>[h,u,l,c])}function hm({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,h=c<0?n[u].start:n[u].end,f=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(pc,
f===void 0?pc:Math.abs(f-h)-am),m=h+c*4*Math.min(d,im+60*Math.abs(i-r)/t)/3,[g,y]=l?[h,h+c*ys]:[h+c*ys,h];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function fm({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,h]=[a===0&&!e?c+ys:c,a+1===r&&e?l-ys:l],[f,d,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,f),o(m,f),o(m,d),o(h,d)];if(a+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}function gc(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let h=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/h,count:h},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[ut,le]=[10,34],yc=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[dm,wc,pm]=[70,160,6],mm=2,[gm,ym]=[44,30],ws={box:90,depth:64,channel:44,abreast:[4,3,2]},
[wm,xm]=[640,120],bm=10;function vc(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(S)]),o=ar.get(s)??vm(n,t,e);return ar.clear(),ar.set(s,o),
o}var ar=new Map;function vm(n,t,e){let s=fc(n,t.nodes,t),o=e.width<e.height*.75?null:Mm(n,s,t,e),r=!o||e.width<wm&&km(o,e)<xm,i=r?Om(s,t,e):o,a=Am(i,r?ut:le),{
boxes:c,routes:l}=mc(i,a,r),u=Array.from(c,([m,g])=>[m,$m(g,r)]),[h,f]=[Math.floor((i.spans.at(-1)?.end??0)+ut),i.length],d=r?{width:Math.max(e.width,f+2*ut),height:Math.
max(e.height,h)}:{width:Math.max(e.width,h),height:Math.max(e.height,f+le+ut)};return{positions:new Map(u),boxes:c,routes:l,upright:r,size:d}}function km({spans:n,
density:t,length:e},{width:s,height:o}){let r=(n[n.length-1]?.end??0)+ut,i=Math.min(1,s/r,o/(e+le+ut)),a=n.slice(1,-1).map(({start:l,end:u})=>(u-l-Lt)*i),c=Math.
max(1,Math.floor((i*t.lines*Q+6)/Q));return Math.min(Number.POSITIVE_INFINITY,...a)*c}function $m([n,t,e,s],o){return o?{x:(n+e)/2,y:t+Lt/2}:{x:n+Lt/2,y:(t+s)/2}}
var Sm=/[\s-]/;function Mm(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new ye(n.figures.widths),a=(f,d)=>i.wrapped(s.get(f)??"",d-Lt-4,12,!0).length,c=f=>Math.
max(...(s.get(f)??"").split(Sm).map(d=>i.width(d,12,!0)))+Lt+6,l=ir(t,e),u=r-le-ut,h=xc(l,bc(t,o-2*ut,a,c),u,a);if(h.length>u){let f=o*h.length/u;h=xc(l,bc(t,f-
2*ut,a,c),u,a)}return h}function xc(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=yc.map(a=>{let c=({column:u})=>n.
columns[u].length===1;return{density:a,...kc(n,a,u=>Q*Math.min(o.get(u)??1,c(u)?yc[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-1];return{order:n,
spans:t,...i,length:Math.max(e,i.longest)}}function bc(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(wc,Math.max(dm,...g.map(s)))),i=n.map((g,y)=>{let w=r[y];
for(;w<wc&&g.some($=>e($,w)>mm);)w+=pm;return w}),a=g=>g.reduce((y,w)=>y+w,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*gm-a(r))/c),u=i.map((g,y)=>r[y]+
l*(g-r[y])),h=Math.min(1,(t-o*ym)/a(u)),f=u.map(g=>g*h),d=(t-a(f))/o,m=ut;return f.map(g=>{let y={start:m,end:m+g};return m=y.end+d,y})}function Om(n,{pairs:t},{
width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=ws.abreast.map(m=>{let g=n.flatMap(w=>Em(w,m)),y=ir(g,t);return{rows:g,order:y,...kc(y,o,()=>ws.box)}}),
i=e-2*ut,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??xt(r,m=>m.longest)??r[0],{depth:h}=ws,f=Math.max(h+ws.channel,(s-le-ut-h)/Math.max(1,a.length-
1)),d=a.map((m,g)=>({start:le+g*f,end:le+g*f+h}));return{order:c,spans:d,sizes:l,density:o,length:Math.max(i,u)}}function Em(n,t){let e=Math.ceil(n.length/t);return Array.
from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function kc({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.node)return e;let l=Math.
max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.reduce((l,u)=>l+(i.get(
u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function Am({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(u=>({size:t.get(u)??
0,wish:c(u)-s}));for(let[u,h]of gc(l,e).entries())o.set(a[u],s+h)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.before,...a.after],
l=c.reduce((u,h)=>u+(o.get(h)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<bm;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);return o}var $c={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},_m={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Tm={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},xs=["+","-","0","conflicting","mixed","?","="];function ue(n){
return{dash:_m[n]??[],end:Tm[n]??""}}function bs(n,t,{view:e,overlay:s},o,r){let i=$c[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:Ac(e)}:Ec(e,t),u=a??c,h=a||u!==e.shown?new Set(u.flatMap(B=>[B.
subject,B.object])):e.nodes,f=new pt(n,t.lang),d=new Map(Array.from(h,B=>[B,f.node(B)])),{from:m,to:g}=t,y=vc(n,{nodes:h,pairs:u,names:d,from:m,to:g},o),w=Hm(t,
e,u),$=B=>Wm(t)&&w?.has(S(B)),M=a?a.flatMap(B=>Dm(n,B,i)):c.flatMap(B=>$(B)?Rm(B,i):[Bm(B,i)]),N=Im(M,y,w),V={layout:y,lines:N,colours:i,paths:l,...y.size};return{
...V,nodes:jm(n,t,d,V,w),badges:s?[]:zm(e,V,w)}}var Sc=56;function Ec(n,t){let{answer:e,shown:s}=n,o=Ac(n);if(!e||t.extent==="all"||s.length<=Sc)return{steps:s,
paths:o};let r=Tc(t.pick,n),i=new Set(s.filter(h=>h===e.direct)),a=0;for(let{steps:h}of e.paths){let f=h.filter(d=>!i.has(d));if(i.size+f.length>Sc)break;for(let d of f)
i.add(d);a+=1}let[c,l]=rt(t.pick),u=c==="node"&&[...i].some(({subject:h,object:f})=>h===l||f===l);return{steps:s.filter(h=>i.has(h)||!u&&r?.has(S(h))),paths:a}}
function Ac({answer:n}){return n?.paths.length??0}var Mc=new WeakMap;function _c(n,{view:t,overlay:e}){let s=Mc.get(t)??new Set((e?.rows??Ec(t,n).steps).map(S));
return Mc.set(t,s),s}var Oc=11;function Im(n,{routes:t},e){let s=new Map;for(let r of n)s.set(S(r),[...s.get(S(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(S({subject:c,object:a}))?i.length*Oc/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((h,f)=>{let d=(f-(i.length-1)/2)*Oc-l;return{
...h,...u,...Nm(t.get(r)??[],d,h,u)}})});return k(o,r=>r.lit)}function Nm(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Li(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:Ii(i),width:e+(o?1:0),fade:a}}function jm(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let h of[c,l])i.set(h,(i.get(
h)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),h=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:h?7.5:6,text:l,end:h,faded:a!==
null&&!a.has(c),degree:h?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var Lm={male:"♂",female:"♀"},Cm=["+","-","0","?","="];function Rm(n,t){
let{arrows:e}=n.graph.vocabulary;return Cm.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=cr(n,o,s,t);return[
r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function Bm(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return cr(n,n.findings,
"=",t);let s=e.filter(A);return cr(n,e,ot(W(s.length?s:e)).sign,t)}function cr({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(m=>m.sex===d).
length,a=["female","male"].flatMap(d=>i(d)?[`${Lm[d]}${Pm(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.
map(d=>d.match)),h=!l&&(u===O.COMPATIBLE||!e.some(A)),f=Math.min(5,1.6+.5*(r.length-1))*(h?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:h,
ids:r.map(({id:d})=>d),...ue(s),colour:o[s],width:l?1:f,label:l?"":c}}function Pm(n){return n>1?String(n):""}function Dm(n,{subject:t,object:e,cells:s,relation:o},r){
let{arrows:i}=n.vocabulary,a=(u,h,f)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:h,ids:f,match:O.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?ue(h).dash:
[],end:ue(h).end,width:u==="both"?1.5:2.6,light:!1,label:i[h]}),c=s.flatMap((u,h)=>u.sign==="untested"||u.sign==="elsewhere"?[]:[{...u,sign:u.sign,which:["a","b"][h]}]);
if(o!=="same")return c.map(({which:u,sign:h,edges:f})=>a(u,h,[...f]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function zm(n,{lines:t},e){return n.
shown.flatMap(s=>{let o=S(s),r=n.clashing.get(o),i=t.find(a=>S(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,...qe(Ke(i.curves)[0],.26),kind:r.kind}]})}function Wm({
pick:n}){return["pair","path"].includes(rt(n)[0])}function Hm({pick:n},t,e){let s=Tc(n,t);return s&&e.some(o=>s.has(S(o)))?s:null}function Tc(n,t){let[e,s]=rt(n);
if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>S({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.
filter(o=>o.subject===s||o.object===s).map(S))}var Fm=new Set(["title","aria-label","placeholder"]);function p(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,Fm.has(o)?mt(r):r);return s.append(...Ut(e)),s}function Ut(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[mt(t)]:t instanceof Element?[t]:t?Ut(t):[])}function Ic(n){let t=p("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Ut([n()])),t.classList.remove("later"))});return e.observe(t),t}function Ae(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function an(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function tt(n,t,e,s,o){return p("select",{id:n,"aria-label":o,onchange:r=>s(Ae(r))},e.map(([r,i])=>p("option",{value:r,selected:r===t},i)))}var Um={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function vs(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function it(n,t,e=n.sign(t)){return p(
"span",{class:`sign sign-${Um[t]??"open"}`,title:e},p("span",{"aria-hidden":"true"},vs(n,t)),p("span",{class:"unseen"},e))}function ks({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||Ee(t)||_c(t,{view:e,overlay:s}).has(S(o))?null:p("small",{class:"note off-map"},n.t.notHere)}function $s({t:n}){return lr("⚑",n.reviewSays,
"flag")}function lr(n,t,e){return p("span",{class:"clash",title:t,"data-term":e},p("span",{"aria-hidden":"true"},n),p("span",{class:"unseen"},` (${t}) `))}function j(n,t,e){
return n.explained(t)?p("span",{class:"term",role:"term","data-term":t},e):e}function ur(n,t){return t.signed?it(n,t.sign):it(n,"=",n.say(t.predicate))}var Gm=/[?#]/g;
function qm(n,{doi:t,pmid:e}){let s=(r,i)=>p("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(Gm,encodeURIComponent);return[...Xe(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Ss({words:n,view:t},e){
let s=t.steps.get(S(e.edge));return s?n.silence(s,e):""}function Ms(n,t){let{graph:e,words:s}=n,{t:o}=s,{edge:r,match:i}=t,a=Ss(n,t),c=e.flags.get(r.id)??[],l=r.
reference.map(h=>e.references.get(h)).filter(h=>h!==void 0),u=r.section&&(r.reference.length||r.citation.length)?` §${r.section}`:"";return p("article",{class:`\
card ${i===O.COMPATIBLE||a?"light":""}`,id:`finding-${r.id}`,"data-finding":r.id,"data-counted":String(!a)},p("h3",{},ur(s,r)," ",`${s.node(r.subject)} → ${s.
node(r.object)}`),p("p",{},s.statement(r)),Vm(e,s,t),a?p("p",{class:"silent"},a):null,Ym(e,s,r).map(h=>p("p",{class:"warning"},h)),c.map(h=>Xm(s,h)),r.note?p("p",
{class:"note"},p("strong",{},`${o.note}${s.t.colon}`),hr(r.note)):null,p("p",{class:"source"},s.source(r),u," · ",p("code",{},r.id)),l.map(h=>fr(s,h)))}function hr(n){
return Qt(n)?n:p("span",{lang:"en"},n)}function Os({t:n,lang:t},e){return t==="en"||!e.some(s=>s&&!Qt(s))?null:p("p",{class:"note",id:"in-english"},n.notesInEnglish)}
var Km=["secondary analysis","subgroup analysis","exploratory analysis"];function Vm(n,t,e){let{edge:s,match:o}=e,{matches:r,unsure:i}=t.graph.vocabulary,a=t.text(
r[o]),c=new Map([...i,...Km].map(l=>[t.say(l),l]));return p("ul",{class:"chips"},t.chips(s).map(l=>p("li",{},c.has(l)?j(t,c.get(l)??"",l):l)),s.signed?p("li",{class:"\
match"},j(t,r[o],a)):null,s.signed&&A(e)?p("li",{class:"match"},j(t,"counted",t.say("counted"))):null,s.signed?null:p("li",{},t.say(s.predicate)),s.evidence_type?
p("li",{},t.say(s.evidence_type)):null,p("li",{},j(t,s.layer,t.say(s.layer))),n.own.has(s.id)?p("li",{class:"match"},t.t.own):null)}function Ym(n,{t},{reference:e}){
let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function Xm(n,t){return p("p",{class:"warning"},p("strong",{},
`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function fr(n,t){let e=n.unlinked(t);return p("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).
join(". ")} `,qm(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var Zm=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function Nc({
words:n,state:t,overlay:e},s){let{t:o}=n,{from:r,to:i,hops:a,view:c,columns:l}=t,[u,h]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&
c==="forest"?o.noSizes:s&&c==="gaps"?o.noneReports(n.say(l)):s&&!h?o.noFinding:r&&r===i?o.same:r&&i?e?o.noFinding:o.noPath(a):u?o.noPair:o.noQuestion}function et({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Zm.filter(h=>String(e[h]??"")!==String(H[h]??"")),a=It(n).layers,c=(h,f,d)=>p("button",{type:"button","data-wa\
y":h,onclick:()=>s(d)},f),l=Object.fromEntries(i.map(h=>[h,H[h]])),u=[t.where(e),Ht(t,e)].filter(Boolean).join(" · ");return p("div",{class:"empty"},p("p",{},o),
i.length?p("p",{},r.narrowed(u)):null,p("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<ae?c("hops",r.moreSteps(ae),{hops:ae}):null,...Jm(t,n,e).map(([h,f])=>c(h,`${t.node(String(f.from))} → ${t.node(String(f.to))}`,{...f,pick:""})),
e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Jm(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(
o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",
{from:s,to:e}]]:[]}var jc=3,Qm=40,tg=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function Lc(n,t){let{words:e,state:s}=n,{t:o}=e,r=Oe(e,s),i=t.match===null?"":e.graph.vocabulary.matches[t.match],
a={"data-verdict":t.verdict,"data-match":i,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[p("h2",{},`${o.question(e.node(s.from),
e.node(s.to))} `,p("small",{id:"for-whom"},`· ${ps(e,s,t.question.context)}`)),n.leftOut.length?p("p",{class:"warning",id:"not-asked"},o.notAsked(eg(n.leftOut))):
null,r.length?p("p",{class:"warning",id:"filtered"},o.verdictFiltered(r.join(" · "))):null,p("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...a},it(e,
Es(e,t.verdict)),` ${o.verdict}${e.t.colon}`,dr(e,t),p("br"),p("span",{id:"rests-on"},ng(e,t))),sg(n,t),ag(e,t),p("p",{id:"why"},Lo(e,t))]}function eg(n){return[
...n.slice(0,jc).map(([e,s])=>(s?`${e}=${s}`:e).slice(0,Qm)).map(e=>tg.test(e)?e:"…"),...n.length>jc?["…"]:[]].join(", ")}function dr(n,{verdict:t,leans:e,strength:{
level:s}}){return[p("strong",{},j(n,t,n.leaning(n.say(t),e?.sign))),s?[" · ",j(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function Es({graph:n},t){
let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function ng({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect} ${n.waysBelow}`:
n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function sg(n,{direct:t,question:e}){
if(!t)return null;let{words:s}=n,o=Object.keys(nt(e.context)).length>0,r=new Map;for(let c of t.findings){let l=s.reason(t,c);l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>p(
"ul",{class:"studies"},og(c).map(u=>p("li",{},rg(s,u,l).map(([h,f],d)=>ig(n,h,{fits:l,times:f,again:d>0}))))),a=[...r.values()].flat().length;return p("div",{id:"\
studies"},p("h3",{},j(s,"counted",s.t.counted)),i(t.findings.filter(A),o),a?p("details",{id:"silent"},p("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[p("p",{class:"silent"},c),i(l,!1)])):null)}function og(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function rg(n,t,e){
let s=new Map;for(let o of t){let{edge:r}=o,i=[r.sign,n.source(r),...Cc(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,[a,c+1])}return[...s.values()]}function Cc(n,{
edge:t,openKeys:e},s){let o=e.length?n.notTold(t,e):n.text("asserted");return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,
n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(Boolean)}function ig({words:n,change:t},e,{fits:s,times:o,again:r}){let{edge:i}=e;return p(
"button",{type:"button",class:r?"plain again":"plain",title:n.statement(i),"data-study-line":i.id,onclick:()=>t({pick:`pair:${S(i)}`,tab:"evidence"})},it(n,i.signed?
i.sign:"=")," ",p("span",{class:r?"unseen":null},`${n.source(i)} `),p("small",{},[o>1?`×${o}`:"",...Cc(n,e,s)].filter(Boolean).join(" · ")))}function ag(n,{direct:t,
verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??Es(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].
some(h=>h===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:h})=>h))}${n.t.colon}${n.outcome(Wn(u))}`);return o&&l.push(`${n.say("mechanism paths")}${n.t.colon}${n.
say(r)}`),l.length?p("p",{id:"against"},p("strong",{},`${n.t.against}${n.t.colon}`),n.joined(l,"clauses")):p("p",{id:"against"},p("strong",{},`${n.t.against}${n.
t.colon}`),n.t.nobody)}function Rc(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=p("ul",{class:"paths"});return p("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>p("li",{},cg(n,t,c))))}},p("summary",{},`${s.t.symptoms} (${r.length})`),i)}function cg({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=oe(n,{source:i,target:r,context:a,layers:c,max_hops:l},f=>K(n,e,f)),h=u.direct?.results.length??0;return p("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},it(t,Es(t,u.verdict)),` ${t.node(r)} `,p("small",{},`${t.say(u.verdict)} ·\
 ${t.t.countedStudies(h)}`))}var Bc=25,Pc=3,pr=!1;function Dc(){pr=!1}function zc(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[p("p",{},o.noQuestion)];if(!s.answer)return[
p("p",{},o.same)];let r=s.answer;return[Lc(n,r),r.direct||r.paths.length?null:et(n,o.noPath(e.hops)),Rc(n,r),lg(t,r),r.decidedBy==="nothing"?null:ug(t,r),hg(t,r),
r.direct?[p("h3",{},o.direct),dg(n,r.direct)]:null,fg(n,r.paths),yg(t,r)]}function lg(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return p("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return p("div",{id:"by-layer"},p("h3",{},n.t.byLayer),p("ul",{},o.map(([r,i,a])=>p("li",{"data-layer":r,"data-verdict":i},j(n,r,n.say(r)),`${n.t.colon}${a}`))))}
function ug(n,{sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return p("li",{"data-study":a,"data-verdict":c},`${n.say("without")}\
 ${n.study(a)}${n.t.colon}${n.say(c)}`)},i=(a,c)=>p("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}${n.t.colon}${n.say(c)}`);return p("details",{id:"sens\
itivity"},p("summary",{},j(n,"robustness",n.t.robustness)),p("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function hg(n,{missing:t,question:e}){if(!t.length)
return null;let s=t.map(o=>p("li",{"data-missing":S(o)},n.missing(o,e.context.species)));return p("details",{id:"missing"},p("summary",{},j(n,"missing",`${n.t.missing}\
 (${t.length})`)),p("ul",{},s))}function fg(n,t){let{t:e}=n.words,s=pr?t:t.slice(0,Bc),o=()=>{pr=!0,n.redraw();let r=document.querySelectorAll("#panel-body [dat\
a-path]")[Bc];r instanceof HTMLElement&&r.focus()};return[p("h3",{},e.paths(t.length)),p("ol",{class:"paths"},s.map(r=>p("li",{},pg(n,r)))),s.length<t.length?p(
"button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.length)):null]}function dg(n,t){let{words:e,change:s}=n,o=S(t);return p("button",{type:"but\
ton",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"evidence"})},it(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)}\
 `,Wc(n,t,t),Hc(e,t))}function pg(n,t){let{words:e,state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===O.COMPATIBLE;return p("button",{type:"button",class:`path\
 ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.
match],"data-chimera":String(t.chimera),"data-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"\
evidence"})},it(e,t.sign)," ",e.node(t.nodes[0]),t.steps.map((a,c)=>[" ",p("span",{class:"step"},mg(e,a,t.signs[c]),Hc(e,t.parts[c]),Wc(n,a,t.parts[c]))," ",e.node(
a.object)]),p("small",{},gg(e,s,t).map(([a,c],l)=>[l?" · ":" ",j(e,a,c)])))}function mg(n,t,e){return it(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function gg(n,t,e){
let{t:s}=n,o=Object.keys(nt(P(t))).length>0,r=$n(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.
vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],["chimera",e.chimera?s.chimera:
""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}
function Wc({graph:n,view:t,words:e},s,o){let r=t.clashing.get(S(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind==="opposite"?"⇅":"∅";return[
r?lr(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?$s(e):null]}function Hc(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-Pc,o=s>1?[...e.slice(
0,Pc),n.t.moreOf(s)]:e,r=n.joined([Tt(t.cited),...o].filter(Boolean),"clauses");return p("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function yg(n,{
cautions:t}){if(!t.length)return null;let e=t.map(s=>p("p",{class:"warning","data-flag":s.id},n.flag(s)));return[p("h3",{id:"cautions"},`${n.t.cautions} (${t.length}\
)`),e]}var mr=["sex","species","population","route","regimen"],qc=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Kc(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...mr,"dose","setting"].map(i=>[i,Vc(n,t,s,i)]),r=qc.map(([i,a])=>[i,Yc(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Vc(n,t,e,s){return As(n,e,s,mr.includes(s)?String(Reflect.get(t,s)):"")}function Yc(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function gr(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=P(t),r=Uc(n,s.filter(c=>K(n,t,c))),i={};for(let c of[...mr,"dose","setting"])i[c]=Vc(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Ft(n,o,c,l));return{value:l,
...Gc(n,r,u,xg(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of qc){let u={...t,[c]:c==="layers"?n.words.layer:[]},h=e.filter(f=>u.layers.includes(f.layer)&&
K(n,u,f));i[c]=Yc(n,e,l).map(f=>{let d=h.filter(m=>m[l]===f);return{value:f,count:Gc(n,Uc(n,d),a).count}})}return i}var Fc=new WeakMap;function yr(n){let t=Fc.get(
n)??wg(n);return Fc.set(n,t),t}function wg(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function Uc(n,t){let{of:e}=yr(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function Gc(n,t,e,s){let{kinds:o}=yr(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.admits(e,r.ofEdge(o[c]))&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function xg(n,t,e){let{kinds:s,reporting:o}=yr(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Ft(n,Yt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function As(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return bg(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function bg(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return k(e,([,s])=>s).
map(([s])=>s)}var _s=["opposite","leaning_apart","differs","only_a","only_b","elsewhere","open","same"];function Xc(n,t){if(!t.by)return null;let e=ms(t),{a:s,b:o,from:r,to:i,
extent:a,layers:c}=e,l=r&&i&&r!==i&&a==="answer"?vg(n,e):new Map,u=kg(n,e),h=l.size?aa(n,l,y=>K(n,e,y)):No($g(u),Mg(n,e)),f=h.map(({subject:y,object:w,cells:$})=>{
let M=[$.get(s),$.get(o)],N=[s,o].map((V,B)=>M[B].sign==="untested"&&Sg(u.get(V),y,w));return{subject:y,object:w,cells:M,relation:Og(M),untold:N}}),d={};for(let y of f)
d[y.relation]=(d[y.relation]??0)+1;let m={context:P(e),layers:c},g=new Y(n,m,{passes:y=>K(n,e,y)});return{rows:f,answers:[...l.values()],silentUndivided:ia(g,h),
counts:d}}function vg(n,t){let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...wr(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>K(n,t,c);return new Map([t.a,t.b].
map(c=>[c,oe(n,i(c),a)]))}function kg(n,t){let e=s=>new Y(n,wr(n,t,s),{passes:o=>K(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function $g(n){return new Map(
Array.from(n,([t,e])=>[t,e.all()]))}function Sg(n,t,e){return(n?.step(t,e)?.speaking??[]).some(({edge:s})=>s.signed)}function Mg(n,t){let e=s=>Kn(n,wr(n,t,s),o=>K(
n,t,o));return new Map([t.a,t.b].map(s=>[s,e(s)]))}function wr(n,t,e){return{context:Ft(n,P(t),t.by,e),layers:t.layers}}function Og([n,t]){return n.elsewhere.length||
t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||
t.sign==="?"?"open":"differs":"only_a":"only_b"}function Zc(n,t){let e=new Map(n.map(o=>[S(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))
if(r){for(let i of Eg(o.map(a=>e.get(S(a)))))if(i.length>1){s.set(S(i[0]),i);for(let a of i)e.delete(S(a))}}return n.flatMap(o=>{let r=s.get(S(o));return r?[r]:
e.has(S(o))?[[o]]:[]})}function Eg(n){let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}var Jc={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,elsewhere:"reported for one, and for the ot\
her in layers that are not asked",open:"in one no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用\
，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分\
别报告`,elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方方向不明",same:"两者相同"}};var tl={by:"",a:"",b:"",pick:""};function el(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Qc(n),p("p",{},o.noComparison)];let r=()=>s(tl);return[Qc(
n),p("button",{type:"button",id:"overlay-close",onclick:r},o.clear),_g(n,e.answers),e.rows.length?p("p",{class:"note"},o.noTest):p("p",{class:"empty"},o.noneCompared),
_s.map(i=>Tg(n,e,i)),Ag(n,e),Cg(t,e.answers)]}function Ag({words:n,state:{by:t}},{silentUndivided:e}){return e.size?p("p",{class:"note",id:"silent-undivided"},ua(
n,{by:t,silentUndivided:e})):null}function _g({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o=P(ms(t)),r=(i,a)=>{let c={"data-stratum":[t.a,t.b][a],
"data-verdict":i.verdict},l=jo(i,t.by)===!1?` · ${n.sentence("of_others")}`:"";return p("li",c,p("strong",{},`${xr(n,t)[a]}${n.t.colon}`),dr(n,i),l)};return[p(
"h2",{},`${s.question(n.node(t.from),n.node(t.to))} `,p("small",{},`· ${xr(n,t).join(" | ")} · ${n.where(o)}`)),p("ul",{class:"studies",id:"compared-verdicts"},
e.map(r))]}function Tg(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(d=>d.relation===s),l=k(Zc(c,e),([{subject:d,object:m}])=>[d!==i||
m!==a,d!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},f=j(o,s==="only_a"||s==="only_b"?"untested":s,Ts(o,r,s));return[p(
"h3",{class:`relation relation-${s}`,...u},f,` (${l.length})`),p("ul",{class:"paths"},l.map(d=>p("li",{},Ig(n,d))))]}function Qc({graph:n,words:t,state:e,change:s}){
let{t:o}=t,r=[...n.edges.values()].filter(f=>f.signed&&e.layers.includes(f.layer)),i=f=>{let[d,m]=f?As(n,r,f):[];s(m===void 0?tl:{by:f,a:d,b:m,pick:""})},a=(f,d,m)=>p(
"div",{class:"row"},p("label",{for:f},d),m),c=n.vocabulary.keys.map(f=>[f,t.text(f)]),l=a("overlay-by",o.compareBy,tt("overlay-by",e.by,[["","–"],...c],i));if(!e.
by)return l;let u=As(n,r,e.by).map(f=>[f,t.named(f)]),h=(f,d)=>{let m=`overlay-${f}`;return a(m,d,tt(m,e[f],u,g=>s({[f]:g,pick:""})))};return[l,h("a",o.first),h(
"b",o.second)]}function Ig(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`pair:${i}`,
c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return p("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"evidence"})},s.node(
t[0].subject),t.map(({object:l,cells:u})=>[" ",Ng(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?$s(s):null,xr(s,o).map((l,u)=>p("small",{},`${l}${s.t.colon}${jg(
n,t.map(({cells:h})=>h[u]),t.some(({untold:h})=>h[u]))}`)))}function Ng(n,t){return t.map(({sign:e},s)=>e==="untested"||e==="elsewhere"?null:p("span",{class:s?"\
stratum-b":"stratum-a"},it(n,e)))}function jg({graph:n,words:t},e,s){let o=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0);if(!o.length&&s)return t.
t.notApart;let r=t.joined(e.map(c=>Lg(t,c)),"clauses");if(!o.length)return r;let i=t.t.studies(new Set(o.map(({study:c})=>c)).size),a=[...new Set(o.map(c=>t.source(
c)))].join("; ");return`${r} · ${i}${t.t.colon}${a}`}function Lg(n,{sign:t,leans:e,counts:s,elsewhere:o}){if(t==="elsewhere")return`${n.say("in_other_layers")}\
 (${o.length})`;let{arrows:r}=n.graph.vocabulary,i=Io.flatMap(c=>s[c]?[`${s[c]}${r[c]}`]:[]);return`${t==="untested"?n.t.untested:n.leaning(n.effect(t),e)}${i.length?
` (${i.join(" ")})`:""}`}function Cg(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,r])));if(!e.size)return null;let s=Array.from(e.values(),o=>p("p",{
class:"warning","data-flag":o.id},n.flag(o)));return p("details",{id:"compared-cautions"},p("summary",{},`${n.t.cautions} (${e.size})`),s)}function xr(n,{a:t,b:e}){
return[n.named(t),n.named(e)]}function Ts(n,{a:t,b:e},s){let o=Jc[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var _e="side",Ns={[_e]:[1,2],front:[0,2],top:[0,1]},js=1.6,br=2.5,vr=[.22,-.22,.44,-.44,.66,-.66],nl=12;function sl(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Is=class{constructor(t,e,s,o){this.name=t,this.left=e,this.
top=s,this.scale=o}at(t){let[e,s]=Ns[this.name];return[this.left+t[e]*this.scale,this.top-t[s]*this.scale]}shown(t){return this.name===_e?t.filter(([e])=>e<br):
t}numbered([t]){return this.name===_e||t>-br}};function ol(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<br).slice(0,1)}function rl([n,t],[e,s],o){let[r,i]=[(n+
e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.from({length:nl+1},(a,c)=>{let l=c/nl,[u,h,f]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+h*r+f*e,u*t+h*i+f*s]})}function il(n,t,e,s){
let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([a,c])=>{if(!c)return[];let l=q[a];if(c===o)return[G(t,e,s,{fill:l})];let u=c/o,h=Math.max(3,ke(24*u)),
f=r;r+=u;let d=Array.from({length:h+1},(m,g)=>{let y=2*Math.PI*(f+u*g/h);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[ne([[t,e],...d],{fill:l,closed:!0})]}),
G(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[Te,kr]=[18,38],[Rg,Bg]=[4.2,20],Pg=3,Ie={views:[Object.keys(Ns)],number:9,small:11,half:4.2,line:16,columns:2},al={...Ie,number:10.5,small:11.5,half:5},Dg=Object.
keys(Ns).filter(n=>n!==_e),zg={...al,views:[[_e],Dg],line:24,columns:1},Wg=1.75,Hg=[["left",-1],["right",1]],Ls=["-","0","+"],Fg=["BrainRegion","Connection"];function cl(n,t,e,s="\
sex",o=X){return new $r(n,t,e,s,o).scene()}var $r=class{constructor(t,e,s,o,r){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:d,x:m,y:g,
z:y}of t.data.places)m&&g&&y&&this.places.set(d,[...this.places.get(d)??[],[Number(m),Number(g),Number(y)]]);this.found=new Map,this.placeless=0,this.#n(e),this.
sides=new Map(Array.from(this.found.keys(),d=>[d,this.#o(d)]));let a=k(this.found,([d,m])=>[-W(m).length,d]).filter(([d])=>this.#s(d).length===1);this.numbers=new Map(
a.map(([d],m)=>[d,m+1])),this.edges=[...this.found.values()].flat().map(({edge:d})=>d),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(
this.outlines).map(([d,m])=>[d,sl(m)]));let c=this.#t(Ie.views[0],js)+2*b;this.sheet=vt(t.ruler,r,c,Ie.number);let{reach:l,compact:u}=this.sheet;this.layout=u?r<
Pt?zg:al:Ie;let{views:h,columns:f}=this.layout;this.scale=js,this.layout!==Ie&&(this.scale=Math.min(Wg,...h.map(d=>this.#e(l,d)))),this.list=(l-Te*(f-1))/f}#t(t,e){
return t.reduce((o,r)=>o+this.spans[r].right-this.spans[r].left,0)*e+Te*(t.length-1)}#e(t,e){let s=this.#t(e,0);return(t-s)/(this.#t(e,1)-s)}#n(t){let{nodes:e,successors:s}=this.
words.graph,{source:o}=this.question;for(let r of E(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&Fg.includes(e.
get(r)?.category??"")&&(this.#s(r).length?this.found.set(r,i):this.placeless+=i.length)}}#s(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.
get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=E(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}#o(t){let{vocabulary:e}=this.
words.graph,s=this.#r(t).map(o=>` ${z(e,o).replaceAll("–"," ")} `);return this.#s(t).map(o=>{let r=this.#r(o).map(a=>z(e,a)),i=Hg.find(([a])=>r.some(c=>s.some(
l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#r(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:[t]}scene(){let{words:t,sheet:e,question:s,
by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",
{source:r,by:t.grouped(o)}),[a]);let c=ns(this.edges,o,Pg);for(let f of c){let d=this.#i(f,c);d.length&&this.#a(f,d)}this.edges.length||e.notes([t.text("nothing")],
"ink"),e.legend(Kg(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],h=t.text("brain_counts",{placed:l,all:u});return e.notes([t.text("brain_not\
e"),h,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#y(),"stamp_map"),l)}#i(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>en(
a,this.by,e)===t);return i.length?[{node:o,ends:this.#s(o),results:W(i),findings:i}]:[]});return k(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#a(t,e){
let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):lt(s,t,r,this.edges),a=e.flatMap(({findings:d})=>d.map(({edge:m})=>m)),c=a.filter(({species:d})=>d!==
""&&d!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("finding",a.length),h=s.text("brain_row",{stratum:i,
counts:u})+(l||"");o.heading(this.layout===Ie?s.ruler.fitted(h,o.reach-20,12.5,!0):h);let f=o.y+6;for(let d of this.layout.views)f=this.#c(t,e,d,f)+Te;o.y=this.#l(
t,e,f-Te)+8}#c(t,e,s,o){let{sheet:r,scale:i}=this,a=Math.max(...s.map(l=>this.spans[l].high-this.spans[l].low))*i,c=b+(r.reach-this.#t(s,i))/2;for(let l of s){let{
left:u,right:h,low:f,high:d}=this.spans[l],m=o+(a-(d-f)*i)/2,g=new Is(l,c-u*i,m+d*i,i);for(let y of this.outlines[l])r.add(ne(y.map(([w,$])=>[g.left+w*i,g.top-$*
i]),{stroke:"rule",width:1.1}));this.#h(t,e,g),c+=(h-u)*i+Te}return o+a}#l(t,e,s){let{words:o,sheet:r}=this,{columns:i,line:a}=this.layout,c=Math.ceil(e.length/
i),l=s;for(let[u,h]of e.entries()){let[f,d]=[Math.floor(u/c),u%c];d||(l=s);let m=o.tooltip(h.findings.map(({edge:w})=>w)),g=this.#u(h),y=this.#f(h,g,b+f*(this.list+
Te),l);r.group(y,`${o.node(h.node)}
${m}`,"",`item ${h.node} ${t||"-"}`),l+=a+13*(g.length-1)}return i>1?s+c*a:l}#u({node:t}){let{ruler:e}=this.words,s=this.list-kr*Ls.length-28,o=this.words.node(
t),{columns:r,small:i}=this.layout;return r>1?[e.fitted(o,s,i)]:e.parted(o,s,i)}#f(t,e,s,o){let{numbers:r}=this,{small:i,line:a,columns:c}=this.layout,l=c===1,u=s+
this.list-kr*Ls.length,h=o+(l?17:a),f=[t.ends.length===1?v(s+14+(l?4:0),h,String(r.get(t.node)),i,{anchor:"end",colour:"muted"}):qg(ot(t.results).sign,s+4,h-3.5),
...e.map((m,g)=>v(s+(l?24:20),h+13*g,m,i)),...Gg(t,u,h,this.layout)],d={fill:"band",radius:4};return l?[T(s,o+1,this.list,a+13*(e.length-1)-2,d),...f]:f}#h(t,e,s){
let{numbers:o}=this,r=t||"-",i=new Map,c=e.filter(({ends:h})=>h.length>1).map(h=>({thing:h,marks:this.#m(h,s,i)}));for(let{thing:h,marks:f}of c.reverse())this.#d(
f,h,`arc ${h.node} ${r}`);let l=[],u=[];for(let h of e.filter(({ends:f})=>f.length===1)){let f=Math.min(Bg,Rg*Math.sqrt(h.results.length))*Math.min(1,this.scale/
js),d=o.get(h.node),m=s.shown(this.places.get(h.node)??[]).flatMap(g=>{let[y,w]=s.at(g);return l.push({left:y-f,top:w-f,right:y+f,bottom:w+f}),d&&s.numbered(g)&&
u.push({said:String(d),x:y,y:w,radius:f}),il(Ls.map($=>[$,ll(h,$)]),y,w,f)});this.#d(m,h,`disc ${h.node} ${r}`)}for(let h of u)this.#p(h,l)}#d(t,{node:e},s){this.
sheet.group(t,this.words.node(e),"",s)}#p({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,h]=[Math.
cos(c),Math.sin(c)],f=v(e+l*u,s+l*h+3,t,this.layout.number,{anchor:"middle"}),d=this.words.ruler.box(f);if(r.some(y=>Ug(d,y)))continue;r.push(d);let[m,g]=[o+1,l-
6];i>5&&this.sheet.add(_([e+m*u,s+m*h,e+g*u,s+g*h],"muted",.6)),this.sheet.add(f);return}}#g({node:t,ends:e},s){let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.flatMap(
(l,u)=>ol(this.places.get(l)??[],o[u]||c))),[i,a]=r.map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>1&&s.shown(c).length===c.length)}#m(t,e,s){let{sign:o}=ot(
t.results),r=q[o];return this.#g(t,e).flatMap(a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.get(String(a))??0;s.set(String(a),c+1);let l=a.map(f=>e.at(
f)),u=rl(l[0],l[1],vr[c%vr.length]);return[...D(o)?[ne(u,{stroke:r,width:2}),...C(o,...u[Math.floor(u.length/2)],3.4)]:u.flatMap((f,d)=>d%2===0&&d+1<u.length?[_(
[...f,...u[d+1]],r,2)]:[]),...l.map(([f,d])=>G(f,d,1.8,{fill:"muted"}))]})}#y(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.
edges.map(a=>Co(t,a)),e.places];return re([s,this.by,Je(o),r,i])}};function Ug(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}
function ll({results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Gg(n,t,e,{small:s,half:o}){let r=Ls.map((i,a)=>({place:a,sign:i,count:ll(
n,i)})).filter(({count:i})=>i);return(r.length?r:[{place:1,sign:"?",count:1}]).flatMap(({place:i,sign:a,count:c})=>{let l=t+i*kr+6,u=c>1?[v(l+7,e,`×${c}`,s,{colour:"\
muted"})]:[];return[...C(a,l,e-3.6,o),...u]})}function qg(n,t,e){return _([t-3,e,t+11,e],q[n],2,D(n)?"":"3 2")}function Kg(n){let t=(e,s)=>[(o,r)=>[G(o,r,6,{fill:q[e]})],
n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[_([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[_([e-9,s,e+9,s],"mixed",2,
"4 3")],n.text("brain_unsettled")]]}function cn({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Ne({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function je({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp(ve(n.graph,t)),o)}function ul(n,t,e,s=330){let o=n.flatMap(({edge:g})=>[g.effect_size,g.ci_low,g.ci_high]).filter(g=>g!==null),r=e&&o.every(g=>g>0),i=e?1:0,a=r?Math.log:Number,c=[
...o,i].map(g=>a(g)),[l,u]=[Math.min(...c),Math.max(...c)],h=.08*(u-l)||.5,[f,d]=[l-h,u+h],m=r?Yg(Math.exp(f),Math.exp(d)):Vg(f,d);return{at:g=>t+s*(a(g)-f)/(d-
f),ticks:m.filter(g=>f<=a(g)&&a(g)<=d),none:i}}function hl(n){return Number(n.toFixed(12))}function Vg(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([
1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>hl((r+c)*o))}function Yg(n,t){let e=Math.floor(Math.log10(
n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>hl(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(
i=>10**i)}var[Gt,Ce,Mr,Xg]=[250,56,168,176],[Zg,Le]=[25,12],Cs=4.5,Jg=b+Gt+Ce+Mr+330+24+Xg+b,fl=10,Re={share:.34,size:150,plot:22,tick:10.5};function pl(n,t,e="sex",s=X){
return new Sr(n,t,e,Qg(s,n)).scene()}function Qg(n,{ruler:t}){let e=vt(t,n,Jg,fl);if(!e.compact){let i=b+Gt+Ce+Mr;return{sheet:e,study:Gt,left:i,plot:330,tick:fl,
heads:!0,below:!1}}let{reach:s}=e,o={sheet:e,tick:Re.tick,heads:!1};if(n<Pt)return{...o,study:s,left:b+10,plot:s-20,below:!0};let r=Math.round(s*Re.share);return{
...o,study:r,left:b+r,plot:s-r-24-Re.size,below:!1}}function ty(n){return cn(n).filter(({edge:t})=>t.effect_size!==null)}var Sr=class{constructor(t,e,s,o){this.
words=t,this.answer=e,this.by=s,this.all=cn(e),this.sized=ty(e),this.layout=o,this.sheet=o.sheet}scene(){let{words:t,sheet:e,sized:s}=this;Ne(this,"forest");let o=new Set(
s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_no\
thing")],"ink"),e.legend(ey(t));let i=new Set(s.map(({study:c})=>c)).size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.
notes([t.text("forest_note",{way:t.text("forest_way")}),a]),je(this,s.length)}#t(t){let{words:e,sheet:s,by:o}=this,{left:r,plot:i,study:a,heads:c}=this.layout,l=this.
sized.filter(({edge:d})=>d.effect_metric===t);s.heading(e.metric(t)),s.y+=c?16:2,c&&this.#e(),s.y+=6;let u=ul(l,r,e.graph.vocabulary.ratios.includes(t),i),h=s.y,
f=l.map(({edge:d})=>d);for(let d of Po(f,o)){let m=l.filter(({edge:w})=>Me(w,o)===d),g=k(m,w=>[!A(w),-w.level,w.study,w.edge.id]);s.y+=20;let y=e.ruler.fitted(lt(
e,d,o,f),a,Le,!0);s.add(v(b,s.y-4,y,Le,{bold:!0}));for(let w of g)c?this.#s(w,u):this.#i(w,u)}this.#n(u,h)}#e(){let{words:t,sheet:e}=this;for(let[s,o,r]of[[b,"f\
orest_study","start"],[b+Gt+Ce-14,"forest_n","end"],[b+Gt+Ce,"forest_design","start"],[this.layout.left+330+24,"forest_size","start"]])e.add(v(s,e.y,t.text(o),11,
{anchor:r,colour:"muted"}))}#n(t,e){let{left:s,plot:o,tick:r,below:i}=this.layout,a=this.sheet.y+6,c=t.at(t.none);this.sheet.add(_([c,i?a-8:e,c,a],"muted",1,"4 \
3"),_([s,a,s+o,a]));for(let l of t.ticks){let u=t.at(l);this.sheet.add(_([u,a,u,a+4]),v(u,a+16,at(l),r,{anchor:"middle",colour:"muted"}))}this.sheet.y=a+22}#s(t,e){
let{words:s,sheet:o}=this,{edge:r}=t,i=s.ruler.wrapped(s.who(r),Gt-12,Le).slice(0,2),a=Zg+(i.length-1)*14,c=o.y+a/2,{made:l,people:u,size:h}=this.#o(r),f=[T(b,o.
y+2,o.reach,a-4,{fill:"band",radius:4}),...i.map((d,m)=>v(b+6,c+4.2+14*(m-(i.length-1)/2),d,Le)),v(b+Gt+Ce-14,c+4,u,11,{anchor:"end"}),v(b+Gt+Ce,c+4,s.ruler.fitted(
l,Mr-12,11),11,{colour:"muted"}),v(this.layout.left+330+24,c+4,h,11),...dl(t,e,c)];this.#r(f,t),o.y+=a}#o(t){let{words:e}=this,s=[e.say(t.evidence_type),e.say(t.
analysis)].filter(Boolean).join(" · ")||"–",o=t.sample_size===null?"?":String(t.sample_size),r=e.size(t);return{made:s,people:o,size:r.slice(r.indexOf(" = ")+
3)}}#r(t,{edge:e,silentBecause:s}){let{words:o}=this,r=s?`
${o.uncounted(o.say(`because_${s}`))}`:"";this.sheet.group(t,o.tooltip([e])+r,o.address(e.reference),`finding ${e.id}`)}#i(t,e){let{words:s,sheet:o}=this,{left:r,
plot:i,study:a,below:c}=this.layout,{ruler:l}=s,{edge:u}=t,{made:h,people:f,size:d}=this.#o(u),m=c?l.width(d,11)+18:0,g=l.wrapped(s.who(u),a-14-m,Le),y=l.wrapped(
`${s.text("people",{count:f})} · ${h}`,a-14,11),w=15*g.length+14*y.length,$=w+12+(c?Re.plot:0),M=o.y,N=c?M+w+6+Re.plot/2:M+$/2,V=o.width-b-6,B=[T(b,M+2,o.reach,
$-4,{fill:"band",radius:4}),...g.map((J,$t)=>v(b+6,M+17+15*$t,J,Le)),...y.map((J,$t)=>v(b+6,M+16+15*g.length+14*$t,J,11,{colour:"muted"})),c?v(V,M+17,d,11,{anchor:"\
end"}):v(r+i+24,N+4,l.fitted(d,Re.size-8,11),11),...c?[_([e.at(e.none),N-8,e.at(e.none),N+8],"muted",1,"4 3")]:[],...dl(t,e,N)];this.#r(B,t),o.y+=$}};function dl(n,t,e){
let{ci_low:s,ci_high:o,effect_size:r,sign:i}=n.edge,a=q[i],c=[];if(s!==null&&o!==null){let h=[t.at(s),t.at(o)];c.push(_([h[0],e,h[1],e],a,1.8),...h.map(f=>_([f,
e-4,f,e+4],a,1.8)))}let l=t.at(r??0),u=A(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,T(l-Cs,e-Cs,2*Cs,2*Cs,u)]}function ey(n){return[[(t,e)=>[T(t-4.5,e-4.5,
9,9,{fill:"ink"})],n.text("forest_counted")],[(t,e)=>[T(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[_([t-9,e,t+9,e],"ink",1.8)],
n.text("forest_interval")]]}function ml(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[ss(c,t,e),c],h=JSON.stringify([a,l,u]),f=o.get(h)??
{study:a,stratum:l,sign:u,found:[]};f.found.push(i),o.set(h,f)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(A),l=c.length?c:i,u=h=>l.filter(
({edge:f})=>s.includes(f.layer)===h);return[!0,!1].filter(h=>u(h).length).map(h=>({...a,own:h,...ny(u(h))}))});return k(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function ny(n){return{findings:n,counted:A(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function gl({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;
if(s===null||o===null)continue;let i=ht([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${k(s,([,r])=>r).map(([
r])=>r).join(", ")} ${e}`).join("; ")}function Or({findings:n}){let t=k(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var Er=900,sy=[240,280,400,430,620,770],[oy,yl]=[160,96],ry=.01;function wl(n,t,e,s){if(s){for(let o of e)cy(n,t,o);t.y+=8;return}iy(n,t);for(let o of e)ay(t,o);
t.y+=12}function qt(n,t){return b+sy[t]*Math.min(1,n.reach/(Er-2*b))}function iy(n,t){t.y+=20;for(let[e,s,o]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,
"start","swim_interval"],[5,"start","swim_p"]])t.add(v(qt(t,e),t.y,n.text(o),11,{anchor:s,colour:"muted"}));for(let[e,s]of["-","+"].entries())t.add(...C(s,qt(t,
e)-4,t.y-4,5))}function ay(n,[t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}]){let c=e+s;n.y+=18;let{y:l}=n;n.add(v(b,l,n.ruler.fitted(t,qt(n,0)-b-24,11.5),11.5));
for(let[f,d]of[s,e,o].entries())n.add(v(qt(n,f),l,String(d),11.5,{anchor:"end"}));if(!c)return;let u=e/c,h=qt(n,3);n.add(...bl(h,l,Math.min(oy,qt(n,4)-h-24),[r,
u,i]),v(qt(n,4),l,`${ie(u)} [${ie(r)}, ${ie(i)}]`,11.5),v(qt(n,5),l,xl(a),11.5))}function cy(n,t,[e,{plus:s,minus:o,leftOut:r,low:i,high:a,p:c}]){let l=s+o,u={bold:!0};
t.y+=22,t.add(v(b,t.y,t.ruler.fitted(e,t.reach,11.5,!0),11.5,u)),t.y+=17;let h=b+6;for(let[d,m]of[["-",o],["+",s]])t.add(...C(d,h,t.y-4,5),v(h+9,t.y,String(m),11.5)),
h+=44;if(t.add(v(h,t.y,n.headed(n.text("swim_out"),String(r)),11.5,{colour:"muted"})),!l)return;t.y+=18;let f=`${ie(s/l)} [${ie(i)}, ${ie(a)}] · ${n.text("swim\
_p")} ${xl(c)}`;t.add(...bl(b+2,t.y,yl,[i,s/l,a]),v(b+yl+16,t.y,f,11))}function xl(n){return n>=ry?Qn(n):pa(n)}function bl(n,t,e,[s,o,r]){return[_([n,t-4,n+e,t-
4],"rule",1),_([n+e/2,t-9,n+e/2,t+1],"muted",1,"2 2"),_([n+e*s,t-4,n+e*r,t-4],"ink",2),G(n+e*o,t-4,4,{fill:"ink"})]}var Ar=1.959963984540054;function vl(n){let t=n.map(ly),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=uy(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:fy(e,e+s)}}function ly({signs:n,tendency:t}){let e=[...n].filter(D);return e.length>1?null:e[0]??t}function uy(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Ar*Ar],o=e+s/(2*t),r=Ar*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var hy=64;function fy(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-hy),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[dy,py]=[52,7],my=26,[_r,Tr]=[128,6],kl=26,gy=10,ln={size:9.5,pad:8,pitch:22,bar:15,high:1,bare:!1,over:!1,narrow:!1},$l={...ln,size:10.5,pad:5,pitch:20,narrow:!0},
Sl={...$l,over:!0},yy={...Sl,pitch:11,bar:8,high:.6,bare:!0},wy=46,Ir={"-":"lowers",0:"no_effect","+":"raises","?":"no_direction"},xy=["-","0","+","?"];function Ml(n,t,e="\
sex",s=X){return new Bs(n,t,e,s).scene()}function Ol(n,t,e,s){return new Bs(n,t,e,s,yy).rows()}var Bs=class{constructor(t,e,s,o,r){this.words=t,this.answer=e,this.
by=s,this.findings=cn(e),this.edges=this.findings.map(({edge:d})=>d);let i=this.findings.filter(A).map(({edge:d})=>d);this.strata=xa(this.edges,i,s,gy),this.bars=
ml(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let a=new Set(this.bars.flatMap(d=>d.reasons)),c=t.data.reasons.filter(d=>a.has(d));this.letters=new Map(
c.map((d,m)=>[d,String.fromCharCode(97+m)])),this.signs=xy.filter(d=>d!=="?"||this.bars.some(m=>m.sign===d)),this.most=Math.max(0,...this.bars.map(({people:d})=>d));
let l=Math.max(Er,b+_r+this.#t(ln,kl)+b);this.sheet=vt(t.ruler,o,l,ln.size);let u=r??(this.sheet.compact?o<Pt?Sl:$l:ln);this.layout=u,this.left=u.over?b:b+_r;let h=this.
sheet.width-b-this.left;for(this.inALine=kl;u.narrow&&this.inALine>1&&this.#t(u,this.inALine)>h;)this.inALine-=1;let f=(h-this.#t(u,this.inALine))/this.signs.length;
this.columns=this.#e(this.signs.map(d=>this.#s(d,u,this.inALine)+f))}#t(t,e){return this.signs.map(o=>this.#s(o,t,e)).reduce((o,r)=>o+r,0)+Tr*(this.signs.length-
1)}#e(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+Tr,r})}#n(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===
e).map(s=>this.#r(s))}#s(t,{narrow:e,size:s,pitch:o,pad:r},i){let{ruler:a}=this.words,c=Math.max(0,...this.strata.map(f=>this.#o(f,t))),l=this.words.text(Ir[t]),
u=Math.max(...a.pieces(l).map(f=>a.width(f,s,!0)))+4,h=e?Math.max(wy,u):a.width(l,12.5,!0)+36;return Math.max(h,Math.min(c,i)*o+2*r)}#o(t,e){return this.bars.filter(
s=>s.stratum===t&&s.sign===e).length}#r(t){let{words:e}=this,{size:s,high:o,bare:r}=this.layout,a=(t.people?Math.max(py,dy*Math.sqrt(t.people/this.most)):my)*o,
c=e.text("people",{count:t.people||"?"}),l=[...this.letters].flatMap(([g,y])=>t.reasons.includes(g)?[y]:[]),u=[e.short(Or(t)),c,l.join(" ")].filter(Boolean).join(
" · "),h=r?"":u,f=r||this.by==="dose"?"":gl(t),d=a+5,m=d+e.ruler.width(h,s);return{bar:t,height:a,above:h,below:f,foot:d,up:m,down:f?5+e.ruler.width(f,s):0}}scene(){
let{words:t,sheet:e,by:s}=this;if(Ne(this,"harvest"),this.bars.length){this.#a();for(let r of this.strata)this.#c(r)}else e.notes([t.text("nothing")],"ink");let o=vy(
t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#g()),e.heading(t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),
e.notes([t.text("swim_test")]),this.#m(),e.notes([t.text("swim_warning")],"ink"),je(this,this.bars.length)}rows(){this.sheet.y=0,this.#a();for(let t of this.strata)
this.#c(t);return this.sheet.finish(this.words.lang,"",this.bars.length,!1)}#i(){let{words:t,sheet:e}=this,{ruler:s}=t,{size:o}=this.layout,r=this.columns.map(({
sign:i,width:a})=>s.wrapped(t.text(Ir[i]),a,o,!0));e.y+=12;for(let[i,{sign:a,x:c,width:l}]of this.columns.entries())e.add(...C(a,c+l/2,e.y),...r[i].map((u,h)=>v(
c+l/2,e.y+20+13*h,u,o,{anchor:"middle",bold:!0})));e.y+=12+13*Math.max(...r.map(({length:i})=>i))}#a(){if(this.layout.narrow){this.#i();return}let{words:t,sheet:e}=this;
e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(Ir[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...C(s,c+7,e.y-4.5),v(c+20,e.y,i,12.5,{bold:!0}))}
e.y+=8}#c(t){let{sheet:e}=this,{over:s,pad:o,pitch:r}=this.layout,i=this.#l(t),{said:a,count:c}=this.#h(t);s&&this.#f(a,c);let l=i.reduce((d,{up:m,down:g})=>d+(m+
g+14),0),u=s?l:Math.max(l,16*a.length+26*c.length),h=e.y;for(let{x:d,width:m}of this.columns)e.add(T(d,h,m,u,{stroke:"rule"}));s||this.#u(a,c,h+u/2-8*a.length+8);
let f=h;for(let{parts:d,up:m,down:g}of i){f+=m+8;for(let{x:y,width:w,part:$}of d){e.add(_([y+4,f,y+w-4,f]));for(let[M,N]of $.entries())this.#d(N,y+o+M*r,f)}f+=g+
6}e.y=h+u+Tr}#l(t){let{inALine:e}=this,s=this.columns.map(r=>({...r,found:this.#n(t,r.sign)})),o=Math.max(...s.map(({found:r})=>Math.floor((r.length-1)/e)+1))||
1;return Array.from({length:o},(r,i)=>{let a=s.map(({x:l,width:u,found:h})=>({x:l,width:u,part:h.slice(i*e,(i+1)*e)})),c=a.flatMap(({part:l})=>l);return{parts:a,
up:Math.max(0,...c.map(({up:l})=>l)),down:Math.max(0,...c.map(({down:l})=>l))}})}#u(t,e,s){let o=s;for(let r of t)this.sheet.add(v(this.left-10,o,r,12.5,{anchor:"\
end",bold:!0})),o+=16;for(let r of e)this.sheet.add(v(this.left-10,o,r,10.5,{anchor:"end",colour:"muted"})),o+=13}#f(t,e){let{sheet:s}=this;s.y+=4;for(let o of t)
s.y+=15,s.add(v(this.left,s.y,o,12.5,{bold:!0}));for(let o of this.layout.bare?[]:e)s.y+=14,s.add(v(this.left,s.y,o,10.5,{colour:"muted"}));s.y+=5}#h(t){let{words:e}=this,
s=this.bars.filter(l=>l.stratum===t),o=new Set(s.filter(l=>l.counted).map(({study:l})=>l)),r=new Set(s.map(({study:l})=>l).filter(l=>!o.has(l))).size,i=r?e.text(
"cell_silent",{silent:r}):"",a=this.layout.over?this.sheet.reach:_r-12;return{said:e.ruler.wrapped(lt(e,t,this.by,this.edges),a,12.5,!0),count:e.ruler.wrapped(e.
text("cell",{counted:o.size})+i,a,10.5)}}#d({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,{size:l,bar:u}=this.layout,h=i+ln.bar/2+3.4,f=[...by(
t,i,a,[u,e]),v(h,a-r,s,l,{colour:t.counted?"ink":"muted",turned:!0})];o&&f.push(v(h,a+5,o,l,{anchor:"end",colour:"muted",turned:!0}));let d=[c.tooltip(t.findings.
map(({edge:y})=>y))];for(let y of t.reasons)d.push(c.uncounted(c.say(`because_${y}`)));let g=`${t.own||!this.#p(t)?"study":"retold"} ${t.study} ${t.stratum||"-"}\
 ${t.sign}`;this.sheet.group(f,d.join(`
`),c.address(Or(t)),g)}#p({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#g(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#m(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(A),i=[[t.text("swim_all"),r]];for(let c of o.
length>1?o:[]){let l=r.filter(({edge:u})=>ss(u,s,o)===c);i.push([lt(t,c,s,this.edges),l])}let a=i.flatMap(([c,l])=>l.length?[[c,vl(W(l))]]:[]);wl(t,e,a,this.layout.
over)}};function by({sign:n,counted:t,own:e,people:s},o,r,[i,a]){let c=q[n]==="muted"?"null":q[n],l=t?c:`${c}_faded`,u=e?"":l,h=s?e?{fill:l}:{stroke:l,hatch:u}:
{stroke:l,hatch:u,dash:"3 2"};return[T(o,r-a,i,a,h)]}function vy(n){let t=e=>(s,o)=>[T(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"\
minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[T(e-8,s-2,6,8,{fill:"null"}),T(e+1,s-8,6,14,{fill:"nu\
ll"})],n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("h\
arvest_dose")]]}var ky=24,kt=2;function Be({nodes:n}){return`row ${n.join(" ")||"direct"}`}function El(n,{direct:t,paths:e}){let s=e.filter(({steps:h})=>h.length===kt),o=e.filter(
({steps:h})=>h.length>kt),r=new Set(s.map(({nodes:h})=>h[1])),i=new Map;for(let h of o)h.counted&&h.sign!=="?"&&!r.has(h.nodes[1])&&!i.has(h.nodes[1])&&i.set(h.
nodes[1],h);let a=[...i.values()].slice(0,ky),c=h=>n.graph.nodes.get(h.nodes[1])?.category??"",l=k(s.filter(h=>h.counted),h=>n.categoryPlace(c(h)));return{rows:[
...t?[$y(n,t)]:[],...l.map(h=>Nr(n,n.category(c(h)),h)),...a.map(h=>Nr(n,n.text("circuits"),h)),...s.filter(h=>!h.counted).map(h=>Nr(n,n.text("not_counted"),h))],
rest:o.length-a.length}}function $y(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",steps:[
t],nodes:[]}}function Nr(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,h=s.map((f,d)=>[f.signed&&c[o[d]]||"→",
n.node(f.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...h].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?l[r]:"not count\
ed"),steps:s,nodes:e}}function un(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(
" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}var[Pe,dn]=[12.5,9],[Sy,My]=[28,76],Oy=88,Ey=3,gt=["-","0","+"],_l=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_direction"],["conflicting","conflic\
ting"],["mixed","mixed"]],Al=Object.fromEntries(_l),hn=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s;let{rows:o,rest:r}=El(t,e);this.rows=o,this.
rest=r,this.firsts=o.map(({first:a})=>a),this.lasts=o.flatMap(({last:a})=>a??[]);let i=o.flatMap(({first:a,last:c})=>c?[a,c]:[a]);this.edges=i.flatMap(a=>a.speaking.
map(({edge:c})=>c)),this.columns=this.#t(this.edges.filter(({signed:a})=>a)),this.heads=this.columns.map(a=>this.#e(a))}slot(t,e){let s=t.flatMap(o=>this.columns.
flatMap(r=>fn(this.told(o,r))));return Math.max(Sy,16+this.words.ruler.width(`×${Math.max(0,...s)}`,e))}#t(t){let e=ns(t,this.by,Ey);if(!Object.hasOwn(nt(this.
answer.question.context),this.by))return e;let s=new Set(t.map(o=>en(o,this.by,e)));return e.filter(o=>!o||s.has(o))}grouped(){let{words:t,columns:e}=this,s=["f\
emale","male"].map(i=>lt(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.
includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s==="sex"&&!t?e.text("sex_untold"):lt(e,t,s,o)}#e(t){
let{ruler:e}=this.words,s=this.columnName(t),o=Math.min(Oy,Math.max(My,...s.split(" ").map(a=>e.width(a,Pe,!0)))),r=e.parted(s,o,Pe,!0),i=r.slice(kt).join(" ");
return[...r.slice(0,kt),...i?[e.fitted(i,o,Pe,!0)]:[]]}said(){return new Map(this.rows.map(t=>[Be(t),this.#n(t)]))}#n({first:t,last:e,sign:s,kind:o}){let{words:r}=this,
i=l=>{let u=this.columns.flatMap(f=>{let d=fn(this.told(l,f)),m=gt.flatMap((g,y)=>d[y]?[`${r.text(Al[g])} ${d[y]}`]:[]);return m.length?[`${this.columnName(f)} ${r.
joined(m)}`]:[]}),h=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.headed(h,r.joined(u,"clauses")||r.text("counted_nothing"))},a=[o,s?r.text(Al[s]):""].
filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[...(e?[t,e]:[t]).map(i),...c].join(". ")}framed(t,e,s){let{words:o,answer:r,by:i,rows:a}=this,
c={words:o,answer:r,by:i,sheet:t};Ne(c,"ladder",{by:this.grouped(),more:o.text("hops",{hops:r.question.max_hops})}),a.length?e():t.notes([o.text("nothing")],"in\
k"),t.legend(Ay(o,s));let l=a.filter(({nodes:f})=>f.length),u=l.filter(({steps:f})=>f.length===kt).length,h=o.text("ladder_counts",{two:u,several:l.length-u,rest:this.
rest});return t.notes([o.text("ladder_fan"),h]),r.complete||t.notes([o.text("incomplete")],"ink"),je(c,a.length)}tooltip({steps:t,nodes:e,middle:s}){let{words:o}=this,
r=t.flatMap(a=>a.speaking),i=new Map(r.map(({edge:a})=>[a.id,a]));return`${e.map(a=>o.node(a)).join(" → ")||s}
${o.tooltip([...i.values()])}`}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>os(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.
every(Boolean)?"ladder_animals":"ladder_part_animals"):""}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.
edges.some(o=>o.signed)?e.text("counted_nothing"):e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&en(s,this.by,this.columns)===
e)}};function Ps(n,t,e,s,{number:o,half:r}){let i=fn(n),a=gt.flatMap((c,l)=>{let u=i[l];if(!u)return[];let h=t+e[l]+r,f=u>1?[v(h+r+.5,s+4,`×${u}`,o,{colour:"mu\
ted"})]:[];return[...C(c,h,s,r),...f]});return a.length?a:[...C("?",t+e[1]+r,s)]}function Ay(n,t){let e=(s,o)=>(r,i)=>[v(r,i+4,s,o,{anchor:"middle",colour:"mute\
d"})];return[..._l.map(([s,o])=>[(r,i)=>C(s,r,i),n.text(o)]),[e("×3",t),n.text("ladder_cell")],[e("+2",t+1),n.text("ladder_sources")]]}function fn(n){let t=W(n);
return gt.map(e=>t.filter(({signs:s})=>[...s].some(o=>o===e)).length)}var[Ds,yt,jr,_y]=[13,11,11,6],[zs,Tl,pn,Lr]=[17,17,20,6],[Il,Ty]=[96,110],Ws=class{constructor(t,e){let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=
tn(s,e),this.reach=this.sheet.reach;let o=t.slot([...t.firsts,...t.lasts],jr);this.slots=gt.map((c,l)=>l*o+2),this.signs=o*gt.length;let r=t.columns.length,i=Math.
max(0,...t.heads.flat().map(c=>s.width(c,Ds,!0)+6)),a=Math.max(this.signs,Math.min(i,this.reach/r));this.beside=Math.max(1,Math.min(r,Math.floor((this.reach+1)/
a))),this.column=this.reach/this.beside,this.headed=this.beside===r&&i<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),jr)}#t(){let{sheet:t,
ladder:e}=this,s=this.headed?this.#e():null,o="";for(let r of e.rows){if(r.group!==o){o=r.group;let i=this.words.ruler.wrapped(o,this.reach,12);for(let a of i)t.
y+=19,t.add(v(b,t.y,a,12,{colour:"muted",italic:!0}));t.y+=5}this.#n(r)}s&&t.group(s,"","","heads")}#e(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({
length:r})=>r)),o=t.y;return t.y+=s*zs+Lr,[T(0,o,t.width,s*zs+Lr,{fill:"paper"}),...e.heads.flatMap((r,i)=>r.map((a,c)=>v(b+(i+.5)*this.column,o+(s-r.length+c+1)*
zs-2,a,Ds,{anchor:"middle",bold:!0})))]}#n(t){let{words:e,sheet:s,reach:o}=this,[r,i]=[b+6,b+o-6],a=s.y+2,c=a+Lr,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(
t),o-12-Il,Ds,!0),h=e.ruler.fitted(t.kind,Il-22,yt);h&&l.push(v(i,c+11,h,yt,{anchor:"end",colour:"muted"})),t.sign&&l.push(...C(t.sign,i-e.ruler.width(h,yt)-12,
c+7));for(let g of u)l.push(v(r,c+11,g,Ds,{bold:!0})),c+=zs;let f=t.last?[t.first,t.last]:[t.first];for(let[g,y]of f.entries()){let w=g===f.length-1?e.ruler.fitted(
un(t.steps),Ty,yt):"",$=`${e.node(y.subject)} → ${e.node(y.object)}`,M=o-18-(w?e.ruler.width(w,yt):0);l.push(v(r,c+10,e.ruler.fitted($,M,yt),yt,{colour:"muted"})),
w&&l.push(v(i,c+10,w,yt,{anchor:"end",colour:"muted"})),c+=Tl,c+=this.#s(y,c,l)}let d=c-a+2,m=T(b,a,o,d,{fill:"band",radius:4});s.group([m,...l],this.ladder.tooltip(
t),"",Be(t)),s.y=a+d+2}#s(t,e,s){let{ladder:o,headed:r,beside:i,column:a,reach:c}=this,l=o.unsigned(t);if(l){let f={anchor:"middle",colour:"muted",italic:!0};return s.
push(v(b+c/2,e+12,l,yt,f)),pn}let u=o.columns.flatMap((f,d)=>{let m=o.told(t,f);return m.length?[{name:f,place:d,here:m}]:[]}),h=r?pn:pn+Tl;for(let[f,{name:d,place:m,
here:g}]of u.entries()){let y=r?m:f,w=b+y%i*a,$=e+Math.floor(y/i)*h,M=w+(a-this.signs)/2;r||s.push(this.#o(d,M,$)),s.push(...Ps(g,M,this.slots,$+h-12,{number:jr,
half:_y}))}for(let f=1;r&&f<i;f+=1){let d=b+f*a;s.push(_([d,e,d,e+pn-4],"paper",3))}return r?pn:Math.ceil(u.length/i)*h}#o(t,e,s){let o=Math.max(this.signs,this.
column-12);return v(e,s+10,this.words.ruler.fitted(this.ladder.columnName(t),o,yt),yt)}};var[Iy,Bl,Nl]=[212,110,100],[Ny,he]=[25,15],jy={size:Pe,number:dn,half:6,gap:10},mn={size:10.5,number:10,half:5,gap:4},[jl,Ly,Cy,Ry]=[3,104,320,84];function Pl(n){
let t=[Cl(n,n.firsts),Cl(n,n.lasts)],e=zl(jy,t,[Iy,Bl,Nl]);return new Hs(n,e,new Se(n.words.ruler,e.sources.x+Nl+b))}function Dl(n,t){let e=tn(n.words.ruler,t),
s=[Rl(n,n.firsts),Rl(n,n.lasts)],[o,r]=By(n),i=s[0].width+s[1].width+o+r+3*mn.gap,a=Math.min(Cy,e.reach-i);return a<Ly?null:new Hs(n,zl(mn,s,[a,o,r]),e)}function zl(n,[
t,e],s){let o=b+t.width+n.gap,r=o+s[0]+n.gap,i={x:r+e.width+n.gap,width:s[1]};return{look:n,left:Ll(t,b),middle:{x:o,width:s[0]},right:Ll(e,r),together:i,sources:{
x:i.x+s[1],width:s[2]}}}function Ll({x:n,width:t,columns:e},s){return{x:n+s,width:t,columns:e.map(o=>({...o,x:o.x+s}))}}function Cl(n,t){let{ruler:e}=n.words,s=n.
slot(t,dn),o=n.heads.flat().map(c=>e.width(c,Pe,!0)+10),r=Math.max(s*gt.length,...o),i=gt.map((c,l)=>(r-s*gt.length)/2+l*s+2),a=n.columns.map((c,l)=>({x:l*r,width:r,
slots:i}));return{x:0,width:r*a.length,columns:a}}function Rl(n,t){let{ruler:e}=n.words,{size:s,number:o,half:r}=mn,i=0,a=n.columns.map((c,l)=>{let u=t.map(w=>fn(
n.told(w,c))),h=gt.map((w,$)=>{let M=Math.max(0,...u.map(N=>N[$]));return 2*r+jl+(M>1?1+e.width(`×${M}`,o):0)}),f=h.reduce((w,$)=>w+$,0),d=n.heads[l].map(w=>e.
width(w,s,!0)+8),m={x:i,width:Math.max(f,...d)},g=(m.width-f+jl)/2,y=h.map(w=>(g+=w,g-w));return i+=m.width,{...m,slots:y}});return{x:0,width:i,columns:a}}function By({
words:n,rows:t}){let{ruler:e}=n,s=a=>Math.max(0,...a.map(c=>e.width(c,11))),o=["together","sources"].map(a=>e.width(n.text(a),mn.size,!0)),r=21+s(t.map(({kind:a})=>a)),
i=Math.min(Ry,s(t.map(({steps:a})=>un(a))));return[Math.max(o[0],Math.min(Bl,r))+mn.gap,Math.max(o[1],i)+4]}var Hs=class{constructor(t,e,s){this.ladder=t,this.layout=
e,this.sheet=s}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),this.layout.look.number)}#t(){let{sheet:t}=this;this.#e();let e="";for(let s of this.ladder.
rows)s.group!==e&&(e=s.group,t.y+=26,t.add(v(b,t.y-3,e,11.5,{colour:"muted",italic:!0})),t.y+=5),this.#n(s)}#e(){let{ladder:t,layout:e,sheet:s}=this,{words:o,heads:r}=t,
{ruler:i}=o,{size:a}=e.look,{source:c,target:l}=t.answer.question;s.y+=18;let u=i.wrapped(o.text("left",{source:o.node(c)}),e.left.width,12),h=i.wrapped(o.text(
"right",{target:o.node(l)}),e.right.width,12);for(let[f,d]of[[e.left,u],[e.right,h]])for(let[m,g]of d.slice(0,kt).entries()){let y=i.fitted(g+(d.length>kt&&m===
1?" …":""),f.width,12);s.add(v(f.x+f.width/2,s.y+m*he,y,12,{anchor:"middle",colour:"muted"}))}s.y+=he*(Math.min(kt,Math.max(u.length,h.length))-1),s.y+=20+he*
(Math.max(...r.map(({length:f})=>f))-1);for(let f of[e.left,e.right])for(let[d,m]of r.entries())for(let[g,y]of[...m].reverse().entries()){let{x:w,width:$}=f.columns[d];
s.add(v(w+$/2,s.y-g*he,y,a,{anchor:"middle",bold:!0}))}for(let[f,d,m]of[[e.middle.x+e.middle.width/2,"mediator","middle"],[e.together.x,"together","start"],[e.sources.
x,"sources","start"]])s.add(v(f,s.y,o.text(d),a,{anchor:m,bold:!0}))}#n(t){let{ladder:e,sheet:s}=this,{words:o}=e,{left:r,middle:i,right:a,together:c,sources:l,
look:u}=this.layout,h=o.ruler.wrapped(t.middle+e.animals(t),i.width-8,u.size),f=Ny+(h.length-1)*he,d=s.y+f/2,m=d+4.3-he*(h.length-1)/2,g=o.ruler.fitted(t.kind,c.
width-25,11),y=o.ruler.fitted(un(t.steps),l.width,11),w=[...this.#s(f),...this.#o(t.first,r,d),...t.last?this.#o(t.last,a,d):[],...h.map(($,M)=>v(i.x+i.width/2,
m+he*M,$,u.size,{anchor:"middle"})),...t.sign?C(t.sign,c.x+7,d):[],v(c.x+21,d+4,g,11,{colour:"muted"}),v(l.x,d+4,y,11,{colour:"muted"})];s.group(w,e.tooltip(t),
"",Be(t)),s.y+=f}#s(t){let{left:e,right:s}=this.layout,{y:o,reach:r}=this.sheet,i=c=>c.columns.map(({x:l,width:u})=>l+u),a=[...i(e),s.x,...i(s)];return[T(b,o+2,
r,t-4,{fill:"band",radius:4}),...a.map(c=>_([c,o+2,c,o+t-2],"paper",3))]}#o(t,e,s){let{ladder:o,layout:r}=this,i=o.unsigned(t);if(i){let a={anchor:"middle",colour:"\
muted",italic:!0};return[v(e.x+e.width/2,s+4,i,11,a)]}return o.columns.flatMap((a,c)=>{let l=o.told(t,a),{x:u,slots:h}=e.columns[c];return l.length?Ps(l,u,h,s,r.
look):[]})}};function Wl(n,t,e="sex",s=X){let o=new hn(n,t,e),r=Pl(o);return Bo(s,r.sheet.width,dn)?r.scene():(Dl(o,s)??new Ws(o,s)).scene()}function Hl(n,t,e="sex"){return new hn(
n,t,e).said()}var Py=/ (et al\.|& .+) (?=\d)/g,Dy=6,zy={study:"studies",finding:"findings"},Kt=class extends pt{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.
ruler=new ye(s.widths)}text(t,e={}){return pe(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:zy[t],{count:e})}where(t){return[super.
where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.node(
e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):
"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=s.findings.filter(({edge:l})=>l.signed),a=new Set(
i.map(({study:l})=>l)).size,c={findings:i.length,studies:a,counted:s.results.length};return this.text("direct",{...r,counts:this.text("findings_of",c)})}stamp(t,e="\
stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,date:s});return this.text("stamp",{
version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].filter(({signed:s})=>s).length-
t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{key:this.say(t)})}fixed(t,e){return Mt(
e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.headed(this.say("not counted"),
t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.
length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(
o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),Tt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){
let e=t.slice(0,Dy).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Wy(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(Py," ");return e.length>1?`${s} +${e.length-1}`:s}};function Wy({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}function Z(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Hy={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"\
Add a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the \
middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most. A\
 cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fi\
t",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"\
Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as \
BibTeX",ris:"Papers as RIS",papers:n=>Z(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"\
The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Paper\
s"},shown:(n,t,e)=>`${Z(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${Z(n,"nod\
e")}, ${Z(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start an\
d where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${Z(n,"finding")} of ${Z(t,"study","studies")}; ${Z(e,"study","studie\
s")} counted`,robustness:"What the verdict would be with less",paths:n=>Z(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for\
 all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings \
disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>Z(n,"finding"),noneReports:n=>`No counted finding of what is asked repo\
rts: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,rows:(n,t)=>n===
t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n}\
 steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and paper differ",retracted:"\
Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",notesInEnglish:"Notes are in the curator\
's English.",description:"About",identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{
explained:"explained by",partly:"partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What part\
s them",noConflict:"No findings disagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to l\
ay one over the other.",noneCompared:"No finding on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${Z(
n,"study","studies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this dir\
ectly.",bothSexes:"both sexes",against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${t} findings between the two ends; \
with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"not tested",studies:n=>Z(
n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selection",versus:"against",moreOf:n=>`+${n} more`,didYouMean:n=>`\
Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The address says ${n}, which is not understood here a\
nd was left out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",
tableCaption:"Every finding of the selection",signs:{"?":"direction not given","=":"part of, kind of, projects to …"},mapHelp:"Arrow keys go from node to node\
, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${Z(t,"line")}`,unknown:n=>`Nothing is called “${n}”.`,light_line:"\
thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the more the thicker; ♀ ♂ in women, in men",
framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers si\
nce 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},Fy={title:"OxyGraph",colon:"：",lead:"哪些证据适用于谁",
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
notesInEnglish:"备注与说明保留整理者的英文原文。",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",kind:{
opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"所报告的情境不能区分"},
flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因\
素和两个取值，叠加在一张图上比较。",noneCompared:"路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",
countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验。",
bothSexes:"两性合并",against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论\
为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,
notHere:"不在此图上",here:"本回答之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?
`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",columns:["主体","关系","客体",
"适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"?":"方向不明","=":"属于、投射至等"},
mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没\
有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",sexMarks:"×n 两者之间的证据数，越多\
越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不访问网络。",tooOld:"\
此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新获取。"},
Vt={en:Hy,zh:Fy},Fl={asserted:"asserted",compatible:"compatible"},Ul={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"unit",route:"rou\
te",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing e\
xperiments",direct:"direct evidence",cautions:"cautions"};var Uy={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
s reports are not the same; the card says how."},Gy={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",increases:"有\
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
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Fs={en:Uy,zh:Gy},Gl={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",elsewhere:"\
in layers not asked",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",partly:"partly explained by",unresolved:"nothing tha\
t they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",
missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"倾向相反",differs:"有作用\
对未见作用",untested:"一方未检验",elsewhere:"仅见于未选的层次",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"可由此解释",
partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},De={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom.\
 Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not to\
ld apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined\
 with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var qy={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
er leaving out findings by: ${n}`,verdictFiltered:n=>`Filtered: findings were left out by what they found or are (${n}). What follows holds for the others only,\
 and is no answer to the question.`,notAsked:n=>`The address also says ${n}, which is not understood: the answer is one to the broader question without it.`,waysBelow:"\
Ways over mediators are below.",partly:"What explains some of the clashes, not all",notApart:"not reported apart",unknownEnd:(n,t)=>`Nothing is called “${n}”.${t?
` What is shown is still ${t}.`:""}`,closest:"Closest names:",own:"of one's own",toStep:"To the evidence of each step:",structure:n=>`${Z(n,"row")} of anatomy`,
rowsBy:"Rows by",wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Ky={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
）没有可引用的回答；清除筛选后才有`,filtered:"已筛选",afterFilter:n=>`已筛除部分结果：${n}`,verdictFiltered:n=>`已筛选：部分结果因其内容或类型被略去（${n}\
）。以下仅就其余结果而言，并非对该问题的回答。`,notAsked:n=>`地址中还有 ${n}，无法理解：此回答针对不含它的更宽泛的问题。`,
waysBelow:"经由中介的路径见下。",partly:"只能解释部分矛盾的因素",notApart:"未分别报告",unknownEnd:(n,t)=>`没有名为“${n}”的条目。${t?
`此处所示仍为${t}。`:""}`,closest:"相近的名称：",own:"自有结果",toStep:"跳至各步的证据：",structure:n=>`另 ${n} 条解剖关系`,rowsBy:"\
行按",wider:"图向右延伸 →",widerBack:"← 回到左侧"},ql={en:qy,zh:Ky};var Vy=/^[A-Z][a-z]+[A-Z]/,Yy=/(?<=[a-z])(?=[A-Z])/g,ze=class extends pt{constructor(t,e){super(t,e),this.t={...Vt[e],...ql[e],...this.#t(Fl),...this.#t(Ul,Xy)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&Vy.test(t)?t.replace(Yy," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){
return Reflect.get(this.t,t)}explained(t){return Reflect.get(Fs[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(
this.t.signs,t)??(e?this.effect(t):"")}};function Xy(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var Zy=330,Jy=4,Yl='[data-name^="disc "], [data-name^="arc "]',Cr='[data-name^="cell "]',Kl=27,Qy='[data-name^="row "], [data-name^="study "], [data-name^="reto\
ld "], [data-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function qs(n,t=X){
let{state:e,view:s}=n,{answer:o}=s,r=Us(n),i=Br(e);if(Ee(e))return[oc(r,n,Vt[e.lang],t)];if(e.view==="ladder"&&o)return[Wl(r,o,i,t)];if(e.view==="brain"&&e.from)
return[tw(r,n,i,t)];if(e.view==="gaps"&&e.from)return[ew(r,n,t)];if(e.view!=="harvest"&&e.view!=="forest")return[];let a=e.view==="harvest"?Ml:pl;return Pr(e).map(
([c,l])=>a(r,Jl(n,c,l,Math.min(e.hops,Jy)),i,t))}function Br({by:n,strata:t}){return n||t}function tw(n,{graph:t,state:e},s,o){let{from:r,to:i,layers:a}=e,c=At(
t,{source:r,target:i,context:P(e),layers:a,max_hops:1}),l=new Y(t,c,{passes:u=>K(t,e,u)});return cl(n,l,c,s,o)}function ew(n,{graph:t,state:e},s){let o={source:e.
from,context:P(e),layers:e.layers};return _a(n,o,e.columns,r=>K(t,e,r),s)}function nw({words:n,state:t,change:e}){let s=nn.map(i=>[i,n.text(i)]),o=i=>e({columns:nn.
find(a=>a===i)}),r=p("label",{for:"columns-by"},n.t.columnsBy);return p("p",{class:"row"},r,tt("columns-by",t.columns,s,o))}var sw=["ladder","brain","harvest","\
forest"];function Xl(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return nw(n);if(!sw.includes(s.view)||s.by)return null;let r=t.vocabulary.compared_by.
map(a=>[a,e.text(a)]),i=p("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:e.t.rowsBy);return p("p",{class:"row"},i,tt("strata-by",s.strata,r,a=>o({strata:a})))}
function Us({graph:n,state:t}){return new Kt(n,t.lang,n.figures,Ht(new ze(n,t.lang),t))}function Zl({state:n,view:t}){let e=new Set(Pr(n).map(([s,o])=>S({subject:s,
object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(S(s)))}function Pr({from:n,to:t,pick:e}){let[s,o]=rt(e),r=s==="pair"||s===
"path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function Jl({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.
source===s&&i.question.target===o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:P(t),layers:t.layers,max_hops:r};return oe(n,c,l=>K(n,t,l))}
function Ks(n){let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Ql(n,t,e,s){let o=Ks(rn(n,t.graph.
figures,e));o.style.setProperty("--widest",`${Ro}px`),n.spare&&tu(o,n,n.spare),o.classList.toggle("long",n.spare!==void 0&&n.width-2*n.spare>s);for(let c of["ti\
tle","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("aria-label",`${n.title}. ${n.description}`);let{answer:r}=t.
view,i=r&&t.state.view==="ladder"?Hl(Us(t),r,Br(t.state)):null;for(let c of o.querySelectorAll(Qy))iw(c,t,i?.get(c.getAttribute("data-name")??""));let a=rw(Us(t));
for(let c of o.querySelectorAll("text")){let l=a.get(c.textContent??"");l&&c.setAttribute("data-term",l)}for(let c of o.querySelectorAll(Yl))c.setAttribute("ari\
a-hidden","true");return t.state.view==="gaps"&&ow(o,t),o}function ow(n,{words:t,state:e}){let s=new Map;for(let i of n.querySelectorAll(Cr)){let a=(i.getAttribute(
"data-name")??"").split(" ")[1],c=s.get(a)??document.createElementNS(i.namespaceURI,"g");if(!s.has(a)){i.replaceWith(c);let l=c.previousElementSibling;l&&c.append(
l),c.setAttribute("data-name",`line ${a}`),c.setAttribute("role","group"),c.setAttribute("aria-label",t.node(a)),e.pick===`pair:${e.from}>${a}`&&c.setAttribute(
"aria-current","true"),s.set(a,c)}c.append(i)}let[,...o]=n.querySelectorAll('[data-name="names"] > rect'),r=[...s.values()].findIndex(i=>i.hasAttribute("aria-cu\
rrent"));o[r]?.classList.add("current")}function tu(n,{width:t,height:e},s){let o=String(t-2*s);n.setAttribute("viewBox",`${s} 0 ${o} ${e}`),n.setAttribute("wid\
th",o),n.classList.add("narrow")}function rw(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[n.text("sex_untol\
d"),"untold"],[n.text("together"),"together"]];return new Map(e)}function iw(n,t,e){let s=n.getAttribute("data-name")??"",o=hw(s,t);for(let c of["href","target",
"rel"])n.removeAttribute(c);if(n.addEventListener("click",o),n.matches(Cr)&&n.prepend(aw(n)),n.matches(Yl))return;let r=[lw(n,t.words),e].filter(Boolean).join("\
. ");r&&n.setAttribute("aria-label",r);let[,...i]=(n.querySelector("title")?.textContent??"").split(`
`),a=Rr.has(Vl(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||Rr.has(Vl(n)))&&cw(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.matches(Cr)||n.setAttribute("aria-pressed",String(uw(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&
["Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function aw(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-Kl/2));for(let s of["width","height"])t.setAttribute(s,String(Kl));return t.setAttribute(
"fill","transparent"),t}function cw(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var Gs=new Set(["study","retold"]),
Rr=new Set(["block","pair","cell"]);function Vl(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function lw(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),h=>h.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=Gs.has(r)?i.pop()??"":"",c=Gs.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(Rr.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function uw(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!Gs.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function hw(n,t){let[e,s]=n.split(" ");if(e==="row")return fw(n.slice(4),t);if(Gs.has(e))return dw(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function fw(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function dw(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
Pr(e).map(([y,w])=>S({subject:y,object:w}))),h=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(S(y))),f=h.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??h[0],[d]=rt(e.pick),m=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:m,tab:"evidence"});let g=f?document.
getElementById(`finding-${f.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}function Vs(n,t,e){let{words:s,change:o}=n,r=Jl(n,t,
e,1);if(new Set((r.direct?.findings??[]).filter(({edge:d})=>d.signed).map(({study:d})=>d)).size<2)return null;let a=Ol(Us(n),r,Br(n.state),Zy),c=a.marks.map(d=>d.
kind==="group"?{...d,href:"",tooltip:""}:d),l=Ks(rn({...a,marks:c},n.graph.figures,n.theme));for(let d of l.querySelectorAll("title, desc"))d.remove();tu(l,a,a.
spare??0);for(let d of["width","height","role"])l.removeAttribute(d);l.setAttribute("aria-hidden","true");let u=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),h=`${s.
t.harvest}${s.t.colon}${s.node(t)} → ${s.node(e)}`,f={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:u};return p("button",f,l,p("span",{},`${h}\
 ⤢`))}function eu(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[et(n,s.noConflict)];let o=ec(e.answer),r=e.conflicts.filter(a=>o.has(S(a))),i=e.conflicts.
filter(a=>!o.has(S(a)));return[p("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[p("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Dr(n,r)]:null,r.
length&&i.length?p("details",{id:"conflicts-elsewhere"},p("summary",{},`${s.others} (${i.length})`),Dr(n,i)):Dr(n,i)]}function Dr(n,t){let{words:e,state:s}=n,{t:o}=e,
r=S({subject:s.from,object:s.to}),i=c=>S(c)!==r,a=new Map;for(let c of k(t,l=>i(l))){let l=nu(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return k(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[p("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),p("ul",{class:"paths"},l.map(u=>p("li",{},gw(n,u),Ic(()=>Vs(n,u.subject,u.object)))))])}var zr=2;function pw(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:h}=t,f={species:[n.say(o)],dose:i===null||a===null?[]:[ht([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:h.
map(m=>n.named(m))},d=e.flatMap(m=>f[m]??[]);return[n.sex(s,o),...r.map(m=>n.named(m)),...d].filter(Boolean)}function mw(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=pw(
n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,zr).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>zr?[e.moreOf(t.length-zr)]:[]]}function nu(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function gw(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=S(t);return p("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},p("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,p("small",{},`${o.kind[a]} · `,j(e,c,o.status[c]),` ${nu(e,t)}`),mw(e,t).map(h=>p("small",{class:"versus"},h)),ks(n,t))}function su(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=rt(e.pick);if(r==="node")return xw(n,i);if(r==="finding"){let l=s.findings.get(i);return l?[Os(t,[l.edge.
note]),Ms(n,l)]:[et(n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[p("p",{},o.nothing)];let a=i.split(">"),c=a.slice(1).flatMap((l,u)=>ou(s,a[u],l));return[ww(
n,a),Os(t,c.map(({edge:l})=>l.note)),a.slice(1).map((l,u)=>yw(n,a[u],l))]}function ou({findings:n},t,e){return[...n.values()].filter(({edge:s})=>s.subject===t&&
s.object===e)}function yw(n,t,e){let{words:s,view:o}=n,r=iu(ou(o,t,e));return[p("h2",{id:`pair-${S({subject:t,object:e})}`,tabindex:"-1"},`${s.node(t)} → ${s.
node(e)} `,p("small",{},ru(n,r))),ks(n,{subject:t,object:e}),Vs(n,t,e),r.length?r.map(i=>Ms(n,i)):et(n,s.t.noFinding)]}function ru({words:{t:n}},t){let e=t.filter(
({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function ww({words:n},t){if(t.length<=2)return null;
let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${S({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.focus({preventScroll:!0})},
a={type:"button",class:"plain","data-step":S({subject:r,object:s}),onclick:i};return p("li",{},p("button",a,`${n.node(r)} → ${n.node(s)}`))};return p("nav",{id:"\
steps","aria-label":n.t.toStep},p("p",{class:"note"},n.t.toStep),p("ol",{class:"paths"},t.slice(1).map(e)))}function iu(n){return k(n,t=>{let{edge:e,match:s}=t;
return[!A(t),!e.signed,-s,e.id]})}function xw(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[p("p",{},i.nothing)];let c=[...o.
findings.values()].filter(({edge:f})=>f.subject===t||f.object===t),l=iu(c),u=s.lang==="zh"?a.name:a.name_zh,h=(f,d,m)=>p("button",{type:"button",id:f,onclick:()=>r(
{[m]:t,pick:"",tab:"answer",extent:"answer"})},d);return[p("h2",{},s.node(t)," ",p("small",{},s.say(a.category))),p("p",{},u,a.synonyms.length?` · ${a.synonyms.
join(", ")}`:""),Os(s,[a.description,...l.map(({edge:f})=>f.note)]),a.description?p("p",{},hr(a.description)):null,a.curie?p("p",{class:"source"},`${i.identifier}${s.
t.colon}`,p("code",{},a.curie)):null,p("p",{},h("start-here",i.through,"from")," ",h("end-here",i.until,"to")),p("h3",{},ru(n,l)),l.length?l.map(f=>Ms(n,f)):et(
n,i.noFinding)]}var Ys=6,bw='button, [role="button"], select, input, .term';function au(n){let t=o=>n().explained(o),e=(o,r)=>{Nt();let i=r.map(c=>[Sw(c),t(Xs(c))]).filter(([,c])=>c);
if(!i.length)return;let a=i.length>1;x("explained").replaceChildren(...i.map(([c,l])=>p("span",{},a?p("strong",{},`${c}${n().t.colon}`):"",l))),cu(o)},s=o=>o instanceof
Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,[r])}),addEventListener("pointerout",({pointerType:o,target:r,
relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||Nt()}),addEventListener("pointerdown",({target:o})=>{s(o)||Nt()}),addEventListener(
"focusin",({target:o})=>{o instanceof Element&&o.matches(bw)&&o.matches(":focus-visible")&&e(o,$w(o))}),addEventListener("focusout",Nt),addEventListener("scroll",
kw,!0),addEventListener("keydown",vw,!0),x("explained").addEventListener("pointerleave",Nt)}function vw(n){n.key!=="Escape"||x("explained").hidden||(Nt(),n.stopPropagation())}
function kw(){let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?cu(n):Nt()}function Nt(){x("explained").hidden=!0;for(let n of document.
querySelectorAll('[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function $w(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[Xs(o),o])).values()]}
function Xs(n){return n.getAttribute("data-term")??""}function Sw(n){return(n.textContent??"").trim()}function cu(n){let t=x("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+Ys,r=o+s.height>innerHeight?Math.max(0,e.top-Ys-s.height):o;t.style.setProperty("--at",`${Math.max(
Ys,Math.min(e.left,innerWidth-s.width-Ys))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function lu(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(Xs(e))||e.closest("button, label, summary")||(t.add(Xs(e)),e.setAttribute("tabindex","0"))}var Wr=18,fe=12,Mw=42,Ow=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function Hr({graph:n,words:t,state:e,view:s}){let o=new Kt(n,e.lang,n.figures,Ht(t,e)),{answer:r}=s,
i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?ve(n,r):"")}}function uu(n,t){
let{strokes:e,notes:s}=Fr(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>Xo({x:l,y:u},...a)})),r=(n.overlay?[s.join(" · ")]:s).map(a=>({text:a,draw:()=>""})),
i=Gr(n,t).map(({category:a,shape:c,colour:l})=>({text:n.words.say(a),draw:(u,h)=>qa({x:u+17,y:h},c,l)}));return{...Hr(n),legend:[...o,...r,...i]}}function Fr({words:n,
state:t,overlay:e},{lines:s,badges:o,colours:r}){if(e)return Ew({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=Ur(n,r),c=[s.some(({light:l})=>l),s.some(
({label:l})=>l),o.length>0,!0];return{strokes:i.filter((l,u)=>s.some(({sign:h})=>h===xs[u])),notes:a.filter((l,u)=>c[u])}}function Ur(n,t){let{light_line:e,sexMarks:s,
badge:o,framed:r}=n.t;return{strokes:xs.map(i=>{let{dash:a,end:c}=ue(i);return{stroke:[t[i],a,c],text:`${vs(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function Ew({
words:n,state:t,overlay:e},s,o){let r=new Set(s.map(S)),i=e.rows.filter(u=>r.has(S(u))),a=u=>i.filter(h=>h.relation===u).length,c=_s.filter(a);return{strokes:[...[
["a",[],n.named(t.a)],["b",[9,4],n.named(t.b)],["both",[],Ts(n,t,"same")]].filter(([u])=>s.some(({id:h})=>h.endsWith(` ${u}`))).map(([u,h,f])=>({stroke:[o[u],h,
""],text:f})),...xs.filter(u=>s.some(h=>h.sign===u)).map(u=>({stroke:[o.both,[],ue(u).end],text:`${vs(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${Ts(n,t,u)}${n.t.
colon}${a(u)}`)}}function Gr({graph:n},{nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({
category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}function hu({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(f,d=!1)=>{
for(let m of Aw(f,o-2*fe,a))l+=Wr,c.push(Yo(m,{x:fe,y:l},i.text,d))};u(s,!0);for(let f of n)u(f);let h=fe;l+=Wr+4;for(let{draw:f,text:d}of t){let g=f(h,l-4)?Mw:
0,y=g+a(d);h>fe&&h+y>o-fe&&(h=fe,l+=Wr),c.push(f(h,l-4),Yo(d,{x:h+g,y:l},i.text)),h+=y+16}return l+=4,u(e),{parts:c,height:l+fe}}function Aw(n,t,e){let s=[],o="";
for(let r of n.split(Ow))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}var We=3,_w=40,Tw=2,du=/\s+/,Iw=/^\s*\d+(\.\d+)?\s*$/,Nw={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],
b:["male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0\
.5"],sort:["1","-1"]},fu={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",
steps:"hops",language:"lang",unit:"dose_unit"};function pu(n,[t,e]){if(!Object.hasOwn(H,t))return Lw(t,e);if(t==="dose"&&Iw.test(e))return{better:Cw(n,e.trim()),
words:[]};let s=Uo(n,t),o=t==="from"||t==="to"?jw(n,e):Rw(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:Nw[t]??[]}}function jw(n,t){let e=ge(
n,t,We);return e.length?e:ge(n,t.trim().split(du)[0],We)}function mu(n,t,e){let o=t.split(du).filter(a=>a.length>2).flatMap(a=>ge(n,a,e)),r=[...z(n.vocabulary,t)].
slice(0,_w),i=k(n.spellings,([a])=>{let c=[...a];return Ge(r,c)/Math.max(r.length,c.length)});return[...new Set([...o,...i.slice(0,e).map(([,a])=>a)])].slice(0,
e)}function Lw(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(H),o=s.filter(i=>2*Ge([...e],[...i])<Math.min(2*Tw+1,e.length));return{better:(Object.
hasOwn(fu,e)?[fu[e]]:o).slice(0,We).map(i=>[i,t]),words:s}}function Cw(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=k(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,We).map(
([r])=>["dose",`${t}${r}`])}function Rw({vocabulary:n},t,e){let s=new Map(e.map(a=>[z(n,a),a])),o=_n(n,t,s,We).map(([a])=>a),r=z(n,t),i=[...s].filter(([a])=>r.length>
2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,We)}function wu({t:n},t,e){Bw(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))x(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))x(r).setAttribute("aria-label",i);Pw(n,t),x("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function Bw(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[h,f]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
x(h).textContent=f}function Pw(n,{view:t}){for(let e of on)x(`view-${e}`).textContent=n[e],x(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])x(`view-${e}`).dataset.term=e;x("tab-compare").dataset.term="compare",x("tab-conflicts").dataset.term="clash"}function xu({
t:n},t,e){for(let s of zt){let o=x(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}x("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var Dw=60,gu=12,yu=6;function bu(n,t,e){let{t:s}=n,o=x("notice");o.
hidden=!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,Dw),i=l=>{let{better:u,words:h}=pu(n.graph,l),f=m=>p("button",{type:"button",class:"plain",onclick:()=>e(
l,m)},r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",f(m)])];let d=h.slice(0,gu).join(", ")+(h.length>gu?", …":"");return d?` ${s.
mayBe(Object.hasOwn(H,l[0])?l[0]:"",d)}`:""},a=t.slice(0,yu),c=[...a.map(r),...t.length>yu?["…"]:[]].join(", ");o.replaceChildren(...t.length?Ut([s.leftOut(c),
a.map(i)]):[])}function vu(n,t,{answer:e}){let s=n.graph,{version:o}=s.figures,r=Ht(n,t),i=new Kt(s,n.lang,s.figures),a=e?ve(s,e):"";x("cited").textContent=r?n.
t.citedFiltered(o,r)+i.licence:i.stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function ku(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(
({edge:i})=>i.signed),r=o.filter(({match:i})=>i===O.ASSERTED).length;x("headline").textContent=s?mt(`${n.node(t.from)} → ${n.node(t.to)} · ${ps(n,t,s.question.
context)}${n.t.colon}${n.say(s.verdict)}`):"",x("counts").textContent=n.t.shown(o.length,r,zw(s)),x("counts").dataset.findings=String(o.length)}function zw(n){if(!n)
return 0;let t=U(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function $u(n,t){let{words:e}=n,s=x("line-legend"),o=()=>Gr(n,t).map(({category:i,
...a})=>p("li",{},fs(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>p("li",{},Va(...c),l)),...a.map(c=>p("li",{},c)),...o()];s.style.minHeight=
"",s.replaceChildren(...r(Ur(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(Fr(n,t)))}var Ww=6;function Su(n,t,e){let s=e.startsWith(
"line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";x("hint").textContent=mt(s?Hw(n,s):o)}function Hw(n,{subject:t,
object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(u)))].slice(0,Ww),c=`${n.node(t)} → ${n.
node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(
" ")}var Mu="oxygraph:guide",Ou="read",Zs=class{constructor(t){this.words=t,this.step=0,x("guide-open").addEventListener("click",()=>x("guide").hidden?this.open():this.
close()),x("guide-back").addEventListener("click",()=>this.go(this.step-1)),x("guide-next").addEventListener("click",()=>this.go(this.step+1)),x("guide-close").
addEventListener("click",()=>this.close()),x("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Uw()||(x("guide").hidden=!1,this.draw())}open(){x("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),x("guide-next").focus()}close(){
let t=x("guide").contains(document.activeElement);x("guide").hidden=!0,Gw(),this.draw(),dispatchEvent(new Event("resize")),t&&x("guide-open").focus()}go(t){if(t>=
De.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!x("guide").hidden,[r,i,a]=De[s][this.step];for(let[
l]of De[s])x(l).classList.toggle("pointed",o&&l===r);if(x("guide-open").textContent=e.guide,x("guide-open").setAttribute("aria-expanded",String(o)),x("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===De[s].length-1;x("guide-text").replaceChildren(p("strong",{},`${e.guideStep(this.step+1,De[s].length)} · ${i}${t.
t.colon}`),a),x("guide-back").textContent=e.back,x("guide-back").toggleAttribute("disabled",!this.step),x("guide-next").textContent=c?e.done:e.next,x("guide-clo\
se").textContent=e.guideClose,x("glossary-title").textContent=e.allWords,Jt("glossary").dataset.lang!==s&&Fw(t)}};function Fw(n){let{lang:t}=n,e=o=>Reflect.get(
Gl[t],o)??n.text(o)??n.say(o),s=Object.entries(Fs[t]).map(([o,r])=>p("div",{},p("dt",{},e(o)),p("dd",{},r)));x("glossary-words").replaceChildren(...s),Jt("gloss\
ary").dataset.lang=t}function Uw(){try{return localStorage.getItem(Mu)!==Ou}catch{return!1}}function Gw(){try{localStorage.setItem(Mu,Ou)}catch{}}function gn(n,t){let e=Xw(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>Kw(qw(
n,a),e.get(a)??a,r));return k(i,({key:a})=>a)}function qw({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Eu(Reflect.get(r,i))&&!Eu(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function Eu(n){return Array.isArray(n)?!n.length:!n}function Kw(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(Yw),told:o.join(" ")}}var Vw=/^(.+) (\p{Lu}{1,4})$/u;function Yw(n){let[,t,e]=Vw.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function _u({family:n,given:t}){return t?`${n}, ${t}`:n}var Au=new WeakMap;function Xw(n){let t=Au.get(n)??Zw(n);return Au.set(n,t),t}function Zw({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of E(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),h=sx(u,l)||z(e,a).replaceAll(" ","-");o.set(h,[...o.get(h)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||wt(a,l));for(let[a,c]of i){let l=ox(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Jw={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Qw=/[ßøØłŁæÆđı]/g,tx=/\p{Mn}/gu,ex=/[^a-z0-9]/g,nx=/[a-z]/;function sx(n,t){let s=n.replace(Qw,o=>Jw[o]).
normalize("NFKD").replace(tx,"").toLowerCase().replace(ex,"");return nx.test(s)?`${s}${t||"nd"}`:""}function*ox(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${Tu(s)}`;t.has(o)||(yield o)}}function Tu(n){return(n>=26?Tu(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var rx=/[&%$#_{}]/g,ix=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function He(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(rx,"\\$&")}function Iu(n){let t=s=>s.given||!s.family.includes(" ")?He(_u(s)):`{${He(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:He(s.title).replace(ix,"{$&}"),journal:He(s.journal),year:String(s.year||""),volume:He(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:He(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function Nu(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",_u(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function de({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return k(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function ju(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=p("tr",{},a.columns.map((w,$)=>p("th",{scope:"col","aria-sort":ax(s,$)},cx(t,w,$)))),l=de(
t),u=p("tbody",{},lx(l,t).map(w=>hx(t,w))),h=p("span",{id:"table-rows",role:"status"}),f=p("div",{class:"empty"}),d=w=>{let $=ux(u,w);if(h.textContent=a.rows($,
u.rows.length),f.hidden=$>0,f.hidden)return;let M=p("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},a.allRows);f.replaceChildren(p("p",{},mt(
a.noRow(w))),p("p",{class:"tools"},M))},m=w=>{d(Ae(w)),r({find:Ae(w)})};d(s.find);let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:m},y=o.
answer||s.extent==="all";n.replaceChildren(p("p",{class:"tools"},p("input",{id:"table-filter",value:s.find,...g}),h),...l.length?[f]:[et(t,y?a.noFinding:a.noQuestion)],
p("table",{},p("caption",{},a.tableCaption),p("thead",{},c),u))}function ax({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function cx({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return p("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function lx(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:Lu(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function ux(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function Lu(n,t){let{graph:e,words:s}=n,{edge:o,
match:r}=t,i=o.signed?s.text(e.vocabulary.matches[r]):"";return[s.node(o.subject),s.say(o.signed?o.effect:o.predicate),s.node(o.object),s.joined([i,Ss(n,t)].filter(
Boolean),"clauses"),s.chips(o).join(" · "),s.source(o),s.statement(o),o.id]}function hx(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Ss(n,t),[c,l,
u,h,f,d,m,g]=Lu(n,t),y=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return p("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(
!a),class:i===O.COMPATIBLE||a?"light":""},p("td",{},c),p("td",{},r.signed?[ur(s,r),` ${l}`]:l),[u,h,f,d,m].map(w=>p("td",{},w)),p("th",{scope:"row"},p("button",
{type:"button",class:"plain",onclick:y},g)))}function Cu(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(Xn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var fx=/^\s*[=+\-@]|^[\t\r]/,dx=/[",\n\r]/;
function px(n){let t=Array.isArray(n)?n.join("|"):String(n),e=fx.test(t)?`'${t}`:t;return dx.test(e)?`"${e.replaceAll('"','""')}"`:e}function Ru(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Cu(n,o);return e.map(i=>px(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function Bu(n,t,e){let s={question:ce(n,e),findings:t.map(o=>Cu(n,o))};return`${JSON.stringify(s,null,1)}
`}function Js(n,t){let{graph:e}=n,s=new Set(t.flatMap(({reference:a})=>a)),o=Array.from(s,a=>e.references.get(a)).filter(a=>a!==void 0),r=k(o,({citation:a,id:c})=>[
a[0]??Number.MAX_VALUE,c]),i=new Set;return r.filter(a=>i.size<i.add(a.doi||a.id).size).map(a=>mx(n,a)).join(`
`)}function mx(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...Xe(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[Tt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var gx=1e4;function qr(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),gx)}function Qs(n,t,e){qr(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function to(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var yn={bibtex:{write:Iu,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:Nu,name:"oxygraph.ris",type:"application/x-research-info-systems"}},Kr="ans\
wer";function yx({view:{answer:n}}){return n?[...new Set(U(n))].flatMap(t=>t.edges):[]}function wx({view:n,state:t}){let[e,s]=rt(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:de({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function xx(n,t){return t==="answer"&&n.view.answer?yx(n):wx(n)}function Pu(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=xx(n,Kr),a=gn(t,i),c=u=>{Kr=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[p("h2",{},r.papers(a.length)),p("div",{class:"row"},p("label",{for:"papers-of"},r.papersOf),tt("papers-of",n.view.answer?Kr:"shown",l,c)),a.length?bx(n,i):
et(n,r.noPaper),p("ol",{class:"papers"},a.map(u=>p("li",{"data-paper":u.key},fr(e,u))))]}function bx({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>p("bu\
tton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:h}=yn[c];Qs(l(gn(n,s)),u,h),e(o.saved)},a=async()=>e(await to(Js(t,s))?o.copied:o.copyFailed);
return p("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var vx=8,kx=3,$x=60;function Yr(n,t){let e=new Vr(n,t);return p("div",{class:"combobox"},p("label",{for:n},t.words.t[n]),e.input,e.list,e.said)}var Vr=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=p("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.said=
p("div",{id:`${t}-said`,class:"said",role:"status"}),this.input=p("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomp\
lete":"list","aria-controls":`${t}-list`,"aria-expanded":"false","aria-describedby":`${t}-said`,value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",
()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener(
"keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.
at=-1}get asked(){let{words:t,state:e}=this.shown;return e[this.key]?t.node(e[this.key]):""}putBack(){this.close(),this.input.value=this.asked,this.judge("")}left(){
let t=this.input.value.trim();this.find(),!t||t===this.asked||this.hits.length?this.putBack():(this.close(),this.judge(t))}judge(t){if(!t){this.input.removeAttribute(
"aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.dataset.unknown===t)return;let{t:e}=this.shown.words;this.
input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let s=mu(this.shown.graph,t,kx),o=s.map(r=>p("button",{type:"button",class:"plain","data-n\
ear-end":r,onclick:()=>this.take(r)},this.shown.words.node(r)));this.said.replaceChildren(p("p",{class:"warning"},e.unknownEnd(t.slice(0,$x),this.asked)),...s.length?
[p("p",{},`${e.closest} `,...o.flatMap((r,i)=>i?[", ",r]:[r]))]:[])}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){
this.hits=ge(this.shown.graph,this.input.value,vx)}show(){this.find();let t=this.input.value.trim();this.judge(this.hits.length||!t?"":t),this.list.replaceChildren(
...this.hits.map((e,s)=>this.option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),this.at>=0&&this.
input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"\
option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=p("small",{},` ${o.say(a)}`);return p("li",{...i,"data-node":t,
onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp","Enter"].includes(t.key)&&(t.preventDefault(),t.key==="\
Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){
let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.judge(t):this.take("")}};var Xr=new Set(["how","what","legend"]);function Jr(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:ae},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(p("div",{class:"ends"},Yr("from",t),Yr("to",t)),p("div",{class:"row"},p("label",{for:"hops"},j(e,"hops",r.hops)),
tt("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),p("button",{type:"button",id:"swap",onclick:a},r.swap)),xn({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:an(c)})},j(e,"chimera",r.one)),xn({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:an(c),pick:""})},j(e,"stated",r.stated)),Sx(t),eo("wh\
om",r.whom,wn(t,"sex"),wn(t,"species"),wn(t,"population"),Mx(t)),eo("how",r.how,Ox(t),wn(t,"route"),wn(t,"regimen")),eo("what",r.what,Zr(t,"layers"),Zr(t,"effec\
ts"),Zr(t,"evidence")),eo("legend",r.legend,_x(t)),p("button",{type:"button",id:"reset",onclick:()=>o(Tx(t.graph))},r.reset))}function xn(n,...t){return p("labe\
l",{class:"choice"},p("input",n),t)}function Sx({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return xn({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return p("fieldset",{},p("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function eo(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Xr.delete(n):Xr.add(n)};return p("details",{id:`group-${n}`,open:!Xr.has(n),
ontoggle:s},p("summary",{id:`group-${n}-title`},t),e)}function bn({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function wn({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,bn(n,n.named(i.value),i)]);return p("div",{class:"row"},p("label",{for:`facet-${o}`},
j(n,o,n.t[o])),tt(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function Mx({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(
({value:c})=>!e.setting.includes(c)).map(c=>[c.value,bn(t,t.named(c.value),c)]),a=c=>o({setting:[...Ft(n,P(e),"setting",c).setting],pick:""});return p("div",{},
p("div",{class:"row"},p("label",{for:"facet-setting"},j(t,"setting",t.t.setting)),tt("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>p("butto\
n",{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(h=>h!==c),pick:""})},`${t.named(c)} ✕`)))}
var Du="IU";function Ox({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(f=>[
f.value,bn(t,f.value,f)]),c=f=>{let d=f?Ft(n,P(e),"dose",f):H;o({dose:d.dose,dose_to:d.dose_to,dose_unit:d.dose_unit,pick:""})},l=f=>o({...Ex(e,f),pick:""}),u=(f,d,m)=>p(
"input",{type:"number",min:"0",step:"any",id:f,"aria-label":d,placeholder:d,value:String(e[m]??""),onchange:g=>{let y=Ae(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),h=n.words.dose_unit.map(f=>[f,f]);return p("div",{},p("div",{class:"row"},p("label",{for:"facet-dose"},r.dose),tt("facet-dose",i,[["",r.any],
...a],c)),p("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),tt("dose-unit",e.dose_unit||Du,h,f=>l({dose_unit:f}),r.doseUnit)))}
function Ex(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||Du,...t};if(e.dose===null)return sn;let s=e.dose_to!==null&&e.dose_to>=e.dose;return{
...e,dose_to:s?e.dose_to:null}}var Ax={layers:"layer",effects:"effect",evidence:"evidence_type"};function Zr({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],
a=(l,u)=>{let h=u?[...i,l]:i.filter(d=>d!==l),f=r==="layers"&&!h.length;o({[r]:f?It(n).layers:n.words[Ax[r]].filter(d=>h.includes(d)),pick:""})},c=s[r].map(l=>{
let{value:u}=l,h={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return xn({...h,onchange:f=>a(u,an(f))},r==="layers"?j(t,u,bn(t,t.say(u),l)):bn(
t,t.say(u),l))});return p("fieldset",{},p("legend",{},j(t,r,t.t[r])),c)}function _x({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.
looks.get(r);if(!i)return[];let a=e.hidden.filter(h=>h!==r),c=h=>s({hidden:an(h)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[p("li",{},xn({type:"checkbo\
x","data-category":r,checked:l,onchange:c},fs(i),t.say(r)))]});return p("ul",{class:"legend"},o)}function Tx(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:a,
lang:c,theme:l,...u}=It(n);return u}var Ix={width:1200,height:800},no=class{constructor(t){this.page=t;let e=(s,o)=>x(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(Js(t.words,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),yn[s].name,yn[s].type));e(
"csv",()=>this.save(Ru(t.graph,de(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(Bu(t.graph,de(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#n(),Nx(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",()=>this.#e())}#t(){
return de(this.page).map(({edge:t})=>t)}bibliography(t){return yn[t].write(gn(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await to(t)?"copied":"copyFailed")}save(t,e,s){Qs(t,e,s),this.announce("saved")}async#e(){let{text:t,size:e}=this.picture(),s=await Xa(t,e).catch(
()=>null);s&&qr(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#n(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector(
"title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=ce(e,s),
`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${ce(t.graph,t.state)}`}#s(){let t=this.page.map?.size();return t?.width&&t.height?
t:Ix}picture(){let{page:t}=this,[e]=qs(t);return e?{text:rn(e,t.graph.figures),size:e}:this.#o()}printed(){let{page:t}=this;if(t.inLines)return[Ks(this.#o().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=Hr(t);return[p("h2",{},document.title),...[...e,s].map(o=>p("p",{},o))]}#o(){let{page:t}=this,e=bs(t.graph,
t.state,t,this.#s(),t.theme),s=t.map?.measure??Pn(),o=hu(uu(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:Ga(e,document.title,
s,o),size:r}}};function Nx({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function zu(){let n=Jt("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,x("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Wu={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},jx=2.5,so=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Wu,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&Lx(s,this.walked,e.state.from,Wu[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function Lx({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Hu(a,r,s,o)>2);return xt(
i,a=>[Hu(a,r,s,o)+jx*Cx(a,r,s,o),a.id])??r}function Hu(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function Cx(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var vn=4,Rx=.6;function Uu({t:n}){return p("p",{id:"wider",hidden:!0},p("button",{type:"button",id:"wider-go",onclick:()=>{let e=x("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round(Rx*(e.clientWidth-s));e.scrollBy({left:Qr(e)>vn?o:-e.scrollWidth}),kn(n)}},n.wider))}function kn(n){let[t,e,
s]=[x("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=vn,t.classList.toggle("goes-o\
n",!e.hidden&&Qr(t)>vn),s.textContent=Qr(t)>vn?n.wider:n.widerBack)}function Qr({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function Gu(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=Fu([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=Fu([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+vn?n:window).scrollBy(0,i)}function Fu([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function qu(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var Bx={answer:zc,evidence:su,conflicts:eu,compare:el,papers:Pu},Px=["from","to","extent","by","view"],Ku=120,ro=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=Fo(oo(),this.state,t),this.view=tr(t,this.state),this.overlay=this.#r(),this.picture=null,this.announced="",
this.laidFor=0,this.moving=void 0,this.map=null,this.takeAway=new no(this),this.guide=new Zs(()=>this.words),Jt("ask").open=fo(),this.#p(),this.guide.greet(),this.#i()}openMap(){
let t=new ds(x("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#h(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>gr(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return Da(oo(),{...It(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},Px.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Dc(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#d(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),Ku)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){x("panel").scrollTop=0,t&&!fo()&&x("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${ce(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!Ee(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new ze(this.graph,this.state.lang)}draw(){this.view=tr(this.graph,this.state),this.overlay=
this.#r(),this.#i()}#r(){return this.state.tab==="compare"?Xc(this.graph,this.state):null}#i(){let{state:t,words:e}=this,s=jn();Nt(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",r=Oe(e,t).length?
` (${e.t.filtered})`:"";document.title=o?`${o}${r} – OxyGraph`:e.t.title;let i=this.#a();wu(e,t,this.theme),this.guide.draw(),bu(e,this.leftOut,(a,c)=>{location.
hash=Pa(oo(),this.graph,a,c)}),vu(e,t,this.view),Jr(x("ask-body"),i),xu(e,t,this.view),x("panel-body").replaceChildren(...Ut(Bx[t.tab](i))),lu(x("panel-body")),
ku(e,t,this.view),this.#c(i),x("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),Ln(s)}#a(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,
words:s,state:e,view:this.view,overlay:this.overlay,facets:o?gr(t,e):Kc(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),leftOut:this.leftOut,
redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=jn();Jr(x("ask-body"),this.#a()),Ln(t)}#c(t){let{view:e}=this.state,s=this.inLines;
x("table").hidden=e!=="table",x("map-frame").hidden=!s,x("figure").hidden=s||e==="table",this.picture=null,x("view-forest").hidden=e!=="forest"&&!Zl(this),x("dr\
awn").textContent="",e==="table"?ju(x("table"),t):s?this.#h():this.#f(t)}get#l(){return this.#o?X:qu(x("figure"))}#u(){let t=jn();this.#f(this.#a()),Ln(t)}#f(t){
let e=this.#l;this.laidFor=e;let s=qs(this,e),o=Ut([Xl(t)]),r=s.map(a=>Ql(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?[]:[et(t,Nc(t,s.length>0))];x("figu\
re").replaceChildren(Uu(this.words),...o,...i,...r),or(x("figure")),kn(this.words.t),performance.mark("oxygraph:drawn")}#h(){let{map:t}=this;if(!t)return;let e=()=>bs(
this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(s.paths,r)}`:
"",{height:a}=t.free();x("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,$u(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(s)}hint(t){
Su(this.words,this.picture,t)}#d(t){let{words:e,view:s}=this,r=`${s.answer?`${e.t.verdict}${e.t.colon}${e.say(s.answer.verdict)}. `:""}${x("counts").textContent}`,
i=t?x("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.evidence}${e.t.colon}${$i(i)}`):r!==this.announced&&this.announce(r),this.announced=
r}announce(t){x("live").textContent=t}#p(){let t=(s,o)=>x(s).addEventListener("click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),
t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of on)t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),
t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[x("figure"),window])s.addEventListener("scroll",()=>or(x("figure")));x("figure").
addEventListener("focusin",({target:s})=>Gu(x("figure"),s)),x("figure").addEventListener("scroll",()=>kn(this.words.t)),window.addEventListener("resize",()=>kn(
this.words.t)),t("skip",s=>{s.preventDefault(),x("panel-body").focus()});for(let s of zt)t(`tab-${s}`,()=>this.change({tab:s}));x("tabs").addEventListener("keyd\
own",s=>this.#y(s));let e=new so(this);x("map-focus").addEventListener("keydown",s=>e.press(s)),x("map-focus").addEventListener("blur",()=>this.map?.hover("")),
zu(),au(()=>this.words),this.#g()}#g(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#h(),this.picture?this.map?.go(
this.state.zoom):!x("figure").hidden&&this.#l!==this.laidFor&&this.#u()},Ku)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),
matchMedia("print").addEventListener("change",()=>this.#m()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),
this.leftOut=Fo(oo(),this.state,this.graph),this.#m()})}#m(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}#y(t){let[e,
s]=[zt.indexOf(this.state.tab),zt.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=zt[(o[t.key]+
s)%s];this.change({tab:r}),x(`tab-${r}`).focus()}};function oo(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var Dx=500;async function zx(){if(!wi()){x("counts").textContent=Vt[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new ro(await vi(document),n);await Wx(),t.count(),await Ja(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function Wx(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,Dx)})}function Hx(){let n=x("notice");n.replaceChildren(p("span",{lang:"en"},Vt.en.damaged)," ",p("spa\
n",{lang:"zh"},Vt.zh.damaged)),n.hidden=!1}zx().catch(n=>{throw Hx(),n});})();
