package groundrule.map_get

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/map-get (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `metadata.labels["app.kubernetes.io/name"] must be set` if not has_labels_name

wrong contains `pod: metadata.annotations["example.com/tier"] must be one of "gold", "silver"` if {
	not pod_allowed_annotations_tier
}

has_labels_name if input.review.object.metadata.labels["app.kubernetes.io/name"] != null

pod_allowed_annotations_tier if pod_metadata.annotations["example.com/tier"] in {"gold", "silver"}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every path in [["annotations", "example.com/tier"]] {
		object.get(pod_metadata, path, null) == object.get(old_pod_metadata, path, null)
	}
	every path in [["metadata", "labels", "app.kubernetes.io/name"]] {
		object.get(input.review.object, path, null) == object.get(input.review.oldObject, path, null)
	}
}

# Other resources for the containers of a Pod are nothing that this control reads.
resized if input.review.subResource == "resize"

pod_metadata := pod_metadata_of(input.review.object)

old_pod_metadata := pod_metadata_of(input.review.oldObject)

pod_metadata_of(object) := object.metadata if object.kind == "Pod"
pod_metadata_of(object) := object.template.metadata if object.kind == "PodTemplate"
pod_metadata_of(object) := object.spec.jobTemplate.spec.template.metadata if object.kind == "CronJob"
pod_metadata_of(object) := object.spec.template.metadata if not object.kind in {"Pod", "PodTemplate", "CronJob"}
