package fingerpost.command;

import fingerpost.behaviour.DesignState;
import fingerpost.behaviour.RequestWalk;
import fingerpost.behaviour.Walk;
import fingerpost.behaviour.WalkStep;
import fingerpost.document.json.At;
import fingerpost.document.json.Json;
import fingerpost.document.json.Numbers;
import fingerpost.document.json.Writing;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Element;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost walk FILE URL}. */
@Command(
        name = "walk",
        description = "Tells the story of one request, and of the same request made again.",
        footer = {"", "Exit code 1 where the request is not served, 0 otherwise.", ""},
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class WalkCommand implements Callable<Integer> {
    private static final long SEED = 1;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Parameters(paramLabel = "URL", description = "Such as https://www.example.com/.")
    private String url = "";

    @Option(
            names = "--from",
            paramLabel = "CLIENT-GROUP",
            description = "The id or the label of who asks; an ordinary browser otherwise.")
    private @Nullable String from;

    @Option(
            names = "--down",
            paramLabel = "ID",
            description = "A backend, proxy or endpoint that does not answer; may be repeated.")
    private List<String> down = List.of();

    @Option(names = "--json", description = "Print the steps as JSON.")
    private boolean json;

    WalkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Topology topology = Opened.document(file).topology();
        DesignState state = new DesignState(SEED);
        down.forEach(id -> state.fail(element(topology, id)));
        Walk walk = walk(RequestWalk.of(topology), clients(topology), state);
        if (json) {
            console.json(form(walk));
        } else {
            print(walk);
        }
        return walk.served() ? Exit.FINE : Exit.FOUND;
    }

    private Walk walk(RequestWalk request, Optional<Id> clients, DesignState state) {
        try {
            return request.walk(url, clients, state);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Optional<Id> clients(Topology topology) {
        String wanted = from;
        if (wanted == null) {
            return Optional.empty();
        }
        List<ClientGroup> groups = topology.all(ClientGroup.class);
        Optional<Id> found = groups.stream()
                .filter(each -> each.id().text().equals(wanted) || each.label().equalsIgnoreCase(wanted))
                .map(ClientGroup::id)
                .findFirst();
        if (found.isEmpty()) {
            throw new CallProblem("There is no client group \"" + wanted + "\" in " + file + "; it has "
                    + groups.stream()
                            .map(each -> each.id().text())
                            .collect(Collectors.joining(", ", "", "."))
                            .replaceAll("^\\.$", "none."));
        }
        return found;
    }

    private Id element(Topology topology, String id) {
        return topology.elements().stream()
                .map(Element::id)
                .filter(each -> each.text().equals(id))
                .findFirst()
                .orElseThrow(() -> new CallProblem("There is no element with the id \"" + id + "\" in " + file + "."));
    }

    private void print(Walk walk) {
        print(walk.steps());
        console.say("\n" + Rows.paragraph(walk.conclusion(), 0));
        if (!walk.second().isEmpty()) {
            console.say("\nThe same request again:\n");
            print(walk.second());
        }
    }

    private void print(List<WalkStep> steps) {
        int number = 1;
        for (WalkStep step : steps) {
            String cost = step.millis() > 0 ? String.format(Locale.ROOT, "  (%.1f ms)", step.millis()) : "";
            console.say(Rows.cell(number++ + ".", 4)
                    + Rows.cell(mark(step.outcome()), 8)
                    + Rows.cell(word(step.kind()), 10)
                    + step.title()
                    + cost);
            if (!step.detail().isBlank()) {
                console.say(Rows.paragraph(step.detail(), 22));
            }
        }
    }

    private static String mark(WalkStep.Outcome outcome) {
        return switch (outcome) {
            case GOOD -> "";
            case CACHED -> "cached";
            case WARNED -> "warning";
            case FAILED -> "failed";
        };
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static Json form(Walk walk) {
        return new Writing()
                .text("url", walk.url())
                .put("served", new Json.Truth(walk.served(), At.NOWHERE))
                .text("conclusion", walk.conclusion())
                .put("millis", millis(walk.millis()))
                .list("steps", walk.steps(), WalkCommand::form)
                .list("second", walk.second(), WalkCommand::form)
                .block();
    }

    private static Json form(WalkStep step) {
        return new Writing()
                .text("kind", word(step.kind()))
                .text("outcome", word(step.outcome()))
                .text("title", step.title())
                .text("detail", step.detail())
                .texts("path", step.path())
                .put("millis", millis(step.millis()))
                .flat();
    }

    private static Json millis(double value) {
        return Numbers.of(BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP));
    }
}
