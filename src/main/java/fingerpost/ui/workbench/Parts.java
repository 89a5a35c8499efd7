package fingerpost.ui.workbench;

import fingerpost.ui.arrange.Arrange;
import fingerpost.ui.arrange.Tidying;
import fingerpost.ui.canvas.GraphCanvas;
import fingerpost.ui.compare.CompareController;
import fingerpost.ui.design.CanvasLink;
import fingerpost.ui.design.Deleting;
import fingerpost.ui.design.Pasting;
import fingerpost.ui.diagnose.LiveController;
import fingerpost.ui.export.ExportController;
import fingerpost.ui.export.Exporting;
import fingerpost.ui.find.FindBar;
import fingerpost.ui.find.FindModel;
import fingerpost.ui.inspect.InspectorController;
import fingerpost.ui.palette.PaletteController;
import fingerpost.ui.plan.PlanWindow;
import fingerpost.ui.problems.ProblemsController;
import fingerpost.ui.prove.ProveController;
import fingerpost.ui.rehearse.RehearseController;
import fingerpost.ui.simulate.SimulateController;
import fingerpost.ui.text.TextController;
import fingerpost.ui.walk.WalkController;

/** The parts of one window that actions reach. */
record Parts(
        PanesController panes,
        PaletteController palette,
        InspectorController inspector,
        ProblemsController problems,
        TextController text,
        WalkController walk,
        LiveController live,
        CompareController compare,
        PlanWindow plan,
        SimulateController simulate,
        RehearseController rehearse,
        ProveController prove,
        GraphCanvas canvas,
        ExportController export,
        Exporting exporting,
        Deleting deleting,
        Pasting pasting,
        CanvasLink link,
        Arrange arrange,
        Tidying tidying,
        FindModel found,
        FindBar find) {}
