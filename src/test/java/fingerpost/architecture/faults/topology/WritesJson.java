package fingerpost.architecture.faults.topology;

import tools.jackson.databind.JsonNode;

record WritesJson(JsonNode node) {}
