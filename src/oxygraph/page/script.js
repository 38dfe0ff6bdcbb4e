/* Built from engine/ and ui/ by `make script`. */
"use strict";(()=>{function st(n,t){let e=Math.min(n.length,t.length);for(let s=0;s<e;s+=1){let[o,r]=[n.charCodeAt(s),t.charCodeAt(s)];if(o!==r){let[i,c]=[xo(o),xo(r)];return i===
c?o-r:i?1:-1}}return n.length-t.length}function xo(n){return n>=55296&&n<=57343}function $t(n,t){if(typeof n=="string"&&typeof t=="string")return st(n,t);if(!(Array.
isArray(n)&&Array.isArray(t)))return Number(n)-Number(t);for(let e=0;e<Math.min(n.length,t.length);e+=1){let s=$t(n[e],t[e]);if(s)return s}return n.length-t.length}
function b(n,t){let e=[...n];return e.length<2?e:e.map(s=>({item:s,key:t(s)})).sort((s,o)=>$t(s.key,o.key)).map(({item:s})=>s)}function $(n){return[...n].sort(st)}
function ft(n,t){return vo(n,t,-1)}function Le(n,t){return vo(n,t,1)}function vo(n,t,e){let s;for(let o of n){let r=t(o);(!s||$t(r,s.key)*e>0)&&(s={item:o,key:r})}
return s?.item}var Ne=class{constructor(t,e){this.references=t,this.sure=new Set(e.sure);let s=b(t.values(),({citation:r,id:i})=>[!r.length,i]);this.paper=$o(s.map(r=>[r.id,this.#n(
r)])),this.study=$o(s.map(({id:r,cohort:i})=>[r,[`paper ${this.paper.get(r)}`,...$c(i)]]));let o=s.filter(({status:r})=>r==="retracted").map(({id:r})=>this.paper.
get(r));this.withdrawn=new Set([...this.paper].filter(([,r])=>o.includes(r)).map(([r])=>r)),this.pooled=this.#t(s)}#t(t){let e=new Map;for(let{id:s,includes:o}of t){
if(!o.length)continue;let r=this.#e(s);e.set(r,new Set([...e.get(r)??[],...o.map(i=>this.#e(i))]))}return e}#e(t){return this.study.get(t)??t}surelyIdentified(t){
return this.sure.has(this.references.get(t)?.match_confidence??"")}#n({id:t,doi:e,pmid:s}){return this.surelyIdentified(t)?[...e?[`doi ${e.toLowerCase()}`]:[],...s?
[`pmid ${s}`]:[]]:[]}studyOf({reference:t,layer:e},s){return t.length?$(new Set(t.map(o=>this.#e(o)))).join("+"):s?e:""}};function ko({references:n,paper:t},e){
let s=new Map(Array.from(n,([r,i])=>[r,vc(i,e)])),o=new Map;for(let r of $(new Set(t.values()))){let i=s.get(r)??r;o.set(i,[...o.get(i)??[],r])}return new Map(Array.
from(t,([r,i])=>{let c=s.get(i)??i,a=o.get(c)??[];return[r,a.length>1?`${c}${So(a.indexOf(i))}`:c]}))}var xc=/^[[\]]+|[[\]]+$/gu;function vc({id:n,authors:t,title:e,
year:s},{named:o}){let r=new RegExp(o.initials),c=t.split(";").map(d=>d.trim()).filter(Boolean).map(d=>d.replace(r,"")),a=e.replace(xc,"").split(" ").filter(Boolean),
l=a.slice(0,o.words).join(" ")+(a.length>o.words?" …":""),u=a.length?`“${l}”`:n;return`${c.length>o.authors?`${c[0]} et al.`:c.join(" & ")||u} ${s||""}`.trim()}
function So(n){return(n>=26?So(Math.floor(n/26)-1):"")+String.fromCharCode(97+n%26)}function $c(n){return n?[`cohort ${n}`]:[]}function $o(n){let t=new Map,e=new Map,
s=new Map(n.map(([r],i)=>[r,i])),o=r=>{let i=r;for(let c=t.get(i);c!==void 0&&c!==i;c=t.get(i))i=c;return i};for(let[r,i]of n){t.set(r,r);for(let c of i){let a=e.
get(c)??r;e.set(c,a);let[l,u]=b([o(r),o(a)],f=>s.get(f)??0);t.set(u,l)}}return new Map(n.map(([r])=>[r,o(r)]))}var S=Object.freeze({EXCLUDED:0,COMPATIBLE:1,ASSERTED:2}),kc=Object.freeze({sex:"",species:"",population:"",dose:null,dose_to:null,dose_unit:"",route:"",regimen:"",
setting:[]});function _t(n){return{...kc,...n}}function K(n){return Object.fromEntries(Object.entries(n).filter(([,t])=>t!==""&&t!==null&&!(Array.isArray(t)&&!t.
length)))}function Ce(n,t){return t==="dose"?n.dose===null?"":V(Zn(n)):t==="setting"?n.setting.join(", "):n[t]}function Zn({dose:n,dose_to:t,dose_unit:e}){return[
Number(n),t??Number(n),e]}var Sc=/\.?0+$/;function F(n){let t=n.toFixed(12).replace(Sc,"");return t==="-0"?"0":t}function V([n,t,e]){return`${n===t?F(n):`${F(n)}\
–${F(t)}`} ${e}`}function Oo(n,t,e){if(t===null||e===null||t===e)return!1;if(n==="dose"){let[[s,o,r],[i,c,a]]=[t,e];return r!==a||s>c||i>o}return n==="setting"?Mc(t,e):!t.some(s=>e.
includes(s))}function Oc(n,t,e){if(t===null||e===null)return t??e;if(n==="dose"){let[[s,o,r],[i,c]]=[t,e];return[Math.max(s,i),Math.min(o,c),r]}return n==="sett\
ing"?Ec(t,e)??null:t.filter(s=>e.includes(s))}function Mc(n,t){for(let e=0;e<t.length;e+=1){let s=Mo(t,e,t[e][0])??Mo(n,n.length,t[e][0]);if(s!==void 0&&s!==t[e][1])
return!0}return!1}function Mo(n,t,e){for(let s=t-1;s>=0;s-=1)if(n[s][0]===e)return n[s][1]}function Ec(n,t){let e=new Map(n);for(let[s,o]of t){if((e.get(s)??o)!==
o)return;e.set(s,o)}return[...e].sort($t)}var dt=class n{static OPEN=0;static NONE=-1;constructor(t){this.keys=t,this.values=[],this.numbers=new Map,this.met=new Map,
this.of({})}of(t){return this.number(this.keys.map(e=>t[e]??null))}number(t){let e=JSON.stringify(t),s=this.numbers.get(e);return s===void 0&&(s=this.values.push(
t)-1,this.numbers.set(e,s)),s}value(t,e){return this.values[t][this.keys.indexOf(e)]}meet(t,e){if(t===e||e===n.OPEN)return t;if(t===n.OPEN)return e;let s=t<e?t*
2**26+e:e*2**26+t,o=this.met.get(s);if(o===void 0){let[r,i]=[this.values[t],this.values[e]],c=()=>this.number(this.keys.map((a,l)=>Oc(a,r[l],i[l])));o=this.share(
t,e)?c():n.NONE,this.met.set(s,o)}return o}share(t,e){if(t===e||t===n.OPEN||e===n.OPEN)return!0;let[s,o]=[this.values[t],this.values[e]];for(let r=0;r<s.length;r+=
1)if(s[r]!==null&&o[r]!==null&&Oo(this.keys[r],s[r],o[r]))return!1;return!0}separators(t,e){if(t===e)return[];let[s,o]=[this.values[t],this.values[e]];return this.
keys.filter((r,i)=>Oo(r,s[i],o[i]))}reported(t){return this.keys.filter((e,s)=>this.values[t][s]!==null)}};function Re(n,t){let e=new Map(Array.from(t,s=>[s.join(),
s]));for(let s=0;s<=n.length;s+=1)for(let o of Eo(n,s))if([...e.values()].every(r=>r.some(i=>o.includes(i))))return o;return null}function*Eo(n,t,e=0,s=[]){if(s.
length===t){yield s;return}for(let o=e;o<n.length;o+=1)yield*Eo(n,t,o+1,[...s,n[o]])}function Ao({chinese:n,english:t},e,s){let o=s==="zh"?n:t;return Object.hasOwn(o,e)?o[e]:e.replaceAll("_"," ")}var Ac=/\{(\w+)\}/g;function ae(n,t,e,s={}){return Gt(
n.sentences[t][n.languages.indexOf(e)],s)}function Gt(n,t){return n.replace(Ac,(e,s)=>String(t[s]))}function jt(n,t){return n.lists[t].map(e=>e.name)}function Qn(n){
let t=new Map(n.map(s=>[s.name,s.broader])),e=new Map(n.map(s=>[s.name,new Set([s.name])]));for(let{name:s}of n)for(let o=t.get(s);o;o=t.get(o))e.get(o)?.add(s);
return e}var qt="human",Be=class{constructor(t,e,s,o){this.scopes=new dt(t.keys),this.tags=e,this.disorders=o;let r=t.lists.population.filter(i=>i.human).map(i=>i.name);
this.ofPeople=new Set([...o,...r]),this.below={species:Qn(t.lists.species),population:s,route:Qn(t.lists.route)},this.ofEdges=new Map}#t(t,e){let s=this.below[t];
return e.length?$(new Set(e.flatMap(o=>[...s.get(o)??[o]]))):null}#e(t){let e=new Set(t.flatMap(o=>[o,...this.#n(o)])),s=Array.from(e,o=>[this.tags.get(o)?.group??
"",o]);return s.length?b(s,o=>o):null}#n(t){let e=[];for(let s=this.tags.get(t)?.broader;s;s=this.tags.get(s)?.broader)e.push(s);return e}ofEdge(t){let e=this.ofEdges.
get(t.id);return e===void 0&&(e=t.signed?this.#s(t):dt.OPEN,this.ofEdges.set(t.id,e)),e}#s(t){let{sex:e,dose_min:s,dose_max:o,dose_unit:r,route:i,regimen:c,setting:a}=t,
l=this.#r(t),u=t.species||this.#i(l);return this.scopes.of({sex:e&&e!=="both"?[e]:null,species:this.#t("species",u?[u]:[]),population:this.#t("population",l),dose:s===
null||o===null?null:[s,o,r],route:this.#t("route",i?[i]:[]),regimen:c?[c]:null,setting:this.#e(a)})}#r({predicate:t,object:e,population:s}){return s.length?s:t===
"associated_with"&&this.disorders.has(e)?[e]:[]}#i(t){return t.some(e=>this.ofPeople.has(e))?qt:""}ofContext(t){let{sex:e,population:s,dose:o,route:r,regimen:i,
setting:c}=t,a=t.species||this.#i([s]);return this.scopes.of({sex:e?[e]:null,species:this.#t("species",a?[a]:[]),population:this.#t("population",s?[s]:[]),dose:o===
null?null:Zn(t),route:this.#t("route",r?[r]:[]),regimen:i?[i]:null,setting:this.#e(c)})}lettingIn(t,e){let s=this.scopes.value(t,"population");if(!s)return t;let o=Object.
fromEntries(this.scopes.keys.map(r=>[r,this.scopes.value(t,r)]));return this.scopes.of({...o,population:$(new Set([...s,e]))})}isHuman(t){let e=this.scopes.value(
t,"species");return e?.length===1&&e[0]===qt}common(t){let e=Array.from(t,o=>this.scopes.values[o]),s=new Map;return this.scopes.keys.forEach((o,r)=>{let c=new Set(
e.map(a=>JSON.stringify(a[r]))).size===1?e[0][r]:null;c!==null&&s.set(o,this.#a(o,c))}),s}#a(t,e){if(t==="dose")return[V(e)];if(t==="setting")return this.#c(e);
let s=e,o=new Set(s.flatMap(r=>Object.values(this.below).flatMap(i=>[...i.get(r)??[]].filter(c=>c!==r))));return s.filter(r=>!o.has(r))}#c(t){let e=new Set(t.flatMap(
([,s])=>this.#n(s)));return t.map(([,s])=>s).filter(s=>!e.has(s))}kind(t){return`${this.ofEdge(t)} ${this.#r(t).join("|")}`}match(t,e){return t.signed?this.scopes.
share(this.ofEdge(t),e)?this.openKeys(t,e).length?S.COMPATIBLE:S.ASSERTED:S.EXCLUDED:S.ASSERTED}openKeys(t,e){return e===dt.OPEN?[]:this.scopes.keys.filter((s,o)=>this.#o(
t,e,o))}reportsAll(t,e){for(let s=0;s<this.scopes.keys.length;s+=1)if(this.#o(t,e,s))return!1;return!0}#o(t,e,s){let o=this.scopes.values[e][s];if(o===null)return!1;
let r=this.scopes.keys[s];if(r==="population")return!this.#l(this.#r(t),o);let i=this.scopes.values[this.ofEdge(t)][s];return i===null?!0:r==="dose"?!1:r==="set\
ting"?!_c(i,o):!_o(i,o)}#l(t,e){return t.some(s=>_o([...this.below.population.get(s)??[s]],e))}};function _o(n,t){return n.every(e=>t.includes(e))}function _c(n,t){
return t.every(([e,s])=>n.some(([o,r])=>o===e&&r===s))}var ot="conflicting",rt="mixed";function I(n){return n==="+"||n==="-"}function jo(n){return I(n)||n==="0"}function ts(n){return n==="+"?"-":"+"}var jc=["0","?",ot,rt];function To(n,t){for(let e of jc)
if(n===e||t===e)return e;return n==="="?t:t==="="?n:n===t?"+":"-"}function es(n){let t=new Set(n),[e,s]=[t.has("+"),t.has("-")];return e||s?{sign:e&&s?ot:e?"+":
"-",contested:t.has("0")}:{sign:t.size===1&&t.has("0")?"0":"?",contested:!1}}var Tc=/^[ -~]*$/,Ic=/(?:[^\S\ufeff]|[\u001c-\u001f\u0085])+/;function W({spelling:n},t){let e=Tc.test(t)?t.toLowerCase():[...t.normalize("NFKC")].map(Lc).join(
"");for(let s of n.gaps)e=e.replaceAll(s," ");return e.split(Ic).filter(Boolean).join(" ")}function Lc(n){return n==="ı"?n:n.toLowerCase().toUpperCase().toLowerCase()}
function Pe(n,t,e,s){let o=[...W(n,t)],r=[];for(let[c,a]of e){let l=Nc(o,[...c],n.spelling.cutoff);l>n.spelling.cutoff&&r.push([a,l])}let i=new Map;for(let[c,a]of r.
sort((l,u)=>u[1]-l[1]))i.has(c)||i.set(c,a);return[...i].slice(0,s)}function Nc(n,t,e){let s=Math.max(n.length,t.length);return s?1-Math.abs(n.length-t.length)/
s<=e?0:1-ns(n,t)/s:1}function ns(n,t){let e=[],s=Array.from({length:t.length+1},(o,r)=>r);for(let o=1;o<=n.length;o+=1){let r=[o];for(let i=1;i<=t.length;i+=1)r[i]=
Math.min(s[i]+1,r[i-1]+1,s[i-1]+(n[o-1]===t[i-1]?0:1)),o>1&&i>1&&n[o-1]===t[i-2]&&n[o-2]===t[i-1]&&(r[i]=Math.min(r[i],e[i-2]+1));[e,s]=[s,r]}return s[t.length]}var ze=class{constructor(t,e){this.vocabulary=e,this.nodes=De(t.nodes),this.contexts=De(t.contexts),this.references=De(t.references),this.audit=t.audit,this.papers=
new Ne(this.references,e),this.shortNames=ko(this.papers,e),this.edges=De(Cc(t.edges,this.papers,e)),this.successors=Io(this.nodes,this.edges,"subject","object"),
this.predecessors=Io(this.nodes,this.edges,"object","subject");let s=t.nodes.filter(({category:o})=>o==="Disorder").map(({id:o})=>o);this.scoper=new Be(e,this.contexts,
Pc(this),new Set(s)),this.spellings=Dc(this),this.ownRows=Rc(this),this.audited=Bc(this.audit)}retracted(t){return this.papers.withdrawn.has(t)}layers(t){let e=jt(
this.vocabulary,"layer");return t.length?e.filter(s=>t.includes(s)):e}};function He(n,t,e=20){let s=W(n.vocabulary,t);if(!s)return[];let o=new Map;for(let[r,i]of n.spellings){let c=r.indexOf(s);if(c<0)continue;let a=[r===s?0:c===0?1:
2,[...r].length,i];$t(a,o.get(i)??[1/0])<0&&o.set(i,a)}for(let[r,i]of Pe(n.vocabulary,t,n.spellings,e))o.has(r)||o.set(r,[3,-i,r]);return b(o.values(),r=>r).slice(
0,e).map(([,,r])=>r)}function De(n){return new Map(n.map(t=>[t.id,t]))}function Cc(n,t,{lists:e,passing:s,signs:o}){let r=new Set(e.predicate.filter(c=>c.signed).
map(c=>c.name)),i=c=>s.includes(c)?"=":"?";return n.map(c=>{let a=r.has(c.predicate),l=a?o[c.effect]:i(c.predicate),u=c.tendency?o[c.tendency]:null;return{...c,
signed:a,sign:l,tends:u,study:t.studyOf(c,a)}})}function Rc({edges:n,papers:t,vocabulary:e}){let s=new Map;for(let o of n.values())if(!(o.layer===e.base_layer||
!o.signed||o.certainty==="speculative"))for(let r of new Set(o.reference.map(i=>t.paper.get(i)??i)))s.set(r,[...s.get(r)??[],o]);return s}function Bc(n){let t=new Map;
for(let e of n)for(let s of e.review_edges)t.set(s,[...t.get(s)??[],e]);return t}function Io(n,t,e,s){let o=new Map(Array.from(n.keys(),r=>[r,new Map]));for(let r of t.
values()){let i=o.get(r[e]),c=i.get(r[s]);c?c.push(r):i.set(r[s],[r])}return o}function Pc({nodes:n,edges:t,vocabulary:e}){let s=new Map,o=(c,a)=>{s.set(c,(s.get(
c)??new Set).add(a))};for(let{predicate:c,subject:a,object:l}of t.values())c==="subclass_of"&&n.get(l)?.category==="Disorder"&&o(l,a);for(let{name:c,broader:a}of e.
lists.population)a&&o(a,c);let r=new Map,i=c=>{let a=r.get(c);if(a)return a;let l=new Set([c]);for(let u of s.get(c)??[])for(let f of i(u))l.add(f);return r.set(
c,l),l};for(let c of s.keys())i(c);return r}function Dc({nodes:n,vocabulary:t}){let e=new Map(Array.from(n.keys(),s=>[W(t,s),s]));for(let{id:s,name:o,name_zh:r,
curie:i,synonyms:c}of n.values())for(let a of[o,r,i,...c]){let l=W(t,a);a&&!e.has(l)&&e.set(l,s)}return e}function Lo(){return"DecompressionStream"in globalThis}function Fe(n,t,e){let s=atob(n.getElementById(t)?.textContent??""),o=Uint8Array.from(s,r=>r.charCodeAt(0));
return new Response(new Blob([o]).stream().pipeThrough(new DecompressionStream(e))).text()}var ss=class extends ze{constructor(t){super(Fc(t),Hc(t.vocabulary)),this.start=t.start,this.figures=t.figures,this.looks=Uc(t.nodes),this.flags=Gc(this.audit);
let e=[...this.nodes.values()].filter(o=>o.category==="Disorder").map(o=>o.id),s=Object.keys(t.vocabulary.lists).map(o=>[o,jt(t.vocabulary,o)]);this.words=Object.
fromEntries(s),this.words.population=[...this.words.population,...$(e)]}},zc=2;function Hc(n){let{budget:t}=n;return{...n,budget:{...t,seconds:Math.min(zc,t.seconds)}}}
async function Ro(n){return new ss(JSON.parse(await Fe(n,"graph","deflate")))}var No={nodes:{name:"label"},edges:{subject:"from",object:"to"}};function Fc(n){let e=[
"nodes","edges","contexts","references","audit"].map(s=>{let o=Object.hasOwn(No,s)?Reflect.get(No,s):{};return[s,Wc(n.vocabulary.columns[s],n[s],o)]});return Object.
fromEntries(e)}function Wc(n,t,e){let s=Array.from({length:t.length},()=>({}));for(let[o,r]of Object.entries(n)){let i=os(t,e[o]??o,c=>Co(r,String(c)));for(let[
c,a]of s.entries())a[o]=i?.[c]??Co(r,"")}return s}function os({columns:n},t,e){let s=n[t];if(!(s&&"words"in s))return s?.map(e);let o=s.words.map(e);return s.at.
map(r=>o[r])}function Co(n,t){switch(n){case"texts":return t?t.split("|"):[];case"integers":return t?t.split("|").map(Number):[];case"number":case"integer":return t?
Number(t):null;default:return t}}function Uc(n){let[t,e,s]=["shape","color","level"].map(r=>os(n,r,String)??[]),o=os(n,"category",String)??[];return new Map(o.map(
(r,i)=>[r,{shape:t[i],colour:e[i],level:Number(s[i])}]))}function Gc(n){let t=new Map;for(let e of n)for(let s of[...e.review_edges,...e.paper_edges])t.set(s,[...t.
get(s)??[],e]);return t}function g(n){let t=document.getElementById(n);if(!t)throw new Error(`the page has no ${n}`);return t}function Tt(n){let t=g(n);if(!(t instanceof HTMLDetailsElement))
throw new Error(`${n} does not open and close`);return t}function rs(){return matchMedia("(min-width: 801px)").matches}function Bo(n){if(n.id)return n.id;let t=n instanceof
HTMLInputElement||n instanceof HTMLButtonElement?n.value:"";return`${n.tagName} ${t} ${n instanceof HTMLElement?JSON.stringify(n.dataset):""}`}function is(){let n=document.
activeElement,t=n?.closest("#ask-body, #panel-body, #table");return n instanceof HTMLElement&&t instanceof HTMLElement?{panel:t,name:Bo(n),near:n.dataset.near}:
null}function cs(n){if(!n||n.panel.id===n.name)return;let e=[...n.panel.querySelectorAll("a, button, input, select, summary")].find(r=>Bo(r)===n.name),s=n.near?
document.getElementById(n.near):null,o=e instanceof HTMLElement?e:s??n.panel;o.focus({preventScroll:o===e})}var qc=/[⺀-鿿]/,Kc=/(?<=[\s-])/,Vc=/ ?…$/;function Yc(n,t,e,s){let o=qc.test(n)?[...n]:n.split(Kc),r=[""];for(let l of o){let u=r[r.length-1];!u||t((u+l).trimEnd())<=e?r[r.length-1]=u+l:r.push(l)}let i=r.
slice(0,s).map(l=>l.trim()),c=r.length>s,a=i.length-1;return(c||t(i[a])>e)&&(i[a]=Xc(i[a]+(c?" …":""),t,e)),i}function Xc(n,t,e){let s=n.replace(Vc,"");for(;s.
length>3&&t(`${s}…`)>e;)s=s.slice(0,-1).trimEnd();return`${s}…`}function Po(n,t){let e=new Ue(n.map(Do)),s=[];for(let o of n){let r=Jc(o,t,e);r&&(e.add(r.box),
s.push(r))}return s}function Jc(n,t,e){let{width:s,height:o}=t,r=i=>i[0]>0&&i[2]<s&&i[1]>0&&i[3]<o;for(let[i,c]of Qc(n,t)){let a=i.find(l=>r(l)&&e.free(l));if(a)
return{id:n.id,texts:c,box:a};if(n.forced)return{id:n.id,texts:c,box:Zc(i[0],s,o)}}return null}function Do({x:n,y:t,size:e}){return[n-e,t-e,n+e,t+e]}function zo(n,t,e){
let s=new Ue([...t.map(Do),...e]);return n.flatMap(({text:o,width:r,places:i})=>{let c=({x:l,y:u})=>[l-r/2,u-7,l+r/2,u+7],a=i.find(l=>s.free(c(l)));return a?(s.
add(c(a)),[{text:o,...a,box:c(a)}]):[]})}function Zc([n,t,e,s],o,r){let i=Math.max(1-n,Math.min(0,o-1-e)),c=Math.max(1-t,Math.min(0,r-1-s));return[n+i,t+c,e+i,s+
c]}function*Qc(n,{measure:t,room:e,beside:s,lines:o}){for(let r of ta(n,t,e,o)){let i=Math.max(...r.map(t))+2,c=r.length*14,[a,l,u]=[n.x,n.y,n.size+3],[f,d,p,m]=[
[a-i/2,l+u,a+i/2,l+u+c],[a-i/2,l-u-c,a+i/2,l-u],[a+u,l-c/2,a+u+i,l+c/2],[a-u-i,l-c/2,a-u,l+c/2]];yield[s?[p,m,f,d]:[f,d,p,m],r]}}function ta(n,t,e,s){let o=(l,u)=>Yc(
n.text,t,Math.max(40,l-4),u);if(n.forced)return[o(Math.max(e,150),Number.POSITIVE_INFINITY)];let i=[[1,s],[1.5,s],[1,s+1],[.75,s+1],[.75,s],[.5,s]].map(([l,u])=>o(
e*l,u)),c=l=>!l[l.length-1].endsWith("…"),a=i.filter(l=>!c(l)&&l.join("").length>=7);return[...i.filter(c),...a]}var We=64,Ue=class{constructor(t){this.cells=
new Map;for(let e of t)this.add(e)}*touched([t,e,s,o]){for(let r=Math.floor(t/We);r<=Math.floor(s/We);r+=1)for(let i=Math.floor(e/We);i<=Math.floor(o/We);i+=1)yield`${r}\
 ${i}`}add(t){for(let e of this.touched(t)){let s=this.cells.get(e);s?s.push(t):this.cells.set(e,[t])}}free(t){for(let e of this.touched(t))if(this.cells.get(e)?.
some(s=>ea(t,s)))return!1;return!0}};function ea(n,t){return n[0]<t[2]&&t[0]<n[2]&&n[1]<t[3]&&t[1]<n[3]}function Ho(n,t,e){let s=new Map;for(let r of n){let i=[r.subject,r.object].sort().join(">");s.set(i,[...s.get(i)??[],r])}let o=new Map;for(let[r,i]of s){let[c,
a]=r.split(">"),[l,u]=[L(t,c),L(t,a)];i.forEach((f,d)=>{let p=na(l,u,d,i.length,e);o.set(f.id,f.subject===c?p:-p)})}return o}function na(n,t,e,s,{width:o,height:r}){
if(Math.abs(n.x-t.x)>=4&&Math.abs(n.y-t.y)>=4)return(e-(s-1)/2)*15;let i=Math.min(46,.22*Math.hypot(n.x-t.x,n.y-t.y));return((n.y-t.y)*(o-n.x-t.x)+(t.x-n.x)*(r-
n.y-t.y)<0?-1:1)*(i+e*15)}function L(n,t){let e=n.get(t);if(!e)throw new Error(`${t} stands nowhere`);return e}function le(n,t,e){let s=Math.hypot(t.x-n.x,t.y-n.
y)||1,[o,r]=[-(t.y-n.y)/s,(t.x-n.x)/s],[i,c]=[(n.x+t.x)/2,(n.y+t.y)/2];return{x:i+2*e*o,y:c+2*e*r}}function Kt(n,t,e,s){let o=le(n,t,e),[r,i,c]=[(1-s)**2,2*s*(1-
s),s**2];return{x:r*n.x+i*o.x+c*t.x,y:r*n.y+i*o.y+c*t.y}}var It='12px "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif',sa=160,oa=[0,.08,-.08,.16,-.16,.24];function Ge(){let n=document.
createElement("canvas").getContext("2d");if(!n)throw new Error("this browser draws no pictures");n.font=`bold ${It}`;let t=new Map;return e=>{let s=t.get(e)??n.
measureText(e).width;return t.set(e,s),s}}function qe({nodes:n,layout:t,width:e,height:s},o,r,i){let c=n.map(l=>({...l,x:l.x*o,y:l.y*o,size:l.size*o,forced:l.id===
i||l.picked})),a=b(c,({forced:l,end:u,faded:f,degree:d,id:p})=>[!l,!u,f,-d,p]);return Po(a,{measure:r,room:Math.max(80,t.room*o),beside:t.beside,lines:t.beside?
1:2,width:e*o,height:s*o})}function Ke({lines:n,layout:t,nodes:e,badges:s},o,r,i){if(n.length>sa)return[];let c=[...e.map(({x:u,y:f,size:d})=>({x:u*o,y:f*o,size:d*
o})),...s.map(({x:u,y:f})=>({x:u*o,y:f*o,size:8}))],l=n.filter(u=>u.label&&!u.faded).map(({label:u,subject:f,object:d,bow:p,labelAt:m})=>{let[y,w]=[L(t.positions,
f),L(t.positions,d)],B=oa.map(T=>Kt(y,w,p,Math.min(.8,m+T)));return{text:u,width:i(u),places:B.map(({x:T,y:H})=>({x:T*o,y:H*o}))}});return zo(l,c,r.map(({box:u})=>u))}
function ht(n,t,e){let s=c=>[1,3,5].map(a=>Number.parseInt(c.slice(a,a+2),16)),[o,r]=[s(n),s(t)];return`#${o.map((c,a)=>Math.round(c+(r[a]-c)*e)).map(c=>c.toString(
16).padStart(2,"0")).join("")}`}var ra={autoResize:!1,physics:{enabled:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{keyboard:!1,hover:!0,dragNodes:!1,multiselect:!1,tooltipDelay:1e5,
zoomSpeed:.6},nodes:{font:{size:0},borderWidth:1.5,chosen:!1,fixed:!0},edges:{font:{size:0},chosen:!1,arrowStrikethrough:!1,selectionWidth:0,hoverWidth:0}},ia=1.4,
[ca,aa]=[.1,6],la={arrow:.6,bar:.75,circle:.45};async function Uo(n){let t=await Fe(n,"library","gzip"),e=n.createElement("script");e.textContent=t,n.head.append(
e)}var Ve=class{constructor(t,e){this.element=t,this.on=e,this.measure=Ge(),this.nodes=new vis.DataSet,this.edges=new vis.DataSet,this.network=new vis.Network(t,
{nodes:this.nodes,edges:this.edges},ra),this.hovered="",this.picture=null,this.fresh=!1,this.placed=new Map,this.network.on("click",s=>e.pick(this.pickOf(s))),this.
network.on("hoverNode",({node:s})=>{this.hover(s),e.hover(`node:${s}`)}),this.network.on("blurNode",()=>{this.hover(""),e.hover("")}),this.network.on("hoverEdge",
({edge:s})=>e.hover(`line:${s}`)),this.network.on("blurEdge",()=>e.hover(""));for(let s of["zoom","dragEnd"])this.network.on(s,()=>e.move());this.network.on("be\
foreDrawing",s=>this.paper(s)),this.network.on("afterDrawing",s=>this.write(s))}size(){return{width:this.element.clientWidth,height:this.element.clientHeight}}show(t){
this.picture=t,this.fresh=!0,this.placed=new Map;let{width:e,height:s}=this.size();this.network.setSize(`${e}px`,`${s}px`),this.edges.clear(),this.nodes.clear(),
this.nodes.add(t.nodes.map(o=>this.visNode(o))),this.edges.add(t.lines.map(o=>this.visEdge(o)));for(let o of t.lines)this.bend(o);this.network.redraw()}bend(t){
let[e,s]=this.ends(t),o=le(e,s,t.bow);this.network.body.edges[t.id].edgeType._getViaCoordinates=()=>o}ends({subject:t,object:e}){let{positions:s}=this.drawn.layout;
return[L(s,t),L(s,e)]}get drawn(){if(!this.picture)throw new Error("nothing is drawn yet");return this.picture}fit(){let{width:t,height:e}=this.size();this.network.
moveTo({position:{x:t/2,y:e/2},scale:1,animation:!1})}where(){let[{width:t,height:e},{x:s,y:o}]=[this.size(),this.network.getViewPosition()];return[this.network.
getScale(),s/t,o/e].map(r=>r.toFixed(3)).join(",")}go(t){let{width:e,height:s}=this.size(),[o,r,i]=t.split(",").map(Number);t&&e?this.network.moveTo({position:{
x:r*e,y:i*s},scale:Fo(o),animation:!1}):this.fit()}zoom(t){this.network.moveTo({scale:Fo(this.network.getScale()*ia**t),animation:!1}),this.on.move()}reveal({x:t,
y:e}){let[{width:s,height:o},r,i]=[this.size(),this.network.getScale(),this.network.getViewPosition()],c=(l,u,f)=>Math.min(l+f,Math.max(l-f,u)),a={x:c(t,i.x,(s/
2-50)/r),y:c(e,i.y,(o/2-40)/r)};(a.x!==i.x||a.y!==i.y)&&this.network.moveTo({position:a,animation:!1}),this.redraw()}hover(t){this.hovered=t,this.redraw()}redraw(){
this.placed=new Map,this.network.redraw()}visNode(t){let{colours:e}=this.drawn,s=t.end||t.picked,o=t.faded?ht(t.colour,e.paper,.75):t.colour,r=s?e.ring:ht(t.colour,
e.text,.35);return{id:t.id,x:t.x,y:t.y,shape:t.shape,size:t.size,borderWidth:s?3:1.5,color:{background:o,border:t.faded?o:r,hover:{background:o,border:e.ring}}}}visEdge(t){
let e=ht(t.colour,this.drawn.colours.paper,t.fade),s={enabled:!0,type:t.end,scaleFactor:la[t.end]};return{id:t.id,from:t.subject,to:t.object,width:t.width,dashes:t.
dash.length?t.dash:!1,color:{color:e,hover:t.colour,highlight:t.colour,inherit:!1},arrows:{to:t.end?s:{enabled:!1}},smooth:Math.abs(t.bow)<.5?{enabled:!1}:{enabled:!0,
type:"continuous",roundness:.5}}}labelColour(t){let{text:e,paper:s}=this.drawn.colours;return t.faded&&t.id!==this.hovered?ht(e,s,.38):e}pickOf({nodes:t,edges:e}){
if(t.length)return`node:${t[0]}`;let s=this.drawn.lines.find(o=>o.id===e[0]);return s?`pair:${s.subject}>${s.object}`:""}paper(t){let{width:e,height:s}=t.canvas;
t.save(),t.setTransform(1,0,0,1,0,0),t.fillStyle=this.picture?.colours.paper??"#ffffff",t.fillRect(0,0,e,s),t.restore()}labels(){let t=this.network.getScale(),e=t.
toFixed(4),s=this.placed.get(e)??qe(this.drawn,t,this.measure,this.hovered);return this.placed.set(e,s),{scale:t,placed:s}}middleOf(t){let[e,s]=this.ends(t);return Kt(
e,s,t.bow,.5)}lineLabels(){let{scale:t,placed:e}=this.labels();return Ke(this.drawn,t,e,this.measure)}write(t){if(!this.picture)return;this.fresh&&performance.mark(
"oxygraph:drawn"),this.fresh=!1;let{scale:e,placed:s}=this.labels(),{colours:o,badges:r,nodes:i}=this.picture;t.save(),t.scale(1/e,1/e),t.textAlign="center",t.textBaseline=
"top",t.lineJoin="round",t.font=It;for(let a of r)fa(t,a,e,o);for(let a of i)a.id===this.hovered&&ua(t,a,e,o.ring);for(let{text:a,x:l,y:u}of this.lineLabels())Wo(
t,a,{x:l,y:u-6},o.text,o.halo);let c=new Map(i.map(a=>[a.id,a]));for(let a of s)this.name(t,a,c.get(a.id));t.restore()}name(t,{texts:e,box:s},o){if(!o)return;t.
font=o.end||o.picked||o.id===this.hovered?`bold ${It}`:It;let r=this.labelColour(o);for(let[i,c]of e.entries())Wo(t,c,{x:(s[0]+s[2])/2,y:s[1]+i*14},r,this.drawn.
colours.halo)}};function Fo(n){return Math.min(aa,Math.max(ca,n))}function Wo(n,t,{x:e,y:s},o,r){n.strokeStyle=r,n.lineWidth=3,n.strokeText(t,e,s),n.fillStyle=o,
n.fillText(t,e,s)}function ua(n,t,e,s){n.beginPath(),n.arc(t.x*e,t.y*e,t.size*e+5,0,2*Math.PI),n.strokeStyle=s,n.lineWidth=2.5,n.stroke()}function fa(n,t,e,s){let[
o,r]=[t.x*e,t.y*e],i=t.kind==="opposite";n.beginPath(),n.arc(o,r,8,0,2*Math.PI),n.fillStyle=i?s.badge:s.paper,n.fill(),n.lineWidth=1.5,n.strokeStyle=s.badge,n.stroke(),
n.font=`bold ${It}`,n.fillStyle=i?s.paper:s.badge,n.fillText(i?"⇅":"∅",o,r-6),n.font=It}function pt(n){return n.length?`[${n.join(", ")}]`:""}function Ye({vocabulary:n},{doi:t,pmid:e}){let[s,o]=n.links;return[...t?[Gt(s,{doi:t})]:[],...e?[Gt(o,{pmid:e})]:
[]]}var Y=class{constructor(t,e){this.graph=t,this.lang=e}say(t){return Ao(this.graph.vocabulary,t,this.lang)}sentence(t,e){return ae(this.graph.vocabulary,t,this.
lang,e)}joined(t,e="words"){return t.join(this.sentence(`between_${e}`))}get language(){return this.graph.vocabulary.languages.indexOf(this.lang)}effect(t){let{
signs:e}=this.graph.vocabulary;return this.say(Object.keys(e).find(s=>e[s]===t)??t)}outcome(t){let[,...e]=this.graph.vocabulary.outcomes.find(([s])=>s===t)??[t];
return e[this.language]}either(t,e){return this.lang==="zh"&&e?e:t}sex(t,e){let s=this.graph.vocabulary.sexes_zh;return this.lang!=="zh"||!Object.hasOwn(s,t)||!e?
this.say(t):s[t][e==="human"?0:1]}node(t){let e=this.graph.nodes.get(t);return e?this.either(e.name,e.name_zh):t}statement(t){return this.either(t.statement,t.statement_zh)}named(t,e=""){
if(this.graph.nodes.has(t))return this.node(t);let s=this.graph.contexts.get(t);return s?this.either(s.name,s.name_zh):this.sex(t,e)}size({effect_size:t,effect_metric:e,
ci_low:s,ci_high:o}){if(t===null)return"";let r=`${this.graph.vocabulary.symbols[e]} = ${F(t)}`;return s===null||o===null?r:`${r} [${F(s)}, ${F(o)}]`}chips(t){let{
dose_min:e,dose_max:s,dose_unit:o,analysis:r,tendency:i,certainty:c}=t;return[this.sex(t.sex,t.species),this.say(t.species),...t.population.map(a=>this.named(a)),
e===null||s===null?"":V([e,s,o]),this.say(t.route),t.site&&`@ ${this.node(t.site)}`,this.say(t.regimen),...t.setting.map(a=>this.named(a)),t.sample_size===null?
"":`n=${t.sample_size}`,this.size(t),r&&this.say(`${r} analysis`),i&&this.say(`leaning to ${i}`),["tentative","speculative"].includes(c)?this.say(c):""].filter(
Boolean)}paper(t){return this.graph.shortNames.get(t)??t}source(t){return t.citation.length?pt(t.citation):t.reference.length?t.reference.map(e=>this.paper(e)).
join("; "):t.section?`${this.say("uncited")}, §${t.section}`:this.say("uncited")}study(t,e=[]){let{references:s,papers:o}=this.graph;if(!(s.has(t)||t.includes(
"+")))return this.sentence("own_word");let r=$(new Set(Array.from(e).flatMap(a=>a.reference))),i=t.split("+").flatMap(a=>{let l=r.filter(u=>o.study.get(u)===a);
return l.length?l:[a]}),c=i.flatMap(a=>s.get(a)?.citation??[]);return pt(c)||i.map(a=>this.paper(a)).join("; ")}where(t){let e=[this.sex(t.sex,t.species),this.say(
t.species),t.population&&this.named(t.population),Ce(t,"dose"),this.say(t.route),this.say(t.regimen),...t.setting.map(s=>this.named(s))];return this.joined(e.filter(
Boolean))||this.say("in any context")}missing({subject:t,object:e,lacks:s},o=""){let r={subject:this.node(t),object:this.node(e)};if(s[0][0]==="effect")return this.
sentence("directionless",r);let i=o||s.find(([a])=>a==="species")?.[1],c=s.map(([a,l])=>this.sentence("lack",{key:this.say(a),value:this.named(l,i)}));return this.
sentence("missing",{...r,lacks:this.joined(c)})}};var[X,Vt,Lt]=[0,1,2];function Yt({evidence_type:n}){return n==="meta_analysis"}function E({silentBecause:n}){return!n}function P({edge:n}){return jo(n.sign)}function Xe({signs:n}){let t=[...n].filter(I);return t.length>1?"both":t.length?n.
has("0")?`partly ${t[0]}`:t[0]:n.has("0")?"0":"?"}function U(n){let t=new Map;for(let e of n){let s=t.get(e.study);s?s.push(e):t.set(e.study,[e])}return[...t].sort(
([e],[s])=>st(e,s)).map(([e,s])=>da(e,s))}function da(n,t){let e=new Set(t.map(({edge:s})=>s.tends).filter(s=>s!==null));return{study:n,signs:new Set(t.filter(P).
map(({edge:s})=>s.sign)),people:Math.max(...t.map(({edge:s})=>s.sample_size??0)),level:Math.max(...t.map(({level:s})=>s)),pooled:t.some(({edge:s})=>Yt(s)),tendency:e.
size===1?[...e][0]:null,openKeys:ft(t,({openKeys:s})=>s.length)?.openKeys??[],findings:t}}function J(n){let[t,e,s]=["+","-","0"].map(o=>n.filter(({signs:r})=>r.
has(o)).length);return t&&e?{sign:ot,contested:s>0,leans:Go(n)}:t||e?t+e>s?{sign:t?"+":"-",contested:s>0,leans:null}:{sign:rt,contested:!0,leans:Go(n)}:{sign:s?
"0":"?",contested:!1,leans:null}}function Go(n){let t={"+":[],"-":[],0:[]};for(let{study:r,signs:i,tendency:c}of n){let a=c&&i.size===1&&i.has("0")?[c]:null;for(let l of a??
i)t[l].push(r)}let[e,s]=[t["+"].length,t["-"].length];return{sign:e===s?null:e>s?"+":"-",studies:t}}var[ls,ha,mt]=[0,1,2],Je=class{#t;#e;#n;#s;constructor(t,e){this.findings=t,this.graph=e,this.subject=t[0].edge.subject,this.object=t[0].edge.object,this.speaking=
t.filter(E),this.weighings=new Map,this.kind=pa(this.speaking),this.gaps=ma(this.speaking.length?this.speaking:t),this.match=this.gaps.length?S.COMPATIBLE:S.ASSERTED}get results(){
return this.#t??=U(this.speaking.filter(({edge:t})=>t.signed)),this.#t}get weighed(){return this.#e??=J(this.results),this.#e}get sign(){return this.kind===mt?"\
+":this.weighed.sign}get level(){return Math.max(X,...this.results.map(({level:t})=>t))}get claims(){return this.#n??=ga(this.graph,this.speaking),this.#n}get studies(){
return this.#s??=new Set(this.results.map(({study:t})=>t)),this.#s}get signed(){return this.findings.some(({edge:t})=>t.signed)}get edges(){return this.findings.
map(({edge:t})=>t)}get mayBeCausal(){return this.findings.some(({edge:t,level:e})=>t.predicate==="affects"&&e>X)}signOf(t){if(this.kind===mt)return"=";if(t.size===
this.claims.length)return this.weighed.sign;let e=[...t].sort().join(),s=this.weighings.get(e);if(!s){let o=[...t].flatMap(r=>this.claims[r].findings);s=J(U(o.filter(
({edge:r})=>r.signed))),this.weighings.set(e,s)}return s.sign}get cited(){return[...new Set(this.speaking.flatMap(({edge:t})=>t.citation))].sort((t,e)=>t-e)}get papers(){
let t=this.speaking.filter(({edge:e})=>!e.citation.length);return $(new Set(t.flatMap(({edge:e})=>e.reference)))}keeping(t,e){let s=this.findings.filter(o=>!o.edge.
signed||t(o));return s.length===this.findings.length?this:e(s)}};function pa(n){return n.some(({edge:t})=>t.sign==="=")?mt:n.some(({edge:t})=>t.predicate==="ass\
ociated_with")?ha:ls}function ma(n){let t=n.filter(e=>E(e)&&P(e));return ft(t.length?t:n,({openKeys:e})=>e.length)?.openKeys??[]}function ga({scoper:n},t){let e=new Map;
for(let s of t){let{edge:o}=s,[r,i,c]=[n.ofEdge(o),o.subject_aspect,o.object_aspect],a=`${r} ${i} ${c}`,l=e.get(a);l?l.findings.push(s):e.set(a,{scope:r,subjectAspect:i,
objectAspect:c,findings:[s]})}return[...e.values()]}var us=[{scope:dt.OPEN,aspect:"",arrivals:[]}];function fs(n,t,e){let s=new Map;for(let o of t)for(let[r,{scope:i,subjectAspect:c,objectAspect:a}]of e.claims.entries()){
if(o.aspect&&c&&o.aspect!==c)continue;let l=n.meet(o.scope,i);if(l===dt.NONE)continue;let u=`${l} ${a}`,f=s.get(u);f?f.arrivals.push({before:o,place:r}):s.set(u,
{scope:l,aspect:a,arrivals:[{before:o,place:r}]})}return[...s.values()]}var gt=class{constructor(t,e,s,o){this.steps=e,this.nodes=[e[0].subject,...e.map(a=>a.object)];
let r=s.filter(({scope:a})=>t.share(a,o));this.holdsFor=new Set(r.map(({scope:a})=>a)),this.speculative=e.some(a=>!a.claims.length),this.chimera=!(r.length||this.
speculative),this.counted=!(this.chimera||this.speculative);let i=ya(e.length,r);this.signs=e.map((a,l)=>a.signOf(i[l])),this.sign=wa(this.signs),this.kind=Math.
max(...e.map(a=>a.kind));let c=e.filter(a=>a.kind!==mt);this.contested=this.counted&&c.some(a=>a.weighed.contested),this.level=c.length?Math.min(...c.map(a=>a.level)):
X,this.gaps=Math.max(...e.map(a=>a.gaps.length)),this.match=Math.min(...e.map(a=>a.match)),this.studies=new Set(e.flatMap(a=>[...a.studies]))}get mayDecide(){return this.
counted&&this.kind===ls&&I(this.sign)&&this.level>X}get decides(){return this.counted&&this.sign!=="?"}};function qo(n,t,e){let s=t.reduce((o,r)=>fs(n,o,r),us);
return new gt(n,t,s,e)}function ya(n,t){let e=[],s=new Set(t);for(let o=n-1;o>=0;o-=1){let r=[...s].flatMap(i=>i.arrivals);e[o]=new Set(r.map(({place:i})=>i)),s=
new Set(r.map(({before:i})=>i))}return e}function wa(n){let t=n.reduce(To,"=");return t==="="?"?":t}function kt(n){return n.verdicts["?"]}function Ko(n,t){return t===kt(n)||t===n.verdicts[ot]}function Qe({verdicts:n},t){return t===n[ot]||t===n[rt]}var Ze=class{#t;#e;constructor(t,e,s,o){
this.counting=t,this.direct=e,this.look=s,this.budget=o,this.vocabulary=t.graph.vocabulary}get paths(){return this.#t??=b(this.look(),xa),this.#t}get directSign(){
return this.direct?.weighed.sign??"?"}get causalPaths(){if(!this.#e){let{paths:t}=this;this.#e=this.budget.exhausted?[]:t.filter(e=>e.mayDecide)}return this.#e}get mechanismVerdict(){
return this.vocabulary.verdicts[es(this.causalPaths.map(t=>t.sign)).sign]}get decidedBy(){return this.directSign!=="?"?"direct":this.causalPaths.length?"mechani\
sm":"nothing"}get verdict(){return this.decidedBy==="direct"?this.vocabulary.verdicts[this.directSign]:this.mechanismVerdict}get deciding(){return this.decidedBy===
"direct"&&this.direct?[this.direct]:this.decidedBy==="mechanism"?this.causalPaths:[]}get decidingSteps(){return this.deciding.flatMap(t=>t instanceof gt?t.steps:
[t])}get contested(){return this.deciding.some(t=>t instanceof gt?t.contested:t.weighed.contested)}get leans(){return this.direct&&this.decidedBy==="direct"?this.
direct.weighed.leans:null}get sides(){let t={"+":new Set,"-":new Set,0:new Set};for(let r of this.deciding)for(let[i,c]of ba(r,this.counting))t[i].add(c);let{"+":e,
"-":s,0:o}=t;return e.size&&s.size?[[...e],[...s]]:[[...e,...s],[...o]]}get resolving(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides,o=e.flatMap(r=>s.
map(i=>t.separators(r,i)));return Re(t.keys,o)}get reported(){let{scopes:t}=this.counting.graph.scoper,[e,s]=this.sides;return e.every(o=>s.every(r=>{if(!t.share(
o,r))return!0;let i=t.reported(o);return i.length>0&&i.join()===t.reported(r).join()}))}verdictKeeping(t){let e=i=>this.counting.judge(i),o=(this.direct?.keeping(
t,e)??null)?.weighed.sign??"?";if(o!=="?")return this.vocabulary.verdicts[o];let r=this.#n(t,e);return this.budget.exhausted?kt(this.vocabulary):this.vocabulary.
verdicts[es(r).sign]}#n(t,e){let s=new Map,o=a=>{let l=s.get(a);return l===void 0&&(l=a.keeping(t,e),s.set(a,l)),l},r=this.paths.filter(a=>a.steps.every(l=>l.mayBeCausal)),
i=r.filter(a=>a.steps.every(l=>o(l)===l)),c=new Set(i.filter(a=>a.mayDecide).map(a=>a.sign));for(let a of r){if(c.size>1||!this.budget.spend())break;let l=a.steps.
map(o).filter(f=>f!==null);if(l.length<a.steps.length||l.every((f,d)=>f===a.steps[d]))continue;let u=qo(this.counting.graph.scoper.scopes,l,this.counting.asked);
u.mayDecide&&c.add(u.sign)}return c}};function ba(n,{graph:{scoper:t}}){return n instanceof gt?Array.from(n.holdsFor,e=>[n.sign,e]):n.speaking.filter(P).map(({edge:e})=>[
e.sign,t.ofEdge(e)])}function xa(n){let{chimera:t,speculative:e,sign:s,kind:o,gaps:r,level:i,studies:c,nodes:a}=n;return[t,e,!I(s),o,r,-i,-c.size,a.length,a]}function ds(n,t){let e=[va,$a,Ma,Aa,ja,Ta,Ia,Ca,Ra,Ba];return n.joined(e.flatMap(s=>s(n,t)),"sentences")}function va(n,{complete:t,paths:e}){return t?[]:[n.sentence(
"unfinished",{paths:e.length})]}function $a(n,{decidedBy:t,direct:e,paths:s,missing:o,elsewhere:r}){if(t==="direct"&&e){let i=n.sentence("direct",{counts:Vo(n,e.
results)});return e.results.length>1?[i,n.sentence("no_synthesis")]:[i]}if(t==="mechanism"){let i=s.filter(l=>l.mayDecide).map(({sign:l})=>l),a=["+","-"].map(l=>[
i.filter(u=>u===l).length,n.effect(l)]).filter(([l])=>l).map(([l,u])=>`${l} × ${u}`);return[n.sentence("mechanism",{counts:n.joined(a,"counts")})]}return e||s.
length?[n.sentence("unsigned")]:o.length?[n.sentence("excluded")]:[n.sentence(r?"nothing_here":"nothing")]}function Vo(n,t){let{designs:e}=n.graph.vocabulary,s=new Map(
Object.keys(e).map(r=>[r,new Map]));for(let r of t){let[i,c]=[s.get(Oa(r)),Xe(r)];i?.set(c,(i.get(c)??0)+ka(r))}let o=[...s].filter(([,r])=>r.size).map(([r,i])=>Sa(
n,r,i));return n.joined(o,"clauses")}function ka({findings:n}){return n.some(({edge:t})=>t.reference.length)?1:n.filter(P).length||1}function Sa(n,t,e){let{designs:s,
outcomes:o}=n.graph.vocabulary,[r,i]=s[t][n.language],c=[];for(let[a]of o){let l=e.get(a);if(!l)continue;let u={count:l,design:l===1?r:i,outcome:n.outcome(a)};c.
push(n.sentence(c.length?"found_too":"found",u))}return n.joined(c,"counts")}function Oa({pooled:n,level:t,findings:e}){return n?"pooled":t===Lt?e.some(({edge:s})=>s.
evidence_type==="randomized_trial")?"trial":"experiment":t===Vt?"observational":"statement"}function Ma(n,t){let{leans:e}=t,s=[];if(e?.sign){let r=e.sign,i=e.studies[ts(
r)].length,[c,a]=[e.studies[r].length,e.studies[0].length];s.push(n.sentence("leans",{verdict:n.outcome(r),one:c,other:i,neither:a}))}let o=Ea(n,t);return o?[...s,
o]:s}function Ea(n,{strength:{level:t,reasons:e}}){if(!t)return"";let[s,...o]=e.map(i=>n.say(i)),r=n.say(t);return o.length?n.sentence("strength_less",{level:r,
base:s,taken:n.joined(o,"clauses")}):n.sentence("strength",{level:r,base:s})}function Aa(n,t){let{context:e}=t.question,{match:s,foundIn:o}=t,r=[];if(s!==null&&
Object.keys(K(e)).length&&r.push(n.sentence(_a(t),{context:n.where(e)})),o.size){let[i=""]=o.get("species")??[],c=[...o.values()].flatMap(a=>a.map(l=>n.named(l,
i)));r.push(n.sentence("found_in",{found_in:n.joined(c)}))}return r}function _a({match:n,specific:t}){return n!==S.ASSERTED?"compatible":t?"asserted_in_part":"a\
sserted"}function ja(n,{question:t,specific:e,direct:s}){if(!(e&&s))return[];let o=s.results.filter(({openKeys:r})=>!r.length);return[n.sentence("specific",{context:n.
where(t.context),counts:Vo(n,o)})]}function Ta(n,{verdict:t,resolving:e,reported:s}){if(!Qe(n.graph.vocabulary,t))return[];if(!e?.length)return[n.sentence(s?"un\
resolvable":"unreported")];let o=e.map(r=>n.say(r));return[n.sentence("resolvable",{keys:n.joined(o,"keys")})]}function Ia(n,{suggests:t}){if(!t)return[];let e=La(
n,t);return t.inHealthy?[e,n.sentence("suggests_healthy")]:[e]}function La(n,{sign:t,kind:e,paths:s,wholes:o,studies:r,hitRate:i}){let[c,a]=[s.length,r.length];
return n.sentence("suggests",{verdict:n.outcome(t),kind:Na(n,{kind:e,wholes:o}),ways:n.sentence(c===1?"one_way":"several_ways",{ways:c}),studies:n.sentence(a===
1?"one_study":"several_studies",{studies:a}),rate:i?n.sentence("rate",{right:i.right,asked:i.asked}):n.sentence("no_rate")})}function Na(n,{kind:t,wholes:e}){return t!==
n.graph.vocabulary.kinds[mt]?n.say(t):n.sentence("extrapolated",{wholes:n.joined(e.map(s=>n.node(s)))})}function Ca(n,{elsewhere:t,verdict:e}){if(!t||t.verdict===
e)return[];let s=n.joined(t.layers.map(r=>n.say(r))),o=t.findings?"elsewhere":"elsewhere_by_paths";return[n.sentence(o,{layers:s,findings:t.findings,verdict:n.say(
t.verdict)})]}function Ra(n,{disagreement:t,mechanism:e}){return t?[n.sentence("disagreement",{mechanism:n.say(e)})]:[]}function Ba(n,{sensitivity:{flips:t,without:e},
verdict:s,direct:o,paths:r}){if(t.length){let i=[...o?[o]:[],...r.flatMap(l=>l.steps)],c=new Set(i.flatMap(l=>l.edges)),a=t.map(l=>n.study(l,c));return[n.sentence(
"flips",{flips:n.joined(a,"flips")})]}return e.size>1&&s!==kt(n.graph.vocabulary)?[n.sentence("steady")]:[]}function tn(n,t,e){let s=Object.keys(n.columns[t]);return Object.fromEntries(s.map(o=>[o,e[o]]))}var[Pa,Da]=za();function za(){let n=[];for(let e=2;n.length<64;e+=1)n.every(s=>e%s)&&n.push(e);let t=e=>e%1*4294967296|0;return[Int32Array.from(n.slice(0,8),e=>t(
Math.sqrt(e))),Int32Array.from(n,e=>t(Math.cbrt(e)))]}function Yo(n){let t=Math.ceil((n.length+9)/64)*64,e=new Uint8Array(t);for(let i=0;i<n.length;i+=1)e[i]=n.
charCodeAt(i);e[n.length]=128;let s=new DataView(e.buffer);s.setUint32(t-8,Math.floor(n.length*8/4294967296)),s.setUint32(t-4,n.length*8%4294967296);let o=Int32Array.
from(Pa),r=new Int32Array(64);for(let i=0;i<t;i+=64)Ha(o,r,s,i);return Array.from(o,i=>(i>>>0).toString(16).padStart(8,"0")).join("")}function it(n,t){return n>>>
t|n<<32-t}function Ha(n,t,e,s){for(let r=0;r<16;r+=1)t[r]=e.getInt32(s+r*4);for(let r=16;r<64;r+=1){let i=t[r-15],c=t[r-2],a=it(i,7)^it(i,18)^i>>>3,l=it(c,17)^it(
c,19)^c>>>10;t[r]=t[r-16]+a+t[r-7]+l}let o=Int32Array.from(n);for(let r=0;r<64;r+=1){let i=o[4-r&7],c=it(i,6)^it(i,11)^it(i,25),a=i&o[5-r&7]^~i&o[6-r&7],l=o[7-r&
7]+c+a+Da[r]+t[r]|0,u=o[-r&7],f=o[1-r&7],d=o[2-r&7],p=it(u,2)^it(u,13)^it(u,22);o[3-r&7]+=l,o[7-r&7]=l+p+(u&f^u&d^f&d)}for(let r=0;r<8;r+=1)n[r]+=o[r]}var Fa=16;function ct(n,t){let e=Xo.get(t)??Wa(n,t);return Xo.set(t,e),e}var Xo=new WeakMap;function Wa(n,{question:t,verdict:e,direct:s,paths:o}){let{source:r,
target:i,context:c,layers:a,max_hops:l}=t,u=new Set([...s?[s]:[],...o.flatMap(p=>p.steps)]),f=new Map([...u].flatMap(p=>p.edges.map(m=>[m.id,m]))),{matches:d}=n.
vocabulary;return ps({question:[r,i,hs(c),a,l],verdict:e,paths:o.map(p=>[p.nodes,p.sign,d[p.match],p.counted]),findings:$(f.keys()).map(p=>Ua(n,f.get(p)))})}function hs(n){
let t=Object.entries(K(n));return Object.fromEntries(t.map(([e,s])=>[e,typeof s=="number"?new nn(s):s]))}function ps(n){return Yo(ue(n)).slice(0,Fa)}var en=class{constructor(t){
this.text=t}},Jo=new WeakMap;function Ua(n,t){let e=Jo.get(t)??new en(ue(ms(n,t)));return Jo.set(t,e),e}var nn=class{constructor(t){this.value=t}toString(){return Number.
isInteger(this.value)?`${this.value}.0`:String(this.value)}};function ms(n,t){let e=Object.entries(tn(n.vocabulary,"edges",t));return Object.fromEntries(e.map(([
s,o])=>[s,Ga(o)]))}function Ga(n){return n===null?"":Array.isArray(n)?n.join("|"):typeof n=="number"?F(n):String(n)}function ue(n){return Array.isArray(n)?`[${n.
map(ue).join(", ")}]`:n instanceof en?n.text:n instanceof nn?String(n):typeof n=="object"&&n!==null?`{${Object.entries(n).sort(([e],[s])=>st(e,s)).map(([e,s])=>`${ue(
e)}: ${ue(s)}`).join(", ")}}`:JSON.stringify(n).replace(qa,t=>`\\u${t.charCodeAt(0).toString(16).padStart(4,"0")}`)}var qa=/[\u007f-\uffff]/g;var Ka="，。；：、）】》！？”’",[Va,Ya]=[.8,.22],sn=class{constructor(t){this.widths=new Map(Object.entries(t).flatMap(([e,s])=>[...s].map(o=>[o,+e])))}width(t,e,s=!1){
let o=0;for(let r of t)o+=this.widths.get(r)??(gs(r)||r==="…"?100:70);return o/100*e*(s?1.16:1)}box({x:t,y:e,text:s,size:o,anchor:r,bold:i}){let c=this.width(
s,o,i),a=r==="start"?0:r==="end"?c:c/2;return{left:t-a,top:e-Va*o,right:t-a+c,bottom:e+Ya*o}}fitted(t,e,s,o=!1){if(this.width(t,s,o)<=e)return t;let r=[...t];for(;r.
length&&this.width(`${r.join("")}…`,s,o)>e;)r.pop();return`${r.join("").trimEnd()}…`}wrapped(t,e,s,o=!1){let r=[],i="";for(let c of Xa(t))for(i&&this.width(
(i+c).trimEnd(),s,o)>e?(r.push(i.trimEnd()),i=c.trimStart()):i+=c;this.width(i.trimEnd(),s,o)>e&&[...i].length>1;){let a=this.fitted(i,e,s,o),l=(a.endsWith("…")?
a.slice(0,-1):a)||[...i][0];r.push(l),i=i.slice(l.length).trimStart()}return i.trim()||!r.length?[...r,i.trimEnd()]:r}};function gs(n){return Number(n.codePointAt(
0))>=11904}function Xa(n){let t=[],e="";for(let s of n)t.length&&(s===" "||Ka.includes(s)||!Ja(e,s))?t[t.length-1]+=s:t.push(s),e=s;return t}function Ja(n,t){return n===
"（"?!1:n===" "||gs(n)||gs(t)}var Za=/ (et al\.|& .+) (?=\d)/g,Qa=6,tl={study:"studies",finding:"findings"},Xt=class extends Y{constructor(t,e,s){super(t,e),this.data=s,this.ruler=new sn(s.widths)}text(t,e={}){
return Gt(this.data.texts[t][this.language],e)}counted(t,e){return this.text(e===1?t:tl[t],{count:e})}question({source:t,target:e,context:s,layers:o}){return this.
text("question",{source:this.node(t),target:this.node(e),where:this.where(s),layers:this.joined(o.map(r=>this.say(r)))})}found({verdict:t,strength:{level:e},direct:s}){
let o=e?this.text("strength",{level:this.say(e)}):"",r={verdict:this.say(t),strength:o};if(!s)return`${this.text("no_direct")} · ${this.text("verdict",r)}`;let i=new Set(
s.findings.filter(({edge:a})=>a.signed).map(({study:a})=>a)).size,c={findings:s.findings.length,studies:i,counted:s.results.length};return this.text("direct",{...r,
counts:this.text("findings_of",c)})}stamp(t,e="stamp"){let{version:s,released:o}=this.data;return this.text(e,{version:s,released:o,hash:t})}grouped(t){return this.
text("by_key",{key:this.say(t)})}category(t){return Object.hasOwn(this.data.texts,t)?this.text(t):this.say(t)}categoryPlace(t){let{categories:e}=this.data;return e.
includes(t)?e.indexOf(t):e.length}metric(t){let{eponyms:e}=this.data;if(this.lang==="en"&&Object.hasOwn(e,t))return e[t];let[s,o]=[this.say(t),this.graph.vocabulary.
symbols[t]];return s.includes(o)?s:`${s} (${o})`}who(t){return t.reference.length?[t.reference.map(s=>this.paper(s)).join("; "),pt(t.citation)].filter(Boolean).
join(" "):this.source(t)}tooltip(t){let e=t.slice(0,Qa).map(o=>`${this.statement(o)} (${this.who(o)})`),s=t.length-e.length;return[...e,...s?[`… +${s}`]:[]].join(
`
`)}address(t){return t.map(s=>this.graph.references.get(s)).map(s=>s?el(s):"").find(Boolean)??""}short(t){let e=t.split("+");if(!this.graph.references.has(e[0]))
return this.text("own_word");let s=this.paper(e[0]).replace(Za," ");return e.length>1?`${s} +${e.length-1}`:s}};function el({doi:n,pmid:t}){return n?`https://do\
i.org/${n}`:t?`https://pubmed.ncbi.nlm.nih.gov/${t}/`:""}var Jt=class{constructor({seconds:t,paths:e,looked_up_every:s}){this.until=Date.now()+t*1e3,this.left=e,this.every=s,this.counted=0,this.exhausted=!1}spend(){return this.
counted+=1,this.counted%this.every===0&&Date.now()>this.until&&(this.exhausted=!0),!this.exhausted}keep(){return this.left-=1,this.left<0&&(this.exhausted=!0),!this.
exhausted}};function on(n,t){let e=new Map(Array.from(t,r=>[r.id,r])),s=[...e.values()],o=s.flatMap(r=>r.reference.filter(i=>n.retracted(i)));return[...n.audit.filter(({review_edges:r})=>r.
some(i=>e.has(i))),...$(new Set(o)).map(r=>nl(n,r,s))]}function nl(n,t,e){let s={who:n.shortNames.get(t)??t};return{id:`retracted-${t}`,citation:n.references.get(
t)?.citation??[],reference:[t],kind:"retracted",review_edges:[],paper_edges:$(e.filter(o=>o.reference.includes(t)).map(o=>o.id)),statement:ae(n.vocabulary,"retr\
action","en",s),statement_zh:ae(n.vocabulary,"retraction","zh",s)}}var fe=class{constructor(t,{context:e,layers:s},o=!1){this.graph=t,this.layers=new Set(s),this.ownLayers=new Set(t.vocabulary.own_layers),this.fixesSpecies=e.species!==
"";let r=t.scoper.ofContext(e);this.asked=o?t.scoper.lettingIn(r,"healthy"):r,this.wantedControls=new Set(e.setting),this.holding=new Map,this.rules=[["speculat\
ive",sl],["retracted",i=>this.retracted(i)],["control",i=>this.control(i)],["hearsay",i=>this.hearsay(i)],["audited",i=>this.audited(i)],["pooled",(i,c)=>this.pooled(
i,c)],["other_species",(i,c)=>this.otherSpecies(i,c)],["less_specific",(i,c)=>this.lessSpecific(i,c)],["secondary",ol],["weaker_design",(i,c)=>this.weakerDesign(
i,c)]]}step(t){return this.judge(t.filter(e=>this.#t(e)).map(e=>this.#n(e)))}judge(t){if(!t.length)return null;let e=t.map(o=>E(o)?o:{...o,silentBecause:""}),s=b(
this.#a(e),o=>[!E(o),-o.match,o.edge.id]);return new Je(s,this.graph)}#t(t){return!this.layers.has(t.layer)&&(t.signed||t.layer!==this.graph.vocabulary.base_layer)?
!1:!t.signed||this.#e(this.graph.scoper.ofEdge(t))}#e(t){let e=this.holding.get(t);return e===void 0&&(e=this.graph.scoper.scopes.share(t,this.asked),this.holding.
set(t,e)),e}#n(t){let e=t.signed?this.graph.scoper.openKeys(t,this.asked):[];return{edge:t,match:e.length?S.COMPATIBLE:S.ASSERTED,openKeys:e,study:t.study,level:t.
signed?this.#s(t):X,silentBecause:""}}#s(t){let{reference:e,evidence_type:s,predicate:o}=t;return!e.length||s==="narrative"||this.#r(t)?X:s==="randomized_trial"||
s==="experiment"?Lt:Yt(t)&&o==="affects"?Lt:Vt}#r(t){return this.ownLayers.has(t.layer)?!1:t.reference.every(e=>{let s=this.#i(e);return s.length>0&&!s.some(o=>Qo(
o,t))})}#i(t){let{papers:e,ownRows:s}=this.graph;return e.surelyIdentified(t)?(s.get(e.paper.get(t)??t)??[]).filter(r=>this.layers.has(r.layer)):[]}#a(t){let e=t.
filter(({edge:r})=>r.signed);if(!e.length)return t;let o=t.filter(({edge:r})=>!r.signed).map(r=>({...r,silentBecause:"anatomy"}));for(let[r,i]of this.rules){if(!e.
length)break;let c=new Set(e.filter(a=>i(a,e)));if(c.size){for(let a of c)o.push({...a,silentBecause:r});e=e.filter(a=>!c.has(a))}}return[...e,...o]}retracted({
edge:{reference:t}}){return t.length>0&&t.every(e=>this.graph.retracted(e))}control({edge:t}){return t.setting.filter(s=>this.graph.contexts.get(s)?.control).some(
s=>!this.wantedControls.has(s))}hearsay({edge:t}){return this.ownLayers.has(t.layer)||!t.reference.length?!1:t.reference.every(e=>this.#i(e).some(s=>Qo(s,t)&&St(
s,t)&&this.#c(s,t)))}#c(t,e){let{scoper:s}=this.graph;return s.scopes.share(s.ofEdge(t),s.ofEdge(e))}audited({edge:t}){let{audited:e,edges:s,vocabulary:o}=this.
graph;return(e.get(t.id)??[]).some(({kind:r,paper_edges:i})=>{let a=i.map(l=>s.get(l)).filter(l=>l!==void 0).filter(l=>this.layers.has(l.layer));return o.scope_only.
includes(r)?a.some(l=>l.object===t.object&&this.#c(l,t)):a.length>0})}pooled(t,e){if(!this.graph.papers.pooled.size)return!1;let s=t.edge.evidence_type==="syste\
matic_review";return e.some(o=>Yt(o.edge)&&this.#o(o,t)||s&&this.#o(t,o))}#o(t,e){let s=this.graph.papers.pooled.get(t.study);return!s||e.study===t.study?!1:e.study.
split("+").every(o=>s.has(o))&&St(t.edge,e.edge)}otherSpecies({edge:t},e){if(this.fixesSpecies||!t.species||t.species===qt)return!1;let{scoper:s}=this.graph;return e.
some(o=>St(t,o.edge)&&P(o)&&o.edge.reference.length>0&&s.isHuman(s.ofEdge(o.edge)))}lessSpecific({edge:t,match:e,openKeys:s},o){return e===S.ASSERTED||s.length===
1&&s[0]==="sex"&&this.ownLayers.has(t.layer)?!1:o.some(r=>r.match===S.ASSERTED&&P(r)&&!r.edge.analysis&&(r.edge.reference.length>0||!t.reference.length)&&St(t,r.
edge))}weakerDesign({edge:t,study:e},s){if(s.length===1)return!1;let o=rl(s),r=o.get(e)??X,i=s.filter(c=>P(c)&&(o.get(c.study)??0)>r&&St(t,c.edge));return i.length>
0&&!il(i,this.graph.vocabulary.small)}};function sl({edge:n}){return n.certainty==="speculative"}function ol({edge:n,study:t,openKeys:e},s){return n.analysis?s.
some(o=>o.study===t&&!o.edge.analysis&&St(n,o.edge)&&o.openKeys.length<=e.length):!1}function St(n,t){return Zo(n.subject_aspect,t.subject_aspect)&&Zo(n.object_aspect,
t.object_aspect)}function Zo(n,t){return n===t||!(n&&t)}function Qo(n,t){return n.subject===t.subject&&n.object===t.object}function rl(n){let t=new Map;for(let{
study:e,level:s}of n)t.set(e,Math.max(s,t.get(e)??X));return t}function il(n,t){return n.some(({edge:s,study:o})=>o!==n[0].study||s.sign!=="0")?!1:Math.max(...n.
map(({edge:s})=>s.sample_size??0))<t&&!n.some(({edge:s})=>Yt(s))}function*tr(n,t,e,s,o){let r=Zt(t,s,o-1),i=[e];function*c(a,l){for(let u of n(a))u===s?yield[...i,s]:l>1&&(r.get(u)??1/0)<l&&!i.includes(u)&&(i.push(u),yield*c(
u,l-1),i.pop())}e!==s&&(yield*c(e,o))}function Zt(n,t,e){let s=new Map([[t,0]]);for(let[o,r]of s){if(r>=e)break;for(let i of n(o))s.has(i)||s.set(i,r+1)}return s}var Z=class{constructor(t,e,{healthy:s=!1,decidingOnly:o=!1,passes:r=()=>!0}={}){this.graph=t,this.counting=new fe(t,e,s),this.decidingOnly=o,this.passes=r,this.
onward=new Map,this.back=new Map,this.judged=new Map}from(t){let e=this.onward.get(t);return e||(e=this.#t(this.graph.successors.get(t),s=>this.step(t,s)),this.
onward.set(t,e)),e}to(t){let e=this.back.get(t);return e||(e=this.#t(this.graph.predecessors.get(t),s=>this.step(s,t)),this.back.set(t,e)),e}#t(t,e){let s=new Map;
for(let o of t?.keys()??[]){let r=e(o);r&&(r.mayBeCausal||!this.decidingOnly)&&s.set(o,r)}return s}step(t,e){let s=this.judged.get(t);s||(s=new Map,this.judged.
set(t,s));let o=s.get(e);if(o===void 0){let r=this.graph.successors.get(t)?.get(e)??[];o=this.counting.step(r.filter(this.passes)),s.set(e,o)}return o}all(){return[
...this.graph.nodes.keys()].flatMap(t=>[...this.from(t).values()])}};function de(n,t,e,s){return ys(new Z(n,t,e),t,s)}function ys(n,t,e=new Jt(n.graph.vocabulary.
budget)){let{source:s,target:o}=t;if(s===o)throw new Error(`a path needs two ends, and both are ${s}`);return new Ze(n.counting,n.step(s,o),()=>cl(n,t,e),e)}function cl(n,{
source:t,target:e,max_hops:s},o){let{counting:r}=n,{scopes:i}=n.graph.scoper,c=Zt(m=>n.to(m).keys(),e,s-1),a=[],l=[],u=new Set([t]),f=(m,y)=>m===e?l.length>0:!u.
has(m)&&(c.get(m)??1/0)<y,d=m=>{o.keep()&&a.push(new gt(i,[...l],m,r.asked))},p=(m,y,w)=>{for(let[B,T]of n.from(m)){if(!o.spend())return;if(!f(B,w))continue;let H=fs(
i,y,T);l.push(T),B===e?d(H):(u.add(B),p(B,H,w-1),u.delete(B)),l.pop()}};return p(t,us,s),a}function er(n,t,e,{passes:s,budget:o}={}){let r=i=>t.layers.length===1&&t.layers[0]===i?e:de(n,{...t,layers:[i]},{decidingOnly:!0,passes:s},o).verdict;return new Map(
jt(n.vocabulary,"layer").map(i=>[i,r(i)]))}function nr(n,t,{passes:e,budget:s}={}){let o=jt(n.vocabulary,"layer"),r=o.filter(l=>!t.layers.includes(l));if(!r.length)
return null;let i=de(n,{...t,layers:o},{decidingOnly:!0,passes:e},s),a=(i.direct?.edges??[]).filter(l=>l.signed&&r.includes(l.layer)).length;return{layers:r,findings:a,
verdict:i.verdict}}function sr(n,t,{direct:e,paths:s}){let r=[...s.filter(a=>a.decides).flatMap(a=>a.steps),...e?[e]:[]],i=new Map;for(let a of new Set(r)){let l=a.gaps.length?al(
t,a):[];l.length&&i.set(a,or(t.graph,n.context,a,l))}let c=r.map(a=>i.get(a)).filter(a=>a!==void 0);return c.length||r.length||(c=ul(s)),c.length||r.length||(c=
[...fl(n,t)]),ll(c)}function al({graph:n,counting:{asked:t},passes:e},{subject:s,object:o,gaps:r}){let a=(n.successors.get(s)?.get(o)??[]).filter(l=>l.signed&&e(
l)&&n.scoper.match(l,t)!==S.EXCLUDED).map(l=>n.scoper.openKeys(l,t));return ft([r,...a],l=>l.length)??r}function ll(n){let t=new Map;for(let e of n){let s=JSON.
stringify(e);t.set(s,{one:e,count:(t.get(s)?.count??0)+1})}return b(t.values(),({one:e,count:s})=>[-s,e.subject,e.object,e.lacks]).map(({one:e})=>e)}function or({
vocabulary:n},t,{subject:e,object:s},o){let r=o.map(c=>c==="species"&&!t.species?"population":c),i=n.keys.filter(c=>r.includes(c));return{subject:e,object:s,lacks:i.
map(c=>[c,Ce(t,c)])}}function ul(n){return n.filter(e=>e.counted).flatMap(e=>e.steps).filter(e=>e.sign==="?").map(({subject:e,object:s})=>({subject:e,object:s,lacks:[
["effect","direction"]]}))}function*fl({source:n,target:t,context:e,max_hops:s},o){let r=hl(o),{onward:i,back:c}=dl(o.graph),a=ml(r,Zt(i,n,s),Zt(c,t,s)),l=!1;for(let u=a;u<=
s&&!l;u+=1)for(let f of tr(i,c,n,t,u))for(let[d,p]of f.slice(1).entries()){let m=r.get(f[d])?.get(p);m&&(l=!0,yield or(o.graph,e,{subject:f[d],object:p},m))}}function dl({
successors:n,predecessors:t}){return{onward:e=>n.get(e)?.keys()??[],back:e=>t.get(e)?.keys()??[]}}function hl({graph:n,counting:{asked:t},passes:e}){let s=new Map;
for(let[o,r]of n.successors)for(let[i,c]of r){let l=c.filter(f=>f.signed&&e(f)).map(f=>n.scoper.scopes.separators(n.scoper.ofEdge(f),t)),u=ft(l,f=>pl(n,f))??[];
u.length&&s.set(o,(s.get(o)??new Map).set(i,u))}return s}function pl(n,t){let e=n.vocabulary.keys;return t.reduce((s,o)=>s*(e.length+1)+e.indexOf(o)+1,0)}function ml(n,t,e){
let s=1/0;for(let[o,r]of n)for(let i of r.keys())s=Math.min(s,(t.get(o)??1/0)+1+(e.get(i)??1/0));return s}var gl=4;function Qt(n,{source:t,target:e,context:s={},layers:o=[],max_hops:r=gl}){return{source:t,target:e,context:_t(s),layers:n.layers(o),max_hops:r}}var yl={human_only:({scoper:n},{edge:t})=>n.isHuman(n.ofEdge(t)),trials_only:(n,{edge:t})=>t.evidence_type==="randomized_trial",patients_only:({nodes:n},{edge:t})=>t.
population.some(e=>n.has(e))};function rr(n,t){let e=new Set(t.direct?.studies);if(t.directSign==="?")for(let r of t.causalPaths)for(let i of r.studies)e.add(i);
let s=new Map($(e).map(r=>[r,t.verdictKeeping(i=>i.study!==r)])),o=[...s].filter(([,r])=>r!==t.verdict).map(([r])=>r);return{without:s,flips:o,scenarios:wl(n,t)}}
function wl(n,t){let e=new Map(Object.entries(yl).map(([o,r])=>[o,t.verdictKeeping(i=>r(n,i))])),s=bl(t);if(s){let o=new Set(s.edges.map(({id:r})=>r));e.set("wi\
thout_weakest_step",t.verdictKeeping(({edge:r})=>!o.has(r.id)))}return e}function bl(n){if(n.decidedBy==="direct")return n.direct;let t=n.causalPaths.flatMap(e=>e.
steps.filter(s=>s.signed));return Le(t,({gaps:e,studies:s,subject:o,object:r})=>[e.length,-s.size,o,r])??null}var[bs,ws,rn,ir]=[0,1,2,3];function cr(n,t,e){let{vocabulary:s}=n;if(Ko(s,e.verdict))return{level:null,reasons:[]};if(e.decidedBy!=="direct"||!e.direct)return{level:s.
strengths[bs],reasons:["mechanism_only"]};let o=xl(e.direct.results,e.directSign),[r,i]=vl(s,o),c=kl(n,t,e,o);return{level:s.strengths[Math.max(r-c.length,bs)],
reasons:[i,...c]}}function xl(n,t){return n.filter(({signs:e})=>t===rt?e.size>0:e.has(t))}function ar(n){return n.reduce((t,{people:e})=>t+e,0)}function vl({many:n},t){
let e=t.filter(({level:r})=>r===Lt),s=e.filter(r=>r.pooled);if(s.some(({people:r})=>r>=n.people))return[ir,"pooled_controlled_many"];if(e.length>=n.several&&ar(
e)>=n.more_people)return[ir,"several_controlled_many"];if(s.length)return[rn,"pooled_controlled"];if(e.length>1)return[rn,"two_controlled"];if(e.some(({people:r})=>r>=
n.people))return[rn,"one_controlled_many"];let o=t.filter(({level:r})=>r===Vt);return $l(n.people,o,e.length)}function $l(n,t,e){let s=ar(t);return(t.some(({pooled:o})=>o)||
t.length>1)&&s>=n?[rn,"several_observational_many"]:e?[ws,"one_controlled"]:s>=n?[ws,"one_observational_many"]:t.length>1?[ws,"two_observational"]:[bs,t.length?
"one_observational":"no_study"]}function kl(n,t,e,s){let o=s.flatMap(({findings:i})=>i.map(({edge:c})=>c)),r=s.filter(({openKeys:i})=>i.length).length;return[...e.
contested||e.directSign===rt?["contested_evidence"]:[],...r*2>s.length?["indirect"]:Sl(t,o)?["only_animals"]:[],...o.every(i=>i.certainty==="tentative"||i.analysis)?
["tentative_only"]:[],...o.some(i=>n.audited.has(i.id))?["audited_reading"]:[]]}function Sl({context:n},t){return!n.species&&t.every(({species:e})=>e!==""&&e!==
qt)}function ur(n,t,e,s){let{vocabulary:o,nodes:r}=n,{budget:i,verdict:c}=e,a=r.get(t.target)?.category??"";if(i.exhausted||c!==kt(o)||o.suggests.no_targets.includes(
a))return null;let l=lr(n,e,!1);return l||r.get(t.context.population)?.category!=="Disorder"?l:lr(n,de(n,t,{healthy:!0,passes:s},i),!0)}function lr(n,t,e){let{most_steps:s,
hit_rates:o}=n.vocabulary.suggests,r=t.paths.filter(w=>w.counted&&w.steps.length<=s&&Ml(n,w)),i=r.filter(w=>I(w.sign)),[c]=b(i,w=>[w.kind,w.steps.length,w.nodes]);
if(!c)return null;let{sign:a,steps:l}=c,u=r.filter(w=>w.kind===c.kind&&w.steps.length<=l.length);if(u.some(w=>w.sign===ot||w.sign===rt))return null;let f=b(u.filter(
w=>I(w.sign)),w=>w.nodes);if(f.some(w=>w.sign!==a))return null;let d=n.vocabulary.kinds[c.kind],p=$(new Set(f.flatMap(w=>[...w.studies]))),m=f.map(w=>w.nodes),y=[
...new Set(f.flatMap(Ol))];return{sign:a,kind:d,paths:m,wholes:y,studies:p,hitRate:o[d],inHealthy:e}}function Ol({steps:n}){let t=n.find(e=>e.kind===mt);return t?
[t.subject]:[]}function Ml(n,{nodes:t}){return t.slice(1,-1).every(e=>n.nodes.get(e)?.category!=="Biomarker")}function he(n,t,e){let s=Qt(n,t);return xs(new Z(n,s,{passes:e}),s)}function xs(n,t){let{graph:e,passes:s}=n,o=new Jt(e.vocabulary.budget),r=ys(n,t,o),{verdict:i,
decidedBy:c,mechanismVerdict:a,direct:l,paths:u}=r,f=kt(e.vocabulary),d=r.deciding.map(y=>y.match),p=[...l?[l]:[],...u.flatMap(y=>y.steps)],m=Al({question:t,verdict:i,
decidedBy:c,mechanism:a,direct:l,paths:u,contested:r.contested,disagreement:c==="direct"&&a!==i&&a!==f,match:d.length?Math.max(...d):null,leans:r.leans},{strength:()=>cr(
e,t,r),specific:()=>_l(r),foundIn:()=>jl(e,r),suggests:()=>ur(e,t,r,s),byLayer:()=>er(e,t,i,{passes:s,budget:o}),elsewhere:()=>nr(e,t,{passes:s,budget:o}),resolving:()=>Qe(
e.vocabulary,i)?r.resolving:null,reported:()=>r.reported,missing:()=>sr(t,n,r),sensitivity:()=>rr(e,r),cautions:()=>on(e,new Set(p.flatMap(y=>y.edges))),complete:()=>El(
o,m)});return m}function El(n,{suggests:t,byLayer:e,elsewhere:s,sensitivity:o}){return!!(o||t||e||s)&&!n.exhausted}function Al(n,t){for(let[e,s]of Object.entries(
t)){let o;Object.defineProperty(n,e,{enumerable:!0,get:()=>(o??={value:s()},o.value)})}return n}function _l({direct:n,decidedBy:t}){if(!n||t!=="direct")return null;
let e=n.results.filter(({openKeys:s})=>!s.length);return e.length&&e.length<n.results.length?J(e):null}function jl({scoper:n},{decidingSteps:t,counting:{asked:e}}){
let s=t.flatMap(i=>i.speaking.filter(P)),o=n.common(new Set(s.map(({edge:i})=>n.ofEdge(i)))),r=n.common([e]);return new Map([...o].filter(([i,c])=>c.join()!==r.
get(i)?.join()))}var Tl=["opposite","null"],Il=["unresolved","partly","explained"];function fr(n,t){let e=t.map(s=>Ll(n,s)).filter(s=>s!==null);return b(e,({kind:s,status:o,subject:r,
object:i})=>[Tl.indexOf(s),Il.indexOf(o),r,i])}function Ll(n,{subject:t,object:e,speaking:s}){let o=s.map(({edge:l})=>l).filter(l=>l.signed),r=Nl(n,o);if(!r.length)
return null;let i=r.filter(l=>l.keys.length),c=r.filter(l=>!l.keys.length),a=({one:l,other:u})=>l.sign==="0"||u.sign==="0";return{subject:t,object:e,kind:r.every(
a)?"null":"opposite",status:c.length?i.length?"partly":"unresolved":"explained",keys:Re(n.scoper.scopes.keys,i.map(l=>l.keys))??[],clashes:b(r,l=>[a(l),!l.keys.
length,l.one.id,l.other.id]),open:Cl(n,c)}}function Nl(n,t){let{scoper:e}=n,s=t.filter(o=>o.sign!=="?");return s.flatMap((o,r)=>s.slice(r+1).filter(i=>o.sign!==
i.sign&&St(o,i)).map(i=>({one:o,other:i,keys:e.scopes.separators(e.ofEdge(o),e.ofEdge(i))})))}function Cl({scoper:n},t){return n.scopes.keys.filter(e=>t.some(({
one:s,other:o})=>{let[r,i]=[s,o].map(c=>n.scopes.value(n.ofEdge(c),e));return r===null!=(i===null)}))}function N({sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,route:i,regimen:c,setting:a}){return{sex:n,species:t,population:e,dose:s,dose_to:o,dose_unit:r,
route:i,regimen:c,setting:a}}function Ot(n,t,e,s){if(e==="dose"){let o=s.indexOf(" ");return{...t,dose:Number(s.slice(0,o)),dose_to:null,dose_unit:s.slice(o+1)}}
if(e==="setting"){let o=n.contexts.get(s)?.group,r=t.setting.filter(i=>n.contexts.get(i)?.group!==o);return{...t,setting:[...r,s]}}return{...t,[e]:s}}var dr=new WeakMap;
function Rl({scoper:n},t){let e=dr.get(t)??n.ofContext(N(t));return dr.set(t,e),e}function Q(n,t,e){let{effects:s,evidence:o,hidden:r}=t;return e.signed&&t.stated&&
!n.scoper.reportsAll(e,Rl(n,t))||e.signed&&s.length&&!s.includes(e.effect)||e.signed&&o.length&&!o.includes(e.evidence_type)?!1:r.length?![e.subject,e.object].some(
i=>r.includes(n.nodes.get(i)?.category??"")):!0}function vs(n,t){let e=Qt(n,{source:t.from,target:t.to,context:N(t),layers:t.layers,max_hops:t.hops}),s=new Z(n,
e,{passes:p=>Q(n,t,p)}),o=s.all(),r=new Map(o.flatMap(p=>p.findings.map(m=>[m.edge.id,m]))),c=t.from&&t.to&&t.from!==t.to?xs(s,e):null,a=c&&t.one?Bl(n,c):c,l=Pl(
o,a,t),u=new Set(l.flatMap(p=>[p.subject,p.object]));if(t.extent==="answer")for(let p of[t.from,t.to])p&&u.add(p);let f=fr(n,o),d=new Map(f.map(p=>[k(p),p]));return{
findings:r,answer:a,shown:l,nodes:u,conflicts:f,clashing:d}}function Bl(n,t){let e=t.paths.filter(o=>!o.chimera),s=[...t.direct?[t.direct]:[],...e.flatMap(o=>o.
steps)];return Object.create(t,{paths:{value:e},cautions:{get:()=>on(n,s.flatMap(o=>o.edges))}})}function cn(n){if(!n)return new Set;let t=[...n.direct?[n.direct]:
[],...n.paths.flatMap(e=>e.steps)];return new Set(t.map(k))}function k({subject:n,object:t}){return`${n}>${t}`}function Pl(n,t,{extent:e}){if(e==="all")return n;
if(!t)return[];let s=[...t.direct?[t.direct]:[],...t.paths.flatMap(o=>o.steps)];return[...new Set(s)]}var Dl=["+","-","0","?","="];function hr(n){let t=new Map,
{subject:e,object:s}=n;for(let o of n.findings){let{edge:r,match:i}=o,c=r.sex==="male"||r.sex==="female"?r.sex:"",a=r.signed?r.sign:"=",l=r.signed?`${a} ${c}`:r.
predicate,f={id:`${k(n)} ${l}`,subject:e,object:s,sign:a,sex:r.signed?c:"",match:0,counted:!1,ids:[]},d=t.get(l)??f;d.ids.push(r.id),d.counted||=E(o)||!r.signed,
d.match=Math.max(d.match,i),t.set(l,d)}return b(t.values(),({sign:o,sex:r})=>[Dl.indexOf(o),r])}var $s=["sex","species","population","route","regimen"],yr=[["effects","effect"],["evidence","evidence_type"],["layers","layer"]];function wr(n,t){let e=[...n.edges.
values()].filter(i=>i.signed),s=e.filter(i=>t.layers.includes(i.layer)),o=[...$s,"dose","setting"].map(i=>[i,br(n,t,s,i)]),r=yr.map(([i,c])=>[i,xr(n,e,c)]);return Object.
fromEntries([...o,...r].map(([i,c])=>[i,[...c].map(a=>({value:a}))]))}function br(n,t,e,s){return an(n,e,s,$s.includes(s)?String(Reflect.get(t,s)):"")}function xr(n,t,e){
let s=new Set(t.map(o=>o[e]));return n.words[e].filter(o=>s.has(o))}function ks(n,t){let e=[...n.edges.values()].filter(a=>a.signed),s=e.filter(a=>t.layers.includes(
a.layer)),o=N(t),r=mr(n,s.filter(a=>Q(n,t,a))),i={};for(let a of[...$s,"dose","setting"])i[a]=br(n,t,s,a).map(l=>{let u=n.scoper.ofContext(Ot(n,o,a,l));return{value:l,
...gr(n,r,u,Hl(n,a,l))}});let c=n.scoper.ofContext(o);for(let[a,l]of yr){let u={...t,[a]:a==="layers"?n.words.layer:[]},f=e.filter(d=>u.layers.includes(d.layer)&&
Q(n,u,d));i[a]=xr(n,e,l).map(d=>{let p=f.filter(m=>m[l]===d);return{value:d,count:gr(n,mr(n,p),c).count}})}return i}var pr=new WeakMap;function Ss(n){let t=pr.get(
n)??zl(n);return pr.set(n,t),t}function zl(n){let t={kinds:[],of:new Map,reporting:new Map},e=new Map;for(let s of n.edges.values()){if(!s.signed)continue;let o=n.
scoper.kind(s),r=e.get(o)??t.kinds.push(s)-1;e.set(o,r),t.of.set(s,r)}return t}function mr(n,t){let{of:e}=Ss(n),s=new Map;for(let o of t){let r=e.get(o)??-1;s.set(
r,(s.get(r)??0)+1)}return s}function gr(n,t,e,s){let{kinds:o}=Ss(n),{scoper:r}=n,[i,c]=[0,0];for(let[a,l]of t)r.scopes.share(r.ofEdge(o[a]),e)&&(i+=l,s?.has(a)&&
(c+=l));return{count:i,stated:c}}function Hl(n,t,e){let{kinds:s,reporting:o}=Ss(n),r=`${t} ${e}`,i=o.get(r)??new Set;if(o.has(r))return i;let{scoper:c}=n,a=c.ofContext(
Ot(n,_t({}),t,e));for(let[l,u]of s.entries())c.reportsAll(u,a)&&i.add(l);return o.set(r,i),i}function an(n,t,e,s=""){if(e==="sex")return["female","male"];if(e===
"dose")return Fl(n,t);let o=new Set(t.flatMap(i=>Reflect.get(i,e)));return(e==="setting"?[...n.contexts.keys()]:n.words[e]).filter(i=>o.has(i)||i===s)}function Fl(n,t){
let e=new Map;for(let{dose_min:s,dose_max:o,dose_unit:r}of t)for(let i of[s,o])i!==null&&e.set(`${i} ${r}`,[n.words.dose_unit.indexOf(r),i]);return b(e,([,s])=>s).
map(([s])=>s)}function vr({speaking:n}){return n.filter(({edge:t,match:e})=>t.signed&&e===S.ASSERTED)}var te=["opposite","differs","only_a","only_b","same"];function Os(n,t){if(!t.by)return null;let[e,s]=[t.a,t.b].map(i=>Wl(n,t,i)),o=$(new Set([...e.keys(),...s.
keys()])).map(i=>{let[c,a]=i.split(">"),l=[e,s].map(f=>f.get(i)??[]),u=l.map(Ul);return{subject:c,object:a,signs:u,edges:l.map(f=>f.map(({edge:d})=>d.id)),relation:Gl(
u)}}),r={};for(let i of o)r[i.relation]=(r[i.relation]??0)+1;return{rows:o,counts:r}}function Wl(n,t,e){let s={context:Ot(n,N(t),t.by,e),layers:t.layers},r=new Z(
n,s,{passes:i=>Q(n,t,i)}).all().map(i=>[k(i),vr(i)]);return new Map(r.filter(([,i])=>i.length))}function Ul(n){return n.length?J(U(n)).sign:""}function Gl([n,t]){
return n?t?n===t?"same":n==="+"&&t==="-"||n==="-"&&t==="+"?"opposite":"differs":"only_a":"only_b"}function ee(n){let t=Math.floor(n);return n-t!==.5?Math.round(n):t%2===0?t:t+1}function ln(n){return Number.isInteger(n*8)&&!Number.isInteger(n*4)?(ee(n*100)/100).
toFixed(2):n.toFixed(2)}function un(n){return`${ee(n*100)}%`}var ql=/e([+-])(\d)$/,Kl=1e-4;function $r(n){let t=Number(n.toPrecision(1));return t<Kl?t.toExponential(
0).replace(ql,"e$10$2"):String(t)}var fn=5,Vl=/[&<>"']/g,Yl={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#x27;"},Xl=/[^\S\n ]/g,Jl=/[\p{C}\p{Zl}\p{Zp}]/gu,kr="\\u0590-\\u08ff\\ufb1d-\\ufdcf\
\\ufdf0-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}",Zl=new RegExp(`[${kr}]+(?:[ 0-9.'’"-]+[${kr}]+)*`,"gu"),Ql=/^https?:\/\//,tu=/\.?0+$/;
function pe(n,t,e=""){return new Ms(t,e).document(n)}var Ms=class{constructor({colours:t,fonts:e},s){this.colours=t,this.fonts=e,this.paper=s,this.shade=s==="da\
rk"?1:0}document({width:t,height:e,lang:s,title:o,description:r,marks:i}){let[c,a]=[M(t),M(e)],l=i.map(u=>this.mark(u)).join(`
`);return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${c} ${a}" width="${c}" height="${a}" role="img" lang="${Mt(s)}" font-family="${Mt(this.fonts)}">\

<title>${Mt(o)}</title>
<desc>${Mt(r)}</desc>
${this.style()}<rect width="${c}" height="${a}"${this.look("paper","")}/>
${l}
</svg>
`}style(){if(this.paper)return"";let e=Object.keys(this.colours).sort(st).map(s=>{let o=this.colours[s][1];return`.oxf-${s}{fill:${o}}.oxs-${s}{stroke:${o}}`});
return`${eu("style",`@media (prefers-color-scheme:dark){${e.join("")}}`)}
`}look(t,e){let s=[t&&`oxf-${t}`,e&&`oxs-${e}`].filter(Boolean).join(" "),o=t?` fill="${this.colours[t][this.shade]}"`:' fill="none"';return` class="${s}"${o}${e?
` stroke="${this.colours[e][this.shade]}"`:""}`}mark(t){switch(t.kind){case"group":return this.group(t);case"text":return this.text(t);case"polyline":return this.
polyline(t);case"circle":return this.circle(t);case"rect":return this.rect(t);default:{let{x1:e,y1:s,x2:o,y2:r,width:i,stroke:c}=t;return`<line ${`x1="${M(e)}" \
y1="${M(s)}" x2="${M(o)}" y2="${M(r)}"`} stroke-width="${M(i)}"${Sr(t)}${this.look("",c)}/>`}}}polyline({points:t,fill:e,stroke:s,width:o,closed:r}){let i=t.map(
([a,l])=>`${M(a)},${M(l)}`).join(" "),c=s?` stroke-width="${M(o)}"`:"";return`<${r?"polygon":"polyline"} points="${i}"${c}${this.look(e,s)}/>`}circle({x:t,y:e,radius:s,
fill:o,stroke:r,width:i}){let c=r?` stroke-width="${M(i)}"`:"";return`<circle cx="${M(t)}" cy="${M(e)}" r="${M(s)}"${c}${this.look(o,r)}/>`}group({marks:t,tooltip:e,
href:s,name:o}){let r=e?`<title>${Mt(e)}</title>`:"",i=o?` data-name="${Mt(o)}"`:"",c=r+t.map(a=>this.mark(a)).join("");return Ql.test(s)?`<a href="${Mt(s)}" ta\
rget="_blank" rel="noopener noreferrer"${i}>${c}</a>`:`<g${i}>${c}</g>`}text({x:t,y:e,text:s,size:o,anchor:r,colour:i,bold:c,italic:a,turned:l}){let[u,f]=[M(t),
M(e)],d=l?`transform="translate(${u} ${f}) rotate(-90)"`:`x="${u}" y="${f}"`,p=r==="start"?"":` text-anchor="${r}"`,m=`${c?' font-weight="600"':""}${a?' font-st\
yle="italic"':""}`;return`<text ${d} font-size="${M(o)}"${p}${m}${this.look(i,"")}>${Mt(s)}</text>`}rect(t){let{x:e,y:s,width:o,height:r,fill:i,stroke:c,hatch:a,
radius:l}=t,u=l?` rx="${M(l)}"`:"",d=`<rect ${`x="${M(e)}" y="${M(s)}" width="${M(o)}" height="${M(r)}"`}${u}${Sr(t)}${this.look(i,c)}/>`,p=a?nu(t):"";return p?
`${d}<path d="${p}" stroke-width="1.6"${this.look("",a)}/>`:d}};function yt(n){return n.replace(Zl,"⁨$&⁩")}function Mt(n){let t=n.replace(Xl," ").replace(Jl,
e=>e===`
`?e:"�");return yt(t).replace(Vl,e=>Yl[e])}function M(n){return ln(n).replace(tu,"")}function eu(n,t){return`<${n}>${t}</${n}>`}function Sr({dash:n}){return n?
` stroke-dasharray="${n}"`:""}function nu({x:n,y:t,width:e,height:s}){let o="";for(let r=fn;r<=Math.floor((e+s)/fn)*fn;r+=fn){let[i,c]=r<=s?[0,r]:[r-s,s],[a,l]=r<=
e?[r,0]:[e,r-e];i<a&&(o+=`M${M(n+i)} ${M(t+c)}L${M(n+a)} ${M(t+l)}`)}return o}var su=new Set(["title","aria-label","placeholder"]);function h(n,t={},...e){let s=document.createElement(n);for(let[o,r]of Object.entries(t))typeof r=="functio\
n"?s.addEventListener(o.slice(2),r):r===!0?s.setAttribute(o,""):typeof r=="string"&&s.setAttribute(o,su.has(o)?yt(r):r);return s.append(...Nt(e)),s}function Nt(n){
return n.flatMap(t=>typeof t=="string"?t===""?[]:[yt(t)]:t instanceof Element?[t]:t?Nt(t):[])}function Or(n){let t=h("div",{class:"later"}),e=new IntersectionObserver(
s=>{s.some(({isIntersecting:o})=>o)&&(e.disconnect(),t.replaceChildren(...Nt([n()])),t.classList.remove("later"))});return e.observe(t),t}function me(n){return n.
target instanceof HTMLInputElement||n.target instanceof HTMLSelectElement?n.target.value:""}function ge(n){return n.target instanceof HTMLInputElement&&n.target.
checked}function tt(n,t,e,s,o){return h("select",{id:n,"aria-label":o,onchange:r=>s(me(r))},e.map(([r,i])=>h("option",{value:r,selected:r===t},i)))}var ou={"+":"\
up","-":"down",0:"null",conflicting:"mixed",mixed:"mixed"};function ye(n,t){return t==="="?"–":n.graph.vocabulary.arrows[t]}function D(n,t,e=n.sign(t)){return h(
"span",{class:`sign sign-${ou[t]??"open"}`,title:e},h("span",{"aria-hidden":"true"},ye(n,t)),h("span",{class:"unseen"},e))}function j(n,t,e){return n.explained(
t)?h("span",{class:"term",role:"term","data-term":t},e):e}function Es(n,t){return t.signed?D(n,t.sign):D(n,"=",n.say(t.predicate))}var ru=/[?#]/g;function iu(n,{
doi:t,pmid:e}){let s=(r,i)=>h("a",{href:r,rel:"noopener noreferrer",target:"_blank"},i),o=encodeURI(t).replace(ru,encodeURIComponent);return[...Ye(n,{doi:o,pmid:""}).
map(r=>s(r,`doi:${t}`)),...e?[s(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(e)}/`,`PMID ${e}`)]:[]]}function As(n,{silentBecause:t}){return t?`${n.say(
"not counted")}: ${n.say(`because_${t}`)}`:""}function dn({graph:n,words:t},e){let{t:s}=t,{edge:o,match:r}=e,i=As(t,e),c=n.flags.get(o.id)??[],a=o.reference.map(
u=>n.references.get(u)).filter(u=>u!==void 0),l=o.section&&(o.reference.length||o.citation.length)?` §${o.section}`:"";return h("article",{class:`card ${r===S.
COMPATIBLE||i?"light":""}`,id:`finding-${o.id}`,"data-finding":o.id,"data-counted":String(!i)},h("h3",{},Es(t,o)," ",`${t.node(o.subject)} → ${t.node(o.object)}`),
h("p",{},t.statement(o)),cu(t,e),i?h("p",{class:"silent"},i):null,au(n,t,o).map(u=>h("p",{class:"warning"},u)),c.map(u=>lu(t,u)),o.note?h("p",{class:"note"},h("\
strong",{},`${s.note}: `),o.note):null,h("p",{class:"source"},t.source(o),l," · ",h("code",{},o.id)),a.map(u=>_s(t,u)))}function cu(n,t){let{edge:e,match:s}=t,
o=n.text(n.graph.vocabulary.matches[s]);return h("ul",{class:"chips"},n.chips(e).map(r=>h("li",{},r)),e.signed?h("li",{class:"match"},j(n,n.graph.vocabulary.matches[s],
o)):null,e.signed&&E(t)?h("li",{class:"match"},j(n,"counted",n.say("counted"))):null,e.signed?null:h("li",{},n.say(e.predicate)),e.evidence_type?h("li",{},n.say(
e.evidence_type)):null,h("li",{},j(n,e.layer,n.say(e.layer))))}function au(n,{t},{reference:e}){let s=e.filter(o=>n.retracted(o)).length;return s?[s===e.length?
t.retracted:t.partlyRetracted]:[]}function lu(n,t){return h("p",{class:"warning"},h("strong",{},`${n.t.reviewSays}: `),n.flag(t))}function _s(n,t){let{graph:e,t:s}=n,
o=iu(e,t);return h("p",{class:"source"},`${[n.paper(t.id),t.title,t.journal].filter(Boolean).join(". ")} `,o.map(r=>[r," "]),o.length?"":`(${s.unverified})`,t.citation.
length?` ${s.confidence(n.say(t.match_confidence))}`:"")}var Mr={by:"",a:"",b:"",pick:""};function Er(n){let{words:t,state:e,overlay:s,view:o,change:r}=n,{t:i}=t,c=cn(o.answer),a=b(s?.rows??[],u=>!c.has(k(u))),l=()=>r(
Mr);return[uu(n),s?h("button",{type:"button",id:"overlay-close",onclick:l},i.clear):h("p",{},i.noComparison),te.filter(u=>s?.counts[u]).map(u=>[h("h3",{class:`r\
elation relation-${u}`,"data-relation":u,"data-count":String(s?.counts[u])},`${we(t,e,u)} (${s?.counts[u]})`),h("ul",{class:"paths"},a.filter(f=>f.relation===u).
map(f=>h("li",{},du(n,f,c))))])]}function uu({graph:n,words:t,state:e,change:s}){let{t:o}=t,r=[...n.edges.values()].filter(d=>d.signed&&e.layers.includes(d.layer)),
i=d=>{let[p,m]=d?an(n,r,d):[];s(m===void 0?Mr:{by:d,a:p,b:m,pick:""})},c=(d,p,m)=>h("div",{class:"row"},h("label",{for:d},p),m),a=n.vocabulary.keys.map(d=>[d,t.
text(d)]),l=c("overlay-by",o.compareBy,tt("overlay-by",e.by,[["","–"],...a],i));if(!e.by)return l;let u=an(n,r,e.by).map(d=>[d,t.named(d)]),f=(d,p)=>{let m=`o\
verlay-${d}`;return c(m,p,tt(m,e[d],u,y=>s({[d]:y,pick:""})))};return[l,f("a",o.first),f("b",o.second)]}function fu({graph:n,words:t},e,s){let o=s.map(c=>n.edges.
get(c)).filter(c=>c!==void 0),r=new Set(o.map(({study:c})=>c)).size;if(!r)return`${t.named(e)}: ${t.t.untested}`;let i=[...new Set(o.map(c=>t.source(c)))].join(
" ");return`${t.named(e)}: ${t.t.studies(r)} ${i}`}function du(n,t,e){let{words:s,state:o,change:r}=n,i=k(t),c=(a,l)=>a?h("span",{class:l?"stratum-b":"stratum-a"},
D(s,a)):h("span",{class:"sign"},"·");return h("button",{type:"button",class:"path","data-compared":i,onclick:()=>r({pick:`pair:${i}`,tab:"evidence"})},t.signs.
map(c),` ${s.node(t.subject)} → ${s.node(t.object)}`,[o.a,o.b].map((a,l)=>h("small",{},fu(n,a,t.edges[l]))),e.has(i)?null:h("small",{class:"note"},s.t.notHere))}
function we(n,{a:t,b:e},s){let o=n.t.relation[s];return typeof o=="function"?o(n.named(t),n.named(e)):o}var be=34,_r=[58,44,32],Ar=[28,22,17],hu=8;function jr(n,t,e,{width:s,height:o}){let r=s<o*.75,[i,c]=r?[o,s]:[s,o],a=gu(n,t);yu(a,e);let l=r?96:pu(a,i,c),u=Tr(a,
c,l),f=!(r||_r.includes(l)),d=f||r?be:64,p=(i-2*d)/Math.max(1,u.length-(f?0:1)),m=u.flatMap((T,H)=>{let vt=d+(u.length===1?i/2-d:H*p);return mu(u,H,c,f).map((Xn,Jn)=>({
id:T[Jn],far:vt,aside:Xn}))}),y=new Map(m.map(({id:T,far:H,aside:vt})=>[T,r?{x:vt,y:H}:{x:H,y:vt}])),w=Math.max(1,...u.map(T=>T.length)),B=f?2*p-16:r?c/w:p;return{
positions:y,beside:f,upright:r,room:B}}function pu(n,t,e){let s=(o,r)=>o.find(i=>Tr(n,e,i).length*r<=t-be);return s(_r,96)??s(Ar,50)??Math.min(...Ar)}function mu(n,t,e,s){
let o=n[t],r=Math.max(...n.map(c=>c.length)),i=(e-2*be)/(s?r:o.length);return o.map((c,a)=>{let l=s?Math.floor((a+.5)*r/o.length)+(t%2?.75:.25):a+.5-(o.length>1&&
t%2?.16:0);return be+i*l})}function gu(n,t){let e=new Map;for(let s of $(t)){let o=n.looks.get(n.nodes.get(s)?.category??"")?.level??0;e.set(o,[...e.get(o)??[],
s])}return b(e,([s])=>s).map(([,s])=>s)}function yu(n,t){let e=wu(t),s=new Map,o=r=>r.forEach((i,c)=>{s.set(i,(c+.5)/r.length)});n.forEach(o);for(let r=0;r<hu;r+=
1)for(let i of r%2?[...n].reverse():n){let c=new Map(i.map(a=>[a,bu(e.get(a)??[],s)??s.get(a)??0]));i.splice(0,i.length,...b(i,a=>[c.get(a)??0,a])),o(i)}}function wu(n){
let t=new Map;for(let{subject:e,object:s}of n)for(let[o,r]of[[e,s],[s,e]])t.set(o,[...t.get(o)??[],r]);return t}function bu(n,t){let e=n.map(s=>t.get(s)).filter(
s=>s!==void 0);return e.length?e.reduce((s,o)=>s+o,0)/e.length:void 0}function Tr(n,t,e){let s=Math.max(2,Math.floor((t-2*be)/e));return n.flatMap(o=>{let r=Math.
ceil(o.length/s);return Array.from({length:r},(i,c)=>o.filter((a,l)=>l%r===c))})}var Ir={female:["women","woman","females","f","w","女","女性","雌性"],male:["men","man","males","m","男","男性","雄性"]},xu=/^\s*(\d+(?:\.\d+)?)\s*(?:[–-]\s*(\d+(?:\.\d+)?)\s*)?([^\d\s.,–-]\S*)\s*$/,
Lr=/\s+/g,vu={species:"species",population:"population",route:"route",regimen:"regimen",dose_unit:"dose_unit",layers:"layer",effects:"effect",evidence:"evidence\
_type"};function Cr(n,t){let e=new URLSearchParams;for(let[s,o]of t){let r=s==="dose"?xu.exec(o):null;r?(e.set("dose",r[1]),r[2]&&e.set("dose_to",r[2]),e.set("d\
ose_unit",Nr(n,"dose_unit",r[3]))):e.has(s)||e.set(s,o.split("|").map(i=>Nr(n,s,i)).join("|"))}return e}function Nr(n,t,e){let{vocabulary:s}=n,o=W(s,e);if(t==="\
from"||t==="to")return n.nodes.has(e)?e:n.spellings.get(o)??e;if(t==="sex")return Object.keys(Ir).find(l=>Ir[l].includes(e.toLowerCase()))??e;let r=t==="setting"?
[...n.contexts.keys()]:n.words[vu[t]];if(!r||r.includes(e))return e;let i=s.languages.map(l=>new Y(n,l)),c=l=>[l,...i.map(u=>u.named(l))],a=l=>W(s,l).replace(Lr,
"");return r.find(l=>c(l).some(u=>a(u)===o.replace(Lr,"")))??e}var C={from:"",to:"",hops:4,one:!1,stated:!1,extent:"answer",..._t({}),setting:[],layers:[],effects:[],evidence:[],hidden:[],by:"",a:"",b:"",tab:"answer",pick:"",
view:"ladder",zoom:"",lang:"en",theme:""},Et=["answer","evidence","conflicts","compare","papers"],xe=["ladder","brain","harvest","forest","map","table"],Ct=6;function wt(n){
return{...C,layers:[...n.words.layer]}}function Rt(n,t){let e=new URLSearchParams;for(let[s,o]of Object.entries(wt(n))){let r=js(Reflect.get(t,s));(r!==js(o)||s===
"lang")&&e.set(s,r)}return e.toString()}function Rr(n,t){return Cr(t,new URLSearchParams(n.startsWith("#")?n.slice(1):n))}function Ts(n,t,e){return[...Rr(n,e)].
filter(([,o])=>o!=="").filter(([o,r])=>js(Reflect.get(t,o))!==r)}var $u=["tab","view","zoom","theme"];function js(n){return Array.isArray(n)?n.join("|"):String(
n??"")}function Br(n,t,e){let s=Rr(n,e),r=[...s.keys()].some(i=>Object.hasOwn(C,i)&&!$u.includes(i))?{...wt(e),lang:t.lang,theme:t.theme}:{...t};for(let[i,c]of Object.
entries(C)){let a=s.get(i),l=a===null?void 0:ku(i,a,c);l!==void 0&&hn(e,i,l)&&Reflect.set(r,i,l)}return(r.dose===null||!r.dose_unit)&&Object.assign(r,{dose:null,
dose_to:null,dose_unit:""}),r.dose_to!==null&&r.dose_to<Number(r.dose)&&(r.dose_to=null),[r.a,r.b].every(i=>ju(e,r.by,i))||Object.assign(r,{by:"",a:"",b:""}),r}
function ku(n,t,e){return Array.isArray(e)?t?t.split("|"):[]:typeof e=="boolean"?t==="true":n==="hops"?Math.min(Ct,Math.max(1,Number.parseInt(t,10)||C.hops)):n===
"dose"||n==="dose_to"?Pr(t):t}function Pr(n){return n!==""&&Number.isFinite(Number(n))&&Number(n)>=0?Number(n):null}var pn={sex:["","male","female"],extent:["an\
swer","all"],tab:Et,view:xe,theme:["","light","dark"]},mn={layers:"layer",effects:"effect",evidence:"evidence_type",hidden:"category"},Dr=["population","species",
"route","regimen","dose_unit"];function zr(n,t){return Object.hasOwn(pn,t)?pn[t].filter(Boolean):Dr.includes(t)?n.words[t]:Object.hasOwn(mn,t)?n.words[Reflect.get(
mn,t)]:t==="setting"?[...n.contexts.keys()]:t==="by"?n.vocabulary.keys:t==="lang"?n.vocabulary.languages:[]}function hn(n,t,e){let s=String(e);if(Object.hasOwn(
pn,t))return pn[t].includes(s);if(Dr.includes(t))return s===""||n.words[t].includes(s);if(Object.hasOwn(mn,t))return Su(n,t,e);switch(t){case"from":case"to":return s===
""||n.nodes.has(s);case"setting":return Ou(n,e);case"by":return s===""||n.vocabulary.keys.includes(s);case"lang":return n.vocabulary.languages.some(o=>o===s);case"\
zoom":return s===""||Mu.test(s);case"pick":return s===""||_u(n,s);default:return!0}}function Su(n,t,e){let s=n.words[Reflect.get(mn,t)];return(e.length>0||t!=="\
layers")&&e.every(o=>s.includes(o))}function Ou(n,t){let e=t.map(s=>n.contexts.get(s)?.group);return!e.includes(void 0)&&new Set(e).size===t.length}var Mu=/^\d+(\.\d+)?(,-?\d+(\.\d+)?){2}$/,
Eu=/^(\w+):(.*)$/,Au={node:1,pair:2,path:Number.POSITIVE_INFINITY};function _u(n,t){let[,e="",s=""]=Eu.exec(t)??[];if(e==="finding")return n.edges.has(s);let o=s?
s.split(">"):[];return o.length>0&&o.length<=(Au[e]??0)&&o.every(r=>n.nodes.has(r))}function ju(n,t,e){if(!(t&&e))return!1;if(t==="setting")return hn(n,t,[e]);if(t!==
"dose")return hn(n,t,e);let[s,o=""]=e.split(" ");return Pr(s)!==null&&o!==""&&hn(n,"dose_unit",o)}function bt(n){let t=n.indexOf(":");return[n.slice(0,t),n.slice(
t+1)]}var Is={light:{"+":"#c04a00","-":"#004a80",0:"#5c5c5c","?":"#5c5c5c","=":"#8c8c8c",text:"#15181c",paper:"#ffffff",halo:"#ffffff",badge:"#8a5a00",a:"#7a3fa0",b:"\
#00735c",both:"#6f6f6f",ring:"#15181c"},dark:{"+":"#ffb58a","-":"#3f94d8",0:"#b5b5b5","?":"#b5b5b5","=":"#6d747c",text:"#f2f4f6",paper:"#14181d",halo:"#14181d",
badge:"#ffcf70",a:"#d3a3f0",b:"#5fd3b5",both:"#9aa3ab",ring:"#ffffff"}},Tu={0:[2,4],"?":[7,5]},Iu={"+":"arrow","-":"bar",0:"circle"};function Bt(n){return{dash:Tu[n]??
[],end:Iu[n]??""}}function gn(n,t,{view:e,overlay:s},o,r){let i=Is[r],c=s?.rows??e.shown,a=s?new Set(c.flatMap(m=>[m.subject,m.object])):e.nodes,l=jr(n,a,c,o),u=s?
s.rows.flatMap(m=>Bu(n,m,i)):e.shown.flatMap(m=>Ru(m,i)),f=Du(t,e),d=Lu(u,l,o,f),p={layout:l,lines:d,colours:i,...o};return{...p,nodes:Nu(n,t,a,p,f),badges:s?[]:
Pu(e,p,f)}}function Lu(n,t,e,s){let o=Ho(n,t.positions,e),r=new Map;return n.map(i=>{let c=k(i),a=r.get(c)??0;r.set(c,a+1);let l=s!==null&&!s.has(c),u=l?.8:i.light?
.25:0;return{...i,labelAt:.44+.09*a,bow:o.get(i.id)??0,faded:l,fade:u}})}function Nu(n,t,e,{layout:s,lines:o},r){let i=new Y(n,t.lang),c=new Map;for(let{subject:l,
object:u,ids:f}of o)for(let d of[l,u])c.set(d,(c.get(d)??0)+f.length);let a=r&&new Set([...r].flatMap(l=>l.split(">")));return Array.from(e,l=>{let u=n.looks.get(
n.nodes.get(l)?.category??""),f=l===t.from||l===t.to;return{id:l,...L(s.positions,l),shape:u?.shape??"dot",colour:u?.colour??"#777777",size:f?13:s.beside?5:9,text:i.
node(l),end:f,faded:a!==null&&!a.has(l),degree:f?Number.POSITIVE_INFINITY:c.get(l)??0,picked:t.pick===`node:${l}`}})}var Cu={male:"♂",female:"♀"};function Ru(n,t){
return hr(n).map(e=>{let{sign:s,sex:o,ids:r}=e,i=e.match===S.COMPATIBLE||!e.counted,c=Math.min(5,1.6+.7*(r.length-1))*(i?.65:1),a=`${Cu[o]??""}${r.length>1?`×${r.
length}`:""}`,l=s==="=";return{...e,...Bt(s),colour:t[s],width:l?1:c,light:i,label:l?"":a}})}function Bu(n,{subject:t,object:e,signs:s,edges:o,relation:r},i){let{
arrows:c}=n.vocabulary,a=(f,d,p)=>({id:`${t}>${e} ${f}`,subject:t,object:e,sign:d,sex:"",ids:p,match:S.ASSERTED,colour:i[f],dash:f==="b"?[9,4]:f==="both"?Bt(d).
dash:[],end:Bt(d).end,width:f==="both"?1.5:2.6,light:!1,label:c[d]}),[l,u]=s;return r==="same"&&l?[a("both",l,o.flat())]:[...l?[a("a",l,o[0])]:[],...u?[a("b",u,
o[1])]:[]]}function Pu(n,{layout:t,lines:e},s){return n.shown.flatMap(o=>{let r=k(o),i=n.clashing.get(r),c=e.find(u=>k(u)===r);if(!(i&&c)||s&&!s.has(r))return[];
let[a,l]=[L(t.positions,o.subject),L(t.positions,o.object)];return[{id:r,...Kt(a,l,c.bow,.32),kind:i.kind}]})}function Du({pick:n},t){let e=zu(n,t),s=new Set(t.
shown.map(k));return e&&[...e].some(o=>s.has(o))?e:null}function zu(n,t){let[e,s]=bt(n);if(e==="path"){let o=t.answer?.paths.find(r=>r.nodes.join(">")===s);return o?
new Set(o.steps.map(k)):null}return e==="pair"?new Set([s]):e!=="node"?null:new Set(t.shown.filter(o=>o.subject===s||o.object===s).map(k))}var Ns="http://www.w3.org/2000/svg",Hu="Noto Sans, Noto Sans CJK SC, PingFang SC, Microsoft YaHei, sans-serif",Fu=/[&<>"']/g,Wu=/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
function Cs(n){return yt(n).replace(Fu,t=>`&#${t.charCodeAt(0)};`).replace(Wu,"")}function A(n){return Math.round(n*10)/10}function Hr(n,t,e,s){let{colours:o,width:r,
lines:i,nodes:c,badges:a}=n,l=new Map(c.map(m=>[m.id,m])),u=qe(n,1,e,""),f=Ke(n,1,u,e),d=Math.round(s.height);return`${[`<svg xmlns="${Ns}" width="${r}" height=\
"${d}" viewBox="0 0 ${r} ${d}" font-family="${Hu}" font-size="12">`,`<title>${Cs(t)}</title>`,`<rect width="${r}" height="${d}" fill="${o.paper}"/>`,...s.parts,
...i.map(m=>Gu(n,l.get(m.object),m)),...c.map(m=>qu(m,o)),...a.map(m=>Uu(m,o)),...f.map(({text:m,x:y,y:w})=>Ls(m,{x:y,y:w+4},o.text,{halo:o.halo})),...u.flatMap(
({id:m,texts:y,box:w})=>y.map((B,T)=>Ls(B,{x:(w[0]+w[2])/2,y:w[1]+11+T*14},o.text,{bold:l.get(m)?.end,halo:o.halo}))),"</svg>"].join(`
`)}
`}function Rs(n,{x:t,y:e},s,o=!1){return`<text x="${A(t)}" y="${A(e)}" fill="${s}"${o?' font-weight="bold"':""}>${Cs(n)}</text>`}function Bs({x:n,y:t},e,s,o){let r=s.
length?` stroke-dasharray="${s.join(" ")}"`:"";return`<path d="${`M${A(n)} ${A(t)} L${A(n+29)} ${A(t)}`}" fill="none" stroke="${e}" stroke-width="2.5"${r}/>`+Wr(
o,{x:n+29,y:t},{x:1,y:0},e)}function Fr({x:n,y:t},e,s){let o=Ds[e];return o?`<polygon points="${o.map(([i,c])=>`${A(n+6*i)},${A(t+6*c)}`).join(" ")}" fill="${s}\
"/>`:`<circle cx="${A(n)}" cy="${A(t)}" r="6" fill="${s}"/>`}function Uu({x:n,y:t,kind:e},{badge:s,paper:o}){let[r,i,c]=e==="opposite"?[s,o,"⇅"]:[o,s,"∅"];return`\
<g>${Ps({x:n,y:t},8,r,s)}${Ls(c,{x:n,y:t+4},i,{bold:!0})}</g>`}function Gu({layout:n,colours:t},e,s){let[o,r]=[L(n.positions,s.subject),L(n.positions,s.object)],
i=le(o,r,s.bow),c=Math.hypot(r.x-i.x,r.y-i.y)||1,a={x:(r.x-i.x)/c,y:(r.y-i.y)/c},l=(e?.size??0)+4,u={x:r.x-a.x*l,y:r.y-a.y*l},f=ht(s.colour,t.paper,s.fade),d=s.
dash.length?` stroke-dasharray="${s.dash.join(" ")}"`:"",p=[o,i,u].map(({x:y,y:w})=>`${A(y)} ${A(w)}`);return`<path d="${`M${p[0]} Q${p[1]} ${p[2]}`}" fill="non\
e" stroke="${f}" stroke-width="${A(s.width)}"${d}/>${Wr(s.end,u,a,f)}`}function Wr(n,{x:t,y:e},s,o){let r=(i,c)=>`${A(t+i*s.x-c*s.y)} ${A(e+i*s.y+c*s.x)}`;return n===
"arrow"?`<path d="M${r(3,0)} L${r(-6,4.5)} L${r(-6,-4.5)} z" fill="${o}"/>`:n==="bar"?`<path d="M${r(0,6)} L${r(0,-6)}" stroke="${o}" stroke-width="3"/>`:n==="c\
ircle"?Ps({x:t,y:e},3.5,"none",o):""}function yn(n,t){let e=document.createElementNS(Ns,n);for(let[s,o]of Object.entries(t))e.setAttribute(s,String(o));return e}
function Ur(n,t,e){let s=yn("svg",{width:34,height:14,"aria-hidden":"true"}),o=Bs({x:0,y:7},n,t,e),r=new DOMParser().parseFromString(`<svg xmlns="${Ns}">${o}</s\
vg>`,"image/svg+xml");return s.append(...r.documentElement.children),s}function Ps({x:n,y:t},e,s,o){return`<circle cx="${A(n)}" cy="${A(t)}" r="${e}" fill="${s}\
" stroke="${o}" stroke-width="1.5"/>`}function Ls(n,{x:t,y:e},s,{bold:o,halo:r}){let i=o?' font-weight="bold"':"",c=r?` stroke="${r}" stroke-width="3" paint-ord\
er="stroke" stroke-linejoin="round"`:"";return`<text x="${A(t)}" y="${A(e)}" text-anchor="middle" fill="${s}"${i}${c}>${Cs(n)}</text>`}var Ds={square:[[-1,-1],[
1,-1],[1,1],[-1,1]],diamond:[[0,-1],[1,0],[0,1],[-1,0]],triangle:[[0,-1.1],[1,.75],[-1,.75]],triangleDown:[[0,1.1],[1,-.75],[-1,-.75]],hexagon:[0,1,2,3,4,5].map(
n=>[Math.cos(n*Math.PI/3),Math.sin(n*Math.PI/3)]),star:Array.from({length:10},(n,t)=>{let[e,s]=[t%2?.5:1.2,t*Math.PI/5-Math.PI/2];return[e*Math.cos(s),e*Math.sin(
s)]})};function qu(n,t){let e=n.faded?ht(n.colour,t.paper,.75):n.colour,s=n.end?t.ring:ht(n.colour,t.text,.35),o=Ds[n.shape];return o?`<polygon points="${o.map(
([i,c])=>`${A(n.x+i*n.size)},${A(n.y+c*n.size)}`).join(" ")}" fill="${e}" stroke="${s}" stroke-width="${n.end?3:1.5}"/>`:Ps(n,n.size,e,s)}function Gr({shape:n,colour:t}){
let e=Ds[n],s=yn("svg",{viewBox:"0 0 16 16",width:16,height:16,"aria-hidden":"true",class:"swatch"}),o=e?.map(([r,i])=>`${8+6*r},${8+6*i}`).join(" ");return s.append(
o?yn("polygon",{points:o,fill:t}):yn("circle",{cx:8,cy:8,r:6,fill:t})),s}function qr(n,{width:t,height:e}){return new Promise((s,o)=>{let r=new Image,i=()=>o(new Error(
"no picture"));r.onload=()=>{let c=document.createElement("canvas");[c.width,c.height]=[2*t,2*e],c.getContext("2d")?.drawImage(r,0,0,c.width,c.height),c.toBlob(
a=>a?s(a):i(),"image/png")},r.onerror=i,r.src=`data:image/svg+xml;charset=utf-8,${encodeURIComponent(n)}`})}var zs=18,Pt=12,Ku=42,Vu=/(?<=[\s·；，])|(?<=[\u3400-\u9fff])/u;function ve(n,{one:t,stated:e,effects:s,evidence:o,hidden:r}){let{t:i}=n,c=(l,u)=>u.length?`${l}\
: ${n.joined(u.map(f=>n.say(f)))}`:"";return[t?i.one:"",e?i.stated:"",c(i.effects,s),c(i.evidence,o),c(i.hidden,r)].filter(Boolean).join(" · ")}function Hs({graph:n,
words:t,state:e,view:s}){let o=new Xt(n,e.lang,n.figures),{answer:r}=s,i=r?o.text("hops",{hops:r.question.max_hops}):"";return{said:[...r?[o.question(r.question)+
i,o.found(r)]:[t.where(e)],ve(t,e)].filter(Boolean),stamp:o.stamp(r?ct(n,r):"–")}}function Kr(n,t){return{...Hs(n),legend:[...Yu(n,t),...Xu(n,t)]}}function Yu({
words:n,state:t,overlay:e},{colours:s}){let o=(l,u,f,d)=>({text:d,draw:(p,m)=>Bs({x:p,y:m},l,u,f)});if(e){let u=te.filter(f=>e.counts[f]).map(f=>`${we(n,t,f)}: ${e.
counts[f]}`);return[o(s.a,[],"",n.named(t.a)),o(s.b,[9,4],"",n.named(t.b)),{text:u.join(" · "),draw:()=>""}]}let r=["+","-","0","?","="].map(l=>{let{dash:u,end:f}=Bt(
l);return o(s[l],u,f,`${ye(n,l)} ${n.sign(l)}`)}),{light_line:i,sexMarks:c,badge:a}=n.t;return[...r,...[i,c,a].map(l=>({text:l,draw:()=>""}))]}function Xu({graph:n,
words:t},{nodes:e}){let s=new Set(e.map(({id:o})=>n.nodes.get(o)?.category??""));return n.words.category.filter(o=>s.has(o)).map(o=>{let{shape:r,colour:i}=n.looks.
get(o)??{shape:"dot",colour:"#777777"};return{text:t.say(o),draw:(c,a)=>Fr({x:c+17,y:a},r,i)}})}function Vr({said:n,legend:t,stamp:e},s,{width:o,height:r,colours:i},c){
let a=[],l=r,u=(d,p=!1)=>{for(let m of Ju(d,o-2*Pt,c))l+=zs,a.push(Rs(m,{x:Pt,y:l},i.text,p))};u(s,!0);for(let d of n)u(d);let f=Pt;l+=zs+4;for(let{draw:d,text:p}of t){
let y=d(f,l-4)?Ku:0,w=y+c(p);f>Pt&&f+w>o-Pt&&(f=Pt,l+=zs),a.push(d(f,l-4),Rs(p,{x:f+y,y:l},i.text)),f+=w+16}return l+=4,u(e),{parts:a,height:l+Pt}}function Ju(n,t,e){
let s=[],o="";for(let r of n.split(Vu))o&&e(o+r)>t&&(s.push(o.trimEnd()),o=""),o+=r;return[...s,o]}var Zu=["sex","species","population","dose","dose_to","dose_unit","route","regimen","setting","one","stated","effects","evidence","hidden"].map(n=>n);function R({
graph:n,words:t,state:e,change:s},o){let{t:r}=t,i=Zu.filter(f=>String(e[f]??"")!==String(C[f]??"")),c=wt(n).layers,a=(f,d,p)=>h("button",{type:"button","data-wa\
y":f,onclick:()=>s(p)},d),l=Object.fromEntries(i.map(f=>[f,C[f]])),u=[t.where(e),ve(t,e)].filter(Boolean).join(" · ");return h("div",{class:"empty"},h("p",{},o),
i.length?h("p",{},r.narrowed(u)):null,h("p",{class:"tools"},i.length?a("filters",r.reset,l):null,e.layers.length<c.length?a("layers",r.allLayers,{layers:c}):null,
e.from&&e.to&&e.hops<Ct?a("hops",r.moreSteps(Ct),{hops:Ct}):null,e.pick?a("pick",r.letGo,{pick:"",tab:"answer"}):null))}function Yr(n,t){let{words:e,state:s}=n,{t:o}=e,r=t.match===null?"":e.graph.vocabulary.matches[t.match],i={"data-verdict":t.verdict,"data-match":r,"data-contest\
ed":String(t.contested),"data-strength":t.strength.level??""},{level:c}=t.strength;return[h("h2",{},`${o.question(e.node(s.from),e.node(s.to))} `,h("small",{id:"\
for-whom"},`· ${e.where(t.question.context)}`)),h("p",{class:`verdict verdict-${t.verdict}`,id:"verdict",...i},D(e,wn(e,t.verdict)),` ${o.verdict}: `,h("strong",
{},j(e,t.verdict,e.say(t.verdict))),c?[" · ",j(e,"strength",`${o.strength}: ${e.say(c)}`)]:"",h("br"),h("span",{id:"rests-on"},Qu(e,t))),tf(n,t),nf(e,t),h("p",
{id:"why"},ds(e,t))]}function wn({graph:n},t){let{verdicts:e}=n.vocabulary;return Object.keys(e).find(s=>e[s]===t)??"?"}function Qu({t:n},{direct:t}){if(!t)return n.
noDirect;let e=new Set(t.findings.filter(({edge:s})=>s.signed).map(({study:s})=>s));return n.about(t.findings.length,e.size,t.results.length)}function tf(n,{direct:t,
question:e}){if(!t)return null;let{words:s}=n,o=Object.keys(K(e.context)).length>0,r=new Map;for(let a of t.findings){let{silentBecause:l}=a;l&&r.set(l,[...r.get(
l)??[],a])}let i=(a,l)=>h("ul",{class:"studies"},a.map(u=>h("li",{},ef(n,u,l)))),c=[...r.values()].flat().length;return h("div",{id:"studies"},h("h3",{},j(s,"co\
unted",s.t.counted)),i(t.findings.filter(E),o),c?h("details",{id:"silent"},h("summary",{},`${s.t.notCounted} (${c})`),Array.from(r,([a,l])=>[h("p",{class:"silen\
t"},s.say(`because_${a}`)),i(l,!1)])):null)}function ef({words:n,change:t},{edge:e,openKeys:s},o){let r=[e.evidence_type&&n.say(e.evidence_type),e.sample_size===
null?"":`n=${e.sample_size}`,n.sex(e.sex,e.species)].filter(Boolean),i=s.length?n.t.notTold(n.joined(s.map(c=>n.say(c)))):n.text("asserted");return h("button",{
type:"button",class:"plain",title:n.statement(e),"data-study-line":e.id,onclick:()=>t({pick:`pair:${k(e)}`,tab:"evidence"})},D(n,e.signed?e.sign:"="),` ${n.source(
e)} `,h("small",{},[...r,...o?[i]:[]].join(" · ")))}function nf(n,{direct:t,verdict:e,leans:s,disagreement:o,mechanism:r,decidedBy:i}){if(!t||i!=="direct")return null;
let c=s?.sign??wn(n,e),l=t.results.filter(({signs:u})=>u.size&&![...u].some(f=>f===c)).map(u=>`${n.study(u.study,u.findings.map(({edge:f})=>f))}: ${n.outcome(Xe(
u))}`);return o&&l.push(`${n.say("mechanism paths")}: ${n.say(r)}`),l.length?h("p",{id:"against"},h("strong",{},`${n.t.against}: `),n.joined(l,"clauses")):h("p",
{id:"against"},h("strong",{},`${n.t.against}: `),n.t.nobody)}function Xr(n,{question:t}){let{graph:e,words:s}=n,o=[...e.successors.get(t.target)?.values()??[]].flat().filter(({predicate:a})=>a==="has_symptom"),r=[...new Set(
o.map(({object:a})=>a))];if(!r.length)return null;let i=h("ul",{class:"paths"});return h("details",{id:"symptoms",ontoggle:()=>{i.childElementCount||i.append(...r.
map(a=>h("li",{},sf(n,t,a))))}},h("summary",{},`${s.t.symptoms} (${r.length})`),i)}function sf({graph:n,words:t,state:e,change:s},o,r){let{source:i,context:c,layers:a,
max_hops:l}=o,u=he(n,{source:i,target:r,context:c,layers:a,max_hops:l},d=>Q(n,e,d)),f=u.direct?.results.length??0;return h("button",{type:"button",class:"path",
"data-symptom":r,"data-verdict":u.verdict,onclick:()=>s({to:r,pick:"",tab:"answer"})},D(t,wn(t,u.verdict)),` ${t.node(r)} `,h("small",{},`${t.say(u.verdict)} · ${t.
t.countedStudies(f)}`))}var Jr=25,Fs=!1;function Zr(){Fs=!1}function Qr(n){let{words:t,state:e,view:s}=n,{t:o}=t;if(!(e.from&&e.to))return[h("p",{},o.noQuestion)];if(!s.answer)return[h(
"p",{},o.same)];let r=s.answer;return[Yr(n,r),r.direct||r.paths.length?null:R(n,o.noPath(e.hops)),Xr(n,r),of(t,r),r.decidedBy==="nothing"?null:rf(t,r),cf(t,r),r.
direct?[h("h3",{},o.direct),lf(n,r.direct)]:null,af(n,r.paths),hf(t,r)]}function of(n,{question:t,byLayer:e,elsewhere:s}){if(s){let r=n.joined(s.layers.map(i=>n.
say(i)));return h("p",{id:"elsewhere"},n.t.elsewhere(r,s.findings,n.say(s.verdict)))}if(t.layers.length<2)return null;let o=[...e].map(([r,i])=>[r,i,n.say(i)]);
return h("div",{id:"by-layer"},h("h3",{},n.t.byLayer),h("ul",{},o.map(([r,i,c])=>h("li",{"data-layer":r,"data-verdict":i},j(n,r,n.say(r)),`: ${c}`))))}function rf(n,{
sensitivity:t}){let{without:e,flips:s,scenarios:o}=t,r=c=>{let a=e.get(c)??"";return h("li",{"data-study":c,"data-verdict":a},`${n.say("without")} ${n.study(c)}\
: ${n.say(a)}`)},i=(c,a)=>h("li",{"data-scenario":c,"data-verdict":a},`${n.say(c)}: ${n.say(a)}`);return h("details",{id:"sensitivity"},h("summary",{},j(n,"robu\
stness",n.t.robustness)),h("ul",{},s.map(r),Array.from(o,([c,a])=>i(c,a))))}function cf(n,{missing:t,question:e}){if(!t.length)return null;let s=t.map(o=>h("li",
{"data-missing":k(o)},n.missing(o,e.context.species)));return h("details",{id:"missing"},h("summary",{},j(n,"missing",`${n.t.missing} (${t.length})`)),h("ul",{},
s))}function af(n,t){let{t:e}=n.words,s=Fs?t:t.slice(0,Jr),o=()=>{Fs=!0,n.redraw();let r=document.querySelectorAll("#panel-body [data-path]")[Jr];r instanceof HTMLElement&&
r.focus()};return[h("h3",{},e.paths(t.length)),h("ol",{class:"paths"},s.map(r=>h("li",{},uf(n,r)))),s.length<t.length?h("button",{type:"button",id:"more-paths",
onclick:o},e.more(t.length-s.length)):null]}function lf(n,t){let{words:e,change:s}=n,o=k(t);return h("button",{type:"button",class:"path","data-pair":o,onclick:()=>s(
{pick:`pair:${o}`,tab:"evidence"})},D(e,t.signed?t.weighed.sign:"="),` ${e.node(t.subject)} → ${e.node(t.object)} `,ti(n,t),ei(e,t))}function uf(n,t){let{words:e,
state:s,change:o}=n,r=t.nodes.join(">"),i=t.match===S.COMPATIBLE;return h("button",{type:"button",class:`path ${t.counted?"":"uncounted"} ${i?"light":""}`,"data\
-path":r,"data-sign":t.sign,"data-kind":e.graph.vocabulary.kinds[t.kind],"data-match":e.graph.vocabulary.matches[t.match],"data-chimera":String(t.chimera),"data\
-speculative":String(t.speculative),"aria-pressed":String(s.pick===`path:${r}`),onclick:()=>o({pick:`path:${r}`,tab:"evidence"})},D(e,t.sign)," ",e.node(t.nodes[0]),
t.steps.map((c,a)=>[" ",h("span",{class:"step"},ff(e,c,t.signs[a]),ei(e,c),ti(n,c))," ",e.node(c.object)]),h("small",{},df(e,s,t).map(([c,a],l)=>[l?" · ":" ",j(
e,c,a)])))}function ff(n,t,e){return D(n,e,t.signed?void 0:n.say(t.edges[0].predicate))}function df(n,t,e){let{t:s}=n,o=Object.keys(K(N(t))).length>0,r=Le(e.steps,
u=>u.gaps.length),i=e.gaps&&r?`${n.node(r.subject)} → ${n.node(r.object)}`:"",{kinds:c,matches:a}=n.graph.vocabulary;return[[c[e.kind],n.say(c[e.kind])],[a[e.
match],o?n.text(a[e.match]):""],["weakest",i&&`${s.weakest}: ${i}`],["chimera",e.chimera?s.chimera:""],["speculative",e.speculative?s.speculative:""],["conteste\
d",e.contested?s.contested:""],["blocked",e.sign==="0"&&e.counted?s.blocked:""]].filter(([,u])=>u)}function ti({graph:n,view:t,words:{t:e}},s){let o=t.clashing.
get(k(s)),r=(c,a,l)=>h("span",{class:"clash",title:l,"data-term":c==="⚑"?null:"clash"},h("span",{"aria-hidden":"true"},c),h("span",{class:"unseen"},` (${a}) `)),
i=s.speaking.some(({edge:c})=>n.flags.has(c.id));return[o?r(o.kind==="opposite"?"⇅":"∅",e.clash,e.kind[o.kind]):null,i?r("⚑",e.reviewSays,e.reviewSays):null]}
function ei(n,t){let e=t.papers.map(s=>n.paper(s));return h("span",{class:"cited"},[pt(t.cited),...e].filter(Boolean).join(" "))}function hf(n,{cautions:t}){if(!t.
length)return null;let e=t.map(s=>h("p",{class:"warning","data-flag":s.id},n.flag(s)));return[h("h3",{id:"cautions"},`${n.t.cautions} (${t.length})`),e]}function O([n,t,e,s],o="rule",r=1,i=""){return{kind:"line",x1:n,y1:t,x2:e,y2:s,stroke:o,width:r,dash:i}}function Dt(n,t={}){return{kind:"polyline",points:n,fill:"",
stroke:"",width:1,closed:!1,...t}}function at(n,t,e,s={}){return{kind:"circle",x:n,y:t,radius:e,fill:"",stroke:"",width:1.5,...s}}function z(n,t,e,s,o={}){return{
kind:"rect",x:n,y:t,width:e,height:s,fill:"",stroke:"",hatch:"",radius:0,dash:"",...o}}function v(n,t,e,s,o={}){return{kind:"text",x:n,y:t,text:e,size:s,...{anchor:"\
start",colour:"ink",bold:!1,italic:!1,turned:!1},...o}}function ni(n,t="",e="",s=""){return{kind:"group",marks:n,tooltip:t,href:e,name:s}}var G={"+":"plus","-":"minus",0:"null","?":"muted",conflicting:"mixed",mixed:"mixed","=":"muted"};function et(n,t,e,s=6){let o=G[n];switch(n){case"+":case"-":return[
Ws(n,t,e,s,o)];case"0":{let r=s*.95;return[at(t,e,s*.72,{stroke:o,width:1.6}),O([t-r*.8,e+r,t+r*.8,e-r],o,1.4)]}case"conflicting":return[Ws("+",t-s*.62,e,s*.75,
o),Ws("-",t+s*.62,e,s*.75,o)];case"mixed":{let r=s*.75;return[O([t-r,e-1.5,t+r,e-1.5],o,2),O([t,e-1.5-r,t,e-1.5+r],o,2),O([t-r,e+s,t+r,e+s],o,2)]}default:{let r={
anchor:"middle",colour:o,bold:!0};return[v(t,e+s*.7,n==="?"?"?":"·",s*2,r)]}}}function Ws(n,t,e,s,o){let r=n==="+"?1:-1,i=[[t-s,e+r*s*.8],[t+s,e+r*s*.8],[t,e-r*
s*.9]];return Dt(i,{fill:o,closed:!0})}var $e="side",Gs={[$e]:[1,2],front:[0,2],top:[0,1]},nt=1.6,Us=2.5,si=.22,oi=12;function ri(n){let t=n.flat(),[e,s]=[t.map(([o])=>o),t.map(([,o])=>o)];return{left:Math.
min(...e),right:Math.max(...e),low:Math.min(...s),high:Math.max(...s)}}var bn=class{constructor(t,e,s){this.name=t,this.left=e,this.top=s}at(t){let[e,s]=Gs[this.
name];return[this.left+t[e]*nt,this.top-t[s]*nt]}shown(t){return this.name===$e?t.filter(([e])=>e<Us):t}numbered([t]){return this.name===$e||t>-Us}};function ii(n,t){
return n.filter(([e])=>e*t>0||Math.abs(e)<Us).slice(0,1)}function ci([n,t],[e,s]){let[o,r]=[(n+e)/2+si*(s-t),(t+s)/2-si*(e-n)];return Array.from({length:oi+1},(i,c)=>{
let a=c/oi,[l,u,f]=[(1-a)**2,2*(1-a)*a,a**2];return[l*n+u*o+f*e,l*t+u*r+f*s]})}function ai(n,t,e,s){let o=n.reduce((c,[,a])=>c+a,0),r=-.25;return[...n.flatMap(([
c,a])=>{if(!a)return[];let l=G[c];if(a===o)return[at(t,e,s,{fill:l})];let u=a/o,f=Math.max(3,ee(24*u)),d=r;r+=u;let p=Array.from({length:f+1},(m,y)=>{let w=2*Math.
PI*(d+u*y/f);return[t+s*Math.cos(w),e+s*Math.sin(w)]});return[Dt([[t,e],...p],{fill:l,closed:!0})]}),at(t,e,s,{stroke:o?"paper":"muted",width:1})]}var x=24,[pf,li,qs]=[20,12.5,11],mf=1.5,Ks=26,lt=class{#t=[];#e="";#n=[];constructor(t,e){this.ruler=t,this.width=e,this.y=x}add(...t){this.#t.push(...t)}group(t,e,s,o){
this.#t.push(ni(t,e,s,o))}head(t,e){this.#e=t,this.#s(t,pf,"ink",!0);for(let[s,o]of e.entries())this.#n.push(o),this.#s(o,li,s?"ink":"muted");this.y+=10}legend(t,e=20){
this.y+=12,this.add(O([x,this.y,this.width-x,this.y])),this.y+=e;let s=x;for(let[o,r]of t){let i=Ks+this.ruler.width(r,qs);s>x&&s+i>this.width-x&&(s=x,this.y+=e),
this.add(...o(s+Ks/2-4,this.y-4),v(s+Ks,this.y,r,qs)),s+=i+20}this.y+=e/2}notes(t,e="muted"){for(let s of t)this.#n.push(s),this.#s(s,qs,e)}heading(t){this.y+=14,
this.#s(t,li,"ink",!0)}finish(t,e,s){return this.notes([e]),{width:this.width,height:ee(this.y+x/2),lang:t,title:this.#e,description:this.#n.join(" "),marks:this.#t,
drawn:s}}#s(t,e,s,o=!1){for(let r of this.ruler.wrapped(t,this.width-2*x,e,o))this.y+=e*mf,this.add(v(x,this.y-e*.45,r,e,{colour:s,bold:o}))}};var At="",vn="…",ui="|",gf=["female","male","both"];function ne(n,t){if(t==="dose"){let{dose_min:s,dose_max:o,dose_unit:r}=n;return s===null||o===null?At:V([s,
o,r])}let e=Reflect.get(n,t);return Array.isArray(e)?e.join(ui):String(e)}function xn(n,t){let e=new Map;for(let s of n){let o=ne(s,t);e.set(o,(e.get(o)??0)+1)}
return e}function Vs(n,t){let e=xn(n,t),s=[...e.keys()].filter(Boolean),o=t==="sex"?gf.filter(r=>e.has(r)):t==="dose"?yf(n,s):b(s,r=>[-(e.get(r)??0),r]);return e.
has(At)?[...o,At]:o}function yf(n,t){let e=new Map(n.map(s=>[ne(s,"dose"),[s.dose_unit,s.dose_min??0,s.dose_max??0]]));return b(t,s=>e.get(s)??[])}function $n(n,t,e){
return t==="sex"?["female","male",At]:[...di(n,xn(n,t),t,e),At]}function fi(n,t,e,s){let o=xn(n,e),r=xn(t,e),i=new Map([...o].map(([c,a])=>[c,a+n.length*(r.get(
c)??0)]));return[...di(n,i,e,s),...o.has(At)?[At]:[]]}function di(n,t,e,s){let o=Vs(n,e).filter(Boolean),r=b(o,c=>[-(t.get(c)??0),c]).slice(0,s),i=o.filter(c=>r.
includes(c));return r.length<o.length?[...i,vn]:i}function kn(n,t,e){let s=ne(n,t);return e.includes(s)?s:vn}function ke(n,t,e){let s=ne(n,t);return e.includes(
s)?s:t==="sex"||!s?At:vn}function ut(n,t,e,s){return t===vn?n.text("others"):e==="sex"?t!=="female"&&t!=="male"?n.text(t?"both_sexes":"sex_unreported"):n.text(`${t}\
_${wf(s.filter(({sex:o})=>o===t))}`):t?e==="dose"?t:n.joined(t.split(ui).map(o=>n.named(o))):n.text("unreported",{key:n.say(e)})}function wf(n){let t=n.map(({species:e})=>e===
""||e==="human");return t.every(Boolean)?"people":t.some(Boolean)?"any":"animals"}var[Se,hi,Oe,Ys]=[18,38,11,16],Sn=2,[bf,xf]=[4.2,20],vf=3,Xs=22,Js=["-","0","+"],$f=["BrainRegion","Connection"];function pi(n,t,e,s="sex"){return new Zs(n,t,e,
s).scene()}var Zs=class{constructor(t,e,s,o){this.words=t,this.question=s,this.by=o,this.places=new Map;for(let{node:c,x:a,y:l,z:u}of t.data.places)a&&l&&u&&this.
places.set(c,[...this.places.get(c)??[],[Number(a),Number(l),Number(u)]]);this.found=new Map,this.placeless=0,this.#t(e),this.edges=[...this.found.values()].flat().
map(({edge:c})=>c),this.outlines=t.data.outlines,this.spans=Object.fromEntries(Object.entries(this.outlines).map(([c,a])=>[c,ri(a)]));let i=Object.values(this.spans).
reduce((c,{left:a,right:l})=>c+(l-a),0)*nt+2*Se;this.list=(i-Se)/Sn,this.sheet=new lt(t.ruler,i+2*x)}#t(t){let{nodes:e,successors:s}=this.words.graph,{source:o}=this.
question;for(let r of $(s.get(o)?.keys()??[])){let i=t.step(o,r)?.speaking.filter(({edge:c})=>c.signed)??[];i.length&&$f.includes(e.get(r)?.category??"")&&(this.#e(
r).length?this.found.set(r,i):this.placeless+=i.length)}}#e(t){if(this.places.has(t))return[t];let s=[...this.words.graph.successors.get(t)??[]].filter(([,r])=>r.
some(({predicate:i})=>i==="connects")),o=$(s.map(([r])=>r));return o.length>1&&o.every(r=>this.places.has(r))?o:[]}scene(){let{words:t,sheet:e,question:s,by:o}=this,
r=t.node(s.source),i=t.joined(s.layers.map(f=>t.say(f))),c=t.text("brain_question",{source:r,where:t.where(s.context),layers:i});e.head(t.text("brain",{source:r,
by:t.grouped(o)}),[c]);let a=$n(this.edges,o,vf);for(let f of a){let d=this.#n(f,a);d.length&&this.#s(f,d)}this.edges.length||e.notes([t.text("nothing")],"ink"),
e.legend(Mf(t));let[l,u]=[this.edges.length,this.edges.length+this.placeless];return e.notes([t.text("brain_note"),t.text("brain_counts",{placed:l,all:u})]),e.finish(
t.lang,t.stamp(this.#f(),"stamp_map"),l)}#n(t,e){let s=[...this.found].flatMap(([o,r])=>{let i=r.filter(({edge:c})=>ke(c,this.by,e)===t);return i.length?[{node:o,
ends:this.#e(o),results:U(i),findings:i}]:[]});return b(s,({ends:o,results:r,node:i})=>[o.length>1,-r.length,i])}#s(t,e){let{words:s,sheet:o,by:r}=this,i=r==="s\
ex"&&!t?s.text("sex_untold"):ut(s,t,r,this.edges),c=s.counted("finding",e.reduce((m,{findings:y})=>m+y.length,0)),a=s.text("brain_row",{stratum:i,counts:c});o.heading(
s.ruler.fitted(a,o.width-2*x-20,12.5,!0));let l=o.y+6,u=Math.max(...Object.values(this.spans).map(({low:m,high:y})=>y-m))*nt,f=e.slice(0,Xs).filter(({ends:m})=>m.
length===1),d=new Map(f.map(({node:m},y)=>[m,y+1])),p=x;for(let m of Object.keys(Gs)){let{left:y,right:w,low:B,high:T}=this.spans[m],H=l+(u-(T-B)*nt)/2,vt=new bn(
m,p-y*nt,H+T*nt);for(let Xn of this.outlines[m])o.add(Dt(Xn.map(([Jn,bc])=>[vt.left+Jn*nt,vt.top-bc*nt]),{stroke:"rule",width:1.1}));this.#a(t,e,d,vt),p+=(w-y)*
nt+Se}o.y=this.#r(t,e,d,l+u)+8}#r(t,e,s,o){let{words:r,sheet:i}=this,[c,a]=[e.slice(0,Xs),e.length-Xs],l=Math.ceil((c.length+(a>0?1:0))/Sn);for(let[u,f]of c.entries()){
let[d,p]=[Math.floor(u/l),u%l],m=r.tooltip(f.findings.map(({edge:w})=>w)),y=this.#i(f,s,x+d*(this.list+Se),o+(p+1)*Ys);i.group(y,`${r.node(f.node)}
${m}`,"",`item ${f.node} ${t||"-"}`)}if(a>0){let u=x+(Sn-1)*(this.list+Se),f=o+(c.length-(Sn-1)*l+1)*Ys;i.add(v(u+20,f,`… +${a}`,Oe,{colour:"muted"}))}return o+
l*Ys}#i(t,e,s,o){let{words:r}=this,i=s+this.list-hi*Js.length,c=r.ruler.fitted(r.node(t.node),i-s-28,Oe);return[t.ends.length===1?v(s+14,o,String(e.get(t.node)),
Oe,{anchor:"end",colour:"muted"}):Of(J(t.results).sign,s+4,o-3.5),v(s+20,o,c,Oe),...Sf(t,i,o)]}#a(t,e,s,o){let r=t||"-";for(let a of e.filter(({ends:l})=>l.length>
1).reverse())this.#c(this.#u(a,o),a,`arc ${a.node} ${r}`);let i=[],c=[];for(let a of e.filter(({ends:l})=>l.length===1)){let l=Math.min(xf,bf*Math.sqrt(a.results.
length)),u=s.get(a.node),f=o.shown(this.places.get(a.node)??[]).flatMap(d=>{let[p,m]=o.at(d);return i.push({left:p-l,top:m-l,right:p+l,bottom:m+l}),u&&o.numbered(
d)&&c.push({said:String(u),x:p,y:m,radius:l}),ai(Js.map(y=>[y,mi(a,y)]),p,m,l)});this.#c(f,a,`disc ${a.node} ${r}`)}for(let a of c)this.#o(a,i)}#c(t,{node:e},s){
this.sheet.group(t,this.words.node(e),"",s)}#o({said:t,x:e,y:s,radius:o},r){for(let i=0;i<60;i+=5)for(let c=0;c<12;c+=1){let a=c*Math.PI/6-Math.PI/4,l=o+7+i,[u,
f]=[Math.cos(a),Math.sin(a)],d=v(e+l*u,s+l*f+3,t,9,{anchor:"middle"}),p=this.words.ruler.box(d);if(r.some(w=>kf(p,w)))continue;r.push(p);let[m,y]=[o+1,l-6];i>5&&
this.sheet.add(O([e+m*u,s+m*f,e+y*u,s+y*f],"muted",.6)),this.sheet.add(d);return}}#l({ends:t},e){return(e.name===$e?[-1]:[-1,1]).map(s=>t.flatMap(o=>ii(this.places.
get(o)??[],s))).filter(s=>s.length>1)}#u(t,e){let{sign:s}=J(t.results),o=G[s];return this.#l(t,e).flatMap(i=>i.slice(1).map((c,a)=>[e.at(i[a]),e.at(c)])).flatMap(
i=>{let c=ci(i[0],i[1]);return[...I(s)?[Dt(c,{stroke:o,width:2}),...et(s,...c[Math.floor(c.length/2)],3.4)]:c.flatMap((l,u)=>u%2===0&&u+1<c.length?[O([...l,...c[u+
1]],o,2)]:[]),...i.map(([l,u])=>at(l,u,1.8,{fill:"muted"}))]})}#f(){let{graph:t,data:e}=this.words,{source:s,context:o,layers:r}=this.question,i=[this.edges.map(
c=>ms(t,c)),e.places];return ps([s,this.by,hs(o),r,i])}};function kf(n,t){return n.left+.5<t.right&&t.left+.5<n.right&&n.top+.5<t.bottom&&t.top+.5<n.bottom}function mi({
results:n},t){return n.filter(({signs:e})=>[...e].some(s=>s===t)).length}function Sf(n,t,e){let s=Js.map((o,r)=>({place:r,sign:o,count:mi(n,o)})).filter(({count:o})=>o);
return(s.length?s:[{place:1,sign:"?",count:1}]).flatMap(({place:o,sign:r,count:i})=>{let c=t+o*hi+6,a=i>1?[v(c+7,e,`×${i}`,Oe,{colour:"muted"})]:[];return[...et(
r,c,e-3.6,4.2),...a]})}function Of(n,t,e){return O([t-3,e,t+11,e],G[n],2,I(n)?"":"3 2")}function Mf(n){let t=(e,s)=>[(o,r)=>[at(o,r,6,{fill:G[e]})],n.text(s)];return[
t("-","lowers"),t("0","no_effect"),t("+","raises"),[(e,s)=>[O([e-9,s,e+9,s],"plus",2)],n.text("brain_arc")],[(e,s)=>[O([e-9,s,e+9,s],"mixed",2,"4 3")],n.text("b\
rain_unsettled")]]}var gi=["odds_ratio","relative_risk","hazard_ratio"];function yi(n,t,e){let s=t.flatMap(({edge:m})=>[m.effect_size,m.ci_low,m.ci_high]).filter(m=>m!==null),o=gi.includes(n)&&s.every(m=>m>0),r=gi.includes(n)?1:0,i=o?
Math.log:Number,c=[...s,r].map(m=>i(m)),[a,l]=[Math.min(...c),Math.max(...c)],u=.08*(l-a)||.5,[f,d]=[a-u,l+u],p=o?Af(Math.exp(f),Math.exp(d)):Ef(f,d);return{at:m=>e+
330*(i(m)-f)/(d-f),ticks:p.filter(m=>f<=i(m)&&i(m)<=d),none:r}}function wi(n){return Number(n.toFixed(12))}function Ef(n,t){let e=(t-n)/5,s=10**Math.floor(Math.
log10(e)),o=s*([1,2,5].find(c=>s*c>=e)??10),[r,i]=[Math.ceil(n/o),Math.floor(t/o)];return Array.from({length:i-r+1},(c,a)=>wi((r+a)*o))}function Af(n,t){let e=Math.
floor(Math.log10(n)),s=Array.from({length:Math.ceil(Math.log10(t))+1-e},(i,c)=>e+c),r=s.flatMap(i=>[1,2,5].map(c=>wi(c*10**i))).filter(i=>n<=i&&i<=t);return r.length<=
10?r:s.map(i=>10**i)}var[zt,Me,bi,_f]=[250,56,168,176],[jf,Mn]=[25,12],En=4.5;function xi(n,t,e="sex"){return new Qs(n,t,e).scene()}function Tf({direct:n}){return(n?.findings??[]).filter(
({edge:t})=>t.signed&&t.effect_size!==null)}var Qs=class{constructor(t,e,s){this.words=t,this.answer=e,this.by=s,this.all=(e.direct?.findings??[]).filter(({edge:o})=>o.
signed),this.sized=Tf(e),this.left=x+zt+Me+bi,this.sheet=new lt(t.ruler,this.left+330+24+_f+x)}scene(){let{words:t,sheet:e,answer:s,sized:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("forest",{...i,by:t.grouped(this.by)});e.head(c,[t.question(r),t.found(s)]);let a=new Set(o.map(({edge:d})=>d.
effect_metric)),l=Object.keys(t.graph.vocabulary.symbols).filter(d=>a.has(d));for(let d of l)this.#t(d);l.length||e.notes([t.text("forest_nothing")],"ink"),e.legend(
Lf(t));let u=new Set(o.map(({study:d})=>d)).size,f=t.text("forest_counts",{sizes:o.length,findings:this.all.length,studies:u});return e.notes([t.text("forest_no\
te",{way:t.text("forest_way")}),f]),e.finish(t.lang,t.stamp(ct(t.graph,s)),o.length)}#t(t){let{words:e,sheet:s,by:o}=this,r=this.sized.filter(({edge:l})=>l.effect_metric===
t);s.heading(e.metric(t)),s.y+=16;for(let[l,u,f]of[[x,"forest_study","start"],[x+zt+Me-14,"forest_n","end"],[x+zt+Me,"forest_design","start"],[this.left+330+24,
"forest_size","start"]])s.add(v(l,s.y,e.text(u),11,{anchor:f,colour:"muted"}));s.y+=6;let i=yi(t,r,this.left),c=s.y,a=r.map(({edge:l})=>l);for(let l of Vs(a,o)){
let u=r.filter(({edge:p})=>ne(p,o)===l),f=b(u,p=>[!E(p),-p.level,p.study,p.edge.id]);s.y+=20;let d=e.ruler.fitted(ut(e,l,o,a),zt,Mn,!0);s.add(v(x,s.y-4,d,Mn,{bold:!0}));
for(let p of f)this.#n(p,i)}this.#e(i,c)}#e(t,e){let s=this.sheet.y+6,o=t.at(t.none);this.sheet.add(O([o,e,o,s],"muted",1,"4 3"),O([this.left,s,this.left+330,s]));
for(let r of t.ticks){let i=t.at(r);this.sheet.add(O([i,s,i,s+4]),v(i,s+16,F(r),10,{anchor:"middle",colour:"muted"}))}this.sheet.y=s+22}#n(t,e){let{words:s,sheet:o}=this,
{edge:r,silentBecause:i}=t,c=s.ruler.wrapped(s.who(r),zt-12,Mn).slice(0,2),a=jf+(c.length-1)*14,l=o.y+a/2,u=[s.say(r.evidence_type),s.say(r.analysis)].filter(Boolean).
join(" · ")||"–",f=r.sample_size===null?"?":String(r.sample_size),d=s.size(r),p=[z(x,o.y+2,o.width-2*x,a-4,{fill:"band",radius:4}),...c.map((y,w)=>v(x+6,l+4.2+
14*(w-(c.length-1)/2),y,Mn)),v(x+zt+Me-14,l+4,f,11,{anchor:"end"}),v(x+zt+Me,l+4,s.ruler.fitted(u,bi-12,11),11,{colour:"muted"}),v(this.left+330+24,l+4,d.slice(
d.indexOf(" = ")+3),11),...If(t,e,l)],m=i?`
${s.say("not counted")}: ${s.say(`because_${i}`)}`:"";o.group(p,s.tooltip([r])+m,s.address(r.reference),`finding ${r.id}`),o.y+=a}};function If(n,t,e){let{ci_low:s,
ci_high:o,effect_size:r,sign:i}=n.edge,c=G[i],a=[];if(s!==null&&o!==null){let f=[t.at(s),t.at(o)];a.push(O([f[0],e,f[1],e],c,1.8),...f.map(d=>O([d,e-4,d,e+4],c,
1.8)))}let l=t.at(r??0),u=E(n)?{fill:c}:{fill:"paper",stroke:c};return[...a,z(l-En,e-En,2*En,2*En,u)]}function Lf(n){return[[(t,e)=>[z(t-4.5,e-4.5,9,9,{fill:"in\
k"})],n.text("forest_counted")],[(t,e)=>[z(t-4.5,e-4.5,9,9,{fill:"paper",stroke:"ink"})],n.text("forest_silent")],[(t,e)=>[O([t-9,e,t+9,e],"ink",1.8)],n.text("f\
orest_interval")]]}function vi(n,t,e,s){let o=new Map;for(let i of n){let{study:c,edge:a}=i;if(!a.signed)continue;let[l,{sign:u}]=[kn(a,t,e),a],f=JSON.stringify([c,l,u]),d=o.get(f)??
{study:c,stratum:l,sign:u,found:[]};d.found.push(i),o.set(f,d)}let r=Array.from(o.values(),({found:i,...c})=>{let a=i.filter(E),l=a.length?a:i;return{...c,findings:l,
counted:a.length>0,own:l.some(({edge:u})=>s.includes(u.layer)),people:Math.max(...l.map(({edge:u})=>u.sample_size??0)),level:Math.max(...l.map(({level:u})=>u))}});
return b(r,i=>[!i.counted,-i.level,-i.people,i.study])}function $i({findings:n}){let t=new Map;for(let{edge:e}of n){let{dose_min:s,dose_max:o,dose_unit:r}=e;if(s===
null||o===null)continue;let i=V([s,o,r]).slice(0,-r.length-1);t.set(r,(t.get(r)??new Map).set(i,s))}return Array.from(t,([e,s])=>`${b(s,([,r])=>r).map(([r])=>r).
join(", ")} ${e}`).join("; ")}function ki({findings:n}){return[...new Set(n.flatMap(({edge:t})=>t.reference))]}var to=1.959963984540054;function Si(n){let t=n.map(Nf),[e,s,o]=["+","-",null].map(c=>t.filter(a=>a===c).length),[r,i]=Cf(e,e+s);return{plus:e,minus:s,leftOut:o,
low:r,high:i,p:Rf(e,e+s)}}function Nf({signs:n,tendency:t}){let e=[...n].filter(I);return e.length>1?null:e[0]??t}function Cf(n,t){if(!t)return[0,1];let[e,s]=[n/
t,to*to],o=e+s/(2*t),r=to*Math.sqrt(e*(1-e)/t+s/(4*t*t)),i=1+s/t;return[Math.max(0,(o-r)/i),Math.min(1,(o+r)/i)]}function Rf(n,t){let e=Math.min(n,t-n),[s,o]=[1,
1];for(let r=1;r<=e;r+=1)s=s*(t-r+1)/r,o+=s;return Math.min(1,2*o/2**t)}var[Oi,so,Bf,Mi]=[22,15,52,7],[eo,An,Ei,no]=[128,9.5,8,6],_n=26,Pf=10,Ht=[240,280,400,430,620,770],se=160,Df=.01,zf=900,Ai={"-":"lowers",0:"no_effect","+":"rais\
es","?":"no_direction"},Hf=["-","0","+","?"];function ro(n,t,e="sex"){return new oo(n,t,e).scene()}var oo=class{constructor(t,e,s){this.words=t,this.answer=e,this.
by=s,this.findings=(e.direct?.findings??[]).filter(({edge:u})=>u.signed),this.edges=this.findings.map(({edge:u})=>u);let o=this.findings.filter(E).map(({edge:u})=>u);
this.strata=fi(this.edges,o,s,Pf),this.bars=vi(this.findings,s,this.strata,t.graph.vocabulary.own_layers);let r=new Set(this.bars.filter(u=>!u.counted).map(u=>u.
findings[0].silentBecause)),i=t.data.reasons.filter(u=>r.has(u));this.letters=new Map(i.map((u,f)=>[u,String.fromCharCode(97+f)])),this.signs=Hf.filter(u=>u!=="\
?"||this.bars.some(f=>f.sign===u)),this.most=Math.max(0,...this.bars.map(({people:u})=>u));let c=this.signs.map(u=>this.#n(u)),a=c.reduce((u,f)=>u+f,0)+no*(this.
signs.length-1);this.left=x+eo,this.sheet=new lt(t.ruler,Math.max(zf,this.left+a+x));let l=(this.sheet.width-x-this.left-a)/this.signs.length;this.columns=this.#t(
c.map(u=>u+l))}#t(t){let e=this.left;return this.signs.map((s,o)=>{let r={sign:s,x:e,width:t[o]};return e+=t[o]+no,r})}#e(t,e){return this.bars.filter(s=>s.stratum===
t&&s.sign===e).map(s=>this.#s(s))}#n(t){let e=Math.max(0,...this.strata.map(o=>this.#e(o,t).length)),s=this.words.ruler.width(this.words.text(Ai[t]),12.5,!0)+36;
return Math.max(s,Math.min(e,_n)*Oi+2*Ei)}#s(t){let{words:e}=this,s=t.people?Math.max(Mi,Bf*Math.sqrt(t.people/this.most)):Mi,o=e.text("people",{count:t.people||
"?"}),r=t.counted?"":` · ${this.letters.get(t.findings[0].silentBecause)}`,i=`${e.short(t.study)} · ${o}${r}`,c=this.by==="dose"?"":$i(t),a=s+(t.people?5:7),l=a+
e.ruler.width(i,An);return{bar:t,height:s,above:i,below:c,foot:a,up:l,down:c?5+e.ruler.width(c,An):0}}scene(){let{words:t,sheet:e,answer:s,by:o}=this,{question:r}=s,
i={source:t.node(r.source),target:t.node(r.target)},c=t.text("harvest",{...i,by:t.grouped(o)});if(e.head(c,[t.question(r),t.found(s)]),this.bars.length){this.#r();
for(let l of this.strata)this.#i(l)}else e.notes([t.text("nothing")],"ink");let a=Wf(t);return e.legend(o==="dose"?a.slice(0,-1):a),e.notes(this.#o()),e.heading(
t.text("swim")),e.notes([t.text("swim_grouping",{key:t.say(o)}),t.text("swim_metric")]),e.notes([t.text("swim_test")]),this.#l(),e.notes([t.text("swim_warning")],
"ink"),e.finish(t.lang,t.stamp(ct(t.graph,s)),this.bars.length)}#r(){let{words:t,sheet:e}=this;e.y+=22;for(let{sign:s,x:o,width:r}of this.columns){let i=t.text(
Ai[s]),c=20+t.ruler.width(i,12.5,!0),a=o+(r-c)/2;e.add(...et(s,a+7,e.y-4.5),v(a+20,e.y,i,12.5,{bold:!0}))}e.y+=8}#i(t){let{sheet:e}=this,s=this.columns.map(l=>({
...l,found:this.#e(t,l.sign)})),o=Math.max(...s.map(({found:l})=>Math.floor((l.length-1)/_n)+1))||1,r=Array.from({length:o},(l,u)=>{let f=s.map(({x:p,width:m,found:y})=>({
x:p,width:m,part:y.slice(u*_n,(u+1)*_n)})),d=f.flatMap(({part:p})=>p);return{parts:f,up:Math.max(0,...d.map(({up:p})=>p)),down:Math.max(0,...d.map(({down:p})=>p))}}),
i=r.reduce((l,{up:u,down:f})=>l+(u+f+14),0),c=e.y;for(let{x:l,width:u}of this.columns)e.add(z(l,c,u,i,{stroke:"rule"}));this.#a(t,c,i);let a=c;for(let{parts:l,up:u,
down:f}of r){a+=u+8;for(let{x:d,width:p,part:m}of l){e.add(O([d+4,a,d+p-4,a]));for(let[y,w]of m.entries())this.#c(w,d+Ei+y*Oi,a)}a+=f+6}e.y=c+i+no}#a(t,e,s){let{
words:o,sheet:r}=this,i=this.bars.filter(d=>d.stratum===t),c=new Set(i.filter(d=>d.counted).map(({study:d})=>d)),a=new Set(i.map(({study:d})=>d).filter(d=>!c.has(
d))).size,l=o.ruler.wrapped(ut(o,t,this.by,this.edges),eo-12,12.5,!0),u=a?o.text("cell_silent",{silent:a}):"",f=e+s/2-8*l.length+8;for(let d of l)r.add(v(this.left-
10,f,d,12.5,{anchor:"end",bold:!0})),f+=16;for(let d of o.ruler.wrapped(o.text("cell",{counted:c.size})+u,eo-12,10.5))r.add(v(this.left-10,f,d,10.5,{anchor:"end",
colour:"muted"})),f+=13}#c({bar:t,height:e,above:s,below:o,foot:r},i,c){let{words:a}=this,l=i+so/2+3.4,u=[...Ff(t,i,c,e),v(l,c-r,s,An,{colour:t.counted?"ink":"m\
uted",turned:!0})];o&&u.push(v(l,c+5,o,An,{anchor:"end",colour:"muted",turned:!0}));let f=t.findings[0].silentBecause,d=[a.tooltip(t.findings.map(({edge:m})=>m))];
f&&d.push(`${a.say("not counted")}: ${a.say(`because_${f}`)}`);let p=`study ${t.study} ${t.stratum||"-"} ${t.sign}`;this.sheet.group(u,d.join(`
`),a.address(ki(t)),p)}#o(){let{words:t}=this,e=Array.from(this.letters,([s,o])=>{let r=this.bars.filter(i=>!i.counted&&i.findings[0].silentBecause===s).length;
return t.text("reason",{letter:o,reason:t.say(`because_${s}`),count:r})});return e.length?[`${t.say("not counted")}: ${t.joined(e,"clauses")}`]:[]}#l(){let{words:t,
sheet:e,by:s,strata:o}=this,r=this.findings.filter(E),i=[[t.text("swim_all"),r]];for(let c of o.length>1?o:[]){let a=r.filter(({edge:l})=>kn(l,s,o)===c);i.push(
[ut(t,c,s,this.edges),a])}e.y+=20;for(let[c,a,l]of[[2,"end","swim_out"],[3,"start","swim_share"],[4,"start","swim_interval"],[5,"start","swim_p"]])e.add(v(x+Ht[c],
e.y,t.text(l),11,{anchor:a,colour:"muted"}));for(let[c,a]of["-","+"].entries())e.add(...et(a,x+Ht[c]-4,e.y-4,5));for(let[c,a]of i)a.length&&this.#u(c,Si(U(a)));
e.y+=12}#u(t,{plus:e,minus:s,leftOut:o,low:r,high:i,p:c}){let{sheet:a}=this,l=e+s;a.y+=18;let{y:u}=a;a.add(v(x,u,a.ruler.fitted(t,Ht[0]-24,11.5),11.5));for(let[
p,m]of[s,e,o].entries())a.add(v(x+Ht[p],u,String(m),11.5,{anchor:"end"}));if(!l)return;let[f,d]=[x+Ht[3],e/l];a.add(O([f,u-4,f+se,u-4],"rule",1),O([f+se/2,u-9,f+
se/2,u+1],"muted",1,"2 2"),O([f+se*r,u-4,f+se*i,u-4],"ink",2),at(f+se*d,u-4,4,{fill:"ink"}),v(x+Ht[4],u,`${un(d)} [${un(r)}, ${un(i)}]`,11.5),v(x+Ht[5],u,c>=Df?
ln(c):$r(c),11.5))}};function Ff({sign:n,counted:t,own:e,people:s},o,r,i){let c=G[n]==="muted"?"null":G[n],a=t?c:`${c}_faded`,l=e?{fill:a}:{stroke:a,hatch:a},u=z(
o,r-i,so,i,l);return s?[u]:[u,O([o,r-i-2.5,o+so,r-i-2.5],a,1.5,"3 2")]}function Wf(n){let t=e=>(s,o)=>[z(s-7,o-7,14,14,e)];return[[t({fill:"minus"}),n.text("har\
vest_own")],[t({stroke:"minus",hatch:"minus"}),n.text("harvest_told")],[t({fill:"minus_faded"}),n.text("harvest_silent")],[(e,s)=>[z(e-8,s-2,6,8,{fill:"null"}),
z(e+1,s-8,6,14,{fill:"null"})],n.text("harvest_height")],[(e,s)=>[v(e,s+4,"24",10,{anchor:"middle",colour:"muted"})],n.text("harvest_dose")]]}var[Ee,jn,_i,ji]=[32,212,110,100],[Uf,Ft,Wt]=[25,15,12.5],Gf=3,qf=24,oe=2,Tn=["-","0","+"],Kf=[["-","lowers"],["0","no_effect"],["+","raises"],["?","no_directio\
n"],["conflicting","conflicting"],["mixed","mixed"]];function Ti(n,t,e="sex"){return new co(n,t,e).scene()}var co=class{constructor(t,e,s){this.words=t,this.answer=
e,this.by=s;let{rows:o,rest:r}=Vf(t,e);this.rows=o,this.rest=r;let i=this.rows.flatMap(({first:c,last:a})=>a?[c,a]:[c]);this.edges=i.flatMap(c=>c.speaking.map(({
edge:a})=>a)),this.columns=this.#t(this.edges.filter(({signed:c})=>c)),this.column=Ee*Tn.length,this.heads=this.columns.map(c=>this.#n(c));for(let c of this.heads.
flat())this.column=Math.max(this.column,t.ruler.width(c,Wt,!0)+10);this.side=this.column*this.columns.length,this.left=x,this.middle=this.left+this.side+10,this.
right=this.middle+jn+10,this.together=this.right+this.side+10,this.sources=this.together+_i,this.sheet=new lt(t.ruler,this.sources+ji+x)}#t(t){let e=$n(t,this.by,
Gf);if(!Object.hasOwn(K(this.answer.question.context),this.by))return e;let s=new Set(t.map(o=>ke(o,this.by,e)));return e.filter(o=>!o||s.has(o))}#e(){let{words:t,
columns:e}=this,s=["female","male"].map(i=>ut(t,i,"sex",this.edges)),o=s[0]===t.text("female_animals")&&s[1]===t.text("male_animals");return this.by==="sex"&&e.
includes("female")&&e.includes("male")&&!o?t.text("by_sex"):t.grouped(this.by)}#n(t){let{words:e,by:s}=this,o=s==="sex"&&!t?e.text("sex_untold"):ut(e,t,s,this.edges),
r=Ee*Tn.length-8,[i,...c]=e.ruler.wrapped(o,r,Wt,!0);return c.length?[i,e.ruler.fitted(c.join(" "),r,Wt,!0)]:[i]}scene(){let{words:t,sheet:e,answer:s,rows:o}=this,
{question:r}=s,[i,c]=[t.node(r.source),t.node(r.target)],a=t.question(r)+t.text("hops",{hops:r.max_hops});e.head(t.text("ladder",{source:i,target:c,by:this.#e()}),
[a,t.found(s)]),o.length?this.#s(i,c):e.notes([t.text("nothing")],"ink"),e.legend(Jf(t));let l=o.filter(({nodes:d})=>d.length),u=l.filter(({steps:d})=>d.length===
oe).length,f=t.text("ladder_counts",{two:u,several:l.length-u,rest:this.rest});return e.notes([t.text("ladder_fan"),f]),s.complete||e.notes([t.text("incomplete")],
"ink"),e.finish(t.lang,t.stamp(ct(t.graph,s)),o.length)}#s(t,e){let{sheet:s}=this;this.#r(t,e);let o="";for(let r of this.rows)r.group!==o&&(o=r.group,s.y+=26,s.
add(v(x,s.y-3,o,11.5,{colour:"muted",italic:!0})),s.y+=5),this.#i(r)}#r(t,e){let{words:s,sheet:o,side:r}=this,{ruler:i}=s;o.y+=18;let c=i.wrapped(s.text("left",
{source:t}),r,12),a=i.wrapped(s.text("right",{target:e}),r,12);for(let[l,u]of[[this.left,c],[this.right,a]])for(let[f,d]of u.slice(0,oe).entries()){let p=i.fitted(
d+(u.length>oe&&f===1?" …":""),r,12);o.add(v(l+r/2,o.y+f*Ft,p,12,{anchor:"middle",colour:"muted"}))}o.y+=Ft*(Math.min(oe,Math.max(c.length,a.length))-1),o.y+=
20+Ft*(Math.max(...this.heads.map(({length:l})=>l))-1);for(let l of[this.left,this.right])for(let[u,f]of this.heads.entries())for(let[d,p]of[...f].reverse().entries()){
let m=l+(u+.5)*this.column;o.add(v(m,o.y-d*Ft,p,Wt,{anchor:"middle",bold:!0}))}for(let[l,u,f]of[[this.middle+jn/2,"mediator","middle"],[this.together,"together",
"start"],[this.sources,"sources","start"]])o.add(v(l,o.y,s.text(u),Wt,{anchor:f,bold:!0}))}#i(t){let{words:e,sheet:s}=this,o=e.ruler.wrapped(t.middle,jn-8,Wt),r=Uf+
(o.length-1)*Ft,i=s.y+r/2,c=i+4.3-Ft*(o.length-1)/2,a=e.ruler.fitted(t.kind,_i-25,11),l=e.ruler.fitted(Xf(t.steps),ji,11),u=[...this.#a(r),...this.#c(t.first,this.
left,i),...t.last?this.#c(t.last,this.right,i):[],...o.map((y,w)=>v(this.middle+jn/2,c+Ft*w,y,Wt,{anchor:"middle"})),...t.sign?et(t.sign,this.together+7,i):[],v(
this.together+21,i+4,a,11,{colour:"muted"}),v(this.sources,i+4,l,11,{colour:"muted"})],f=t.steps.flatMap(y=>y.speaking),d=new Map(f.map(({edge:y})=>[y.id,y])),p=t.
nodes.map(y=>e.node(y)).join(" → ")||t.middle,m=`row ${t.nodes.join(" ")||"direct"}`;s.group(u,`${p}
${e.tooltip([...d.values()])}`,"",m),s.y+=r}#a(t){let{sheet:e}=this,[s,o]=[e.y,e.width-2*x],r=[this.left,this.right].flatMap(i=>Array.from({length:this.columns.
length+1},(c,a)=>({x:i,place:a})).filter(({place:c})=>c>0||i===this.right));return[z(x,s+2,o,t-4,{fill:"band",radius:4}),...r.map(({x:i,place:c})=>{let a=i+c*this.
column;return O([a,s+2,a,s+t-2],"paper",3)})]}#c(t,e,s){let{words:o,by:r,columns:i}=this,c=t.speaking.filter(({edge:a})=>a.signed);if(!(t.signed&&c.length)){let l=t.
edges.some(f=>f.signed)?o.text("counted_nothing"):o.say(t.edges[0].predicate),u={anchor:"middle",colour:"muted",italic:!0};return[v(e+this.side/2,s+4,`— ${l} \
—`,11,u)]}return i.flatMap((a,l)=>{let u=c.filter(({edge:f})=>ke(f,r,i)===a);return u.length?this.#o(u,e+l*this.column,s):[]})}#o(t,e,s){let o=U(t),r=e+(this.
column-Ee*Tn.length)/2,i=Tn.flatMap((c,a)=>{let l=o.filter(({signs:f})=>[...f].some(d=>d===c)).length;if(!l)return[];let u=r+a*Ee+8;return[...et(c,u,s),...l>1?[
v(u+6.5,s+4,`×${l}`,9,{colour:"muted"})]:[]]});return i.length?i:[...et("?",r+Ee+8,s)]}};function Vf(n,{direct:t,paths:e}){let s=e.filter(({steps:f})=>f.length===
oe),o=e.filter(({steps:f})=>f.length>oe),r=new Set(s.map(({nodes:f})=>f[1])),i=new Map;for(let f of o)f.counted&&f.sign!=="?"&&!r.has(f.nodes[1])&&!i.has(f.nodes[1])&&
i.set(f.nodes[1],f);let c=[...i.values()].slice(0,qf),a=f=>n.graph.nodes.get(f.nodes[1])?.category??"",l=b(s.filter(f=>f.counted),f=>n.categoryPlace(a(f)));return{
rows:[...t?[Yf(n,t)]:[],...l.map(f=>io(n,n.category(a(f)),f)),...c.map(f=>io(n,n.text("circuits"),f)),...s.filter(f=>!f.counted).map(f=>io(n,n.text("not_counted"),
f))],rest:o.length-c.length}}function Yf(n,t){let[e,s]=[n.say("direct evidence"),n.text("directly")];return{group:e,middle:s,first:t,last:null,sign:t.sign,kind:"",
steps:[t],nodes:[]}}function io(n,t,{nodes:e,steps:s,kind:o,sign:r,counted:i}){let{arrows:c,kinds:a}=n.graph.vocabulary,l=s.slice(1,-1).flatMap(u=>[u.signed?c[u.
sign]:"→",n.node(u.object)]);return{group:t,middle:[n.node(e[1]),...l].join(" "),first:s[0],last:s[s.length-1],sign:i?r:"",kind:n.say(i?a[o]:"not counted"),steps:s,
nodes:e}}function Xf(n){let t=[...new Set(n.flatMap(s=>s.cited))].sort((s,o)=>s-o),e=new Set(n.flatMap(s=>s.papers)).size;return[t.length?`[${t.join(" ")}]`:"",
e?`+${e}`:""].filter(Boolean).join(" ")}function Jf(n){let t=(e,s)=>(o,r)=>[v(o,r+4,e,s,{anchor:"middle",colour:"muted"})];return[...Kf.map(([e,s])=>[(o,r)=>et(
e,o,r),n.text(s)]),[t("×3",9),n.text("ladder_cell")],[t("+2",10),n.text("ladder_sources")]]}var Zf={verdict:"What the counted studies add up to, for whom you asked; never more than they say.",increases:"The counted studies that found an effect found mo\
re of it, and more studies found that than found nothing.",decreases:"The counted studies that found an effect found less of it, and more studies found that tha\
n found nothing.",no_effect:"It was looked for, and no effect was found. That is not proof that there is none.",conflicting:"Some counted studies found more of \
it and others less.",mixed:"Some counted studies found an effect; as many or more found none.",insufficient:"Nothing that is counted says which way it goes.",strength:"\
How many controlled studies of how many people agree; see the method for the steps.",counted:"One result a study. What merely repeats, is less specific or weake\
r in design is listed, not counted.",asserted:"The finding itself reports everything the question fixes.",compatible:"The finding does not report something the \
question fixes; nothing in it speaks against.",chimera:"The steps were found in different contexts, such as male rats and then women; it is never counted.",contested:"\
Some counted studies of a step found no effect.",speculative:"A step rests on an outlook or a hypothesis only.",blocked:"A step was tested and nothing was found\
.",weakest:"The step whose findings leave most of the question open.",causal:"Something was changed at every step.",marker:"At least one step was only measured \
beside the other; nobody changed it.",inherited:"Carried over from a part, a whole or a symptom.",review:"What the review asserts, right or wrong.",primary:"Wha\
t the cited paper itself reports.",extended:"Papers that the review does not cite.",layers:"Who says it: the review, the papers it cites, or papers it does not \
cite.",setting:"What else held while it was measured: a task, a place, a partner, a time.",population:"Which people or animals: a disorder, or healthy, adolesce\
nt and so on.",regimen:"Given once, repeatedly, or for weeks.",route:"How it got into the body: through the nose, into a vein, into the brain.",stated:"Without \
this, findings that say nothing of the sex (dose, species …) are shown beside those that do.",hops:"A path goes from the start over mediators to the end; each\
 arrow is a step.",ladder:"A row for each mediator: what the start does to it on the left, what goes with it in the end on the right.",harvest:"A bar for each s\
tudy: its column is what it found, its height how many took part.",forest:"Sizes of effect with their intervals, as printed; nothing is pooled.",untold:"The stu\
dy says nothing of sex, or has both together.",together:"What a way adds up to when all its steps hold in one context.",missing:"Experiments that no finding in \
the graph reports, the most needed first.",robustness:"What remains if one study were left out, or if less were known.",clash:"Counted findings of these two dis\
agree; the tab Conflicts says which, and what parts them.",compare:"Two values of one key, such as women and men, laid over each other."},Qf={verdict:"针对所问对象，计入\
的研究合起来说明什么；不超出研究所述。",increases:"有作用的计入研究都见升高，且多于未见作用的研究。",decreases:"有作用的计\
入研究都见降低，且多于未见作用的研究。",no_effect:"检验过而未见作用；这并不证明没有作用。",conflicting:"计入的研究有的升高、有的降低。",
mixed:"有的计入研究见到作用，同样多或更多的研究未见。",insufficient:"没有计入的结果说明方向。",strength:"多少项对照研究、多少人结果一致；分级见方\
法说明。",counted:"每项研究计一个结果。重复、较不具体或设计较弱者列出而不计入。",asserted:"该结果自身报告了问题限定的全部条件。",
compatible:"该结果未报告问题限定的某个条件，但与之不冲突。",chimera:"各步来自不同情境（如先雄鼠后女性）；从不计入。",
contested:"某一步有计入的研究未见作用。",speculative:"某一步只有展望或假设。",blocked:"某一步已检验而未见作用。",weakest:"对\
问题条件说明最少的一步。",causal:"每一步都有干预。",marker:"至少一步仅为并行测量，无人干预。",inherited:"由部分、整体或症状外推。",
review:"综述的陈述，无论对错。",primary:"所引论文自身报告的结果。",extended:"综述未引的论文。",layers:"谁说的：综述、综述所引的论文，或综述未引的论文。",
setting:"测量时的其他条件：任务、地点、同伴、时间。",population:"哪些人或动物：某种障碍，或健康、青少年等。",regimen:"\
给药一次、多次或数周。",route:"如何进入体内：经鼻、静脉或脑内。",stated:"不勾选时，未说明性别（剂量、物种等）的结果也一并显示。",
hops:"路径由起点经中介到终点；每个箭头为一步。",ladder:"每个中介一行：左为起点对它的作用，右为它与终点的关系。",harvest:"\
每项研究一根柱：所在列为其结果，高度为样本量。",forest:"效应量及其区间，照原文；不作合并。",untold:"研究未说明性别，或两性合并。",
together:"一条路径各步在同一情境下合起来的结果。",missing:"图谱中无人报告的实验，最需要的在前。",robustness:"去掉一项研究或证据较少时的结\
论。",clash:"两者之间计入的结果不一致；“矛盾”标签列出哪些、因何不同。",compare:"同一因素的两个取值（如女性与男性）叠加比较。"},
In={en:Zf,zh:Qf},Ii={en:{strength:"evidence: weak, moderate …",stated:"only findings that say so",hops:"step, path",untold:"not told apart",robustness:"the ve\
rdict with less",missing:"missing experiment",clash:"⇅ ∅ findings disagree",weakest:"weakest step",compare:"compare"},zh:{strength:"证据强度",stated:"只看\
明确说明的证据",hops:"步、路径",untold:"未区分",robustness:"证据减少时的结论",missing:"缺少的实验",clash:"⇅ ∅ 证据不一致",weakest:"\
最弱的一步",compare:"比较"}},re={en:[["ask-section","Ask","Choose where to start, where to arrive, and for whom. Behind each choice stands how many findi\
ngs report it."],["stage","Look","Each row is a way: ▲ raises, ▼ lowers, ∅ no effect found; women, men and those not told apart in columns of their own. A row o\
pens its evidence."],["panel","Judge","The verdict, the studies behind it, and what speaks against it. Words underlined with dots say what they mean. “Take it a\
way” saves pictures, papers, and this very view."]],zh:[["ask-section","提问","选择起点、终点和对象。每个选项后是报告它的结果数。"],
["stage","看图","每行是一条路径：▲ 升高，▼ 降低，∅ 未见作用；女性、男性和未区分者各成一列。点击一行可见其证据。"],
["panel","判断","结论、所依据的研究，以及与之相反的证据。带点下划线的词有解释。“带走”可保存图片、文献和当前视图。"]]};var td={title:"OxyGraph",lead:"Which evidence holds for whom",language:"中文",dark:"Dark",light:"Light",ask:"Question and filters",panel:"What the evidence sa\
ys",stage:"Map",from:"From",to:"To",hops:"Steps at most",swap:"Swap",one:"Only paths that hold in one context",extent:"Show",answerOnly:"this answer",everything:"\
everything admitted",whom:"For whom",how:"How it was given",what:"Which findings",any:"any",reset:"Reset filters",sex:"Sex",species:"Species",population:"Popula\
tion",dose:"Dose",doseFrom:"Dose from",doseTo:"to",doseUnit:"Unit",route:"Route",regimen:"Regimen",setting:"Setting",settingAdd:"Add a setting",layers:"Layer",effects:"\
Effect",evidence:"Evidence type",legend:"Categories",ladder:"Ladder",brain:"Brain",harvest:"Harvest plot",forest:"Forest plot",views:"What the middle shows",figure:"\
Figure",noPair:"Choose a row, a line or a path, or two ends, to see every study of it.",map:"Map",table:"Table",zoomIn:"Zoom in",zoomOut:"Zoom out",fit:"Fit",guide:"\
Guide",guideStep:(n,t)=>`${n} of ${t}`,guideClose:"Close",back:"Back",next:"Next",done:"Done",allWords:"All unusual words",share:"Take it away",link:"Copy link",
keep:"This view as a file",png:"PNG picture",svg:"SVG picture",csv:"Findings as CSV",json:"Findings as JSON",cite:"Copy citations",bibtex:"Papers as BibTeX",ris:"\
Papers as RIS",papers:n=>n===1?"1 paper":`${n} papers`,hidden:"Left out",papersOf:"Papers of",papersOfAnswer:"this answer",papersOfPick:"what is picked",papersShown:"\
what the middle shows",noPaper:"No finding here names a paper.",print:"Print",copied:"Copied.",saved:"Saved.",copyFailed:"The browser refused to copy.",tabs:{answer:"\
Answer",evidence:"Evidence",conflicts:"Conflicts",compare:"Compare",papers:"Papers"},shown:(n,t,e)=>`${n} findings of the graph fit${t<n?` (${t} say so, ${n-t} \
do not state it)`:""}, ${e} of them in this answer`,drawn:(n,t)=>`${n} nodes, ${t} lines drawn`,question:(n,t)=>`How does ${n} reach ${t}?`,noQuestion:"Choose w\
here to start and where to arrive.",same:"Start and end are the same.",verdict:"Verdict",strength:"evidence",byLayer:"Each layer alone",about:(n,t,e)=>`${n} fin\
dings of ${t} studies; ${e} studies counted`,robustness:"What the verdict would be with less",missing:"Missing experiments",direct:"Direct evidence",paths:n=>`${n}\
 indirect paths`,more:n=>`Show ${n} more`,chimera:"chimera: no one context holds for all steps",speculative:"a step has nothing that is counted",contested:"cont\
ested by a null",weakest:"weakest step",blocked:"blocked by a null",clash:"findings disagree here",asserted:"asserted",compatible:"compatible",nothing:"Nothing \
is picked. Choose a node, a line or a path.",findings:n=>`${n} findings`,noFinding:"No finding fits what is asked.",narrowed:n=>`It is asked only for: ${n}.`,allLayers:"\
Ask all layers",moreSteps:n=>`Look for up to ${n} steps`,letGo:"Let go of what is picked",noPath:n=>`No finding joins the two ends, and no path of up to ${n} st\
eps.`,reviewSays:"Review and paper differ",cautions:"Cautions",retracted:"Retracted: supports no answer.",partlyRetracted:"A paper of it has been retracted; it \
rests on the others.",unverified:"identifier not verified",confidence:n=>`match of number and paper: ${n}`,note:"Note",description:"About",identifier:"Identifie\
r",through:"Start here",until:"End here",kind:{opposite:"opposite findings",null:"an effect and a null"},status:{explained:"explained by",partly:"partly explain\
ed by",unresolved:"no context key parts them"},flips:"Pairs whose findings disagree",flipsBy:"What parts them",noConflict:"No findings disagree in this selectio\
n.",compareBy:"Compare by",first:"First",second:"Second",noComparison:"Choose a key and two values to lay one over the other.",relation:{opposite:"opposite",differs:"\
effect against null or mixed",only_a:(n,t)=>`reported for ${n} only; ${t}: not tested`,only_b:(n,t)=>`reported for ${t} only; ${n}: not tested`,same:"same"},countedStudies:n=>n===
1?"1 study counted":`${n} studies counted`,symptoms:"Its symptoms, each alone",counted:"Studies counted",notCounted:"Not counted, and why",noDirect:"No study te\
sts this directly; ways over mediators are below.",notTold:n=>`does not say: ${n}`,against:"Against it",nobody:"no counted study.",elsewhere:(n,t,e)=>`Layers no\
t asked (${n}): ${t} findings between the two ends; with them the verdict is: ${e}.`,statedCount:(n,t)=>t?`${n} · +${t} not stated`:String(n),stated:"Only find\
ings that say so",untested:"not tested",studies:n=>n===1?"1 study":`${n} studies`,notHere:"not in this answer",here:"In this answer",others:"Elsewhere in the se\
lection",versus:"against",moreClashes:n=>`+${n} more`,didYouMean:n=>`Instead of ${n} you may mean:`,mayBe:(n,t)=>n?`${n} may be: ${t}.`:`An address may say: ${t}\
.`,leftOut:n=>`The address says ${n}, which is not understood here and was left out.`,cited:(n,t,e)=>`OxyGraph ${n}${t?` · answer ${t} · cite: “OxyGraph ${n}\
, answer ${t}, ${e}”`:""} · data CC BY 4.0`,clear:"Close the comparison",columns:["Subject","Relation","Object","Match","Context","Source","Statement","Findi\
ng"],filter:"Filter the table",tableCaption:"Every finding of the selection",signs:{"+":"increases","-":"decreases",0:"no effect","?":"direction not given","=":"\
structure",conflicting:"conflicting",mixed:"mixed"},mapHelp:"Arrow keys go from node to node, Enter opens the evidence, plus and minus zoom, 0 fits, Escape lets\
 go.",at:(n,t)=>`${n}, ${t} lines`,unknown:n=>`Nothing is called “${n}”.`,light_line:"thinner and lighter: compatible, not asserted, or not counted",badge:"\
⇅ or ∅ on a line: its findings disagree; ⚑ review and paper differ",sexMarks:"♂ ♀ findings in one sex; ×n findings of one kind",offline:"Everything i\
s in this file; nothing is fetched.",tooOld:"This browser cannot unpack what is in this file. Browsers since 2023 can."},ed={title:"OxyGraph",lead:"哪些证据适用于谁",
language:"English",dark:"深色",light:"浅色",ask:"问题与筛选",panel:"证据说明什么",stage:"图",from:"起点",to:"终点",hops:"最多步数",swap:"\
互换",one:"只看各步有共同情境的路径",extent:"显示",answerOnly:"本问题",everything:"全部适用证据",whom:"对谁",how:"如何给药",what:"\
哪些证据",any:"不限",reset:"清除筛选",sex:"性别",species:"物种",population:"人群",dose:"剂量",doseFrom:"剂量自",doseTo:"至",doseUnit:"单位",
route:"途径",regimen:"给药方案",setting:"情境",settingAdd:"添加情境",layers:"层",effects:"作用方向",evidence:"证据类型",legend:"类别",ladder:"\
阶梯图",brain:"脑图",harvest:"收获图",forest:"森林图",views:"中间显示什么",figure:"图表",noPair:"请选择一行、一条线、一条路径，或起点和终点，以查看其全部研究。",
map:"网络图",table:"表格",zoomIn:"放大",zoomOut:"缩小",fit:"适应窗口",guide:"导览",guideStep:(n,t)=>`第 ${n} 步，共 ${t} 步`,guideClose:"关闭",
back:"上一步",next:"下一步",done:"完成",allWords:"全部术语",share:"带走",link:"复制链接",keep:"当前视图（文件）",png:"PNG 图片",svg:"\
SVG 图片",csv:"证据 CSV",json:"证据 JSON",cite:"复制文献",bibtex:"文献 BibTeX",ris:"文献 RIS",papers:n=>`${n} 篇文献`,hidden:"不含",papersOf:"\
文献属于",papersOfAnswer:"本回答",papersOfPick:"所选内容",papersShown:"中间所示内容",noPaper:"此处的证据没有注明文献。",print:"打印",
copied:"已复制。",saved:"已保存。",copyFailed:"浏览器不允许复制。",tabs:{answer:"回答",evidence:"证据",conflicts:"矛盾",compare:"比较",
papers:"文献"},shown:(n,t,e)=>`图谱中适用 ${n} 条${t<n?`（明确说明 ${t}，未说明 ${n-t}）`:""}，其中本回答 ${e} 条`,drawn:(n,t)=>`画出 ${n}\
 个节点、${t} 条线`,question:(n,t)=>`${n}如何到达${t}？`,noQuestion:"请选择起点和终点。",same:"起点与终点相同。",verdict:"结论",strength:"\
证据强度",byLayer:"各层单独的结论",about:(n,t,e)=>`${n} 条结果，${t} 项研究，计入 ${e} 项`,robustness:"证据减少时的结论",missing:"\
缺少的实验",direct:"直接证据",paths:n=>`${n} 条间接路径`,more:n=>`再显示 ${n} 条`,chimera:"嵌合路径：各步无共同情境",speculative:"\
有一步没有计入的结果",contested:"有阴性结果",weakest:"最弱的一步",blocked:"被阴性结果阻断",clash:"此处证据相互矛盾",asserted:"\
明确适用",compatible:"不冲突",nothing:"尚未选择。请选择节点、线条或路径。",findings:n=>`${n} 条证据`,noFinding:"没有符合所问的证据。",
narrowed:n=>`目前只问：${n}。`,allLayers:"包括所有层",moreSteps:n=>`查找至多 ${n} 步`,letGo:"取消所选",noPath:n=>`两端之间没有结果，也没有 ${n}\
 步以内的路径。`,reviewSays:"综述与原文不同",cautions:"须注意",retracted:"已撤稿：不支持任何结论。",partlyRetracted:"其中有论文已被撤稿；此结果依\
据其余论文。",unverified:"标识符未核实",confidence:n=>`编号与论文的匹配：${n}`,note:"备注",description:"说明",identifier:"标识符",through:"\
设为起点",until:"设为终点",kind:{opposite:"方向相反",null:"有作用与无作用"},status:{explained:"可由此解释：",partly:"部分可由此解释：",
unresolved:"没有情境因素可以区分"},flips:"证据不一致的关系",flipsBy:"区分因素",noConflict:"所选证据没有矛盾。",compareBy:"比较",
first:"甲",second:"乙",noComparison:"选择一个因素和两个取值，叠加在一张图上比较。",relation:{opposite:"相反",differs:"有作用对无作用或不一",
only_a:(n,t)=>`仅${n}有报告；${t}：未检验`,only_b:(n,t)=>`仅${t}有报告；${n}：未检验`,same:"相同"},countedStudies:n=>`计入 ${n} 项研究`,
symptoms:"各个症状单独的结论",counted:"计入的研究",notCounted:"未计入及原因",noDirect:"没有研究直接检验；经由中介的路径见下。",
notTold:n=>`未说明：${n}`,against:"与之相反",nobody:"计入的研究中没有。",elsewhere:(n,t,e)=>`未问的层次（${n}）：两端之间 ${t} 条结果；\
计入后结论为：${e}。`,statedCount:(n,t)=>t?`${n} · 另 ${t} 未说明`:String(n),stated:"只看明确说明的证据",untested:"未检验",studies:n=>`${n}\
 项研究`,notHere:"不在本回答之内",here:"本回答之内",others:"所选的其他证据",versus:"对",moreClashes:n=>`另 ${n} 对`,didYouMean:n=>`${n}\
 或许应为：`,mayBe:(n,t)=>n?`${n} 可为：${t}。`:`地址可含：${t}。`,leftOut:n=>`地址中的 ${n} 无法理解，已略去。`,cited:(n,t,e)=>`Oxy\
Graph ${n}${t?` · 回答编号 ${t} · 引用格式：“OxyGraph ${n}，回答 ${t}，${e}”`:""} · 数据 CC BY 4.0`,clear:"结束比较",columns:["主体",
"关系","客体","适用程度","情境","来源","陈述","编号"],filter:"筛选表格",tableCaption:"所选的全部证据",signs:{"+":"升高","-":"降低",
0:"无作用","?":"方向不明","=":"结构",conflicting:"相互矛盾",mixed:"结果不一"},mapHelp:"方向键在节点间移动，回车打开证据，加减号缩放，0 适应窗口，Esc 取消选择。",
at:(n,t)=>`${n}，${t} 条线`,unknown:n=>`没有名为“${n}”的条目。`,light_line:"较细较浅：不冲突但未明确适用，或未计入",badge:"线上的\
 ⇅ 或 ∅：证据不一致；⚑ 综述与原文不同",sexMarks:"♂ ♀ 仅一种性别的证据；×n 同类证据数",offline:"所有内容都在此文件中，不访问网络。",
tooOld:"此浏览器无法解压本文件中的内容；2023 年以来的浏览器可以。"},Ln={en:td,zh:ed};var nd=/^[A-Z][a-z]+[A-Z]/,sd=/(?<=[a-z])(?=[A-Z])/g,ie=class extends Y{constructor(t,e){super(t,e),this.t=Ln[e]}say(t){return this.lang==="en"&&nd.test(t)?t.replace(
sd," ").toLowerCase():super.say(t)}flag({kind:t,statement:e,statement_zh:s}){return`${this.say(t)} – ${this.either(e,s)}`}text(t){return Reflect.get(this.t,t)}explained(t){
return Reflect.get(In[this.lang],t)??""}sign(t){return Reflect.get(this.t.signs,t)??""}};var od=4,Li='[data-name^="disc "], [data-name^="arc "]',rd='[data-name^="row "], [data-name^="study "], [data-name^="item "], [data-name^="disc "], [data-name^=\
"finding "]';function Cn(n){let t=ve(new ie(n.graph,n.state.lang),n.state);return cd(n).map(e=>t?id(e,Rn(n),t):e)}var Nn=11;function id(n,t,e){let s=t.ruler.wrapped(
e,n.width-2*x,Nn),o=s.map((i,c)=>v(x,n.height+c*1.5*Nn,i,Nn)),r=n.height+Math.ceil(s.length*1.5*Nn);return{...n,height:r,description:`${n.description} ${e}`,marks:[
...n.marks,...o]}}function cd(n){let{state:t,view:e}=n,s=t.by||"sex",o=Rn(n);if(t.view==="ladder"&&e.answer)return[Ti(o,e.answer,s)];if(t.view==="brain"&&t.from)
return[ad(o,n,s)];if(t.view!=="harvest"&&t.view!=="forest")return[];let r=t.view==="harvest"?ro:xi;return ao(t).map(([i,c])=>r(o,Ci(n,i,c,Math.min(t.hops,od)),s))}
function ad(n,{graph:t,state:e},s){let{from:o,to:r,layers:i}=e,c=Qt(t,{source:o,target:r,context:N(e),layers:i,max_hops:1}),a=new Z(t,c,{passes:l=>Q(t,e,l)});return pi(
n,a,c,s)}function Rn({graph:n,state:t}){return new Xt(n,t.lang,n.figures)}function Ni({state:n,view:t}){let e=new Set(ao(n).map(([s,o])=>k({subject:s,object:o})));
return[...t.findings.values()].some(({edge:s})=>s.effect_size!==null&&e.has(k(s)))}function ao({from:n,to:t,pick:e}){let[s,o]=bt(e),r=s==="pair"||s==="path"?o.split(
">"):[n,t];return r.slice(1).flatMap((i,c)=>r[c]&&i&&r[c]!==i?[[r[c],i]]:[])}function Ci({graph:n,state:t,view:e},s,o,r){let{answer:i}=e;if(i?.question.source===
s&&i.question.target===o&&r===i.question.max_hops)return i;let a={source:s,target:o,context:N(t),layers:t.layers,max_hops:r};return he(n,a,l=>Q(n,t,l))}function Bn(n){
let t=new DOMParser().parseFromString(n,"image/svg+xml").documentElement;return document.importNode(t,!0)}function Ri(n,t,e){let s=Bn(pe(n,t.graph.figures,e));for(let r of[
"title","desc"])s.querySelector(`:scope > ${r}`)?.remove();s.setAttribute("role","group"),s.setAttribute("aria-label",`${n.title}. ${n.description}`);for(let r of s.
querySelectorAll(rd))ud(r,t);let o=ld(Rn(t));for(let r of s.querySelectorAll("text")){let i=o.get(r.textContent??"");i&&r.setAttribute("data-term",i)}for(let r of s.
querySelectorAll(Li))r.setAttribute("aria-hidden","true");return s}function ld(n){let{kinds:t}=n.graph.vocabulary,e=[...t.map(s=>[n.say(s),s]),[n.say("not count\
ed"),"counted"],[n.text("sex_untold"),"untold"],[n.text("together"),"together"]];return new Map(e)}function ud(n,t){let e=n.getAttribute("data-name")??"",s=hd(e,
t);for(let r of["href","target","rel"])n.removeAttribute(r);if(n.addEventListener("click",s),n.matches(Li))return;let o=fd(n);o&&n.setAttribute("aria-label",o),
n.setAttribute("role","button"),n.setAttribute("tabindex","0"),n.setAttribute("aria-pressed",String(dd(e,t.state))),n.addEventListener("keydown",r=>{r instanceof
KeyboardEvent&&["Enter"," "].includes(r.key)&&(r.preventDefault(),s())})}function fd(n){let[t,...e]=(n.querySelector("title")?.textContent??"").split(`
`),s=Array.from(n.querySelectorAll("text"),r=>r.textContent).join(", "),[o]=(n.getAttribute("data-name")??"").split(" ");return o!=="row"&&o!=="item"?s:e.length?
t:""}function dd(n,{pick:t,from:e,to:s}){let[o,r]=n.split(" ");if(o==="finding")return t===`finding:${r}`;if(o!=="row")return o!=="study"&&t===`pair:${e}>${r}`;
let i=n.slice(4);return t===(i==="direct"?`pair:${e}>${s}`:`path:${i.replaceAll(" ",">")}`)}function hd(n,t){let[e,s]=n.split(" ");if(e==="row")return pd(n.slice(
4),t);if(e==="study")return md(n,t);let o=e==="finding"?`finding:${s}`:`pair:${t.state.from}>${s}`;return()=>t.change({pick:o,tab:"evidence"})}function pd(n,{state:t,
change:e}){let s=n==="direct"?`pair:${t.from}>${t.to}`:`path:${n.replaceAll(" ",">")}`;return()=>e({pick:s,tab:"evidence"})}function md(n,{state:t,view:e,change:s}){
let[,o]=n.split(" "),r=n.slice(n.lastIndexOf(" ")+1);return()=>{let i=new Set(ao(t).map(([d,p])=>k({subject:d,object:p}))),a=[...e.findings.values()].filter(d=>d.
study===o&&d.edge.sign===r).find(({edge:d})=>i.has(k(d))),[l]=bt(t.pick),u=l==="pair"||l==="path"?t.pick:`pair:${[...i][0]}`;s({pick:u,tab:"evidence"});let f=a?
document.getElementById(`finding-${a.edge.id}`):null;f?.scrollIntoView({block:"nearest"}),f?.classList.add("found")}}function Pn(n,t,e){let{words:s,change:o}=n,
r=Ci(n,t,e,1);if(new Set((r.direct?.findings??[]).filter(({edge:y})=>y.signed).map(({study:y})=>y)).size<2)return null;let c=ro(Rn(n),r,n.state.by||"sex"),a=c.marks.
map(y=>y.kind==="group"?{...y,href:"",tooltip:""}:y),l=Bn(pe({...c,marks:a},n.graph.figures,n.theme));for(let y of l.querySelectorAll("title, desc"))y.remove();
let[u,f]=gd(c);l.setAttribute("viewBox",`0 ${u} ${c.width} ${f-u}`);for(let y of["width","height","role"])l.removeAttribute(y);l.setAttribute("aria-hidden","tru\
e");let d=()=>o({view:"harvest",pick:`pair:${t}>${e}`}),p=`${s.t.harvest}: ${s.node(t)} → ${s.node(e)}`,m={type:"button",class:"thumb","data-harvest":`${t}>${e}`,
onclick:d};return h("button",m,l,h("span",{},`${p} ⤢`))}function gd({marks:n,height:t}){let e=n.flatMap(s=>s.kind==="rect"&&s.stroke==="rule"?[s]:[]);return e.
length?[Math.min(...e.map(({y:s})=>s))-26,Math.max(...e.map(s=>s.y+s.height))+4]:[0,t]}function Bi(n){let{words:t,view:e}=n,{t:s}=t;if(!e.conflicts.length)return[R(n,s.noConflict)];let o=cn(e.answer),r=e.conflicts.filter(c=>o.has(k(c))),i=e.conflicts.
filter(c=>!o.has(k(c)));return[h("h2",{},`${s.flips} (${e.conflicts.length})`),r.length?[h("h3",{id:"conflicts-here"},`${s.here} (${r.length})`),lo(n,r)]:null,r.
length&&i.length?h("details",{id:"conflicts-elsewhere"},h("summary",{},`${s.others} (${i.length})`),lo(n,i)):lo(n,i)]}function lo(n,t){let{words:e,state:s}=n,{t:o}=e,
r=k({subject:s.from,object:s.to}),i=a=>k(a)!==r,c=new Map;for(let a of b(t,l=>i(l))){let l=Pi(e,a)||o.status.unresolved;c.set(l,[...c.get(l)??[],a])}return b(c,
([,a])=>[a.every(i),-a.length]).map(([a,l])=>[h("h4",{},`${o.flipsBy}: ${a} (${l.length})`),h("ul",{class:"paths"},l.map(u=>h("li",{},bd(n,u),Or(()=>Pn(n,u.subject,
u.object)))))])}var uo=2;function yd(n,t,e){let{sex:s,species:o,population:r,dose_min:i,dose_max:c,dose_unit:a,route:l,regimen:u,setting:f}=t,d={species:[n.say(
o)],dose:i===null||c===null?[]:[V([i,c,a])],route:[n.say(l)],regimen:[n.say(u)],setting:f.map(m=>n.named(m))},p=e.flatMap(m=>d[m]??[]);return[n.sex(s,o),...r.map(
m=>n.named(m)),...p].filter(Boolean)}function wd(n,{clashes:t}){let{t:e}=n,s=(r,i)=>{let c=yd(n,r,i);return`${n.graph.vocabulary.arrows[r.sign]} ${n.source(r)}${c.
length?` (${c.join(", ")})`:""}`};return[...t.slice(0,uo).map(({one:r,other:i,keys:c})=>`${s(r,c)} ${e.versus} ${s(i,c)}`),...t.length>uo?[e.moreClashes(t.length-
uo)]:[]]}function Pi(n,{keys:t}){return t.map(e=>n.say(e)).join(" + ")}function bd({words:n,change:t},e){let{t:s}=n,{subject:o,object:r,kind:i,status:c,keys:a}=e,
l=k(e);return h("button",{type:"button",class:"path","data-conflict":l,"data-status":c,"data-kind":i,"data-keys":a.join("|"),onclick:()=>t({pick:`pair:${l}`,tab:"\
evidence"})},h("span",{class:"clash","aria-hidden":"true"},i==="opposite"?"⇅":"∅"),` ${n.node(o)} → ${n.node(r)} `,h("small",{},`${s.kind[i]} · ${s.status[c]}\
 ${Pi(n,e)}`),wd(n,e).map(u=>h("small",{class:"versus"},u)))}function Di(n){let{words:t,state:e,view:s}=n,{t:o}=t,[r,i]=bt(e.pick);if(r==="node")return vd(n,i);if(r==="finding"){let a=s.findings.get(i);return[a?dn(n,a):R(
n,o.noFinding)]}if(r!=="pair"&&r!=="path")return[h("p",{},o.nothing)];let c=i.split(">");return c.slice(1).map((a,l)=>xd(n,c[l],a))}function xd(n,t,e){let{words:s,
view:o}=n,r=zi([...o.findings.values()].filter(({edge:i})=>i.subject===t&&i.object===e));return[h("h2",{},`${s.node(t)} → ${s.node(e)} `,h("small",{},s.t.findings(
r.length))),Pn(n,t,e),r.length?r.map(i=>dn(n,i)):R(n,s.t.noFinding)]}function zi(n){return b(n,t=>{let{edge:e,match:s}=t;return[!E(t),!e.signed,-s,e.id]})}function vd(n,t){
let{graph:e,words:s,view:o,change:r}=n,{t:i}=s,c=e.nodes.get(t);if(!c)return[h("p",{},i.nothing)];let a=[...o.findings.values()].filter(({edge:d})=>d.subject===
t||d.object===t),l=zi(a),u=s.lang==="zh"?c.name:c.name_zh,f=(d,p,m)=>h("button",{type:"button",id:d,onclick:()=>r({[m]:t,pick:"",tab:"answer",extent:"answer"})},
p);return[h("h2",{},s.node(t)," ",h("small",{},s.say(c.category))),h("p",{},u,c.synonyms.length?` · ${c.synonyms.join(", ")}`:""),c.description?h("p",{},c.description):
null,c.curie?h("p",{class:"source"},`${i.identifier}: `,h("code",{},c.curie)):null,h("p",{},f("start-here",i.through,"from")," ",f("end-here",i.until,"to")),h("\
h3",{},i.findings(l.length)),l.length?l.map(d=>dn(n,d)):R(n,i.noFinding)]}var Dn=6,$d='button, [role="button"], select, input, .term';function Hi(n){let t=(s,o)=>{xt();let r=o.map(c=>[Md(c),n(zn(c))]).filter(([,c])=>c);if(!r.length)return;
let i=r.length>1;g("explained").replaceChildren(...r.map(([c,a])=>h("span",{},i?h("strong",{},`${c}: `):"",a))),Fi(s)},e=s=>s instanceof Element?s.closest("[dat\
a-term]"):null;addEventListener("pointerover",({target:s})=>{let o=e(s);o&&t(o,[o])}),addEventListener("pointerout",({pointerType:s,target:o,relatedTarget:r})=>{
s==="touch"||!e(o)||r instanceof Element&&r.closest("#explained")||xt()}),addEventListener("pointerdown",({target:s})=>{e(s)||xt()}),addEventListener("focusin",
({target:s})=>{s instanceof Element&&s.matches($d)&&s.matches(":focus-visible")&&t(s,Od(s))}),addEventListener("focusout",xt),addEventListener("scroll",Sd,!0),addEventListener(
"keydown",kd,!0),g("explained").addEventListener("pointerleave",xt)}function kd(n){n.key!=="Escape"||g("explained").hidden||(xt(),n.stopPropagation())}function Sd(){
let n=document.activeElement;n?.getAttribute("aria-describedby")==="explained"?Fi(n):xt()}function xt(){g("explained").hidden=!0;for(let n of document.querySelectorAll(
'[aria-describedby="explained"]'))n.removeAttribute("aria-describedby")}function Od(n){let e=[...((n instanceof HTMLInputElement||n instanceof HTMLSelectElement?
n.labels?.[0]:null)??n).querySelectorAll("[data-term]")],s=e.length?e:[n.closest("[data-term]")].filter(o=>o!==null);return[...new Map(s.map(o=>[zn(o),o])).values()]}
function zn(n){return n.getAttribute("data-term")??""}function Md(n){return(n.textContent??"").trim()}function Fi(n){let t=g("explained");t.hidden=!1;let[e,s]=[
n.getBoundingClientRect(),t.getBoundingClientRect()],o=e.bottom+Dn,r=o+s.height>innerHeight?Math.max(0,e.top-Dn-s.height):o;t.style.setProperty("--at",`${Math.max(
Dn,Math.min(e.left,innerWidth-s.width-Dn))}px`),t.style.setProperty("--from",`${r}px`),n.setAttribute("aria-describedby","explained")}function Wi(n){let t=new Set;
for(let e of n.querySelectorAll(".term"))t.has(zn(e))||e.closest("button, label, summary")||(t.add(zn(e)),e.setAttribute("tabindex","0"))}var Hn=3,Ed=2,Ad=/^\s*\d+(\.\d+)?\s*$/,Ui={source:"from",start:"from",target:"to",end:"to",gender:"sex",layer:"layers",effect:"effects",evidence_type:"evidence",
max_hops:"hops",steps:"hops",language:"lang",unit:"dose_unit"};function Gi(n,[t,e]){if(!Object.hasOwn(C,t))return _d(t,e);if(t==="dose"&&Ad.test(e))return{better:jd(
n,e.trim()),words:n.words.dose_unit};let s=zr(n,t);return{better:(t==="from"||t==="to"?He(n,e,Hn):Td(n,e,s)).map(r=>[t,r]),words:t==="hops"?["1","2","3","4","5",
"6"]:s}}function _d(n,t){let e=n.toLowerCase().replaceAll("-","_"),s=Object.keys(C),o=s.filter(i=>ns([...e],[...i])<=Math.min(Ed,i.length-2));return{better:(Object.
hasOwn(Ui,e)?[Ui[e]]:o).slice(0,Hn).map(i=>[i,t]),words:s}}function jd(n,t){let e=new Map(n.words.dose_unit.map(r=>[r,0]));for(let{dose_min:r,dose_max:i,dose_unit:c}of n.
edges.values())c&&e.set(c,(e.get(c)??0)+([r,i].includes(Number(t))?1e3:1));let s=b(e,([,r])=>-r),o=s.filter(([,r])=>r>=1e3);return(o.length?o:s).slice(0,Hn).map(
([r])=>["dose",`${t}${r}`])}function Td({vocabulary:n},t,e){let s=new Map(e.map(o=>[W(n,o),o]));return Pe(n,t,s,Hn).map(([o])=>o)}function Ki({t:n},t,e){Id(n);let s={lead:n.lead,language:n.language,theme:e==="dark"?n.light:n.dark,"view-ladder":n.ladder,"view-brain":n.brain,"view-harvest":n.
harvest,"view-forest":n.forest,"view-map":n.map,"view-table":n.table,"share-title":n.share,"ask-title":n.ask,"panel-title":n.panel,"zoom-in":"+","zoom-out":"−",
"zoom-fit":n.fit,"map-help":n.mapHelp,offline:n.offline,skip:n.panel};for(let[r,i]of Object.entries(s))g(r).textContent=i;let o={"zoom-in":n.zoomIn,"zoom-out":n.
zoomOut,"ask-section":n.ask,stage:n.stage,panel:n.panel,"map-focus":n.stage,table:n.table,figure:n.figure,views:n.views};for(let[r,i]of Object.entries(o))g(r).setAttribute(
"aria-label",i);Ld(t),g("language").setAttribute("lang",t.lang==="zh"?"en":"zh-Hans")}function Id(n){let{link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:c,bibtex:a,
ris:l,print:u}=n;for(let[f,d]of Object.entries({link:t,keep:e,png:s,svg:o,csv:r,json:i,cite:c,bibtex:a,ris:l,print:u}))g(f).textContent=d}function Ld({view:n}){
for(let t of xe)g(`view-${t}`).setAttribute("aria-pressed",String(n===t));for(let t of["ladder","harvest","forest"])g(`view-${t}`).dataset.term=t;g("tab-compare").
dataset.term="compare",g("tab-conflicts").dataset.term="clash"}function Vi({t:n},t,e){for(let s of Et){let o=g(`tab-${s}`);o.textContent=n.tabs[s]+(s==="conflic\
ts"?` (${e.conflicts.length})`:""),o.setAttribute("aria-selected",String(t.tab===s)),o.tabIndex=t.tab===s?0:-1}g("panel-body").setAttribute("aria-labelledby",`t\
ab-${t.tab}`)}var Nd=60,qi=12;function Yi(n,t,e){let{t:s}=n,o=g("notice");o.hidden=!t.length;let r=([c,a])=>`${c}=${a}`.slice(0,Nd),i=c=>{let{better:a,words:l}=Gi(
n.graph,c),u=d=>h("button",{type:"button",class:"plain",onclick:()=>e(c,d)},r(d));if(a.length)return[` ${s.didYouMean(r(c))} `,a.map((d,p)=>[p?", ":"",u(d)])];let f=l.
slice(0,qi).join(", ")+(l.length>qi?", …":"");return f?` ${s.mayBe(Object.hasOwn(C,c[0])?c[0]:"",f)}`:""};o.replaceChildren(...t.length?Nt([s.leftOut(t.map(r).
join(", ")),t.map(i)]):[])}function Xi({graph:n,t},{answer:e}){let s=e?ct(n,e):"",{version:o}=n.figures;g("cited").textContent=t.cited(o,s,new Date().toISOString().
slice(0,10))}function Ji(n,t,{findings:e,answer:s}){let o=[...e.values()].filter(({edge:i})=>i.signed),r=o.filter(({match:i})=>i===S.ASSERTED).length;g("headlin\
e").textContent=s?yt(`${n.node(t.from)} → ${n.node(t.to)} · ${n.where(s.question.context)}: ${n.say(s.verdict)}`):"",g("counts").textContent=n.t.shown(o.length,
r,Cd(s)),g("counts").dataset.findings=String(o.length)}function Cd(n){if(!n)return 0;let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return new Set(
t.flatMap(e=>e.edges.filter(s=>s.signed))).size}function Zi(n,t,e,s){let{t:o}=n,r=Is[s],i=(l,u,f,d)=>h("li",{},Ur(l,u,f),d);if(e){let l=[i(r.a,[],"",n.named(t.a)),
i(r.b,[9,4],"",n.named(t.b))],u=te.filter(f=>e.counts[f]).map(f=>h("li",{},`${we(n,t,f)}: ${e.counts[f]}`));g("line-legend").replaceChildren(...l,...u);return}let c=[
"+","-","0","?","="].map(l=>{let{dash:u,end:f}=Bt(l);return i(r[l],u,f,`${ye(n,l)} ${n.sign(l)}`)}),a=[o.light_line,o.sexMarks,o.badge].map(l=>h("li",{},l));g("\
line-legend").replaceChildren(...c,...a)}var Rd=6;function Qi(n,t,e){let s=e.startsWith("line:")?t?.lines.find(r=>r.id===e.slice(5)):void 0,o=e.startsWith("node\
:")?n.node(e.slice(5)):"";g("hint").textContent=yt(s?Bd(n,s):o)}function Bd(n,{subject:t,object:e,sign:s,sex:o,ids:r}){let i=r.map(l=>n.graph.edges.get(l)).filter(
l=>l!==void 0),c=[...new Set(i.map(l=>n.source(l)))].slice(0,Rd);return`${`${n.node(t)} → ${n.node(e)}`}: ${n.sign(s)} ${o?n.say(o):""} ×${r.length} ${c.join(
" ")}`}var tc="oxygraph:guide",ec="read",Fn=class{constructor(t){this.words=t,this.step=0,g("guide-open").addEventListener("click",()=>g("guide").hidden?this.open():this.
close()),g("guide-back").addEventListener("click",()=>this.go(this.step-1)),g("guide-next").addEventListener("click",()=>this.go(this.step+1)),g("guide-close").
addEventListener("click",()=>this.close()),g("guide").addEventListener("keydown",e=>{e.key==="Escape"&&this.close()})}greet(){location.hash.length>1||document.body.
dataset.view||!Dd()||(g("guide").hidden=!1,this.draw())}open(){g("guide").hidden=!1,this.step=0,this.draw(),dispatchEvent(new Event("resize")),g("guide-next").focus()}close(){
let t=g("guide").contains(document.activeElement);g("guide").hidden=!0,zd(),this.draw(),dispatchEvent(new Event("resize")),t&&g("guide-open").focus()}go(t){if(t>=
re.en.length){this.close();return}this.step=Math.max(0,t),this.draw()}draw(){let t=this.words(),{t:e,lang:s}=t,o=!g("guide").hidden,[r,i,c]=re[s][this.step];for(let[
l]of re[s])g(l).classList.toggle("pointed",o&&l===r);if(g("guide-open").textContent=e.guide,g("guide-open").setAttribute("aria-expanded",String(o)),g("guide").setAttribute(
"aria-label",e.guide),!o)return;let a=this.step===re[s].length-1;g("guide-text").replaceChildren(h("strong",{},`${e.guideStep(this.step+1,re[s].length)} · ${i}\
: `),c),g("guide-back").textContent=e.back,g("guide-back").toggleAttribute("disabled",!this.step),g("guide-next").textContent=a?e.done:e.next,g("guide-close").textContent=
e.guideClose,g("glossary-title").textContent=e.allWords,Tt("glossary").dataset.lang!==s&&Pd(t)}};function Pd(n){let{lang:t}=n,e=o=>Reflect.get(Ii[t],o)??n.text(
o)??n.say(o),s=Object.entries(In[t]).map(([o,r])=>h("div",{},h("dt",{},e(o)),h("dd",{},r)));g("glossary-words").replaceChildren(...s),Tt("glossary").dataset.lang=
t}function Dd(){try{return localStorage.getItem(tc)!==ec}catch{return!1}}function zd(){try{localStorage.setItem(tc,ec)}catch{}}function Ae(n,t){let e=Gd(n),{paper:s}=n.papers,o=new Set([...t].flatMap(({reference:i})=>i.map(c=>s.get(c)??c))),r=Array.from(o,i=>Fd(Hd(n,i),e.get(i)??i));return b(
r,({key:i})=>i)}function Hd({references:n,papers:t},e){let s=[...t.paper].filter(([i,c])=>c===e&&i!==e),o=[e,...s.map(([i])=>i)].map(i=>n.get(i)),r={...o[0]};for(let[
i,c]of o.slice(1).flatMap(a=>Object.entries(a)))nc(Reflect.get(r,i))&&!nc(c)&&Reflect.set(r,i,c);return t.withdrawn.has(e)?{...r,status:"retracted"}:r}function nc(n){
return Array.isArray(n)?!n.length:!n}function Fd(n,t){let e=n.authors.split(";").map(i=>i.trim()),s=n.status==="retracted"?["Retracted."]:[],{citation:o,match_confidence:r}=n;
return["high","medium"].includes(r)||s.push(`Match to the review's number ${o.join(", ")}: ${r}.`),{...n,key:t,names:e.filter(Boolean).map(Ud),told:s.join(" ")}}
var Wd=/^(.+) (\p{Lu}{1,4})$/u;function Ud(n){let[,t,e]=Wd.exec(n)??["",n,""];return{family:t,given:[...e].map(s=>`${s}.`).join(" ")}}function oc({family:n,given:t}){
return t?`${n}, ${t}`:n}var sc=new WeakMap;function Gd(n){let t=sc.get(n)??qd(n);return sc.set(n,t),t}function qd({references:n,papers:t,vocabulary:e}){let s=new RegExp(
e.named.initials),o=new Map;for(let c of $(new Set(t.paper.values()))){let{authors:a,year:l}=n.get(c),u=a.split(";")[0].trim().replace(s,""),f=Zd(u,l)||W(e,c).replaceAll(
" ","-");o.set(f,[...o.get(f)??[],c])}let r=new Map,i=[...o].sort(([c,a],[l,u])=>+(a.length>1)-+(u.length>1)||st(c,l));for(let[c,a]of i){let l=Qd(c,new Set(r.values()),
a.length===1);for(let u of a)r.set(u,String(l.next().value))}return r}var Kd={ß:"ss",ø:"o",Ø:"O",ł:"l",Ł:"L",æ:"ae",Æ:"Ae",đ:"d",ı:"i"},Vd=/[ßøØłŁæÆđı]/g,
Yd=/\p{Mn}/gu,Xd=/[^a-z0-9]/g,Jd=/[a-z]/;function Zd(n,t){let s=n.replace(Vd,o=>Kd[o]).normalize("NFKD").replace(Yd,"").toLowerCase().replace(Xd,"");return Jd.test(
s)?`${s}${t||"nd"}`:""}function*Qd(n,t,e){e&&!t.has(n)&&(yield n);for(let s=0;;s+=1){let o=`${n}${rc(s)}`;t.has(o)||(yield o)}}function rc(n){return(n>=26?rc(Math.
floor(n/26)-1):"")+String.fromCharCode(97+n%26)}var th=/[&%$#_{}]/g,eh=/[\p{L}\p{N}]*[\p{L}\p{Nl}\p{No}][\p{L}\p{N}]*[A-Z][\p{L}\p{N}]*|[A-Z]\p{Nd}+/gu;function ce(n){
return n.replaceAll("\\","/").replaceAll("~"," ").replace(th,"\\$&")}function ic(n){let t=s=>s.given||!s.family.includes(" ")?ce(oc(s)):`{${ce(s.family)}}`;return n.
map(s=>{let o={author:s.names.map(t).join(" and "),title:ce(s.title).replace(eh,"{$&}"),journal:ce(s.journal),year:String(s.year||""),volume:ce(s.volume),pages:s.
pages.replaceAll("-","--"),doi:s.doi,pmid:s.pmid,note:ce(s.told)},i=Object.entries(o).filter(([,c])=>c).map(([c,a])=>`  ${c} = {${a}}`).join(`,
`);return`@${s.journal?"article":"misc"}{${s.key},
${i}
}
`}).join(`
`)}function cc(n){return n.map(e=>{let s=e.pages.indexOf("-"),[o,r]=s<0?[e.pages,""]:[e.pages.slice(0,s),e.pages.slice(s+1)];return`${[["TY",e.journal?"JOUR":"G\
EN"],["ID",e.key],...e.names.map(a=>["AU",oc(a)]),["TI",e.title],["PY",String(e.year||"")],["T2",e.journal],["VL",e.volume],["SP",o],["EP",r],["DO",e.doi],["AN",
e.pmid?`PMID: ${e.pmid}`:""],["N1",e.told]].filter(([,a])=>a).map(([a,l])=>`${a}  - ${l}
`).join("")}ER  - 
`}).join(`
`)}function Ut({view:n,state:t}){let s=t.extent==="all"?n.findings.values():n.shown.flatMap(o=>o.findings);return b(s,({edge:o})=>[!o.signed,o.subject,o.object,o.id])}
function lc(n,t){let{t:e}=t.words,s=h("tr",{},e.columns.map((c,a)=>h("th",{scope:"col","aria-sort":nh(a)},sh(t,c,a)))),o=h("tbody",{},oh(Ut(t).map(c=>rh(t,c)))),
r=c=>{q.text=me(c),ac(o)},i={id:"table-filter",type:"search",value:q.text,"aria-label":e.filter,placeholder:e.filter};ac(o),n.replaceChildren(h("input",{...i,oninput:r}),
...o.rows.length?[]:[R(t,e.noFinding)],h("table",{},h("caption",{},e.tableCaption),h("thead",{},s),o))}var q={column:-1,down:!1,text:""};function nh(n){return q.
column!==n?"none":q.down?"descending":"ascending"}function sh({redraw:n},t,e){let s=()=>{q.down=q.column===e&&!q.down,q.column=e,n()};return h("button",{type:"b\
utton",class:"plain",id:`sort-${e}`,onclick:s},t)}function oh(n){if(q.column<0)return n;let t=b(n,e=>e.children[q.column]?.textContent?.toLowerCase()??"");return q.
down?t.reverse():t}function ac(n){let t=q.text.trim().toLowerCase();for(let e of n.rows)e.hidden=!e.textContent?.toLowerCase().includes(t)}function rh({graph:n,
words:t,change:e},s){let{edge:o,match:r}=s,i=As(t,s),c=n.vocabulary.matches[r],a=o.signed?[Es(t,o),` ${t.say(o.effect)}`]:t.say(o.predicate),l=()=>e({pick:`find\
ing:${o.id}`,tab:"evidence"});return h("tr",{"data-finding":o.id,"data-match":c,"data-counted":String(!i),class:r===S.COMPATIBLE||i?"light":""},h("td",{},t.node(
o.subject)),h("td",{},a),h("td",{},t.node(o.object)),h("td",{},[o.signed?t.text(c):"",i].filter(Boolean).join("; ")),h("td",{},t.chips(o).join(" · ")),h("td",{},
t.source(o)),h("td",{},t.statement(o)),h("th",{scope:"row"},h("button",{type:"button",class:"plain",onclick:l},o.id)))}function uc(n,{edge:t,match:e,silentBecause:s}){let o=Object.entries(tn(n.vocabulary,"edges",t));return{...Object.fromEntries(o.map(([r,i])=>[r,i??""])),match:n.
vocabulary.matches[e],counted:s?"no":"yes",silent_because:s,doi:t.reference.map(r=>n.references.get(r)?.doi).filter(Boolean)}}var ih=/^\s*[=+\-@]|^[\t\r]/,ch=/[",\n\r]/;
function ah(n){let t=Array.isArray(n)?n.join("|"):String(n),e=ih.test(t)?`'${t}`:t;return ch.test(e)?`"${e.replaceAll('"','""')}"`:e}function fc(n,t){let e=[...Object.
keys(n.vocabulary.columns.edges),"match","counted","silent_because","doi"],s=t.map(o=>{let r=uc(n,o);return e.map(i=>ah(Reflect.get(r,i))).join(",")});return`\uFEFF${[
e.join(","),...s].join(`\r
`)}\r
`}function dc(n,t,e){let s={question:Rt(n,e),findings:t.map(o=>uc(n,o))};return`${JSON.stringify(s,null,1)}
`}function Wn(n,t){let e=new Set(t.flatMap(({reference:i})=>i)),s=Array.from(e,i=>n.references.get(i)).filter(i=>i!==void 0),o=b(s,({citation:i,id:c})=>[i[0]??Number.
MAX_VALUE,c]),r=new Set;return o.filter(i=>r.size<r.add(i.doi||i.id).size).map(i=>{let{id:c,citation:a,authors:l,year:u,title:f,journal:d}=i,p=[l||c,u,f,d].filter(
Boolean).join(". "),m=Ye(n,i).join(" "),y=n.retracted(c)?" RETRACTED":"";return`${[pt(a),p].filter(Boolean).join(" ")}. ${m||"(identifier not verified)"}${y}`}).
join(`
`)}var lh=1e4;function fo(n,t){let e=URL.createObjectURL(n),s=document.createElement("a");[s.href,s.download]=[e,t],document.body.append(s),s.click(),s.remove(),
setTimeout(()=>URL.revokeObjectURL(e),lh)}function Un(n,t,e){fo(new Blob([n],{type:`${e};charset=utf-8`}),t)}async function Gn(n){try{return await navigator.clipboard.
writeText(n),!0}catch{let t=document.createElement("textarea");t.value=n,t.setAttribute("readonly",""),document.body.append(t),t.select();let e=document.execCommand(
"copy");return t.remove(),e}}var _e={bibtex:{write:ic,name:"oxygraph.bib",type:"application/x-bibtex"},ris:{write:cc,name:"oxygraph.ris",type:"application/x-research-info-systems"}},ho="ans\
wer";function uh({view:{answer:n}}){if(!n)return[];let t=[...n.direct?[n.direct]:[],...n.paths.flatMap(e=>e.steps)];return[...new Set(t)].flatMap(e=>e.edges)}function fh({
view:n,state:t}){let[e,s]=bt(t.pick),o=s.split(">"),r=new Set(o.slice(1).map((a,l)=>`${o[l]}>${a}`)),i=a=>e==="finding"?a.id===s:e==="node"?a.subject===s||a.object===
s:r.has(`${a.subject}>${a.object}`);return(t.pick?[...n.findings.values()]:Ut({view:n,state:t})).map(({edge:a})=>a).filter(a=>!t.pick||i(a))}function dh(n,t){return t===
"answer"&&n.view.answer?uh(n):fh(n)}function hc(n){let{graph:t,words:e,state:s,redraw:o}=n,{t:r}=e,i=dh(n,ho),c=Ae(t,i),a=u=>{ho=u,o()},l=[["answer",r.papersOfAnswer],
["shown",s.pick?r.papersOfPick:r.papersShown]];return[h("h2",{},r.papers(c.length)),h("div",{class:"row"},h("label",{for:"papers-of"},r.papersOf),tt("papers-of",
n.view.answer?ho:"shown",l,a)),c.length?hh(n,i):R(n,r.noPaper),h("ol",{class:"papers"},c.map(u=>h("li",{"data-paper":u.key},_s(e,u))))]}function hh({graph:n,words:t,
announce:e},s){let{t:o}=t,r=(a,l,u)=>h("button",{type:"button",id:a,onclick:u},l),i=a=>()=>{let{write:l,name:u,type:f}=_e[a];Un(l(Ae(n,s)),u,f),e(o.saved)},c=async()=>e(
await Gn(Wn(n,s))?o.copied:o.copyFailed);return h("p",{class:"tools"},r("papers-copy",o.cite,c),r("papers-bibtex","BibTeX",i("bibtex")),r("papers-ris","RIS",i("\
ris")))}var ph=8,mh=60;function mo(n,t){let e=new po(n,t);return h("div",{class:"combobox"},h("label",{for:n},t.words.t[n]),e.input,e.list)}var po=class{constructor(t,e){
let{words:s,state:o}=e;this.key=t,this.shown=e,this.hits=[],this.at=-1,this.list=h("ul",{role:"listbox",id:`${t}-list`,"aria-label":s.t[t],hidden:!0}),this.input=
h("input",{id:t,type:"text",role:"combobox",autocomplete:"off",spellcheck:"false","aria-autocomplete":"list","aria-controls":`${t}-list`,"aria-expanded":"false",
value:o[t]?s.node(o[t]):""}),this.input.addEventListener("input",()=>{this.at=-1,this.show()}),this.input.addEventListener("focus",()=>this.input.select()),this.
input.addEventListener("blur",()=>this.putBack()),this.input.addEventListener("keydown",r=>this.pressed(r))}close(){this.list.hidden=!0,this.input.setAttribute(
"aria-expanded","false"),this.input.removeAttribute("aria-activedescendant"),this.at=-1}putBack(){let{words:t,state:e}=this.shown;this.close(),this.input.value=
e[this.key]?t.node(e[this.key]):""}take(t){this.close(),this.shown.change({[this.key]:t,pick:"",extent:"answer",tab:"answer"})}find(){this.hits=He(this.shown.graph,
this.input.value,ph)}show(){this.find(),this.list.replaceChildren(...this.hits.map((t,e)=>this.option(t,e))),this.list.hidden=!this.hits.length,this.input.setAttribute(
"aria-expanded",String(this.hits.length>0)),this.at>=0&&this.input.setAttribute("aria-activedescendant",`${this.key}-${this.at}`)}option(t,e){let{graph:s,words:o}=this.
shown,r=l=>{l.preventDefault(),this.take(t)},i={role:"option",id:`${this.key}-${e}`,"aria-selected":String(e===this.at)},c=s.nodes.get(t)?.category??"",a=h("sma\
ll",{},` ${o.say(c)}`);return h("li",{...i,"data-node":t,onmousedown:r},o.node(t),a)}pressed(t){if(t.key==="Escape"){this.putBack();return}["ArrowDown","ArrowUp",
"Enter"].includes(t.key)&&(t.preventDefault(),t.key==="Enter"?this.enter():this.walk(t.key==="ArrowDown"?1:-1))}walk(t){this.list.hidden||(this.at=(this.at+t+this.
hits.length)%Math.max(1,this.hits.length)),this.show()}enter(){let t=this.input.value.trim();this.find(),this.hits.length?this.take(this.hits[Math.max(0,this.at)]):
t?this.shown.announce(this.shown.words.t.unknown(t.slice(0,mh))):this.take("")}};var go=new Set(["how","what","legend"]);function wo(n,t){let{words:e,state:s,change:o}=t,{t:r}=e,i=Array.from({length:Ct},(a,l)=>[String(l+1),String(l+1)]),c=()=>o(
{from:s.to,to:s.from,pick:""});n.replaceChildren(h("div",{class:"ends"},mo("from",t),mo("to",t)),h("div",{class:"row"},h("label",{for:"hops"},j(e,"hops",r.hops)),
tt("hops",String(s.hops),i,a=>o({hops:Number(a),pick:""})),h("button",{type:"button",id:"swap",onclick:c},r.swap)),Te({type:"checkbox",id:"one",checked:s.one,onchange:a=>o(
{one:ge(a)})},j(e,"chimera",r.one)),Te({type:"checkbox",id:"stated",checked:s.stated,onchange:a=>o({stated:ge(a),pick:""})},j(e,"stated",r.stated)),gh(t),qn("wh\
om",r.whom,je(t,"sex"),je(t,"species"),je(t,"population"),yh(t)),qn("how",r.how,wh(t),je(t,"route"),je(t,"regimen")),qn("what",r.what,yo(t,"layers"),yo(t,"effec\
ts"),yo(t,"evidence")),qn("legend",r.legend,vh(t)),h("button",{type:"button",id:"reset",onclick:()=>o($h(t.graph))},r.reset))}function Te(n,...t){return h("labe\
l",{class:"choice"},h("input",n),t)}function gh({words:{t:n},state:t,change:e}){let s=(o,r)=>{let i=t.extent===o,c=()=>e({extent:o,pick:""});return Te({type:"ra\
dio",name:"extent",id:`extent-${o}`,value:o,checked:i,onchange:c},r)};return h("fieldset",{},h("legend",{},n.extent),s("answer",n.answerOnly),s("all",n.everything))}
function qn(n,t,...e){let s=o=>{o.target instanceof HTMLDetailsElement&&o.target.open?go.delete(n):go.add(n)};return h("details",{id:`group-${n}`,open:!go.has(n),
ontoggle:s},h("summary",{id:`group-${n}-title`},t),e)}function Ie({t:n},t,{count:e,stated:s}){return e===void 0?t:`${t} (${s===void 0?e:n.statedCount(s,e-s)})`}
function je({words:n,state:t,facets:e,change:s},o){let r=e[o].map(i=>[i.value,Ie(n,n.named(i.value),i)]);return h("div",{class:"row"},h("label",{for:`facet-${o}`},
j(n,o,n.t[o])),tt(`facet-${o}`,t[o],[["",n.t.any],...r],i=>s({[o]:i,pick:""})))}function yh({graph:n,words:t,state:e,facets:s,change:o}){let i=s.setting.filter(
({value:a})=>!e.setting.includes(a)).map(a=>[a.value,Ie(t,t.named(a.value),a)]),c=a=>o({setting:[...Ot(n,N(e),"setting",a).setting],pick:""});return h("div",{},
h("div",{class:"row"},h("label",{for:"facet-setting"},j(t,"setting",t.t.setting)),tt("facet-setting","",[["",t.t.settingAdd],...i],c)),e.setting.map(a=>h("butto\
n",{...{type:"button",class:"chosen","data-setting":a,"data-near":"facet-setting"},onclick:()=>o({setting:e.setting.filter(f=>f!==a),pick:""})},`${t.named(a)} ✕`)))}
var pc="IU";function wh({graph:n,words:t,state:e,facets:s,change:o}){let{t:r}=t,i=e.dose===null||e.dose_to!==null?"":`${e.dose} ${e.dose_unit}`,c=s.dose.map(d=>[
d.value,Ie(t,d.value,d)]),a=d=>{let p=d?Ot(n,N(e),"dose",d):C;o({dose:p.dose,dose_to:p.dose_to,dose_unit:p.dose_unit,pick:""})},l=d=>o({...bh(e,d),pick:""}),u=(d,p,m)=>h(
"input",{type:"number",min:"0",step:"any",id:d,"aria-label":p,placeholder:p,value:String(e[m]??""),onchange:y=>{let w=me(y);setTimeout(()=>l({[m]:w===""?null:Math.
max(0,Number(w))}))}}),f=n.words.dose_unit.map(d=>[d,d]);return h("div",{},h("div",{class:"row"},h("label",{for:"facet-dose"},r.dose),tt("facet-dose",i,[["",r.any],
...c],a)),h("div",{class:"row dose"},u("dose-from",r.doseFrom,"dose"),u("dose-to",r.doseTo,"dose_to"),tt("dose-unit",e.dose_unit||pc,f,d=>l({dose_unit:d}),r.doseUnit)))}
function bh(n,t){let e={dose:n.dose,dose_to:n.dose_to,dose_unit:n.dose_unit||pc,...t};if(e.dose===null)return{dose:null,dose_to:null,dose_unit:""};let s=e.dose_to!==
null&&e.dose_to>=e.dose;return{...e,dose_to:s?e.dose_to:null}}var xh={layers:"layer",effects:"effect",evidence:"evidence_type"};function yo({graph:n,words:t,state:e,
facets:s,change:o},r){let i=e[r],c=(l,u)=>{let f=u?[...i,l]:i.filter(p=>p!==l),d=r==="layers"&&!f.length;o({[r]:d?wt(n).layers:n.words[xh[r]].filter(p=>f.includes(
p)),pick:""})},a=s[r].map(l=>{let{value:u}=l,f={type:"checkbox","data-facet":r,value:u,checked:i.includes(u)};return Te({...f,onchange:d=>c(u,ge(d))},r==="layer\
s"?j(t,u,Ie(t,t.say(u),l)):Ie(t,t.say(u),l))});return h("fieldset",{},h("legend",{},j(t,r,t.t[r])),a)}function vh({graph:n,words:t,state:e,change:s}){let o=n.words.
category.flatMap(r=>{let i=n.looks.get(r);if(!i)return[];let c=e.hidden.filter(f=>f!==r),a=f=>s({hidden:ge(f)?c:[...c,r],pick:""}),l=!e.hidden.includes(r);return[
h("li",{},Te({type:"checkbox","data-category":r,checked:l,onchange:a},Gr(i),t.say(r)))]});return h("ul",{class:"legend"},o)}function $h(n){let{from:t,to:e,hops:s,
one:o,extent:r,tab:i,view:c,lang:a,theme:l,...u}=wt(n);return u}var kh={width:1200,height:800},Kn=class{constructor(t){this.page=t;let e=(s,o)=>g(s).addEventListener("click",o);e("print",()=>window.print()),e("link",()=>this.
copy(this.link())),e("cite",()=>this.copy(Wn(t.graph,this.#t())));for(let s of["bibtex","ris"])e(s,()=>this.save(this.bibliography(s),_e[s].name,_e[s].type));e(
"csv",()=>this.save(fc(t.graph,Ut(t)),"oxygraph-findings.csv","text/csv")),e("json",()=>{this.save(dc(t.graph,Ut(t),t.state),"oxygraph-findings.json","applicati\
on/json")}),e("keep",()=>this.save(this.#e(),Sh(t.state),"text/html")),e("svg",()=>this.save(this.picture().text,"oxygraph.svg","image/svg+xml")),e("png",async()=>{
let{text:s,size:o}=this.picture();fo(await qr(s,o),"oxygraph.png"),this.announce("saved")})}#t(){return Ut(this.page).map(({edge:t})=>t)}bibliography(t){return _e[t].
write(Ae(this.page.graph,this.#t()))}announce(t){this.page.announce(this.page.words.text(t))}async copy(t){this.announce(await Gn(t)?"copied":"copyFailed")}save(t,e,s){
Un(t,e,s),this.announce("saved")}#e(){let{source:t,graph:e,state:s}=this.page,o=t.cloneNode(!0),[r,i]=[o.querySelector("title"),o.querySelector("body")];if(!(r&&
i))throw new Error("the page was not written by OxyGraph");return r.textContent=document.title,i.dataset.view=Rt(e,s),`<!doctype html>
${o.outerHTML}
`}link(){let{page:t}=this;return t.remember(),`${location.href.split("#")[0]}#${Rt(t.graph,t.state)}`}#n(){let t=this.page.map?.size();return t?.width&&t.height?
t:kh}picture(){let{page:t}=this,[e]=Cn(t);return e?{text:pe(e,t.graph.figures),size:e}:this.#s()}printed(){let{page:t}=this;if(t.state.view==="map")return[Bn(this.#s().
text)];if(t.state.view!=="table")return[];let{said:e,stamp:s}=Hs(t);return[h("h2",{},document.title),...[...e,s].map(o=>h("p",{},o))]}#s(){let{page:t}=this,e=gn(
t.graph,t.state,t,this.#n(),t.theme),s=t.map?.measure??Ge(),o=Vr(Kr(t,e),document.title,e,s),r={width:e.width,height:Math.round(o.height)};return{text:Hr(e,document.
title,s,o),size:r}}};function Sh({from:n,to:t}){return`${["oxygraph",n,t].filter(Boolean).join("-")}.html`}function mc(){let n=Tt("share");n.addEventListener("k\
eydown",t=>{t.key!=="Escape"||!n.open||(n.open=!1,g("share-title").focus())});for(let t of["focusin","pointerdown"])document.addEventListener(t,({target:e})=>{e instanceof
Node&&n.contains(e)||(n.open=!1)})}var bo={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Oh=2.5;function yc({nodes:n},t,e,[s,o]){let r=n.find(c=>c.id===t);if(!r)return n.find(
c=>c.id===e)??n[0];let i=n.filter(c=>c!==r&&gc(c,r,s,o)>2);return ft(i,c=>[gc(c,r,s,o)+Oh*Mh(c,r,s,o),c.id])??r}function gc(n,t,e,s){return(n.x-t.x)*e+(n.y-t.y)*
s}function Mh(n,t,e,s){return Math.abs((n.x-t.x)*s)+Math.abs((n.y-t.y)*e)}var Eh={answer:Qr,evidence:Di,conflicts:Bi,compare:Er,papers:hc},Ah=["from","to","extent","by","view"],wc=120,Yn=class{constructor(t,e){this.graph=t,this.source=
e,this.state=this.#t(),this.counted=!1,this.leftOut=Ts(Vn(),this.state,t),this.view=vs(t,this.state),this.overlay=Os(t,this.state),this.picture=null,this.walked=
"",this.announced="",this.moving=void 0,this.map=null,this.takeAway=new Kn(this),this.guide=new Fn(()=>this.words),Tt("ask").open=rs(),this.#f(),this.guide.greet(),
this.#r()}openMap(){let t=new Ve(g("map"),{pick:e=>this.#n(e),hover:e=>this.#l(e),move:()=>this.#e(t.where())});this.map=t,this.state.view==="map"&&this.#o(),t.
go(this.state.zoom)}look(){let{graph:t,state:e,view:s,overlay:o,picture:r,map:i}=this;return{graph:t,state:e,view:s,overlay:o,picture:r,map:i,facets:()=>ks(t,e),
bibliography:c=>this.takeAway.bibliography(c),taken:()=>this.takeAway.picture().text,sensitivity:()=>Array.from(s.answer?.sensitivity.without??[],([c,a])=>({study:c,
verdict:a})),change:c=>this.change(c)}}#t(){return Br(Vn(),{...wt(this.graph),...this.graph.start},this.graph)}change(t){let e=this.state;this.leftOut=[],this.state=
{...e,...t};let s=Ah.some(o=>e[o]!==this.state[o]);s&&t.zoom===void 0&&(this.state.zoom=""),(e.from!==this.state.from||e.to!==this.state.to)&&Zr(),this.remember(),
this.draw(),this.#u(),(s||e.zoom!==this.state.zoom)&&this.map?.go(this.state.zoom)}#e(t){this.state={...this.state,zoom:t},clearTimeout(this.moving),this.moving=
setTimeout(()=>this.remember("replaceState"),wc)}#n(t){this.change({pick:t,...t?{tab:"evidence"}:{}}),t&&!rs()&&g("panel").scrollIntoView()}remember(t="pushStat\
e"){try{let e=`#${Rt(this.graph,this.state)}`;e!==location.hash&&history[t](null,"",e)}catch{}}get#s(){return matchMedia("print").matches}get theme(){return this.#s?
"light":this.state.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light")}get words(){return new ie(this.graph,this.state.lang)}draw(){this.
view=vs(this.graph,this.state),this.overlay=Os(this.graph,this.state),this.#r()}#r(){let{state:t,words:e}=this,s=is();xt(),document.documentElement.lang=t.lang===
"zh"?"zh-Hans":"en",document.documentElement.dataset.theme=this.theme;let o=t.from&&t.to?e.t.question(e.node(t.from),e.node(t.to)):"";document.title=o?`${o} – O\
xyGraph`:e.t.title;let r=this.#i();Ki(e,t,this.theme),this.guide.draw(),Yi(e,this.leftOut,([i],c)=>{let a=new URLSearchParams(Vn().replace("#",""));a.delete(i),
a.set(...c),location.hash=a.toString()}),Xi(e,this.view),wo(g("ask-body"),r),Vi(e,t,this.view),g("panel-body").replaceChildren(...Nt(Eh[t.tab](r))),Wi(g("panel-\
body")),Ji(e,t,this.view),this.#a(r),g("printed").replaceChildren(...this.#s?this.takeAway.printed():[]),cs(s)}#i(){let{graph:t,state:e,words:s,counted:o}=this;
return{graph:t,words:s,state:e,view:this.view,overlay:this.overlay,facets:o?ks(t,e):wr(t,e),theme:this.theme,change:r=>this.change(r),redraw:()=>this.draw(),announce:r=>this.
announce(r)}}count(){this.counted=!0;let t=is();wo(g("ask-body"),this.#i()),cs(t)}#a(t){let{view:e}=this.state,s={table:"table","map-frame":"map"};for(let[o,r]of Object.
entries(s))g(o).hidden=e!==r;g("figure").hidden=e==="map"||e==="table",g("view-forest").hidden=e!=="forest"&&!Ni(this),g("drawn").textContent="",e==="table"?lc(
g("table"),t):e==="map"?this.#o():this.#c(t)}#c(t){let{t:e}=this.words,s=Cn(this),{from:o,to:r,hops:i,view:c}=this.state,a=o&&o===r?e.same:e.noQuestion,l=h("p",
{class:"empty"},["harvest","forest"].includes(c)?e.noPair:a),u=s.map(p=>Ri(p,t,this.theme)),d=s.some(p=>!p.drawn)?[R(t,c==="ladder"?e.noPath(i):e.noFinding)]:[];
g("figure").replaceChildren(...d,...u.length?u:[l]),performance.mark("oxygraph:drawn")}#o(){this.map&&(Zi(this.words,this.state,this.overlay,this.theme),this.picture=
gn(this.graph,this.state,this,this.map.size(),this.theme),this.map.show(this.picture),g("drawn").textContent=this.words.t.drawn(this.picture.nodes.length,this.picture.
lines.length))}#l(t){Qi(this.words,this.picture,t)}#u(){let{words:t,view:e}=this,o=`${e.answer?`${t.t.verdict}: ${t.say(e.answer.verdict)}. `:""}${g("counts").textContent}`;
o!==this.announced&&this.announce(o),this.announced=o}announce(t){g("live").textContent=t}#f(){let t=(e,s)=>g(e).addEventListener("click",s);t("language",()=>this.
change({lang:this.state.lang==="zh"?"en":"zh"})),t("theme",()=>this.change({theme:this.theme==="dark"?"light":"dark"}));for(let e of xe)t(`view-${e}`,()=>this.change(
{view:e}));t("zoom-in",()=>this.map?.zoom(1)),t("zoom-out",()=>this.map?.zoom(-1)),t("zoom-fit",()=>this.#h()),t("skip",e=>{e.preventDefault(),g("panel-body").focus()});
for(let e of Et)t(`tab-${e}`,()=>this.change({tab:e}));g("tabs").addEventListener("keydown",e=>this.#m(e)),g("map-focus").addEventListener("keydown",e=>this.#g(
e)),g("map-focus").addEventListener("blur",()=>this.map?.hover("")),mc(),Hi(e=>this.words.explained(e)),this.#p()}#p(){let t;addEventListener("resize",()=>{clearTimeout(
t),t=setTimeout(()=>{this.state.view==="map"&&(this.#o(),this.map?.go(this.state.zoom))},wc)}),matchMedia("(prefers-color-scheme: dark)").addEventListener("chan\
ge",()=>this.draw()),matchMedia("print").addEventListener("change",()=>this.#d()),addEventListener("hashchange",()=>{this.state=this.#t(),this.leftOut=Ts(Vn(),this.
state,this.graph),this.#d()})}#d(){this.draw(),this.map?.go(this.state.zoom)}#h(){this.map?.fit(),this.#e("")}#m(t){let[e,s]=[Et.indexOf(this.state.tab),Et.length],
o={ArrowRight:e+1,ArrowLeft:e-1,Home:0,End:s-1};if(!Object.hasOwn(o,t.key))return;t.preventDefault();let r=Et[(o[t.key]+s)%s];this.change({tab:r}),g(`tab-${r}`).
focus()}#g(t){let{key:e}=t,s={Escape:()=>this.#y(),"+":()=>this.map?.zoom(1),"=":()=>this.map?.zoom(1),"-":()=>this.map?.zoom(-1),0:()=>this.#h()};if(this.walked&&
(s.Enter=()=>this.change({pick:`node:${this.walked}`,tab:"evidence"})),Object.hasOwn(bo,e))this.#w(e);else if(Object.hasOwn(s,e))s[e]();else return;t.preventDefault()}#y(){
this.walked="",this.map&&(this.map.hovered=""),this.change({pick:""})}#w(t){let e=this.picture&&yc(this.picture,this.walked,this.state.from,bo[t]);if(!(e&&this.
picture))return;this.walked=e.id,this.map&&(this.map.hovered=e.id),this.map?.reveal(e);let s=this.picture.lines.filter(({subject:o,object:r})=>o===e.id||r===e.id);
this.announce(this.words.t.at(this.words.node(e.id),s.length)),this.#l(`node:${e.id}`)}};function Vn(){return location.hash.length>1?location.hash:document.body.
dataset.view??""}var _h=500;async function jh(){if(!Lo()){g("counts").textContent=Ln[document.documentElement.lang==="en"?"en":"zh"].tooOld;return}let n=document.documentElement.
cloneNode(!0),t=new Yn(await Ro(document),n);await Th(),t.count(),await Uo(document),t.openMap(),Reflect.set(window,"oxygraph",t)}function Th(){return new Promise(
n=>{requestAnimationFrame(()=>setTimeout(n)),setTimeout(n,_h)})}jh();})();
