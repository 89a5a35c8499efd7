package fingerpost.command;

import fingerpost.dns.DomainName;
import fingerpost.rehearse.Keys;
import fingerpost.rehearse.Rehearsal;
import fingerpost.rehearse.ToTry;
import fingerpost.rehearse.WebPlace;
import fingerpost.rehearse.Websites;
import fingerpost.topology.Id;
import fingerpost.topology.Topology;
import fingerpost.wire.Server;
import fingerpost.wire.TsigKey;
import fingerpost.wire.serve.DnsListener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost rehearse FILE}. */
@Command(
        name = "rehearse",
        description = "Serves a design on this machine, for dig, curl and nsupdate to ask, and prints what is asked.",
        footer = {
            "",
            "Only addresses of the loopback interface are listened on. While it runs, type",
            "  fail ID     and that backend, proxy, endpoint or zone does not answer any more",
            "  heal ID     and it does again",
            "  down        what does not answer",
            "  quit        or Ctrl-C, to end",
            "",
            "Exit code 0 where it was ended, 2 where it could not begin.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {
    private static final int MOST_THREADS = 4;
    private static final int MOST_CALLS = 6;

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "A topology, such as shop.topology.json.")
    private Path file = Path.of("");

    @Option(
            names = "--dns",
            paramLabel = "ADDR:PORT",
            defaultValue = "127.0.0.1:5300",
            description = "Where DNS is answered over UDP and TCP (default: ${DEFAULT-VALUE}).")
    private String dns = "127.0.0.1:5300";

    @Option(
            names = "--http",
            paramLabel = "ADDR:PORT",
            defaultValue = "127.0.0.1:8300",
            description =
                    "Where the first address of a proxy or an application is served, with TLS where the design has it;"
                            + " the others follow on the next ports (default: ${DEFAULT-VALUE}).")
    private String http = "127.0.0.1:8300";

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "The TSIG key of a service registry, as tsig-keygen writes it; otherwise one is made.")
    private @Nullable Path key;

    @Option(names = "--seed", paramLabel = "N", description = "Of the dice that policies throw (default: 1).")
    private long seed = 1;

    @Option(
            names = "--late",
            description = "Health checks notice what fails only after as many probes as they need, not at once.")
    private boolean late;

    @Option(names = "--quiet", description = "Do not print what is asked.")
    private boolean quiet;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Topology topology = Opened.document(file).topology();
        Server at = ListenAddress.of("--dns", dns);
        Server first = ListenAddress.of("--http", http);
        Keys keys = keys(topology);
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS);
        try (LiveLines lines = new LiveLines(console)) {
            Rehearsal rehearsal = new Rehearsal(topology, keys, quiet ? _ -> {} : lines::add, seed);
            if (late) {
                rehearsal.detectLate(
                        (time, work) -> CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                                .execute(work));
            }
            try (DnsListener listener = DnsListener.open(at, threads, rehearsal);
                    Websites websites = Websites.open(topology, first, rehearsal)) {
                Thread hook = new Thread(() -> end(listener, websites), "end-of-rehearsal");
                Runtime.getRuntime().addShutdownHook(hook);
                greet(topology, at, keys);
                greet(websites);
                converse(rehearsal);
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        } catch (IOException taken) {
            throw new CallProblem(String.valueOf(taken.getMessage()), taken);
        }
        return Exit.FINE;
    }

    private static void end(DnsListener listener, Websites websites) {
        listener.close();
        websites.close();
    }

    private Keys keys(Topology topology) {
        Keys made = Keys.made(topology);
        Path given = key;
        if (given == null) {
            return made;
        }
        try {
            return made.with(TsigKey.ofFile(Files.readString(given)));
        } catch (IOException unreadable) {
            throw new CallProblem("The key in " + given + " cannot be read.", unreadable);
        } catch (IllegalArgumentException wrong) {
            throw new CallProblem(given + ": " + wrong.getMessage(), wrong);
        }
    }

    private void greet(Topology topology, Server at, Keys keys) {
        console.say("DNS is answered at " + at.address() + " port " + at.port() + ", UDP and TCP. Try:");
        ToTry.dig(topology, at).forEach(each -> console.say("  " + each));
        keys.byName()
                .forEach((name, made) -> console.say(
                        "\nInstances sign their updates with the key " + name + ":\n  nsupdate " + call(name, made)));
        ToTry.update(topology, at).forEach(each -> console.say(each.indent(4).stripTrailing()));
    }

    private void greet(Websites websites) {
        if (!websites.places().isEmpty()) {
            console.say("\nHTTP is answered:");
        }
        if (websites.places().keySet().stream().anyMatch(WebPlace::tls)) {
            console.say("  (TLS with a certificate made just now, which nobody trusts; curl -k believes it)");
        }
        websites.places()
                .forEach((place, at) -> console.say("  " + place.label() + " at " + place.socket()
                        + " is "
                        + (place.tls() ? "https://" : "http://") + at.address().inUrl() + ":" + at.port()));
        websites.curl().stream().limit(MOST_CALLS).forEach(each -> console.say("  " + each));
        console.say("");
    }

    private String call(DomainName name, TsigKey made) {
        return Optional.ofNullable(key)
                .map(given -> "-k " + given)
                .orElseGet(() -> "-y " + made.algorithm() + ":" + name + ":" + made.secret());
    }

    /** Until somebody ends it; where nobody types, until the program is ended. */
    private void converse(Rehearsal rehearsal) throws IOException {
        String line = console.in().readLine();
        while (line != null && !line.strip().equals("quit")) {
            obey(line.strip(), rehearsal);
            line = console.in().readLine();
        }
        if (line == null) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void obey(String line, Rehearsal rehearsal) {
        String[] words = line.split("\\s+", -1);
        if (words.length == 2 && words[0].matches("fail|heal")) {
            turn(words[0].equals("fail"), words[1], rehearsal);
        } else if (line.equals("down")) {
            console.say(rehearsal.down().isEmpty() ? "Everything is up." : "Down: " + rehearsal.down());
        } else if (!line.isEmpty()) {
            console.note("\"" + line + "\" is none of fail ID, heal ID, down and quit.");
        }
    }

    private void turn(boolean fails, String text, Rehearsal rehearsal) {
        Optional<Id> id = text.matches("[a-z0-9][a-z0-9_-]{0,63}") ? Optional.of(Id.of(text)) : Optional.empty();
        if (id.filter(rehearsal::knows).isEmpty()) {
            console.note("There is no element with the id \"" + text + "\" in " + file + ".");
        } else if (fails) {
            rehearsal.fail(id.get());
            console.say(text + " is down.");
        } else {
            rehearsal.heal(id.get());
            console.say(text + " is up.");
        }
    }
}
