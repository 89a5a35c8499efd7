package fingerpost.architecture.faults.export;

import org.apache.pdfbox.pdmodel.PDDocument;

record PrintsPdf(PDDocument document) {}
