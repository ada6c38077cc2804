/** Every command is a transaction that may safely be repeated. */
@NullMarked
package io.gendan.chassis.commands;

import org.jspecify.annotations.NullMarked;
