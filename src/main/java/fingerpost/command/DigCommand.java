package fingerpost.command;

import fingerpost.wire.DigPart;
import fingerpost.wire.DigText;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Exchange;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.Pacing;
import fingerpost.wire.Server;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            "NAME TYPE       any type, also TYPEnnn, AXFR, IXFR=SERIAL; without a type A, without both the NS of the"
                    + " root",
            "-x ADDRESS      the name of an address        -p PORT   instead of 53, 853 or 443",
            "-q NAME -t TYPE  where they could be mistaken  -4 -6     only servers of that family",
            "-f FILE         a batch: a line of arguments for each look-up, - for the standard input",
            "-k FILE, -y [ALGORITHM:]NAME:SECRET   sign with TSIG; a file keeps the secret out of the history",
            "",
            "+[no]tcp tls https[=PATH] recurse dnssec cd ad aaflag tcflag raflag zflag opcode=N qid=N",
            "+[no]tls-ca[=FILE] whose certificates are believed: without it those of the usual authorities,",
            "     unlike dig, which asks whoever answers; that is +notls-ca      +tls-hostname=NAME",
            "+[no]edns[=VERSION] bufsize=N subnet=NETWORK nsid cookie[=HEX] expire keepalive coflag 0x20",
            "     ednsopt=CODE[:HEX] ednsflags=N ednsnegotiation badcookie ignore time=S tries=N retry=N",
            "     padding=N (without it queries over TLS and HTTPS are padded to 128 octets, RFC 8467)",
            "+[no]all cmd comments question answer authority additional stats qr short identify",
            "     multiline ttlid ttlunits class crypto rrcomments split=N unknownformat expandaaaa onesoa",
            "+[no]trace nssearch",
            "What dig can and this command cannot is refused with the reason, never ignored."
        },
        customSynopsis = "fingerpost dig [@SERVER[:PORT]] [NAME] [TYPE] [-OPTION ...] [+OPTION ...] [--json]",
        footer = {
            "",
            "JSON:"
                    + " {\"exchanges\":[{\"query\":{\"name\",\"type\",\"server\",\"port\",\"transport\"},\"status\"?,\"flags\"?,\"id\"?,",
            "\"answer\"?,\"authority\"?,\"additional\"?:"
                    + " [{\"owner\",\"type\",\"class\",\"ttl\",\"data\"}],\"edns\"?,\"problem\"?,",
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
    private final List<Exchange> exchanges = new ArrayList<>();
    private final Map<List<Object>, DnsClient> clients = new HashMap<>();

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
        Optional<String> file = DigWords.batch(words);
        boolean answered = file.isPresent() ? batch(file.get()) : each(new DigBatch.Line(words, DigWords.ask(words)));
        if (json) {
            console.json(DigJson.of(exchanges));
        }
        return answered ? Exit.FINE : Exit.FOUND;
    }

    /** The first of several look-ups that are alike goes alone: whether its server is there is told with the reason. */
    private boolean batch(String file) {
        boolean answered = true;
        try (DigBatch batch = DigBatch.open(console, file, DigBatch.without(words))) {
            if (!batch.hasNext()) {
                throw new CallProblem("The batch file " + file + " asks nothing.");
            }
            Optional<DigAsk> reached = Optional.empty();
            while (batch.hasNext()) {
                DigAsk ask = batch.peek().ask();
                boolean together = !json
                        && !batch.typed()
                        && DigBulk.allows(ask)
                        && reached.filter(before -> DigBulk.alike(ask, before)).isPresent();
                boolean well =
                        together ? DigBulk.print(console, batch, servers(ask).of(ask.target())) : each(batch.next());
                reached = Optional.of(ask).filter(any -> well);
                answered &= well;
            }
        }
        return answered;
    }

    private boolean each(DigBatch.Line line) {
        DigAsk ask = line.ask();
        if (ask.course() == DigAsk.Course.TRACE) {
            return traced(ask);
        }
        if (ask.course() == DigAsk.Course.SOA_OF_ALL) {
            requireText("+nssearch is printed as text.");
            return new DigSearch(console, client(ask), servers(ask)).print(ask, random);
        }
        if (ask.transfer()) {
            requireText("A zone transfer is printed as records; there is no JSON of it.");
            banner(line);
            return DigTransfer.print(console, ask, ask.to(servers(ask).of(ask.target()), random));
        }
        Exchange exchange = client(ask).ask(ask.to(servers(ask).of(ask.target()), random));
        if (json) {
            exchanges.add(exchange);
        } else {
            banner(line);
            print(exchange, ask.output());
        }
        return exchange.message().isPresent();
    }

    private boolean traced(DigAsk ask) {
        requireText("+trace is printed as text; fingerpost trace has JSON.");
        Optional<Server> root = ask.target().server().map(any -> servers(ask).of(ask.target()));
        return DigTrace.print(console, ask, client(ask), root);
    }

    private void requireText(String otherwise) {
        if (json) {
            throw new CallProblem(otherwise);
        }
    }

    private void banner(DigBatch.Line line) {
        DigOutput output = line.ask().output();
        if (output.show().has(DigPart.COMMAND) && !output.brief()) {
            console.say("\n; fingerpost dig " + String.join(" ", DigBatch.shown(line.words())));
        }
    }

    private void print(Exchange exchange, DigOutput output) {
        boolean brief = output.brief() && exchange.message().isPresent();
        String text = brief
                ? DigText.brief(exchange, output.show().style(), output.identified())
                : DigText.of(exchange, output.show(), ZonedDateTime.now(ZoneId.systemDefault()));
        if (!text.isEmpty()) {
            console.say(text.substring(0, text.length() - 1));
        }
    }

    private DigServers servers(DigAsk ask) {
        return new DigServers(console, client(ask), systemFile);
    }

    /** The client that believes what this look-up believes; all look-ups of a batch share its pace. */
    private DnsClient client(DigAsk ask) {
        DigTarget target = ask.target();
        List<Object> believed = List.of(target.verified(), target.authorities());
        return clients.computeIfAbsent(
                believed,
                any -> new Pacing(
                        target.transport().encrypted() ? new NetworkClient(target.trust()) : new NetworkClient()));
    }
}
