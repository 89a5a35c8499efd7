package fingerpost.command;

import fingerpost.dns.A;
import fingerpost.dns.Aaaa;
import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.Question;
import fingerpost.dns.Rdata;
import fingerpost.dns.RecordType;
import fingerpost.wire.DnsClient;
import fingerpost.wire.Query;
import fingerpost.wire.ResourceRecord;
import fingerpost.wire.Server;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which server is meant by what stands behind the {@code @}, or by nothing. */
final class DigServers {
    private static final String LOCAL = "localhost";
    private static final Pattern BRACKETED = Pattern.compile("\\[([^]]+)](?:[:#]([0-9]+))?");
    private static final Pattern WITH_PORT = Pattern.compile("([^:#]+|[^#]+:[^#]*)(?:#([0-9]+))?");
    private static final Pattern WITH_COLON = Pattern.compile("([^:#]+):([0-9]+)");

    private final Console console;
    private final DnsClient client;
    private final Path systemFile;

    DigServers(Console console, DnsClient client, Path systemFile) {
        this.console = console;
        this.client = client;
        this.systemFile = systemFile;
    }

    Server of(DigTarget ask) {
        Named named = ask.server().map(DigServers::split).orElseGet(() -> new Named("", OptionalInt.empty()));
        int port = named.port().orElse(ask.port().orElse(ask.transport().defaultPort()));
        Optional<IpAddress> literal = address(named.host());
        Optional<String> host = ask.host();
        IpAddress address;
        if (named.host().isEmpty()) {
            address = system(ask.family());
        } else if (literal.isPresent()) {
            address = literal.get();
        } else {
            address = resolved(named.host(), ask.family());
            host = host.or(() -> Optional.of(named.host().replaceFirst("\\.$", "")));
        }
        if (!fits(address, ask.family())) {
            throw new CallProblem("The server " + address + " is no IPv"
                    + (ask.family() == DigTarget.Family.V4 ? "4" : "6") + " address.");
        }
        return new Server(address, port, host, path(ask));
    }

    private static String path(DigTarget ask) {
        return ask.path().startsWith("/") ? ask.path() : "/" + ask.path();
    }

    private record Named(String host, OptionalInt port) {}

    private static Named split(String text) {
        Matcher bracketed = BRACKETED.matcher(text);
        Matcher colon = WITH_COLON.matcher(text);
        Matcher hash = WITH_PORT.matcher(text);
        Matcher found = bracketed.matches() ? bracketed : colon.matches() ? colon : hash;
        if ((!found.hasMatch() && !found.matches()) || (text.startsWith("[") && !found.equals(bracketed))) {
            throw new CallProblem(
                    "\"@" + text + "\" is no server; write @ADDRESS, @NAME, @ADDRESS:PORT or @[V6]:PORT.");
        }
        String port = found.group(2);
        return new Named(found.group(1), port == null ? OptionalInt.empty() : OptionalInt.of(DigWords.port(port)));
    }

    /** The first server of the system's resolver configuration, which is read now because a person asked. */
    private IpAddress system(DigTarget.Family family) {
        IpAddress address = configured()
                .filter(each -> fits(each, family))
                .findFirst()
                .orElseThrow(() -> new CallProblem("The system's resolver configuration (" + systemFile
                        + ") names no server that could be asked; name one with @ADDRESS."));
        console.note("; asking " + address + ", the first server in " + systemFile);
        return address;
    }

    private Stream<IpAddress> configured() {
        List<String> lines;
        try {
            lines = Files.readAllLines(systemFile);
        } catch (IOException unreadable) {
            throw new CallProblem(
                    "The system's resolver configuration (" + systemFile
                            + ") cannot be read; name a server with @ADDRESS.",
                    unreadable);
        }
        return lines.stream()
                .map(line -> line.strip().split("\\s+", -1))
                .filter(words -> words.length > 1 && words[0].equals("nameserver"))
                .flatMap(words -> address(words[1]).stream());
    }

    private static Optional<IpAddress> address(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(IpAddress.of(text));
        } catch (IllegalArgumentException name) {
            return Optional.empty();
        }
    }

    /** A server named by name: its address is asked of the system's resolver, as dig does too. */
    private IpAddress resolved(String name, DigTarget.Family family) {
        if (name.equalsIgnoreCase(LOCAL)) {
            return IpAddress.of(family == DigTarget.Family.V6 ? "::1" : "127.0.0.1");
        }
        Server resolver = Server.of(system(DigTarget.Family.ANY));
        for (RecordType type : types(family)) {
            List<IpAddress> found = asked(new Question(domain(name), type), resolver);
            if (!found.isEmpty()) {
                return found.getFirst();
            }
        }
        throw new CallProblem("The resolver " + resolver + " knows no address of the server " + name + ".");
    }

    /** All addresses of a name server that this server knows; nothing is asked about this machine itself. */
    List<IpAddress> addresses(String name, DigTarget.Family family, Server server) {
        if (name.equalsIgnoreCase(LOCAL + ".")) {
            return Stream.of("127.0.0.1", "::1")
                    .map(IpAddress::of)
                    .filter(each -> fits(each, family))
                    .toList();
        }
        return types(family).stream()
                .flatMap(type -> asked(new Question(domain(name), type), server).stream())
                .toList();
    }

    private static List<RecordType> types(DigTarget.Family family) {
        return switch (family) {
            case ANY -> List.of(RecordType.A, RecordType.AAAA);
            case V4 -> List.of(RecordType.A);
            case V6 -> List.of(RecordType.AAAA);
        };
    }

    private List<IpAddress> asked(Question question, Server resolver) {
        return client.ask(Query.recursive(question, resolver)).message().stream()
                .flatMap(message -> message.answer().stream())
                .map(ResourceRecord::rdata)
                .flatMap(Optional::stream)
                .flatMap(DigServers::address)
                .toList();
    }

    private static Stream<IpAddress> address(Rdata data) {
        return switch (data) {
            case A a -> Stream.of(a.address());
            case Aaaa a -> Stream.of(a.address());
            default -> Stream.empty();
        };
    }

    private static DomainName domain(String name) {
        try {
            return DomainName.of(name);
        } catch (IllegalArgumentException unreadable) {
            throw new CallProblem("The server " + name + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static boolean fits(IpAddress address, DigTarget.Family family) {
        return switch (family) {
            case ANY -> true;
            case V4 -> address.bits() == 32;
            case V6 -> address.bits() == 128;
        };
    }
}
