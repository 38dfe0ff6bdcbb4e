/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function ht(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,a]=[cr(o),cr(r)];return i===
a?o-r:i?1:-1}}return n.length-t.length}function cr(n){return n>=55296&&n<=57343}function St(n,t){if(typeof n=="string"&&typeof t=="string")return ht(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=St(n[e],t[e]);if(s)return s}return n.length-t.length}
function x(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>St(s.key,o.key)).map(({item:s})=>s)}function M(n){return[...n].sort(ht)}
function K(n,t){return lr(n,t,-1)}function Je(n,t){return lr(n,t,1)}function lr(n,t,e){let s;for(let o of n){let r=t(o);(!s||St(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Ze=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=x(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=ur(s.map(r=>[r.id,this.#n(
r)])),this.study=ur(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...ul(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?M(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function fr({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,ll(i,e)])),o=new Map;for(let r of M(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let a=s.get(i)??i,c=o.get(a)??[];return[r,c.length>1?`${a}${dr(c.indexOf(i))}`:a]}))}var cl=/^[[\]]+|[[\]]+$/gu;function ll({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),a=t.split(";").map(d=>d.trim()).filter(Boolean).map(d=>d.replace(r,"")),c=e.replace(cl,"").split(" ").filter(Boolean),
l=c.slice(0,o.words).join(" ")+(c.length>o.words?" …":""),u=c.length?`“${l}”`:n;return`${a.length>o.authors?`${a[0]} et al.`:a.join(" & ")||u} ${s||""}`.trim()}
function dr(n){return(n>=26?dr(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function ul(n){return n?[`cohort ${n}`]:[]}function ur(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let a=t.get(i);a!==void 0&&a!==i;a=t.get(i))i=a;return i};for(let[r,i]of n){t.set(r,r);for(let a of i){let c=e.
get(a)??r;e.set(a,c);let[l,u]=x([o(r),o(c)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var S=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),fl=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function zt(n){return{...fl,...n}}function ot(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Wt(n,t){return t==="dose"?n.dose===null?"":rt(Ss(n)):t==="setting"?n.setting.join(", "):n[t]}function Ss({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var dl=/\.?0+$/;function et(n){let t=n.toFixed(12).replace(dl,"");return t==="-0"?"0":t}function rt([n,t,e]){return`${n===t?et(n):`${et(
n)}–${et(t)}`} ${e}`}function Ft(n){return n==="population"?["population","age"]:[n]}function hr(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,a,c]]=[t,
e];return r!==c||s>a||i>o}return n==="setting"?pl(t,e):!t.some(s=>e.includes(s))}function hl(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],
[i,a]]=[t,e];return[Math.max(s,i),Math.min(o,a),r]}return n==="setting"?ml(t,e)??null:t.filter(s=>e.includes(s))}function pl(n,t){for(let e=0;e<t.length;e+=1){let s=pr(
t,e,t[e][0])??pr(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])return!0}return!1}function pr(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function ml(n,t){
let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==o)return;e.set(s,o)}return[...e].sort(St)}var yt=class n{static OPEN=0;static NONE=-1;constructor(t){this.
keys=t,this.fields=t.flatMap(Ft),this.people=Ft("population").map(e=>this.fields.indexOf(e)),this.values=[],this.numbers=new Map,this.met=new Map,this.of({})}of(t){
return this.number(this.fields.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(t)-1,this.numbers.
set(e,s)),s}value(t,e){return this.values[t][this.fields.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*2**26+e:e*2**26+
t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],a=()=>this.number(this.fields.map((c,l)=>hl(c,r[l],i[l])));o=this.share(t,e)?a():n.NONE,
this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=1)if(s[r]!==null&&
o[r]!==null&&hr(this.fields[r],s[r],o[r]))return!1;return!0}admits(t,e){return this.share(t,e)&&!this.#t(t,e)}excluding(t,e){let s=this.separators(t,e);return this.
keys.filter(o=>s.includes(o)||o==="population"&&this.#t(t,e))}#t(t,e){let[s,o]=this.people,[r,i]=[this.values[t],this.values[e]],a=r[s]??r[o];if(a===null||i[s]===
null&&i[o]===null)return!1;let c=l=>(l??[]).some(u=>a.includes(u));return!(c(i[s])||c(i[o]))}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];
return this.keysOf(this.fields.filter((r,i)=>hr(r,s[i],o[i])))}keysOf(t){return t.length?this.keys.filter(e=>Ft(e).some(s=>t.includes(s))):[]}reported(t){return this.
fields.filter((e,s)=>this.values[t][s]!==null)}};function Qe(n,t){let e=new Map(Array.from(t,s=>[s.join(),s]));for(let s=0;s<=n.length;s+=1)for(let o of mr(n,s))
if([...e.values()].every(r=>r.some(i=>o.includes(i))))return o;return null}function*mr(n,t,e=0,s=[]){if(s.length===t){yield s;return}for(let o=e;o<n.length;o+=1)
yield*mr(n,t,o+1,[...s,n[o]])}function gr({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var gl=/\{(\w+)\}/g;function Oe(n,t,e,s={}){return ie(
n.sentences[t][n.languages.indexOf(e)],s)}function ie(n,t){return n.replace(gl,(e,s)=>String(t[s]))}function Ht(n,t){return n.lists[t].map(e=>e.name)}function Ms(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var ae="human",tn=class{constructor(t,e,s,o){this.scopes=new yt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(a=>a.human).map(a=>a.name);
this.ofPeople=new Set([...o,...r]);let i=t.lists.population.filter(a=>a.age).map(a=>a.name);this.ages=new Set(i.flatMap(a=>[...s.get(a)??[a]])),this.below={species:Ms(
t.lists.species),population:s,route:Ms(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];return e.length?M(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):
null}#e(t){return{population:this.#t("population",t.filter(e=>!this.ages.has(e))),age:this.#t("population",t.filter(e=>this.ages.has(e)))}}#n(t){let e=new Set(t.
flatMap(o=>[o,...this.#s(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??"",o]);return s.length?x(s,o=>o):null}#s(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=
this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.get(t.id);return e===void 0&&(e=t.signed?this.#o(t):yt.OPEN,this.ofEdges.set(t.id,e)),
e}#o(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:a,setting:c}=t,l=this.#r(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?
[e]:null,species:this.#t("species",u?[u]:[]),...this.#e(l),dose:s===null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:a?[a]:null,setting:this.#n(
c)})}#r({predicate:t,object:e,population:s}){return s.length?s:t==="associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.has(e))?
ae:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,setting:a}=t,c=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t(
"species",c?[c]:[]),...this.#e(s?[s]:[]),dose:o===null?null:Ss(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#n(a)})}lettingIn(t,e){let s=this.
scopes.value(t,"population");if(!s)return t;let o=Object.fromEntries(this.scopes.fields.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:M(
new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(t,"species");return e?.length===1&&e[0]===ae}common(t){let e=Array.from(t,i=>this.scopes.values[i]),s=new Map,
{keys:o,fields:r}=this.scopes;for(let i of o){let a=Ft(i).flatMap(c=>{let l=r.indexOf(c),f=new Set(e.map(d=>JSON.stringify(d[l]))).size===1?e[0][l]:null;return f===
null?[]:this.#a(c,f)});a.length&&s.set(i,a)}return s}#a(t,e){if(t==="dose")return[rt(e)];if(t==="setting")return this.#c(e);let s=e,o=new Set(s.flatMap(r=>Object.
values(this.below).flatMap(i=>[...i.get(r)??[]].filter(a=>a!==r))));return s.filter(r=>!o.has(r))}#c(t){let e=new Set(t.flatMap(([,s])=>this.#s(s)));return t.map(
([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.scopes.admits(e,this.ofEdge(t))?this.openKeys(
t,e).length?S.COMPATIBLE:S.ASSERTED:S.EXCLUDED:S.ASSERTED}openKeys(t,e){return e===yt.OPEN?[]:this.scopes.keysOf(this.scopes.fields.filter((s,o)=>this.#l(t,e,o)))}reportsAll(t,e){
for(let s=0;s<this.scopes.fields.length;s+=1)if(this.#l(t,e,s))return!1;return!0}#l(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;let r=this.scopes.
fields[s];if(r==="population"||r==="age")return!this.#u(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="setting"?
!yl(i,o):!yr(i,o)}#u(t,e){return t.some(s=>yr([...this.below.population.get(s)??[s]],e))}};function yr(n,t){return n.every(e=>t.includes(e))}function yl(n,t){return t.
every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var it="conflicting",pt="mixed";function R(n){return n==="+"||n==="-"}function wr(n){return R(n)||n==="0"}function Ee(n){return n==="+"?"-":"+"}var wl=["0","?",it,pt];function xr(n,t){for(let e of wl)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function Os(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?it:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var xl=/^[ -~]*$/,bl=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function V({spelling:n},t){let e=xl.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(vl).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(bl).filter(Boolean).join(" ")}function vl(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function en(n,t,e,s){let o=[...V(n,t)],r=[];for(let[a,c]of e){let l=kl(o,[...a],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([c,l])}let i=new Map;for(let[a,c]of r.
sort((l,u)=>u[1]-l[1]))i.has(a)||i.set(a,c);return[...i].slice(0,s)}function kl(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-Es(n,t)/s:1}function Es(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var sn=class{constructor(t,e){this.vocabulary=e,this.nodes=nn(t.nodes),this.contexts=nn(t.contexts),this.references=nn(t.references),this.audit=t.audit,this.papers=
new Ze(this.references,e),this.shortNames=fr(this.papers,e),this.edges=nn($l(t.edges,this.papers,e)),this.successors=br(this.nodes,this.edges,"subject","object"),
this.predecessors=br(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new tn(e,this.contexts,
Ol(this),new Set(s)),this.spellings=El(this),this.ownRows=Sl(this),this.audited=Ml(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=Ht(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function Ae(n,t,e=20){let s=V(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let a=r.indexOf(s);if(a<0)continue;let c=[r===s?0:a===0?1:
2,[...r].length,i];St(c,o.get(i)??[1/0])<0&&o.set(i,c)}for(let[r,i]of en(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return x(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function nn(n){return new Map(n.map(t=>[t.id,t]))}function $l(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(a=>a.signed).
map(a=>a.name)),i=a=>s.includes(a)?"=":"?";return n.map(a=>{let c=r.has(a.predicate),l=c?o[a.effect]:i(a.predicate),u=a.tendency?o[a.tendency]:null;return{...a,
signed:c,sign:l,tends:u,study:t.studyOf(a,c)}})}function Sl({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Ml(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function br(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),a=i.get(r[s]);a?a.push(r):i.set(r[s],[r])}return o}function Ol({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(a,c)=>{s.set(a,(s.get(
a)??new Set).add(c))};for(let{predicate:a,subject:c,object:l}of t.values())a==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,c);for(let{name:a,broader:c}of e.
lists.population)c&&o(c,a);let r=new Map,i=a=>{let c=r.get(a);if(c)return c;let l=new Set([a]);for(let u of s.get(a)??[])for(let f of i(u))l.add(f);return r.set(
a,l),l};for(let a of s.keys())i(a);return r}function El({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[V(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:a}of n.values())for(let c of[o,r,i,...a]){let l=V(t,c);c&&!e.has(l)&&e.set(l,s)}return e}function vr(){return"DecompressionStream"in globalThis}function on(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var As=class extends sn{constructor(t){super(Tl(t),_l(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=jl(t.nodes),this.flags=Nl(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,Ht(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...M(e)]}},Al=2;function _l(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(Al,t.seconds)}}}
async function Sr(n){return new As(JSON.parse(await on(n,"graph","deflate")))}var kr={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Tl(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(kr,s)?Reflect.get(kr,s):{};return[s,Il(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Il(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=_s(t,e[o]??o,a=>$r(r,String(a)));for(let[
a,c]of s.entries())c[o]=i?.[a]??$r(r,"")}return s}function _s({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function $r(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function jl(n){let[t,e,s]=["shape","color","level"].map(r=>_s(n,r,String)??[]),o=_s(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function Nl(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function w(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Ut(n){let t=w(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function Ts(){return matchMedia("(min-width: 801px)").matches}function Is(n){return n instanceof HTMLElement||
n instanceof SVGElement}function Mr(n){if(n.id)return n.id;let t=n instanceof HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t}\
 ${Is(n)?JSON.stringify(n.dataset):""}`}function js(){let n=document.activeElement,t=n?.closest("#ask-body, #panel-body, #table, #figure");return Is(n)&&t instanceof
HTMLElement?{panel:t,name:Mr(n),near:n.dataset.near}:null}function Ns(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input,\
 select, summary, [role=button]")].find(r=>Mr(r)===n.name),s=n.near?document.getElementById(n.near):null,o=Is(e)?e:s??n.panel;o.focus({preventScroll:o===e})}function Or(n){
let t=n.cloneNode(!0);for(let e of t.querySelectorAll("[aria-hidden=true]"))e.remove();return t.textContent??""}var Ll=/[⺀-鿿]/,Cl=/(?<=[\s-])/,Rl=/ ?…$/;function Ar(n,t,e,s){let o=Ll.test(n)?[...n]:n.split(Cl),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),a=r.length>s,c=i.length-1;return a&&(i[c]=Er(r.slice(c).join(""),t,e)),i.map(l=>t(l)>e?Er(l,t,e):l)}function Er(n,t,e){let s=n.replace(
Rl,"");for(;s.length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function _r(n,t){let e=new an(n.map(Dl)),s=[];for(let o of n){let r=o.forced?Pl(
o,t):Bl(o,t);r&&(o.forced||e.free(r.box))&&(e.add(r.box),s.push(r))}return s}function Tr({box:[n,t,e,s]},{upright:o,scale:r}){return o?[n+1,t+22*r,e-1,s]:[n+22*
r,t,e-3,s]}function Bl(n,t){let[e,s,o,r]=Tr(n,t),i=Math.max(1,Math.floor((r-s+2)/14)),a=Ar(n.text,t.measure,o-e,i);return a.some(l=>l.endsWith("…"))&&a.join("").
length<7?null:{id:n.id,texts:a,box:Ir(a,[e,s,o,r],t)}}function Pl(n,t){let e=Tr(n,t),s=Ar(n.text,t.measure,Math.max(e[2]-e[0],150),Number.POSITIVE_INFINITY);return{
id:n.id,texts:s,box:zl(Ir(s,e,t),t.width,t.height)}}function Ir(n,[t,e,s,o],{measure:r,upright:i}){let[a,c]=[Math.max(...n.map(r)),n.length*14],l=i?(t+s-a)/2:t,
u=i?e:(e+o-c)/2;return[l,u,l+a,u+c]}function Dl({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function Ls(n,t){let e=new an(t);return n.flatMap(({text:s,width:o,places:r})=>{
let i=({x:c,y:l})=>[c-o/2,l-7,c+o/2,l+7],a=r.find(c=>e.free(i(c)));return a?(e.add(i(a)),[{text:s,...a,box:i(a)}]):[]})}function zl([n,t,e,s],o,r){let i=Math.max(
1-n,Math.min(0,o-1-e)),a=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+a,e+i,s+a]}var rn=64,an=class{constructor(t){this.cells=new Map;for(let e of t)this.add(e)}*touched([
t,e,s,o]){for(let r=Math.floor(t/rn);r<=Math.floor(s/rn);r+=1)for(let i=Math.floor(e/rn);i<=Math.floor(o/rn);i+=1)yield`${r} ${i}`}add(t){for(let e of this.touched(
t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.some(s=>Wl(t,s)))return!1;return!0}};function Wl(n,t){
return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Nr(n){let t=({x:e,y:s})=>`${jr(e)} ${jr(s)}`;return`M${t(n[0][0])}${n.map(([,e,s,o])=>` C${t(e)} ${t(s)} ${t(o)}`).join("")}`}function jr(n){return Math.
round(n*10)/10}function _e([n,t,e,s],o){let r=1-o,[i,a,c,l]=[r**3,3*r*r*o,3*r*o*o,o**3];return{x:i*n.x+a*t.x+c*e.x+l*s.x,y:i*n.y+a*t.y+c*e.y+l*s.y}}function Lr(n){
let t=Array.from({length:10},(e,s)=>(s+1)/10);return[n[0][0],...n.flatMap(e=>t.map(s=>_e(e,s)))]}function Cr(n,t){let e=Number.POSITIVE_INFINITY;for(let s=1;s<t.
length;s+=1)e=Math.min(e,Fl(n,t[s-1],t[s]));return e}function Fl({x:n,y:t},e,s){let[o,r]=[s.x-e.x,s.y-e.y],i=((n-e.x)*o+(t-e.y)*r)/(o*o+r*r||1),a=Math.min(1,Math.
max(0,i));return Math.hypot(n-e.x-a*o,t-e.y-a*r)}function Te(n){return n.filter((t,e)=>e%2===0)}function Rr(n,t){let e=Hl(n),[s,o,r,i]=e,[a,c]=o.x===r.x?["x","y"]:
["y","x"],l=Cs(e)||1,u=4/3*t*(a==="x"?1:-1),f=-u*(i[c]-s[c])/l,d=Math.abs(s[a]-i[a])<9,p=[s[a],i[a],...d?[o[a],o[a]+Math.sign(o[a]-s[a])*9]:[]],m=Math.min(Math.
max(...p),Math.max(Math.min(...p),o[a]+f))-o[a],g=u*(i[a]-s[a])/l+Math.sign(u)*Math.abs(f-m),y=b=>({...b,[a]:b[a]+m,[c]:b[c]+g});return n.map(b=>b===e?[s,y(o),y(
r),i]:b)}function Hl(n){let t=Te(n);return t.reduce((e,s)=>Cs(s)>Cs(e)?s:e,t[0])}function Cs([n,,,t]){return Math.hypot(t.x-n.x,t.y-n.y)}var Mt='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',Ul=[.5,.38,.62,.26,.74],Gl=[1,2,3,4];function cn(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${Mt}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function ln({nodes:n,layout:t},e,s,o){let r=n.map(l=>({...l,x:l.x*e,y:l.y*e,size:l.size*e,box:Pr(l.box,e),forced:l.id===
o||l.picked})),i=x(r,({forced:l,end:u,faded:f,degree:d,id:p})=>[!l,!u,f,-d,p]),{size:a,upright:c}=t;return _r(i,{measure:s,upright:c,scale:e,width:a.width*e,height:a.
height*e})}function Pr([n,t,e,s],o){return[n*o,t*o,e*o,s*o]}function un({lines:n,nodes:t,badges:e},s,o,r){let i=[...t.map(({x:f,y:d,size:p})=>Br(f*s,d*s,p*s)),...e.
map(({x:f,y:d})=>Br(f*s,d*s,Kl)),...o.map(({box:f})=>f)],a=n.filter(f=>f.label&&!f.faded),c=f=>x(a,({ids:d})=>-d.length).filter(d=>d.lit===f).map(d=>({text:d.label,
width:r(d.label),places:ql(d,s)})),l=Ls(c(!0),i),u=[...t.map(({box:f})=>Pr(f,s)),...l.map(({box:f})=>f)];return[...l,...Ls(c(!1),[...i,...u])]}function ql({curves:n,
lit:t},e){let o=[...Te(n)].reverse().flatMap(a=>Ul.map(c=>_e(a,c))).map(({x:a,y:c})=>({x:a*e,y:c*e})),[r]=o,i=t?Gl.flatMap(a=>[a,-a]).map(a=>({x:r.x,y:r.y+a*14})):
[];return[...o,...i]}var Kl=8;function Br(n,t,e){return[n-e,t-e,n+e,t+e]}function at(n,t,e){let s=a=>[1,3,5].map(c=>Number.parseInt(a.slice(c,c+2),16)),[o,r]=[s(
n),s(t)];return`#${o.map((a,c)=>Math.round(a+(r[c]-a)*e)).map(a=>a.toString(16).padStart(2,"0")).join("")}`}function Rs(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,n.fillText(t,e,s)}function Dr(n,t,e,s){let[o,r]=[t.x*e,t.y*e],i=t.
kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),n.font=`bold ${Mt}`,
n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=Mt}var[ct,ce,qt]=[0,1,2];function le({evidence_type:n}){return n==="meta_analysis"}function _({silentBecause:n}){return!n}function H({edge:n}){return wr(n.sign)}function fn({signs:n}){let t=[...n].filter(R);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function U(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>ht(e,s)).map(([e,s])=>Vl(e,s))}function Vl(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(H).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>le(s)),tendency:e.
size===1?[...e][0]:null,openKeys:K(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function Y(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.has(
o)).length);return t&&e?{sign:it,contested:s>0,leans:zr(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:pt,contested:!0,leans:zr(n)}:{sign:s?"0":
"?",contested:!1,leans:null}}function zr(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:a}of n){let c=a&&i.size===1&&i.has("0")?[a]:null;for(let l of c??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[Bs,Yl,wt]=[0,1,2],dn=class{#t;#e;#n;constructor(t){this.speaking=t}get results(){return this.#t??=U(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){
return this.#e??=Y(this.results),this.#e}get level(){return Math.max(ct,...this.results.map(({level:t})=>t))}get studies(){return this.#n??=new Set(this.results.
map(({study:t})=>t)),this.#n}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){let t=this.speaking.filter(
({edge:e})=>!e.citation.length);return M(new Set(t.flatMap(({edge:e})=>e.reference)))}},hn=class extends dn{#t;constructor(t,e){super(t.filter(_)),this.findings=
t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.parts=new Map,this.kind=Xl(this.speaking),this.gaps=Jl(this.speaking.length?this.
speaking:t),this.match=this.gaps.length?S.COMPATIBLE:S.ASSERTED}get sign(){return this.kind===wt?"+":this.weighed.sign}get claims(){return this.#t??=Zl(this.graph,
this.speaking),this.#t}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.map(({edge:t})=>t)}get mayBeCausal(){return this.
findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>ct)}part(t){if(t.size===this.claims.length)return this;let e=[...t].sort((r,i)=>r-i),s=e.join(),o=this.
parts.get(s);return o||(o=new dn(e.flatMap(r=>this.claims[r].findings)),this.parts.set(s,o)),o}keeping(t,e){let s=this.findings.filter(o=>!o.edge.signed||t(o));
return s.length===this.findings.length?this:e(s)}};function Xl(n){return n.some(({edge:t})=>t.sign==="=")?wt:n.some(({edge:t})=>t.predicate==="associated_with")?
Yl:Bs}function Jl(n){let t=n.filter(e=>_(e)&&H(e));return K(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function Zl({scoper:n},t){let e=new Map;for(let s of t){
let{edge:o}=s,[r,i,a]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],c=`${r} ${i} ${a}`,l=e.get(c);l?l.findings.push(s):e.set(c,{scope:r,subjectAspect:i,objectAspect:a,
findings:[s]})}return[...e.values()]}function z({direct:n,paths:t}){return[...n?[n]:[],...t.flatMap(e=>e.steps)]}var Kt=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",Ql],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,a)=>this.pooled(
i,a)],["other_species",(i,a)=>this.otherSpecies(i,a)],["less_specific",(i,a)=>this.lessSpecific(i,a)],["secondary",tu],["weaker_design",(i,a)=>this.weakerDesign(
i,a)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>_(o)?o:{...o,silentBecause:""}),s=x(
this.#i(e),o=>[!_(o),-o.match,o.edge.id]);return new hn(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.admits(this.asked,t),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?S.COMPATIBLE:S.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):ct,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#o(t)?ct:s==="randomized_tria\
l"||s==="experiment"?qt:le(t)&&o==="affects"?qt:ce}#o(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#r(e);return s.length>0&&!s.some(
o=>Fr(o,t))})}#r(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#i(t){
let e=t.filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){
if(!e.length)break;let a=new Set(e.filter(c=>i(c,e)));if(a.size){for(let c of a)o.push({...c,silentBecause:r});e=e.filter(c=>!a.has(c))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#r(e).some(s=>Fr(s,t)&&Ot(
s,t)&&this.#a(s,t)))}#a(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let c=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?c.some(l=>l.object===t.object&&this.#a(l,t)):c.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>le(o.edge)&&this.#c(o,t)||s&&this.#c(t,o))}#c(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&Ot(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===ae)return!1;let{scoper:s}=this.graph;return e.
some(o=>Ot(t,o.edge)&&H(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===S.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===S.ASSERTED&&H(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&Ot(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=eu(s),r=o.get(e)??ct,i=s.filter(a=>H(a)&&(o.get(a.study)??0)>r&&Ot(t,a.edge));return i.length>
0&&!nu(i,this.graph.vocabulary.small)}};function Ql({edge:n}){return n.certainty==="speculative"}function tu({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&Ot(n,o.edge)&&o.openKeys.length<=e.length):!1}function Ot(n,t){return Wr(n.subject_aspect,t.subject_aspect)&&Wr(n.object_aspect,
t.object_aspect)}function Wr(n,t){return n===t||!(n&&t)}function Fr(n,t){return n.subject===t.subject&&n.object===t.object}function eu(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??ct));return t}function nu(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>le(s))}var Hr={"+":"tested","-":"tested",0:"null",mixed:"mixed",conflicting:"conflicting"};function Gr(n,{source:t,context:e,layers:s},o,r=()=>!0){let i=Array.from(n.successors.
get(t)??[],([l,u])=>{let f=u.filter(r);return{target:l,edges:f,about:f.filter(d=>d.signed&&ou(n,d))}}),a=x(i.filter(({about:l})=>l.length),({target:l})=>l),c=su(
n,a,e,o);return x(c,([l])=>l).flatMap(([l,u])=>{let[f,d]=[s,[]].map(O=>new Kt(n,{context:u,layers:n.layers(O)})),{sex:p,species:m,population:g}=u,y=o==="dose"?l:
"",b=O=>iu(O,f,d);return a.map(({target:O,edges:D})=>({target:O,sex:p,species:m,population:g,...b(D),dose:y}))})}function su({scoper:n},t,e,s){let o=Wt(e,s);if(o)
return new Map([[o,e]]);let r=n.ofContext(e),i=t.flatMap(({about:a})=>a.filter(c=>n.match(c,r)!==S.EXCLUDED));return new Map(i.flatMap(a=>ru(a,e,s)))}function ou(n,{
certainty:t,reference:e}){let s=e.length>0&&e.every(o=>n.retracted(o));return t!=="speculative"&&!s}function ru(n,t,e){return e!=="dose"?(e==="population"?n.population:
[n[e]].filter(o=>o&&o!=="both")).map(o=>[o,{...t,[e]:o}]):[n.dose_min,n.dose_max].flatMap(s=>{if(s===null)return[];let o={...t,dose:s,dose_unit:n.dose_unit};return[
[Wt(o,"dose"),o]]})}function iu(n,t,e){let s=Ur(t,n),{sign:o}=Y(U(s)),r=a=>M(a.map(({edge:c})=>c.id));if(s.length&&Object.hasOwn(Hr,o))return{status:Hr[o],sign:o,
edges:r(s)};let i=Ur(e,n);return i.some(H)?{status:"elsewhere",sign:"",edges:r(i)}:{status:"untested",sign:"",edges:[]}}function Ur(n,t){return(n.step(t)?.findings??
[]).filter(s=>_(s)&&s.edge.signed&&s.match===S.ASSERTED)}var au=4;function Et(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=au}){return{source:t,target:e,context:zt(s),layers:n.layers(o),max_hops:r}}function E([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Vt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function W(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function N(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function k(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function qr(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var F={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function B(n,t,e,s=6){let o=F[n];switch(n){case"+":case"-":return[
Ps(n,t,e,s,o)];case"0":{let r=s*.95;return[W(t,e,s*.72,{stroke:o,width:1.6}),E([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Ps("+",t-s*.62,e,s*.75,o),
Ps("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[E([t-r,e-1.5,t+r,e-1.5],o,2),E([t,e-1.5-r,t,e-1.5+r],o,2),E([t-r,e+s,t+r,e+s],o,2)]}default:{let r={anchor:"\
middle",colour:o,bold:!0};return[k(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Ps(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*s*.9]];
return Vt(i,{fill:o,closed:!0})}var Ds=[{scope:yt.OPEN,aspect:"",arrivals:[]}];function zs(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:a,objectAspect:c}]of e.claims.entries()){
if(o.aspect&&a&&o.aspect!==a)continue;let l=n.meet(o.scope,i);if(l===yt.NONE)continue;let u=`${l} ${c}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:c,arrivals:[{before:o,place:r}]})}return[...s.values()]}var xt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(l=>l.object)];
let r=s.filter(({scope:l})=>t.share(l,o));this.holdsFor=new Set(r.map(({scope:l})=>l)),this.speculative=e.some(l=>!l.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=cu(e.length,r),a=e.map((l,u)=>l.part(i[u]));this.parts=r.length?a:e,this.signs=e.map((l,u)=>l.
kind===wt?"=":a[u].weighed.sign),this.sign=lu(this.signs),this.kind=Math.max(...e.map(l=>l.kind));let c=this.parts.filter((l,u)=>e[u].kind!==wt);this.contested=
this.counted&&c.some(l=>l.weighed.contested),this.level=c.length?Math.min(...c.map(l=>l.level)):ct,this.gaps=Math.max(...e.map(l=>l.gaps.length)),this.match=Math.
min(...e.map(l=>l.match)),this.studies=new Set(this.parts.flatMap(l=>[...l.studies]))}get mayDecide(){return this.counted&&this.kind===Bs&&R(this.sign)&&this.level>
ct}get decides(){return this.counted&&this.sign!=="?"}};function Kr(n,t,e){let s=t.reduce((o,r)=>zs(n,o,r),Ds);return new xt(n,t,s,e)}function cu(n,t){let e=[],
s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=new Set(r.map(({before:i})=>i))}return e}function lu(n){
let t=n.reduce(xr,"=");return t==="="?"?":t}function At(n){return n.verdicts["?"]}function Vr(n,t){return t===At(n)||t===n.verdicts[it]}function mn({verdicts:n},t){return t===n[it]||t===n[pt]}var pn=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=x(this.look(),fu),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[Os(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingFindings(){return this.deciding.flatMap(t=>t instanceof xt?t.parts:
[t]).flatMap(t=>t.speaking)}get contested(){return this.deciding.some(t=>t instanceof xt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy===
"direct"?this.direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,a]of uu(r,this.counting))t[i].
add(a);let{"+":e,"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,
o=e.flatMap(r=>s.map(i=>t.separators(r,i)));return Qe(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(
r=>{if(!t.share(o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.
direct?.keeping(t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?At(this.vocabulary):
this.vocabulary.verdicts[Os(r).sign]}#n(t,e){let s=new Map,o=c=>{let l=s.get(c);return l===void 0&&(l=c.keeping(t,e),s.set(c,l)),l},r=this.paths.filter(c=>c.steps.
every(l=>l.mayBeCausal)),i=r.filter(c=>c.steps.every(l=>o(l)===l)),a=new Set(i.filter(c=>c.mayDecide).map(c=>c.sign));for(let c of r){if(a.size>1||!this.budget.
spend())break;let l=c.steps.map(o).filter(f=>f!==null);if(l.length<c.steps.length||l.every((f,d)=>f===c.steps[d]))continue;let u=Kr(this.counting.graph.scoper.scopes,
l,this.counting.asked);u.mayDecide&&a.add(u.sign)}return a}};function uu(n,{graph:{scoper:t}}){return n instanceof xt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.
filter(H).map(({edge:e})=>[e.sign,t.ofEdge(e)])}function fu(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:a,nodes:c}=n;return[t,e,!R(s),o,
r,-i,-a.size,c.length,c]}function Ws(n,t){let e=[du,hu,yu,xu,vu,ku,$u,Ou,Eu,Au];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function du(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function hu(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:Yr(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),c=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(c,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function Yr(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,a]=[s.get(gu(r)),fn(r)];i?.set(a,(i.get(a)??0)+pu(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>mu(
n,r,i));return n.joined(o,"clauses")}function pu({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(H).length||1}function mu(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],a=[];for(let[c]of o){let l=e.get(c);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(c)};a.
push(n.sentence(a.length?"found_too":"found",u))}return n.joined(a,"counts")}function gu({pooled:n,level:t,findings:e}){return n?"pooled":t===qt?e.some(({edge:o})=>o.
evidence_type==="randomized_trial")?"trial":"experiment":t<ce?"statement":e.every(({edge:o})=>o.evidence_type==="systematic_review")?"systematic_review":"observ\
ational"}function yu(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[Ee(r)].length,[a,c]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence(
"leans",{verdict:n.outcome(r),one:a,other:i,neither:c}))}let o=wu(n,t);return o?[...s,o]:s}function wu(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.
map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function xu(n,t){
let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&Object.keys(ot(e)).length&&r.push(n.sentence(bu(t),{context:n.where(e)})),o.size){let[i=""]=o.
get("species")??[],a=[...o.values()].flatMap(c=>c.map(l=>n.named(l,i)));r.push(n.sentence("found_in",{found_in:n.joined(a)}))}return r}function bu({match:n,specific:t}){
return n!==S.ASSERTED?"compatible":t?"asserted_in_part":"asserted"}function vu(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({
openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.where(t.context),counts:Yr(n,o)})]}function ku(n,{verdict:t,resolving:e,reported:s}){if(!mn(n.graph.
vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"unresolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,
"keys")})]}function $u(n,{suggests:t}){if(!t)return[];let e=Su(n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function Su(n,{sign:t,kind:e,paths:s,
wholes:o,studies:r,hitRate:i}){let[a,c]=[s.length,r.length];return n.sentence("suggests",{verdict:n.outcome(t),kind:Mu(n,{kind:e,wholes:o}),ways:n.sentence(a===
1?"one_way":"several_ways",{ways:a}),studies:n.sentence(c===1?"one_study":"several_studies",{studies:c}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):
n.sentence("no_rate")})}function Mu(n,{kind:t,wholes:e}){return t!==n.graph.vocabulary.kinds[wt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.
node(s)))})}function Ou(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_b\
y_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(t.verdict)})]}function Eu(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagre\
ement",{mechanism:n.say(e)})]:[]}function Au(n,{sensitivity:{flips:t,without:e},verdict:s,direct:o,paths:r}){if(t.length){let i=new Set(z({direct:o,paths:r}).flatMap(
c=>c.edges)),a=t.map(c=>n.study(c,i));return[n.sentence("flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==At(n.graph.vocabulary)?[n.sentence("steady")]:
[]}function bt(n){return n.length?`[${n.join(", ")}]`:""}function Ie({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[ie(s,{doi:t})]:[],...e?[ie(o,{pmid:e})]:
[]]}var lt=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return gr(this.graph.vocabulary,t,this.lang)}sentence(t,e){return Oe(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}leaning(t,e){return e?this.sentence("leaning",{sign:t,leaning:this.outcome(e)}):t}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.
graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.
either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.
contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.
graph.vocabulary.symbols[e]} = ${et(t)}`;return s===null||o===null?r:`${r} [${et(s)}, ${et(o)}]`}chips(t){let{dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,
certainty:a}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(c=>this.named(c)),e===null||s===null?"":rt([e,s,o]),this.say(t.route),t.
site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(c=>this.named(c)),t.sample_size===null?"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r}\
 analysis`),i&&this.say(`leaning to ${i}`),this.graph.vocabulary.unsure.includes(a)?this.say(a):""].filter(Boolean)}paper(t){return this.graph.shortNames.get(t)??
t}identified({citation:t,match_confidence:e}){return t.length?this.sentence("number_match",{confidence:this.say(e)}):""}unlinked(t){return Ie(this.graph,t).length?
t.identifier_verified==="yes"?"":this.sentence("unverified"):this.sentence("no_identifier")}source(t){return t.citation.length?bt(t.citation):t.reference.length?
t.reference.map(e=>this.paper(e)).join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.
graph;if(!(s.has(t)||t.includes("+")))return this.sentence("own_word");let r=M(new Set(Array.from(e).flatMap(c=>c.reference))),i=t.split("+").flatMap(c=>{let l=r.
filter(u=>o.study.get(u)===c);return l.length?l:[c]}),a=i.flatMap(c=>s.get(c)?.citation??[]);return bt(a)||i.map(c=>this.paper(c)).join("; ")}where(t){let e=[this.
sex(t.sex,t.species),this.say(t.species),t.population&&this.named(t.population),Wt(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(
s))];return this.joined(e.filter(Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};
if(s[0][0]==="effect")return this.sentence("directionless",r);let i=o||s.find(([c])=>c==="species")?.[1],a=s.map(([c,l])=>this.sentence("lack",{key:this.say(c),
value:this.named(l,i)}));return this.sentence("missing",{...r,lacks:this.joined(a)})}};function gn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[_u,Tu]=Iu();function Iu(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Xr(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(_u),r=new Int32Array(64);for(let i=0;i<t;i+=64)ju(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function mt(n,t){return n>>>
t|n<<32-t}function ju(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],a=t[r-2],c=mt(i,7)^mt(i,18)^i>>>3,l=mt(a,17)^mt(
a,19)^a>>>10;t[r]=t[r-16]+c+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],a=mt(i,6)^mt(i,11)^mt(i,25),c=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+a+c+Tu[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],d=o[2-r&7],p=mt(u,2)^mt(u,13)^mt(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&d^f&d)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var Nu=16;function ue(n,t){let e=Jr.get(t)??Lu(n,t);return Jr.set(t,e),e}var Jr=new WeakMap;function Lu(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:a,layers:c,max_hops:l}=t,u=new Set(z({direct:s,paths:o})),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:d}=n.vocabulary;return Yt(
{question:[r,i,Ne(a),c,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,d[p.match],p.counted]),findings:M(f.keys()).map(p=>Cu(n,f.get(p)))})}function Ne(n){let t=Object.
entries(ot(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new wn(s):s]))}function Yt(n){return Xr(je(n)).slice(0,Nu)}var yn=class{constructor(t){
this.text=t}},Zr=new WeakMap;function Cu(n,t){let e=Zr.get(t)??new yn(je(Fs(n,t)));return Zr.set(t,e),e}var wn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function Fs(n,t){let e=Object.entries(gn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Ru(o)]))}function Ru(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?et(n):String(n)}function je(n){return Array.isArray(n)?`[${n.
map(je).join(", ")}]`:n instanceof yn?n.text:n instanceof wn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>ht(e,s)).map(([e,s])=>`${je(
e)}: ${je(s)}`).join(", ")}}`:JSON.stringify(n).replace(Bu,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Bu=/[\u007f-\uffff]/g;function fe(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function xn(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(fe(n*100)/100).
toFixed(2):n.toFixed(2)}function bn(n){return`${fe(n*100)}%`}var Pu=/e([+-])(\d)$/,Du=1e-4;function Qr(n){let t=Number(n.toPrecision(1));return t&&t<Du?t.toExponential(
0).replace(Pu,"e$10$2"):String(t)}var v=24,[zu,ti]=[20,12.5],_t=11,vn=1.5,Hs=26,G=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=v}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(qr(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,zu,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,ti,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(E([v,this.y,this.width-v,this.y])),this.y+=e;let s=v;for(let[o,r]of t){let i=Hs+this.ruler.width(r,_t);s>v&&s+i>this.width-v&&(s=v,this.y+=e),
this.add(...o(s+Hs/2-4,this.y-4),k(s+Hs,this.y,r,_t)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,_t,e)}heading(t){this.y+=14,
this.#s(t,ti,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:fe(this.y+v/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*v,e,o))this.y+=e*vn,this.add(k(v,this.y-e*.45,r,e,{colour:s,bold:o}))}};var Tt="",$n="…",ei="|",Wu=["female","male","both"];function de(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?Tt:rt([
s,o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(ei):String(e)}function kn(n,t){let e=new Map;for(let s of n){let o=de(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function Us(n,t){let e=kn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?Wu.filter(r=>e.has(r)):t==="dose"?Fu(n,s):x(s,r=>[-(e.get(r)??0),r]);return e.
has(Tt)?[...o,Tt]:o}function Fu(n,t){let e=new Map(n.map(s=>[de(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return x(t,s=>e.get(s)??[])}function Sn(n,t,e){
return t==="sex"?["female","male",Tt]:[...si(n,kn(n,t),t,e),Tt]}function ni(n,t,e,s){let o=kn(n,e),r=kn(t,e),i=new Map([...o].map(([a,c])=>[a,c+n.length*(r.get(
a)??0)]));return[...si(n,i,e,s),...o.has(Tt)?[Tt]:[]]}function si(n,t,e,s){let o=Us(n,e).filter(Boolean),r=x(o,a=>[-(t.get(a)??0),a]).slice(0,s),i=o.filter(a=>r.
includes(a));return r.length<o.length?[...i,$n]:i}function Mn(n,t,e){let s=de(n,t);return e.includes(s)?s:$n}function Le(n,t,e){let s=de(n,t);return e.includes(
s)?s:t==="sex"||!s?Tt:$n}function nt(n,t,e,s){return t===$n?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${Hu(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(ei).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function Hu(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var Ce=["population","species","sex","dose"],[oi,Gs,Uu]=[27,250,7],[Gu,qu]=[6.5,30],[Ku,Vu]=[40,18],[Yu,Xu]=[205,760],qs=[1,2,4];function ri(n,t,e,s){let o=Et(n.
graph,{...t,target:"",max_hops:1});return new Ks(n,o,e,Gr(n.graph,o,e,s)).scene()}var Ks=class{constructor(t,e,s,o){this.words=t,this.question=e,this.by=s,this.
cells=o,this.studies=new Map(o.map(f=>[f,Ju(t,f)]));let[r,i]=[this.#t(({target:f})=>f),this.#t(f=>f[s])];this.allRows=r.size,this.allColumns=i.size;let a=f=>s===
"sex"?0:-(i.get(f)??0);this.columns=x(i.keys(),f=>[a(f),f]).slice(0,Vu);let c=o.flatMap(f=>f.edges.map(d=>t.graph.edges.get(d)));this.edges=c.filter(f=>f!==void 0);
let l=x(r.keys(),f=>[-(r.get(f)??0),f]).slice(0,Ku),u=f=>t.categoryPlace(this.#s(f));this.rows=x(l,f=>[u(f),-(r.get(f)??0),f]),this.one=Math.min(Gu,qu/Math.sqrt(
Math.max(0,...this.studies.values())||1)),this.shown=o.filter(f=>this.rows.includes(f.target)&&this.columns.includes(f[s])),this.heights=this.#e(this.rows,({target:f})=>f),
this.widths=this.#e(this.columns,f=>f[s]),this.left=v+Gs,this.reach=this.columns.reduce((f,d)=>f+(this.widths.get(d)??0),0),this.sheet=new G(t.ruler,Math.max(Xu,
this.left+this.reach+v))}#t(t){let e=new Map;for(let[s,o]of this.studies)e.set(t(s),(e.get(t(s))??0)+o);return e}#e(t,e){let s=new Map(t.map(o=>[o,oi]));for(let o of this.
shown){let r=2*this.#n(this.studies.get(o)??0)+Uu;s.set(e(o),Math.max(s.get(e(o))??oi,r))}return s}#n(t){return this.one*Math.sqrt(t)}#s(t){return this.words.graph.
nodes.get(t)?.category??""}#o(t){return nt(this.words,t,this.by,this.edges)}scene(){let{words:t,sheet:e,shown:s}=this,[o,r]=[t.node(this.question.source),t.say(
this.by)],i=t.where(this.question.context),a=t.joined(this.question.layers.map(f=>t.say(f)));e.head(t.text("gaps",{source:o,key:r}),[t.text("gaps_question",{source:o,
key:r,where:i,layers:a})]),s.length?this.#r():e.notes([t.text("nothing")],"ink"),e.legend(Zu(t,this.one),2*this.one*qs[qs.length-1]**.5+2);let c=s.filter(({status:f})=>f===
"untested").length,l={drawn:this.rows.length,all:this.allRows},u=t.text("gaps_counts",{cells:s.length,empty:c,...l});return this.columns.length<this.allColumns&&
(u+=t.text("gaps_columns",{drawn:this.columns.length,all:this.allColumns})),e.notes([t.text("gaps_note",{key:r}),u]),e.finish(t.lang,t.stamp(this.#u(),"stamp_ma\
p"),s.length-c)}#r(){let{words:t,sheet:e}=this,{ruler:s}=t,o=this.columns.map(a=>s.fitted(this.#o(a),Yu,11.5));e.y+=12+Math.max(...o.map(a=>s.width(a,11.5)));for(let[
a,{x:c}]of this.#i().entries())e.add(k(c+4,e.y,o[a],11.5,{turned:!0}));e.y+=4;let r=new Map(this.shown.map(a=>[`${a.target} ${a[this.by]}`,a])),i="";for(let a of this.
rows){if(this.#s(a)!==i){i=this.#s(a),e.y+=24;let c={colour:"muted",italic:!0};e.add(k(v,e.y-4,t.category(i),11.5,c))}this.#a(a,r)}}#i(){let t=this.left;return this.
columns.map(e=>{let s=this.widths.get(e)??0,o=t+s/2;return t+=s,{name:e,x:o}})}#a(t,e){let{words:s,sheet:o}=this,r=this.heights.get(t)??0,i=o.y+r/2,a=s.ruler.fitted(
s.node(t),Gs-20,12);o.add(N(v,o.y+1.5,Gs+this.reach,r-3,{fill:"band",radius:4}),k(this.left-12,i+4.3,a,12,{anchor:"end"}));for(let{name:c,x:l}of this.#i()){let u=e.
get(`${t} ${c}`);u&&this.#c(u,l,i)}o.y+=r}#c(t,e,s){let{words:o}=this,r=`${o.node(t.target)} · ${this.#o(t[this.by])}`,[i,a]=this.#l(t,e,s);this.sheet.group(i,
`${r}
${a}`,"",`cell ${t.target} ${t[this.by]}`)}#l(t,e,s){let{words:o}=this;if(t.status==="untested")return[ai(e,s),o.say("untested")];if(t.status==="elsewhere")return[
ci(e,s),o.text("gaps_elsewhere")];let r=this.studies.get(t)??0,i=t.edges.map(l=>o.graph.edges.get(l)).filter(l=>l!==void 0),c=`${o.say(o.graph.vocabulary.verdicts[t.
sign])} · ${o.counted("study",r)}
${o.tooltip(i)}`;return[ii(t.sign,e,s,this.#n(r)),c]}#u(){let t=this.cells.map(({target:r,sex:i,species:a,population:c,status:l,sign:u,dose:f,edges:d})=>[r,i,a,
c,l,u,f,...d]),{source:e,context:s,layers:o}=this.question;return Yt([e,this.by,Ne(s),o,t])}};function Ju({graph:n},{edges:t}){return new Set(t.map(e=>n.edges.get(
e)?.study)).size}function ii(n,t,e,s){let o=F[n];return[W(t,e,s,{fill:`${o}_faded`,stroke:o,width:1}),...B(n,t,e,4.2)]}function ai(n,t){return[W(n,t,3,{stroke:"\
rule",width:1.2})]}function ci(n,t){return[W(n,t,5,{stroke:"muted",width:1.2}),W(n,t,1.6,{fill:"muted"})]}function Zu(n,t){return[...[["-","lowers"],["0","no_ef\
fect"],["+","raises"],["conflicting","conflicting"],["mixed","mixed"]].map(([s,o])=>[(r,i)=>ii(s,r,i,Math.max(t,6)),n.text(o)]),[ai,n.text("gaps_empty")],[ci,n.
text("gaps_elsewhere")],...qs.map(s=>[(o,r)=>[W(o,r,t*Math.sqrt(s),{stroke:"muted",width:1})],n.counted("study",s)])]}var ui=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,Qu=/^\d+(\.\d+)?$/,tf=/^#+/,ef=/\s+/g,nf=/[|,，、]/,sf=/[-_].*/,of=/[\u200b-\u200f\u2060\ufeff]/g,
rf=/%[0-9a-f]{2}/i,En={sex:"sex",species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",
evidence:"evidence_type",hidden:"category"},af=["layers","effects","evidence","hidden","setting"],li={true:["true","yes","on","1","是"],false:["false","no","of\
f","0","否"]};function fi(n,t,e,s){let o=[],r=[...new URLSearchParams(cf(t))].map(([a,c])=>[lf(a,e),c]),i=r.find(([a])=>a==="by")?.[1]??"";for(let[a,c]of r){let l=a===
"dose"?ui.exec(c):null,u=f=>ff(n,a,f,s,i);l&&!o.some(([f])=>f==="dose")?o.unshift(...uf(n,l,s)):o.push([a,a==="find"?c:c.split(af.includes(a)?nf:"|").map(u).join(
"|")])}return new URLSearchParams(o)}function cf(n){let t=n.replace(tf,"").replaceAll("&amp;","&");return t.includes("=")?t:di(t)}function di(n){try{return rf.test(
n)?decodeURIComponent(n):n}catch{return n}}function lf(n,t){let e=n.trim().toLowerCase();return t.includes(e)?e:n}function uf(n,[,t,e="",s],o){let r=e?["dose_to",
String(Number(e))]:null;return[["dose",String(Number(t))],["dose_unit",On(n,"dose_unit",s,o("dose_unit"))],...r?[[...r]]:[]]}function ff(n,t,e,s,o){let r=di(e).
replace(of,"").trim();switch(t){case"a":case"b":return df(n,o,r,s);case"from":case"to":return n.nodes.has(r)?r:n.spellings.get(V(n.vocabulary,r))??r;case"hops":case"\
dose":case"dose_to":return Qu.test(r)?String(Number(r)):r;case"one":case"stated":return Object.keys(li).find(i=>li[i].includes(r.toLowerCase()))??r;case"lang":return r.
toLowerCase().replace(sf,"");default:return On(n,t,r,s(t))}}function df(n,t,e,s){let o=t==="dose"?ui.exec(e):null;return o?`${Number(o[1])} ${On(n,"dose_unit",o[3],
s("dose_unit"))}`:t&&t!=="dose"?On(n,t,e,s(t)):e}function On(n,t,e,s){if(s.includes(e))return e;let{vocabulary:o}=n,r=new Map((o.lists[En[t]]??[]).map(({name:u,
spellings:f=[]})=>[u,f])),i=o.languages.map(u=>new lt(n,u)),a=u=>V(o,u).replace(ef,""),c=a(e),l=u=>[u,...r.get(u)??[],...i.map(f=>f.named(u))];return s.find(u=>l(
u).some(f=>a(f)===c))??e}var P={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",...zt({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],columns:"sex",by:"",a:"",b:"",tab:"\
answer",pick:"",view:"ladder",zoom:"",sort:"",find:"",lang:"en",theme:""},It=["answer","evidence","conflicts","compare","papers"],Re=["ladder","brain","harvest",
"forest","gaps","map","table"],Xt=6;function vt(n){return{...P,layers:[...n.words.layer]}}function Jt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(
vt(n))){let r=Vs(Reflect.get(t,s));(r!==Vs(o)||s==="lang")&&e.set(s,r)}return e.toString()}function Ys(n,t){return fi(t,n,Object.keys(P),e=>Js(t,e))}function Xs(n,t,e){
return[...Ys(n,e)].filter(([o,r])=>r||o&&!Object.hasOwn(P,o)).filter(([o,r])=>!Object.hasOwn(P,o)||Vs(Reflect.get(t,o))!==r)}function hi(n,t,[e,s],[o,r]){let i=[
...Ys(n,t)].filter(([a,c])=>a!==o&&!(a===e&&c===s));return new URLSearchParams([...i,[o,r]]).toString()}var hf=["tab","view","zoom","sort","find","columns","the\
me"];function Vs(n){return Array.isArray(n)?n.join("|"):String(n??"")}function pi(n,t,e){let s=Ys(n,e),r=[...s.keys()].some(i=>Object.hasOwn(P,i)&&!hf.includes(
i))?{...vt(e),...pf(t,s),theme:t.theme}:{...t};for(let[i,a]of Object.entries(P)){let c=s.get(i),l=c===null?void 0:mf(i,c,a);l!==void 0&&An(e,i,l)&&Reflect.set(r,
i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.
a,r.b].every(i=>Mf(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}function pf({from:n,to:t,lang:e},s){let o=r=>s.has(r);return o("lang")||o("from")&&o("to")?{
lang:e}:s.get("from")===t||s.get("to")===n?{lang:e}:{lang:e,from:o("from")?"":n,to:o("to")?"":t}}function mf(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e==
"boolean"?t==="true":n==="hops"?Math.min(Xt,Math.max(1,Number.parseInt(t,10)||P.hops)):n==="dose"||n==="dose_to"?mi(t):t}function mi(n){return n!==""&&Number.isFinite(
Number(n))&&Number(n)>=0?Number(n):null}var _n={sex:["","male","female"],extent:["answer","all"],columns:Ce,tab:It,view:Re,theme:["","light","dark"]},gi=["layer\
s","effects","evidence","hidden"],yi=["population","species","route","regimen","dose_unit"];function Js(n,t){return Object.hasOwn(_n,t)?_n[t].filter(Boolean):yi.
includes(t)?n.words[t]:gi.includes(t)?n.words[En[t]]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="stated"||t==="one"?["true"]:t==="lang"?
n.vocabulary.languages:[]}function An(n,t,e){let s=String(e);if(Object.hasOwn(_n,t))return _n[t].includes(s);if(yi.includes(t))return s===""||n.words[t].includes(
s);if(gi.includes(t))return gf(n,t,e);switch(t){case"from":case"to":return s===""||n.nodes.has(s);case"setting":return yf(n,e);case"by":return s===""||n.vocabulary.
keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"zoom":return s===""||vf.test(s)&&Tn(Number.parseFloat(s))===Number.parseFloat(s);case"\
sort":return s===""||bf.test(s);case"pick":return s===""||Sf(n,s);default:return!0}}function gf(n,t,e){let s=n.words[En[t]];return(e.length>0||t!=="layers")&&e.
every(o=>s.includes(o))}function yf(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var[wf,xf]=[.1,6];function Tn(n){
return Math.min(xf,Math.max(wf,n))}var bf=/^-?[1-8]$/,vf=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,kf=/^(\w+):(.*)$/,$f={node:1,pair:2,path:Number.POSITIVE_INFINITY};function Sf(n,t){
let[,e="",s=""]=kf.exec(t)??[];if(e==="finding")return n.edges.has(s);if(e==="block")return s.split(">").length===2&&s.split(">").every(r=>n.looks.has(r));let o=s?
s.split(">"):[];return o.length>0&&o.length<=($f[e]??0)&&o.every(r=>n.nodes.has(r))}function Mf(n,t,e){if(!(t&&e))return!1;if(t==="setting")return An(n,t,[e]);if(t!==
"dose")return An(n,t,e);let[s,o=""]=e.split(" ");return mi(s)!==null&&o!==""&&An(n,"dose_unit",o)}function X(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var In=5,Of=/[&<>"']/g,Ef={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Af=/[^\S\n ]/g,_f=/[\p{C}\p{Zl}\p{Zp}]/gu,wi="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Tf=new RegExp(`[${wi}]+(?:[ 0-9.'’"-]+[${wi}]+)*`,"gu"),If=/^https?:\/\//,jf=/\.?0+$/;
function Be(n,t,e=""){return new Zs(t,e).document(n)}var Zs=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[a,c]=[T(t),T(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${a} ${c}" width="${a}" height="${c}" role="img" lang="${jt(s)}" font-family="${jt(this.fonts)}">\

<title>${jt(o)}</title>
<desc>${jt(r)}</desc>
${this.style()}<rect width="${a}" height="${c}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(ht).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${Nf("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:a}=t;return`<line ${`x1="${T(e)}" \
y1="${T(s)}" x2="${T(o)}" y2="${T(r)}"`} stroke-width="${T(i)}"${xi(t)}${this.look("",a)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([c,l])=>`${T(c)},${T(l)}`).join(" "),a=s?` stroke-width="${T(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${a}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let a=r?` stroke-width="${T(i)}"`:"";return`<circle cx="${T(t)}" cy="${T(e)}" r="${T(s)}"${a}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${jt(e)}</title>`:"",i=o?` data-name="${jt(o)}"`:"",a=r+t.map(c=>this.mark(c)).join("");return If.test(s)?`<a href="${jt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${a}</a>`:`<g${i}>${a}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:a,italic:c,turned:l}){let[u,f]=[T(t),
T(e)],d=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${a?' font-weight="600"':""}${c?' font-st\
yle="italic"':""}`;return`<text ${d} font-size="${T(o)}"${p}${m}${this.look(i,"")}>${jt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:a,hatch:c,
radius:l}=t,u=l?` rx="${T(l)}"`:"",d=`<rect ${`x="${T(e)}" y="${T(s)}" width="${T(o)}" height="${T(r)}"`}${u}${xi(t)}${this.look(i,a)}/>`,p=c?Lf(t):"";return p?
`${d}<path d="${p}" stroke-width="1.6"${this.look("",c)}/>`:d}};function ut(n){return n.replace(Tf,"⁨$&⁩")}function jt(n){let t=n.replace(Af," ").replace(_f,
e=>e===`
`?e:"�");return ut(t).replace(Of,e=>Ef[e])}function T(n){return xn(n).replace(jf,"")}function Nf(n,t){return`<${n}>${t}</${n}>`}function xi({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function Lf({x:n,y:t,width:e,height:s}){let o="";for(let r=In;r<=Math.floor((e+s)/In)*In;r+=In){let[i,a]=r<=s?[0,r]:[r-s,s],[c,l]=r<=
e?[r,0]:[e,r-e];i<c&&(o+=`M${T(n+i)} ${T(t+a)}L${T(n+c)} ${T(t+l)}`)}return o}var to="http://www.w3.org/2000/svg",Cf="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Rf=/[&<>"']/g,Bf=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function eo(n){return ut(n).replace(Rf,t=>`&#${t.charCodeAt(0)};`).replace(Bf,"")}function L(n){return Math.round(n*10)/10}function bi(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:a,badges:c}=n,{upright:l}=n.layout,u=new Map(a.map(g=>[g.id,g])),f=ln(n,1,e,""),d=un(n,1,f,e),p=Math.round(s.height);return`${[`<svg xmlns="${to}"\
 width="${r}" height="${p}" viewBox="0 0 ${r} ${p}" font-family="${Cf}" font-size="12">`,`<title>${eo(t)}</title>`,`<rect width="${r}" height="${p}" fill="${o.paper}\
"/>`,...s.parts,...i.map(g=>Df(g,o)),...a.map(g=>zf(g,o)),...a.map(g=>Wf(g,o)),...c.map(g=>Pf(g,o)),...d.map(({text:g,x:y,y:b})=>Qs(g,{x:y,y:b+4},o.text,{halo:o.
halo})),...f.flatMap(({id:g,texts:y,box:b})=>y.map((O,D)=>Qs(O,{x:l?(b[0]+b[2])/2:b[0],y:b[1]+11+D*14},o.text,{bold:u.get(g)?.end,anchor:l?"middle":"start"}))),
"</svg>"].join(`
`)}
`}function no(n,{x:t,y:e},s,o=!1){return`<text x="${L(t)}" y="${L(e)}" fill="${s}"${o?' font-weight="bold"':""}>${eo(n)}</text>`}function so({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${L(n)} ${L(t)} L${L(n+29)} ${L(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+ki(
o,{x:n+29,y:t},{x:1,y:0},e)}function vi({x:n,y:t},e,s){let o=io[e];return o?`<polygon points="${o.map(([i,a])=>`${L(n+6*i)},${L(t+6*a)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${L(n)}" cy="${L(t)}" r="6" fill="${s}"/>`}function Pf({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,a]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Si({x:n,y:t},8,r,s)}${Qs(a,{x:n,y:t+4},i,{bold:!0})}</g>`}function Df(n,{paper:t}){let e=at(n.colour,t,n.fade),s=n.dash.length?` stroke-dasharray="${n.dash.
join(" ")}"`:"",{tip:o,onward:r}=oo(n.curves);return`${`<path d="${n.path}" fill="none" stroke="${e}" stroke-width="${L(n.width)}"${s}/>`}${ki(n.end,o,r,e)}`}function zf(n,t){
let[e,s,o,r]=n.box.map(L),[i,a]=n.end||n.picked?[t.ring,2]:[at(t.text,t.paper,.75),1];return`<rect x="${e}" y="${s}" width="${L(o-e)}" height="${L(r-s)}" rx="5"\
 fill="${t.paper}" stroke="${i}" stroke-width="${a}"/>`}function oo(n){let[,,t,e]=n[n.length-1],s=Math.hypot(e.x-t.x,e.y-t.y)||1;return{tip:e,onward:{x:(e.x-t.x)/
s,y:(e.y-t.y)/s}}}function ro(n,{x:t,y:e},s){let o=(r,i)=>`${L(t+r*s.x-i*s.y)} ${L(e+r*s.y+i*s.x)}`;switch(n){case"arrow":return{path:`M${o(2,0)} L${o(-7,4.5)} \
L${o(-7,-4.5)} z`,filled:!0,width:0};case"diamond":return{path:`M${o(2,0)} L${o(-4,4.5)} L${o(-10,0)} L${o(-4,-4.5)} z`,filled:!0,width:0};case"bar":return{path:`\
M${o(0,5.5)} L${o(0,-5.5)}`,filled:!1,width:3};case"circle":return{path:`M${o(1,0)} A3.5 3.5 0 1 1 ${o(-6,0)} A3.5 3.5 0 1 1 ${o(1,0)} z`,filled:!1,width:1.5};default:
return null}}function ki(n,t,e,s){let o=ro(n,t,e);if(!o)return"";let r=o.filled?`fill="${s}"`:`fill="none" stroke="${s}" stroke-width="${o.width}"`;return`<path\
 d="${o.path}" ${r}/>`}function jn(n,t){let e=document.createElementNS(to,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}function $i(n,t,e){
let s=jn("svg",{width:34,height:14,"aria-hidden":"true"}),o=so({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${to}">${o}</svg>`,"image/svg+xml");
return s.append(...r.documentElement.children),s}function Si({x:n,y:t},e,s,o){return`<circle cx="${L(n)}" cy="${L(t)}" r="${e}" fill="${s}" stroke="${o}" stroke\
-width="1.5"/>`}function Qs(n,{x:t,y:e},s,{bold:o,halo:r,anchor:i="middle"}){let a=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-order="\
stroke" stroke-linejoin="round"`:"";return`<text x="${L(t)}" y="${L(e)}" text-anchor="${i}" fill="${s}"${a}${c}>${eo(n)}</text>`}var io={square:[[-1,-1],[1,-1],
[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(n=>[Math.
cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(s)]})};
function Wf(n,t){let e=n.faded?at(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:at(n.colour,t.text,.35),o=io[n.shape];return o?`<polygon points="${o.map(([i,a])=>`${L(
n.x+i*n.size)},${L(n.y+a*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Si(n,n.size,e,s)}function Nn({shape:n,colour:t}){let e=io[n],
s=jn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(o?jn("\
polygon",{points:o,fill:t}):jn("circle",{cx:8,cy:8,r:6,fill:t})),s}function Mi(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let a=document.createElement("canvas");[a.width,a.height]=[2*t,2*e],a.getContext("2d")?.drawImage(r,0,0,a.width,a.height),a.toBlob(
c=>c?s(c):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var Ff={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0}},Hf=1.4,Uf=7;async function Ei(n){let t=await on(n,"library","gzip"),e=n.createElement("s\
cript");e.textContent=t,n.head.append(e)}var Ln=class{constructor(t,e){this.element=t,this.on=e,this.frame=t.parentElement??t,this.measure=cn(),this.nodes=new vis.
DataSet,this.network=new vis.Network(t,{nodes:this.nodes,edges:new vis.DataSet},Ff);for(let o of t.querySelectorAll("[tabindex]"))o.removeAttribute("tabindex");
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
getScale(),this.network.getViewPosition()],{width:o,height:r}=this.picture?.layout.size??this.size(),[i,a]=[Tn(t),{x:Oi(e,o),y:Oi(s,r)}];(i!==t||a.x!==e||a.y!==
s)&&this.network.moveTo({position:a,scale:i,animation:!1})}zoom(t){this.network.moveTo({scale:Tn(this.network.getScale()*Hf**t),animation:!1}),this.on.move()}reveal({
x:t,y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],a=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),c={x:a(t,i.x,
(s/2-50)/r),y:a(e,i.y,(o/2-40)/r)};(c.x!==i.x||c.y!==i.y)&&(this.network.moveTo({position:c,animation:!1}),this.on.move()),this.redraw()}hover(t){this.hovered=t,
this.redraw()}redraw(){this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?at(t.colour,e.paper,.75):t.colour,
r=s?e.ring:at(t.colour,e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,
border:e.ring}}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?at(e,s,.38):e}at(t){if(!this.picture)return"";let{nodes:e,
lines:s}=this.picture,o=({box:[c,l,u,f]})=>t.x>=c&&t.x<=u&&t.y>=l&&t.y<=f,r=e.find(o);if(r)return`node:${r.id}`;let[i,a]=[Uf/this.network.getScale(),""];for(let c of s){
let l=Cr(t,this.pointsOf(c));l<=i&&([i,a]=[l,`line:${c.id}`])}return a}pointsOf(t){let e=this.points.get(t)??Lr(t.curves);return this.points.set(t,e),e}pickAt(t){
let e=this.at(t),s=this.drawn.lines.find(({id:o})=>`line:${o}`===e);return s?`pair:${s.subject}>${s.object}`:e}point(t,e){t!==this.under&&(this.under=t,this.element.
style.cursor=t?"pointer":"",this.hover(t.startsWith("node:")?t.slice(5):""),e(t))}inkOf({colour:t,fade:e}){return at(t,this.drawn.colours.paper,e)}paper(t){let{
width:e,height:s}=t.canvas;if(t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore(),!!this.picture){
for(let o of this.picture.lines)this.line(t,o);for(let o of this.picture.nodes)this.box(t,o)}}line(t,e){t.strokeStyle=this.inkOf(e),t.fillStyle=t.strokeStyle,t.
lineWidth=e.width,t.setLineDash(e.dash),t.stroke(new Path2D(e.path)),t.setLineDash([]);let{tip:s,onward:o}=oo(e.curves),r=ro(e.end,s,o);r&&(t.lineWidth=r.width,
r.filled?t.fill(new Path2D(r.path)):t.stroke(new Path2D(r.path)))}box(t,{id:e,box:[s,o,r,i],end:a,picked:c}){let{colours:l}=this.drawn,u=a||c||e===this.hovered;
t.beginPath(),t.roundRect(s,o,r-s,i-o,5),t.fillStyle=l.paper,t.fill(),t.lineWidth=u?2:1,t.strokeStyle=u?l.ring:at(l.text,l.paper,.75),t.stroke()}labels(){let t=this.
network.getScale(),e=t.toFixed(4),s=this.placed.get(e)??ln(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}lineLabels(){let{
scale:t,placed:e}=this.labels();return un(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark("oxygraph:drawn"),this.fresh=
!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i,layout:a}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline="top",t.
lineJoin="round",t.font=Mt;for(let l of r)Dr(t,l,e,o);for(let{text:l,x:u,y:f}of this.lineLabels())Rs(t,l,{x:u,y:f-6},o.text,o.halo);let c=new Map(i.map(l=>[l.id,
l]));t.textAlign=a.upright?"center":"left";for(let l of s)this.name(t,l,c.get(l.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.font=o.end||o.picked||
o.id===this.hovered?`bold ${Mt}`:Mt;let{colours:r,layout:i}=this.drawn,{upright:a}=i,c=this.labelColour(o);for(let[l,u]of e.entries())Rs(t,u,{x:a?(s[0]+s[2])/2:
s[0],y:s[1]+l*14},c,r.halo)}};function Oi(n,t){return Math.min(t,Math.max(0,n))}var Gf="，。；：、）】》！？”’",[qf,Kf]=[.8,.22],he=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(ao(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let a=this.width(
s,o,i),c=r==="start"?0:r==="end"?a:a/2;return{left:t-c,top:e-qf*o,right:t-c+a,bottom:e+Kf*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let a of Vf(t))for(i&&this.width(
(i+a).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=a.trimStart()):i+=a;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let c=this.fitted(i,e,s,o),l=(c.endsWith("…")?
c.slice(0,-1):c)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function ao(n){return Number(n.codePointAt(
0))>=11904}function Vf(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Gf.includes(s)||!Yf(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Yf(n,t){return n===
"（"?!1:n===" "||ao(n)||ao(t)}var Xf=/ (et al\.|& .+) (?=\d)/g,Jf=6,Zf={study:"studies",finding:"findings"},Nt=class extends lt{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new he(s.
widths)}text(t,e={}){return ie(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:Zf[t],{count:e})}question({source:t,target:e,context:s,
layers:o}){return this.text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,
strength:{level:e},direct:s}){let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.
text("verdict",r)}`;let i=new Set(s.findings.filter(({edge:c})=>c.signed).map(({study:c})=>c)).size,a={findings:s.findings.length,studies:i,counted:s.results.length};
return this.text("direct",{...r,counts:this.text("findings_of",a)})}stamp(t,e="stamp_answer",s=""){let{version:o,released:r}=this.data,i=t&&this.text(e,{version:o,
hash:t,date:s});return this.text("stamp",{version:o,released:r,named:i})}grouped(t){return this.text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(
this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.
data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.
reference.length?[t.reference.map(s=>this.paper(s)).join("; "),bt(t.citation)].filter(Boolean).join(" "):this.source(t)}tooltip(t){let e=t.slice(0,Jf).map(o=>`${this.
statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?Qf(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(Xf," ");return e.length>1?`${s} +${e.length-1}`:s}};function Qf({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var pe=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function Cn(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...M(new Set(o)).map(r=>td(n,r,s))]}function td(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:M(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:Oe(n.vocabulary,"retr\
action","en",s),statement_zh:Oe(n.vocabulary,"retraction","zh",s)}}function*Ai(n,t,e,s,o){let r=me(t,s,o-1),i=[e];function*a(c,l){for(let u of n(c))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*a(
u,l-1),i.pop())}e!==s&&(yield*a(e,o))}function me(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var ft=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new Kt(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function Pe(n,t,e,s){return co(new ft(n,t,e),t,s)}function co(n,t,e=new pe(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new pn(n.counting,n.step(s,o),()=>ed(n,t,e),e)}function ed(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,a=me(m=>n.to(m).keys(),e,s-1),c=[],l=[],u=new Set([t]),f=(m,g)=>m===e?l.length>0:!u.
has(m)&&(a.get(m)??1/0)<g,d=m=>{o.keep()&&c.push(new xt(i,[...l],m,r.asked))},p=(m,g,y)=>{for(let[b,O]of n.from(m)){if(!o.spend())return;if(!f(b,y))continue;let D=zs(
i,g,O);l.push(O),b===e?d(D):(u.add(b),p(b,D,y-1),u.delete(b)),l.pop()}};return p(t,Ds,s),c}function _i(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:Pe(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
Ht(n.vocabulary,"layer").map(i=>[i,r(i)]))}function Ti(n,t,{passes:e,budget:s}={}){let o=Ht(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=Pe(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),c=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:c,
verdict:i.verdict}}function Ii(n,t,{direct:e,paths:s}){let r=[...s.filter(c=>c.decides).flatMap(c=>c.steps),...e?[e]:[]],i=new Map;for(let c of new Set(r)){let l=c.gaps.length?nd(
t,c):[];l.length&&i.set(c,ji(t.graph,n.context,c,l))}let a=r.map(c=>i.get(c)).filter(c=>c!==void 0);return a.length||r.length||(a=od(s)),a.length||r.length||(a=
[...rd(n,t)]),sd(a)}function nd({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let c=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==S.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return K([r,...c],l=>l.length)??r}function sd(n){let t=new Map;for(let e of n){let s=JSON.stringify(
e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return x(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function ji({vocabulary:n},t,{
subject:e,object:s},o){let r=o.map(a=>a==="species"&&!t.species?"population":a),i=n.keys.filter(a=>r.includes(a));return{subject:e,object:s,lacks:i.map(a=>[a,Wt(
t,a)])}}function od(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[["effec\
t","direction"]]}))}function*rd({source:n,target:t,context:e,max_hops:s},o){let r=ad(o),{onward:i,back:a}=id(o.graph),c=ld(r,me(i,n,s),me(a,t,s)),l=!1;for(let u=c;u<=
s&&!l;u+=1)for(let f of Ai(i,a,n,t,u))for(let[d,p]of f.slice(1).entries()){let m=r.get(f[d])?.get(p);m&&(l=!0,yield ji(o.graph,e,{subject:f[d],object:p},m))}}function id({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function ad({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,a]of r){let l=a.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.excluding(t,n.scoper.ofEdge(f))),u=K(l,f=>cd(n,f))??[];u.
length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function cd(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function ld(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var ud={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function Ni(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let{steps:r}of t.causalPaths)for(let i of r.flatMap(a=>[
...a.studies]))e.add(i);let s=new Map(M(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,
scenarios:fd(n,t)}}function fd(n,t){let e=new Map(Object.entries(ud).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=dd(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));
e.set("without_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function dd(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(
e=>e.steps.filter(s=>s.signed));return Je(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[uo,lo,Rn,Li]=[0,1,2,3];function Ci(n,t,e){let{vocabulary:s}=n;if(Vr(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[uo],reasons:["mechanism_only"]};let o=hd(e.direct.results,e.directSign),[r,i]=pd(s,o),a=gd(n,t,e,o);return{level:s.strengths[Math.max(r-a.length,uo)],
reasons:[i,...a]}}function hd(n,t){return n.filter(({signs:e})=>t===pt?e.size>0:e.has(t))}function Ri(n){return n.reduce((t,{people:e})=>t+e,0)}function pd({many:n},t){
let e=t.filter(({level:r})=>r===qt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[Li,"pooled_controlled_many"];if(e.length>=n.several&&Ri(
e)>=n.more_people)return[Li,"several_controlled_many"];if(s.length)return[Rn,"pooled_controlled"];if(e.length>1)return[Rn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[Rn,"one_controlled_many"];let o=t.filter(({level:r})=>r===ce);return md(n.people,o,e.length)}function md(n,t,e){let s=Ri(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[Rn,"several_observational_many"]:e?[lo,"one_controlled"]:s>=n?[lo,"one_observational_many"]:t.length>1?[lo,"two_observational"]:[uo,t.length?
"one_observational":"no_study"]}function gd(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:a})=>a)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===pt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:yd(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function yd({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
ae)}function Pi(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:a}=e,c=r.get(t.target)?.category??"";if(i.exhausted||a!==At(o)||o.suggests.no_targets.includes(
c))return null;let l=Bi(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:Bi(n,Pe(n,t,{healthy:!0,passes:s},i),!0)}function Bi(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(y=>y.counted&&y.steps.length<=s&&xd(n,y)),i=r.filter(y=>R(y.sign)),[a]=x(i,y=>[y.kind,y.steps.length,y.nodes]);
if(!a)return null;let{sign:c,steps:l}=a,u=r.filter(y=>y.kind===a.kind&&y.steps.length<=l.length);if(u.some(y=>y.sign===it||y.sign===pt))return null;let f=x(u.filter(
y=>R(y.sign)),y=>y.nodes);if(f.some(y=>y.sign!==c))return null;let d=n.vocabulary.kinds[a.kind],p=M(new Set(f.flatMap(y=>[...y.studies]))),m=f.map(y=>y.nodes),g=[
...new Set(f.flatMap(wd))];return{sign:c,kind:d,paths:m,wholes:g,studies:p,hitRate:o[d],inHealthy:e}}function wd({steps:n}){let t=n.find(e=>e.kind===wt);return t?
[t.subject]:[]}function xd(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function Zt(n,t,e){let s=Et(n,t);return fo(new ft(n,s,{passes:e}),s)}function fo(n,t){let{graph:e,passes:s}=n,o=new pe(e.vocabulary.budget),r=co(n,t,o),{verdict:i,
decidedBy:a,mechanismVerdict:c,direct:l,paths:u}=r,f=At(e.vocabulary),d=r.deciding.map(g=>g.match),p=z(r),m=vd({question:t,verdict:i,decidedBy:a,mechanism:c,direct:l,
paths:u,contested:r.contested,disagreement:a==="direct"&&c!==i&&c!==f,match:d.length?Math.max(...d):null,leans:r.leans},{strength:()=>Ci(e,t,r),specific:()=>kd(
r),foundIn:()=>$d(e,r),suggests:()=>Pi(e,t,r,s),byLayer:()=>_i(e,t,i,{passes:s,budget:o}),elsewhere:()=>Ti(e,t,{passes:s,budget:o}),resolving:()=>mn(e.vocabulary,
i)?r.resolving:null,reported:()=>r.reported,missing:()=>Ii(t,n,r),sensitivity:()=>Ni(e,r),cautions:()=>Cn(e,new Set(p.flatMap(g=>g.edges))),complete:()=>bd(o,m)});
return m}function bd(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function vd(n,t){for(let[e,s]of Object.entries(t)){let o;
Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function kd({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;let e=n.
results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?Y(e):null}function $d({scoper:n},{decidingFindings:t,counting:{asked:e}}){let s=t.
filter(H),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,a])=>a.join()!==r.get(i)?.join()))}var st="untested",ho=["+","-","0"],Sd=new Set(["opposite","null_here","leaning_apart"]);function Md({direct:n,paths:t}){return z({direct:n,paths:t.filter(e=>e.counted)})}function Di(n){let t=Array.from(n,([e,s])=>[e,Md(s)]);return po(new Map(t))}function po(n){
let t=new Map;for(let[s,o]of n)for(let r of o){let{subject:i,object:a}=r,c=`${i}>${a}`,l=t.get(c)??{subject:i,object:a,known:new Map};l.known.set(s,Od(r)),t.set(
c,l)}let e=[...t.values()].filter(({known:s})=>[...s.values()].some(o=>o.length)).map(({subject:s,object:o,known:r})=>{let i=Ad(new Map(Array.from(n.keys(),l=>[
l,r.get(l)??[]]))),a=[...i.values()].filter(({edges:l})=>l.length),c=a.length>1&&a.some(({relation:l})=>Sd.has(l));return{subject:s,object:o,differs:c,cells:i}});
return x(e,({differs:s,subject:o,object:r})=>[!s,o,r])}function Od({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===S.ASSERTED)}function Ed(n){let t=U(
n),e=Y(t),s=n.length?e.sign:st;return{findings:n,results:t,sign:s,leans:e.leans?.sign??null,side:Td(e)}}function Ad(n){let t=new Map(Array.from(n,([e,s])=>[e,Ed(
s)]));return new Map(Array.from(t,([e,{findings:s,results:o,sign:r,leans:i,side:a}])=>{let c=[...t].filter(([u])=>u!==e).map(([,u])=>u),l=new Set(s.flatMap(({edge:u})=>u.
citation));return[e,{sign:r,leans:i,relation:Id(r,a,c),counts:_d(o),edges:s.map(({edge:u})=>u.id),citations:[...l].sort((u,f)=>u-f)}]}))}function _d(n){return Object.
fromEntries(ho.map(t=>[t,n.filter(({signs:e})=>e.has(t)).length]))}function Td({leans:n,sign:t}){return n?n.sign:R(t)?t:null}function Id(n,t,e){if(n===st)return"\
untested_here";let s=new Set(e.map(o=>o.sign).filter(o=>o!==st&&o!=="?"));return R(n)&&s.has(Ee(n))?"opposite":t&&e.some(o=>o.side===Ee(t))?"leaning_apart":n===
it?"conflicting_here":n==="0"?s.size===1&&s.has("0")?"same":"null_here":s.has(n)?"same":"only_here"}var jd=["opposite","null"],Nd=["unresolved","partly","explained"];function zi(n,t){let e=t.map(s=>Ld(n,s)).filter(s=>s!==null);return x(e,({kind:s,status:o,subject:r,
object:i})=>[jd.indexOf(s),Nd.indexOf(o),r,i])}function Ld(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Cd(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),a=r.filter(l=>!l.keys.length),c=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
c)?"null":"opposite",status:a.length?i.length?"partly":"unresolved":"explained",keys:Qe(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:x(r,l=>[c(l),!l.keys.
length,l.one.id,l.other.id]),open:Rd(n,a)}}function Cd(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&Ot(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Rd({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[n.ofEdge(s),n.ofEdge(o)];return Ft(e).some(a=>n.scopes.value(r,a)===null!=(n.scopes.value(i,a)===null))}))}function C({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:a,setting:c}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:a,setting:c}}function Lt(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var Wi=new WeakMap;
function Bd({scoper:n},t){let e=Wi.get(t)??n.ofContext(C(t));return Wi.set(t,e),e}function J(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,Bd(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function mo(n,t){let e=Et(n,{source:t.from,target:t.to,context:C(t),layers:t.layers,max_hops:t.hops}),s=new ft(n,
e,{passes:p=>J(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),a=t.from&&t.to&&t.from!==t.to?fo(s,e):null,c=a&&t.one?Pd(n,a):a,l=Dd(
o,c,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=zi(n,o),d=new Map(f.map(p=>[$(p),p]));return{
findings:r,answer:c,shown:l,nodes:u,conflicts:f,clashing:d}}function Pd(n,t){let e=t.paths.filter(o=>!o.chimera),s=z({direct:t.direct,paths:e});return Object.create(
t,{paths:{value:e},cautions:{get:()=>Cn(n,s.flatMap(o=>o.edges))}})}function Fi(n){return n?new Set(z(n).map($)):new Set}function $({subject:n,object:t}){return`${n}\
>${t}`}function Dd(n,t,{extent:e}){return e==="all"?n:t?[...new Set(z(t))]:[]}var go=["sex","species","population","route","regimen"],qi=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function Ki(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...go,"dose","setting"].map(i=>[i,Vi(n,t,s,i)]),r=qi.map(([i,a])=>[i,Yi(n,e,a)]);return Object.
fromEntries([...o,...r].map(([i,a])=>[i,[...a].map(c=>({value:c}))]))}function Vi(n,t,e,s){return Bn(n,e,s,go.includes(s)?String(Reflect.get(t,s)):"")}function Yi(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function yo(n,t){let e=[...n.edges.values()].filter(c=>c.signed),s=e.filter(c=>t.layers.includes(
c.layer)),o=C(t),r=Ui(n,s.filter(c=>J(n,t,c))),i={};for(let c of[...go,"dose","setting"])i[c]=Vi(n,t,s,c).map(l=>{let u=n.scoper.ofContext(Lt(n,o,c,l));return{value:l,
...Gi(n,r,u,Wd(n,c,l))}});let a=n.scoper.ofContext(o);for(let[c,l]of qi){let u={...t,[c]:c==="layers"?n.words.layer:[]},f=e.filter(d=>u.layers.includes(d.layer)&&
J(n,u,d));i[c]=Yi(n,e,l).map(d=>{let p=f.filter(m=>m[l]===d);return{value:d,count:Gi(n,Ui(n,p),a).count}})}return i}var Hi=new WeakMap;function wo(n){let t=Hi.get(
n)??zd(n);return Hi.set(n,t),t}function zd(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function Ui(n,t){let{of:e}=wo(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function Gi(n,t,e,s){let{kinds:o}=wo(n),{scoper:r}=n,[i,a]=[0,0];for(let[c,l]of t)r.scopes.admits(e,r.ofEdge(o[c]))&&(i+=l,s?.has(c)&&
(a+=l));return{count:i,stated:a}}function Wd(n,t,e){let{kinds:s,reporting:o}=wo(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:a}=n,c=a.ofContext(
Lt(n,zt({}),t,e));for(let[l,u]of s.entries())a.reportsAll(u,c)&&i.add(l);return o.set(r,i),i}function Bn(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return Fd(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function Fd(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return x(e,([,s])=>s).
map(([s])=>s)}var Pn=["opposite","leaning_apart","differs","only_a","only_b","open","same"];function Xi(n,t){let{by:e,a:s,b:o,from:r,to:i,extent:a}=t;if(!e)return null;let c=r&&
i&&r!==i&&a==="answer"?Hd(n,t):new Map,u=(c.size?Di(c):po(Ud(n,t))).map(({subject:d,object:p,cells:m})=>{let g=[m.get(s),m.get(o)];return{subject:d,object:p,cells:g,
relation:Gd(g)}}),f={};for(let d of u)f[d.relation]=(f[d.relation]??0)+1;return{rows:u,answers:[...c.values()],counts:f}}function Hd(n,t){let{from:e,to:s,layers:o,
hops:r}=t,i=c=>({...Ji(n,t,c),source:e,target:s,max_hops:r,layers:o}),a=c=>J(n,t,c);return new Map([t.a,t.b].map(c=>[c,Zt(n,i(c),a)]))}function Ud(n,t){let e=s=>new ft(
n,Ji(n,t,s),{passes:o=>J(n,t,o)});return new Map([t.a,t.b].map(s=>[s,e(s).all()]))}function Ji(n,t,e){return{context:Lt(n,C(t),t.by,e),layers:t.layers}}function Gd([
n,t]){return n.sign===st?"only_b":t.sign===st?"only_a":n.relation==="opposite"||n.relation==="leaning_apart"?n.relation:n.sign===t.sign?"same":n.sign==="?"||t.sign===
"?"?"open":"differs"}function Zi(n,t){let e=new Map(n.map(o=>[$(o),o])),s=new Map;for(let{steps:o,counted:r}of t.flatMap(({paths:i})=>i))if(r){for(let i of qd(o.
map(a=>e.get($(a)))))if(i.length>1){s.set($(i[0]),i);for(let a of i)e.delete($(a))}}return n.flatMap(o=>{let r=s.get($(o));return r?[r]:e.has($(o))?[[o]]:[]})}function qd(n){
let t=[[]];for(let e of n)e?t[t.length-1].push(e):t.push([]);return t}var xo=["+","-","0"],[Dn,Kd,Vd]=[210,190,10.5],Yd=760,bo={block:{wide:46,high:48,dx:0,dy:14},pair:{wide:82,high:24,dx:26,dy:0}};function ge({view:n,extent:t}){return n===
"map"&&t==="all"}function ea(n,{graph:t,state:e,view:s},o){let r=s.shown.filter(m=>m.findings.some(({edge:g})=>g.signed)),i=Xd(t,e),a=i?Zd(n,t,r,i,o):Jd(n,t,r,o),
[c,l]=[Qi(a,"column"),Qi(a,"row")],u=new G(n.ruler,Math.max(Yd,v+Dn+c.length*bo[a.name].wide+v)),f=`${n.where(C(e))} · ${n.joined(e.layers.map(m=>n.say(m)))}`;
u.head(a.title,[f]),i&&Qd(u,o),th(u,a,c,l);let d=["raises","lowers","no_effect"];u.legend(d.map((m,g)=>[(y,b)=>B(xo[g],y,b,5),n.text(m)])),u.notes([o.matrixNote]);
let p=r.flatMap(m=>m.findings.map(({edge:g})=>g.id));return u.finish(n.lang,n.stamp(Yt(x(p,m=>m)),"stamp_map"),a.cells.length)}function Xd(n,{pick:t}){let[e,s]=X(
t);return e==="block"?s.split(">"):e!=="pair"?null:s.split(">").map(o=>n.nodes.get(o)?.category??"")}function Jd(n,t,e,s){let o=r=>t.nodes.get(r)?.category??"";
return{title:s.matrix,name:"block",cells:na(e,o),called:r=>n.category(r),place:r=>[t.looks.get(r)?.level??0,r]}}function Zd(n,t,e,[s,o],r){let i=e.filter(({subject:a,
object:c})=>t.nodes.get(a)?.category===s&&t.nodes.get(c)?.category===o);return{title:r.matrixOf(n.category(s),n.category(o)),name:"pair",cells:na(i,a=>a),called:a=>n.
node(a),place:a=>n.node(a).toLowerCase()}}function na(n,t){let e=new Map;for(let s of n){let o=`${t(s.subject)}>${t(s.object)}`;e.set(o,[...e.get(o)??[],s])}return Array.
from(e,([s,o])=>{let[r,i]=s.split(">"),a=o.flatMap(({findings:l})=>l.map(({edge:u})=>u.signed?u.sign:"")),c=new Map(xo.map(l=>[l,a.filter(u=>u===l).length]));return{
row:i,column:r,pairs:o.length,counts:c}})}function Qi({cells:n,place:t},e){return x(new Set(n.map(s=>s[e])),t)}function Qd(n,{allCategories:t}){n.y+=16;let e=k(
v,n.y-4,t,12.5,{colour:"minus",bold:!0}),s=N(v-4,n.y-18,n.ruler.width(t,12.5,!0)+8,20,{fill:"paper"});n.group([s,e],t,"","block all")}function th(n,t,e,s){let{ruler:o}=n,
{wide:r,high:i}=bo[t.name],a=v+Dn,c=e.map(m=>o.fitted(t.called(m),Kd,11.5)),l=n.y;n.y+=10+Math.max(0,...c.map(m=>o.width(m,11.5)));let u=c.map((m,g)=>k(a+(g+.5)*
r+4,n.y,m,11.5,{turned:!0}));n.y+=6;let f=n.y,d=[];for(let m of s){let g=n.y,y=o.fitted(t.called(m),Dn-16,12);n.add(N(a,g+1,e.length*r,i-2,{fill:"band",radius:3})),
d.push(N(v,g+1,Dn,i-2,{fill:"band",radius:3})),d.push(k(a-8,g+i/2+4.3,y,12,{anchor:"end"}));for(let b of t.cells.filter(({row:O})=>O===m))eh(n,t,b,a+e.indexOf(b.
column)*r);n.y+=i}let p=N(0,f,a,n.y-f,{fill:"paper"});n.group([p,...d],"","",sa),n.group([N(0,l,n.width,f-l,{fill:"paper"}),...u],"","",oa),n.group([N(0,l,a,f-l,
{fill:"paper"})],"","",ra)}var[sa,oa,ra]=["names","heads","corner"];function vo(n){let t=n.querySelector(":scope > svg"),[e,s,o]=[sa,oa,ra].map(p=>t?.querySelector(
`[data-name="${p}"]`));if(n.style.scrollPadding="",!(t instanceof SVGSVGElement&&e&&s&&o instanceof SVGGraphicsElement))return;let{y:r,width:i,height:a}=o.getBBox(),
[c,l]=[n.getBoundingClientRect(),t.getBoundingClientRect()],u=t.viewBox.baseVal.width/l.width,f=Math.max(0,(c.left-l.left)*u),d=Math.max(0,(Math.max(0,c.top)-l.
top)*u-r);e.setAttribute("transform",`translate(${f} 0)`),s.setAttribute("transform",`translate(0 ${d})`),o.setAttribute("transform",`translate(${f} ${d})`),n.style.
scrollPadding=`${a/u}px 0 0 ${i/u}px`}function eh(n,{name:t,called:e},{row:s,column:o,counts:r,pairs:i},a){let{wide:c,high:l,dx:u,dy:f}=bo[t],d=xo.filter(A=>r.get(
A)),p=d.reduce((A,Dt)=>(r.get(Dt)??0)>(r.get(A)??0)?Dt:A,"0"),m=d.length?`${F[p]}_faded`:"paper",g=N(a+1,n.y+2,c-2,l-4,{fill:m,radius:3}),[y,b]=[n.y+l/2,(d.length-
1)/2],O=a+c/2-4,D=d.flatMap((A,Dt)=>nh(A,r.get(A)??0,O+(Dt-b)*u,y+(Dt-b)*f)),Bt=d.map(A=>`${ta[A]} ${r.get(A)}`).join(" · "),Pt=t==="block"?` (${i})`:"";n.group(
[g,...d.length?D:B("?",a+c/2,y,4)],`${e(o)} → ${e(s)}${Pt}
${Bt||ta["?"]}`,"",`${t} ${o}>${s}`)}var ta={"+":"▲","-":"▼",0:"∅","?":"?"};function nh(n,t,e,s){return[...B(n,e-4,s,3.4),k(e+2,s+3.8,String(t),Vd)]}var sh=[[0,1,2],[3],[4],[5],[6,7]],ia=3,oh=4,rh=12,[ih,ah]=[250,4],ch=3;function ca(n,t,{from:e,to:s}){let o=M(t).filter(c=>c!==e&&c!==s),i=sh.map(c=>o.filter(l=>c.
includes(lh(n,l)))).filter(c=>c.length),a=[e,s].map(c=>t.has(c)?[c]:[]);for(;i.length>oh||i.length>ia&&i.some(c=>c.length<ia);){let c=i.indexOf(K(i,u=>u.length)??
i[0]),[l]=i.splice(c,1);i[Math.max(0,c-1)].push(...l)}return[a[0],...i,a[1]].filter(c=>c.length)}function lh(n,t){return Math.min(7,n.looks.get(n.nodes.get(t)?.
category??"")?.level??0)}function $o(n,t){let e=n.map((c,l)=>c.map(u=>la(u,!0,l))),s=new Map(e.flat().map(c=>[c.id,c])),o=new Map;for(let{subject:c,object:l}of t){
let[u,f]=[s.get(c),s.get(l)];if(!(u&&f))continue;let d=`${c}>${l}`;o.set(d,uh(e,d,u.column<=f.column?[u,f]:[f,u]))}for(let c of e)zn(c);let r=fh(e),a=[...o].filter(
([,[c,l]])=>c.column===l.column).filter(([,[c,l]])=>c.column>0&&wh(r[c.column],c,l)).map(([c])=>c);return{columns:r,chains:o,back:new Set(a)}}function la(n,t,e){
return{id:n,node:t,column:e,rank:0,before:[],after:[],level:[]}}function uh(n,t,[e,s]){if(e.column===s.column)return e.level.push(s),s.level.push(e),[e,s];let o=[
e];for(let r=e.column+1;r<s.column;r+=1){let i=la(t,!1,r);n[r].push(i),o.push(i)}o.push(s);for(let r=1;r<o.length;r+=1)o[r-1].after.push(o[r]),o[r].before.push(
o[r-1]);return o}function zn(n){for(let[t,e]of n.entries())e.rank=t}function fh(n){let t=n.map(o=>[...o]),e=Number.POSITIVE_INFINITY,s=n.flat().length>ih?ah:rh;
for(let o=0;o<s&&e;o+=1){let r=o%2===1;dh(r?[...n].reverse():n,r?"after":"before");let i=ch;for(;i&&ph(n);)i-=1;let a=n.reduce((c,l)=>c+xh(l)+yh(l),0);a<e&&(t=n.
map(c=>[...c])),e=Math.min(e,a)}for(let o of t)zn(o);return t}function dh(n,t){for(let e of n){let s=new Map(e.map(o=>[o,hh(o,t)]));e.splice(0,e.length,...x(e,o=>[
s.get(o)??0,o.rank])),zn(e)}}function hh(n,t){let e=[...n[t],...n.level];return e.length?e.reduce((s,{rank:o})=>s+o,0)/e.length:n.rank}function ph(n){let t=!1;for(let e of n)
for(let s of[...e])t=mh(e,s)||t;return t}function mh(n,t){let e=t.rank,s=n.filter(l=>l!==t),[o,r,i,a]=[0,0,0,0];for(let[l,u]of s.entries())t.rank=u.rank-.5,o+=aa(
u,t)+gh(t,u)-aa(t,u),l+1===e&&(a=o),o<r&&([r,i]=[o,l+1]);let c=r<a;return c&&n.splice(0,n.length,...s.slice(0,i),t,...s.slice(i)),zn(n),c}function aa(n,t){let e=0;
for(let s of["before","after"])for(let o of n[s])for(let r of t[s])o.rank>r.rank&&(e+=1);return e}function gh(n,t){let e=(s,o)=>s.level.reduce((r,{rank:i})=>r+(i===
o.rank?0:Math.sign(i-s.rank)),0);return ko(n)*e(t,n)-ko(t)*e(n,t)}function ko({before:n,after:t}){return Math.min(n.length,t.length)}function yh(n){let t=0;for(let{
rank:e,level:s}of n)for(let o of s)for(let r of n.slice(e+1,Math.max(e+1,o.rank)))t+=ko(r);return t}function wh(n,t,e){return n.slice(Math.min(t.rank,e.rank)+1,
Math.max(t.rank,e.rank)).reduce((o,{before:r,after:i})=>o+r.length-i.length,0)<0}function xh(n){let t=0;for(let[e,s]of n.entries())for(let o of n.slice(e+1))for(let r of s.
after)for(let i of o.after)r.rank>i.rank&&(t+=1);return t}var Wn=3,bh=1e6,[vh,ua,kh]=[12,34,10];function fa(n,t,e){let s=(c,l)=>e?{x:l,y:c}:{x:c,y:l},o=n.order.columns.flat(),r=new Map(o.filter(({node:c})=>c).map(c=>[c.
id,$h(n,c,t.get(c)??0,s)])),i=Sh(n,t),a=Array.from(n.order.chains,([c,l])=>{let[u,f]=[l[0],l[l.length-1]],[d,p]=[u,f].map((g,y)=>i.get(`${g.id} ${c}`)??y),m=[d,
...l.slice(1,-1).map(g=>t.get(g)??0),p];return[c,Mh(n,c,l,m,s)]});return{boxes:r,routes:new Map(a)}}function $h({spans:n,sizes:t,density:e},s,o,r){let i=((t.get(
s)??0)-e.gap)/2,{start:a,end:c}=n[s.column],[l,u]=[r(a,o-i),r(c,o+i)];return[l.x,l.y,u.x,u.y]}function Sh({order:n,sizes:t,density:e},s){let o=new Map(n.columns.
flat().map(i=>[i,[[],[]]]));for(let[i,a]of n.chains){let[c,l]=[a[0],a[a.length-1]],u=c.column===l.column,f=!i.startsWith(`${c.id}>`),d=n.back.has(i)?0:1;o.get(c)?.[d].
push({pair:i,other:a[1],level:u,back:f}),o.get(l)?.[u?d:0].push({pair:i,other:a[a.length-2],level:u,back:f})}let r=new Map;for(let[i,a]of o){let[c,l]=[s.get(i)??
0,(t.get(i)??0)-e.gap-4],u=({other:f,level:d})=>{let p=(s.get(f)??0)-c;return d?Math.sign(p)*bh-p:p};for(let f of a){let d=Math.min(e.port,l/Math.max(1,f.length)),
p=x(f,m=>[u(m),m.back,m.pair]);for(let[m,{pair:g}]of p.entries())r.set(`${i.id} ${g}`,c+(m-(f.length-1)/2)*d)}}return r}function Mh(n,t,e,s,o){let r=t.startsWith(
`${e[0].id}>`),a=e[0].column===e[e.length-1].column?[Oh(n,t,e,s,o)]:Eh(n,e,r,s,o);return r?a:a.reverse().map(([c,l,u,f])=>[f,u,l,c])}function Oh({spans:n,length:t,
order:e},s,[o],[r,i],a){let c=e.back.has(s)?-1:1,l=s.startsWith(`${o.id}>`),{column:u}=o,f=c<0?n[u].start:n[u].end,d=c<0?n[u-1]?.end:n[u+1]?.start,p=Math.min(ua,
d===void 0?ua:Math.abs(d-f)-kh),m=f+c*4*Math.min(p,vh+60*Math.abs(i-r)/t)/3,[g,y]=l?[f,f+c*Wn]:[f+c*Wn,f];return[a(g,r),a(m,r),a(m,i),a(y,i)]}function Eh({spans:n},t,e,s,o){
let r=t.length-1;return t.slice(1).flatMap((i,a)=>{let[c,l]=[n[t[a].column].end,n[i.column].start],[u,f]=[a===0&&!e?c+Wn:c,a+1===r&&e?l-Wn:l],[d,p,m]=[s[a],s[a+
1],(c+l)/2],g=[o(u,d),o(m,d),o(m,p),o(f,p)];if(a+1===r)return[g];let[y,b]=[o(l,p),o(n[i.column].end,p)];return[g,[y,y,b,b]]})}function da(n,t){let e=0,s=n.map(({size:a})=>(e+=a,e-a/2)),o=Math.max(0,t-e),r=[];for(let[a,{wish:c}]of n.entries()){let l={mean:c-s[a],count:1};for(let u=r.at(
-1);u&&u.mean>l.mean;u=r.at(-1)){let f=u.count+l.count;l={mean:(u.mean*u.count+l.mean*l.count)/f,count:f},r.pop()}r.push(l)}let i=r.flatMap(({mean:a,count:c})=>Array.
from({length:c},()=>a));return s.map((a,c)=>a+Math.min(o,Math.max(0,i[c])))}var[gt,ye]=[10,34],ha=[{lines:4,gap:12,slot:9,port:7},{lines:4,gap:8,slot:7,port:6},{lines:3,gap:7,slot:6,port:5},{lines:3,gap:5,slot:5,port:4},{lines:2,gap:5,slot:5,
port:4},{lines:2,gap:4,slot:4,port:3},{lines:1,gap:4,slot:4,port:3}],[Ah,pa,_h]=[70,160,6],Th=2,[Ih,jh]=[44,30],Fn={box:78,depth:64,channel:44,abreast:[4,3,2]},
Nh=10;function ya(n,t,e){let s=JSON.stringify([e,t.from,t.to,[...t.names],t.pairs.map($)]),o=So.get(s)??Lh(n,t,e);return So.clear(),So.set(s,o),o}var So=new Map;
function Lh(n,t,e){let s=e.width<e.height*.75,o=ca(n,t.nodes,t),r=s?Ph(o,t,e):Bh(n,o,t,e),i=zh(r,s?gt:ye),{boxes:a,routes:c}=fa(r,i,s),l=Array.from(a,([p,m])=>[
p,Ch(m,s)]),[u,f]=[Math.floor((r.spans.at(-1)?.end??0)+gt),r.length],d=s?{width:Math.max(e.width,f+2*gt),height:Math.max(e.height,u)}:{width:Math.max(e.width,u),
height:Math.max(e.height,f+ye+gt)};return{positions:new Map(l),boxes:a,routes:c,upright:s,size:d}}function Ch([n,t,e,s],o){return o?{x:(n+e)/2,y:t+22/2}:{x:n+22/
2,y:(t+s)/2}}var Rh=/[\s-]/;function Bh(n,t,{pairs:e,names:s},{width:o,height:r}){let i=new he(n.figures.widths),a=(d,p)=>i.wrapped(s.get(d)??"",p-22-4,12,!0).length,
c=d=>Math.max(...(s.get(d)??"").split(Rh).map(p=>i.width(p,12,!0)))+22+6,l=$o(t,e),u=r-ye-gt,f=ma(l,ga(t,o-2*gt,a,c),u,a);if(f.length>u){let d=o*f.length/u;f=ma(
l,ga(t,d-2*gt,a,c),u,a)}return f}function ma(n,t,e,s){let o=new Map(n.columns.flat().map(a=>[a,s(a.id,t[a.column].end-t[a.column].start)])),r=ha.map(a=>{let c=({
column:u})=>n.columns[u].length===1;return{density:a,...wa(n,a,u=>14*Math.min(o.get(u)??1,c(u)?ha[0].lines:a.lines)+4)}}),i=r.find(({longest:a})=>a<=e)??r[r.length-
1];return{order:n,spans:t,...i,length:Math.max(e,i.longest)}}function ga(n,t,e,s){let o=Math.max(1,n.length-1),r=n.map(g=>Math.min(pa,Math.max(Ah,...g.map(s)))),
i=n.map((g,y)=>{let b=r[y];for(;b<pa&&g.some(O=>e(O,b)>Th);)b+=_h;return b}),a=g=>g.reduce((y,b)=>y+b,0),c=Math.max(1,a(i)-a(r)),l=Math.min(1,Math.max(0,t-o*Ih-
a(r))/c),u=i.map((g,y)=>r[y]+l*(g-r[y])),f=Math.min(1,(t-o*jh)/a(u)),d=u.map(g=>g*f),p=(t-a(d))/o,m=gt;return d.map(g=>{let y={start:m,end:m+g};return m=y.end+p,
y})}function Ph(n,{pairs:t},{width:e,height:s}){let o={lines:3,gap:5,slot:5,port:4},r=Fn.abreast.map(m=>{let g=n.flatMap(b=>Dh(b,m)),y=$o(g,t);return{rows:g,order:y,
...wa(y,o,()=>Fn.box)}}),i=e-2*gt,{rows:a,order:c,sizes:l,longest:u}=r.find(m=>m.longest<=i)??K(r,m=>m.longest)??r[0],{depth:f}=Fn,d=Math.max(f+Fn.channel,(s-ye-
gt-f)/Math.max(1,a.length-1)),p=a.map((m,g)=>({start:ye+g*d,end:ye+g*d+f}));return{order:c,spans:p,sizes:l,density:o,length:Math.max(i,u)}}function Dh(n,t){let e=Math.
ceil(n.length/t);return Array.from({length:e},(s,o)=>n.filter((r,i)=>Math.floor(i*e/n.length)===o))}function wa({columns:n},{gap:t,slot:e,port:s},o){let r=c=>{if(!c.
node)return e;let l=Math.max(c.before.length,c.after.length+c.level.length);return Math.max(o(c),l*s)+t},i=new Map(n.flatMap(c=>c.map(l=>[l,r(l)]))),a=n.map(c=>c.
reduce((l,u)=>l+(i.get(u)??0),0));return{sizes:i,longest:Math.max(0,...a)}}function zh({order:{columns:n},sizes:t,length:e},s){let o=new Map,r=(a,c)=>{let l=a.map(
u=>({size:t.get(u)??0,wish:c(u)-s}));for(let[u,f]of da(l,e).entries())o.set(a[u],s+f)};for(let a of n)r(a,({rank:c})=>s+e*(c+.5)/a.length);let i=a=>{let c=[...a.
before,...a.after],l=c.reduce((u,f)=>u+(o.get(f)??0),0);return c.length?l/c.length:o.get(a)??0};for(let a=0;a<Nh;a+=1)for(let c of a%2?[...n].reverse():n)r(c,i);
return o}var xa={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",conflicting:"#8a5a00",mixed:"#8a5a00",text:"#15181c",paper:"#ffffff",halo:"#f\
fffff",badge:"#8a5a00",a:"#7a3fa0",b:"#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",conflicting:"\
#ffcf70",mixed:"#ffcf70",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Wh={0:[2,4],"?":[
7,5],mixed:[10,3,2,3]},Fh={"+":"arrow","-":"bar",0:"circle",conflicting:"diamond",mixed:"diamond"},Un=["+","-","0","conflicting","mixed","?","="];function Qt(n){
return{dash:Wh[n]??[],end:Fh[n]??""}}function Gn(n,t,{view:e,overlay:s},o,r){let i=xa[r],a=s?.rows,{steps:c,paths:l}=a?{steps:[],paths:Sa(e)}:$a(e,t),u=a??c,f=a||u!==e.shown?new Set(u.flatMap(A=>[A.
subject,A.object])):e.nodes,d=new lt(n,t.lang),p=new Map(Array.from(f,A=>[A,d.node(A)])),{from:m,to:g}=t,y=ya(n,{nodes:f,pairs:u,names:p,from:m,to:g},o),b=tp(t,
e,u),O=A=>Qh(t)&&b?.has($(A)),D=a?a.flatMap(A=>Jh(n,A,i)):c.flatMap(A=>O(A)?Vh(A,i):[Yh(A,i)]),Bt=Hh(D,y,b),Pt={layout:y,lines:Bt,colours:i,paths:l,...y.size};return{
...Pt,nodes:Gh(n,t,p,Pt,b),badges:s?[]:Zh(e,Pt,b)}}var ba=56;function $a(n,t){let{answer:e,shown:s}=n,o=Sa(n);if(!e||t.extent==="all"||s.length<=ba)return{steps:s,
paths:o};let r=Oa(t.pick,n),i=new Set(s.filter(f=>f===e.direct)),a=0;for(let{steps:f}of e.paths){let d=f.filter(p=>!i.has(p));if(i.size+d.length>ba)break;for(let p of d)
i.add(p);a+=1}let[c,l]=X(t.pick),u=c==="node"&&[...i].some(({subject:f,object:d})=>f===l||d===l);return{steps:s.filter(f=>i.has(f)||!u&&r?.has($(f))),paths:a}}function Sa({
answer:n}){return n?.paths.length??0}var va=new WeakMap;function Ma(n,{view:t,overlay:e}){let s=va.get(t)??new Set((e?.rows??$a(t,n).steps).map($));return va.set(
t,s),s}var ka=11;function Hh(n,{routes:t},e){let s=new Map;for(let r of n)s.set($(r),[...s.get($(r))??[],r]);let o=[...s].flatMap(([r,i])=>{let[{subject:a,object:c}]=i,
l=s.has($({subject:c,object:a}))?i.length*ka/2:0,u={lit:e?.has(r)??!1,faded:!(e?.has(r)??!0)};return i.map((f,d)=>{let p=(d-(i.length-1)/2)*ka-l;return{...f,...u,
...Uh(t.get(r)??[],p,f,u)}})});return x(o,r=>r.lit)}function Uh(n,t,{width:e,light:s},{lit:o,faded:r}){let i=t?Rr(n,t):n,a=r?.8:s?.25:0;return{curves:i,path:Nr(
i),width:e+(o?1:0),fade:a}}function Gh(n,t,e,{layout:s,lines:o},r){let i=new Map;for(let{subject:c,object:l,ids:u}of o)for(let f of[c,l])i.set(f,(i.get(f)??0)+u.
length);let a=r&&new Set([...r].flatMap(c=>c.split(">")));return Array.from(e,([c,l])=>{let u=n.looks.get(n.nodes.get(c)?.category??""),f=c===t.from||c===t.to;return{
id:c,...s.positions.get(c)??{x:0,y:0},box:s.boxes.get(c)??[0,0,0,0],shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?7.5:6,text:l,end:f,faded:a!==null&&
!a.has(c),degree:f?Number.POSITIVE_INFINITY:i.get(c)??0,picked:t.pick===`node:${c}`}})}var qh={male:"♂",female:"♀"},Kh=["+","-","0","?","="];function Vh(n,t){
let{arrows:e}=n.graph.vocabulary;return Kh.flatMap(s=>{let o=n.findings.filter(({edge:i})=>(i.signed?i.sign:"=")===s);if(!o.length)return[];let r=Mo(n,o,s,t);return[
r.label||s!=="="?{...r,label:`${e[s]} ${r.label}`.trim()}:r]})}function Yh(n,t){let e=n.findings.filter(({edge:o})=>o.signed);if(!e.length)return Mo(n,n.findings,
"=",t);let s=e.filter(_);return Mo(n,e,Y(U(s.length?s:e)).sign,t)}function Mo({subject:n,object:t},e,s,o){let r=e.map(({edge:p})=>p),i=p=>r.filter(m=>m.sex===p).
length,a=["female","male"].flatMap(p=>i(p)?[`${qh[p]}${Xh(i(p))}`]:[]),c=[r.length>1?`×${r.length}`:"",...a].filter(Boolean).join(" "),l=s==="=",u=Math.max(...e.
map(p=>p.match)),f=!l&&(u===S.COMPATIBLE||!e.some(_)),d=Math.min(5,1.6+.5*(r.length-1))*(f?.65:1);return{id:`${n}>${t} ${s}`,subject:n,object:t,sign:s,match:u,light:f,
ids:r.map(({id:p})=>p),...Qt(s),colour:o[s],width:l?1:d,label:l?"":c}}function Xh(n){return n>1?String(n):""}function Jh(n,{subject:t,object:e,cells:s,relation:o},r){
let{arrows:i}=n.vocabulary,a=(u,f,d)=>({id:`${t}>${e} ${u}`,subject:t,object:e,sign:f,ids:d,match:S.ASSERTED,colour:r[u],dash:u==="b"?[9,4]:u==="both"?Qt(f).dash:
[],end:Qt(f).end,width:u==="both"?1.5:2.6,light:!1,label:i[f]}),c=s.flatMap((u,f)=>u.sign===st?[]:[{...u,sign:u.sign,which:["a","b"][f]}]);if(o!=="same")return c.
map(({which:u,sign:f,edges:d})=>a(u,f,[...d]));let[{sign:l}]=c;return[a("both",l,c.flatMap(({edges:u})=>u))]}function Zh(n,{lines:t},e){return n.shown.flatMap(s=>{
let o=$(s),r=n.clashing.get(o),i=t.find(a=>$(a)===o);return!(r&&i)||e&&!e.has(o)?[]:[{id:o,..._e(Te(i.curves)[0],.26),kind:r.kind}]})}function Qh({pick:n}){return[
"pair","path"].includes(X(n)[0])}function tp({pick:n},t,e){let s=Oa(n,t);return s&&e.some(o=>s.has($(o)))?s:null}function Oa(n,t){let[e,s]=X(n);if(e==="path"){let o=s.
split(">");return new Set(o.slice(1).map((r,i)=>$({subject:o[i],object:r})))}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===
s||o.object===s).map($))}var ep=new Set(["title","aria-label","placeholder"]);function h(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,ep.has(o)?ut(r):r);return s.append(...te(e)),s}function te(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[ut(t)]:t instanceof Element?[t]:t?te(t):[])}function Ea(n){let t=h("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...te([n()])),t.classList.remove("later"))});return e.observe(t),t}function we(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function De(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function Q(n,t,e,s,o){return h("select",{id:n,"aria-label":o,onchange:r=>s(we(r))},e.map(([r,i])=>h("option",{value:r,selected:r===t},i)))}var np={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function qn(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function Z(n,t,e=n.sign(t)){return h(
"span",{class:`sign sign-${np[t]??"open"}`,title:e},h("span",{"aria-hidden":"true"},qn(n,t)),h("span",{class:"unseen"},e))}function Kn({words:n,state:t,view:e,overlay:s},o){
return t.view!=="map"||ge(t)||Ma(t,{view:e,overlay:s}).has($(o))?null:h("small",{class:"note off-map"},n.t.notHere)}function Vn({t:n}){return Oo("⚑",n.reviewSays,
"flag")}function Oo(n,t,e){return h("span",{class:"clash",title:t,"data-term":e},h("span",{"aria-hidden":"true"},n),h("span",{class:"unseen"},` (${t}) `))}function I(n,t,e){
return n.explained(t)?h("span",{class:"term",role:"term","data-term":t},e):e}function Eo(n,t){return t.signed?Z(n,t.sign):Z(n,"=",n.say(t.predicate))}var sp=/[?#]/g;
function op(n,{doi:t,pmid:e}){let s=(r,i)=>h("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(sp,encodeURIComponent);return[...Ie(
n,{doi:o,pmid:""}).map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function Yn(n,{silentBecause:t}){
return t?`${n.say("not counted")}: ${n.say(`because_${t}`)}`:""}function Xn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=Yn(t,e),a=n.flags.get(o.id)??[],
c=o.reference.map(u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return h("article",{class:`\
card ${r===S.COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},h("h3",{},Eo(t,o)," ",`${t.node(o.subject)} → ${t.
node(o.object)}`),h("p",{},t.statement(o)),ip(t,e),i?h("p",{class:"silent"},i):null,ap(n,t,o).map(u=>h("p",{class:"warning"},u)),a.map(u=>cp(t,u)),o.note?h("p",
{class:"note"},h("strong",{},`${s.note}: `),o.note):null,h("p",{class:"source"},t.source(o),l," · ",h("code",{},o.id)),c.map(u=>Ao(t,u)))}var rp=["secondary an\
alysis","subgroup analysis","exploratory analysis"];function ip(n,t){let{edge:e,match:s}=t,{matches:o,unsure:r}=n.graph.vocabulary,i=n.text(o[s]),a=new Map([...r,
...rp].map(c=>[n.say(c),c]));return h("ul",{class:"chips"},n.chips(e).map(c=>h("li",{},a.has(c)?I(n,a.get(c)??"",c):c)),e.signed?h("li",{class:"match"},I(n,o[s],
i)):null,e.signed&&_(t)?h("li",{class:"match"},I(n,"counted",n.say("counted"))):null,e.signed?null:h("li",{},n.say(e.predicate)),e.evidence_type?h("li",{},n.say(
e.evidence_type)):null,h("li",{},I(n,e.layer,n.say(e.layer))))}function ap(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function cp(n,t){return h("p",{class:"warning"},h("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function Ao(n,t){let e=n.unlinked(
t);return h("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,op(n.graph,t).map(s=>[s," "]),e&&`(${e}) `,n.identified(t))}var Aa={en:{opposite:"opposite",leaning_apart:"leaning apart",differs:"an effect against none, or a mixed one",only_a:(n,t)=>`reported for ${n} only; ${t}: not \
tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,open:"in one no direction is given",same:"the same in both"},zh:{opposite:"相反",leaning_apart:"\
倾向相反",differs:"一方有作用，另一方无作用或结果不一",only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}\
：未检验`,open:"一方方向不明",same:"两者相同"}};function _a(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""};return[h("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,h("small",{id:"for-whom"},`· ${e.where(
t.question.context)}`)),h("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},Z(e,Jn(e,t.verdict)),` ${o.verdict}: `,_o(e,t),h("br"),h("span",{id:"rest\
s-on"},lp(e,t))),up(n,t),pp(e,t),h("p",{id:"why"},Ws(e,t))]}function _o(n,{verdict:t,leans:e,strength:{level:s}}){return[h("strong",{},I(n,t,n.leaning(n.say(t),
e?.sign))),s?[" · ",I(n,"strength",`${n.t.strength}: ${n.say(s)}`)]:""]}function Jn({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===
t)??"?"}function lp({t:n},{direct:t}){if(!t)return n.noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.
length,e.size,t.results.length)}function up(n,{direct:t,question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(ot(e.context)).length>0,r=new Map;for(let c of t.
findings){let{silentBecause:l}=c;l&&r.set(l,[...r.get(l)??[],c])}let i=(c,l)=>h("ul",{class:"studies"},fp(c).map(u=>h("li",{},dp(s,u,l).map(([f,d],p)=>hp(n,f,{fits:l,
times:d,again:p>0}))))),a=[...r.values()].flat().length;return h("div",{id:"studies"},h("h3",{},I(s,"counted",s.t.counted)),i(t.findings.filter(_),o),a?h("detai\
ls",{id:"silent"},h("summary",{},`${s.t.notCounted} (${a})`),Array.from(r,([c,l])=>[h("p",{class:"silent"},s.say(`because_${c}`)),i(l,!1)])):null)}function fp(n){
let t=new Map;for(let e of n)t.set(e.study,[...t.get(e.study)??[],e]);return[...t.values()]}function dp(n,t,e){let s=new Map;for(let o of t){let{edge:r}=o,i=[r.
sign,n.source(r),...Ta(n,o,e)].join(" "),[a,c]=s.get(i)??[o,0];s.set(i,[a,c+1])}return[...s.values()]}function Ta(n,{edge:t,openKeys:e},s){let o=e.length?n.t.notTold(
n.joined(e.map(r=>n.say(r)))):n.text("asserted");return[t.evidence_type&&n.say(t.evidence_type),t.sample_size===null?"":`n=${t.sample_size}`,n.sex(t.sex,t.species),
s?o:""].filter(Boolean)}function hp({words:n,change:t},e,{fits:s,times:o,again:r}){let{edge:i}=e;return h("button",{type:"button",class:r?"plain again":"plain",
title:n.statement(i),"data-study-line":i.id,onclick:()=>t({pick:`pair:${$(i)}`,tab:"evidence"})},Z(n,i.signed?i.sign:"=")," ",h("span",{class:r?"unseen":null},`${n.
source(i)} `),h("small",{},[o>1?`×${o}`:"",...Ta(n,e,s)].filter(Boolean).join(" · ")))}function pp(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){
if(!t||i!=="direct")return null;let a=s?.sign??Jn(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===a)).map(u=>`${n.study(u.study,u.findings.map(
({edge:f})=>f))}: ${n.outcome(fn(u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?h("p",{id:"against"},h("strong",{},`${n.t.against}\
: `),n.joined(l,"clauses")):h("p",{id:"against"},h("strong",{},`${n.t.against}: `),n.t.nobody)}var ja={by:"",a:"",b:"",pick:""};function Na(n){let{words:t,overlay:e,change:s}=n,{t:o}=t;if(!e)return[Ia(n),h("p",{},o.noComparison)];let r=()=>s(ja);return[Ia(
n),h("button",{type:"button",id:"overlay-close",onclick:r},o.clear),mp(n,e.answers),e.rows.length?h("p",{class:"note"},o.noTest):h("p",{class:"empty"},o.noneCompared),
Pn.map(i=>yp(n,e,i)),kp(t,e.answers)]}function mp({words:n,state:t},e){let{t:s}=n;if(!e.length)return null;let o={...C(t),...gp[t.by]},r=(i,a)=>{let c={"data-st\
ratum":[t.a,t.b][a],"data-verdict":i.verdict};return h("li",c,h("strong",{},`${To(n,t)[a]}: `),_o(n,i))};return[h("h2",{},`${s.question(n.node(t.from),n.node(t.
to))} `,h("small",{},`· ${To(n,t).join(" | ")} · ${n.where(o)}`)),h("ul",{class:"studies",id:"compared-verdicts"},e.map(r))]}var gp={sex:{sex:""},species:{species:""},
population:{population:""},dose:{dose:null,dose_to:null,dose_unit:""},route:{route:""},regimen:{regimen:""},setting:{setting:[]}};function yp(n,{rows:t,answers:e},s){
let{words:o,state:r}=n,{from:i,to:a}=r,c=t.filter(p=>p.relation===s),l=x(Zi(c,e),([{subject:p,object:m}])=>[p!==i||m!==a,p!==i]);if(!l.length)return null;let u={
"data-relation":s,"data-count":String(l.length)},d=I(o,s==="only_a"||s==="only_b"?st:s,Zn(o,r,s));return[h("h3",{class:`relation relation-${s}`,...u},d,` (${l.length}\
)`),h("ul",{class:"paths"},l.map(p=>h("li",{},wp(n,p))))]}function Ia({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(d=>d.signed&&
e.layers.includes(d.layer)),i=d=>{let[p,m]=d?Bn(n,r,d):[];s(m===void 0?ja:{by:d,a:p,b:m,pick:""})},a=(d,p,m)=>h("div",{class:"row"},h("label",{for:d},p),m),c=n.
vocabulary.keys.map(d=>[d,t.text(d)]),l=a("overlay-by",o.compareBy,Q("overlay-by",e.by,[["","–"],...c],i));if(!e.by)return l;let u=Bn(n,r,e.by).map(d=>[d,t.named(
d)]),f=(d,p)=>{let m=`overlay-${d}`;return a(m,p,Q(m,e[d],u,g=>s({[d]:g,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function wp(n,t){let{graph:e,words:s,
state:o,change:r}=n,i=[t[0].subject,...t.map(({object:l})=>l)].join(">"),a=t.length>1?`path:${i}`:`pair:${i}`,c=t.flatMap(({cells:l})=>l.flatMap(({edges:u})=>u));
return h("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:a,tab:"evidence"})},s.node(t[0].subject),t.map(({object:l,cells:u})=>[" ",xp(
s,u)," ",s.node(l)]),c.some(l=>e.flags.has(l))?Vn(s):null,To(s,o).map((l,u)=>h("small",{},`${l}: ${bp(n,t.map(({cells:f})=>f[u]))}`)))}function xp(n,t){return t.
map(({sign:e},s)=>e===st?null:h("span",{class:s?"stratum-b":"stratum-a"},Z(n,e)))}function bp({graph:n,words:t},e){let s=e.flatMap(i=>i.edges.map(a=>n.edges.get(
a))).filter(i=>i!==void 0);if(!s.length)return t.t.untested;let o=t.t.studies(new Set(s.map(({study:i})=>i)).size),r=[...new Set(s.map(i=>t.source(i)))].join(";\
 ");return`${e.map(i=>vp(t,i)).join("; ")} · ${o}: ${r}`}function vp(n,{sign:t,leans:e,counts:s}){let{arrows:o}=n.graph.vocabulary,r=ho.flatMap(a=>s[a]?[`${s[a]}${o[a]}`]:
[]);return`${t===st?n.t.untested:n.leaning(n.effect(t),e)}${r.length?` (${r.join(" ")})`:""}`}function kp(n,t){let e=new Map(t.flatMap(o=>o.cautions.map(r=>[r.id,
r])));if(!e.size)return null;let s=Array.from(e.values(),o=>h("p",{class:"warning","data-flag":o.id},n.flag(o)));return h("details",{id:"compared-cautions"},h("\
summary",{},`${n.t.cautions} (${e.size})`),s)}function To(n,{a:t,b:e}){return[n.named(t),n.named(e)]}function Zn(n,{a:t,b:e},s){let o=Aa[n.lang][s];return typeof o==
"function"?o(n.named(t),n.named(e)):o}var Io=18,ee=12,$p=42,Sp=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function ze(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,a=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",a(i.effects,s),a(i.evidence,o),a(i.hidden,r)].filter(Boolean).join(" · ")}function jo({graph:n,
words:t,state:e,view:s}){let o=new Nt(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],ze(t,e)].filter(Boolean),stamp:o.stamp(r?ue(n,r):"")}}function La(n,t){let{strokes:e,notes:s}=No(n,t),o=e.map(({stroke:a,text:c})=>({
text:c,draw:(l,u)=>so({x:l,y:u},...a)})),r=(n.overlay?[s.join(" · ")]:s).map(a=>({text:a,draw:()=>""})),i=Co(n,t).map(({category:a,shape:c,colour:l})=>({text:n.
words.say(a),draw:(u,f)=>vi({x:u+17,y:f},c,l)}));return{...jo(n),legend:[...o,...r,...i]}}function No({words:n,state:t,overlay:e},{lines:s,badges:o,colours:r}){
if(e)return Mp({words:n,state:t,overlay:e},s,r);let{strokes:i,notes:a}=Lo(n,r),c=[s.some(({light:l})=>l),s.some(({label:l})=>l),o.length>0,!0];return{strokes:i.
filter((l,u)=>s.some(({sign:f})=>f===Un[u])),notes:a.filter((l,u)=>c[u])}}function Lo(n,t){let{light_line:e,sexMarks:s,badge:o,framed:r}=n.t;return{strokes:Un.map(
i=>{let{dash:a,end:c}=Qt(i);return{stroke:[t[i],a,c],text:`${qn(n,i)} ${n.sign(i)}`}}),notes:[e,s,o,r]}}function Mp({words:n,state:t,overlay:e},s,o){let r=new Set(
s.map($)),i=e.rows.filter(u=>r.has($(u))),a=u=>i.filter(f=>f.relation===u).length,c=Pn.filter(a);return{strokes:[...[["a",[],n.named(t.a)],["b",[9,4],n.named(t.
b)],["both",[],Zn(n,t,"same")]].filter(([u])=>s.some(({id:f})=>f.endsWith(` ${u}`))).map(([u,f,d])=>({stroke:[o[u],f,""],text:d})),...Un.filter(u=>s.some(f=>f.sign===
u)).map(u=>({stroke:[o.both,[],Qt(u).end],text:`${qn(n,u)} ${n.sign(u)}`}))],notes:c.map(u=>`${Zn(n,t,u)}: ${a(u)}`)}}function Co({graph:n},{nodes:t}){let e=new Set(
t.map(({id:s})=>n.nodes.get(s)?.category??""));return n.words.category.filter(s=>e.has(s)).map(s=>({category:s,...n.looks.get(s)??{shape:"dot",colour:"#777777"}}))}
function Ca({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},a){let c=[],l=r,u=(d,p=!1)=>{for(let m of Op(d,o-2*ee,a))l+=Io,c.push(no(m,{x:ee,y:l},i.text,
p))};u(s,!0);for(let d of n)u(d);let f=ee;l+=Io+4;for(let{draw:d,text:p}of t){let g=d(f,l-4)?$p:0,y=g+a(p);f>ee&&f+y>o-ee&&(f=ee,l+=Io),c.push(d(f,l-4),no(p,{x:f+
g,y:l},i.text)),f+=y+16}return l+=4,u(e),{parts:c,height:l+ee}}function Op(n,t,e){let s=[],o="";for(let r of n.split(Sp))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),
o+=r;return[...s,o]}var Ep=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function Ra({
words:n,state:t,overlay:e},s){let{t:o}=n,{from:r,to:i,hops:a,view:c,columns:l}=t,[u,f]=[["harvest","forest"].includes(c),["ladder","map"].includes(c)];return s&&
c==="forest"?o.noSizes:s&&c==="gaps"?o.noneReports(n.say(l)):s&&!f?o.noFinding:r&&r===i?o.same:r&&i?e?o.noFinding:o.noPath(a):u?o.noPair:o.noQuestion}function q({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Ep.filter(f=>String(e[f]??"")!==String(P[f]??"")),a=vt(n).layers,c=(f,d,p)=>h("button",{type:"button","data-wa\
y":f,onclick:()=>s(p)},d),l=Object.fromEntries(i.map(f=>[f,P[f]])),u=[t.where(e),ze(t,e)].filter(Boolean).join(" · ");return h("div",{class:"empty"},h("p",{},o),
i.length?h("p",{},r.narrowed(u)):null,h("p",{class:"tools"},i.length?c("filters",r.reset,l):null,e.layers.length<a.length?c("layers",r.allLayers,{layers:a}):null,
e.from&&e.to&&e.hops<Xt?c("hops",r.moreSteps(Xt),{hops:Xt}):null,...Ap(t,n,e).map(([f,d])=>c(f,`${t.node(String(d.from))} → ${t.node(String(d.to))}`,{...d,pick:""})),
e.pick?c("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Ap(n,t,{from:e,to:s}){let{start:o}=t;if(!(e&&s)||e===s)return[["start",{from:String(o.from),to:String(
o.to)}]];let r=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===s),i=[...n.graph.edges.values()].some(a=>a.signed&&a.subject===e);return r&&!i?[["swap",
{from:s,to:e}]]:[]}function Ba(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:c})=>c==="has_symptom"),r=[...new Set(
o.map(({object:c})=>c))];if(!r.length)return null;let i=h("ul",{class:"paths"});return h("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(c=>h("li",{},_p(n,t,c))))}},h("summary",{},`${s.t.symptoms} (${r.length})`),i)}function _p({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:a,layers:c,
max_hops:l}=o,u=Zt(n,{source:i,target:r,context:a,layers:c,max_hops:l},d=>J(n,e,d)),f=u.direct?.results.length??0;return h("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},Z(t,Jn(t,u.verdict)),` ${t.node(r)} `,h("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Pa=25,Da=3,Ro=!1;function za(){Ro=!1}function Wa(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[h("p",{},o.noQuestion)];if(!s.answer)return[
h("p",{},o.same)];let r=s.answer;return[_a(n,r),r.direct||r.paths.length?null:q(n,o.noPath(e.hops)),Ba(n,r),Tp(t,r),r.decidedBy==="nothing"?null:Ip(t,r),jp(t,r),
r.direct?[h("h3",{},o.direct),Lp(n,r.direct)]:null,Np(n,r.paths),Pp(t,r)]}function Tp(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return h("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return h("div",{id:"by-layer"},h("h3",{},n.t.byLayer),h("ul",{},o.map(([r,i,a])=>h("li",{"data-layer":r,"data-verdict":i},I(n,r,n.say(r)),`: ${a}`))))}function Ip(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=a=>{let c=e.get(a)??"";return h("li",{"data-study":a,"data-verdict":c},`${n.say("without")} ${n.study(a)}\
: ${n.say(c)}`)},i=(a,c)=>h("li",{"data-scenario":a,"data-verdict":c},`${n.say(a)}: ${n.say(c)}`);return h("details",{id:"sensitivity"},h("summary",{},I(n,"robu\
stness",n.t.robustness)),h("ul",{},s.map(r),Array.from(o,([a,c])=>i(a,c))))}function jp(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>h("li",
{"data-missing":$(o)},n.missing(o,e.context.species)));return h("details",{id:"missing"},h("summary",{},I(n,"missing",`${n.t.missing} (${t.length})`)),h("ul",{},
s))}function Np(n,t){let{t:e}=n.words,s=Ro?t:t.slice(0,Pa),o=()=>{Ro=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Pa];r instanceof HTMLElement&&
r.focus()};return[h("h3",{},e.paths(t.length)),h("ol",{class:"paths"},s.map(r=>h("li",{},Cp(n,r)))),s.length<t.length?h("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function Lp(n,t){let{words:e,change:s}=n,o=$(t);return h("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},Z(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,Fa(n,t,t),Ha(e,t))}function Cp(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===S.COMPATIBLE;return h("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},Z(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((a,c)=>[" ",h("span",{class:"step"},Rp(e,a,t.signs[c]),Ha(e,t.parts[c]),Fa(n,a,t.parts[c]))," ",e.node(a.object)]),h("small",{},Bp(e,s,t).map(([a,c],l)=>[
l?" · ":" ",I(e,a,c)])))}function Rp(n,t,e){return Z(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function Bp(n,t,e){let{t:s}=n,o=Object.keys(ot(C(t))).length>
0,r=Je(e.steps,u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:a,matches:c}=n.graph.vocabulary;return[[a[e.kind],n.say(a[e.
kind])],[c[e.match],o?n.text(c[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],
["contested",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function Fa({graph:n,view:t,words:e},s,o){let r=t.clashing.
get($(s)),i=o.speaking.some(({edge:c})=>n.flags.has(c.id)),a=r?.kind==="opposite"?"⇅":"∅";return[r?Oo(a,`${e.t.clash}: ${e.t.kind[r.kind]}`,"clash"):null,i?
Vn(e):null]}function Ha(n,t){let e=t.papers.map(i=>n.paper(i)),s=e.length-Da,o=s>1?[...e.slice(0,Da),n.t.moreOf(s)]:e,r=n.joined([bt(t.cited),...o].filter(Boolean),
"clauses");return h("span",{class:"cited",title:s>1?n.joined(e,"clauses"):null},r)}function Pp(n,{cautions:t}){if(!t.length)return null;let e=t.map(s=>h("p",{class:"\
warning","data-flag":s.id},n.flag(s)));return[h("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}var We="side",Po={[We]:[1,2],front:[0,2],top:[0,1]},dt=1.6,Bo=2.5,Ua=.22,Ga=12;function qa(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var Qn=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=Po[this.
name];return[this.left+t[e]*dt,this.top-t[s]*dt]}shown(t){return this.name===We?t.filter(([e])=>e<Bo):t}numbered([t]){return this.name===We||t>-Bo}};function Ka(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Bo).slice(0,1)}function Va([n,t],[e,s]){let[o,r]=[(n+e)/2+Ua*(s-t),(t+s)/2-Ua*(e-n)];return Array.from({length:Ga+1},(i,a)=>{
let c=a/Ga,[l,u,f]=[(1-c)**2,2*(1-c)*c,c**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function Ya(n,t,e,s){let o=n.reduce((a,[,c])=>a+c,0),r=-.25;return[...n.flatMap(([
a,c])=>{if(!c)return[];let l=F[a];if(c===o)return[W(t,e,s,{fill:l})];let u=c/o,f=Math.max(3,fe(24*u)),d=r;r+=u;let p=Array.from({length:f+1},(m,g)=>{let y=2*Math.
PI*(d+u*g/f);return[t+s*Math.cos(y),e+s*Math.sin(y)]});return[Vt([[t,e],...p],{fill:l,closed:!0})]}),W(t,e,s,{stroke:o?"paper":"muted",width:1})]}var[Fe,Xa,He,Do]=[18,38,11,16],ts=2,[Dp,zp]=[4.2,20],Wp=3,zo=22,Wo=["-","0","+"],Fp=["BrainRegion","Connection"];function Ja(n,t,e,s="sex"){return new Fo(n,t,e,
s).scene()}var Fo=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:a,x:c,y:l,z:u}of t.data.places)c&&l&&u&&this.
places.set(a,[...this.places.get(a)??[],[Number(c),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:a})=>a),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([a,c])=>[a,qa(c)]));let i=Object.values(this.spans).
reduce((a,{left:c,right:l})=>a+(l-c),0)*dt+2*Fe;this.list=(i-Fe)/ts,this.sheet=new G(t.ruler,i+2*v)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of M(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:a})=>a.signed)??[];i.length&&Fp.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=M(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),a=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[a]);let c=Sn(this.edges,o,Wp);for(let f of c){let d=this.#n(f,c);d.length&&this.#s(f,d)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(qp(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:a})=>Le(a,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:U(i),findings:i}]:[]});return x(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):nt(s,t,r,this.edges),a=s.counted("finding",e.reduce((m,{findings:g})=>m+g.length,0)),c=s.text("brain_row",{stratum:i,counts:a});o.heading(
s.ruler.fitted(c,o.width-2*v-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:g})=>g-m))*dt,f=e.slice(0,zo).filter(({ends:m})=>m.
length===1),d=new Map(f.map(({node:m},g)=>[m,g+1])),p=v;for(let m of Object.keys(Po)){let{left:g,right:y,low:b,high:O}=this.spans[m],D=l+(u-(O-b)*dt)/2,Bt=new Qn(
m,p-g*dt,D+O*dt);for(let Pt of this.outlines[m])o.add(Vt(Pt.map(([A,Dt])=>[Bt.left+A*dt,Bt.top-Dt*dt]),{stroke:"rule",width:1.1}));this.#i(t,e,d,Bt),p+=(y-g)*dt+
Fe}o.y=this.#o(t,e,d,l+u)+8}#o(t,e,s,o){let{words:r,sheet:i}=this,[a,c]=[e.slice(0,zo),e.length-zo],l=Math.ceil((a.length+(c>0?1:0))/ts);for(let[u,f]of a.entries()){
let[d,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:y})=>y)),g=this.#r(f,s,v+d*(this.list+Fe),o+(p+1)*Do);i.group(g,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(c>0){let u=v+(ts-1)*(this.list+Fe),f=o+(a.length-(ts-1)*l+1)*Do;i.add(k(u+20,f,`… +${c}`,He,{colour:"muted"}))}return o+
l*Do}#r(t,e,s,o){let{words:r}=this,i=s+this.list-Xa*Wo.length,a=r.ruler.fitted(r.node(t.node),i-s-28,He);return[t.ends.length===1?k(s+14,o,String(e.get(t.node)),
He,{anchor:"end",colour:"muted"}):Gp(Y(t.results).sign,s+4,o-3.5),k(s+20,o,a,He),...Up(t,i,o)]}#i(t,e,s,o){let r=t||"-";for(let c of e.filter(({ends:l})=>l.length>
1).reverse())this.#a(this.#u(c,o),c,`arc ${c.node} ${r}`);let i=[],a=[];for(let c of e.filter(({ends:l})=>l.length===1)){let l=Math.min(zp,Dp*Math.sqrt(c.results.
length)),u=s.get(c.node),f=o.shown(this.places.get(c.node)??[]).flatMap(d=>{let[p,m]=o.at(d);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
d)&&a.push({said:String(u),x:p,y:m,radius:l}),Ya(Wo.map(g=>[g,Za(c,g)]),p,m,l)});this.#a(f,c,`disc ${c.node} ${r}`)}for(let c of a)this.#c(c,i)}#a(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#c({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let a=0;a<12;a+=1){let c=a*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(c),Math.sin(c)],d=k(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(d);if(r.some(y=>Hp(p,y)))continue;r.push(p);let[m,g]=[o+1,l-6];i>5&&
this.sheet.add(E([e+m*u,s+m*f,e+g*u,s+g*f],"muted",.6)),this.sheet.add(d);return}}#l({ends:t},e){return(e.name===We?[-1]:[-1,1]).map(s=>t.flatMap(o=>Ka(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=Y(t.results),o=F[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((a,c)=>[e.at(i[c]),e.at(a)])).flatMap(
i=>{let a=Va(i[0],i[1]);return[...R(s)?[Vt(a,{stroke:o,width:2}),...B(s,...a[Math.floor(a.length/2)],3.4)]:a.flatMap((l,u)=>u%2===0&&u+1<a.length?[E([...l,...a[u+
1]],o,2)]:[]),...i.map(([l,u])=>W(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
a=>Fs(t,a)),e.places];return Yt([s,this.by,Ne(o),r,i])}};function Hp(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function Za({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Up(n,t,e){let s=Wo.map((o,r)=>({place:r,sign:o,count:Za(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let a=t+o*Xa+6,c=i>1?[k(a+7,e,`×${i}`,He,{colour:"muted"})]:[];return[...B(
r,a,e-3.6,4.2),...c]})}function Gp(n,t,e){return E([t-3,e,t+11,e],F[n],2,R(n)?"":"3 2")}function qp(n){let t=(e,s)=>[(o,r)=>[W(o,r,6,{fill:F[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[E([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[E([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}function Ue({direct:n}){return(n?.findings??[]).filter(({edge:t})=>t.signed)}function xe({words:n,answer:t,by:e,sheet:s},o,{by:r=n.grouped(e),more:i=""}={}){let{
question:a}=t,c={source:n.node(a.source),target:n.node(a.target)};s.head(n.text(o,{...c,by:r}),[n.question(a)+i,n.found(t)])}function be({words:n,answer:t,sheet:e},s){
return e.finish(n.lang,n.stamp(ue(n.graph,t)),s)}var Qa=["odds_ratio","relative_risk","hazard_ratio"];function tc(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=Qa.includes(n)&&s.every(m=>m>0),r=Qa.includes(n)?1:0,i=o?
Math.log:Number,a=[...s,r].map(m=>i(m)),[c,l]=[Math.min(...a),Math.max(...a)],u=.08*(l-c)||.5,[f,d]=[c-u,l+u],p=o?Vp(Math.exp(f),Math.exp(d)):Kp(f,d);return{at:m=>e+
330*(i(m)-f)/(d-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=d),none:r}}function ec(n){return Number(n.toFixed(12))}function Kp(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(a=>s*a>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(a,c)=>ec((r+c)*o))}function Vp(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,a)=>e+a),r=s.flatMap(i=>[1,2,5].map(a=>ec(a*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[ne,Ge,nc,Yp]=[250,56,168,176],[Xp,ns]=[25,12],ss=4.5;function sc(n,t,e="sex"){return new Ho(n,t,e).scene()}function Jp(n){return Ue(n).filter(({edge:t})=>t.
effect_size!==null)}var Ho=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=Ue(e),this.sized=Jp(e),this.left=v+ne+Ge+nc,this.sheet=new G(t.
ruler,this.left+330+24+Yp+v)}scene(){let{words:t,sheet:e,sized:s}=this;xe(this,"forest");let o=new Set(s.map(({edge:c})=>c.effect_metric)),r=Object.keys(t.graph.
vocabulary.symbols).filter(c=>o.has(c));for(let c of r)this.#t(c);r.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(Qp(t));let i=new Set(s.map(({study:c})=>c)).
size,a=t.text("forest_counts",{sizes:s.length,findings:this.all.length,studies:i});return e.notes([t.text("forest_note",{way:t.text("forest_way")}),a]),be(this,
s.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[v,"forest_s\
tudy","start"],[v+ne+Ge-14,"forest_n","end"],[v+ne+Ge,"forest_design","start"],[this.left+330+24,"forest_size","start"]])s.add(k(l,s.y,e.text(u),11,{anchor:f,colour:"\
muted"}));s.y+=6;let i=tc(t,r,this.left),a=s.y,c=r.map(({edge:l})=>l);for(let l of Us(c,o)){let u=r.filter(({edge:p})=>de(p,o)===l),f=x(u,p=>[!_(p),-p.level,p.study,
p.edge.id]);s.y+=20;let d=e.ruler.fitted(nt(e,l,o,c),ne,ns,!0);s.add(k(v,s.y-4,d,ns,{bold:!0}));for(let p of f)this.#n(p,i)}this.#e(i,a)}#e(t,e){let s=this.sheet.
y+6,o=t.at(t.none);this.sheet.add(E([o,e,o,s],"muted",1,"4 3"),E([this.left,s,this.left+330,s]));for(let r of t.ticks){let i=t.at(r);this.sheet.add(E([i,s,i,s+4]),
k(i,s+16,et(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,{edge:r,silentBecause:i}=t,a=s.ruler.wrapped(s.who(r),ne-
12,ns).slice(0,2),c=Xp+(a.length-1)*14,l=o.y+c/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).join(" · ")||"–",f=r.sample_size===null?"?":String(
r.sample_size),d=s.size(r),p=[N(v,o.y+2,o.width-2*v,c-4,{fill:"band",radius:4}),...a.map((g,y)=>k(v+6,l+4.2+14*(y-(a.length-1)/2),g,ns)),k(v+ne+Ge-14,l+4,f,11,{
anchor:"end"}),k(v+ne+Ge,l+4,s.ruler.fitted(u,nc-12,11),11,{colour:"muted"}),k(this.left+330+24,l+4,d.slice(d.indexOf(" = ")+3),11),...Zp(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=c}};function Zp(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,a=F[i],c=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];c.push(E([f[0],e,f[1],e],a,1.8),...f.map(d=>E([d,e-4,d,e+4],a,
1.8)))}let l=t.at(r??0),u=_(n)?{fill:a}:{fill:"paper",stroke:a};return[...c,N(l-ss,e-ss,2*ss,2*ss,u)]}function Qp(n){return[[(t,e)=>[N(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[N(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[E([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function oc(n,t,e,s){let o=new Map;for(let i of n){let{study:a,edge:c}=i;if(!c.signed)continue;let[l,{sign:u}]=[Mn(c,t,e),c],f=JSON.stringify([a,l,u]),d=o.get(f)??
{study:a,stratum:l,sign:u,found:[]};d.found.push(i),o.set(f,d)}let r=Array.from(o.values(),({found:i,...a})=>{let c=i.filter(_),l=c.length?c:i;return{...a,findings:l,
counted:c.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return x(r,i=>[!i.counted,-i.level,-i.people,i.study])}function rc({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=rt([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${x(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function ic({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var Uo=1.959963984540054;function ac(n){let t=n.map(tm),[e,s,o]=["+","-",null].map(a=>t.filter(c=>c===a).length),[r,i]=em(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:sm(e,e+s)}}function tm({signs:n,tendency:t}){let e=[...n].filter(R);return e.length>1?null:e[0]??t}function em(n,t){if(!t)return[0,1];let[e,s]=[n/
t,Uo*Uo],o=e+s/(2*t),r=Uo*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}var nm=64;function sm(n,t){let e=Math.min(n,t-n),
[s,o]=[1n,1n];for(let c=1;c<=e;c+=1)s=s*BigInt(t-c+1)/BigInt(c),o+=s;let r=o.toString(2).length,i=Math.max(0,r-nm),a=Number(o>>BigInt(i))/2**(r-i);return Math.min(
1,a*2**(r+1-t))}var[cc,Ko,om,lc]=[22,15,52,7],[Go,os,uc,qo]=[128,9.5,8,6],rs=26,rm=10,se=[240,280,400,430,620,770],ve=160,im=.01,am=900,fc={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},cm=["-","0","+","?"];function Yo(n,t,e="sex"){return new Vo(n,t,e).scene()}var Vo=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=Ue(e),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(_).map(({edge:u})=>u);this.strata=ni(this.edges,o,s,rm),this.bars=
oc(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.findings[0].silentBecause)),i=t.data.reasons.
filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=cm.filter(u=>u!=="?"||this.bars.some(f=>f.sign===u)),this.most=
Math.max(0,...this.bars.map(({people:u})=>u));let a=this.signs.map(u=>this.#n(u)),c=a.reduce((u,f)=>u+f,0)+qo*(this.signs.length-1);this.left=v+Go,this.sheet=new G(
t.ruler,Math.max(am,this.left+c+v));let l=(this.sheet.width-v-this.left-c)/this.signs.length;this.columns=this.#t(a.map(u=>u+l))}#t(t){let e=this.left;return this.
signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+qo,r})}#e(t,e){return this.bars.filter(s=>s.stratum===t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.
max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(fc[t]),12.5,!0)+36;return Math.max(s,Math.min(e,rs)*cc+2*uc)}#s(t){let{
words:e}=this,s=t.people?Math.max(lc,om*Math.sqrt(t.people/this.most)):lc,o=e.text("people",{count:t.people||"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].
silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,a=this.by==="dose"?"":rc(t),c=s+(t.people?5:7),l=c+e.ruler.width(i,os);return{bar:t,height:s,above:i,below:a,
foot:c,up:l,down:a?5+e.ruler.width(a,os):0}}scene(){let{words:t,sheet:e,by:s}=this;if(xe(this,"harvest"),this.bars.length){this.#o();for(let r of this.strata)this.#r(
r)}else e.notes([t.text("nothing")],"ink");let o=um(t);return e.legend(s==="dose"?o.slice(0,-1):o),e.notes(this.#c()),e.heading(t.text("swim")),e.notes([t.text(
"swim_grouping",{key:t.say(s)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],"ink"),be(this,this.bars.length)}#o(){
let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(fc[s]),a=20+t.ruler.width(i,12.5,!0),c=o+(r-a)/2;e.add(...B(s,c+7,e.y-
4.5),k(c+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#r(t){let{sheet:e}=this,s=this.columns.map(d=>({...d,found:this.#e(t,d.sign)})),o=Math.max(...s.map(({found:d})=>Math.
floor((d.length-1)/rs)+1))||1,r=Array.from({length:o},(d,p)=>{let m=s.map(({x:y,width:b,found:O})=>({x:y,width:b,part:O.slice(p*rs,(p+1)*rs)})),g=m.flatMap(({part:y})=>y);
return{parts:m,up:Math.max(0,...g.map(({up:y})=>y)),down:Math.max(0,...g.map(({down:y})=>y))}}),{said:i,count:a}=this.#i(t),c=r.reduce((d,{up:p,down:m})=>d+(p+m+
14),0),l=Math.max(c,16*i.length+26*a.length),u=e.y;for(let{x:d,width:p}of this.columns)e.add(N(d,u,p,l,{stroke:"rule"}));let f=u+l/2-8*i.length+8;for(let d of i)
e.add(k(this.left-10,f,d,12.5,{anchor:"end",bold:!0})),f+=16;for(let d of a)e.add(k(this.left-10,f,d,10.5,{anchor:"end",colour:"muted"})),f+=13;f=u;for(let{parts:d,
up:p,down:m}of r){f+=p+8;for(let{x:g,width:y,part:b}of d){e.add(E([g+4,f,g+y-4,f]));for(let[O,D]of b.entries())this.#a(D,g+uc+O*cc,f)}f+=m+6}e.y=u+l+qo}#i(t){let{
words:e}=this,s=this.bars.filter(c=>c.stratum===t),o=new Set(s.filter(c=>c.counted).map(({study:c})=>c)),r=new Set(s.map(({study:c})=>c).filter(c=>!o.has(c))).size,
i=r?e.text("cell_silent",{silent:r}):"";return{said:e.ruler.wrapped(nt(e,t,this.by,this.edges),Go-12,12.5,!0),count:e.ruler.wrapped(e.text("cell",{counted:o.size})+
i,Go-12,10.5)}}#a({bar:t,height:e,above:s,below:o,foot:r},i,a){let{words:c}=this,l=i+Ko/2+3.4,u=[...lm(t,i,a,e),k(l,a-r,s,os,{colour:t.counted?"ink":"muted",turned:!0})];
o&&u.push(k(l,a+5,o,os,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,d=[c.tooltip(t.findings.map(({edge:m})=>m))];f&&d.push(`${c.say(
"not counted")}: ${c.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,d.join(`
`),c.address(ic(t)),p)}#c(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(_),i=[[t.text("swim_all"),r]];for(let a of o.length>1?o:[]){let c=r.filter(({edge:l})=>Mn(l,s,o)===a);i.push(
[nt(t,a,s,this.edges),c])}e.y+=20;for(let[a,c,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(k(v+se[a],
e.y,t.text(l),11,{anchor:c,colour:"muted"}));for(let[a,c]of["-","+"].entries())e.add(...B(c,v+se[a]-4,e.y-4,5));for(let[a,c]of i)c.length&&this.#u(a,ac(U(c)));e.
y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:a}){let{sheet:c}=this,l=e+s;c.y+=18;let{y:u}=c;c.add(k(v,u,c.ruler.fitted(t,se[0]-24,11.5),11.5));for(let[p,
m]of[s,e,o].entries())c.add(k(v+se[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,d]=[v+se[3],e/l];c.add(E([f,u-4,f+ve,u-4],"rule",1),E([f+ve/2,u-9,f+ve/
2,u+1],"muted",1,"2 2"),E([f+ve*r,u-4,f+ve*i,u-4],"ink",2),W(f+ve*d,u-4,4,{fill:"ink"}),k(v+se[4],u,`${bn(d)} [${bn(r)}, ${bn(i)}]`,11.5),k(v+se[5],u,a>=im?xn(a):
Qr(a),11.5))}};function lm({sign:n,counted:t,own:e,people:s},o,r,i){let a=F[n]==="muted"?"null":F[n],c=t?a:`${a}_faded`,l=e?{fill:c}:{stroke:c,hatch:c},u=N(o,r-
i,Ko,i,l);return s?[u]:[u,E([o,r-i-2.5,o+Ko,r-i-2.5],c,1.5,"3 2")]}function um(n){let t=e=>(s,o)=>[N(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("harvest\
_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[N(e-8,s-2,6,8,{fill:"null"}),N(e+
1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[k(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[fm,dm,is,dc,hc]=[28,76,212,110,100],mc=88,[hm,oe,kt]=[25,15,12.5],pm=3,mm=24,Ct=2,as=["-","0","+"],gm=[["-","lowers"],["0","no_effect"],["+","raises"],["?",
"no_direction"],["conflicting","conflicting"],["mixed","mixed"]];function gc(n,t,e="sex"){return new Jo(n,t,e).scene()}var Jo=class{constructor(t,e,s){this.words=
t,this.answer=e,this.by=s;let{rows:o,rest:r}=ym(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:l,last:u})=>u?[l,u]:[l]);this.edges=i.flatMap(l=>l.
speaking.map(({edge:u})=>u)),this.columns=this.#e(this.edges.filter(({signed:l})=>l)),this.heads=this.columns.map(l=>this.#s(l));let a=this.rows.map(({first:l})=>l),
c=this.rows.flatMap(({last:l})=>l?[l]:[]);this.left=this.#t(v,a),this.middle=v+this.left.width+10,this.right=this.#t(this.middle+is+10,c),this.together=this.right.
x+this.right.width+10,this.sources=this.together+dc,this.sheet=new G(t.ruler,this.sources+hc+v)}#t(t,e){let{ruler:s}=this.words,o=e.flatMap(c=>this.columns.flatMap(
l=>pc(this.#l(c,l)))),r=Math.max(fm,16+s.width(`×${Math.max(0,...o)}`,9)),i=this.heads.flat().map(c=>s.width(c,kt,!0)+10),a=Math.max(r*as.length,...i);return{x:t,
slot:r,column:a,width:a*this.columns.length}}#e(t){let e=Sn(t,this.by,pm);if(!Object.hasOwn(ot(this.answer.question.context),this.by))return e;let s=new Set(t.map(
o=>Le(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#n(){let{words:t,columns:e}=this,s=["female","male"].map(i=>nt(t,i,"sex",this.edges)),o=s[0]===t.text("fem\
ale_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#s(t){let{
words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):nt(e,t,s,this.edges),{ruler:r}=e,i=o.split(" ").flatMap(u=>vm(r,u)),a=Math.min(mc,Math.max(dm,...i.map(u=>r.
width(u,kt,!0)))),c=r.wrapped(i.join(" "),a,kt,!0),l=c.slice(Ct).join(" ");return[...c.slice(0,Ct),...l?[r.fitted(l,a,kt,!0)]:[]]}scene(){let{words:t,sheet:e,answer:s,
rows:o}=this;xe(this,"ladder",{by:this.#n(),more:t.text("hops",{hops:s.question.max_hops})}),o.length?this.#o(t.node(s.question.source),t.node(s.question.target)):
e.notes([t.text("nothing")],"ink"),e.legend(bm(t));let r=o.filter(({nodes:c})=>c.length),i=r.filter(({steps:c})=>c.length===Ct).length,a=t.text("ladder_counts",
{two:i,several:r.length-i,rest:this.rest});return e.notes([t.text("ladder_fan"),a]),s.complete||e.notes([t.text("incomplete")],"ink"),be(this,o.length)}#o(t,e){
let{sheet:s}=this;this.#r(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.add(k(v,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#i(
r)}#r(t,e){let{words:s,sheet:o}=this,{ruler:r}=s;o.y+=18;let i=r.wrapped(s.text("left",{source:t}),this.left.width,12),a=r.wrapped(s.text("right",{target:e}),this.
right.width,12);for(let[c,l]of[[this.left,i],[this.right,a]])for(let[u,f]of l.slice(0,Ct).entries()){let d=r.fitted(f+(l.length>Ct&&u===1?" …":""),c.width,12);
o.add(k(c.x+c.width/2,o.y+u*oe,d,12,{anchor:"middle",colour:"muted"}))}o.y+=oe*(Math.min(Ct,Math.max(i.length,a.length))-1),o.y+=20+oe*(Math.max(...this.heads.map(
({length:c})=>c))-1);for(let c of[this.left,this.right])for(let[l,u]of this.heads.entries())for(let[f,d]of[...u].reverse().entries()){let p=c.x+(l+.5)*c.column;
o.add(k(p,o.y-f*oe,d,kt,{anchor:"middle",bold:!0}))}for(let[c,l,u]of[[this.middle+is/2,"mediator","middle"],[this.together,"together","start"],[this.sources,"so\
urces","start"]])o.add(k(c,o.y,s.text(l),kt,{anchor:u,bold:!0}))}#i(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,is-8,kt),r=hm+(o.length-1)*oe,i=s.y+
r/2,a=i+4.3-oe*(o.length-1)/2,c=e.ruler.fitted(t.kind,dc-25,11),l=e.ruler.fitted(xm(t.steps),hc,11),u=[...this.#a(r),...this.#c(t.first,this.left,i),...t.last?this.#c(
t.last,this.right,i):[],...o.map((g,y)=>k(this.middle+is/2,a+oe*y,g,kt,{anchor:"middle"})),...t.sign?B(t.sign,this.together+7,i):[],k(this.together+21,i+4,c,11,
{colour:"muted"}),k(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(g=>g.speaking),d=new Map(f.map(({edge:g})=>[g.id,g])),p=t.nodes.map(g=>e.node(g)).
join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...d.values()])}`,"",m),s.y+=r}#a(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*v],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(a,c)=>({side:i,place:c})).filter(({place:a})=>a>0||i===this.right));return[N(v,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({side:i,place:a})=>{let c=i.
x+a*i.column;return E([c,s+2,c,s+t-2],"paper",3)})]}#c(t,e,s){let{words:o,columns:r}=this;if(!(t.signed&&t.speaking.some(({edge:i})=>i.signed))){let a=t.edges.some(
l=>l.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),c={anchor:"middle",colour:"muted",italic:!0};return[k(e.x+e.width/2,s+4,`— ${a} —`,11,c)]}
return r.flatMap((i,a)=>{let c=this.#l(t,i);return c.length?this.#u(c,e,a,s):[]})}#l(t,e){return t.speaking.filter(({edge:s})=>s.signed&&Le(s,this.by,this.columns)===
e)}#u(t,e,s,o){let r=pc(t),i=e.x+s*e.column+(e.column-e.slot*as.length)/2,a=as.flatMap((c,l)=>{let u=r[l];if(!u)return[];let f=i+l*e.slot+8;return[...B(c,f,o),...u>
1?[k(f+6.5,o+4,`×${u}`,9,{colour:"muted"})]:[]]});return a.length?a:[...B("?",i+e.slot+8,o)]}};function ym(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.
length===Ct),o=e.filter(({steps:f})=>f.length>Ct),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(
f.nodes[1])&&i.set(f.nodes[1],f);let a=[...i.values()].slice(0,mm),c=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=x(s.filter(f=>f.counted),f=>n.categoryPlace(
c(f)));return{rows:[...t?[wm(n,t)]:[],...l.map(f=>Xo(n,n.category(c(f)),f)),...a.map(f=>Xo(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>Xo(n,n.text(
"not_counted"),f))],rest:o.length-a.length}}function wm(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.
sign,kind:"",steps:[t],nodes:[]}}function Xo(n,t,{nodes:e,steps:s,signs:o,kind:r,sign:i,counted:a}){let{arrows:c,kinds:l}=n.graph.vocabulary,f=s.map((d,p)=>[d.signed&&
c[o[p]]||"→",n.node(d.object)]).slice(1,-1).flat();return{group:t,middle:[n.node(e[1]),...f].join(" "),first:s[0],last:s[s.length-1],sign:a?i:"",kind:n.say(a?
l[r]:"not counted"),steps:s,nodes:e}}function xm(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?
`[${t.join(" ")}]`:"",e?`+${e}`:""].filter(Boolean).join(" ")}function bm(n){let t=(e,s)=>(o,r)=>[k(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...gm.map(
([e,s])=>[(o,r)=>B(e,o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}function vm(n,t){return n.width(t,kt,!0)>mc?t.replaceAll(
"-","- ").split(" "):[t]}function pc(n){let t=U(n);return as.map(e=>t.filter(({signs:s})=>[...s].some(o=>o===e)).length)}function tt(n,t,e=`${t}s`){return`${n} ${n===1?t:e}`}var km={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",doseFrom:"Dose from",doseTo:"to",settingAdd:"A\
dd a setting",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",gaps:"Gaps",columnsBy:"Columns by",views:"What the m\
iddle shows",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",matrix:"What acts on what, by category",matrixOf:(n,t)=>`\
What acts on what: ${n} → ${t}`,matrixNote:"Columns act on rows. A cell counts findings that raise, lower and change nothing; its shade is that of the most. A\
 cell opens the things of its categories, and then their evidence.",allCategories:"← all categories",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fi\
t",guide:"Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"\
Copy link",keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as \
BibTeX",ris:"Papers as RIS",papers:n=>tt(n,"paper"),hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",pictureFailed:"\
The browser could not make the picture; as SVG it can be saved.",tabs:{answer:"Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Paper\
s"},shown:(n,t,e)=>`${tt(n,"finding")} of the graph fit${t<n?` (stated in ${t}, not stated in ${n-t})`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${tt(n,"n\
ode")}, ${tt(t,"line")} drawn`,firstPaths:(n,t)=>`of the first ${n} of ${t} paths`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose where to start\
 and where to arrive.",same:"Start and end are the same.",strength:"evidence",about:(n,t,e)=>`${tt(n,"finding")} of ${tt(t,"study","studies")}; ${tt(e,"study","\
studies")} counted`,robustness:"What the verdict would be with less",paths:n=>tt(n,"indirect path"),more:n=>`Show ${n} more`,chimera:"chimera: no one context ho\
lds for all steps",speculative:"a step has nothing that is counted",contested:"contested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"fi\
ndings disagree here",nothing:"Nothing is picked. Choose a node, a line or a path.",findings:n=>tt(n,"finding"),noneReports:n=>`No counted finding of what is as\
ked reports: ${n}.`,noFinding:"No finding fits what is asked.",noSizes:"No finding of this pair says how large its effect is.",noRow:n=>`No row holds “${n}”.`,
rows:(n,t)=>n===t?`${t} rows`:`${n} of ${t} rows`,allRows:"Show all rows",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"Ask all layers",moreSteps:n=>`Loo\
k for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} steps.`,reviewSays:"Review and pape\
r differ",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it rests on the others.",note:"Note",description:"About",
identifier:"Identifier",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"\
partly explained by",unresolved:"nothing that they report parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings d\
isagree in this selection.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",noneCompared:"\
No finding on the way reports either of the two.",noTest:"Put side by side as found; that is no test of the difference.",countedStudies:n=>`${tt(n,"study","stud\
ies")} counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study tests this directly; ways ove\
r mediators are below.",bothSexes:"both sexes",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers not as\
ked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only findings\
 that say so",untested:"not tested",studies:n=>tt(n,"study","studies"),notHere:"not on this map",here:"In this answer",others:"Elsewhere in the selection",versus:"\
against",moreOf:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}.`,leftOut:n=>`The ad\
dress says ${n}, which is not understood here and was left out.`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source",
"Statement","Finding"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"?":"direction not given","=":"part of, kind of, projects \
to …"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets go.",at:(n,t)=>`${n}, ${tt(t,"line")}`,unknown:n=>`\
Nothing is called “${n}”.`,light_line:"thinner and lighter: only compatible, or not counted",badge:"⇅ ∅ findings disagree",sexMarks:"×n findings, the mo\
re the thicker; ♀ ♂ in women, in men",framed:"bold frame: ends, picked",offline:"Everything is in this file; nothing is fetched.",tooOld:"This browser canno\
t unpack what is in this file. Browsers since 2023 can.",damaged:"This file is damaged, and cannot be shown as a whole: get it again from where it came."},$m={title:"\
OxyGraph",lead:"哪些证据适用于谁",language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",
to:"终点",hops:"最多步数",swap:"互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",
whom:"对谁",how:"如何给药",what:"哪些证据",any:"不限",reset:"清除筛选",doseFrom:"剂量自",doseTo:"至",settingAdd:"添加情境",legend:"类别",
ladder:"阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",gaps:"空白图",columnsBy:"列按",views:"中间显示什么",noPair:"请选择一行、一条线、一条路径，或\
起点和终点，以查看其全部研究。",map:"网络图",matrix:"什么作用于什么，按类别",matrixOf:(n,t)=>`什么作用于什么：${n} → ${t}`,
matrixNote:"列作用于行。格中为升高、降低、无作用的结果数，底色为最多者。点击一格可见其类别中的条目，再点击可见证据。",
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
until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",unresolved:"\
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
此文件已损坏，无法完整显示：请从来源处重新获取。"},Rt={en:km,zh:$m},yc={asserted:"asserted",compatible:"compatible"},wc={sex:"sex",species:"\
species",population:"population",dose:"dose",doseUnit:"unit",route:"route",regimen:"regimen",setting:"setting",layers:"layer",effects:"effect",evidence:"evidenc\
e_type",verdict:"verdict",byLayer:"each layer alone",missing:"missing experiments",direct:"direct evidence",cautions:"cautions"};var Sm={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
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
ot a difference.",open:"Something was found in both; in one nobody says which way it goes.",explained:"Every finding differs in this from every other that contr\
adicts it: both may be right, each for its own.",partly:"Some of the findings that contradict each other differ in this; others do not.",unresolved:"The finding\
s contradict each other, and nothing they report of whom and how tells them apart.",tentative:"The source itself says may, seems or preliminary.","subgroup anal\
ysis":"Found in a part of those who took part; not counted beside a main result that fits as well.","secondary analysis":"Not what the study was made to test; n\
ot counted beside a main result that fits as well.","exploratory analysis":"Looked for without a plan; not counted beside a main result that fits as well.",flag:"\
What the review says and what the paper it cites reports are not the same; the card says how."},Mm={verdict:"针对所问对象，计入的研究合起来说明什么；不超出研究所述。",
increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计入研究都见降低，且多于未见作用的研究。",
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
不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。",opposite:"研究在一方见升高，在另一方见降低。",leaning_apart:"\
至少一方的研究不一致；按数目计，双方指向相反。",differs:"一方见到作用；另一方未见，或未见的研究同样多或更多。",
untested:"只有一方有研究报告；计入的研究都没有报告另一方。这是空白，不是差异。",open:"双方都有结果；其中一方没有说明方向。",
explained:"相互矛盾的结果在此条件上都不同：各自在其条件下可能都成立。",partly:"相互矛盾的结果中，有些在此条件上不同，有些没有。",
unresolved:"结果相互矛盾，而所报告的对象与方法都不能区分它们。",tentative:"来源自称为可能、似乎或初步。","subgroup analys\
is":"仅见于部分受试者；有同样适用的主要结果时不计入。","secondary analysis":"并非研究所要检验者；有同样适用的主要结果时不计入。",
"exploratory analysis":"无计划的分析；有同样适用的主要结果时不计入。",flag:"综述所述与所引论文的报告不同；卡片上写明如何不同。"},
cs={en:Sm,zh:Mm},xc={en:{strength:"evidence: weak, moderate …",stated:"only findings that say so",hops:"step, path",untold:"not told apart",robustness:"the ve\
rdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",weakest:"weakest step",compare:"compare",opposite:"opposite",leaning_apart:"lean\
ing apart",differs:"an effect against none",untested:"not tested in one",open:"direction not given",flag:"⚑ review and paper differ",explained:"explained by",
partly:"partly explained by",unresolved:"nothing that they report parts them"},zh:{strength:"证据强度",stated:"只看明确说明的证据",hops:"步、路径",
untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"最弱的一步",compare:"比较",opposite:"\
相反",leaning_apart:"倾向相反",differs:"有作用对无作用",untested:"一方未检验",open:"方向不明",flag:"⚑ 综述与原文不同",explained:"\
可由此解释",partly:"部分可由此解释",unresolved:"所报告的情境不能区分"}},ke={en:[["ask-section","Ask","Choose where to start, where to arri\
ve, and for whom. Behind each choice stands how many findings report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men\
 and those not told apart in columns of their own. A row opens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it.\
 Words underlined with dots say what they mean. “Take it away” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是\
报告它的结果数。"],["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var Om=/^[A-Z][a-z]+[A-Z]/,Em=/(?<=[a-z])(?=[A-Z])/g,$e=class extends lt{constructor(t,e){super(t,e),this.t={...Rt[e],...this.#t(yc),...this.#t(wc,Am)}}#t(t,e=s=>s){
let s=Object.entries(t).map(([o,r])=>[o,e(this.say(String(r)))]);return Object.fromEntries(s)}say(t){return this.lang==="en"&&Om.test(t)?t.replace(Em," ").toLowerCase():
super.say(t)}sex(t,e){return t==="both"?this.t.bothSexes:super.sex(t,e)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){
return Reflect.get(this.t,t)}explained(t){return Reflect.get(cs[this.lang],t)??""}sign(t){let e=Object.hasOwn(this.graph.vocabulary.verdicts,t);return Reflect.get(
this.t.signs,t)??(e?this.effect(t):"")}};function Am(n){return`${n.charAt(0).toUpperCase()}${n.slice(1)}`}var _m=4,bc='[data-name^="disc "], [data-name^="arc "]',Tm='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "], [data-name^="pair "], [data-name^="cell "], [data-name^="block "]';function ls(n){let t=ze(new $e(n.graph,n.state.lang),n.state);return jm(n).map(e=>t?
Im(e,us(n),t):e)}function Im(n,t,e){let s=t.ruler.wrapped(e,n.width-2*v,_t),o=s.map((i,a)=>k(v,n.height+a*vn*_t,i,_t)),r=n.height+Math.ceil(s.length*vn*_t);return{
...n,height:r,description:`${n.description} ${e}`,marks:[...n.marks,...o]}}function jm(n){let{state:t,view:e}=n,s=t.by||"sex",o=us(n);if(ge(t))return[ea(o,n,Rt[t.
lang])];if(t.view==="ladder"&&e.answer)return[gc(o,e.answer,s)];if(t.view==="brain"&&t.from)return[Nm(o,n,s)];if(t.view==="gaps"&&t.from)return[Lm(o,n)];if(t.view!==
"harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?Yo:sc;return Zo(t).map(([i,a])=>r(o,$c(n,i,a,Math.min(t.hops,_m)),s))}function Nm(n,{graph:t,state:e},s){
let{from:o,to:r,layers:i}=e,a=Et(t,{source:o,target:r,context:C(e),layers:i,max_hops:1}),c=new ft(t,a,{passes:l=>J(t,e,l)});return Ja(n,c,a,s)}function Lm(n,{graph:t,
state:e}){let s={source:e.from,context:C(e),layers:e.layers};return ri(n,s,e.columns,o=>J(t,e,o))}function vc({words:n,state:t,change:e}){let s=Ce.map(i=>[i,n.text(
i)]),o=i=>e({columns:Ce.find(a=>a===i)}),r=h("label",{for:"columns-by"},n.t.columnsBy);return h("p",{class:"row"},r,Q("columns-by",t.columns,s,o))}function us({
graph:n,state:t}){return new Nt(n,t.lang,n.figures)}function kc({state:n,view:t}){let e=new Set(Zo(n).map(([s,o])=>$({subject:s,object:o})));return[...t.findings.
values()].some(({edge:s})=>s.effect_size!==null&&e.has($(s)))}function Zo({from:n,to:t,pick:e}){let[s,o]=X(e),r=s==="pair"||s==="path"?o.split(">"):[n,t];return r.
slice(1).flatMap((i,a)=>r[a]&&i&&r[a]!==i?[[r[a],i]]:[])}function $c({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===s&&i.question.target===
o&&r===i.question.max_hops)return i;let c={source:s,target:o,context:C(t),layers:t.layers,max_hops:r};return Zt(n,c,l=>J(n,t,l))}function fs(n){let t=new DOMParser().
parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Sc(n,t,e){let s=fs(Be(n,t.graph.figures,e));for(let r of["title","d\
esc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("role","group"),s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.querySelectorAll(
Tm))Rm(r,t);let o=Cm(us(t));for(let r of s.querySelectorAll("text")){let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.querySelectorAll(
bc))r.setAttribute("aria-hidden","true");return s}function Cm(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not counted"),"counted"],[
n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function Rm(n,t){let e=n.getAttribute("data-name")??"",s=zm(e,t);for(let i of[
"href","target","rel"])n.removeAttribute(i);if(n.addEventListener("click",s),n.matches(bc))return;let o=Pm(n,t.words);o&&n.setAttribute("aria-label",o);let[,...r]=(n.
querySelector("title")?.textContent??"").split(`
`);o&&r.length&&!o.includes(r[0])&&n.setAttribute("aria-description",r.join(" ")),n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute(
"aria-pressed",String(Dm(e,t.state))),n.addEventListener("keydown",i=>{i instanceof KeyboardEvent&&["Enter"," "].includes(i.key)&&(i.preventDefault(),s())})}var Bm=new Set(
["block","pair"]);function Pm(n,t){let[e,...s]=(n.querySelector("title")?.textContent??"").split(`
`),o=Array.from(n.querySelectorAll("text"),f=>f.textContent).join(", "),[r,,...i]=(n.getAttribute("data-name")??"").split(" "),a=r==="study"?i.pop()??"":"",c=["\
study","item"].includes(r)?i.join(" "):"",l=[a&&t.sign(a),c&&c!=="-"?t.named(c):""];if(Bm.has(r))return[e,...s].join(" · ");let u=r!=="row"&&r!=="item"?o:s.length?
e:"";return u&&[u,...l].filter(Boolean).join(", ")}function Dm(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding"||o==="pair")return t===`${o}:${r}`;
if(o==="block")return!1;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",
">")}`)}function zm(n,t){let[e,s]=n.split(" ");if(e==="row")return Wm(n.slice(4),t);if(e==="study")return Fm(n,t);if(e==="block")return()=>t.change({pick:s==="a\
ll"?"":`block:${s}`});if(e==="pair")return()=>t.change({pick:`pair:${s}`,tab:"evidence"});let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.
change({pick:o,tab:"evidence"})}function Wm(n,{state:t,change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,
tab:"evidence"})}function Fm(n,{state:t,view:e,change:s}){let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(Zo(t).map(([d,p])=>$({subject:d,
object:p}))),c=[...e.findings.values()].filter(d=>d.study===o&&d.edge.sign===r).find(({edge:d})=>i.has($(d))),[l]=X(t.pick),u=l==="pair"||l==="path"?t.pick:`pai\
r:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=c?document.getElementById(`finding-${c.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("f\
ound")}}function ds(n,t,e){let{words:s,change:o}=n,r=$c(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:g})=>g.signed).map(({study:g})=>g)).size<2)return null;
let a=Yo(us(n),r,n.state.by||"sex"),c=a.marks.map(g=>g.kind==="group"?{...g,href:"",tooltip:""}:g),l=fs(Be({...a,marks:c},n.graph.figures,n.theme));for(let g of l.
querySelectorAll("title, desc"))g.remove();let[u,f]=Hm(a);l.setAttribute("viewBox",`0 ${u} ${a.width} ${f-u}`);for(let g of["width","height","role"])l.removeAttribute(
g);l.setAttribute("aria-hidden","true");let d=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"\
thumb","data-harvest":`${t}>${e}`,onclick:d};return h("button",m,l,h("span",{},`${p} ⤢`))}function Hm({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&
s.stroke==="rule"?[s]:[]);return e.length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Mc(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[q(n,s.noConflict)];let o=Fi(e.answer),r=e.conflicts.filter(a=>o.has($(a))),i=e.conflicts.
filter(a=>!o.has($(a)));return[h("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[h("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),Qo(n,r)]:null,r.
length&&i.length?h("details",{id:"conflicts-elsewhere"},h("summary",{},`${s.others} (${i.length})`),Qo(n,i)):Qo(n,i)]}function Qo(n,t){let{words:e,state:s}=n,{t:o}=e,
r=$({subject:s.from,object:s.to}),i=c=>$(c)!==r,a=new Map;for(let c of x(t,l=>i(l))){let l=Oc(e,c)||o.status.unresolved;a.set(l,[...a.get(l)??[],c])}return x(a,
([,c])=>[c.every(i),-c.length]).map(([c,l])=>[h("h4",{},`${o.flipsBy}: ${c} (${l.length})`),h("ul",{class:"paths"},l.map(u=>h("li",{},qm(n,u),Ea(()=>ds(n,u.subject,
u.object)))))])}var tr=2;function Um(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:a,dose_unit:c,route:l,regimen:u,setting:f}=t,d={species:[n.say(
o)],dose:i===null||a===null?[]:[rt([i,a,c])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>d[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function Gm(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let a=Um(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${a.
length?` (${a.join(", ")})`:""}`};return[...t.slice(0,tr).map(({one:r,other:i,keys:a})=>`${s(r,a)} ${e.versus} ${s(i,a)}`),...t.length>tr?[e.moreOf(t.length-tr)]:
[]]}function Oc(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function qm(n,t){let{words:e,change:s}=n,{t:o}=e,{subject:r,object:i,kind:a,status:c,keys:l}=t,
u=$(t);return h("button",{type:"button",class:"path","data-conflict":u,"data-status":c,"data-kind":a,"data-keys":l.join("|"),onclick:()=>s({pick:`pair:${u}`,tab:"\
evidence"})},h("span",{class:"clash","aria-hidden":"true"},a==="opposite"?"⇅":"∅"),` ${e.node(r)} → ${e.node(i)} `,h("small",{},`${o.kind[a]} · `,I(e,c,o.
status[c]),` ${Oc(e,t)}`),Gm(e,t).map(f=>h("small",{class:"versus"},f)),Kn(n,t))}function Ec(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=X(e.pick);if(r==="node")return Vm(n,i);if(r==="finding"){let c=s.findings.get(i);return[c?Xn(n,c):q(n,
o.noFinding)]}if(r!=="pair"&&r!=="path")return[h("p",{},o.nothing)];let a=i.split(">");return a.slice(1).map((c,l)=>Km(n,a[l],c))}function Km(n,t,e){let{words:s,
view:o}=n,r=Ac([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[h("h2",{},`${s.node(t)} → ${s.node(e)} `,h("small",{},s.t.findings(
r.length))),Kn(n,{subject:t,object:e}),ds(n,t,e),r.length?r.map(i=>Xn(n,i)):q(n,s.t.noFinding)]}function Ac(n){return x(n,t=>{let{edge:e,match:s}=t;return[!_(t),
!e.signed,-s,e.id]})}function Vm(n,t){let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,a=e.nodes.get(t);if(!a)return[h("p",{},i.nothing)];let c=[...o.findings.values()].
filter(({edge:d})=>d.subject===t||d.object===t),l=Ac(c),u=s.lang==="zh"?a.name:a.name_zh,f=(d,p,m)=>h("button",{type:"button",id:d,onclick:()=>r({[m]:t,pick:"",
tab:"answer",extent:"answer"})},p);return[h("h2",{},s.node(t)," ",h("small",{},s.say(a.category))),h("p",{},u,a.synonyms.length?` · ${a.synonyms.join(", ")}`:""),
a.description?h("p",{},a.description):null,a.curie?h("p",{class:"source"},`${i.identifier}: `,h("code",{},a.curie)):null,h("p",{},f("start-here",i.through,"from"),
" ",f("end-here",i.until,"to")),h("h3",{},i.findings(l.length)),l.length?l.map(d=>Xn(n,d)):q(n,i.noFinding)]}var hs=6,Ym='button, [role="button"], select, input, .term';function _c(n){let t=(s,o)=>{$t();let r=o.map(a=>[Qm(a),n(ps(a))]).filter(([,a])=>a);if(!r.length)return;
let i=r.length>1;w("explained").replaceChildren(...r.map(([a,c])=>h("span",{},i?h("strong",{},`${a}: `):"",c))),Tc(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||$t()}),addEventListener("pointerdown",({target:s})=>{e(s)||$t()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches(Ym)&&s.matches(":focus-visible")&&t(s,Zm(s))}),addEventListener("focusout",$t),addEventListener("scroll",Jm,!0),addEventListener(
"keydown",Xm,!0),w("explained").addEventListener("pointerleave",$t)}function Xm(n){n.key!=="Escape"||w("explained").hidden||($t(),n.stopPropagation())}function Jm(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Tc(n):$t()}function $t(){w("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function Zm(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[ps(o),o])).values()]}
function ps(n){return n.getAttribute("data-term")??""}function Qm(n){return(n.textContent??"").trim()}function Tc(n){let t=w("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+hs,r=o+s.height>innerHeight?Math.max(0,e.top-hs-s.height):o;t.style.setProperty("--at",`${Math.max(
hs,Math.min(e.left,innerWidth-s.width-hs))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function Ic(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(ps(e))||e.closest("button, label, summary")||(t.add(ps(e)),e.setAttribute("tabindex","0"))}var Se=3,tg=2,eg=/\s+/,ng=/^\s*\d+(\.\d+)?\s*$/,sg={hops:["1","2","3","4","5","6"],one:["true","false"],stated:["true","false"],a:["female","human","24 IU"],b:[
"male","rodent","40 IU"],dose:["24IU","8-40IU"],dose_to:["40"],pick:["node:amygdala","pair:oxytocin>amygdala","path:oxytocin>amygdala>ptsd"],zoom:["1.4,0.5,0.5"],
sort:["1","-1"]},jc={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",max_hops:"hops",steps:"\
hops",language:"lang",unit:"dose_unit"};function Nc(n,[t,e]){if(!Object.hasOwn(P,t))return rg(t,e);if(t==="dose"&&ng.test(e))return{better:ig(n,e.trim()),words:[]};
let s=Js(n,t),o=t==="from"||t==="to"?og(n,e):ag(n,e,s);return{better:o.includes(e)?[]:o.map(i=>[t,i]),words:s.length?s:sg[t]??[]}}function og(n,t){let e=Ae(n,t,
Se);return e.length?e:Ae(n,t.trim().split(eg)[0],Se)}function rg(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(P),o=s.filter(i=>2*Es([...e],[...i])<
Math.min(2*tg+1,e.length));return{better:(Object.hasOwn(jc,e)?[jc[e]]:o).slice(0,Se).map(i=>[i,t]),words:s}}function ig(n,t){let e=new Map(n.words.dose_unit.map(
r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:a}of n.edges.values())a&&e.set(a,(e.get(a)??0)+([r,i].includes(Number(t))?1e3:1));let s=x(e,([,r])=>-r),o=s.filter(
([,r])=>r>=1e3);return(o.length?o:s).slice(0,Se).map(([r])=>["dose",`${t}${r}`])}function ag({vocabulary:n},t,e){let s=new Map(e.map(a=>[V(n,a),a])),o=en(n,t,s,
Se).map(([a])=>a),r=V(n,t),i=[...s].filter(([a])=>r.length>2&&a.includes(r)).map(([,a])=>a);return[...new Set([...o,...i])].slice(0,Se)}function Rc({t:n},t,e){cg(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,
"zoom-in":"+","zoom-out":"−","zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))w(r).textContent=i;let o={
"zoom-in":n.zoomIn,"zoom-out":n.zoomOut,"ask-section":n.ask,stage:n.views,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n[t.view],views:n.views};for(let[
r,i]of Object.entries(o))w(r).setAttribute("aria-label",i);lg(n,t),w("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function cg(n){let{link:t,keep:e,
png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}=n;for(let[f,d]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:a,bibtex:c,ris:l,print:u}))
w(f).textContent=d}function lg(n,{view:t}){for(let e of Re)w(`view-${e}`).textContent=n[e],w(`view-${e}`).setAttribute("aria-pressed",String(t===e));for(let e of[
"ladder","brain","harvest","forest","gaps"])w(`view-${e}`).dataset.term=e;w("tab-compare").dataset.term="compare",w("tab-conflicts").dataset.term="clash"}function Bc({
t:n},t,e){for(let s of It){let o=w(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflicts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===
s)),o.tabIndex=t.tab===s?0:-1}w("panel-body").setAttribute("aria-labelledby",`tab-${t.tab}`)}var ug=60,Lc=12,Cc=6;function Pc(n,t,e){let{t:s}=n,o=w("notice");o.
hidden=!t.length;let r=([l,u])=>(u?`${l}=${u}`:l).slice(0,ug),i=l=>{let{better:u,words:f}=Nc(n.graph,l),d=m=>h("button",{type:"button",class:"plain",onclick:()=>e(
l,m)},r(m));if(u.length)return[` ${s.didYouMean(r(l))} `,u.map((m,g)=>[g?", ":"",d(m)])];let p=f.slice(0,Lc).join(", ")+(f.length>Lc?", …":"");return p?` ${s.
mayBe(Object.hasOwn(P,l[0])?l[0]:"",p)}`:""},a=t.slice(0,Cc),c=[...a.map(r),...t.length>Cc?["…"]:[]].join(", ");o.replaceChildren(...t.length?te([s.leftOut(c),
a.map(i)]):[])}function Dc({graph:n,lang:t},{answer:e}){let s=e?ue(n,e):"",o=new Nt(n,t,n.figures);w("cited").textContent=o.stamp(s,"stamp_cite",new Date().toISOString().
slice(0,10))}function zc(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===S.ASSERTED).length;w("headlin\
e").textContent=s?ut(`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.say(s.verdict)}`):"",w("counts").textContent=n.t.shown(o.length,
r,fg(s)),w("counts").dataset.findings=String(o.length)}function fg(n){if(!n)return 0;let t=z(n);return new Set(t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Wc(n,t){
let{words:e}=n,s=w("line-legend"),o=()=>Co(n,t).map(({category:i,...a})=>h("li",{},Nn(a),e.say(i))),r=({strokes:i,notes:a})=>[...i.map(({stroke:c,text:l})=>h("l\
i",{},$i(...c),l)),...a.map(c=>h("li",{},c)),...o()];s.style.minHeight="",s.replaceChildren(...r(Lo(e,t.colours))),s.style.minHeight=`${s.offsetHeight}px`,s.replaceChildren(
...r(No(n,t)))}var dg=6;function Fc(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node:")?n.node(e.slice(5)):"";
w("hint").textContent=ut(s?hg(n,s):o)}function hg(n,{subject:t,object:e,sign:s,label:o,ids:r}){let i=r.map(u=>n.graph.edges.get(u)).filter(u=>u!==void 0),a=[...new Set(
i.map(u=>n.source(u)))].slice(0,dg),c=`${n.node(t)} → ${n.node(e)}`,l=s==="="?n.joined([...new Set(i.map(({predicate:u})=>n.say(u)))]):n.sign(s);return[`${c}:\
 ${l}`,o,n.joined(a,"clauses")].filter(Boolean).join(" ")}var Hc="oxygraph:guide",Uc="read",ms=class{constructor(t){this.words=t,this.step=0,w("guide-open").addEventListener("click",()=>w("guide").hidden?this.open():this.
close()),w("guide-back").addEventListener("click",()=>this.go(this.step-1)),w("guide-next").addEventListener("click",()=>this.go(this.step+1)),w("guide-close").
addEventListener("click",()=>this.close()),w("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!mg()||(w("guide").hidden=!1,this.draw())}open(){w("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),w("guide-next").focus()}close(){
let t=w("guide").contains(document.activeElement);w("guide").hidden=!0,gg(),this.draw(),dispatchEvent(new Event("resize")),t&&w("guide-open").focus()}go(t){if(t>=
ke.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!w("guide").hidden,[r,i,a]=ke[s][this.step];for(let[
l]of ke[s])w(l).classList.toggle("pointed",o&&l===r);if(w("guide-open").textContent=e.guide,w("guide-open").setAttribute("aria-expanded",String(o)),w("guide").setAttribute(
"aria-label",e.guide),!o)return;let c=this.step===ke[s].length-1;w("guide-text").replaceChildren(h("strong",{},`${e.guideStep(this.step+1,ke[s].length)} · ${i}\
: `),a),w("guide-back").textContent=e.back,w("guide-back").toggleAttribute("disabled",!this.step),w("guide-next").textContent=c?e.done:e.next,w("guide-close").textContent=
e.guideClose,w("glossary-title").textContent=e.allWords,Ut("glossary").dataset.lang!==s&&pg(t)}};function pg(n){let{lang:t}=n,e=o=>Reflect.get(xc[t],o)??n.text(
o)??n.say(o),s=Object.entries(cs[t]).map(([o,r])=>h("div",{},h("dt",{},e(o)),h("dd",{},r)));w("glossary-words").replaceChildren(...s),Ut("glossary").dataset.lang=
t}function mg(){try{return localStorage.getItem(Hc)!==Uc}catch{return!1}}function gg(){try{localStorage.setItem(Hc,Uc)}catch{}}function qe(n,t){let e=vg(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:a})=>a.map(c=>s.get(c)??c))),{sure:r}=n.vocabulary,i=Array.from(o,a=>wg(yg(
n,a),e.get(a)??a,r));return x(i,({key:a})=>a)}function yg({references:n,papers:t},e){let s=[...t.paper].filter(([i,a])=>a===e&&i!==e),o=[e,...s.map(([i])=>i)].map(
i=>n.get(i)),r={...o[0]};for(let[i,a]of o.slice(1).flatMap(c=>Object.entries(c)))Gc(Reflect.get(r,i))&&!Gc(a)&&Reflect.set(r,i,a);return t.withdrawn.has(e)?{...r,
status:"retracted"}:r}function Gc(n){return Array.isArray(n)?!n.length:!n}function wg(n,t,e){let s=n.authors.split(";").map(a=>a.trim()),o=n.status==="retracted"?
["Retracted."]:[],{citation:r,match_confidence:i}=n;return r.length&&!e.includes(i)&&o.push(`Match to the review's number ${r.join(", ")}: ${i}.`),{...n,key:t,names:s.
filter(Boolean).map(bg),told:o.join(" ")}}var xg=/^(.+) (\p{Lu}{1,4})$/u;function bg(n){let[,t,e]=xg.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}\
.`).join(" ")}}function Kc({family:n,given:t}){return t?`${n}, ${t}`:n}var qc=new WeakMap;function vg(n){let t=qc.get(n)??kg(n);return qc.set(n,t),t}function kg({
references:n,papers:t,vocabulary:e}){let s=new RegExp(e.named.initials),o=new Map;for(let a of M(new Set(t.paper.values()))){let{authors:c,year:l}=n.get(a),u=c.
split(";")[0].trim().replace(s,""),f=Ag(u,l)||V(e,a).replaceAll(" ","-");o.set(f,[...o.get(f)??[],a])}let r=new Map,i=[...o].sort(([a,c],[l,u])=>+(c.length>1)-+(u.
length>1)||ht(a,l));for(let[a,c]of i){let l=_g(a,new Set(r.values()),c.length===1);for(let u of c)r.set(u,String(l.next().value))}return r}var $g={ß:"ss",ø:"o",
Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Sg=/[ßøØłŁæÆđı]/g,Mg=/\p{Mn}/gu,Og=/[^a-z0-9]/g,Eg=/[a-z]/;function Ag(n,t){let s=n.replace(Sg,o=>$g[o]).
normalize("NFKD").replace(Mg,"").toLowerCase().replace(Og,"");return Eg.test(s)?`${s}${t||"nd"}`:""}function*_g(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){
let o=`${n}${Vc(s)}`;t.has(o)||(yield o)}}function Vc(n){return(n>=26?Vc(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var Tg=/[&%$#_{}]/g,Ig=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;
function Me(n){return n.replaceAll("\\","/").replaceAll("~"," ").replace(Tg,"\\$&")}function Yc(n){let t=s=>s.given||!s.family.includes(" ")?Me(Kc(s)):`{${Me(s.
family)}}`;return n.map(s=>{let o={author:s.names.map(t).join(" and "),title:Me(s.title).replace(Ig,"{$&}"),journal:Me(s.journal),year:String(s.year||""),volume:Me(
s.volume),pages:s.pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:Me(s.told)},i=Object.entries(o).filter(([,a])=>a).map(([a,c])=>`  ${a} = {${c}}`).join(`\
,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function Xc(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(c=>["AU",Kc(c)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,c])=>c).map(([c,l])=>`${c}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function re({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return x(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function Jc(n,t){let{words:e,state:s,view:o,note:r,change:i}=t,{t:a}=e,c=h("tr",{},a.columns.map((b,O)=>h("th",{scope:"col","aria-sort":jg(s,O)},Ng(t,b,O)))),l=re(
t),u=h("tbody",{},Lg(l,t).map(b=>Rg(t,b))),f=h("span",{id:"table-rows",role:"status"}),d=h("div",{class:"empty"}),p=b=>{let O=Cg(u,b);if(f.textContent=a.rows(O,
u.rows.length),d.hidden=O>0,d.hidden)return;let D=h("button",{type:"button","data-way":"rows",onclick:()=>i({find:""})},a.allRows);d.replaceChildren(h("p",{},ut(
a.noRow(b))),h("p",{class:"tools"},D))},m=b=>{p(we(b)),r({find:we(b)})};p(s.find);let g={type:"search","aria-label":a.filter,placeholder:a.filter,oninput:m},y=o.
answer||s.extent==="all";n.replaceChildren(h("p",{class:"tools"},h("input",{id:"table-filter",value:s.find,...g}),f),...l.length?[d]:[q(t,y?a.noFinding:a.noQuestion)],
h("table",{},h("caption",{},a.tableCaption),h("thead",{},c),u))}function jg({sort:n},t){return Math.abs(Number(n))!==t+1?"none":Number(n)<0?"descending":"ascend\
ing"}function Ng({state:n,change:t},e,s){let o=String(s+1),r=()=>t({sort:n.sort===o?`-${o}`:o});return h("button",{type:"button",class:"plain",id:`sort-${s}`,onclick:r},
e)}function Lg(n,t){if(!t.state.sort)return n;let e=Math.abs(Number(t.state.sort))-1,{compare:s}=new Intl.Collator(t.state.lang,{numeric:!0}),r=n.map(i=>({finding:i,
text:Zc(t,i)[e]})).sort((i,a)=>s(i.text,a.text)).map(({finding:i})=>i);return Number(t.state.sort)<0?r.reverse():r}function Cg(n,t){let e=t.trim().toLowerCase();
for(let s of n.rows)s.hidden=!s.textContent?.toLowerCase().includes(e);return[...n.rows].filter(s=>!s.hidden).length}function Zc({graph:n,words:t},e){let{edge:s,
match:o}=e,r=s.signed?t.text(n.vocabulary.matches[o]):"";return[t.node(s.subject),t.say(s.signed?s.effect:s.predicate),t.node(s.object),[r,Yn(t,e)].filter(Boolean).
join("; "),t.chips(s).join(" · "),t.source(s),t.statement(s),s.id]}function Rg(n,t){let{graph:e,words:s,change:o}=n,{edge:r,match:i}=t,a=Yn(s,t),[c,l,u,f,d,p,m,
g]=Zc(n,t),y=()=>o({pick:`finding:${r.id}`,tab:"evidence"});return h("tr",{"data-finding":r.id,"data-match":e.vocabulary.matches[i],"data-counted":String(!a),class:i===
S.COMPATIBLE||a?"light":""},h("td",{},c),h("td",{},r.signed?[Eo(s,r),` ${l}`]:l),[u,f,d,p,m].map(b=>h("td",{},b)),h("th",{scope:"row"},h("button",{type:"button",
class:"plain",onclick:y},g)))}function Qc(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(gn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var Bg=/^\s*[=+\-@]|^[\t\r]/,Pg=/[",\n\r]/;
function Dg(n){let t=Array.isArray(n)?n.join("|"):String(n),e=Bg.test(t)?`'${t}`:t;return Pg.test(e)?`"${e.replaceAll('"','""')}"`:e}function tl(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=Qc(n,o);return e.map(i=>Dg(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function el(n,t,e){let s={question:Jt(n,e),findings:t.map(o=>Qc(n,o))};return`${JSON.stringify(s,null,1)}
`}function gs(n,t){let{graph:e}=n,s=new Set(t.flatMap(({reference:a})=>a)),o=Array.from(s,a=>e.references.get(a)).filter(a=>a!==void 0),r=x(o,({citation:a,id:c})=>[
a[0]??Number.MAX_VALUE,c]),i=new Set;return r.filter(a=>i.size<i.add(a.doi||a.id).size).map(a=>zg(n,a)).join(`
`)}function zg(n,t){let{id:e,citation:s,authors:o,year:r,title:i,journal:a}=t,c=[o||e,r,i,a].filter(Boolean).join(". "),l=n.unlinked(t),u=[...Ie(n.graph,t),l&&`\
(${l})`,n.graph.retracted(e)?n.say("retracted").toUpperCase():""];return`${[bt(s),c].filter(Boolean).join(" ")}. ${u.filter(Boolean).join(" ")}`}var Wg=1e4;function er(n,t){
let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),setTimeout(()=>URL.revokeObjectURL(
e),Wg)}function ys(n,t,e){er(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function ws(n){try{return await navigator.clipboard.writeText(n),!0}catch{let t=document.
createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand("copy");return t.remove(),e}}var Ke={bibtex:{write:Yc,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:Xc,name:"oxygraph.ris",type:"application/x-research-info-systems"}},nr="ans\
wer";function Fg({view:{answer:n}}){return n?[...new Set(z(n))].flatMap(t=>t.edges):[]}function Hg({view:n,state:t}){let[e,s]=X(t.pick),o=s.split(">"),r=new Set(
o.slice(1).map((c,l)=>`${o[l]}>${c}`)),i=c=>e==="finding"?c.id===s:e==="node"?c.subject===s||c.object===s:r.has(`${c.subject}>${c.object}`);return(t.pick?[...n.
findings.values()]:re({view:n,state:t})).map(({edge:c})=>c).filter(c=>!t.pick||i(c))}function Ug(n,t){return t==="answer"&&n.view.answer?Fg(n):Hg(n)}function nl(n){
let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=Ug(n,nr),a=qe(t,i),c=u=>{nr=u,o()},l=[["answer",r.papersOfAnswer],["shown",s.pick?r.papersOfPick:r.papersShown]];
return[h("h2",{},r.papers(a.length)),h("div",{class:"row"},h("label",{for:"papers-of"},r.papersOf),Q("papers-of",n.view.answer?nr:"shown",l,c)),a.length?Gg(n,i):
q(n,r.noPaper),h("ol",{class:"papers"},a.map(u=>h("li",{"data-paper":u.key},Ao(e,u))))]}function Gg({graph:n,words:t,announce:e},s){let{t:o}=t,r=(c,l,u)=>h("but\
ton",{type:"button",id:c,onclick:u},l),i=c=>()=>{let{write:l,name:u,type:f}=Ke[c];ys(l(qe(n,s)),u,f),e(o.saved)},a=async()=>e(await ws(gs(t,s))?o.copied:o.copyFailed);
return h("p",{class:"tools"},r("papers-copy",o.cite,a),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("ris")))}var qg=8,Kg=60;function or(n,t){let e=new sr(n,t);return h("div",{class:"combobox"},h("label",{for:n},t.words.t[n]),e.input,e.list)}var sr=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=h("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
h("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=Ae(this.shown.graph,
this.input.value,qg)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},a=s.nodes.get(t)?.category??"",c=h("sma\
ll",{},` ${o.say(a)}`);return h("li",{...i,"data-node":t,onmousedown:r},o.node(t),c)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,Kg))):this.take("")}};var rr=new Set(["how","what","legend"]);function ar(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Xt},(c,l)=>[String(l+1),String(l+1)]),a=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(h("div",{class:"ends"},or("from",t),or("to",t)),h("div",{class:"row"},h("label",{for:"hops"},I(e,"hops",r.hops)),
Q("hops",String(s.hops),i,c=>o({hops:Number(c),pick:""})),h("button",{type:"button",id:"swap",onclick:a},r.swap)),Ye({type:"checkbox",id:"one",checked:s.one,onchange:c=>o(
{one:De(c)})},I(e,"chimera",r.one)),Ye({type:"checkbox",id:"stated",checked:s.stated,onchange:c=>o({stated:De(c),pick:""})},I(e,"stated",r.stated)),Vg(t),xs("wh\
om",r.whom,Ve(t,"sex"),Ve(t,"species"),Ve(t,"population"),Yg(t)),xs("how",r.how,Xg(t),Ve(t,"route"),Ve(t,"regimen")),xs("what",r.what,ir(t,"layers"),ir(t,"effec\
ts"),ir(t,"evidence")),xs("legend",r.legend,Qg(t)),h("button",{type:"button",id:"reset",onclick:()=>o(ty(t.graph))},r.reset))}function Ye(n,...t){return h("labe\
l",{class:"choice"},h("input",n),t)}function Vg({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,a=()=>e({extent:o,pick:""});return Ye({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:a},r)};return h("fieldset",{},h("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function xs(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?rr.delete(n):rr.add(n)};return h("details",{id:`group-${n}`,open:!rr.has(n),
ontoggle:s},h("summary",{id:`group-${n}-title`},t),e)}function Xe({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function Ve({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Xe(n,n.named(i.value),i)]);return h("div",{class:"row"},h("label",{for:`facet-${o}`},
I(n,o,n.t[o])),Q(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function Yg({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(({
value:c})=>!e.setting.includes(c)).map(c=>[c.value,Xe(t,t.named(c.value),c)]),a=c=>o({setting:[...Lt(n,C(e),"setting",c).setting],pick:""});return h("div",{},h(
"div",{class:"row"},h("label",{for:"facet-setting"},I(t,"setting",t.t.setting)),Q("facet-setting","",[["",t.t.settingAdd],...i],a)),e.setting.map(c=>h("button",
{...{type:"button",class:"chosen","data-setting":c,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==c),pick:""})},`${t.named(c)} ✕`)))}
var sl="IU";function Xg({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,a=s.dose.map(d=>[
d.value,Xe(t,d.value,d)]),c=d=>{let p=d?Lt(n,C(e),"dose",d):P;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=d=>o({...Jg(e,d),pick:""}),u=(d,p,m)=>h(
"input",{type:"number",min:"0",step:"any",id:d,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:g=>{let y=we(g);setTimeout(()=>l({[m]:y===""?null:Math.
max(0,Number(y))}))}}),f=n.words.dose_unit.map(d=>[d,d]);return h("div",{},h("div",{class:"row"},h("label",{for:"facet-dose"},r.dose),Q("facet-dose",i,[["",r.any],
...a],c)),h("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),Q("dose-unit",e.dose_unit||sl,f,d=>l({dose_unit:d}),r.doseUnit)))}
function Jg(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||sl,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var Zg={layers:"layer",effects:"effect",evidence:"evidence_type"};function ir({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],a=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),d=r==="layers"&&!f.length;o({[r]:d?vt(n).layers:n.words[Zg[r]].filter(p=>f.includes(
p)),pick:""})},c=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Ye({...f,onchange:d=>a(u,De(d))},r==="layer\
s"?I(t,u,Xe(t,t.say(u),l)):Xe(t,t.say(u),l))});return h("fieldset",{},h("legend",{},I(t,r,t.t[r])),c)}function Qg({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let a=e.hidden.filter(f=>f!==r),c=f=>s({hidden:De(f)?a:[...a,r],pick:""}),l=!e.hidden.includes(r);return[
h("li",{},Ye({type:"checkbox","data-category":r,checked:l,onchange:c},Nn(i),t.say(r)))]});return h("ul",{class:"legend"},o)}function ty(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:a,lang:c,theme:l,...u}=vt(n);return u}var ey={width:1200,height:800},bs=class{constructor(t){this.page=t;let e=(s,o)=>w(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(gs(t.words,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),Ke[s].name,Ke[s].type));e(
"csv",()=>this.save(tl(t.graph,re(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(el(t.graph,re(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#n(),ny(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",()=>this.#e())}#t(){
return re(this.page).map(({edge:t})=>t)}bibliography(t){return Ke[t].write(qe(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){
this.announce(await ws(t)?"copied":"copyFailed")}save(t,e,s){ys(t,e,s),this.announce("saved")}async#e(){let{text:t,size:e}=this.picture(),s=await Mi(t,e).catch(
()=>null);s&&er(s,"oxygraph.png"),this.announce(s?"saved":"pictureFailed")}#n(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector(
"title"),o.querySelector("body")];if(!(r&&i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Jt(e,s),
`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Jt(t.graph,t.state)}`}#s(){let t=this.page.map?.size();return t?.width&&t.height?
t:ey}picture(){let{page:t}=this,[e]=ls(t);return e?{text:Be(e,t.graph.figures),size:e}:this.#o()}printed(){let{page:t}=this;if(t.inLines)return[fs(this.#o().text)];
if(t.state.view!=="table")return[];let{said:e,stamp:s}=jo(t);return[h("h2",{},document.title),...[...e,s].map(o=>h("p",{},o))]}#o(){let{page:t}=this,e=Gn(t.graph,
t.state,t,this.#s(),t.theme),s=t.map?.measure??cn(),o=Ca(La(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:bi(e,document.title,
s,o),size:r}}};function ny({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function ol(){let n=Ut("share");n.addEventListener("keydown",
t=>{t.key!=="Escape"||!n.open||(n.open=!1,w("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var rl={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},sy=2.5,vs=class{constructor(t){this.page=t,this.walked=""}press(t){let{key:e}=t,{page:s,
walked:o}=this,r={Escape:()=>this.#t(),"+":()=>s.map?.zoom(1),"=":()=>s.map?.zoom(1),"-":()=>s.map?.zoom(-1),0:()=>s.fitted()};if(o&&(r.Enter=()=>s.change({pick:`\
node:${o}`,tab:"evidence"})),Object.hasOwn(rl,e))this.#e(e);else if(Object.hasOwn(r,e))r[e]();else return;t.preventDefault()}#t(){let{page:t}=this;this.walked="",
t.map&&(t.map.hovered=""),t.change({pick:""})}#e(t){let{page:e}=this,{picture:s,map:o,words:r}=e,i=s&&oy(s,this.walked,e.state.from,rl[t]);if(!(i&&s))return;this.
walked=i.id,o&&(o.hovered=i.id),o?.reveal(i);let a=s.lines.filter(({subject:c,object:l})=>c===i.id||l===i.id);e.announce(r.t.at(r.node(i.id),a.length)),e.hint(`\
node:${i.id}`)}};function oy({nodes:n},t,e,[s,o]){let r=n.find(a=>a.id===t);if(!r)return n.find(a=>a.id===e)??n[0];let i=n.filter(a=>a!==r&&il(a,r,s,o)>2);return K(
i,a=>[il(a,r,s,o)+sy*ry(a,r,s,o),a.id])??r}function il(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*s}function ry(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.
y)*e)}var iy={answer:Wa,evidence:Ec,conflicts:Mc,compare:Na,papers:nl},ay=["from","to","extent","by","view"],al=120,$s=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=Xs(ks(),this.state,t),this.view=mo(t,this.state),this.overlay=this.#r(),this.picture=null,this.announced="",
this.moving=void 0,this.map=null,this.takeAway=new bs(this),this.guide=new ms(()=>this.words),Ut("ask").open=Ts(),this.#h(),this.guide.greet(),this.#i()}openMap(){
let t=new Ln(w("map"),{pick:e=>this.#n(e),hover:e=>this.hint(e),move:()=>this.note({zoom:t.where()})});this.map=t,this.inLines&&this.#u(),t.go(this.state.zoom)}look(){
let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>yo(t,e),bibliography:a=>this.takeAway.
bibliography(a),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([a,c])=>({study:a,verdict:c})),change:a=>this.
change(a)}}#t(){return pi(ks(),{...vt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.#e(),this.leftOut=[],this.state={...e,...t},ay.
some(r=>e[r]!==this.state[r])&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&za(),this.remember(),this.draw();let o=this.
state.pick!==""&&e.pick!==this.state.pick&&this.state.tab==="evidence";(o||e.tab!==this.state.tab)&&this.#s(o),this.#f(o),this.inLines&&this.map?.go(this.state.
zoom)}note(t){this.state={...this.state,...t},clearTimeout(this.moving),this.moving=setTimeout(()=>this.#e(),al)}#e(){this.moving!==void 0&&(clearTimeout(this.moving),
this.moving=void 0,this.remember("replaceState"))}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}})}#s(t){w("panel").scrollTop=0,t&&!Ts()&&w("panel").scrollIntoView()}remember(t="\
pushState"){try{let e=`#${Jt(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get inLines(){return this.state.view==="map"&&!ge(this.state)&&
(this.overlay?.rows??this.view.shown).length>0}get#o(){return matchMedia("print").matches}get theme(){return this.#o?"light":this.state.theme||(matchMedia("(pre\
fers-color-scheme: dark)").matches?"dark":"light")}get words(){return new $e(this.graph,this.state.lang)}draw(){this.view=mo(this.graph,this.state),this.overlay=
this.#r(),this.#i()}#r(){return this.state.tab==="compare"?Xi(this.graph,this.state):null}#i(){let{state:t,words:e}=this,s=js();$t(),document.documentElement.lang=
t.lang==="zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"";document.title=o?
`${o} – OxyGraph`:e.t.title;let r=this.#a();Rc(e,t,this.theme),this.guide.draw(),Pc(e,this.leftOut,(i,a)=>{location.hash=hi(ks(),this.graph,i,a)}),Dc(e,this.view),
ar(w("ask-body"),r),Bc(e,t,this.view),w("panel-body").replaceChildren(...te(iy[t.tab](r))),Ic(w("panel-body")),zc(e,t,this.view),this.#c(r),w("printed").replaceChildren(
...this.#o?this.takeAway.printed():[]),Ns(s)}#a(){let{graph:t,state:e,words:s,counted:o}=this;return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,
facets:o?yo(t,e):Ki(t,e),theme:this.theme,change:r=>this.change(r),note:r=>this.note(r),redraw:()=>this.draw(),announce:r=>this.announce(r)}}count(){this.counted=
!0;let t=js();ar(w("ask-body"),this.#a()),Ns(t)}#c(t){let{view:e}=this.state,s=this.inLines;w("table").hidden=e!=="table",w("map-frame").hidden=!s,w("figure").hidden=
s||e==="table",this.picture=null,w("view-forest").hidden=e!=="forest"&&!kc(this),w("drawn").textContent="",e==="table"?Jc(w("table"),t):s?this.#u():this.#l(t)}#l(t){
let e=ls(this),s=this.state.view==="gaps"?[vc(t)]:[],o=e.map(i=>Sc(i,t,this.theme)),r=e.length&&e.every(i=>i.drawn)?[]:[q(t,Ra(t,e.length>0))];w("figure").replaceChildren(
...s,...r,...o),vo(w("figure")),performance.mark("oxygraph:drawn")}#u(){let{map:t}=this;if(!t)return;let e=()=>Gn(this.graph,this.state,this,t.free(),this.theme),
s=e(),{t:o}=this.words,r=this.view.answer?.paths.length??0,i=s.paths<r&&!this.overlay?` ${o.firstPaths(s.paths,r)}`:"",{height:a}=t.free();w("drawn").textContent=
o.drawn(s.nodes.length,s.lines.length)+i,Wc(this,s),t.free().height!==a&&(s=e()),this.picture=s,t.show(s)}hint(t){Fc(this.words,this.picture,t)}#f(t){let{words:e,
view:s}=this,r=`${s.answer?`${e.t.verdict}: ${e.say(s.answer.verdict)}. `:""}${w("counts").textContent}`,i=t?w("panel-body").querySelector("h2, h3"):null;i?this.
announce(`${e.t.tabs.evidence}: ${Or(i)}`):r!==this.announced&&this.announce(r),this.announced=r}announce(t){w("live").textContent=t}#h(){let t=(s,o)=>w(s).addEventListener(
"click",o);t("language",()=>this.change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let s of Re)
t(`view-${s}`,()=>this.change({view:s}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.fitted());for(let s of[w(
"figure"),window])s.addEventListener("scroll",()=>vo(w("figure")));t("skip",s=>{s.preventDefault(),w("panel-body").focus()});for(let s of It)t(`tab-${s}`,()=>this.
change({tab:s}));w("tabs").addEventListener("keydown",s=>this.#m(s));let e=new vs(this);w("map-focus").addEventListener("keydown",s=>e.press(s)),w("map-focus").
addEventListener("blur",()=>this.map?.hover("")),ol(),_c(s=>this.words.explained(s)),this.#p()}#p(){let t;addEventListener("resize",()=>{clearTimeout(t),t=setTimeout(
()=>{this.picture&&(this.#u(),this.map?.go(this.state.zoom))},al)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("change",()=>this.draw()),matchMedia(
"print").addEventListener("change",()=>this.#d()),addEventListener("hashchange",()=>{clearTimeout(this.moving),this.moving=void 0,this.state=this.#t(),this.leftOut=
Xs(ks(),this.state,this.graph),this.#d()})}#d(){this.draw(),this.map?.go(this.state.zoom)}fitted(){this.map?.fit(),this.note({zoom:""})}#m(t){let[e,s]=[It.indexOf(
this.state.tab),It.length],o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=It[(o[t.key]+s)%s];this.change(
{tab:r}),w(`tab-${r}`).focus()}};function ks(){return location.hash.length>1?location.hash:document.body.dataset.view??""}var cy=500;async function ly(){if(!vr()){w("counts").textContent=Rt[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new $s(await Sr(document),n);await uy(),t.count(),await Ei(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function uy(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,cy)})}function fy(){let n=w("notice");n.replaceChildren(h("span",{lang:"en"},Rt.en.damaged)," ",h("spa\
n",{lang:"zh"},Rt.zh.damaged)),n.hidden=!1}ly().catch(n=>{throw fy(),n});})();
