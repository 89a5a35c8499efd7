package fingerpost.architecture.faults.document;

import javax.script.ScriptEngine;

record RunsScripts(ScriptEngine engine) {}
