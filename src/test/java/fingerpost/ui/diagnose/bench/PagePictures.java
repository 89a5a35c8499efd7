package fingerpost.ui.diagnose.bench;

import fingerpost.dns.DomainName;
import fingerpost.dns.RecordType;
import fingerpost.topology.Subject;
import fingerpost.ui.Desk;
import fingerpost.ui.actions.ActionId;
import fingerpost.ui.diagnose.FakeNet;
import fingerpost.ui.shared.Background;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Makes the pictures of the pages in {@code src/docs}: the desktop itself, on the headless platform. */
public final class PagePictures {
    private static final double WIDTH = 1200;
    private static final double HEIGHT = 780;

    private final FxRobot robot = new FxRobot();
    private final Background background = Background.onVirtualThreads(Platform::runLater);
    private final Path folder;
    private final Stage stage;
    private final Desk desk;

    private PagePictures(Path folder) throws TimeoutException {
        this.folder = folder;
        stage = FxToolkit.registerPrimaryStage();
        Desk[] made = new Desk[1];
        Desk.onUiThread(() -> made[0] = new Desk(stage, background, net()));
        desk = made[0];
        Desk.onUiThread(() -> {
            stage.setWidth(WIDTH);
            stage.setHeight(HEIGHT);
        });
    }

    /** Writes them into {@code src/docs/pictures}, or the folder that is named. */
    public static void main(String... arguments) throws IOException, TimeoutException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "src/docs/pictures");
        Files.createDirectories(folder);
        new PagePictures(folder).all();
        Platform.exit();
    }

    /** Live as the sample is designed. */
    private static FakeNet net() {
        return FakeNet.ofExampleCom()
                .record("192.0.2.3", "static.example.com.", RecordType.CNAME, "bucket.storage.example.net.", 3_600)
                .delegate(FakeNet.ROOT, "net.", "ns.nic.net.", "192.0.2.4")
                .delegate("192.0.2.4", "example.net.", "ns1.example.net.", "192.0.2.5")
                .record("192.0.2.5", "bucket.storage.example.net.", RecordType.A, "203.0.113.60", 300);
    }

    private void all() throws IOException {
        desk.openSample("canary");
        Desk.until(() -> !desk.project().findingsProperty().get().isEmpty());
        desk.press("Ctrl+T");
        desk.press("Enter");
        taken("design");

        desk.press("Alt+2");
        Desk.onUiThread(() -> {
            ComboBox<Object> kinds = robot.lookup("#diagnose-start").queryComboBox();
            kinds.getItems().stream()
                    .filter(each -> each.toString().equals("OTHER_ROOT"))
                    .forEach(kinds::setValue);
            robot.lookup("#diagnose-where").queryAs(TextField.class).setText(FakeNet.ROOT);
            TextField name = robot.lookup("#diagnose-name").queryAs(TextField.class);
            name.setText("static.example.com");
            name.requestFocus();
        });
        desk.press("Enter");
        Desk.until(() -> background.running().isEmpty()
                && !desk.project().pathProperty().get().isEmpty());
        taken("diagnose");

        desk.press("Alt+1");
        Desk.onUiThread(() -> desk.project()
                .select(Subject.of(desk.topology().zones().getFirst().id(), DomainName.of("www.example.com"))));
        desk.press("Alt+3");
        desk.press("Ctrl+Enter");
        Desk.until(() -> background.running().isEmpty());
        Desk.onUiThread(() -> robot.lookup("#simulate-time")
                .queryAs(javafx.scene.control.Slider.class)
                .setValue(5_400));
        taken("simulate");

        desk.press("Alt+4");
        Desk.until(() -> background.running().isEmpty());
        taken("export");
    }

    private void taken(String name) throws IOException {
        Desk.onUiThread(() -> desk.workbench().actions().call(ActionId.FIT));
        WaitForAsyncUtils.waitForFxEvents(200);
        WritableImage[] image = new WritableImage[1];
        Desk.onUiThread(() -> image[0] = stage.getScene().snapshot(null));
        Node root = stage.getScene().getRoot();
        int width = (int) Math.min(image[0].getWidth(), root.getBoundsInParent().getWidth());
        int height =
                (int) Math.min(image[0].getHeight(), root.getBoundsInParent().getHeight());
        PixelReader pixels = image[0].getPixelReader();
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }
}
