package fingerpost.ui.paste;

import fingerpost.dns.DomainName;
import fingerpost.dns.IpAddress;
import fingerpost.dns.IpNetwork;
import fingerpost.dns.RecordType;
import fingerpost.ingest.kind.KindGuess;
import fingerpost.ui.speech.Speech;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what a text is by its form. */
final class Recognising {
    private static final int MOST_LETTERS = 4 << 20;
    private static final Pattern DIG =
            Pattern.compile("(?m)^;+\\s*(<<>>|->>HEADER<<-|(QUESTION|ANSWER|AUTHORITY|ADDITIONAL) SECTION:)");
    private static final Pattern RECORD =
            Pattern.compile("(\\S+\\.|\\.)\\s+\\d+\\s+(IN\\s+)?([A-Z][A-Z0-9]*)\\s+\\S.*");
    private static final Pattern PORT = Pattern.compile("(?:(\\d+(?:\\.\\d+){3})|\\[([^\\]]+)])(?::(\\d{1,5}))?");
    private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://(?:[^/@\\s]*@)?([^/:?#\\s]+)\\S*");

    private Recognising() {}

    static Recognised of(String text) {
        if (text.isBlank()) {
            return new Recognised.Nothing(Speech.of("The clipboard holds no text."));
        }
        if (text.length() > MOST_LETTERS) {
            return new Recognised.Nothing(
                    Speech.of("The text has more than 4 MB. Save it as a file, and import that."));
        }
        if (DIG.matcher(text).find()) {
            return answers(text);
        }
        List<String> lines = text.lines()
                .map(Recognising::plain)
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> words = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("[\\s,;|]+", 0)))
                .map(Recognising::unquoted)
                .filter(word -> !word.isEmpty())
                .toList();
        return addresses(words)
                .or(() -> hosts(lines))
                .or(() -> configuration(text))
                .or(() -> names(words))
                .orElseGet(() -> new Recognised.Nothing(
                        Speech.of("Nothing can be made of the text on the clipboard. What can be pasted: a part"
                                + " of a design, addresses, lines of a zone file, answers of dig, an nginx"
                                + " configuration, lines of a hosts file, names.")));
    }

    private static String plain(String line) {
        return line.replaceFirst("(^|\\s)(#|//|;).*", "").strip();
    }

    private static String unquoted(String word) {
        return word.replaceAll("^[\"'`<(*-]+|[\"'`>)]+$", "");
    }

    private static Recognised answers(String text) {
        String records = text.lines()
                .map(String::strip)
                .map(line -> isRecord(line) ? line : "")
                .collect(Collectors.joining("\n"));
        return records.isBlank()
                ? new Recognised.Nothing(Speech.of("The answer of dig holds no record."))
                : new Recognised.Answers(records);
    }

    static boolean isRecord(String line) {
        Matcher record = RECORD.matcher(line);
        return record.matches() && RecordType.find(record.group(3)).isPresent();
    }

    private static Optional<Recognised> addresses(List<String> words) {
        Set<Recognised.Place> places = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (String word : words) {
            Optional<Recognised.Place> place = place(word);
            if (place.isPresent()) {
                places.add(place.get());
            } else if (isNetwork(word)) {
                return Optional.of(new Recognised.Nothing(Speech.of(
                        "{0} is a network, not an address. Write the addresses themselves; a network belongs to a line"
                                + " or a client group.",
                        word)));
            } else if (word.endsWith(".") && word.length() > 1 && name(word).isPresent()) {
                names.add(word);
            } else {
                return Optional.empty();
            }
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recognised.Addresses(List.copyOf(places), List.copyOf(names)));
    }

    private static Optional<Recognised.Place> place(String word) {
        if (IpAddress.isLiteral(word)) {
            return Optional.of(new Recognised.Place(IpAddress.of(word), OptionalInt.empty()));
        }
        Matcher form = PORT.matcher(word);
        if (!form.matches()) {
            return Optional.empty();
        }
        String address = form.group(1) == null ? form.group(2) : form.group(1);
        int port = form.group(3) == null ? -1 : Integer.parseInt(form.group(3));
        return IpAddress.isLiteral(address) && port != 0 && port < 65_536
                ? Optional.of(new Recognised.Place(
                        IpAddress.of(address), port < 0 ? OptionalInt.empty() : OptionalInt.of(port)))
                : Optional.empty();
    }

    private static boolean isNetwork(String word) {
        try {
            return word.indexOf('/') > 0
                    && IpNetwork.around(
                                            IpAddress.of(word.substring(0, word.indexOf('/'))),
                                            Integer.parseInt(word.substring(word.indexOf('/') + 1)))
                                    .prefix()
                            >= 0;
        } catch (IllegalArgumentException no) {
            return false;
        }
    }

    private static Optional<Recognised> hosts(List<String> lines) {
        List<Recognised.HostsLine> hosts = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.split("\\s+", 0);
            String first = words[0].replaceFirst("%.*", "");
            if (words.length > 1
                    && IpAddress.isLiteral(first)
                    && Arrays.stream(words).skip(1).allMatch(Recognising::isHost)) {
                hosts.add(new Recognised.HostsLine(
                        IpAddress.of(first), Arrays.stream(words).skip(1).toList()));
            } else {
                left.add(line);
            }
        }
        return hosts.size() <= left.size() ? Optional.empty() : Optional.of(new Recognised.Hosts(hosts, left));
    }

    private static boolean isHost(String word) {
        return word.matches("[\\p{L}\\p{N}_.-]+") && name(word).isPresent();
    }

    private static Optional<Recognised> configuration(String text) {
        return KindGuess.ofText(text).flatMap(kind -> switch (kind) {
            case ZONE -> Optional.of(new Recognised.ZoneText(text));
            case NGINX, HAPROXY, CADDY, ROUTE53 -> Optional.of(new Recognised.Configuration(kind, text));
            case OCTODNS -> Optional.empty();
        });
    }

    private static Optional<Recognised> names(List<String> words) {
        Set<DomainName> names = new LinkedHashSet<>();
        for (String word : words) {
            Matcher url = URL.matcher(word);
            String host = url.matches() ? url.group(1) : word.replaceFirst("[/:].*", "");
            Optional<DomainName> name = host.contains(".") ? name(host) : Optional.empty();
            if (name.isEmpty()) {
                return Optional.empty();
            }
            names.add(name.get());
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new Recognised.Names(List.copyOf(names)));
    }

    static Optional<DomainName> name(String text) {
        try {
            return Optional.of(DomainName.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
