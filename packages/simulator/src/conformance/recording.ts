/** One exchange with a real service. */
export interface Recording {
  name: string
  request: { method: string; url: string; headers: Record<string, string>; body: unknown }
  response: { status: number; headers: [string, string][]; body_text: string | null; body_json: unknown }
}
