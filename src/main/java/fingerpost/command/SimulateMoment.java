package fingerpost.command;

import fingerpost.simulate.Simulation;
import fingerpost.simulate.result.Explained;
import fingerpost.topology.ClientGroup;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which request is to be explained: {@code 100}, {@code visitors}, {@code visitors#17}, {@code visitors#17@1h30m}. */
final class SimulateMoment {
    private static final Pattern SHAPE = Pattern.compile("([^#@]+)(?:#([^@]*))?(?:@(.*))?");
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,5})h)?(?:(\\d{1,7})m(?:in)?)?(?:(\\d{1,9}(?:\\.\\d{1,6})?)s?)?");

    private SimulateMoment() {}

    /** What it was, and why. */
    static Explained explained(Simulation simulation, Topology topology, Duration duration, String wanted) {
        if (wanted.matches("-?\\d+")) {
            return numbered(simulation, wanted);
        }
        Matcher matcher = SHAPE.matcher(wanted);
        if (!matcher.matches()) {
            throw new CallProblem(
                    "\"" + wanted + "\" names no request; write a number such as 100, or GROUP, GROUP#N or"
                            + " GROUP#N@TIME such as visitors#17@30m.");
        }
        ClientGroup group = group(topology, matcher.group(1));
        OptionalLong client =
                matcher.group(2) == null ? OptionalLong.empty() : OptionalLong.of(client(group, matcher.group(2)));
        Duration from = matcher.group(3) == null ? Duration.ZERO : time(matcher.group(3));
        if (from.compareTo(duration) >= 0) {
            throw new CallProblem("The scenario ends after " + Figures.time((double) duration.toSeconds()) + ", before "
                    + matcher.group(3) + ".");
        }
        return simulation
                .request(group.id(), client, from)
                .orElseThrow(() -> new CallProblem((client.isEmpty()
                                ? "Nobody of " + group.id() + " makes a request"
                                : "Client " + client.getAsLong() + " of " + group.id() + " makes no request")
                        + " between " + Figures.time((double) from.toSeconds())
                        + " and the end of the scenario; name an earlier time or another client."));
    }

    private static Explained numbered(Simulation simulation, String wanted) {
        Optional<Explained> found;
        try {
            found = simulation.request(Long.parseLong(wanted));
        } catch (NumberFormatException tooLarge) {
            found = Optional.empty();
        }
        return found.orElseThrow(() -> new CallProblem(
                "There is no request " + wanted + "; the first is 1, and the scenario ends before it."));
    }

    private static ClientGroup group(Topology topology, String name) {
        return topology.find(Id.of(name), ClientGroup.class)
                .or(() -> topology.all(ClientGroup.class).stream()
                        .filter(each -> each.label().equalsIgnoreCase(name))
                        .findFirst())
                .orElseThrow(() -> new CallProblem("There is no client group \"" + name + "\" in this design; it has "
                        + topology.all(ClientGroup.class).stream()
                                .map(each -> each.id().text())
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static long client(ClientGroup group, String number) {
        long client = number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
        if (client < 1 || client > group.population()) {
            throw new CallProblem("There is no client \"" + number + "\" in " + group.id() + "; its clients are 1 to "
                    + group.population() + ".");
        }
        return client;
    }

    private static Duration time(String text) {
        Matcher parts = TIME.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            throw new CallProblem("\"" + text + "\" is no time; write seconds or 30m or 1h30m.");
        }
        return Duration.ofHours(whole(parts.group(1)))
                .plusMinutes(whole(parts.group(2)))
                .plusNanos(new BigDecimal(parts.group(3) == null ? "0" : parts.group(3))
                        .movePointRight(9)
                        .longValueExact());
    }

    private static long whole(String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
