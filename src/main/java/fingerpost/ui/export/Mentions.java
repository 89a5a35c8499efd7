package fingerpost.ui.export;

import fingerpost.export.LineDiff;
import fingerpost.topology.Backend;
import fingerpost.topology.Element;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Proxy;
import fingerpost.topology.Server;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which box of the drawing a line of a file is written for, told by the words of the line: names of zones, ids, hosts of
 * proxies, addresses of backends. A line without such a word belongs to the block that it stands in.
 */
final class Mentions {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s;{}\"'(),=\\[\\]/<>|]+");

    private final Map<String, Subject> words = new HashMap<>();

    Mentions(Topology topology) {
        for (HostedZone zone : topology.zones()) {
            zone.entries().forEach(entry -> {
                Subject name = Subject.of(zone.id(), entry.owner());
                words.put(entry.owner().toString(), name);
                words.put(entry.owner().host(), name);
            });
        }
        for (Element element : topology.elements()) {
            Subject box = Subject.of(element.id());
            words.put(element.id().text(), box);
            if (element instanceof Proxy proxy) {
                for (Server server : proxy.servers()) {
                    server.names().forEach(name -> words.put(name.toString(), box));
                }
            } else if (element instanceof Backend backend) {
                words.put(backend.host().text() + ":" + backend.port(), box);
            }
        }
    }

    /** The lines, each with its box. */
    List<CodeLine> in(List<LineDiff.Line> lines) {
        List<CodeLine> found = new ArrayList<>(lines.size());
        Deque<Block> blocks = new ArrayDeque<>();
        for (LineDiff.Line line : lines) {
            String text = line.text();
            int indent = text.length() - text.stripLeading().length();
            while (!blocks.isEmpty() && blocks.peek().indent >= indent) {
                blocks.pop();
            }
            Optional<Subject> own = of(text);
            Optional<Subject> about = own.isPresent() || blocks.isEmpty() ? own : blocks.peek().about;
            if (!text.isBlank()) {
                blocks.push(new Block(indent, about));
            }
            found.add(new CodeLine(line.sign(), text, about));
        }
        return found;
    }

    /** Whether a text has a line for that box. */
    boolean anyIn(String text, Subject box) {
        return text.lines().anyMatch(line -> of(line).filter(box::equals).isPresent());
    }

    private Optional<Subject> of(String line) {
        return BETWEEN_WORDS
                .splitAsStream(line)
                .flatMap(word -> Optional.ofNullable(words.get(word)).stream())
                .findFirst();
    }

    private record Block(int indent, Optional<Subject> about) {}
}
