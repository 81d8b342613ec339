package groundrule.image_tag_and_digest

violation contains {"msg": msg} if {
	not unchanged
	not resized
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/image-tag-and-digest (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some c in containers
	tag_of(c.image) == "latest"
	line := sprintf(`%s: image tag must not be "latest"`, [object.get(c, "name", "")])
}

wrong contains line if {
	some c in containers
	not has_tag(c)
	not digest_starts_with_sha256(c)
	line := sprintf("%s: image needs a tag or a digest", [object.get(c, "name", "")])
}

wrong contains line if {
	some c in containers
	tag_of(c.image)
	not regex.match(`^[\w.-]+$`, tag_of(c.image))
	line := sprintf(`%s: image tag must be unset or must match "^[\w.-]+$"`, [object.get(c, "name", "")])
}

has_tag(c) if tag_of(c.image)

digest_starts_with_sha256(c) if startswith(digest_of(c.image), "sha256:")

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

# The tag of an image reference, if it has one.
tag_of(image) := regex.find_all_string_submatch_n(`^[^@]*:([^/:@]+)(@|$)`, image, 1)[0][1]

# The digest of an image reference, if it has one.
digest_of(image) := regex.find_all_string_submatch_n(`@([^@]+)$`, image, 1)[0][1]
