-- Opens the plan that it is given, waits for what helhed shows, has the first quick fix made that can be, and saves the plan.
-- Prints, as a line of JSON each, what is shown before and after, with lines from 1.
local plan, node, helhed = unpack(vim.v.argv, #vim.v.argv - 2)

vim.cmd('edit ' .. vim.fn.fnameescape(plan))
local client_id = vim.lsp.start_client({
  name = 'helhed',
  cmd = { node, helhed, 'lsp', '--stdio' },
  root_dir = vim.fn.fnamemodify(plan, ':p:h'),
})
vim.lsp.buf_attach_client(0, client_id)

local function shown(is_wanted)
  local found = {}
  vim.wait(20000, function()
    found = vim.diagnostic.get(0)
    return is_wanted(found)
  end, 20)
  table.sort(found, function(a, b)
    return a.lnum < b.lnum
  end)
  return vim.tbl_map(function(each)
    return { line = each.lnum + 1, code = each.user_data.lsp.code, severity = each.severity }
  end, found)
end

local function print_line(value)
  io.stdout:write(vim.json.encode(value) .. '\n')
end

local before = shown(function(found)
  return #found > 0
end)
print_line(before)

local client = vim.lsp.get_client_by_id(client_id)
local range = vim.lsp.util.make_given_range_params({ 1, 0 }, { vim.fn.line('$'), 0 }, 0, client.offset_encoding)
range.context = { diagnostics = {}, only = { 'quickfix' } }
local answer = client.request_sync('textDocument/codeAction', range, 20000, 0)
for _, action in ipairs(answer.result) do
  if action.isPreferred then
    vim.lsp.util.apply_workspace_edit(action.edit, client.offset_encoding)
    break
  end
end
vim.cmd('silent write')
print_line(shown(function(found)
  return #found < #before
end))
vim.cmd('quitall!')
