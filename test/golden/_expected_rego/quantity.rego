package groundrule.quantity

violation contains {"msg": msg} if {
	not unchanged
	count(wrong) > 0
	msg := concat("", [
		concat("; ", wrong), ". ",
		"Change it. ",
		"Why and exceptions: https://example.com/controls/quantity (owner)",
	])
}

# One line for each thing that is wrong.
wrong contains line if {
	some c in containers
	not limits_memory_at_most_1gi(c)
	line := sprintf(`%s: resources.limits.memory must be at most "1Gi"`, [object.get(c, "name", "")])
}

wrong contains line if {
	some c in containers
	not limits_memory_is_requests_memory(c)
	line := sprintf("%s: resources.limits.memory must be resources.requests.memory", [object.get(c, "name", "")])
}

wrong contains line if {
	some c in containers
	c.resources.requests.cpu != null
	not requests_cpu_greater_than_0(c)
	line := sprintf(`%s: resources.requests.cpu must be unset or greater than "0"`, [object.get(c, "name", "")])
}

limits_memory_at_most_1gi(c) if amount(c.resources.limits.memory) <= amount("1Gi")

limits_memory_is_requests_memory(c) if amount(c.resources.limits.memory) == amount(c.resources.requests.memory)

requests_cpu_greater_than_0(c) if amount(c.resources.requests.cpu) > amount("0")

# An update that leaves alone what this control reads passes, so what is already there can be
# scaled, relabelled and deleted.
unchanged if {
	input.review.operation == "UPDATE"
	every field in ["containers", "initContainers"] {
		object.get(pod, field, null) == object.get(old_pod, field, null)
	}
}

pod := pod_of(input.review.object)

old_pod := pod_of(input.review.oldObject)

pod_of(object) := object.spec if object.kind == "Pod"
pod_of(object) := object.template.spec if object.kind == "PodTemplate"
pod_of(object) := object.spec.jobTemplate.spec.template.spec if object.kind == "CronJob"
pod_of(object) := object.spec.template.spec if not object.kind in {"Pod", "PodTemplate", "CronJob"}

containers contains c if some c in pod.containers
containers contains c if some c in pod.initContainers

# A quantity in billionths, rounded away from zero as Kubernetes does; undefined for a text that is none.
# https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
amount(quantity) := signed(sign, size(concat("", ["0", whole, fraction]), suffix, 9 - count(fraction))) if {
	text := sprintf("%v", [quantity])
	text != ""
	pattern := `^([+-]?)(\d*)\.?(\d*)([eE][+-]?\d+|[numkMGTPE]|[KMGTPE]i|)$`
	[[_, sign, whole, fraction, suffix]] := regex.find_all_string_submatch_n(pattern, text, 1)
}

signed("-", number) := 0 - number

signed(sign, number) := number if sign != "-"

# Digits times ten to the power of places, under a suffix. Amounts with a binary suffix end at 2^63 - 1.
size(digits, suffix, places) := min([rounded, 9223372036854775807000000000]) if {
	power := {"Ki": 10, "Mi": 20, "Gi": 30, "Ti": 40, "Pi": 50, "Ei": 60}[suffix]
	rounded := shifted(json.marshal(bits.lsh(to_number(digits), power)), places)
} else := shifted(digits, places + power_of_ten(suffix))

power_of_ten(suffix) := power if {
	power := {"n": -9, "u": -6, "m": -3, "": 0, "k": 3, "M": 6, "G": 9, "T": 12, "P": 15, "E": 18}[suffix]
} else := max([-999, min([999, to_number(trim_left(suffix, "eE+"))])])

# Put together as text, because arithmetic is exact to 64 bits only, and comparisons are exact.
shifted(digits, places) := number if {
	number := json.unmarshal(sprintf("0.%se%d", [digits, places + count(digits)]))
	places >= 0
} else := ceil(json.unmarshal(sprintf("0.%se%d", [digits, places + count(digits)])))
