package groundrule.cluster_scoped

violation contains {"msg": msg} if {
	not unchanged
	not by_control_plane
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/cluster-scoped (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `metadata.labels["example.com/owner"] must be set` if not has_labels_owner

has_labels_owner if input.review.object.metadata.labels["example.com/owner"] != null

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every path in [["metadata", "labels", "example.com/owner"]] {
		object.get(input.review.object, path, null) == object.get(input.review.oldObject, path, null)
	}
}

# The control plane keeps its own objects up to date.
by_control_plane if {
	input.review.object.kind == "Namespace"
	input.review.userInfo.username == "system:apiserver"
}
