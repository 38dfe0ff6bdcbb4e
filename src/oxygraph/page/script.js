/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function wt(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[Ai(o),Ai(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function Ai(n){return n>=55296&&n<=57343}function St(n,t){if(typeof n=="string"&&typeof t=="string")return wt(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=St(n[e],t[e]);if(s)return s}return n.length-t.length}
function k(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>St(s.key,o.key)).map(({item:s})=>s)}function O(n){return[...n].sort(wt)}
function it(n,t){return _i(n,t,-1)}function Ln(n,t){return _i(n,t,1)}function _i(n,t,e){let s;for(let o of n){let r=t(o);(!s||St(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Cn=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=k(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=Ti(s.map(r=>[r.id,this.#e(
r)])),this.study=Ti(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...qh(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.included=Ii(s,this.paper),this.pooled=Ii(s,this.study)}takesIn(t,e){
let s=this.pooled.get(t),o=e.split("+");return!s||o.includes(t)||!o.every(r=>s.has(r))?!1:!o.some(r=>this.pooled.get(r)?.has(t))}#t(t){return this.study.get(t)??
t}surelyIdentified(t){return this.sure.has(this.references.get(t)?.match_confidence??"")}#e({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.
toLowerCase()}`]:[],...s?[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?O(new Set(t.map(o=>this.#t(o)))).join("+"):s?e:""}allWithdrawn({reference:t}){
return t.length>0&&t.every(e=>this.withdrawn.has(e))}};function Ni({references:n,paper:t},e){let s=new Map(Array.from(n,([r,i])=>[r,Gh(i,e)])),o=new Map;for(let r of O(
new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?
`${a}${ji(c.indexOf(i))}`:a]}))}var Uh=/^[[\]]+|[[\]]+$/gu;function Gh({id:n,authors:t,title:e,year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(
f=>f.trim()).filter(Boolean).map(f=>f.replace(r,"")),c=e.replace(Uh,"").split(" ").filter(Boolean),l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.
length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}function ji(n){return(n>=26?ji(Math.floor(n/26)-1):"")+String.
fromCharCode(97+n%26)}function qh(n){return n?[`cohort ${n}`]:[]}function Ii(n,t){let e=new Map;for(let{id:s,includes:o}of n){let r=t.get(s)??s,i=o.map(a=>t.get(
a)??a);i.length&&e.set(r,[...e.get(r)??[],...i])}return new Map(Array.from(e.keys(),s=>{let o=new Set([s]);for(let r of o)for(let i of e.get(r)??[])o.add(i);return[
s,o]}))}function Ti(n){let t=new Map,e=new Map,s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[
r,i]of n){t.set(r,r);for(let a of i){let c=e.get(a)??r;e.set(a,c);let[l,u]=k([o(r),o(c)],h=>s.get(h)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var E=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),Kh=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function Jt(n){return{...Kh,...n}}function nt(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Mt(n,t){return t==="dose"?n.dose===null?"":ht(_o(n)):t==="setting"?n.setting.join(", "):n[t]}function _o({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Vh=/\.?0+$/;function at(n){let t=n.toFixed(12).replace(Vh,"");return t==="-0"?"0":t}function ht([n,t,e]){return`${n===t?at(n):`${at(
n)}–${at(t)}`} ${e}`}function Rn(n,t){let e=[];for(let s=t(n);s;s=t(s))e.push(s);return e}function Ci(n,t,e){let s=new Set(n.flatMap(o=>[o,...Rn(o,e)]));return Array.from(s,o=>[t(o),
o]).sort(St)}function Ri(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(St)}function Bn(n,t){for(let e=0;e<t.length;e+=
1){let s=Li(t,e,t[e][0])??Li(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function Li(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Rt(n){return n==="population"?["population","age"]:[n]}function Bi(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?Bn(t,e):!t.some(s=>e.includes(s))}function Yh(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?Ri(t,e)??null:t.filter(s=>e.includes(s))}var Ot=class n{static OPEN=0;static NONE=-1;constructor(t){
this.keys=t,this.fields=t.flatMap(Rt),this.people=Rt("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>Yh(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&Bi(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}byKey(t){return this.keys.map(s=>this.number(this.
fields.map((o,r)=>Rt(s).includes(o)?this.values[t][r]:null))).filter(s=>s!==n.OPEN)}excluding(t,e){let s=this.separators(t,e);return this.keys.filter(o=>s.includes(
o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===null&&i[o]===null)return!1;
let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.keysOf(
this.fields.filter((r,i)=>Bi(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Rt(e).some(s=>t.includes(s))):[]}reported(t){return this.fields.filter(
(e,s)=>this.values[t][s]!==null)}};function Pn(n,t){return Io(n,t)[0]??null}function Io(n,t){let e=[...new Map(Array.from(t,o=>[o.join(),o])).values()],s=o=>e.every(
r=>r.some(i=>o.includes(i)));if(e.some(o=>!o.length))return[];for(let o=0;o<=n.length;o+=1){let r=[...Pi(n,o)].filter(s);if(r.length)return r}return[]}function*Pi(n,t,e=0,s=[]){
if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Pi(n,t,o+1,[...s,n[o]])}function Di({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Xh=/\{(\w+)\}/g;function qe(n,t,e,s={}){return de(
n.sentences[t][n.languages.indexOf(e)],s)}function de(n,t){return n.replace(Xh,(e,s)=>String(t[s]))}function Bt(n,t){return n.lists[t].map(e=>e.name)}function To(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var pe="human",zi="healthy",Dn=class n{constructor(t,e,s,o){this.vocabulary=t,this.scopes=new Ot(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(
a=>a.human).map(a=>a.name);this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(
a)??[a]])),this.below={species:To(t.lists.species),population:s,route:To(t.lists.route)},this.ofEdges=new Map,this.healthy=s.get(zi)??new Set([zi]),this.named=O(
new Set([...o,...t.lists.population.map(a=>a.name)])),this.anyone=null}ofHealthyAsAnyone(){let t=new n(this.vocabulary,this.tags,this.below.population,this.disorders);
return Object.assign(t,{scopes:this.scopes,anyone:this.named})}readsAsAnyone(t){return t.signed&&this.#t(t.population)}#t(t){return this.anyone&&t.some(e=>this.
healthy.has(e))?!t.some(e=>this.disorders.has(e)):!1}#e(t,e){let s=this.below[t];return e.length?O(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#s(t){return{
population:this.#e("population",t.filter(e=>!this.ages.has(e))),age:this.#e("population",t.filter(e=>this.ages.has(e)))}}#n(t){return t.length?Ci(t,e=>this.tags.
get(e)?.group??"",this.#o):null}parts(t,e){return Bn(this.#n([t])??[],this.#n([e])??[])}#o=t=>this.tags.get(t)?.broader??"";ofEdge(t){let e=this.ofEdges.get(t.id);
return e===void 0&&(e=t.signed?this.#r(t):Ot.OPEN,this.ofEdges.set(t.id,e)),e}#r(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#i(
t),u=t.species||this.#a(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#e("species",u?[u]:[]),...this.#s(l),...this.#t(l)?{population:this.anyone}:
{},dose:s===null||o===null?null:[s,o,r],route:this.#e("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#n(c)})}#i({predicate:t,object:e,population:s}){return s.
length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#a(t){return t.some(e=>this.ofPeople.has(e))?pe:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,
regimen:i,setting:a}=t,c=t.species||this.#a([s]);return this.scopes.of({sex:e?[e]:null,species:this.#e("species",c?[c]:[]),...this.#s(s?[s]:[]),dose:o===null?null:
_o(t),route:this.#e("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#n(a)})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===pe}common(t){
let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,{keys:o,fields:r}=this.scopes;for(let i of o){let a=Rt(i).flatMap(c=>{let l=r.indexOf(c);return this.#c(c,
e.map(u=>u[l]))});a.length&&s.set(i,a)}return s}#c(t,e){let s=e.filter(r=>r!==null);if(!s.length||s.length<e.length)return[];if(new Set(s.map(r=>JSON.stringify(
r))).size===1)return this.#f(t,s[0]);if(t==="setting"){let[r,...i]=s;return this.#u(r.filter(a=>i.every(c=>Hi(c,[a]))))}let[o]=this.scopes.keysOf([t]);return this.#l(
o,new Set(s.flatMap(r=>this.#f(t,r))))}#l(t,e){let o=[...this.below[t]??[]].filter(([,r])=>[...e].every(i=>r.has(i))).map(([r])=>r);return O(o.filter(r=>!o.some(
i=>i!==r&&this.below[t].get(r)?.has(i))))}narrowing(t,e){let s=this.common([e]);return new Map([...t].filter(([o,r])=>{let i=this.#h(o,s.get(o)??[]);return!r.every(
a=>i.has(a))}))}#h(t,e){if(t==="setting")return new Set(e.flatMap(o=>[o,...Rn(o,this.#o)]));let s=[...this.below[t]??[]].filter(([,o])=>e.some(r=>o.has(r)));return new Set(
[...e,...s.map(([o])=>o)])}#f(t,e){if(t==="dose")return[ht(e)];if(t==="setting")return this.#u(e);let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(
i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#u(t){let e=new Set(t.flatMap(([,s])=>Rn(s,this.#o)));return t.map(([,s])=>s).filter(s=>!e.
has(s))}kind(t){return`${this.ofEdge(t)} ${this.#i(t).join("|")}`}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(t,e).length?E.COMPATIBLE:
E.ASSERTED:E.EXCLUDED:E.ASSERTED}openKeys(t,e){return e===Ot.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#d(t,e,o)))}reportsAll(t,e){for(let s=0;s<
this.scopes.fields.length;s+=1)if(this.#d(t,e,s))return!1;return!0}#d(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.fields[s];if(r===
"population"||r==="age")return!this.#p(this.#i(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?!Hi(i,o):!Wi(i,o)}#p(t,e){
return t.some(s=>Wi([...this.below.population.get(s)??[s]],e))}};function Wi(n,t){return n.every(e=>t.includes(e))}function Hi(n,t){return t.every(([e,s])=>n.some(
([o,r])=>o===e&&r===s))}var ct="conflicting",ft="mixed";function H(n){return n==="+"||n==="-"}function Qt(n){return H(n)||n==="0"}function Ke(n){return n==="+"?"-":"+"}var Zh=["0","?",ct,ft];function Fi(n,t){for(let e of Zh)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function No(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ct:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Jh=/^[ -~]*$/,Qh=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/,tf=/[\u3400-\u9fff\u{20000}-\u{3ffff}]/gu,Ui=new WeakMap;function z(n,t){let e=Jh.test(t)?t.toLowerCase():
[...jo(n,t.normalize("NFKC"))].map(nf).join("");for(let s of n.spelling.gaps)e=e.replaceAll(s," ");return e.split(Qh).filter(Boolean).join(" ")}function jo({spelling:n},t){
return t.replace(tf,e=>ef(n).get(e)??e)}function ef(n){let t=Ui.get(n);if(t)return t;let e=[...n.traditional],s=new Map(e.flatMap((o,r)=>r%2?[]:[[o,e[r+1]]]));return Ui.
set(n,s),s}function nf(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}function zn(n,t,e,s){let o=[...z(n,t)],r=[];for(let[a,c]of e){let l=of(o,
[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}
function Gi(n,t,e){let s=z(n,t),o=` ${s} `,[r,i]=n.spelling.shortest,a=new Map;for(let[c,l]of e){if(!s.includes(c))continue;let u=Lo(c),h=[...c].length;h>=(u?r:
i)&&(!u||o.includes(` ${c} `))&&a.set(l,Math.max(h,a.get(l)??0))}return a}function Lo(n){return[...n].every(t=>t<"")}function qi(n,t,e){let s=z(n,t).split(" ");
if(s.length===1)return"";let o=new Set([...e].flatMap(l=>l.split(" "))),{hint:r,long:i}=n.spelling,a=O(o).map(l=>[...l]).filter(l=>l.length>=i),c=s.map(l=>o.has(
l)||[...l].length<i?l:sf([...l],a,r));return c.every(Boolean)&&c.some((l,u)=>l!==s[u])?c.join(" "):""}function sf(n,t,e){let s={score:0,text:""};for(let o of t){
let r=Math.max(n.length,o.length);if(1-Math.abs(n.length-o.length)/r<e)continue;let i=1-Ve(n,o)/r;i>=e&&i>s.score&&(s={score:i,text:o.join("")})}return s.text}function of(n,t,e){
let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/s<=e?0:1-Ve(n,t)/s:1}function Ve(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);
for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-
2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var Hn=class{constructor(t,e){this.vocabulary=e,this.nodes=Wn(t.nodes),this.contexts=Wn(t.contexts),this.references=Wn(t.references),this.audit=t.audit,this.papers=
new Cn(this.references,e),this.shortNames=Ni(this.papers,e),this.edges=Wn(af(t.edges,this.papers,e)),this.successors=Vi(this.nodes,this.edges,"subject","object"),
this.predecessors=Vi(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Dn(e,this.contexts,
uf(this),new Set(s)),this.spellings=hf(this),this.ownRows=cf(this),this.audited=lf(this.audit),this.readAsAnyone=void 0}get ofHealthyAsAnyone(){return this.readAsAnyone??=
Object.assign(Object.create(this),{scoper:this.scoper.ofHealthyAsAnyone()}),this.readAsAnyone}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Bt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function me(n,t,e=20){let s=z(n.vocabulary,t);if(!s)return[];let{vocabulary:o}=n,r=o.spelling,i=Ki(n.spellings,s,0),a=i.size?"":qi(o,t,n.spellings.keys()),c=a?Ki(
n.spellings,a,r.corrected):new Map,l=new Map([...i,...c]);for(let[u,h]of rf(o,t,n.spellings,e))!l.has(u)&&(h[0]===r.close||!c.size)&&l.set(u,h);return k(l.values(),
u=>u).slice(0,e).map(([,,u])=>u)}function Ki(n,t,e){let s=new Map;for(let[o,r]of n){let i=o.indexOf(t);i<0||Yi(s,[e+(o===t?0:i===0?1:2),[...o].length,r])}return s}
function rf(n,t,e,s){let{close:o,named:r,alike:i,within:a,hint:c}=n.spelling,l=Lo(z(n,t))?r:a,u=new Map;for(let[h,f]of Gi(n,t,e))u.set(h,[l,-f,h]);for(let[h,f]of zn(
n,t,e,s))Yi(u,[f>=c?o:i,-f,h]);return u}function Yi(n,t){let[,,e]=t;St(t,n.get(e)??[1/0])<0&&n.set(e,t)}function Wn(n){return new Map(n.map(t=>[t.id,t]))}function af(n,t,{
lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?
o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function cf({edges:n,papers:t,vocabulary:e}){
let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??
i)))s.set(r,[...s.get(r)??[],o]);return s}function lf(n){let t=new Map;for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Vi(n,t,e,s){
let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function uf({nodes:n,
edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(
l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.
get(a)??[])for(let h of i(u))l.add(h);return r.set(a,l),l};for(let a of s.keys())i(a);return r}function hf({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),
s=>[z(t,s),s]));for(let{id:s,name:o,name_zh:r,curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=z(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function Xi(){return"DecompressionStream"in globalThis}function Fn(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var Co=class extends Hn{constructor(t){super(pf(t),df(t.vocabulary)),this.start=t.start,this.figures=t.figures;let e=new Set(t.figures.own),s=({id:i,signed:a})=>a&&
!e.has(i);this.own=new Set([...this.edges.values()].some(s)?e:[]),this.looks=gf(t.nodes),this.flags=yf(this.audit);let o=[...this.nodes.values()].filter(i=>i.category===
"Disorder").map(i=>i.id),r=Object.keys(t.vocabulary.lists).map(i=>[i,Bt(t.vocabulary,i)]);this.words=Object.fromEntries(r),this.words.population=[...this.words.
population,...O(o)]}},ff=2;function df(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(ff,t.seconds)}}}async function Qi(n){return new Co(JSON.parse(
await Fn(n,"graph","deflate")))}var Zi={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function pf(n){let e=["nodes","edges","contexts","references","\
audit"].map(s=>{let o=Object.hasOwn(Zi,s)?Reflect.get(Zi,s):{};return[s,mf(n.vocabulary.columns[s],n[s],o)]});return Object.fromEntries(e)}function mf(n,t,e){let s=Array.
from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=Ro(t,e[o]??o,a=>Ji(r,String(a)));for(let[a,c]of s.entries())c[o]=i?.[a]??Ji(r,"")}return s}
function Ro({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.map(r=>o[r])}function Ji(n,t){switch(n){case"text\
s":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?Number(t):null;default:return t}}function gf(n){
let[t,e,s]=["shape","color","level"].map(r=>Ro(n,r,String)??[]),o=Ro(n,"category",String)??[];return new Map(o.map((r,i)=>[r,{shape:t[i],colour:e[i],level:Number(
s[i])}]))}function yf(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.get(s)??[],e]);return t}function b(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function te(n){let t=b(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function ta(n){for(let t of n.querySelectorAll("details:not(#conflicts-elsewhere)"))t.setAttribute("ope\
n",""),t.dispatchEvent(new Event("toggle"))}function Bo(){return matchMedia("(min-width: 801px)").matches}function Po(n){return n instanceof HTMLElement||n instanceof
SVGElement}function ea(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${Po(n)?JSON.
stringify(n.dataset):""}`}function Un(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Po(n)&&t instanceof HTMLElement?
{panel:t,name:ea(n),near:n.dataset.near}:null}function Gn(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, sum\
mary, [role=button]")].find(r=>ea(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Po(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function na(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var wf="，。；：、）】》！？”’",[bf,xf]=[.8,.22],ge=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(qn(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-bf*o,right:t-c+a,bottom:e+xf*o}}pieces(t){return zo(t).map(e=>e.trim())}fitted(t,e,s,o=!1){if(this.
width(t,s,o)<=e)return t;let r=[...t];for(;r.length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],
i="";for(let a of zo(t))for(i&&this.width((i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.
fitted(i,e,s,o),l=(c.endsWith("…")?c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}parted(t,e,s,o=!1){
return Wo(t,e,r=>this.width(r,s,o))}},vf=/(?<=[-–])/,Do=3;function Wo(n,t,e){return Ho(Ye(n).flatMap(s=>sa(s,t,e)),t,e).map(s=>s.trim())}function Ye(n){return zo(
n).flatMap(t=>t.split(vf))}function Ho(n,t,e){let s=[""];for(let o of n){let r=s[s.length-1];!r||e((r+o).trimEnd())<=t?s[s.length-1]=r+o:s.push(o)}return s}function sa(n,t,e){
if(e(n.trimEnd())<=t)return[n];let s=[...n],o=i=>`${s.slice(0,i).join("")}-`,r=[...n.trimEnd()].length-Do;for(;r>Do&&e(o(r))>t;)r-=1;return r<Do?[n]:[o(r),...sa(
s.slice(r).join(""),t,e)]}function Et(n){return[...n].some(qn)}function qn(n){return Number(n.codePointAt(0))>=11904}function zo(n){let t=[],e="";for(let s of n)
t.length&&(s===" "||wf.includes(s)||!$f(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function $f(n,t){return n==="（"?!1:n===" "||qn(n)||qn(t)}var Fo=3;function Kn(n,t){let e=n.map(({texts:r})=>[...r]),s=n.map(r=>kf(r,t)),o=oa(e,[...e.keys()]).filter(r=>e[r].join("").includes("…"));for(let r=0;o.some(
i=>r<s[i].length);r+=1){let i=e.map((c,l)=>o.includes(l)?s[l][r]??c:c),a=oa(i,o);for(let c of o)a.includes(c)||(e[c]=i[c]);o=a}return e}function oa(n,t){let e=n.
map(o=>o.join(`
`)),s=new Map;for(let o of e)s.set(o,(s.get(o)??0)+1);return t.filter(o=>(s.get(e[o])??0)>1)}function kf({text:n,texts:t,room:e},s){let o=t.slice(0,-1),r=Math.max(
Fo,o.join(" ").length);return Sf(n,e,s).flatMap(i=>{if(i<=r)return[];let a=n.slice(i);if(o.length)return[[...o,ra(`…${a}`,s,e)]];let c=n.slice(0,i-1).trimEnd();
for(;c.length>Fo&&s(`${c}…${a}`)>e;)c=c.slice(0,-1).trimEnd();return[[ra(`${c}…${a}`,s,e)]]})}function Sf(n,t,e){let s=[];for(let r of Ye(n))s.unshift((s[0]??
0)+r.length);let o=s.slice(1);return Et(n)?o.filter(r=>e(n.slice(r))>t/2-e("…")):o}function ra(n,t,e){if(t(n)<=e)return n;let s=n;for(;s.length>Fo&&t(`${s}…`)>
e;)s=s.slice(0,-1).trimEnd();return`${s}…`}var tt=14,Pt=24,Mf=/ ?…$/,Of=7,Ef=4,Af=3,_f=150;function aa(n,t,e,s){let o=Wo(n,e,t);if(o.length<=s&&o.every(l=>l.length===1||t(l)<=e))return o;let r=Ho(Et(n)?
[...n]:Ye(n),e,t),i=r.slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=ia(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e&&l.length>1?ia(l,t,e):l)}
function ia(n,t,e){let s=n.replace(Mf,""),o=Et(n)?1:Af;for(;s.length>o&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function ca(n,t){let e=new bt(
n.map(jf)),s=Kn(n.map(r=>If(r,t)),t.measure),o=[];for(let[r,i]of n.entries()){let a=i.forced?Nf(i,t):Tf(i,s[r],t);a&&(i.forced||e.free(a.box))&&(e.add(a.box),o.
push(a))}return o}function Uo({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+Pt*r,e-1,s]:[n+Pt*r,t,e-3,s]}function If(n,t){let[e,s,o,r]=Uo(n,t),i=Math.max(
1,Math.floor((r-s+2)/tt));return{text:n.text,texts:aa(n.text,t.measure,o-e,i),room:o-e}}function Tf(n,t,e){return t.some(o=>o.includes("…"))&&t.join("").length<
(Et(n.text)?Ef:Of)?null:{id:n.id,texts:t,box:la(t,Uo(n,e),e)}}function Nf(n,t){let e=Uo(n,t),s=aa(n.text,t.measure,Math.max(e[2]-e[0],_f),Number.POSITIVE_INFINITY);
return{id:n.id,texts:s,box:Lf(la(s,e,t),t.width,t.height)}}function la(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*tt],l=i?(t+s-
a)/2:t,u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function jf({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Lf([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),
a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var Vn=64,bt=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.
floor(t/Vn);r<=Math.floor(s/Vn);r+=1)for(let i=Math.floor(e/Vn);i<=Math.floor(o/Vn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.
get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>Cf(t,s)))return!1;return!0}};function Cf(n,t){return n[0]<
t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function ha(n){let t=({x:e,y:s})=>`${ua(e)} ${ua(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function ua(n){return Math.
round(n*10)/10}function qo([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function fa(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>qo(e,s)))]}function da(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Rf(n,t[s-1],t[s]));return e}function Rf({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Bf(n){return n.filter((t,e)=>e%2===0)}function pa(n,t){let e=Pf(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Go(e)||1,u=4/3*t*(a==="x"?1:-1),h=-u*(i[c]-s[c])/l,f=Math.abs(s[a]-i[a])<9,d=[s[a],i[a],...f?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],p=Math.min(Math.
max(...d),Math.max(Math.min(...d),o[a]+h))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(h-p),y=w=>({...w,[a]:w[a]+p,[c]:w[c]+g});return n.map(w=>w===e?[s,y(o),y(
r),i]:w)}function Pf(n){let t=Bf(n);return t.reduce((e,s)=>Go(s)>Go(e)?s:e,t[0])}function Go([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var ye=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Yn(n,t,e=[]){let s=new Map(Array.from(t,c=>[c.id,c])),o=[...s.values()],r=o.flatMap(c=>c.reference.filter(l=>n.retracted(l))),i=n.audit.filter(({review_edges:c})=>c.
some(l=>s.has(l))),a=O(new Set(r)).map(c=>Df(n,c,o));return Ko([...i,...a],e)}function Ko(n,t){let e=t.map(o=>new Set(o.map(({id:r})=>r)));return k(n,({review_edges:o,
paper_edges:r})=>e.map(i=>![...o,...r].some(a=>i.has(a))))}function Df(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.
get(t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:O(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:qe(n.vocabulary,"\
retraction","en",s),statement_zh:qe(n.vocabulary,"retraction","zh",s)}}var[st,we,ee]=[0,1,2];function At({evidence_type:n}){return n==="meta_analysis"}function A({silentBecause:n}){return!n}function Xn({signs:n},t){return t==="?"?!n.size:[...n].some(e=>e===t)}function U({edge:n}){return Qt(n.sign)}function Zn({
signs:n}){let t=[...n].filter(H);return t.length>1?"both":t.length?n.has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function K(n){let t=new Map;for(let e of n){
let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(([e],[s])=>wt(e,s)).map(([e,s])=>zf(e,s))}function zf(n,t){let e=new Set(t.map(({edge:s})=>s.
tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(U).map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.
max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>At(s)),tendency:e.size===1?[...e][0]:null,openKeys:it(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}
function ot(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(o)).length);return t&&e?{sign:ct,contested:s>0,leans:ma(n)}:t||e?t+e>s?{sign:t?"+":"-",
contested:s>0,leans:null}:{sign:ft,contested:!0,leans:ma(n)}:{sign:s?"0":"?",contested:!1,leans:null}}function ma(n){let t={"+":[],"-":[],0:[]};for(let{study:r,
signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>
s?"+":"-",studies:t}}var[Vo,Wf,_t]=[0,1,2],Hf=new Set(["speculative","hearsay","audited"]),Jn=class{#t;#e;#s;constructor(t,e=t){this.speaking=t,this.findings=e,this.gaps=Uf(t.length?
t:e),this.match=this.gaps.length?E.COMPATIBLE:E.ASSERTED}get results(){return this.#t??=K(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=
ot(this.results),this.#e}get level(){let t=this.results.filter(({signs:e})=>e.size);return Math.max(st,...(t.length?t:this.results).map(({level:e})=>e))}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return O(new Set(t.flatMap(({edge:e})=>e.reference)))}},Qn=class extends Jn{#t;constructor(t,e){super(
t.filter(A),t),this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Ff(this.speaking)}get sign(){return this.kind===
_t?"+":this.weighed.sign}get reporting(){let t=this.findings.filter(({edge:s,match:o})=>s.signed&&o===E.ASSERTED),e=t.filter(A);return e.some(({edge:s})=>At(s))?
e:t.filter(s=>A(s)||s.silentBecause==="pooled")}get uncounted(){return this.reporting.length?[]:this.findings.filter(({edge:e,match:s})=>e.signed&&s===E.ASSERTED).
filter(({silentBecause:e})=>!Hf.has(e))}get asserted(){return K(this.reporting)}get claims(){return this.#t??=Gf(this.graph,this.speaking),this.#t}get signed(){
return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}agrees({silentBecause:t,edge:e}){let s=Qt(e.sign)&&Qt(this.weighed.
sign);return t==="weaker_design"&&s?e.sign===this.weighed.sign:null}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>st)}part(t){
if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.parts.get(s);return o||(o=new Jn(e.flatMap(r=>this.claims[r].findings)),
this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));return s.length===this.findings.length?this:e(s)}};function Ff(n){return n.
some(({edge:t})=>t.sign==="=")?_t:n.some(({edge:t})=>t.predicate==="associated_with")?Wf:Vo}function Uf(n){let t=n.filter(e=>A(e)&&U(e));return it(t.length?t:n,
({openKeys:e})=>e.length)?.openKeys??[]}function Gf({scoper:n},t){let e=new Map;for(let s of t){let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],
c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,findings:[s]})}return[...e.values()]}function V({direct:n,paths:t}){
return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var ne=class{constructor(t,{context:e,layers:s}){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.controlledDesigns=new Set(
t.vocabulary.controlled_designs),this.fixesSpecies=e.species!=="",this.asked=t.scoper.ofContext(e),this.wantedControls=new Set(e.setting),this.holding=new Map,this.
rules=[["speculative",qf],["retracted",o=>this.retracted(o)],["control",o=>this.control(o)],["hearsay",o=>this.hearsay(o)],["audited",o=>this.audited(o)],["pool\
ed",(o,r)=>this.pooled(o,r)],["other_species",(o,r)=>this.otherSpecies(o,r)],["less_specific",(o,r)=>this.lessSpecific(o,r)],["secondary",Kf],["weaker_design",(o,r)=>this.
weakerDesign(o,r)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#s(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>A(o)?o:{...o,silentBecause:""}),
s=k(this.#a(e),o=>[!A(o),-o.match,o.edge.id]);return new Qn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#s(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?E.COMPATIBLE:E.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#n(t):st,silentBecause:""}}#n(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#r(t)?st:this.controlledDesigns.
has(s)?ee:At(t)&&o==="affects"&&!this.#o(t)?ee:we}#o(t){let{papers:e,ownRows:s}=this.graph,a=t.reference.map(c=>e.paper.get(c)??c).flatMap(c=>[...e.included.get(
c)??[]].filter(l=>l!==c)).flatMap(c=>s.get(c)??[]).filter(c=>Yo(c,t)).filter(c=>!(At(c)&&c.predicate==="affects"));return a.length>0&&!a.some(c=>this.controlledDesigns.
has(c.evidence_type))}#r(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(o=>Yo(o,t))})}#i(t){let{papers:e,
ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.filter(({edge:i})=>i.signed);
if(!e.length)return t;let s=t.filter(({edge:i})=>!i.signed),o=[];for(let i=e;i.length;){for(let[l,u]of this.rules){if(!e.length)break;let h=new Set(e.filter(f=>u(
f,e)));if(h.size){for(let f of h)o.push({...f,silentBecause:l});e=e.filter(f=>!h.has(f))}}let a=o.filter(l=>l.silentBecause==="pooled"),c=[...e,...a];i=a.filter(
l=>!this.pooled(l,c)),o=o.filter(l=>!i.includes(l)),e=[...e,...i.map(l=>({...l,silentBecause:""}))]}let r=e.length?"anatomy":"";return[...e,...s.map(i=>({...i,silentBecause:r})),
...o]}retracted({edge:t}){return this.graph.papers.allWithdrawn(t)}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(s=>!this.
wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>Yo(s,t)&&Dt(s,t)&&this.#c(
s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.graph;return(e.
get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.includes(r)?
c.some(l=>l.object===t.object&&this.#c(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="systematic_review";
return e.some(o=>s&&this.#l(t,o)?!0:At(o.edge)&&U(o)&&this.#l(o,t)&&!this.#h(o,t))}#l(t,e){return this.graph.papers.takesIn(t.study,e.study)&&Dt(t.edge,e.edge)}otherSpecies({
edge:t},e){if(this.fixesSpecies||!t.species||t.species===pe)return!1;let{scoper:s}=this.graph;return e.some(o=>Dt(t,o.edge)&&U(o)&&o.edge.reference.length>0&&s.
isHuman(s.ofEdge(o.edge)))}lessSpecific(t,e){return t.match!==E.ASSERTED&&e.some(s=>this.#h(t,s))}#h({edge:t,match:e,openKeys:s,level:o},r){return e===E.ASSERTED||
r.match!==E.ASSERTED||!U(r)||r.edge.analysis||s.length===1&&s[0]==="sex"&&this.ownLayers.has(t.layer)||r.level===st&&o>st?!1:(r.edge.reference.length>0||!t.reference.
length)&&Dt(t,r.edge)}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=Vf(s),r=o.get(e)??st,i=s.filter(a=>U(a)&&(o.get(a.study)??0)>r&&Dt(t,a.edge));
return i.length>0&&!Yf(i,this.graph.vocabulary.small)}};function qf({edge:n}){return n.certainty==="speculative"}function Kf({edge:n,study:t,openKeys:e},s){return n.
analysis?s.some(o=>o.study===t&&!o.edge.analysis&&Dt(n,o.edge)&&o.openKeys.length<=e.length):!1}function Dt(n,t){return ga(n.subject_aspect,t.subject_aspect)&&ga(
n.object_aspect,t.object_aspect)}function ga(n,t){return n===t||!(n&&t)}function Yo(n,t){return n.subject===t.subject&&n.object===t.object}function Vf(n){let t=new Map;
for(let{study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??st));return t}function Yf(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.
max(...n.map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>At(s))}function*ya(n,t,e,s,o){let r=be(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function be(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Xo=[{scope:Ot.OPEN,aspect:"",arrivals:[]}];function Zo(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===Ot.NONE)continue;let u=`${l} ${c}`,h=s.get(u);h?h.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var It=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=Xf(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===_t?"=":a[u].weighed.sign),this.sign=Zf(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==_t);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):st,this.gaps=Math.max(...this.parts.map(l=>l.gaps.length)),this.
match=Math.min(...this.parts.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===Vo&&H(
this.sign)&&this.level>st}get decides(){return this.counted&&this.sign!=="?"}};function wa(n,t,e){let s=t.reduce((o,r)=>Zo(n,o,r),Xo);return new It(n,t,s,e)}function Xf(n,t){
let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}
function Zf(n){let t=n.reduce(Fi,"=");return t==="="?"?":t}function se(n){return n.verdicts["?"]}function ba(n,t){return t===se(n)||t===n.verdicts[ct]}function es({verdicts:n},t){return t===n[ct]||t===n[ft]}function Xe(n){
return new Map(Array.from(n).flatMap(([t,e])=>e===null?[]:[[t,e]]))}var ts=class{#t;#e;constructor(t,e,s,o){this.counting=t,this.direct=e,this.look=s,this.budget=
o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=k(this.look(),Qf),this.#t}get directSign(){return this.direct?.weighed.sign??"?"}get causalPaths(){
if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){return this.vocabulary.verdicts[No(
this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechanism":"nothing"}get verdict(){return this.
decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get known(){let{verdict:t}=this;return this.budget.exhausted&&this.decidedBy===
"nothing"?null:t}get deciding(){return this.decidedBy==="direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){
return this.deciding.flatMap(t=>t instanceof It?t.parts:[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof It?t.contested:t.weighed.
contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.
deciding)for(let[i,a]of Jf(r,this.counting))t[i].add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolvingSets(){let{
scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Io(t.keys,o)}get reported(){let{scopes:t}=this.counting.
graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){
let e=i=>this.counting.judge(i),o=(this.direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#s(t,e);return this.
budget.exhausted?null:this.vocabulary.verdicts[No(r).sign]}#s(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.
paths.filter(c=>c.steps.every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.
size>1||!this.budget.spend())break;let l=c.steps.map(o).filter(h=>h!==null);if(l.length<c.steps.length||l.every((h,f)=>h===c.steps[f]))continue;let u=wa(this.counting.
graph.scoper.scopes,l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function Jf(n,{graph:{scoper:t}}){return n instanceof It?Array.from(n.holdsFor,
e=>[n.sign,e]):n.speaking.filter(U).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function Qf(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;
return[t,e,!H(s),o,r,-i,-a.size,c.length,c]}var Y=class{constructor(t,e,{decidingOnly:s=!1,passes:o=()=>!0}={}){this.graph=t,this.counting=new ne(t,e),this.decidingOnly=s,this.passes=o,this.onward=new Map,
this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.onward.set(t,e)),
e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;for(let o of t?.
keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.set(t,s));let o=s.
get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[...this.graph.
nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Ze(n,t,e,s){return Jo(new Y(n,t,e),t,s)}function Jo(n,t,e=new ye(n.graph.vocabulary.budget)){let{
source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new ts(n.counting,n.step(s,o),()=>td(n,t,e),e)}function td(n,{source:t,
target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=be(p=>n.to(p).keys(),e,s-1),c=[],l=[],u=new Set([t]),h=(p,g)=>p===e?l.length>0:!u.has(p)&&
(a.get(p)??1/0)<g,f=p=>{o.keep()&&c.push(new It(i,[...l],p,r.asked))},d=(p,g,y)=>{for(let[w,x]of n.from(p)){if(!o.spend())return;if(!h(w,y))continue;let M=Zo(i,
g,x);l.push(x),w===e?f(M):(u.add(w),d(w,M,y-1),u.delete(w)),l.pop()}};return d(t,Xo,s),c}function xa(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Ze(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).known;return Xe(Bt(
n.vocabulary,"layer").map(i=>[i,r(i)]))}function va(n,t,{passes:e,budget:s}={}){let{every:o,leftOut:r}=$a(n,t);if(!r.length)return null;let i=Ze(n,{...t,layers:o},
{decidingOnly:!0,passes:e},s),a=i.known;if(a===null)return null;let l=(i.direct?.edges??[]).filter(u=>u.signed&&r.includes(u.layer)).length;return{layers:r,findings:l,
verdict:a}}function ns(n,t,e){let{every:s,leftOut:o}=$a(n,t);if(!o.length)return()=>[];let r=new Y(n,{...t,layers:s},{passes:e});return(i,a)=>{let c=r.step(i,a);
return(c?.reporting.length?c.reporting:c?.uncounted??[]).filter(({edge:u})=>o.includes(u.layer))}}function $a({vocabulary:n},{layers:t}){let e=Bt(n,"layer");return{
every:e,leftOut:e.filter(s=>!t.includes(s))}}function ka(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?Sa(
t.graph,ed(t,c)):[];l.length&&i.set(c,Ma(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=sd(t,s)),a.length||
r.length||(a=[...od(n,t)]),nd(a)}function ed({graph:{successors:n,scoper:t},counting:{asked:e},passes:s},{subject:o,object:r}){return(n.get(o)?.get(r)??[]).filter(
a=>a.signed&&s(a)).map(a=>[...t.openKeys(a,e),...t.scopes.excluding(e,t.ofEdge(a))])}function Sa({vocabulary:{keys:n}},t){if(!t.length)return[];let e=n.filter(s=>t.
every(o=>o.includes(s)));return e.length?e:Pn(n,t)??[]}function nd(n){let t=new Map;for(let e of n){let s=JSON.stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??
0)+1})}return k(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function Ma({vocabulary:n},t,{subject:e,object:s},o){let r=o.map(
a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Mt(t,a)])}}function sd({graph:{successors:n,
scoper:t},counting:{asked:e},passes:s},o){return o.filter(i=>i.counted).flatMap(i=>i.steps).filter(i=>i.sign==="?").flatMap(({subject:i,object:a})=>{let l=(n.get(
i)?.get(a)??[]).filter(u=>u.signed&&s(u)&&t.match(u,e)!==E.EXCLUDED);return l.some(u=>Qt(u.sign))?[]:[{subject:i,object:a,lacks:[["effect",l.length?"direction":
"any"]]}]})}function*od({source:n,target:t,context:e,max_hops:s},o){let r=id(o),{onward:i,back:a}=rd(o.graph),c=ad(r,be(i,n,s),be(a,t,s)),l=!1;for(let u=c;u<=s&&
!l;u+=1)for(let h of ya(i,a,n,t,u))for(let[f,d]of h.slice(1).entries()){let p=r.get(h[f])?.get(d);p&&(l=!0,yield Ma(o.graph,e,{subject:h[f],object:d},p))}}function rd({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function id({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(h=>h.signed&&e(h)).map(h=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(h))),u=Sa(n,l);u.length&&s.set(
o,(s.get(o)??new Map).set(i,u))}return s}function ad(n,t,e){let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var cd=4;function Tt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=cd}){return{source:t,target:e,context:Jt(s),layers:n.layers(o),max_hops:r}}var ld={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Oa(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=Xe(O(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:ud(n,t)}}function ud(n,t){let e=Object.entries(ld).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))]),s=hd(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.push(["without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id))])}return Xe(e)}function hd(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.
flatMap(e=>e.steps.filter(s=>s.signed));return Ln(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[tr,Qo,ss,Ea]=[0,1,2,3];function Aa(n,t,e){let{vocabulary:s}=n;if(ba(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[tr],reasons:["mechanism_only"]};let o=fd(e.direct.results,e.directSign),[r,i]=Ia(s,o),a=pd(n,t,e,o,r);return{level:s.strengths[Math.max(r-a.length,tr)],
reasons:[i,...a]}}function fd(n,t){return n.filter(({signs:e})=>t===ft?e.size>0:e.has(t))}function _a(n){return n.reduce((t,{people:e})=>t+e,0)}function Ia({many:n},t){
let e=t.filter(({level:r})=>r===ee),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Ea,"pooled_controlled_many"];if(e.length>=n.several&&_a(
e)>=n.more_people)return[Ea,"several_controlled_many"];if(s.length)return[ss,"pooled_controlled"];if(e.length>1)return[ss,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[ss,"one_controlled_many"];let o=t.filter(({level:r})=>r===we);return dd(n.people,o,e.length)}function dd(n,t,e){let s=_a(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[ss,"several_observational_many"]:e?[Qo,"one_controlled"]:s>=n?[Qo,"one_observational_many"]:t.length>1?[Qo,"two_observational"]:[tr,t.length?
"one_observational":"no_study"]}function pd(n,t,e,s,o){let r=s.flatMap(({findings:a})=>a.map(({edge:c})=>c)),i=s.filter(({openKeys:a})=>a.length).length;return[
...e.contested||e.directSign===ft?["contested_evidence"]:[],...i*2>s.length?["indirect"]:gd(t,r)?["only_animals"]:[],...md(n.vocabulary,s,o),...r.some(a=>n.audited.
has(a.id))?["audited_reading"]:[]]}function md(n,t,e){let s=t.filter(({findings:o})=>o.some(({edge:r})=>r.certainty!=="tentative"&&!r.analysis));return s.length?
Ia(n,s)[0]<e?["tentative_in_part"]:[]:["tentative_only"]}function gd({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==pe)}function ja(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,{no_targets:c,most_steps:l}=o.suggests,u=r.get(t.target)?.category??"";if(a!==se(o)||c.includes(
u))return null;let h=Ta(n,e),d=[t.target,t.context.population].some(y=>r.get(y)?.category==="Disorder");if(i.exhausted||h.some(yd)||!d)return Na(n,h);let p={...t,
max_hops:Math.min(t.max_hops,l)},g=n.ofHealthyAsAnyone;return Na(g,Ta(g,Ze(g,p,{passes:s},i)))}function Ta(n,{paths:t,budget:e}){let{most_steps:s}=n.vocabulary.
suggests;return e.exhausted?[]:t.filter(o=>o.counted&&o.steps.length<=s&&bd(n,o))}function yd({sign:n}){return H(n)||n===ct||n===ft}function Na(n,t){let{hit_rates:e}=n.
vocabulary.suggests,s=t.filter(p=>H(p.sign)),[o]=k(s,p=>[p.kind,p.steps.length,p.nodes]);if(!o)return null;let{sign:r,steps:i}=o,a=t.filter(p=>p.kind===o.kind&&
p.steps.length<=i.length);if(a.some(p=>p.sign===ct||p.sign===ft))return null;let c=k(a.filter(p=>H(p.sign)),p=>p.nodes);if(c.some(p=>p.sign!==r))return null;let l=n.
vocabulary.kinds[o.kind],u=O(new Set(c.flatMap(p=>[...p.studies]))),h=c.map(p=>p.nodes),f=[...new Set(c.flatMap(wd))],d=c.some(({parts:p})=>p.some(({speaking:g})=>g.
some(({edge:y})=>n.scoper.readsAsAnyone(y))));return{sign:r,kind:l,paths:h,wholes:f,studies:u,hitRate:e[l],inHealthy:d}}function wd({steps:n}){let t=n.find(e=>e.
kind===_t);return t?[t.subject]:[]}function bd(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Nt(n,t,e){let s=Tt(n,t);return os(new Y(n,s,{passes:e}),s)}function os(n,t){let{graph:e,passes:s}=n,o=new ye(e.vocabulary.budget),r=Jo(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,h=se(e.vocabulary),f=r.deciding.map(g=>g.match),d=V(r),p=vd({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==h,match:f.length?Math.min(...f):null,leans:r.leans},{strength:()=>Aa(e,t,r),specific:()=>$d(
r),foundIn:()=>kd(e,r),suggests:()=>ja(e,t,r,s),byLayer:()=>xa(e,t,i,{passes:s,budget:o}),elsewhere:()=>va(e,t,{passes:s,budget:o}),resolvingSets:()=>es(e.vocabulary,
i)?r.resolvingSets:[],reported:()=>r.reported,missing:()=>ka(t,n,r),sensitivity:()=>Oa(e,r),restsOn:()=>[r.decidingFindings.map(({edge:g})=>g),l?.edges??[]],cautions:()=>Yn(
e,new Set(d.flatMap(g=>g.edges)),p.restsOn),complete:()=>xd(o,p)});return p}function xd(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&
!n.exhausted}function vd(n,t){for(let[e,s]of Object.entries(t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function $d({
direct:n,decidedBy:t}){return!n||t!=="direct"||n.speaking.every(({openKeys:e})=>!e.length)?null:n.asserted.length?ot(n.asserted):null}function kd({scoper:n},{decidingFindings:t,
counting:{asked:e}}){let s=t.filter(U);return n.narrowing(n.common(new Set(s.map(({edge:o})=>n.ofEdge(o)))),e)}var Sd=["opposite","null"],Md=["unresolved","partly","explained"];function rs(n,t){let e=t.map(s=>Od(n,s)).filter(s=>s!==null);return k(e,({kind:s,status:o,subject:r,
object:i})=>[Sd.indexOf(s),Md.indexOf(o),r,i])}function Od(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Ed(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Pn(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:k(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Ad(n,a)}}function Ed(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Dt(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Ad({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Rt(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}var _d={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting","?":"tested"};function Ca(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.
from(n.successors.get(t)??[],([l,u])=>{let h=u.filter(r);return{target:l,edges:h,about:h.filter(f=>f.signed&&Td(n,f))}}),a=k(i.filter(({about:l})=>l.length),({target:l})=>l),
c=Id(n,a,e,o);return k(c,([l])=>l).flatMap(([l,u])=>{let[h,f]=[s,[]].map(x=>new ne(n,{context:u,layers:n.layers(x)})),{sex:d,species:p,population:g}=u,y=o==="do\
se"?l:"",w=x=>jd(x,h,f);return a.map(({target:x,edges:M})=>({target:x,sex:d,species:p,population:g,...w(M),dose:y}))})}function Id({scoper:n},t,e,s){let o=Mt(e,
s);if(o)return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==E.EXCLUDED));return new Map(i.flatMap(a=>Nd(a,e,s)))}function Td({
papers:n},t){return t.certainty!=="speculative"&&!n.allWithdrawn(t)}function Nd(n,t,e){return e!=="dose"?(e==="population"?n.population:[n[e]].filter(o=>o&&o!==
"both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[[Mt(o,"dose"),o]]})}
function jd(n,t,e){let s=La(t,n),{sign:o}=ot(K(s)),r=a=>O(a.map(({edge:c})=>c.id));if(s.length)return{status:_d[o],sign:o==="?"?"":o,edges:r(s)};let i=La(e,n);return{
status:i.length?"elsewhere":"untested",sign:"",edges:r(i)}}function La(n,t){let{scoper:e}=n.graph,s=t.filter(o=>o.signed&&e.match(o,n.asked)===E.ASSERTED);return s.
length?(n.step(s)?.findings??[]).filter(A):[]}function I([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function oe(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function q(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function _(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function $(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function Ra(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var F={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function P(n,t,e,s=6){let o=F[n];switch(n){case"+":case"-":return[
er(n,t,e,s,o)];case"0":{let r=s*.95;return[q(t,e,s*.72,{stroke:o,width:1.6}),I([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[er("+",t-s*.62,e,s*.75,o),
er("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[I([t-r,e-1.5,t+r,e-1.5],o,2),I([t,e-1.5-r,t,e-1.5+r],o,2),I([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[$(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Ba(n,t){let e=2*t+2;return{pitch:e,reach:e*n.length/2+t*.4}}function is(n,t){return n.
length?2*Ba(n,t).reach+t:0}function xe(n,t,e,s=6){let{pitch:o,reach:r}=Ba(n,s),i=t-o*(n.length-1)/2,a={anchor:"middle",colour:"muted"};return[$(t-r,e+s*.75,"(",
s*2.2,a),...n.flatMap((c,l)=>P(c,i+l*o,e,s)),$(t+r,e+s*.75,")",s*2.2,a)]}function er(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return oe(i,{fill:o,closed:!0})}var Pa=new Map([["untested","untested_here"],["elsewhere","in_other_layers"],["not_counted","not_counted_here"]]),nr=["+","-","0"],Ld=new Set(["opposite","null_\
here","leaning_apart"]);function Da(n,t){return new Map(t.flatMap(({subject:e,object:s,cells:o})=>{let r=new Set([...o.values()].flatMap(({edges:i})=>i));return(n.step(e,s)?.findings??
[]).filter(({edge:i,silentBecause:a})=>a&&r.has(i.id)).map(({edge:i,silentBecause:a})=>[i.id,a])}))}function Cd({direct:n,paths:t}){return V({direct:n,paths:t.filter(e=>e.counted)})}function sr(n){let t=new Map(n.flatMap(({cautions:s})=>s.map(o=>[o.id,o]))),e=[
0,1].map(s=>n.flatMap(({restsOn:o})=>o[s]));return Ko([...t.values()],e)}function za(n,t,e,s){let o=Array.from(t.values(),Cd).flat(),r=Array.from(t,([i,{question:a}])=>{
let c=new Y(n,a,{passes:s});return[i,{stepOf:(u,h)=>c.step(u,h),others:ns(n,a,s)}]});return or(o,new Map(r),e)}function or(n,t,e){let s=n.filter(({reporting:i})=>i.
length),o=new Map(s.map(({subject:i,object:a})=>[`${i}>${a}`,{subject:i,object:a}])),r=Array.from(o.values(),({subject:i,object:a})=>{let c=Array.from(t,([f,{stepOf:d,
others:p}])=>{let g=()=>p(i,a);return[f,Rd(d(i,a),g,e)]}),l=Pd(new Map(c)),u=[...l.values()].filter(({edges:f})=>f.length),h=u.length>1&&u.some(({relation:f})=>Ld.
has(f));return{subject:i,object:a,differs:h,cells:l}});return k(r,({differs:i,subject:a,object:c})=>[!i,a,c])}function rr({decidedBy:n,direct:t,paths:e},s){if(n===
"nothing")return null;let o=e.filter(a=>a.mayDecide).flatMap(a=>a.parts),r=n==="direct"&&t?[t]:o,i=a=>a.edge.signed&&U(a)&&!a.openKeys.includes(s);return r.some(
({speaking:a})=>a.some(i))}function Rd(n,t,e){let[s,o]=[n?.reporting??[],n?.uncounted??[]],r=K(s),i=ot(r),a=s.length||o.length?[]:t(),c=o.length?"not_counted":a.
length?"elsewhere":"untested",l=s.length?i.sign:c,u=l==="untested"?Bd(n?.speaking??[],e):"";return{findings:s,silent:o,others:a,results:r,sign:l,leans:i.leans?.
sign??null,side:zd(i),told:u}}function Bd(n,t){let e=n.filter(({edge:s})=>s.signed);return e.some(({openKeys:s})=>!s.includes(t))?"inPart":e.length?"notApart":""}
function Pd(n){return new Map(Array.from(n,([t,{findings:e,silent:s,others:o,results:r,sign:i,leans:a,side:c,told:l}])=>{let u=[...n].filter(([f])=>f!==t).map(([
,f])=>f),h=new Set(e.flatMap(({edge:f})=>f.citation));return[t,{sign:i,leans:a,relation:Wd(i,c,u),counts:Dd(r),edges:e.map(({edge:f})=>f.id),citations:[...h].sort(
(f,d)=>f-d),silent:new Map(s.map(({edge:f,silentBecause:d})=>[f.id,d])),elsewhere:o.map(({edge:f})=>f.id),told:l}]}))}function Dd(n){return Object.fromEntries(nr.
map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function zd({leans:n,sign:t}){return n?n.sign:H(t)?t:null}function Wd(n,t,e){let s=Pa.get(n);if(s)return s;let o=new Set(
e.map(i=>i.sign).filter(i=>!Pa.has(i)));if(n==="?")return o.size?"unclear_here":"only_here";let r=new Set(e.map(i=>i.side));return Hd(n,t,o,r)}function Hd(n,t,e,s){
return H(n)&&e.has(Ke(n))?"opposite":t&&s.has(Ke(t))?"leaning_apart":n===ct?"conflicting_here":n==="0"?[...e].every(o=>o==="0"||o==="?")&&e.has("0")?"same":"nul\
l_here":e.has(n)?"same":t&&s.has(t)?"leaning_alike":"only_here"}var Fd=["observational","systematic_review"];function ir(n,t){let e=[Ud,Gd,Yd,Zd,tp,ep,np,ip,ap,cp];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function Ud(n,{
complete:t,decidedBy:e,paths:s}){let o=e==="nothing"?"unfinished":"unfinished_beside";return t?[]:[n.sentence(o,{paths:s.length})]}function Gd(n,t){let{decidedBy:e,
direct:s,paths:o,missing:r,elsewhere:i}=t;if(e==="direct"&&s){let h=n.sentence("direct",{counts:Ha(n,s.results)});return s.results.length>1?[h,n.sentence("no_sy\
nthesis")]:[h]}if(e==="mechanism"){let h=o.filter(g=>g.mayDecide).map(({sign:g})=>g),d=["+","-"].map(g=>[h.filter(y=>y===g).length,n.effect(g)]).filter(([g])=>g).
map(([g,y])=>`${g} × ${y}`),p=Wa(n,t,"unmeasured_whole");return[n.sentence("mechanism",{measured:p,counts:n.joined(d,"counts")})]}if(s||o.length)return[n.sentence(
"unsigned")];let a=n.sentence(i?"nothing_here":"nothing");if(!r.length)return[a];let{source:c,target:l}=t.question,u=r.some(({subject:h,object:f})=>h===c&&f===l);
return[a,n.sentence(u?"excluded":"excluded_steps")]}function Wa(n,{question:t,direct:e,elsewhere:s},o){let r=(e?.findings??[]).filter(({edge:i})=>i.signed);return r.
length?n.sentence(r.some(A)?"measured_unclear":"measured_silent"):s?.findings?n.sentence("measured_elsewhere"):n.sentence(Object.keys(nt(t.context)).length?`${o}\
_here`:o)}function Ha(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(Vd(r)),Zn(r)];i?.set(
a,(i.get(a)??0)+qd(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Kd(n,r,i));return n.joined(o,"clauses")}function qd({findings:n}){return n.some(({edge:t})=>t.
reference.length)?1:n.filter(U).length||1}function Kd(n,t,e){let{designs:s,outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(
c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function Vd({
pooled:n,level:t,findings:e}){if(n)return"pooled";if(t===ee)return e.some(({edge:o})=>o.evidence_type==="randomized_trial")?"trial":"experiment";if(t<we)return"\
statement";let s=new Set(e.map(({edge:o})=>o.evidence_type));return Fd.find(o=>s.has(o))??"unnamed"}function Yd(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,
i=e.studies[Ke(r)].length,[a,c]=[e.studies[r].length,e.studies[0].length],l=Object.values(e.studies).flat(),u=l.length===new Set(l).size?"leans":"leans_each";s.
push(n.sentence(u,{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=Xd(n,t);return o?[...s,o]:s}function Xd(n,{strength:{level:t,reasons:e}}){if(!t)return"";
let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,
base:s})}function Zd(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(nt(e)).length&&r.push(n.sentence(Jd(t),{context:n.where(
e)})),o.size){let[i=""]=o.get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}
function Jd(n){return n.match!==E.ASSERTED?"compatible":n.specific||Qd(n)?"asserted_in_part":"asserted"}function Qd({decidedBy:n,paths:t}){return(n==="mechanism"?
t.filter(o=>o.mayDecide):[]).flatMap(({parts:o})=>o.flatMap(({speaking:r})=>r)).some(({openKeys:o})=>o.length)}function tp(n,{question:t,specific:e,direct:s}){if(!(e&&
s))return[];let o=Ha(n,s.asserted);return[n.sentence("specific",{context:n.where(t.context),counts:o})]}function ep(n,{verdict:t,resolvingSets:e,reported:s}){if(!es(
n.graph.vocabulary,t))return[];if(!e[0]?.length)return[n.sentence(s?"unresolvable":"unreported")];let r=e.map(a=>a.map(c=>n.say(c))).map(a=>n.sentence("by_keys",
{keys:n.listed(a)})),[i]=r.slice(-1);return r.length===1?[n.sentence("resolvable",{by:i})]:[n.sentence("resolvable_several",{by:n.joined(r.slice(0,-1)),last:i})]}
function np(n,t){let{suggests:e}=t;if(!e)return[];let s=sp(n,e,Wa(n,t,"unmeasured"));return e.inHealthy?[s,n.sentence("suggests_healthy")]:[s]}function sp(n,{sign:t,
kind:e,paths:s,wholes:o,studies:r,hitRate:i},a){let c=s.length;return n.sentence("suggests",{measured:a,verdict:n.outcome(t),kind:rp(n,{kind:e,wholes:o}),ways:n.
sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.joined(op(n,r)),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function op(n,t){
let e=t.filter(s=>n.isStudy(s)).length;return[...e?[n.sentence(e===1?"one_study":"several_studies",{studies:e})]:[],...e<t.length?[n.sentence("own_word")]:[]]}function rp(n,{
kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[_t]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function ip(n,{elsewhere:t,
verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(i=>n.say(i))),o=t.findings?"elsewhere":"elsewhere_by_paths",r=n.sentence(t.findings===1?"o\
ne_finding":"several_findings",{findings:t.findings});return[n.sentence(o,{layers:s,findings:r,verdict:n.say(t.verdict)})]}function ap(n,{disagreement:t,mechanism:e}){
return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function cp(n,{sensitivity:{flips:t,without:e},verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(
V({direct:o,paths:r}).flatMap(c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==se(n.graph.vocabulary)?
[n.sentence("steady")]:[]}var lp=/^\d\S* /;function dt(n){return n.length?`[${n.join(", ")}]`:""}function Je({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[de(s,{doi:t})]:[],
...e?[de(o,{pmid:e})]:[]]}var pt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Di(this.graph.vocabulary,t,this.lang)}sentence(t,e){return qe(this.
graph.vocabulary,t,this.lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.
lang)}effect(t){let{signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(
([s])=>s===t)??[t];return e[this.language]}notTold({sex:t},e){let s=e.map(o=>t==="both"&&o==="sex"?this.sentence("sexes_apart"):this.say(o));return this.sentence(
"not_told",{keys:this.joined(s)})}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"?e||t:t||
e}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.
get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.
node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):lp.test(t)?this.dose(t):this.sex(t,e)}dose(t){let e=t.lastIndexOf(" ");return e>
0?`${t.slice(0,e)} ${this.say(t.slice(e+1))}`:t}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]}\
 = ${at(t)}`;return s===null||o===null?r:`${r} [${at(s)}, ${at(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:a}=t;return[
this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":this.dose(ht([e,s,o])),this.say(t.route),t.site&&`@ ${this.
node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&
this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}reason(t,e){if(A(e))return"";let s=t.agrees(e),o=s===null?[]:
[this.say(s?"agreeing":"disagreeing")];return this.joined([this.say(`because_${e.silentBecause}`),...o],"counts")}silence(t,e){let s=this.reason(t,e);return s?this.
sentence("labelled",{label:this.say("not counted"),text:s}):""}paper(t){return this.graph.shortNames.get(t)??t}identified({citation:t,match_confidence:e}){return t.
length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return Je(this.graph,t).length?t.identifier_verified==="yes"?"":this.sentence("unve\
rified"):this.sentence("no_identifier")}source(t){return t.citation.length?dt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).join("; "):t.section?
`${this.say("uncited")}, §${t.section}`:this.say("uncited")}listed(t){let[e,s]=[t.slice(0,-1),t[t.length-1]];return e.length?this.joined([this.joined(e),s],"ke\
ys"):s}isStudy(t){return this.graph.references.has(t)||t.includes("+")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!this.isStudy(t))return this.sentence(
"own_word");let r=O(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.
flatMap(c=>s.get(c)?.citation??[]);return dt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(t.species),t.population&&
this.named(t.population),this.dose(Mt(t,"dose")),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(Boolean))||
this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)},[[i,a]]=s;if(i==="effect")return this.sentence(
a==="any"?"structure_only":"directionless",r);let c=o||s.find(([h])=>h==="species")?.[1],l=s.map(([h,f])=>this.sentence("lack",{key:this.say(h),value:this.named(
f,c)})),u=l.length===1?"missing":"missing_together";return this.sentence(u,{...r,lacks:this.listed(l)})}};function as(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}function Fa(n,{by:t,silentUndivided:e}){let s=[...new Set(e.values())].map(r=>n.say(`because_${r}`)),o={by:n.say(t),count:e.size,reasons:n.joined(s,"clauses")};
return n.sentence("silent_undivided",o)}function Ua(n,{status:t,subject:e,object:s,open:o}){if(t==="explained")return"";let r=o.map(a=>n.say(a)).join(n.sentence("between_words")),i={subject:n.node(e),
object:n.node(s)};return n.sentence(r?"deciding_study":"repeating_study",{...i,keys:r})}var[up,hp]=fp();function fp(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Ga(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(up),r=new Int32Array(64);for(let i=0;i<t;i+=64)dp(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function xt(n,t){return n>>>
t|n<<32-t}function dp(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=xt(i,7)^xt(i,18)^i>>>3,l=xt(a,17)^xt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=xt(i,6)^xt(i,11)^xt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+hp[r]+t[r]|0,u=o[-r&7],h=o[1-r&7],f=o[2-r&7],d=xt(u,2)^xt(u,13)^xt(u,22);o[3-r&7]+=l,o[7-r&7]=l+d+(u&h^u&f^h&f)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var pp=16;function ve(n,t){let e=qa.get(t)??mp(n,t);return qa.set(t,e),e}var qa=new WeakMap;function mp(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(V({direct:s,paths:o})),h=new Map([...u].flatMap(d=>d.edges.map(p=>[p.id,p]))),{matches:f}=n.vocabulary;return re(
{question:[r,i,tn(a),c,l],verdict:e,paths:o.map(d=>[d.nodes,d.sign,f[d.match],d.counted]),findings:O(h.keys()).map(d=>gp(n,h.get(d)))})}function tn(n){let t=Object.
entries(nt(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new ls(s):s]))}function re(n){return Ga(Qe(n)).slice(0,pp)}var cs=class{constructor(t){
this.text=t}},Ka=new WeakMap;function gp(n,t){let e=Ka.get(t)??new cs(Qe(ar(n,t)));return Ka.set(t,e),e}var ls=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function ar(n,t){let e=Object.entries(as(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,yp(o)]))}function yp(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?at(n):String(n)}function Qe(n){return Array.isArray(n)?`[${n.
map(Qe).join(", ")}]`:n instanceof cs?n.text:n instanceof ls?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>wt(e,s)).map(([e,s])=>`${Qe(
e)}: ${Qe(s)}`).join(", ")}}`:JSON.stringify(n).replace(wp,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var wp=/[\u007f-\uffff]/g;function $e(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function us(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?($e(n*100)/100).
toFixed(2):n.toFixed(2)}function ie(n){return`${$e(n*100)}%`}var bp=/e([+-])(\d)$/,xp=1e-4;function Va(n){let t=Number(n.toPrecision(1));return t&&t<xp?t.toExponential(
0).replace(bp,"e$10$2"):String(t)}function en(n){return n.replaceAll("-","−")}var v=24,Z=Number.POSITIVE_INFINITY,sn=1240,Me=560,vp=10,Ya=16,[$p,Xa]=[20,12.5],[ke,Za]=[11,1.5],nn=26;function cr(n,t,e){return n===Z||n<=0||e*Math.min(n,sn)/
t>=vp}function on(n,t){return new Se(n,t+2*Ya,Ya)}function vt(n,t,e,s){return cr(t,e,s)?new Se(n,e):on(n,t)}var Se=class{#t=[];#e="";#s=[];constructor(t,e,s=0){
this.ruler=t,this.width=e,this.spare=s,this.reach=e-2*v,this.y=v}get compact(){return this.spare>0}add(...t){this.#t.push(...t)}group(t,e,s,o){this.#t.push(Ra(t,
e,s,o))}head(t,e){this.#e=t,this.#n(t,$p,"ink",!0);for(let[s,o]of e.entries())this.#s.push(o),this.#n(o,Xa,s?"ink":"muted");this.y+=10}legend(t,e=20){this.y+=12,
this.add(I([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let[i,...a]=this.ruler.wrapped(r,this.reach-nn,ke),c=nn+this.ruler.width(i,ke);s>
v&&s+c>this.width-v&&(s=v,this.y+=e),this.add(...o(s+nn/2-4,this.y-4),$(s+nn,this.y,i,ke)),s+=c+20;for(let l of a)this.y+=ke*Za,this.add($(v+nn,this.y,l,ke)),s=
this.width}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#s.push(s),this.#n(s,ke,e)}heading(t){this.y+=14,this.#n(t,Xa,"ink",!0)}finish(t,e,s,o=!0){return o&&
this.notes([e]),{width:this.width,height:$e(this.y+v/2),lang:t,title:this.#e,description:this.#s.join(" "),marks:this.#t,drawn:s,...this.spare?{spare:this.spare}:
{}}}#n(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.reach,e,o))this.y+=e*Za,this.add($(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var zt="",fs="…",Ja="|",kp=["female","male","both"];function Oe(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?zt:ht([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(Ja):String(e)}function hs(n,t){let e=new Map;for(let s of n){let o=Oe(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function lr(n,t){let e=hs(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?kp.filter(r=>e.has(r)):t==="dose"?Sp(n,s):k(s,r=>[-(e.get(r)??0),r]);return e.
has(zt)?[...o,zt]:o}function Sp(n,t){let e=new Map(n.map(s=>[Oe(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return k(t,s=>e.get(s)??[])}function ds(n,t,e){
return t==="sex"?["female","male",zt]:[...tc(n,hs(n,t),t,e),zt]}function Qa(n,t,e,s){let o=hs(n,e),r=hs(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...tc(n,i,e,s),...o.has(zt)?[zt]:[]]}function tc(n,t,e,s){let o=lr(n,e).filter(Boolean),r=k(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,fs]:i}function ps(n,t,e){let s=Oe(n,t);return e.includes(s)?s:fs}function rn(n,t,e){let s=Oe(n,t);return e.includes(
s)?s:t==="sex"||!s?zt:fs}function lt(n,t,e,s){return t===fs?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${Mp(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?n.dose(t):n.joined(t.split(Ja).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function ms(n){let t=n.
filter(e=>e.signed);return t.length>0&&t.every(({species:e})=>e!==""&&e!=="human")}function Mp(n){let t=n.map(({species:e})=>e===""||e==="human");return t.every(
Boolean)?"people":t.some(Boolean)?"any":"animals"}var an=["population","species","sex","dose"],[ec,nc,Op]=[27,250,7],[Ep,sc]=[6.5,30],[Ap,_p]=[40,18],[Ip,Tp]=[205,760],oc={size:12,animal:9},Np={size:11.5,animal:10.5},
[jp,rc,ic,Lp]=[.25,116,240,22],Cp=new Set(["untested","elsewhere"]),Rp=10,ur=[1,2,4];function ac(n,t,e,s,o=Z){let r=Tt(n.graph,{...t,target:"",max_hops:1});return new hr(
n,r,e,Ca(n.graph,r,e,s),o).scene()}var hr=class{constructor(t,e,s,o,r){this.words=t,this.question=e,this.by=s,this.cells=o,this.studies=new Map(o.map(g=>[g,Bp(t,
g)]));let[i,a]=[this.#n(({target:g})=>g),this.#n(g=>g[s])];this.allRows=i.size,this.allColumns=a.size;let c=g=>s==="sex"?0:-(a.get(g)??0),l=k(a.keys(),g=>[c(g),
g]).slice(0,_p);this.columns=s==="dose"?k(l,Pp):l,this.edges=this.#s(o.flatMap(({edges:g})=>g));let u=k(i.keys(),g=>[-(i.get(g)??0),g]).slice(0,Ap),h=g=>t.categoryPlace(
this.#r(g));this.rows=k(u,g=>[h(g),-(i.get(g)??0),g]),this.shown=o.filter(g=>this.rows.includes(g.target)&&this.columns.includes(g[s]));let f=s==="species"?[]:this.
shown.filter(({status:g})=>!Cp.has(g));this.animals=new Set(f.filter(({edges:g})=>ms(this.#s(g)))),this.grid=this.#e(sc);let d=Math.max(Tp,v+nc+this.grid.reach+
v),p=this.animals.size?oc.animal:Rp;this.sheet=vt(t.ruler,r,d,p),this.look=this.sheet.compact?Np:oc,this.name=this.sheet.compact?this.#t(r):nc,this.left=v+this.
name}#t(t){let{reach:e}=this.sheet,s=Math.max(rc,Math.min(ic,t*jp));for(let o=sc-2;this.grid.reach>e-s&&o>=Lp;o-=2)this.grid=this.#e(o);return Math.max(rc,Math.
min(ic,e-this.grid.reach))}#e(t){let e=Math.min(Ep,t/Math.sqrt(Math.max(0,...this.studies.values())||1)),s=this.#o(this.rows,({target:r})=>r,e),o=this.#o(this.columns,
r=>r[this.by],e);return{one:e,heights:s,widths:o,reach:this.columns.reduce((r,i)=>r+(o.get(i)??0),0)}}#s(t){return t.map(e=>this.words.graph.edges.get(e)).filter(
e=>e!==void 0)}#n(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#o(t,e,s){let o=new Map(t.map(r=>[r,ec]));for(let r of this.
shown){let i=2*s*Math.sqrt(this.studies.get(r)??0)+Op;o.set(e(r),Math.max(o.get(e(r))??ec,i))}return o}#r(t){return this.words.graph.nodes.get(t)?.category??""}#i(t){
return lt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,{one:o,reach:r}=this.grid,[i,a]=[t.node(this.question.source),t.say(this.by)],
c=t.where(this.question.context),l=t.joined(this.question.layers.map(g=>t.say(g)));e.head(t.text("gaps",{source:i,key:a}),[t.text("gaps_question",{source:i,key:a,
where:c,layers:l})]),s.length?this.#a():e.notes([t.nothing(t.text("no_fit"))],"ink"),e.legend(zp(t,o),2*o*ur[ur.length-1]**.5+2);let u=s.filter(({status:g})=>g===
"untested").length,h={drawn:this.rows.length,all:this.allRows},f=t.text("gaps_counts",{cells:s.length,empty:u,...h});this.columns.length<this.allColumns&&(f+=t.
text("gaps_columns",{drawn:this.columns.length,all:this.allColumns}));let d=t.text("gaps_note",{key:a})+(this.by==="sex"?t.text("gaps_sexes"):"");return e.notes(
[d,f,...t.fixed(this.by,this.question.context)]),{...e.finish(t.lang,t.stamp(this.#u(),"stamp_map"),s.length-u),width:Math.max(e.width,this.left+r+v)}}#a(){let{
words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(p=>s.fitted(this.#i(p),Ip,11.5)),r=Math.max(...o.map(p=>s.width(p,11.5)));e.y+=12+r;let i=this.#c().map(({x:p},g)=>$(
p+4,e.y,o[g],11.5,{turned:!0})),[a,c]=[e.y-r-4,r+7];e.y+=4;let l=a+c,u=[],h=new Map(this.shown.map(p=>[`${p.target} ${p[this.by]}`,p])),f="";for(let p of this.rows){
if(this.#r(p)!==f){f=this.#r(p),e.y+=24;let g={colour:"muted",italic:!0};u.push($(v,e.y-4,t.category(f),11.5,g))}u.push(...this.#l(p,h))}let d=(...p)=>_(...p,{fill:"\
paper"});e.group([d(0,l,this.left-4,e.y-l),...u],"","","names"),e.group([d(this.left-4,a,this.grid.reach+8,c),...i],"","","heads"),e.group([d(0,a,this.left-4,c)],
"","","corner")}#c(){let t=this.left;return this.columns.map(e=>{let s=this.grid.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#l(t,e){let{sheet:s,grid:o,
look:r}=this,i=this.words.ruler.parted(this.words.node(t),this.name-20,r.size),a=Math.max(o.heights.get(t)??0,13*i.length+6),c=s.y+a/2,l={fill:"band",radius:4},
u=c+4.3-6.5*(i.length-1),h=[_(v,s.y+1.5,this.name-6,a-3,l),...i.map((f,d)=>$(this.left-12,u+13*d,f,r.size,{anchor:"end"}))];s.add(_(this.left-4,s.y+1.5,o.reach+
4,a-3,l));for(let{name:f,x:d}of this.#c()){let p=e.get(`${t} ${f}`);p&&this.#h(p,d,c)}return s.y+=a,h}#h(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#i(
t[this.by])}`,[i,a]=this.#f(t,e,s);this.sheet.group(i,`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#f(t,e,s){let{words:o}=this;if(t.status==="untested")return[lc(e,s),o.text("gaps_untested")];if(t.status==="elsewhere")
return[uc(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.sign?o.say(o.graph.vocabulary.verdicts[t.sign]):o.text("no_direction"),a=this.animals.
has(t),c=[i,o.counted("study",r),...a?[o.text("gaps_animals")]:[]].join(" · "),l=this.grid.one*Math.sqrt(r);return[[...cc(t.sign||"?",e,s,l),...a?[Dp(e,s,l,this.
look.animal)]:[]],`${c}
${o.tooltip(this.#s(t.edges))}`]}#u(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:h,edges:f})=>[r,i,a,c,l,u,h,...f]),{source:e,
context:s,layers:o}=this.question;return re([e,this.by,tn(s),o,t])}};function Bp({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(e)?.study)).size}function cc(n,t,e,s){
let o=F[n],[r,i]=n==="?"?[F[0],5]:[o,4.2];return[q(t,e,s,{fill:`${r}_faded`,stroke:o,width:1}),...P(n,t,e,i)]}function Pp(n){let t=n.indexOf(" ");return[n.slice(
t+1),Number(n.slice(0,t))]}function lc(n,t){return[q(n,t,3,{stroke:"muted",width:1.2})]}function Dp(n,t,e,s){let o=.71*e;return $(n+Math.max(8,o+3),t+Math.max(10,
o+5.5),"a",s,{colour:"muted",italic:!0})}function uc(n,t){return[q(n,t,5,{stroke:"muted",width:1.2}),q(n,t,1.6,{fill:"muted"})]}function zp(n,t){return[...[["-",
"lowers"],["0","no_effect"],["+","raises"],["conflicting","conflicting"],["mixed","mixed"],["?","no_direction"]].map(([s,o])=>[(r,i)=>cc(s,r,i,Math.max(t,6)),n.
text(o)]),[lc,n.text("gaps_empty")],[uc,n.text("gaps_elsewhere")],[(s,o)=>[$(s,o+3,"a",10,{anchor:"middle",colour:"muted",italic:!0})],n.text("gaps_animals")],...ur.
map(s=>[(o,r)=>[q(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var dc=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Wp=/^\d+(\.\d+)?$/,Hp=/^#+/,Fp=/\s+/g,Up=/[|,，、]/,Gp=/[-_].*/,qp=/[\u200b-\u200f\u2060\ufeff]/g,
Kp=/%[0-9a-f]{2}/i,ys={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},hc={layer:"layers",max_hops:"hops"},Vp=["layers","effects","evidence","hidden","setting"],fc={true:["true","yes","on",
"1","是"],false:["false","no","off","0","否"]};function pc(n,t,e,s){let o=[],r=[...new URLSearchParams(Yp(t))].map(([a,c])=>[Xp(a,e),c]),i=r.find(([a])=>a==="\
by")?.[1]??"";for(let[a,c]of r){let l=a==="dose"?dc.exec(c):null,u=h=>Jp(n,a,h,s,i);l&&!o.some(([h])=>h==="dose")?o.unshift(...Zp(n,l,s)):o.push([a,a==="find"?c:
c.split(Vp.includes(a)?Up:"|").map(u).join("|")])}return new URLSearchParams(o)}function Yp(n){let t=n.replace(Hp,"").replaceAll("&amp;","&");return t.includes(
"=")?t:mc(t)}function mc(n){try{return Kp.test(n)?decodeURIComponent(n):n}catch{return n}}function Xp(n,t){let e=n.trim().toLowerCase().replaceAll("-","_"),s=Object.
hasOwn(hc,e)?hc[e]:e;return t.includes(s)?s:n}function Zp(n,[,t,e="",s],o){let r=e?["dose_to",String(Number(e))]:null;return[["dose",String(Number(t))],["dose_u\
nit",gs(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function Jp(n,t,e,s,o){let r=mc(e).replace(qp,"").trim();switch(t){case"a":case"b":return Qp(n,o,r,s);case"\
from":case"to":return n.nodes.has(r)?r:n.spellings.get(z(n.vocabulary,r))??r;case"hops":case"dose":case"dose_to":return Wp.test(r)?String(Number(r)):r;case"one":case"\
stated":return Object.keys(fc).find(i=>fc[i].includes(r.toLowerCase()))??r;case"lang":return r.toLowerCase().replace(Gp,"");default:return gs(n,t,r,s(t))}}function Qp(n,t,e,s){
let o=t==="dose"?dc.exec(e):null;return o?`${Number(o[1])} ${gs(n,"dose_unit",o[3],s("dose_unit"))}`:t&&t!=="dose"?gs(n,t,e,s(t)):e}function gs(n,t,e,s){if(s.includes(
e))return e;let{vocabulary:o}=n,r=new Map((o.lists[ys[t]]??[]).map(({name:u,spellings:h=[]})=>[u,h])),i=o.languages.map(u=>new pt(n,u)),a=u=>z(o,u).replace(Fp,""),
c=a(e),l=u=>[u,...r.get(u)??[],...i.map(h=>h.named(u))];return s.find(u=>l(u).some(h=>a(h)===c))??e}var ln=Object.freeze({dose:null,dose_to:null,dose_unit:""}),X={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...Jt({}),setting:[],layers:[],effects:[],evidence:[],
hidden:[],columns:"population",strata:"sex",by:"",a:"",b:"",tab:"answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},ae=["answer","evidenc\
e","conflicts","compare","papers"],un=["ladder","brain","harvest","forest","gaps","map","table"],ce=6;function jt(n){return{...X,layers:[...n.words.layer]}}function le(n,t){
let e=new URLSearchParams;for(let[s,o]of Object.entries(jt(n))){let r=cn(Reflect.get(t,s)),i=(s==="from"||s==="to")&&!r&&n.start[s];(r!==cn(o)||s==="lang"||i)&&
e.set(s,r)}return e.toString()}function fr(n,t){return pc(t,n,Object.keys(X),e=>pr(t,e))}function dr(n,t,e){let s=fr(n,e),o=l=>cn(Reflect.get(t,l)),[r,i,a]=gc.map(
l=>s.get(l)??""),c=i===a&&$c(e,r,i);return[...s].filter(([l,u])=>Object.hasOwn(X,l)?u&&o(l)!==u:l).map(([l,u])=>c&&gc.includes(l)?[l,u,"alike"]:o(l)&&s.get(l)===
o(l)?[l,u,"again"]:[l,u])}function yc(n,t,[e,s],[o,r]){let i=[...fr(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,[o,r]]).toString()}
var tm=["tab","view","zoom","sort","find","columns","strata","theme","lang"],gc=["by","a","b"];function cn(n){return Array.isArray(n)?n.join("|"):String(n??"")}
function wc(n,t,e){let s=fr(n,e),r=[...s.keys()].some(i=>Object.hasOwn(X,i)&&!tm.includes(i))?{...jt(e),...em(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.entries(
X)){let c=s.get(i),l=c===null?void 0:nm(i,c,a);l!==void 0&&ws(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,ln),r.dose_to!==null&&
r.dose_to<Number(r.dose)&&(r.dose_to=null),(r.a===r.b||![r.a,r.b].every(i=>$c(e,r.by,i)))&&Object.assign(r,{by:"",a:"",b:""}),r}function em({from:n,to:t,lang:e},s){
let o=r=>s.has(r);return o("from")&&o("to")?{lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function nm(n,t,e){
return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(ce,Math.max(1,Number.parseInt(t,10)||X.hops)):n==="dose"||n==="dose\
_to"?bc(t):t}function bc(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var bs={sex:["","male","female"],extent:["answer","all"],columns:an,
tab:ae,view:un,theme:["","light","dark"]},xc=["layers","effects","evidence","hidden"],vc=["population","species","route","regimen","dose_unit"];function pr(n,t){
return Object.hasOwn(bs,t)?bs[t].filter(Boolean):vc.includes(t)?n.words[t]:xc.includes(t)?n.words[ys[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.
keys:t==="strata"?n.vocabulary.compared_by:t==="stated"||t==="one"?["true"]:t==="lang"?n.vocabulary.languages:[]}function ws(n,t,e){let s=String(e);if(Object.hasOwn(
bs,t))return bs[t].includes(s);if(vc.includes(t))return s===""||n.words[t].includes(s);if(xc.includes(t))return sm(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return om(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"strata":return n.vocabulary.compared_by.includes(s);case"\
lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||cm.test(s)&&xs(Number.parseFloat(s))===Number.parseFloat(s);case"sort":return s===""||
am.test(s);case"pick":return s===""||hm(n,s);default:return!0}}function sm(n,t,e){let s=n.words[ys[t]];return(e.length>0||t!=="layers")&&e.every(o=>s.includes(o))}
function om(n,t){return new Set(t).size<t.length||t.some(e=>!n.contexts.has(e))?!1:!t.some((e,s)=>t.slice(s).some(o=>n.scoper.parts(e,o)))}var[rm,im]=[.1,6];function xs(n){
return Math.min(im,Math.max(rm,n))}var am=/^-?[1-8]$/,cm=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,lm=/^(\w+):(.*)$/,um={node:1,pair:2,path:Number.POSITIVE_INFINITY};function hm(n,t){
let[,e="",s=""]=lm.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=(um[e]??0)&&o.every(r=>n.nodes.has(r))}function $c(n,t,e){if(!(t&&e))return!1;if(t==="setting")return ws(n,t,[e]);if(t!==
"dose")return ws(n,t,e);let[s,o=""]=e.split(" ");return bc(s)!==null&&o!==""&&ws(n,"dose_unit",o)}function et(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}function W({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Wt(n,t,e,s){if(e==="dose"){let r=s.indexOf(" ");return{...t,dose:Number(s.slice(0,r)),dose_to:null,dose_unit:s.slice(r+1)}}
if(e!=="setting")return{...t,[e]:s};let o=t.setting.filter(r=>r!==s&&!n.scoper.parts(r,s));return{...t,setting:[...o,s]}}function vs(n){let{by:t}=n;return{...n,
...t==="dose"?ln:{[t]:t==="setting"?[]:""}}}var kc=new WeakMap;function fm({scoper:n},t){let e=kc.get(t)??n.ofContext(W(t));return kc.set(t,e),e}function G(n,t,e){
let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&!n.scoper.reportsAll(e,fm(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&
!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(i=>r.includes(n.nodes.get(i)?.category??"")):!0}function mr(n,t){let e=Tt(n,{source:t.from,target:t.
to,context:W(t),layers:t.layers,max_hops:t.hops}),s=new Y(n,e,{passes:p=>G(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(g=>[g.edge.id,g]))),a=t.from&&
t.to&&t.from!==t.to?os(s,e):null,c=a&&t.one?dm(n,a):a,l=pm(o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])
p&&u.add(p);let h=rs(n,o),f=new Map(h.map(p=>[S(p),p]));return{steps:new Map(o.map(p=>[S(p),p])),findings:r,answer:c,shown:l,nodes:u,conflicts:h,clashing:f}}function dm(n,t){
let e=t.paths.filter(o=>!o.chimera),s=V({direct:t.direct,paths:e});return Object.create(t,{paths:{value:e},cautions:{get:()=>Yn(n,s.flatMap(o=>o.edges),t.restsOn)}})}
function hn({from:n,to:t,pick:e}){let[s,o]=et(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function Sc(n){
return n?new Set(V(n).map(S)):new Set}function S({subject:n,object:t}){return`${n}>${t}`}function pm(n,t,{extent:e}){return e==="all"?n:t?[...new Set(V(t))]:[]}var $s=8,fn=5,[mm,gm]=[8,1],Mc=8,Oc=6,ym=k(Array.from({length:273},(n,t)=>[(t%21-10)*$s*2,(Math.floor(t/21)-6)*tt]),([n,t])=>[Math.hypot(n,t),n,t]),Ee=32,wm=4096,
ks=class{constructor(t,e,{width:s,height:o},{marks:r,things:i}){this.room={width:s*e,height:o*e},this.runs=new Map(t.map(l=>[l,bm(l,e)])),this.cells=vm([...this.
runs.values()].flat());let a=Array.from(this.runs.values(),l=>l[l.length-1]);this.marks=new bt([...r,...a.map(l=>ue(l,{width:2*Oc,height:2*Oc}))]),this.things=new bt(
i);let c=t.flatMap(l=>l.lit?this.runs.get(l)??[]:[]);this.lit=new bt(c.map(l=>ue(l,{width:$s,height:$s}))),this.stood=new bt([])}stand(t){let{line:e,most:s}=t,o=this.
runs.get(e)??[],r=o.map(u=>ue(u,t)).filter(u=>this.free(u)),a=r.map((u,h)=>({box:u,...this.rated(u,o[0]),far:Math.abs(h/r.length-.5)})).filter(({covers:u})=>e.lit||
u<=s),l=it(a,({rate:u,far:h})=>u+h)?.box??(e.lit?this.beside(o,t):void 0);return l?(this.stood.add([l[0]-Mc,l[1],l[2]+Mc,l[3]]),{x:(l[0]+l[2])/2,y:(l[1]+l[3])/2,
box:l}):null}beside(t,e){let{x:s,y:o}=t[Math.floor(t.length/2)],r=ym.map(([c,l])=>ue({x:s+c,y:o+l},e)),i=[...t.map(c=>ue(c,e)),...r],a=r.filter(c=>this.free(c));
return a.find(c=>this.lit.free(c))??a[0]??i.find(c=>this.marks.free(c)&&this.stood.free(c))}free(t){let{width:e,height:s}=this.room;return t[0]>=0&&t[1]>=0&&t[2]<=
e&&t[3]<=s&&this.marks.free(t)&&this.things.free(t)&&this.stood.free(t)}rated([t,e,s,o],r){let[i,a]=[new Set,new Set];for(let c of $m([t-fn,e-fn,s+fn,o+fn]))for(let{
line:l,pair:u,x:h,y:f}of this.cells.get(c)??[]){let d=Math.max(t-h,h-s,e-f,f-o);l!==r.line&&d<fn&&(d<0&&u!==r.pair?i:a).add(l)}return{covers:i.size,rate:mm*i.size+
gm*a.size}}};function bm(n,t){let{id:e,curves:s}=n,o=s.flatMap(a=>{let c=Math.max(1,Math.ceil(t*xm(a)/$s));return Array.from({length:c},(l,u)=>qo(a,u/c))}),r=S(
n),i=s[s.length-1][3];return[...o,i].map(({x:a,y:c})=>({line:e,pair:r,x:a*t,y:c*t}))}function xm(n){return n.slice(1).reduce((t,{x:e,y:s},o)=>t+Math.hypot(e-n[o].
x,s-n[o].y),0)}function vm(n){let t=new Map;for(let e of n){let s=Ec(Math.floor(e.x/Ee),Math.floor(e.y/Ee)),o=t.get(s);o?o.push(e):t.set(s,[e])}return t}function Ec(n,t){
return t*wm+n}function*$m([n,t,e,s]){for(let o=Math.floor(n/Ee);o<=Math.floor(e/Ee);o+=1)for(let r=Math.floor(t/Ee);r<=Math.floor(s/Ee);r+=1)yield Ec(o,r)}function ue({
x:n,y:t},{width:e,height:s}){return[n-e/2,t-s/2,n+e/2,t+s/2]}var Ht='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif';function Ss(){let n=document.createElement("canvas").getContext(
"2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Ht}`;let t=new Map;return e=>{let s=t.get(e)??n.measureText(e).width;return t.set(e,
s),s}}function dn({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:_c(l.box,e),forced:l.id===o||l.picked})),i=k(r,({forced:l,end:u,
faded:h,degree:f,id:d})=>[!l,!u,h,-f,d]),{size:a,upright:c}=t;return ca(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.height*e})}function _c([n,t,e,s],o){
return[n*o,t*o,e*o,s*o]}function Ms({lines:n,nodes:t,badges:e,layout:s},o,r,i){let a=t.map(({x:p,y:g,size:y})=>ue({x:p*o,y:g*o},Ac(2*y*o))),c=t.map(({box:p})=>_c(
p,o)),l={marks:[...a,...r.map(({box:p})=>p)],things:c},u=new ks(n,o,s.size,l),h=e.flatMap(p=>{let g=u.stand({line:p.line,...Ac(km),most:Number.POSITIVE_INFINITY});
return g?[{...p,...g}]:[]}),d=k(n.filter(p=>p.label&&!p.faded),({lit:p,ids:g})=>[!p,-g.length]).flatMap(p=>{let g=u.stand({line:p,width:i(p.label),height:tt,most:Sm});
return g?[{text:p.label,lit:p.lit,...g}]:[]});return{badges:h,labels:d}}var km=17,Sm=2;function Ac(n){return{width:n,height:n}}function mt(n,t,e){let s=a=>[1,3,
5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function gr(n,t,{x:e,y:s},o,r){r&&(n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s)),n.fillStyle=o,n.fillText(t,e,s)}function Ic(n,{text:t,lit:e,box:[s,o,r,i],
x:a,y:c},{paper:l,text:u,halo:h}){n.fillStyle=l,e&&n.fillRect(s-2,o,r-s+4,i-o),gr(n,t,{x:a,y:c-6},u,h)}function Tc(n,{x:t,y:e,kind:s},o){let r=s==="opposite";n.
beginPath(),n.arc(t,e,8,0,2*Math.PI),n.fillStyle=r?o.badge:o.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=o.badge,n.stroke(),n.font=`bold ${Ht}`,n.fillStyle=r?o.
paper:o.badge,n.fillText(r?"⇅":"∅",t,e-6),n.font=Ht}var Os=5,Mm=/[&<>"']/g,Om={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Em=/[^\S\n ]/g,Am=/[\p{C}\p{Zl}\p{Zp}]/gu,Nc="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",_m=new RegExp(`[${Nc}]+(?:[ 0-9.'’"-]+[${Nc}]+)*`,"gu"),Im=/^https?:\/\//,Tm=/\.?0+$/;
function pn(n,t,e=""){return new yr(t,e).document(n)}var yr=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[L(t),L(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${Ft(s)}" font-family="${Ft(this.fonts)}">\

<title>${Ft(o)}</title>
<desc>${Ft(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(wt).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${Nm("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${L(e)}" \
y1="${L(s)}" x2="${L(o)}" y2="${L(r)}"`} stroke-width="${L(i)}"${jc(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${L(c)},${L(l)}`).join(" "),a=s?` stroke-width="${L(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${L(i)}"`:"";return`<circle cx="${L(t)}" cy="${L(e)}" r="${L(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Ft(e)}</title>`:"",i=o?` data-name="${Ft(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return Im.test(s)?`<a href="${Ft(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,h]=[L(t),
L(e)],f=l?`transform="translate(${u} ${h}) rotate(-90)"`:`x="${u}" y="${h}"`,d=r==="start"?"":` text-anchor="${r}"`,p=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${f} font-size="${L(o)}"${d}${p}${this.look(i,"")}>${Ft(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${L(l)}"`:"",f=`<rect ${`x="${L(e)}" y="${L(s)}" width="${L(o)}" height="${L(r)}"`}${u}${jc(t)}${this.look(i,a)}/>`,d=c?jm(t):"";return d?
`${f}<path d="${d}" stroke-width="1.6"${this.look("",c)}/>`:f}};function gt(n){return n.replace(_m,"⁨$&⁩")}function Ft(n){let t=n.replace(Em," ").replace(Am,
e=>e===`
`?e:"�");return gt(t).replace(Mm,e=>Om[e])}function L(n){return us(n).replace(Tm,"")}function Nm(n,t){return`<${n}>${t}</${n}>`}function jc({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function jm({x:n,y:t,width:e,height:s}){let o="";for(let r=Os;r<=Math.floor((e+s)/Os)*Os;r+=Os){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${L(n+i)} ${L(t+a)}L${L(n+c)} ${L(t+l)}`)}return o}var wr="http://www.w3.org/2000/svg",Lm="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Cm=/[&<>"']/g,Rm=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function br(n){return gt(n).replace(Cm,t=>`&#${t.charCodeAt(0)};`).replace(Rm,"")}function D(n){return Math.round(n*10)/10}function Lc(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a}=n,{upright:c}=n.layout,l=new Map(a.map(g=>[g.id,g])),u=dn(n,1,e,""),{badges:h,labels:f}=Ms(n,1,u,e),d=Math.round(s.height);return`${[`<svg xmln\
s="${wr}" width="${r}" height="${d}" viewBox="0 0 ${r} ${d}" font-family="${Lm}" font-size="12">`,`<title>${br(t)}</title>`,`<rect width="${r}" height="${d}" fi\
ll="${o.paper}"/>`,...s.parts,...i.map(g=>Dm(g,o)),...a.map(g=>zm(g,o)),...a.map(g=>Wm(g,o)),...h.map(g=>Pm(g,o)),...f.map(g=>Bm(g,o)),...u.flatMap(({id:g,texts:y,
box:w})=>y.map((x,M)=>Sr(x,{x:c?(w[0]+w[2])/2:w[0],y:w[1]+11+M*tt},o.text,{bold:l.get(g)?.end,anchor:c?"middle":"start"}))),"</svg>"].join(`
`)}
`}function xr(n,{x:t,y:e},s,o=!1){return`<text x="${D(t)}" y="${D(e)}" fill="${s}"${o?' font-weight="bold"':""}>${br(n)}</text>`}function vr({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${D(n)} ${D(t)} L${D(n+29)} ${D(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Rc(
o,{x:n+29,y:t},{x:1,y:0},e)}function Cc({x:n,y:t},e,s){let o=Mr[e];return o?`<polygon points="${o.map(([i,a])=>`${D(n+6*i)},${D(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${D(n)}" cy="${D(t)}" r="6" fill="${s}"/>`}function Bm({text:n,lit:t,box:[e,s,o,r],x:i,y:a},{paper:c,text:l,halo:u}){let[h,f,d,p]=[e-2,s,o-e+4,
r-s].map(D);return(t?`<rect x="${h}" y="${f}" width="${d}" height="${p}" fill="${c}"/>`:"")+Sr(n,{x:i,y:a+4},l,{halo:u})}function Pm({x:n,y:t,kind:e},{badge:s,paper:o}){
let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`<g>${Pc({x:n,y:t},8,r,s)}${Sr(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Dm(n,{paper:t}){let e=mt(n.colour,
t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.join(" ")}"`:"",{tip:o,onward:r}=$r(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" str\
oke-width="${D(n.width)}"${s}/>`}${Rc(n.end,o,r,e)}`}function zm(n,t){let[e,s,o,r]=n.box.map(D),[i,a]=n.end||n.picked?[t.ring,2]:[mt(t.text,t.paper,.75),1];return`\
<rect x="${e}" y="${s}" width="${D(o-e)}" height="${D(r-s)}" rx="5" fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function $r(n){let[,,t,e]=n[n.length-
1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/s,y:(e.y-t.y)/s}}}function kr(n,{x:t,y:e},s){let o=(r,i)=>`${D(t+r*s.x-i*s.y)} ${D(e+r*s.y+
i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(
-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5\
 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:return null}}function Rc(n,t,e,s){let o=kr(n,t,e);if(!o)return"";let r=o.filled?`fill\
="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path d="${o.path}" ${r}/>`}function Es(n,t){let e=document.createElementNS(wr,n);for(let[
s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function Bc(n,t,e){let s=Es("svg",{width:34,height:14,"aria-hidden":"true"}),o=vr({x:0,y:7},n,t,e),
r=new DOMParser().parseFromString(`<svg xmlns="${wr}">${o}</svg>`,"image/svg+xml");return s.append(...r.documentElement.children),s}function Pc({x:n,y:t},e,s,o){
return`<circle cx="${D(n)}" cy="${D(t)}" r="${e}" fill="${s}" stroke="${o}" stroke-width="1.5"/>`}function Sr(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?
' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"`:"";return`<text x="${D(t)}" y="${D(e)}" text-anchor=\
"${i}" fill="${s}"${a}${c}>${br(n)}</text>`}var Mr={square:[[-1,-1],[1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],
triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,
s]=[t%2?.5:1.1,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};function Wm(n,t){let e=n.faded?mt(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:mt(
n.colour,t.text,.35),o=Mr[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${D(n.x+i*n.size)},${D(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" st\
roke-width="1.5"/>`:Pc(n,n.size,e,s)}function As({shape:n,colour:t}){let e=Mr[n],s=Es("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"\
swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?Es("polygon",{points:o,fill:t}):Es("circle",{cx:8,cy:8,r:6,fill:t})),s}function Dc(n,{
width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error("no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=
[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(
n)}`})}var Hm={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Fm=1.4,Um=7;async function Wc(n){let t=await Fn(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var _s=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=Ss(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Hm);for(let r of t.querySelectorAll("[tabindex]"))r.removeAttribute("tabindex");
this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.lettered=new Map,this.points=new WeakMap,this.under="";let s=null;this.network.on("clic\
k",({pointer:r})=>{s=r.canvas}),t.addEventListener("click",()=>{s&&e.pick(this.pickAt(s)),s=null}),t.addEventListener("pointermove",({offsetX:r,offsetY:i})=>this.
point(this.at(this.network.DOMtoCanvas({x:r,y:i})),e.hover)),t.addEventListener("pointerleave",()=>this.point("",e.hover));for(let r of["zoom","dragEnd"])this.network.
on(r,()=>{this.keepInSight(),e.move()});let o=r=>{this.picture?.layout.upright&&!r.ctrlKey&&r.stopPropagation()};t.addEventListener("wheel",o,{capture:!0}),this.
network.on("beforeDrawing",r=>this.paper(r)),this.network.on("afterDrawing",r=>this.write(r))}size(){return{width:this.element.clientWidth,height:this.element.clientHeight}}free(){
for(let t of[this.frame,this.element])t.style.height="";return this.size()}show(t){this.picture=t;let{upright:e,size:s}=t.layout,o=Math.min(1,this.size().width/
s.width);for(let a of[this.frame,this.element])a.style.height=e?`${Math.ceil(s.height*o)}px`:"";this.element.classList.toggle("upright",e),this.fresh=!0,[this.placed,
this.lettered]=[new Map,new Map];let{width:r,height:i}=this.size();this.network.setSize(`${r}px`,`${i}px`),this.nodes.clear(),this.nodes.add(t.nodes.map(a=>this.
visNode(a))),this.network.redraw()}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size(),
s=this.picture?.layout.size??{width:t,height:e},o=Math.min(1,t/s.width,e/s.height)||1;this.network.moveTo({position:{x:s.width/2,y:s.height/2},scale:o,animation:!1})}where(){
let[{width:t,height:e},{x:s,y:o}]=[this.size(),this.network.getViewPosition()];return[this.network.getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{
width:e,height:s}=this.size(),[o,r,i]=t.split(",").map(Number);t&&e?(this.network.moveTo({position:{x:r*e,y:i*s},scale:o,animation:!1}),this.keepInSight()):this.
fit()}keepInSight(){let[t,{x:e,y:s}]=[this.network.getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[xs(
t),{x:zc(e,o),y:zc(s,r)}];(i!==t||a.x!==e||a.y!==s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:xs(this.network.getScale()*
Fm**t),animation:!1}),this.on.move()}reveal({x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(f,d,p)=>Math.
min(f+p,Math.max(f-p,d)),c={x:a(t,i.x,(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move());
let{y:l}=this.network.canvasToDOM({x:t,y:e}),{scrollTop:u,clientHeight:h}=this.frame;this.frame.scrollTop=Math.min(l-40,Math.max(u,l+80-h)),this.redraw()}hover(t){
this.hovered=t,this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?mt(t.colour,e.paper,
.75):t.colour,r=s?e.ring:mt(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?mt(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,h]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=h,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[Um/this.network.getScale(),""];for(let c of s){
let l=da(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??fa(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return mt(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=$r(e.curves),r=kr(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:mt(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??dn(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}onLines(){let{
scale:t,placed:e}=this.labels(),s=t.toFixed(4),o=this.hovered?dn(this.drawn,t,this.measure,""):e,r=this.lettered.get(s)??Ms(this.drawn,t,o,this.measure);this.lettered.
set(s,r);let i=new bt(e.map(({box:a})=>a));return{badges:r.badges.filter(({box:a})=>i.free(a)),labels:r.labels.filter(({box:a})=>i.free(a))}}write(t){if(!this.picture)
return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,nodes:r,layout:i}=this.picture,{badges:a,labels:c}=this.
onLines();t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.lineJoin="round",t.font=Ht;for(let u of a)Tc(t,u,o);for(let u of c)Ic(t,u,o);let l=new Map(
r.map(u=>[u.id,u]));t.textAlign=i.upright?"center":"left";for(let u of s)this.name(t,u,l.get(u.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.
end||o.picked||o.id===this.hovered?`bold ${Ht}`:Ht;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o),l=this.network.getScale(),[u,h,f,d]=o.
box.map(y=>y*l),g=u<=s[0]&&h<=s[1]&&s[2]<=f&&s[3]<=d?"":r.halo;for(let[y,w]of e.entries())gr(t,w,{x:a?(s[0]+s[2])/2:s[0],y:s[1]+y*tt},c,g)}};function zc(n,t){return Math.
min(t,Math.max(0,n))}function Ut(n,t){return[t.one?n.t.one:"",...Ae(n,t)].filter(Boolean).join(" · ")}function Ae(n,{stated:t,effects:e,evidence:s,hidden:o}){let{t:r}=n,i=(c,l)=>l.
length?`${c}${n.t.colon}${n.joined(l.map(u=>n.say(u)))}`:"";return[...[t?r.stated:"",i(r.effects,e),i(r.evidence,s)],i(r.hidden,o)].filter(Boolean)}function Is(n,t,e){
let s=Ae(n,t);return[n.where(e),s.length?n.t.afterFilter(s.join(" · ")):""].filter(Boolean).join(" · ")}var mn=["+","-","0"],[Or,Gm,Uc]=[210,190,10.5],qm=760,[Km,Vm]=[120,.16],Er={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function _e({view:n,
extent:t}){return n==="map"&&t==="all"}function Gc(n,{graph:t,state:e,view:s},o,r){let i=s.shown.filter(T=>T.findings.some(({edge:N})=>N.signed)),a=Ym(t,e),c=a?
Zm(n,t,i,a,o):Xm(n,t,i,o),[l,u]=[Hc(c,"column"),Hc(c,"row")],h=l.length*Er[c.name].wide,f=Math.max(qm,v+Or+h+v),d=vt(n.ruler,r,f,Uc),p=Math.max(d.reach-h,d.reach*
Vm),g=d.compact?Math.max(Km,Math.min(Or,p)):Or,y=`${n.where(W(e))} · ${n.joined(e.layers.map(T=>n.say(T)))}`;d.head(c.title,[y]),a&&Jm(d,o),Qm(d,c,[l,u],g);let w=c.
cells.some(({counts:T})=>!mn.some(N=>T.get(N)));d.legend([...mn,...w?["?"]:[]].map(T=>[(N,Q)=>P(T,N,Q,5),c.means(T)])),d.notes([o.matrixNote]);let x=i.flatMap(T=>T.
findings.map(({edge:N})=>N.id)),M=n.stamp(re(k(x,T=>T)),"stamp_map"),j=d.finish(n.lang,M,c.cells.length);return{...j,width:Math.max(v+g+h+v,j.width)}}function Ym(n,{
pick:t}){let[e,s]=et(t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Xm(n,t,e,s){let o=r=>t.nodes.
get(r)?.category??"";return{title:s.matrix,name:"block",cells:Kc(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r],means:qc(n)}}function Zm(n,t,e,[
s,o],r){let i=e.filter(({subject:a,object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),
name:"pair",cells:Kc(i,a=>a),called:a=>n.node(a),place:a=>n.node(a).toLowerCase(),means:qc(n)}}function qc(n){let t=new Map([["+","raises"],["-","lowers"],["0",
"no_effect"]]);return e=>n.text(t.get(e)??"no_direction")}function Kc(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(
o)??[],s])}return Array.from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(mn.map(l=>[l,a.filter(
u=>u===l).length]));return{row:i,column:r,pairs:o.length,counts:c}})}function Hc({cells:n,place:t},e){return k(new Set(n.map(s=>s[e])),t)}function Jm(n,{allCategories:t}){
n.y+=16;let e=$(v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=_(v-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function Fc(n,t,e,s){
let o=t.map(r=>({text:r,texts:[n.fitted(r,e,s)],room:e}));return Kn(o,r=>n.width(r,s)).map(([r])=>r)}function Qm(n,t,[e,s],o){let{ruler:r}=n,{wide:i,high:a}=Er[t.
name],c=v+o,l=Fc(r,e.map(t.called),Gm,11.5),u=Fc(r,s.map(t.called),o-16,12),h=n.y;n.y+=10+Math.max(0,...l.map(y=>r.width(y,11.5)));let f=l.map((y,w)=>$(c+(w+.5)*
i+4,n.y,y,11.5,{turned:!0}));n.y+=6;let d=n.y,p=[];for(let[y,w]of s.entries()){let x=n.y;n.add(_(c,x+1,e.length*i,a-2,{fill:"band",radius:3})),p.push(_(v,x+1,o,
a-2,{fill:"band",radius:3})),p.push($(c-8,x+a/2+4.3,u[y],12,{anchor:"end"}));for(let M of t.cells.filter(({row:j})=>j===w))ng(n,t,M,c+e.indexOf(M.column)*i);n.y+=
a}let g=_(0,d,c,n.y-d,{fill:"paper"});n.group([g,...p],"","",Vc),n.group([_(0,h,c+e.length*i+v,d-h,{fill:"paper"}),...f],"","",Yc),n.group([_(0,h,c,d-h,{fill:"p\
aper"})],"","",Xc)}var[Vc,Yc,Xc]=["names","heads","corner"],tg=["row","block","pair","line"].map(n=>`[data-name^="${n} "]`).join();function Ar(n){let t=n.querySelector(
":scope > svg"),[e,s,o]=[Vc,Yc,Xc].map(x=>t?.querySelector(`[data-name="${x}"]`));for(let x of["--over","--held"])n.style.removeProperty(x);let r=o??s;if(!(t instanceof
SVGSVGElement&&s&&r instanceof SVGGraphicsElement))return;let{y:i,height:a,width:c}=r.getBBox(),l=o?c:0,[u,h]=[n.getBoundingClientRect(),t.getBoundingClientRect()],
f=t.viewBox.baseVal.width/h.width,d=Math.max(0,(u.left-h.left)*f),p=eg(s),g=p instanceof SVGGraphicsElement?p.getBBox():{y:i,height:a},y=Math.max(0,g.y+g.height-
i-a),w=Math.min(y,Math.max(0,(Math.max(0,u.top)-h.top)*f-i));e?.setAttribute("transform",`translate(${d} 0)`),s.setAttribute("transform",`translate(0 ${w})`),o?.
setAttribute("transform",`translate(${d} ${w})`),n.style.setProperty("--over",`${a/f}px`),n.style.setProperty("--held",`${l/f}px`)}function eg(n){let t=n.previousElementSibling;
for(;t&&!t.matches(tg);)t=t.previousElementSibling;return t}function ng(n,{name:t,called:e,means:s},{row:o,column:r,counts:i,pairs:a},c){let{wide:l,high:u,dx:h,
dy:f}=Er[t],d=mn.filter(Q=>i.get(Q)),p=sg(i),g=p?`${p}_faded`:"paper",y=_(c+1,n.y+2,l-2,u-4,{fill:g,radius:3}),[w,x]=[n.y+u/2,(d.length-1)/2],M=c+l/2-4,j=d.flatMap(
(Q,Ct)=>og(Q,i.get(Q)??0,M+(Ct-x)*h,w+(Ct-x)*f)),T=d.map(Q=>`${s(Q)} ${i.get(Q)}`).join(" · "),N=t==="block"?` (${a})`:"";n.group([y,...d.length?j:P("?",c+l/2,
w,5)],`${e(r)} → ${e(o)}${N}
${T||s("?")}`,"",`${t} ${r}>${o}`)}function sg(n){let t=Math.max(...n.values()),e=mn.filter(s=>t&&n.get(s)===t);return e.length>1?F.mixed:F[e[0]]}function og(n,t,e,s){
return[...P(n,e-4,s,3.4),$(e+2,s+3.8,String(t),Uc)]}var rg=[[0,1,2],[3],[4],[5],[6,7]],Zc=3,ig=4,ag=12,[cg,lg]=[250,4],ug=3;function Qc(n,t,{from:e,to:s}){let o=O(t).filter(c=>c!==e&&c!==s),i=rg.map(c=>o.filter(l=>c.
includes(hg(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>ig||i.length>Zc&&i.some(c=>c.length<Zc);){let c=i.indexOf(it(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function hg(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function Ir(n,t){let e=n.map((c,l)=>c.map(u=>tl(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,h]=[s.get(c),s.get(l)];if(!(u&&h))continue;let f=`${c}>${l}`;o.set(f,fg(e,f,u.column<=h.column?[u,h]:[h,u]))}for(let c of e)Ts(c);let r=dg(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&xg(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function tl(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function fg(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=tl(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function Ts(n){for(let[t,e]of n.entries())e.rank=t}function dg(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>cg?lg:ag;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;pg(r?[...n].reverse():n,r?"after":"before");let i=ug;for(;i&&gg(n);)i-=1;let a=n.reduce((c,l)=>c+vg(l)+bg(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)Ts(o);return t}function pg(n,t){for(let e of n){let s=new Map(e.map(o=>[o,mg(o,t)]));e.splice(0,e.length,...k(e,o=>[
s.get(o)??0,o.rank])),Ts(e)}}function mg(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function gg(n){let t=!1;for(let e of n)
for(let s of[...e])t=yg(e,s)||t;return t}function yg(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=Jc(
u,t)+wg(t,u)-Jc(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),Ts(n),c}function Jc(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function wg(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return _r(n)*e(t,n)-_r(t)*e(n,t)}function _r({before:n,after:t}){return Math.min(n.length,t.length)}function bg(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=_r(r);return t}function xg(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function vg(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Ns=3,$g=1e6,[kg,el,Sg]=[12,34,10];function nl(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,Mg(n,c,t.get(c)??0,s)])),i=Og(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,h]=[l[0],l[l.length-1]],[f,d]=[u,h].map((g,y)=>i.get(`${g.id} ${c}`)??y),p=[f,
...l.slice(1,-1).map(g=>t.get(g)??0),d];return[c,Eg(n,c,l,p,s)]});return{boxes:r,routes:new Map(a)}}function Mg({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function Og({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,h=!i.startsWith(`${c.id}>`),f=n.back.has(i)?0:1;o.get(c)?.[f].
push({pair:i,other:a[1],level:u,back:h}),o.get(l)?.[u?f:0].push({pair:i,other:a[a.length-2],level:u,back:h})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:h,level:f})=>{let d=(s.get(h)??0)-c;return f?Math.sign(d)*$g-d:d};for(let h of a){let f=Math.min(e.port,l/Math.max(1,h.length)),
d=k(h,p=>[u(p),p.back,p.pair]);for(let[p,{pair:g}]of d.entries())r.set(`${i.id} ${g}`,c+(p-(h.length-1)/2)*f)}}return r}function Eg(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Ag(n,t,e,s,o)]:_g(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,h])=>[h,u,l,c])}function Ag({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,h=c<0?n[u].start:n[u].end,f=c<0?n[u-1]?.end:n[u+1]?.start,d=Math.min(el,
f===void 0?el:Math.abs(f-h)-Sg),p=h+c*4*Math.min(d,kg+60*Math.abs(i-r)/t)/3,[g,y]=l?[h,h+c*Ns]:[h+c*Ns,h];return[a(g,r),a(p,r),a(p,i),a(y,i)]}function _g({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,h]=[a===0&&!e?c+Ns:c,a+1===r&&e?l-Ns:l],[f,d,p]=[s[a],s[a+
1],(c+l)/2],g=[o(u,f),o(p,f),o(p,d),o(h,d)];if(a+1===r)return[g];let[y,w]=[o(l,d),o(n[i.column].end,d)];return[g,[y,y,w,w]]})}function sl(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let h=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/h,count:h},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[ut,Ls]=[10,34],ol=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Ig,rl,Tg]=[70,160,6],Ng=20,jg=2,[Lg,Cg]=[44,30],js={top:44,box:90,depth:68,channel:44,abreast:[
4,3,2]},[Rg,Bg]=[640,120],Pg=10;function cl(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map(S)]),o=Tr.get(s)??Dg(n,t,e);return Tr.clear(),Tr.
set(s,o),o}var Tr=new Map;function Dg(n,t,e){let s=Qc(n,t.nodes,t),o=e.width<e.height*.75?null:Fg(n,s,t,e),r=!o||e.width<Rg&&zg(o,e)<Bg,i=r?Ug(s,t,e):o,a=qg(i,r?
ut:Ls),{boxes:c,routes:l}=nl(i,a,r),u=Array.from(c,([p,g])=>[p,Wg(g,r)]),[h,f]=[Math.floor((i.spans.at(-1)?.end??0)+ut),i.length],d=r?{width:Math.max(e.width,f+
2*ut),height:Math.max(e.height,h)}:{width:Math.max(e.width,h),height:Math.max(e.height,f+Ls+ut)};return{positions:new Map(u),boxes:c,routes:l,upright:r,size:d}}
function zg({spans:n,density:t,length:e},{width:s,height:o}){let r=(n[n.length-1]?.end??0)+ut,i=Math.min(1,s/r,o/(e+Ls+ut)),a=n.slice(1,-1).map(({start:l,end:u})=>(u-
l-Pt)*i),c=Math.max(1,Math.floor((i*t.lines*tt+6)/tt));return Math.min(Number.POSITIVE_INFINITY,...a)*c}function Wg([n,t,e,s],o){return o?{x:(n+e)/2,y:t+Pt/2}:{
x:n+Pt/2,y:(t+s)/2}}var Hg=/[\s-]/;function Fg(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new ge(n.figures.widths),a=(f,d)=>i.wrapped(s.get(f)??"",d-Pt-4,12,
!0).length,c=f=>Math.max(...(s.get(f)??"").split(Hg).map(d=>i.width(d,12,!0)))+Pt+6,l=Ir(t,e),u=r-Ls-ut,h=il(l,al(t,o-2*ut,a,c),u,a);if(h.length>u){let f=o*h.length/
u;h=il(l,al(t,f-2*ut,a,c),u,a)}return h}function il(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=ol.map(a=>{
let c=({column:u})=>n.columns[u].length===1;return{density:a,...ll(n,a,u=>Math.max(Ng,tt*Math.min(o.get(u)??1,c(u)?ol[0].lines:a.lines)+4))}}),i=r.find(({longest:a})=>a<=
e)??r[r.length-1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function al(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(rl,Math.max(Ig,
...g.map(s)))),i=n.map((g,y)=>{let w=r[y];for(;w<rl&&g.some(x=>e(x,w)>jg);)w+=Tg;return w}),a=g=>g.reduce((y,w)=>y+w,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.
max(0,t-o*Lg-a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),h=Math.min(1,(t-o*Cg)/a(u)),f=u.map(g=>g*h),d=(t-a(f))/o,p=ut;return f.map(g=>{let y={start:p,end:p+g};return p=
y.end+d,y})}function Ug(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=js.abreast.map(g=>{let y=n.flatMap(x=>Gg(x,g)),w=Ir(y,t);return{rows:y,
order:w,...ll(w,o,()=>js.box)}}),i=e-2*ut,{rows:a,order:c,sizes:l,longest:u}=r.find(g=>g.longest<=i)??it(r,g=>g.longest)??r[0],{depth:h,top:f}=js,d=Math.max(h+js.
channel,(s-f-ut-h)/Math.max(1,a.length-1)),p=a.map((g,y)=>({start:f+y*d,end:f+y*d+h}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function Gg(n,t){
let e=Math.ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function ll({columns:n},{gap:t,slot:e,port:s},o){
let r=c=>{if(!c.node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),
a=n.map(c=>c.reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function qg({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{
let l=a.map(u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,h]of sl(l,e).entries())o.set(a[u],s+h)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{
let c=[...a.before,...a.after],l=c.reduce((u,h)=>u+(o.get(h)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<Pg;a+=1)for(let c of a%2?[...n].reverse():
n)r(c,i);return o}var ul={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Kg={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Vg={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},Cs=["+","-","0","conflicting","mixed","?","="];function he(n){
return{dash:Kg[n]??[],end:Vg[n]??""}}function Rs(n,t,{view:e,overlay:s},o,r){let i=ul[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:ml(e)}:pl(e,t),u=a??c,h=a||u!==e.shown?new Set(u.flatMap(N=>[N.
subject,N.object])):e.nodes,f=new pt(n,t.lang),d=new Map(Array.from(h,N=>[N,f.node(N)])),{from:p,to:g}=t,y=cl(n,{nodes:h,pairs:u,names:d,from:p,to:g},o),w=cy(t,
e,u),x=N=>ay(t)&&w?.has(S(N)),M=a?a.flatMap(N=>ry(n,N,i)):c.flatMap(N=>x(N)?ny(N,i):[sy(N,i)]),j=Yg(M,y,w),T={layout:y,lines:j,colours:i,paths:l,...y.size};return{
...T,nodes:Zg(n,t,d,T,w),badges:s?[]:iy(e,T,w)}}var hl=56;function pl(n,t){let{answer:e,shown:s}=n,o=ml(n);if(!e||t.extent==="all"||s.length<=hl)return{steps:s,
paths:o};let r=yl(t.pick,n),i=new Set(s.filter(h=>h===e.direct)),a=0;for(let{steps:h}of e.paths){let f=h.filter(d=>!i.has(d));if(i.size+f.length>hl)break;for(let d of f)
i.add(d);a+=1}let[c,l]=et(t.pick),u=c==="node"&&[...i].some(({subject:h,object:f})=>h===l||f===l);return{steps:s.filter(h=>i.has(h)||!u&&r?.has(S(h))),paths:a}}
function ml({answer:n}){return n?.paths.length??0}var fl=new WeakMap;function gl(n,{view:t,overlay:e}){let s=fl.get(t)??new Set((e?.rows??pl(t,n).steps).map(S));
return fl.set(t,s),s}var dl=11;function Yg(n,{routes:t},e){let s=new Map;for(let r of n)s.set(S(r),[...s.get(S(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,
object:c}]=i,l=s.has(S({subject:c,object:a}))?i.length*dl/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((h,f)=>{let d=(f-(i.length-1)/2)*dl-l;return{
...h,...u,...Xg(t.get(r)??[],d,h,u)}})});return k(o,r=>r.lit)}function Xg(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?pa(n,t):n,a=r?.8:s?.25:0;return{curves:i,
path:ha(i),width:e+(o?1:0),fade:a}}function Zg(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let h of[c,l])i.set(h,(i.get(
h)??0)+u.length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),h=c===t.from||c===
t.to;return{id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:6,text:l,end:h,faded:a!==
null&&!a.has(c),degree:h?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var Jg={male:"♂",female:"♀"},[Qg,ty]=[1.5,.5],ey=["+","-","0","\
?","="];function ny(n,t){let{arrows:e}=n.graph.vocabulary,s=ey.flatMap(r=>{let i=n.findings.filter(({edge:c})=>(c.signed?c.sign:"=")===r);if(!i.length)return[];
let a=Nr(n,i,r,t);return[a.label||r!=="="?{...a,label:`${e[r]} ${a.label}`.trim()}:a]}),o=Number.POSITIVE_INFINITY;return k(s,({sign:r,ids:i})=>[r==="=",-i.length]).
map(r=>{let i=Math.max(ty,Math.min(r.width,o));return o=i-Qg,{...r,width:i}})}function sy(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return Nr(
n,n.findings,"=",t);let s=e.filter(A);return Nr(n,e,ot(K(s.length?s:e)).sign,t)}function Nr({subject:n,object:t},e,s,o){let r=e.map(({edge:d})=>d),i=d=>r.filter(
p=>p.sex===d).length,a=["female","male"].flatMap(d=>i(d)?[`${Jg[d]}${oy(i(d))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",
u=Math.max(...e.map(d=>d.match)),h=!l&&(u===E.COMPATIBLE||!e.some(A)),f=Math.min(5,1.6+.5*(r.length-1))*(h?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,
sign:s,match:u,light:h,ids:r.map(({id:d})=>d),...he(s),colour:o[s],width:l?1:f,label:l?"":c}}function oy(n){return n>1?String(n):""}function ry(n,{subject:t,object:e,
cells:s,relation:o},r){let{arrows:i}=n.vocabulary,a=(u,h,f)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:h,ids:f,match:E.ASSERTED,colour:r[u],dash:u==="b"?[9,
4]:u==="both"?he(h).dash:[],end:he(h).end,width:u==="both"?1.5:2.6,light:!1,label:i[h]}),c=s.flatMap((u,h)=>u.sign==="untested"||u.sign==="elsewhere"||u.sign===
"not_counted"?[]:[{...u,sign:u.sign,which:["a","b"][h]}]);if(o!=="same")return c.map(({which:u,sign:h,edges:f})=>a(u,h,[...f]));let[{sign:l}]=c;return[a("both",
l,c.flatMap(({edges:u})=>u))]}function iy(n,{lines:t},e){return n.shown.flatMap(s=>{let o=S(s),r=n.clashing.get(o),i=t.find(a=>S(a)===o);return!(r&&i)||e&&!e.has(
o)?[]:[{id:o,line:i,kind:r.kind}]})}function ay({pick:n}){return["pair","path"].includes(et(n)[0])}function cy({pick:n},t,e){let s=yl(n,t);return s&&e.some(o=>s.
has(S(o)))?s:null}function yl(n,t){let[e,s]=et(n);if(e==="path"){let o=s.split(">");return new Set(o.slice(1).map((r,i)=>S({subject:o[i],object:r})))}return e===
"pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(S))}var ly=new Set(["title","aria-label","placeholder"]);function m(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,ly.has(o)?gt(r):r);return s.append(...Gt(e)),s}function Gt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[gt(t)]:t instanceof Element?[t]:t?Gt(t):[])}function wl(n){let t=m("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Gt([n()])),t.classList.remove("later"))});return e.observe(t),t}function Bs(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function gn(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function J(n,t,e,s,o){return m("select",{id:n,"aria-label":o,onchange:r=>s(Bs(r))},e.map(([r,i,a])=>m("option",{value:r,selected:r===t,label:r===t?a:null},
i)))}var uy={"+":"up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function Ps(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function $t(n,t,e=n.
sign(t)){return m("span",{class:`sign sign-${uy[t]??"open"}`,title:e},m("span",{"aria-hidden":"true"},Ps(n,t)),m("span",{class:"unseen"},e))}function Ds({words:n,
state:t,view:e,overlay:s},o){return t.view!=="map"||_e(t)||gl(t,{view:e,overlay:s}).has(S(o))?null:m("small",{class:"note off-map"},n.t.notHere)}function zs({t:n}){
return jr("⚑",n.reviewSays,"flag")}function jr(n,t,e){return m("span",{class:"clash",title:t,"data-term":e},m("span",{"aria-hidden":"true"},n),m("span",{class:"\
unseen"},` (${t}) `))}function C(n,t,e){return n.explained(t)?m("span",{class:"term",role:"term","data-term":t},e):e}function Lr(n,t){return t.signed?$t(n,t.sign):
$t(n,"=",n.say(t.predicate))}var hy=/[?#]/g;function fy(n,{doi:t,pmid:e}){let s=(r,i)=>m("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).
replace(hy,encodeURIComponent);return[...Je(n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID\
 ${e}`)]:[]]}function Ws({words:n,view:t},e){let s=t.steps.get(S(e.edge));return s?n.silence(s,e):""}function Hs(n,t){let{graph:e,words:s}=n,{t:o}=s,{edge:r,match:i}=t,
a=Ws(n,t),c=e.flags.get(r.id)??[],l=r.reference.map(h=>e.references.get(h)).filter(h=>h!==void 0),u=r.section&&(r.reference.length||r.citation.length)?` §${r.section}`:
"";return m("article",{class:`card ${i===E.COMPATIBLE||a?"light":""}`,id:`finding-${r.id}`,"data-finding":r.id,"data-counted":String(!a)},m("h3",{},Lr(s,r)," ",
`${s.node(r.subject)} → ${s.node(r.object)}`),m("p",{},s.statement(r)),py(e,s,t),a?m("p",{class:"silent"},a):null,my(e,s,r).map(h=>m("p",{class:"warning"},h)),
c.map(h=>gy(s,h)),r.note?m("p",{class:"note"},m("strong",{},`${o.note}${s.t.colon}`),Cr(r.note)):null,m("p",{class:"source"},s.source(r),u," · ",m("code",{},r.
id)),l.map(h=>Rr(s,h)))}function Cr(n){return Et(n)?n:m("span",{lang:"en"},n)}function Fs({t:n,lang:t},e){return t==="en"||!e.some(s=>s&&!Et(s))?null:m("p",{class:"\
note",id:"in-english"},n.notesInEnglish)}var dy=["secondary analysis","subgroup analysis","exploratory analysis"];function py(n,t,e){let{edge:s,match:o}=e,{matches:r,
unsure:i}=t.graph.vocabulary,a=t.text(r[o]),c=new Map([...i,...dy].map(l=>[t.say(l),l]));return m("ul",{class:"chips"},t.chips(s).map(l=>m("li",{},c.has(l)?C(t,
c.get(l)??"",l):l)),s.signed?m("li",{class:"match"},C(t,r[o],a)):null,s.signed&&A(e)?m("li",{class:"match"},C(t,"counted",t.say("counted"))):null,s.signed?null:
m("li",{},t.say(s.predicate)),s.evidence_type?m("li",{},t.say(s.evidence_type)):null,m("li",{},C(t,s.layer,t.say(s.layer))),n.own.has(s.id)?m("li",{class:"match"},
t.t.own):null)}function my(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?t.retracted:t.partlyRetracted]:[]}function gy(n,t){
return m("p",{class:"warning"},m("strong",{},`${n.t.reviewSays}${n.t.colon}`),n.flag(t))}function Rr(n,t){let e=n.unlinked(t);return m("p",{class:"source"},`${[
n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,fy(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var yy=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n),[bl,wy]=[[
"ladder","map"],["harvest","forest"]];function Us({words:n,state:t,view:e,overlay:s},o){let{t:r}=n,{from:i,to:a,hops:c,view:l}=t,u=o?by({words:n,state:t,view:e}):
"";return u||(i&&i===a?r.same:i&&a?s?r.noFinding:r.noPath(c):wy.includes(l)?r.noPair:r.noQuestion)}function by({words:n,state:t,view:{answer:e}}){let{t:s}=n,o=e?.
paths.length??0;switch(t.view){case"forest":return s.noSizes;case"gaps":return s.noneReports(n.say(t.columns));case"harvest":return t.pick||!o?s.noStudy:`${s.noStudy}\
 ${s.waysElsewhere}`;case"ladder":return o?`${s.undirected(o)} ${s.waysElsewhere}`:"";default:return bl.includes(t.view)?"":s.noFinding}}function xl(n,t){let{state:e,
view:s}=n,o=t&&["ladder","harvest"].includes(e.view)&&!e.pick&&s.answer?.paths.length;return rt(n,Us(n,t),{map:!!o,hops:bl.includes(e.view)})}function rt({graph:n,
words:t,state:e,change:s},o,{map:r=!1,hops:i=!0}={}){let{t:a}=t,c=yy.filter(d=>String(e[d]??"")!==String(X[d]??"")),l=jt(n).layers,u=(d,p,g)=>m("button",{type:"\
button","data-way":d,onclick:()=>s(g)},p),h=Object.fromEntries(c.map(d=>[d,X[d]])),f=[t.where(e),Ut(t,e)].filter(Boolean).join(" · ");return m("div",{class:"em\
pty"},m("p",{},o),c.length?m("p",{},a.narrowed(f)):null,m("p",{class:"tools"},c.length?u("filters",a.reset,h):null,e.layers.length<l.length?u("layers",a.allLayers,
{layers:l}):null,r?u("map",a.map,{view:"map"}):null,i&&e.from&&e.to&&e.from!==e.to&&e.hops<ce?u("hops",a.moreSteps(ce),{hops:ce}):null,...xy(t,n,e).map(([d,p])=>u(
d,`${t.node(String(p.from))} → ${t.node(String(p.to))}`,{...p,pick:""})),e.pick?u("pick",a.letGo,{pick:"",tab:"answer"}):null))}function xy(n,t,{from:e,to:s}){
let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.
graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",{from:s,to:e}]]:[]}var Ie=3,vy=40,$y=2,$l=/\s+/,ky=/^\s*\d+(\.\d+)?\s*$/,Sy={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],
b:["male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0\
.5"],sort:["1","-1"]},vl={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",
steps:"hops",language:"lang",unit:"dose_unit"};function kl(n,[t,e]){if(!Object.hasOwn(X,t))return Oy(t,e);if(t==="dose"&&ky.test(e))return{better:Ey(n,e.trim()),
words:[]};let s=pr(n,t),o=t==="from"||t==="to"?My(n,e):Ay(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:Sy[t]??[]}}function My(n,t){let e=me(
n,t,Ie);return e.length?e:me(n,t.trim().split($l)[0],Ie)}function Sl(n,t,e){let o=t.split($l).filter(a=>a.length>2).flatMap(a=>me(n,a,e)),r=[...z(n.vocabulary,t)].
slice(0,vy),i=k(n.spellings,([a])=>{let c=[...a];return Ve(r,c)/Math.max(r.length,c.length)});return[...new Set([...o,...i.slice(0,e).map(([,a])=>a)])].slice(0,
e)}function Oy(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(X),o=s.filter(i=>2*Ve([...e],[...i])<Math.min(2*$y+1,e.length));return{better:(Object.
hasOwn(vl,e)?[vl[e]]:o).slice(0,Ie).map(i=>[i,t]),words:s}}function Ey(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.
edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=k(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Ie).map(
([r])=>["dose",`${t}${r}`])}function Ay({vocabulary:n},t,e){let s=new Map(e.map(a=>[z(n,a),a])),o=zn(n,t,s,Ie).map(([a])=>a),r=z(n,t),i=[...s].filter(([a])=>r.length>
2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Ie)}var _y=60,Ml=12,Ol=6,El=3,Iy=40,Ty=/^[\p{L}\p{N}\s=_.:|,+-]*$/u;function Te([n,t]){return(t?`${n}=${t}`:n).slice(0,_y)}function Al(n,t,e,s){let o=b("notice");o.
hidden=!e.length;let r=e.slice(0,Ol),i=u=>r.filter(h=>h[2]===u),a=i(void 0),c=e.length>Ol?["…"]:[],{t:l}=n;o.replaceChildren(...Gt([a.length?l.leftOut([...a.map(
Te),...c].join(", "),a.length+c.length):"",a.map(u=>Ny(n,u,s)),i("again").map(u=>` ${l.again(u[0],Te([u[0],cn(Reflect.get(t,u[0]))]),Te(u))}`),i("alike").filter(
([u])=>u!=="by").slice(0,1).map(([,u])=>[` ${l.alike(n.named(u))}`])]))}function Ny(n,t,e){let{t:s}=n,{better:o,words:r}=kl(n.graph,t),i=u=>m("button",{type:"bu\
tton",class:"plain",onclick:()=>e(t,u)},Te(u));if(o.length)return[` ${s.didYouMean(Te(t))} `,o.map((u,h)=>[h?", ":"",i(u)])];let a=Object.hasOwn(X,t[0]),c=r.slice(
0,Ml).map(u=>a?s.choice(u,n.named(u)):u),l=n.joined(r.length>Ml?[...c,"…"]:c);return l?` ${s.mayBe(a?t[0]:"",l)}`:""}function _l({t:n},t){let e=i=>[...i.slice(
0,El).map(c=>Te(c).slice(0,Iy)).map(c=>Ty.test(c)?c:"…"),...i.length>El?["…"]:[]].join(", "),[s,o]=[void 0,"again"].map(i=>t.filter(a=>a[2]===i));return[s.length?
n.notAsked(e(s),s.length):"",o.length?n.notAskedTwice(e(o)):""].filter(Boolean).join(" ")}function Il(n,t){let{words:e,state:s}=n,{t:o}=e,r=Ae(e,s),i=_l(e,n.leftOut),a=t.match===null?"":e.graph.vocabulary.matches[t.match],c={"data-verdict":t.verdict,
"data-match":a,"data-contested":String(t.contested),"data-strength":t.strength.level??""};return[m("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,m("smal\
l",{id:"for-whom"},`· ${Is(e,s,t.question.context)}`)),i?m("p",{class:"warning",id:"not-asked"},i):null,r.length?m("p",{class:"warning",id:"filtered"},o.verdictFiltered(
r.join(" · "))):null,m("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...c},Br(e,t),` ${o.verdict}${e.t.colon}`,yn(e,t),m("br"),m("span",{id:"rests-on"},
jy(e,t))),Ly(n,t),zy(e,t),m("p",{id:"why"},ir(e,t))]}function yn(n,{verdict:t,leans:e,strength:{level:s}}){return[m("strong",{},C(n,t,n.leaning(n.say(t),e?.sign))),
s?[" · ",C(n,"strength",`${n.t.strength}${n.t.colon}${n.say(s)}`)]:""]}function Tl({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function Br(n,{verdict:t,direct:e}){let s=Tl(n,t);return $t(n,s,n.signOf(s,e?[e]:[]))}function jy({t:n},{direct:t,paths:e}){if(!t)return e.length?`${n.noDirect}\
 ${n.waysBelow}`:n.noDirect;let s=t.findings.filter(({edge:o})=>o.signed);return n.about(s.length,new Set(s.map(({study:o})=>o)).size,t.results.length)}function Ly(n,{
direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(nt(e.context)).length>0,r=new Map;for(let c of t.findings){let l=s.reason(t,c);l&&r.set(l,[
...r.get(l)??[],c])}let i=(c,l)=>m("ul",{class:"studies"},Cy(c).map(u=>m("li",{},Ry(s,u,l).map(h=>Dy(n,h))))),a=[...r.values()].flat().length;return m("div",{id:"\
studies"},m("h3",{},C(s,"counted",s.t.counted)),i(t.findings.filter(A),o),a?m("details",{id:"silent"},m("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([
c,l])=>[m("p",{class:"silent"},c),i(l,!1)])):null)}function Cy(n){let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function Ry(n,t,e){
let s=new Map;for(let r of t){let{edge:i}=r,a=Py(n,r,e),c=[i.sign,n.source(i),...a].join(" "),l=s.get(c)??{own:[],facts:a};l.own.push(r),s.set(c,l)}let o=[...s.
values()].map(r=>({...r,chips:By(n,r.own)}));return o.map(({own:[r,...i],facts:a,chips:c},l)=>({first:r,said:[i.length?`×${i.length+1}`:"",...a,...c.filter(u=>!a.
includes(u)&&o.some(h=>!h.chips.includes(u)))].filter(Boolean),again:l>0&&n.source(o[l-1].own[0].edge)===n.source(r.edge),under:l>0}))}function By(n,t){let[e,...s]=t.
map(({edge:o})=>n.chips(o));return e.filter(o=>s.every(r=>r.includes(o)))}function Py(n,{edge:t,openKeys:e},s){let o=e.length?n.notTold(t,e):n.text("asserted");
return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),s?o:"",n.graph.own.has(t.id)?n.t.own:""].filter(
Boolean)}function Dy({words:n,change:t},{first:{edge:e},said:s,again:o,under:r}){return m("button",{type:"button",class:r?"plain again":"plain",title:n.statement(
e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${S(e)}`,tab:"evidence"})},$t(n,e.signed?e.sign:"=")," ",m("span",{class:o?"unseen":null},`${n.source(e)} `),
m("small",{},s.join(" · ")))}function zy(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;let a=s?.sign??
Tl(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(h=>h===a)).map(u=>`${n.study(u.study,u.findings.map(({edge:h})=>h))}${n.t.colon}${n.outcome(Zn(u))}`);
return o&&l.push(`${n.say("mechanism paths")}${n.t.colon}${n.say(r)}`),l.length?m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.joined(l,"cla\
uses")):m("p",{id:"against"},m("strong",{},`${n.t.against}${n.t.colon}`),n.t.nobody)}function Nl(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=m("ul",{class:"paths"});return m("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>m("li",{},Wy(n,t,c))))}},m("summary",{},`${s.t.symptoms} (${r.length})`),i)}function Wy({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Nt(n,{source:i,target:r,context:a,layers:c,max_hops:l},f=>G(n,e,f)),h=u.direct?.results.length??0;return m("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Br(t,u),` ${t.node(r)} `,m("small",{},`${t.say(u.verdict)} · ${t.t.countedStudies(
h)}`))}var Hy={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
d what parts them.",compare:"Two values of one key, such as women and men, laid over each other.",opposite:"Studies found more of it in one, and less in the oth\
er.",leaning_apart:"In at least one the studies disagree; counted, they point one way here and the other way there.",differs:"An effect was found in one; in the\
 other none, or as many or more studies found none.",untested:"Studies report it for one; no counted study reports the other with all that is asked: a gap, no d\
ifference.",not_counted:"What reports it for one of the two is counted; for the other it is not, for the reason that is named.",elsewhere:"Studies report it for\
 one of the two; those that report the other are of layers that are not asked.",open:"Something was found in both; in one nobody says which way it goes.",explained:"\
Every finding differs in this from every other that contradicts it: both may be right, each for its own.",partly:"Some of the findings that contradict each othe\
r differ in this; others do not.",unresolved:"The findings contradict each other, and nothing they report of whom and how tells them apart.",tentative:"The sour\
ce itself says may, seems or preliminary.","subgroup analysis":"Found in a part of those who took part; not counted beside a main result that fits as well.","se\
condary analysis":"Not what the study was made to test; not counted beside a main result that fits as well.","exploratory analysis":"Looked for without a plan; \
not counted beside a main result that fits as well.",flag:"What the review says and what the paper it cites reports are not the same; the card says how."},Fy={verdict:"\
针对所问对象，计入的研究合起来说明什么；不超出研究所述。",increases:"有作用的计入研究都见升高，且多于未见作用的研究。",
decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"\
计入的研究有的升高、有的降低。倾向为较多研究所指；阴性结果按其趋势计。",mixed:"有的计入研究见到作用，同样多或更多的研究未见。倾向为前者所指。",
insufficient:"没有计入的结果说明方向。",strength:"多少项对照研究、多少人结果一致；分级见方法说明。",counted:"每项研究计一个结果。重复、较不\
具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",
chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",
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
untested:"只有一方有研究报告；计入的研究都没有报告另一方并满足所问的全部条件。这是空白，不是差异。",not_counted:"报告一\
方的结果计入；报告另一方的未计入，原因见所列。",elsewhere:"一方有研究报告；报告另一方的研究属于未选的层次。",open:"\
双方都有结果；其中一方没有说明方向。",explained:"相互矛盾的结果在此条件上都不同：各自在其条件下可能都成立。",partly:"\
相互矛盾的结果中，有些在此条件上不同，有些没有。",unresolved:"结果相互矛盾，而所报告的对象与方法都不能区分它们。",
tentative:"来源自称为可能、似乎或初步。","subgroup analysis":"仅见于部分受试者；有同样适用的主要结果时不计入。","secondary\
 analysis":"并非研究所要检验者；有同样适用的主要结果时不计入。","exploratory analysis":"无计划的分析；有同样适用的主要结果时不计入。",
flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},Gs={en:Hy,zh:Fy},jl={en:{strength:"evidence: weak, moderate …",stated:"onl\
y findings that say so",hops:"step, path",untold:"not told apart",robustness:"the verdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",
weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none",untested:"not tested in one",not_counted:"\
not counted in one",elsewhere:"in layers not asked",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",partly:"partly explai\
ned by",unresolved:"nothing that they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",untold:"未区分",
robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"相反",leaning_apart:"\
倾向相反",differs:"有作用对未见作用",untested:"一方未检验",not_counted:"一方未计入",elsewhere:"仅见于未选的层次",open:"方向不明",
flag:"⚑ 综述与原文不同",explained:"可由此解释",partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},Ne={en:[["ask-section",
"Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ rais\
es, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the\
 studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],
zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分\
者各成一列。点击一行可见其证据。"],["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};function B(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var Uy={citedFiltered:(n,t)=>`OxyGraph ${n} · a filtered view (${t}) has no answer to cite; without the filters it has`,filtered:"filtered",afterFilter:n=>`aft\
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
n,"line"),wider:"The picture goes on to the right →",widerBack:"← Back to its left side"},Gy={citedFiltered:(n,t)=>`OxyGraph ${n} · 筛选后的视图（${t}\
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
widerBack:"← 回到左侧"},Ll={en:Uy,zh:Gy};var qy={title:"OxyGraph",colon:": ",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the \
evidence says",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",
everything:"everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"\
Add a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the \
middle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most, o\
r a fourth one where two are level. A cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"\
Zoom in",zoomOut:"Zoom out",fit:"Fit",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual\
 words",share:"Take it away",link:"Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings and anatomy as CSV",json:"Findings an\
d anatomy as JSON",cite:"Copy citations",bibtex:"Papers as BibTeX",ris:"Papers as RIS",papers:n=>B(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"\
this answer",papersOfPick:"what is picked",papersShown:"what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Sa\
ved.",copyFailed:"The browser refused to copy.",pictureFailed:"The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"\
Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Papers"},shown:(n,t,e)=>`${B(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-
t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${B(n,"node")}, ${B(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`\
How does ${n} reach ${t}?`,noQuestion:"Choose where to start and where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${B(n,
"finding")} of ${B(t,"study","studies")}; ${B(e,"study","studies")} counted`,robustness:"What the verdict would be with less",paths:n=>B(n,"indirect path"),more:n=>`\
Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"\
weakest step",blocked:"blocked by a null",clash:"findings disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>B(n,"finding"),
noneReports:n=>`No counted finding of what is asked reports: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large i\
ts effect is.",noRow:n=>`No row holds “${n}”.`,rows:(n,t)=>n===t?B(t,"row"):`${n} of ${B(t,"row")}`,allRows:"Show all rows",narrowed:n=>`It is asked only fo\
r: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Look for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no \
path of up to ${B(n,"step")}.`,reviewSays:"Review and paper differ",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted\
; it rests on the others.",note:"Note",notesInEnglish:"Notes are in the curator's English.",description:"About",identifier:"Identifier",through:"Start here",until:"\
End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explained by",unresolved:"nothing that\
 they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selection.",compareBy:"Compar\
e by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",noneCompared:"No finding on the way reports either of \
the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${B(n,"study","studies")} counted`,symptoms:"Its symptoms, e\
ach alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly.",bothSexes:"both sexes",against:"Against it",nobody:"\
no counted study.",elsewhere:(n,t,e)=>`Layers not asked (${n}): ${B(t,"finding")} between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n}\
 · +${t} not stated`:String(n),stated:"Only findings that say so",untested:"not tested",studies:n=>B(n,"study","studies"),notHere:"not on this map",here:"In th\
is answer",others:"Elsewhere in the selection",versus:"against",moreOf:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be\
: ${t}.`:`An address may say: ${t}.`,leftOut:(n,t)=>`The address says ${n}, which ${t===1?"is not understood here and was":"are not understood here and were"} l\
eft out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Finding"],filter:"Filter the table",tableCaption:"\
Every finding of the selection, and the anatomy between them",signs:{"?":"direction not given","=":"part of, kind of, projects to …"},mapHelp:"Arrow keys go f\
rom node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${B(t,"line")}`,unknown:n=>`Nothing is called “${n}\
”.`,light_line:"thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the more the thicker; ♀ ♂ in wo\
men, in men",framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file\
. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},Ky={title:"OxyGraph",colon:"：",lead:"\
哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",
hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",
how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"剂量自",doseTo:"至",settingAdd:"添加情境",legend:"类别",ladder:"阶梯图",
brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,matrixNote:"列作用于行。格中为升高、降低、未见作用的结果数，底色为最多者，并列\
时为另一种颜色。点击一格可见其类别中的条目，再点击可见证据。",allCategories:"← 全部类别",table:"表格",zoomIn:"放大",zoomOut:"\
缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",back:"上一步",next:"下一步",done:"完成",allWords:"\
全部术语",share:"带走",link:"复制链接",keep:"当前视图（文件）",png:"PNG 图片",svg:"SVG 图片",csv:"证据与解剖关系 CSV",json:"证据与解剖关系\
 JSON",cite:"复制文献",bibtex:"文献 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"不含",papersOf:"文献属于",papersOfAnswer:"本回答",
papersOfPick:"所选内容",papersShown:"中间所示内容",noPaper:"此处的证据没有注明文献。",print:"打印",copied:"已复制。",saved:"已保存。",
copyFailed:"浏览器不允许复制。",pictureFailed:"浏览器无法生成该图片；可存为 SVG。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",
compare:"比较",papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`\
画出 ${n} 个节点、${t} 条线`,firstPaths:(n,t)=>`（${t} 条路径中的前 ${n} 条）`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",
same:"起点与终点相同。",strength:"证据强度",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",
paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"有一步没有计入的结果",contested:"\
有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",nothing:"尚未选择。请选择节点、线条或路径。",
findings:n=>`${n} 条证据`,noneReports:n=>`所问的计入结果都没有报告：${n}。`,noFinding:"没有符合所问的证据。",noSizes:"这一对的证据都没有给出效应大小\
。",noRow:n=>`没有含“${n}”的行。`,rows:(n,t)=>n===t?`${t} 行`:`${t} 行中的 ${n} 行`,allRows:"显示全部行",narrowed:n=>`目前只问：${n}。`,
allLayers:"包括所有层次",moreSteps:n=>`查找至多 ${n} 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n} 步以内的路径。`,
reviewSays:"综述与原文不同",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依据其余论文。",
note:"备注",notesInEnglish:"备注与说明保留整理者的英文原文。",description:"说明",identifier:"标识符",through:"设为起点",until:"设为终点",
kind:{opposite:"方向相反",null:"有作用与未见作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"所报告的情境不能区分"},
flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",first:"甲",second:"乙",noComparison:"选择一个因\
素和两个取值，叠加在一张图上比较。",noneCompared:"路径上没有结果报告其中任何一个。",noTest:"仅将各自的结果并列；这不是对差异的检验。",
countedStudies:n=>`计入 ${n} 项研究`,symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验。",
bothSexes:"两性合并",against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；计入后结论\
为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n} 项研究`,
notHere:"不在此图上",here:"本回答之内",others:"所选的其他证据",versus:"对",moreOf:n=>`另 ${n} 项`,didYouMean:n=>`${n} 或许应为：`,mayBe:(n,t)=>n?
`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,clear:"结束比较",columns:["主体","关系","客体",
"适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据，以及其间的解剖关系",signs:{"?":"方向不明",
"=":"属于、投射至等"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",at:(n,t)=>`${n}\
，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"⇅ ∅ 证据不一致",
sexMarks:"×n 两者之间的证据数，越多越粗；♀ ♂ 其中女性与男性的条数",framed:"粗框：起点、终点和所选",offline:"所有内容都在此文件中，不\
访问网络。",tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。",damaged:"此文件已损坏，无法完整显示：请从来源处重新获取。"},
qt={en:qy,zh:Ky},Cl={asserted:"asserted",compatible:"compatible"},Rl={sex:"sex",species:"species",population:"population",dose:"dose",doseUnit:"unit",route:"rou\
te",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidence_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing e\
xperiments",direct:"direct evidence",cautions:"cautions"};var Vy=/^[A-Z][a-z]+[A-Z]/,Yy=/(?<=[a-z])(?=[A-Z])/g,je=class extends pt{constructor(t,e){super(t,e),this.t={...qt[e],...Ll[e],...this.#t(Cl),...this.#t(Rl,qs)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&Vy.test(t)?t.replace(Yy," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({citation:t,kind:e,statement:s,statement_zh:o}){return`${dt(t)} ${this.say(e)} – ${this.
either(s,o)}`.trimStart()}text(t){return Reflect.get(this.t,t)}explained(t){return Reflect.get(Gs[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.
verdicts,t);return Reflect.get(this.t.signs,t)??(e?this.effect(t):"")}signOf(t,e){let s=e.some(({speaking:o})=>o.some(({edge:r})=>r.signed&&r.sign==="?"));return t===
"?"&&!s?this.say(this.graph.vocabulary.verdicts[t]):this.sign(t)}};function qs(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var Bl=25,Pl=3,Pr=!1;function Dl(){Pr=!1}function zl(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[m("p",{},o.noQuestion)];if(!s.answer)return[
m("p",{},o.same)];let r=s.answer;return[Il(n,r),r.direct||r.paths.length?null:rt(n,o.noPath(e.hops)),Nl(n,r),Xy(t,r),Jy(n,r),Qy(t,r),tw(t,r),r.decidedBy==="noth\
ing"?null:ew(t,r),nw(t,r),r.direct?[m("h3",{},o.direct),ow(n,r.direct)]:null,sw(n,r.paths),aw(t,r)]}function Xy(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.
joined(s.layers.map(i=>n.say(i)));return m("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(
([r,i])=>[r,i,n.say(i)]);return m("div",{id:"by-layer"},m("h3",{},n.t.byLayer),m("ul",{},o.map(([r,i,a])=>m("li",{"data-layer":r,"data-verdict":i},C(n,r,n.say(r)),
`${n.t.colon}${a}`))))}var Zy={female:"male",male:"female"};function Jy({graph:n,words:t,state:e},{question:s}){let o=Zy[s.context.sex];if(!o)return null;let[r,
i]=[{...s.context,sex:o},{...e,sex:o}],a=Nt(n,{...s,context:r},u=>G(n,i,u)),c=a.direct?.results,l=c?.filter(({openKeys:u})=>!u.includes("sex")).length??0;return m(
"p",{id:"other-sex","data-verdict":a.verdict},t.sentence("the_same_for",{who:t.say(o)}),t.t.colon,yn(t,a),c?` · ${t.sentence("reported_by",{reported:l,counted:c.
length})}`:null)}function Qy(n,{direct:t}){let[e]=t?rs(n.graph,[t]):[],s=e?Ua(n,e):"";return s?m("p",{id:"settling"},`${qs(n.say("would settle it"))}${n.t.colon}${s}`):
null}function tw(n,{sensitivity:{without:t,flips:e}}){if(!e.length)return null;let s=o=>{let r=t.get(o)??"",i=`${qs(n.say("without"))} ${n.study(o)}${n.t.colon}${n.
say(r)}`;return m("li",{"data-study":o,"data-verdict":r},i)};return m("ul",{id:"flips"},e.map(s))}function ew(n,{sensitivity:{scenarios:t}}){let e=(s,o)=>m("li",
{"data-scenario":s,"data-verdict":o},`${n.say(s)}${n.t.colon}${n.say(o)}`);return m("details",{id:"sensitivity"},m("summary",{},C(n,"robustness",n.t.robustness)),
m("ul",{},Array.from(t,([s,o])=>e(s,o))))}function nw(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>m("li",{"data-missing":S(o)},n.missing(o,
e.context.species)));return m("details",{id:"missing"},m("summary",{},C(n,"missing",`${n.t.missing} (${t.length})`)),m("ul",{},s))}function sw(n,t){let{t:e}=n.words,
s=Pr?t:t.slice(0,Bl),o=()=>{Pr=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Bl];r instanceof HTMLElement&&r.focus()};return[m("h3",{},
e.paths(t.length)),m("ol",{class:"paths"},s.map(r=>m("li",{},rw(n,r)))),s.length<t.length?m("button",{type:"button",id:"more-paths",onclick:o},e.more(t.length-s.
length)):null]}function ow(n,t){let{words:e,change:s}=n,o=S(t);return m("button",{type:"button",class:"path","data-pair":o,onclick:()=>s({pick:`pair:${o}`,tab:"\
evidence"})},Wl(e,t,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Hl(n,t,t),Fl(e,t))}function rw(n,t){let{words:e,state:s,change:o}=n,
r=t.nodes.join(">"),i=t.match===E.COMPATIBLE;return m("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data-path":r,"data-sign":t.
sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data-speculative":String(t.
speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},$t(e,t.sign,e.signOf(t.sign,t.steps))," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",m("span",{class:"step"},Wl(e,a,t.signs[c]),Fl(e,t.parts[c]),Hl(n,a,t.parts[c]))," ",e.node(a.object)]),m("small",{},iw(e,s,t).map(([a,c],l)=>[
l?" · ":" ",C(e,a,c)])))}function Wl(n,t,e){return t.signed?$t(n,e,n.signOf(e,[t])):m("span",{class:"structure"},`—${n.say(t.edges[0].predicate)}→`)}function iw(n,t,e){
let{t:s}=n,o=Object.keys(nt(W(t))).length>0,r=Ln(e.steps,u=>e.parts[e.steps.indexOf(u)].gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:
"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}${n.t.colon}${i}`],
["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.
blocked:""]].filter(([,u])=>u)}function Hl({graph:n,view:t,words:e},s,o){let r=t.clashing.get(S(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind===
"opposite"?"⇅":"∅";return[r?jr(a,`${e.t.clash}${e.t.colon}${e.t.kind[r.kind]}`,"clash"):null,i?zs(e):null]}function Fl(n,t){let e=t.papers.map(i=>n.paper(i)),
s=e.length-Pl,o=s>1?[...e.slice(0,Pl),n.t.moreOf(s)]:e,r=n.joined([dt(t.cited),...o].filter(Boolean),"clauses");return m("span",{class:"cited",title:s>1?n.joined(
e,"clauses"):null},r)}function aw(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>m("p",{class:"warning","data-flag":s.id},n.flag(s)));return[m("h3",{id:"\
cautions"},`${n.t.cautions} (${t.length})`),e]}var Dr=["sex","species","population","route","regimen"],Kl=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Vl(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...Dr,"dose","setting"].map(i=>[i,Yl(n,t,s,i)]),r=Kl.map(([i,a])=>[i,Xl(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Yl(n,t,e,s){return Ks(n,e,s,Dr.includes(s)?String(Reflect.get(t,s)):"")}function Xl(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function zr(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=W(t),r=Gl(n,s.filter(c=>G(n,t,c))),i={};for(let c of[...Dr,"dose","setting"])i[c]=Yl(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Wt(n,o,c,l));return{value:l,
...ql(n,r,u,uw(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of Kl){let u={...t,[c]:c==="layers"?n.words.layer:[]},h=e.filter(f=>u.layers.includes(f.layer)&&
G(n,u,f));i[c]=Xl(n,e,l).map(f=>{let d=h.filter(p=>p[l]===f);return{value:f,count:ql(n,Gl(n,d),a).count}})}return i}var Ul=new WeakMap;function Wr(n){let t=Ul.get(
n)??cw(n);return Ul.set(n,t),t}function cw(n){let t={kinds:[],of:new Map,reporting:new Map,admitting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)
continue;let o=n.scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function Gl(n,t){let{kinds:e,of:s}=Wr(n),o=e.map(()=>0);for(let r of t){
let i=s.get(r);i!==void 0&&(o[i]+=1)}return o}function ql(n,t,e,s){let o=n.scoper.scopes.byKey(e).map(a=>lw(n,a)),[r,i]=[0,0];for(let a=0;a<t.length;a+=1){let c=t[a];
for(let l of o)l[a]||(c=0);r+=c,s?.[a]&&(i+=c)}return{count:r,stated:i}}function lw(n,t){let{kinds:e,admitting:s}=Wr(n),{scoper:o}=n,r=s.get(t)??e.map(i=>o.scopes.
admits(t,o.ofEdge(i)));return s.set(t,r),r}function uw(n,t,e){let{kinds:s,reporting:o}=Wr(n),r=`${t} ${e}`,i=o.get(r);if(i)return i;let a=n.scoper.ofContext(Wt(
n,Jt({}),t,e)),c=s.map(l=>n.scoper.reportsAll(l,a));return o.set(r,c),c}function Ks(n,t,e,s=""){if(e==="sex")return["female","male"];if(e==="dose")return hw(n,t);
let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function hw(n,t){let e=new Map;
for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return k(e,([,s])=>s).map(([s])=>s)}var Vs=["opposite","leaning_apart","differs","only_a","only_b","not_counted","elsewhere","open","same"];function Zl(n,t){if(!t.by)return null;let e=vs(t),{a:s,b:o,
from:r,to:i,extent:a,layers:c}=e,l=r&&i&&r!==i&&a==="answer"?fw(n,e):new Map,u=dw(n,e),h=l.size?za(n,l,e.by,y=>G(n,e,y)):or([...u.values()].flatMap(y=>y.all()),
pw(n,e,u),e.by),f=h.map(({subject:y,object:w,cells:x})=>{let M=[x.get(s),x.get(o)];return{subject:y,object:w,cells:M,relation:mw(M)}}),d={};for(let y of f)d[y.relation]=
(d[y.relation]??0)+1;let p={context:W(e),layers:c},g=new Y(n,p,{passes:y=>G(n,e,y)});return{rows:f,answers:[...l.values()],silentUndivided:Da(g,h),counts:d}}function fw(n,t){
let{from:e,to:s,layers:o,hops:r}=t,i=c=>({...Hr(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>G(n,t,c);return new Map([t.a,t.b].map(c=>[c,Nt(n,i(c),a)]))}
function dw(n,t){let e=s=>new Y(n,Hr(n,t,s),{passes:o=>G(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s)]))}function pw(n,t,e){return new Map(Array.from(e,([s,
o])=>{let r=(a,c)=>o.step(a,c),i=a=>G(n,t,a);return[s,{stepOf:r,others:ns(n,Hr(n,t,s),i)}]}))}function Hr(n,t,e){return{context:Wt(n,W(t),t.by,e),layers:t.layers}}
function mw([n,t]){return n.silent.size||t.silent.size?"not_counted":n.elsewhere.length||t.elsewhere.length?"elsewhere":n.edges.length?t.edges.length?n.relation===
"opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign==="?"?"open":"differs":"only_a":"only_b"}function Jl(n,t){let e=new Map(
n.map(o=>[S(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of gw(o.map(a=>e.get(S(a)))))if(i.length>1){s.set(S(i[0]),i);
for(let a of i)e.delete(S(a))}}return n.flatMap(o=>{let r=s.get(S(o));return r?[r]:e.has(S(o))?[[o]]:[]})}function gw(n){let t=[[]];for(let e of n)e?t[t.length-
1].push(e):t.push([]);return t}var Ql={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none found, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}\
: not tested, or not reported apart`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested, or not reported apart`,not_counted:"counted for one, and for the o\
ther reported but not counted",elsewhere:"reported for one, and for the other in layers that are not asked",open:"in one no direction is given",same:"the same i\
n both"},zh:{opposite:"相反",leaning_apart:"倾向相反",differs:"一方有作用，另一方未见作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}\
：未检验，或未分别报告`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验，或未分别报告`,not_counted:"一方计入，另一方有报告但未计入",
elsewhere:"一方有报告，另一方仅在未选的层次中有报告",open:"一方方向不明",same:"两者相同"}};var eu={by:"",a:"",b:"",pick:""};function nu(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[tu(n),m("p",{},o.noComparison)];let r=()=>s(eu);return[tu(
n),m("button",{type:"button",id:"overlay-close",onclick:r},o.clear),ww(n,e.answers),e.rows.length?m("p",{class:"note"},o.noTest):m("p",{class:"empty"},o.noneCompared),
Vs.map(i=>bw(n,e,i)),yw(n,e),Ow(t,e.answers)]}function yw({words:n,state:{by:t}},{silentUndivided:e}){return e.size?m("p",{class:"note",id:"silent-undivided"},Fa(
n,{by:t,silentUndivided:e})):null}function ww({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o=W(vs(t)),r=(i,a)=>{let c={"data-stratum":[t.a,t.b][a],
"data-verdict":i.verdict},l=rr(i,t.by)===!1?` · ${n.sentence("of_others")}`:"";return m("li",c,m("strong",{},`${Fr(n,t)[a]}${n.t.colon}`),yn(n,i),l)};return[m(
"h2",{},`${s.question(n.node(t.from),n.node(t.to))} `,m("small",{},`· ${Fr(n,t).join(" | ")} · ${n.where(o)}`)),m("ul",{class:"studies",id:"compared-verdicts"},
e.map(r))]}function bw(n,{rows:t,answers:e},s){let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(g=>g.relation===s),l=k(Jl(c,e),([{subject:g,object:y}])=>[g!==i||
y!==a,g!==i]);if(!l.length)return null;let u={"data-relation":s,"data-count":String(l.length)},h=o.t.rows(l.length,l.length),f=l.length<c.length?`${h}, ${o.t.steps(
c.length)}`:h,p=C(o,s==="only_a"||s==="only_b"?"untested":s,Ys(o,r,s));return[m("h3",{class:`relation relation-${s}`,...u},p,` (${f})`),m("ul",{class:"paths"},l.
map(g=>m("li",{},vw(n,g))))]}function tu({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(f=>f.signed&&e.layers.includes(f.layer)),
i=f=>{let[d,p]=f?Ks(n,r,f):[];s(p===void 0?eu:{by:f,a:d,b:p,pick:""})},a=(f,d,p)=>m("div",{class:"row"},m("label",{for:f},d),p),c=n.vocabulary.keys.map(f=>[f,t.
text(f)]),l=a("overlay-by",o.compareBy,J("overlay-by",e.by,[["","–"],...c],i));if(!e.by)return l;let u=Ks(n,r,e.by).map(f=>[f,t.named(f)]),h=(f,d)=>{let p=`ov\
erlay-${f}`;return a(p,d,J(p,e[f],u,g=>s({...xw(e,f,g),pick:""})))};return[l,h("a",o.first),h("b",o.second)]}function xw(n,t,e){let s=t==="a"?"b":"a";return{[t]:e,
[s]:n[s]===e?n[t]:n[s]}}function vw(n,t){let{graph:e,words:s,state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`\
pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));return m("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"eviden\
ce"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",$w(s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?zs(s):null,Fr(s,o).map((l,u)=>m("small",{},`${l}${s.
t.colon}${kw(n,t.map(({cells:h})=>h[u]))}`)))}function $w(n,t){return t.map(({sign:e},s)=>e==="untested"||e==="elsewhere"||e==="not_counted"?null:m("span",{class:s?
"stratum-b":"stratum-a"},$t(n,e)))}function kw({graph:n,words:t},e){let s=e.flatMap(c=>c.edges.map(l=>n.edges.get(l))).filter(c=>c!==void 0),o=e.find(c=>c.told)?.
told;if(!s.length&&o)return t.t[o];let r=t.joined(e.map(c=>Mw(t,c)),"clauses");if(!s.length)return r;let i=[...new Set(s.map(({study:c})=>c))],a=i.map(c=>Sw(t,c,
s));return`${r} · ${t.t.studies(i.length)}${t.t.colon}${t.joined(a,"clauses")}`}function Sw(n,t,e){return n.study(t,e).replaceAll("; "," + ")}function Mw(n,{sign:t,
leans:e,counts:s,silent:o,elsewhere:r}){if(t==="not_counted"){let l=[...new Set(o.values())].map(u=>n.say(`because_${u}`));return`${n.say("not_counted_here")} (${n.
joined(l,"clauses")})`}if(t==="elsewhere")return`${n.say("in_other_layers")} (${r.length})`;let{arrows:i}=n.graph.vocabulary,a=nr.flatMap(l=>s[l]?[`${s[l]}${i[l]}`]:
[]);return`${t==="untested"?n.t.untested:n.leaning(n.effect(t),e)}${a.length?` (${a.join(" ")})`:""}`}function Ow(n,t){let e=sr(t);if(!e.length)return null;let s=e.
map(o=>m("p",{class:"warning","data-flag":o.id},n.flag(o)));return m("details",{id:"compared-cautions"},m("summary",{},`${n.t.cautions} (${e.length})`),s)}function Fr(n,{
a:t,b:e}){return[n.named(t),n.named(e)]}function Ys(n,{a:t,b:e},s){let o=Ql[n.lang][s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var Le="side",Zs={[Le]:[1,2],front:[0,2],top:[0,1]},Js=1.6,Ur=2.5,Gr=[.22,-.22,.44,-.44,.66,-.66],su=12;function ou(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(
([,o])=>o)];return{left:Math.min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Xs=class{constructor(t,e,s,o){this.name=t,this.left=e,this.
top=s,this.scale=o}at(t){let[e,s]=Zs[this.name];return[this.left+t[e]*this.scale,this.top-t[s]*this.scale]}shown(t){return this.name===Le?t.filter(([e])=>e<Ur):
t}numbered([t]){return this.name===Le||t>-Ur}};function ru(n,t){return n.filter(([e])=>e*t>0||Math.abs(e)<Ur).slice(0,1)}function iu([n,t],[e,s],o){let[r,i]=[(n+
e)/2+o*(s-t),(t+s)/2-o*(e-n)];return Array.from({length:su+1},(a,c)=>{let l=c/su,[u,h,f]=[(1-l)**2,2*(1-l)*l,l**2];return[u*n+h*r+f*e,u*t+h*i+f*s]})}function au(n,t,e,s){
let o=n.reduce((c,[,l])=>c+l,0),r=-.25,i=n.flatMap(([c,l])=>{if(!l)return[];let u=c==="?"?"paper":F[c];if(l===o)return[q(t,e,s,{fill:u})];let h=l/o,f=Math.max(3,
$e(24*h)),d=r;r+=h;let p=Array.from({length:f+1},(g,y)=>{let w=2*Math.PI*(d+h*y/f);return[t+s*Math.cos(w),e+s*Math.sin(w)]});return[oe([[t,e],...p],{fill:u,closed:!0})]}),
a=n.some(([c,l])=>c==="?"&&l);return[...i,q(t,e,s,{stroke:a?"muted":"paper",width:1})]}var[Ce,qr]=[18,38],[Ew,Aw]=[4.2,20],_w=3,Re={views:[Object.keys(Zs)],number:9,small:11,half:4.2,line:16,columns:2},uu={...Re,number:10.5,small:11.5,half:5},Iw=Object.
keys(Zs).filter(n=>n!==Le),Tw={...uu,views:[[Le],Iw],line:24,columns:1},Nw=1.75,jw=[["left",-1],["right",1]],cu=["-","0","+","?"],Lw=["BrainRegion","Connection"];
function hu(n,t,e,s="sex",o=Z){return new Kr(n,t,e,s,o).scene()}var Kr=class{constructor(t,e,s,o,r){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{
node:d,x:p,y:g,z:y}of t.data.places)p&&g&&y&&this.places.set(d,[...this.places.get(d)??[],[Number(p),Number(g),Number(y)]]);this.found=new Map,this.placeless=0,
this.#s(e),this.sides=new Map(Array.from(this.found.keys(),d=>[d,this.#o(d)]));let a=k(this.found,([d,p])=>[-K(p).length,d]).filter(([d])=>this.#n(d).length===1);
this.numbers=new Map(a.map(([d],p)=>[d,p+1])),this.edges=[...this.found.values()].flat().map(({edge:d})=>d),this.outlines=t.data.outlines,this.spans=Object.fromEntries(
Object.entries(this.outlines).map(([d,p])=>[d,ou(p)]));let c=this.#t(Re.views[0],Js)+2*v;this.sheet=vt(t.ruler,r,c,Re.number);let{reach:l,compact:u}=this.sheet;
this.layout=u?r<Me?Tw:uu:Re;let{views:h,columns:f}=this.layout;this.scale=Js,this.layout!==Re&&(this.scale=Math.min(Nw,...h.map(d=>this.#e(l,d)))),this.list=(l-
Ce*(f-1))/f}#t(t,e){return t.reduce((o,r)=>o+this.spans[r].right-this.spans[r].left,0)*e+Ce*(t.length-1)}#e(t,e){let s=this.#t(e,0);return(t-s)/(this.#t(e,1)-s)}#s(t){
let{nodes:e,successors:s}=this.words.graph,{source:o}=this.question;for(let r of O(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??
[];i.length&&Lw.includes(e.get(r)?.category??"")&&(this.#n(r).length?this.found.set(r,i):this.placeless+=i.length)}}#n(t){if(this.places.has(t))return[t];let s=[
...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.some(({predicate:i})=>i==="connects")),o=O(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.
has(r))?o:[]}#o(t){let{vocabulary:e}=this.words.graph,s=this.#r(t).map(o=>` ${z(e,o).replaceAll("–"," ")} `);return this.#n(t).map(o=>{let r=this.#r(o).map(a=>z(
e,a)),i=jw.find(([a])=>r.some(c=>s.some(l=>l.includes(` ${a} ${c} `))));return i?i[1]:0})}#r(t){let e=this.words.graph.nodes.get(t);return e?[t,e.name,...e.synonyms]:
[t]}scene(){let{words:t,sheet:e,question:s,by:o}=this,r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(
s.context),layers:i});e.head(t.text("brain",{source:r,by:t.grouped(o)}),[a]);let c=ds(this.edges,o,_w);for(let f of c){let d=this.#i(f,c);d.length&&this.#a(f,d)}
this.edges.length||e.notes([t.nothing(t.text("no_fit"))],"ink"),e.legend(Pw(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless],h=t.text("brain_co\
unts",{placed:l,all:u});return e.notes([t.text("brain_note"),h,...t.fixed(o,s.context)]),e.finish(t.lang,t.stamp(this.#m(),"stamp_map"),l)}#i(t,e){let s=[...this.
found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>rn(a,this.by,e)===t);return i.length?[{node:o,ends:this.#n(o),results:K(i),findings:i}]:[]});return k(s,({ends:o,
results:r,node:i})=>[o.length>1,-r.length,i])}#a(t,e){let{words:s,sheet:o,by:r}=this,i=r==="sex"&&!t?s.text("sex_untold"):lt(s,t,r,this.edges),a=e.flatMap(({findings:d})=>d.
map(({edge:p})=>p)),c=a.filter(({species:d})=>d!==""&&d!=="human").length,l=c&&s.text(c===a.length?"brain_all_animals":"brain_animals",{count:c}),u=s.counted("f\
inding",a.length),h=s.text("brain_row",{stratum:i,counts:u})+(l||"");o.heading(this.layout===Re?s.ruler.fitted(h,o.reach-20,12.5,!0):h);let f=o.y+6;for(let d of this.
layout.views)f=this.#c(t,e,d,f)+Ce;o.y=this.#l(t,e,f-Ce)+8}#c(t,e,s,o){let{sheet:r,scale:i}=this,a=Math.max(...s.map(l=>this.spans[l].high-this.spans[l].low))*i,
c=v+(r.reach-this.#t(s,i))/2;for(let l of s){let{left:u,right:h,low:f,high:d}=this.spans[l],p=o+(a-(d-f)*i)/2,g=new Xs(l,c-u*i,p+d*i,i);for(let y of this.outlines[l])
r.add(oe(y.map(([w,x])=>[g.left+w*i,g.top-x*i]),{stroke:"rule",width:1.1}));this.#f(t,e,g),c+=(h-u)*i+Ce}return o+a}#l(t,e,s){let{words:o,sheet:r}=this,{columns:i,
line:a,small:c}=this.layout,l=Math.ceil(e.length/i),u=cu.filter(d=>d!=="?"||e.some(p=>Vr(p,d))),[h,f]=[s,s];for(let[d,p]of e.entries()){let[g,y]=[Math.floor(d/l),
d%l];y||(h=s);let w=o.tooltip(p.findings.map(({edge:j})=>j)),x=o.ruler.parted(o.node(p.node),this.list-qr*u.length-28,c),M=this.#h(p,x,u,v+g*(this.list+Ce),h);r.
group(M,`${o.node(p.node)}
${w}`,"",`item ${p.node} ${t||"-"}`),h+=a+13*(x.length-1),f=Math.max(f,h)}return f}#h(t,e,s,o,r){let{numbers:i}=this,{small:a,line:c,columns:l}=this.layout,u=l===
1,h=o+this.list-qr*s.length,f=r+(u?17:c),d=[t.ends.length===1?$(o+14+(u?4:0),f,String(i.get(t.node)),a,{anchor:"end",colour:"muted"}):Bw(ot(t.results).sign,o+4,
f-3.5),...e.map((g,y)=>$(o+(u?24:20),f+13*y,g,a)),...Rw(t,s,h,f,this.layout)],p={fill:"band",radius:4};return u?[_(o,r+1,this.list,c+13*(e.length-1)-2,p),...d]:
d}#f(t,e,s){let{numbers:o}=this,r=t||"-",i=new Map,c=e.filter(({ends:f})=>f.length>1).map(f=>({thing:f,marks:this.#g(f,s,i)}));for(let{thing:f,marks:d}of c.reverse())
this.#u(d,f,`arc ${f.node} ${r}`);let u=c.flatMap(({marks:f})=>f.flatMap(d=>d.kind==="circle"?[d]:[])).map(f=>lu(f.x,f.y,f.radius)),h=[];for(let f of e.filter(({
ends:d})=>d.length===1)){let d=Math.min(Aw,Ew*Math.sqrt(f.results.length))*Math.min(1,this.scale/Js),p=o.get(f.node),g=s.shown(this.places.get(f.node)??[]).flatMap(
y=>{let[w,x]=s.at(y);return u.push(lu(w,x,d)),p&&s.numbered(y)&&h.push({said:String(p),x:w,y:x,radius:d}),au(cu.map(M=>[M,Vr(f,M)]),w,x,d)});this.#u(g,f,`disc ${f.
node} ${r}`)}for(let f of h)this.#d(f,u)}#u(t,{node:e},s){this.sheet.group(t,this.words.node(e),"",s)}#d({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<
12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,h]=[Math.cos(c),Math.sin(c)],f=$(e+l*u,s+l*h+3,t,this.layout.number,{anchor:"middle"}),d=this.words.ruler.box(f);
if(r.some(y=>Cw(d,y)))continue;r.push(d);let[p,g]=[o+1,l-6];i>5&&this.sheet.add(I([e+p*u,s+p*h,e+g*u,s+g*h],"muted",.6)),this.sheet.add(f);return}}#p({node:t,ends:e},s){
let o=this.sides.get(t)??[],r=[-1,1].map(c=>e.flatMap((l,u)=>ru(this.places.get(l)??[],o[u]||c))),[i,a]=r.map(String);return(i===a?r.slice(0,1):r).filter(c=>c.length>
1&&s.shown(c).length===c.length)}#g(t,e,s){let{sign:o}=ot(t.results),r=F[o];return this.#p(t,e).flatMap(a=>a.slice(1).map((c,l)=>[a[l],c])).flatMap(a=>{let c=s.
get(String(a))??0;s.set(String(a),c+1);let l=a.map(f=>e.at(f)),u=iu(l[0],l[1],Gr[c%Gr.length]);return[...H(o)?[oe(u,{stroke:r,width:2}),...P(o,...u[Math.floor(u.
length/2)],3.4)]:u.flatMap((f,d)=>d%2===0&&d+1<u.length?[I([...f,...u[d+1]],r,2)]:[]),...l.map(([f,d])=>q(f,d,1.8,{fill:"muted"}))]})}#m(){let{graph:t,data:e}=this.
words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(a=>ar(t,a)),e.places];return re([s,this.by,tn(o),r,i])}};function Cw(n,t){return n.left+.5<t.
right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function lu(n,t,e){return{left:n-e,top:t-e,right:n+e,bottom:t+e}}function Vr({results:n},t){return n.
filter(e=>Xn(e,t)).length}function Rw(n,t,e,s,{small:o,half:r}){return t.flatMap((i,a)=>{let c=Vr(n,i);if(!c)return[];let l=e+a*qr+6,u=c>1?[$(l+7,s,`×${c}`,o,{
colour:"muted"})]:[];return[...P(i,l,s-3.6,r),...u]})}function Bw(n,t,e){return I([t-3,e,t+11,e],F[n],2,H(n)?"":"3 2")}function Pw(n){let t=(e,s)=>[(o,r)=>[q(o,
r,6,{fill:F[e]})],n.text(s)];return[t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[q(e,s,6,{stroke:"muted",width:1})],n.text("no_direction")],[(e,s)=>[
I([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[I([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("brain_unsettled")]]}function wn({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function Be({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function Pe({words:n,answer:t,by:e,
sheet:s},o){return s.notes(n.fixed(e,t.question.context)),s.finish(n.lang,n.stamp(ve(n.graph,t)),o)}function fu(n,t,e,s=330){let o=n.flatMap(({edge:g})=>[g.effect_size,g.ci_low,g.ci_high]).filter(g=>g!==null),r=e&&o.every(g=>g>0),i=e?1:0,a=r?Math.log:Number,c=[
...o,i].map(g=>a(g)),[l,u]=[Math.min(...c),Math.max(...c)],h=.08*(u-l)||.5,[f,d]=[l-h,u+h],p=r?zw(Math.exp(f),Math.exp(d)):Dw(f,d);return{at:g=>t+s*(a(g)-f)/(d-
f),ticks:p.filter(g=>f<=a(g)&&a(g)<=d),none:i}}function du(n){return Number(n.toFixed(12))}function Dw(n,t){let e=(t-n)/5,s=10**Math.floor(Math.log10(e)),o=s*([
1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>du((r+c)*o))}function zw(n,t){let e=Math.floor(Math.log10(
n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>du(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=10?r:s.map(
i=>10**i)}var[Kt,ze,Xr,Ww]=[250,56,168,176],[Hw,De]=[25,12],Qs=4.5,Fw=v+Kt+ze+Xr+330+24+Ww+v,pu=10,bn={share:.34,size:172,plot:22,tick:10.5};function gu(n,t,e="sex",s=Z){
return new Yr(n,t,e,Uw(s,n)).scene()}function Uw(n,{ruler:t}){let e=vt(t,n,Fw,pu);if(!e.compact){let i=v+Kt+ze+Xr;return{sheet:e,study:Kt,left:i,plot:330,tick:pu,
heads:!0,below:!1}}let{reach:s}=e,o={sheet:e,tick:bn.tick,heads:!1};if(n<Me)return{...o,study:s,left:v+10,plot:s-20,below:!0};let r=Math.round(s*bn.share);return{
...o,study:r,left:v+r,plot:s-r-24-bn.size,below:!1}}function Gw(n){return wn(n).filter(({edge:t})=>t.effect_size!==null)}var Yr=class{constructor(t,e,s,o){this.
words=t,this.answer=e,this.by=s,this.all=wn(e),this.sized=Gw(e),this.layout=o,this.sheet=o.sheet}scene(){let{words:t,sheet:e,sized:s}=this;Be(this,"forest");let o=new Set(
s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.nothing(t.text(
"forest_nothing"))],"ink"),e.legend(Kw(t,new Set(s.map(({edge:c})=>c.sign))));let i=new Set(s.map(({study:c})=>c)).size,a=t.text("forest_counts",{sizes:s.length,
findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),Pe(this,s.length)}#t(t){let{words:e,sheet:s,by:o}=this,
{left:r,plot:i,study:a,heads:c}=this.layout,l=this.sized.filter(({edge:d})=>d.effect_metric===t);s.heading(e.metric(t)),s.y+=c?16:2,c&&this.#e(),s.y+=6;let u=fu(
l,r,e.graph.vocabulary.ratios.includes(t),i),h=s.y,f=l.map(({edge:d})=>d);for(let d of lr(f,o)){let p=l.filter(({edge:w})=>Oe(w,o)===d),g=k(p,w=>[!A(w),-w.level,
w.study,w.edge.id]);s.y+=20;let y=e.ruler.fitted(lt(e,d,o,f),a,De,!0);s.add($(v,s.y-4,y,De,{bold:!0}));for(let w of g){let x=this.#n(w,g);c?this.#r(w,x,u):this.#c(
w,x,u)}}this.#s(u,h)}#e(){let{words:t,sheet:e}=this;for(let[s,o,r]of[[v,"forest_study","start"],[v+Kt+ze-14,"forest_n","end"],[v+Kt+ze,"forest_design","start"],
[this.layout.left+330+24,"forest_size","start"]])e.add($(s,e.y,t.text(o),11,{anchor:r,colour:"muted"}))}#s(t,e){let{left:s,plot:o,tick:r,below:i}=this.layout,a=this.
sheet.y+6,c=t.at(t.none);this.sheet.add(I([c,i?a-8:e,c,a],"muted",1,"4 3"),I([s,a,s+o,a]));for(let l of t.ticks){let u=t.at(l);this.sheet.add(I([u,a,u,a+4]),$(u,
a+16,en(at(l)),r,{anchor:"middle",colour:"muted"}))}this.sheet.y=a+22}#n({edge:t},e){let{words:s}=this,o=s.who(t),r=e.filter(a=>s.who(a.edge)===o).map(a=>this.#o(
a)),i=this.#o({edge:t}).filter(a=>!r.every(c=>c.includes(a)));return[o,...i].join(" · ")}#o({edge:t}){return this.words.chips({...t,sample_size:null,effect_size:null,
analysis:"",tendency:"",certainty:""})}#r(t,e,s){let{words:o,sheet:r}=this,{edge:i}=t,a=o.ruler.wrapped(e,Kt-12,De),c=Hw+(a.length-1)*14,l=r.y+c/2,{made:u,people:h,
size:f}=this.#i(i),d=[_(v,r.y+2,r.reach,c-4,{fill:"band",radius:4}),...a.map((p,g)=>$(v+6,l+4.2+14*(g-(a.length-1)/2),p,De)),$(v+Kt+ze-14,l+4,h,11,{anchor:"end"}),
$(v+Kt+ze,l+4,o.ruler.fitted(u,Xr-12,11),11,{colour:"muted"}),$(this.layout.left+330+24,l+4,f,11),...mu(t,s,l)];this.#a(d,t),r.y+=c}#i(t){let{words:e}=this,s=[e.
say(t.evidence_type),e.say(t.analysis)].filter(Boolean).join(" · ")||"–",o=t.sample_size===null?"?":String(t.sample_size),r=e.size(t);return{made:s,people:o,
size:en(r.slice(r.indexOf(" = ")+3))}}#a(t,{edge:e,silentBecause:s}){let{words:o}=this,r=s?`
${o.uncounted(o.say(`because_${s}`))}`:"";this.sheet.group(t,o.tooltip([e])+r,o.address(e.reference),`finding ${e.id}`)}#c(t,e,s){let{words:o,sheet:r}=this,{left:i,
plot:a,study:c,below:l}=this.layout,{ruler:u}=o,{edge:h}=t,{made:f,people:d,size:p}=this.#i(h),g=l?u.width(p,11)+18:0,y=u.wrapped(e,c-14-g,De),w=u.wrapped(`${o.
text("people",{count:d})} · ${f}`,c-14,11),x=15*y.length+14*w.length,M=x+12+(l?bn.plot:0),j=r.y,T=l?j+x+6+bn.plot/2:j+M/2,N=r.width-v-6,Q=[_(v,j+2,r.reach,M-4,
{fill:"band",radius:4}),...y.map((Ct,Ge)=>$(v+6,j+17+15*Ge,Ct,De)),...w.map((Ct,Ge)=>$(v+6,j+16+15*y.length+14*Ge,Ct,11,{colour:"muted"})),l?$(N,j+17,p,11,{anchor:"\
end"}):$(i+a+24,T+4,p,11),...l?[I([s.at(s.none),T-8,s.at(s.none),T+8],"muted",1,"4 3")]:[],...mu(t,s,T)];this.#a(Q,t),r.y+=M}};function mu(n,t,e){let{ci_low:s,ci_high:o,
effect_size:r,sign:i}=n.edge,a=F[i],c=[];if(s!==null&&o!==null){let h=[t.at(s),t.at(o)];c.push(I([h[0],e,h[1],e],a,1.8),...h.map(f=>I([f,e-4,f,e+4],a,1.8)))}let l=t.
at(r??0),u=A(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,_(l-Qs,e-Qs,2*Qs,2*Qs,u)]}var qw=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"]];function Kw(n,t){let e=(s,o)=>[(r,i)=>[_(r-4.5,i-4.5,9,9,{fill:F[s]})],n.text(o)];return[...qw.filter(([s])=>t.has(s)).map(([s,o])=>e(s,o)),[(s,o)=>[_(s-4.5,
o-4.5,9,9,{fill:"ink"})],n.text("forest_counted")],[(s,o)=>[_(s-4.5,o-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(s,o)=>[I([s-9,o,s+9,o],"i\
nk",1.8)],n.text("forest_interval")]]}function yu(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[ps(c,t,e),c],h=JSON.stringify([a,l,u]),f=o.get(h)??
{study:a,stratum:l,sign:u,found:[]};f.found.push(i),o.set(h,f)}let r=Array.from(o.values()).flatMap(({found:i,...a})=>{let c=i.filter(A),l=c.length?c:i,u=h=>l.filter(
({edge:f})=>s.includes(f.layer)===h);return[!0,!1].filter(h=>u(h).length).map(h=>({...a,own:h,...Vw(u(h))}))});return k(r,i=>[!i.counted,-i.level,-i.people,i.study,
!i.own])}function Vw(n){return{findings:n,counted:A(n[0]),reasons:[...new Set(n.map(({silentBecause:t})=>t).filter(Boolean))],people:Math.max(...n.map(({edge:t})=>t.
sample_size??0)),level:Math.max(...n.map(({level:t})=>t))}}function wu({findings:n},t){let e=new Map;for(let{edge:s}of n){let{dose_min:o,dose_max:r,dose_unit:i}=s;
if(o===null||r===null)continue;let a=ht([o,r,i]).slice(0,-i.length-1);e.set(i,(e.get(i)??new Map).set(a,o))}return Array.from(e,([s,o])=>`${k(o,([,i])=>i).map(([
i])=>i).join(", ")} ${t(s)}`).join("; ")}function Zr({findings:n}){let t=k(n,({edge:e})=>-(e.sample_size??0));return[...new Set(t.flatMap(({edge:e})=>e.reference))]}var Jr=900,Yw=[240,280,400,430,620,770],[Xw,bu]=[160,96],Zw=.01;function xu(n,t,e,s){if(s){for(let o of e)tb(n,t,o);t.y+=8;return}Jw(n,t);for(let o of e)Qw(t,o);
t.y+=12}function Vt(n,t){return v+Yw[t]*Math.min(1,n.reach/(Jr-2*v))}function Jw(n,t){t.y+=20;for(let[e,s,o]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,
"start","swim_interval"],[5,"start","swim_p"]])t.add($(Vt(t,e),t.y,n.text(o),11,{anchor:s,colour:"muted"}));for(let[e,s]of["-","+"].entries())t.add(...P(s,Vt(t,
e)-4,t.y-4,5))}function Qw(n,[t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}]){let c=e+s;n.y+=18;let{y:l}=n;n.add($(v,l,n.ruler.fitted(t,Vt(n,0)-v-24,11.5),11.5));
for(let[f,d]of[s,e,o].entries())n.add($(Vt(n,f),l,String(d),11.5,{anchor:"end"}));if(!c)return;let u=e/c,h=Vt(n,3);n.add(...$u(h,l,Math.min(Xw,Vt(n,4)-h-24),[r,
u,i]),$(Vt(n,4),l,`${ie(u)} [${ie(r)}, ${ie(i)}]`,11.5),$(Vt(n,5),l,vu(a),11.5))}function tb(n,t,[e,{plus:s,minus:o,leftOut:r,low:i,high:a,p:c}]){let l=s+o,u={bold:!0};
t.y+=22,t.add($(v,t.y,t.ruler.fitted(e,t.reach,11.5,!0),11.5,u)),t.y+=17;let h=v+6;for(let[d,p]of[["-",o],["+",s]])t.add(...P(d,h,t.y-4,5),$(h+9,t.y,String(p),11.5)),
h+=44;if(t.add($(h,t.y,n.headed(n.text("swim_out"),String(r)),11.5,{colour:"muted"})),!l)return;t.y+=18;let f=`${ie(s/l)} [${ie(i)}, ${ie(a)}] · ${n.text("swim\
_p")} ${vu(c)}`;t.add(...$u(v+2,t.y,bu,[i,s/l,a]),$(v+bu+16,t.y,f,11))}function vu(n){return n>=Zw?us(n):en(Va(n))}function $u(n,t,e,[s,o,r]){return[I([n,t-4,n+
e,t-4],"rule",1),I([n+e/2,t-9,n+e/2,t+1],"muted",1,"2 2"),I([n+e*s,t-4,n+e*r,t-4],"ink",2),q(n+e*o,t-4,4,{fill:"ink"})]}var Qr=1.959963984540054;function ku(n){let t=n.map(eb),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=nb(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:ob(e,e+s)}}function eb({signs:n,tendency:t}){let e=[...n].filter(H);return e.length>1?null:e[0]??t}function nb(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Qr*Qr],o=e+s/(2*t),r=Qr*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var sb=64;function ob(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-sb),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[rb,ib]=[52,7],ab=26,[ti,ei]=[128,6],Su=26,cb=10,xn={size:9.5,pad:8,pitch:22,bar:15,high:1,bare:!1,over:!1,narrow:!1},Mu={...xn,size:10.5,pad:5,pitch:20,narrow:!0},
Ou={...Mu,over:!0},lb={...Ou,pitch:11,bar:8,high:.6,bare:!0},ub=46,ni={"-":"lowers",0:"no_effect","+":"raises","?":"no_direction"},hb=["-","0","+","?"];function Eu(n,t,e="\
sex",s=Z){return new eo(n,t,e,s).scene()}function Au(n,t,e,s){return new eo(n,t,e,s,lb).rows()}var eo=class{constructor(t,e,s,o,r){this.words=t,this.answer=e,this.
by=s,this.findings=wn(e),this.edges=this.findings.map(({edge:d})=>d);let i=this.findings.filter(A).map(({edge:d})=>d);this.strata=Qa(this.edges,i,s,cb),this.bars=
yu(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let a=new Set(this.bars.flatMap(d=>d.reasons)),c=t.data.reasons.filter(d=>a.has(d));this.letters=new Map(
c.map((d,p)=>[d,String.fromCharCode(97+p)])),this.signs=hb.filter(d=>d!=="?"||this.bars.some(p=>p.sign===d)),this.most=Math.max(0,...this.bars.map(({people:d})=>d));
let l=Math.max(Jr,v+ti+this.#t(xn,Su)+v);this.sheet=vt(t.ruler,o,l,xn.size);let u=r??(this.sheet.compact?o<Me?Ou:Mu:xn);this.layout=u,this.left=u.over?v:v+ti;let h=this.
sheet.width-v-this.left;for(this.inALine=Su;u.narrow&&this.inALine>1&&this.#t(u,this.inALine)>h;)this.inALine-=1;let f=(h-this.#t(u,this.inALine))/this.signs.length;
this.columns=this.#e(this.signs.map(d=>this.#n(d,u,this.inALine)+f))}#t(t,e){return this.signs.map(o=>this.#n(o,t,e)).reduce((o,r)=>o+r,0)+ei*(this.signs.length-
1)}#e(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+ei,r})}#s(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===
e).map(s=>this.#r(s))}#n(t,{narrow:e,size:s,pitch:o,pad:r},i){let{ruler:a}=this.words,c=Math.max(0,...this.strata.map(f=>this.#o(f,t))),l=this.words.text(ni[t]),
u=Math.max(...a.pieces(l).map(f=>a.width(f,s,!0)))+4,h=e?Math.max(ub,u):a.width(l,12.5,!0)+36;return Math.max(h,Math.min(c,i)*o+2*r)}#o(t,e){return this.bars.filter(
s=>s.stratum===t&&s.sign===e).length}#r(t){let{words:e}=this,{size:s,high:o,bare:r}=this.layout,a=(t.people?Math.max(ib,rb*Math.sqrt(t.people/this.most)):ab)*o,
c=e.text("people",{count:t.people||"?"}),l=[...this.letters].flatMap(([g,y])=>t.reasons.includes(g)?[y]:[]),u=[e.short(Zr(t)),c,l.join(" ")].filter(Boolean).join(
" · "),h=r?"":u,f=r||this.by==="dose"?"":wu(t,g=>this.words.say(g)),d=a+5,p=d+e.ruler.width(h,s);return{bar:t,height:a,above:h,below:f,foot:d,up:p,down:f?5+e.ruler.
width(f,s):0}}scene(){let{words:t,sheet:e,by:s}=this;if(Be(this,"harvest"),this.bars.length){this.#a();for(let r of this.strata)this.#c(r)}else e.notes([t.nothing(
t.text("harvest_nothing"))],"ink");let o=db(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#g()),e.heading(t.text("swim")),e.notes([t.text("swim_gr\
ouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#m(),e.notes([t.text("swim_warning")],"ink"),Pe(this,this.bars.length)}rows(){
this.sheet.y=0,this.#a();for(let t of this.strata)this.#c(t);return this.sheet.finish(this.words.lang,"",this.bars.length,!1)}#i(){let{words:t,sheet:e}=this,{ruler:s}=t,
{size:o}=this.layout,r=this.columns.map(({sign:i,width:a})=>s.wrapped(t.text(ni[i]),a,o,!0));e.y+=12;for(let[i,{sign:a,x:c,width:l}]of this.columns.entries())e.
add(...P(a,c+l/2,e.y),...r[i].map((u,h)=>$(c+l/2,e.y+20+13*h,u,o,{anchor:"middle",bold:!0})));e.y+=12+13*Math.max(...r.map(({length:i})=>i))}#a(){if(this.layout.
narrow){this.#i();return}let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(ni[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-
a)/2;e.add(...P(s,c+7,e.y-4.5),$(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#c(t){let{sheet:e}=this,{over:s,pad:o,pitch:r}=this.layout,i=this.#l(t),{said:a,count:c}=this.#u(
t);s&&this.#f(a,c);let l=i.reduce((d,{up:p,down:g})=>d+(p+g+14),0),u=s?l:Math.max(l,16*a.length+26*c.length),h=e.y;for(let{x:d,width:p}of this.columns)e.add(_(d,
h,p,u,{stroke:"rule"}));s||this.#h(a,c,h+u/2-8*a.length+8);let f=h;for(let{parts:d,up:p,down:g}of i){f+=p+8;for(let{x:y,width:w,part:x}of d){e.add(I([y+4,f,y+w-
4,f]));for(let[M,j]of x.entries())this.#d(j,y+o+M*r,f)}f+=g+6}e.y=h+u+ei}#l(t){let{inALine:e}=this,s=this.columns.map(r=>({...r,found:this.#s(t,r.sign)})),o=Math.
max(...s.map(({found:r})=>Math.floor((r.length-1)/e)+1))||1;return Array.from({length:o},(r,i)=>{let a=s.map(({x:l,width:u,found:h})=>({x:l,width:u,part:h.slice(
i*e,(i+1)*e)})),c=a.flatMap(({part:l})=>l);return{parts:a,up:Math.max(0,...c.map(({up:l})=>l)),down:Math.max(0,...c.map(({down:l})=>l))}})}#h(t,e,s){let o=s;for(let r of t)
this.sheet.add($(this.left-10,o,r,12.5,{anchor:"end",bold:!0})),o+=16;for(let r of e)this.sheet.add($(this.left-10,o,r,10.5,{anchor:"end",colour:"muted"})),o+=13}#f(t,e){
let{sheet:s}=this;s.y+=4;for(let o of t)s.y+=15,s.add($(this.left,s.y,o,12.5,{bold:!0}));for(let o of this.layout.bare?[]:e)s.y+=14,s.add($(this.left,s.y,o,10.5,
{colour:"muted"}));s.y+=5}#u(t){let{words:e}=this,s=this.bars.filter(l=>l.stratum===t),o=new Set(s.filter(l=>l.counted).map(({study:l})=>l)),r=new Set(s.map(({study:l})=>l).
filter(l=>!o.has(l))).size,i=r?e.text("cell_silent",{silent:r}):"",a=this.layout.over?this.sheet.reach:ti-12;return{said:e.ruler.wrapped(lt(e,t,this.by,this.edges),
a,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+i,a,10.5)}}#d({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,{size:l,bar:u}=this.
layout,h=i+xn.bar/2+3.4,f=[...fb(t,i,a,[u,e]),$(h,a-r,s,l,{colour:t.counted?"ink":"muted",turned:!0})];o&&f.push($(h,a+5,o,l,{anchor:"end",colour:"muted",turned:!0}));
let d=[c.tooltip(t.findings.map(({edge:y})=>y))];for(let y of t.reasons)d.push(c.uncounted(c.say(`because_${y}`)));let g=`${t.own||!this.#p(t)?"study":"retold"}\
 ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(f,d.join(`
`),c.address(Zr(t)),g)}#p({study:t,stratum:e,sign:s}){return this.bars.some(o=>o.own&&o.study===t&&o.stratum===e&&o.sign===s)}#g(){let{words:t}=this,e=Array.from(
this.letters,([s,o])=>{let r=this.bars.filter(i=>i.reasons.includes(s)).length;return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.
length?[t.uncounted(t.joined(e,"clauses"))]:[]}#m(){let{words:t,sheet:e,by:s,strata:o}=this,r=this.findings.filter(A),i=[[t.text("swim_all"),r]];for(let c of o.
length>1?o:[]){let l=r.filter(({edge:u})=>ps(u,s,o)===c);i.push([lt(t,c,s,this.edges),l])}let a=i.flatMap(([c,l])=>l.length?[[c,ku(K(l))]]:[]);xu(t,e,a,this.layout.
over)}};function fb({sign:n,counted:t,own:e,people:s},o,r,[i,a]){let c=F[n]==="muted"?"null":F[n],l=t?c:`${c}_faded`,u=e?"":l,h=s?e?{fill:l}:{stroke:l,hatch:u}:
{stroke:l,hatch:u,dash:"3 2"};return[_(o,r-a,i,a,h)]}function db(n){let t=e=>(s,o)=>[_(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest_own")],[t({stroke:"\
minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[_(e-8,s-2,6,8,{fill:"null"}),_(e+1,s-8,6,14,{fill:"nu\
ll"})],n.text("harvest_height")],[t({stroke:"null",dash:"3 2"}),n.text("harvest_unknown")],[(e,s)=>[$(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("h\
arvest_dose")]]}var pb=24,no=2;function We({nodes:n}){return`row ${n.join(" ")||"direct"}`}function _u(n,{direct:t,paths:e}){let s=e.filter(({steps:h})=>h.length===no),o=e.filter(
({steps:h})=>h.length>no),r=new Set(s.map(({nodes:h})=>h[1])),i=new Map;for(let h of o)h.counted&&h.sign!=="?"&&!r.has(h.nodes[1])&&!i.has(h.nodes[1])&&i.set(h.
nodes[1],h);let a=[...i.values()].slice(0,pb),c=h=>n.graph.nodes.get(h.nodes[1])?.category??"",l=k(s.filter(h=>h.counted),h=>n.categoryPlace(c(h)));return{rows:[
...t?[mb(n,t)]:[],...l.map(h=>si(n,n.category(c(h)),h)),...a.map(h=>si(n,n.text("circuits"),h)),...s.filter(h=>!h.counted).map(h=>si(n,n.text("not_counted"),h))],
rest:o.length-a.length}}function mb(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",steps:[
t],nodes:[]}}function si(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,h=s.map((f,d)=>[f.signed&&c[o[d]]||"→",
n.node(f.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...h].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?l[r]:"not count\
ed"),steps:s,nodes:e}}function vn(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(
" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}var[$n,Fe]=[12.5,9],[gb,yb]=[28,76],ri=4,wb=88,bb=3,yt=["-","0","+","?"],xb=new Set(["pooled","less_specific","secondary","weaker_design"]),Tu=[["-","lowers"],[
"0","no_effect"],["+","raises"],["?","no_direction"],["conflicting","conflicting"],["mixed","mixed"]],oi=Object.fromEntries(Tu),kn=class{constructor(t,e,s){this.
words=t,this.answer=e,this.by=s;let{rows:o,rest:r}=_u(t,e);this.rows=o,this.rest=r,this.firsts=o.map(({first:a})=>a),this.lasts=o.flatMap(({last:a})=>a??[]);let i=o.
flatMap(Iu);this.edges=i.flatMap(a=>a.speaking.map(({edge:c})=>c)),this.columns=this.#t(this.edges.filter(({signed:a})=>a)),this.heads=this.columns.map(a=>this.#e(
a)),this.bracketed=i.some(a=>this.columns.some(c=>this.aside(a,c).length))}slot(t,e){let s=t.flatMap(o=>this.columns.flatMap(r=>He(this.told(o,r)).slice(0,-1)));
return Math.max(gb,16+this.words.ruler.width(`×${Math.max(0,...s)}`,e))}signs(t,e){let s=t.flatMap(i=>this.columns.map(a=>He(this.told(i,a))[yt.length-1])),o=Math.
max(0,...s),r=o>1?this.words.ruler.width(`×${o}`,e):0;return this.slot(t,e)*(yt.length-1)+(o?16:0)+r}#t(t){let e=ds(t,this.by,bb);if(!Object.hasOwn(nt(this.answer.
question.context),this.by))return e;let s=new Set(t.map(o=>rn(o,this.by,e)));return e.filter(o=>!o||s.has(o))}grouped(){let{words:t,columns:e}=this,s=["female",
"male"].map(i=>lt(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes(
"male")&&!o?t.text("by_sex"):t.grouped(this.by)}columnName(t){let{words:e,by:s,edges:o}=this;return s==="sex"&&!t?e.text("sex_untold"):lt(e,t,s,o)}#e(t){let{ruler:e}=this.
words,s=this.columnName(t),o=Math.min(wb,Math.max(yb,...s.split(" ").map(r=>e.width(r,$n,!0))));return e.parted(s,o,$n,!0)}said(){return new Map(this.rows.map(t=>[
We(t),this.#s(t)]))}#s({first:t,last:e,sign:s,kind:o}){let{words:r}=this,i=l=>{let u=this.columns.flatMap(f=>{let d=He(this.told(l,f)),p=yt.flatMap((y,w)=>d[w]?
[`${r.text(oi[y])} ${d[w]}`]:[]),g=this.asideSigns(l,f).map(y=>r.text(oi[y]));return g.length?[`${this.columnName(f)} ${r.uncounted(r.joined(g))}`]:p.length?[`${this.
columnName(f)} ${r.joined(p)}`]:[]}),h=`${r.node(l.subject)} → ${r.node(l.object)}`;return r.headed(h,r.joined(u,"clauses")||r.text("counted_nothing"))},a=[o,
s?r.text(oi[s]):""].filter(Boolean).join(" "),c=e&&a?[r.headed(r.text("together"),a)]:[];return[...(e?[t,e]:[t]).map(i),...c].join(". ")}framed(t,e,s){let{words:o,
answer:r,by:i,rows:a}=this,c={words:o,answer:r,by:i,sheet:t};return Be(c,"ladder",{by:this.grouped(),more:o.counted("hop",r.question.max_hops)}),a.length?e():t.
notes([o.nothing(this.rest?o.counted("undirected_way",this.rest):o.text("no_fit"))],"ink"),t.legend(vb(o,s,this.bracketed)),t.notes([o.text("ladder_fan"),this.#n()]),
r.complete||t.notes([o.text("incomplete")],"ink"),Pe(c,a.length)}#n(){let{words:t,rows:e,rest:s}=this,o=e.filter(({nodes:i})=>i.length),r=o.filter(({steps:i})=>i.
length===no).length;return t.text("ladder_counts",{two:t.counted("drawn_mediator",r),several:t.counted("drawn_circuit",o.length-r),rest:t.counted("further_way",
s)})}tooltip(t){let{words:e}=this,{steps:s,nodes:o,middle:r}=t,i=s.flatMap(u=>u.speaking),a=new Map(i.map(({edge:u})=>[u.id,u])),c=[o.map(u=>e.node(u)).join(" →\
 ")||r,e.tooltip([...a.values()])],l=Iu(t).flatMap(u=>this.columns.flatMap(h=>this.aside(u,h)));if(l.length){let u=new Set(l.map(({silentBecause:h})=>e.say(`bec\
ause_${h}`)));c.push(e.tooltip(l.map(({edge:h})=>h)),e.uncounted(e.joined([...u],"clauses")))}return c.join(`
`)}animals({steps:t}){let s=t.filter(o=>o.signed).map(o=>ms(o.speaking.map(({edge:r})=>r)));return s.includes(!0)?this.words.text(s.every(Boolean)?"ladder_anima\
ls":"ladder_part_animals"):""}unsigned(t){if(t.signed&&t.speaking.some(({edge:o})=>o.signed))return"";let{words:e}=this;return`— ${t.edges.some(o=>o.signed)?e.
text("counted_nothing"):e.say(t.edges[0].predicate)} —`}told(t,e){return t.speaking.filter(({edge:s})=>s.signed&&this.#o(s,e))}aside(t,e){return!t.speaking.some(
({edge:s})=>s.signed)||this.told(t,e).length?[]:t.findings.filter(s=>xb.has(s.silentBecause)&&U(s)&&this.#o(s.edge,e))}asideSigns(t,e){let s=new Set(this.aside(
t,e).map(({edge:o})=>String(o.sign)));return yt.filter(o=>s.has(o))}#o(t,e){return rn(t,this.by,this.columns)===e}};function Iu({first:n,last:t}){return t?[n,t]:
[n]}function so(n,t,e,s,{number:o,half:r}){let i=He(n);return yt.flatMap((a,c)=>{let l=i[c];if(!l)return[];let u=t+e[c]+r,h=l>1?[$(u+r+.5,s+4,`×${l}`,o,{colour:"\
muted"})]:[];return[...P(a,u,s,r),...h]})}function vb(n,t,e){let s=(o,r)=>(i,a)=>[$(i,a+4,o,r,{anchor:"middle",colour:"muted"})];return[...Tu.map(([o,r])=>[(i,a)=>P(
o,i,a),n.text(r)]),[s("×3",t),n.text(e?"ladder_times":"ladder_cell")],...e?[[(o,r)=>xe(["-"],o,r,5),n.text("ladder_aside")]]:[],[s("+2",t+1),n.text("ladder_sou\
rces")]]}function He(n){let t=K(n);return yt.map(e=>t.filter(s=>Xn(s,e)).length)}var[oo,kt,ro,ii]=[13,11,11,6],[io,ai,ao,Sn]=[17,17,20,6],Nu=96,co=class{constructor(t,e){let{ruler:s}=t.words;this.ladder=t,this.words=t.words,this.sheet=on(s,e),
this.reach=this.sheet.reach;let o=[...t.firsts,...t.lasts],r=t.slot(o,ro);this.slots=yt.map((l,u)=>u*r+2),this.signs=t.signs(o,ro);let i=t.columns.length,a=Math.
max(0,...t.heads.flat().map(l=>s.width(l,oo,!0)+6)),c=Math.max(this.signs,Math.min(a,this.reach/i));this.beside=Math.max(1,Math.min(i,Math.floor((this.reach+1)/
c))),this.column=this.reach/this.beside,this.headed=this.beside===i&&a<=this.column}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),ro)}#t(){let{sheet:t,
ladder:e}=this,s=this.headed?this.#s():null,o=e.rows[0]?.group??"";e.rows.some(({sign:i})=>i)&&this.#e(o);let r="";for(let i of e.rows){if(i.group!==r){r=i.group;
let a=this.words.ruler.wrapped(r,this.reach,12);for(let c of a)t.y+=19,t.add($(v,t.y,c,12,{colour:"muted",italic:!0}));t.y+=5}this.#n(i)}s&&t.group(s,"","","hea\
ds")}#e(t){let{words:e,sheet:s,reach:o}=this,r=e.text("together"),i=s.y+19;s.add($(v+o-Sn,i,r,12,{anchor:"end",bold:!0})),e.ruler.width(t,12)+e.ruler.width(r,12,
!0)+3*Sn>o&&(s.y=i)}#s(){let{sheet:t,ladder:e}=this,s=Math.max(...e.heads.map(({length:r})=>r)),o=t.y;return t.y+=s*io+Sn,[_(0,o,t.width,s*io+Sn,{fill:"paper"}),
...e.heads.flatMap((r,i)=>r.map((a,c)=>$(v+(i+.5)*this.column,o+(s-r.length+c+1)*io-2,a,oo,{anchor:"middle",bold:!0})))]}#n(t){let{words:e,sheet:s,reach:o}=this,
[r,i]=[v+6,v+o-6],a=s.y+2,c=a+Sn,l=[],u=e.ruler.wrapped(t.middle+this.ladder.animals(t),o-12-Nu,oo,!0),h=e.ruler.fitted(t.kind,Nu-22,kt);h&&l.push($(i,c+11,h,kt,
{anchor:"end",colour:"muted"})),t.sign&&l.push(...P(t.sign,i-e.ruler.width(h,kt)-12,c+7));for(let g of u)l.push($(r,c+11,g,oo,{bold:!0})),c+=io;let f=t.last?[t.
first,t.last]:[t.first];for(let[g,y]of f.entries()){let w=g===f.length-1?vn(t.steps):"",x=`${e.node(y.subject)} → ${e.node(y.object)}`,M=o-18-(w?e.ruler.width(
w,kt):0);l.push($(r,c+10,e.ruler.fitted(x,M,kt),kt,{colour:"muted"})),w&&l.push($(i,c+10,w,kt,{anchor:"end",colour:"muted"})),c+=ai,c+=this.#o(y,c,l)}let d=c-a+
2,p=_(v,a,o,d,{fill:"band",radius:4});s.group([p,...l],this.ladder.tooltip(t),"",We(t)),s.y=a+d+2}#o(t,e,s){let{ladder:o,words:r,headed:i,beside:a,column:c,reach:l}=this,
u=o.unsigned(t);if(u){let y={anchor:"middle",colour:"muted",italic:!0};return s.push($(v+l/2,e+12,u,kt,y)),ao}let h=o.columns.flatMap((y,w)=>{let[x,M]=[o.told(t,
y),o.asideSigns(t,y)];return x.length||M.length?[{name:y,place:w,here:x,aside:M}]:[]}),f=Math.max(this.signs,c-12),d=i?[]:h.map(({name:y})=>r.ruler.wrapped(o.columnName(
y),f,kt)),p=Math.max(0,...d.map(({length:y})=>y)),g=ao+p*ai;for(let[y,{place:w,here:x,aside:M}]of h.entries()){let j=i?w:y,T=v+j%a*c,N=e+Math.floor(j/a)*g,Q=d[y]??
[];for(let[Ct,Ge]of Q.entries()){let Fh=(p-Q.length+Ct)*ai;s.push($(T+(c-this.signs)/2,N+Fh+10,Ge,kt))}s.push(...this.#r(x,M,T,N+g-12))}for(let y=1;i&&y<a;y+=1){
let w=v+y*c;s.push(I([w,e,w,e+ao-4],"paper",3))}return i?ao:Math.ceil(h.length/a)*g}#r(t,e,s,o){let r=s+(this.column-this.signs)/2;return t.length?so(t,r,this.slots,
o,{number:ro,half:ii}):xe(e,this.headed?s+this.column/2:r+is(e,ii)/2,o,ii)}};var[$b,Bu,kb]=[170,110,100],[Sb,fe]=[25,15],lo=4,Mb={size:$n,number:Fe,half:6,gap:10},Mn={size:10.5,number:10,half:5,gap:4},[ju,Ob,Eb]=[3,104,320];function Pu(n){
let t=[Cu(n,n.firsts),Cu(n,n.lasts)],e=Math.max(kb,ci(n,Wu(n))),s=zu(Mb,t,[$b,Bu,e]);return new uo(n,s,new Se(n.words.ruler,s.sources.x+e+v))}function Du(n,t){let e=on(
n.words.ruler,t),s=[Ru(n,n.firsts),Ru(n,n.lasts)],[o,r]=Ab(n),i=s[0].width+s[1].width+o+r+3*Mn.gap,a=Math.min(Eb,e.reach-i);return a<Ob?null:new uo(n,zu(Mn,s,[a,
o,r]),e)}function zu(n,[t,e],s){let o=v+t.width+n.gap,r=o+s[0]+n.gap,i={x:r+e.width+n.gap,width:s[1]};return{look:n,left:Lu(t,v),middle:{x:o,width:s[0]},right:Lu(
e,r),together:i,sources:{x:i.x+s[1],width:s[2]}}}function Lu({x:n,width:t,columns:e},s){return{x:n+s,width:t,columns:e.map(o=>({...o,x:o.x+s}))}}function Cu(n,t){
let{ruler:e}=n.words,s=n.slot(t,Fe),o=n.heads.flat().map(l=>e.width(l,$n,!0)+10),r=n.signs(t,Fe),i=Math.max(r+ri,...o),a=yt.map((l,u)=>(i-r)/2+u*s+2),c=n.columns.
map((l,u)=>({x:u*i,width:i,slots:a}));return{x:0,width:i*c.length,columns:c}}function Ru(n,t){let{ruler:e}=n.words,{size:s,number:o,half:r}=Mn,i=0,a=n.columns.map(
(c,l)=>{let u=t.map(x=>He(n.told(x,c))),h=yt.map((x,M)=>{let j=Math.max(0,...u.map(T=>T[M]));return x==="?"&&!j?0:2*r+ju+(j>1?1+e.width(`×${j}`,o):0)}),f=h.reduce(
(x,M)=>x+M,0),d=n.heads[l].map(x=>e.width(x,s,!0)+8),p=t.map(x=>is(n.asideSigns(x,c),r)),g={x:i,width:Math.max(f+ri,...d,...p)},y=(g.width-f+ju)/2,w=h.map(x=>(y+=
x,y-x));return i+=g.width,{...g,slots:w}});return{x:0,width:i,columns:a}}function ci({words:n},t){return Math.max(0,...t.map(e=>n.ruler.width(e,11)))}function Wu({
rows:n}){return n.map(({steps:t})=>vn(t))}function Ab(n){let{rows:t,words:e}=n,{ruler:s}=e,o=["together","sources"].map(a=>s.width(e.text(a),Mn.size,!0)),r=21+ci(
n,t.map(({kind:a})=>a)),i=ci(n,Wu(n));return[Math.max(o[0],Math.min(Bu,r))+Mn.gap,Math.max(o[1],i)+4]}var uo=class{constructor(t,e,s){this.ladder=t,this.layout=
e,this.sheet=s}scene(){return this.ladder.framed(this.sheet,()=>this.#t(),this.layout.look.number)}#t(){let{sheet:t}=this;this.#e();let e="";for(let s of this.ladder.
rows)s.group!==e&&(e=s.group,t.y+=26,t.add($(v,t.y-3,e,11.5,{colour:"muted",italic:!0})),t.y+=5),this.#s(s)}#e(){let{ladder:t,layout:e,sheet:s}=this,{words:o,heads:r}=t,
{ruler:i}=o,{size:a}=e.look,{source:c,target:l}=t.answer.question;s.y+=18;let u=i.wrapped(o.text("left",{source:o.node(c)}),e.left.width,12),h=i.wrapped(o.text(
"right",{target:o.node(l)}),e.right.width,12);for(let[f,d]of[[e.left,u],[e.right,h]])for(let[p,g]of d.slice(0,lo).entries()){let y=d.length>lo&&p===lo-1,w=i.fitted(
g+(y?" …":""),f.width,12);s.add($(f.x+f.width/2,s.y+p*fe,w,12,{anchor:"middle",colour:"muted"}))}s.y+=fe*(Math.min(lo,Math.max(u.length,h.length))-1),s.y+=20+
fe*(Math.max(...r.map(({length:f})=>f))-1);for(let f of[e.left,e.right])for(let[d,p]of r.entries())for(let[g,y]of[...p].reverse().entries()){let{x:w,width:x}=f.
columns[d];s.add($(w+x/2,s.y-g*fe,y,a,{anchor:"middle",bold:!0}))}for(let[f,d,p]of[[e.middle.x+e.middle.width/2,"mediator","middle"],[e.together.x,"together","s\
tart"],[e.sources.x,"sources","start"]])s.add($(f,s.y,o.text(d),a,{anchor:p,bold:!0}))}#s(t){let{ladder:e,sheet:s}=this,{words:o}=e,{left:r,middle:i,right:a,together:c,
sources:l,look:u}=this.layout,h=o.ruler.wrapped(t.middle+e.animals(t),i.width-8,u.size),f=Sb+(h.length-1)*fe,d=s.y+f/2,p=d+4.3-fe*(h.length-1)/2,g=o.ruler.fitted(
t.kind,c.width-25,11),y=[...this.#n(f),...this.#o(t.first,r,d),...t.last?this.#o(t.last,a,d):[],...h.map((w,x)=>$(i.x+i.width/2,p+fe*x,w,u.size,{anchor:"middle"})),
...t.sign?P(t.sign,c.x+7,d):[],$(c.x+21,d+4,g,11,{colour:"muted"}),$(l.x,d+4,vn(t.steps),11,{colour:"muted"})];s.group(y,e.tooltip(t),"",We(t)),s.y+=f}#n(t){let{
left:e,right:s}=this.layout,{y:o,reach:r}=this.sheet,i=c=>c.columns.map(({x:l,width:u})=>l+u),a=[...i(e),s.x,...i(s)];return[_(v,o+2,r,t-4,{fill:"band",radius:4}),
...a.map(c=>I([c,o+2,c,o+t-2],"paper",3))]}#o(t,e,s){let{ladder:o,layout:r}=this,i=o.unsigned(t);if(i){let a={anchor:"middle",colour:"muted",italic:!0};return[$(
e.x+e.width/2,s+4,i,11,a)]}return o.columns.flatMap((a,c)=>{let l=o.told(t,a),{x:u,width:h,slots:f}=e.columns[c];if(l.length)return so(l,u,f,s,r.look);let d=o.asideSigns(
t,a);return d.length?xe(d,u+h/2,s,r.look.half):[]})}};function Hu(n,t,e="sex",s=Z){let o=new kn(n,t,e),r=Pu(o);if(cr(s,r.sheet.width,Fe))return r.scene();let i=Math.min(s,sn);return(Du(o,i)??new co(o,i)).scene()}function Fu(n,t,e="\
sex"){return new kn(n,t,e).said()}var _b=/ (et al\.|& .+) (?=\d)/g,Ib=6,Tb={study:"studies",finding:"findings",drawn_mediator:"drawn_mediators",drawn_circuit:"drawn_circuits",further_way:"furthe\
r_ways",undirected_way:"undirected_ways",hop:"hops"},Yt=class extends pt{constructor(t,e,s,o=""){super(t,e),this.left=o,this.data=s,this.ruler=new ge(s.widths)}text(t,e={}){
return de(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Tb[t],{count:e})}nothing(t){return this.text("nothing",{why:t})}where(t){return[
super.where(t),this.left].filter(Boolean).join(" · ")}question({source:t,target:e,context:s,layers:o}){return this.text("question",{source:this.node(t),target:this.
node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,leans:e,strength:{level:s},direct:o}){let r=s?this.text("strength",{level:this.
say(s)}):"",i={verdict:this.leaning(this.say(t),e?.sign),strength:r};if(!o)return`${this.text("no_direct")} · ${this.text("verdict",i)}`;let a=o.findings.filter(
({edge:u})=>u.signed),c=new Set(a.map(({study:u})=>u)).size,l={findings:a.length,studies:c,counted:o.results.length};return this.text("direct",{...i,counts:this.
text("findings_of",l)})}stamp(t,e="stamp_answer",s=""){let{version:o,released:r}=this.data,i=this.left?"stamp_filtered":t&&e,a=i&&this.text(i,{version:o,hash:t,
date:s});return this.text("stamp",{version:o,released:r,named:a,licence:this.licence})}get licence(){let t=this.data.own.length;return t?[...this.graph.edges.values()].
filter(({signed:s})=>s).length-t?this.text("licence_beside",{findings:this.counted("finding",t)}):"":this.text("licence")}grouped(t){return this.text("by_key",{
key:this.say(t)})}fixed(t,e){return Mt(e,t)?[this.text("fixed_key",{key:this.say(t)})]:[]}headed(t,e){return this.text("headed",{head:t,said:e})}uncounted(t){return this.
headed(this.say("not counted"),t)}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.
includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.
symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),dt(t.citation)].filter(Boolean).
join(" "):this.source(t)}tooltip(t){let e=t.slice(0,Ib).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(
`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Nb(s):"").find(Boolean)??""}short(t){let e=[...new Set(t.map(o=>this.paper(o)))];if(!e.length)
return this.text("own_word");let s=e[0].replace(_b," ");return e.length>1?`${s} +${e.length-1}`:s}};function Nb({doi:n,pmid:t}){return n?`https://doi.org/${n}`:
t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var qu='[data-name^="disc "], [data-name^="arc "]',li='[data-name^="cell "]',Uu=27,jb='[data-name^="row "], [data-name^="study "], [data-name^="retold "], [data\
-name^="item "], [data-name^="disc "], [data-name^="finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function Ku(n,t,e){for(let s of n.
querySelectorAll(jb))Cb(s,t,e?.get(s.getAttribute("data-name")??""));for(let s of n.querySelectorAll(qu))s.setAttribute("aria-hidden","true");t.state.view==="ga\
ps"&&Lb(n,t)}function Lb(n,{words:t,state:e}){let s=new Map;for(let i of n.querySelectorAll(li)){let a=(i.getAttribute("data-name")??"").split(" ")[1],c=s.get(a)??
document.createElementNS(i.namespaceURI,"g");if(!s.has(a)){i.replaceWith(c);let l=c.previousElementSibling;l&&c.append(l),c.setAttribute("data-name",`line ${a}`),
c.setAttribute("role","group"),c.setAttribute("aria-label",t.node(a)),e.pick===`pair:${e.from}>${a}`&&c.setAttribute("aria-current","true"),s.set(a,c)}c.append(
i)}let[,...o]=n.querySelectorAll('[data-name="names"] > rect'),r=[...s.values()].findIndex(i=>i.hasAttribute("aria-current"));o[r]?.classList.add("current")}function Cb(n,t,e){
let s=n.getAttribute("data-name")??"",o=zb(s,t);for(let c of["href","target","rel"])n.removeAttribute(c);if(n.addEventListener("click",o),n.matches(li)&&n.prepend(
Rb(n)),n.matches(qu))return;let r=[Pb(n,t.words),e].filter(Boolean).join(". ");r&&n.setAttribute("aria-label",r);let[,...i]=(n.querySelector("title")?.textContent??
"").split(`
`),a=ui.has(Gu(n))?i.slice(1):r.includes(i[0])?[]:i;r&&!e&&a.length&&n.setAttribute("aria-description",a.join(" ")),(e||ui.has(Gu(n)))&&Bb(n),n.setAttribute("ro\
le","button"),n.setAttribute("tabindex","0"),n.matches(li)||n.setAttribute("aria-pressed",String(Db(s,t.state))),n.addEventListener("keydown",c=>{c instanceof KeyboardEvent&&
["Enter"," "].includes(c.key)&&(c.preventDefault(),o())})}function Rb(n){let t=document.createElementNS(n.namespaceURI,"rect"),e=n.querySelector("circle");for(let[
s,o]of[["x","cx"],["y","cy"]])t.setAttribute(s,String(Number(e?.getAttribute(o))-Uu/2));for(let s of["width","height"])t.setAttribute(s,String(Uu));return t.setAttribute(
"fill","transparent"),t}function Bb(n){let t=document.createElementNS(n.namespaceURI,"g");t.append(...n.childNodes),n.append(t)}var ho=new Set(["study","retold"]),
ui=new Set(["block","pair","cell"]);function Gu(n){return(n.getAttribute("data-name")??"").split(" ")[0]}function Pb(n,t){let[e,...s]=(n.querySelector("title")?.
textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),h=>h.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=ho.has(r)?i.pop()??"":"",c=ho.has(
r)||r==="item"?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(ui.has(r))return[e,...s.slice(0,1)].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function Db(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return!ho.has(o)&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function zb(n,t){let[e,s]=n.split(" ");if(e==="row")return Wb(n.slice(4),t);if(ho.has(e))return Hb(n,t);if(e==="block")return()=>t.change({pick:s==="all"?
"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function Wb(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Hb(n,{graph:t,state:e,view:s,change:o}){let[r,i]=n.split(" "),a=r==="retold",c=n.slice(n.lastIndexOf(" ")+1);return()=>{let l=new Set(
hn(e).map(([y,w])=>S({subject:y,object:w}))),h=[...s.findings.values()].filter(y=>y.study===i&&y.edge.sign===c).filter(({edge:y})=>l.has(S(y))),f=h.find(({edge:y})=>t.
vocabulary.own_layers.includes(y.layer)!==a)??h[0],[d]=et(e.pick),p=d==="pair"||d==="path"?e.pick:`pair:${[...l][0]}`;o({pick:p,tab:"evidence"});let g=f?document.
getElementById(`finding-${f.edge.id}`):null;g?.scrollIntoView({block:"nearest"}),g?.classList.add("found")}}var Fb=330,Ub=4;function On(n,t=Z){let{state:e,view:s}=n,{answer:o}=s,r=fo(n),i=hi(e);if(_e(e))return[Gc(r,n,qt[e.lang],t)];if(e.view==="ladder"&&o)return[Hu(r,
o,i,t)];if(e.view==="brain"&&e.from)return[Gb(r,n,i,t)];if(e.view==="gaps"&&e.from)return[qb(r,n,t)];if(e.view!=="harvest"&&e.view!=="forest")return[];let a=e.view===
"harvest"?Eu:gu;return hn(e).map(([c,l])=>a(r,Xu(n,c,l,Math.min(e.hops,Ub)),i,t))}function hi({by:n,strata:t}){return n||t}function Gb(n,{graph:t,state:e},s,o){
let{from:r,to:i,layers:a}=e,c=Tt(t,{source:r,target:i,context:W(e),layers:a,max_hops:1}),l=new Y(t,c,{passes:u=>G(t,e,u)});return hu(n,l,c,s,o)}function qb(n,{graph:t,
state:e},s){let o={source:e.from,context:W(e),layers:e.layers};return ac(n,o,e.columns,r=>G(t,e,r),s)}function Kb({words:n,state:t,change:e}){let s=an.map(i=>[i,
n.text(i)]),o=i=>e({columns:an.find(a=>a===i)}),r=m("label",{for:"columns-by"},n.t.columnsBy);return m("p",{class:"row"},r,J("columns-by",t.columns,s,o))}var Vb=[
"ladder","brain","harvest","forest"];function Vu(n){let{graph:t,words:e,state:s,change:o}=n;if(s.view==="gaps")return Kb(n);if(!Vb.includes(s.view)||s.by)return null;
let r=t.vocabulary.compared_by.map(a=>[a,e.text(a)]),i=m("label",{for:"strata-by"},s.view==="ladder"?e.t.columnsBy:e.t.rowsBy);return m("p",{class:"row"},i,J("s\
trata-by",s.strata,r,a=>o({strata:a})))}function fo({graph:n,state:t}){return new Yt(n,t.lang,n.figures,Ut(new je(n,t.lang),t))}function Yu({state:n,view:t}){let e=new Set(
hn(n).map(([s,o])=>S({subject:s,object:o})));return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(S(s)))}function Xu({graph:n,state:t,view:e},s,o,r){
let{answer:i}=e;if(i?.question.source===s&&i.question.target===o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:W(t),layers:t.layers,max_hops:r};
return Nt(n,c,l=>G(n,t,l))}function po(n){let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Zu(n,t,e,s){
let o=po(pn(n,t.graph.figures,e));o.style.setProperty("--widest",`${sn}px`),n.spare&&Ju(o,n,n.spare),o.classList.toggle("long",n.spare!==void 0&&n.width-2*n.spare>
s);for(let c of["title","desc"])o.querySelector(`:scope > ${c}`)?.remove();o.setAttribute("role","group"),o.setAttribute("aria-label",`${n.title}. ${n.description}`);
let{answer:r}=t.view,i=r&&t.state.view==="ladder"?Fu(fo(t),r,hi(t.state)):null;Ku(o,t,i);let a=Yb(fo(t));for(let c of o.querySelectorAll("text")){let l=a.get(c.
textContent??"");l&&c.setAttribute("data-term",l)}return o}function Ju(n,{width:t,height:e},s){let o=String(t-2*s);n.setAttribute("viewBox",`${s} 0 ${o} ${e}`),
n.setAttribute("width",o),n.classList.add("narrow")}function Yb(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],
[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function mo(n,t,e){let{words:s,change:o}=n,r=Xu(n,t,e,1);if(new Set((r.direct?.
findings??[]).filter(({edge:d})=>d.signed).map(({study:d})=>d)).size<2)return null;let a=Au(fo(n),r,hi(n.state),Fb),c=a.marks.map(d=>d.kind==="group"?{...d,href:"",
tooltip:""}:d),l=po(pn({...a,marks:c},n.graph.figures,n.theme));for(let d of l.querySelectorAll("title, desc"))d.remove();Ju(l,a,a.spare??0);for(let d of["width",
"height","role"])l.removeAttribute(d);l.setAttribute("aria-hidden","true");let u=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),h=`${s.t.harvest}${s.t.colon}${s.
node(t)} → ${s.node(e)}`,f={type:"button",class:"thumb","data-harvest":`${t}>${e}`,onclick:u};return m("button",f,l,m("span",{},`${h} ⤢`))}function Qu(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[rt(n,s.noConflict)];let o=Sc(e.answer),r=e.conflicts.filter(a=>o.has(S(a))),i=e.conflicts.
filter(a=>!o.has(S(a)));return[m("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[m("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),fi(n,r)]:null,r.
length&&i.length?m("details",{id:"conflicts-elsewhere"},m("summary",{},`${s.others} (${i.length})`),fi(n,i)):fi(n,i)]}function fi(n,t){let{words:e,state:s}=n,{t:o}=e,
r=S({subject:s.from,object:s.to}),i=c=>S(c)!==r,a=new Map;for(let c of k(t,l=>i(l))){let l=th(e,c),u=`${c.status==="partly"?o.partly:o.flipsBy}${e.t.colon}${l||
o.status.unresolved}`;a.set(u,[...a.get(u)??[],c])}return k(a,([,c])=>[c.every(i),-c.length]).map(([c,l])=>[m("h4",{"data-group":l[0].status},`${c} (${l.length}\
)`),m("ul",{class:"paths"},l.map(u=>m("li",{},Jb(n,u),wl(()=>mo(n,u.subject,u.object)))))])}var di=2;function Xb(n,t,e){let{sex:s,species:o,population:r,dose_min:i,
dose_max:a,dose_unit:c,route:l,regimen:u,setting:h}=t,f={species:[n.say(o)],dose:i===null||a===null?[]:[n.dose(ht([i,a,c]))],route:[n.say(l)],regimen:[n.say(u)],
setting:h.map(p=>n.named(p))},d=e.flatMap(p=>f[p]??[]);return[n.sex(s,o),...r.map(p=>n.named(p)),...d].filter(Boolean)}function Zb(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{
let a=Xb(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.length?` (${a.join(", ")})`:""}`};return[...t.slice(0,di).map(({one:r,other:i,keys:a})=>`${s(
r,a)} ${e.versus} ${s(i,a)}`),...t.length>di?[e.moreOf(t.length-di)]:[]]}function th(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function Jb(n,t){let{words:e,
change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,u=S(t);return m("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-k\
ind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"evidence"})},m("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.
node(r)} → ${e.node(i)} `,m("small",{},`${o.kind[a]} · `,C(e,c,o.status[c]),` ${th(e,t)}`),Zb(e,t).map(h=>m("small",{class:"versus"},h)),Ds(n,t))}function eh(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=et(e.pick);if(r==="node")return ex(n,i);if(r==="finding"){let l=s.findings.get(i);return l?[Fs(t,[l.edge.
note]),Hs(n,l)]:[rt(n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[m("p",{},o.nothing)];let a=i.split(">"),c=a.slice(1).flatMap((l,u)=>nh(s,a[u],l));return[tx(
n,a),Fs(t,c.map(({edge:l})=>l.note)),a.slice(1).map((l,u)=>Qb(n,a[u],l))]}function nh({findings:n},t,e){return[...n.values()].filter(({edge:s})=>s.subject===t&&
s.object===e)}function Qb(n,t,e){let{words:s,view:o}=n,r=oh(nh(o,t,e));return[m("h2",{id:`pair-${S({subject:t,object:e})}`,tabindex:"-1"},`${s.node(t)} → ${s.
node(e)} `,m("small",{},sh(n,r))),Ds(n,{subject:t,object:e}),mo(n,t,e),r.length?r.map(i=>Hs(n,i)):rt(n,s.t.noFinding)]}function sh({words:{t:n}},t){let e=t.filter(
({edge:o})=>o.signed).length,s=t.length-e;return[n.findings(e),s?n.structure(s):""].filter(Boolean).join(" · ")}function tx({words:n},t){if(t.length<=2)return null;
let e=(s,o)=>{let r=t[o],i=()=>{let c=document.getElementById(`pair-${S({subject:r,object:s})}`);c?.scrollIntoView({block:"start"}),c?.focus({preventScroll:!0})},
a={type:"button",class:"plain","data-step":S({subject:r,object:s}),onclick:i};return m("li",{},m("button",a,`${n.node(r)} → ${n.node(s)}`))};return m("nav",{id:"\
steps","aria-label":n.t.toStep},m("p",{class:"note"},n.t.toStep),m("ol",{class:"paths"},t.slice(1).map(e)))}function oh(n){return k(n,t=>{let{edge:e,match:s}=t;
return[!A(t),!e.signed,-s,e.id]})}function ex(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[m("p",{},i.nothing)];let c=[...o.
findings.values()].filter(({edge:f})=>f.subject===t||f.object===t),l=oh(c),u=s.lang==="zh"?a.name:a.name_zh,h=(f,d,p)=>m("button",{type:"button",id:f,onclick:()=>r(
{[p]:t,pick:"",tab:"answer",extent:"answer"})},d);return[m("h2",{},s.node(t)," ",m("small",{},s.say(a.category))),m("p",{},u,a.synonyms.length?` · ${a.synonyms.
join(", ")}`:""),Fs(s,[a.description,...l.map(({edge:f})=>f.note)]),a.description?m("p",{},Cr(a.description)):null,a.curie?m("p",{class:"source"},`${i.identifier}${s.
t.colon}`,m("code",{},a.curie)):null,m("p",{},h("start-here",i.through,"from")," ",h("end-here",i.until,"to")),m("h3",{},sh(n,l)),l.length?l.map(f=>Hs(n,f)):rt(
n,i.noFinding)]}var go=6,nx='button, [role="button"], select, input, .term';function rh(n){let t=o=>n().explained(o),e=(o,r)=>{Lt();let i=r.map(c=>[ix(c),t(yo(c))]).filter(([,c])=>c);
if(!i.length)return;let a=i.length>1;b("explained").replaceChildren(...i.map(([c,l])=>m("span",{},a?m("strong",{},`${c}${n().t.colon}`):"",l))),ih(o)},s=o=>o instanceof
Element?o.closest("[data-term]"):null;addEventListener("pointerover",({target:o})=>{let r=s(o);r&&e(r,[r])}),addEventListener("pointerout",({pointerType:o,target:r,
relatedTarget:i})=>{o==="touch"||!s(r)||i instanceof Element&&i.closest("#explained")||Lt()}),addEventListener("pointerdown",({target:o})=>{s(o)||Lt()}),addEventListener(
"focusin",({target:o})=>{o instanceof Element&&o.matches(nx)&&o.matches(":focus-visible")&&e(o,rx(o))}),addEventListener("focusout",Lt),addEventListener("scroll",
ox,!0),addEventListener("keydown",sx,!0),b("explained").addEventListener("pointerleave",Lt)}function sx(n){n.key!=="Escape"||b("explained").hidden||(Lt(),n.stopPropagation())}
function ox(){let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?ih(n):Lt()}function Lt(){b("explained").hidden=!0;for(let n of document.
querySelectorAll('[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function rx(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[yo(o),o])).values()]}
function yo(n){return n.getAttribute("data-term")??""}function ix(n){return(n.textContent??"").trim()}function ih(n){let t=b("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+go,r=o+s.height>innerHeight?Math.max(0,e.top-go-s.height):o;t.style.setProperty("--at",`${Math.max(
go,Math.min(e.left,innerWidth-s.width-go))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function ah(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(yo(e))||e.closest("button, label, summary")||(t.add(yo(e)),e.setAttribute("tabindex","0"))}var wo=18,Xt=12,ax=42,cx=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function pi({graph:n,words:t,state:e,view:s}){let o=new Yt(n,e.lang,n.figures,Ut(t,e)),{answer:r}=s,
i=r?o.counted("hop",r.question.max_hops):"";return{said:r?[o.question(r.question)+i,o.found(r)]:[o.where(e)],stamp:o.stamp(r?ve(n,r):"")}}function lh(n,t){let{strokes:e,
notes:s}=mi(n,t),o=e.map(({stroke:a,text:c})=>({text:c,draw:(l,u)=>vr({x:l,y:u},...a)})),r=s.map(a=>({text:a,draw:()=>""})),i=yi(n,t).map(({category:a,shape:c,colour:l})=>({
text:n.words.say(a),draw:(u,h)=>Cc({x:u+17,y:h},c,l)}));return{...pi(n),legend:[...o,...r,...i]}}function mi({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return lx({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=gi(n,r),c=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:h})=>h===Cs[u])),notes:a.filter((l,u)=>c[u])}}function gi(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:Cs.map(
i=>{let{dash:a,end:c}=he(i);return{stroke:[t[i],a,c],text:`${Ps(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function lx({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map(S)),i=e.rows.filter(u=>r.has(S(u))),a=u=>i.filter(h=>h.relation===u).length,c=Vs.filter(a);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],Ys(n,t,"same")]].filter(([u])=>s.some(({id:h})=>h.endsWith(` ${u}`))).map(([u,h,f])=>({stroke:[o[u],h,""],text:f})),...Cs.filter(u=>s.some(h=>h.sign===
u)).map(u=>({stroke:[o.both,[],he(u).end],text:`${Ps(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${Ys(n,t,u)}${n.t.colon}${n.t.lines(a(u))}`)}}function yi({graph:n},{
nodes:t}){let e=new Set(t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"\
dot",colour:"#777777"}}))}function uh({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(f,d=!1)=>{for(let p of ch(f,o-2*Xt,a))l+=wo,c.
push(xr(p,{x:Xt,y:l},i.text,d))};u(s,!0);for(let f of n)u(f);let h=Xt;l+=wo+4;for(let{draw:f,text:d}of t){let p=f(h,l)?ax:0,g=ch(d,o-2*Xt-p,a),y=p+Math.max(...g.
map(a));h>Xt&&h+y>o-Xt&&(h=Xt,l+=wo),c.push(f(h,l-4));for(let[w,x]of g.entries())l+=w?wo:0,c.push(xr(x,{x:h+p,y:l},i.text));h+=y+16}return l+=4,u(e),{parts:c,height:l+
Xt}}function ch(n,t,e){let s=[],o="";for(let r of n.split(cx))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}function hh({t:n},t,e){ux(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))b(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))b(r).setAttribute("aria-label",i);hx(n,t),b("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function ux(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[h,f]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
b(h).textContent=f}function hx(n,{view:t}){for(let e of un)b(`view-${e}`).textContent=n[e],b(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])b(`view-${e}`).dataset.term=e;b("tab-compare").dataset.term="compare",b("tab-conflicts").dataset.term="clash"}function fh(n,t,{
answer:e}){let s=n.graph,{version:o}=s.figures,r=Ut(n,t),i=new Yt(s,n.lang,s.figures),a=e?ve(s,e):"";b("cited").textContent=r?n.t.citedFiltered(o,r)+i.licence:i.
stamp(a,"stamp_cite",new Date().toISOString().slice(0,10))}function dh(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(
({match:i})=>i===E.ASSERTED).length;b("headline").textContent=s?gt(`${n.node(t.from)} → ${n.node(t.to)} · ${Is(n,t,s.question.context)}${n.t.colon}${wi(n,s)}`):
"",b("counts").textContent=n.t.shown(o.length,r,fx(s)),b("counts").dataset.findings=String(o.length)}function wi(n,{verdict:t,leans:e}){return n.leaning(n.say(t),
e?.sign)}function fx(n){if(!n)return 0;let t=V(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function ph(n,t){let{words:e}=n,s=b("line-legen\
d"),o=()=>yi(n,t).map(({category:i,...a})=>m("li",{},As(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>m("li",{},Bc(...c),l)),...a.map(c=>m(
"li",{},c)),...o()];s.style.minHeight="",s.replaceChildren(...r(gi(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(...r(mi(n,t)))}var dx=6;
function mh(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";b("hint").textContent=gt(
s?px(n,s):o)}function px(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(i.map(u=>n.source(
u)))].slice(0,dx),c=`${n.node(t)} → ${n.node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}${n.t.colon}${l}`,o,
n.joined(a,"clauses")].filter(Boolean).join(" ")}var gh="oxygraph:guide",yh="read",bo=class{constructor(t){this.words=t,this.step=0,b("guide-open").addEventListener("click",()=>b("guide").hidden?this.open():this.
close()),b("guide-back").addEventListener("click",()=>this.go(this.step-1)),b("guide-next").addEventListener("click",()=>this.go(this.step+1)),b("guide-close").
addEventListener("click",()=>this.close()),b("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!gx()||(b("guide").hidden=!1,this.draw())}open(){b("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),b("guide-next").focus()}close(){
let t=b("guide").contains(document.activeElement);b("guide").hidden=!0,yx(),this.draw(),dispatchEvent(new Event("resize")),t&&b("guide-open").focus()}go(t){if(t>=
Ne.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!b("guide").hidden,[r,i,a]=Ne[s][this.step];for(let[
l]of Ne[s])b(l).classList.toggle("pointed",o&&l===r);if(b("guide-open").textContent=e.guide,b("guide-open").setAttribute("aria-expanded",String(o)),b("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===Ne[s].length-1;b("guide-text").replaceChildren(m("strong",{},`${e.guideStep(this.step+1,Ne[s].length)} · ${i}${t.
t.colon}`),a),b("guide-back").textContent=e.back,b("guide-back").toggleAttribute("disabled",!this.step),b("guide-next").textContent=c?e.done:e.next,b("guide-clo\
se").textContent=e.guideClose,b("glossary-title").textContent=e.allWords,te("glossary").dataset.lang!==s&&mx(t)}};function mx(n){let{lang:t}=n,e=o=>Reflect.get(
jl[t],o)??n.text(o)??n.say(o),s=Object.entries(Gs[t]).map(([o,r])=>m("div",{},m("dt",{},e(o)),m("dd",{},r)));b("glossary-words").replaceChildren(...s),te("gloss\
ary").dataset.lang=t}function gx(){try{return localStorage.getItem(gh)!==yh}catch{return!1}}function yx(){try{localStorage.setItem(gh,yh)}catch{}}function Zt(n,t){let e=$x(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>bx(wx(
n,a),e.get(a)??a,r));return k(i,({key:a})=>a)}function wx({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))wh(Reflect.get(r,i))&&!wh(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function wh(n){return Array.isArray(n)?!n.length:!n}function bx(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(vx),told:o.join(" ")}}var xx=/^(.+) (\p{Lu}{1,4})$/u;function vx(n){let[,t,e]=xx.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function xh({family:n,given:t}){return t?`${n}, ${t}`:n}var bh=new WeakMap;function $x(n){let t=bh.get(n)??kx(n);return bh.set(n,t),t}function kx({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of O(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),h=_x(u,l)||z(e,a).replaceAll(" ","-");o.set(h,[...o.get(h)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||wt(a,l));for(let[a,c]of i){let l=Ix(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var Sx={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Mx=/[ßøØłŁæÆđı]/g,Ox=/\p{Mn}/gu,Ex=/[^a-z0-9]/g,Ax=/[a-z]/;function _x(n,t){let s=n.replace(Mx,o=>Sx[o]).
normalize("NFKD").replace(Ox,"").toLowerCase().replace(Ex,"");return Ax.test(s)?`${s}${t||"nd"}`:""}function*Ix(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${vh(s)}`;t.has(o)||(yield o)}}function vh(n){return(n>=26?vh(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Tx=/[&%$#_{}]/g,Nx=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Ue(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(Tx,"\\$&")}function $h(n){let t=s=>s.given||!s.family.includes(" ")?Ue(xh(s)):`{${Ue(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Ue(s.title).replace(Nx,"{$&}"),journal:Ue(s.journal),year:String(s.year||""),volume:Ue(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Ue(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function kh(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",xh(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function xo({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return k(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function bi(n){let t=xo(n);if(n.state.view!=="table")return t;let e=new Map(t.map(o=>[o.edge.id,o])),s=document.querySelectorAll("#table tbody tr:not([hidden])");
return Array.from(s).flatMap(({dataset:o})=>e.get(o.finding??"")??[])}function Sh(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=m("tr",{},a.columns.
map((w,x)=>m("th",{scope:"col","aria-sort":jx(s,x)},Lx(t,w,x)))),l=xo(t),u=m("tbody",{},Cx(l,t).map(w=>Bx(t,w))),h=m("span",{id:"table-rows",role:"status"}),f=m(
"div",{class:"empty"}),d=w=>{let x=Rx(t.graph,u,w);if(h.textContent=a.rows(x,u.rows.length),f.hidden=x>0,f.hidden)return;let M=m("button",{type:"button","data-w\
ay":"rows",onclick:()=>i({find:""})},a.allRows);f.replaceChildren(m("p",{},gt(a.noRow(w))),m("p",{class:"tools"},M))},p=w=>{d(Bs(w)),r({find:Bs(w)})};d(s.find);
let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:p},y=o.answer||s.extent==="all";n.replaceChildren(m("p",{class:"tools"},m("input",{id:"t\
able-filter",value:s.find,...g}),h),...l.length?[f]:[rt(t,y?a.noFinding:a.noQuestion)],m("table",{},m("caption",{},a.tableCaption),m("thead",{},c),u))}function jx({
sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascending"}function Lx({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===
o?`-${o}`:o});return m("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},e)}function Cx(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.
sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,text:Mh(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);
return Number(t.state.sort)<0?r.reverse():r}function Rx({vocabulary:n},t,e){let s=r=>jo(n,r?.toLowerCase()??""),o=s(e.trim());for(let r of t.rows)r.hidden=!s(r.
textContent).includes(o);return[...t.rows].filter(r=>!r.hidden).length}function Mh(n,t){let{graph:e,words:s}=n,{edge:o,match:r}=t,i=o.signed?s.text(e.vocabulary.
matches[r]):"";return[s.node(o.subject),s.say(o.signed?o.effect:o.predicate),s.node(o.object),s.joined([i,Ws(n,t)].filter(Boolean),"clauses"),s.chips(o).join(" \
· "),s.source(o),s.statement(o),o.id]}function Bx(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Ws(n,t),[c,l,u,h,f,d,p,g]=Mh(n,t),y=()=>o({pick:`fi\
nding:${r.id}`,tab:"evidence"});return m("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!a),class:i===E.COMPATIBLE||a?"lig\
ht":""},m("td",{},c),m("td",{},r.signed?[Lr(s,r),` ${l}`]:l),[u,h,f,d,p].map(w=>m("td",{},w)),m("th",{scope:"row"},m("button",{type:"button",class:"plain",onclick:y},
g)))}function Oh(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(as(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Px=/^\s*[=+\-@]|^[\t\r]/,Dx=/[",\n\r]/;
function zx(n){let t=Array.isArray(n)?n.join("|"):String(n),s=typeof n!="number"&&Px.test(t)?`'${t}`:t;return Dx.test(s)?`"${s.replaceAll('"','""')}"`:s}function Eh(n,t){
let e=[...Object.keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Oh(n,o);return e.map(i=>zx(Reflect.get(r,i))).join(
",")});return`\uFEFF${[e.join(","),...s].join(`\r
`)}\r
`}function Ah(n,t,e){let s={question:le(n,e),findings:t.map(o=>Oh(n,o))};return`${JSON.stringify(s,null,1)}
`}function vo(n,t){let e=Zt(n.graph,t);return k(e,({citation:o,id:r})=>[o[0]??Number.MAX_VALUE,r]).map(o=>Wx(n,o)).join(`
`)}function Wx(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...Je(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[dt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var Hx=1e4;function xi(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),Hx)}function En(n,t,e){xi(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function $o(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var An={bibtex:{write:$h,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:kh,name:"oxygraph.ris",type:"application/x-research-info-systems"}},vi="ans\
wer";function Fx({view:{answer:n}}){return n?[...new Set(V(n))].flatMap(t=>t.edges):[]}function Ux({view:n,state:t}){let[e,s]=et(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:xo({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function Gx(n,t){return t==="answer"&&n.view.answer?Fx(n):Ux(n)}function _h(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=Gx(n,vi),a=Zt(t,i),c=u=>{vi=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[m("h2",{},r.papers(a.length)),m("div",{class:"row"},m("label",{for:"papers-of"},r.papersOf),J("papers-of",n.view.answer?vi:"shown",l,c)),a.length?qx(n,i):
rt(n,r.noPaper),m("ol",{class:"papers"},a.map(u=>m("li",{"data-paper":u.key},Rr(e,u))))]}function qx({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>m("bu\
tton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:h}=An[c];En(l(Zt(n,s)),u,h),e(o.saved)},a=async()=>e(await $o(vo(t,s))?o.copied:o.copyFailed);
return m("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var Kx=8,Vx=3,Yx=60;function ki(n,t){let e=new $i(n,t);return m("div",{class:"combobox"},m("label",{for:n},t.words.t[n]),e.input,e.list,e.said)}var $i=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=m("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.said=
m("div",{id:`${t}-said`,class:"said",role:"status"}),this.input=m("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomp\
lete":"list","aria-controls":`${t}-list`,"aria-expanded":"false","aria-describedby":`${t}-said`,value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",
()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.input.addEventListener("blur",()=>this.left()),this.input.addEventListener(
"keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute("aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.
at=-1}get asked(){let{words:t,state:e}=this.shown;return e[this.key]?t.node(e[this.key]):""}putBack(){this.close(),this.input.value=this.asked,this.judge("")}left(){
let t=this.input.value.trim();this.find(),!t||t===this.asked||this.hits.length?this.putBack():(this.close(),this.judge(t))}judge(t){if(!t){this.input.removeAttribute(
"aria-invalid"),this.said.replaceChildren();return}if(this.input.getAttribute("aria-invalid")&&this.said.dataset.unknown===t)return;let{t:e}=this.shown.words;this.
input.setAttribute("aria-invalid","true"),this.said.dataset.unknown=t;let s=Sl(this.shown.graph,t,Vx),o=s.map(r=>m("button",{type:"button",class:"plain","data-n\
ear-end":r,onclick:()=>this.take(r)},this.shown.words.node(r)));this.said.replaceChildren(m("p",{class:"warning"},e.unknownEnd(t.slice(0,Yx),this.asked)),...s.length?
[m("p",{},`${e.closest} `,...o.flatMap((r,i)=>i?[", ",r]:[r]))]:[])}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){
this.hits=me(this.shown.graph,this.input.value,Kx)}show(){this.find();let t=this.input.value.trim();this.judge(this.hits.length||!t?"":t),this.list.replaceChildren(
...this.hits.map((e,s)=>this.option(e,s))),this.list.hidden=!this.hits.length,this.input.setAttribute("aria-expanded",String(this.hits.length>0)),this.at>=0&&this.
input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"\
option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=m("small",{},` ${o.say(a)}`);return m("li",{...i,"data-node":t,
onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp","Enter"].includes(t.key)&&(t.preventDefault(),t.key==="\
Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){
let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):t?this.judge(t):this.take("")}};var ko="IU";function Ih({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=(f,d,p)=>{let g={id:f,"aria-label":d,placeholder:d,"aria-describedby":"dose-said"},y={type:"\
number",min:"0",step:"any",value:String(p??"")},w=m("input",{...y,...g,onchange:h});w.addEventListener("focus",()=>w.select());let x=()=>w.validity.badInput&&h();
return w.addEventListener("blur",x),w.addEventListener("keydown",({key:M})=>M==="Enter"&&x()),w},i=m("div",{id:"dose-said",class:"said",role:"status"}),a=r("dos\
e-from",o.doseFrom,e.dose),c=r("dose-to",o.doseTo,e.dose_to),l=n.words.dose_unit.map(f=>[f,t.say(f)]);e.dose_unit&&(ko=e.dose_unit);let u=f=>{ko=f,h()};function h(){
let f=Xx(a,c);for(let y of[a,c])y===f?.field?y.setAttribute("aria-invalid","true"):y.removeAttribute("aria-invalid");if(i.replaceChildren(...f?[m("p",{class:"wa\
rning"},o[f.why])]:[]),f||!a.value&&e.dose===null)return;let[d,p]=[a,c].map(({value:y})=>y?Number(y):null),g=d===null?ln:{dose:d,dose_to:p,dose_unit:ko};setTimeout(
()=>s({...g,pick:""}))}return[m("div",{class:"row dose"},a,c,J("dose-unit",ko,l,u,o.doseUnit)),i]}function Xx(n,t){let e=[n,t].find(({validity:s,value:o})=>s.badInput||
Number(o)<0);return e?{field:e,why:"noDose"}:t.value?n.value?Number(t.value)<Number(n.value)?{field:t,why:"noRange"}:null:{field:n,why:"noRange"}:null}var Si=new Set(["how","what","legend"]);function Oi(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:ce},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(m("div",{class:"ends"},ki("from",t),ki("to",t)),m("div",{class:"row"},m("label",{for:"hops"},C(e,"hops",r.hops)),
J("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),m("button",{type:"button",id:"swap",onclick:a},r.swap)),In({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:gn(c)})},C(e,"chimera",r.one)),In({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:gn(c),pick:""})},C(e,"stated",r.stated)),Zx(t),So("wh\
om",r.whom,_n(t,"sex"),_n(t,"species"),_n(t,"population"),Jx(t)),So("how",r.how,Qx(t),_n(t,"route"),_n(t,"regimen")),So("what",r.what,Mi(t,"layers"),Mi(t,"effec\
ts"),Mi(t,"evidence")),So("legend",r.legend,ev(t)),m("button",{type:"button",id:"reset",onclick:()=>o(nv(t.graph))},r.reset))}function In(n,...t){return m("labe\
l",{class:"choice"},m("input",n),t)}function Zx({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return In({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return m("fieldset",{},m("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function So(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?Si.delete(n):Si.add(n)};return m("details",{id:`group-${n}`,open:!Si.has(n),
ontoggle:s},m("summary",{id:`group-${n}-title`},t),e)}function Tn({t:n},t,{count:e,stated:s}){if(e===void 0)return t;let o=String(s===void 0?e:n.statedCount(s,e-
s));return t?`${t} (${o})`:o}function Th(n,t,e){let s=t.map(({value:o,...r})=>{let i=e(o);return[o,Tn(n,i,r),i]});return[["",n.t.any],...s]}function _n({words:n,
state:t,facets:e,change:s},o){let r=l=>s({[o]:l,pick:""}),i=Th(n,e[o],l=>n.named(l)),a=J(`facet-${o}`,t[o],i,r),c=e[o].find(({value:l})=>l&&l===t[o]);return Nh(
n,C(n,o,n.t[o]),a,c)}function Nh(n,t,e,s){let o=s?Tn(n,"",s):"",r=`${e.id}-counts`;o&&e.setAttribute("aria-describedby",r);let i=o?m("small",{id:r,class:"counts"},
o):null;return m("div",{class:"row"},m("label",{for:e.id},t),e,i)}function Jx({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({value:c})=>!e.
setting.includes(c)).map(c=>[c.value,Tn(t,t.named(c.value),c)]),a=c=>o({setting:[...Wt(n,W(e),"setting",c).setting],pick:""});return m("div",{},m("div",{class:"\
row"},m("label",{for:"facet-setting"},C(t,"setting",t.t.setting)),J("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>m("button",{...{type:"but\
ton",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(h=>h!==c),pick:""})},`${t.named(c)} ✕`)))}function Qx(n){
let{graph:t,words:e,state:s,facets:o,change:r}=n,i=s.dose===null||s.dose_to!==null?"":`${s.dose} ${s.dose_unit}`,a=Th(e,o.dose,l=>e.dose(l)),c=l=>{let u=l?Wt(t,
W(s),"dose",l):X;r({dose:u.dose,dose_to:u.dose_to,dose_unit:u.dose_unit,pick:""})};return m("div",{},Nh(e,e.t.dose,J("facet-dose",i,a,c),o.dose.find(({value:l})=>l===
i)),Ih(n))}var tv={layers:"layer",effects:"effect",evidence:"evidence_type"};function Mi({graph:n,words:t,state:e,facets:s,change:o},r){let i=e[r],a=(l,u)=>{let h=u?
[...i,l]:i.filter(d=>d!==l),f=r==="layers"&&!h.length;o({[r]:f?jt(n).layers:n.words[tv[r]].filter(d=>h.includes(d)),pick:""})},c=s[r].map(l=>{let{value:u}=l,h={
type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return In({...h,onchange:f=>a(u,gn(f))},r==="layers"?C(t,u,Tn(t,t.say(u),l)):Tn(t,t.say(u),l))});return m(
"fieldset",{},m("legend",{},C(t,r,t.t[r])),c)}function ev({graph:n,words:t,state:e,change:s}){let o=n.words.category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];
let a=e.hidden.filter(h=>h!==r),c=h=>s({hidden:gn(h)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[m("li",{},In({type:"checkbox","data-category":r,checked:l,
onchange:c},As(i),t.say(r)))]});return m("ul",{class:"legend"},o)}function nv(n){let{from:t,to:e,hops:s,one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=jt(n);return u}function jh({t:n},t,e){for(let s of ae){let o=b(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selecte\
d",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}b("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}function Lh(n){for(let t of ae)b(`tab-${t}`).addEventListener(
"click",()=>n.change({tab:t}));b("tabs").addEventListener("keydown",t=>{let[e,s]=[ae.indexOf(n.state.tab),ae.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-
1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=ae[(o[t.key]+s)%s];n.change({tab:r}),b(`tab-${r}`).focus()})}var sv={width:1200,height:800},Mo=class{constructor(t){this.page=t;let e=(s,o)=>b(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.#e(()=>this.copy(vo(t.words,this.#n()))));for(let s of["bibtex","ris"])e(s,()=>this.#e(()=>this.save(this.bibliography(s),An[s].
name,An[s].type)));e("csv",()=>this.#o(s=>Eh(t.graph,s),"csv","text/csv")),e("json",()=>this.#o(s=>Ah(t.graph,s,t.state),"json","application/json")),e("keep",()=>this.
save(this.#i(),ov(t.state),"text/html")),e("svg",()=>this.#s(()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml"))),e("png",()=>this.#s(()=>this.#r()))}#t(t){
this.page.announce(`${this.page.words.t.notSaved}${t}`)}#e(t){let{graph:e,words:s}=this.page;Zt(e,this.#n()).length?t():this.#t(s.t.noPaper)}#s(t){let{page:e}=this;
On(e).length||(e.overlay?.rows??e.view.shown).length?t():this.#t(Us(e,!1))}#n(){return bi(this.page).map(({edge:t})=>t)}bibliography(t){return An[t].write(Zt(this.
page.graph,this.#n()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await $o(t)?"copied":"copyFailed")}save(t,e,s){En(t,e,
s),this.announce("saved")}#o(t,e,s){let{page:o}=this,r=bi(o);if(!r.length){this.#t(o.view.answer||o.state.extent==="all"?o.words.t.noFinding:Us(o,!1));return}let i=r.
filter(({edge:a})=>a.signed).length;En(t(r),`oxygraph-findings.${e}`,s),o.announce(o.words.t.savedRows(i,r.length-i))}async#r(){let{text:t,size:e}=this.picture(),
s=await Dc(t,e).catch(()=>null);s&&xi(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#i(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),
[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,
i.dataset.view=le(e,s),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${le(t.graph,t.state)}`}#a(){let t=this.page.map?.size();return t?.width&&t.height?
t:sv}picture(){let{page:t}=this,[e]=On(t);return e?{text:pn(e,t.graph.figures),size:e}:this.#c()}printed(){let{page:t}=this;if(t.inLines)return[po(this.#c().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=pi(t);return[m("h2",{},document.title),...[...e,s].map(o=>m("p",{},o))]}#c(){let{page:t}=this,e=Rs(t.graph,
t.state,t,this.#a(),t.theme),s=t.map?.measure??Ss(),o=uh(lh(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:Lc(e,document.title,
s,o),size:r}}};function ov({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function Ch(){let n=te("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,b("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var Rh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},rv=2.5,Oo=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(Rh,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&iv(s,this.walked,e.state.from,Rh[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function iv({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&Bh(a,r,s,o)>2);return it(
i,a=>[Bh(a,r,s,o)+rv*av(a,r,s,o),a.id])??r}function Bh(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function av(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var Nn=4,cv=.6;function Dh({t:n}){return m("p",{id:"wider",hidden:!0},m("button",{type:"button",id:"wider-go",onclick:()=>{let e=b("figure"),s=Number.parseFloat(
e.style.getPropertyValue("--held"))||0,o=Math.round(cv*(e.clientWidth-s));e.scrollBy({left:Ei(e)>Nn?o:-e.scrollWidth}),jn(n)}},n.wider))}function jn(n){let[t,e,
s]=[b("figure"),document.getElementById("wider"),document.getElementById("wider-go")];e&&s&&(e.hidden=t.scrollWidth-t.clientWidth<=Nn,t.classList.toggle("goes-o\
n",!e.hidden&&Ei(t)>Nn),s.textContent=Ei(t)>Nn?n.wider:n.widerBack)}function Ei({scrollWidth:n,clientWidth:t,scrollLeft:e}){return n-t-e}function zh(n,t){if(!(t instanceof
SVGElement))return;let[e,s]=[n.getBoundingClientRect(),t.getBoundingClientRect()],[o,r]=["--over","--held"].map(a=>Number.parseFloat(n.style.getPropertyValue(a))||
0);n.scrollLeft+=Ph([s.left,s.right],[e.left+r,e.left+n.clientWidth]);let i=Ph([s.top,s.bottom],[Math.max(0,e.top)+o,Math.min(e.bottom,innerHeight)]);(n.scrollHeight>
n.clientHeight+Nn?n:window).scrollBy(0,i)}function Ph([n,t],[e,s]){return t-n>s-e?0:Math.min(0,n-e)||Math.max(0,t-s)}function Wh(n){let{paddingLeft:t,paddingRight:e}=getComputedStyle(
n);return n.clientWidth-Number.parseFloat(t)-Number.parseFloat(e)}var lv={answer:zl,evidence:eh,conflicts:Qu,compare:nu,papers:_h},uv=["from","to","extent","by","view"],Hh=120,Ao=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=dr(Eo(),this.state,t),this.view=mr(t,this.state),this.overlay=this.#r(),this.picture=null,this.announced="",
this.laidFor=0,this.moving=void 0,this.map=null,this.takeAway=new Mo(this),this.guide=new bo(()=>this.words),te("ask").open=Bo(),this.#p(),this.guide.greet(),this.#i()}openMap(){
let t=new _s(b("map"),{pick:e=>this.#s(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#u(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>zr(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return wc(Eo(),{...jt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},uv.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Dl(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#n(o),this.#d(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),Hh)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#s(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#n(t){b("panel").scrollTop=0,t&&!Bo()&&b("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${le(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!_e(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new je(this.graph,this.state.lang)}draw(){this.view=mr(this.graph,this.state),this.overlay=
this.#r(),this.#i()}#r(){return this.state.tab==="compare"?Zl(this.graph,this.state):null}#i(){let{state:t,words:e}=this,s=Un();Lt(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"",r=Ae(e,t).length?
` (${e.t.filtered})`:"";document.title=o?`${o}${r} – OxyGraph`:e.t.title;let i=this.#a();hh(e,t,this.theme),this.guide.draw(),Al(e,t,this.leftOut,(a,c)=>{location.
hash=yc(Eo(),this.graph,a,c)}),fh(e,t,this.view),Oi(b("ask-body"),i),jh(e,t,this.view),b("panel-body").replaceChildren(...Gt(lv[t.tab](i))),ah(b("panel-body")),
dh(e,t,this.view),this.#c(i),b("printed").replaceChildren(...this.#o?this.takeAway.printed():[]),this.#o&&ta(b("panel-body")),Gn(s)}#a(){let{graph:t,state:e,words:s,
counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?zr(t,e):Vl(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.
note(r),leftOut:this.leftOut,redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=!0;let t=Un();Oi(b("ask-body"),this.#a()),Gn(t)}#c(t){let{
view:e}=this.state,s=this.inLines;b("table").hidden=e!=="table",b("map-frame").hidden=!s,b("figure").hidden=s||e==="table",this.picture=null,b("view-forest").hidden=
e!=="forest"&&!Yu(this),b("drawn").textContent="",e==="table"?Sh(b("table"),t):s?this.#u():this.#f(t)}get#l(){return this.#o?Z:Wh(b("figure"))}#h(){let t=Un();this.#f(
this.#a()),Gn(t)}#f(t){let e=this.#l;this.laidFor=e;let s=On(this,e),o=Gt([Vu(t)]),r=s.map(a=>Zu(a,t,this.theme,e)),i=s.length&&s.every(a=>a.drawn)?[]:[xl(t,s.length>
0)];b("figure").replaceChildren(Dh(this.words),...o,...i,...r),Ar(b("figure")),jn(this.words.t),performance.mark("oxygraph:drawn")}#u(){let{map:t}=this;if(!t)return;
let e=()=>Rs(this.graph,this.state,this,t.free(),this.theme),s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(
s.paths,r)}`:"",{height:a}=t.free();b("drawn").textContent=o.drawn(s.nodes.length,s.lines.length)+i,ph(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(
s)}hint(t){mh(this.words,this.picture,t)}#d(t){let{words:e,view:s}=this,r=`${s.answer?`${e.t.verdict}${e.t.colon}${wi(e,s.answer)}. `:""}${b("counts").textContent}`,
i=t?b("panel-body").querySelector("h2, h3"):null;i?this.announce(`${e.t.tabs.evidence}${e.t.colon}${na(i)}`,!1):r!==this.announced&&this.announce(r,!1),this.announced=
r}announce(t,e=!0){b("live").classList.toggle("unseen",!e),b("live").textContent=t}#p(){let t=(s,o)=>b(s).addEventListener("click",o);t("language",()=>this.change(
{lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of un)t(`view-${s}`,()=>this.change({
view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[b("figure"),window])s.addEventListener(
"scroll",()=>Ar(b("figure")));b("figure").addEventListener("focusin",({target:s})=>zh(b("figure"),s)),b("figure").addEventListener("scroll",()=>jn(this.words.t)),
window.addEventListener("resize",()=>jn(this.words.t)),t("skip",s=>{s.preventDefault(),b("panel-body").focus()}),Lh(this);let e=new Oo(this);b("map-focus").addEventListener(
"keydown",s=>e.press(s)),b("map-focus").addEventListener("blur",()=>this.map?.hover("")),Ch(),rh(()=>this.words),this.#g()}#g(){let t;addEventListener("resize",
()=>{clearTimeout(t),t=setTimeout(()=>{this.picture&&this.#u(),this.picture?this.map?.go(this.state.zoom):!b("figure").hidden&&this.#l!==this.laidFor&&this.#h()},
Hh)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#m()),addEventListener(
"hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),this.leftOut=dr(Eo(),this.state,this.graph),this.#m()})}#m(){this.draw(),this.
map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}};function Eo(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var hv=500;async function fv(){if(!Xi()){b("counts").textContent=qt[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new Ao(await Qi(document),n);await dv(),t.count(),await Wc(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function dv(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,hv)})}function pv(){let n=b("notice");n.replaceChildren(m("span",{lang:"en"},qt.en.damaged)," ",m("spa\
n",{lang:"zh"},qt.zh.damaged)),n.hidden=!1}fv().catch(n=>{throw pv(),n});})();
