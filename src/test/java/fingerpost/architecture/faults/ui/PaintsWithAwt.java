package fingerpost.architecture.faults.ui;

import java.awt.Color;

record PaintsWithAwt(Color color) {}
