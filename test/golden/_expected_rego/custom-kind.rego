package groundrule.custom_kind

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/custom-kind (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains "spec.public must not be true" if input.review.object.spec.public == true

wrong contains "spec.replicas must be unset or one of 1, 3" if {
	input.review.object.spec.replicas != null
	not input.review.object.spec.replicas in {1, 3}
}

wrong contains `spec.users[].name must not be "admin"` if {
	some user in input.review.object.spec.users
	user.name == "admin"
}

wrong contains "spec.backup-plan must be set" if not has_backup_plan

wrong contains `spec.in["a.b"] must be unset or must start with "a"` if {
	input.review.object.spec["in"]["a.b"] != null
	not in_a_b_starts_with_a
}

has_backup_plan if input.review.object.spec["backup-plan"] != null

in_a_b_starts_with_a if {
	is_string(input.review.object.spec["in"]["a.b"])
	startswith(input.review.object.spec["in"]["a.b"], "a")
}

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	object.get(input.review.object, "spec", null) == object.get(input.review.oldObject, "spec", null)
}
