package groundrule.parameters

violation contains {"msg": msg} if {
	not unchanged
	not by_control_plane
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/parameters (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	input.review.object.roleRef.name == "cluster-admin"
	some x in input.review.object.subjects
	not x.kind == "Group"
	line := sprintf(`%s: subjects[].kind must be "Group"`, [object.get(x, "name", "")])
}

wrong contains line if {
	input.review.object.roleRef.name == "cluster-admin"
	some x in input.review.object.subjects
	not allowed_name(x)
	line := sprintf(`%s: subjects[].name must be one of "platform-admins", "break-glass"`, [object.get(x, "name", "")])
}

allowed_name(x) if x.name in {"platform-admins", "break-glass"}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["roleRef", "subjects"] {
		object.get(input.review.object, field, null) == object.get(input.review.oldObject, field, null)
	}
}

# The control plane keeps its own objects up to date.
by_control_plane if {
	input.review.object.kind == "ClusterRoleBinding"
	input.review.userInfo.username == "system:apiserver"
}

by_control_plane if {
	object.get(input.review, ["userInfo", "username"], "") == ""
	input.review.object.metadata.labels["kubernetes.io/bootstrapping"] == "rbac-defaults"
}
