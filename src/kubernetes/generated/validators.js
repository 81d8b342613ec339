const hs=Ir;const V={type:"object",properties:{annotations:{type:"object",additionalProperties:{type:"string"}},creationTimestamp:{type:"string"},deletionGracePeriodSeconds:{
type:"integer"},deletionTimestamp:{type:"string"},finalizers:{type:"array",items:{type:"string"}},generateName:{type:"string"},generation:{type:"integer"},labels:{
type:"object",additionalProperties:{type:"string"}},managedFields:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.ManagedFieldsEntry"}},name:{type:"string"},
namespace:{type:"string"},ownerReferences:{type:"array",items:{$ref:"kubernetes#/$defs/meta.v1.OwnerReference"}},resourceVersion:{type:"string"},selfLink:{type:"\
string"},uid:{type:"string"}},additionalProperties:!1},j=Object.prototype.hasOwnProperty;function w(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="apiVersion"||r==="fieldsType"||r==="fieldsV1"||r==="manager"||r==="operation"||r==="subresource"||r==="time")){const s={instancePath:a,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
apiVersion!==void 0&&typeof t.apiVersion!="string"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.fieldsType!==void 0&&typeof t.fieldsType!="string"){const r={instancePath:a+"/fieldsType",schemaPath:"\
#/properties/fieldsType/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.manager!==void 0&&typeof t.manager!=
"string"){const r={instancePath:a+"/manager",schemaPath:"#/properties/manager/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.operation!==void 0&&typeof t.operation!="string"){const r={instancePath:a+"/operation",schemaPath:"#/properties/operation/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.subresource!==void 0&&typeof t.subresource!="string"){const r={instancePath:a+
"/subresource",schemaPath:"#/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.time!==
void 0&&typeof t.time!="string"){const r={instancePath:a+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return w.errors=e,i===0}function v(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.uid===void 0){const r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"uid"},message:"must have required property 'uid'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="api\
Version"||r==="blockOwnerDeletion"||r==="controller"||r==="kind"||r==="name"||r==="uid")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&typeof t.
apiVersion!="string"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[r]:e.push(r),i++}if(t.blockOwnerDeletion!==void 0&&typeof t.blockOwnerDeletion!="boolean"){const r={instancePath:a+"/blockOwnerDeletion",schemaPath:"\
#/properties/blockOwnerDeletion/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.controller!==void 0&&typeof t.
controller!="boolean"){const r={instancePath:a+"/controller",schemaPath:"#/properties/controller/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!=
"string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return v.errors=
e,i===0}function he(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return he.errors=e,i===0}function ge(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="finalizers"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ge.errors=e,i===0}function Ir(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}for(const r in t)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="v1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
i++}if(t.kind!==void 0&&t.kind!=="Namespace"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Namespa\
ce"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}t.metadata!==void 0&&(he(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:u})||(e=e===null?he.errors:e.concat(he.errors),i=e.length)),t.spec!==void 0&&(ge(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:u})||(e=e===null?ge.errors:e.concat(ge.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ir.errors=e,i===0}const gs=Br;function be(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return be.errors=e,i===0}const zr={type:"object",properties:{failurePolicy:{enum:[
"Fail","Ignore"]},matchConditions:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$d\
efs/admissionregistration.v1.MatchResources"},mutations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Mutation"}},paramKind:{$ref:"kuber\
netes#/$defs/admissionregistration.v1.ParamKind"},reinvocationPolicy:{enum:["IfNeeded","Never"]},variables:{type:"array",items:{$ref:"kubernetes#/$defs/admissio\
nregistration.v1.Variable"}}},additionalProperties:!1};function te(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"must h\
ave required property 'expression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="name")){const s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return te.errors=e,i===0}const bs={type:"object",properties:{excludeResourceRules:{
type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.NamedRuleWithOperations"}},matchPolicy:{enum:["Equivalent","Exact"]},namespaceSelector:{$ref:"\
kubernetes#/$defs/meta.v1.LabelSelector"},objectSelector:{$ref:"kubernetes#/$defs/meta.v1.LabelSelector"},resourceRules:{type:"array",items:{$ref:"kubernetes#/$\
defs/admissionregistration.v1.NamedRuleWithOperations"}}},additionalProperties:!1},Gr={type:"object",properties:{apiGroups:{type:"array",items:{type:"string"}},
apiVersions:{type:"array",items:{type:"string"}},operations:{type:"array",items:{enum:["*","CONNECT","CREATE","DELETE","UPDATE"]}},resourceNames:{type:"array",items:{
type:"string"}},resources:{type:"array",items:{type:"string"}},scope:{enum:["*","Cluster","Namespaced"]}},additionalProperties:!1};function H(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="apiGroups"||r==="apiV\
ersions"||r==="operations"||r==="resourceNames"||r==="resources"||r==="scope")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiGroups!==void 0){let r=t.apiGroups;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/apiGroups/"+p,schemaPath:"#/properties/apiGroups/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/apiGroups",schemaPath:"#\
/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.apiVersions!==void 0){let r=t.apiVersions;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/apiVersions/"+p,schemaPath:"#/properties/apiVersio\
ns/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/apiVersions",schemaPath:"\
#/properties/apiVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.operations!==void 0){let r=t.operations;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(!(o==="*"||o==="CONNECT"||o==="CREATE"||o==="DELETE"||o==="UPDATE")){const n={instancePath:a+
"/operations/"+p,schemaPath:"#/properties/operations/items/enum",keyword:"enum",params:{allowedValues:Gr.properties.operations.items.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/operations",schemaPath:"#/properties/operations/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceNames!==void 0){let r=t.resourceNames;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resourceNames/"+p,schemaPath:"#/properties/resourceNames/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resourceNames",schemaPath:"#/properties/resourc\
eNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resources!==void 0){let r=t.resources;if(Array.isArray(
r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resources",schemaPath:"#/properties/resource\
s/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.scope!==void 0){let r=t.scope;if(!(r==="*"||r==="Cluste\
r"||r==="Namespaced")){const s={instancePath:a+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{allowedValues:Gr.properties.scope.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return H.errors=e,i===0}function Pe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.
push(r),i++}if(t.operator===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have re\
quired property 'operator'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="key"||r==="operator"||r==="values")){const s={instancePath:a,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
key!==void 0&&typeof t.key!="string"){const r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),i++}if(t.operator!==void 0&&typeof t.operator!="string"){const r={instancePath:a+"/operator",schemaPath:"#/properties/operator/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.values!==void 0){let r=t.values;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Pe.errors=e,i===0}function x(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="matchExpressions"||r==="matchLabels")){const s={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.matchExpressions!==
void 0){let r=t.matchExpressions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Pe(r[p],{instancePath:a+"/matchExpressions/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?Pe.errors:e.concat(Pe.errors),i=e.length)}else{const s={instancePath:a+"/matchExpressions",schemaPath:"#/properties/matchExpressions/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchLabels!==void 0){let r=t.matchLabels;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={
instancePath:a+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return x.errors=
e,i===0}function T(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="excludeResourceRules"||r==="matchPolicy"||r==="namespaceSelector"||r==="objectSelector"||r==="resourceRules")){const s={instancePath:a,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
excludeResourceRules!==void 0){let r=t.excludeResourceRules;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)H(r[p],{instancePath:a+"/excludeResourceRu\
les/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)}else{const s={instancePath:a+"/excludeResourceRules",
schemaPath:"#/properties/excludeResourceRules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchPolicy!==
void 0){let r=t.matchPolicy;if(!(r==="Equivalent"||r==="Exact")){const s={instancePath:a+"/matchPolicy",schemaPath:"#/properties/matchPolicy/enum",keyword:"enum",
params:{allowedValues:bs.properties.matchPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.namespaceSelector!==
void 0&&(x(t.namespaceSelector,{instancePath:a+"/namespaceSelector",parentData:t,parentDataProperty:"namespaceSelector",rootData:u})||(e=e===null?x.errors:e.concat(
x.errors),i=e.length)),t.objectSelector!==void 0&&(x(t.objectSelector,{instancePath:a+"/objectSelector",parentData:t,parentDataProperty:"objectSelector",rootData:u})||
(e=e===null?x.errors:e.concat(x.errors),i=e.length)),t.resourceRules!==void 0){let r=t.resourceRules;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)H(
r[p],{instancePath:a+"/resourceRules/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?H.errors:e.concat(H.errors),i=e.length)}else{const s={instancePath:a+
"/resourceRules",schemaPath:"#/properties/resourceRules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return T.errors=e,i===0}
const Ps={type:"object",properties:{applyConfiguration:{$ref:"kubernetes#/$defs/admissionregistration.v1.ApplyConfiguration"},jsonPatch:{$ref:"kubernetes#/$defs\
/admissionregistration.v1.JSONPatch"},patchType:{enum:["ApplyConfiguration","JSONPatch"]}},required:["patchType"],additionalProperties:!1};function ke(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="expression"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"\
#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ke.errors=e,i===0}function we(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="expression"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"\
#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return we.errors=e,i===0}function ve(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.patchType===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"patchType"},message:"must have required property 'patchType'"};e===null?e=[r]:e.push(r),i++}for(const r in t)
if(!(r==="applyConfiguration"||r==="jsonPatch"||r==="patchType")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.applyConfiguration!==void 0&&(ke(t.applyConfiguration,{instancePath:a+
"/applyConfiguration",parentData:t,parentDataProperty:"applyConfiguration",rootData:u})||(e=e===null?ke.errors:e.concat(ke.errors),i=e.length)),t.jsonPatch!==void 0&&
(we(t.jsonPatch,{instancePath:a+"/jsonPatch",parentData:t,parentDataProperty:"jsonPatch",rootData:u})||(e=e===null?we.errors:e.concat(we.errors),i=e.length)),t.
patchType!==void 0){let r=t.patchType;if(!(r==="ApplyConfiguration"||r==="JSONPatch")){const s={instancePath:a+"/patchType",schemaPath:"#/properties/patchType/e\
num",keyword:"enum",params:{allowedValues:Ps.properties.patchType.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ve.errors=e,i===
0}function ie(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="apiVersion"||r==="kind")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&typeof t.apiVersion!="string"){const r={instancePath:a+"/apiVersion",
schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.
kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return ie.errors=e,i===0}function ae(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"must h\
ave required property 'expression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="name")){const s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ae.errors=e,i===0}function Ae(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="failurePolicy"||r==="matchConditio\
ns"||r==="matchConstraints"||r==="mutations"||r==="paramKind"||r==="reinvocationPolicy"||r==="variables")){const s={instancePath:a,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.failurePolicy!==
void 0){let r=t.failurePolicy;if(!(r==="Fail"||r==="Ignore")){const s={instancePath:a+"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enu\
m",params:{allowedValues:zr.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.matchConditions!==
void 0){let r=t.matchConditions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)te(r[p],{instancePath:a+"/matchConditions/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?te.errors:e.concat(te.errors),i=e.length)}else{const s={instancePath:a+"/matchConditions",schemaPath:"#/properties/matchConditions/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchConstraints!==void 0&&(T(t.matchConstraints,{instancePath:a+
"/matchConstraints",parentData:t,parentDataProperty:"matchConstraints",rootData:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.mutations!==void 0){
let r=t.mutations;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)ve(r[p],{instancePath:a+"/mutations/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?ve.errors:e.concat(ve.errors),i=e.length)}else{const s={instancePath:a+"/mutations",schemaPath:"#/properties/mutations/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.paramKind!==void 0&&(ie(t.paramKind,{instancePath:a+"/paramKind",parentData:t,parentDataProperty:"\
paramKind",rootData:u})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),t.reinvocationPolicy!==void 0){let r=t.reinvocationPolicy;if(!(r==="IfNeeded"||r===
"Never")){const s={instancePath:a+"/reinvocationPolicy",schemaPath:"#/properties/reinvocationPolicy/enum",keyword:"enum",params:{allowedValues:zr.properties.reinvocationPolicy.
enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.variables!==void 0){let r=t.variables;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)ae(r[p],{instancePath:a+"/variables/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.
length)}else{const s={instancePath:a+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return Ae.errors=e,i===0}function Br(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="admissionregistratio\
n.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admissionregistration.k8s.i\
o/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="MutatingAdmissionPolicy"){const r={instancePath:a+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPolicy"},message:"must be equal to constant"};e===null?e=[r]:e.push(
r),i++}t.metadata!==void 0&&(be(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?be.errors:e.concat(be.
errors),i=e.length)),t.spec!==void 0&&(Ae(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:u})||(e=e===null?Ae.errors:e.concat(Ae.
errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}
return Br.errors=e,i===0}const ks=Kr;function je(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return je.errors=e,i===0}const ws={type:"object",properties:{name:{type:"string"},namespace:{type:"string"},parameterNotFoundAction:{enum:["Allow","Deny"]},selector:{$ref:"kubernetes#/$\
defs/meta.v1.LabelSelector"}},additionalProperties:!1};function pe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="name"||r==="namespace"||r==="parameterNotFoundAction"||r==="selector")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#\
/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.parameterNotFoundAction!==void 0){
let r=t.parameterNotFoundAction;if(!(r==="Allow"||r==="Deny")){const s={instancePath:a+"/parameterNotFoundAction",schemaPath:"#/properties/parameterNotFoundActi\
on/enum",keyword:"enum",params:{allowedValues:ws.properties.parameterNotFoundAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.
push(s),i++}}t.selector!==void 0&&(x(t.selector,{instancePath:a+"/selector",parentData:t,parentDataProperty:"selector",rootData:u})||(e=e===null?x.errors:e.concat(
x.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return pe.errors=e,i===0}function qe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const r in t)if(!(r==="matchResources"||r==="paramRef"||r==="policyName")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.matchResources!==void 0&&(T(
t.matchResources,{instancePath:a+"/matchResources",parentData:t,parentDataProperty:"matchResources",rootData:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),
t.paramRef!==void 0&&(pe(t.paramRef,{instancePath:a+"/paramRef",parentData:t,parentDataProperty:"paramRef",rootData:u})||(e=e===null?pe.errors:e.concat(pe.errors),
i=e.length)),t.policyName!==void 0&&typeof t.policyName!="string"){const r={instancePath:a+"/policyName",schemaPath:"#/properties/policyName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qe.errors=e,i===0}function Kr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?
e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have re\
quired property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.apiVersion!==void 0&&t.apiVersion!=="admissionregistration.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="M\
utatingAdmissionPolicyBinding"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmissionPoli\
cyBinding"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}t.metadata!==void 0&&(je(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"\
metadata",rootData:u})||(e=e===null?je.errors:e.concat(je.errors),i=e.length)),t.spec!==void 0&&(qe(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"\
spec",rootData:u})||(e=e===null?qe.errors:e.concat(qe.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return Kr.errors=e,i===0}const vs=Hr;function De(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return De.errors=e,i===0}const As={type:"object",properties:{auditAnnotations:{type:"\
array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.AuditAnnotation"}},failurePolicy:{enum:["Fail","Ignore"]},matchConditions:{type:"array",items:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchCondition"}},matchConstraints:{$ref:"kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramKind:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.ParamKind"},validations:{type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Validation"}},variables:{
type:"array",items:{$ref:"kubernetes#/$defs/admissionregistration.v1.Variable"}}},additionalProperties:!1};function Ve(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.
push(r),i++}if(t.valueExpression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"\
must have required property 'valueExpression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="key"||r==="valueExpression")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.key!==void 0&&typeof t.key!="string"){const r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(t.valueExpression!==void 0&&typeof t.valueExpression!="string"){const r={instancePath:a+"/valueExpression",schemaPath:"\
#/properties/valueExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ve.errors=e,i===0}const js={type:"object",properties:{
expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"},reason:{enum:["Forbidden","Invalid","RequestEntityTooLarge"]}},required:["e\
xpression"],additionalProperties:!1};function Ne(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&
!Array.isArray(t)){if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"m\
ust have required property 'expression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="message"||r==="messageExpression"||r==="reas\
on")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional\
 properties"};e===null?e=[s]:e.push(s),i++}if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properti\
es/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.message!==void 0&&typeof t.message!="strin\
g"){const r={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.messageExpression!==void 0&&typeof t.messageExpression!="string"){const r={instancePath:a+"/messageExpression",schemaPath:"#/properties/messageExpre\
ssion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.reason!==void 0){let r=t.reason;if(!(r==="Forbidde\
n"||r==="Invalid"||r==="RequestEntityTooLarge")){const s={instancePath:a+"/reason",schemaPath:"#/properties/reason/enum",keyword:"enum",params:{allowedValues:js.
properties.reason.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ne.errors=e,i===0}function Re(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="auditAnnotations"||r==="failurePolicy"||r==="matchCondi\
tions"||r==="matchConstraints"||r==="paramKind"||r==="validations"||r==="variables")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.auditAnnotations!==void 0){let r=t.
auditAnnotations;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Ve(r[p],{instancePath:a+"/auditAnnotations/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?Ve.errors:e.concat(Ve.errors),i=e.length)}else{const s={instancePath:a+"/auditAnnotations",schemaPath:"#/properties/auditAnnotations/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.failurePolicy!==void 0){let r=t.failurePolicy;if(!(r==="Fail"||r==="Igno\
re")){const s={instancePath:a+"/failurePolicy",schemaPath:"#/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:As.properties.failurePolicy.enum},
message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.matchConditions!==void 0){let r=t.matchConditions;if(Array.isArray(r)){
const s=r.length;for(let p=0;p<s;p++)te(r[p],{instancePath:a+"/matchConditions/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?te.errors:e.concat(
te.errors),i=e.length)}else{const s={instancePath:a+"/matchConditions",schemaPath:"#/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchConstraints!==void 0&&(T(t.matchConstraints,{instancePath:a+"/matchConstraints",parentData:t,parentDataProperty:"\
matchConstraints",rootData:u})||(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.paramKind!==void 0&&(ie(t.paramKind,{instancePath:a+"/paramKind",parentData:t,
parentDataProperty:"paramKind",rootData:u})||(e=e===null?ie.errors:e.concat(ie.errors),i=e.length)),t.validations!==void 0){let r=t.validations;if(Array.isArray(
r)){const s=r.length;for(let p=0;p<s;p++)Ne(r[p],{instancePath:a+"/validations/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Ne.errors:e.concat(
Ne.errors),i=e.length)}else{const s={instancePath:a+"/validations",schemaPath:"#/properties/validations/type",keyword:"type",params:{type:"array"},message:"must\
 be array"};e===null?e=[s]:e.push(s),i++}}if(t.variables!==void 0){let r=t.variables;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)ae(r[p],{instancePath:a+
"/variables/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?ae.errors:e.concat(ae.errors),i=e.length)}else{const s={instancePath:a+"/variables",
schemaPath:"#/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Re.errors=e,i===0}function Hr(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}
if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="ki\
nd"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="admissionregistration.k8s.io/v1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to const\
ant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="ValidatingAdmissionPolicy"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"ValidatingAdmissionPolicy"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}t.metadata!==void 0&&(De(t.metadata,
{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?De.errors:e.concat(De.errors),i=e.length)),t.spec!==void 0&&(Re(
t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:u})||(e=e===null?Re.errors:e.concat(Re.errors),i=e.length))}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Hr.errors=e,i===0}const qs=Ur;function xe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return xe.errors=e,i===0}const Ds={type:"object",properties:{matchResources:{$ref:"\
kubernetes#/$defs/admissionregistration.v1.MatchResources"},paramRef:{$ref:"kubernetes#/$defs/admissionregistration.v1.ParamRef"},policyName:{type:"string"},validationActions:{
type:"array",items:{enum:["Audit","Deny","Warn"]}}},required:["policyName","validationActions"],additionalProperties:!1};function Oe(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.policyName===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"policyName"},message:"must have required property 'policyName'"};e===null?e=[r]:e.push(r),i++}if(t.validationActions===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"validationActions"},message:"must have required property 'va\
lidationActions'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="matchResources"||r==="paramRef"||r==="policyName"||r==="validationActions")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.matchResources!==void 0&&(T(t.matchResources,{instancePath:a+"/matchResources",parentData:t,parentDataProperty:"matchResources",rootData:u})||
(e=e===null?T.errors:e.concat(T.errors),i=e.length)),t.paramRef!==void 0&&(pe(t.paramRef,{instancePath:a+"/paramRef",parentData:t,parentDataProperty:"paramRef",
rootData:u})||(e=e===null?pe.errors:e.concat(pe.errors),i=e.length)),t.policyName!==void 0&&typeof t.policyName!="string"){const r={instancePath:a+"/policyName",
schemaPath:"#/properties/policyName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.validationActions!==
void 0){let r=t.validationActions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(!(o==="Audit"||o==="Deny"||o==="Warn")){const n={instancePath:a+
"/validationActions/"+p,schemaPath:"#/properties/validationActions/items/enum",keyword:"enum",params:{allowedValues:Ds.properties.validationActions.items.enum},
message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/validationActions",schemaPath:"#/properties/\
validationActions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Oe.errors=e,i===0}function Ur(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must\
 have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="meta\
data"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="admissionregistration.k8s.io/v1"){const r={instancePath:a+"/a\
piVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"admissionregistration.k8s.io/v1"},message:"must be equal to constant"};
e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="ValidatingAdmissionPolicyBinding"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/cons\
t",keyword:"const",params:{allowedValue:"ValidatingAdmissionPolicyBinding"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}t.metadata!==void 0&&
(xe(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?xe.errors:e.concat(xe.errors),i=e.length)),t.spec!==
void 0&&(Oe(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:u})||(e=e===null?Oe.errors:e.concat(Oe.errors),i=e.length))}else{const r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ur.errors=e,i===0}const Vs=_r;function Te(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="clusterRoleSelectors"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.clusterRoleSelectors!==void 0){let r=t.clusterRoleSelectors;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)x(r[p],{instancePath:a+"/clusterRoleSelectors/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?x.errors:e.concat(x.errors),
i=e.length)}else{const s={instancePath:a+"/clusterRoleSelectors",schemaPath:"#/properties/clusterRoleSelectors/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return Te.errors=e,i===0}function Se(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/crea\
tionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.
deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/propert\
ies/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&
typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){
let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="strin\
g"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerRef\
erences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",
schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==
void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"\
#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="strin\
g"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Se.errors=e,i===
0}function Ee(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.verbs===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"verbs"},message:"must have required property 'verbs'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="apiGroups"||r==="nonResourceURLs"||r==="resourceNames"||r==="resources"||r==="verbs")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.apiGroups!==void 0){let r=t.apiGroups;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/apiGrou\
ps/"+p,schemaPath:"#/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/apiGroups",schemaPath:"#/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.nonResourceURLs!==void 0){let r=t.nonResourceURLs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/nonResourceURLs/"+p,schemaPath:"#/properties/nonResourceURLs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}}else{const s={instancePath:a+"/nonResourceURLs",schemaPath:"#/properties/nonResourceURLs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[s]:e.push(s),i++}}if(t.resourceNames!==void 0){let r=t.resourceNames;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:a+"/resourceNames/"+p,schemaPath:"#/properties/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resourceNames",schemaPath:"#/properties/resourceNames/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resources!==void 0){let r=t.resources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){const o={instancePath:a+"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.verbs!==void 0){let r=t.verbs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:a+"/verbs/"+p,schemaPath:"#/properties/verbs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/verbs",schemaPath:"#/properties/verbs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),i++}return Ee.errors=e,i===0}function _r(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="aggregat\
ionRule"||r==="apiVersion"||r==="kind"||r==="metadata"||r==="rules")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.aggregationRule!==void 0&&(Te(t.aggregationRule,{
instancePath:a+"/aggregationRule",parentData:t,parentDataProperty:"aggregationRule",rootData:u})||(e=e===null?Te.errors:e.concat(Te.errors),i=e.length)),t.apiVersion!==
void 0&&t.apiVersion!=="rbac.authorization.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{
allowedValue:"rbac.authorization.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="ClusterRole"){const r={
instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ClusterRole"},message:"must be equal to constant"};e===null?e=
[r]:e.push(r),i++}if(t.metadata!==void 0&&(Se(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Se.errors:
e.concat(Se.errors),i=e.length)),t.rules!==void 0){let r=t.rules;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Ee(r[p],{instancePath:a+"/rules/"+p,parentData:r,
parentDataProperty:p,rootData:u})||(e=e===null?Ee.errors:e.concat(Ee.errors),i=e.length)}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _r.errors=e,i===0}const Ns=Wr;function Wr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.plugins===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"plugins"},message:"must have required property 'plugins'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r===
"plugins")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addi\
tional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="apiserver.config.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"\
#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),
i++}if(t.kind!==void 0&&t.kind!=="AdmissionConfiguration"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
AdmissionConfiguration"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.plugins!==void 0){let r=t.plugins;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const n={instancePath:a+"/plugins/"+p,schemaPath:"#/prop\
erties/plugins/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[n]:e.push(n),i++}for(const n in o)
if(!(n==="name"||n==="path"||n==="configuration")){const l={instancePath:a+"/plugins/"+p,schemaPath:"#/properties/plugins/items/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.name!==void 0&&typeof o.name!=
"string"){const n={instancePath:a+"/plugins/"+p+"/name",schemaPath:"#/properties/plugins/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}if(o.path!==void 0&&typeof o.path!="string"){const n={instancePath:a+"/plugins/"+p+"/path",schemaPath:"#/propertie\
s/plugins/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.configuration!==void 0){
let n=o.configuration;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const l={instancePath:a+"/plugins/"+p+"/configuration",schemaPath:"#/properties/plugins/it\
ems/properties/configuration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const n={instancePath:a+"\
/plugins/"+p,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={
instancePath:a+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Wr.errors=e,i===
0}const Rs=Zr,Or={type:"object",properties:{apiVersion:{const:"pod-security.admission.config.k8s.io/v1"},kind:{const:"PodSecurityConfiguration"},defaults:{type:"\
object",properties:{enforce:{enum:["privileged","baseline","restricted"]},"enforce-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},audit:{enum:[
"privileged","baseline","restricted"]},"audit-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},warn:{enum:["privileged","baseline","restricted"]},
"warn-version":{type:"string",pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"}},additionalProperties:!1},exemptions:{type:"object",properties:{usernames:{type:"array",
items:{type:"string"}},runtimeClasses:{type:"array",items:{type:"string"}},namespaces:{type:"array",items:{type:"string"}}},additionalProperties:!1}},required:[
"apiVersion","kind"],additionalProperties:!1,$defs:{},$id:"kind7"},Tr=new RegExp("^(latest|v1\\.(0|[1-9][0-9]*))$","u");function Zr(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="defaults"||r==="exemptions")){const s={instancePath:a,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==
void 0&&t.apiVersion!=="pod-security.admission.config.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"cons\
t",params:{allowedValue:"pod-security.admission.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!==
"PodSecurityConfiguration"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"PodSecurityConfiguration"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.defaults!==void 0){let r=t.defaults;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(!(s==="enforce"||s==="enforce-version"||s==="audit"||s==="audit-version"||s==="warn"||s==="warn-version")){const p={instancePath:a+"/defaults",schemaPath:"#/\
properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[p]:e.push(p),i++}if(r.enforce!==void 0){let s=r.enforce;if(!(s==="privileged"||s==="baseline"||s==="restricted")){const p={instancePath:a+"/defaults/enforce",schemaPath:"\
#/properties/defaults/properties/enforce/enum",keyword:"enum",params:{allowedValues:Or.properties.defaults.properties.enforce.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(r["enforce-version"]!==void 0){let s=r["enforce-version"];if(typeof s=="string"){if(!Tr.test(s)){const p={
instancePath:a+"/defaults/enforce-version",schemaPath:"#/properties/defaults/properties/enforce-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\\
.(0|[1-9][0-9]*))$"},message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/defaults/enfor\
ce-version",schemaPath:"#/properties/defaults/properties/enforce-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.
push(p),i++}}if(r.audit!==void 0){let s=r.audit;if(!(s==="privileged"||s==="baseline"||s==="restricted")){const p={instancePath:a+"/defaults/audit",schemaPath:"\
#/properties/defaults/properties/audit/enum",keyword:"enum",params:{allowedValues:Or.properties.defaults.properties.audit.enum},message:"must be equal to one of\
 the allowed values"};e===null?e=[p]:e.push(p),i++}}if(r["audit-version"]!==void 0){let s=r["audit-version"];if(typeof s=="string"){if(!Tr.test(s)){const p={instancePath:a+
"/defaults/audit-version",schemaPath:"#/properties/defaults/properties/audit-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},
message:'must match pattern "^(latest|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/defaults/audit-version",schemaPath:"\
#/properties/defaults/properties/audit-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(r.warn!==void 0){
let s=r.warn;if(!(s==="privileged"||s==="baseline"||s==="restricted")){const p={instancePath:a+"/defaults/warn",schemaPath:"#/properties/defaults/properties/war\
n/enum",keyword:"enum",params:{allowedValues:Or.properties.defaults.properties.warn.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.
push(p),i++}}if(r["warn-version"]!==void 0){let s=r["warn-version"];if(typeof s=="string"){if(!Tr.test(s)){const p={instancePath:a+"/defaults/warn-version",schemaPath:"\
#/properties/defaults/properties/warn-version/pattern",keyword:"pattern",params:{pattern:"^(latest|v1\\.(0|[1-9][0-9]*))$"},message:'must match pattern "^(lates\
t|v1\\.(0|[1-9][0-9]*))$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/defaults/warn-version",schemaPath:"#/properties/defaults/properties/war\
n-version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/defaults",schemaPath:"\
#/properties/defaults/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.exemptions!==void 0){let r=t.exemptions;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="usernames"||s==="runtimeClasses"||s==="namespaces")){const p={instancePath:a+"/exemption\
s",schemaPath:"#/properties/exemptions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prop\
erties"};e===null?e=[p]:e.push(p),i++}if(r.usernames!==void 0){let s=r.usernames;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="stri\
ng"){const n={instancePath:a+"/exemptions/usernames/"+o,schemaPath:"#/properties/exemptions/properties/usernames/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/exemptions/usernames",schemaPath:"#/properties/exemptions/properties/user\
names/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.runtimeClasses!==void 0){let s=r.runtimeClasses;if(Array.
isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+"/exemptions/runtimeClasses/"+o,schemaPath:"#/properties/exem\
ptions/properties/runtimeClasses/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+
"/exemptions/runtimeClasses",schemaPath:"#/properties/exemptions/properties/runtimeClasses/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[p]:e.push(p),i++}}if(r.namespaces!==void 0){let s=r.namespaces;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={
instancePath:a+"/exemptions/namespaces/"+o,schemaPath:"#/properties/exemptions/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/exemptions/namespaces",schemaPath:"#/properties/exemptions/properties/namespaces/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/exemptions",schemaPath:"#/prope\
rties/exemptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Zr.errors=e,i===0}const xs=Jr;function Jr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="staticManifestsDir")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="apiserver.config.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!==
"ValidatingAdmissionPolicyConfiguration"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingA\
dmissionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.staticManifestsDir!==void 0&&typeof t.staticManifestsDir!="\
string"){const r={instancePath:a+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[r]:e.push(r),i++}return Jr.errors=e,i===0}const Os=Qr;function Qr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="staticManifestsDir")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="apiserver.config.k8s.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/con\
st",keyword:"const",params:{allowedValue:"apiserver.config.k8s.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!==
"MutatingAdmissionPolicyConfiguration"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"MutatingAdmis\
sionPolicyConfiguration"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.staticManifestsDir!==void 0&&typeof t.staticManifestsDir!="stri\
ng"){const r={instancePath:a+"/staticManifestsDir",schemaPath:"#/properties/staticManifestsDir/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return Qr.errors=e,i===0}const Ts=Xr;function $e(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return $e.errors=e,i===0}function U(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.repoURL===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"repoURL"},message:"must have required property 'repoURL'"};e===null?
e=[r]:e.push(r),i++}for(const r in t)if(!(r==="repoURL"||r==="path"||r==="targetRevision"||r==="ref"||r==="name"||r==="directory")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.repoURL!==void 0&&typeof t.repoURL!="string"){const r={instancePath:a+"/repoURL",schemaPath:"#/properties/repoURL/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.path!==void 0&&typeof t.path!="string"){const r={instancePath:a+"/path",schemaPath:"#/properties/pat\
h/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.targetRevision!==void 0&&typeof t.targetRevision!="str\
ing"){const r={instancePath:a+"/targetRevision",schemaPath:"#/properties/targetRevision/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.ref!==void 0&&typeof t.ref!="string"){const r={instancePath:a+"/ref",schemaPath:"#/properties/ref/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.directory!==void 0){let r=t.directory;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const s in r)if(!(s==="recurse"||s==="include"||s==="exclude")){const p={instancePath:a+"/directory",schemaPath:"#/properties/d\
irectory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(
p),i++}if(r.recurse!==void 0&&typeof r.recurse!="boolean"){const s={instancePath:a+"/directory/recurse",schemaPath:"#/properties/directory/properties/recurse/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.include!==void 0&&typeof r.include!="string"){const s={instancePath:a+
"/directory/include",schemaPath:"#/properties/directory/properties/include/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r.exclude!==void 0&&typeof r.exclude!="string"){const s={instancePath:a+"/directory/exclude",schemaPath:"#/properties/directory/properties/excl\
ude/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:a+"/directory",schemaPath:"#/\
properties/directory/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return U.errors=e,i===0}function Ce(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="server"||r==="name"||r==="namespace")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.server!==void 0&&typeof t.server!="string"){const r={instancePath:a+"/server",schemaPath:"\
#/properties/server/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="strin\
g"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Ce.errors=e,i===0}function Fe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="labels"||r==="annotations")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/la\
bels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={
instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Fe.errors=
e,i===0}const Ss=new RegExp("^(ApplyOutOfSyncOnly|ClientSideApplyMigration|CreateNamespace|FailOnSharedResource|PruneLast|RespectIgnoreDifferences|ServerSideApp\
ly|SkipDryRunOnMissingResource|Validate|Force|Replace)=(true|false)$|^PrunePropagationPolicy=(background|foreground|orphan)$|^(Prune|Delete)=(true|false|confirm\
)$","u"),xr=new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$","u");function Xr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(t.kind===void 0){const s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(t.metadata===void 0){const s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[s]:e.push(s),i++}if(t.
spec===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};
e===null?e=[s]:e.push(s),i++}for(const s in t)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const p={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.apiVersion!==
void 0&&t.apiVersion!=="argoproj.io/v1alpha1"){const s={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"\
argoproj.io/v1alpha1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0&&t.kind!=="Application"){const s={instancePath:a+"/k\
ind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Application"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}
if(t.metadata!==void 0&&($e(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?$e.errors:e.concat($e.errors),
i=e.length)),t.spec!==void 0){let s=t.spec;const p=i;let o=!1,n=null;const l=i;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.source===void 0){const y={instancePath:a+
"/spec",schemaPath:"#/properties/spec/oneOf/0/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===
null?e=[y]:e.push(y),i++}}else{const y={instancePath:a+"/spec",schemaPath:"#/properties/spec/oneOf/0/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[y]:e.push(y),i++}var r=l===i;r&&(o=!0,n=0);const m=i;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.sources===void 0){const y={instancePath:a+
"/spec",schemaPath:"#/properties/spec/oneOf/1/required",keyword:"required",params:{missingProperty:"sources"},message:"must have required property 'sources'"};e===
null?e=[y]:e.push(y),i++}}else{const y={instancePath:a+"/spec",schemaPath:"#/properties/spec/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[y]:e.push(y),i++}var r=m===i;if(r&&o?(o=!1,n=[n,1]):r&&(o=!0,n=1),o)i=p,e!==null&&(p?e.length=p:e=null);else{const y={instancePath:a+"/sp\
ec",schemaPath:"#/properties/spec/oneOf",keyword:"oneOf",params:{passingSchemas:n},message:"must match exactly one schema in oneOf"};e===null?e=[y]:e.push(y),i++}
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.project===void 0){const y={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"project"},message:"must have required property 'project'"};e===null?e=[y]:e.push(y),i++}if(s.destination===void 0){const y={instancePath:a+"/sp\
ec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"destination"},message:"must have required property 'destination'"};e===null?
e=[y]:e.push(y),i++}for(const y in s)if(!(y==="project"||y==="source"||y==="sources"||y==="destination"||y==="syncPolicy"||y==="ignoreDifferences"||y==="info"||
y==="revisionHistoryLimit")){const c={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}if(s.project!==void 0&&typeof s.project!="string"){const y={instancePath:a+"/spec/pr\
oject",schemaPath:"#/properties/spec/properties/project/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(s.
source!==void 0&&(U(s.source,{instancePath:a+"/spec/source",parentData:s,parentDataProperty:"source",rootData:u})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)),
s.sources!==void 0){let y=s.sources;if(Array.isArray(y)){if(y.length<1){const f={instancePath:a+"/spec/sources",schemaPath:"#/properties/spec/properties/sources\
/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[f]:e.push(f),i++}const c=y.length;for(let f=0;f<c;f++)U(y[f],
{instancePath:a+"/spec/sources/"+f,parentData:y,parentDataProperty:f,rootData:u})||(e=e===null?U.errors:e.concat(U.errors),i=e.length)}else{const c={instancePath:a+
"/spec/sources",schemaPath:"#/properties/spec/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),i++}}
if(s.destination!==void 0&&(Ce(s.destination,{instancePath:a+"/spec/destination",parentData:s,parentDataProperty:"destination",rootData:u})||(e=e===null?Ce.errors:
e.concat(Ce.errors),i=e.length)),s.syncPolicy!==void 0){let y=s.syncPolicy;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!(c==="automated"||c===
"syncOptions"||c==="retry"||c==="managedNamespaceMetadata")){const f={instancePath:a+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(y.
automated!==void 0){let c=y.automated;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c)if(!(f==="enabled"||f==="prune"||f==="selfHeal"||f==="allowE\
mpty")){const b={instancePath:a+"/spec/syncPolicy/automated",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}if(c.enabled!==void 0&&typeof c.
enabled!="boolean"){const f={instancePath:a+"/spec/syncPolicy/automated/enabled",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/proper\
ties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),i++}if(c.prune!==void 0&&typeof c.prune!="boolean"){
const f={instancePath:a+"/spec/syncPolicy/automated/prune",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/prune/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),i++}if(c.selfHeal!==void 0&&typeof c.selfHeal!="boolean"){const f={instancePath:a+
"/spec/syncPolicy/automated/selfHeal",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/selfHeal/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),i++}if(c.allowEmpty!==void 0&&typeof c.allowEmpty!="boolean"){const f={instancePath:a+"/spec\
/syncPolicy/automated/allowEmpty",schemaPath:"#/properties/spec/properties/syncPolicy/properties/automated/properties/allowEmpty/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),i++}}else{const f={instancePath:a+"/spec/syncPolicy/automated",schemaPath:"#/properties/spec/prope\
rties/syncPolicy/properties/automated/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}if(y.syncOptions!==void 0){
let c=y.syncOptions;if(Array.isArray(c)){const f=c.length;for(let b=0;b<f;b++){let d=c[b];if(typeof d=="string"){if(!Ss.test(d)){const P={instancePath:a+"/spec/\
syncPolicy/syncOptions/"+b,schemaPath:"#/properties/spec/properties/syncPolicy/properties/syncOptions/items/pattern",keyword:"pattern",params:{pattern:"^(ApplyO\
utOfSyncOnly|ClientSideApplyMigration|CreateNamespace|FailOnSharedResource|PruneLast|RespectIgnoreDifferences|ServerSideApply|SkipDryRunOnMissingResource|Valida\
te|Force|Replace)=(true|false)$|^PrunePropagationPolicy=(background|foreground|orphan)$|^(Prune|Delete)=(true|false|confirm)$"},message:'must match pattern "^(A\
pplyOutOfSyncOnly|ClientSideApplyMigration|CreateNamespace|FailOnSharedResource|PruneLast|RespectIgnoreDifferences|ServerSideApply|SkipDryRunOnMissingResource|V\
alidate|Force|Replace)=(true|false)$|^PrunePropagationPolicy=(background|foreground|orphan)$|^(Prune|Delete)=(true|false|confirm)$"'};e===null?e=[P]:e.push(P),i++}}else{
const P={instancePath:a+"/spec/syncPolicy/syncOptions/"+b,schemaPath:"#/properties/spec/properties/syncPolicy/properties/syncOptions/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}}}else{const f={instancePath:a+"/spec/syncPolicy/syncOptions",schemaPath:"#/proper\
ties/spec/properties/syncPolicy/properties/syncOptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[f]:e.push(f),i++}}if(y.retry!==
void 0){let c=y.retry;if(c&&typeof c=="object"&&!Array.isArray(c)){for(const f in c)if(!(f==="limit"||f==="refresh"||f==="backoff")){const b={instancePath:a+"/s\
pec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}if(c.limit!==void 0){let f=c.limit;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f)&&isFinite(
f))){const b={instancePath:a+"/spec/syncPolicy/retry/limit",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/limit/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[b]:e.push(b),i++}}if(c.refresh!==void 0&&typeof c.refresh!="boolean"){const f={instancePath:a+
"/spec/syncPolicy/retry/refresh",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/refresh/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[f]:e.push(f),i++}if(c.backoff!==void 0){let f=c.backoff;if(f&&typeof f=="object"&&!Array.isArray(f)){for(const b in f)
if(!(b==="duration"||b==="factor"||b==="maxDuration")){const d={instancePath:a+"/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/properties/syncPol\
icy/properties/retry/properties/backoff/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional pro\
perties"};e===null?e=[d]:e.push(d),i++}if(f.duration!==void 0){let b=f.duration;if(typeof b=="string"){if(!xr.test(b)){const d={instancePath:a+"/spec/syncPolicy\
/retry/backoff/duration",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/duration/pattern",keyword:"pattern",
params:{pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},message:'must match pattern "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"'};e===null?e=[d]:e.push(d),i++}}else{const d={
instancePath:a+"/spec/syncPolicy/retry/backoff/duration",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/dura\
tion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}if(f.factor!==void 0){let b=f.factor;if(!(typeof b=="nu\
mber"&&!(b%1)&&!isNaN(b)&&isFinite(b))){const d={instancePath:a+"/spec/syncPolicy/retry/backoff/factor",schemaPath:"#/properties/spec/properties/syncPolicy/prop\
erties/retry/properties/backoff/properties/factor/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[d]:e.push(d),i++}}if(f.maxDuration!==
void 0){let b=f.maxDuration;if(typeof b=="string"){if(!xr.test(b)){const d={instancePath:a+"/spec/syncPolicy/retry/backoff/maxDuration",schemaPath:"#/properties\
/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/maxDuration/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m|h)\
)+$"},message:'must match pattern "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"'};e===null?e=[d]:e.push(d),i++}}else{const d={instancePath:a+"/spec/syncPolicy/retry/backo\
ff/maxDuration",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/properties/backoff/properties/maxDuration/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}}}else{const b={instancePath:a+"/spec/syncPolicy/retry/backoff",schemaPath:"#/properties/spec/pr\
operties/syncPolicy/properties/retry/properties/backoff/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}}else{
const f={instancePath:a+"/spec/syncPolicy/retry",schemaPath:"#/properties/spec/properties/syncPolicy/properties/retry/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[f]:e.push(f),i++}}y.managedNamespaceMetadata!==void 0&&(Fe(y.managedNamespaceMetadata,{instancePath:a+"/spec/syncPolicy/ma\
nagedNamespaceMetadata",parentData:y,parentDataProperty:"managedNamespaceMetadata",rootData:u})||(e=e===null?Fe.errors:e.concat(Fe.errors),i=e.length))}else{const c={
instancePath:a+"/spec/syncPolicy",schemaPath:"#/properties/spec/properties/syncPolicy/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[c]:e.push(c),i++}}if(s.ignoreDifferences!==void 0){let y=s.ignoreDifferences;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++){let b=y[f];if(b&&
typeof b=="object"&&!Array.isArray(b)){if(b.kind===void 0){const d={instancePath:a+"/spec/ignoreDifferences/"+f,schemaPath:"#/properties/spec/properties/ignoreD\
ifferences/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[d]:e.push(d),i++}for(const d in b)
if(!(d==="group"||d==="kind"||d==="name"||d==="namespace"||d==="jsonPointers"||d==="jqPathExpressions"||d==="managedFieldsManagers")){const P={instancePath:a+"/\
spec/ignoreDifferences/"+f,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(b.group!==void 0&&typeof b.group!="string"){const d={instancePath:a+"/spec/ignore\
Differences/"+f+"/group",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/group/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[d]:e.push(d),i++}if(b.kind!==void 0&&typeof b.kind!="string"){const d={instancePath:a+"/spec/ignoreDifferences/"+f+"/kind",schemaPath:"\
#/properties/spec/properties/ignoreDifferences/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(
d),i++}if(b.name!==void 0&&typeof b.name!="string"){const d={instancePath:a+"/spec/ignoreDifferences/"+f+"/name",schemaPath:"#/properties/spec/properties/ignore\
Differences/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(b.namespace!==void 0&&typeof b.
namespace!="string"){const d={instancePath:a+"/spec/ignoreDifferences/"+f+"/namespace",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properti\
es/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(b.jsonPointers!==void 0){let d=b.jsonPointers;
if(Array.isArray(d)){const P=d.length;for(let k=0;k<P;k++)if(typeof d[k]!="string"){const A={instancePath:a+"/spec/ignoreDifferences/"+f+"/jsonPointers/"+k,schemaPath:"\
#/properties/spec/properties/ignoreDifferences/items/properties/jsonPointers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[A]:e.push(A),i++}}else{const P={instancePath:a+"/spec/ignoreDifferences/"+f+"/jsonPointers",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/\
properties/jsonPointers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),i++}}if(b.jqPathExpressions!==void 0){let d=b.
jqPathExpressions;if(Array.isArray(d)){const P=d.length;for(let k=0;k<P;k++)if(typeof d[k]!="string"){const A={instancePath:a+"/spec/ignoreDifferences/"+f+"/jqP\
athExpressions/"+k,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/jqPathExpressions/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[A]:e.push(A),i++}}else{const P={instancePath:a+"/spec/ignoreDifferences/"+f+"/jqPathExpressions",schemaPath:"#/properties/\
spec/properties/ignoreDifferences/items/properties/jqPathExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),
i++}}if(b.managedFieldsManagers!==void 0){let d=b.managedFieldsManagers;if(Array.isArray(d)){const P=d.length;for(let k=0;k<P;k++)if(typeof d[k]!="string"){const A={
instancePath:a+"/spec/ignoreDifferences/"+f+"/managedFieldsManagers/"+k,schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/managedField\
sManagers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[A]:e.push(A),i++}}else{const P={instancePath:a+"/spec/ignoreDi\
fferences/"+f+"/managedFieldsManagers",schemaPath:"#/properties/spec/properties/ignoreDifferences/items/properties/managedFieldsManagers/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[P]:e.push(P),i++}}}else{const d={instancePath:a+"/spec/ignoreDifferences/"+f,schemaPath:"#/properties/spec/pr\
operties/ignoreDifferences/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{const c={instancePath:a+
"/spec/ignoreDifferences",schemaPath:"#/properties/spec/properties/ignoreDifferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[c]:e.push(c),i++}}if(s.info!==void 0){let y=s.info;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++){let b=y[f];if(b&&typeof b=="object"&&!Array.isArray(
b)){if(b.name===void 0){const d={instancePath:a+"/spec/info/"+f,schemaPath:"#/properties/spec/properties/info/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[d]:e.push(d),i++}if(b.value===void 0){const d={instancePath:a+"/spec/info/"+f,schemaPath:"#/pro\
perties/spec/properties/info/items/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[d]:e.
push(d),i++}for(const d in b)if(!(d==="name"||d==="value")){const P={instancePath:a+"/spec/info/"+f,schemaPath:"#/properties/spec/properties/info/items/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(b.name!==
void 0&&typeof b.name!="string"){const d={instancePath:a+"/spec/info/"+f+"/name",schemaPath:"#/properties/spec/properties/info/items/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}if(b.value!==void 0&&typeof b.value!="string"){const d={instancePath:a+"/spe\
c/info/"+f+"/value",schemaPath:"#/properties/spec/properties/info/items/properties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[d]:e.push(d),i++}}else{const d={instancePath:a+"/spec/info/"+f,schemaPath:"#/properties/spec/properties/info/items/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[d]:e.push(d),i++}}}else{const c={instancePath:a+"/spec/info",schemaPath:"#/properties/spec/properties/info/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),i++}}if(s.revisionHistoryLimit!==void 0){let y=s.revisionHistoryLimit;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y))){const c={instancePath:a+"/spec/revisionHistoryLimit",schemaPath:"#/properties/spec/properties/revisionHistoryLimit/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[c]:e.push(c),i++}}}else{const y={instancePath:a+"/spec",schemaPath:"#/properti\
es/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return Xr.errors=e,i===0}const Es=Yr,$s={type:"object",properties:{apiVersion:{
const:"argoproj.io/v1alpha1"},kind:{const:"AppProject"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{description:{type:"\
string"},sourceRepos:{type:"array",items:{type:"string"}},sourceNamespaces:{type:"array",items:{type:"string"}},destinations:{type:"array",items:{$ref:"#/$defs/\
destination"}},clusterResourceWhitelist:{type:"array",items:{$ref:"#/$defs/groupKind"}},clusterResourceBlacklist:{type:"array",items:{$ref:"#/$defs/groupKind"}},
namespaceResourceWhitelist:{type:"array",items:{$ref:"#/$defs/groupKind"}},namespaceResourceBlacklist:{type:"array",items:{$ref:"#/$defs/groupKind"}},orphanedResources:{
type:"object",properties:{warn:{type:"boolean"},ignore:{type:"array",items:{type:"object",properties:{group:{type:"string"},kind:{type:"string"},name:{type:"str\
ing"}},additionalProperties:!1}}},additionalProperties:!1},permitOnlyProjectScopedClusters:{type:"boolean"}},additionalProperties:!1}},additionalProperties:!1,required:[
"apiVersion","kind","metadata","spec"],$defs:{source:{type:"object",properties:{repoURL:{type:"string"},path:{type:"string"},targetRevision:{type:"string"},ref:{
type:"string"},name:{type:"string"},directory:{type:"object",properties:{recurse:{type:"boolean"},include:{type:"string"},exclude:{type:"string"}},additionalProperties:!1}},
additionalProperties:!1,required:["repoURL"]},destination:{type:"object",properties:{server:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1},
groupKind:{type:"object",properties:{group:{type:"string"},kind:{type:"string"}},additionalProperties:!1,required:["group","kind"]},metadata:{type:"object",properties:{
labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1}},$id:"kin\
d11"};function Le(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Le.errors=e,i===0}function ze(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="server"||r==="name"||r==="namespace")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.server!==void 0&&typeof t.server!="string"){const r={instancePath:a+"/server",schemaPath:"#/properties/server/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="stri\
ng"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ze.
errors=e,i===0}function N(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.group===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"},message:"must have required property 'group'"};e===null?e=[r]:
e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required\
 property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="group"||r==="kind")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.group!==void 0&&typeof t.group!=
"string"){const r={instancePath:a+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[r]:e.push(r),i++}return N.errors=e,i===0}function Yr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.
spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};
e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==
void 0&&t.apiVersion!=="argoproj.io/v1alpha1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"\
argoproj.io/v1alpha1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="AppProject"){const r={instancePath:a+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"AppProject"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.
metadata!==void 0&&(Le(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Le.errors:e.concat(Le.errors),
i=e.length)),t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!j.call($s.properties.spec.properties,s)){const p={instancePath:a+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"};e===null?e=[p]:e.push(p),i++}if(r.description!==void 0&&typeof r.description!="string"){const s={instancePath:a+"/spec/description",schemaPath:"#/proper\
ties/spec/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.sourceRepos!==void 0){let s=r.
sourceRepos;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+"/spec/sourceRepos/"+o,schemaPath:"#/pro\
perties/spec/properties/sourceRepos/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+
"/spec/sourceRepos",schemaPath:"#/properties/spec/properties/sourceRepos/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),i++}}if(r.sourceNamespaces!==void 0){let s=r.sourceNamespaces;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+
"/spec/sourceNamespaces/"+o,schemaPath:"#/properties/spec/properties/sourceNamespaces/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/spec/sourceNamespaces",schemaPath:"#/properties/spec/properties/sourceNamespaces/type",keyword:"typ\
e",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.destinations!==void 0){let s=r.destinations;if(Array.isArray(s)){const p=s.
length;for(let o=0;o<p;o++)ze(s[o],{instancePath:a+"/spec/destinations/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?ze.errors:e.concat(ze.errors),
i=e.length)}else{const p={instancePath:a+"/spec/destinations",schemaPath:"#/properties/spec/properties/destinations/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[p]:e.push(p),i++}}if(r.clusterResourceWhitelist!==void 0){let s=r.clusterResourceWhitelist;if(Array.isArray(s)){const p=s.length;for(let o=0;o<
p;o++)N(s[o],{instancePath:a+"/spec/clusterResourceWhitelist/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)}else{
const p={instancePath:a+"/spec/clusterResourceWhitelist",schemaPath:"#/properties/spec/properties/clusterResourceWhitelist/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.clusterResourceBlacklist!==void 0){let s=r.clusterResourceBlacklist;if(Array.isArray(s)){const p=s.
length;for(let o=0;o<p;o++)N(s[o],{instancePath:a+"/spec/clusterResourceBlacklist/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?N.errors:e.concat(
N.errors),i=e.length)}else{const p={instancePath:a+"/spec/clusterResourceBlacklist",schemaPath:"#/properties/spec/properties/clusterResourceBlacklist/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.namespaceResourceWhitelist!==void 0){let s=r.namespaceResourceWhitelist;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)N(s[o],{instancePath:a+"/spec/namespaceResourceWhitelist/"+o,parentData:s,parentDataProperty:o,rootData:u})||
(e=e===null?N.errors:e.concat(N.errors),i=e.length)}else{const p={instancePath:a+"/spec/namespaceResourceWhitelist",schemaPath:"#/properties/spec/properties/nam\
espaceResourceWhitelist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.namespaceResourceBlacklist!==void 0){
let s=r.namespaceResourceBlacklist;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)N(s[o],{instancePath:a+"/spec/namespaceResourceBlacklist/"+o,parentData:s,
parentDataProperty:o,rootData:u})||(e=e===null?N.errors:e.concat(N.errors),i=e.length)}else{const p={instancePath:a+"/spec/namespaceResourceBlacklist",schemaPath:"\
#/properties/spec/properties/namespaceResourceBlacklist/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.orphanedResources!==
void 0){let s=r.orphanedResources;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="warn"||p==="ignore")){const o={instancePath:a+"/spec/o\
rphanedResources",schemaPath:"#/properties/spec/properties/orphanedResources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.warn!==void 0&&typeof s.warn!="boolean"){const p={instancePath:a+"/spec/orphane\
dResources/warn",schemaPath:"#/properties/spec/properties/orphanedResources/properties/warn/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[p]:e.push(p),i++}if(s.ignore!==void 0){let p=s.ignore;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(l&&typeof l=="obj\
ect"&&!Array.isArray(l)){for(const m in l)if(!(m==="group"||m==="kind"||m==="name")){const y={instancePath:a+"/spec/orphanedResources/ignore/"+n,schemaPath:"#/p\
roperties/spec/properties/orphanedResources/properties/ignore/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"\
must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.group!==void 0&&typeof l.group!="string"){const m={instancePath:a+"/spec/orphanedResourc\
es/ignore/"+n+"/group",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/group/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(l.kind!==void 0&&typeof l.kind!="string"){const m={instancePath:a+"/spec/orphanedResources/igno\
re/"+n+"/kind",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}if(l.name!==void 0&&typeof l.name!="string"){const m={instancePath:a+"/spec/orphanedResources/ignore/"+n+"/name",schemaPath:"\
#/properties/spec/properties/orphanedResources/properties/ignore/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),i++}}else{const m={instancePath:a+"/spec/orphanedResources/ignore/"+n,schemaPath:"#/properties/spec/properties/orphanedResources/properties\
/ignore/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/orphanedR\
esources/ignore",schemaPath:"#/properties/spec/properties/orphanedResources/properties/ignore/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/spec/orphanedResources",schemaPath:"#/properties/spec/properties/orphanedResources/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.permitOnlyProjectScopedClusters!==void 0&&typeof r.permitOnlyProjectScopedClusters!=
"boolean"){const s={instancePath:a+"/spec/permitOnlyProjectScopedClusters",schemaPath:"#/properties/spec/properties/permitOnlyProjectScopedClusters/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Yr.errors=e,i===0}const Cs=es,ce={type:"object",properties:{apiVersion:{const:"kust\
omize.toolkit.fluxcd.io/v1"},kind:{const:"Kustomization"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{commonMetadata:{
type:"object",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}}},additionalProperties:!1},
components:{type:"array",items:{type:"string"}},deletionPolicy:{enum:["MirrorPrune","Delete","WaitForTermination","Orphan"]},dependsOn:{type:"array",items:{type:"\
object",properties:{name:{type:"string"},namespace:{type:"string"},readyExpr:{type:"string"}},additionalProperties:!1,required:["name"]}},force:{type:"boolean"},
healthCheckExprs:{type:"array",items:{type:"object",properties:{apiVersion:{type:"string"},kind:{type:"string"},current:{type:"string"},inProgress:{type:"string"},
failed:{type:"string"}},additionalProperties:!1,required:["apiVersion","kind","current"]}},healthChecks:{type:"array",items:{type:"object",properties:{apiVersion:{
type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1,required:["kind","name"]}},ignoreMissingComponents:{
type:"boolean"},interval:{$ref:"#/$defs/duration"},kubeConfig:{type:"object",properties:{secretRef:{type:"object",properties:{name:{type:"string"},key:{type:"st\
ring"}},additionalProperties:!1,required:["name"]},configMapRef:{$ref:"#/$defs/name"}},additionalProperties:!1},namePrefix:{type:"string"},nameSuffix:{type:"str\
ing"},patches:{type:"array",items:{type:"object",properties:{patch:{type:"string"},target:{$ref:"#/$defs/target"}},additionalProperties:!1,required:["patch"]}},
path:{type:"string"},postBuild:{type:"object",properties:{substitute:{type:"object",additionalProperties:{type:"string"}},substituteFrom:{type:"array",items:{type:"\
object",properties:{kind:{enum:["Secret","ConfigMap"]},name:{type:"string"},optional:{type:"boolean"}},additionalProperties:!1,required:["kind","name"]}}},additionalProperties:!1},
prune:{type:"boolean"},retryInterval:{$ref:"#/$defs/duration"},serviceAccountName:{type:"string"},sourceRef:{type:"object",properties:{apiVersion:{type:"string"},
kind:{enum:["OCIRepository","GitRepository","Bucket","ExternalArtifact"]},name:{type:"string"},namespace:{type:"string"}},additionalProperties:!1,required:["kin\
d","name"]},suspend:{type:"boolean"},targetNamespace:{type:"string",pattern:"^.{1,63}$"},timeout:{$ref:"#/$defs/duration"},wait:{type:"boolean"}},additionalProperties:!1,
required:["interval","prune","sourceRef"]}},additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],$defs:{duration:{type:"string",pattern:"^([\
0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},name:{type:"object",properties:{name:{type:"string"}},additionalProperties:!1,required:["name"]},target:{type:"object",properties:{
group:{type:"string"},version:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"},labelSelector:{type:"string"},annotationSelector:{
type:"string"}},additionalProperties:!1}},$id:"kind12"};function Ge(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;
if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/crea\
tionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.
deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/propert\
ies/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&
typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){
let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="strin\
g"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerRef\
erences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",
schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==
void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"\
#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="strin\
g"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ge.errors=e,i===
0}function C(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(typeof t=="string"){if(!xr.test(t)){const r={instancePath:a,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},message:'must match pattern "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"'};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}return C.errors=e,i===0}function Me(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(r!=="name"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Me.errors=e,i===0}function Ie(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="group"||r==="version"||r==="kind"||r==="name"||r==="namespace"||r==="labelSelector"||r==="annotationSelector")){const s={instancePath:a,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
group!==void 0&&typeof t.group!="string"){const r={instancePath:a+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:a+"/version",schemaPath:"#/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.
name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.labelSelector!==void 0&&typeof t.labelSelector!="string"){const r={instancePath:a+
"/labelSelector",schemaPath:"#/properties/labelSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
annotationSelector!==void 0&&typeof t.annotationSelector!="string"){const r={instancePath:a+"/annotationSelector",schemaPath:"#/properties/annotationSelector/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ie.errors=e,i===0}const Fs=new RegExp("^.{1,63}$","u");function es(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}
if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kin\
d'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},
message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="ki\
nd"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="kustomize.toolkit.fluxcd.io/v1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kustomize.toolkit.fluxcd.io/v1"},message:"must be equal to consta\
nt"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="Kustomization"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"Kustomization"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(Ge(t.metadata,{instancePath:a+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Ge.errors:e.concat(Ge.errors),i=e.length)),t.spec!==void 0){let r=t.spec;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.interval===void 0){const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{
missingProperty:"interval"},message:"must have required property 'interval'"};e===null?e=[s]:e.push(s),i++}if(r.prune===void 0){const s={instancePath:a+"/spec",
schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"prune"},message:"must have required property 'prune'"};e===null?e=[s]:e.push(
s),i++}if(r.sourceRef===void 0){const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"sourceRef"},
message:"must have required property 'sourceRef'"};e===null?e=[s]:e.push(s),i++}for(const s in r)if(!j.call(ce.properties.spec.properties,s)){const p={instancePath:a+
"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional prope\
rties"};e===null?e=[p]:e.push(p),i++}if(r.commonMetadata!==void 0){let s=r.commonMetadata;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p===
"labels"||p==="annotations")){const o={instancePath:a+"/spec/commonMetadata",schemaPath:"#/properties/spec/properties/commonMetadata/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.labels!==void 0){let p=s.labels;
if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(typeof p[o]!="string"){const n={instancePath:a+"/spec/commonMetadata/labels/"+o.replace(/~/g,"~\
0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/commonMetadata/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const o={instancePath:a+"/spec/commonMetadata/labels",schemaPath:"#/properties/spec/properties/comm\
onMetadata/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(s.annotations!==void 0){let p=s.
annotations;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(typeof p[o]!="string"){const n={instancePath:a+"/spec/commonMetadata/annotations/"+
o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/properties/commonMetadata/properties/annotations/additionalProperties/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const o={instancePath:a+"/spec/commonMetadata/annotations",schemaPath:"#/pro\
perties/spec/properties/commonMetadata/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}}else{
const p={instancePath:a+"/spec/commonMetadata",schemaPath:"#/properties/spec/properties/commonMetadata/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[p]:e.push(p),i++}}if(r.components!==void 0){let s=r.components;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!=
"string"){const n={instancePath:a+"/spec/components/"+o,schemaPath:"#/properties/spec/properties/components/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/spec/components",schemaPath:"#/properties/spec/properties/components/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.deletionPolicy!==void 0){let s=r.deletionPolicy;if(!(s==="MirrorPrune"||
s==="Delete"||s==="WaitForTermination"||s==="Orphan")){const p={instancePath:a+"/spec/deletionPolicy",schemaPath:"#/properties/spec/properties/deletionPolicy/en\
um",keyword:"enum",params:{allowedValues:ce.properties.spec.properties.deletionPolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:
e.push(p),i++}}if(r.dependsOn!==void 0){let s=r.dependsOn;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.
isArray(n)){if(n.name===void 0){const l={instancePath:a+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/required",keyword:"require\
d",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l==="name"||l==="namespace"||
l==="readyExpr")){const m={instancePath:a+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.name!==void 0&&typeof n.name!="strin\
g"){const l={instancePath:a+"/spec/dependsOn/"+o+"/name",schemaPath:"#/properties/spec/properties/dependsOn/items/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.namespace!==void 0&&typeof n.namespace!="string"){const l={instancePath:a+"/spec/dependsOn/"+
o+"/namespace",schemaPath:"#/properties/spec/properties/dependsOn/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),i++}if(n.readyExpr!==void 0&&typeof n.readyExpr!="string"){const l={instancePath:a+"/spec/dependsOn/"+o+"/readyExpr",schemaPath:"#/prop\
erties/spec/properties/dependsOn/items/properties/readyExpr/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{
const l={instancePath:a+"/spec/dependsOn/"+o,schemaPath:"#/properties/spec/properties/dependsOn/items/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/dependsOn",schemaPath:"#/properties/spec/properties/dependsOn/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.force!==void 0&&typeof r.force!="boolean"){const s={instancePath:a+"/spec/forc\
e",schemaPath:"#/properties/spec/properties/force/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.healthCheckExprs!==
void 0){let s=r.healthCheckExprs;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.apiVersion===
void 0){const l={instancePath:a+"/spec/healthCheckExprs/"+o,schemaPath:"#/properties/spec/properties/healthCheckExprs/items/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[l]:e.push(l),i++}if(n.kind===void 0){const l={instancePath:a+"/spe\
c/healthCheckExprs/"+o,schemaPath:"#/properties/spec/properties/healthCheckExprs/items/required",keyword:"required",params:{missingProperty:"kind"},message:"mus\
t have required property 'kind'"};e===null?e=[l]:e.push(l),i++}if(n.current===void 0){const l={instancePath:a+"/spec/healthCheckExprs/"+o,schemaPath:"#/properti\
es/spec/properties/healthCheckExprs/items/required",keyword:"required",params:{missingProperty:"current"},message:"must have required property 'current'"};e===null?
e=[l]:e.push(l),i++}for(const l in n)if(!(l==="apiVersion"||l==="kind"||l==="current"||l==="inProgress"||l==="failed")){const m={instancePath:a+"/spec/healthChe\
ckExprs/"+o,schemaPath:"#/properties/spec/properties/healthCheckExprs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.apiVersion!==void 0&&typeof n.apiVersion!="string"){const l={instancePath:a+"/spec/healt\
hCheckExprs/"+o+"/apiVersion",schemaPath:"#/properties/spec/properties/healthCheckExprs/items/properties/apiVersion/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.kind!==void 0&&typeof n.kind!="string"){const l={instancePath:a+"/spec/healthCheckExprs/"+o+"/kind",
schemaPath:"#/properties/spec/properties/healthCheckExprs/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[l]:e.push(l),i++}if(n.current!==void 0&&typeof n.current!="string"){const l={instancePath:a+"/spec/healthCheckExprs/"+o+"/current",schemaPath:"#/properties/spe\
c/properties/healthCheckExprs/items/properties/current/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.inProgress!==
void 0&&typeof n.inProgress!="string"){const l={instancePath:a+"/spec/healthCheckExprs/"+o+"/inProgress",schemaPath:"#/properties/spec/properties/healthCheckExp\
rs/items/properties/inProgress/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.failed!==void 0&&typeof n.
failed!="string"){const l={instancePath:a+"/spec/healthCheckExprs/"+o+"/failed",schemaPath:"#/properties/spec/properties/healthCheckExprs/items/properties/faile\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const l={instancePath:a+"/spec/healthCheckExprs/"+o,schemaPath:"\
#/properties/spec/properties/healthCheckExprs/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={
instancePath:a+"/spec/healthCheckExprs",schemaPath:"#/properties/spec/properties/healthCheckExprs/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[p]:e.push(p),i++}}if(r.healthChecks!==void 0){let s=r.healthChecks;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&
typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){const l={instancePath:a+"/spec/healthChecks/"+o,schemaPath:"#/properties/spec/properties/healthChecks\
/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[l]:e.push(l),i++}if(n.name===void 0){
const l={instancePath:a+"/spec/healthChecks/"+o,schemaPath:"#/properties/spec/properties/healthChecks/items/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l==="apiVersion"||l==="kind"||l==="name"||l==="namespace")){
const m={instancePath:a+"/spec/healthChecks/"+o,schemaPath:"#/properties/spec/properties/healthChecks/items/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.apiVersion!==void 0&&typeof n.apiVersion!="string"){
const l={instancePath:a+"/spec/healthChecks/"+o+"/apiVersion",schemaPath:"#/properties/spec/properties/healthChecks/items/properties/apiVersion/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.kind!==void 0&&typeof n.kind!="string"){const l={instancePath:a+"/spec/h\
ealthChecks/"+o+"/kind",schemaPath:"#/properties/spec/properties/healthChecks/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[l]:e.push(l),i++}if(n.name!==void 0&&typeof n.name!="string"){const l={instancePath:a+"/spec/healthChecks/"+o+"/name",schemaPath:"#/proper\
ties/spec/properties/healthChecks/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.
namespace!==void 0&&typeof n.namespace!="string"){const l={instancePath:a+"/spec/healthChecks/"+o+"/namespace",schemaPath:"#/properties/spec/properties/healthCh\
ecks/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{const l={instancePath:a+
"/spec/healthChecks/"+o,schemaPath:"#/properties/spec/properties/healthChecks/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/healthChecks",schemaPath:"#/properties/spec/properties/healthChecks/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.ignoreMissingComponents!==void 0&&typeof r.ignoreMissingComponents!="boolean"){const s={instancePath:a+
"/spec/ignoreMissingComponents",schemaPath:"#/properties/spec/properties/ignoreMissingComponents/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),i++}if(r.interval!==void 0&&(C(r.interval,{instancePath:a+"/spec/interval",parentData:r,parentDataProperty:"interval",rootData:u})||
(e=e===null?C.errors:e.concat(C.errors),i=e.length)),r.kubeConfig!==void 0){let s=r.kubeConfig;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p===
"secretRef"||p==="configMapRef")){const o={instancePath:a+"/spec/kubeConfig",schemaPath:"#/properties/spec/properties/kubeConfig/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.secretRef!==void 0){let p=s.
secretRef;if(p&&typeof p=="object"&&!Array.isArray(p)){if(p.name===void 0){const o={instancePath:a+"/spec/kubeConfig/secretRef",schemaPath:"#/properties/spec/pr\
operties/kubeConfig/properties/secretRef/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[
o]:e.push(o),i++}for(const o in p)if(!(o==="name"||o==="key")){const n={instancePath:a+"/spec/kubeConfig/secretRef",schemaPath:"#/properties/spec/properties/kub\
eConfig/properties/secretRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===
null?e=[n]:e.push(n),i++}if(p.name!==void 0&&typeof p.name!="string"){const o={instancePath:a+"/spec/kubeConfig/secretRef/name",schemaPath:"#/properties/spec/pr\
operties/kubeConfig/properties/secretRef/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(p.
key!==void 0&&typeof p.key!="string"){const o={instancePath:a+"/spec/kubeConfig/secretRef/key",schemaPath:"#/properties/spec/properties/kubeConfig/properties/se\
cretRef/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:a+"/spec/k\
ubeConfig/secretRef",schemaPath:"#/properties/spec/properties/kubeConfig/properties/secretRef/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[o]:e.push(o),i++}}s.configMapRef!==void 0&&(Me(s.configMapRef,{instancePath:a+"/spec/kubeConfig/configMapRef",parentData:s,parentDataProperty:"c\
onfigMapRef",rootData:u})||(e=e===null?Me.errors:e.concat(Me.errors),i=e.length))}else{const p={instancePath:a+"/spec/kubeConfig",schemaPath:"#/properties/spec/\
properties/kubeConfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.namePrefix!==void 0&&typeof r.namePrefix!=
"string"){const s={instancePath:a+"/spec/namePrefix",schemaPath:"#/properties/spec/properties/namePrefix/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[s]:e.push(s),i++}if(r.nameSuffix!==void 0&&typeof r.nameSuffix!="string"){const s={instancePath:a+"/spec/nameSuffix",schemaPath:"#/pr\
operties/spec/properties/nameSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.patches!==void 0){let s=r.
patches;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.patch===void 0){const l={instancePath:a+
"/spec/patches/"+o,schemaPath:"#/properties/spec/properties/patches/items/required",keyword:"required",params:{missingProperty:"patch"},message:"must have requi\
red property 'patch'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l==="patch"||l==="target")){const m={instancePath:a+"/spec/patches/"+o,schemaPath:"#/p\
roperties/spec/properties/patches/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional pro\
perties"};e===null?e=[m]:e.push(m),i++}if(n.patch!==void 0&&typeof n.patch!="string"){const l={instancePath:a+"/spec/patches/"+o+"/patch",schemaPath:"#/properti\
es/spec/properties/patches/items/properties/patch/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}n.target!==
void 0&&(Ie(n.target,{instancePath:a+"/spec/patches/"+o+"/target",parentData:n,parentDataProperty:"target",rootData:u})||(e=e===null?Ie.errors:e.concat(Ie.errors),
i=e.length))}else{const l={instancePath:a+"/spec/patches/"+o,schemaPath:"#/properties/spec/properties/patches/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/patches",schemaPath:"#/properties/spec/properties/patches/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.path!==void 0&&typeof r.path!="string"){const s={instancePath:a+"/spec/p\
ath",schemaPath:"#/properties/spec/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.postBuild!==
void 0){let s=r.postBuild;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="substitute"||p==="substituteFrom")){const o={instancePath:a+"/\
spec/postBuild",schemaPath:"#/properties/spec/properties/postBuild/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"m\
ust NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.substitute!==void 0){let p=s.substitute;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)
if(typeof p[o]!="string"){const n={instancePath:a+"/spec/postBuild/substitute/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/propertie\
s/postBuild/properties/substitute/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{
const o={instancePath:a+"/spec/postBuild/substitute",schemaPath:"#/properties/spec/properties/postBuild/properties/substitute/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(s.substituteFrom!==void 0){let p=s.substituteFrom;if(Array.isArray(p)){const o=p.length;for(let n=0;n<
o;n++){let l=p[n];if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.kind===void 0){const m={instancePath:a+"/spec/postBuild/substituteFrom/"+n,schemaPath:"#/pro\
perties/spec/properties/postBuild/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required prope\
rty 'kind'"};e===null?e=[m]:e.push(m),i++}if(l.name===void 0){const m={instancePath:a+"/spec/postBuild/substituteFrom/"+n,schemaPath:"#/properties/spec/properti\
es/postBuild/properties/substituteFrom/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?
e=[m]:e.push(m),i++}for(const m in l)if(!(m==="kind"||m==="name"||m==="optional")){const y={instancePath:a+"/spec/postBuild/substituteFrom/"+n,schemaPath:"#/pro\
perties/spec/properties/postBuild/properties/substituteFrom/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"mu\
st NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.kind!==void 0){let m=l.kind;if(!(m==="Secret"||m==="ConfigMap")){const y={instancePath:a+"\
/spec/postBuild/substituteFrom/"+n+"/kind",schemaPath:"#/properties/spec/properties/postBuild/properties/substituteFrom/items/properties/kind/enum",keyword:"enu\
m",params:{allowedValues:ce.properties.spec.properties.postBuild.properties.substituteFrom.items.properties.kind.enum},message:"must be equal to one of the allo\
wed values"};e===null?e=[y]:e.push(y),i++}}if(l.name!==void 0&&typeof l.name!="string"){const m={instancePath:a+"/spec/postBuild/substituteFrom/"+n+"/name",schemaPath:"\
#/properties/spec/properties/postBuild/properties/substituteFrom/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),i++}if(l.optional!==void 0&&typeof l.optional!="boolean"){const m={instancePath:a+"/spec/postBuild/substituteFrom/"+n+"/optional",schemaPath:"\
#/properties/spec/properties/postBuild/properties/substituteFrom/items/properties/optional/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:a+"/spec/postBuild/substituteFrom/"+n,schemaPath:"#/properties/spec/properties/postBuild/properties/sub\
stituteFrom/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/postB\
uild/substituteFrom",schemaPath:"#/properties/spec/properties/postBuild/properties/substituteFrom/type",keyword:"type",params:{type:"array"},message:"must be ar\
ray"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/spec/postBuild",schemaPath:"#/properties/spec/properties/postBuild/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.prune!==void 0&&typeof r.prune!="boolean"){const s={instancePath:a+"/spec/prune",schemaPath:"\
#/properties/spec/properties/prune/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.retryInterval!==void 0&&
(C(r.retryInterval,{instancePath:a+"/spec/retryInterval",parentData:r,parentDataProperty:"retryInterval",rootData:u})||(e=e===null?C.errors:e.concat(C.errors),i=
e.length)),r.serviceAccountName!==void 0&&typeof r.serviceAccountName!="string"){const s={instancePath:a+"/spec/serviceAccountName",schemaPath:"#/properties/spe\
c/properties/serviceAccountName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.sourceRef!==void 0){let s=r.
sourceRef;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.kind===void 0){const p={instancePath:a+"/spec/sourceRef",schemaPath:"#/properties/spec/properties/so\
urceRef/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[p]:e.push(p),i++}if(s.name===void 0){
const p={instancePath:a+"/spec/sourceRef",schemaPath:"#/properties/spec/properties/sourceRef/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[p]:e.push(p),i++}for(const p in s)if(!(p==="apiVersion"||p==="kind"||p==="name"||p==="namespace")){const o={instancePath:a+
"/spec/sourceRef",schemaPath:"#/properties/spec/properties/sourceRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.apiVersion!==void 0&&typeof s.apiVersion!="string"){const p={instancePath:a+"/spec/sourc\
eRef/apiVersion",schemaPath:"#/properties/spec/properties/sourceRef/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[p]:e.push(p),i++}if(s.kind!==void 0){let p=s.kind;if(!(p==="OCIRepository"||p==="GitRepository"||p==="Bucket"||p==="ExternalArtifact")){const o={instancePath:a+
"/spec/sourceRef/kind",schemaPath:"#/properties/spec/properties/sourceRef/properties/kind/enum",keyword:"enum",params:{allowedValues:ce.properties.spec.properties.
sourceRef.properties.kind.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(s.name!==void 0&&typeof s.name!="string"){
const p={instancePath:a+"/spec/sourceRef/name",schemaPath:"#/properties/spec/properties/sourceRef/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}if(s.namespace!==void 0&&typeof s.namespace!="string"){const p={instancePath:a+"/spec/sourceRef/namespace",schemaPath:"\
#/properties/spec/properties/sourceRef/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const p={instancePath:a+"/spec/sourceRef",schemaPath:"#/properties/spec/properties/sourceRef/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[p]:e.push(p),i++}}if(r.suspend!==void 0&&typeof r.suspend!="boolean"){const s={instancePath:a+"/spec/suspend",schemaPath:"#/properties/spec/properti\
es/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.targetNamespace!==void 0){let s=r.targetNamespace;
if(typeof s=="string"){if(!Fs.test(s)){const p={instancePath:a+"/spec/targetNamespace",schemaPath:"#/properties/spec/properties/targetNamespace/pattern",keyword:"\
pattern",params:{pattern:"^.{1,63}$"},message:'must match pattern "^.{1,63}$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/spec/targetNamespac\
e",schemaPath:"#/properties/spec/properties/targetNamespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}
if(r.timeout!==void 0&&(C(r.timeout,{instancePath:a+"/spec/timeout",parentData:r,parentDataProperty:"timeout",rootData:u})||(e=e===null?C.errors:e.concat(C.errors),
i=e.length)),r.wait!==void 0&&typeof r.wait!="boolean"){const s={instancePath:a+"/spec/wait",schemaPath:"#/properties/spec/properties/wait/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return es.errors=e,i===0}const Ls=rs,Sr={type:"object",properties:{apiVersion:{const:"source.too\
lkit.fluxcd.io/v1"},kind:{const:"GitRepository"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{url:{type:"string",pattern:"\
^(http|https|ssh)://.*$"},interval:{$ref:"#/$defs/duration"},timeout:{type:"string",pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"},ref:{type:"object",properties:{branch:{
type:"string"},tag:{type:"string"},semver:{type:"string"},name:{type:"string"},commit:{type:"string"}},additionalProperties:!1},secretRef:{$ref:"#/$defs/name"},
proxySecretRef:{$ref:"#/$defs/name"},provider:{enum:["generic","aws","azure","github"]},serviceAccountName:{type:"string"},ignore:{type:"string"},suspend:{type:"\
boolean"},recurseSubmodules:{type:"boolean"},include:{type:"array",items:{type:"object",properties:{repository:{$ref:"#/$defs/name"},fromPath:{type:"string"},toPath:{
type:"string"}},additionalProperties:!1,required:["repository"]}},sparseCheckout:{type:"array",items:{type:"string"}},verify:{type:"object",properties:{mode:{enum:[
"head","HEAD","Tag","TagAndHEAD"]},secretRef:{$ref:"#/$defs/name"}},additionalProperties:!1,required:["secretRef"]}},additionalProperties:!1,required:["url","in\
terval"]}},additionalProperties:!1,required:["apiVersion","kind","metadata","spec"],$defs:{duration:{type:"string",pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"},
name:{type:"object",properties:{name:{type:"string"}},additionalProperties:!1,required:["name"]},target:{type:"object",properties:{group:{type:"string"},version:{
type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"},labelSelector:{type:"string"},annotationSelector:{type:"string"}},additionalProperties:!1}},
$id:"kind13"};function Be(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Be.errors=e,i===0}function Ke(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(typeof t=="string"){if(!xr.test(t)){const r={instancePath:a,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9\
]+(\\.[0-9]+)?(ms|s|m|h))+$"},message:'must match pattern "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"'};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}return Ke.errors=e,i===0}function R(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(r!=="na\
me"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional \
properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return R.errors=e,i===0}const zs=new RegExp("^(http|https|ssh)://.*$","u"),Gs=new RegExp("^([0-9\
]+(\\.[0-9]+)?(ms|s|m))+$","u");function rs(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must hav\
e required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)
if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="source.toolkit.fluxc\
d.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"source.toolkit.fluxcd.io/v1"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="GitRepository"){const r={instancePath:a+"/kind",schemaPath:"#/properties/\
kind/const",keyword:"const",params:{allowedValue:"GitRepository"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(Be(
t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Be.errors:e.concat(Be.errors),i=e.length)),t.spec!==
void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.url===void 0){const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"\
required",params:{missingProperty:"url"},message:"must have required property 'url'"};e===null?e=[s]:e.push(s),i++}if(r.interval===void 0){const s={instancePath:a+
"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"interval"},message:"must have required property 'interval'"};e===null?
e=[s]:e.push(s),i++}for(const s in r)if(!j.call(Sr.properties.spec.properties,s)){const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.url!==void 0){
let s=r.url;if(typeof s=="string"){if(!zs.test(s)){const p={instancePath:a+"/spec/url",schemaPath:"#/properties/spec/properties/url/pattern",keyword:"pattern",params:{
pattern:"^(http|https|ssh)://.*$"},message:'must match pattern "^(http|https|ssh)://.*$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/spec/url",
schemaPath:"#/properties/spec/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}if(r.interval!==
void 0&&(Ke(r.interval,{instancePath:a+"/spec/interval",parentData:r,parentDataProperty:"interval",rootData:u})||(e=e===null?Ke.errors:e.concat(Ke.errors),i=e.length)),
r.timeout!==void 0){let s=r.timeout;if(typeof s=="string"){if(!Gs.test(s)){const p={instancePath:a+"/spec/timeout",schemaPath:"#/properties/spec/properties/time\
out/pattern",keyword:"pattern",params:{pattern:"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"},message:'must match pattern "^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"'};e===null?e=[p]:
e.push(p),i++}}else{const p={instancePath:a+"/spec/timeout",schemaPath:"#/properties/spec/properties/timeout/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}if(r.ref!==void 0){let s=r.ref;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="branch"||p===
"tag"||p==="semver"||p==="name"||p==="commit")){const o={instancePath:a+"/spec/ref",schemaPath:"#/properties/spec/properties/ref/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.branch!==void 0&&typeof s.branch!=
"string"){const p={instancePath:a+"/spec/ref/branch",schemaPath:"#/properties/spec/properties/ref/properties/branch/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[p]:e.push(p),i++}if(s.tag!==void 0&&typeof s.tag!="string"){const p={instancePath:a+"/spec/ref/tag",schemaPath:"#/properti\
es/spec/properties/ref/properties/tag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(s.semver!==void 0&&typeof s.
semver!="string"){const p={instancePath:a+"/spec/ref/semver",schemaPath:"#/properties/spec/properties/ref/properties/semver/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(s.name!==void 0&&typeof s.name!="string"){const p={instancePath:a+"/spec/ref/name",schemaPath:"\
#/properties/spec/properties/ref/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(s.commit!==
void 0&&typeof s.commit!="string"){const p={instancePath:a+"/spec/ref/commit",schemaPath:"#/properties/spec/properties/ref/properties/commit/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/spec/ref",schemaPath:"#/properties/spec/properties\
/ref/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.secretRef!==void 0&&(R(r.secretRef,{instancePath:a+
"/spec/secretRef",parentData:r,parentDataProperty:"secretRef",rootData:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),r.proxySecretRef!==void 0&&(R(r.
proxySecretRef,{instancePath:a+"/spec/proxySecretRef",parentData:r,parentDataProperty:"proxySecretRef",rootData:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.
length)),r.provider!==void 0){let s=r.provider;if(!(s==="generic"||s==="aws"||s==="azure"||s==="github")){const p={instancePath:a+"/spec/provider",schemaPath:"#\
/properties/spec/properties/provider/enum",keyword:"enum",params:{allowedValues:Sr.properties.spec.properties.provider.enum},message:"must be equal to one of th\
e allowed values"};e===null?e=[p]:e.push(p),i++}}if(r.serviceAccountName!==void 0&&typeof r.serviceAccountName!="string"){const s={instancePath:a+"/spec/service\
AccountName",schemaPath:"#/properties/spec/properties/serviceAccountName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.
push(s),i++}if(r.ignore!==void 0&&typeof r.ignore!="string"){const s={instancePath:a+"/spec/ignore",schemaPath:"#/properties/spec/properties/ignore/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.suspend!==void 0&&typeof r.suspend!="boolean"){const s={instancePath:a+
"/spec/suspend",schemaPath:"#/properties/spec/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
i++}if(r.recurseSubmodules!==void 0&&typeof r.recurseSubmodules!="boolean"){const s={instancePath:a+"/spec/recurseSubmodules",schemaPath:"#/properties/spec/prop\
erties/recurseSubmodules/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.include!==void 0){let s=r.include;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.repository===void 0){const l={instancePath:a+
"/spec/include/"+o,schemaPath:"#/properties/spec/properties/include/items/required",keyword:"required",params:{missingProperty:"repository"},message:"must have \
required property 'repository'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l==="repository"||l==="fromPath"||l==="toPath")){const m={instancePath:a+"/s\
pec/include/"+o,schemaPath:"#/properties/spec/properties/include/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"\
must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.repository!==void 0&&(R(n.repository,{instancePath:a+"/spec/include/"+o+"/repository",parentData:n,
parentDataProperty:"repository",rootData:u})||(e=e===null?R.errors:e.concat(R.errors),i=e.length)),n.fromPath!==void 0&&typeof n.fromPath!="string"){const l={instancePath:a+
"/spec/include/"+o+"/fromPath",schemaPath:"#/properties/spec/properties/include/items/properties/fromPath/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[l]:e.push(l),i++}if(n.toPath!==void 0&&typeof n.toPath!="string"){const l={instancePath:a+"/spec/include/"+o+"/toPath",schemaPath:"#\
/properties/spec/properties/include/items/properties/toPath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}}else{
const l={instancePath:a+"/spec/include/"+o,schemaPath:"#/properties/spec/properties/include/items/type",keyword:"type",params:{type:"object"},message:"must be o\
bject"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/include",schemaPath:"#/properties/spec/properties/include/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.sparseCheckout!==void 0){let s=r.sparseCheckout;if(Array.isArray(s)){const p=s.length;
for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+"/spec/sparseCheckout/"+o,schemaPath:"#/properties/spec/properties/sparseCheckout/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/spec/sparseCheckout",schemaPath:"\
#/properties/spec/properties/sparseCheckout/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.verify!==void 0){
let s=r.verify;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.secretRef===void 0){const p={instancePath:a+"/spec/verify",schemaPath:"#/properties/spec/proper\
ties/verify/required",keyword:"required",params:{missingProperty:"secretRef"},message:"must have required property 'secretRef'"};e===null?e=[p]:e.push(p),i++}for(const p in s)
if(!(p==="mode"||p==="secretRef")){const o={instancePath:a+"/spec/verify",schemaPath:"#/properties/spec/properties/verify/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.mode!==void 0){let p=s.mode;if(!(p===
"head"||p==="HEAD"||p==="Tag"||p==="TagAndHEAD")){const o={instancePath:a+"/spec/verify/mode",schemaPath:"#/properties/spec/properties/verify/properties/mode/en\
um",keyword:"enum",params:{allowedValues:Sr.properties.spec.properties.verify.properties.mode.enum},message:"must be equal to one of the allowed values"};e===null?
e=[o]:e.push(o),i++}}s.secretRef!==void 0&&(R(s.secretRef,{instancePath:a+"/spec/verify/secretRef",parentData:s,parentDataProperty:"secretRef",rootData:u})||(e=
e===null?R.errors:e.concat(R.errors),i=e.length))}else{const p={instancePath:a+"/spec/verify",schemaPath:"#/properties/spec/properties/verify/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return rs.errors=e,i===0}const Ms=ss,Is={type:"object",properties:{apiVersion:{const:"test.gatek\
eeper.sh/v1alpha1"},kind:{const:"Suite"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},skip:{type:"boolean"},tests:{type:"array",items:{type:"object",properties:{
name:{type:"string"},template:{type:"string"},constraint:{type:"string"},expansion:{type:"string"},invalid:{type:"boolean"},skip:{type:"boolean"},cases:{type:"a\
rray",items:{type:"object",properties:{name:{type:"string"},object:{type:"string"},inventory:{type:"array",items:{type:"string"}},skip:{type:"boolean"},assertions:{
type:"array",items:{type:"object",properties:{violations:{anyOf:[{enum:["yes","no"]},{type:"integer"}]},message:{type:"string"}},additionalProperties:!1}}},additionalProperties:!1,
required:["name","object"]}}},additionalProperties:!1,required:["name","template","constraint"]}}},additionalProperties:!1,required:["apiVersion","kind","tests"],
$defs:{},$id:"kind14"};function He(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotat\
ions/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/ann\
otations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==
void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={
instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="str\
ing"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=
e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",
schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){
let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={
instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/pr\
operties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return He.errors=e,i===0}function ss(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const s={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(t.kind===
void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[s]:e.push(s),i++}if(t.tests===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tests"},message:"must have \
required property 'tests'"};e===null?e=[s]:e.push(s),i++}for(const s in t)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="skip"||s==="tests")){const p={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===
null?e=[p]:e.push(p),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="test.gatekeeper.sh/v1alpha1"){const s={instancePath:a+"/apiVersion",schemaPath:"#/properties/\
apiVersion/const",keyword:"const",params:{allowedValue:"test.gatekeeper.sh/v1alpha1"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(t.kind!==
void 0&&t.kind!=="Suite"){const s={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"Suite"},message:"must be eq\
ual to constant"};e===null?e=[s]:e.push(s),i++}if(t.metadata!==void 0&&(He(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||
(e=e===null?He.errors:e.concat(He.errors),i=e.length)),t.skip!==void 0&&typeof t.skip!="boolean"){const s={instancePath:a+"/skip",schemaPath:"#/properties/skip/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(t.tests!==void 0){let s=t.tests;if(Array.isArray(s)){const p=s.
length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.name===void 0){const l={instancePath:a+"/tests/"+o,schemaPath:"#/proper\
ties/tests/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}if(n.template===
void 0){const l={instancePath:a+"/tests/"+o,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty:"template"},message:"must \
have required property 'template'"};e===null?e=[l]:e.push(l),i++}if(n.constraint===void 0){const l={instancePath:a+"/tests/"+o,schemaPath:"#/properties/tests/it\
ems/required",keyword:"required",params:{missingProperty:"constraint"},message:"must have required property 'constraint'"};e===null?e=[l]:e.push(l),i++}for(const l in n)
if(!(l==="name"||l==="template"||l==="constraint"||l==="expansion"||l==="invalid"||l==="skip"||l==="cases")){const m={instancePath:a+"/tests/"+o,schemaPath:"#/p\
roperties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?
e=[m]:e.push(m),i++}if(n.name!==void 0&&typeof n.name!="string"){const l={instancePath:a+"/tests/"+o+"/name",schemaPath:"#/properties/tests/items/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.template!==void 0&&typeof n.template!="string"){const l={
instancePath:a+"/tests/"+o+"/template",schemaPath:"#/properties/tests/items/properties/template/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[l]:e.push(l),i++}if(n.constraint!==void 0&&typeof n.constraint!="string"){const l={instancePath:a+"/tests/"+o+"/constraint",schemaPath:"#/prop\
erties/tests/items/properties/constraint/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.expansion!==void 0&&
typeof n.expansion!="string"){const l={instancePath:a+"/tests/"+o+"/expansion",schemaPath:"#/properties/tests/items/properties/expansion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.invalid!==void 0&&typeof n.invalid!="boolean"){const l={instancePath:a+"/tests/"+o+"/\
invalid",schemaPath:"#/properties/tests/items/properties/invalid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),
i++}if(n.skip!==void 0&&typeof n.skip!="boolean"){const l={instancePath:a+"/tests/"+o+"/skip",schemaPath:"#/properties/tests/items/properties/skip/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(n.cases!==void 0){let l=n.cases;if(Array.isArray(l)){const m=l.length;for(let y=0;y<
m;y++){let c=l[y];if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.name===void 0){const f={instancePath:a+"/tests/"+o+"/cases/"+y,schemaPath:"#/properties/test\
s/items/properties/cases/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[f]:e.push(
f),i++}if(c.object===void 0){const f={instancePath:a+"/tests/"+o+"/cases/"+y,schemaPath:"#/properties/tests/items/properties/cases/items/required",keyword:"requ\
ired",params:{missingProperty:"object"},message:"must have required property 'object'"};e===null?e=[f]:e.push(f),i++}for(const f in c)if(!(f==="name"||f==="obje\
ct"||f==="inventory"||f==="skip"||f==="assertions")){const b={instancePath:a+"/tests/"+o+"/cases/"+y,schemaPath:"#/properties/tests/items/properties/cases/items\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}
if(c.name!==void 0&&typeof c.name!="string"){const f={instancePath:a+"/tests/"+o+"/cases/"+y+"/name",schemaPath:"#/properties/tests/items/properties/cases/items\
/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}if(c.object!==void 0&&typeof c.object!="stri\
ng"){const f={instancePath:a+"/tests/"+o+"/cases/"+y+"/object",schemaPath:"#/properties/tests/items/properties/cases/items/properties/object/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}if(c.inventory!==void 0){let f=c.inventory;if(Array.isArray(f)){const b=f.length;for(let d=0;d<
b;d++)if(typeof f[d]!="string"){const P={instancePath:a+"/tests/"+o+"/cases/"+y+"/inventory/"+d,schemaPath:"#/properties/tests/items/properties/cases/items/prop\
erties/inventory/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(P),i++}}else{const b={instancePath:a+"/tests/"+
o+"/cases/"+y+"/inventory",schemaPath:"#/properties/tests/items/properties/cases/items/properties/inventory/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[b]:e.push(b),i++}}if(c.skip!==void 0&&typeof c.skip!="boolean"){const f={instancePath:a+"/tests/"+o+"/cases/"+y+"/skip",schemaPath:"\
#/properties/tests/items/properties/cases/items/properties/skip/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[f]:e.push(f),
i++}if(c.assertions!==void 0){let f=c.assertions;if(Array.isArray(f)){const b=f.length;for(let d=0;d<b;d++){let P=f[d];if(P&&typeof P=="object"&&!Array.isArray(
P)){for(const k in P)if(!(k==="violations"||k==="message")){const A={instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d,schemaPath:"#/properties/tests/item\
s/properties/cases/items/properties/assertions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},message:"must NOT have a\
dditional properties"};e===null?e=[A]:e.push(A),i++}if(P.violations!==void 0){let k=P.violations;const A=i;let q=!1;const D=i;if(!(k==="yes"||k==="no")){const $={
instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d+"/violations",schemaPath:"#/properties/tests/items/properties/cases/items/properties/assertions/items/pr\
operties/violations/anyOf/0/enum",keyword:"enum",params:{allowedValues:Is.properties.tests.items.properties.cases.items.properties.assertions.items.properties.violations.
anyOf[0].enum},message:"must be equal to one of the allowed values"};e===null?e=[$]:e.push($),i++}var r=D===i;if(q=q||r,!q){const $=i;if(!(typeof k=="number"&&!(k%
1)&&!isNaN(k)&&isFinite(k))){const Lr={instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d+"/violations",schemaPath:"#/properties/tests/items/properties/cas\
es/items/properties/assertions/items/properties/violations/anyOf/1/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[Lr]:e.push(
Lr),i++}var r=$===i;q=q||r}if(q)i=A,e!==null&&(A?e.length=A:e=null);else{const $={instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d+"/violations",schemaPath:"\
#/properties/tests/items/properties/cases/items/properties/assertions/items/properties/violations/anyOf",keyword:"anyOf",params:{},message:"must match a schema \
in anyOf"};e===null?e=[$]:e.push($),i++}}if(P.message!==void 0&&typeof P.message!="string"){const k={instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d+"/m\
essage",schemaPath:"#/properties/tests/items/properties/cases/items/properties/assertions/items/properties/message/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[k]:e.push(k),i++}}else{const k={instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions/"+d,schemaPath:"#/properties/tests/items/proper\
ties/cases/items/properties/assertions/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[k]:e.push(k),i++}}}else{const b={
instancePath:a+"/tests/"+o+"/cases/"+y+"/assertions",schemaPath:"#/properties/tests/items/properties/cases/items/properties/assertions/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[b]:e.push(b),i++}}}else{const f={instancePath:a+"/tests/"+o+"/cases/"+y,schemaPath:"#/properties/tests/items/\
properties/cases/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{const m={instancePath:a+"/tests\
/"+o+"/cases",schemaPath:"#/properties/tests/items/properties/cases/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),
i++}}}else{const l={instancePath:a+"/tests/"+o,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}return ss.errors=e,i===0}const Bs=as,Er={type:"object",properties:{apiVersion:{const:"kustomize.config.k8s.io/v1beta1"},kind:{const:"Kustomization"},metadata:{
type:"object",properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",
additionalProperties:{type:"string"}}},additionalProperties:!1},namespace:{type:"string"},namePrefix:{type:"string"},nameSuffix:{type:"string"},resources:{type:"\
array",items:{type:"string"}},components:{type:"array",items:{type:"string"}},crds:{type:"array",items:{type:"string"}},configurations:{type:"array",items:{type:"\
string"}},generators:{type:"array",items:{type:"string"}},transformers:{type:"array",items:{type:"string"}},validators:{type:"array",items:{type:"string"}},labels:{
type:"array",items:{$ref:"#/$defs/label"}},commonAnnotations:{type:"object",additionalProperties:{type:"string"}},patches:{type:"array",items:{$ref:"#/$defs/pat\
ch"}},images:{type:"array",items:{$ref:"#/$defs/image"}},replicas:{type:"array",items:{$ref:"#/$defs/replica"}},replacements:{type:"array",items:{type:"object"}},
configMapGenerator:{type:"array",items:{$ref:"#/$defs/configMapArgs"}},secretGenerator:{type:"array",items:{$ref:"#/$defs/secretArgs"}},generatorOptions:{$ref:"\
#/$defs/generatorOptions"},sortOptions:{type:"object",properties:{order:{enum:["legacy","fifo"]},legacySortOptions:{type:"object",properties:{orderFirst:{type:"\
array",items:{type:"string"}},orderLast:{type:"array",items:{type:"string"}}},additionalProperties:!1}},additionalProperties:!1},buildMetadata:{type:"array",items:{
enum:["managedByLabel","originAnnotations","transformerAnnotations"]}}},required:["apiVersion","kind"],additionalProperties:!1,$defs:{generatorOptions:{type:"ob\
ject",properties:{labels:{type:"object",additionalProperties:{type:"string"}},annotations:{type:"object",additionalProperties:{type:"string"}},disableNameSuffixHash:{
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
$id:"kind15"};function Ue(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.pairs===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pairs"},message:"must have required property 'pairs'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="pairs"||r==="includeSelectors"||r==="includeTemplates"||r==="fields")){const s={instancePath:a,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.pairs!==
void 0){let r=t.pairs;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/pairs/"+s.replace(/~/g,"\
~0").replace(/\//g,"~1"),schemaPath:"#/properties/pairs/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:
e.push(p),i++}}else{const s={instancePath:a+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[s]:e.push(s),i++}}if(t.includeSelectors!==void 0&&typeof t.includeSelectors!="boolean"){const r={instancePath:a+"/includeSelectors",schemaPath:"#/properties/\
includeSelectors/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.includeTemplates!==void 0&&typeof t.includeTemplates!=
"boolean"){const r={instancePath:a+"/includeTemplates",schemaPath:"#/properties/includeTemplates/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[r]:e.push(r),i++}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const n in o)if(!(n==="path"||n==="group"||n==="version"||n==="kind"||n==="create")){const l={instancePath:a+"/fields/"+p,schemaPath:"\
#/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===
null?e=[l]:e.push(l),i++}if(o.path!==void 0&&typeof o.path!="string"){const n={instancePath:a+"/fields/"+p+"/path",schemaPath:"#/properties/fields/items/propert\
ies/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.group!==void 0&&typeof o.group!="string"){const n={
instancePath:a+"/fields/"+p+"/group",schemaPath:"#/properties/fields/items/properties/group/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}if(o.version!==void 0&&typeof o.version!="string"){const n={instancePath:a+"/fields/"+p+"/version",schemaPath:"#/properties/fields/\
items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.kind!==void 0&&typeof o.kind!="\
string"){const n={instancePath:a+"/fields/"+p+"/kind",schemaPath:"#/properties/fields/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),i++}if(o.create!==void 0&&typeof o.create!="boolean"){const n={instancePath:a+"/fields/"+p+"/create",schemaPath:"#/pro\
perties/fields/items/properties/create/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:a+
"/fields/"+p,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={
instancePath:a+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ue.errors=e,i===
0}function _e(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="group"||r==="version"||r==="kind"||r==="name"||r==="namespace"||r==="labelSelector"||r==="annotationSelector")){const s={instancePath:a,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
group!==void 0&&typeof t.group!="string"){const r={instancePath:a+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:a+"/version",schemaPath:"#/properties/vers\
ion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.
name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.labelSelector!==void 0&&typeof t.labelSelector!="string"){const r={instancePath:a+
"/labelSelector",schemaPath:"#/properties/labelSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
annotationSelector!==void 0&&typeof t.annotationSelector!="string"){const r={instancePath:a+"/annotationSelector",schemaPath:"#/properties/annotationSelector/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _e.errors=e,i===0}function We(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="path"||r==="patch"||r==="target"||r==="options")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.path!==void 0&&typeof t.path!="string"){const r={instancePath:a+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.patch!==void 0&&typeof t.patch!="string"){const r={instancePath:a+"/patch",schemaPath:"\
#/properties/patch/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.target!==void 0&&(_e(t.target,{instancePath:a+
"/target",parentData:t,parentDataProperty:"target",rootData:u})||(e=e===null?_e.errors:e.concat(_e.errors),i=e.length)),t.options!==void 0){let r=t.options;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="boolean"){const p={instancePath:a+"/options/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),i++}}else{
const s={instancePath:a+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(
s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return We.
errors=e,i===0}function Ze(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="name"||r==="newName"||r==="newTag"||r==="tagSuffix"||r==="digest")){const s={instancePath:a,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&
typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.newName!==void 0&&typeof t.newName!="string"){const r={instancePath:a+"/newName",schemaPath:"#/properties/newName/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.newTag!==void 0&&typeof t.newTag!="string"){const r={instancePath:a+"/ne\
wTag",schemaPath:"#/properties/newTag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.tagSuffix!==void 0&&
typeof t.tagSuffix!="string"){const r={instancePath:a+"/tagSuffix",schemaPath:"#/properties/tagSuffix/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[r]:e.push(r),i++}if(t.digest!==void 0&&typeof t.digest!="string"){const r={instancePath:a+"/digest",schemaPath:"#/properties/digest/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ze.errors=e,i===0}function Je(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="name"||r==="count")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.count!==void 0){let r=t.
count;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return Je.errors=e,i===0}const ts={type:"object",properties:{name:{type:"string"},namespace:{type:"string"},behavior:{
enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"stri\
ng"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};function G(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.labels!==void 0){let r=t.labels;if(r&&
typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+
"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.annotations!==
void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!="boolean"){const r={instancePath:a+"/disable\
NameSuffixHash",schemaPath:"#/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),
i++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const r={instancePath:a+"/immutable",schemaPath:"#/properties/immutable/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return G.errors=e,i===0}function Qe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="name"||r==="namespace"||r==="behavior"||r==="files"||
r==="literals"||r==="envs"||r==="options")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!=
"string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),i++}if(t.behavior!==void 0){let r=t.behavior;if(!(r==="create"||r==="replace"||r==="merge")){const s={instancePath:a+"/behavior",schemaPath:"#/p\
roperties/behavior/enum",keyword:"enum",params:{allowedValues:ts.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:
e.push(s),i++}}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/\
files/"+p,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.literals!==
void 0){let r=t.literals;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/literals/"+p,schemaPath:"\
#/properties/literals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/l\
iterals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.envs!==void 0){
let r=t.envs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/envs/"+p,schemaPath:"#/properties/env\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/envs",schemaPath:"#/p\
roperties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}t.options!==void 0&&(G(t.options,{instancePath:a+
"/options",parentData:t,parentDataProperty:"options",rootData:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Qe.errors=e,i===0}const is={type:"object",properties:{
type:{type:"string"},name:{type:"string"},namespace:{type:"string"},behavior:{enum:["create","replace","merge"]},files:{type:"array",items:{type:"string"}},literals:{
type:"array",items:{type:"string"}},envs:{type:"array",items:{type:"string"}},options:{$ref:"#/$defs/generatorOptions"}},additionalProperties:!1,required:["name"]};
function Xe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="type"||r==="name"||r==="namespace"||r==="behavior"||r==="files"||r==="literals"||r==="envs"||r==="options")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.type!==void 0&&typeof t.type!="string"){const r={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.behavior!==void 0){let r=t.behavior;if(!(r==="create"||r==="replace"||r==="merge")){const s={instancePath:a+"/behavior",schemaPath:"#/properties/behavior/e\
num",keyword:"enum",params:{allowedValues:is.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
files!==void 0){let r=t.files;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/files/"+p,schemaPath:"\
#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/file\
s",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.literals!==void 0){let r=t.
literals;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/literals/"+p,schemaPath:"#/properties/lit\
erals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/literals",schemaPath:"\
#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.envs!==void 0){let r=t.envs;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/envs",schemaPath:"#/properties/envs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}t.options!==void 0&&(G(t.options,{instancePath:a+"/options",parentData:t,parentDataProperty:"\
options",rootData:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return Xe.errors=e,i===0}function as(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!j.
call(Er.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="kustomize.config.k8s.io/v1beta1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kustomize.config.k8s.io/v1beta1"},message:"must be equal to const\
ant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="Kustomization"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"c\
onst",params:{allowedValue:"Kustomization"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const s in r)if(!(s==="name"||s==="namespace"||s==="labels"||s==="annotations")){const p={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),i++}if(r.name!==void 0&&typeof r.name!="string"){const s={instancePath:a+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.namespace!==void 0&&typeof r.namespace!="string"){const s={instancePath:a+
"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r.labels!==void 0){let s=r.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(typeof s[p]!="string"){const o={instancePath:a+
"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const p={instancePath:a+"/metadata/labels",schemaPath:"#/properties/metadata/propert\
ies/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.annotations!==void 0){let s=r.annotations;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(typeof s[p]!="string"){const o={instancePath:a+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),i++}}else{const p={instancePath:a+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/metadata",schemaPath:"#/properties/metadata/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namePrefix!==
void 0&&typeof t.namePrefix!="string"){const r={instancePath:a+"/namePrefix",schemaPath:"#/properties/namePrefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.nameSuffix!==void 0&&typeof t.nameSuffix!="string"){const r={instancePath:a+"/nameSuffix",schemaPath:"#/prope\
rties/nameSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.resources!==void 0){let r=t.resources;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resources/"+p,schemaPath:"#/properties/resources/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resources",schemaPath:"#/properties\
/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.components!==void 0){let r=t.components;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/components/"+p,schemaPath:"#/properties/components/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/components",schemaPath:"#/prope\
rties/components/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.crds!==void 0){let r=t.crds;if(Array.isArray(
r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/crds/"+p,schemaPath:"#/properties/crds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.configurations!==void 0){let r=t.configurations;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/configurations/"+p,schemaPath:"#/properties/configurations/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/configurations",schemaPath:"#/properties/configurations/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generators!==void 0){let r=t.generators;if(Array.isArray(r)){
const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/generators/"+p,schemaPath:"#/properties/generators/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/generators",schemaPath:"#/properties/generat\
ors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.transformers!==void 0){let r=t.transformers;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/transformers/"+p,schemaPath:"#/properties/transformers/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/transformers",schemaPath:"#\
/properties/transformers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.validators!==void 0){let r=t.validators;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/validators/"+p,schemaPath:"#/properties/validators\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/validators",schemaPath:"\
#/properties/validators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)Ue(r[p],{instancePath:a+"/labels/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Ue.errors:e.concat(
Ue.errors),i=e.length)}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.commonAnnotations!==void 0){let r=t.commonAnnotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!=
"string"){const p={instancePath:a+"/commonAnnotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/additionalProperties\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/commonAnnotations",schemaPath:"\
#/properties/commonAnnotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.patches!==void 0){let r=t.
patches;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)We(r[p],{instancePath:a+"/patches/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
We.errors:e.concat(We.errors),i=e.length)}else{const s={instancePath:a+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.images!==void 0){let r=t.images;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Ze(r[p],{instancePath:a+
"/images/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Ze.errors:e.concat(Ze.errors),i=e.length)}else{const s={instancePath:a+"/images",schemaPath:"\
#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.replicas!==void 0){let r=t.replicas;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)Je(r[p],{instancePath:a+"/replicas/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Je.errors:e.
concat(Je.errors),i=e.length)}else{const s={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[s]:e.push(s),i++}}if(t.replacements!==void 0){let r=t.replacements;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];
if(!(o&&typeof o=="object"&&!Array.isArray(o))){const n={instancePath:a+"/replacements/"+p,schemaPath:"#/properties/replacements/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/replacements",schemaPath:"#/properties/replacements/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.configMapGenerator!==void 0){let r=t.configMapGenerator;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)Qe(r[p],{instancePath:a+"/configMapGenerator/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Qe.
errors:e.concat(Qe.errors),i=e.length)}else{const s={instancePath:a+"/configMapGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.secretGenerator!==void 0){let r=t.secretGenerator;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)Xe(r[p],{instancePath:a+"/secretGenerator/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Xe.errors:e.concat(Xe.errors),i=e.
length)}else{const s={instancePath:a+"/secretGenerator",schemaPath:"#/properties/secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[s]:e.push(s),i++}}if(t.generatorOptions!==void 0&&(G(t.generatorOptions,{instancePath:a+"/generatorOptions",parentData:t,parentDataProperty:"ge\
neratorOptions",rootData:u})||(e=e===null?G.errors:e.concat(G.errors),i=e.length)),t.sortOptions!==void 0){let r=t.sortOptions;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const s in r)if(!(s==="order"||s==="legacySortOptions")){const p={instancePath:a+"/sortOptions",schemaPath:"#/properties/sortOptions/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.order!==
void 0){let s=r.order;if(!(s==="legacy"||s==="fifo")){const p={instancePath:a+"/sortOptions/order",schemaPath:"#/properties/sortOptions/properties/order/enum",keyword:"\
enum",params:{allowedValues:Er.properties.sortOptions.properties.order.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}
if(r.legacySortOptions!==void 0){let s=r.legacySortOptions;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="orderFirst"||p==="orderLast")){
const o={instancePath:a+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.orderFirst!==void 0){let p=s.orderFirst;
if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++)if(typeof p[n]!="string"){const l={instancePath:a+"/sortOptions/legacySortOptions/orderFirst/"+n,schemaPath:"\
#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}}else{const o={instancePath:a+"/sortOptions/legacySortOptions/orderFirst",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/\
properties/orderFirst/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.orderLast!==void 0){let p=s.orderLast;
if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++)if(typeof p[n]!="string"){const l={instancePath:a+"/sortOptions/legacySortOptions/orderLast/"+n,schemaPath:"\
#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}}else{const o={instancePath:a+"/sortOptions/legacySortOptions/orderLast",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/p\
roperties/orderLast/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/sortOption\
s/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/sortOptions",schemaPath:"#/properties/sortOptions/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.buildMetadata!==void 0){let r=t.buildMetadata;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];
if(!(o==="managedByLabel"||o==="originAnnotations"||o==="transformerAnnotations")){const n={instancePath:a+"/buildMetadata/"+p,schemaPath:"#/properties/buildMet\
adata/items/enum",keyword:"enum",params:{allowedValues:Er.properties.buildMetadata.items.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),i++}}}else{const s={instancePath:a+"/buildMetadata",schemaPath:"#/properties/buildMetadata/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return as.errors=e,i===0}const Ks=ps,$r={type:"object",properties:{apiVersion:{const:"kustomize.config.k8s.io/v1alpha1"},kind:{const:"C\
omponent"},metadata:{type:"object",properties:{name:{type:"string"},namespace:{type:"string"},labels:{type:"object",additionalProperties:{type:"string"}},annotations:{
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
$id:"kind16"};function Ye(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
pairs===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"pairs"},message:"must have required property 'pairs'"};
e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="pairs"||r==="includeSelectors"||r==="includeTemplates"||r==="fields")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.pairs!==void 0){let r=t.pairs;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/pairs/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/pairs/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[s]:e.push(s),i++}}if(t.includeSelectors!==void 0&&typeof t.includeSelectors!="boolean"){const r={instancePath:a+"/includeSelectors",schemaPath:"#/pr\
operties/includeSelectors/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.includeTemplates!==void 0&&typeof t.
includeTemplates!="boolean"){const r={instancePath:a+"/includeTemplates",schemaPath:"#/properties/includeTemplates/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.fields!==void 0){let r=t.fields;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];
if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!(n==="path"||n==="group"||n==="version"||n==="kind"||n==="create")){const l={instancePath:a+"/\
fields/"+p,schemaPath:"#/properties/fields/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have addit\
ional properties"};e===null?e=[l]:e.push(l),i++}if(o.path!==void 0&&typeof o.path!="string"){const n={instancePath:a+"/fields/"+p+"/path",schemaPath:"#/properti\
es/fields/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.group!==void 0&&typeof o.
group!="string"){const n={instancePath:a+"/fields/"+p+"/group",schemaPath:"#/properties/fields/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.version!==void 0&&typeof o.version!="string"){const n={instancePath:a+"/fields/"+p+"/version",schemaPath:"\
#/properties/fields/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.kind!==void 0&&
typeof o.kind!="string"){const n={instancePath:a+"/fields/"+p+"/kind",schemaPath:"#/properties/fields/items/properties/kind/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.create!==void 0&&typeof o.create!="boolean"){const n={instancePath:a+"/fields/"+p+"/create",
schemaPath:"#/properties/fields/items/properties/create/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}}else{
const n={instancePath:a+"/fields/"+p,schemaPath:"#/properties/fields/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),i++}}}else{const s={instancePath:a+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),
i++}return Ye.errors=e,i===0}function er(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(const r in t)if(!(r==="group"||r==="version"||r==="kind"||r==="name"||r==="namespace"||r==="labelSelector"||r==="annotationSelector")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.group!==void 0&&typeof t.group!="string"){const r={instancePath:a+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:a+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="stri\
ng"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properti\
es/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.labelSelector!==void 0&&typeof t.labelSelector!=
"string"){const r={instancePath:a+"/labelSelector",schemaPath:"#/properties/labelSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.annotationSelector!==void 0&&typeof t.annotationSelector!="string"){const r={instancePath:a+"/annotationSelector",schemaPath:"\
#/properties/annotationSelector/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return er.errors=e,i===0}function rr(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="path"||r==="patch"||r===
"target"||r==="options")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must\
 NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.path!==void 0&&typeof t.path!="string"){const r={instancePath:a+"/path",schemaPath:"#/proper\
ties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.patch!==void 0&&typeof t.patch!="string"){const r={
instancePath:a+"/patch",schemaPath:"#/properties/patch/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.target!==
void 0&&(er(t.target,{instancePath:a+"/target",parentData:t,parentDataProperty:"target",rootData:u})||(e=e===null?er.errors:e.concat(er.errors),i=e.length)),t.options!==
void 0){let r=t.options;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="boolean"){const p={instancePath:a+"/options/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/options/additionalProperties/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
r]:e.push(r),i++}return rr.errors=e,i===0}function sr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must \
have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="name"||r==="newName"||r==="newTag"||r==="tagSuffix"||r==="digest")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.newName!==void 0&&typeof t.newName!="string"){const r={instancePath:a+"/newName",schemaPath:"\
#/properties/newName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.newTag!==void 0&&typeof t.newTag!="\
string"){const r={instancePath:a+"/newTag",schemaPath:"#/properties/newTag/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.tagSuffix!==void 0&&typeof t.tagSuffix!="string"){const r={instancePath:a+"/tagSuffix",schemaPath:"#/properties/tagSuffix/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.digest!==void 0&&typeof t.digest!="string"){const r={instancePath:a+"/digest",
schemaPath:"#/properties/digest/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return sr.errors=e,i===0}function tr(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r===
"name"||r==="count")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT\
 have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties\
/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.count!==void 0){let r=t.count;if(!(typeof r=="numb\
er"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"},message:"must\
 be integer"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return tr.errors=e,i===0}function M(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const r in t)if(!(r==="labels"||r==="annotations"||r==="disableNameSuffixHash"||r==="immutable")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+
s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[s]:e.push(s),i++}}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!=
"string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annota\
tions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.disableNameSuffixHash!==void 0&&typeof t.disableNameSuffixHash!=
"boolean"){const r={instancePath:a+"/disableNameSuffixHash",schemaPath:"#/properties/disableNameSuffixHash/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.immutable!==void 0&&typeof t.immutable!="boolean"){const r={instancePath:a+"/immutable",schemaPath:"#/proper\
ties/immutable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return M.errors=e,i===0}function ir(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="\
name"||r==="namespace"||r==="behavior"||r==="files"||r==="literals"||r==="envs"||r==="options")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.behavior!==void 0){let r=t.behavior;if(!(r==="create"||r==="replace"||r==="merge")){const s={
instancePath:a+"/behavior",schemaPath:"#/properties/behavior/enum",keyword:"enum",params:{allowedValues:ts.properties.behavior.enum},message:"must be equal to o\
ne of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.files!==void 0){let r=t.files;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:a+"/files/"+p,schemaPath:"#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[s]:e.push(s),i++}}if(t.literals!==void 0){let r=t.literals;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={
instancePath:a+"/literals/"+p,schemaPath:"#/properties/literals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}}else{const s={instancePath:a+"/literals",schemaPath:"#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.envs!==void 0){let r=t.envs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/envs",schemaPath:"#/properties/envs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}t.options!==
void 0&&(M(t.options,{instancePath:a+"/options",parentData:t,parentDataProperty:"options",rootData:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length))}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ir.errors=e,i===
0}function ar(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="type"||r==="name"||r==="namespace"||r==="behavior"||r==="files"||r==="literals"||r==="envs"||r==="options")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.type!==void 0&&typeof t.type!="string"){const r={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={
instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.behavior!==void 0){let r=t.behavior;if(!(r==="create"||r==="replace"||r==="merge")){const s={instancePath:a+"/behavior",schemaPath:"#/properties/behavior/e\
num",keyword:"enum",params:{allowedValues:is.properties.behavior.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}if(t.
files!==void 0){let r=t.files;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/files/"+p,schemaPath:"\
#/properties/files/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/file\
s",schemaPath:"#/properties/files/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.literals!==void 0){let r=t.
literals;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/literals/"+p,schemaPath:"#/properties/lit\
erals/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/literals",schemaPath:"\
#/properties/literals/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.envs!==void 0){let r=t.envs;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/envs/"+p,schemaPath:"#/properties/envs/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/envs",schemaPath:"#/properties/envs/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}t.options!==void 0&&(M(t.options,{instancePath:a+"/options",parentData:t,parentDataProperty:"\
options",rootData:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return ar.errors=e,i===0}function ps(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!j.
call($r.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NO\
T have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="kustomize.config.k8s.io/v1alpha1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"kustomize.config.k8s.io/v1alpha1"},message:"must be equal to cons\
tant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="Component"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"cons\
t",params:{allowedValue:"Component"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0){let r=t.metadata;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(const s in r)if(!(s==="name"||s==="namespace"||s==="labels"||s==="annotations")){const p={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?
e=[p]:e.push(p),i++}if(r.name!==void 0&&typeof r.name!="string"){const s={instancePath:a+"/metadata/name",schemaPath:"#/properties/metadata/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.namespace!==void 0&&typeof r.namespace!="string"){const s={instancePath:a+
"/metadata/namespace",schemaPath:"#/properties/metadata/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r.labels!==void 0){let s=r.labels;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(typeof s[p]!="string"){const o={instancePath:a+
"/metadata/labels/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/metadata/properties/labels/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const p={instancePath:a+"/metadata/labels",schemaPath:"#/properties/metadata/propert\
ies/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.annotations!==void 0){let s=r.annotations;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(typeof s[p]!="string"){const o={instancePath:a+"/metadata/annotations/"+p.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/metadata/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),i++}}else{const p={instancePath:a+"/metadata/annotations",schemaPath:"#/properties/metadata/properties/annotations/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/metadata",schemaPath:"#/properties/metadata/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+
"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namePrefix!==
void 0&&typeof t.namePrefix!="string"){const r={instancePath:a+"/namePrefix",schemaPath:"#/properties/namePrefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.nameSuffix!==void 0&&typeof t.nameSuffix!="string"){const r={instancePath:a+"/nameSuffix",schemaPath:"#/prope\
rties/nameSuffix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.resources!==void 0){let r=t.resources;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resources/"+p,schemaPath:"#/properties/resources/items/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/resources",schemaPath:"#/properties\
/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.components!==void 0){let r=t.components;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/components/"+p,schemaPath:"#/properties/components/items/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/components",schemaPath:"#/prope\
rties/components/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.crds!==void 0){let r=t.crds;if(Array.isArray(
r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/crds/"+p,schemaPath:"#/properties/crds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/crds",schemaPath:"#/properties/crds/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.configurations!==void 0){let r=t.configurations;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/configurations/"+p,schemaPath:"#/properties/configurations/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/configurations",schemaPath:"#/properties/configurations/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generators!==void 0){let r=t.generators;if(Array.isArray(r)){
const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/generators/"+p,schemaPath:"#/properties/generators/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/generators",schemaPath:"#/properties/generat\
ors/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.transformers!==void 0){let r=t.transformers;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/transformers/"+p,schemaPath:"#/properties/transformers/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/transformers",schemaPath:"#\
/properties/transformers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.validators!==void 0){let r=t.validators;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/validators/"+p,schemaPath:"#/properties/validators\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/validators",schemaPath:"\
#/properties/validators/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)Ye(r[p],{instancePath:a+"/labels/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Ye.errors:e.concat(
Ye.errors),i=e.length)}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.commonAnnotations!==void 0){let r=t.commonAnnotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!=
"string"){const p={instancePath:a+"/commonAnnotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/commonAnnotations/additionalProperties\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/commonAnnotations",schemaPath:"\
#/properties/commonAnnotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.patches!==void 0){let r=t.
patches;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)rr(r[p],{instancePath:a+"/patches/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
rr.errors:e.concat(rr.errors),i=e.length)}else{const s={instancePath:a+"/patches",schemaPath:"#/properties/patches/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.images!==void 0){let r=t.images;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)sr(r[p],{instancePath:a+
"/images/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?sr.errors:e.concat(sr.errors),i=e.length)}else{const s={instancePath:a+"/images",schemaPath:"\
#/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.replicas!==void 0){let r=t.replicas;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)tr(r[p],{instancePath:a+"/replicas/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?tr.errors:e.
concat(tr.errors),i=e.length)}else{const s={instancePath:a+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[s]:e.push(s),i++}}if(t.replacements!==void 0){let r=t.replacements;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];
if(!(o&&typeof o=="object"&&!Array.isArray(o))){const n={instancePath:a+"/replacements/"+p,schemaPath:"#/properties/replacements/items/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/replacements",schemaPath:"#/properties/replacements/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.configMapGenerator!==void 0){let r=t.configMapGenerator;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)ir(r[p],{instancePath:a+"/configMapGenerator/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?ir.
errors:e.concat(ir.errors),i=e.length)}else{const s={instancePath:a+"/configMapGenerator",schemaPath:"#/properties/configMapGenerator/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.secretGenerator!==void 0){let r=t.secretGenerator;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)ar(r[p],{instancePath:a+"/secretGenerator/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?ar.errors:e.concat(ar.errors),i=e.
length)}else{const s={instancePath:a+"/secretGenerator",schemaPath:"#/properties/secretGenerator/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"};e===null?e=[s]:e.push(s),i++}}if(t.generatorOptions!==void 0&&(M(t.generatorOptions,{instancePath:a+"/generatorOptions",parentData:t,parentDataProperty:"ge\
neratorOptions",rootData:u})||(e=e===null?M.errors:e.concat(M.errors),i=e.length)),t.sortOptions!==void 0){let r=t.sortOptions;if(r&&typeof r=="object"&&!Array.
isArray(r)){for(const s in r)if(!(s==="order"||s==="legacySortOptions")){const p={instancePath:a+"/sortOptions",schemaPath:"#/properties/sortOptions/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.order!==
void 0){let s=r.order;if(!(s==="legacy"||s==="fifo")){const p={instancePath:a+"/sortOptions/order",schemaPath:"#/properties/sortOptions/properties/order/enum",keyword:"\
enum",params:{allowedValues:$r.properties.sortOptions.properties.order.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}
if(r.legacySortOptions!==void 0){let s=r.legacySortOptions;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="orderFirst"||p==="orderLast")){
const o={instancePath:a+"/sortOptions/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.orderFirst!==void 0){let p=s.orderFirst;
if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++)if(typeof p[n]!="string"){const l={instancePath:a+"/sortOptions/legacySortOptions/orderFirst/"+n,schemaPath:"\
#/properties/sortOptions/properties/legacySortOptions/properties/orderFirst/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}}else{const o={instancePath:a+"/sortOptions/legacySortOptions/orderFirst",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/\
properties/orderFirst/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.orderLast!==void 0){let p=s.orderLast;
if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++)if(typeof p[n]!="string"){const l={instancePath:a+"/sortOptions/legacySortOptions/orderLast/"+n,schemaPath:"\
#/properties/sortOptions/properties/legacySortOptions/properties/orderLast/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}}else{const o={instancePath:a+"/sortOptions/legacySortOptions/orderLast",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/p\
roperties/orderLast/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/sortOption\
s/legacySortOptions",schemaPath:"#/properties/sortOptions/properties/legacySortOptions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/sortOptions",schemaPath:"#/properties/sortOptions/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.buildMetadata!==void 0){let r=t.buildMetadata;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];
if(!(o==="managedByLabel"||o==="originAnnotations"||o==="transformerAnnotations")){const n={instancePath:a+"/buildMetadata/"+p,schemaPath:"#/properties/buildMet\
adata/items/enum",keyword:"enum",params:{allowedValues:$r.properties.buildMetadata.items.enum},message:"must be equal to one of the allowed values"};e===null?e=
[n]:e.push(n),i++}}}else{const s={instancePath:a+"/buildMetadata",schemaPath:"#/properties/buildMetadata/type",keyword:"type",params:{type:"array"},message:"mus\
t be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return ps.errors=e,i===0}const Hs=os,Cr={required:["apiVersion","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"\
policies.kyverno.io/v1"},kind:{const:"ValidatingPolicy"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{auditAnnotations:{
type:"array",items:{$ref:"shared#/$defs/part0"}},autogen:{type:"object",properties:{podControllers:{type:"object",properties:{controllers:{type:"array",items:{type:"\
string"}}},additionalProperties:!1},validatingAdmissionPolicy:{$ref:"shared#/$defs/part1"}},additionalProperties:!1},evaluation:{type:"object",properties:{admission:{
$ref:"shared#/$defs/part1"},background:{$ref:"shared#/$defs/part1"},mode:{type:"string"}},additionalProperties:!1},failurePolicy:{enum:["Ignore","Fail"],type:"s\
tring"},matchConditions:{type:"array",items:{$ref:"shared#/$defs/part2"}},matchConstraints:{type:"object",properties:{excludeResourceRules:{type:"array",items:{
$ref:"shared#/$defs/part3"}},matchPolicy:{type:"string"},namespaceSelector:{$ref:"shared#/$defs/part4"},objectSelector:{$ref:"shared#/$defs/part4"},resourceRules:{
type:"array",items:{$ref:"shared#/$defs/part3"}}},additionalProperties:!1},validationActions:{type:"array",items:{enum:["Deny","Audit","Warn"],type:"string"}},validations:{
type:"array",items:{$ref:"shared#/$defs/part6"}},variables:{type:"array",items:{$ref:"shared#/$defs/part2"}},webhookConfiguration:{type:"object",properties:{timeoutSeconds:{
type:"integer"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1,$id:"kind17"};function pr(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"\
/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"\
/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/propertie\
s/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"\
#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!=
"string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/genera\
tion",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){
let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFiel\
ds/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"\
#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{
const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/reso\
urceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="strin\
g"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return pr.errors=e,i===0}function or(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.
push(r),i++}if(t.valueExpression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"\
must have required property 'valueExpression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="key"||r==="valueExpression")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.key!==void 0&&typeof t.key!="string"){const r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[r]:e.push(r),i++}if(t.valueExpression!==void 0&&typeof t.valueExpression!="string"){const r={instancePath:a+"/valueExpression",schemaPath:"\
#/properties/valueExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return or.errors=e,i===0}function F(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="enabled"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT hav\
e additional properties"};e===null?e=[s]:e.push(s),i++}if(t.enabled!==void 0&&typeof t.enabled!="boolean"){const r={instancePath:a+"/enabled",schemaPath:"#/prop\
erties/enabled/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return F.errors=e,i===0}function _(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expression===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expressio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="name")){const s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return _.errors=e,i===0}function W(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="apiGroups"||r==="apiVersions"||r==="operations"||r==="resourceNames"||r==="resources"||r==="scope")){const s={instancePath:a,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiGroups!==
void 0){let r=t.apiGroups;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/apiGroups/"+p,schemaPath:"\
#/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/\
apiGroups",schemaPath:"#/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.apiVersions!==
void 0){let r=t.apiVersions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/apiVersions/"+p,schemaPath:"\
#/properties/apiVersions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+
"/apiVersions",schemaPath:"#/properties/apiVersions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.operations!==
void 0){let r=t.operations;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/operations/"+p,schemaPath:"\
#/properties/operations/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"\
/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceNames!==
void 0){let r=t.resourceNames;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resourceNames/"+p,schemaPath:"\
#/properties/resourceNames/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+
"/resourceNames",schemaPath:"#/properties/resourceNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resources!==
void 0){let r=t.resources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/resources/"+p,schemaPath:"\
#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/\
resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.scope!==void 0&&
typeof t.scope!="string"){const r={instancePath:a+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return W.errors=e,i===0}function S(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.
push(r),i++}if(t.operator===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"},message:"must have re\
quired property 'operator'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="key"||r==="operator"||r==="values")){const s={instancePath:a,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
key!==void 0&&typeof t.key!="string"){const r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[r]:e.push(r),i++}if(t.operator!==void 0&&typeof t.operator!="string"){const r={instancePath:a+"/operator",schemaPath:"#/properties/operator/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.values!==void 0){let r=t.values;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/values/"+p,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return S.errors=e,i===0}function Z(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="matchExpressions"||r==="matchLabels")){const s={instancePath:a,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.matchExpressions!==
void 0){let r=t.matchExpressions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)S(r[p],{instancePath:a+"/matchExpressions/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{const s={instancePath:a+"/matchExpressions",schemaPath:"#/properties/matchExpressions/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchLabels!==void 0){let r=t.matchLabels;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={
instancePath:a+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Z.errors=
e,i===0}function nr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expression===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expressio\
n'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="message"||r==="messageExpression"||r==="reason")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.message!==void 0&&typeof t.message!="string"){const r={instancePath:a+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.messageExpression!==void 0&&typeof t.
messageExpression!="string"){const r={instancePath:a+"/messageExpression",schemaPath:"#/properties/messageExpression/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.reason!==void 0&&typeof t.reason!="string"){const r={instancePath:a+"/reason",schemaPath:"#/properti\
es/reason/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return nr.errors=e,i===0}function os(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mus\
t have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="policies.kyverno.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",
keyword:"const",params:{allowedValue:"policies.kyverno.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="V\
alidatingPolicy"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ValidatingPolicy"},message:"must be\
 equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(pr(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",
rootData:u})||(e=e===null?pr.errors:e.concat(pr.errors),i=e.length)),t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(!j.call(Cr.properties.spec.properties,s)){const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.auditAnnotations!==void 0){let s=r.auditAnnotations;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)or(s[o],{instancePath:a+"/spec/auditAnnotations/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=
e===null?or.errors:e.concat(or.errors),i=e.length)}else{const p={instancePath:a+"/spec/auditAnnotations",schemaPath:"#/properties/spec/properties/auditAnnotatio\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.autogen!==void 0){let s=r.autogen;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(const p in s)if(!(p==="podControllers"||p==="validatingAdmissionPolicy")){const o={instancePath:a+"/spec/autogen",schemaPath:"#/pro\
perties/spec/properties/autogen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};
e===null?e=[o]:e.push(o),i++}if(s.podControllers!==void 0){let p=s.podControllers;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="controll\
ers"){const n={instancePath:a+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(p.controllers!==void 0){let o=p.
controllers;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)if(typeof o[l]!="string"){const m={instancePath:a+"/spec/autogen/podControllers/controller\
s/"+l,schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/properties/controllers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/spec/autogen/podControllers/controllers",schemaPath:"#/properties/spec/properties/\
autogen/properties/podControllers/properties/controllers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{
const o={instancePath:a+"/spec/autogen/podControllers",schemaPath:"#/properties/spec/properties/autogen/properties/podControllers/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}s.validatingAdmissionPolicy!==void 0&&(F(s.validatingAdmissionPolicy,{instancePath:a+"/spec/aut\
ogen/validatingAdmissionPolicy",parentData:s,parentDataProperty:"validatingAdmissionPolicy",rootData:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length))}else{
const p={instancePath:a+"/spec/autogen",schemaPath:"#/properties/spec/properties/autogen/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[p]:e.push(p),i++}}if(r.evaluation!==void 0){let s=r.evaluation;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="admission"||p==="\
background"||p==="mode")){const o={instancePath:a+"/spec/evaluation",schemaPath:"#/properties/spec/properties/evaluation/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.admission!==void 0&&(F(s.admission,
{instancePath:a+"/spec/evaluation/admission",parentData:s,parentDataProperty:"admission",rootData:u})||(e=e===null?F.errors:e.concat(F.errors),i=e.length)),s.background!==
void 0&&(F(s.background,{instancePath:a+"/spec/evaluation/background",parentData:s,parentDataProperty:"background",rootData:u})||(e=e===null?F.errors:e.concat(F.
errors),i=e.length)),s.mode!==void 0&&typeof s.mode!="string"){const p={instancePath:a+"/spec/evaluation/mode",schemaPath:"#/properties/spec/properties/evaluati\
on/properties/mode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/spec/evalu\
ation",schemaPath:"#/properties/spec/properties/evaluation/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.
failurePolicy!==void 0){let s=r.failurePolicy;if(typeof s!="string"){const p={instancePath:a+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/fail\
urePolicy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(!(s==="Ignore"||s==="Fail")){const p={instancePath:a+
"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:Cr.properties.spec.properties.failurePolicy.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(r.matchConditions!==void 0){let s=r.matchConditions;if(Array.isArray(
s)){const p=s.length;for(let o=0;o<p;o++)_(s[o],{instancePath:a+"/spec/matchConditions/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?_.errors:
e.concat(_.errors),i=e.length)}else{const p={instancePath:a+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.matchConstraints!==void 0){let s=r.matchConstraints;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(const p in s)if(!(p==="excludeResourceRules"||p==="matchPolicy"||p==="namespaceSelector"||p==="objectSelector"||p==="resourceRules")){const o={
instancePath:a+"/spec/matchConstraints",schemaPath:"#/properties/spec/properties/matchConstraints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.excludeResourceRules!==void 0){let p=s.excludeResourceRules;if(Array.isArray(p)){
const o=p.length;for(let n=0;n<o;n++)W(p[n],{instancePath:a+"/spec/matchConstraints/excludeResourceRules/"+n,parentData:p,parentDataProperty:n,rootData:u})||(e=
e===null?W.errors:e.concat(W.errors),i=e.length)}else{const o={instancePath:a+"/spec/matchConstraints/excludeResourceRules",schemaPath:"#/properties/spec/proper\
ties/matchConstraints/properties/excludeResourceRules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.matchPolicy!==
void 0&&typeof s.matchPolicy!="string"){const p={instancePath:a+"/spec/matchConstraints/matchPolicy",schemaPath:"#/properties/spec/properties/matchConstraints/p\
roperties/matchPolicy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(s.namespaceSelector!==void 0&&(Z(s.namespaceSelector,
{instancePath:a+"/spec/matchConstraints/namespaceSelector",parentData:s,parentDataProperty:"namespaceSelector",rootData:u})||(e=e===null?Z.errors:e.concat(Z.errors),
i=e.length)),s.objectSelector!==void 0&&(Z(s.objectSelector,{instancePath:a+"/spec/matchConstraints/objectSelector",parentData:s,parentDataProperty:"objectSelec\
tor",rootData:u})||(e=e===null?Z.errors:e.concat(Z.errors),i=e.length)),s.resourceRules!==void 0){let p=s.resourceRules;if(Array.isArray(p)){const o=p.length;for(let n=0;n<
o;n++)W(p[n],{instancePath:a+"/spec/matchConstraints/resourceRules/"+n,parentData:p,parentDataProperty:n,rootData:u})||(e=e===null?W.errors:e.concat(W.errors),i=
e.length)}else{const o={instancePath:a+"/spec/matchConstraints/resourceRules",schemaPath:"#/properties/spec/properties/matchConstraints/properties/resourceRules\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/spec/matchConstraints",schemaPath:"\
#/properties/spec/properties/matchConstraints/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.validationActions!==
void 0){let s=r.validationActions;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(typeof n!="string"){const l={instancePath:a+"/spec/va\
lidationActions/"+o,schemaPath:"#/properties/spec/properties/validationActions/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}if(!(n==="Deny"||n==="Audit"||n==="Warn")){const l={instancePath:a+"/spec/validationActions/"+o,schemaPath:"#/properties/spec/properties/val\
idationActions/items/enum",keyword:"enum",params:{allowedValues:Cr.properties.spec.properties.validationActions.items.enum},message:"must be equal to one of the\
 allowed values"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/validationActions",schemaPath:"#/properties/spec/properties/validationActio\
ns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.validations!==void 0){let s=r.validations;if(Array.isArray(
s)){const p=s.length;for(let o=0;o<p;o++)nr(s[o],{instancePath:a+"/spec/validations/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?nr.errors:e.
concat(nr.errors),i=e.length)}else{const p={instancePath:a+"/spec/validations",schemaPath:"#/properties/spec/properties/validations/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.variables!==void 0){let s=r.variables;if(Array.isArray(s)){const p=s.length;for(let o=0;o<
p;o++)_(s[o],{instancePath:a+"/spec/variables/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?_.errors:e.concat(_.errors),i=e.length)}else{const p={
instancePath:a+"/spec/variables",schemaPath:"#/properties/spec/properties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[p]:e.push(p),i++}}if(r.webhookConfiguration!==void 0){let s=r.webhookConfiguration;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(p!=="time\
outSeconds"){const o={instancePath:a+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.timeoutSeconds!==void 0){let p=s.
timeoutSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:a+"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/prope\
rties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(
o),i++}}}else{const p={instancePath:a+"/spec/webhookConfiguration",schemaPath:"#/properties/spec/properties/webhookConfiguration/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return os.errors=e,i===0}const Us=ns,_s={required:["apiVersion","kind","metadata","spec"],type:"object",properties:{
apiVersion:{const:"policies.kyverno.io/v1"},kind:{const:"PolicyException"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{required:["policyRefs"],
type:"object",properties:{allowedValues:{type:"array",items:{type:"string"}},evaluationMode:{type:"string"},expiresAt:{type:"string"},images:{type:"array",items:{
type:"string"}},matchConditions:{type:"array",items:{$ref:"shared#/$defs/part2"}},policyRefs:{type:"array",items:{required:["kind","name"],type:"object",properties:{
kind:{type:"string"},name:{type:"string"}},additionalProperties:!1}},properties:{type:"object",additionalProperties:{type:"string"}},reportResult:{enum:["skip",
"pass"],type:"string"}},additionalProperties:!1}},additionalProperties:!1,$id:"kind18"};function lr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==
void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestam\
p",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==
void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"\
#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==
void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){
let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="strin\
g"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerRef\
erences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",
schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==
void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"\
#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="strin\
g"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return lr.errors=e,i===
0}function mr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expression===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expressio\
n'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="name")){const s={instancePath:a,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prope\
rties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return mr.errors=e,i===0}function ns(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?
e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must\
 have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="meta\
data"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT h\
ave additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="policies.kyverno.io/v1"){const r={instancePath:a+"/apiVersion",
schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"policies.kyverno.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.
push(r),i++}if(t.kind!==void 0&&t.kind!=="PolicyException"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
PolicyException"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(lr(t.metadata,{instancePath:a+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:u})||(e=e===null?lr.errors:e.concat(lr.errors),i=e.length)),t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.policyRefs===void 0){const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"policy\
Refs"},message:"must have required property 'policyRefs'"};e===null?e=[s]:e.push(s),i++}for(const s in r)if(!(s==="allowedValues"||s==="evaluationMode"||s==="ex\
piresAt"||s==="images"||s==="matchConditions"||s==="policyRefs"||s==="properties"||s==="reportResult")){const p={instancePath:a+"/spec",schemaPath:"#/properties\
/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),
i++}if(r.allowedValues!==void 0){let s=r.allowedValues;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+
"/spec/allowedValues/"+o,schemaPath:"#/properties/spec/properties/allowedValues/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/spec/allowedValues",schemaPath:"#/properties/spec/properties/allowedValues/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.evaluationMode!==void 0&&typeof r.evaluationMode!="string"){const s={instancePath:a+"/\
spec/evaluationMode",schemaPath:"#/properties/spec/properties/evaluationMode/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:
e.push(s),i++}if(r.expiresAt!==void 0&&typeof r.expiresAt!="string"){const s={instancePath:a+"/spec/expiresAt",schemaPath:"#/properties/spec/properties/expiresA\
t/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(r.images!==void 0){let s=r.images;if(Array.isArray(s)){const p=s.
length;for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+"/spec/images/"+o,schemaPath:"#/properties/spec/properties/images/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/spec/images",schemaPath:"#/properties/spec/p\
roperties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.matchConditions!==void 0){let s=r.matchConditions;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)mr(s[o],{instancePath:a+"/spec/matchConditions/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=
e===null?mr.errors:e.concat(mr.errors),i=e.length)}else{const p={instancePath:a+"/spec/matchConditions",schemaPath:"#/properties/spec/properties/matchConditions\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.policyRefs!==void 0){let s=r.policyRefs;if(Array.isArray(
s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.kind===void 0){const l={instancePath:a+"/spec/policyRefs/"+
o,schemaPath:"#/properties/spec/properties/policyRefs/items/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'k\
ind'"};e===null?e=[l]:e.push(l),i++}if(n.name===void 0){const l={instancePath:a+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/\
required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l===
"kind"||l==="name")){const m={instancePath:a+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.kind!==void 0&&typeof n.kind!="\
string"){const l={instancePath:a+"/spec/policyRefs/"+o+"/kind",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/kind/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.name!==void 0&&typeof n.name!="string"){const l={instancePath:a+"/spec/policyRefs/"+o+
"/name",schemaPath:"#/properties/spec/properties/policyRefs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),i++}}else{const l={instancePath:a+"/spec/policyRefs/"+o,schemaPath:"#/properties/spec/properties/policyRefs/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/policyRefs",schemaPath:"#/properties/spec/properties/polic\
yRefs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.properties!==void 0){let s=r.properties;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(const p in s)if(typeof s[p]!="string"){const o={instancePath:a+"/spec/properties/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/spec/properties/properties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
const p={instancePath:a+"/spec/properties",schemaPath:"#/properties/spec/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[p]:e.push(p),i++}}if(r.reportResult!==void 0){let s=r.reportResult;if(typeof s!="string"){const p={instancePath:a+"/spec/reportResult",schemaPath:"\
#/properties/spec/properties/reportResult/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(!(s==="skip"||s===
"pass")){const p={instancePath:a+"/spec/reportResult",schemaPath:"#/properties/spec/properties/reportResult/enum",keyword:"enum",params:{allowedValues:_s.properties.
spec.properties.reportResult.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a+"/spec",schemaPath:"\
#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ns.errors=e,i===0}const Ws=ms,ye={required:["apiVers\
ion","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"kyverno.io/v1"},kind:{const:"ClusterPolicy"},metadata:{$ref:"kubernetes#/$defs/meta.\
v1.ObjectMeta"},spec:{type:"object",properties:{admission:{type:"boolean"},applyRules:{enum:["All","One"],type:"string"},background:{type:"boolean"},emitWarning:{
type:"boolean"},failurePolicy:{enum:["Ignore","Fail"],type:"string"},generateExisting:{type:"boolean"},generateExistingOnPolicyUpdate:{type:"boolean"},mutateExistingOnPolicyUpdate:{
type:"boolean"},rules:{type:"array",items:{required:["match","name"],type:"object",properties:{celPreconditions:{type:"array",items:{$ref:"shared#/$defs/part2"}},
exclude:{$ref:"shared#/$defs/part7"},match:{$ref:"shared#/$defs/part7"},name:{type:"string",pattern:"^.{0,63}$"},preconditions:{},reportProperties:{type:"object",
additionalProperties:{type:"string"}},skipBackgroundRequests:{type:"boolean"},validate:{type:"object",properties:{allowExistingViolations:{type:"boolean"},cel:{
type:"object",properties:{auditAnnotations:{type:"array",items:{$ref:"shared#/$defs/part0"}},expressions:{type:"array",items:{$ref:"shared#/$defs/part6"}},generate:{
type:"boolean"},paramKind:{type:"object",properties:{apiVersion:{type:"string"},kind:{type:"string"}},additionalProperties:!1},paramRef:{type:"object",properties:{
name:{type:"string"},namespace:{type:"string"},parameterNotFoundAction:{type:"string"},selector:{$ref:"shared#/$defs/part4"}},additionalProperties:!1},variables:{
type:"array",items:{$ref:"shared#/$defs/part2"}}},additionalProperties:!1},deny:{type:"object",properties:{conditions:{}},additionalProperties:!1},failureAction:{
enum:["Audit","Enforce"],type:"string"},failureActionOverrides:{type:"array",items:{$ref:"shared#/$defs/part12"}},message:{type:"string"}},additionalProperties:!1}},
additionalProperties:!1}},schemaValidation:{type:"boolean"},useServerSideApply:{type:"boolean"},validationFailureAction:{enum:["audit","enforce","Audit","Enforc\
e"],type:"string"},validationFailureActionOverrides:{type:"array",items:{$ref:"shared#/$defs/part12"}},webhookConfiguration:{type:"object",properties:{failurePolicy:{
enum:["Ignore","Fail"],type:"string"},matchConditions:{type:"array",items:{$ref:"shared#/$defs/part2"}},timeoutSeconds:{type:"integer"}},additionalProperties:!1},
webhookTimeoutSeconds:{type:"integer"}},additionalProperties:!1}},additionalProperties:!1,$id:"kind19"};function yr(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"\
/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+
"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"\
/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/propertie\
s/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"\
#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!=
"string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/genera\
tion",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){
let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),
i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:
e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFiel\
ds/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"\
#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!=
"string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{
const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/reso\
urceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="strin\
g"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.
push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return yr.errors=e,i===0}function L(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"expression"},
message:"must have required property 'expression'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expression"||r==="\
name")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have addition\
al properties"};e===null?e=[s]:e.push(s),i++}if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+"/expression",schemaPath:"#/proper\
ties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){
const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return L.errors=e,i===0}const Zs={type:"object",not:{$ref:"shared#/$defs/part10"},properties:{annotations:{type:"object",additionalProperties:{type:"string"}},kinds:{type:"array",items:{
type:"string"}},name:{type:"string"},names:{type:"array",items:{type:"string"}},namespaceSelector:{$ref:"shared#/$defs/part4"},namespaces:{type:"array",items:{type:"\
string"}},operations:{type:"array",items:{enum:["CREATE","CONNECT","UPDATE","DELETE"],type:"string"}},selector:{$ref:"shared#/$defs/part4"}},additionalProperties:!1};function ur(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}if(t.names===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"names"},message:"must have requir\
ed property 'names'"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"};e===null?e=[r]:e.push(r),i++}return ur.errors=e,i===0}function z(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="matchExpressions"||r==="matchLabels")){const s={instancePath:a,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.matchExpressions!==
void 0){let r=t.matchExpressions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)S(r[p],{instancePath:a+"/matchExpressions/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{const s={instancePath:a+"/matchExpressions",schemaPath:"#/properties/matchExpressions/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchLabels!==void 0){let r=t.matchLabels;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={
instancePath:a+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return z.errors=
e,i===0}function I(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;const r=i,s=i;ur(t,{instancePath:a,parentData:h,parentDataProperty:g,
rootData:u})||(e=e===null?ur.errors:e.concat(ur.errors),i=e.length);var p=s===i;if(p){const o={instancePath:a,schemaPath:"#/not",keyword:"not",params:{},message:"\
must NOT be valid"};e===null?e=[o]:e.push(o),i++}else i=r,e!==null&&(r?e.length=r:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o===
"annotations"||o==="kinds"||o==="name"||o==="names"||o==="namespaceSelector"||o==="namespaces"||o==="operations"||o==="selector")){const n={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}
if(t.annotations!==void 0){let o=t.annotations;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(typeof o[n]!="string"){const l={instancePath:a+"\
/annotations/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),i++}}else{const n={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}if(t.kinds!==void 0){let o=t.kinds;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)if(typeof o[l]!=
"string"){const m={instancePath:a+"/kinds/"+l,schemaPath:"#/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/kinds",schemaPath:"#/properties/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}if(t.name!==void 0&&typeof t.name!="string"){const o={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(t.names!==void 0){let o=t.names;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)
if(typeof o[l]!="string"){const m={instancePath:a+"/names/"+l,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(t.namespaceSelector!==void 0&&(z(t.namespaceSelector,{instancePath:a+"/namespaceSelector",parentData:t,parentDataProperty:"\
namespaceSelector",rootData:u})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.namespaces!==void 0){let o=t.namespaces;if(Array.isArray(o)){const n=o.length;
for(let l=0;l<n;l++)if(typeof o[l]!="string"){const m={instancePath:a+"/namespaces/"+l,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"t\
ype",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.operations!==void 0){let o=t.operations;if(Array.isArray(o)){const n=o.length;
for(let l=0;l<n;l++){let m=o[l];if(typeof m!="string"){const y={instancePath:a+"/operations/"+l,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(!(m==="CREATE"||m==="CONNECT"||m==="UPDATE"||m==="DELETE")){const y={instancePath:a+"/o\
perations/"+l,schemaPath:"#/properties/operations/items/enum",keyword:"enum",params:{allowedValues:Zs.properties.operations.items.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[y]:e.push(y),i++}}}else{const n={instancePath:a+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}t.selector!==void 0&&(z(t.selector,{instancePath:a+"/selector",parentData:t,parentDataProperty:"\
selector",rootData:u})||(e=e===null?z.errors:e.concat(z.errors),i=e.length))}else{const o={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return I.errors=e,i===0}function B(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:
e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required\
 property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiGroup"||r==="kind"||r==="name"||r==="namespace")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.apiGroup!==void 0&&typeof t.apiGroup!="string"){const r={instancePath:a+"/apiGroup",schemaPath:"#/properties/apiGroup/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#/propert\
ies/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={
instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==
void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return B.errors=e,i===0}function J(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const r in t)if(!(r==="clusterRoles"||r==="resources"||r==="roles"||r==="subjects")){const s={instancePath:a,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.
clusterRoles!==void 0){let r=t.clusterRoles;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/cluste\
rRoles/"+p,schemaPath:"#/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
const s={instancePath:a+"/clusterRoles",schemaPath:"#/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}if(t.resources!==void 0&&(I(t.resources,{instancePath:a+"/resources",parentData:t,parentDataProperty:"resources",rootData:u})||(e=e===null?I.errors:
e.concat(I.errors),i=e.length)),t.roles!==void 0){let r=t.roles;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/roles/"+p,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.subjects!==
void 0){let r=t.subjects;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)B(r[p],{instancePath:a+"/subjects/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{const s={instancePath:a+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return J.errors=e,i===0}function Q(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;const r=i,s=i;if(i===s)if(t&&typeof t=="object"&&!Array.isArray(t)){let o;if(t.any===void 0&&(o="any")||t.all===void 0&&(o="all")){const n={};e===null?e=[n]:
e.push(n),i++}}else{const o={};e===null?e=[o]:e.push(o),i++}var p=s===i;if(p){const o={instancePath:a,schemaPath:"#/not",keyword:"not",params:{},message:"must N\
OT be valid"};e===null?e=[o]:e.push(o),i++}else i=r,e!==null&&(r?e.length=r:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="all"||
o==="any"||o==="clusterRoles"||o==="resources"||o==="roles"||o==="subjects")){const n={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(t.all!==void 0){let o=t.all;if(Array.isArray(
o)){const n=o.length;for(let l=0;l<n;l++)J(o[l],{instancePath:a+"/all/"+l,parentData:o,parentDataProperty:l,rootData:u})||(e=e===null?J.errors:e.concat(J.errors),
i=e.length)}else{const n={instancePath:a+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),i++}}if(t.any!==void 0){let o=t.any;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)J(o[l],{instancePath:a+"/any/"+l,parentData:o,parentDataProperty:l,
rootData:u})||(e=e===null?J.errors:e.concat(J.errors),i=e.length)}else{const n={instancePath:a+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.clusterRoles!==void 0){let o=t.clusterRoles;if(Array.isArray(o)){const n=o.length;for(let l=0;l<
n;l++)if(typeof o[l]!="string"){const m={instancePath:a+"/clusterRoles/"+l,schemaPath:"#/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/clusterRoles",schemaPath:"#/properties/clusterRoles/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}if(t.resources!==void 0&&(I(t.resources,{instancePath:a+"/resources",parentData:t,parentDataProperty:"\
resources",rootData:u})||(e=e===null?I.errors:e.concat(I.errors),i=e.length)),t.roles!==void 0){let o=t.roles;if(Array.isArray(o)){const n=o.length;for(let l=0;l<
n;l++)if(typeof o[l]!="string"){const m={instancePath:a+"/roles/"+l,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[m]:e.push(m),i++}}else{const n={instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),i++}}if(t.subjects!==void 0){let o=t.subjects;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)B(o[l],{instancePath:a+
"/subjects/"+l,parentData:o,parentDataProperty:l,rootData:u})||(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{const n={instancePath:a+"/subjects",schemaPath:"\
#/properties/subjects/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{const o={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}return Q.errors=e,i===0}function cr(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.key===void 0){const r={instancePath:a,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"key"},message:"must have required property 'key'"};e===null?e=[r]:e.push(r),i++}if(t.valueExpression===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"valueExpression"},message:"must have required property 'valueExpress\
ion'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="key"||r==="valueExpression")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.key!==void 0&&typeof t.key!=
"string"){const r={instancePath:a+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.valueExpression!==void 0&&typeof t.valueExpression!="string"){const r={instancePath:a+"/valueExpression",schemaPath:"#/properties/valueExpression/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return cr.errors=e,i===0}function fr(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="expr\
ession"||r==="message"||r==="messageExpression"||r==="reason")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.expression!==void 0&&typeof t.expression!="string"){const r={
instancePath:a+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}if(t.message!==void 0&&typeof t.message!="string"){const r={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.messageExpression!==void 0&&typeof t.messageExpression!="string"){const r={instancePath:a+"/m\
essageExpression",schemaPath:"#/properties/messageExpression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.reason!==void 0&&typeof t.reason!="string"){const r={instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return fr.errors=e,i===0}function dr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="matchExpressions"||r==="matchLabels")){const s={instancePath:a,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.matchExpressions!==
void 0){let r=t.matchExpressions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)S(r[p],{instancePath:a+"/matchExpressions/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{const s={instancePath:a+"/matchExpressions",schemaPath:"#/properties/matchExpressions/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchLabels!==void 0){let r=t.matchLabels;if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/matchLabels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={
instancePath:a+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return dr.errors=
e,i===0}const Js={type:"object",properties:{action:{enum:["audit","enforce","Audit","Enforce"],type:"string"},namespaceSelector:{$ref:"shared#/$defs/part4"},namespaces:{
type:"array",items:{type:"string"}}},additionalProperties:!1};function X(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="action"||r==="namespaceSelector"||r==="namespaces")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.action!==void 0){let r=t.action;if(typeof r!="string"){const s={instancePath:a+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(!(r==="audit"||r==="enforce"||r==="Audit"||r==="Enforce")){const s={instancePath:a+"/action",
schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Js.properties.action.enum},message:"must be equal to one of the allowed values"};e===
null?e=[s]:e.push(s),i++}}if(t.namespaceSelector!==void 0&&(z(t.namespaceSelector,{instancePath:a+"/namespaceSelector",parentData:t,parentDataProperty:"namespac\
eSelector",rootData:u})||(e=e===null?z.errors:e.concat(z.errors),i=e.length)),t.namespaces!==void 0){let r=t.namespaces;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/namespaces/"+p,schemaPath:"#/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return X.errors=e,i===0}const ls=new RegExp("^.{0,63}$","u");function ms(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===
void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};
e===null?e=[r]:e.push(r),i++}if(t.spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"mus\
t have required property 'spec'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="kyverno.io/v1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"\
const",params:{allowedValue:"kyverno.io/v1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&t.kind!=="ClusterPolicy"){const r={
instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"ClusterPolicy"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(yr(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?yr.errors:
e.concat(yr.errors),i=e.length)),t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!j.call(ye.properties.spec.properties,
s)){const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"mu\
st NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.admission!==void 0&&typeof r.admission!="boolean"){const s={instancePath:a+"/spec/admissio\
n",schemaPath:"#/properties/spec/properties/admission/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.
applyRules!==void 0){let s=r.applyRules;if(typeof s!="string"){const p={instancePath:a+"/spec/applyRules",schemaPath:"#/properties/spec/properties/applyRules/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(!(s==="All"||s==="One")){const p={instancePath:a+"/spec/appl\
yRules",schemaPath:"#/properties/spec/properties/applyRules/enum",keyword:"enum",params:{allowedValues:ye.properties.spec.properties.applyRules.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[p]:e.push(p),i++}}if(r.background!==void 0&&typeof r.background!="boolean"){const s={instancePath:a+"/sp\
ec/background",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),i++}if(r.emitWarning!==void 0&&typeof r.emitWarning!="boolean"){const s={instancePath:a+"/spec/emitWarning",schemaPath:"#/properties/spec/properties/emitWarn\
ing/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.failurePolicy!==void 0){let s=r.failurePolicy;if(typeof s!=
"string"){const p={instancePath:a+"/spec/failurePolicy",schemaPath:"#/properties/spec/properties/failurePolicy/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[p]:e.push(p),i++}if(!(s==="Ignore"||s==="Fail")){const p={instancePath:a+"/spec/failurePolicy",schemaPath:"#/properties/spec/proper\
ties/failurePolicy/enum",keyword:"enum",params:{allowedValues:ye.properties.spec.properties.failurePolicy.enum},message:"must be equal to one of the allowed val\
ues"};e===null?e=[p]:e.push(p),i++}}if(r.generateExisting!==void 0&&typeof r.generateExisting!="boolean"){const s={instancePath:a+"/spec/generateExisting",schemaPath:"\
#/properties/spec/properties/generateExisting/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.generateExistingOnPolicyUpdate!==
void 0&&typeof r.generateExistingOnPolicyUpdate!="boolean"){const s={instancePath:a+"/spec/generateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/propert\
ies/generateExistingOnPolicyUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.mutateExistingOnPolicyUpdate!==
void 0&&typeof r.mutateExistingOnPolicyUpdate!="boolean"){const s={instancePath:a+"/spec/mutateExistingOnPolicyUpdate",schemaPath:"#/properties/spec/properties/\
mutateExistingOnPolicyUpdate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.rules!==void 0){let s=r.rules;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.match===void 0){const l={instancePath:a+
"/spec/rules/"+o,schemaPath:"#/properties/spec/properties/rules/items/required",keyword:"required",params:{missingProperty:"match"},message:"must have required \
property 'match'"};e===null?e=[l]:e.push(l),i++}if(n.name===void 0){const l={instancePath:a+"/spec/rules/"+o,schemaPath:"#/properties/spec/properties/rules/item\
s/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[l]:e.push(l),i++}for(const l in n)if(!(l===
"celPreconditions"||l==="exclude"||l==="match"||l==="name"||l==="preconditions"||l==="reportProperties"||l==="skipBackgroundRequests"||l==="validate")){const m={
instancePath:a+"/spec/rules/"+o,schemaPath:"#/properties/spec/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.celPreconditions!==void 0){let l=n.celPreconditions;if(Array.isArray(l)){const m=l.
length;for(let y=0;y<m;y++)L(l[y],{instancePath:a+"/spec/rules/"+o+"/celPreconditions/"+y,parentData:l,parentDataProperty:y,rootData:u})||(e=e===null?L.errors:e.
concat(L.errors),i=e.length)}else{const m={instancePath:a+"/spec/rules/"+o+"/celPreconditions",schemaPath:"#/properties/spec/properties/rules/items/properties/c\
elPreconditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}if(n.exclude!==void 0&&(Q(n.exclude,{instancePath:a+
"/spec/rules/"+o+"/exclude",parentData:n,parentDataProperty:"exclude",rootData:u})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),n.match!==void 0&&(Q(n.
match,{instancePath:a+"/spec/rules/"+o+"/match",parentData:n,parentDataProperty:"match",rootData:u})||(e=e===null?Q.errors:e.concat(Q.errors),i=e.length)),n.name!==
void 0){let l=n.name;if(typeof l=="string"){if(!ls.test(l)){const m={instancePath:a+"/spec/rules/"+o+"/name",schemaPath:"#/properties/spec/properties/rules/item\
s/properties/name/pattern",keyword:"pattern",params:{pattern:"^.{0,63}$"},message:'must match pattern "^.{0,63}$"'};e===null?e=[m]:e.push(m),i++}}else{const m={
instancePath:a+"/spec/rules/"+o+"/name",schemaPath:"#/properties/spec/properties/rules/items/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}}if(n.reportProperties!==void 0){let l=n.reportProperties;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(typeof l[m]!="string"){const y={instancePath:a+"/spec/rules/"+o+"/reportProperties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/spec/p\
roperties/rules/items/properties/reportProperties/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(
y),i++}}else{const m={instancePath:a+"/spec/rules/"+o+"/reportProperties",schemaPath:"#/properties/spec/properties/rules/items/properties/reportProperties/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}if(n.skipBackgroundRequests!==void 0&&typeof n.skipBackgroundRequests!=
"boolean"){const l={instancePath:a+"/spec/rules/"+o+"/skipBackgroundRequests",schemaPath:"#/properties/spec/properties/rules/items/properties/skipBackgroundRequ\
ests/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}if(n.validate!==void 0){let l=n.validate;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const m in l)if(!(m==="allowExistingViolations"||m==="cel"||m==="deny"||m==="failureAction"||m==="failureActionOverrides"||m===
"message")){const y={instancePath:a+"/spec/rules/"+o+"/validate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.allowExistingViolations!==
void 0&&typeof l.allowExistingViolations!="boolean"){const m={instancePath:a+"/spec/rules/"+o+"/validate/allowExistingViolations",schemaPath:"#/properties/spec/\
properties/rules/items/properties/validate/properties/allowExistingViolations/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[m]:e.push(m),i++}if(l.cel!==void 0){let m=l.cel;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const y in m)if(!(y==="auditAnnotations"||y==="expressions"||y===
"generate"||y==="paramKind"||y==="paramRef"||y==="variables")){const c={instancePath:a+"/spec/rules/"+o+"/validate/cel",schemaPath:"#/properties/spec/properties\
/rules/items/properties/validate/properties/cel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additi\
onal properties"};e===null?e=[c]:e.push(c),i++}if(m.auditAnnotations!==void 0){let y=m.auditAnnotations;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)
cr(y[f],{instancePath:a+"/spec/rules/"+o+"/validate/cel/auditAnnotations/"+f,parentData:y,parentDataProperty:f,rootData:u})||(e=e===null?cr.errors:e.concat(cr.errors),
i=e.length)}else{const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/auditAnnotations",schemaPath:"#/properties/spec/properties/rules/items/properties/valid\
ate/properties/cel/properties/auditAnnotations/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),i++}}if(m.expressions!==
void 0){let y=m.expressions;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)fr(y[f],{instancePath:a+"/spec/rules/"+o+"/validate/cel/expressions/"+f,parentData:y,
parentDataProperty:f,rootData:u})||(e=e===null?fr.errors:e.concat(fr.errors),i=e.length)}else{const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/expression\
s",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/expressions/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[c]:e.push(c),i++}}if(m.generate!==void 0&&typeof m.generate!="boolean"){const y={instancePath:a+"/spec/rules/"+o+"/validate/cel/gene\
rate",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/generate/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[y]:e.push(y),i++}if(m.paramKind!==void 0){let y=m.paramKind;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)if(!(c===
"apiVersion"||c==="kind")){const f={instancePath:a+"/spec/rules/"+o+"/validate/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/va\
lidate/properties/cel/properties/paramKind/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional \
properties"};e===null?e=[f]:e.push(f),i++}if(y.apiVersion!==void 0&&typeof y.apiVersion!="string"){const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/param\
Kind/apiVersion",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties/apiVersion/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}if(y.kind!==void 0&&typeof y.kind!="string"){const c={instancePath:a+"/spec/\
rules/"+o+"/validate/cel/paramKind/kind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/properties\
/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}else{const c={instancePath:a+"/spec/rules/"+o+"/valida\
te/cel/paramKind",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramKind/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(m.paramRef!==void 0){let y=m.paramRef;if(y&&typeof y=="object"&&!Array.isArray(y)){for(const c in y)
if(!(c==="name"||c==="namespace"||c==="parameterNotFoundAction"||c==="selector")){const f={instancePath:a+"/spec/rules/"+o+"/validate/cel/paramRef",schemaPath:"\
#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(y.name!==void 0&&typeof y.name!="string"){const c={instancePath:a+"/spec/rules/"+
o+"/validate/cel/paramRef/name",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/name/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}if(y.namespace!==void 0&&typeof y.namespace!="string"){const c={instancePath:a+
"/spec/rules/"+o+"/validate/cel/paramRef/namespace",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/\
properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}if(y.parameterNotFoundAction!==void 0&&typeof y.
parameterNotFoundAction!="string"){const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/paramRef/parameterNotFoundAction",schemaPath:"#/properties/spec/prope\
rties/rules/items/properties/validate/properties/cel/properties/paramRef/properties/parameterNotFoundAction/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[c]:e.push(c),i++}y.selector!==void 0&&(dr(y.selector,{instancePath:a+"/spec/rules/"+o+"/validate/cel/paramRef/selector",parentData:y,
parentDataProperty:"selector",rootData:u})||(e=e===null?dr.errors:e.concat(dr.errors),i=e.length))}else{const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/\
paramRef",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/properties/paramRef/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),i++}}if(m.variables!==void 0){let y=m.variables;if(Array.isArray(y)){const c=y.length;for(let f=0;f<c;f++)L(y[f],
{instancePath:a+"/spec/rules/"+o+"/validate/cel/variables/"+f,parentData:y,parentDataProperty:f,rootData:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)}else{
const c={instancePath:a+"/spec/rules/"+o+"/validate/cel/variables",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/prope\
rties/variables/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),i++}}}else{const y={instancePath:a+"/spec/rules/"+o+
"/validate/cel",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/cel/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[y]:e.push(y),i++}}if(l.deny!==void 0){let m=l.deny;if(m&&typeof m=="object"&&!Array.isArray(m)){for(const y in m)if(y!=="conditions"){
const c={instancePath:a+"/spec/rules/"+o+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/deny/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),i++}}else{const y={
instancePath:a+"/spec/rules/"+o+"/validate/deny",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/deny/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(l.failureAction!==void 0){let m=l.failureAction;if(typeof m!="string"){const y={instancePath:a+
"/spec/rules/"+o+"/validate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}if(!(m==="Audit"||m==="Enforce")){const y={instancePath:a+"/spec/rules/"+o+"/valid\
ate/failureAction",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/failureAction/enum",keyword:"enum",params:{allowedValues:ye.
properties.spec.properties.rules.items.properties.validate.properties.failureAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[y]:e.
push(y),i++}}if(l.failureActionOverrides!==void 0){let m=l.failureActionOverrides;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++)X(m[c],{instancePath:a+
"/spec/rules/"+o+"/validate/failureActionOverrides/"+c,parentData:m,parentDataProperty:c,rootData:u})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{
const y={instancePath:a+"/spec/rules/"+o+"/validate/failureActionOverrides",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/\
failureActionOverrides/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(l.message!==void 0&&typeof l.message!=
"string"){const m={instancePath:a+"/spec/rules/"+o+"/validate/message",schemaPath:"#/properties/spec/properties/rules/items/properties/validate/properties/messa\
ge/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:a+"/spec/rules/"+o+"/validate",
schemaPath:"#/properties/spec/properties/rules/items/properties/validate/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.
push(m),i++}}}else{const l={instancePath:a+"/spec/rules/"+o,schemaPath:"#/properties/spec/properties/rules/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/rules",schemaPath:"#/properties/spec/properties/rules/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.schemaValidation!==void 0&&typeof r.schemaValidation!="boolean"){const s={instancePath:a+
"/spec/schemaValidation",schemaPath:"#/properties/spec/properties/schemaValidation/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[s]:e.push(s),i++}if(r.useServerSideApply!==void 0&&typeof r.useServerSideApply!="boolean"){const s={instancePath:a+"/spec/useServerSideApply",schemaPath:"#/p\
roperties/spec/properties/useServerSideApply/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),i++}if(r.validationFailureAction!==
void 0){let s=r.validationFailureAction;if(typeof s!="string"){const p={instancePath:a+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/\
validationFailureAction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}if(!(s==="audit"||s==="enforce"||s===
"Audit"||s==="Enforce")){const p={instancePath:a+"/spec/validationFailureAction",schemaPath:"#/properties/spec/properties/validationFailureAction/enum",keyword:"\
enum",params:{allowedValues:ye.properties.spec.properties.validationFailureAction.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(
p),i++}}if(r.validationFailureActionOverrides!==void 0){let s=r.validationFailureActionOverrides;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)X(s[o],
{instancePath:a+"/spec/validationFailureActionOverrides/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?X.errors:e.concat(X.errors),i=e.length)}else{
const p={instancePath:a+"/spec/validationFailureActionOverrides",schemaPath:"#/properties/spec/properties/validationFailureActionOverrides/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.webhookConfiguration!==void 0){let s=r.webhookConfiguration;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){for(const p in s)if(!(p==="failurePolicy"||p==="matchConditions"||p==="timeoutSeconds")){const o={instancePath:a+"/spec/webhookConfig\
uration",schemaPath:"#/properties/spec/properties/webhookConfiguration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.failurePolicy!==void 0){let p=s.failurePolicy;if(typeof p!="string"){const o={instancePath:a+
"/spec/webhookConfiguration/failurePolicy",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(p==="Ignore"||p==="Fail")){const o={instancePath:a+"/spec/webhookConfiguration/failurePolic\
y",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:ye.properties.spec.properties.
webhookConfiguration.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(o),i++}}if(s.matchConditions!==void 0){
let p=s.matchConditions;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++)L(p[n],{instancePath:a+"/spec/webhookConfiguration/matchConditions/"+n,parentData:p,
parentDataProperty:n,rootData:u})||(e=e===null?L.errors:e.concat(L.errors),i=e.length)}else{const o={instancePath:a+"/spec/webhookConfiguration/matchConditions",
schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/matchConditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[o]:e.push(o),i++}}if(s.timeoutSeconds!==void 0){let p=s.timeoutSeconds;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){const o={instancePath:a+
"/spec/webhookConfiguration/timeoutSeconds",schemaPath:"#/properties/spec/properties/webhookConfiguration/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/spec/webhookConfiguration",schemaPath:"#/properties/spe\
c/properties/webhookConfiguration/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.webhookTimeoutSeconds!==
void 0){let s=r.webhookTimeoutSeconds;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){const p={instancePath:a+"/spec/webhookTimeoutSeconds",schemaPath:"\
#/properties/spec/properties/webhookTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[p]:e.push(p),i++}}}else{const s={
instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ms.errors=e,i===0}const Qs=ys,
Xs={required:["apiVersion","kind","metadata","spec"],type:"object",properties:{apiVersion:{const:"kyverno.io/v2"},kind:{const:"PolicyException"},metadata:{$ref:"\
kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{required:["exceptions","match"],type:"object",properties:{background:{type:"boolean"},conditions:{type:"object",properties:{
all:{type:"array",items:{$ref:"shared#/$defs/part13"}},any:{type:"array",items:{$ref:"shared#/$defs/part13"}}},additionalProperties:!1},exceptions:{type:"array",
items:{required:["policyName","ruleNames"],type:"object",properties:{policyName:{type:"string"},ruleNames:{type:"array",items:{type:"string"}}},additionalProperties:!1}},
match:{type:"object",not:{type:"object",properties:{any:{},all:{}},required:["any","all"]},properties:{all:{type:"array",items:{$ref:"shared#/$defs/part8"}},any:{
type:"array",items:{$ref:"shared#/$defs/part8"}}},additionalProperties:!1},podSecurity:{type:"array",items:{required:["controlName"],type:"object",properties:{controlName:{
enum:["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","\
Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"],type:"string"},images:{type:"array",items:{type:"string"}},restrictedField:{
type:"string"},values:{type:"array",items:{type:"string"}}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1,$id:"kind20"};function hr(t,{
instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.
properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return hr.errors=e,i===0}const Ys={type:"object",properties:{key:{},message:{type:"\
string"},operator:{enum:["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationG\
reaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"],type:"string"},value:{}},additionalProperties:!1};function Y(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="key"||r==="message"||
r==="operator"||r==="value")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.message!==void 0&&typeof t.message!="string"){const r={instancePath:a+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.operator!==void 0){let r=t.operator;
if(typeof r!="string"){const s={instancePath:a+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[s]:e.push(s),i++}if(!(r==="Equals"||r==="NotEquals"||r==="AnyIn"||r==="AllIn"||r==="AnyNotIn"||r==="AllNotIn"||r==="GreaterThanOrEquals"||r==="Great\
erThan"||r==="LessThanOrEquals"||r==="LessThan"||r==="DurationGreaterThanOrEquals"||r==="DurationGreaterThan"||r==="DurationLessThanOrEquals"||r==="DurationLess\
Than")){const s={instancePath:a+"/operator",schemaPath:"#/properties/operator/enum",keyword:"enum",params:{allowedValues:Ys.properties.operator.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),i++}return Y.errors=e,i===0}function ee(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="clusterRoles"||r==="resources"||r==="roles"||r==="subjects")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.clusterRoles!==void 0){let r=t.clusterRoles;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/clusterRoles/"+p,schemaPath:"#/properties/clusterRoles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
const s={instancePath:a+"/clusterRoles",schemaPath:"#/properties/clusterRoles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:
e.push(s),i++}}if(t.resources!==void 0&&(I(t.resources,{instancePath:a+"/resources",parentData:t,parentDataProperty:"resources",rootData:u})||(e=e===null?I.errors:
e.concat(I.errors),i=e.length)),t.roles!==void 0){let r=t.roles;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/roles/"+p,schemaPath:"#/properties/roles/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.subjects!==
void 0){let r=t.subjects;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)B(r[p],{instancePath:a+"/subjects/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?B.errors:e.concat(B.errors),i=e.length)}else{const s={instancePath:a+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return ee.errors=e,i===0}function ys(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[s]:e.push(s),i++}if(t.kind===void 0){const s={instancePath:a,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[s]:e.push(s),i++}if(t.metadata===void 0){const s={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[s]:e.push(s),i++}if(t.
spec===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};
e===null?e=[s]:e.push(s),i++}for(const s in t)if(!(s==="apiVersion"||s==="kind"||s==="metadata"||s==="spec")){const p={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.apiVersion!==
void 0&&t.apiVersion!=="kyverno.io/v2"){const s={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"k\
yverno.io/v2"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0&&t.kind!=="PolicyException"){const s={instancePath:a+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"PolicyException"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(t.
metadata!==void 0&&(hr(t.metadata,{instancePath:a+"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?hr.errors:e.concat(hr.errors),
i=e.length)),t.spec!==void 0){let s=t.spec;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.exceptions===void 0){const p={instancePath:a+"/spec",schemaPath:"#/\
properties/spec/required",keyword:"required",params:{missingProperty:"exceptions"},message:"must have required property 'exceptions'"};e===null?e=[p]:e.push(p),
i++}if(s.match===void 0){const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/required",keyword:"required",params:{missingProperty:"match"},message:"mu\
st have required property 'match'"};e===null?e=[p]:e.push(p),i++}for(const p in s)if(!(p==="background"||p==="conditions"||p==="exceptions"||p==="match"||p==="p\
odSecurity")){const o={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"\
must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.background!==void 0&&typeof s.background!="boolean"){const p={instancePath:a+"/spec/back\
ground",schemaPath:"#/properties/spec/properties/background/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[p]:e.push(p),i++}
if(s.conditions!==void 0){let p=s.conditions;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(!(o==="all"||o==="any")){const n={instancePath:a+"\
/spec/conditions",schemaPath:"#/properties/spec/properties/conditions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),i++}if(p.all!==void 0){let o=p.all;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)Y(o[l],
{instancePath:a+"/spec/conditions/all/"+l,parentData:o,parentDataProperty:l,rootData:u})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{const n={instancePath:a+
"/spec/conditions/all",schemaPath:"#/properties/spec/properties/conditions/properties/all/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[n]:e.push(n),i++}}if(p.any!==void 0){let o=p.any;if(Array.isArray(o)){const n=o.length;for(let l=0;l<n;l++)Y(o[l],{instancePath:a+"/spec/conditions/any/"+
l,parentData:o,parentDataProperty:l,rootData:u})||(e=e===null?Y.errors:e.concat(Y.errors),i=e.length)}else{const n={instancePath:a+"/spec/conditions/any",schemaPath:"\
#/properties/spec/properties/conditions/properties/any/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),i++}}}else{const o={
instancePath:a+"/spec/conditions",schemaPath:"#/properties/spec/properties/conditions/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[o]:e.push(o),i++}}if(s.exceptions!==void 0){let p=s.exceptions;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(l&&typeof l=="ob\
ject"&&!Array.isArray(l)){if(l.policyName===void 0){const m={instancePath:a+"/spec/exceptions/"+n,schemaPath:"#/properties/spec/properties/exceptions/items/requ\
ired",keyword:"required",params:{missingProperty:"policyName"},message:"must have required property 'policyName'"};e===null?e=[m]:e.push(m),i++}if(l.ruleNames===
void 0){const m={instancePath:a+"/spec/exceptions/"+n,schemaPath:"#/properties/spec/properties/exceptions/items/required",keyword:"required",params:{missingProperty:"\
ruleNames"},message:"must have required property 'ruleNames'"};e===null?e=[m]:e.push(m),i++}for(const m in l)if(!(m==="policyName"||m==="ruleNames")){const y={instancePath:a+
"/spec/exceptions/"+n,schemaPath:"#/properties/spec/properties/exceptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.policyName!==void 0&&typeof l.policyName!="string"){const m={instancePath:a+"/s\
pec/exceptions/"+n+"/policyName",schemaPath:"#/properties/spec/properties/exceptions/items/properties/policyName/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[m]:e.push(m),i++}if(l.ruleNames!==void 0){let m=l.ruleNames;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++)if(typeof m[c]!=
"string"){const f={instancePath:a+"/spec/exceptions/"+n+"/ruleNames/"+c,schemaPath:"#/properties/spec/properties/exceptions/items/properties/ruleNames/items/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/exceptions/"+n+"/ruleNames",
schemaPath:"#/properties/spec/properties/exceptions/items/properties/ruleNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:
e.push(y),i++}}}else{const m={instancePath:a+"/spec/exceptions/"+n,schemaPath:"#/properties/spec/properties/exceptions/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/exceptions",schemaPath:"#/properties/spec/properties/excep\
tions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.match!==void 0){let p=s.match;const o=i,n=i;if(i===
n)if(p&&typeof p=="object"&&!Array.isArray(p)){let l;if(p.any===void 0&&(l="any")||p.all===void 0&&(l="all")){const m={};e===null?e=[m]:e.push(m),i++}}else{const l={};
e===null?e=[l]:e.push(l),i++}var r=n===i;if(r){const l={instancePath:a+"/spec/match",schemaPath:"#/properties/spec/properties/match/not",keyword:"not",params:{},
message:"must NOT be valid"};e===null?e=[l]:e.push(l),i++}else i=o,e!==null&&(o?e.length=o:e=null);if(p&&typeof p=="object"&&!Array.isArray(p)){for(const l in p)
if(!(l==="all"||l==="any")){const m={instancePath:a+"/spec/match",schemaPath:"#/properties/spec/properties/match/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}if(p.all!==void 0){let l=p.all;if(Array.isArray(
l)){const m=l.length;for(let y=0;y<m;y++)ee(l[y],{instancePath:a+"/spec/match/all/"+y,parentData:l,parentDataProperty:y,rootData:u})||(e=e===null?ee.errors:e.concat(
ee.errors),i=e.length)}else{const m={instancePath:a+"/spec/match/all",schemaPath:"#/properties/spec/properties/match/properties/all/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}if(p.any!==void 0){let l=p.any;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)ee(
l[y],{instancePath:a+"/spec/match/any/"+y,parentData:l,parentDataProperty:y,rootData:u})||(e=e===null?ee.errors:e.concat(ee.errors),i=e.length)}else{const m={instancePath:a+
"/spec/match/any",schemaPath:"#/properties/spec/properties/match/properties/any/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
m]:e.push(m),i++}}}else{const l={instancePath:a+"/spec/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),i++}}if(s.podSecurity!==void 0){let p=s.podSecurity;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];
if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.controlName===void 0){const m={instancePath:a+"/spec/podSecurity/"+n,schemaPath:"#/properties/spec/properties/\
podSecurity/items/required",keyword:"required",params:{missingProperty:"controlName"},message:"must have required property 'controlName'"};e===null?e=[m]:e.push(
m),i++}for(const m in l)if(!(m==="controlName"||m==="images"||m==="restrictedField"||m==="values")){const y={instancePath:a+"/spec/podSecurity/"+n,schemaPath:"#\
/properties/spec/properties/podSecurity/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have addition\
al properties"};e===null?e=[y]:e.push(y),i++}if(l.controlName!==void 0){let m=l.controlName;if(typeof m!="string"){const y={instancePath:a+"/spec/podSecurity/"+
n+"/controlName",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/controlName/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[y]:e.push(y),i++}if(!(m==="HostProcess"||m==="Host Namespaces"||m==="Privileged Containers"||m==="Capabilities"||m==="HostPath Volumes"||m===
"Host Ports"||m==="AppArmor"||m==="SELinux"||m==="/proc Mount Type"||m==="Seccomp"||m==="Sysctls"||m==="Volume Types"||m==="Privilege Escalation"||m==="Running \
as Non-root"||m==="Running as Non-root user")){const y={instancePath:a+"/spec/podSecurity/"+n+"/controlName",schemaPath:"#/properties/spec/properties/podSecurit\
y/items/properties/controlName/enum",keyword:"enum",params:{allowedValues:Xs.properties.spec.properties.podSecurity.items.properties.controlName.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[y]:e.push(y),i++}}if(l.images!==void 0){let m=l.images;if(Array.isArray(m)){const y=m.length;for(let c=0;c<
y;c++)if(typeof m[c]!="string"){const f={instancePath:a+"/spec/podSecurity/"+n+"/images/"+c,schemaPath:"#/properties/spec/properties/podSecurity/items/propertie\
s/images/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/podSecuri\
ty/"+n+"/images",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/images/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[y]:e.push(y),i++}}if(l.restrictedField!==void 0&&typeof l.restrictedField!="string"){const m={instancePath:a+"/spec/podSecurity/"+n+"/restrictedFiel\
d",schemaPath:"#/properties/spec/properties/podSecurity/items/properties/restrictedField/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[m]:e.push(m),i++}if(l.values!==void 0){let m=l.values;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++)if(typeof m[c]!="string"){const f={instancePath:a+
"/spec/podSecurity/"+n+"/values/"+c,schemaPath:"#/properties/spec/properties/podSecurity/items/properties/values/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/podSecurity/"+n+"/values",schemaPath:"#/properties/spec/properties/p\
odSecurity/items/properties/values/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}}else{const m={instancePath:a+
"/spec/podSecurity/"+n,schemaPath:"#/properties/spec/properties/podSecurity/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/podSecurity",schemaPath:"#/properties/spec/properties/podSecurity/type",keyword:"type",params:{type:"a\
rray"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}return ys.errors=e,i===0}const et=us,ue={type:"object",properties:{apiCallResponses:{type:"array",items:{required:[
"response"],type:"object",properties:{method:{enum:["GET","POST",""],type:"string"},response:{required:["body"],type:"object",properties:{body:{type:"object"},statusCode:{
type:"integer"}},additionalProperties:!1},url:{type:"string"},urlPath:{type:"string"}},additionalProperties:!1}},apiVersion:{const:"cli.kyverno.io/v1alpha1"},clusterResources:{
type:"array",items:{type:"string"}},context:{type:"string"},envoyPayloads:{type:"array",items:{type:"string"}},exceptions:{type:"array",items:{type:"string"}},globalContextEntries:{
type:"array",items:{required:["name"],type:"object",properties:{data:{type:"object"},fieldPath:{type:"string"},name:{type:"string"},projections:{type:"array",items:{
required:["name","path"],type:"object",properties:{name:{type:"string"},path:{type:"string"}},additionalProperties:!1}},resourceFiles:{type:"array",items:{type:"\
string"}},resources:{type:"array",items:{type:"object"}}},additionalProperties:!1}},httpPayloads:{type:"array",items:{type:"string"}},jsonPayload:{type:"string"},
jsonPayloads:{type:"array",items:{type:"string"}},kind:{const:"Test"},metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},name:{type:"string"},paramResources:{
type:"array",items:{type:"string"}},policies:{type:"array",items:{type:"string"}},resources:{type:"array",items:{type:"string"}},results:{type:"array",items:{required:[
"kind","policy","result"],type:"object",properties:{cloneSourceResource:{type:"string"},failOnMissingResources:{type:"boolean"},generatedResource:{type:"string"},
generatedResources:{type:"array",items:{type:"string"}},isDeletingPolicy:{type:"boolean"},isGeneratingPolicy:{type:"boolean"},isImageValidatingPolicy:{type:"boo\
lean"},isMutatingAdmissionPolicy:{type:"boolean"},isMutatingPolicy:{type:"boolean"},isValidatingAdmissionPolicy:{type:"boolean"},isValidatingPolicy:{type:"boole\
an"},kind:{type:"string"},operation:{enum:["CREATE","UPDATE","DELETE"],type:"string"},patchedResources:{type:"string"},policy:{type:"string"},resourceSpecs:{type:"\
array",items:{type:"object",properties:{group:{type:"string"},kind:{type:"string"},name:{type:"string"},namespace:{type:"string"},subresource:{type:"string"},version:{
type:"string"}},additionalProperties:!1}},resources:{type:"array",items:{type:"string"}},result:{enum:["pass","fail","warn","error","skip"],type:"string"},rule:{
type:"string"}},additionalProperties:!1}},targetResources:{type:"array",items:{type:"string"}},userinfo:{type:"string"},values:{type:"object",properties:{globalValues:{
type:"object"},namespaceSelector:{type:"array",items:{$ref:"shared#/$defs/part14"}},namespaces:{type:"array",items:{$ref:"shared#/$defs/part15"}},policies:{type:"\
array",items:{$ref:"shared#/$defs/part19"}},subresources:{type:"array",items:{$ref:"shared#/$defs/part22"}}},additionalProperties:!1},variables:{type:"string"}},
additionalProperties:!1,required:["apiVersion","kind"],$id:"kind21"};function gr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,
i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==
void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"\
#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==
void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){
let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="strin\
g"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerRef\
erences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",
schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==
void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"\
#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="strin\
g"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return gr.errors=e,i===
0}function br(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.labels===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===null?e=
[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have requ\
ired property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="labels"||r==="name")){const s={instancePath:a,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.labels!==void 0){let r=t.
labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{
const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),
i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return br.errors=e,i===0}function oe(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(r!=="finalizers"){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT \
have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),i++}return oe.errors=e,i===0}function Pr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.status===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"},message:"must have required property 'status'"};e===null?e=
[r]:e.push(r),i++}if(t.type===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have requ\
ired property 'type'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="lastTransitionTime"||r==="message"||r==="reason"||r==="status"||r==="type")){const s={
instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===
null?e=[s]:e.push(s),i++}if(t.lastTransitionTime!==void 0&&typeof t.lastTransitionTime!="string"){const r={instancePath:a+"/lastTransitionTime",schemaPath:"#/pr\
operties/lastTransitionTime/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.message!==void 0&&typeof t.message!=
"string"){const r={instancePath:a+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.reason!==void 0&&typeof t.reason!="string"){const r={instancePath:a+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.status!==void 0&&typeof t.status!="string"){const r={instancePath:a+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.type!==void 0&&typeof t.type!="strin\
g"){const r={instancePath:a+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),
i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Pr.errors=
e,i===0}function ne(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!(r==="conditions"||r==="phase")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.conditions!==void 0){let r=t.conditions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)Pr(r[p],{instancePath:a+"/conditions/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Pr.errors:e.concat(Pr.errors),i=e.length)}else{const s={
instancePath:a+"/conditions",schemaPath:"#/properties/conditions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.phase!==void 0&&typeof t.phase!="string"){const r={instancePath:a+"/phase",schemaPath:"#/properties/phase/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return ne.errors=e,i===0}function kr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec"||r==="status")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.apiVersion!==void 0&&typeof t.apiVersion!="string"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#\
/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0){let r=t.metadata;if(!(r&&
typeof r=="object"&&!Array.isArray(r))){const s={instancePath:a+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}t.spec!==void 0&&(oe(t.spec,{instancePath:a+"/spec",parentData:t,parentDataProperty:"spec",rootData:u})||(e=e===null?
oe.errors:e.concat(oe.errors),i=e.length)),t.status!==void 0&&(ne(t.status,{instancePath:a+"/status",parentData:t,parentDataProperty:"status",rootData:u})||(e=e===
null?ne.errors:e.concat(ne.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return kr.errors=e,i===0}function le(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="name"||r==="values")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.values!==void 0){let r=t.
values;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const s={instancePath:a+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[r]:e.push(r),i++}return le.errors=e,i===0}function me(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:
e.push(r),i++}for(const r in t)if(!(r==="foreachValues"||r==="name"||r==="values")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.foreachValues!==void 0){let r=t.foreachValues;
if(!(r&&typeof r=="object"&&!Array.isArray(r))){const s={instancePath:a+"/foreachValues",schemaPath:"#/properties/foreachValues/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/prop\
erties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.values!==void 0){let r=t.values;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){const s={instancePath:a+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[r]:e.push(r),i++}return me.errors=e,i===0}function wr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="\
object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must\
 have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="name"||r==="resources"||r==="rules")){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),i++}if(t.resources!==void 0){let r=t.resources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)le(r[p],{instancePath:a+
"/resources/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?le.errors:e.concat(le.errors),i=e.length)}else{const s={instancePath:a+"/resources",
schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.rules!==void 0){let r=t.
rules;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)me(r[p],{instancePath:a+"/rules/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
me.errors:e.concat(me.errors),i=e.length)}else{const s={instancePath:a+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};
e===null?e=[r]:e.push(r),i++}return wr.errors=e,i===0}const rt={required:["kind","name","namespaced","singularName","verbs"],type:"object",properties:{categories:{type:"array",items:{type:"string"}},group:{type:"st\
ring"},kind:{type:"string"},name:{type:"string"},namespaced:{type:"boolean"},shortNames:{type:"array",items:{type:"string"}},singularName:{type:"string"},storageVersionHash:{
type:"string"},verbs:{type:"array",items:{type:"string"}},version:{type:"string"}},additionalProperties:!1};function O(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.namespaced===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"namespaced"},message:"must have required property 'namespaced'"};e===
null?e=[r]:e.push(r),i++}if(t.singularName===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"singularName"},
message:"must have required property 'singularName'"};e===null?e=[r]:e.push(r),i++}if(t.verbs===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"verbs"},message:"must have required property 'verbs'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!j.call(rt.properties,
r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[s]:e.push(s),i++}if(t.categories!==void 0){let r=t.categories;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:a+"/categories/"+p,schemaPath:"#/properties/categories/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.group!==void 0&&typeof t.group!="string"){const r={instancePath:a+"/group",schemaPath:"#/properties/group/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&typeof t.kind!="string"){const r={instancePath:a+
"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.name!==void 0&&typeof t.
name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),i++}if(t.namespaced!==void 0&&typeof t.namespaced!="boolean"){const r={instancePath:a+"/namespaced",schemaPath:"#/properties/namespaced/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),i++}if(t.shortNames!==void 0){let r=t.shortNames;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/shortNames/"+p,schemaPath:"#/properties/shortNames/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/shortNames",schemaPath:"#/properties/shortNames/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.singularName!==void 0&&typeof t.singularName!="string"){const r={instancePath:a+
"/singularName",schemaPath:"#/properties/singularName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.storageVersionHash!==
void 0&&typeof t.storageVersionHash!="string"){const r={instancePath:a+"/storageVersionHash",schemaPath:"#/properties/storageVersionHash/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.verbs!==void 0){let r=t.verbs;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)
if(typeof r[p]!="string"){const o={instancePath:a+"/verbs/"+p,schemaPath:"#/properties/verbs/items/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/verbs",schemaPath:"#/properties/verbs/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[s]:e.push(s),i++}}if(t.version!==void 0&&typeof t.version!="string"){const r={instancePath:a+"/version",schemaPath:"#/properties/ver\
sion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return O.errors=e,i===0}function vr(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.parentResource===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"parentResource"},message:"must have required property 'parentResource'"};e===null?e=[r]:e.push(r),i++}if(t.subresource===void 0){
const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subresource"},message:"must have required property 'subresource'"};e===
null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="parentResource"||r==="subresource")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.parentResource!==void 0&&(O(t.parentResource,
{instancePath:a+"/parentResource",parentData:t,parentDataProperty:"parentResource",rootData:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.length)),t.subresource!==
void 0&&(O(t.subresource,{instancePath:a+"/subresource",parentData:t,parentDataProperty:"subresource",rootData:u})||(e=e===null?O.errors:e.concat(O.errors),i=e.
length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return vr.
errors=e,i===0}function us(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required p\
roperty 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!j.call(ue.properties,r)){const s={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}
if(t.apiCallResponses!==void 0){let r=t.apiCallResponses;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.response===void 0){const n={instancePath:a+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/required",keyword:"required",
params:{missingProperty:"response"},message:"must have required property 'response'"};e===null?e=[n]:e.push(n),i++}for(const n in o)if(!(n==="method"||n==="resp\
onse"||n==="url"||n==="urlPath")){const l={instancePath:a+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.method!==void 0){let n=o.method;
if(typeof n!="string"){const l={instancePath:a+"/apiCallResponses/"+p+"/method",schemaPath:"#/properties/apiCallResponses/items/properties/method/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(n==="GET"||n==="POST"||n==="")){const l={instancePath:a+"/apiCallRespon\
ses/"+p+"/method",schemaPath:"#/properties/apiCallResponses/items/properties/method/enum",keyword:"enum",params:{allowedValues:ue.properties.apiCallResponses.items.
properties.method.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}if(o.response!==void 0){let n=o.response;if(n&&typeof n==
"object"&&!Array.isArray(n)){if(n.body===void 0){const l={instancePath:a+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items/prop\
erties/response/required",keyword:"required",params:{missingProperty:"body"},message:"must have required property 'body'"};e===null?e=[l]:e.push(l),i++}for(const l in n)
if(!(l==="body"||l==="statusCode")){const m={instancePath:a+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items/properties/respon\
se/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}
if(n.body!==void 0){let l=n.body;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const m={instancePath:a+"/apiCallResponses/"+p+"/response/body",schemaPath:"#/p\
roperties/apiCallResponses/items/properties/response/properties/body/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),i++}}if(n.statusCode!==void 0){let l=n.statusCode;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l))){const m={instancePath:a+"/apiCallResponses/"+p+"/\
response/statusCode",schemaPath:"#/properties/apiCallResponses/items/properties/response/properties/statusCode/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"};e===null?e=[m]:e.push(m),i++}}}else{const l={instancePath:a+"/apiCallResponses/"+p+"/response",schemaPath:"#/properties/apiCallResponses/items\
/properties/response/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(o.url!==void 0&&typeof o.url!="strin\
g"){const n={instancePath:a+"/apiCallResponses/"+p+"/url",schemaPath:"#/properties/apiCallResponses/items/properties/url/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.urlPath!==void 0&&typeof o.urlPath!="string"){const n={instancePath:a+"/apiCallResponses/"+p+"/\
urlPath",schemaPath:"#/properties/apiCallResponses/items/properties/urlPath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:
e.push(n),i++}}else{const n={instancePath:a+"/apiCallResponses/"+p,schemaPath:"#/properties/apiCallResponses/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/apiCallResponses",schemaPath:"#/properties/apiCallResponses/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.apiVersion!==void 0&&t.apiVersion!=="cli.kyverno.io/v1alpha1"){const r={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"cli.kyverno.io/v1alpha1"},message:"must be equal to constant"};e===
null?e=[r]:e.push(r),i++}if(t.clusterResources!==void 0){let r=t.clusterResources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="str\
ing"){const o={instancePath:a+"/clusterResources/"+p,schemaPath:"#/properties/clusterResources/items/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/clusterResources",schemaPath:"#/properties/clusterResources/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.context!==void 0&&typeof t.context!="string"){const r={instancePath:a+"/context",schemaPath:"\
#/properties/context/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.envoyPayloads!==void 0){let r=t.envoyPayloads;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/envoyPayloads/"+p,schemaPath:"#/properties/envoyPa\
yloads/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/envoyPayloads",schemaPath:"\
#/properties/envoyPayloads/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.exceptions!==void 0){let r=t.exceptions;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/exceptions/"+p,schemaPath:"#/properties/exceptions\
/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/exceptions",schemaPath:"\
#/properties/exceptions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.globalContextEntries!==void 0){let r=t.
globalContextEntries;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.name===void 0){const n={
instancePath:a+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[n]:e.push(n),i++}for(const n in o)if(!(n==="data"||n==="fieldPath"||n==="name"||n==="projections"||n==="resourc\
eFiles"||n==="resources")){const l={instancePath:a+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.data!==void 0){let n=o.data;
if(!(n&&typeof n=="object"&&!Array.isArray(n))){const l={instancePath:a+"/globalContextEntries/"+p+"/data",schemaPath:"#/properties/globalContextEntries/items/p\
roperties/data/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}if(o.fieldPath!==void 0&&typeof o.fieldPath!=
"string"){const n={instancePath:a+"/globalContextEntries/"+p+"/fieldPath",schemaPath:"#/properties/globalContextEntries/items/properties/fieldPath/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.name!==void 0&&typeof o.name!="string"){const n={instancePath:a+"/globa\
lContextEntries/"+p+"/name",schemaPath:"#/properties/globalContextEntries/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[n]:e.push(n),i++}if(o.projections!==void 0){let n=o.projections;if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++){let y=n[m];if(y&&typeof y==
"object"&&!Array.isArray(y)){if(y.name===void 0){const c={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntr\
ies/items/properties/projections/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[c]:
e.push(c),i++}if(y.path===void 0){const c={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntries/items/prope\
rties/projections/items/required",keyword:"required",params:{missingProperty:"path"},message:"must have required property 'path'"};e===null?e=[c]:e.push(c),i++}
for(const c in y)if(!(c==="name"||c==="path")){const f={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntrie\
s/items/properties/projections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional proper\
ties"};e===null?e=[f]:e.push(f),i++}if(y.name!==void 0&&typeof y.name!="string"){const c={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m+"/name",schemaPath:"\
#/properties/globalContextEntries/items/properties/projections/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[c]:e.push(c),i++}if(y.path!==void 0&&typeof y.path!="string"){const c={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m+"/path",schemaPath:"#/prop\
erties/globalContextEntries/items/properties/projections/items/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[c]:e.push(c),i++}}else{const c={instancePath:a+"/globalContextEntries/"+p+"/projections/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/proj\
ections/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/globalContextE\
ntries/"+p+"/projections",schemaPath:"#/properties/globalContextEntries/items/properties/projections/type",keyword:"type",params:{type:"array"},message:"must be\
 array"};e===null?e=[l]:e.push(l),i++}}if(o.resourceFiles!==void 0){let n=o.resourceFiles;if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++)if(typeof n[m]!=
"string"){const y={instancePath:a+"/globalContextEntries/"+p+"/resourceFiles/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/resourceFiles/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:a+"/globalContextEntries/"+p+
"/resourceFiles",schemaPath:"#/properties/globalContextEntries/items/properties/resourceFiles/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[l]:e.push(l),i++}}if(o.resources!==void 0){let n=o.resources;if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++){let y=n[m];if(!(y&&typeof y==
"object"&&!Array.isArray(y))){const c={instancePath:a+"/globalContextEntries/"+p+"/resources/"+m,schemaPath:"#/properties/globalContextEntries/items/properties/\
resources/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/globalContex\
tEntries/"+p+"/resources",schemaPath:"#/properties/globalContextEntries/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"};e===null?e=[l]:e.push(l),i++}}}else{const n={instancePath:a+"/globalContextEntries/"+p,schemaPath:"#/properties/globalContextEntries/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/globalContextEntries",schemaPath:"#/propert\
ies/globalContextEntries/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.httpPayloads!==void 0){let r=t.httpPayloads;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/httpPayloads/"+p,schemaPath:"#/properties/httpPayl\
oads/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/httpPayloads",schemaPath:"\
#/properties/httpPayloads/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.jsonPayload!==void 0&&typeof t.
jsonPayload!="string"){const r={instancePath:a+"/jsonPayload",schemaPath:"#/properties/jsonPayload/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),i++}if(t.jsonPayloads!==void 0){let r=t.jsonPayloads;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!=
"string"){const o={instancePath:a+"/jsonPayloads/"+p,schemaPath:"#/properties/jsonPayloads/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/jsonPayloads",schemaPath:"#/properties/jsonPayloads/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.kind!==void 0&&t.kind!=="Test"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",
keyword:"const",params:{allowedValue:"Test"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(gr(t.metadata,{instancePath:a+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?gr.errors:e.concat(gr.errors),i=e.length)),t.name!==void 0&&typeof t.name!="str\
ing"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),i++}if(t.paramResources!==void 0){let r=t.paramResources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/paramResources/"+p,schemaPath:"#/properties/paramResources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),
i++}}else{const s={instancePath:a+"/paramResources",schemaPath:"#/properties/paramResources/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}if(t.policies!==void 0){let r=t.policies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={
instancePath:a+"/policies/"+p,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(
o),i++}}else{const s={instancePath:a+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[s]:e.push(s),i++}}if(t.resources!==void 0){let r=t.resources;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+
"/resources/"+p,schemaPath:"#/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{
const s={instancePath:a+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.results!==void 0){let r=t.results;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++){let o=r[p];if(o&&typeof o=="object"&&!Array.isArray(o)){
if(o.kind===void 0){const n={instancePath:a+"/results/"+p,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:"kind"},message:"\
must have required property 'kind'"};e===null?e=[n]:e.push(n),i++}if(o.policy===void 0){const n={instancePath:a+"/results/"+p,schemaPath:"#/properties/results/i\
tems/required",keyword:"required",params:{missingProperty:"policy"},message:"must have required property 'policy'"};e===null?e=[n]:e.push(n),i++}if(o.result===void 0){
const n={instancePath:a+"/results/"+p,schemaPath:"#/properties/results/items/required",keyword:"required",params:{missingProperty:"result"},message:"must have r\
equired property 'result'"};e===null?e=[n]:e.push(n),i++}for(const n in o)if(!j.call(ue.properties.results.items.properties,n)){const l={instancePath:a+"/result\
s/"+p,schemaPath:"#/properties/results/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additiona\
l properties"};e===null?e=[l]:e.push(l),i++}if(o.cloneSourceResource!==void 0&&typeof o.cloneSourceResource!="string"){const n={instancePath:a+"/results/"+p+"/c\
loneSourceResource",schemaPath:"#/properties/results/items/properties/cloneSourceResource/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[n]:e.push(n),i++}if(o.failOnMissingResources!==void 0&&typeof o.failOnMissingResources!="boolean"){const n={instancePath:a+"/results/"+p+"/failOnMis\
singResources",schemaPath:"#/properties/results/items/properties/failOnMissingResources/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[n]:e.push(n),i++}if(o.generatedResource!==void 0&&typeof o.generatedResource!="string"){const n={instancePath:a+"/results/"+p+"/generatedResource",schemaPath:"\
#/properties/results/items/properties/generatedResource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.
generatedResources!==void 0){let n=o.generatedResources;if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++)if(typeof n[m]!="string"){const y={instancePath:a+
"/results/"+p+"/generatedResources/"+m,schemaPath:"#/properties/results/items/properties/generatedResources/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:a+"/results/"+p+"/generatedResources",schemaPath:"#/properties/results/items/propertie\
s/generatedResources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(o.isDeletingPolicy!==void 0&&typeof o.
isDeletingPolicy!="boolean"){const n={instancePath:a+"/results/"+p+"/isDeletingPolicy",schemaPath:"#/properties/results/items/properties/isDeletingPolicy/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isGeneratingPolicy!==void 0&&typeof o.isGeneratingPolicy!="b\
oolean"){const n={instancePath:a+"/results/"+p+"/isGeneratingPolicy",schemaPath:"#/properties/results/items/properties/isGeneratingPolicy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isImageValidatingPolicy!==void 0&&typeof o.isImageValidatingPolicy!="boolean"){const n={
instancePath:a+"/results/"+p+"/isImageValidatingPolicy",schemaPath:"#/properties/results/items/properties/isImageValidatingPolicy/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isMutatingAdmissionPolicy!==void 0&&typeof o.isMutatingAdmissionPolicy!="boolean"){const n={
instancePath:a+"/results/"+p+"/isMutatingAdmissionPolicy",schemaPath:"#/properties/results/items/properties/isMutatingAdmissionPolicy/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isMutatingPolicy!==void 0&&typeof o.isMutatingPolicy!="boolean"){const n={instancePath:a+
"/results/"+p+"/isMutatingPolicy",schemaPath:"#/properties/results/items/properties/isMutatingPolicy/type",keyword:"type",params:{type:"boolean"},message:"must \
be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isValidatingAdmissionPolicy!==void 0&&typeof o.isValidatingAdmissionPolicy!="boolean"){const n={instancePath:a+"/\
results/"+p+"/isValidatingAdmissionPolicy",schemaPath:"#/properties/results/items/properties/isValidatingAdmissionPolicy/type",keyword:"type",params:{type:"bool\
ean"},message:"must be boolean"};e===null?e=[n]:e.push(n),i++}if(o.isValidatingPolicy!==void 0&&typeof o.isValidatingPolicy!="boolean"){const n={instancePath:a+
"/results/"+p+"/isValidatingPolicy",schemaPath:"#/properties/results/items/properties/isValidatingPolicy/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[n]:e.push(n),i++}if(o.kind!==void 0&&typeof o.kind!="string"){const n={instancePath:a+"/results/"+p+"/kind",schemaPath:"#/propertie\
s/results/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.operation!==void 0){let n=o.
operation;if(typeof n!="string"){const l={instancePath:a+"/results/"+p+"/operation",schemaPath:"#/properties/results/items/properties/operation/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(n==="CREATE"||n==="UPDATE"||n==="DELETE")){const l={instancePath:a+"/res\
ults/"+p+"/operation",schemaPath:"#/properties/results/items/properties/operation/enum",keyword:"enum",params:{allowedValues:ue.properties.results.items.properties.
operation.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}if(o.patchedResources!==void 0&&typeof o.patchedResources!="\
string"){const n={instancePath:a+"/results/"+p+"/patchedResources",schemaPath:"#/properties/results/items/properties/patchedResources/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}if(o.policy!==void 0&&typeof o.policy!="string"){const n={instancePath:a+"/results/"+p+"/p\
olicy",schemaPath:"#/properties/results/items/properties/policy/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}
if(o.resourceSpecs!==void 0){let n=o.resourceSpecs;if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++){let y=n[m];if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const c in y)if(!(c==="group"||c==="kind"||c==="name"||c==="namespace"||c==="subresource"||c==="version")){const f={instancePath:a+"/results/"+p+"/resou\
rceSpecs/"+m,schemaPath:"#/properties/results/items/properties/resourceSpecs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"};e===null?e=[f]:e.push(f),i++}if(y.group!==void 0&&typeof y.group!="string"){const c={instancePath:a+"/results/"+p+
"/resourceSpecs/"+m+"/group",schemaPath:"#/properties/results/items/properties/resourceSpecs/items/properties/group/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[c]:e.push(c),i++}if(y.kind!==void 0&&typeof y.kind!="string"){const c={instancePath:a+"/results/"+p+"/resourceSpecs/"+m+"/\
kind",schemaPath:"#/properties/results/items/properties/resourceSpecs/items/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[c]:e.push(c),i++}if(y.name!==void 0&&typeof y.name!="string"){const c={instancePath:a+"/results/"+p+"/resourceSpecs/"+m+"/name",schemaPath:"#/proper\
ties/results/items/properties/resourceSpecs/items/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
i++}if(y.namespace!==void 0&&typeof y.namespace!="string"){const c={instancePath:a+"/results/"+p+"/resourceSpecs/"+m+"/namespace",schemaPath:"#/properties/resul\
ts/items/properties/resourceSpecs/items/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}
if(y.subresource!==void 0&&typeof y.subresource!="string"){const c={instancePath:a+"/results/"+p+"/resourceSpecs/"+m+"/subresource",schemaPath:"#/properties/res\
ults/items/properties/resourceSpecs/items/properties/subresource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),
i++}if(y.version!==void 0&&typeof y.version!="string"){const c={instancePath:a+"/results/"+p+"/resourceSpecs/"+m+"/version",schemaPath:"#/properties/results/ite\
ms/properties/resourceSpecs/items/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),i++}}else{const c={
instancePath:a+"/results/"+p+"/resourceSpecs/"+m,schemaPath:"#/properties/results/items/properties/resourceSpecs/items/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[c]:e.push(c),i++}}}else{const l={instancePath:a+"/results/"+p+"/resourceSpecs",schemaPath:"#/properties/results/items/prop\
erties/resourceSpecs/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[l]:e.push(l),i++}}if(o.resources!==void 0){let n=o.resources;
if(Array.isArray(n)){const l=n.length;for(let m=0;m<l;m++)if(typeof n[m]!="string"){const y={instancePath:a+"/results/"+p+"/resources/"+m,schemaPath:"#/properti\
es/results/items/properties/resources/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),i++}}else{const l={instancePath:a+
"/results/"+p+"/resources",schemaPath:"#/properties/results/items/properties/resources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[l]:e.push(l),i++}}if(o.result!==void 0){let n=o.result;if(typeof n!="string"){const l={instancePath:a+"/results/"+p+"/result",schemaPath:"#/properties/result\
s/items/properties/result/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(!(n==="pass"||n==="fail"||n==="w\
arn"||n==="error"||n==="skip")){const l={instancePath:a+"/results/"+p+"/result",schemaPath:"#/properties/results/items/properties/result/enum",keyword:"enum",params:{
allowedValues:ue.properties.results.items.properties.result.enum},message:"must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),i++}}if(o.rule!==
void 0&&typeof o.rule!="string"){const n={instancePath:a+"/results/"+p+"/rule",schemaPath:"#/properties/results/items/properties/rule/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const n={instancePath:a+"/results/"+p,schemaPath:"#/properties/results/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const s={instancePath:a+"/results",schemaPath:"#/properties/results/t\
ype",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.targetResources!==void 0){let r=t.targetResources;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/targetResources/"+p,schemaPath:"#/properties/targetResource\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/targetResources",schemaPath:"\
#/properties/targetResources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.userinfo!==void 0&&typeof t.
userinfo!="string"){const r={instancePath:a+"/userinfo",schemaPath:"#/properties/userinfo/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),i++}if(t.values!==void 0){let r=t.values;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="globalValues"||s==="na\
mespaceSelector"||s==="namespaces"||s==="policies"||s==="subresources")){const p={instancePath:a+"/values",schemaPath:"#/properties/values/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.globalValues!==void 0){
let s=r.globalValues;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const p={instancePath:a+"/values/globalValues",schemaPath:"#/properties/values/properties/g\
lobalValues/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(r.namespaceSelector!==void 0){let s=r.namespaceSelector;
if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)br(s[o],{instancePath:a+"/values/namespaceSelector/"+o,parentData:s,parentDataProperty:o,rootData:u})||
(e=e===null?br.errors:e.concat(br.errors),i=e.length)}else{const p={instancePath:a+"/values/namespaceSelector",schemaPath:"#/properties/values/properties/namesp\
aceSelector/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.namespaces!==void 0){let s=r.namespaces;if(Array.
isArray(s)){const p=s.length;for(let o=0;o<p;o++)kr(s[o],{instancePath:a+"/values/namespaces/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?kr.
errors:e.concat(kr.errors),i=e.length)}else{const p={instancePath:a+"/values/namespaces",schemaPath:"#/properties/values/properties/namespaces/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}if(r.policies!==void 0){let s=r.policies;if(Array.isArray(s)){const p=s.length;
for(let o=0;o<p;o++)wr(s[o],{instancePath:a+"/values/policies/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?wr.errors:e.concat(wr.errors),i=e.
length)}else{const p={instancePath:a+"/values/policies",schemaPath:"#/properties/values/properties/policies/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[p]:e.push(p),i++}}if(r.subresources!==void 0){let s=r.subresources;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++)vr(s[o],
{instancePath:a+"/values/subresources/"+o,parentData:s,parentDataProperty:o,rootData:u})||(e=e===null?vr.errors:e.concat(vr.errors),i=e.length)}else{const p={instancePath:a+
"/values/subresources",schemaPath:"#/properties/values/properties/subresources/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:
e.push(p),i++}}}else{const s={instancePath:a+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),i++}}if(t.variables!==void 0&&typeof t.variables!="string"){const r={instancePath:a+"/variables",schemaPath:"#/properties/variables/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return us.errors=e,i===0}const st=cs;function Ar(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)
if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"mu\
st NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Ar.errors=e,i===0}function jr(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.labels===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"labels"},message:"must have required property 'labels'"};e===null?e=[r]:e.push(r),i++}if(t.name===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)
if(!(r==="labels"||r==="name")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/la\
bels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return jr.errors=e,i===0}function qr(t,{instancePath:a="",
parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="apiVersion"||r==="kin\
d"||r==="metadata"||r==="spec"||r==="status")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&typeof t.apiVersion!="string"){const r={instancePath:a+"/a\
piVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0&&
typeof t.kind!="string"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),i++}if(t.metadata!==void 0){let r=t.metadata;if(!(r&&typeof r=="object"&&!Array.isArray(r))){const s={instancePath:a+"/metadata",schemaPath:"\
#/properties/metadata/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}t.spec!==void 0&&(oe(t.spec,{instancePath:a+
"/spec",parentData:t,parentDataProperty:"spec",rootData:u})||(e=e===null?oe.errors:e.concat(oe.errors),i=e.length)),t.status!==void 0&&(ne(t.status,{instancePath:a+
"/status",parentData:t,parentDataProperty:"status",rootData:u})||(e=e===null?ne.errors:e.concat(ne.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return qr.errors=e,i===0}function Dr(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="\
name"||r==="resources"||r==="rules")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"\
must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/pr\
operties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.resources!==void 0){let r=t.resources;if(Array.
isArray(r)){const s=r.length;for(let p=0;p<s;p++)le(r[p],{instancePath:a+"/resources/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?le.errors:e.
concat(le.errors),i=e.length)}else{const s={instancePath:a+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[s]:e.push(s),i++}}if(t.rules!==void 0){let r=t.rules;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)me(r[p],{instancePath:a+
"/rules/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?me.errors:e.concat(me.errors),i=e.length)}else{const s={instancePath:a+"/rules",schemaPath:"\
#/properties/rules/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Dr.errors=e,i===0}function Vr(t,{instancePath:a="",parentData:h,
parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.parentResource===void 0){const r={instancePath:a,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"parentResource"},message:"must have required property 'parentResource'"};e===null?e=[r]:e.push(r),i++}if(t.
subresource===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"subresource"},message:"must have required prop\
erty 'subresource'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="parentResource"||r==="subresource")){const s={instancePath:a,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}t.parentResource!==
void 0&&(O(t.parentResource,{instancePath:a+"/parentResource",parentData:t,parentDataProperty:"parentResource",rootData:u})||(e=e===null?O.errors:e.concat(O.errors),
i=e.length)),t.subresource!==void 0&&(O(t.subresource,{instancePath:a+"/subresource",parentData:t,parentDataProperty:"subresource",rootData:u})||(e=e===null?O.errors:
e.concat(O.errors),i=e.length))}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),i++}return Vr.errors=e,i===0}function cs(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"\
must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="globalValues"||r===
"kind"||r==="metadata"||r==="namespaceSelector"||r==="namespaces"||r==="policies"||r==="subresources")){const s={instancePath:a,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==void 0&&
t.apiVersion!=="cli.kyverno.io/v1alpha1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"\
cli.kyverno.io/v1alpha1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.globalValues!==void 0){let r=t.globalValues;if(!(r&&typeof r=="\
object"&&!Array.isArray(r))){const s={instancePath:a+"/globalValues",schemaPath:"#/properties/globalValues/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),i++}}if(t.kind!==void 0&&t.kind!=="Values"){const r={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"Values"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.metadata!==void 0&&(Ar(t.metadata,{instancePath:a+"\
/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Ar.errors:e.concat(Ar.errors),i=e.length)),t.namespaceSelector!==void 0){let r=t.
namespaceSelector;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)jr(r[p],{instancePath:a+"/namespaceSelector/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?jr.errors:e.concat(jr.errors),i=e.length)}else{const s={instancePath:a+"/namespaceSelector",schemaPath:"#/properties/namespaceSelector/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.namespaces!==void 0){let r=t.namespaces;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)qr(r[p],{instancePath:a+"/namespaces/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?qr.errors:e.concat(qr.errors),i=e.length)}else{
const s={instancePath:a+"/namespaces",schemaPath:"#/properties/namespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(
s),i++}}if(t.policies!==void 0){let r=t.policies;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)Dr(r[p],{instancePath:a+"/policies/"+p,parentData:r,parentDataProperty:p,
rootData:u})||(e=e===null?Dr.errors:e.concat(Dr.errors),i=e.length)}else{const s={instancePath:a+"/policies",schemaPath:"#/properties/policies/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.subresources!==void 0){let r=t.subresources;if(Array.isArray(r)){const s=r.
length;for(let p=0;p<s;p++)Vr(r[p],{instancePath:a+"/subresources/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?Vr.errors:e.concat(Vr.errors),
i=e.length)}else{const s={instancePath:a+"/subresources",schemaPath:"#/properties/subresources/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.
push(r),i++}return cs.errors=e,i===0}const tt=fs,fe={type:"object",properties:{apiVersion:{const:"templates.gatekeeper.sh/v1"},kind:{const:"ConstraintTemplate"},
metadata:{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},spec:{type:"object",properties:{crd:{type:"object",properties:{spec:{type:"object",properties:{names:{type:"\
object",properties:{kind:{type:"string"},shortNames:{type:"array",items:{type:"string"}}},additionalProperties:!1},validation:{type:"object",properties:{legacySchema:{
type:"boolean"},openAPIV3Schema:{type:"object",properties:{type:{enum:["array","boolean","integer","number","object","string"]},description:{type:"string"},default:{},
enum:{type:"array",items:{}},format:{type:"string"},pattern:{type:"string"},minimum:{type:"number"},maximum:{type:"number"},items:{$ref:"constraint-parameters"},
properties:{type:"object",additionalProperties:{$ref:"constraint-parameters"}},additionalProperties:{anyOf:[{type:"boolean"},{$ref:"constraint-parameters"}]},required:{
type:"array",items:{type:"string"}}},required:[],additionalProperties:!1,$id:"constraint-parameters"}},additionalProperties:!1}},additionalProperties:!1}},additionalProperties:!1},
targets:{type:"array",items:{type:"object",properties:{code:{type:"array",items:{type:"object",properties:{engine:{type:"string"}},required:["engine"],discriminator:{
propertyName:"engine"},oneOf:[{type:"object",properties:{engine:{const:"K8sNativeValidation"},source:{type:"object",properties:{failurePolicy:{enum:["Fail","Ign\
ore"]},generateVAP:{type:"boolean"},matchCondition:{type:"array",items:{$ref:"shared#/$defs/part24"}},variables:{type:"array",items:{$ref:"shared#/$defs/part24"}},
validations:{type:"array",items:{type:"object",properties:{expression:{type:"string"},message:{type:"string"},messageExpression:{type:"string"}},required:["expr\
ession"],additionalProperties:!1},minItems:1}},required:["validations"],additionalProperties:!1}},required:["engine","source"],additionalProperties:!1},{type:"o\
bject",properties:{engine:{const:"Rego"},source:{type:"object",properties:{version:{const:"v1"},rego:{type:"string"},libs:{type:"array",items:{type:"string"}}},
required:["version","rego"],additionalProperties:!1}},required:["engine","source"],additionalProperties:!1}]}},operations:{type:"array",items:{enum:["*","CREATE",
"DELETE","UPDATE","CONNECT"],type:"string"}},target:{const:"admission.k8s.gatekeeper.sh"}},additionalProperties:!1}}},additionalProperties:!1}},additionalProperties:!1,
required:["apiVersion","kind","metadata","spec"],$id:"kind23"};function Nr(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.
annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"\
#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==
void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"\
#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==
void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<
s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/finalizers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateNa\
me",schemaPath:"#/properties/generateName/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){
let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(
r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/addit\
ionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;
if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?
w.errors:e.concat(w.errors),i=e.length)}else{const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/proper\
ties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="strin\
g"){const r={instancePath:a+"/namespace",schemaPath:"#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerRef\
erences/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",
schemaPath:"#/properties/ownerReferences/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==
void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"\
#/properties/selfLink/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="strin\
g"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{
const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Nr.errors=e,i===
0}const Mr={type:"object",properties:{type:{enum:["array","boolean","integer","number","object","string"]},description:{type:"string"},default:{},enum:{type:"ar\
ray",items:{}},format:{type:"string"},pattern:{type:"string"},minimum:{type:"number"},maximum:{type:"number"},items:{$ref:"constraint-parameters"},properties:{type:"\
object",additionalProperties:{$ref:"constraint-parameters"}},additionalProperties:{anyOf:[{type:"boolean"},{$ref:"constraint-parameters"}]},required:{type:"arra\
y",items:{type:"string"}}},required:[],additionalProperties:!1,$id:"constraint-parameters"},K={validate:E};function E(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const s in t)if(!j.call(Mr.properties,s)){const p={instancePath:a,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}
if(t.type!==void 0){let s=t.type;if(!(s==="array"||s==="boolean"||s==="integer"||s==="number"||s==="object"||s==="string")){const p={instancePath:a+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Mr.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(
p),i++}}if(t.description!==void 0&&typeof t.description!="string"){const s={instancePath:a+"/description",schemaPath:"#/properties/description/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.enum!==void 0&&!Array.isArray(t.enum)){const s={instancePath:a+"/enum",schemaPath:"\
#/properties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}if(t.format!==void 0&&typeof t.format!="strin\
g"){const s={instancePath:a+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),i++}if(t.pattern!==void 0&&typeof t.pattern!="string"){const s={instancePath:a+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}if(t.minimum!==void 0){let s=t.minimum;if(!(typeof s=="number"&&isFinite(s))){const p={instancePath:a+
"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[p]:e.push(p),i++}}if(t.maximum!==void 0){
let s=t.maximum;if(!(typeof s=="number"&&isFinite(s))){const p={instancePath:a+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type:"nu\
mber"},message:"must be number"};e===null?e=[p]:e.push(p),i++}}if(t.items!==void 0&&(K.validate(t.items,{instancePath:a+"/items",parentData:t,parentDataProperty:"\
items",rootData:u})||(e=e===null?K.validate.errors:e.concat(K.validate.errors),i=e.length)),t.properties!==void 0){let s=t.properties;if(s&&typeof s=="object"&&
!Array.isArray(s))for(const p in s)K.validate(s[p],{instancePath:a+"/properties/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:p,rootData:u})||
(e=e===null?K.validate.errors:e.concat(K.validate.errors),i=e.length);else{const p={instancePath:a+"/properties",schemaPath:"#/properties/properties/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}if(t.additionalProperties!==void 0){let s=t.additionalProperties;const p=i;
let o=!1;const n=i;if(typeof s!="boolean"){const l={instancePath:a+"/additionalProperties",schemaPath:"#/properties/additionalProperties/anyOf/0/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[l]:e.push(l),i++}var r=n===i;if(o=o||r,!o){const l=i;K.validate(s,{instancePath:a+"/additio\
nalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:u})||(e=e===null?K.validate.errors:e.concat(K.validate.errors),i=e.length);var r=l===
i;o=o||r}if(o)i=p,e!==null&&(p?e.length=p:e=null);else{const l={instancePath:a+"/additionalProperties",schemaPath:"#/properties/additionalProperties/anyOf",keyword:"\
anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[l]:e.push(l),i++}}if(t.required!==void 0){let s=t.required;if(Array.isArray(s)){const p=s.length;
for(let o=0;o<p;o++)if(typeof s[o]!="string"){const n={instancePath:a+"/required/"+o,schemaPath:"#/properties/required/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[n]:e.push(n),i++}}else{const p={instancePath:a+"/required",schemaPath:"#/properties/required/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(p),i++}}}else{const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return E.errors=e,i===0}const it=new RegExp("^(?!gatekeeper_internal_)(?!(params|anyObject)$)","u");function re(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){
let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"},message:"must have required property 'name'"};e===null?e=[r]:e.push(r),i++}if(t.expression===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="name"||
r==="expression")){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT ha\
ve additional properties"};e===null?e=[s]:e.push(s),i++}if(t.name!==void 0){let r=t.name;if(typeof r=="string"){if(!it.test(r)){const s={instancePath:a+"/name",
schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern:"^(?!gatekeeper_internal_)(?!(params|anyObject)$)"},message:'must match pattern "^(?!ga\
tekeeper_internal_)(?!(params|anyObject)$)"'};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.expression!==void 0&&typeof t.expression!="string"){const r={instancePath:a+
"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={
instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return re.errors=e,i===0}function fs(t,{
instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const s={
instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'"};e===null?e=[
s]:e.push(s),i++}if(t.kind===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have requi\
red property 'kind'"};e===null?e=[s]:e.push(s),i++}if(t.metadata===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'"};e===null?e=[s]:e.push(s),i++}if(t.spec===void 0){const s={instancePath:a,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};e===null?e=[s]:e.push(s),i++}for(const s in t)if(!(s==="apiVersion"||s===
"kind"||s==="metadata"||s==="spec")){const p={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"\
must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(t.apiVersion!==void 0&&t.apiVersion!=="templates.gatekeeper.sh/v1"){const s={instancePath:a+
"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{allowedValue:"templates.gatekeeper.sh/v1"},message:"must be equal to constant"};
e===null?e=[s]:e.push(s),i++}if(t.kind!==void 0&&t.kind!=="ConstraintTemplate"){const s={instancePath:a+"/kind",schemaPath:"#/properties/kind/const",keyword:"co\
nst",params:{allowedValue:"ConstraintTemplate"},message:"must be equal to constant"};e===null?e=[s]:e.push(s),i++}if(t.metadata!==void 0&&(Nr(t.metadata,{instancePath:a+
"/metadata",parentData:t,parentDataProperty:"metadata",rootData:u})||(e=e===null?Nr.errors:e.concat(Nr.errors),i=e.length)),t.spec!==void 0){let s=t.spec;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="crd"||p==="targets")){const o={instancePath:a+"/spec",schemaPath:"#/properties/spec/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[o]:e.push(o),i++}if(s.crd!==
void 0){let p=s.crd;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const o in p)if(o!=="spec"){const n={instancePath:a+"/spec/crd",schemaPath:"#/properties/sp\
ec/properties/crd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),i++}if(p.spec!==void 0){let o=p.spec;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const n in o)if(!(n==="names"||n==="validation")){const l={instancePath:a+
"/spec/crd/spec",schemaPath:"#/properties/spec/properties/crd/properties/spec/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),i++}if(o.names!==void 0){let n=o.names;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const l in n)
if(!(l==="kind"||l==="shortNames")){const m={instancePath:a+"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),i++}
if(n.kind!==void 0&&typeof n.kind!="string"){const l={instancePath:a+"/spec/crd/spec/names/kind",schemaPath:"#/properties/spec/properties/crd/properties/spec/pr\
operties/names/properties/kind/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),i++}if(n.shortNames!==void 0){let l=n.
shortNames;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++)if(typeof l[y]!="string"){const c={instancePath:a+"/spec/crd/spec/names/shortNames/"+y,schemaPath:"\
#/properties/spec/properties/crd/properties/spec/properties/names/properties/shortNames/items/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[c]:e.push(c),i++}}else{const m={instancePath:a+"/spec/crd/spec/names/shortNames",schemaPath:"#/properties/spec/properties/crd/properties/spec/pr\
operties/names/properties/shortNames/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}}}else{const l={instancePath:a+
"/spec/crd/spec/names",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/names/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[l]:e.push(l),i++}}if(o.validation!==void 0){let n=o.validation;if(n&&typeof n=="object"&&!Array.isArray(n)){for(const l in n)if(!(l==="le\
gacySchema"||l==="openAPIV3Schema")){const m={instancePath:a+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties\
/validation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"};e===null?e=[m]:e.push(
m),i++}if(n.legacySchema!==void 0&&typeof n.legacySchema!="boolean"){const l={instancePath:a+"/spec/crd/spec/validation/legacySchema",schemaPath:"#/properties/s\
pec/properties/crd/properties/spec/properties/validation/properties/legacySchema/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?
e=[l]:e.push(l),i++}if(n.openAPIV3Schema!==void 0){let l=n.openAPIV3Schema;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)if(!j.call(fe.properties.
spec.properties.crd.properties.spec.properties.validation.properties.openAPIV3Schema.properties,m)){const y={instancePath:a+"/spec/crd/spec/validation/openAPIV3\
Schema",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.type!==void 0){let m=l.type;if(!(m==="\
array"||m==="boolean"||m==="integer"||m==="number"||m==="object"||m==="string")){const y={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/type",schemaPath:"\
#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/type/enum",keyword:"enum",params:{allowedValues:fe.
properties.spec.properties.crd.properties.spec.properties.validation.properties.openAPIV3Schema.properties.type.enum},message:"must be equal to one of the allow\
ed values"};e===null?e=[y]:e.push(y),i++}}if(l.description!==void 0&&typeof l.description!="string"){const m={instancePath:a+"/spec/crd/spec/validation/openAPIV\
3Schema/description",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(l.enum!==void 0&&!Array.isArray(l.enum)){const m={instancePath:a+
"/spec/crd/spec/validation/openAPIV3Schema/enum",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/p\
roperties/enum/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),i++}if(l.format!==void 0&&typeof l.format!="string"){
const m={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/format",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/pr\
operties/openAPIV3Schema/properties/format/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}if(l.pattern!==void 0&&
typeof l.pattern!="string"){const m={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/pattern",schemaPath:"#/properties/spec/properties/crd/properties/\
spec/properties/validation/properties/openAPIV3Schema/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.
push(m),i++}if(l.minimum!==void 0){let m=l.minimum;if(!(typeof m=="number"&&isFinite(m))){const y={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/min\
imum",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/minimum/type",keyword:"type",params:{
type:"number"},message:"must be number"};e===null?e=[y]:e.push(y),i++}}if(l.maximum!==void 0){let m=l.maximum;if(!(typeof m=="number"&&isFinite(m))){const y={instancePath:a+
"/spec/crd/spec/validation/openAPIV3Schema/maximum",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schem\
a/properties/maximum/type",keyword:"type",params:{type:"number"},message:"must be number"};e===null?e=[y]:e.push(y),i++}}if(l.items!==void 0&&(E(l.items,{instancePath:a+
"/spec/crd/spec/validation/openAPIV3Schema/items",parentData:l,parentDataProperty:"items",rootData:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length)),l.properties!==
void 0){let m=l.properties;if(m&&typeof m=="object"&&!Array.isArray(m))for(const y in m)E(m[y],{instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/proper\
ties/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:y,rootData:u})||(e=e===null?E.errors:e.concat(E.errors),i=e.length);else{const y={
instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/properties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/propert\
ies/openAPIV3Schema/properties/properties/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),i++}}if(l.additionalProperties!==
void 0){let m=l.additionalProperties;const y=i;let c=!1;const f=i;if(typeof m!="boolean"){const b={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/add\
itionalProperties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/additionalProperties\
/anyOf/0/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[b]:e.push(b),i++}var r=f===i;if(c=c||r,!c){const b=i;E(m,{instancePath:a+
"/spec/crd/spec/validation/openAPIV3Schema/additionalProperties",parentData:l,parentDataProperty:"additionalProperties",rootData:u})||(e=e===null?E.errors:e.concat(
E.errors),i=e.length);var r=b===i;c=c||r}if(c)i=y,e!==null&&(y?e.length=y:e=null);else{const b={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/additi\
onalProperties",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/additionalProperties/an\
yOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[b]:e.push(b),i++}}if(l.required!==void 0){let m=l.required;if(Array.isArray(m)){
const y=m.length;for(let c=0;c<y;c++)if(typeof m[c]!="string"){const f={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/required/"+c,schemaPath:"#/pro\
perties/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/required/items/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema/required",schemaPath:"#/properti\
es/spec/properties/crd/properties/spec/properties/validation/properties/openAPIV3Schema/properties/required/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[y]:e.push(y),i++}}}else{const m={instancePath:a+"/spec/crd/spec/validation/openAPIV3Schema",schemaPath:"#/properties/spec/properties\
/crd/properties/spec/properties/validation/properties/openAPIV3Schema/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),i++}}}else{const l={instancePath:a+"/spec/crd/spec/validation",schemaPath:"#/properties/spec/properties/crd/properties/spec/properties/validation/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const n={instancePath:a+"/spec/crd/spec",schemaPath:"#/properties/spe\
c/properties/crd/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),i++}}}else{const o={instancePath:a+
"/spec/crd",schemaPath:"#/properties/spec/properties/crd/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[o]:e.push(o),i++}}if(s.
targets!==void 0){let p=s.targets;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(!(m==="code"||m==="operations"||m==="target")){const y={instancePath:a+"/spec/targets/"+n,schemaPath:"#/properties/spec/properties/targets/items/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.code!==void 0){
let m=l.code;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++){let f=m[c];if(f&&typeof f=="object"&&!Array.isArray(f)){if(f.engine===void 0){const d={instancePath:a+
"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/required",keyword:"required",params:{missingProperty:"\
engine"},message:"must have required property 'engine'"};e===null?e=[d]:e.push(d),i++}if(f.engine!==void 0&&typeof f.engine!="string"){const d={instancePath:a+"\
/spec/targets/"+n+"/code/"+c+"/engine",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/properties/engine/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[d]:e.push(d),i++}const b=f.engine;if(typeof b=="string")if(b==="K8sNativeValidation")if(f&&typeof f=="objec\
t"&&!Array.isArray(f)){if(f.engine===void 0){const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/proper\
ties/code/items/oneOf/0/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[d]:e.push(d),
i++}if(f.source===void 0){const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/one\
Of/0/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[d]:e.push(d),i++}for(const d in f)
if(!(d==="engine"||d==="source")){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/i\
tems/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[P]:e.
push(P),i++}if(f.engine!==void 0&&f.engine!=="K8sNativeValidation"){const d={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/engine",schemaPath:"#/properties/spe\
c/properties/targets/items/properties/code/items/oneOf/0/properties/engine/const",keyword:"const",params:{allowedValue:"K8sNativeValidation"},message:"must be e\
qual to constant"};e===null?e=[d]:e.push(d),i++}if(f.source!==void 0){let d=f.source;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.validations===void 0){const P={
instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/re\
quired",keyword:"required",params:{missingProperty:"validations"},message:"must have required property 'validations'"};e===null?e=[P]:e.push(P),i++}for(const P in d)
if(!(P==="failurePolicy"||P==="generateVAP"||P==="matchCondition"||P==="variables"||P==="validations")){const k={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/\
source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),i++}if(d.failurePolicy!==void 0){let P=d.failurePolicy;
if(!(P==="Fail"||P==="Ignore")){const k={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/failurePolicy",schemaPath:"#/properties/spec/properties/targets/i\
tems/properties/code/items/oneOf/0/properties/source/properties/failurePolicy/enum",keyword:"enum",params:{allowedValues:fe.properties.spec.properties.targets.items.
properties.code.items.oneOf[0].properties.source.properties.failurePolicy.enum},message:"must be equal to one of the allowed values"};e===null?e=[k]:e.push(k),i++}}
if(d.generateVAP!==void 0&&typeof d.generateVAP!="boolean"){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/generateVAP",schemaPath:"#/properties\
/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/generateVAP/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[P]:e.push(P),i++}if(d.matchCondition!==void 0){let P=d.matchCondition;if(Array.isArray(P)){const k=P.length;for(let A=0;A<k;A++)re(P[A],
{instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/matchCondition/"+A,parentData:P,parentDataProperty:A,rootData:u})||(e=e===null?re.errors:e.concat(re.errors),
i=e.length)}else{const k={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/matchCondition",schemaPath:"#/properties/spec/properties/targets/items/propertie\
s/code/items/oneOf/0/properties/source/properties/matchCondition/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),i++}}
if(d.variables!==void 0){let P=d.variables;if(Array.isArray(P)){const k=P.length;for(let A=0;A<k;A++)re(P[A],{instancePath:a+"/spec/targets/"+n+"/code/"+c+"/sou\
rce/variables/"+A,parentData:P,parentDataProperty:A,rootData:u})||(e=e===null?re.errors:e.concat(re.errors),i=e.length)}else{const k={instancePath:a+"/spec/targ\
ets/"+n+"/code/"+c+"/source/variables",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/variabl\
es/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),i++}}if(d.validations!==void 0){let P=d.validations;if(Array.isArray(
P)){if(P.length<1){const A={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/validations",schemaPath:"#/properties/spec/properties/targets/items/properties\
/code/items/oneOf/0/properties/source/properties/validations/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?
e=[A]:e.push(A),i++}const k=P.length;for(let A=0;A<k;A++){let q=P[A];if(q&&typeof q=="object"&&!Array.isArray(q)){if(q.expression===void 0){const D={instancePath:a+
"/spec/targets/"+n+"/code/"+c+"/source/validations/"+A,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/pr\
operties/validations/items/required",keyword:"required",params:{missingProperty:"expression"},message:"must have required property 'expression'"};e===null?e=[D]:
e.push(D),i++}for(const D in q)if(!(D==="expression"||D==="message"||D==="messageExpression")){const $={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/va\
lidations/"+A,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:D},message:"must NOT have additional properties"};e===null?e=[$]:e.push($),i++}if(q.expression!==
void 0&&typeof q.expression!="string"){const D={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/validations/"+A+"/expression",schemaPath:"#/properties/spe\
c/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/properties/expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[D]:e.push(D),i++}if(q.message!==void 0&&typeof q.message!="string"){const D={instancePath:a+"/spec/targets/"+n+"/\
code/"+c+"/source/validations/"+A+"/message",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/v\
alidations/items/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),i++}if(q.messageExpression!==
void 0&&typeof q.messageExpression!="string"){const D={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/validations/"+A+"/messageExpression",schemaPath:"#/\
properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/properties/messageExpression/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[D]:e.push(D),i++}}else{const D={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/validat\
ions/"+A,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),i++}}}else{const k={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/validations",
schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/properties/source/properties/validations/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[k]:e.push(k),i++}}}else{const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source",schemaPath:"#/properties/sp\
ec/properties/targets/items/properties/code/items/oneOf/0/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[P]:
e.push(P),i++}}}else{const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/0/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}else if(b==="Rego")if(f&&typeof f=="object"&&!Array.isArray(f)){
if(f.engine===void 0){const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1\
/required",keyword:"required",params:{missingProperty:"engine"},message:"must have required property 'engine'"};e===null?e=[d]:e.push(d),i++}if(f.source===void 0){
const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/required",keyword:"re\
quired",params:{missingProperty:"source"},message:"must have required property 'source'"};e===null?e=[d]:e.push(d),i++}for(const d in f)if(!(d==="engine"||d==="\
source")){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"};e===null?e=[P]:e.push(P),i++}if(f.engine!==
void 0&&f.engine!=="Rego"){const d={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/engine",schemaPath:"#/properties/spec/properties/targets/items/properties/cod\
e/items/oneOf/1/properties/engine/const",keyword:"const",params:{allowedValue:"Rego"},message:"must be equal to constant"};e===null?e=[d]:e.push(d),i++}if(f.source!==
void 0){let d=f.source;if(d&&typeof d=="object"&&!Array.isArray(d)){if(d.version===void 0){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source",schemaPath:"\
#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty:"version"},message:"\
must have required property 'version'"};e===null?e=[P]:e.push(P),i++}if(d.rego===void 0){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source",schemaPath:"\
#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/required",keyword:"required",params:{missingProperty:"rego"},message:"\
must have required property 'rego'"};e===null?e=[P]:e.push(P),i++}for(const P in d)if(!(P==="version"||P==="rego"||P==="libs")){const k={instancePath:a+"/spec/t\
argets/"+n+"/code/"+c+"/source",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"};e===null?e=[k]:e.push(k),i++}if(d.version!==void 0&&d.version!==
"v1"){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/version",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf\
/1/properties/source/properties/version/const",keyword:"const",params:{allowedValue:"v1"},message:"must be equal to constant"};e===null?e=[P]:e.push(P),i++}if(d.
rego!==void 0&&typeof d.rego!="string"){const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source/rego",schemaPath:"#/properties/spec/properties/targets/it\
ems/properties/code/items/oneOf/1/properties/source/properties/rego/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[P]:e.push(
P),i++}if(d.libs!==void 0){let P=d.libs;if(Array.isArray(P)){const k=P.length;for(let A=0;A<k;A++)if(typeof P[A]!="string"){const q={instancePath:a+"/spec/targe\
ts/"+n+"/code/"+c+"/source/libs/"+A,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/properties/libs/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[q]:e.push(q),i++}}else{const k={instancePath:a+"/spec/targets/"+n+"/code/"+c+
"/source/libs",schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/properties/libs/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[k]:e.push(k),i++}}}else{const P={instancePath:a+"/spec/targets/"+n+"/code/"+c+"/source",schemaPath:"#/propert\
ies/spec/properties/targets/items/properties/code/items/oneOf/1/properties/source/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[P]:e.push(P),i++}}}else{const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/on\
eOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[d]:e.push(d),i++}else{const d={instancePath:a+"/spec/targets/"+n+"/code/"+
c,schemaPath:"#/properties/spec/properties/targets/items/properties/code/items/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"engine",tagValue:b},
message:'value of tag "engine" must be in oneOf'};e===null?e=[d]:e.push(d),i++}else{const d={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properti\
es/spec/properties/targets/items/properties/code/items/discriminator",keyword:"discriminator",params:{error:"tag",tag:"engine",tagValue:b},message:'tag "engine"\
 must be string'};e===null?e=[d]:e.push(d),i++}}else{const b={instancePath:a+"/spec/targets/"+n+"/code/"+c,schemaPath:"#/properties/spec/properties/targets/item\
s/properties/code/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[b]:e.push(b),i++}}}else{const y={instancePath:a+"/spec\
/targets/"+n+"/code",schemaPath:"#/properties/spec/properties/targets/items/properties/code/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[y]:e.push(y),i++}}if(l.operations!==void 0){let m=l.operations;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++){let f=m[c];if(typeof f!="s\
tring"){const b={instancePath:a+"/spec/targets/"+n+"/operations/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[b]:e.push(b),i++}if(!(f==="*"||f==="CREATE"||f==="DELETE"||f==="UPDATE"||f==="CONNECT")){const b={
instancePath:a+"/spec/targets/"+n+"/operations/"+c,schemaPath:"#/properties/spec/properties/targets/items/properties/operations/items/enum",keyword:"enum",params:{
allowedValues:fe.properties.spec.properties.targets.items.properties.operations.items.enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:
e.push(b),i++}}}else{const y={instancePath:a+"/spec/targets/"+n+"/operations",schemaPath:"#/properties/spec/properties/targets/items/properties/operations/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(l.target!==void 0&&l.target!=="admission.k8s.gatekeeper.sh"){const m={
instancePath:a+"/spec/targets/"+n+"/target",schemaPath:"#/properties/spec/properties/targets/items/properties/target/const",keyword:"const",params:{allowedValue:"\
admission.k8s.gatekeeper.sh"},message:"must be equal to constant"};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:a+"/spec/targets/"+n,schemaPath:"#/p\
roperties/spec/properties/targets/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+
"/spec/targets",schemaPath:"#/properties/spec/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}}else{
const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),i++}}}else{
const s={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}return fs.errors=e,i===
0}const at=ds,de={type:"object",properties:{apiVersion:{const:"constraints.gatekeeper.sh/v1beta1"},kind:{type:"string",pattern:"^[A-Z][A-Za-z0-9]*$"},metadata:{
allOf:[{$ref:"kubernetes#/$defs/meta.v1.ObjectMeta"},{type:"object",properties:{name:{type:"string",pattern:"^.{0,63}$"}}}]},spec:{type:"object",properties:{enforcementAction:{
enum:["deny","warn","dryrun","scoped"]},scopedEnforcementActions:{type:"array",items:{type:"object",properties:{action:{enum:["deny","warn","dryrun"]},enforcementPoints:{
type:"array",items:{type:"object",properties:{name:{enum:["*","audit.gatekeeper.sh","gator.gatekeeper.sh","validation.gatekeeper.sh","vap.k8s.io"]}},required:["\
name"],additionalProperties:!1}}},required:["action","enforcementPoints"],additionalProperties:!1}},match:{type:"object",properties:{excludedNamespaces:{type:"a\
rray",items:{pattern:"^\\*?[-:a-z0-9]*\\*?$",type:"string"}},kinds:{type:"array",items:{type:"object",properties:{apiGroups:{type:"array",items:{type:"string"}},
kinds:{type:"array",items:{type:"string"}}},additionalProperties:!1}},labelSelector:{$ref:"shared#/$defs/part4"},name:{pattern:"^\\*?[-:a-z0-9]*\\*?$",type:"str\
ing"},namespaceSelector:{$ref:"shared#/$defs/part4"},namespaces:{type:"array",items:{pattern:"^\\*?[-:a-z0-9]*\\*?$",type:"string"}},scope:{type:"string"},source:{
enum:["All","Generated","Original"],type:"string"}},additionalProperties:!1},parameters:{type:"object"}},required:[],additionalProperties:!1}},required:["apiVer\
sion","kind","metadata","spec"],additionalProperties:!1,$id:"kind24"},pt=new RegExp("^[A-Z][A-Za-z0-9]*$","u"),Fr=new RegExp("^\\*?[-:a-z0-9]*\\*?$","u");function Rr(t,{
instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!j.call(V.
properties,r)){const s={instancePath:a,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have a\
dditional properties"};e===null?e=[s]:e.push(s),i++}if(t.annotations!==void 0){let r=t.annotations;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)
if(typeof r[s]!="string"){const p={instancePath:a+"/annotations/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/annotations/additionalProper\
ties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/annotations",schemaPath:"\
#/properties/annotations/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.creationTimestamp!==void 0&&typeof t.
creationTimestamp!="string"){const r={instancePath:a+"/creationTimestamp",schemaPath:"#/properties/creationTimestamp/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.deletionGracePeriodSeconds!==void 0){let r=t.deletionGracePeriodSeconds;if(!(typeof r=="number"&&!(r%
1)&&!isNaN(r)&&isFinite(r))){const s={instancePath:a+"/deletionGracePeriodSeconds",schemaPath:"#/properties/deletionGracePeriodSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[s]:e.push(s),i++}}if(t.deletionTimestamp!==void 0&&typeof t.deletionTimestamp!="string"){const r={instancePath:a+
"/deletionTimestamp",schemaPath:"#/properties/deletionTimestamp/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}
if(t.finalizers!==void 0){let r=t.finalizers;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)if(typeof r[p]!="string"){const o={instancePath:a+"/final\
izers/"+p,schemaPath:"#/properties/finalizers/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}else{const s={
instancePath:a+"/finalizers",schemaPath:"#/properties/finalizers/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}
if(t.generateName!==void 0&&typeof t.generateName!="string"){const r={instancePath:a+"/generateName",schemaPath:"#/properties/generateName/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.generation!==void 0){let r=t.generation;if(!(typeof r=="number"&&!(r%1)&&!isNaN(
r)&&isFinite(r))){const s={instancePath:a+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"integer"},message:"must be intege\
r"};e===null?e=[s]:e.push(s),i++}}if(t.labels!==void 0){let r=t.labels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={
instancePath:a+"/labels/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/labels/additionalProperties/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/labels",schemaPath:"#/properties/labels/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),i++}}if(t.managedFields!==void 0){let r=t.managedFields;if(Array.isArray(r)){const s=r.length;
for(let p=0;p<s;p++)w(r[p],{instancePath:a+"/managedFields/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?w.errors:e.concat(w.errors),i=e.length)}else{
const s={instancePath:a+"/managedFields",schemaPath:"#/properties/managedFields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[
s]:e.push(s),i++}}if(t.name!==void 0&&typeof t.name!="string"){const r={instancePath:a+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.namespace!==void 0&&typeof t.namespace!="string"){const r={instancePath:a+"/namespace",schemaPath:"\
#/properties/namespace/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.ownerReferences!==void 0){let r=t.
ownerReferences;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)v(r[p],{instancePath:a+"/ownerReferences/"+p,parentData:r,parentDataProperty:p,rootData:u})||
(e=e===null?v.errors:e.concat(v.errors),i=e.length)}else{const s={instancePath:a+"/ownerReferences",schemaPath:"#/properties/ownerReferences/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.resourceVersion!==void 0&&typeof t.resourceVersion!="string"){const r={instancePath:a+
"/resourceVersion",schemaPath:"#/properties/resourceVersion/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.
selfLink!==void 0&&typeof t.selfLink!="string"){const r={instancePath:a+"/selfLink",schemaPath:"#/properties/selfLink/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),i++}if(t.uid!==void 0&&typeof t.uid!="string"){const r={instancePath:a+"/uid",schemaPath:"#/properties/uid/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),i++}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return Rr.errors=e,i===0}function se(t,{instancePath:a="",parentData:h,parentDataProperty:g,
rootData:u=t}={}){let e=null,i=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const r in t)if(!(r==="matchExpressions"||r==="matchLabels")){const s={instancePath:a,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.
push(s),i++}if(t.matchExpressions!==void 0){let r=t.matchExpressions;if(Array.isArray(r)){const s=r.length;for(let p=0;p<s;p++)S(r[p],{instancePath:a+"/matchExp\
ressions/"+p,parentData:r,parentDataProperty:p,rootData:u})||(e=e===null?S.errors:e.concat(S.errors),i=e.length)}else{const s={instancePath:a+"/matchExpressions",
schemaPath:"#/properties/matchExpressions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),i++}}if(t.matchLabels!==void 0){
let r=t.matchLabels;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(typeof r[s]!="string"){const p={instancePath:a+"/matchLabels/"+s.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matchLabels/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[p]:e.push(p),i++}}else{const s={instancePath:a+"/matchLabels",schemaPath:"#/properties/matchLabels/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[s]:e.push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),i++}return se.errors=e,i===0}function ds(t,{instancePath:a="",parentData:h,parentDataProperty:g,rootData:u=t}={}){let e=null,i=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.apiVersion===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},
message:"must have required property 'apiVersion'"};e===null?e=[r]:e.push(r),i++}if(t.kind===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"kind"},message:"must have required property 'kind'"};e===null?e=[r]:e.push(r),i++}if(t.metadata===void 0){const r={instancePath:a,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'"};e===null?e=[r]:e.push(r),i++}if(t.
spec===void 0){const r={instancePath:a,schemaPath:"#/required",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'"};
e===null?e=[r]:e.push(r),i++}for(const r in t)if(!(r==="apiVersion"||r==="kind"||r==="metadata"||r==="spec")){const s={instancePath:a,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[s]:e.push(s),i++}if(t.apiVersion!==
void 0&&t.apiVersion!=="constraints.gatekeeper.sh/v1beta1"){const r={instancePath:a+"/apiVersion",schemaPath:"#/properties/apiVersion/const",keyword:"const",params:{
allowedValue:"constraints.gatekeeper.sh/v1beta1"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),i++}if(t.kind!==void 0){let r=t.kind;if(typeof r==
"string"){if(!pt.test(r)){const s={instancePath:a+"/kind",schemaPath:"#/properties/kind/pattern",keyword:"pattern",params:{pattern:"^[A-Z][A-Za-z0-9]*$"},message:'\
must match pattern "^[A-Z][A-Za-z0-9]*$"'};e===null?e=[s]:e.push(s),i++}}else{const s={instancePath:a+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),i++}}if(t.metadata!==void 0){let r=t.metadata;if(Rr(r,{instancePath:a+"/metadata",parentData:t,
parentDataProperty:"metadata",rootData:u})||(e=e===null?Rr.errors:e.concat(Rr.errors),i=e.length),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name!==void 0){
let s=r.name;if(typeof s=="string"){if(!ls.test(s)){const p={instancePath:a+"/metadata/name",schemaPath:"#/properties/metadata/allOf/1/properties/name/pattern",
keyword:"pattern",params:{pattern:"^.{0,63}$"},message:'must match pattern "^.{0,63}$"'};e===null?e=[p]:e.push(p),i++}}else{const p={instancePath:a+"/metadata/n\
ame",schemaPath:"#/properties/metadata/allOf/1/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),i++}}}else{
const s={instancePath:a+"/metadata",schemaPath:"#/properties/metadata/allOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[
s]:e.push(s),i++}}if(t.spec!==void 0){let r=t.spec;if(r&&typeof r=="object"&&!Array.isArray(r)){for(const s in r)if(!(s==="enforcementAction"||s==="scopedEnforc\
ementActions"||s==="match"||s==="parameters")){const p={instancePath:a+"/spec",schemaPath:"#/properties/spec/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),i++}if(r.enforcementAction!==void 0){let s=r.enforcementAction;
if(!(s==="deny"||s==="warn"||s==="dryrun"||s==="scoped")){const p={instancePath:a+"/spec/enforcementAction",schemaPath:"#/properties/spec/properties/enforcement\
Action/enum",keyword:"enum",params:{allowedValues:de.properties.spec.properties.enforcementAction.enum},message:"must be equal to one of the allowed values"};e===
null?e=[p]:e.push(p),i++}}if(r.scopedEnforcementActions!==void 0){let s=r.scopedEnforcementActions;if(Array.isArray(s)){const p=s.length;for(let o=0;o<p;o++){let n=s[o];
if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.action===void 0){const l={instancePath:a+"/spec/scopedEnforcementActions/"+o,schemaPath:"#/properties/spec/pro\
perties/scopedEnforcementActions/items/required",keyword:"required",params:{missingProperty:"action"},message:"must have required property 'action'"};e===null?e=
[l]:e.push(l),i++}if(n.enforcementPoints===void 0){const l={instancePath:a+"/spec/scopedEnforcementActions/"+o,schemaPath:"#/properties/spec/properties/scopedEn\
forcementActions/items/required",keyword:"required",params:{missingProperty:"enforcementPoints"},message:"must have required property 'enforcementPoints'"};e===
null?e=[l]:e.push(l),i++}for(const l in n)if(!(l==="action"||l==="enforcementPoints")){const m={instancePath:a+"/spec/scopedEnforcementActions/"+o,schemaPath:"#\
/properties/spec/properties/scopedEnforcementActions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT \
have additional properties"};e===null?e=[m]:e.push(m),i++}if(n.action!==void 0){let l=n.action;if(!(l==="deny"||l==="warn"||l==="dryrun")){const m={instancePath:a+
"/spec/scopedEnforcementActions/"+o+"/action",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/action/enum",keyword:"enum",params:{
allowedValues:de.properties.spec.properties.scopedEnforcementActions.items.properties.action.enum},message:"must be equal to one of the allowed values"};e===null?
e=[m]:e.push(m),i++}}if(n.enforcementPoints!==void 0){let l=n.enforcementPoints;if(Array.isArray(l)){const m=l.length;for(let y=0;y<m;y++){let c=l[y];if(c&&typeof c==
"object"&&!Array.isArray(c)){if(c.name===void 0){const f={instancePath:a+"/spec/scopedEnforcementActions/"+o+"/enforcementPoints/"+y,schemaPath:"#/properties/sp\
ec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/required",keyword:"required",params:{missingProperty:"name"},message:"must have \
required property 'name'"};e===null?e=[f]:e.push(f),i++}for(const f in c)if(f!=="name"){const b={instancePath:a+"/spec/scopedEnforcementActions/"+o+"/enforcemen\
tPoints/"+y,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[b]:e.push(b),i++}if(c.name!==void 0){let f=c.name;if(!(f===
"*"||f==="audit.gatekeeper.sh"||f==="gator.gatekeeper.sh"||f==="validation.gatekeeper.sh"||f==="vap.k8s.io")){const b={instancePath:a+"/spec/scopedEnforcementAc\
tions/"+o+"/enforcementPoints/"+y+"/name",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/properties/\
name/enum",keyword:"enum",params:{allowedValues:de.properties.spec.properties.scopedEnforcementActions.items.properties.enforcementPoints.items.properties.name.
enum},message:"must be equal to one of the allowed values"};e===null?e=[b]:e.push(b),i++}}}else{const f={instancePath:a+"/spec/scopedEnforcementActions/"+o+"/en\
forcementPoints/"+y,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[f]:e.push(f),i++}}}else{const m={instancePath:a+"/spec/scopedEnforcementActions/"+o+"/enforcementPoints",schemaPath:"\
#/properties/spec/properties/scopedEnforcementActions/items/properties/enforcementPoints/type",keyword:"type",params:{type:"array"},message:"must be array"};e===
null?e=[m]:e.push(m),i++}}}else{const l={instancePath:a+"/spec/scopedEnforcementActions/"+o,schemaPath:"#/properties/spec/properties/scopedEnforcementActions/it\
ems/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),i++}}}else{const p={instancePath:a+"/spec/scopedEnforcementAc\
tions",schemaPath:"#/properties/spec/properties/scopedEnforcementActions/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[p]:e.push(
p),i++}}if(r.match!==void 0){let s=r.match;if(s&&typeof s=="object"&&!Array.isArray(s)){for(const p in s)if(!(p==="excludedNamespaces"||p==="kinds"||p==="labelS\
elector"||p==="name"||p==="namespaceSelector"||p==="namespaces"||p==="scope"||p==="source")){const o={instancePath:a+"/spec/match",schemaPath:"#/properties/spec\
/properties/match/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[
o]:e.push(o),i++}if(s.excludedNamespaces!==void 0){let p=s.excludedNamespaces;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(typeof l==
"string"){if(!Fr.test(l)){const m={instancePath:a+"/spec/match/excludedNamespaces/"+n,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespac\
es/items/pattern",keyword:"pattern",params:{pattern:"^\\*?[-:a-z0-9]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};e===null?e=[m]:e.push(m),i++}}else{
const m={instancePath:a+"/spec/match/excludedNamespaces/"+n,schemaPath:"#/properties/spec/properties/match/properties/excludedNamespaces/items/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/match/excludedNamespaces",schemaPath:"#/\
properties/spec/properties/match/properties/excludedNamespaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}
if(s.kinds!==void 0){let p=s.kinds;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(l&&typeof l=="object"&&!Array.isArray(l)){for(const m in l)
if(!(m==="apiGroups"||m==="kinds")){const y={instancePath:a+"/spec/match/kinds/"+n,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"};e===null?e=[y]:e.push(y),i++}if(l.apiGroups!==
void 0){let m=l.apiGroups;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++)if(typeof m[c]!="string"){const f={instancePath:a+"/spec/match/kinds/"+n+"/a\
piGroups/"+c,schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properties/apiGroups/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/match/kinds/"+n+"/apiGroups",schemaPath:"#/properties/spec/properties/match/p\
roperties/kinds/items/properties/apiGroups/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}if(l.kinds!==void 0){
let m=l.kinds;if(Array.isArray(m)){const y=m.length;for(let c=0;c<y;c++)if(typeof m[c]!="string"){const f={instancePath:a+"/spec/match/kinds/"+n+"/kinds/"+c,schemaPath:"\
#/properties/spec/properties/match/properties/kinds/items/properties/kinds/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[f]:e.push(f),i++}}else{const y={instancePath:a+"/spec/match/kinds/"+n+"/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/items/properti\
es/kinds/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[y]:e.push(y),i++}}}else{const m={instancePath:a+"/spec/match/kinds/"+n,
schemaPath:"#/properties/spec/properties/match/properties/kinds/items/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(
m),i++}}}else{const o={instancePath:a+"/spec/match/kinds",schemaPath:"#/properties/spec/properties/match/properties/kinds/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.labelSelector!==void 0&&(se(s.labelSelector,{instancePath:a+"/spec/match/labelSelector",parentData:s,
parentDataProperty:"labelSelector",rootData:u})||(e=e===null?se.errors:e.concat(se.errors),i=e.length)),s.name!==void 0){let p=s.name;if(typeof p=="string"){if(!Fr.
test(p)){const o={instancePath:a+"/spec/match/name",schemaPath:"#/properties/spec/properties/match/properties/name/pattern",keyword:"pattern",params:{pattern:"^\
\\*?[-:a-z0-9]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};e===null?e=[o]:e.push(o),i++}}else{const o={instancePath:a+"/spec/match/name",schemaPath:"\
#/properties/spec/properties/match/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}}if(s.namespaceSelector!==
void 0&&(se(s.namespaceSelector,{instancePath:a+"/spec/match/namespaceSelector",parentData:s,parentDataProperty:"namespaceSelector",rootData:u})||(e=e===null?se.
errors:e.concat(se.errors),i=e.length)),s.namespaces!==void 0){let p=s.namespaces;if(Array.isArray(p)){const o=p.length;for(let n=0;n<o;n++){let l=p[n];if(typeof l==
"string"){if(!Fr.test(l)){const m={instancePath:a+"/spec/match/namespaces/"+n,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/pattern",
keyword:"pattern",params:{pattern:"^\\*?[-:a-z0-9]*\\*?$"},message:'must match pattern "^\\*?[-:a-z0-9]*\\*?$"'};e===null?e=[m]:e.push(m),i++}}else{const m={instancePath:a+
"/spec/match/namespaces/"+n,schemaPath:"#/properties/spec/properties/match/properties/namespaces/items/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[m]:e.push(m),i++}}}else{const o={instancePath:a+"/spec/match/namespaces",schemaPath:"#/properties/spec/properties/match/properties/name\
spaces/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[o]:e.push(o),i++}}if(s.scope!==void 0&&typeof s.scope!="string"){const p={
instancePath:a+"/spec/match/scope",schemaPath:"#/properties/spec/properties/match/properties/scope/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[p]:e.push(p),i++}if(s.source!==void 0){let p=s.source;if(typeof p!="string"){const o={instancePath:a+"/spec/match/source",schemaPath:"#/pro\
perties/spec/properties/match/properties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[o]:e.push(o),i++}if(!(p==="All"||
p==="Generated"||p==="Original")){const o={instancePath:a+"/spec/match/source",schemaPath:"#/properties/spec/properties/match/properties/source/enum",keyword:"e\
num",params:{allowedValues:de.properties.spec.properties.match.properties.source.enum},message:"must be equal to one of the allowed values"};e===null?e=[o]:e.push(
o),i++}}}else{const p={instancePath:a+"/spec/match",schemaPath:"#/properties/spec/properties/match/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[p]:e.push(p),i++}}if(r.parameters!==void 0){let s=r.parameters;if(!(s&&typeof s=="object"&&!Array.isArray(s))){const p={instancePath:a+"/sp\
ec/parameters",schemaPath:"#/properties/spec/properties/parameters/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),
i++}}}else{const s={instancePath:a+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.
push(s),i++}}}else{const r={instancePath:a,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),i++}return ds.
errors=e,i===0}const ot={"v1 Namespace":hs,"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy":gs,"admissionregistration.k8s.io/v1 MutatingAdmissionPolicy\
Binding":ks,"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicy":vs,"admissionregistration.k8s.io/v1 ValidatingAdmissionPolicyBinding":qs,"rbac.authoriza\
tion.k8s.io/v1 ClusterRole":Vs,"apiserver.config.k8s.io/v1 AdmissionConfiguration":Ns,"pod-security.admission.config.k8s.io/v1 PodSecurityConfiguration":Rs,"api\
server.config.k8s.io/v1 ValidatingAdmissionPolicyConfiguration":xs,"apiserver.config.k8s.io/v1 MutatingAdmissionPolicyConfiguration":Os,"argoproj.io/v1alpha1 Ap\
plication":Ts,"argoproj.io/v1alpha1 AppProject":Es,"kustomize.toolkit.fluxcd.io/v1 Kustomization":Cs,"source.toolkit.fluxcd.io/v1 GitRepository":Ls,"test.gateke\
eper.sh/v1alpha1 Suite":Ms,"kustomize.config.k8s.io/v1beta1 Kustomization":Bs,"kustomize.config.k8s.io/v1alpha1 Component":Ks,"policies.kyverno.io/v1 Validating\
Policy":Hs,"policies.kyverno.io/v1 PolicyException":Us,"kyverno.io/v1 ClusterPolicy":Ws,"kyverno.io/v2 PolicyException":Qs,"cli.kyverno.io/v1alpha1 Test":et,"cl\
i.kyverno.io/v1alpha1 Values":st,"templates.gatekeeper.sh/v1 ConstraintTemplate":tt,"constraints.gatekeeper.sh/v1beta1 *":at};export{gs as kind1,Ts as kind10,Es as kind11,Cs as kind12,Ls as kind13,Ms as kind14,Bs as kind15,Ks as kind16,Hs as kind17,Us as kind18,Ws as kind19,ks as kind2,
Qs as kind20,et as kind21,st as kind22,tt as kind23,at as kind24,vs as kind3,qs as kind4,Vs as kind5,Ns as kind6,Rs as kind7,xs as kind8,Os as kind9,ot as validators};
