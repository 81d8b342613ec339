package groundrule.parameters_per_environment

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/parameters-per-environment (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some c in containers
	not allowed_registry(c)
	line := sprintf(`%s: image registry must be one of "docker.io", "quay.io"`, [object.get(c, "name", "")])
}

allowed_registry(c) if registry_of(object.get(c, "image", "")) in {"docker.io", "quay.io"}

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

# The registry of an image reference, read as https://github.com/distribution/reference does.
registry_of(image) := split(image, "/")[0] if {
	regex.match(`^([^/@]*[.:A-Z][^/@]*|localhost)/`, image)
	not startswith(image, "index.docker.io/")
} else := "docker.io"
