package groundrule.map_keys

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/map-keys (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `nodeSelector[] must start with "example.com/"` if {
	some key, _ in pod.nodeSelector
	not startswith(key, "example.com/")
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod, "nodeSelector", null) == object.get(old_pod, "nodeSelector", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}
