package groundrule.map_entries

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/map-entries (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "pod: annotations of example.com must be yes or no" if {
	some key, _ in pod_metadata.annotations
	startswith(key, "example.com/")
	not pod_metadata.annotations[key] in {"yes", "no"}
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(pod_metadata, "annotations", null) == object.get(old_pod_metadata, "annotations", null)
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod_metadata := pod_metadata_of(input.review.object)

old_pod_metadata := pod_metadata_of(input.review.oldObject)

pod_metadata_of(object) := object.metadata if object.kind == "Pod"
pod_metadata_of(object) := object.template.metadata if object.kind == "PodTemplate"
pod_metadata_of(object) := object.spec.jobTemplate.spec.template.metadata if object.kind == "CronJob"
pod_metadata_of(object) := object.spec.template.metadata if not object.kind in {"Pod", "PodTemplate", "CronJob"}
