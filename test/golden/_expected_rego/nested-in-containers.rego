package groundrule.nested_in_containers

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/nested-in-containers (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some c in containers
	some e in c.env
	e.valueFrom.secretKeyRef != null
	line := sprintf("%s: env must not read secrets", [object.get(c, "name", "")])
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["containers", "ephemeralContainers", "initContainers"] {
		object.get(pod, field, null) == object.get(old_pod, field, null)
	}
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}

containers contains c if some c in pod.containers
containers contains c if some c in pod.initContainers
containers contains c if some c in pod.ephemeralContainers
