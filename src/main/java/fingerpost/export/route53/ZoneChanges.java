package fingerpost.export.route53;

import static fingerpost.export.json.Json.NOTHING;

import fingerpost.dns.RecordType;
import fingerpost.export.CommentText;
import fingerpost.export.Losses;
import fingerpost.export.Refusal;
import fingerpost.export.json.Json;
import fingerpost.export.json.JsonText;
import fingerpost.topology.HostedZone;
import fingerpost.topology.Subject;
import fingerpost.topology.Topology;
import java.util.List;
import java.util.Map;

/**
 * The files of one hosted zone: {@code records.json}, its sets as Route 53 lists them, and {@code change-001.json} and so on, to
 * be sent in that order.
 *
 * @param path of their folder
 */
record ZoneChanges(Topology topology, HostedZone zone, String path, Map<String, String> previous) {
    private static final int LONGEST_COMMENT = 256;

    void write(List<ResourceSet> sets, Map<String, String> files, Losses losses) throws Refusal {
        String records = records(sets);
        files.put(path + "records.json", records);
        boolean same = records.equals(previous.get(path + "records.json"));
        previous.forEach((each, text) -> {
            if (isChange(each)) {
                files.put(each, same ? text : nothing());
            }
        });
        if (!same || !files.containsKey(change(1))) {
            List<List<Change>> batches = Batches.of(before(), sets);
            for (int i = 0; i < batches.size(); i++) {
                files.put(change(i + 1), text(batches.get(i), "Part " + (i + 1) + " of " + batches.size(), losses));
            }
        }
    }

    private String change(int number) {
        return path + "change-%03d.json".formatted(number);
    }

    private boolean isChange(String file) {
        return file.startsWith(path + "change-") && file.endsWith(".json");
    }

    /** In place of a part of an earlier export that is not to be sent any more. */
    private static String nothing() {
        return JsonText.print(NOTHING.with("Comment", "Nothing to send.").with("Changes", Json.items()));
    }

    private String records(List<ResourceSet> sets) throws Refusal {
        String text = JsonText.print(NOTHING.with("HostedZone", NOTHING.with("Name", name()))
                .with(
                        "ResourceRecordSets",
                        new Json.Items(sets.stream().<Json>map(SetJson::of).toList())));
        if (!read(text).equals(sets)) {
            throw unread();
        }
        return text;
    }

    private String name() {
        return OctalText.of(zone.apex().toString());
    }

    private String text(List<Change> batch, String part, Losses losses) throws Refusal {
        if (!Batches.isSendable(batch)) {
            losses.cannot(
                    Subject.of(zone.id()),
                    "The sets of " + batch.getFirst().set().name()
                            + " are more than one request can carry (1,000 records,"
                            + " 32,000 characters, both counted twice), so Route 53 refuses " + part + ".");
        }
        String comment = part + " for " + zone.apex().unicode()
                + (topology.title().isBlank() ? "" : ", design: " + topology.title());
        Json tree = NOTHING.with("Comment", cut(CommentText.of(comment)))
                .with("Changes", new Json.Items(batch.stream().map(Change::json).toList()));
        String text = JsonText.print(tree);
        if (!JsonText.parse(text).equals(tree)) {
            throw unread();
        }
        return text;
    }

    private static String cut(String comment) {
        int length = comment.codePointCount(0, comment.length());
        return length <= LONGEST_COMMENT
                ? comment
                : comment.substring(0, comment.offsetByCodePoints(0, LONGEST_COMMENT));
    }

    private Refusal unread() {
        return new Refusal(
                Subject.of(zone.id()), "The text would not be read back as it was meant, so it is not written.");
    }

    /** What the last export wrote; nothing where that cannot be read. Route 53's own NS and SOA are never deleted. */
    private List<ResourceSet> before() {
        String text = previous.get(path + "records.json");
        if (text == null) {
            return List.of();
        }
        try {
            return read(text).stream()
                    .filter(each -> !each.name().equals(zone.apex())
                            || !List.of(RecordType.NS, RecordType.SOA).contains(each.type()))
                    .toList();
        } catch (IllegalArgumentException edited) {
            return List.of();
        }
    }

    private static List<ResourceSet> read(String text) {
        if (JsonText.parse(text) instanceof Json.Fields fields
                && fields.fields().get("ResourceRecordSets") instanceof Json.Items items) {
            return items.items().stream().map(SetReading::of).toList();
        }
        throw new IllegalArgumentException("There is no list of ResourceRecordSets.");
    }
}
