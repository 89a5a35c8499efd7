package fingerpost.command;

import fingerpost.check.Finding;
import fingerpost.export.TextDiff;
import fingerpost.export.safety.Danger;
import fingerpost.export.safety.Deployment;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What has to be agreed to before files are replaced. */
record ExportConsent(Console console, Path out) {
    private static final String CONTRADICTIONS = "contradictions";

    /** Shows on the error stream what would become of the files that are there. */
    void show(Deployment deployment) {
        for (String path : deployment.replaced()) {
            console.err()
                    .print(Console.plain(TextDiff.unified(
                            path,
                            deployment.before().getOrDefault(path, ""),
                            deployment.after().getOrDefault(path, ""))));
        }
    }

    /** Contradictions that nobody accepted end the call. */
    void requireNone(List<Finding> contradictions, List<String> accepted) {
        if (!contradictions.isEmpty() && !accepted.contains(CONTRADICTIONS)) {
            throw new CallProblem("Nothing was written, because the files would contradict each other. "
                    + contradictions.stream()
                            .map(each -> each.code() + ": " + each.message())
                            .collect(Collectors.joining(" "))
                    + " If that is meant, call again with --accept " + CONTRADICTIONS + ".");
        }
    }

    /** Dangers that nobody accepted end the call. */
    void require(Deployment deployment, List<String> accepted) {
        List<String> words = Stream.concat(
                        Arrays.stream(Danger.Kind.values()).map(Danger.Kind::word), Stream.of(CONTRADICTIONS))
                .toList();
        accepted.stream().filter(each -> !words.contains(each)).findFirst().ifPresent(each -> {
            throw new CallProblem(
                    "There is no danger \"" + each + "\" to accept; there are " + String.join(", ", words) + ".");
        });
        List<Danger> dangers = deployment.dangers().stream()
                .filter(each -> !accepted.contains(each.kind().word()))
                .toList();
        if (!dangers.isEmpty()) {
            throw new CallProblem("Nothing was written. "
                    + dangers.stream().map(Danger::message).collect(Collectors.joining(" "))
                    + " If that is meant, call again with "
                    + dangers.stream()
                            .map(each -> "--accept " + each.kind().word())
                            .distinct()
                            .collect(Collectors.joining(" "))
                    + ".");
        }
    }

    void requireSum(Deployment deployment, String reviewed) {
        if (!deployment.checksum().equals(reviewed)) {
            throw new CallProblem("Nothing was written, because the change is no longer the reviewed one: its sum is "
                    + deployment.checksum() + ", not " + reviewed + ". Look at --dry-run again.");
        }
    }

    /** Asks a person where files would be replaced; where nobody sits there, the call ends. */
    void ask(Deployment deployment) {
        List<String> replaced = deployment.replaced();
        if (replaced.isEmpty()) {
            return;
        }
        show(deployment);
        String what = replaced.size() == 1 ? replaced.getFirst() : replaced.size() + " files";
        if (!console.terminal()) {
            throw new CallProblem("Nothing was written, because " + what + " would change; call again with --force.");
        }
        if (!console.agrees("Replace " + what + " in " + out + "?")) {
            throw new CallProblem("Nothing was written.");
        }
    }
}
