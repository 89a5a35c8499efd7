package fingerpost.command;

import fingerpost.document.json.Json;
import fingerpost.document.json.Writing;
import fingerpost.export.Bundle;
import fingerpost.export.safety.Deployment;
import java.util.List;

/** An export as JSON. */
final class ExportJson {
    private ExportJson() {}

    static Json of(Bundle bundle, Deployment deployment, List<String> noLongerMade) {
        return new Writing()
                .texts("files", bundle.files().keySet())
                .list(
                        "losses",
                        bundle.losses(),
                        loss -> new Writing()
                                .text("subject", loss.subject())
                                .text("status", loss.status().word())
                                .text("message", loss.message())
                                .flat())
                .texts("changed", deployment.changed().keySet())
                .text("checksum", deployment.checksum())
                .list(
                        "dangers",
                        deployment.dangers(),
                        danger -> new Writing()
                                .text("kind", danger.kind().word())
                                .text("path", danger.path())
                                .text("message", danger.message())
                                .flat())
                .texts("noLongerMade", noLongerMade)
                .block();
    }
}
