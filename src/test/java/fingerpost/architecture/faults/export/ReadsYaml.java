package fingerpost.architecture.faults.export;

import org.snakeyaml.engine.v2.api.Load;

record ReadsYaml(Load load) {}
