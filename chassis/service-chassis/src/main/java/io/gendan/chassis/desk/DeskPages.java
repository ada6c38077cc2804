package io.gendan.chassis.desk;

import io.gendan.chassis.problems.Problem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages every department has. */
@CheckedTemplate(basePath = "desk")
final class DeskPages {
    private DeskPages() {}

    static native TemplateInstance tray(InTray tray);

    static native TemplateInstance waiting(InTray tray);

    static native TemplateInstance problem(Problem problem);
}
