package fingerpost.architecture.faults.check;

import picocli.CommandLine;

record ParsesArguments(CommandLine line) {}
