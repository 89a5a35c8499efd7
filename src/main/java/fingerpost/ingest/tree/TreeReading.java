package fingerpost.ingest.tree;

import fingerpost.dns.Quoted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 or JSON document strictly: no field twice, at most 64 levels, 32 MB, and aliases that repeat no more than
 * 10,000 values, so that no small file becomes a large one. Tags of programs are refused.
 */
public final class TreeReading {
    private static final int LARGEST = 32 << 20;
    private static final int DEEPEST = 64;
    private static final int MOST_REPEATED = 10_000;
    private static final String USUAL_TAGS = "tag:yaml.org,2002:";

    private record Named(Tree tree, int size) {}

    private final Iterator<Event> events;
    private final Map<Anchor, Named> anchors = new HashMap<>();
    private int read;
    private int repeated;

    private TreeReading(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LARGEST).build();
        events = new Parse(settings).parseString(text).iterator();
    }

    /** The document of a file. */
    public static Tree of(Path file) throws TreeProblem, IOException {
        byte[] octets;
        try (InputStream in = Files.newInputStream(file)) {
            octets = in.readNBytes(LARGEST + 1);
        }
        if (octets.length > LARGEST) {
            throw new TreeProblem(Place.BEGIN, "The file is over 32 MB; import it in parts.");
        }
        try {
            return of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(octets))
                    .toString());
        } catch (CharacterCodingException _) {
            throw new TreeProblem(Place.BEGIN, "The file is no UTF-8 text; save it as UTF-8.");
        }
    }

    /** The document of a text. */
    public static Tree of(String text) throws TreeProblem {
        try {
            return new TreeReading(text).document();
        } catch (MarkedYamlEngineException wrong) {
            throw new TreeProblem(
                    place(wrong.getProblemMark()), "This is neither YAML nor JSON: " + plain(wrong.getProblem()) + ".");
        } catch (ReaderException unprintable) {
            throw new TreeProblem(
                    placeOf(unprintable.getPosition(), text),
                    "The character %s does not belong in YAML or JSON; write it as an escape in quotation marks."
                            .formatted(Quoted.of(Character.toString(unprintable.getCodePoint()))));
        } catch (YamlEngineException wrong) {
            throw new TreeProblem(
                    Place.BEGIN, "This is neither YAML nor JSON: " + plain(String.valueOf(wrong.getMessage())) + ".");
        }
    }

    private Tree document() throws TreeProblem {
        Event event = next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = next();
        }
        if (event.getEventId() == Event.ID.StreamEnd) {
            throw new TreeProblem(Place.BEGIN, "The file is empty.");
        }
        Tree tree = value(event, 1);
        next();
        Event end = next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new TreeProblem(place(end.getStartMark()), "A second document begins here; import each by itself.");
        }
        return tree;
    }

    private Tree value(Event event, int depth) throws TreeProblem {
        Place place = place(event.getStartMark());
        if (depth > DEEPEST) {
            throw new TreeProblem(place, "It is nested deeper than " + DEEPEST + " levels.");
        }
        if (event instanceof AliasEvent alias) {
            return repeated(alias, place);
        }
        int before = read++;
        Tree tree = switch (event) {
            case ScalarEvent scalar -> {
                requireUsual(scalar.getTag(), place);
                yield new Tree.Text(scalar.getValue(), scalar.isPlain(), place);
            }
            case CollectionStartEvent start -> {
                requireUsual(start.getTag(), place);
                yield start instanceof MappingStartEvent ? fields(place, depth) : items(place, depth);
            }
            default -> throw new TreeProblem(place, "A value is missing.");
        };
        int size = read - before;
        if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Named(tree, size)));
        }
        return tree;
    }

    private Tree repeated(AliasEvent alias, Place place) throws TreeProblem {
        Named named = anchors.get(alias.getAlias());
        if (named == null) {
            throw new TreeProblem(place, "Nothing before it has the name of this alias.");
        }
        repeated += named.size();
        read += named.size();
        if (repeated > MOST_REPEATED) {
            throw new TreeProblem(
                    place, "The aliases repeat more than " + MOST_REPEATED + " values; write them out instead.");
        }
        return named.tree();
    }

    private Tree items(Place place, int depth) throws TreeProblem {
        List<Tree> items = new ArrayList<>();
        Event event = next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event, depth + 1));
            event = next();
        }
        return new Tree.Items(items, place);
    }

    private Tree fields(Place place, int depth) throws TreeProblem {
        Map<String, Tree> fields = new LinkedHashMap<>();
        Event event = next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Tree key = value(event, depth + 1);
            if (!(key instanceof Tree.Text name)) {
                throw new TreeProblem(key.place(), "The name of a field is a text; here stands " + key.word() + ".");
            }
            Tree value = value(next(), depth + 1);
            if (fields.putIfAbsent(name.text(), value) != null) {
                throw new TreeProblem(name.place(), "The field " + Quoted.of(name.text()) + " stands here twice.");
            }
            event = next();
        }
        return new Tree.Fields(fields, place);
    }

    private Event next() throws TreeProblem {
        if (!events.hasNext()) {
            throw new TreeProblem(Place.BEGIN, "The file ends too early.");
        }
        return events.next();
    }

    private static void requireUsual(Optional<String> tag, Place place) throws TreeProblem {
        if (tag.isPresent() && !tag.get().startsWith(USUAL_TAGS) && !tag.get().equals("!")) {
            throw new TreeProblem(
                    place, "The tag " + Quoted.of(tag.get()) + " asks for a program to read this value; write it out.");
        }
    }

    private static Place place(Optional<Mark> mark) {
        return mark.map(each -> new Place(each.getLine() + 1, each.getColumn() + 1))
                .orElse(Place.BEGIN);
    }

    private static Place placeOf(int position, String text) {
        String before = text.substring(0, Math.clamp(position, 0, text.length()));
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }

    private static String plain(String problem) {
        return String.join(" ", Quoted.of(problem).replaceAll("^\"|\"$", "").split("\\s+"));
    }
}
