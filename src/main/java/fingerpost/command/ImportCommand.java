package fingerpost.command;

import fingerpost.dns.DomainName;
import fingerpost.document.Document;
import fingerpost.document.DocumentFile;
import fingerpost.document.DocumentProblem;
import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.ingest.live.ImportFailure;
import fingerpost.ingest.live.ImportNames;
import fingerpost.ingest.live.ImportNote;
import fingerpost.ingest.live.ImportOptions;
import fingerpost.ingest.live.Imported;
import fingerpost.ingest.live.LiveImport;
import fingerpost.topology.Certificate;
import fingerpost.topology.ExternalEndpoint;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Topology;
import fingerpost.wire.NetworkClient;
import fingerpost.wire.ResolutionProfile;
import fingerpost.wire.Trust;
import fingerpost.wire.ZoneTransfer;
import fingerpost.wire.web.Authorities;
import fingerpost.wire.web.WebProbe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code fingerpost import} of a file, as {@code --zone FILE}, and {@code --live DOMAIN}. */
@Command(
        name = "import",
        description = {
            "Makes a topology of files, or of what can be seen of a live domain.",
            "",
            "Of a zone file: every record that can be read, as BIND reads it; what cannot is",
            "listed with line, column and what to do. The file itself is not touched.",
            "",
            "Of octoDNS's YAML: records by their names, dynamic ones with their policies.",
            "",
            "Of an nginx configuration, or a part of one: servers, locations, upstreams and",
            "redirects. What a design has no word for is listed and stays in the file only.",
            "Files are included from its folder only, and nothing is run.",
            "",
            "Of Route 53's lists and change batches: records, and their routing as policies.",
            "",
            "Of a live domain: its zone and those below, the names that sites usually have",
            "and those that you list, what they lead to outside, web servers by their",
            "addresses. Only the servers of the domain are asked, politely, and what an alias",
            "leads to."
        },
        footer = {
            "",
            "JSON of files: {KIND such as \"zone\",\"file\",UNITS such as \"records\",\"zones\":[{\"apex\",\"sets\"}],",
            "\"proxies\",\"services\",\"faults\":[{\"severity\",\"code\",\"file\"?,\"line\",\"column\",\"message\",\"cure\"}]},"
                    + " severity one of",
            "error, warning, note.",
            "JSON of --live:"
                    + " {\"domain\",\"file\",\"packets\",\"zones\":[{\"apex\",\"sets\"}],\"proxies\",\"certificates\",\"endpoints\",",
            "\"notes\":[{\"kind\",\"where\",\"message\"}]}, kind one of \"servers disagree\", \"guessed\", \"not"
                    + " seen\", \"seen\".",
            "",
            "Exit code 1 where the file has errors or the servers of a zone disagree, 2 where nothing can be imported.",
            ""
        },
        versionProvider = Commands.Version.class,
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final long LARGEST_LIST = 1 << 20;

    private final Console console;

    private final FileImports files = new FileImports();

    @Option(names = "--live", paramLabel = "DOMAIN", description = "Such as example.com.")
    private String domain = "";

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "The topology to write; NAME.topology.json in this folder otherwise.")
    private @Nullable Path out;

    @Option(names = "--force", description = "Replace the file where it exists.")
    private boolean force;

    @Option(
            names = "--names",
            arity = "1..*",
            paramLabel = "NAME|FILE",
            description =
                    "Further names to ask for, below the domain unless they end in a dot; or files that list them.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--transfer", description = "Also ask for the whole zone, which most servers refuse.")
    private boolean transfer;

    @Option(names = "--web", description = "Also connect to the web servers: certificates, redirects.")
    private boolean web;

    @Mixin
    private NameSpaceOptions nameSpace = new NameSpaceOptions();

    @Option(
            names = "--json",
            description = "Print what was imported as JSON; the topology goes to its file all the same.")
    private boolean json;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Spec
    void options(CommandSpec command) {
        files.addTo(command);
    }

    @Override
    public Integer call() {
        List<FileImport> asked = files.asked();
        refuseUnlessOne(asked.stream().map(FileImports::option).toList());
        files.refuseOthers();
        return asked.isEmpty() ? live() : file(asked.getFirst());
    }

    private void refuseUnlessOne(List<String> asked) {
        List<String> all = new ArrayList<>(asked);
        if (!domain.isEmpty()) {
            all.add("--live");
        }
        if (all.size() > 1) {
            throw new CallProblem(String.join(" and ", all) + " are mutually exclusive; say one.");
        }
        if (all.isEmpty()) {
            throw new CallProblem("Missing required option: say what to import by " + String.join(", ", files.options())
                    + " or --live. See fingerpost import --help.");
        }
    }

    private int file(FileImport kind) {
        if (transfer || web || !names.isEmpty()) {
            throw new CallProblem("--names, --transfer and --web ask live servers; they do not go with "
                    + FileImports.option(kind) + ".");
        }
        return FileImports.run(console, kind, this::file, json);
    }

    private int live() {
        DomainName name = name();
        Path file = file(name.host());
        ResolutionProfile profile = nameSpace.profile();
        Imported imported = imported(name, options(name, profile), new LiveImport(new NetworkClient(), profile));
        Document document = Arranged.document(Document.EMPTY.with(imported.topology()));
        try {
            file(name.host());
            DocumentFile.write(file, document);
        } catch (DocumentProblem problem) {
            throw new CallProblem(Objects.requireNonNull(problem.getMessage()), problem);
        }
        if (json) {
            console.json(form(name, file, imported));
        } else {
            print(file, imported);
        }
        boolean disagree = imported.notes().stream().anyMatch(each -> each.kind() == ImportNote.Kind.DISAGREEMENT);
        return disagree ? Exit.FOUND : Exit.FINE;
    }

    private DomainName name() {
        try {
            return DomainName.of(domain);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    /** Where the topology goes; refused where something is there already. */
    private Path file(String name) {
        Path file = out;
        if (file == null) {
            file = Path.of((name.endsWith(".") ? name.substring(0, name.length() - 1) : name) + DocumentFile.SUFFIX);
        }
        if (!force && Files.exists(file)) {
            throw new CallProblem(file + " is there already; --force replaces it, -o names another file.");
        }
        return file;
    }

    private ImportOptions options(DomainName name, ResolutionProfile profile) {
        ImportOptions options = ImportOptions.USUAL.withNames(listed(name));
        if (transfer) {
            options = options.withTransfers(new ZoneTransfer(Trust.usual()));
        }
        return web ? options.withWeb(new WebProbe(Authorities.usual(), profile.clock())) : options;
    }

    private List<DomainName> listed(DomainName name) {
        List<DomainName> all = new ArrayList<>();
        for (String each : names) {
            boolean isFile = Files.isRegularFile(Path.of(each));
            try {
                all.addAll(ImportNames.of(isFile ? text(Path.of(each)) : each, name));
            } catch (IllegalArgumentException wrong) {
                throw new CallProblem(isFile ? each + ": " + wrong.getMessage() : wrong.getMessage() + "", wrong);
            }
        }
        return all;
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_LIST) {
                throw new CallProblem(file + " is over 1 MB; a list of names has a name on each line.");
            }
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new CallProblem(
                    "The list of names " + file + " cannot be read: it is no UTF-8 text, or not yours.", unreadable);
        }
    }

    /** On a virtual thread, as waiting for servers wants it. */
    private Imported imported(DomainName name, ImportOptions options, LiveImport live) {
        Progress progress = new Progress(console);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(() -> live.run(name, options, text -> {
                        synchronized (progress) {
                            progress.at(text);
                        }
                    }))
                    .get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof ImportFailure failure) {
                throw new CallProblem(String.valueOf(failure.getMessage()), failure);
            }
            throw new IllegalStateException("The import ended early.", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CallProblem("The import was stopped; nothing was written.", stopped);
        } finally {
            progress.end();
        }
    }

    private void print(Path file, Imported imported) {
        ImportNote.Kind shown = null;
        for (ImportNote each : imported.notes()) {
            if (each.kind() != shown) {
                shown = each.kind();
                console.say((shown == imported.notes().getFirst().kind() ? "" : "\n") + title(shown));
            }
            console.say(Rows.paragraph(each.where() + ": " + each.message(), 2));
        }
        Topology topology = imported.topology();
        int sets = topology.zones().stream()
                .mapToInt(each -> each.entries().size())
                .sum();
        console.say((imported.notes().isEmpty() ? "" : "\n") + file + ": "
                + Rows.count(topology.zones().size(), "zone") + ", " + Rows.count(sets, "record set") + ", "
                + topology.proxies().size() + (topology.proxies().size() == 1 ? " proxy" : " proxies") + ", "
                + Rows.count(topology.all(ExternalEndpoint.class).size(), "endpoint") + " outside; "
                + Rows.count(imported.packets(), "packet") + ".");
    }

    private static String title(ImportNote.Kind kind) {
        return switch (kind) {
            case DISAGREEMENT -> "Servers disagree";
            case GUESSED -> "Guessed";
            case NOT_SEEN -> "Not seen";
            case SEEN -> "Good to know";
        };
    }

    private static Json form(DomainName name, Path file, Imported imported) {
        Topology topology = imported.topology();
        return new Writing()
                .text("domain", name)
                .text("file", file)
                .number("packets", imported.packets())
                .list("zones", topology.zones(), ImportCommand::form)
                .number("proxies", topology.proxies().size())
                .number("certificates", topology.all(Certificate.class).size())
                .number("endpoints", topology.all(ExternalEndpoint.class).size())
                .list(
                        "notes",
                        imported.notes(),
                        each -> new Writing()
                                .text("kind", each.kind().word())
                                .text("where", each.where())
                                .text("message", each.message())
                                .flat())
                .block();
    }

    static Json form(HostedZone zone) {
        return new Writing()
                .text("apex", zone.apex())
                .number("sets", zone.entries().size())
                .flat();
    }
}
