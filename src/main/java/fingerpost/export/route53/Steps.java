package fingerpost.export.route53;

import fingerpost.export.CommentText;
import fingerpost.topology.Topology;
import java.util.Collection;
import java.util.List;

/** What a person does with the files, in order. */
final class Steps {
    private Steps() {}

    static String of(Topology topology, Collection<String> files) {
        StringBuilder text = new StringBuilder("Route 53"
                + (topology.title().isBlank() ? "" : ", design: " + CommentText.of(topology.title()))
                + "\nWork on a copy of this folder: the next export compares with what stands here.\n");
        step(
                text,
                "Health checks. Put the Id of each answer in place of ID-OF-NAME everywhere:",
                "aws route53 create-health-check --cli-input-json file://",
                of(files, "health-checks/"));
        step(
                text,
                "Networks of lines. First aws route53 create-cidr-collection --name NAME --caller-reference NAME, and"
                        + " its Id in place of ID-OF-NAME everywhere:",
                "aws route53 change-cidr-collection --cli-input-json file://",
                of(files, "cidr-collections/"));
        step(
                text,
                "Records. ID-OF-zone-NAME is the id of each hosted zone. In this order:",
                "aws route53 change-resource-record-sets --hosted-zone-id ID --change-batch file://",
                of(files, "zones/").stream()
                        .filter(each -> !each.endsWith("records.json"))
                        .toList());
        return text.toString();
    }

    private static List<String> of(Collection<String> files, String folder) {
        return files.stream().filter(each -> each.startsWith(folder)).sorted().toList();
    }

    private static void step(StringBuilder text, String what, String call, List<String> files) {
        if (!files.isEmpty()) {
            text.append('\n').append(what).append('\n');
            files.forEach(each -> text.append("  ").append(call).append(each).append('\n'));
        }
    }
}
