const te=W;const w={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{type:"string"},deletionGracePeriodSeconds:{
type:"integer"},deletionTimestamp:{type:"string"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},generation:{type:"integer"},labels:{
type:"object",additionalProperties:{type:"string"}},managedFields:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry"}},name:{type:"string"},
namespace:{type:"string"},ownerReferences:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.OwnerReference"}},resourceVersion:{type:"string"},selfLink:{type:"\
string"},uid:{type:"string"}},additionalProperties:!1};const k=Object.prototype.hasOwnProperty;function A(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="obje\
ct"&&!Array.isArray(o)){for(const s in o)if(!k.call(w.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.annotations!==void 0){let s=o.annotations;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={instancePath:n+"/annotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={
instancePath:n+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}}if(o.creationTimestamp!==void 0&&typeof o.creationTimestamp!="string"){const s={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimest\
amp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.deletionGracePeriodSeconds!==void 0){let s=o.deletionGracePeriodSeconds;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeco\
nds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.deletionTimestamp!==void 0&&typeof o.deletionTimestamp!=
"string"){const s={instancePath:n+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[s]:e.push(s),i++}if(o.finalizers!==void 0){let s=o.finalizers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="str\
ing"){const p={instancePath:n+"/finalizers/"+t,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[r]:e.push(r),i++}}if(o.generateName!==void 0&&typeof o.generateName!="string"){const s={instancePath:n+"/generateName",schemaPath:"#/pr\
operties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.generation!==void 0){let s=o.generation;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/la\
bels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.managedFields!==void 0){let s=o.managedFields;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiVersion"||a==="fieldsTyp\
e"||a==="fieldsV1"||a==="manager"||a==="operation"||a==="subresource"||a==="time")){const l={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$defs/me\
ta.v1.ManagedFieldsEntry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?
e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/managedFields/"+t+"/apiVersion",schemaPath:"kubernetes#/$\
defs/meta.v1.ManagedFieldsEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.fieldsType!==
void 0&&typeof p.fieldsType!="string"){const a={instancePath:n+"/managedFields/"+t+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/proper\
ties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.manager!==void 0&&typeof p.manager!="str\
ing"){const a={instancePath:n+"/managedFields/"+t+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.operation!==void 0&&typeof p.operation!="string"){const a={instancePath:n+"/managedFi\
elds/"+t+"/operation",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[a]:e.push(a),i++}if(p.subresource!==void 0&&typeof p.subresource!="string"){const a={instancePath:n+"/managedFields/"+t+"/subresource",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}if(p.time!==void 0&&typeof p.time!="string"){const a={instancePath:n+"/managedFields/"+t+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry\
/properties/time/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/managedField\
s/"+t,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{
const r={instancePath:n+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
r]:e.push(r),i++}}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.ownerReferences!==void 0){let s=o.
ownerReferences;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const a={
instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[a]:e.push(a),i++}if(p.kind===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes\
#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(
a),i++}if(p.name===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.uid===void 0){const a={instancePath:n+"/ownerReferences/"+
t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};
e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="apiVersion"||a==="blockOwnerDeletion"||a==="controller"||a==="kind"||a==="name"||a==="uid")){const l={instancePath:n+
"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/ownerRefer\
ences/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(p.blockOwnerDeletion!==void 0&&typeof p.blockOwnerDeletion!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),i++}if(p.controller!==void 0&&typeof p.controller!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),i++}if(p.kind!==void 0&&typeof p.kind!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="str\
ing"){const a={instancePath:n+"/ownerReferences/"+t+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.uid!==void 0&&typeof p.uid!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"){const s={instancePath:n+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.
selfLink!==void 0&&typeof o.selfLink!="string"){const s={instancePath:n+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:n+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return A.errors=e,i===0}function W(o,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.metadata===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const r={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.apiVersion!==
void 0&&o.apiVersion!=="v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"v1"},message:"\
must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="Namespace"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind\
/const",keyword:"const",params:{allowedValue:"Namespace"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.metadata!==void 0&&(A(o.metadata,
{instancePath:n+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:u})||(e=e===null?A.errors:e.concat(A.errors),i=e.length)),o.spec!==void 0){let s=o.
spec;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="finalizers"){const t={instancePath:n+"/spec",schemaPath:"kubernetes#/$defs/core.v1.Na\
mespaceSpec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(
t),i++}if(s.finalizers!==void 0){let r=s.finalizers;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const a={instancePath:n+
"/spec/finalizers/"+p,schemaPath:"kubernetes#/$defs/core.v1.NamespaceSpec/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:n+"/spec/finalizers",schemaPath:"kubernetes#/$defs/core.v1.NamespaceSpec/properties/finaliz\
ers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+"/spec",schemaPath:"kubernet\
es#/$defs/core.v1.NamespaceSpec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return W.errors=e,i===0}const ie=B;function j(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!k.call(w.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.annotations!==void 0){let s=o.annotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/annotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.creationTimestamp!==void 0&&typeof o.
creationTimestamp!="string"){const s={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.deletionGracePeriodSeconds!==void 0){let s=o.deletionGracePeriodSeconds;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.deletionTimestamp!==void 0&&typeof o.deletionTimestamp!="string"){const s={instancePath:n+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(o.finalizers!==void 0){let s=o.finalizers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/final\
izers/"+t,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.generateName!==void 0&&typeof o.generateName!="string"){const s={instancePath:n+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.generation!==void 0){let s=o.generation;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){const r={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={
instancePath:n+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.managedFields!==void 0){let s=o.managedFields;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiVersion"||a==="fieldsType"||a==="fieldsV1"||a==="mana\
ger"||a==="operation"||a==="subresource"||a==="time")){const l={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.
apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/managedFields/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.fieldsType!==void 0&&typeof p.
fieldsType!="string"){const a={instancePath:n+"/managedFields/"+t+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.manager!==void 0&&typeof p.manager!="string"){const a={instancePath:n+
"/managedFields/"+t+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.operation!==void 0&&typeof p.operation!="string"){const a={instancePath:n+"/managedFields/"+t+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
i++}if(p.subresource!==void 0&&typeof p.subresource!="string"){const a={instancePath:n+"/managedFields/"+t+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.time!==void 0&&
typeof p.time!="string"){const a={instancePath:n+"/managedFields/"+t+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.name!==
void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.ownerReferences!==void 0){let s=o.ownerReferences;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const a={instancePath:n+"/ow\
nerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[a]:e.push(a),i++}if(p.kind===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),i++}if(p.name===
void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.uid===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[a]:
e.push(a),i++}for(const a in p)if(!(a==="apiVersion"||a==="blockOwnerDeletion"||a==="controller"||a==="kind"||a==="name"||a==="uid")){const l={instancePath:n+"/\
ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/ownerRefer\
ences/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(p.blockOwnerDeletion!==void 0&&typeof p.blockOwnerDeletion!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),i++}if(p.controller!==void 0&&typeof p.controller!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),i++}if(p.kind!==void 0&&typeof p.kind!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="str\
ing"){const a={instancePath:n+"/ownerReferences/"+t+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.uid!==void 0&&typeof p.uid!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"){const s={instancePath:n+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.
selfLink!==void 0&&typeof o.selfLink!="string"){const s={instancePath:n+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:n+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return j.errors=e,i===0}const K={type:"object",properties:{failurePolicy:{enum:["F\
ail","Ignore"]},matchConditions:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$def\
s/admissionregistration.v1.MatchResources"},mutations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Mutation"}},paramKind:{$ref:"kuberne\
tes#/$defs/admissionregistration.v1.ParamKind"},reinvocationPolicy:{enum:["IfNeeded","Never"]},variables:{type:"array",items:{$ref:"kubernetes#/$defs/admissionr\
egistration.v1.Variable"}}},additionalProperties:!1};const ae={type:"object",properties:{excludeResourceRules:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations"}},matchPolicy:{
enum:["Equivalent","Exact"]},namespaceSelector:{$ref:"kubernetes#/$defs/meta.v1.LabelSelector"},objectSelector:{$ref:"kubernetes#/$defs/meta.v1.LabelSelector"},
resourceRules:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations"}}},additionalProperties:!1},v={type:"object",properties:{
apiGroups:{type:"array",items:{type:"string"}},apiVersions:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["*","CONNECT","CREATE","DE\
LETE","UPDATE"]}},resourceNames:{type:"array",items:{type:"string"}},resources:{type:"array",items:{type:"string"}},scope:{enum:["*","Cluster","Namespaced"]}},additionalProperties:!1};function h(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="matchExpressions"||s==="matchLabels")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.matchExpressions!==void 0){let s=o.matchExpressions;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.key===void 0){const a={instancePath:n+"/matchExpressions/"+t,schemaPath:"\
kubernetes#/$defs/meta.v1.LabelSelectorRequirement/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===
null?e=[a]:e.push(a),i++}if(p.operator===void 0){const a={instancePath:n+"/matchExpressions/"+t,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/r\
equired",keyword:"required",params:{missingProperty:"operator"},message:"must have required property 'operator'"};e===null?e=[a]:e.push(a),i++}for(const a in p)
if(!(a==="key"||a==="operator"||a==="values")){const l={instancePath:n+"/matchExpressions/"+t,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.
key!==void 0&&typeof p.key!="string"){const a={instancePath:n+"/matchExpressions/"+t+"/key",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/prope\
rties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.operator!==void 0&&typeof p.operator!="string"){
const a={instancePath:n+"/matchExpressions/"+t+"/operator",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/properties/operator/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.values!==void 0){let a=p.values;if(Array.isArray(a)){const l=a.length;for(let m=0;m<
l;m++)if(typeof a[m]!="string"){const y={instancePath:n+"/matchExpressions/"+t+"/values/"+m,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/prope\
rties/values/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/matchExpre\
ssions/"+t+"/values",schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/properties/values/type",keyword:"type",params:{type:"array"},message:"must b\
e array"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/matchExpressions/"+t,schemaPath:"kubernetes#/$defs/meta.v1.LabelSelectorRequirement/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/matchExpressions",schemaPath:"#/pr\
operties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.matchLabels!==void 0){let s=o.matchLabels;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={instancePath:n+"/matchLabels/"+r.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{
const r={instancePath:n+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return h.
errors=e,i===0}function g(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="excludeResourceRules"||s==="matchPolicy"||s==="namespaceSelector"||s==="objectSelector"||s==="resourceRules")){const r={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.
excludeResourceRules!==void 0){let s=o.excludeResourceRules;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.
isArray(p)){for(const a in p)if(!(a==="apiGroups"||a==="apiVersions"||a==="operations"||a==="resourceNames"||a==="resources"||a==="scope")){const l={instancePath:n+
"/excludeResourceRules/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiGroups!==void 0){let a=p.apiGroups;if(Array.isArray(a)){
const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!="string"){const y={instancePath:n+"/excludeResourceRules/"+t+"/apiGroups/"+m,schemaPath:"kubernetes#/$defs/\
admissionregistration.v1.NamedRuleWithOperations/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:
e.push(y),i++}}else{const l={instancePath:n+"/excludeResourceRules/"+t+"/apiGroups",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperatio\
ns/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.apiVersions!==void 0){let a=p.apiVersions;
if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!="string"){const y={instancePath:n+"/excludeResourceRules/"+t+"/apiVersions/"+m,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/excludeResourceRules/"+t+"/apiVersions",schemaPath:"kubernetes#/$defs/admissionregistration.v\
1.NamedRuleWithOperations/properties/apiVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.operations!==
void 0){let a=p.operations;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++){let y=a[m];if(!(y==="*"||y==="CONNECT"||y==="CREATE"||y==="DELETE"||y==="U\
PDATE")){const d={instancePath:n+"/excludeResourceRules/"+t+"/operations/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/prop\
erties/operations/items/enum",keyword:"enum",params:{allowedValues:v.properties.operations.items.enum},message:"must be equal to one of the allowed values"};e===
null?e=[d]:e.push(d),i++}}}else{const l={instancePath:n+"/excludeResourceRules/"+t+"/operations",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRul\
eWithOperations/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.resourceNames!==void 0){
let a=p.resourceNames;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!="string"){const y={instancePath:n+"/excludeResourceRules/"+t+"/r\
esourceNames/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/excludeResourceRules/"+t+"/resourceNames",schemaPath:"kubernetes\
#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[l]:e.push(l),i++}}if(p.resources!==void 0){let a=p.resources;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!="string"){const y={instancePath:n+
"/excludeResourceRules/"+t+"/resources/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/excludeResourceRules/"+t+"/resources",schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[l]:e.push(l),i++}}if(p.scope!==void 0){let a=p.scope;if(!(a==="*"||a==="Cluster"||a==="Namespaced")){const l={instancePath:n+"/excludeResourceRules/"+t+
"/scope",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/scope/enum",keyword:"enum",params:{allowedValues:v.properties.
scope.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/excludeResourceRules/"+t,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),
i++}}}else{const r={instancePath:n+"/excludeResourceRules",schemaPath:"#/properties/excludeResourceRules/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[r]:e.push(r),i++}}if(o.matchPolicy!==void 0){let s=o.matchPolicy;if(!(s==="Equivalent"||s==="Exact")){const r={instancePath:n+"/matchPo\
licy",schemaPath:"#/properties/matchPolicy/enum",keyword:"enum",params:{allowedValues:ae.properties.matchPolicy.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[r]:e.push(r),i++}}if(o.namespaceSelector!==void 0&&(h(o.namespaceSelector,{instancePath:n+"/namespaceSelector",parentData:o,parentDataProperty:"\
namespaceSelector",rootData:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),o.objectSelector!==void 0&&(h(o.objectSelector,{instancePath:n+"/objectSel\
ector",parentData:o,parentDataProperty:"objectSelector",rootData:u})||(e=e===null?h.errors:e.concat(h.errors),i=e.length)),o.resourceRules!==void 0){let s=o.resourceRules;
if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiGroups"||a==="a\
piVersions"||a==="operations"||a==="resourceNames"||a==="resources"||a==="scope")){const l={instancePath:n+"/resourceRules/"+t,schemaPath:"kubernetes#/$defs/adm\
issionregistration.v1.NamedRuleWithOperations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have addition\
al properties"};e===null?e=[l]:e.push(l),i++}if(p.apiGroups!==void 0){let a=p.apiGroups;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!=
"string"){const y={instancePath:n+"/resourceRules/"+t+"/apiGroups/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/\
apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/resourceRules\
/"+t+"/apiGroups",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiGroups/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.apiVersions!==void 0){let a=p.apiVersions;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)
if(typeof a[m]!="string"){const y={instancePath:n+"/resourceRules/"+t+"/apiVersions/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOper\
ations/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+
"/resourceRules/"+t+"/apiVersions",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/apiVersions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.operations!==void 0){let a=p.operations;if(Array.isArray(a)){const l=a.length;for(let m=0;m<
l;m++){let y=a[m];if(!(y==="*"||y==="CONNECT"||y==="CREATE"||y==="DELETE"||y==="UPDATE")){const d={instancePath:n+"/resourceRules/"+t+"/operations/"+m,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/operations/items/enum",keyword:"enum",params:{allowedValues:v.properties.operations.
items.enum},message:"must be equal to one of the allowed values"};e===null?e=[d]:e.push(d),i++}}}else{const l={instancePath:n+"/resourceRules/"+t+"/operations",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[l]:e.push(l),i++}}if(p.resourceNames!==void 0){let a=p.resourceNames;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++)if(typeof a[m]!=
"string"){const y={instancePath:n+"/resourceRules/"+t+"/resourceNames/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/propert\
ies/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+"/resou\
rceRules/"+t+"/resourceNames",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resourceNames/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.resources!==void 0){let a=p.resources;if(Array.isArray(a)){const l=a.length;for(let m=0;m<
l;m++)if(typeof a[m]!="string"){const y={instancePath:n+"/resourceRules/"+t+"/resources/"+m,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWith\
Operations/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:n+
"/resourceRules/"+t+"/resources",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/resources/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(p.scope!==void 0){let a=p.scope;if(!(a==="*"||a==="Cluster"||a==="Namespaced")){const l={
instancePath:n+"/resourceRules/"+t+"/scope",schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/properties/scope/enum",keyword:"enum",
params:{allowedValues:v.properties.scope.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+
"/resourceRules/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/resourceRules",schemaPath:"#/properties/resourceRules/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return g.errors=e,i===0}const ne={type:"object",properties:{applyConfiguration:{$ref:"kubernetes#/$defs/admissionr\
egistration.v1.ApplyConfiguration"},jsonPatch:{$ref:"kubernetes#/$defs/admissionregistration.v1.JSONPatch"},patchType:{enum:["ApplyConfiguration","JSONPatch"]}},
required:["patchType"],additionalProperties:!1};function $(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.patchType===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"patchType"},message:"must have required property 'patchType'"};
e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="applyConfiguration"||s==="jsonPatch"||s==="patchType")){const r={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.applyConfiguration!==
void 0){let s=o.applyConfiguration;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="expression"){const t={instancePath:n+"/applyConfigurati\
on",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ApplyConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.expression!==void 0&&typeof s.expression!="string"){const r={instancePath:n+"/a\
pplyConfiguration/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ApplyConfiguration/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/applyConfiguration",schemaPath:"kubernetes#/$defs/admissionregis\
tration.v1.ApplyConfiguration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.jsonPatch!==void 0){let s=o.
jsonPatch;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(r!=="expression"){const t={instancePath:n+"/jsonPatch",schemaPath:"kubernetes#/$defs/\
admissionregistration.v1.JSONPatch/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properti\
es"};e===null?e=[t]:e.push(t),i++}if(s.expression!==void 0&&typeof s.expression!="string"){const r={instancePath:n+"/jsonPatch/expression",schemaPath:"kubernete\
s#/$defs/admissionregistration.v1.JSONPatch/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}}else{const r={instancePath:n+"/jsonPatch",schemaPath:"kubernetes#/$defs/admissionregistration.v1.JSONPatch/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}}if(o.patchType!==void 0){let s=o.patchType;if(!(s==="ApplyConfiguration"||s==="JSONPatch")){const r={instancePath:n+
"/patchType",schemaPath:"#/properties/patchType/enum",keyword:"enum",params:{allowedValues:ne.properties.patchType.enum},message:"must be equal to one of the al\
lowed values"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}return $.errors=e,i===0}function O(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const s in o)if(!(s==="failurePolicy"||s==="matchConditions"||s==="matchConstraints"||s==="mutations"||s==="paramKind"||s==="re\
invocationPolicy"||s==="variables")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.failurePolicy!==void 0){let s=o.failurePolicy;if(!(s==="Fail"||s==="Ignore")){const r={instancePath:n+
"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:K.properties.failurePolicy.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.matchConditions!==void 0){let s=o.matchConditions;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/a\
dmissionregistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:
e.push(a),i++}if(p.expression===void 0){const a={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/requ\
ired",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[a]:e.push(a),i++}for(const a in p)
if(!(a==="expression"||a==="name")){const l={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.expression!==
void 0&&typeof p.expression!="string"){const a={instancePath:n+"/matchConditions/"+t+"/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchC\
ondition/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!=
"string"){const a={instancePath:n+"/matchConditions/"+t+"/name",schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/\
$defs/admissionregistration.v1.MatchCondition/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={
instancePath:n+"/matchConditions",schemaPath:"#/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.
push(r),i++}}if(o.matchConstraints!==void 0&&(g(o.matchConstraints,{instancePath:n+"/matchConstraints",parentData:o,parentDataProperty:"matchConstraints",rootData:u})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),o.mutations!==void 0){let s=o.mutations;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)$(s[t],{instancePath:n+
"/mutations/"+t,parentData:s,parentDataProperty:t,rootData:u})||(e=e===null?$.errors:e.concat($.errors),i=e.length)}else{const r={instancePath:n+"/mutations",schemaPath:"\
#/properties/mutations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.paramKind!==void 0){let s=o.paramKind;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="apiVersion"||r==="kind")){const t={instancePath:n+"/paramKind",schemaPath:"kubernetes#/$\
defs/admissionregistration.v1.ParamKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[t]:e.push(t),i++}if(s.apiVersion!==void 0&&typeof s.apiVersion!="string"){const r={instancePath:n+"/paramKind/apiVersion",schemaPath:"kube\
rnetes#/$defs/admissionregistration.v1.ParamKind/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(s.kind!==void 0&&typeof s.kind!="string"){const r={instancePath:n+"/paramKind/kind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/p\
roperties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/paramKind",schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.ParamKind/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.reinvocationPolicy!==
void 0){let s=o.reinvocationPolicy;if(!(s==="IfNeeded"||s==="Never")){const r={instancePath:n+"/reinvocationPolicy",schemaPath:"#/properties/reinvocationPolicy/\
enum",keyword:"enum",params:{allowedValues:K.properties.reinvocationPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),
i++}}if(o.variables!==void 0){let s=o.variables;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.name===void 0){const a={instancePath:n+"/variables/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.expression===void 0){const a={instancePath:n+"/variables\
/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{missingProperty:"expression"},message:"must have requi\
red property 'expression'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="expression"||a==="name")){const l={instancePath:n+"/variables/"+t,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.Variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[l]:e.push(l),i++}if(p.expression!==void 0&&typeof p.expression!="string"){const a={instancePath:n+"/variables/"+t+"/expression",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/variables/"+t+"/name",schemaPath:"kubernetes#/$defs/admissionreg\
istration.v1.Variable/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+
"/variables/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[a]:e.push(a),i++}}}else{const r={instancePath:n+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}return O.errors=e,i===0}function B(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.metadata===void 0){const s={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[s]:e.push(s),i++}if(o.spec===void 0){
const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[s]:
e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!==
"admissionregistration.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admiss\
ionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="MutatingAdmissionPolicy"){const s={instancePath:n+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPolicy"},message:"must be equal to constant"};e===null?e=[s]:
e.push(s),i++}o.metadata!==void 0&&(j(o.metadata,{instancePath:n+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:u})||(e=e===null?j.errors:e.concat(
j.errors),i=e.length)),o.spec!==void 0&&(O(o.spec,{instancePath:n+"/spec",parentData:o,parentDataProperty:"spec",rootData:u})||(e=e===null?O.errors:e.concat(O.errors),
i=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return B.
errors=e,i===0}const oe=I;function q(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!k.call(w.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.annotations!==void 0){let s=o.annotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/annotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.creationTimestamp!==void 0&&typeof o.
creationTimestamp!="string"){const s={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.deletionGracePeriodSeconds!==void 0){let s=o.deletionGracePeriodSeconds;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.deletionTimestamp!==void 0&&typeof o.deletionTimestamp!="string"){const s={instancePath:n+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(o.finalizers!==void 0){let s=o.finalizers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/final\
izers/"+t,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.generateName!==void 0&&typeof o.generateName!="string"){const s={instancePath:n+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.generation!==void 0){let s=o.generation;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){const r={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={
instancePath:n+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.managedFields!==void 0){let s=o.managedFields;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiVersion"||a==="fieldsType"||a==="fieldsV1"||a==="mana\
ger"||a==="operation"||a==="subresource"||a==="time")){const l={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.
apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/managedFields/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.fieldsType!==void 0&&typeof p.
fieldsType!="string"){const a={instancePath:n+"/managedFields/"+t+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.manager!==void 0&&typeof p.manager!="string"){const a={instancePath:n+
"/managedFields/"+t+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.operation!==void 0&&typeof p.operation!="string"){const a={instancePath:n+"/managedFields/"+t+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
i++}if(p.subresource!==void 0&&typeof p.subresource!="string"){const a={instancePath:n+"/managedFields/"+t+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.time!==void 0&&
typeof p.time!="string"){const a={instancePath:n+"/managedFields/"+t+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.name!==
void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.ownerReferences!==void 0){let s=o.ownerReferences;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const a={instancePath:n+"/ow\
nerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[a]:e.push(a),i++}if(p.kind===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),i++}if(p.name===
void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.uid===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[a]:
e.push(a),i++}for(const a in p)if(!(a==="apiVersion"||a==="blockOwnerDeletion"||a==="controller"||a==="kind"||a==="name"||a==="uid")){const l={instancePath:n+"/\
ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/ownerRefer\
ences/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(p.blockOwnerDeletion!==void 0&&typeof p.blockOwnerDeletion!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),i++}if(p.controller!==void 0&&typeof p.controller!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),i++}if(p.kind!==void 0&&typeof p.kind!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="str\
ing"){const a={instancePath:n+"/ownerReferences/"+t+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.uid!==void 0&&typeof p.uid!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"){const s={instancePath:n+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.
selfLink!==void 0&&typeof o.selfLink!="string"){const s={instancePath:n+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:n+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return q.errors=e,i===0}const pe={type:"object",properties:{name:{type:"string"},namespace:{type:"string"},parameterNotFoundAction:{enum:["Allow","Deny"]},selector:{$ref:"kubernetes#/$\
defs/meta.v1.LabelSelector"}},additionalProperties:!1};function b(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&
typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="name"||s==="namespace"||s==="parameterNotFoundAction"||s==="selector")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#\
/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.parameterNotFoundAction!==void 0){
let s=o.parameterNotFoundAction;if(!(s==="Allow"||s==="Deny")){const r={instancePath:n+"/parameterNotFoundAction",schemaPath:"#/properties/parameterNotFoundActi\
on/enum",keyword:"enum",params:{allowedValues:pe.properties.parameterNotFoundAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.
push(r),i++}}o.selector!==void 0&&(h(o.selector,{instancePath:n+"/selector",parentData:o,parentDataProperty:"selector",rootData:u})||(e=e===null?h.errors:e.concat(
h.errors),i=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}return b.errors=e,i===0}function V(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){for(const s in o)if(!(s==="matchResources"||s==="paramRef"||s==="policyName")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.matchResources!==void 0&&(g(
o.matchResources,{instancePath:n+"/matchResources",parentData:o,parentDataProperty:"matchResources",rootData:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),
o.paramRef!==void 0&&(b(o.paramRef,{instancePath:n+"/paramRef",parentData:o,parentDataProperty:"paramRef",rootData:u})||(e=e===null?b.errors:e.concat(b.errors),
i=e.length)),o.policyName!==void 0&&typeof o.policyName!="string"){const s={instancePath:n+"/policyName",schemaPath:"#/properties/policyName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return V.errors=e,i===0}function I(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){
let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.metadata===void 0){
const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?
e=[s]:e.push(s),i++}if(o.spec===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have re\
quired property 'spec'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(o.apiVersion!==void 0&&o.apiVersion!=="admissionregistration.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="M\
utatingAdmissionPolicyBinding"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPoli\
cyBinding"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}o.metadata!==void 0&&(q(o.metadata,{instancePath:n+"/metadata",parentData:o,parentDataProperty:"\
metadata",rootData:u})||(e=e===null?q.errors:e.concat(q.errors),i=e.length)),o.spec!==void 0&&(V(o.spec,{instancePath:n+"/spec",parentData:o,parentDataProperty:"\
spec",rootData:u})||(e=e===null?V.errors:e.concat(V.errors),i=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),i++}return I.errors=e,i===0}const le=J;function R(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!k.call(w.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.annotations!==void 0){let s=o.annotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/annotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.creationTimestamp!==void 0&&typeof o.
creationTimestamp!="string"){const s={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.deletionGracePeriodSeconds!==void 0){let s=o.deletionGracePeriodSeconds;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.deletionTimestamp!==void 0&&typeof o.deletionTimestamp!="string"){const s={instancePath:n+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(o.finalizers!==void 0){let s=o.finalizers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/final\
izers/"+t,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.generateName!==void 0&&typeof o.generateName!="string"){const s={instancePath:n+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.generation!==void 0){let s=o.generation;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){const r={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={
instancePath:n+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.managedFields!==void 0){let s=o.managedFields;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiVersion"||a==="fieldsType"||a==="fieldsV1"||a==="mana\
ger"||a==="operation"||a==="subresource"||a==="time")){const l={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.
apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/managedFields/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.fieldsType!==void 0&&typeof p.
fieldsType!="string"){const a={instancePath:n+"/managedFields/"+t+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.manager!==void 0&&typeof p.manager!="string"){const a={instancePath:n+
"/managedFields/"+t+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.operation!==void 0&&typeof p.operation!="string"){const a={instancePath:n+"/managedFields/"+t+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
i++}if(p.subresource!==void 0&&typeof p.subresource!="string"){const a={instancePath:n+"/managedFields/"+t+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.time!==void 0&&
typeof p.time!="string"){const a={instancePath:n+"/managedFields/"+t+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.name!==
void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.ownerReferences!==void 0){let s=o.ownerReferences;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const a={instancePath:n+"/ow\
nerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[a]:e.push(a),i++}if(p.kind===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),i++}if(p.name===
void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.uid===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[a]:
e.push(a),i++}for(const a in p)if(!(a==="apiVersion"||a==="blockOwnerDeletion"||a==="controller"||a==="kind"||a==="name"||a==="uid")){const l={instancePath:n+"/\
ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/ownerRefer\
ences/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(p.blockOwnerDeletion!==void 0&&typeof p.blockOwnerDeletion!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),i++}if(p.controller!==void 0&&typeof p.controller!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),i++}if(p.kind!==void 0&&typeof p.kind!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="str\
ing"){const a={instancePath:n+"/ownerReferences/"+t+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.uid!==void 0&&typeof p.uid!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"){const s={instancePath:n+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.
selfLink!==void 0&&typeof o.selfLink!="string"){const s={instancePath:n+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:n+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return R.errors=e,i===0}const me={type:"object",properties:{auditAnnotations:{type:"\
array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.AuditAnnotation"}},failurePolicy:{enum:["Fail","Ignore"]},matchConditions:{type:"array",items:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramKind:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.ParamKind"},validations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Validation"}},variables:{
type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Variable"}}},additionalProperties:!1};const ye={type:"object",properties:{expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"},reason:{enum:["Forbidden","Invalid","Re\
questEntityTooLarge"]}},required:["expression"],additionalProperties:!1};function N(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,
i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="auditAnnotations"||s==="failurePolicy"||s==="matchConditions"||s==="matchConstraints"||
s==="paramKind"||s==="validations"||s==="variables")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.auditAnnotations!==void 0){let s=o.auditAnnotations;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.key===void 0){const a={instancePath:n+"/auditAnnotations/"+t,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.AuditAnnotation/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key\
'"};e===null?e=[a]:e.push(a),i++}if(p.valueExpression===void 0){const a={instancePath:n+"/auditAnnotations/"+t,schemaPath:"kubernetes#/$defs/admissionregistrati\
on.v1.AuditAnnotation/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"must have required property 'valueExpression'"};e===null?
e=[a]:e.push(a),i++}for(const a in p)if(!(a==="key"||a==="valueExpression")){const l={instancePath:n+"/auditAnnotations/"+t,schemaPath:"kubernetes#/$defs/admiss\
ionregistration.v1.AuditAnnotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properti\
es"};e===null?e=[l]:e.push(l),i++}if(p.key!==void 0&&typeof p.key!="string"){const a={instancePath:n+"/auditAnnotations/"+t+"/key",schemaPath:"kubernetes#/$defs\
/admissionregistration.v1.AuditAnnotation/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.
valueExpression!==void 0&&typeof p.valueExpression!="string"){const a={instancePath:n+"/auditAnnotations/"+t+"/valueExpression",schemaPath:"kubernetes#/$defs/ad\
missionregistration.v1.AuditAnnotation/properties/valueExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
i++}}else{const a={instancePath:n+"/auditAnnotations/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.AuditAnnotation/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/auditAnnotations",schemaPath:"#/properties/auditAnnotations/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.failurePolicy!==void 0){let s=o.failurePolicy;if(!(s==="Fail"||
s==="Ignore")){const r={instancePath:n+"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:me.properties.failurePolicy.
enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.matchConditions!==void 0){let s=o.matchConditions;if(Array.isArray(
s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+"/matchConditions/"+
t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"name"},message:"must have required\
 property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.expression===void 0){const a={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/admissionr\
egistration.v1.MatchCondition/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=
[a]:e.push(a),i++}for(const a in p)if(!(a==="expression"||a==="name")){const l={instancePath:n+"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/admissionregi\
stration.v1.MatchCondition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),i++}if(p.expression!==void 0&&typeof p.expression!="string"){const a={instancePath:n+"/matchConditions/"+t+"/expression",schemaPath:"kubern\
etes#/$defs/admissionregistration.v1.MatchCondition/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.
push(a),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/matchConditions/"+t+"/name",schemaPath:"kubernetes#/$defs/admissionregistrati\
on.v1.MatchCondition/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+
"/matchConditions/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.MatchCondition/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/matchConditions",schemaPath:"#/properties/matchConditions/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.matchConstraints!==void 0&&(g(o.matchConstraints,{instancePath:n+"/matchConstraints",parentData:o,parentDataProperty:"\
matchConstraints",rootData:u})||(e=e===null?g.errors:e.concat(g.errors),i=e.length)),o.paramKind!==void 0){let s=o.paramKind;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(!(r==="apiVersion"||r==="kind")){const t={instancePath:n+"/paramKind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
apiVersion!==void 0&&typeof s.apiVersion!="string"){const r={instancePath:n+"/paramKind/apiVersion",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Param\
Kind/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0&&typeof s.kind!=
"string"){const r={instancePath:n+"/paramKind/kind",schemaPath:"kubernetes#/$defs/admissionregistration.v1.ParamKind/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/paramKind",schemaPath:"kubernetes#/$defs/admissionregistra\
tion.v1.ParamKind/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.validations!==void 0){let s=o.validations;
if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.expression===void 0){const a={instancePath:n+
"/validations/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/required",keyword:"required",params:{missingProperty:"expression"},message:"\
must have required property 'expression'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="expression"||a==="message"||a==="messageExpression"||a==="rea\
son")){const l={instancePath:n+"/validations/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.expression!==void 0&&typeof p.expression!=
"string"){const a={instancePath:n+"/validations/"+t+"/expression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/expression/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.message!==void 0&&typeof p.message!="string"){const a={instancePath:n+
"/validations/"+t+"/message",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.messageExpression!==void 0&&typeof p.messageExpression!="string"){const a={instancePath:n+"/validations/"+t+"\
/messageExpression",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/messageExpression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.reason!==void 0){let a=p.reason;if(!(a==="Forbidden"||a==="Invalid"||a==="RequestEntityTooLarge")){const l={instancePath:n+
"/validations/"+t+"/reason",schemaPath:"kubernetes#/$defs/admissionregistration.v1.Validation/properties/reason/enum",keyword:"enum",params:{allowedValues:ye.properties.
reason.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/validations/"+t,schemaPath:"kub\
ernetes#/$defs/admissionregistration.v1.Validation/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={
instancePath:n+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),
i++}}if(o.variables!==void 0){let s=o.variables;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.name===void 0){const a={instancePath:n+"/variables/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.expression===void 0){const a={instancePath:n+"/variables\
/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/required",keyword:"required",params:{missingProperty:"expression"},message:"must have requi\
red property 'expression'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="expression"||a==="name")){const l={instancePath:n+"/variables/"+t,schemaPath:"\
kubernetes#/$defs/admissionregistration.v1.Variable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have ad\
ditional properties"};e===null?e=[l]:e.push(l),i++}if(p.expression!==void 0&&typeof p.expression!="string"){const a={instancePath:n+"/variables/"+t+"/expression",
schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/variables/"+t+"/name",schemaPath:"kubernetes#/$defs/admissionreg\
istration.v1.Variable/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+
"/variables/"+t,schemaPath:"kubernetes#/$defs/admissionregistration.v1.Variable/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[a]:e.push(a),i++}}}else{const r={instancePath:n+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),i++}return N.errors=e,i===0}function J(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.metadata===void 0){const s={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[s]:e.push(s),i++}if(o.spec===void 0){
const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[s]:
e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!==
"admissionregistration.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admiss\
ionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="ValidatingAdmissionPolicy"){const s={
instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingAdmissionPolicy"},message:"must be equal to constant"};
e===null?e=[s]:e.push(s),i++}o.metadata!==void 0&&(R(o.metadata,{instancePath:n+"/metadata",parentData:o,parentDataProperty:"metadata",rootData:u})||(e=e===null?
R.errors:e.concat(R.errors),i=e.length)),o.spec!==void 0&&(N(o.spec,{instancePath:n+"/spec",parentData:o,parentDataProperty:"spec",rootData:u})||(e=e===null?N.errors:
e.concat(N.errors),i=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}return J.errors=e,i===0}const de=U;function x(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!k.call(w.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.annotations!==void 0){let s=o.annotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/annotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.creationTimestamp!==void 0&&typeof o.
creationTimestamp!="string"){const s={instancePath:n+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.deletionGracePeriodSeconds!==void 0){let s=o.deletionGracePeriodSeconds;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){const r={instancePath:n+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[r]:e.push(r),i++}}if(o.deletionTimestamp!==void 0&&typeof o.deletionTimestamp!="string"){const s={instancePath:n+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(o.finalizers!==void 0){let s=o.finalizers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/final\
izers/"+t,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.generateName!==void 0&&typeof o.generateName!="string"){const s={instancePath:n+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.generation!==void 0){let s=o.generation;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){const r={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={
instancePath:n+"/labels/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.managedFields!==void 0){let s=o.managedFields;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){for(const a in p)if(!(a==="apiVersion"||a==="fieldsType"||a==="fieldsV1"||a==="mana\
ger"||a==="operation"||a==="subresource"||a==="time")){const l={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.
apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/managedFields/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.ManagedField\
sEntry/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.fieldsType!==void 0&&typeof p.
fieldsType!="string"){const a={instancePath:n+"/managedFields/"+t+"/fieldsType",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/fieldsType/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.manager!==void 0&&typeof p.manager!="string"){const a={instancePath:n+
"/managedFields/"+t+"/manager",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/manager/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.operation!==void 0&&typeof p.operation!="string"){const a={instancePath:n+"/managedFields/"+t+"/operation",schemaPath:"\
kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/operation/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
i++}if(p.subresource!==void 0&&typeof p.subresource!="string"){const a={instancePath:n+"/managedFields/"+t+"/subresource",schemaPath:"kubernetes#/$defs/meta.v1.\
ManagedFieldsEntry/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.time!==void 0&&
typeof p.time!="string"){const a={instancePath:n+"/managedFields/"+t+"/time",schemaPath:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry/properties/time/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/managedFields/"+t,schemaPath:"kubernetes#/$d\
efs/meta.v1.ManagedFieldsEntry/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+
"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.name!==
void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.ownerReferences!==void 0){let s=o.ownerReferences;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.apiVersion===void 0){const a={instancePath:n+"/ow\
nerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have req\
uired property 'apiVersion'"};e===null?e=[a]:e.push(a),i++}if(p.kind===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.\
v1.OwnerReference/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[a]:e.push(a),i++}if(p.name===
void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}if(p.uid===void 0){const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"k\
ubernetes#/$defs/meta.v1.OwnerReference/required",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[a]:
e.push(a),i++}for(const a in p)if(!(a==="apiVersion"||a==="blockOwnerDeletion"||a==="controller"||a==="kind"||a==="name"||a==="uid")){const l={instancePath:n+"/\
ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.apiVersion!==void 0&&typeof p.apiVersion!="string"){const a={instancePath:n+"/ownerRefer\
ences/"+t+"/apiVersion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[a]:e.push(a),i++}if(p.blockOwnerDeletion!==void 0&&typeof p.blockOwnerDeletion!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/\
blockOwnerDeletion",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"mus\
t be boolean"};e===null?e=[a]:e.push(a),i++}if(p.controller!==void 0&&typeof p.controller!="boolean"){const a={instancePath:n+"/ownerReferences/"+t+"/controller",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:
e.push(a),i++}if(p.kind!==void 0&&typeof p.kind!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/kind",schemaPath:"kubernetes#/$defs/meta.v1.OwnerRefe\
rence/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.name!==void 0&&typeof p.name!="str\
ing"){const a={instancePath:n+"/ownerReferences/"+t+"/name",schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.uid!==void 0&&typeof p.uid!="string"){const a={instancePath:n+"/ownerReferences/"+t+"/uid",
schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const a={instancePath:n+"/ownerReferences/"+t,schemaPath:"kubernetes#/$defs/meta.v1.OwnerReference/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.resourceVersion!==void 0&&typeof o.resourceVersion!="string"){const s={instancePath:n+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.
selfLink!==void 0&&typeof o.selfLink!="string"){const s={instancePath:n+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.uid!==void 0&&typeof o.uid!="string"){const s={instancePath:n+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return x.errors=e,i===0}const ue={type:"object",properties:{matchResources:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramRef:{$ref:"kubernetes#/$defs/admissionregistration.v1.ParamRef"},policyName:{type:"string"},validationActions:{
type:"array",items:{enum:["Audit","Deny","Warn"]}}},required:["policyName","validationActions"],additionalProperties:!1};function T(o,{instancePath:n="",parentData:f,
parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.policyName===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"policyName"},message:"must have required property 'policyName'"};e===null?e=[s]:e.push(s),i++}if(o.validationActions===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validationActions"},message:"must have required property 'va\
lidationActions'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="matchResources"||s==="paramRef"||s==="policyName"||s==="validationActions")){const r={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[r]:e.push(r),i++}if(o.matchResources!==void 0&&(g(o.matchResources,{instancePath:n+"/matchResources",parentData:o,parentDataProperty:"matchResources",rootData:u})||
(e=e===null?g.errors:e.concat(g.errors),i=e.length)),o.paramRef!==void 0&&(b(o.paramRef,{instancePath:n+"/paramRef",parentData:o,parentDataProperty:"paramRef",rootData:u})||
(e=e===null?b.errors:e.concat(b.errors),i=e.length)),o.policyName!==void 0&&typeof o.policyName!="string"){const s={instancePath:n+"/policyName",schemaPath:"#/p\
roperties/policyName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.validationActions!==void 0){let s=o.
validationActions;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(!(p==="Audit"||p==="Deny"||p==="Warn")){const a={instancePath:n+"/val\
idationActions/"+t,schemaPath:"#/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues:ue.properties.validationActions.items.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/validationActions",schemaPath:"#/properties/validatio\
nActions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return T.errors=e,i===0}function U(o,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.metadata===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[s]:e.push(s),i++}if(o.spec===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mus\
t have required property 'spec'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!=="admissionregistration.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersio\
n/const",keyword:"const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&
o.kind!=="ValidatingAdmissionPolicyBinding"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Validati\
ngAdmissionPolicyBinding"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}o.metadata!==void 0&&(x(o.metadata,{instancePath:n+"/metadata",parentData:o,
parentDataProperty:"metadata",rootData:u})||(e=e===null?x.errors:e.concat(x.errors),i=e.length)),o.spec!==void 0&&(T(o.spec,{instancePath:n+"/spec",parentData:o,
parentDataProperty:"spec",rootData:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length))}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return U.errors=e,i===0}const fe=Q;function Q(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(o.plugins===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plugins"},message:"must have required property 'plugins'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s===
"plugins")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addi\
tional properties"};e===null?e=[r]:e.push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!=="apiserver.config.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"\
#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),
i++}if(o.kind!==void 0&&o.kind!=="AdmissionConfiguration"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AdmissionConfiguration"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.plugins!==void 0){let s=o.plugins;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+"/plugins/"+t,schemaPath:"#/prop\
erties/plugins/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}for(const a in p)
if(!(a==="name"||a==="path"||a==="configuration")){const l={instancePath:n+"/plugins/"+t,schemaPath:"#/properties/plugins/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.name!==void 0&&typeof p.name!=
"string"){const a={instancePath:n+"/plugins/"+t+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[a]:e.push(a),i++}if(p.path!==void 0&&typeof p.path!="string"){const a={instancePath:n+"/plugins/"+t+"/path",schemaPath:"#/propertie\
s/plugins/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.configuration!==void 0){
let a=p.configuration;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const l={instancePath:n+"/plugins/"+t+"/configuration",schemaPath:"#/properties/plugins/it\
ems/properties/configuration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"\
/plugins/"+t,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={
instancePath:n+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{
const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Q.errors=e,i===0}
const ce=X,L={type:"object",properties:{apiVersion:{const:"pod-security.admission.config.k8s.io/v1"},kind:{const:"PodSecurityConfiguration"},defaults:{type:"obj\
ect",properties:{enforce:{enum:["privileged","baseline","restricted"]},"enforce-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},audit:{enum:[
"privileged","baseline","restricted"]},"audit-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},warn:{enum:["privileged","baseline","restricted"]},
"warn-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"}},additionalProperties:!1},exemptions:{type:"object",properties:{usernames:{type:"array",
items:{type:"string"}},runtimeClasses:{type:"array",items:{type:"string"}},namespaces:{type:"array",items:{type:"string"}}},additionalProperties:!1}},required:[
"apiVersion","kind"],additionalProperties:!1,$defs:{},$id:"PodSecurityConfiguration"},G=new RegExp("^(latest|v1\\.(0|[1-9][0-9]*))$","u");function X(o,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}
if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="defaults"||s==="exemptions")){const r={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.
apiVersion!==void 0&&o.apiVersion!=="pod-security.admission.config.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",
keyword:"const",params:{allowedValue:"pod-security.admission.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&
o.kind!=="PodSecurityConfiguration"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"PodSecurityConfi\
guration"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.defaults!==void 0){let s=o.defaults;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(const r in s)if(!(r==="enforce"||r==="enforce-version"||r==="audit"||r==="audit-version"||r==="warn"||r==="warn-version")){const t={instancePath:n+"/default\
s",schemaPath:"#/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"};e===null?e=[t]:e.push(t),i++}if(s.enforce!==void 0){let r=s.enforce;if(!(r==="privileged"||r==="baseline"||r==="restricted")){const t={instancePath:n+"/d\
efaults/enforce",schemaPath:"#/properties/defaults/properties/enforce/enum",keyword:"enum",params:{allowedValues:L.properties.defaults.properties.enforce.enum},
message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s["enforce-version"]!==void 0){let r=s["enforce-version"];if(typeof r=="s\
tring"){if(!G.test(r)){const t={instancePath:n+"/defaults/enforce-version",schemaPath:"#/properties/defaults/properties/enforce-version/pattern",keyword:"patter\
n",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[t]:e.push(t),i++}}else{const t={
instancePath:n+"/defaults/enforce-version",schemaPath:"#/properties/defaults/properties/enforce-version/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[t]:e.push(t),i++}}if(s.audit!==void 0){let r=s.audit;if(!(r==="privileged"||r==="baseline"||r==="restricted")){const t={instancePath:n+
"/defaults/audit",schemaPath:"#/properties/defaults/properties/audit/enum",keyword:"enum",params:{allowedValues:L.properties.defaults.properties.audit.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s["audit-version"]!==void 0){let r=s["audit-version"];if(typeof r=="string"){if(!G.
test(r)){const t={instancePath:n+"/defaults/audit-version",schemaPath:"#/properties/defaults/properties/audit-version/pattern",keyword:"pattern",params:{pattern:"\
^(latest|v1\\.(0|[1-9][0-9]*))$"},message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/d\
efaults/audit-version",schemaPath:"#/properties/defaults/properties/audit-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),i++}}if(s.warn!==void 0){let r=s.warn;if(!(r==="privileged"||r==="baseline"||r==="restricted")){const t={instancePath:n+"/defaults/warn",schemaPath:"\
#/properties/defaults/properties/warn/enum",keyword:"enum",params:{allowedValues:L.properties.defaults.properties.warn.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[t]:e.push(t),i++}}if(s["warn-version"]!==void 0){let r=s["warn-version"];if(typeof r=="string"){if(!G.test(r)){const t={instancePath:n+
"/defaults/warn-version",schemaPath:"#/properties/defaults/properties/warn-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},
message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[t]:e.push(t),i++}}else{const t={instancePath:n+"/defaults/warn-version",schemaPath:"\
#/properties/defaults/properties/warn-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}}else{const r={
instancePath:n+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}
if(o.exemptions!==void 0){let s=o.exemptions;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="usernames"||r==="runtimeClasses"||r==="name\
spaces")){const t={instancePath:n+"/exemptions",schemaPath:"#/properties/exemptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.usernames!==void 0){let r=s.usernames;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/exemptions/usernames/"+p,schemaPath:"#/properties/exemptions/properties/usernames/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:n+"/exemptions/usernames",schemaPath:"#/properti\
es/exemptions/properties/usernames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.runtimeClasses!==void 0){
let r=s.runtimeClasses;if(Array.isArray(r)){const t=r.length;for(let p=0;p<t;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/exemptions/runtimeClasses/"+
p,schemaPath:"#/properties/exemptions/properties/runtimeClasses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}}else{const t={instancePath:n+"/exemptions/runtimeClasses",schemaPath:"#/properties/exemptions/properties/runtimeClasses/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}if(s.namespaces!==void 0){let r=s.namespaces;if(Array.isArray(r)){const t=r.length;for(let p=0;p<
t;p++)if(typeof r[p]!="string"){const a={instancePath:n+"/exemptions/namespaces/"+p,schemaPath:"#/properties/exemptions/properties/namespaces/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const t={instancePath:n+"/exemptions/namespaces",schemaPath:"#/propert\
ies/exemptions/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+
"/exemptions",schemaPath:"#/properties/exemptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{const s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return X.errors=e,i===0}const ge=Y;function Y(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="staticManifestsDir")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!=="apiserver.config.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!==
"ValidatingAdmissionPolicyConfiguration"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingA\
dmissionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.staticManifestsDir!==void 0&&typeof o.staticManifestsDir!="\
string"){const s={instancePath:n+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}return Y.errors=e,i===0}const he=Z;function Z(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="apiVersion"||s==="kind"||s==="staticManifestsDir")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!=="apiserver.config.k8s.io/v1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!==
"MutatingAdmissionPolicyConfiguration"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmis\
sionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.staticManifestsDir!==void 0&&typeof o.staticManifestsDir!="stri\
ng"){const s={instancePath:n+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),i++}return Z.errors=e,i===0}const be=se,z={type:"object",properties:{apiVersion:{const:"kustomize.config.k8s.io/v1beta1"},kind:{const:"Kustomizatio\
n"},metadata:{type:"object",properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{
type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespace:{type:"string"},namePrefix:{type:"string"},nameSuffix:{type:"string"},resources:{
type:"array",items:{type:"string"}},components:{type:"array",items:{type:"string"}},crds:{type:"array",items:{type:"string"}},configurations:{type:"array",items:{
type:"string"}},generators:{type:"array",items:{type:"string"}},transformers:{type:"array",items:{type:"string"}},validators:{type:"array",items:{type:"string"}},
labels:{type:"array",items:{$ref:"#/$defs/label"}},commonAnnotations:{type:"object",additionalProperties:{type:"string"}},patches:{type:"array",items:{$ref:"#/$\
defs/patch"}},images:{type:"array",items:{$ref:"#/$defs/image"}},replicas:{type:"array",items:{$ref:"#/$defs/replica"}},replacements:{type:"array",items:{type:"\
object"}},configMapGenerator:{type:"array",items:{$ref:"#/$defs/configMapArgs"}},secretGenerator:{type:"array",items:{$ref:"#/$defs/secretArgs"}},generatorOptions:{
$ref:"#/$defs/generatorOptions"},sortOptions:{type:"object",properties:{order:{enum:["legacy","fifo"]},legacySortOptions:{type:"object",properties:{orderFirst:{
type:"array",items:{type:"string"}},orderLast:{type:"array",items:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},buildMetadata:{type:"arra\
y",items:{enum:["managedByLabel","originAnnotations","transformerAnnotations"]}}},required:["apiVersion","kind"],additionalProperties:!1,$defs:{generatorOptions:{
type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},disableNameSuffixHash:{
type:"boolean"},immutable:{type:"boolean"}},additionalProperties:!1},label:{type:"object",properties:{pairs:{type:"object",additionalProperties:{type:"string"}},
includeSelectors:{type:"boolean"},includeTemplates:{type:"boolean"},fields:{type:"array",items:{type:"object",properties:{path:{type:"string"},group:{type:"stri\
ng"},version:{type:"string"},kind:{type:"string"},create:{type:"boolean"}},additionalProperties:!1}}},additionalProperties:!1,required:["pairs"]},target:{type:"\
object",properties:{group:{type:"string"},version:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"},labelSelector:{type:"strin\
g"},annotationSelector:{type:"string"}},additionalProperties:!1},patch:{type:"object",properties:{path:{type:"string"},patch:{type:"string"},target:{$ref:"#/$de\
fs/target"},options:{type:"object",additionalProperties:{type:"boolean"}}},additionalProperties:!1},image:{type:"object",properties:{name:{type:"string"},newName:{
type:"string"},newTag:{type:"string"},tagSuffix:{type:"string"},digest:{type:"string"}},additionalProperties:!1,required:["name"]},replica:{type:"object",properties:{
name:{type:"string"},count:{type:"integer"}},additionalProperties:!1,required:["name"]},configMapArgs:{type:"object",properties:{name:{type:"string"},namespace:{
type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"\
array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]},secretArgs:{type:"object",properties:{type:{
type:"string"},name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{
type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]}},
$id:"Kustomization"};function S(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)
if(!(s==="path"||s==="patch"||s==="target"||s==="options")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.path!==void 0&&typeof o.path!="string"){const s={instancePath:n+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.patch!==void 0&&typeof o.patch!="strin\
g"){const s={instancePath:n+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(o.target!==void 0){let s=o.target;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="group"||r==="version"||r==="kind"||r==="name"||
r==="namespace"||r==="labelSelector"||r==="annotationSelector")){const t={instancePath:n+"/target",schemaPath:"#/$defs/target/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.group!==void 0&&typeof s.group!=
"string"){const r={instancePath:n+"/target/group",schemaPath:"#/$defs/target/properties/group/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={instancePath:n+"/target/version",schemaPath:"#/$defs/target/propert\
ies/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.kind!==void 0&&typeof s.kind!="string"){const r={
instancePath:n+"/target/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/target/name",schemaPath:"#/$defs/target/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.namespace!==void 0&&typeof s.namespace!="string"){const r={instancePath:n+"/t\
arget/namespace",schemaPath:"#/$defs/target/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(s.labelSelector!==void 0&&typeof s.labelSelector!="string"){const r={instancePath:n+"/target/labelSelector",schemaPath:"#/$defs/target/properties/labelSe\
lector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.annotationSelector!==void 0&&typeof s.annotationSelector!=
"string"){const r={instancePath:n+"/target/annotationSelector",schemaPath:"#/$defs/target/properties/annotationSelector/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/target",schemaPath:"#/$defs/target/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.options!==void 0){let s=o.options;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="boolean"){const t={instancePath:n+"/options/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/options",schemaPath:"#/proper\
ties/options/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return S.errors=e,i===0}const _={type:"object",properties:{name:{
type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"\
string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};function D(o,{instancePath:n="",
parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s===
"name"||s==="namespace"||s==="behavior"||s==="files"||s==="literals"||s==="envs"||s==="options")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.name!==void 0&&typeof o.name!=
"string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.behavior!==void 0){let s=o.behavior;if(!(s==="create"||s==="replace"||s==="merge")){const r={
instancePath:n+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues:_.properties.behavior.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.files!==void 0){let s=o.files;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!=
"string"){const p={instancePath:n+"/files/"+t,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),i++}}if(o.literals!==void 0){let s=o.literals;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={
instancePath:n+"/literals/"+t,schemaPath:"#/properties/literals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),i++}}else{const r={instancePath:n+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[r]:e.push(r),i++}}if(o.envs!==void 0){let s=o.envs;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+
"/envs/"+t,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.options!==
void 0){let s=o.options;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="im\
mutable")){const t={instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(typeof r[t]!="string"){const p={instancePath:n+"/options/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/la\
bels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/opt\
ions/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),i++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+
"/options/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/annotations",schemaPath:"#/$defs/gen\
eratorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==
void 0&&typeof s.disableNameSuffixHash!="boolean"){const r={instancePath:n+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disa\
bleNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.immutable!==void 0&&typeof s.immutable!=
"boolean"){const r={instancePath:n+"/options/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return D.errors=e,i===0}const ee={type:"object",properties:{type:{type:"string"},name:{type:"string"},namespace:{type:"\
string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"array",
items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};function F(o,{instancePath:n="",parentData:f,parentDataProperty:c,
rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="type"||s==="name"||s===
"namespace"||s==="behavior"||s==="files"||s==="literals"||s==="envs"||s==="options")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.type!==void 0&&typeof o.type!="s\
tring"){const s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properti\
es/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.behavior!==void 0){let s=o.behavior;if(!(s===
"create"||s==="replace"||s==="merge")){const r={instancePath:n+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues:ee.properties.
behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.files!==void 0){let s=o.files;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/files/"+t,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.literals!==void 0){let s=o.literals;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/literals/"+t,schemaPath:"#/properties/literals/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.envs!==void 0){let s=o.envs;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!=
"string"){const p={instancePath:n+"/envs/"+t,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[r]:e.push(r),i++}}if(o.options!==void 0){let s=o.options;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="labels"||r==="annotatio\
ns"||r==="disableNameSuffixHash"||r==="immutable")){const t={instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.labels!==void 0){let r=s.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/options/labels/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(typeof r[t]!="string"){const p={instancePath:n+"/options/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properti\
es/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+
"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==void 0&&typeof s.disableNameSuffixHash!="boolean"){const r={instancePath:n+"/options/disableNameSuffixHash",schemaPath:"\
#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.
immutable!==void 0&&typeof s.immutable!="boolean"){const r={instancePath:n+"/options/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/options",schemaPath:"#/$defs/gene\
ratorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return F.errors=e,i===0}function se(o,{instancePath:n="",parentData:f,
parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===
void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[s]:e.push(s),i++}for(const s in o)if(!k.call(z.properties,s)){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.apiVersion!==void 0&&o.apiVersion!=="kustomize.config.k8s\
.io/v1beta1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kustomize.config.k8s.io/v1b\
eta1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="Kustomization"){const s={instancePath:n+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"Kustomization"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.metadata!==
void 0){let s=o.metadata;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r==="namespace"||r==="labels"||r==="annotations")){const t={
instancePath:n+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/metadata/name",schemaPath:"#/\
properties/metadata/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.namespace!==void 0&&
typeof s.namespace!="string"){const r={instancePath:n+"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(typeof r[t]!="string"){const p={instancePath:n+"/metadata/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labe\
ls/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/metad\
ata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}
if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"\
/metadata/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/metadata/annotations",schemaPath:"#/properties\
/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+
"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.namespace!==
void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),i++}if(o.namePrefix!==void 0&&typeof o.namePrefix!="string"){const s={instancePath:n+"/namePrefix",schemaPath:"#/prope\
rties/namePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.nameSuffix!==void 0&&typeof o.nameSuffix!=
"string"){const s={instancePath:n+"/nameSuffix",schemaPath:"#/properties/nameSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[s]:e.push(s),i++}if(o.resources!==void 0){let s=o.resources;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+
"/resources/"+t,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const r={instancePath:n+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),i++}}if(o.components!==void 0){let s=o.components;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+
"/components/"+t,schemaPath:"#/properties/components/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const r={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),i++}}if(o.crds!==void 0){let s=o.crds;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/crds/"+t,
schemaPath:"#/properties/crds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+
"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.configurations!==void 0){
let s=o.configurations;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/configurations/"+t,schemaPath:"\
#/properties/configurations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+
"/configurations",schemaPath:"#/properties/configurations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.
generators!==void 0){let s=o.generators;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/generators\
/"+t,schemaPath:"#/properties/generators/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={
instancePath:n+"/generators",schemaPath:"#/properties/generators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.transformers!==void 0){let s=o.transformers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/t\
ransformers/"+t,schemaPath:"#/properties/transformers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const r={instancePath:n+"/transformers",schemaPath:"#/properties/transformers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),i++}}if(o.validators!==void 0){let s=o.validators;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+
"/validators/"+t,schemaPath:"#/properties/validators/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const r={instancePath:n+"/validators",schemaPath:"#/properties/validators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(
r),i++}}if(o.labels!==void 0){let s=o.labels;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){
if(p.pairs===void 0){const a={instancePath:n+"/labels/"+t,schemaPath:"#/$defs/label/required",keyword:"required",params:{missingProperty:"pairs"},message:"must \
have required property 'pairs'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="pairs"||a==="includeSelectors"||a==="includeTemplates"||a==="fields")){
const l={instancePath:n+"/labels/"+t,schemaPath:"#/$defs/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must \
NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.pairs!==void 0){let a=p.pairs;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const l in a)if(typeof a[l]!=
"string"){const m={instancePath:n+"/labels/"+t+"/pairs/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/label/properties/pairs/additionalPropertie\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{const l={instancePath:n+"/labels/"+t+"/pairs",schemaPath:"\
#/$defs/label/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(p.includeSelectors!==void 0&&
typeof p.includeSelectors!="boolean"){const a={instancePath:n+"/labels/"+t+"/includeSelectors",schemaPath:"#/$defs/label/properties/includeSelectors/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),i++}if(p.includeTemplates!==void 0&&typeof p.includeTemplates!="boolean"){const a={
instancePath:n+"/labels/"+t+"/includeTemplates",schemaPath:"#/$defs/label/properties/includeTemplates/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[a]:e.push(a),i++}if(p.fields!==void 0){let a=p.fields;if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++){let y=a[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){for(const d in y)if(!(d==="path"||d==="group"||d==="version"||d==="kind"||d==="create")){const P={instancePath:n+"/labels/"+t+"/fie\
lds/"+m,schemaPath:"#/$defs/label/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT h\
ave additional properties"};e===null?e=[P]:e.push(P),i++}if(y.path!==void 0&&typeof y.path!="string"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/path",
schemaPath:"#/$defs/label/properties/fields/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),
i++}if(y.group!==void 0&&typeof y.group!="string"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/group",schemaPath:"#/$defs/label/properties/fields/items/\
properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y.version!==void 0&&typeof y.version!="st\
ring"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/version",schemaPath:"#/$defs/label/properties/fields/items/properties/version/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y.kind!==void 0&&typeof y.kind!="string"){const d={instancePath:n+"/labels/"+t+"/fields\
/"+m+"/kind",schemaPath:"#/$defs/label/properties/fields/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[d]:e.push(d),i++}if(y.create!==void 0&&typeof y.create!="boolean"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/create",schemaPath:"#/$defs/label/proper\
ties/fields/items/properties/create/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+
"/labels/"+t+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:
e.push(d),i++}}}else{const l={instancePath:n+"/labels/"+t+"/fields",schemaPath:"#/$defs/label/properties/fields/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/labels/"+t,schemaPath:"#/$defs/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.commonAnnotations!==void 0){let s=o.commonAnnotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(typeof s[r]!="string"){const t={instancePath:n+"/commonAnnotations/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/addi\
tionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/commonAnnota\
tions",schemaPath:"#/properties/commonAnnotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.patches!==
void 0){let s=o.patches;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)S(s[t],{instancePath:n+"/patches/"+t,parentData:s,parentDataProperty:t,rootData:u})||
(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{const r={instancePath:n+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.images!==void 0){let s=o.images;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];
if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+"/images/"+t,schemaPath:"#/$defs/image/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="name"||a==="newName"||a==="newTag"||
a==="tagSuffix"||a==="digest")){const l={instancePath:n+"/images/"+t,schemaPath:"#/$defs/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/images/"+t+"/\
name",schemaPath:"#/$defs/image/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.newName!==
void 0&&typeof p.newName!="string"){const a={instancePath:n+"/images/"+t+"/newName",schemaPath:"#/$defs/image/properties/newName/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.newTag!==void 0&&typeof p.newTag!="string"){const a={instancePath:n+"/images/"+t+"/newTag",
schemaPath:"#/$defs/image/properties/newTag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.tagSuffix!==
void 0&&typeof p.tagSuffix!="string"){const a={instancePath:n+"/images/"+t+"/tagSuffix",schemaPath:"#/$defs/image/properties/tagSuffix/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.digest!==void 0&&typeof p.digest!="string"){const a={instancePath:n+"/images/"+t+"/di\
gest",schemaPath:"#/$defs/image/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={
instancePath:n+"/images/"+t,schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{
const r={instancePath:n+"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}
if(o.replicas!==void 0){let s=o.replicas;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.
name===void 0){const a={instancePath:n+"/replicas/"+t,schemaPath:"#/$defs/replica/required",keyword:"required",params:{missingProperty:"name"},message:"must hav\
e required property 'name'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="name"||a==="count")){const l={instancePath:n+"/replicas/"+t,schemaPath:"#/$\
defs/replica/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.
push(l),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/replicas/"+t+"/name",schemaPath:"#/$defs/replica/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.count!==void 0){let a=p.count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&
isFinite(a))){const l={instancePath:n+"/replicas/"+t+"/count",schemaPath:"#/$defs/replica/properties/count/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/replicas/"+t,schemaPath:"#/$defs/replica/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.replacements!==void 0){let s=o.replacements;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++){let p=s[t];if(!(p&&typeof p=="object"&&!Array.isArray(p))){const a={instancePath:n+"/replacements/"+t,schemaPath:"#/properties/replacements/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/replacements",schemaPath:"#/properties/repl\
acements/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.configMapGenerator!==void 0){let s=o.configMapGenerator;
if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)D(s[t],{instancePath:n+"/configMapGenerator/"+t,parentData:s,parentDataProperty:t,rootData:u})||(e=e===
null?D.errors:e.concat(D.errors),i=e.length)}else{const r={instancePath:n+"/configMapGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.secretGenerator!==void 0){let s=o.secretGenerator;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++)F(s[t],{instancePath:n+"/secretGenerator/"+t,parentData:s,parentDataProperty:t,rootData:u})||(e=e===null?F.errors:e.concat(F.errors),
i=e.length)}else{const r={instancePath:n+"/secretGenerator",schemaPath:"#/properties/secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[r]:e.push(r),i++}}if(o.generatorOptions!==void 0){let s=o.generatorOptions;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r===
"labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const t={instancePath:n+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/generatorOptio\
ns/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/generatorOptions/labels",schemaPath:"#/$defs/generatorOptions/pr\
operties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.annotations!==void 0){let r=s.annotations;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/generatorOptions/annotations/"+t.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/generatorOptions/annotations",schemaPath:"#/$defs/generatorOptions/properties/anno\
tations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==void 0&&typeof s.disableNameSuffixHash!=
"boolean"){const r={instancePath:n+"/generatorOptions/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.immutable!==void 0&&typeof s.immutable!="boolean"){const r={instancePath:n+
"/generatorOptions/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.sortOptions!==void 0){let s=o.sortOptions;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!(r==="order"||r==="legacySortOptions")){const t={instancePath:n+"/sortOptions",schemaPath:"#/properties/sortOptions/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.order!==void 0){let r=s.order;if(!(r===
"legacy"||r==="fifo")){const t={instancePath:n+"/sortOptions/order",schemaPath:"#/properties/sortOptions/properties/order/enum",keyword:"enum",params:{allowedValues:z.
properties.sortOptions.properties.order.enum},message:"must be equal to one of the allowed values"};e===null?e=[t]:e.push(t),i++}}if(s.legacySortOptions!==void 0){
let r=s.legacySortOptions;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="orderFirst"||t==="orderLast")){const p={instancePath:n+"/sortO\
ptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.orderFirst!==void 0){let t=r.orderFirst;if(Array.isArray(t)){const p=t.length;for(let a=0;a<
p;a++)if(typeof t[a]!="string"){const l={instancePath:n+"/sortOptions/legacySortOptions/orderFirst/"+a,schemaPath:"#/properties/sortOptions/properties/legacySor\
tOptions/properties/orderFirst/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const p={instancePath:n+
"/sortOptions/legacySortOptions/orderFirst",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.orderLast!==void 0){let t=r.orderLast;if(Array.isArray(t)){const p=t.length;for(let a=0;a<
p;a++)if(typeof t[a]!="string"){const l={instancePath:n+"/sortOptions/legacySortOptions/orderLast/"+a,schemaPath:"#/properties/sortOptions/properties/legacySort\
Options/properties/orderLast/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const p={instancePath:n+
"/sortOptions/legacySortOptions/orderLast",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}}else{const t={instancePath:n+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptio\
ns/properties/legacySortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+
"/sortOptions",schemaPath:"#/properties/sortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.buildMetadata!==
void 0){let s=o.buildMetadata;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(!(p==="managedByLabel"||p==="originAnnotations"||p==="tra\
nsformerAnnotations")){const a={instancePath:n+"/buildMetadata/"+t,schemaPath:"#/properties/buildMetadata/items/enum",keyword:"enum",params:{allowedValues:z.properties.
buildMetadata.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/buildMetadata",schemaPath:"\
#/properties/buildMetadata/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return se.errors=e,i===0}const ke=re,H={type:"object",properties:{
apiVersion:{const:"kustomize.config.k8s.io/v1alpha1"},kind:{const:"Component"},metadata:{type:"object",properties:{name:{type:"string"},namespace:{type:"string"},
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},namespace:{
type:"string"},namePrefix:{type:"string"},nameSuffix:{type:"string"},resources:{type:"array",items:{type:"string"}},components:{type:"array",items:{type:"string"}},
crds:{type:"array",items:{type:"string"}},configurations:{type:"array",items:{type:"string"}},generators:{type:"array",items:{type:"string"}},transformers:{type:"\
array",items:{type:"string"}},validators:{type:"array",items:{type:"string"}},labels:{type:"array",items:{$ref:"#/$defs/label"}},commonAnnotations:{type:"object",
additionalProperties:{type:"string"}},patches:{type:"array",items:{$ref:"#/$defs/patch"}},images:{type:"array",items:{$ref:"#/$defs/image"}},replicas:{type:"arr\
ay",items:{$ref:"#/$defs/replica"}},replacements:{type:"array",items:{type:"object"}},configMapGenerator:{type:"array",items:{$ref:"#/$defs/configMapArgs"}},secretGenerator:{
type:"array",items:{$ref:"#/$defs/secretArgs"}},generatorOptions:{$ref:"#/$defs/generatorOptions"},sortOptions:{type:"object",properties:{order:{enum:["legacy",
"fifo"]},legacySortOptions:{type:"object",properties:{orderFirst:{type:"array",items:{type:"string"}},orderLast:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
additionalProperties:!1},buildMetadata:{type:"array",items:{enum:["managedByLabel","originAnnotations","transformerAnnotations"]}}},required:["apiVersion","kind"],
additionalProperties:!1,$defs:{generatorOptions:{type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",
additionalProperties:{type:"string"}},disableNameSuffixHash:{type:"boolean"},immutable:{type:"boolean"}},additionalProperties:!1},label:{type:"object",properties:{
pairs:{type:"object",additionalProperties:{type:"string"}},includeSelectors:{type:"boolean"},includeTemplates:{type:"boolean"},fields:{type:"array",items:{type:"\
object",properties:{path:{type:"string"},group:{type:"string"},version:{type:"string"},kind:{type:"string"},create:{type:"boolean"}},additionalProperties:!1}}},
additionalProperties:!1,required:["pairs"]},target:{type:"object",properties:{group:{type:"string"},version:{type:"string"},kind:{type:"string"},name:{type:"str\
ing"},namespace:{type:"string"},labelSelector:{type:"string"},annotationSelector:{type:"string"}},additionalProperties:!1},patch:{type:"object",properties:{path:{
type:"string"},patch:{type:"string"},target:{$ref:"#/$defs/target"},options:{type:"object",additionalProperties:{type:"boolean"}}},additionalProperties:!1},image:{
type:"object",properties:{name:{type:"string"},newName:{type:"string"},newTag:{type:"string"},tagSuffix:{type:"string"},digest:{type:"string"}},additionalProperties:!1,
required:["name"]},replica:{type:"object",properties:{name:{type:"string"},count:{type:"integer"}},additionalProperties:!1,required:["name"]},configMapArgs:{type:"\
object",properties:{name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{
type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]},
secretArgs:{type:"object",properties:{type:{type:"string"},name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"\
array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},
additionalProperties:!1,required:["name"]}},$id:"Component"};function E(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const s in o)if(!(s==="path"||s==="patch"||s==="target"||s==="options")){const r={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}if(o.
path!==void 0&&typeof o.path!="string"){const s={instancePath:n+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[s]:e.push(s),i++}if(o.patch!==void 0&&typeof o.patch!="string"){const s={instancePath:n+"/patch",schemaPath:"#/properties/patch/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.target!==void 0){let s=o.target;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(!(r==="group"||r==="version"||r==="kind"||r==="name"||r==="namespace"||r==="labelSelector"||r==="annotationSelector")){const t={instancePath:n+
"/target",schemaPath:"#/$defs/target/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional proper\
ties"};e===null?e=[t]:e.push(t),i++}if(s.group!==void 0&&typeof s.group!="string"){const r={instancePath:n+"/target/group",schemaPath:"#/$defs/target/properties\
/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.version!==void 0&&typeof s.version!="string"){const r={
instancePath:n+"/target/version",schemaPath:"#/$defs/target/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(s.kind!==void 0&&typeof s.kind!="string"){const r={instancePath:n+"/target/kind",schemaPath:"#/$defs/target/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.name!==void 0&&typeof s.name!="string"){const r={instancePath:n+"/targe\
t/name",schemaPath:"#/$defs/target/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.namespace!==
void 0&&typeof s.namespace!="string"){const r={instancePath:n+"/target/namespace",schemaPath:"#/$defs/target/properties/namespace/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.labelSelector!==void 0&&typeof s.labelSelector!="string"){const r={instancePath:n+"/target/\
labelSelector",schemaPath:"#/$defs/target/properties/labelSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(s.annotationSelector!==void 0&&typeof s.annotationSelector!="string"){const r={instancePath:n+"/target/annotationSelector",schemaPath:"#/$defs/target/pro\
perties/annotationSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/ta\
rget",schemaPath:"#/$defs/target/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.options!==void 0){let s=o.
options;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="boolean"){const t={instancePath:n+"/options/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(
t),i++}}else{const r={instancePath:n+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}return E.errors=e,i===0}function M(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.name===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required p\
roperty 'name'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!(s==="name"||s==="namespace"||s==="behavior"||s==="files"||s==="literals"||s==="envs"||s==="o\
ptions")){const r={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[r]:e.push(r),i++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.behavior!==
void 0){let s=o.behavior;if(!(s==="create"||s==="replace"||s==="merge")){const r={instancePath:n+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"en\
um",params:{allowedValues:_.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.files!==void 0){let s=o.
files;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/files/"+t,schemaPath:"#/properties/files/ite\
ms/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/files",schemaPath:"#/prope\
rties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.literals!==void 0){let s=o.literals;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/literals/"+t,schemaPath:"#/properties/literals/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/literals",schemaPath:"#/properties/\
literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.envs!==void 0){let s=o.envs;if(Array.isArray(s)){
const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/envs/"+t,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.options!==void 0){let s=o.options;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)
if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const t={instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.
labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/options/labels\
/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/labels",schemaPath:"#/$defs/generatorOptions/properties/label\
s/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/options/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==void 0&&typeof s.disableNameSuffixHash!="boolean"){const r={
instancePath:n+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.immutable!==void 0&&typeof s.immutable!="boolean"){const r={instancePath:n+"/options/immutable",schemaPath:"\
#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={
instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}}else{
const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return M.errors=e,i===0}
function C(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){
const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:
e.push(s),i++}for(const s in o)if(!(s==="type"||s==="name"||s==="namespace"||s==="behavior"||s==="files"||s==="literals"||s==="envs"||s==="options")){const r={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.
push(r),i++}if(o.type!==void 0&&typeof o.type!="string"){const s={instancePath:n+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.name!==void 0&&typeof o.name!="string"){const s={instancePath:n+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={
instancePath:n+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}
if(o.behavior!==void 0){let s=o.behavior;if(!(s==="create"||s==="replace"||s==="merge")){const r={instancePath:n+"/behavior",schemaPath:"#/properties/behavior/e\
num",keyword:"enum",params:{allowedValues:ee.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[r]:e.push(r),i++}}if(o.
files!==void 0){let s=o.files;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/files/"+t,schemaPath:"\
#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/file\
s",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.literals!==void 0){let s=o.
literals;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/literals/"+t,schemaPath:"#/properties/lit\
erals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/literals",schemaPath:"\
#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.envs!==void 0){let s=o.envs;if(Array.
isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/envs/"+t,schemaPath:"#/properties/envs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/envs",schemaPath:"#/properties/envs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.options!==void 0){let s=o.options;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(const r in s)if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const t={instancePath:n+"/options",schemaPath:"#/$defs\
/generatorOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[
t]:e.push(t),i++}if(s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+
"/options/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/labels",schemaPath:"#/$defs/generatorOptions/prope\
rties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.annotations!==void 0){let r=s.annotations;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/options/annotations/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/options/annotations",schemaPath:"#/$defs/generatorOptions/properties/annotations/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==void 0&&typeof s.disableNameSuffixHash!="boolean"){
const r={instancePath:n+"/options/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.immutable!==void 0&&typeof s.immutable!="boolean"){const r={instancePath:n+"/options/immu\
table",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}}else{const r={instancePath:n+"/options",schemaPath:"#/$defs/generatorOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}return C.errors=e,i===0}function re(o,{instancePath:n="",parentData:f,parentDataProperty:c,rootData:u=o}={}){let e=null,i=0;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.apiVersion===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(o.kind===void 0){const s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}for(const s in o)if(!k.call(H.properties,s)){const r={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[r]:e.push(r),i++}
if(o.apiVersion!==void 0&&o.apiVersion!=="kustomize.config.k8s.io/v1alpha1"){const s={instancePath:n+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"kustomize.config.k8s.io/v1alpha1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(o.kind!==void 0&&o.kind!=="\
Component"){const s={instancePath:n+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Component"},message:"must be equal to con\
stant"};e===null?e=[s]:e.push(s),i++}if(o.metadata!==void 0){let s=o.metadata;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="name"||r===
"namespace"||r==="labels"||r==="annotations")){const t={instancePath:n+"/metadata",schemaPath:"#/properties/metadata/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),i++}if(s.name!==void 0&&typeof s.name!="string"){
const r={instancePath:n+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(s.namespace!==void 0&&typeof s.namespace!="string"){const r={instancePath:n+"/metadata/namespace",schemaPath:"#/properties/metad\
ata/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(s.labels!==void 0){let r=s.labels;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+"/metadata/labels/"+t.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/metadata/labels",schemaPath:"#/properties/metadata/properties/labels/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)
if(typeof r[t]!="string"){const p={instancePath:n+"/metadata/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties\
/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+
"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[t]:e.push(t),i++}}}else{const r={instancePath:n+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),i++}}if(o.namespace!==void 0&&typeof o.namespace!="string"){const s={instancePath:n+"/namespace",schemaPath:"#/properties/namesp\
ace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.namePrefix!==void 0&&typeof o.namePrefix!="string"){
const s={instancePath:n+"/namePrefix",schemaPath:"#/properties/namePrefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}if(o.nameSuffix!==void 0&&typeof o.nameSuffix!="string"){const s={instancePath:n+"/nameSuffix",schemaPath:"#/properties/nameSuffix/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(o.resources!==void 0){let s=o.resources;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/resources/"+t,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/resources",schemaPath:"#/properties/resources/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.components!==void 0){let s=o.components;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/components/"+t,schemaPath:"#/properties/components/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/components",schemaPath:"#/properties/components/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.crds!==void 0){let s=o.crds;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/crds/"+t,schemaPath:"#/properties/crds/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[r]:e.push(r),i++}}if(o.configurations!==void 0){let s=o.configurations;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)if(typeof s[t]!=
"string"){const p={instancePath:n+"/configurations/"+t,schemaPath:"#/properties/configurations/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/configurations",schemaPath:"#/properties/configurations/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.generators!==void 0){let s=o.generators;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/generators/"+t,schemaPath:"#/properties/generators/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/generators",schemaPath:"#/properties/generators/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.transformers!==void 0){let s=o.transformers;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/transformers/"+t,schemaPath:"#/properties/transformers/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/transformers",schemaPath:"#/properties/transformers/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.validators!==void 0){let s=o.validators;if(Array.isArray(s)){const r=s.length;
for(let t=0;t<r;t++)if(typeof s[t]!="string"){const p={instancePath:n+"/validators/"+t,schemaPath:"#/properties/validators/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const r={instancePath:n+"/validators",schemaPath:"#/properties/validators/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.labels!==void 0){let s=o.labels;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.pairs===void 0){const a={instancePath:n+"/labels/"+t,schemaPath:"#/$defs/label/required",keyword:"\
required",params:{missingProperty:"pairs"},message:"must have required property 'pairs'"};e===null?e=[a]:e.push(a),i++}for(const a in p)if(!(a==="pairs"||a==="i\
ncludeSelectors"||a==="includeTemplates"||a==="fields")){const l={instancePath:n+"/labels/"+t,schemaPath:"#/$defs/label/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.pairs!==void 0){let a=p.pairs;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const l in a)if(typeof a[l]!="string"){const m={instancePath:n+"/labels/"+t+"/pairs/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/$defs/label/properties/pairs/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(
m),i++}}else{const l={instancePath:n+"/labels/"+t+"/pairs",schemaPath:"#/$defs/label/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[l]:e.push(l),i++}}if(p.includeSelectors!==void 0&&typeof p.includeSelectors!="boolean"){const a={instancePath:n+"/labels/"+t+"/includeSe\
lectors",schemaPath:"#/$defs/label/properties/includeSelectors/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),
i++}if(p.includeTemplates!==void 0&&typeof p.includeTemplates!="boolean"){const a={instancePath:n+"/labels/"+t+"/includeTemplates",schemaPath:"#/$defs/label/pro\
perties/includeTemplates/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[a]:e.push(a),i++}if(p.fields!==void 0){let a=p.fields;
if(Array.isArray(a)){const l=a.length;for(let m=0;m<l;m++){let y=a[m];if(y&&typeof y=="object"&&!Array.isArray(y)){for(const d in y)if(!(d==="path"||d==="group"||
d==="version"||d==="kind"||d==="create")){const P={instancePath:n+"/labels/"+t+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/items/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(y.path!==void 0&&
typeof y.path!="string"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/path",schemaPath:"#/$defs/label/properties/fields/items/properties/path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y.group!==void 0&&typeof y.group!="string"){const d={instancePath:n+"/lab\
els/"+t+"/fields/"+m+"/group",schemaPath:"#/$defs/label/properties/fields/items/properties/group/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[d]:e.push(d),i++}if(y.version!==void 0&&typeof y.version!="string"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/version",schemaPath:"\
#/$defs/label/properties/fields/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y.
kind!==void 0&&typeof y.kind!="string"){const d={instancePath:n+"/labels/"+t+"/fields/"+m+"/kind",schemaPath:"#/$defs/label/properties/fields/items/properties/k\
ind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(y.create!==void 0&&typeof y.create!="boolean"){const d={
instancePath:n+"/labels/"+t+"/fields/"+m+"/create",schemaPath:"#/$defs/label/properties/fields/items/properties/create/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:n+"/labels/"+t+"/fields/"+m,schemaPath:"#/$defs/label/properties/fields/\
items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{const l={instancePath:n+"/labels/"+t+"/fields",schemaPath:"\
#/$defs/label/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+
"/labels/"+t,schemaPath:"#/$defs/label/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+
"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.commonAnnotations!==
void 0){let s=o.commonAnnotations;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(typeof s[r]!="string"){const t={instancePath:n+"/commonAnnota\
tions/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),i++}}else{const r={instancePath:n+"/commonAnnotations",schemaPath:"#/properties/commonAnnotations/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.patches!==void 0){let s=o.patches;if(Array.isArray(s)){const r=s.length;for(let t=0;t<
r;t++)E(s[t],{instancePath:n+"/patches/"+t,parentData:s,parentDataProperty:t,rootData:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)}else{const r={instancePath:n+
"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.images!==void 0){
let s=o.images;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+
"/images/"+t,schemaPath:"#/$defs/image/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:
e.push(a),i++}for(const a in p)if(!(a==="name"||a==="newName"||a==="newTag"||a==="tagSuffix"||a==="digest")){const l={instancePath:n+"/images/"+t,schemaPath:"#/\
$defs/image/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(
l),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/images/"+t+"/name",schemaPath:"#/$defs/image/properties/name/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.newName!==void 0&&typeof p.newName!="string"){const a={instancePath:n+"/image\
s/"+t+"/newName",schemaPath:"#/$defs/image/properties/newName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}
if(p.newTag!==void 0&&typeof p.newTag!="string"){const a={instancePath:n+"/images/"+t+"/newTag",schemaPath:"#/$defs/image/properties/newTag/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.tagSuffix!==void 0&&typeof p.tagSuffix!="string"){const a={instancePath:n+"/i\
mages/"+t+"/tagSuffix",schemaPath:"#/$defs/image/properties/tagSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(
a),i++}if(p.digest!==void 0&&typeof p.digest!="string"){const a={instancePath:n+"/images/"+t+"/digest",schemaPath:"#/$defs/image/properties/digest/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}}else{const a={instancePath:n+"/images/"+t,schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/images",schemaPath:"#/properties/images/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.replicas!==void 0){let s=o.replicas;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++){let p=s[t];if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const a={instancePath:n+"/replicas/"+t,schemaPath:"#/$de\
fs/replica/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[a]:e.push(a),i++}for(const a in p)
if(!(a==="name"||a==="count")){const l={instancePath:n+"/replicas/"+t,schemaPath:"#/$defs/replica/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(p.name!==void 0&&typeof p.name!="string"){const a={instancePath:n+"/replicas/"+t+
"/name",schemaPath:"#/$defs/replica/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),i++}if(p.count!==
void 0){let a=p.count;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){const l={instancePath:n+"/replicas/"+t+"/count",schemaPath:"#/$defs/replica/prop\
erties/count/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[l]:e.push(l),i++}}}else{const a={instancePath:n+"/replicas/"+t,
schemaPath:"#/$defs/replica/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/\
replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.replacements!==
void 0){let s=o.replacements;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++){let p=s[t];if(!(p&&typeof p=="object"&&!Array.isArray(p))){const a={instancePath:n+
"/replacements/"+t,schemaPath:"#/properties/replacements/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),i++}}}else{
const r={instancePath:n+"/replacements",schemaPath:"#/properties/replacements/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:
e.push(r),i++}}if(o.configMapGenerator!==void 0){let s=o.configMapGenerator;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)M(s[t],{instancePath:n+"/c\
onfigMapGenerator/"+t,parentData:s,parentDataProperty:t,rootData:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)}else{const r={instancePath:n+"/configM\
apGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.
secretGenerator!==void 0){let s=o.secretGenerator;if(Array.isArray(s)){const r=s.length;for(let t=0;t<r;t++)C(s[t],{instancePath:n+"/secretGenerator/"+t,parentData:s,
parentDataProperty:t,rootData:u})||(e=e===null?C.errors:e.concat(C.errors),i=e.length)}else{const r={instancePath:n+"/secretGenerator",schemaPath:"#/properties/\
secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}if(o.generatorOptions!==void 0){let s=o.generatorOptions;
if(s&&typeof s=="object"&&!Array.isArray(s)){for(const r in s)if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const t={instancePath:n+
"/generatorOptions",schemaPath:"#/$defs/generatorOptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[t]:e.push(t),i++}if(s.labels!==void 0){let r=s.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!=
"string"){const p={instancePath:n+"/generatorOptions/labels/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/labels/ad\
ditionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/generatorO\
ptions/labels",schemaPath:"#/$defs/generatorOptions/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),i++}}if(s.annotations!==void 0){let r=s.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(typeof r[t]!="string"){const p={instancePath:n+
"/generatorOptions/annotations/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/$defs/generatorOptions/properties/annotations/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const t={instancePath:n+"/generatorOptions/annotations",schemaPath:"\
#/$defs/generatorOptions/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}if(s.disableNameSuffixHash!==
void 0&&typeof s.disableNameSuffixHash!="boolean"){const r={instancePath:n+"/generatorOptions/disableNameSuffixHash",schemaPath:"#/$defs/generatorOptions/proper\
ties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(s.immutable!==void 0&&typeof s.
immutable!="boolean"){const r={instancePath:n+"/generatorOptions/immutable",schemaPath:"#/$defs/generatorOptions/properties/immutable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:n+"/generatorOptions",schemaPath:"#/$defs/generatorOptions/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.sortOptions!==void 0){let s=o.sortOptions;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const r in s)if(!(r==="order"||r==="legacySortOptions")){const t={instancePath:n+"/sortOptions",schemaPath:"#/properties/sortOp\
tions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[t]:e.push(t),
i++}if(s.order!==void 0){let r=s.order;if(!(r==="legacy"||r==="fifo")){const t={instancePath:n+"/sortOptions/order",schemaPath:"#/properties/sortOptions/propert\
ies/order/enum",keyword:"enum",params:{allowedValues:H.properties.sortOptions.properties.order.enum},message:"must be equal to one of the allowed values"};e===null?
e=[t]:e.push(t),i++}}if(s.legacySortOptions!==void 0){let r=s.legacySortOptions;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const t in r)if(!(t==="orderFir\
st"||t==="orderLast")){const p={instancePath:n+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.orderFirst!==
void 0){let t=r.orderFirst;if(Array.isArray(t)){const p=t.length;for(let a=0;a<p;a++)if(typeof t[a]!="string"){const l={instancePath:n+"/sortOptions/legacySortO\
ptions/orderFirst/"+a,schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const p={instancePath:n+"/sortOptions/legacySortOptions/orderFirst",schemaPath:"#/properties/sortOp\
tions/properties/legacySortOptions/properties/orderFirst/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.
orderLast!==void 0){let t=r.orderLast;if(Array.isArray(t)){const p=t.length;for(let a=0;a<p;a++)if(typeof t[a]!="string"){const l={instancePath:n+"/sortOptions/\
legacySortOptions/orderLast/"+a,schemaPath:"#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const p={instancePath:n+"/sortOptions/legacySortOptions/orderLast",schemaPath:"#/propertie\
s/sortOptions/properties/legacySortOptions/properties/orderLast/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}}else{
const t={instancePath:n+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[t]:e.push(t),i++}}}else{const r={instancePath:n+"/sortOptions",schemaPath:"#/properties/sortOptions/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}}if(o.buildMetadata!==void 0){let s=o.buildMetadata;if(Array.isArray(s)){const r=s.
length;for(let t=0;t<r;t++){let p=s[t];if(!(p==="managedByLabel"||p==="originAnnotations"||p==="transformerAnnotations")){const a={instancePath:n+"/buildMetadat\
a/"+t,schemaPath:"#/properties/buildMetadata/items/enum",keyword:"enum",params:{allowedValues:H.properties.buildMetadata.items.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[a]:e.push(a),i++}}}else{const r={instancePath:n+"/buildMetadata",schemaPath:"#/properties/buildMetadata/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[r]:e.push(r),i++}}}else{const s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return re.errors=e,i===0}const Pe={"v1 Namespace":te,"admissionregistration.k8s.io/v1 MutatingAd\
missionPolicy":ie,"admissionregistration.k8s.io/v1 MutatingAdmissionPolicyBinding":oe,"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy":le,"admissionr\
egistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":de,"apiserver.config.k8s.io/v1 AdmissionConfiguration":fe,"pod-security.admission.config.k8s.io/v1 PodSe\
curityConfiguration":ce,"apiserver.config.k8s.io/v1 ValidatingAdmissionPolicyConfiguration":ge,"apiserver.config.k8s.io/v1 MutatingAdmissionPolicyConfiguration":he,
"kustomize.config.k8s.io/v1beta1 Kustomization":be,"kustomize.config.k8s.io/v1alpha1 Component":ke};export{fe as AdmissionConfiguration,ke as Component,be as Kustomization,ie as MutatingAdmissionPolicy,oe as MutatingAdmissionPolicyBinding,he as MutatingAdmissionPolicyConfiguration,
ce as PodSecurityConfiguration,le as ValidatingAdmissionPolicy,de as ValidatingAdmissionPolicyBinding,ge as ValidatingAdmissionPolicyConfiguration,Pe as validators};
