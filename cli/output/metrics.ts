/** Numbers for a monitoring system, as text that Prometheus and its textfile collector read (OpenMetrics). */

/** One thing that is measured. */
export interface Metric {
  /** Its name, such as `vb365_license_used`; the unit stands at its end. */
  readonly name: string;
  /** What it means, in a sentence. */
  readonly help: string;
  readonly samples: readonly Sample[];
}

/** One value, and of what it is. */
export interface Sample {
  readonly labels?: Readonly<Record<string, string | null | undefined>>;
  readonly value: number;
}

/** Writes metrics as OpenMetrics text. */
export function toPrometheus(metrics: readonly Metric[]): string {
  const lines = metrics.flatMap(({ name, help, samples }) => [
    `# TYPE ${name} gauge`,
    `# HELP ${name} ${escape(help)}`,
    ...samples.map(({ labels = {}, value }) => `${name}${labelsOf(labels)} ${value}`),
  ]);
  return `${lines.join("\n")}${lines.length > 0 ? "\n" : ""}# EOF\n`;
}

function labelsOf(labels: NonNullable<Sample["labels"]>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escape(value ?? "")}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escape(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replace(/\r?\n/g, "\\n");
}
