package fingerpost.command;

import fingerpost.wire.DigText;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Server;
import fingerpost.wire.Trust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code fingerpost dig [@SERVER[:PORT]] [NAME] [TYPE] [+OPTION ...]}. */
@Command(
        name = "dig",
        description = {
            "Asks one server one question and shows everything that came, as dig does.",
            "",
            "@SERVER[:PORT]  an address or a name (@[2001:db8::1]:5300 for IPv6 with a port); without it",
            "                the first server in the system's resolver configuration, and it says which",
            "NAME TYPE       any type, also TYPEnnn and AXFR; without a type A, without both the NS of the root",
            "-x ADDRESS      the name of an address        -p PORT   instead of 53, 853 or 443",
            "-q NAME -t TYPE  where they could be mistaken  -4 -6     only servers of that family",
            "-f FILE         a batch: a line of arguments for each look-up, - for the standard input",
            "-k FILE, -y [ALGORITHM:]NAME:SECRET   sign with TSIG; a file keeps the secret out of the history",
            "",
            "+[no]tcp tls https[=PATH] tls-ca=FILE tls-hostname=NAME recurse dnssec cd ad subnet=NETWORK",
            "+[no]edns[=VERSION] bufsize=N nsid cookie[=HEX] ednsopt=CODE[:HEX] 0x20 time=S tries=N retry=N",
            "+[no]short all comments question answer authority additional stats trace"
        },
        customSynopsis = "fingerpost dig [@SERVER[:PORT]] [NAME] [TYPE] [-OPTION ...] [+OPTION ...] [--json]",
        footer = {
            "",
            "JSON: {\"exchanges\":[{\"query\":{\"name\",\"type\",\"server\",\"port\",\"transport\"},\"status\"?,\"flags\"?,\"id\"?,",
            "\"answer\"?,\"authority\"?,\"additional\"?: [{\"owner\",\"type\",\"class\",\"ttl\",\"data\"}],\"edns\"?,\"problem\"?,",
            "\"millis\",\"size\",\"attempts\":[{\"transport\",\"edns\",\"outcome\",\"strays\",\"millis\"}],\"dig\"}]}",
            "",
            "Exit code 0 where every look-up was answered, whatever the answer says; 1 where one was not.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
public final class DigCommand implements Callable<Integer> {
    private static final String SYSTEM_FILE = "/etc/resolv.conf";

    private final Console console;
    private final Path systemFile;
    private final SecureRandom random = new SecureRandom();

    @Parameters(arity = "0..*", hidden = true, description = "As for dig.")
    private List<String> words = List.of();

    @Option(names = "--json", description = "Print the exchanges as JSON.")
    private boolean json;

    DigCommand(Console console) {
        this(console, Path.of(SYSTEM_FILE));
    }

    DigCommand(Console console, Path systemFile) {
        this.console = console;
        this.systemFile = systemFile;
    }

    private DigCommand(Console console, List<String> words, boolean json) {
        this(console);
        this.words = words;
        this.json = json;
    }

    /**
     * Whether these arguments are a look-up that needs no reader of arguments but dig's own: picocli's classes alone take longer
     * to load than an answer takes to come.
     */
    public static boolean isDirect(String... arguments) {
        List<String> given = List.of(arguments);
        return given.size() > 1
                && given.getFirst().equals("dig")
                && Collections.disjoint(given, List.of("-h", "--help", "-V", "--version"));
    }

    /** Runs such a call, and returns its exit code. Nothing is thrown. */
    public static int run(Console console, String... arguments) {
        List<String> given = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean json = given.removeIf("--json"::equals);
        try {
            return new DigCommand(console, given, json).call();
        } catch (CallProblem wrong) {
            console.note("fingerpost: " + wrong.getMessage());
            return Exit.WRONG;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Mishap.report(console, fault);
        }
    }

    @Override
    public Integer call() {
        if (words.isEmpty()) {
            throw new CallProblem("Missing required NAME. See fingerpost dig --help.");
        }
        Optional<String> batch = DigWords.batch(words);
        List<List<String>> lines =
                batch.isPresent() ? DigBatch.lines(console, batch.get(), DigBatch.without(words)) : List.of(words);
        List<DigAsk> asks = lines.stream().map(DigWords::ask).toList();
        boolean answered = true;
        List<Exchange> exchanges = new ArrayList<>();
        for (int i = 0; i < asks.size(); i++) {
            DigAsk ask = asks.get(i);
            if (ask.trace()) {
                answered &= traced(ask);
            } else if (DigTransfer.isOne(ask)) {
                answered &= transferred(ask);
            } else {
                Exchange exchange = exchange(ask);
                answered &= exchange.message().isPresent();
                exchanges.add(exchange);
                print(exchange, ask, lines.get(i));
            }
        }
        if (json) {
            console.json(DigJson.of(exchanges));
        }
        return answered ? Exit.FINE : Exit.FOUND;
    }

    private Exchange exchange(DigAsk ask) {
        DnsClient client = client(ask);
        return client.ask(ask.to(new DigServers(console, client, systemFile).of(ask), random));
    }

    private boolean traced(DigAsk ask) {
        if (json) {
            throw new CallProblem("+trace is printed as text; fingerpost trace has JSON.");
        }
        DnsClient client = client(ask);
        Optional<Server> root = ask.server().map(any -> new DigServers(console, client, systemFile).of(ask));
        return DigTrace.print(console, ask, client, root);
    }

    private boolean transferred(DigAsk ask) {
        if (json) {
            throw new CallProblem("A zone transfer is printed as records; there is no JSON of it.");
        }
        return DigTransfer.print(console, ask, new DigServers(console, client(ask), systemFile).of(ask), trust(ask));
    }

    private void print(Exchange exchange, DigAsk ask, List<String> line) {
        if (json) {
            return;
        }
        boolean brief = ask.brief() && exchange.message().isPresent();
        String text = brief
                ? DigText.brief(exchange)
                : DigText.of(exchange, ask.show(), ZonedDateTime.now(ZoneId.systemDefault()));
        if (ask.show().comments() && !ask.brief()) {
            console.say("\n; fingerpost dig " + String.join(" ", DigBatch.shown(line)));
        }
        if (!text.isEmpty()) {
            console.say(text.substring(0, text.length() - 1));
        }
    }

    private static DnsClient client(DigAsk ask) {
        return ask.trust().isPresent() ? new NetworkClient(trust(ask)) : new NetworkClient();
    }

    private static Trust trust(DigAsk ask) {
        if (ask.trust().isEmpty()) {
            return Trust.usual();
        }
        String file = ask.trust().get();
        try {
            return Trust.ofPem(Files.readString(Path.of(file)));
        } catch (IOException | InvalidPathException unreadable) {
            throw new CallProblem("The certificates in " + file + " cannot be read.", unreadable);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
