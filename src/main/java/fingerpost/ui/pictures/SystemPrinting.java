package fingerpost.ui.pictures;

import java.util.function.Supplier;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The printers of the system, by its own dialog. */
public record SystemPrinting(Supplier<Window> owner) implements Printing {
    @Override
    public boolean isPossible() {
        return Printer.getDefaultPrinter() != null || !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public boolean print(String title, Image image) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        job.getJobSettings().setJobName(title.isBlank() ? "Fingerpost" : title);
        Paper paper = job.getJobSettings().getPageLayout().getPaper();
        PageOrientation orientation =
                image.getWidth() > image.getHeight() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        PageLayout layout = job.getPrinter().createPageLayout(paper, orientation, Printer.MarginType.DEFAULT);
        job.getJobSettings().setPageLayout(layout);
        if (!job.showPrintDialog(owner.get())) {
            return false;
        }
        PageLayout page = job.getJobSettings().getPageLayout();
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(Math.min(page.getPrintableWidth(), image.getWidth()));
        view.setFitHeight(page.getPrintableHeight());
        return job.printPage(page, view) && job.endJob();
    }
}
