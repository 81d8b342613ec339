package groundrule.custom_kind_with_schema

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/custom-kind-with-schema (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains `spec.engine must not be one of "oracle", "db2"` if input.review.object.spec.engine in {"oracle", "db2"}

wrong contains "spec.replicas must be unset or at least 1" if {
	input.review.object.spec.replicas != null
	not input.review.object.spec.replicas >= 1
}

wrong contains "spec.public must be false" if not input.review.object.spec.public == false

wrong contains line if {
	some user in input.review.object.spec.users
	user.name == "admin"
	line := sprintf(`%s: spec.users[].name must not be "admin"`, [object.get(user, "name", "")])
}

wrong contains line if {
	some user in input.review.object.spec.users
	"superuser" in user.roles
	line := sprintf(`%s: spec.users[].roles must not contain "superuser"`, [object.get(user, "name", "")])
}

wrong contains line if {
	some port in input.review.object.spec.ports
	not port.tls.mode == "require"
	line := sprintf(`%v: spec.ports[].tls.mode must be "require"`, [object.get(port, "number", "")])
}

wrong contains `spec.max-surge must be unset or one of 1, "10%"` if {
	input.review.object.spec["max-surge"] != null
	not input.review.object.spec["max-surge"] in {1, "10%"}
}

wrong contains `spec.settings.ssl must not be "off"` if input.review.object.spec.settings.ssl == "off"
wrong contains `spec.extra.plan.tier must be unset or not "free"` if input.review.object.spec.extra.plan.tier == "free"
wrong contains "metadata.labels.legacy must not be set" if input.review.object.metadata.labels.legacy != null

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every path in [["metadata", "labels", "legacy"], ["spec"]] {
		object.get(input.review.object, path, null) == object.get(input.review.oldObject, path, null)
	}
}
